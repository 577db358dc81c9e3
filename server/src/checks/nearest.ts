/** Codes that a wrong one was probably meant to be. */
import type { CodeSet } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';

/** Characters that are taken for one another when a code is read or typed. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  '0': 'O',
  I: '1',
  '1': 'I',
  L: '1',
  S: '5',
  '5': 'S',
  Z: '2',
  '2': 'Z',
  B: '8',
  '8': 'B',
};

/** The billable code on a date that a key goes on behind, as `I10.9` does behind `I10`. */
export function completeWithin(set: CodeSet, key: string, date: IsoDate): number | undefined {
  for (let length = key.length - 1; length >= 3; length--) {
    const index = set.indexOf(key.slice(0, length));
    if (set.statusOn(index, date) === 'billable') return index;
  }
  return undefined;
}

/**
 * Indexes of the billable codes on a date that `key` goes on behind, or differs from by one slip: a look-alike
 * character, two swapped, one doubled. Without any, the billable codes one level below the longest prefix that is a
 * header.
 */
export function nearestCodes(set: CodeSet, key: string, date: IsoDate): readonly number[] {
  const found = new Set<number>();
  const complete = completeWithin(set, key, date);
  if (complete !== undefined) found.add(complete);
  for (const candidate of slips(key)) {
    const index = set.indexOf(candidate);
    if (set.statusOn(index, date) === 'billable') found.add(index);
  }
  return found.size > 0 ? [...found] : belowLongestPrefix(set, key, date);
}

function slips(key: string): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < key.length; at++) {
    const alike = LOOK_ALIKES[key[at] ?? ''];
    if (alike !== undefined) all.push(key.slice(0, at) + alike + key.slice(at + 1));
  }
  // Every look-alike at once, for a code read from a scan: `EI1.9` and `EIl.9`.
  all.push(key[0] + key.slice(1).replace(/[OIL]/g, (character) => (character === 'O' ? '0' : '1')));
  for (let at = 0; at + 1 < key.length; at++) {
    if (key[at] === key[at + 1]) all.push(key.slice(0, at) + key.slice(at + 1));
    else all.push(key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2));
  }
  return all;
}

function belowLongestPrefix(set: CodeSet, key: string, date: IsoDate): readonly number[] {
  for (let length = key.length; length >= 3; length--) {
    const index = set.indexOf(key.slice(0, length));
    if (set.statusOn(index, date) === 'header')
      return set.childrenOf(index, date).filter((child) => set.statusOn(child, date) === 'billable');
  }
  return [];
}
