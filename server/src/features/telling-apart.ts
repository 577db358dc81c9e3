/** What tells titles apart that stand side by side: the words that decide between them. */

/** Of so many titles one may begin otherwise than all others: N18.6 (end-stage renal disease) among those of N18. */
const MANY = 5;

/** Words that go with what stands behind them: `with foot ulcer`, `without complications`, `stage 3a`. */
const GOING_WITH = new Set(['with', 'without', 'stage']);

/**
 * Each title without what all, or all but one, begin with and without what all end with: `left`, `with foot ulcer`,
 * `initial encounter for closed fracture`. None is left empty.
 */
export function tellingApart(titles: readonly string[]): readonly string[] {
  const words = titles.map((title) => title.split(' '));
  const beginning = commonBeginning(words);
  const rests = words.map((own) => (beginsWith(own, beginning) ? own.slice(beginning.length) : own));
  const ending = commonEnding(rests);
  return rests.map((own) => trimmed(own.slice(0, own.length - ending).join(' ')));
}

/** The longest beginning of all titles, or of all but one, at least one word shorter than each of these. */
function commonBeginning(titles: readonly (readonly string[])[]): readonly string[] {
  const needed = titles.length - (titles.length >= MANY ? 1 : 0);
  if (needed < 2) return [];
  let best: readonly string[] = [];
  for (const candidate of titles) {
    for (let length = candidate.length - 1; length > best.length; length--) {
      if (GOING_WITH.has(candidate[length - 1] ?? '')) continue;
      const beginning = candidate.slice(0, length);
      const having = titles.filter((title) => title.length > length && beginsWith(title, beginning));
      if (having.length < needed) continue;
      best = beginning;
      break;
    }
  }
  return best;
}

const beginsWith = (words: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((word, at) => words[at] === word);

/** How many words all end with, at least one fewer than any has. */
function commonEnding(titles: readonly (readonly string[])[]): number {
  const [first, second] = titles;
  if (!first || !second) return 0;
  const most = Math.min(...titles.map((title) => title.length)) - 1;
  let length = 0;
  while (
    length < most &&
    titles.every((title) => title[title.length - 1 - length] === first[first.length - 1 - length])
  )
    length++;
  return length;
}

/** Without the mark or the `of` by which it hung together with what was cut off. */
const trimmed = (text: string): string => text.replace(/^[\s,;]+|(?:[\s,;]|\bof$)+$/g, '');
