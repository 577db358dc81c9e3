/** A list of codes without notes or relations, as a user's own file has it, as a pack. */
import type { PackMeta } from '../../server/src/codebook/pack-format.ts';
import { type CodeRow, codeSections, keyWidth, numberedCodes } from './codes.ts';
import { packFile } from './file.ts';

/** Periods beyond one a code, and stretches of days, are numbered in 16 bits. */
const MOST_NUMBERED = 0xffff;

/**
 * @param rows sorted by code and date.
 * @throws where there are more periods than a pack can number.
 */
export function packList(meta: Omit<PackMeta, 'keyWidth'>, rows: readonly CodeRow[]): Uint8Array {
  const codes = numberedCodes(rows);
  const stretches = new Set(rows.map(({ from, to, kind }) => `${from} ${to} ${kind}`));
  if (rows.length - codes.size > MOST_NUMBERED || stretches.size > MOST_NUMBERED)
    throw new Error('The list has more stretches of days than a pack can hold.');
  return packFile({
    META: new TextEncoder().encode(JSON.stringify({ ...meta, keyWidth: keyWidth(codes) })),
    ...codeSections(rows, codes),
  });
}
