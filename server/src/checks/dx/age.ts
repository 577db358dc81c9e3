/** dx/age: a diagnosis that is not for the age of the patient. */
import { writtenCode } from '../../model/codes.ts';
import type { IsoDate } from '../../model/dates.ts';
import { type AgeRange, editorConflict, examinationConflict, isForAges, statedConflict } from '../ages.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said, type SoundDiagnosis } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { editorFlags } from '../federal-lists.ts';
import { holdingFor } from '../list-fixes.ts';
import { ageDay, ageOn, type Birth, birthOf } from '../patient.ts';
import { claimText, stayText } from '../samples.ts';

export const age: ClaimCheck = {
  id: 'dx/age',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOf: (_, code) => isForAges(code),
  title: 'The diagnosis is not for the age of the patient.',
  authority: 'MCE edit 4 and I/OCE edit 2, age conflict',
  why: 'Some diagnoses are clinically next to impossible at some ages: newborn 0, pediatric 0 to 17, maternity 9 to 64, adult 15 to 124. Either the diagnosis or the birth date is wrong, and the claim comes back.',
  fixes: [
    'Where an examination of a newborn or child is coded for other days of life: change to the code of the right days; the coder chooses.',
  ],
  notes: [
    'An error where the Medicare Code Editor lists the code for other ages. A warning where only a title or note of the Tabular states an age: body mass index (Z68, of which the editor lists those of adults from 15 on: an error below that), examinations of newborns by days (Z00.1-), egg donors (Z52.81-), elderly and young mothers (O09.5-, O09.6-).',
    'The age is that on the day of admission for a stay, else on the day of service. Maternity was 12 to 55 before 2019-10-01; adult BMI began at 21 before 2020-10-01.',
    'Several diagnoses for the same ages are one finding at the first of them: it is mostly the birth date that is wrong.',
    'Without a birth date it is silent; what is before the birth or over 124 years is named by claim/date.',
  ],
  wrong: [
    {
      says: 'a delivery at 78 (the manual’s example of MCE edit 4)',
      text: stayText({
        patient: 'birth date: 1948-05-17\nsex: F',
        diagnoses:
          'principal: O80  Encounter for full-term uncomplicated delivery\nA: Z37.0  Single live birth',
      }),
    },
    {
      says: 'an enlarged prostate at five (the manual’s other example)',
      text: claimText({
        patient: 'birth date: 2021-03-02\nsex: M',
        diagnoses: 'A: N40.0  Benign prostatic hyperplasia without lower urinary tract symptoms',
      }),
    },
    {
      says: 'the examination of a newborn under 8 days, on the 20th day',
      text: claimText({
        patient: 'birth date: 2026-10-14',
        diagnoses: 'A: Z00.110  Health examination for newborn under 8 days old',
      }),
    },
    {
      says: 'the body mass index of an adult at 17',
      text: claimText({
        patient: 'birth date: 2009-05-17',
        diagnoses: 'A: E66.811  Obesity, class 1\nB: Z68.31  Body mass index [BMI] 31.0-31.9, adult',
      }),
    },
  ],
  right: [
    {
      says: 'a delivery at 26',
      text: stayText({
        patient: 'birth date: 2000-05-17\nsex: F',
        diagnoses:
          'principal: O80  Encounter for full-term uncomplicated delivery\nA: Z37.0  Single live birth\nB: Z3A.39  39 weeks gestation of pregnancy',
      }),
    },
    {
      says: 'the examination of a newborn on the 20th day',
      text: claimText({
        patient: 'birth date: 2026-10-14',
        diagnoses: 'A: Z00.111  Health examination for newborn 8 to 28 days old',
      }),
    },
    {
      says: 'the pediatric body mass index at 17',
      text: claimText({
        patient: 'birth date: 2009-05-17',
        diagnoses:
          'A: E66.811  Obesity, class 1\nB: Z68.54  Body mass index [BMI] pediatric, 95th percentile for age to less than 120% of the 95th percentile for age',
      }),
    },
  ],
  run({ claim, sound }) {
    const said: Said[] = [];
    const birth = sound.length > 0 ? birthOf(claim) : undefined;
    if (!birth) return said;
    let conflicts: Map<string, Conflict> | undefined;
    for (const diagnosis of sound) {
      // An admitting diagnosis is often the principal one again.
      if (conflicts?.has(diagnosis.key) || !isForAges(diagnosis.verdict)) continue;
      const found = conflict(diagnosis, birth, ageDay(claim, diagnosis.date));
      if (found) {
        conflicts ??= new Map();
        conflicts.set(diagnosis.key, found);
      }
    }
    if (!conflicts) return said;
    // Several of the same ages have one cause, mostly a birth date mistyped.
    for (const [{ report }, ...others] of grouped(conflicts.values()))
      said.push(
        holdingFor(
          report,
          others.map(({ diagnosis }) => diagnosis),
        ),
      );
    return said;
  },
};

interface Conflict {
  readonly diagnosis: SoundDiagnosis;
  /** For whom it is, and by whose word: what has this in common is one finding. */
  readonly kind: string;
  readonly report: Report;
}

type Group = [Conflict, ...Conflict[]];

function grouped(conflicts: Iterable<Conflict>): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const each of conflicts) {
    const group = groups.get(each.kind);
    if (group) group.push(each);
    else groups.set(each.kind, [each]);
  }
  return groups.values();
}

function conflict(diagnosis: SoundDiagnosis, birth: Birth, day: IsoDate): Conflict | undefined {
  const years = ageOn(birth.date, day);
  if (years === undefined) return undefined;
  const { diagnosis: at, code, title, set, date } = diagnosis;
  const inYears = ({ who, from, through }: AgeRange) =>
    `${code} (${title}) is for ${who}, ${from === through ? `age ${from}` : `ages ${from} to ${through}`}; the patient is ${years} on ${day}.`;
  const edited = editorConflict(diagnosis, years);
  if (edited) {
    const release = editorFlags(diagnosis)?.release;
    // The Tabular may draw the line closer than the editor does: adults are 20 and over at Z68.
    const range = statedConflict(diagnosis, years) ?? edited;
    const report = { ...reported(diagnosis, birth, inYears(range)), ...(release ? { release } : {}) };
    return { diagnosis, kind: edited.who, report };
  }
  const stated = statedConflict(diagnosis, years);
  if (stated)
    return {
      diagnosis,
      kind: `${stated.who} by the Tabular`,
      report: { ...reported(diagnosis, birth, inYears(stated)), ...BY_TABULAR },
    };
  const examination = examinationConflict(diagnosis, birth.date, day);
  if (!examination) return undefined;
  const { who, days, meant } = examination;
  const index = set.indexOf(meant);
  const right = set.statusOn(index, date) === 'billable' ? [index] : set.billableBelow(index, date);
  const message = `${code} (${title}) is for ${who}; the patient is ${days} days old on ${day}. ${writtenCode('icd-10-cm', meant)} is for that age.`;
  const report = {
    ...reported(diagnosis, birth, message),
    ...BY_TABULAR,
    fixes: choices(at, set, right, date),
  };
  return { diagnosis, kind: who, report };
}

const BY_TABULAR = { severity: 'warning', authority: 'ICD-10-CM Tabular List' } as const;

const reported = ({ diagnosis, code, set }: SoundDiagnosis, birth: Birth, message: string): Report => ({
  span: diagnosis.code.span,
  message,
  code,
  system: set.system,
  related: [{ span: birth.field.span, message: `Born on ${birth.date}.` }],
});
