/** The code that an item of an assessment names, by its title or a term of the Index, or that most of its words lead to. */
import { type Span, slice } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { plainlyPut } from '../search/note-phrases.ts';
import { type SearchResult, search } from '../search/search.ts';
import { areOftenElse } from './abbreviated-diseases.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { ownNamesOf } from './evidence.ts';
import { isSymptomCode } from './symptom-codes.ts';
import { formsOf, sameNoun, sameWord, tellingWords } from './word-forms.ts';

/** Among so many are those whose titles have the same words: `right 3, left 5` and `right 5, left 3`. */
const MOST_ALIKE = 4;

/** What is said of a disease and of no code. */
const NEWLY =
  /^(?:new(?:ly diagnosed|[- ]onset)?|known|ongoing|simple|uncomplicated|(?:slowly )?healing|improving|worsening|stable)\s+/i;

const answers = ({ codebook, date }: ClaimContext, name: string): readonly SearchResult[] =>
  search(codebook, `${name.replace(NEWLY, '')} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  });

/** The one code that has the words of an item, by its title or by the term that led to it. */
export function namedBy(context: ClaimContext, name: string): SearchResult | undefined {
  if (areOftenElse(name)) return undefined;
  const [found, another] = answers(context, name).filter(
    ({ title, via }) =>
      isTitled(context, name, title) ||
      (via !== undefined && isTerm(name, via) && !isOfOtherLimb(name, title)),
  );
  return another ? undefined : found;
}

/** The Index leads from “Pain, hand” to all codes of a limb that is not specified, the leg too. */
const isOfOtherLimb = (name: string, title: string): boolean => {
  const own = wordsOf(name);
  return wordsOf(title).some((word) => LIMBS.test(word) && !own.includes(word));
};
const LIMBS = /^(?:arm|forearm|hand|finger|leg|thigh|foot|toe)s?$/;

/** Beside symptoms alone, the disease that most words of an item lead to: which of its codes it is, is the coder's. */
export function definitiveIn(
  context: ClaimContext,
  last: SoundDiagnosis,
  at: Span,
): SearchResult | undefined {
  const { document, codebook } = context;
  const whole = slice(document.text, at);
  if (IS_PLAN.test(whole) || IS_NORMAL.test(whole) || OF_CERTAINTY.test(whole)) return undefined;
  // Of a malignancy its metastases have codes of their own.
  const parts = /\bmetasta|\bmets\b/i.test(whole)
    ? [whole.split(/,| with | (?:and|spread|metasta\w+) /i)[0] ?? '']
    : [whole, whole.split(',')[0] ?? ''];
  for (const item of new Set(parts)) {
    if (IS_PLAN.test(item)) continue;
    const [best] = answers(context, plainlyPut(item).trim());
    if (!best || best.score < WELL_NAMED || isSymptomCode(best.code)) continue;
    const said = tellingWords(item.replace(NEWLY, ''));
    const code = { set: last.set, index: best.index, date: last.date };
    const told = [wordsOf(best.title), ...ownNamesOf(codebook, code, last)].flat();
    const isTold = (word: string) =>
      formsOf(word, codebook.abbreviations).some((form) => told.some((other) => sameWord(form, other)));
    if (said.filter(isTold).length * 2 > said.length) return best;
  }
  return undefined;
}

/** Less of a score is of words that only resemble those of a title. */
const WELL_NAMED = 0.25;

/** The heading itself; how certain it is, or how it goes, and no name. */
const OF_CERTAINTY =
  /^\W*(?:(?:impressions?|imp|dx|assessment|diagnos[ei]s|not|un|yet|still|is|has|been|was|to|be|so|far|now|by|this|it|that|these|none|clinically|fully|much|a|the|diagnosis|cause|test\w*|labs?|result\w*|pending|awaited|awaiting|here|time|at|in|on|and|or|but|today|(?:un)?(?:confirmed|proven|established|known|clear|certain|determined|excluded|changed|resolved|controlled|stable)|improv\w+|better|worse\w*)\W*)+$/i;

/** What is to be done, and names no disease. */
const IS_PLAN =
  /\b(?:sent|drawn|ordered|pending|awaited)\b|^\W*(?:isolat(?:e|ion)|quarantine|mask\w*|hydrat\w+|reassur\w*|observ\w+|monitor\w*|re-?check|f\/?u|pcp|rtc)\b|^(?:labs?|uric acid|to|will|see|refer\w*|call|return|discuss\w*|continue|start|stop|check|repeat|order|send|follow|home|admit|rx|give)\b|^\W*(?:(?:low[- ]\w+|healthy|heart) )?(?:diet\w*|exercise|walking|weight loss|lifestyle(?: changes)?|rest|fluids|ice|heat|pt|ot)(?:(?: and |, | & |\/)(?:diet\w*|exercise|walking|rest|fluids))*\W*$/i;

/** What is as it should be, and no disease. */
const IS_NORMAL = /\b(?:normal|negative|unremarkable|clear|intact|wnl)\b/i;

/** What a title adds to the name that a note uses, by default or by form. */
const UNSAID: ReadonlySet<string> = new Set(
  'a an and of or the unspecified essential mellitus uncomplicated'.split(' '),
);

/**
 * Words in parentheses may be there or not, those in brackets are others for the same (Guidelines I.A.7); whoever names
 * no complications says that there are none.
 */
const MAY_BE_ABSENT =
  /\([^)]*\)|\[[^\]]*\]|\bwithout complications?\b|, without [^,;]*$|, not intractable\b/gi;

const wordsWanted = (text: string) => wordsOf(text).filter((word) => !UNSAID.has(word));

/** Whether a name has the words of a title, in forms of its own, and no other: one left over might ask for another code. */
const isTitled = ({ codebook }: ClaimContext, name: string, title: string): boolean =>
  isNamed(
    wordsWanted(name).map((word) => formsOf(word, codebook.abbreviations)),
    title,
  );

/** A term of the Index has the words that are used, so that no others stand for them. */
const isTerm = (name: string, term: string): boolean =>
  isNamed(
    wordsWanted(name).map((word) => [word]),
    term,
  );

function isNamed(named: readonly (readonly string[])[], title: string): boolean {
  const all = wordsOf(title);
  const isIn = (word: string, forms: readonly string[]) => forms.some((form) => sameNoun(form, word));
  return (
    named.every((forms) => all.some((word) => isIn(word, forms))) &&
    wordsWanted(title.replace(MAY_BE_ABSENT, ' ')).every((word) => named.some((forms) => isIn(word, forms)))
  );
}
