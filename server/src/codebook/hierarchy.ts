/**
 * What stands below and above a code. A code's header is a prefix of its key, so everything below a header stands
 * right behind it in the order of keys.
 */
import type { IsoDate } from '../model/dates.ts';
import type { CodeStatus } from './code-set.ts';
import type { Keys } from './keys.ts';

type StatusOn = (index: number, date: IsoDate) => CodeStatus;

/**
 * Indexes one level below on a date: the nearest in force. A level may be two characters longer, since a
 * placeholder X alone makes no header (S09.90 is followed by S09.90XA).
 */
export function childrenOf(keys: Keys, statusOn: StatusOn, index: number, date: IsoDate): number[] {
  const children: number[] = [];
  const end = keys.endOfSubtree(index);
  for (let at = index + 1; at < end; ) {
    if (statusOn(at, date)) {
      children.push(at);
      at = keys.endOfSubtree(at);
    } else at++;
  }
  return children;
}

/** Indexes of the billable codes below on a date. */
export function billableBelow(keys: Keys, statusOn: StatusOn, index: number, date: IsoDate): number[] {
  const codes: number[] = [];
  const end = keys.endOfSubtree(index);
  for (let at = index + 1; at < end; at++) if (statusOn(at, date) === 'billable') codes.push(at);
  return codes;
}

/** Indexes of the headers above a code that are in force on a date, from its category down. */
export function headersAbove(keys: Keys, statusOn: StatusOn, index: number, date: IsoDate): number[] {
  const key = keys.keyAt(index);
  const headers: number[] = [];
  for (let length = 3; length < key.length; length++) {
    const header = keys.indexOf(key.slice(0, length));
    if (header >= 0 && statusOn(header, date)) headers.push(header);
  }
  return headers;
}
