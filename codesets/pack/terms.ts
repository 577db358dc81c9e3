/** The pack of a system's terms (`SYSTEM.terms.pack`), as `server/src/codebook/pack-format.ts` describes it. */
import { crc32, TERM_BLOCK, TERM_KINDS, type TermsMeta } from '../../server/src/codebook/pack-format.ts';
import type { CodeSystemId } from '../../server/src/model/systems.ts';
import { wordsOf } from '../../server/src/model/words.ts';
import { readTable, type TableText } from '../table.ts';
import { ascending, byFrequency, numberOf, textBytes, varintBytes } from './bytes.ts';
import { wordsOfTitles } from './codes.ts';
import { conceptBytes } from './concepts.ts';
import { packFile } from './file.ts';
import { icd10CmTerms } from './icd-10-cm-terms.ts';
import { icd10PcsTerms } from './icd-10-pcs-terms.ts';
import { formsOf } from './index-tree.ts';
import type { Term } from './term.ts';
import { type ShownTerm, termRecords } from './term-records.ts';

/** The systems that have terms, and where they come from; a new one is a new entry here. */
export const TERM_SOURCES: Readonly<Partial<Record<CodeSystemId, (text: TableText) => readonly Term[]>>> = {
  'icd-10-cm': icd10CmTerms,
  'icd-10-pcs': icd10PcsTerms,
};

/**
 * The pack of terms of a system.
 * @param codes the system's `codes.tsv`: what leads to no code of it is left out.
 * @param inputs the fingerprint of the tables.
 */
export function packTerms(
  system: CodeSystemId,
  terms: readonly Term[],
  codes: string,
  inputs: string,
): Uint8Array {
  const rows = readTable(codes, ['code', 'from', 'to', 'kind', 'title']);
  const isKnown = knownBeginnings(rows.map(([code = '']) => code));
  const shown = terms
    .map((term) => ({ ...term, codes: term.codes.filter((code) => isKnown(code)) }))
    .filter(({ codes: known, target }) => known.length > 0 || target !== '')
    .map(shownTerm)
    .sort(byKindAndLevels);
  const keys = [...new Set(shown.flatMap(({ term }) => term.codes))].sort();
  const titleWords = wordsOfTitles(rows.map(([, , , , title = '']) => title));
  const meta: TermsMeta = {
    system,
    codes: keys.length,
    kinds: TERM_KINDS.map((kind) => shown.filter(({ term }) => term.kind === kind).length),
    titleWords: crc32(textBytes(titleWords).bytes),
    inputs,
  };
  const records = termRecords(shown, TERM_BLOCK);
  return packFile({
    META: new TextEncoder().encode(JSON.stringify(meta)),
    TKEY: keyBytes(keys),
    ...codeSections(shown, keys),
    TRMA: records.starts,
    TRMS: records.bytes,
    TRMN: Uint8Array.from(shown, narrowingWords),
    TWRA: records.words.starts,
    TWRS: records.words.bytes,
    ...indexSections(
      shown.map(({ term }) => indexedWords(term)),
      titleWords,
    ),
  });
}

/** Whether a code, or the beginning of codes, is in the set: the Index is older than the newest codes. */
function knownBeginnings(keys: readonly string[]): (code: string) => boolean {
  const beginnings = new Set(keys.flatMap((key) => Array.from(key, (_, at) => key.slice(0, at + 1))));
  return (code) => beginnings.has(code);
}

function shownTerm(term: Term): ShownTerm {
  const { levels, modifiers } = term;
  const [, ...furtherForms] = formsOf(levels.at(-1) ?? '');
  const tail = [...furtherForms.map((form) => `, ${form}`), ...(modifiers === '' ? [] : [` ${modifiers}`])];
  return { term, levels: levels.map((level) => formsOf(level)[0] ?? level), tail: tail.join('') };
}

function byKindAndLevels(a: ShownTerm, b: ShownTerm): number {
  if (a.term.kind !== b.term.kind) return TERM_KINDS.indexOf(a.term.kind) - TERM_KINDS.indexOf(b.term.kind);
  for (const [at, level] of a.levels.entries()) {
    const other = b.levels[at];
    if (other === undefined) return 1;
    if (level !== other) return level < other ? -1 : 1;
  }
  return a.levels.length - b.levels.length || (a.tail < b.tail ? -1 : 1);
}

/** The longest key has seven characters, so that each count takes four bits. */
function keyBytes(keys: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  let before = '';
  for (const key of keys) {
    let shared = 0;
    while (shared < key.length && key[shared] === before[shared]) shared++;
    bytes.push((shared << 4) | (key.length - shared));
    for (const letter of key.slice(shared)) bytes.push(letter.charCodeAt(0));
    before = key;
  }
  return Uint8Array.from(bytes);
}

/** The most that sixteen bits number. */
const MOST_NUMBERED = 0x10000;

function codeSections(shown: readonly ShownTerm[], keys: readonly string[]) {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const lists = byFrequency(
    shown.flatMap(({ term }) => (term.codes.length === 1 ? [] : [term.codes.join(' ')])),
  );
  if (keys.length + lists.size > MOST_NUMBERED)
    throw new Error('The terms lead to more codes than a pack numbers.');
  const packed = varintBytes(
    [...lists.keys()].map((list) =>
      list === '' ? [] : list.split(' ').map((key) => numberOf(numbers, key)),
    ),
  );
  return {
    TRMC: Uint16Array.from(shown, ({ term }) =>
      term.codes.length === 1
        ? numberOf(numbers, term.codes[0] ?? '')
        : keys.length + numberOf(lists, term.codes.join(' ')),
    ),
    TRKA: packed.starts,
    TRKS: packed.bytes,
  };
}

/** Words that join others: half the terms hold one, and nobody looks for them. */
const JOINING: ReadonlySet<string> = new Set(
  'an and as at by for from in is nec nos of on or the to'.split(' '),
);

/** Each word once that finds a term: those of all its levels, and its own modifiers. */
const indexedWords = ({ levels, modifiers }: Term): ReadonlySet<string> =>
  new Set([...levels, modifiers].flatMap(wordsOf).filter((word) => !JOINING.has(word)));

function indexSections(wordsOfTerms: readonly ReadonlySet<string>[], titleWords: readonly string[]) {
  const holders = new Map<string, number[]>();
  for (const [term, words] of wordsOfTerms.entries())
    for (const word of words) {
      const list = holders.get(word) ?? [];
      list.push(term);
      holders.set(word, list);
    }
  const sorted = [...holders].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = textBytes(sorted.map(([word]) => word));
  const postings = varintBytes(sorted.map(([, list]) => [list.length, ...ascending(list)]));
  return {
    TIXA: words.starts,
    TIXS: words.bytes,
    TPOA: postings.starts,
    TPOS: postings.bytes,
    CONC: conceptBytes([...titleWords, ...sorted.map(([word]) => word)]),
  };
}

/** Words that narrow no meaning, beside those that join others. */
const PLAIN: ReadonlySet<string> = new Set(['a', 'due', 'with']);

const MOST_COUNTED = 255;

/** How many words narrow what a term means: nonessential modifiers and further forms of a word do not. */
function narrowingWords({ levels }: ShownTerm): number {
  const words = new Set(levels.flatMap((level) => wordsOf(level.replace(/\([^()]*\)/g, ' '))));
  const narrowing = [...words].filter((word) => !JOINING.has(word) && !PLAIN.has(word));
  return Math.min(narrowing.length, MOST_COUNTED);
}
