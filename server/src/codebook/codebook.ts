/** The code sets there are, each in one pack that is opened when its system is first asked for. */
import { type CodeSystemId, type EditSystemId, isEditSystem } from '../model/systems.ts';
import type { Codebook, CodeSet, LoadedSystem, WordIndex } from './code-set.ts';
import { type EditTable, packedEdits } from './edits.ts';
import { describePack, openPack } from './pack.ts';
import { packedSet } from './packed-set.ts';
import { packedWords } from './packed-words.ts';

/**
 * Told of a pack that cannot be opened. Where another of its system was offered that one stands in for it, else there
 * is no data of the system; the rest works.
 * @param name the pack's, by which its owner finds it; blank where there is none.
 */
export type OnBroken = (system: CodeSystemId, why: string, name: string) => void;

/** A pack that is read when it is needed. What `head` and `read` throw makes it a broken one. */
export interface OfferedPack {
  /** Where it lies, for whoever is told that it is broken. */
  readonly name: string;
  /** Its first bytes, `PACK_HEAD_BYTES` of them where there are so many. */
  readonly head: () => Uint8Array;
  readonly read: () => Uint8Array;
}

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
   * Offers the packs of a system, of which the first that opens is read when the system is first asked for.
   * @param onBroken told of each that comes before it.
   */
  offer(system: CodeSystemId, packs: readonly OfferedPack[], onBroken: OnBroken): void;
}

interface Opened {
  readonly set: CodeSet;
  readonly words: WordIndex;
}

/** An empty codebook. Bytes are handed to it; it reads no file itself. */
export function createCodebook(): LoadableCodebook {
  const sets = new Map<CodeSystemId, Opened>();
  const edits = new Map<EditSystemId, EditTable>();
  const offered = new Map<CodeSystemId, Offer>();
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
  /** Opens what is offered of a system, once. */
  const open = (system: CodeSystemId): void => {
    const offer = offered.get(system);
    offered.delete(system);
    for (const { name, read } of offer?.packs ?? [])
      try {
        const bytes = read();
        const found = describePack(bytes).system;
        if (found !== system) throw new Error(`The pack is of ${found}.`);
        if (isEditSystem(system)) addEdits(bytes);
        else add(bytes);
        return;
      } catch (error) {
        offer?.onBroken(system, error instanceof Error ? error.message : String(error), name);
      }
  };
  const find = (system: CodeSystemId): Opened | undefined => {
    // A table of edits is large and no list: whoever goes through all sets must not open it.
    if (isEditSystem(system)) return undefined;
    open(system);
    return sets.get(system);
  };
  return {
    get loaded() {
      return [...new Set([...sets.keys(), ...edits.keys(), ...offered.keys()])];
    },
    set: (system) => find(system)?.set,
    words: (system) => find(system)?.words,
    edits(system) {
      open(system);
      return edits.get(system);
    },
    about(system) {
      const opened = isEditSystem(system) ? edits.get(system) : sets.get(system)?.set;
      return opened ?? description(offered.get(system));
    },
    terms: () => undefined,
    abbreviations: undefined,
    add,
    addEdits,
    offer: (system, packs, onBroken) => void offered.set(system, { packs, onBroken }),
  };
}

interface Offer {
  readonly packs: readonly OfferedPack[];
  readonly onBroken: OnBroken;
}

/** What the first pack says of itself that can be read so far. */
function description(offer: Offer | undefined): LoadedSystem | undefined {
  for (const { head } of offer?.packs ?? [])
    try {
      return describePack(head());
    } catch {
      // Whoever asks for the system itself is told what is wrong.
    }
  return undefined;
}
