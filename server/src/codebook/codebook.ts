/** The code sets there are, each in one pack that is opened when its system is first asked for. */
import { type CodeSystemId, type EditSystemId, isEditSystem } from '../model/systems.ts';
import type { Codebook, CodeSet, LoadedSystem, WordIndex } from './code-set.ts';
import { type CoverageTable, packedCoverage } from './coverage.ts';
import { type EditTable, packedEdits } from './edits.ts';
import type { OfferedPack, OnBroken } from './offered-pack.ts';
import { describePack, openPack } from './pack.ts';
import type { Crc32 } from './pack-format.ts';
import { packedSet } from './packed-set.ts';
import { packedWords } from './packed-words.ts';
import { type WordPackName, wordPacks } from './word-packs.ts';

export interface LoadableCodebook extends Codebook {
  /**
   * Adds a packed code set, in place of one of the same system.
   * @param bytes the whole pack, which is kept and must not be changed afterwards.
   * @throws an error that says what is wrong with the pack; what was loaded before stays.
   */
  add(bytes: Uint8Array): CodeSet;
  /** The same for a packed table of edits. */
  addEdits(bytes: Uint8Array): EditTable;
  /** The same for packed coverage articles. */
  addCoverage(bytes: Uint8Array): CoverageTable;
  /**
   * Offers the packs of a system, of which the first that opens is read when the system is first asked for.
   * @param onBroken told of each that comes before it.
   */
  offer(system: CodeSystemId, packs: readonly OfferedPack[], onBroken: OnBroken): void;
  /** Offers a pack of words that lead to codes, which is read at the first search. */
  offerWords(name: WordPackName, pack: OfferedPack, onBroken: OnBroken): void;
}

interface Opened {
  readonly set: CodeSet;
  readonly words: WordIndex;
}

/**
 * An empty codebook. Bytes are handed to it; it reads no file itself.
 * @param crc a quicker CRC-32 than ours, where the machine has it.
 */
export function createCodebook(crc?: Crc32): LoadableCodebook {
  const sets = new Map<CodeSystemId, Opened>();
  const edits = new Map<EditSystemId, EditTable>();
  let coverage: CoverageTable | undefined;
  const offered = new Map<CodeSystemId, Offer>();
  const offeredWords = wordPacks(crc);
  const add = (bytes: Uint8Array): CodeSet => {
    const pack = openPack(bytes, crc);
    const set = packedSet(pack);
    sets.set(set.system, { set, words: packedWords(pack, crc) });
    offered.delete(set.system);
    return set;
  };
  const addEdits = (bytes: Uint8Array): EditTable => {
    const table = packedEdits(openPack(bytes, crc));
    edits.set(table.system, table);
    offered.delete(table.system);
    return table;
  };
  const addCoverage = (bytes: Uint8Array): CoverageTable => {
    coverage = packedCoverage(openPack(bytes, crc));
    offered.delete(coverage.system);
    return coverage;
  };
  /** Opens what is offered of a system, once. */
  const open = (system: CodeSystemId): void => {
    const offer = offered.get(system);
    if (!offer) return;
    offered.delete(system);
    for (const { name, read } of offer.packs)
      try {
        const bytes = read();
        const found = describePack(bytes).system;
        if (found !== system) throw new Error(`The pack is of ${found}.`);
        if (isEditSystem(system)) addEdits(bytes);
        else if (system === 'coverage') addCoverage(bytes);
        else add(bytes);
        return;
      } catch (error) {
        offer.onBroken(system, error instanceof Error ? error.message : String(error), name);
      }
  };
  const find = (system: CodeSystemId): Opened | undefined => {
    // A table of edits or articles is large and no list: whoever goes through all sets must not open it.
    if (isEditSystem(system) || system === 'coverage') return undefined;
    open(system);
    return sets.get(system);
  };
  return {
    get loaded() {
      const articles = coverage ? [coverage.system] : [];
      return [...new Set([...sets.keys(), ...edits.keys(), ...articles, ...offered.keys()])];
    },
    set: (system) => find(system)?.set,
    words: (system) => find(system)?.words,
    edits(system) {
      open(system);
      return edits.get(system);
    },
    coverage() {
      open('coverage');
      return coverage;
    },
    about(system) {
      if (system === 'coverage' && coverage) return coverage;
      const opened = isEditSystem(system) ? edits.get(system) : sets.get(system)?.set;
      return opened ?? description(offered.get(system));
    },
    terms: (system) => offeredWords.terms(find(system)?.set),
    get abbreviations() {
      return offeredWords.abbreviations();
    },
    wordList: offeredWords.list,
    get phrases() {
      return offeredWords.phrases();
    },
    offerWords: offeredWords.offer,
    add,
    addEdits,
    addCoverage,
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
