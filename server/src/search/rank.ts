/** How well the title of a code answers the words of a query, from 0 to 1. */
import { wordsOf } from '../model/words.ts';
import type { Matches } from './match.ts';
import { UNNARROWING } from './plain-words.ts';

/** What each sign counts; they add up to 1. */
const WEIGHTS = { coverage: 0.55, order: 0.15, whole: 0.1, start: 0.03, billable: 0.12, plain: 0.05 };

/** What remains of a score for a word that had to be corrected. */
const CORRECTED = 0.9;

/** The score of a title, or `undefined` where it does not hold the words: an older title of the code held them. */
export function titleScore(matches: Matches, title: string, billable: boolean): number | undefined {
  const titleWords = wordsOf(title);
  const narrowing = narrowingPlaces(titleWords);
  let sought = 0;
  let whole = 0;
  let inOrder = 0;
  let adjacent = 0;
  let previous = -2;
  let first = -1;
  let trust = 1;
  for (const { text, prefix, corrected } of matches.words) {
    const exact = titleWords.indexOf(text);
    const at = exact >= 0 || !prefix ? exact : titleWords.findIndex((word) => word.startsWith(text));
    if (at < 0) return undefined;
    if (narrowing[at]) sought++;
    if (exact >= 0) whole++;
    if (at > previous) inOrder++;
    if (at === previous + 1) adjacent++;
    if (first < 0) first = at;
    if (corrected) trust *= CORRECTED;
    previous = at;
  }
  const words = matches.words.length;
  const extra = narrowing.filter(Boolean).length - sought;
  const steps = words - 1;
  const order = steps > 0 ? (inOrder - 1 + adjacent) / (2 * steps) : 1;
  const quality =
    WEIGHTS.coverage * (words / (words + 0.6 * Math.max(extra, 0))) +
    WEIGHTS.order * order +
    WEIGHTS.whole * (whole / words) +
    (first === 0 ? WEIGHTS.start : 0) +
    (billable ? WEIGHTS.billable : 0) +
    WEIGHTS.plain * plainness(titleWords);
  return matches.share * trust * quality;
}

/** Whether the word at each place narrows what the title means: what stands behind `without` is not the case. */
function narrowingPlaces(titleWords: readonly string[]): readonly boolean[] {
  let denied = false;
  return titleWords.map((word) => {
    denied ||= word === 'without';
    return !denied && !UNNARROWING.has(word);
  });
}

/** How far a title says that no kind was named, which is what few words ask for. */
function plainness(titleWords: readonly string[]): number {
  if (titleWords.includes('without') || titleWords.includes('uncomplicated')) return 1;
  const notSpecified = titleWords.includes('not') && titleWords.includes('specified');
  return notSpecified || titleWords.includes('unspecified') ? 0.8 : 0;
}
