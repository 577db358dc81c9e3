/**
 * A disease that the note has named, and in its end says was never there: its test was falsely positive, it was ruled out,
 * the patient did not have it. What the history tells of it before that counts no more (IV.J, I.A.19).
 */
import { overlaps, type Span, span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { conditionsOf, denies, namesOfCode, placesOf } from './evidence.ts';
import { isOfContact, isOfSearch, isOfTest, isOfVaccine } from './looked-for.ts';
import { lineAt, type Mention, mentionsOf, statementsOf, statesDiagnoses } from './narrative.ts';

/** Diseases, an infection without signs of it, and what is carried. */
const isDisease = codesIn('A00-QA1', 'U07.1', 'Z21', 'Z22');

const FALSE_POSITIVE =
  /\b(?:biologic(?:al)? )?false(?:ly)?[- ]positive(?! (?:rate|risk|possib|fraction)\w*)\b|\b(?:was|were) positive in error\b/gi;

/** Tests that notes name without their disease. */
const TESTS: readonly (readonly [of: (key: string) => boolean, words: RegExp])[] = [
  [codesIn('U07.1'), /\b(?:covid\S*|sars\S*|coronavirus|pcr|antigen|naat|swab|home test|rapid test)\b/i],
  [codesIn('A50-A53'), /\b(?:rpr|vdrl|treponem\w+|syphilis)\b/i],
  [codesIn('B20', 'Z21'), /\b(?:hiv\S*|elisa|eia|fourth[- ]gen\w*|4th[- ]gen\w*)\b/i],
  [codesIn('B15-B19', 'Z22.5-'), /\b(?:hcv|hbv|hbsag|anti-?hcv|anti-?hbc|hepatitis)\b/i],
  [codesIn('A69.2-'), /\b(?:lyme|elisa|western blot|borrelia)\b/i],
  [codesIn('A15-A19', 'Z22.7'), /\b(?:igra|quantiferon\S*|qft|ppd|tst|tuberculin|t-?spot|tb)\b/i],
  [codesIn('K90.0'), /\b(?:ttg|transglutaminase|endomysial|celiac)\b/i],
  [codesIn('J09-J11'), /\b(?:flu|influenza|antigen|rapid test|swab)\b/i],
  [codesIn('J02.0', 'J03.0-'), /\b(?:strep\w*|rapid test|swab)\b/i],
  [codesIn('O24.4-'), /\b(?:glucose (?:challenge|screen|load)\w*|gct|glucola|1[- ]?h(?:ou)?r)\b/i],
  [codesIn('F10-F19'), /\b(?:uds|urine drug|drug screen|tox(?:icology)?)\b/i],
];

const QUALIFIED = '(?:(?:an?|any|the|true|real|actual|active|current|acute|this|her|his|in fact|ever) )*';
const NEVER_THERE = new RegExp(
  `\\b(?:(?:does|did|do) not|doesn['’]t|didn['’]t|(?:has|have|had) (?:not|never)|never)(?: (?:actually|really|in fact|truly|ever|have|had|and|or|does|did|do|has|not|never))*? (?:have|has|had|gotten|contracted?) ${QUALIFIED}$|\\b(?:rule[ds]|exclud(?:ed|es)|disprov(?:ed|es)|refut(?:ed|es)) (?:out )?${QUALIFIED}$`,
  'i',
);
/** The diagnosis was a mistake, in words that deny nothing by themselves. */
const MISTAKEN = new RegExp(
  `\\b(?:wrongly|incorrectly|erroneously|mistakenly|falsely) (?:labell?ed|diagnosed|told|coded|listed|treated|called)(?: (?:as|with|for|of|having|to|have|had))* ${QUALIFIED}$|\\bmisdiagnosed (?:as|with) ${QUALIFIED}$|\\b(?:erroneous|mistaken|incorrect|wrong|false|invalid) (?:diagnosis|dx|label|entry) of ${QUALIFIED}$`,
  'i',
);
const IS_END =
  /^["”’)]*\s*(?:$|[.,;:)]|(?:and|but|ever|at (?:any|all|the time)|by|on|as|after|with|given|now)\b)/i;
const BEHIND =
  '^["”’)]*[\\s,:(–-]*(?:(?:infection|disease|diagnosis|dx|the diagnosis|it|this|that) )?(?:(?:was|is|were|are|has been|have been|had been|now|then|since|later|thus|definitively|effectively|also) )*';
const REFUTED_BEHIND = new RegExp(
  `${BEHIND}(?:ruled out|excluded|never (?:there|present|existed|had))\\b`,
  'i',
);
const MISTAKEN_BEHIND = new RegExp(
  `${BEHIND}(?:refuted|disproved|disproven|(?:diagnosed|entered|listed|coded|charted) (?:in error|by mistake)|in error|a misdiagnosis|an error|a mistake)\\b`,
  'i',
);
/** What stands before a name that nothing narrows: of `gallstone pancreatitis ruled out` the pancreatitis is left. */
const NAMED_ALONE =
  /(?:^|[^\w\s]|\b(?:the|an?|and|or|of|that|this|her|his|also|diagnosis|any|label|was|is|for|with|then|later|true|actual|acute|active|suspected|presumed|possible|prior|outside|as|by|in|to|today|now))\s*$/i;
const OF_ANOTHER =
  /\b(?:mother|father|mom|dad|parents?|brother|sister|siblings?|wife|husband|spouse|partner|son|daughter|child|family|contact|source|donor|roommate|friend|twin|co-?worker)\b/i;

/** Where a note takes back the disease of a listed diagnosis that it named before, and never names again. */
export function refuted(context: ClaimContext, sound: SoundDiagnosis): Mention | undefined {
  const { document, claim, codebook } = context;
  if (!isDisease(sound.key)) return undefined;
  const { text } = document;
  const ofTitle = new Set(sound.title.toLowerCase().match(/[a-z0-9]+/g));
  const before = ({ clause, span: at }: Mention) =>
    without(LAST, lineAt(text, span(clause.span.start, at.start)), ofTitle);
  const behind = ({ clause, span: at }: Mention) =>
    without(FIRST, lineAt(text, span(at.end, clause.span.end)), ofTitle);
  const names = [...conditionsOf(sound.title).slice(0, 1), ...namesOfCode(codebook, sound)];
  const places = names.flatMap((words) => placesOf(document, claim, codebook, words));
  const takesBack = (place: Mention): boolean =>
    !OF_ANOTHER.test(before(place)) &&
    ((MISTAKEN.test(before(place)) && IS_END.test(behind(place))) ||
      MISTAKEN_BEHIND.test(behind(place)) ||
      (place.status === 'negated' &&
        ((NEVER_THERE.test(before(place)) && IS_END.test(behind(place))) ||
          (REFUTED_BEHIND.test(behind(place)) && NAMED_ALONE.test(before(place))))));
  const test = TESTS.find(([of]) => of(sound.key))?.[1];
  const ofTests = mentionsOf(document, claim, FALSE_POSITIVE).filter(
    ({ status, clause }) =>
      status === 'affirmed' &&
      !OF_ANOTHER.test(lineAt(text, clause.span)) &&
      (test?.test(lineAt(text, clause.span)) || places.some((place) => place.clause === clause)),
  );
  const found = [...places.filter(takesBack), ...ofTests];
  const last = found.toSorted((a, b) => a.span.start - b.span.start).at(-1);
  if (!last) return undefined;
  // `Hepatitis C antibody falsely positive` names what it takes back, `strep throat ruled out, viral pharyngitis` another.
  const inFound = ({ clause, span: at }: Mention) =>
    ofTests.some((one) => one.clause === clause) || found.some((one) => overlaps(one.span, at));
  const stands = (place: Mention): boolean =>
    !denies(place) &&
    !inFound(place) &&
    (place.span.start > last.span.start || statesDiagnoses(place.clause)) &&
    !namesNoDisease(context, place);
  const written = statementsOf(document, claim, sound).filter(({ clause }) => clause.heading !== '');
  return [...places, ...written].some(stands) ? undefined : last;
}

const LAST = /(\w+)\s*$/;
const FIRST = /^\s*(\w+)/;

/** Without the words nearest to a name that the title has too: `type 2` diabetes, hepatitis `C`. */
function without(nearest: RegExp, words: string, ofTitle: ReadonlySet<string>): string {
  const [, word = ''] = nearest.exec(words) ?? [];
  return ofTitle.has(word.toLowerCase()) ? without(nearest, words.replace(nearest, ''), ofTitle) : words;
}

/** A test, a contact, a vaccine or what is looked for. */
function namesNoDisease({ document }: ClaimContext, place: Mention): boolean {
  return (
    isOfTest(document, place) ||
    isOfContact(document, place) ||
    isOfSearch(document, place) ||
    isOfVaccine(document, place)
  );
}

/** In characters: of what is longer the words that deny it are quoted, where it has such. */
const QUOTED = 100;

/** The words by which it is taken back. */
export const wordsOfRefutation = ({ cue, span: at, clause }: Mention): Span => {
  if (!cue || clause.span.end - clause.span.start <= QUOTED) return clause.span;
  return span(Math.min(cue.start, at.start), Math.max(cue.end, at.end));
};
