/** The forms that one word takes: plurals and British spelling share a key, nouns and their adjectives a root. */

/** Spellings that are one word to a coder: British `oedema`, `haemorrhage`, `tumour`, `leucocyte`, `fibre`. */
const AT_THEIR_ENDS: readonly (readonly [RegExp, string])[] = [
  [/our$/, 'or'],
  [/tre$/, 'ter'],
  [/bre$/, 'ber'],
  [/^leuc/, 'leuk'],
  [/sulph/, 'sulf'],
  [/isation$/, 'ization'],
];

const SPELLINGS: readonly (readonly [RegExp, string])[] = [[/ae$/, 'a'], [/[ao]e/g, 'e'], ...AT_THEIR_ENDS];

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])ies$/, '$1y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/(o|y)ses$/, '$1sis'],
  [/([^suiao])s$/, '$1'],
];

/** Short words are left alone: `gas`, `toe`, `os`. */
const SHORTEST_VARIED = 4;

/** What any of the above changes; most words have nothing of it. */
const VARIED = /s$|[ao]e|our$|[tb]re$|^leuc|sulph|isation$/;

/** One key for the spellings and numbers of a word, folded as `model/words.ts` folds it. */
export function wordKey(word: string): string {
  if (word.length < SHORTEST_VARIED || !VARIED.test(word) || /\d/.test(word)) return word;
  let key = word;
  for (const [ending, singular] of PLURALS) {
    const changed = key.replace(ending, singular);
    if (changed === key) continue;
    key = changed;
    break;
  }
  for (const [spelling, american] of SPELLINGS) key = key.replace(spelling, american);
  return key;
}

/** The American spelling of a word: `haemophilus`, `oedema`; the `ae` of a Latin end stays. */
export const american = (word: string): string =>
  word.length < SHORTEST_VARIED || !VARIED.test(word)
    ? word
    : AT_THEIR_ENDS.reduce(
        (spelt, [spelling, other]) => spelt.replace(spelling, other),
        word.replace(/[ao]e(?=.)/g, 'e'),
      );

/** Endings that make a noun, an adjective or a participle of the same root; the longest first. */
const ENDING =
  'izations?|ations?|ating|ated|itions?|ically|ical|ancy|ency|ance|ence|ions?|ious|eous|otic|osis|ism|ity|ous|ive|ant|ent|ary|ing|ment|ed|ia|ic|al|ar|is|us|um|ly|y|e|a';
const AT_THE_END = new RegExp(`(?:${ENDING})$`);

/** `Gestational` is of a gestation; `regional` keeps what tells it from a regimen. */
const ADJECTIVE = /(?<=\w{4}ion)al(?:ly)?$/;

/** Shorter ones say nothing: the word is its own root. */
export const SHORTEST_ROOT = 4;

/** What the forms of a word share (`thrombosis`, `thrombotic`, `thrombus`); the key itself where nothing is taken away. */
export function wordRoot(key: string): string {
  const root = key.replace(ADJECTIVE, '').replace(AT_THE_END, '');
  if (root.length < SHORTEST_ROOT) return key;
  return root.length > SHORTEST_ROOT ? root.replace(/e$/, '') : root;
}

const BEHIND_ROOT = new RegExp(`^e?(?:${ENDING})?(?:al(?:ly)?)?$`);

/** Whether a key that begins with a root has it: few of them end as words with a root do. */
export const hasRoot = (key: string, root: string): boolean =>
  BEHIND_ROOT.test(key.slice(root.length)) && wordRoot(key) === root;
