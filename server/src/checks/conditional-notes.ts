/** Excludes notes that are about a part of what the codes beside each other say. */
import type { Exclusion } from '../codebook/note-index.ts';
import { rememberedOf } from '../model/remembered.ts';
import { wordsOf } from '../model/words.ts';
import type { SoundDiagnosis } from './check.ts';
import type { Parting } from './exclusions.ts';
import { contentOf, stem, titlesOf } from './note-words.ts';

/** Words that tie the excluded condition to another one, or to a circumstance. */
const TIES =
  /\b(?:in|with|without|due to|associated|complicating|following|during|after|secondary to|caused by|resulting from|related to|specific to|if|unless|when|not)\b/i;
/** What stands in parentheses is a word that may be absent (I.A.7), but for the words that tie: `meningitis (in):`. */
const ABSENT = new RegExp(`\\((?!${TIES.source}\\))[^()]*(?:\\)|$)`, 'gi');
/** What stands before an example says no more than the example: `hematuria included with underlying conditions, such as:`. */
const OPENING = /^.*\bsuch as:? /i;
/** Words that narrow it down by themselves. */
const NARROWS =
  /^(?:acute|subacute|chronic|congenital|acquired|traumatic|nontraumatic|neonatal|newborn|current|sequelae|unilateral|bilateral|open|alone|myoclonic)$/;
/** The parts of a list in words, of which a code may be about one only. */
const ALTERNATIVES = /[,;:/[\]]|\b(?:and|or)\b/;

/**
 * Whether a note excludes less than the code that it names: its words tie or narrow the condition (`coma in diabetes
 * (E08-E13)`) and no title says them, from the code's up to its chapter's, so that only the record can tell.
 */
export function isConditional({ exclusion, other }: Parting): boolean {
  const answers = conditionsOf(exclusion);
  const answer = answers.get(other.index) ?? readCondition(exclusion, other);
  answers.set(other.index, answer);
  return answer;
}

/** Read once for each note and code: a batch of claims has few pairs many times. */
const conditionsOf = rememberedOf((_: Exclusion) => new Map<number, boolean>());

function readCondition(exclusion: Exclusion, other: SoundDiagnosis): boolean {
  const [first = '', ...tied] = exclusion.note.replace(OPENING, '').replace(ABSENT, ' ').split(TIES);
  const said = new Set(titlesOf(other, 'chapter').flatMap(wordsOf).map(stem));
  const isSaid = (word: string) => said.has(stem(word));
  if (tied.length === 0) return contentOf(first).some((word) => NARROWS.test(word) && !isSaid(word));
  return [first, ...tied].some((part) => {
    const alternatives = part
      .split(ALTERNATIVES)
      .map(contentOf)
      .filter((words) => words.length > 0);
    return alternatives.length > 0 && !alternatives.some((words) => words.every(isSaid));
  });
}

/**
 * Whether a note that names a category has words of another code of it and none of the code beside: `insufficiency NOS of
 * precerebral artery (G45.-)` is about the syndromes of those arteries, and no transient attack of the brain.
 */
export function isOfSibling({ exclusion: { codes, note }, other }: Parting): boolean {
  const said = contentOf(note.replace(OPENING, '')).map(stem);
  const isSaidIn = (titles: readonly string[]): boolean =>
    stemsOf(titles).some((word) => said.includes(word));
  if (isSaidIn(titlesOf(other, 'category'))) return false;
  const category = other.key.slice(0, 3);
  for (let stretch = 0; stretch < codes.length; stretch += 2)
    for (let at = codes[stretch] ?? 0; at < (codes[stretch + 1] ?? 0); at++)
      if (
        other.set.keyAt(at).startsWith(category) &&
        isSaidIn([other.set.periodOn(at, other.date)?.title ?? ''])
      )
        return true;
  return false;
}

/**
 * Whether a note that stands over a whole section or chapter, or names as much, parts two codes whose titles have no
 * word in common: `intestinal malabsorption (K90.-)` over E40-E46 does not say that its patient is not malnourished.
 */
export const isFarFetched = (parting: Parting): boolean =>
  (parting.exclusion.owner.kind !== 'code' || namesMany(parting)) && !haveCommonWord(parting);

/** From this many categories on, a note says of what kind the other condition is rather than which. */
const MANY = 8;

/** Whether a note names about a section of the book or more: `mental and behavioral disorders (F01-F99)`. */
function namesMany({ exclusion: { codes }, other: { set } }: Parting): boolean {
  const categories = new Set<string>();
  for (let stretch = 0; stretch < codes.length; stretch += 2) {
    const end = codes[stretch + 1] ?? 0;
    for (let at = codes[stretch] ?? end; at < end && categories.size < MANY; ) {
      const category = set.keyAt(at).slice(0, 3);
      categories.add(category);
      at = set.lowerBound(`${category}~`);
    }
  }
  return categories.size >= MANY;
}

/** What titles of unlike conditions share. */
const COMMON =
  /^(?:and|or|in|with|without|not|due|during|left|right|initial|subsequent|encounter|malignant|neoplasms?|part|parts|systems?|mental|behavior|behavioral)$/;

function haveCommonWord({ by, other }: Parting): boolean {
  const [words = [], others = []] = [by, other].map((each) =>
    // Not each title of chapter 15 says that it is about a pregnancy.
    stemsOf(titlesOf(each, each.key.startsWith('O') ? 'chapter' : 'category')),
  );
  return words.some((word) => others.includes(word));
}

const stemsOf = (titles: readonly string[]): string[] =>
  titles
    .flatMap(contentOf)
    .filter((word) => !COMMON.test(word) && !NARROWS.test(word))
    .map(stem);
