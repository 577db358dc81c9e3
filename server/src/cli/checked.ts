/** What a check hands to a report. */
import type { Engine, Opened } from '../engine/engine.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CheckResult } from '../model/finding.ts';

/** One file and what was found in it. */
export interface CheckedFile {
  readonly path: string;
  readonly opened: Opened;
  readonly result: CheckResult;
}

/** A report in the making. It keeps of a file what it prints, so that documents do not pile up in memory. */
export interface Report {
  readonly add: (file: CheckedFile) => void;
  /** The report of the files that were added. */
  readonly end: () => string;
}

/** Begins a report on files that are judged on a date. */
export type BeginReport = (on: IsoDate, engine: Engine) => Report;
