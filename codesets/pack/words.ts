/** The pack of the words that belong to no system, as `server/src/codebook/pack-format.ts` describes it. */
import { WORD_LISTS, type WordsMeta } from '../../server/src/codebook/pack-format.ts';
import { packFile } from './file.ts';
import { phraseSections } from './phrases.ts';

/**
 * @param lists the tables by their names.
 * @param notice the notices that the owners of some of the words ask to go with every copy.
 * @param inputs the fingerprint of the tables.
 */
export function packWords(lists: ReadonlyMap<string, string>, notice: string, inputs: string): Uint8Array {
  const linesOf = (name: string) =>
    (lists.get(name) ?? '')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '');
  const { sections, mostWords } = phraseSections((name) => linesOf(name).map((line) => line.split('\t')));
  const meta: WordsMeta = { notice, mostWords, inputs };
  const encoder = new TextEncoder();
  const texts = WORD_LISTS.map((name) => [name, ...linesOf(name)].join('\n'));
  return packFile({
    META: encoder.encode(JSON.stringify(meta)),
    LIST: encoder.encode(texts.join('\f')),
    ...sections,
  });
}
