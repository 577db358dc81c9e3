/** How text becomes words, the same for the titles that are packed and for what a clinician types. */

/** Lower case without accents. Most titles are ASCII, which has none. */
export const fold = (text: string): string =>
  /^[\0-\x7f]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/\p{Diacritic}/gu, '')
        .toLowerCase();

const WORD = /[\p{L}\p{N}]+(?:\.\d+)?/gu;

/**
 * The folded words of a text in order. A possessive loses its ending (`Crohn's` is `crohn`), a number keeps its
 * decimals (`40.5`), every other mark parts words (`hip/knee`, `non-ST`).
 */
export const wordsOf = (text: string): string[] =>
  WORDS_ALONE.test(text)
    ? text.split(' ')
    : (fold(text)
        .replace(/['’]s\b/g, '')
        .match(WORD) ?? []);

/** Small letters and digits parted by single blanks, as most lists of words have them: nothing is left to do. */
const WORDS_ALONE = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** The same with the place of each word, counted in the text as given. */
export function wordSpansOf(
  text: string,
): { readonly word: string; readonly start: number; readonly end: number }[] {
  const found = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]s\b)?(?:\.\d+)?/gu)) {
    const word = wordsOf(match[0])[0];
    if (word !== undefined) found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
