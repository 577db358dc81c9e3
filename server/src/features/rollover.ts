/**
 * What changes of a document when the year turns: its codes judged on their own dates beside the same codes on
 * another day (45 CFR 162.1000(a): the code set in force on the date of service). Only what changes is told.
 */
import { codeWithTitle, MOST_CHOICES } from '../checks/code-fixes.ts';
import { claimDate, judgedDates, serviceDate } from '../checks/judged-dates.ts';
import { UNKNOWN_START } from '../codebook/code-set.ts';
import { type Verdict, type VerdictKind, verdict } from '../codebook/verdict.ts';
import { addDays, type IsoDate } from '../model/dates.ts';
import type { Claim, CodeAt } from '../model/document.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { OpenDocument } from './open-document.ts';

/** `split`: a code that became a category. `retitled`: it stays what it is and means it in other words. */
export type RolloverKind = 'retired' | 'split' | 'new' | 'retitled' | 'judged otherwise';

export interface RolloverChange {
  readonly kind: RolloverKind;
  readonly code: CodeAt;
  /** The date by which the document has it judged. */
  readonly date: IsoDate;
  /** What it is on that date and on the other day: `billable, Type 2 diabetes …`. */
  readonly before: string;
  readonly after: string;
  /** What may stand in its place on the other day, with titles. */
  readonly replacements: readonly string[];
}

/** A system of the document whose releases do not answer for the other day, so that nothing is told of its codes. */
export interface Unanswered {
  readonly system: CodeSystemId;
  readonly through: IsoDate;
}

export interface Rollover {
  readonly changes: readonly RolloverChange[];
  readonly unanswered: readonly Unanswered[];
}

/** @param on the other day, usually the first of a release. */
export function rollover({ document, codebook, today }: OpenDocument, on: IsoDate): Rollover {
  const unanswered = new Map<CodeSystemId, Unanswered>();
  const changes = document.claims.flatMap((claim) =>
    datedCodes(claim, today).flatMap(({ code, date }): RolloverChange[] => {
      const before = verdict(codebook, code.system, code.key, date);
      const after = verdict(codebook, code.system, code.key, on);
      if (before.kind === 'no-data' || after.kind === 'no-data') return [];
      if (on > after.set.through) {
        unanswered.set(code.system, { system: code.system, through: after.set.through });
        return [];
      }
      const [was, is] = [words(before), words(after)];
      if (was === is) return [];
      const kind = kindOf(before.kind, after.kind);
      return [{ kind, code, date, before: was, after: is, replacements: replacements(after) }];
    }),
  );
  return { changes, unanswered: [...unanswered.values()] };
}

/** A day on which codes of a document are judged otherwise than on the day before. */
export interface VerdictDay {
  readonly date: IsoDate;
  /** How many codes are no code to bill from that day on, and how many become one. */
  readonly lost: number;
  readonly won: number;
}

/**
 * The days on which the verdict of a code changes, in order: its releases part time for a document. A system counts as
 * far as its releases answer.
 */
export function verdictDays({ document, codebook, today }: OpenDocument): VerdictDay[] {
  const days = new Map<IsoDate, { lost: number; won: number }>();
  for (const claim of document.claims)
    for (const { code } of datedCodes(claim, today)) {
      const set = codebook.set(code.system);
      const index = set?.indexOf(code.key) ?? -1;
      if (!set || index < 0) continue;
      const starts = set.periodsAt(index).flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])]);
      for (const date of new Set(starts)) {
        if (date === UNKNOWN_START || date > set.through) continue;
        const before = set.statusOn(index, addDays(date, -1)) === 'billable';
        const after = set.statusOn(index, date) === 'billable';
        if (before === after) continue;
        const day = days.get(date) ?? { lost: 0, won: 0 };
        if (after) day.won++;
        else day.lost++;
        days.set(date, day);
      }
    }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, { lost, won }]) => ({ date, lost, won }));
}

/** Every code of a claim with the date that judges it. */
function datedCodes(claim: Claim, today: IsoDate): { readonly code: CodeAt; readonly date: IsoDate }[] {
  const day = claimDate(claim, today);
  return [
    ...claim.diagnoses.map((diagnosis) => ({
      code: diagnosis.code,
      date: judgedDates(claim, diagnosis, today)[0] ?? day,
    })),
    ...claim.procedures.map(({ code, date }) => ({ code, date: date?.value ?? day })),
    ...claim.lines.flatMap((line) =>
      [...(line.procedure ? [line.procedure] : []), ...line.modifiers].map((code) => ({
        code,
        date: serviceDate(claim, line, today),
      })),
    ),
  ];
}

function kindOf(before: VerdictKind, after: VerdictKind): RolloverKind {
  if (before === after) return 'retitled';
  if (after === 'retired') return 'retired';
  if (before === 'valid' && (after === 'header' || after === 'needs-7th-character')) return 'split';
  return after === 'valid' ? 'new' : 'judged otherwise';
}

/** Verdicts that mean the same have the same words. */
function words(said: Exclude<Verdict, { readonly kind: 'no-data' }>): string {
  switch (said.kind) {
    case 'valid':
      return `valid: ${said.period.title}`;
    case 'header':
      return `a category, not billable: ${said.period.title}`;
    case 'needs-7th-character':
      return `not complete, it needs a 7th character: ${said.period.title}`;
    case 'not-yet':
      return 'not yet a code';
    case 'retired':
      return 'no longer a code';
    case 'bad-placeholder':
      return 'its placeholder X is wrong or absent';
    case 'unknown':
      return 'unknown';
  }
}

/** The codes that took over from a retired one, and the billable ones below one that became a category. */
function replacements(said: Verdict): string[] {
  switch (said.kind) {
    case 'retired': {
      const { set, key, date } = said;
      return set
        .replacementsOf(key)
        .map(({ code }) => set.indexOf(code))
        .filter((index) => set.statusOn(index, date) === 'billable')
        .slice(0, MOST_CHOICES)
        .map((index) => codeWithTitle(set, index, date));
    }
    case 'header':
      return said.set
        .billableBelow(said.index, said.date)
        .slice(0, MOST_CHOICES)
        .map((index) => codeWithTitle(said.set, index, said.date));
    default:
      return [];
  }
}
