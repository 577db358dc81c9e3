/** Titles of a pack: each is a list of segments, each segment a list of words. */
import type { Pack } from './pack.ts';
import { textTable } from './text-table.ts';
import { forEachVarint } from './varints.ts';

/** A reader of titles by the number of their period. */
export function titleReader(pack: Pack): (period: number) => string {
  const titleStarts = pack.u32('PTTL');
  const titles = pack.bytes('TTLS');
  const segmentStarts = pack.u32('SEGA');
  const segments = pack.bytes('SEGS');
  const words = textTable(pack.u32('WRDA'), pack.bytes('WRDS'));

  let title = '';
  let parting = '';
  const addWord = (word: number) => {
    title += parting + words.textAt(word);
    parting = ' ';
  };
  const addSegment = (segment: number) => {
    forEachVarint(segments, segmentStarts[segment] ?? 0, segmentStarts[segment + 1] ?? 0, addWord);
    parting = ', ';
  };
  return (period) => {
    title = '';
    parting = '';
    forEachVarint(titles, titleStarts[period] ?? 0, titleStarts[period + 1] ?? 0, addSegment);
    return title;
  };
}
