/** The code sets there are, each in one pack that is opened when its system is first asked for. */
import type { CodeSystemId } from '../model/systems.ts';
import type { Codebook, CodeSet, WordIndex } from './code-set.ts';
import { openPack } from './pack.ts';
import { packedSet } from './packed-set.ts';
import { packedWords } from './packed-words.ts';

/** Told of a pack that cannot be opened; its system is then one of which there is no data, and the rest works. */
export type OnBroken = (system: CodeSystemId, why: string) => void;

export interface LoadableCodebook extends Codebook {
  /**
   * Adds a packed code set, in place of one of the same system.
   * @param bytes the whole pack, which is kept and must not be changed afterwards.
   * @throws an error that says what is wrong with the pack; what was loaded before stays.
   */
  add(bytes: Uint8Array): CodeSet;
  /**
   * Offers a pack that is read when its system is first asked for.
   * @param read the whole pack; what it throws goes to `onBroken`, as does what is wrong with the pack.
   */
  offer(system: CodeSystemId, read: () => Uint8Array, onBroken: OnBroken): void;
}

interface Opened {
  readonly set: CodeSet;
  readonly words: WordIndex;
}

/** An empty codebook. Bytes are handed to it; it reads no file itself. */
export function createCodebook(): LoadableCodebook {
  const opened = new Map<CodeSystemId, Opened>();
  const offered = new Map<CodeSystemId, () => void>();
  const add = (bytes: Uint8Array): CodeSet => {
    const pack = openPack(bytes);
    const set = packedSet(pack);
    opened.set(set.system, { set, words: packedWords(pack) });
    offered.delete(set.system);
    return set;
  };
  const find = (system: CodeSystemId): Opened | undefined => {
    offered.get(system)?.();
    return opened.get(system);
  };
  return {
    get loaded() {
      return [...opened.keys(), ...offered.keys()];
    },
    set: (system) => find(system)?.set,
    words: (system) => find(system)?.words,
    add,
    offer(system, read, onBroken) {
      offered.set(system, () => {
        offered.delete(system);
        try {
          const set = add(read());
          if (set.system !== system) onBroken(system, `the pack is of ${set.system}`);
        } catch (error) {
          onBroken(system, error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
