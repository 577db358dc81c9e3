/** The code sets that are loaded, each from one pack. */
import type { CodeSystemId } from '../model/systems.ts';
import type { Codebook, CodeSet, WordIndex } from './code-set.ts';
import { openPack } from './pack.ts';
import { packedSet } from './packed-set.ts';
import { packedWords } from './packed-words.ts';

export interface LoadableCodebook extends Codebook {
  /**
   * Adds a packed code set, in place of one of the same system.
   * @param bytes the whole pack, which is kept and must not be changed afterwards.
   * @throws an error that says what is wrong with the pack; what was loaded before stays.
   */
  add(bytes: Uint8Array): CodeSet;
}

/** An empty codebook. Bytes are handed to it; it reads no file itself. */
export function createCodebook(): LoadableCodebook {
  const sets = new Map<CodeSystemId, { readonly set: CodeSet; readonly words: WordIndex }>();
  return {
    get loaded() {
      return [...sets.keys()];
    },
    set: (system) => sets.get(system)?.set,
    words: (system) => sets.get(system)?.words,
    add(bytes) {
      const pack = openPack(bytes);
      const set = packedSet(pack);
      sets.set(set.system, { set, words: packedWords(pack) });
      return set;
    },
  };
}
