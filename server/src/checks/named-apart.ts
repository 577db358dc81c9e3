/**
 * Codes of which a note names a neighbor: another type, stage, course, site or extent of the condition that is coded.
 * What tells two codes apart are the words of one title that the other has not; a word behind “without” or “not” is
 * another than the word itself.
 */

import { rememberedOf } from '../model/remembered.ts';
import { overlaps, type Span, slice, span } from '../model/text.ts';
import { wordSpansOf } from '../model/words.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { OF_DRUGS } from './drug-induced.ts';
import { isNamedInstead, isTermInstead, isTermOfResidual, SURE } from './named-instead.ts';
import { type Clause, clausesOf, statesDiagnoses } from './narrative.ts';
import { areContrary } from './title-opposites.ts';
import { beyond, isIn, type Said, saidBy, saidIn, type TitleWord } from './title-words.ts';
import { clausesTelling } from './told-clauses.ts';
import { UNRELATED } from './unrelated.ts';
import { isTelling, sameWord } from './word-forms.ts';

/** What an old injury has left is told by two codes. */
const OF_OLD_INJURY =
  /\b(?:old|previous|prior|healed|remote) (?:[\w-]+ ){0,2}(?:burns?|fractures?|injur\w+|lacerations?|wounds?)\b/i;

/** What was there then. */
const AT_ANOTHER_TIME = /\b(?:last|first|previous) time\b|\bwhen (?:he|she|they) (?:last|first)\b/i;

/** A listed diagnosis, and the code that an item of the assessment is for in its place. */
export interface NamedApart {
  readonly diagnosis: SoundDiagnosis;
  /** The item, as the note has it. */
  readonly at: Span;
  /** Its codes, the best first; several where they answer alike. */
  readonly instead: readonly SearchResult[];
}

/** What a note names by the words of titles; drugs, causes and encounters have words of their own. */
const JUDGED = codesIn('A00-T35', 'T51-T88');

/** A fracture whose neoplasm another item of the list tells. */
const isOfNeoplasm = codesIn('M84.5-');
const isNeoplasm = codesIn('C00-D49');
const isSecondary = codesIn('C77-C79');
const isPrimary = codesIn('C00-C76', 'C7A', 'C80-C96');
/** What a drug has brought, which the drug beside it tells. */
const isOfDrug = OF_DRUGS.of;
const isDrug = codesIn('T36-T50');

/** Among so many the code of an item is looked for, and among so many it may stand at all. */
const MOST_ALIKE = 8;
const MOST_ANSWERS = 30;

/** A code that scores as much of the best answers the words as well. */
const AS_WELL = 0.95;

/** An item that more codes answer alike has no word of what tells them apart: `doing well after a stroke`. */
const MOST_ALIKE_TOLD = 3;

/** What an item of a list begins with. */
const MARKER = /^\s*(?:[-*•#>+]+|\d{1,2}[.)])\s*/;

/** No item that names one condition has more words. */
const LONGEST_ITEM = 24;

/** The listed diagnoses of which the assessment names another kind and never their own. */
export const namedApart = rememberedOf(findApart);

function findApart(context: ClaimContext): readonly NamedApart[] {
  const judged = context.listed.filter(({ key }) => JUDGED(key));
  if (judged.length === 0) return [];
  const note = clausesOf(context.document, context.claim).map((clause) => saidIn(context, clause));
  const found: NamedApart[] = [];
  const telling = new Set(clausesTelling(context));
  // A note that concludes nowhere tells it where it tells of the visit.
  const isConcluded = note.some(({ clause }) => statesDiagnoses(clause));
  const items = note.flatMap((said) => {
    const tells = isConcluded
      ? statesDiagnoses(said.clause)
      : telling.has(said.clause) && !AT_FIRST.test(slice(context.document.text, said.clause.span));
    const whole = tells ? itemOf(context, said.clause) : undefined;
    return whole ? [{ said, whole }] : [];
  });
  const isOutranked = outranking(
    context,
    items.map(({ whole }) => whole),
  );
  for (const { said, whole } of items) {
    const words = slice(context.document.text, whole);
    if (UNRELATED.test(words) || OF_OLD_INJURY.test(words) || AT_ANOTHER_TIME.test(words)) continue;
    for (const at of [whole, ...headOf(context, whole)]) {
      const [best, ...others] = bestFor(context, at);
      if (!best || !JUDGED(best.code) || areContrary(best.title, words)) continue;
      const instead = [best, ...others.filter(({ score }) => score >= best.score * AS_WELL)];
      if (context.listed.some(({ index }) => instead.some((one) => one.index === index))) break;
      const diagnosis = neighborsOf(best, judged).find(
        (coded) =>
          !found.some((earlier) => earlier.diagnosis === coded) &&
          !(isOfDrug(coded.key) && context.listed.some(({ key }) => isDrug(key))) &&
          !isOfNoSide(best, coded) &&
          // The spread of a neoplasm is named with its primary.
          !(isSecondary(coded.key) && context.listed.some(({ key }) => isPrimary(key))) &&
          !(isOfNeoplasm(coded.key) && context.listed.some(({ key }) => isNeoplasm(key))) &&
          !isPartOf(context, coded, best, said.clause) &&
          !note.some((other) => isTitledIn(coded, other)) &&
          (isApart(coded, best, said, note) ||
            (instead.length === 1 &&
              (isNamedInstead(context, coded, best, said, note) ||
                isTermInstead(context, coded, best, at, note) ||
                isTermOfResidual(coded, best))) ||
            ((at === whole || !/\bunspecified\b/i.test(best.title)) &&
              instead.length <= MOST_ALIKE_TOLD &&
              isOutranked(coded, best) &&
              !hasOwnWords(coded, best, note))),
      );
      if (!diagnosis) continue;
      found.push({ diagnosis, at, instead });
      break;
    }
  }
  return found;
}

/** Whether a code is the same but for the side, which it leaves open: the note may tell that elsewhere. */
const isOfNoSide = ({ code, title }: SearchResult, coded: SoundDiagnosis): boolean =>
  code.slice(0, 5) === coded.key.slice(0, 5) &&
  /\bunspecified\b/i.test(title) &&
  /\b(?:right|left|bilateral)\b/i.test(coded.title);

/** What a stay or a visit began with. */
const AT_FIRST =
  /^\W*(?:admitted|came|comes|presented|presents|arrived|brought|sent|referred|transferred)\b/i;

/** Whether a clause has every word of a title, what it leaves open too: `unspecified open-angle glaucoma, moderate stage`. */
const isTitledIn = ({ title }: SoundDiagnosis, said: Said): boolean =>
  /\bunspecified\b/i.test(title) &&
  wordSpansOf(title).every(({ word }) => isIn({ word, denied: false }, said));

/**
 * Whether one part of an item names the coded condition, and what the other code adds is said of something else:
 * `bleeding hemorrhoids, diverticulosis of the large intestine`.
 */
function isPartOf(context: ClaimContext, coded: SoundDiagnosis, best: SearchResult, clause: Clause): boolean {
  const own = saidBy(coded.title).filter(({ word, denied }) => !denied && isTelling(word));
  const others = saidBy(best.title);
  let { start } = clause.span;
  const parts = slice(context.document.text, clause.span)
    .split(/(,|\band\b)/i)
    .map((text) => {
      const at = span(start, start + text.length);
      start = at.end;
      return saidIn(context, { ...clause, span: at });
    });
  const part = parts.find((said) => own.every((word) => isIn(word, said)));
  const isOfOther = ({ words }: Said): boolean =>
    words.some(
      ({ forms }) =>
        isTelling(forms[0] ?? '') && !others.some(({ word }) => forms.some((form) => sameWord(form, word))),
    );
  return (
    part !== undefined &&
    beyond(others, own).some(
      (word) => !isIn(word, part) && parts.some((said) => isIn(word, said) && isOfOther(said)),
    )
  );
}

/** Of the code that a whole item is for, and of one that no item of the assessment is for as much as half. */
const HALF = 0.55;

/** Whether a code of the category of another answers every item far worse than the other answers its own. */
function outranking(
  context: ClaimContext,
  items: readonly Span[],
): (coded: SoundDiagnosis, best: SearchResult) => boolean {
  let answers: readonly (readonly SearchResult[])[] | undefined;
  return (coded, best) => {
    if (best.score < SURE || best.code.slice(0, 3) !== coded.key.slice(0, 3)) return false;
    // What the code says more may stand elsewhere in the note; and a blindness is of both eyes.
    const saysLess =
      /\bwithout\b/i.test(best.title) ||
      (/\bunspecified\b/i.test(best.title) && best.code.slice(0, 4) === coded.key.slice(0, 4));
    if (saysLess || best.code.startsWith('H54')) return false;
    answers ??= items.map((at) => answersTo(context, at, MOST_ANSWERS));
    return answers.every(([first, ...others]) => {
      const own = [first, ...others].find((one) => one?.index === coded.index);
      return !first || (own?.score ?? 0) < first.score * HALF;
    });
  };
}

const bestFor = (context: ClaimContext, at: Span): readonly SearchResult[] =>
  answersTo(context, at, MOST_ALIKE);

/** How a condition goes, which no name has. */
const AS_IT_GOES =
  /^\W*(?:(?:(?:slowly|well|still|now) )?(?:healing|improving|resolving|worsening|stable|known|ongoing|persistent)\s+)+/i;

const answersTo = (
  { codebook, document, date }: ClaimContext,
  at: Span,
  limit: number,
): readonly SearchResult[] =>
  search(codebook, `${slice(document.text, at).replace(AS_IT_GOES, '')} `, {
    systems: ['icd-10-cm'],
    date,
    limit,
    billableOnly: true,
  });

/** An item up to its first comma or colon, behind which stands what was seen or done as often as what it is. */
function headOf({ document }: ClaimContext, at: Span): readonly Span[] {
  const [head] = /^[^,:]+(?=[,:])/.exec(slice(document.text, at)) ?? [];
  return head ? [span(at.start, at.start + head.length)] : [];
}

/** The listed diagnoses that a code may be another kind of: those of its category, else those of its chapter. */
function neighborsOf({ code }: SearchResult, judged: readonly SoundDiagnosis[]): readonly SoundDiagnosis[] {
  const kin = judged.filter(({ key }) => key.slice(0, 3) === code.slice(0, 3));
  // Of a seventh character, the encounter, the fetus, the stage or the eye, other words and other checks tell.
  return (kin.length > 0 ? kin : judged.filter(({ key }) => chapterOf(key) === chapterOf(code))).filter(
    ({ key }) => key.slice(0, 6) !== code.slice(0, 6),
  );
}

/** By its letter; an injury may be old or new, and is in one chapter or the other (I.C.13.b). */
const chapterOf = (key: string): string => (key[0] ?? '').replace('S', 'M');

/** In characters: what denies a name may stand before it, behind a heading in the line. */
const NAME_BEGINS = 8;

/** What a clause names, unless it doubts it or writes a code; what follows its beginning may be denied (`no rash`). */
function itemOf({ document, claim }: ClaimContext, { span: whole, scopes }: Clause): Span | undefined {
  if (claim.diagnoses.some(({ code }) => overlaps(code.span, whole))) return undefined;
  if (scopes.some(({ status }) => status !== 'negated')) return undefined;
  // What stands before a denial that follows it is denied: `impending MI ruled out, stable angina`.
  if (scopes.some(({ span: over }) => over.start - whole.start < NAME_BEGINS && over.end < whole.end))
    return undefined;
  const text = slice(document.text, whole);
  const marker = MARKER.exec(text)?.[0] ?? '';
  const at = span(whole.start + marker.length, whole.start + text.replace(/[.;]$/, '').length);
  return wordSpansOf(slice(document.text, at)).length <= LONGEST_ITEM ? at : undefined;
}

/**
 * Whether an item names the one code and not the other: it has what the one adds, and nothing of what the other adds
 * stands in the note. Both are about the same thing.
 */
function isApart(coded: SoundDiagnosis, best: SearchResult, item: Said, note: readonly Said[]): boolean {
  const own = saidBy(coded.title);
  const others = saidBy(best.title);
  const isAboutSame = aboutSame(own);
  const adds = beyond(others, own);
  const telling = adds.filter(({ word, denied }) => !denied && isTelling(word));
  if (!isAboutSame(item)) return false;
  if (!adds.some((word) => isIn(word, item)) || !telling.every((word) => isIn(word, item))) return false;
  return !hasOwnWords(coded, best, note);
}

const aboutSame =
  (own: readonly TitleWord[]) =>
  (said: Said): boolean =>
    own.some((word) => isTelling(word.word) && isIn(word, said));

/** Whether the note says of the same thing what the title of the coded one has and the other has not. */
function hasOwnWords(coded: SoundDiagnosis, best: SearchResult, note: readonly Said[]): boolean {
  const own = saidBy(coded.title);
  const isAboutSame = aboutSame(own);
  return beyond(own, saidBy(best.title)).some((word) =>
    note.some((said) => isIn(word, said) && isAboutSame(said)),
  );
}
