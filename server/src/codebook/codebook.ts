/** The code sets there are, each in one pack that is opened when its system is first asked for. */
import { type CodeSystemId, type EditSystemId, isEditSystem } from '../model/systems.ts';
import type { Codebook, CodeSet, WordIndex } from './code-set.ts';
import { type EditTable, packedEdits } from './edits.ts';
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
  /** The same for a packed table of edits. */
  addEdits(bytes: Uint8Array): EditTable;
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
  const sets = new Map<CodeSystemId, Opened>();
  const edits = new Map<EditSystemId, EditTable>();
  const offered = new Map<CodeSystemId, () => void>();
  const add = (bytes: Uint8Array): CodeSet => {
    const pack = openPack(bytes);
    const set = packedSet(pack);
    sets.set(set.system, { set, words: packedWords(pack) });
    offered.delete(set.system);
    return set;
  };
  const addEdits = (bytes: Uint8Array): EditTable => {
    const table = packedEdits(openPack(bytes));
    edits.set(table.system, table);
    offered.delete(table.system);
    return table;
  };
  const find = (system: CodeSystemId): Opened | undefined => {
    // A table of edits is large and no list: whoever goes through all sets must not open it.
    if (isEditSystem(system)) return undefined;
    offered.get(system)?.();
    return sets.get(system);
  };
  return {
    get loaded() {
      return [...new Set([...sets.keys(), ...edits.keys(), ...offered.keys()])];
    },
    set: (system) => find(system)?.set,
    words: (system) => find(system)?.words,
    edits(system) {
      offered.get(system)?.();
      return edits.get(system);
    },
    terms: () => undefined,
    abbreviations: undefined,
    add,
    addEdits,
    offer(system, read, onBroken) {
      offered.set(system, () => {
        offered.delete(system);
        try {
          const found = isEditSystem(system) ? addEdits(read()) : add(read());
          if (found.system !== system) onBroken(system, `the pack is of ${found.system}`);
        } catch (error) {
          onBroken(system, error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
