/** Titles of a pack: each is a list of segments, each segment a list of words. */
import type { Pack } from './pack.ts';
import { type PiecedTexts, textTable } from './text-table.ts';
import { forEachVarint } from './varints.ts';

/** The titles by the numbers of their periods. */
export interface Titles {
  titleAt(period: number): string;
  /** The segments of a title, in order. */
  partsAt(period: number): readonly number[];
  readonly parts: PiecedTexts;
}

export function packedTitles(pack: Pack): Titles {
  const titleStarts = pack.starts('TTLA');
  const titles = pack.bytes('TTLS');
  const segmentStarts = pack.starts('SEGA');
  const segments = pack.bytes('SEGS');
  const words = textTable(pack.starts('WRDA'), pack.bytes('WRDS'));

  let title = '';
  let parting = '';
  const addWord = (word: number) => {
    title += parting + words.textAt(word);
    parting = ' ';
  };
  const forEachWord = (segment: number, visit: (word: number) => void) =>
    forEachVarint(segments, segmentStarts.startOf(segment), segmentStarts.startOf(segment + 1), visit);
  const addSegment = (segment: number) => {
    forEachWord(segment, addWord);
    parting = ', ';
  };
  return {
    titleAt(period) {
      title = '';
      parting = '';
      forEachVarint(titles, titleStarts.startOf(period), titleStarts.startOf(period + 1), addSegment);
      return title;
    },
    partsAt(period) {
      const parts: number[] = [];
      forEachVarint(titles, titleStarts.startOf(period), titleStarts.startOf(period + 1), (part) =>
        parts.push(part),
      );
      return parts;
    },
    parts: {
      size: segmentStarts.size,
      textAt(segment) {
        title = '';
        parting = '';
        addSegment(segment);
        return title;
      },
      pieces: words,
      forEachPiece: forEachWord,
    },
  };
}
