/** The packs of words that lead to codes: the terms of each system, and the lists that belong to none. */
import type { CodeSystemId } from '../model/systems.ts';
import { type Abbreviations, readAbbreviations } from './abbreviations.ts';
import type { CodeSet } from './code-set.ts';
import type { OfferedPack, OnBroken } from './offered-pack.ts';
import type { Crc32, WordListName } from './pack-format.ts';
import { NO_PHRASES, type Phrases } from './phrases.ts';
import type { TermTable } from './terms.ts';
import { packedTerms } from './terms-packed.ts';
import { type PackedWords, packedWordLists, type WordList } from './word-lists.ts';

/** The packs by the names of their files: `icd-10-cm.terms.pack`. */
export const WORD_PACKS = ['icd-10-cm.terms', 'icd-10-pcs.terms', 'words'] as const;
export type WordPackName = (typeof WORD_PACKS)[number];

export interface WordPacks {
  offer(name: WordPackName, pack: OfferedPack, onBroken: OnBroken): void;
  /** The terms that lead to the codes of a set. */
  terms(set: CodeSet | undefined): TermTable | undefined;
  list(name: WordListName): WordList;
  phrases(): Phrases;
  abbreviations(): Abbreviations | undefined;
}

const NO_LIST: WordList = [];

/** @param crc a quicker CRC-32 than ours, where the machine has it. */
export function wordPacks(crc?: Crc32): WordPacks {
  const offers = new Map<string, { readonly pack: OfferedPack; readonly onBroken: OnBroken }>();
  /** A set that was replaced numbers its codes anew. */
  const termsOf = new Map<CodeSystemId, { readonly set: CodeSet; readonly terms: TermTable | undefined }>();
  let words: PackedWords | undefined;
  let abbreviations: Abbreviations | undefined;

  /** What `read` makes of an offered pack, or `undefined` where there is none or it is broken, which is told. */
  const opened = <T>(name: string, system: CodeSystemId, read: (bytes: Uint8Array) => T): T | undefined => {
    const offer = offers.get(name);
    if (!offer) return undefined;
    try {
      return read(offer.pack.read());
    } catch (error) {
      offers.delete(name);
      offer.onBroken(system, error instanceof Error ? error.message : String(error), offer.pack.name);
      return undefined;
    }
  };

  const openedWords = (): PackedWords | undefined => {
    // Diagnoses are what most of the words are about.
    words ??= opened('words', 'icd-10-cm', (bytes) => packedWordLists(bytes, crc));
    return words;
  };
  const list = (name: WordListName): WordList => openedWords()?.list(name) ?? NO_LIST;

  return {
    offer: (name, pack, onBroken) => void offers.set(name, { pack, onBroken }),
    terms(set) {
      if (!set) return undefined;
      const known = termsOf.get(set.system);
      if (known?.set === set) return known.terms;
      const terms = opened(`${set.system}.terms`, set.system, (bytes) => packedTerms(bytes, set, crc));
      termsOf.set(set.system, { set, terms });
      return terms;
    },
    list,
    phrases: () => openedWords()?.phrases ?? NO_PHRASES,
    abbreviations() {
      const rows = list('abbreviations');
      if (rows.length > 0) abbreviations ??= readAbbreviations(rows);
      return abbreviations;
    },
  };
}
