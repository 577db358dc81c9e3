/** The pack of the lists of words that belong to no system, as `server/src/codebook/pack-format.ts` describes it. */
import { packFile } from './file.ts';

/**
 * @param lists the tables by their names.
 * @param notice the notices that the owners of some of the words ask to go with every copy.
 * @param inputs the fingerprint of the tables.
 */
export function packWordLists(
  lists: ReadonlyMap<string, string>,
  notice: string,
  inputs: string,
): Uint8Array {
  const encoder = new TextEncoder();
  const texts = [...lists].map(([name, table]) => [name, ...ordered(name, rowsOf(table))].join('\n'));
  return packFile({
    META: encoder.encode(JSON.stringify({ notice, inputs })),
    LIST: encoder.encode(texts.join('\f')),
  });
}

const rowsOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');

/** Everyday phrases side by side that mean the same: a zip takes an eighth less for them. */
function ordered(name: string, rows: readonly string[]): readonly string[] {
  if (name !== 'lay') return rows;
  const meaningOf = (row: string) => row.slice(row.indexOf('\t') + 1);
  return rows.toSorted((a, b) => compare(meaningOf(a), meaningOf(b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
