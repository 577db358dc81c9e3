/** What phrases stand for, made of the lists of words, so that the first search waits for none of it. */
import { PHRASE_MARKS, TRUST_UNIT } from '../../server/src/codebook/pack-format.ts';
import { JOINING } from '../../server/src/model/plain-words.ts';
import { wordKey, wordRoot } from '../../server/src/model/word-forms.ts';
import { wordsOf } from '../../server/src/model/words.ts';
import { numberOf, textBytes, varintBytes } from './bytes.ts';
import type { Sections } from './file.ts';

/** The rows of the lists, by their columns. */
export type ReadList = (name: string) => readonly (readonly string[])[];

/** One of the things that a phrase stands for. */
interface Said {
  readonly text: string;
  /** How far it is trusted, at most 1. */
  readonly trust: number;
}

/** How far the first meaning of an entry is trusted, and each later one; a list that clinicians made suggests only. */
const TRUST = {
  own: 0.98,
  federal: 0.9,
  clinicians: 0.72,
  lay: 0.95,
  equivalent: 0.93,
  head: 0.6,
  associated: 0.7,
  later: 0.1,
  loose: 0.9,
} as const;

/** Words for the same, each for each other; in other rows all stand for the first. */
const BOTH_WAYS = '=';
/** Words that everyday phrases have in place of each other: `poop` in `blood in stool`. */
const EVERYDAY = '~';

/** The phrases of the lists, by their marks. */
interface Phrases {
  /** What each stands for, the most likely first. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
  /** The keys of the words that they are made of, in the order of the lists. */
  readonly words: ReadonlySet<string>;
  readonly mostWords: number;
}

/** The sections of the phrases, and the most words that one has. */
export function phraseSections(list: ReadList): { readonly sections: Sections; readonly mostWords: number } {
  const { said, words, mostWords } = phrasesOf(list);
  const sorted = [...said].sort(([a], [b]) => compare(a, b));
  const texts = numbered(sorted.flatMap(([, meanings]) => meanings.map(({ text }) => text)));
  const phrases = textBytes(sorted.map(([phrase]) => phrase));
  const meanings = varintBytes(
    sorted.map(([, each]) =>
      each.flatMap(({ text, trust }) => [numberOf(texts, text), Math.round(trust * TRUST_UNIT)]),
    ),
  );
  const meant = textBytes([...texts.keys()]);
  const spoken = textBytes([...words]);
  return {
    sections: {
      PHRA: phrases.starts,
      PHRS: phrases.bytes,
      SAYA: meanings.starts,
      SAYS: meanings.bytes,
      TXTA: meant.starts,
      TXTS: meant.bytes,
      VOCA: spoken.starts,
      VOCS: spoken.bytes,
    },
    mostWords,
  };
}

/** Texts in their own order, which is the smallest to a zip. */
const numbered = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(texts)].sort().map((text, number) => [text, number]));

function phrasesOf(list: ReadList): Phrases {
  const said = new Map<string, Said[]>();
  const words = new Set<string>();
  let mostWords = 1;
  const addPhrase = (keys: readonly string[], text: string, trust: number) => {
    const phrase = PHRASE_MARKS.keys + keys.join(' ');
    const known = said.get(phrase);
    if (!known) {
      said.set(phrase, [{ text, trust }]);
      for (const key of keys) words.add(key);
    } else if (!known.some((each) => each.text === text)) known.push({ text, trust });
  };
  const add = (keys: readonly string[], text: string, trust: number) => {
    if (keys.length === 0 || text === '') return;
    mostWords = Math.max(mostWords, keys.length);
    addPhrase(keys, text, trust);
    const telling = keys.filter((key) => !JOINING.has(key));
    if (telling.length > 1 && telling.length < keys.length) addPhrase(telling, text, trust);
  };
  const equivalents = list('equivalents');
  const rootOf = everydayRoots(said, equivalents);
  /** Phrases of several words are also found in another order and with other forms; the first of those counts. */
  const addLoose = (keys: readonly string[], meanings: readonly string[]) => {
    const roots = keys.filter((key) => !JOINING.has(key)).map(rootOf);
    const phrase = PHRASE_MARKS.roots + roots.sort().join(' ');
    if (roots.length < 2 || said.has(phrase)) return;
    said.set(
      phrase,
      meanings.map((text, place) => ({ text, trust: TRUST.loose - TRUST.later * place })),
    );
  };
  for (const [written = '', ...meanings] of list('lay').toSorted(byMeaning)) {
    const keys = keysOf(written);
    for (const [place, text] of meanings.entries()) add(keys, text, TRUST.lay - TRUST.later * place);
    addLoose(keys, meanings);
  }
  for (const [written, other] of samePairs(equivalents)) {
    const keys = keysOf(written);
    add(keys, other, TRUST.equivalent);
    addLoose(keys, [other]);
    addSameWord(said, written, other);
  }
  for (const [written = '', other = '', share = ''] of list('associations'))
    addSameWord(said, written, other, TRUST.associated * Number(share));
  for (const [abbreviation = '', text = '', source = '', rank = '1'] of list('abbreviations')) {
    const first = source === 'own' ? TRUST.own : source === 'federal' ? TRUST.federal : TRUST.clinicians;
    const trust = Math.max(0.5, first - TRUST.later * (Number(rank) - 1));
    const keys = keysOf(abbreviation);
    add(keys, text, trust);
    // What the phrase stands for, the abbreviation does too: `bka`, below knee amputation, detachment of lower leg.
    const phrase = PHRASE_MARKS.keys + keysOf(text).join(' ');
    for (const meaning of said.get(phrase) ?? []) add(keys, meaning.text, trust * TRUST.lay);
  }
  return { said, words, mostWords };
}

/** Of words that are equally near to a misspelt one the first is taken, so that their order must be one. */
const byMeaning = ([, ...a]: readonly string[], [, ...b]: readonly string[]): number =>
  compare(a.join('\t'), b.join('\t'));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keysOf = (written: string): readonly string[] => wordsOf(written).map(wordKey);

/** What of the rows of equivalents stands for what. */
const samePairs = (equivalents: ReturnType<ReadList>): (readonly [written: string, other: string])[] =>
  equivalents.flatMap(([kind = '', ...group]) =>
    kind === EVERYDAY
      ? []
      : group.flatMap((written) =>
          (kind === BOTH_WAYS ? group : group.slice(0, 1))
            .filter((other) => other !== written)
            .map((other) => [written, other] as const),
        ),
  );

/** The root of a key, that of the first of its group where everyday phrases have it in place of others. */
function everydayRoots(
  said: Map<string, Said[]>,
  equivalents: ReturnType<ReadList>,
): (key: string) => string {
  for (const [kind, first = '', ...others] of equivalents)
    if (kind === EVERYDAY)
      for (const word of others)
        said.set(PHRASE_MARKS.everyday + wordKey(word), [{ text: wordRoot(wordKey(first)), trust: 1 }]);
  return (key) => said.get(PHRASE_MARKS.everyday + key)?.[0]?.text ?? wordRoot(key);
}

/** A word for a word; of two words that stand for one the last says what it is (`malignant neoplasm` for `cancer`). */
function addSameWord(said: Map<string, Said[]>, written: string, other: string, trust?: number): void {
  const words = wordsOf(other);
  const head = words.at(-1);
  if (wordsOf(written).length > 1 || words.length > 2 || head === undefined) return;
  const phrase = PHRASE_MARKS.sameWord + written;
  const known = said.get(phrase) ?? [];
  known.push({ text: head, trust: trust ?? (words.length === 1 ? TRUST.equivalent : TRUST.head) });
  said.set(phrase, known);
}
