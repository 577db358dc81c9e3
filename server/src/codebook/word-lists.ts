/** The words that belong to no code system, as the pack `words.pack` holds them. */
import { openSections } from './pack.ts';
import type { Crc32, WordListName } from './pack-format.ts';
import { type Phrases, packedPhrases } from './phrases.ts';

/** The rows of a list by its columns. */
export type WordList = readonly (readonly string[])[];

export interface PackedWords {
  /** A list, split when it is first asked for. */
  list(name: WordListName): WordList;
  readonly phrases: Phrases;
}

/** @throws where the file is no pack, or damaged. */
export function packedWordLists(file: Uint8Array, crc?: Crc32): PackedWords {
  const pack = openSections(file, crc);
  const found = new Map<WordListName, WordList>();
  let texts: ReadonlyMap<string, string> | undefined;
  return {
    phrases: packedPhrases(pack),
    list(name) {
      texts ??= textsByName(new TextDecoder().decode(pack.bytes('LIST')));
      const known = found.get(name);
      if (known) return known;
      const text = texts.get(name) ?? '';
      const list = text === '' ? [] : text.split('\n').map((line) => line.split('\t'));
      found.set(name, list);
      return list;
    },
  };
}

const textsByName = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\f').map((list) => {
      const end = list.indexOf('\n');
      return end < 0 ? [list, ''] : [list.slice(0, end), list.slice(end + 1)];
    }),
  );
