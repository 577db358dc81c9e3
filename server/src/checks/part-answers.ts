/** The codes that a part of a sentence leads to. */
import type { Claim, CodingDocument } from '../model/document.ts';
import { type Span, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { ClaimContext } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { clausesOf, lineAt, type Side, sidesIn } from './narrative.ts';
import { asTitled, type Part } from './parts-of-sentences.ts';
import { tellingWords } from './word-forms.ts';

/** Among so many answers stands what a part is for. */
const MOST_ALIKE = 8;
/** Less of a score is of words that only resemble those of a title. */
export const WELL_NAMED = 0.3;

/** What a test tells of a disease, and no name has. */
const BY_CULTURE = /\bculture[- ]negative /i;
/** How long it has been there, or how much of it there is, which no name has. */
const OF_ANY =
  /\b(?:pre-?existing|long-?standing|previously|well-known|massive|extensive|tiny|huge|fading|sessile|pedunculated|community-acquired) | also\b|\b(?:one|\d+(?:\.\d+)?(?: ?x ?\d+(?:\.\d+)?)*)[ -]?(?:mm|cm) (?=.* of )/gi;
/** The lobe of a disease of the lungs, which its code has not, and those of neoplasms have. */
const OF_LOBE =
  /\b(?:(?:right|left|bilateral|both|[rl]t?\.?) )?(?:(?:upper|middle|lower|bi-?apical|bi-?basilar) (?:lobes? )?|[rl][uml]l )(?=(?:\w+ )?(?:bronchiectasis|atelectasis|emphysema|bullae|fibrosis)\b)/gi;
/** The number of an item, and what says whose it is, or that it is new, before its name. */
const BEFORE_NAME =
  /^(?:#\d+[.):]?\s+|[tcl]\d{1,2}\s+(?=\w*pleg)|(?:the|an?|his|her|their|only|also|then|incidental(?:ly)?|known|borderline(?= (?!diab|glauc|hypert|personal|intellec|osteop|lepro|ovar|tumou?r|neopl|high|low|elev))|new(?:ly diagnosed)?|recent|documented|established|underlying|dense|decompensated|compensated|worsening|untreated|bulky|inoperable|unresectable|(?:biopsy|culture|imaging|film|ct|mri)[- ]proven)\s+)+/i;

/** How it goes, behind its name. */
const BEHIND_NAME =
  /(?:,?\s+(?:still|again|now|steady|stable|quiet|unchanged|present|active|known|improving|controlled|entirely|solely|wholly|fully|mainly|largely|purely|clearly|overall|today))+$/i;

const isOfNewborn = codesIn('Z38', 'P00-P96');
/** What is a symptom in others is a disease of a newborn. */
const OF_NEWBORNS = /^\W*(jaundice|hyperbilirubinemia)\W*$/i;

/** The codes that the words of a part lead to, the best first. */
export function answersTo(
  { codebook, document, claim, date, listed }: ClaimContext,
  at: Span,
): readonly SearchResult[] {
  const words = slice(document.text, at)
    .replace(BEFORE_NAME, '')
    .replace(BEHIND_NAME, '')
    .replace(BY_CULTURE, '')
    .replace(OF_ANY, '')
    .replace(OF_LOBE, '');
  const ofNewborn = listed.some(({ key }) => isOfNewborn(key)) && OF_NEWBORNS.test(words);
  const answers = search(codebook, `${ofNewborn ? 'neonatal ' : ''}${asTitled(words)} `, {
    systems: ['icd-10-cm'],
    date,
    limit: MOST_ALIKE,
    billableOnly: true,
  });
  const side = onlySideOf(document, claim);
  const ofSide = side
    ? answers.filter(({ title }) => sidesIn(title).every((one) => one === side || one === 'bilateral'))
    : answers;
  const told = ofSide.length > 0 ? ofSide : answers;
  // I.C.6.a: of a side whose dominance is not told the right one is dominant, the left one not.
  const acquired = told.filter((one) => !isOfBirth(one));
  const isAnyOf = (one: SearchResult): boolean =>
    isOfBirth(one) &&
    acquired.some((other) => sharedWith(words, one).every((word) => sharedWith(words, other).includes(word)));
  const any = ofNewborn || OF_BIRTH.test(words) ? told : told.filter((one) => !isAnyOf(one));
  return /\bdominan/i.test(words) ? any : any.filter(({ title }) => !NOT_BY_DEFAULT.test(title));
}

/** What is congenital is called so where the disease may be acquired as well. */
const OF_BIRTH = /\bcongenital|\bbirth\b|\bborn\b|\bneonat|\bnewborn/i;
const isOfBirth = ({ code, title }: SearchResult): boolean =>
  /^(?:congenital|neonatal)\b/i.test(title) && !/^[PQ]/.test(code);

/** The telling words of a title that a note has. */
const sharedWith = (words: string, { title }: SearchResult): readonly string[] => {
  const said = tellingWords(words);
  return tellingWords(title).filter((word) => said.includes(word));
};

const sidesOfClaims = new WeakMap<Claim, Side | undefined>();

/** The side of which alone a note speaks, so that what it names without one is of no other. */
function onlySideOf(document: CodingDocument, claim: Claim): Side | undefined {
  if (!sidesOfClaims.has(claim)) {
    const [side, another] = new Set(
      clausesOf(document, claim).flatMap(({ span: at }) => sidesIn(lineAt(document.text, at))),
    );
    sidesOfClaims.set(claim, another || side === 'bilateral' ? undefined : side);
  }
  return sidesOfClaims.get(claim);
}

/** What is only expected. */
const NOT_YET =
  /\b(?:impending|threaten\w*|expected|anticipated|possible|risk|repair|removal|surgery|operation)\b/i;
/** Of what scores more no word is left over. */
export const WHOLLY_NAMED = 0.8;

/**
 * What a part is for: where its first words are of the sentence and not of the name (`telemetry caught paroxysmal atrial
 * fibrillation`), the rest of it.
 */
export function calledBy(
  context: ClaimContext,
  { at, said, head }: Part,
): { readonly at: Span; readonly answers: readonly SearchResult[] } {
  const answers = answersTo(context, at);
  if ((answers[0]?.score ?? 0) >= WELL_NAMED) return { at, answers };
  const written = slice(context.document.text, at);
  for (const { index } of written.matchAll(/(?<=\s)\S/g)) {
    const rest = span(at.start + index, at.end);
    const words = wordsOf(written.slice(index));
    if (!words.includes(head) || said.filter((word) => words.includes(word)).length < 2) break;
    if (/^of\b/.test(written.slice(index)) || NOT_YET.test(written.slice(0, index))) continue;
    const others = answersTo(context, rest);
    if ((others[0]?.score ?? 0) >= WHOLLY_NAMED) return { at: rest, answers: others };
  }
  return { at, answers };
}

const NOT_BY_DEFAULT = /\baffecting (?:right nondominant|left dominant) side\b/i;
