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
  const texts = [...lists].map(([name, table]) => [name, ...rowsOf(table)].join('\n'));
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
