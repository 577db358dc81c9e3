/** What the Medicare physician fee schedule says of a service on a date, where the user has imported it. */
import type { IsoDate } from '../model/dates.ts';
import { type FeeScheduleIndicators, feeScheduleIndicators } from '../model/fee-schedule.ts';
import type { Codebook, Release } from './code-set.ts';

export interface FeeScheduleRow extends FeeScheduleIndicators {
  /** HCPCS or CPT. */
  readonly code: string;
  /** `26`, `TC` or `53`; blank for the service as a whole. */
  readonly modifier: string;
  /** Null where it is older than the first release that says so. */
  readonly from: IsoDate | null;
  /** The last day, null while it holds. */
  readonly to: IsoDate | null;
}

/**
 * The row of a code and modifier in force on a date.
 * @param modifier blank for the service as a whole.
 * @returns `undefined` where no schedule is loaded, it answers for other dates, or lacks the code with that modifier.
 */
export function feeScheduleRow(
  codebook: Codebook,
  code: string,
  modifier: string,
  date: IsoDate,
): FeeScheduleRow | undefined {
  if (!feeScheduleOn(codebook, date)) return undefined;
  // A row without a modifier has the code in its place, as an edit is always of two codes.
  const [edit] = codebook.edits('fee-schedule')?.editsOf(code, modifier || code, date) ?? [];
  if (!edit) return undefined;
  return { code, modifier, from: edit.from, to: edit.to, ...feeScheduleIndicators(edit.value) };
}

/** The release in force on a date: `2026 Q4`. `undefined` where none is loaded or the loaded ones answer for other dates. */
export function feeScheduleOn(codebook: Codebook, date: IsoDate): Release | undefined {
  const loaded = codebook.edits('fee-schedule');
  return loaded && date <= loaded.through ? loaded.releases.findLast(({ from }) => from <= date) : undefined;
}
