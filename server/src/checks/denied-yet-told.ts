/**
 * Codes whose title says that the condition is without something, or uncomplicated, where the note affirms just that of
 * it and one code of the category is for both (Guidelines I.B.9).
 */
import { type Span, slice } from '../model/text.ts';
import { rememberedByRelease } from './by-release.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { denies, placeIn, supportOf, type WordedClause, wordedClauses } from './evidence.ts';
import { statementAt } from './narrative.ts';
import { beyond, saidBy, type TitleWord } from './title-words.ts';
import { isTelling, sameWord } from './word-forms.ts';

/** A listed code, what the note affirms though its title does not allow it, and the codes that say both. */
export interface DeniedYetTold {
  readonly diagnosis: SoundDiagnosis;
  readonly at: Span;
  /** Indexes in the set. */
  readonly instead: readonly number[];
}

/** A code of the category that is the same but for what it says to be there, once for each that it joins by “or”. */
interface Fuller {
  readonly index: number;
  /** The words by which it says more. */
  readonly adds: readonly string[];
}

const DENIES = /\bwithout\b|\buncomplicated\b/i;
/** Such a title leaves open what a complication would be. */
const UNCOMPLICATED = /\buncomplicated\b|\bwithout complications?\b/i;
/** In these chapters the seventh character tells the encounter or the fetus. */
const TELLS_ENCOUNTER = /^[MOST-Y]/;
/** What the words of titles say that the words of notes need not. */
const UNSAID = /^(?:mention|behavioral|disturbance|features|symptoms|diabetic|uncomplicated|simple)$/;
const counts = ({ word }: TitleWord): boolean => !UNSAID.test(word);
/** What one complication is called beside others leaves open which. */
const VAGUE = /\bother\b|\bunspecified complications?\b|\binduced\b/i;

const fullerThan = rememberedByRelease(({ set, key, title, date, index }): readonly Fuller[] => {
  if (!DENIES.test(title)) return [];
  const words = saidBy(title).filter(counts);
  const own = words.filter(({ denied }) => !denied);
  const isOpen = UNCOMPLICATED.test(title);
  return set.billableBelow(set.indexOf(key.slice(0, 3)), date).flatMap((other): readonly Fuller[] => {
    if (other === index || (TELLS_ENCOUNTER.test(key) && set.keyAt(other)[6] !== key[6])) return [];
    const otherTitle = set.periodOn(other, date)?.title ?? '';
    if (VAGUE.test(otherTitle) && !VAGUE.test(title)) return [];
    const others = saidBy(otherTitle).filter(counts);
    // What it denies is denied by both.
    const isSame =
      beyond(own, others).length === 0 &&
      beyond(
        others.filter(({ denied }) => denied),
        words,
      ).length === 0;
    if (!isSame) return [];
    // What is beyond the words, and yet one of them, is one that they deny.
    const isDenied = ({ word: add }: TitleWord) => words.some(({ word }) => sameWord(word, add));
    return otherTitle.split(/ or /).flatMap((part) => {
      const more = beyond(saidBy(part).filter(counts), words);
      const adds = more.map(({ word }) => word).filter(isTelling);
      return isOpen || more.every(isDenied) ? [{ index: other, adds }] : [];
    });
  });
});

/** What is looked for, taught or prevented, or was at another time. */
const NOT_NOW =
  /\b(?:watch\w*|monitor\w*|educat\w*|counsel\w*|discuss\w*|review\w*|teach\w*|taught|risks?|precautions?|prevent\w*|avoid\w*|screen\w*|last|ago|earlier|former\w*|previous\w*|prior|never|not|if|should|stopped|in (?:spring|summer|fall|autumn|winter|childhood|(?:19|20)\d\d)|when)\b/i;

/** Of what it is: `obstruction of the bile duct` is none of the gallbladder. */
const OF_WHAT = /^ (?:of|in) (?:(?:the|her|his|their|an?|underlying|known|right|left) )*([a-z-]+)/;
const isOfAnother = ({ title }: SoundDiagnosis, behind: string): boolean => {
  const [, noun] = OF_WHAT.exec(behind.toLowerCase()) ?? [];
  return noun !== undefined && !saidBy(title).some(({ word }) => sameWord(word, noun));
};

/** Whether a clause affirms each of the words. */
const isAffirmed = (one: WordedClause | undefined, words: readonly string[]): boolean =>
  one?.words.every(
    ({ forms, span: at }) =>
      !forms.some((form) => words.some((word) => sameWord(form, word))) ||
      statementAt(one.clause, at).status === 'affirmed',
  ) ?? false;

/** The listed codes that deny what the note tells of them. */
export function deniedYetTold(context: ClaimContext): readonly DeniedYetTold[] {
  return context.listed.flatMap((diagnosis) => toldOf(context, diagnosis) ?? []);
}

function toldOf(context: ClaimContext, diagnosis: SoundDiagnosis): DeniedYetTold | undefined {
  const fuller = fullerThan(diagnosis);
  if (fuller.length === 0) return undefined;
  const { document, claim, codebook, listed } = context;
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  const clauses = wordedClauses(document, claim, codebook);
  const named = support.places.filter((place) => !denies(place)).map(({ clause }) => clause);
  // What is said of it stands beside its name, or in the sentence behind.
  const isOfIt = (at: number): boolean =>
    [clauses[at], clauses[at - 1]].some((one) => one && named.includes(one.clause));
  const told = listed.filter((one) => one !== diagnosis).flatMap(({ title }) => saidBy(title));
  const isListed = (add: string): boolean => told.some(({ word }) => sameWord(word, add));
  const found = fuller.flatMap(({ index, adds }) => {
    // What has a code of its own is told by it, and other checks tell of the two.
    if (adds.some(isListed)) return [];
    const places = clauses.map((one) => placeIn(one, adds));
    if (places.some((place, at) => place && !isAffirmed(clauses[at], adds))) return [];
    const place = places.find(
      (one, at) =>
        one &&
        isOfIt(at) &&
        !NOT_NOW.test(slice(document.text, one.clause.span)) &&
        !isOfAnother(diagnosis, document.text.slice(one.span.end, one.clause.span.end)),
    );
    return place ? [{ index, at: place.span, count: adds.length }] : [];
  });
  const most = Math.max(0, ...found.map(({ count }) => count));
  const best = found.filter(({ count }) => count === most);
  const [first] = best;
  return first ? { diagnosis, at: first.at, instead: best.map(({ index }) => index) } : undefined;
}
