/** The lists of words that belong to no code system, as the pack `words.pack` holds them. */
import { openSections } from './pack.ts';
import type { Crc32 } from './pack-format.ts';

/** The lists that there are: `codesets/tables/words/NAME.tsv`. */
export type WordListName = 'abbreviations' | 'associations' | 'common' | 'equivalents' | 'lay';

/** The rows of a list by its columns. */
export type WordList = readonly (readonly string[])[];

/**
 * The lists of a packed file, each split when it is first asked for.
 * @throws where it is no pack, or damaged.
 */
export function packedWordLists(file: Uint8Array, crc?: Crc32): (name: WordListName) => WordList {
  const bytes = openSections(file, crc).bytes('LIST');
  const found = new Map<WordListName, WordList>();
  let texts: ReadonlyMap<string, string> | undefined;
  return (name) => {
    texts ??= textsByName(new TextDecoder().decode(bytes));
    const known = found.get(name);
    if (known) return known;
    const text = texts.get(name) ?? '';
    const list = text === '' ? [] : text.split('\n').map((line) => line.split('\t'));
    found.set(name, list);
    return list;
  };
}

const textsByName = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\f').map((list) => {
      const end = list.indexOf('\n');
      return end < 0 ? [list, ''] : [list.slice(0, end), list.slice(end + 1)];
    }),
  );
