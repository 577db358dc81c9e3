/** dx/sex: a diagnosis that the editors listed for the other sex. */
import type { IsoDate } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type CodeOnDate,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { isFlagged } from '../federal-lists.ts';
import { holdingFor, named } from '../list-fixes.ts';
import { type Sex, sexOf } from '../patient.ts';
import { claimText, stayText } from '../samples.ts';

/** The last day of the sex edits: CMS took them out of MCE v42 and of the I/OCE of October 2024. */
const LAST_DAY = '2024-09-30' as IsoDate;

export const sex: ClaimCheck = {
  id: 'dx/sex',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOf: (_, code) => isFor(code, 'female') || isFor(code, 'male'),
  title: 'The diagnosis is listed for the other sex.',
  authority: 'MCE edit 5 and I/OCE edit 3, sex conflict (through 2024-09-30)',
  why: 'Through September 2024 a claim whose diagnosis was listed for the other sex came back, unless condition code 45 or modifier KX said that it was meant. Since then CMS has no such edit; a hint remains, for a slip of the sex or of the code is still the likeliest reason.',
  fixes: [],
  notes: [
    'An error through 2024-09-30, a hint since, by the list of that day; for information where the same organ of the other sex has codes of its own (C50).',
    'Condition code 45 on an institutional claim or modifier KX on a line silences it.',
  ],
  wrong: [
    {
      says: 'cancer of the cervix of a man in 2023 (the manual’s example of MCE edit 5)',
      text: claimText({
        patient: 'birth date: 1960-05-17\nsex: M',
        diagnoses: 'A: C53.9  Malignant neoplasm of cervix uteri, unspecified',
        services: '2023-11-03  11   G0439  -     A   1      132.50',
      }),
    },
    {
      says: 'a hint since October 2024',
      text: claimText({
        patient: 'birth date: 1960-05-17\nsex: F',
        diagnoses: 'A: N40.0  Benign prostatic hyperplasia without lower urinary tract symptoms',
      }),
    },
  ],
  right: [
    {
      says: 'condition code 45',
      text: `${stayText({
        bill: 'type of bill: 0111\nstatement period: 2023-11-01 - 2023-11-05',
        stay: 'admission: 2023-11-01\nadmission hour: 14\nadmission type: 1\nadmission source: 1\ndischarge: 2023-11-05\ndischarge hour: 11\ndischarge status: 01',
        patient: 'birth date: 1960-05-17\nsex: M',
        diagnoses: 'principal: C53.9 POA Y  Malignant neoplasm of cervix uteri, unspecified',
      })}\n[codes]\ncondition: 45\n`,
    },
    {
      says: 'modifier KX',
      text: claimText({
        patient: 'birth date: 1960-05-17\nsex: M',
        diagnoses: 'A: C53.9  Malignant neoplasm of cervix uteri, unspecified',
        services: '2023-11-03  11   G0439  KX    A   1      132.50',
      }),
    },
  ],
  run({ claim, sound }) {
    const found: Said[] = [];
    const patient = sound.length > 0 ? sexOf(claim) : undefined;
    if (!patient || isMeant(claim)) return found;
    const other = patient.sex === 'female' ? 'male' : 'female';
    const conflicts = new Map<string, SoundDiagnosis>();
    for (const diagnosis of sound)
      if (!conflicts.has(diagnosis.key) && isFor(diagnosis, other)) conflicts.set(diagnosis.key, diagnosis);
    // Several have one cause: a sex mistyped, or another patient's codes.
    for (const isPast of [false, true]) {
      const [first, ...others] = [...conflicts.values()].filter(({ date }) => isBehindList(date) === isPast);
      if (!first) continue;
      const report: Report = {
        span: first.diagnosis.code.span,
        code: first.code,
        system: first.set.system,
        // A code of a pregnancy on the record of a boy who is born has one cause; while there were two edits, both were made.
        ...(isPast
          ? { severity: NAMES_SEX.test(first.title) ? 'information' : 'hint', unless: ['dx/age'] }
          : {}),
        message: `${named(first)} is for ${other} patients${isPast ? ' by the list that held to 2024-09-30' : ''}; the patient is ${patient.sex}.`,
        related: [{ span: patient.field.span, message: `The patient’s sex is ${patient.sex}.` }],
      };
      found.push(holdingFor(report, others));
    }
    return found;
  },
};

/** Titles of one organ that stand beside those of the other sex. */
const NAMES_SEX = /\b(?:fe)?male breast\b/;

/** Whether the editor's list has a code for one sex only: that of the code's date, or the last that it was judged by. */
const isFor = (code: CodeOnDate, sex: Sex): boolean =>
  isFlagged(code, sex, isBehindList(code.date) ? LAST_DAY : code.date);

const isBehindList = (date: IsoDate): boolean => date > LAST_DAY;

/** Whether the claim says that the two differ rightly. */
const isMeant = ({ codes, lines }: Claim): boolean =>
  codes.some(({ kind, code }) => kind === 'condition' && code.value.trim() === '45') ||
  lines.some(({ modifiers }) => modifiers.some(({ key }) => key === 'KX'));
