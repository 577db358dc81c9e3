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

/** What a report is made from. */
export interface Checked {
  readonly on: IsoDate;
  readonly files: readonly CheckedFile[];
  readonly engine: Engine;
}
