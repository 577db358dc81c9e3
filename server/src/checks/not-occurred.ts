/** Conditions that a note calls impending or threatened, and that did not occur (Guidelines I.B.11). */
import { slice, span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { conditionsOf, placesOf, supportOf } from './evidence.ts';
import { type Mention, mentionsOf } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** What the Index has under “Impending” and “Threatened” with its partner, which has a row of its own; what no note calls so. */
const isOfThreats = codesIn('F10.23-', 'I20.0', 'I21-I22', 'O03', 'O20.0', 'O47', 'V00-Z99');

const THREATENED = /\b(?:impending|threatened|imminent) (?:[\w-]+ ){0,2}$/i;

/** `Respiratory failure did not occur` affirms none. */
const DID_NOT =
  /^[^.;,\n]{0,20}\b(?:did not (?:occur|develop|happen|ensue|come to pass|materiali[sz]e|set in)|never (?:occurred|developed|happened|came|materiali[sz]ed|set in|ensued)|(?:was |were )?(?:averted|avoided|prevented|warded off)|before (?:it|they|that) (?:occurred|happened|developed|came))\b/i;

const isCommunicable = codesIn('A00-A32', 'A35-A99', 'B00-B09', 'B15-B19', 'B25-B89', 'J09-J11');
/** That what is named is what a patient met, or what is to be prevented. */
const MET =
  /\b(?:expos(?:ed|ure)|contact|prophyla\w+|(?:vaccin\w+|immuni[sz]\w+|shots?|protect\w*)(?= (?:for|against|after)))\b(?: (?!and\b|has\b|with an?\b|but\b|then\b|now\b)[\w'’-]+){0,6} $/i;
const IS_MET = /^ (?:exposure|contact|prophyla\w+|vaccin\w+|immun\w+|shots?|series|pep)\b/i;

/** The place that names a communicable disease as what the patient was exposed to, where all that affirm it do. */
export function onlyExposed(context: ClaimContext, diagnosis: SoundDiagnosis): Mention | undefined {
  if (!isCommunicable(diagnosis.key)) return undefined;
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  const { text } = context.document;
  const affirmed = support.places.filter(({ status }) => status === 'affirmed');
  const isMet = ({ clause, span: at }: Mention): boolean =>
    MET.test(slice(text, span(clause.span.start, at.start))) ||
    IS_MET.test(slice(text, span(at.end, clause.span.end)));
  return affirmed.every(isMet) ? affirmed[0] : undefined;
}

/** The place that calls a diagnosis impending or threatened, where every place that affirms it does. */
export function onlyThreatened(context: ClaimContext, diagnosis: SoundDiagnosis): Mention | undefined {
  if (isOfThreats(diagnosis.key)) return undefined;
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  const { document, claim, codebook } = context;
  const words = tellingWords(diagnosis.title);
  const noun = words.findLast((word) => OF_ITSELF.test(word));
  // `Tamponade` is all of the name that a note has.
  const places =
    support.places.length > 0 || !noun ? support.places : placesOf(document, claim, codebook, [noun]);
  const ofAll = threatenedIn(context, places);
  if (ofAll) return ofAll;
  // `With gangrene` of a disease that is there, where the gangrene did not come.
  for (const added of conditionsOf(diagnosis.title).slice(1)) {
    const ofPart = threatenedIn(context, placesOf(document, claim, codebook, added));
    if (ofPart) return ofPart;
  }
  // `Impending rupture` of an aneurysm that the title calls ruptured.
  for (const [coded, words] of EVENTS) {
    const event = coded.test(diagnosis.title) && threatenedIn(context, mentionsOf(document, claim, words));
    if (event) return event;
  }
  return undefined;
}

/** What may happen to a disease that is there, as titles and notes call it. */
const EVENTS: readonly (readonly [coded: RegExp, words: RegExp])[] = [
  [/(?<!without |un)\b(?:ruptur|perforat)/i, /\b(?:ruptur|perforat)\w*/gi],
  [/(?<!without )\bherniation\b/i, /\bherniat\w*/gi],
];

/** Nouns that name a condition alone. */
const OF_ITSELF =
  /^(?:tamponade|gangrene|perforation|rupture|shock|coma|arrest|eclampsia|herniation|delirium)$/;

/** One that calls it so, where all do that affirm it, or go on to say that it did not occur. */
function threatenedIn({ document: { text } }: ClaimContext, places: readonly Mention[]): Mention | undefined {
  const affirmed = places.filter(({ status }) => status === 'affirmed');
  const isThreatened = ({ clause, span: at }: Mention): boolean =>
    THREATENED.test(slice(text, span(clause.span.start, at.start)));
  const didNot = ({ clause, span: at }: Mention): boolean =>
    DID_NOT.test(slice(text, span(at.end, clause.span.end)));
  return affirmed.every((place) => isThreatened(place) || didNot(place))
    ? affirmed.find(isThreatened)
    : undefined;
}
