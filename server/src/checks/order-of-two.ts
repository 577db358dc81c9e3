/** What a row says of two diagnoses, of which one comes first by a sentence of the Guidelines. */
import type { Severity } from '../model/finding.ts';
import { codesIn } from './code-ranges.ts';

export interface Order {
  readonly first: (key: string) => boolean;
  readonly second: (key: string) => boolean;
  /** Whether only the first-listed diagnosis is judged, or any that stands before the other. */
  readonly of: 'first-listed' | 'any';
  readonly why: string;
  readonly section: string;
  readonly severity?: Severity;
}

/** A row: `first` and `second` are codes and ranges with blanks between. */
export const order = (
  first: string,
  second: string,
  of: Order['of'],
  why: string,
  section: string,
  severity?: Severity,
): Order => ({
  first: codesIn(...first.split(' ')),
  second: codesIn(...second.split(' ')),
  of,
  why,
  section,
  ...(severity ? { severity } : {}),
});
