/** The dates that a document's codes are judged by (checks.md; 45 CFR 162.1000(a): the code set of the date of service). */
import { type Codebook, type CodeSet, holdsOn } from '../codebook/code-set.ts';
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
export const judgedDates = (claim: Claim, diagnosis: Diagnosis, today: IsoDate): readonly IsoDate[] =>
  datesByDiagnosis(claim, today)(diagnosis);

/** The same for all diagnoses of a claim, whose lines are gone through once. */
function datesByDiagnosis(claim: Claim, today: IsoDate): (diagnosis: Diagnosis) => readonly IsoDate[] {
  const stay = stayDate(claim);
  const all = stay ? [stay] : lineDates(claim.lines);
  const [first] = all;
  if (first === undefined) return (diagnosis) => [claimDate(claim, latestDay(diagnosis, today))];
  if (all.length === 1) return () => all;
  const pointed = datesByPointer(claim.lines);
  return ({ pointer }) => {
    const own = pointer === undefined ? all : (pointed.get(pointer) ?? all);
    return own.length > 0 ? own : [first];
  };
}

const latestDay = ({ code }: Diagnosis, today: IsoDate): IsoDate =>
  code.system === 'icd-9-cm' && today > LAST_DAY_OF_ICD_9 ? LAST_DAY_OF_ICD_9 : today;

/** The one date that stands for a claim: of its stay, else its earliest line, else its date of service, else `today`. */
export function claimDate(claim: Claim, today: IsoDate): IsoDate {
  return (
    stayDate(claim) ??
    firstDay(claim.lines) ??
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
  if (claim.setting === 'professional') return undefined;
  const statement = fieldDates(claim, 'statement period');
  if (claim.setting === 'inpatient') return fieldDates(claim, 'discharge')?.through ?? statement?.through;
  return statement?.from;
}

/** The distinct first days, in order, of the lines that point to each number. */
function datesByPointer(lines: readonly ServiceLine[]): ReadonlyMap<number, readonly IsoDate[]> {
  const dates = new Map<number, IsoDate[]>();
  for (const line of lines) {
    for (const { value } of line.pointers) {
      if (value === null) continue;
      let pointed = dates.get(value);
      if (!pointed) {
        pointed = [];
        dates.set(value, pointed);
      }
      addDate(pointed, line);
    }
  }
  return dates;
}

/** The distinct first days of lines, in order. */
function lineDates(lines: readonly ServiceLine[]): readonly IsoDate[] {
  const dates: IsoDate[] = [];
  for (const line of lines) addDate(dates, line);
  return dates;
}

/** Puts the first day of a line in its place among days in order; mostly that is the end. */
function addDate(dates: IsoDate[], { dates: at }: ServiceLine): void {
  const day = at?.value?.from;
  if (day === undefined) return;
  let place = dates.length;
  while ((dates[place - 1] ?? day) > day) place--;
  if (dates[place - 1] === day) return;
  if (place === dates.length) dates.push(day);
  else dates.splice(place, 0, day);
}

function firstDay(lines: readonly ServiceLine[]): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const { dates } of lines) {
    const day = dates?.value?.from;
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

/** More answers than the codes of a large batch on its days; a server that runs for weeks forgets the rest. */
const MOST_REMEMBERED = 50_000;

interface Remembered {
  readonly byDate: Map<IsoDate, Map<string, Verdict>>;
  size: number;
}

/** By set, so that what was said of one that has been replaced is forgotten with it. */
const remembered = new WeakMap<CodeSet, Remembered>();

/** What was said for want of a set; where one is imported it is asked instead. */
const withoutSet = new Map<CodeSystemId, Remembered>();

/**
 * Answers the same question once, with the same object: a batch of claims, and one claim at each keystroke, asks for
 * few codes many times.
 */
export function rememberedVerdicts(codebook: Codebook): Judge {
  // Most questions are of the system and date of the one before.
  let lastSystem: CodeSystemId | undefined;
  let lastDate: IsoDate | undefined;
  let answers: Remembered | undefined;
  let ofDate: Map<string, Verdict> | undefined;
  return (system, key, date) => {
    if (!answers || !ofDate || system !== lastSystem || date !== lastDate) {
      if (!answers || system !== lastSystem || answers.size >= MOST_REMEMBERED) {
        const set = codebook.set(system);
        answers = set ? answersIn(remembered, set) : answersIn(withoutSet, system);
      }
      ofDate = answers.byDate.get(date);
      if (!ofDate) {
        ofDate = new Map();
        answers.byDate.set(date, ofDate);
      }
      lastSystem = system;
      lastDate = date;
    }
    const known = ofDate.get(key);
    if (known) return known;
    const answer = verdict(codebook, system, key, date);
    ofDate.set(key, answer);
    answers.size++;
    return answer;
  };
}

interface Answers<K> {
  get(key: K): Remembered | undefined;
  set(key: K, value: Remembered): unknown;
}

function answersIn<K>(answers: Answers<K>, key: K): Remembered {
  const known = answers.get(key);
  if (known && known.size < MOST_REMEMBERED) return known;
  const empty: Remembered = { byDate: new Map(), size: 0 };
  answers.set(key, empty);
  return empty;
}

/** What a code is on a date. */
export type Judge = (system: CodeSystemId, key: string, date: IsoDate) => Verdict;

/** Every diagnosis of a claim with its verdict: that of the first date that fails, else of its first date. */
export function judgeDiagnoses(claim: Claim, judge: Judge, today: IsoDate): readonly JudgedDiagnosis[] {
  const days = lineDays(claim);
  let datesOf: ReturnType<typeof datesByDiagnosis> | undefined;
  return claim.diagnoses.map((diagnosis) => {
    const { system, key } = diagnosis.code;
    if (days) {
      const { pointer } = diagnosis;
      const day = pointer === undefined ? undefined : days.firstOf[pointer];
      const verdict = judge(system, key, day ?? days.first);
      if (verdict.kind !== 'valid' || holdsOn(verdict.period, days.last)) return { diagnosis, verdict };
    }
    datesOf ??= datesByDiagnosis(claim, today);
    let first: Verdict | undefined;
    for (const date of datesOf(diagnosis)) {
      const verdict = judge(system, key, date);
      if (verdict.kind !== 'valid') return { diagnosis, verdict };
      first ??= verdict;
    }
    return { diagnosis, verdict: first ?? judge(system, key, today) };
  });
}

interface LineDays {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The first day of the lines that point to each number. */
  readonly firstOf: readonly (IsoDate | undefined)[];
}

/**
 * The days of a claim that is judged by its lines. A code that holds on the first and on the last holds on all between,
 * which therefore need not be told apart but where one ends within a claim.
 */
function lineDays(claim: Claim): LineDays | undefined {
  if (stayDate(claim) !== undefined) return undefined;
  let earliest: IsoDate | undefined;
  let latest: IsoDate | undefined;
  const firstOf: (IsoDate | undefined)[] = [];
  for (const { dates, pointers } of claim.lines) {
    const from = dates?.value?.from;
    if (from === undefined) continue;
    if (earliest === undefined || from < earliest) earliest = from;
    if (latest === undefined || from > latest) latest = from;
    for (const { value } of pointers) {
      if (value === null) continue;
      const known = firstOf[value];
      if (known === undefined || from < known) firstOf[value] = from;
    }
  }
  if (!earliest || !latest) return undefined;
  return { first: earliest, last: latest, firstOf };
}
