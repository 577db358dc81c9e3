/** Sets of codes of one code set: sorted stretches of its indexes, so that asking costs a few comparisons of numbers. */
import type { CodeSet } from './code-set.ts';
import { type CodeReference, meetsRestriction, type Restriction } from './note-references.ts';

/** Pairs of the first index of a stretch and the first behind it, ascending and apart from each other. */
export type CodeList = Uint32Array;

export const NO_CODES: CodeList = new Uint32Array();

/** The codes and headers of a set that references mean, on whatever date they are in it. */
export const codeListOf = (set: CodeSet, references: readonly CodeReference[]): CodeList =>
  merged(references.flatMap((reference) => stretchesOf(set, reference)));

/** Whether the code at an index of the set is in the list. */
export function listHas(list: CodeList, index: number): boolean {
  let low = 0;
  let high = list.length >>> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[2 * middle + 1] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low < list.length >>> 1 && (list[2 * low] ?? 0) <= index;
}

/** Whether any code stands in both lists. */
export function listsMeet(a: CodeList, b: CodeList): boolean {
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    if ((a[at + 1] ?? 0) <= (b[other] ?? 0)) at += 2;
    else if ((b[other + 1] ?? 0) <= (a[at] ?? 0)) other += 2;
    else return true;
  }
  return false;
}

/** The indexes of a list in their order. */
export function* indexesOf(list: CodeList): Generator<number> {
  for (let at = 0; at < list.length; at += 2)
    for (let index = list[at] ?? 0; index < (list[at + 1] ?? 0); index++) yield index;
}

/** What is in any of the lists. */
export const joined = (lists: readonly CodeList[]): CodeList =>
  lists.length === 1 && lists[0]
    ? lists[0]
    : merged(
        lists.flatMap((list) =>
          Array.from(
            { length: list.length >>> 1 },
            (_, at): Stretch => [list[2 * at] ?? 0, list[2 * at + 1] ?? 0],
          ),
        ),
      );

type Stretch = readonly [first: number, end: number];

function merged(stretches: readonly Stretch[]): CodeList {
  const sorted = stretches.filter(([first, end]) => first < end).sort(([a], [b]) => a - b);
  const ends: number[] = [];
  for (const [first, end] of sorted) {
    const last = ends.length - 1;
    if (last >= 0 && first <= (ends[last] ?? 0)) ends[last] = Math.max(ends[last] ?? 0, end);
    else ends.push(first, end);
  }
  return Uint32Array.from(ends);
}

function stretchesOf(set: CodeSet, { from, to, only }: CodeReference): readonly Stretch[] {
  const first = set.lowerBound(from);
  const end = set.lowerBound(`${to}~`);
  return only ? meantBetween(set, first, end, only) : [[first, end]];
}

function meantBetween(set: CodeSet, first: number, end: number, only: Restriction): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = first; index < end; index++) {
    const title = only.kind === 'titled' ? (set.periodsAt(index).at(-1)?.title ?? '') : '';
    if (meetsRestriction(only, set.keyAt(index), title)) stretches.push([index, index + 1]);
  }
  // `F11-F19 with .5`: no category has such a subcategory, so that the fifth character is meant.
  if (stretches.length === 0 && only.kind === 'behind-category')
    return meantBetween(set, first, end, { kind: 'characters', place: 4, values: only.values });
  return stretches;
}
