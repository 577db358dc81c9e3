/** A batch of claims has few codes, days and prices: what one of them says is read once and is one object. */
import type { Segments } from './lex.ts';

/** What stands at a place, and what it says. */
export interface Reading<T> {
  readonly written: string;
  readonly value: T;
}

/** About the codes and the days of a large batch; another text takes the place of the one that was there. */
const PLACES = 4096;

/** Up to this length the engine copies what is cut from a text; a longer piece would keep the whole text in memory. */
const LONGEST_REMEMBERED = 12;

/**
 * Reads what stands from one offset of a text to another. What has been read lately is known by its characters, so that
 * nothing is cut from the text for it.
 */
export function remembering<T>(
  read: (written: string) => T,
): (segments: Segments, start: number, end: number) => Reading<T> {
  const known: (Reading<T> | undefined)[] = new Array(PLACES).fill(undefined);
  return ({ text, units }, start, end) => {
    let sign = 0;
    if (end - start <= LONGEST_REMEMBERED)
      for (let at = start; at < end; at++) sign = (Math.imul(sign, 31) + (units[at] ?? 0)) | 0;
    const place = (sign ^ (sign >>> 12)) & (PLACES - 1);
    const last = known[place];
    if (last && isWritten(last.written, units, start, end)) return last;
    const written = text.slice(start, end);
    const reading = { written, value: read(written) };
    if (written.length <= LONGEST_REMEMBERED) known[place] = reading;
    return reading;
  };
}

function isWritten(written: string, units: Segments['units'], start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = start; at < end; at++) if (written.charCodeAt(at - start) !== units[at]) return false;
  return true;
}
