/** The dates that a document's codes are judged by (checks.md; 45 CFR 162.1000(a): the code set of the date of service). */
import type { Codebook } from '../codebook/code-set.ts';
import { type Verdict, verdict } from '../codebook/verdict.ts';
import { LAST_DAY_OF_ICD_9 } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Claim, Diagnosis, ServiceLine } from '../model/document.ts';
import { fieldDates } from '../model/fields.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { JudgedDiagnosis } from './check.ts';

/**
 * The dates of a diagnosis, in order: inpatient the discharge, outpatient institutional the From date, otherwise each
 * distinct date of the lines that point to it (of all lines if none does); the document's own date of service
 * where no line has one, and `today` where nothing has. A code of ICD-9-CM on a claim without any date says itself
 * that the claim is not of today: it is judged by the last day of its set.
 */
export function judgedDates(claim: Claim, diagnosis: Diagnosis, today: IsoDate): readonly IsoDate[] {
  const stay = stayDate(claim);
  if (stay) return [stay];
  const dates = lineDates(claim.lines, diagnosis);
  if (dates.length > 0) return dates;
  return [claimDate(claim, latestDay(diagnosis, today))];
}

const latestDay = ({ code }: Diagnosis, today: IsoDate): IsoDate =>
  code.system === 'icd-9-cm' && today > LAST_DAY_OF_ICD_9 ? LAST_DAY_OF_ICD_9 : today;

/** The one date that stands for a claim: of its stay, else its earliest line, else its date of service, else `today`. */
export function claimDate(claim: Claim, today: IsoDate): IsoDate {
  return (
    stayDate(claim) ??
    lineDates(claim.lines)[0] ??
    fieldDates(claim, 'date of service')?.from ??
    fieldDates(claim, 'statement period')?.from ??
    fieldDates(claim, 'discharge')?.from ??
    fieldDates(claim, 'admission')?.from ??
    today
  );
}

/** The date that a service line is judged by: its own first day, else the claim's. */
export const serviceDate = (claim: Claim, line: ServiceLine, today: IsoDate): IsoDate =>
  line.dates?.value?.from ?? claimDate(claim, today);

/** Inpatient judges by the discharge; an outpatient institutional claim by the From date of its statement. */
function stayDate(claim: Claim): IsoDate | undefined {
  const statement = fieldDates(claim, 'statement period');
  if (claim.setting === 'inpatient') return fieldDates(claim, 'discharge')?.through ?? statement?.through;
  return claim.setting === 'outpatient' ? statement?.from : undefined;
}

const pointsTo = ({ pointers }: ServiceLine, pointer: number | undefined): boolean => {
  if (pointer !== undefined) for (const { value } of pointers) if (value === pointer) return true;
  return false;
};

/** The distinct first days, in order, of the lines that point to a diagnosis; of all lines where none does. */
function lineDates(lines: readonly ServiceLine[], diagnosis?: Diagnosis): readonly IsoDate[] {
  const pointed: IsoDate[] = [];
  const all: IsoDate[] = [];
  let isPointed = false;
  for (const line of lines) {
    const from = line.dates?.value?.from;
    const points = diagnosis !== undefined && pointsTo(line, diagnosis.pointer);
    isPointed ||= points;
    if (from === undefined) continue;
    if (points && !pointed.includes(from)) pointed.push(from);
    if (!all.includes(from)) all.push(from);
  }
  const dates = isPointed ? pointed : all;
  return dates.length > 1 ? dates.sort() : dates;
}

/** Answers the same question once: a batch of claims asks for few codes many times. */
export function rememberedVerdicts(codebook: Codebook): Judge {
  const known = new Map<string, Map<string, Verdict>>();
  return (system, key, date) => {
    const asked = system === 'icd-10-cm' ? date : `${system} ${date}`;
    const answers = known.get(asked) ?? new Map<string, Verdict>();
    known.set(asked, answers);
    const answered = answers.get(key);
    if (answered) return answered;
    const answer = verdict(codebook, system, key, date);
    answers.set(key, answer);
    return answer;
  };
}

/** What a code is on a date. */
export type Judge = (system: CodeSystemId, key: string, date: IsoDate) => Verdict;

/** Every diagnosis of a claim with its verdict: that of the first date that fails, else of its first date. */
export function judgeDiagnoses(claim: Claim, judge: Judge, today: IsoDate): readonly JudgedDiagnosis[] {
  return claim.diagnoses.map((diagnosis) => {
    const { system, key } = diagnosis.code;
    const [first = today, ...later] = judgedDates(claim, diagnosis, today);
    const verdict = judge(system, key, first);
    if (verdict.kind !== 'valid') return { diagnosis, verdict };
    for (const date of later) {
      const failing = judge(system, key, date);
      if (failing.kind !== 'valid') return { diagnosis, verdict: failing };
    }
    return { diagnosis, verdict };
  });
}
