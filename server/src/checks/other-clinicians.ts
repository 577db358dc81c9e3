/** Diagnoses that stand in the notes of clinicians who are not the patient's provider alone (Official Guidelines I.B.14). */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { nounIn } from './disease-nouns.ts';
import { placesOf, supportOf } from './evidence.ts';
import { about, named } from './list-fixes.ts';
import { type Clause, clausesOf, type Mention, mentionsOf, statesDiagnoses } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** Headings of their notes; what a nurse practitioner writes is a provider's. */
export const THEIRS =
  /\b(?:nurs(?:e|es|ing|e['’]s)(?! (?:practitioner|midwife|an[a]?esthetist|home|facility))|rns?|lpn|dietit\w+|dietician|nutritionist|social worker|case manager|(?:physical|occupational|speech|respiratory) therapist|emt|paramedics?|pharmacist|(?:physical|occupational|speech|respiratory|recreational) therapy|dietary)\b|^(?:pt|ot|slp|rt|rdn?|sw|cm|nutrition)(?:\/(?:pt|ot|slp|rt))? (?:\w+ )?(?:eval\w*|notes?|consult\w*|assess\w*|screen\w*|progress|recs?|recommend\w*|documentation|intake|session|treatment)$/;
/** Where the provider writes. */
const PROVIDERS = /\b(?:physician|provider|attending|doctor|md|course)\b/;
/** The provider takes it over. */
const AGREES =
  /\b(?:agree|concur)s?\b[^.;\n]{0,40}\b(?:nurs\w+|rn|dietit\w+|dietician|nutritionist|therapist|findings?|assessment)\b|\b(?:as|per) (?:documented|noted|recorded|assessed|nurs\w+|the (?:nurs\w+|dietit\w+|dietician))\b/gi;

/** What they may document themselves: scales, alcohol levels, body mass, circumstances, and allergies and histories, which nurses ask for. */
const isTheirs = codesIn('R29.7', 'R40.2', 'V00-Y99', 'Z00-Z99');

/** Conditions that others often tell the measure of, by the words with which a provider names them. */
const NAMES: readonly (readonly [codes: (key: string) => boolean, words: RegExp])[] = [
  [
    codesIn('L89'),
    /\bpressure[- ](?:ulcer|injur|sore|wound)\w*|\bdecub\w*|\bbed ?sores?\b|\bdeep tissue injur\w+|\b(?:sacral|heel|buttock|coccy\w+|hip) (?:ulcer|sore|wound)s?\b|\bst(?:age|g)\.? ?(?:[1-4]|i{1,3}|iv)\b|\b(?:un|non)stageable\b|\b(?:dti|dtpi)\b/gi,
  ],
  [codesIn('L97', 'L98.4-'), /\bulcer\w*/gi],
  [codesIn('E40-E46', 'E64.0'), /\bmalnutrition\b|\b(?:mal|under)-?nourish\w*|\bmarasm\w+|\bkwashiorkor\b/gi],
  [codesIn('E66'), /\bobes\w+|\boverweight\b|\bbariatric\b/gi],
  [codesIn('R13'), /\bdysphagia\b|\bswallow\w*|\baspirat\w+/gi],
];

/** `Dietitian: severe malnutrition`, `per RN note`: who says it in a sentence of the note. */
const WHO =
  '(?:nurs(?:e|es|ing)(?! (?:practitioner|midwife|home|facility))|wound (?:care )?nurse|rns?|lpn|rdn?|dietit\\w+|dietician|nutrition(?:ist)?|social work(?:er)?|sw|case manager|(?:physical|occupational|speech|respiratory) therapists?|emt|ems|paramedics?|pharmacist)';
const SAYS =
  '(?:notes?|assessments?|assess(?:es|ed)?|eval\\w*|consult\\w*|screen\\w*|documentation|charting|skin (?:check|assessment)|intake|report(?:s|ed)?|document(?:s|ed)|record(?:s|ed)|charted|wrote|writes|noted|list(?:s|ed)|describe[sd]|found|finds|states?)';
const SAID_BY = new RegExp(
  `^\\W*(?:(?:per|by) (?:the )?${WHO}\\b|(?:the )?${WHO}(?:['’]s)?(?: ${SAYS})+\\b|(?:the )?${WHO}(?: [\\w-]+)?:)`,
  'i',
);
/** The clauses that begin with who else has said them. */
const isSaidByThem = ({ document: { text } }: ClaimContext, { span: at }: Clause): boolean =>
  SAID_BY.test(text.slice(at.start, at.end)) && !/\b(?:agree|concur)/i.test(text.slice(at.start, at.end));

const isTheir = (context: ClaimContext, { clause }: Mention): boolean =>
  THEIRS.test(clause.heading) || isSaidByThem(context, clause);

const SAID_BY_PROVIDER =
  /^\W*(?:per |by )?(?:the )?(?:physician|provider|attending|doctor|md|dr\.?|hospitalist|surgeon|cardiologist)\b/i;
const isProviders = (context: ClaimContext, clause: Clause): boolean =>
  !THEIRS.test(clause.heading) &&
  !isSaidByThem(context, clause) &&
  (statesDiagnoses(clause) ||
    PROVIDERS.test(clause.heading) ||
    SAID_BY_PROVIDER.test(context.document.text.slice(clause.span.start, clause.span.end)));

/** Where the note names the diagnosis, be it by one word of its own. */
function placesOfAny(context: ClaimContext, diagnosis: SoundDiagnosis): readonly Mention[] {
  const { document, claim, codebook } = context;
  const [, called] = NAMES.find(([codes]) => codes(diagnosis.key)) ?? [];
  if (called) return mentionsOf(document, claim, called);
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named' || !support.places.some((place) => isTheir(context, place))) return [];
  // The provider's `lumbar tenderness` names no stenosis.
  const words = tellingWords(diagnosis.title);
  const noun = nounIn(words);
  const inPart = (noun ? [noun] : words).flatMap((word) => placesOf(document, claim, codebook, [word]));
  return [...support.places, ...inPart.filter((place) => !isTheir(context, place))];
}

/** A diagnosis that another clinician alone has documented: the provider is asked. */
export function byOthersAlone(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const { document, claim } = context;
  if (isTheirs(diagnosis.key)) return undefined;
  const clauses = clausesOf(document, claim);
  if (!clauses.some((clause) => THEIRS.test(clause.heading) || isSaidByThem(context, clause)))
    return undefined;
  if (!clauses.some((clause) => isProviders(context, clause))) return undefined;
  const places = placesOfAny(context, diagnosis);
  const [theirs] = places.filter((place) => isTheir(context, place) && place.status === 'affirmed');
  const own = places.filter((place) => !isTheir(context, place));
  if (!theirs || own.some(({ status }) => status !== 'negated')) return undefined;
  if (mentionsOf(document, claim, AGREES).some((place) => !isTheir(context, place))) return undefined;
  return {
    ...about(diagnosis),
    severity: own.length > 0 ? 'warning' : 'information',
    authority: 'ICD-10-CM Official Guidelines I.B.14',
    message: `${named(diagnosis)} stands ${THEIRS.test(theirs.clause.heading) ? `under “${theirs.clause.heading}”` : 'where another clinician says it'} alone${own.length > 0 ? ', and the provider says otherwise' : ''}: a diagnosis is coded from what the provider documents.`,
    related: [{ span: theirs.span, message: 'It is named here.' }],
    unless: ['chart/negated'],
  };
}
