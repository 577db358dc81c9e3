/** Places of a note that name an infection nobody has by them: a contact with it, a test, a vaccine, another person. */
import type { CodingDocument } from '../model/document.ts';
import { span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { supportOf } from './evidence.ts';
import { lineAt, type Mention } from './narrative.ts';

/** What may stand behind the name of a disease that is looked for: `HIV test pending`, `COVID PCR sent`. */
const TEST =
  /^[\s-]+(?:(?:rapid|antigen|antibody|viral|combo|fourth-generation|4th gen\w*) )?(?:tests?|testing|screen|screening|exposure|swab|pcr|rna|dna|antibody|antigen|ag|ab|titer|factor|panel|serology|(?:viral )?load)\b/i;

/** Whether a place names no disease that the patient has, but a test for it or a contact with it. */
export const isOfTest = ({ text }: CodingDocument, { clause, span: at }: Mention): boolean =>
  TEST.test(lineAt(text, span(at.end, clause.span.end)));

const CONTACT_BEFORE =
  /\b(?:expos(?:ure|ed) to|contact (?:with|of|to)|screen(?:ing|ed)? for|test(?:ing|ed)? for|vaccin\w+ (?:for|against)|prophylaxis (?:for|against)) (?:[\w-]+ ){0,3}$/i;
const CONTACT_BEHIND =
  /^[\s-]+(?:\w+ )?(?:(?:positive|infected|\+) )?(?:source|exposure|cases?|outbreak|partner|spouse|contact|vaccin\w+|immuniz\w+|booster|prophylaxis|prep)\b|^[\s-]+(?:(?:is|was|are|were|has been) )?(?:(?:going|making the rounds|passing|spreading) )?(?:in|at|among|a?round|through) (?:(?:her|his|their|the|a|an|our) )*(?:[\w-]+ )?(?:class(?:room|mates)?|school|day ?care|kindergarten|household|family|office|workplace|dorm\w*|camp|team|nursing home|siblings|neighbo\w+)\b/i;
const OTHER_PERSON =
  /\b(?:wife|husband|partner|spouse|roommate|housemate|co-?worker|colleague|classmate|neighbor|friend|teammate|schoolmate|playmate|sibling|brother|sister|cousin|grandson|granddaughter|mother|father|son|daughter|(?<!\b(?:in|of) a )child|boyfriend|girlfriend|source|(?:beside|next to|near|with|by|visited|met|treated|cared for) (?:an?|another) (?:[\w-]+ ){0,2}(?:girl|boy|man|woman|person|passenger|student|pupil|guest|resident|patient)|(?:day ?care|nursery|school|class|another|other|the) (?:[\w-]+ ){0,2}?(?:baby|toddler|infant|kid|child|boy|girl))\b(?: [\w'’]+){0,3}? (?:has|had|have|with|got|caught|gets|came down with|went down with|is down with|broke out (?:in|with)|picked up|contracted|developed|tested positive for|is positive for|(?:(?:is|was|are|were|has been|being|came|went|out|home|now|recently|just) ){0,4}(?:diagnosed with|treated for|in treatment for|under treatment for|sick with|ill with|down with|hospitali[sz]ed (?:for|with)|positive for|recovering from|infested with|infected with)) (?:[\w-]+ ){0,2}$/i;

const SOUGHT_BEFORE =
  /\b(?:look(?:s|ed|ing)? for|search(?:es|ed|ing)? for|screen(?:s|ed|ing)? (?:\w+ ){0,3}for|check(?:s|ed|ing)? for|evaluat\w+ for|assess\w* for|detect(?:ion of|ing)?|(?:in order )?to (?:find|exclude|detect)|early|risk (?:factors? )?(?:of|for)) (?:[\w-]+ ){0,3}$/i;
const SCREENED = /^[\s-]+(?:screen(?:s|ed|ing)?|risk)\b/i;

/** Whether a place names what an examination looks for. */
export function isOfSearch(
  { text }: CodingDocument,
  { clause, span: at }: Pick<Mention, 'clause' | 'span'>,
): boolean {
  return (
    SOUGHT_BEFORE.test(lineAt(text, span(clause.span.start, at.start))) ||
    SCREENED.test(lineAt(text, span(at.end, clause.span.end)))
  );
}

const TO_COME =
  /\b(?:to (?:look|search|check|evaluate|assess|investigate|screen) for|(?:in order )?to (?:exclude|find|detect)) (?:(?!(?:progress\w*|wors\w*|recurr\w*|extent|change\w*|respon\w*|stabil\w*|spread|complicat\w*|cause|source|metasta\w*|growth|healing|residual|control|severity|treatment)\b)[\w-]+ ){0,3}$/i;
/** A plan in a word of command: `weight loss, evaluate for malignancy`. */
const COMMANDED =
  /(?:^\W*|[,;:] (?:will |please |then |and )?)(?:look|search|check|evaluate|eval|assess|investigate|work-?up) for (?:(?!(?:progress\w*|wors\w*|recurr\w*|extent|change\w*|respon\w*|stabil\w*|spread|complicat\w*|cause|source|metasta\w*|growth|healing|residual|control|severity|treatment)\b)[\w-]+ ){0,3}$/i;
const IS_PLANNED =
  /\b(?:plan\w*|order\w*|refer\w*|schedul\w*|book\w*|next|tomorrow|pending|sent|request\w*|will|to have|arrang\w*|future)\b/i;

/** Whether a place names what an examination that is yet to come shall look for. */
export const isOfSearchToCome = ({ text }: CodingDocument, { clause, span: at }: Mention): boolean =>
  COMMANDED.test(lineAt(text, span(clause.span.start, at.start))) ||
  (TO_COME.test(lineAt(text, span(clause.span.start, at.start))) &&
    (IS_PLANNED.test(lineAt(text, clause.span)) || /^(?:plan|orders?)\b/.test(clause.heading)));

/** Whether a place names a contact with a disease, a vaccine against it, or who else has it. */
export function isOfContact(
  { text }: CodingDocument,
  { clause, span: at }: Pick<Mention, 'clause' | 'span'>,
): boolean {
  const before = lineAt(text, span(clause.span.start, at.start));
  return (
    CONTACT_BEFORE.test(before) ||
    OTHER_PERSON.test(before) ||
    CONTACT_BEHIND.test(lineAt(text, span(at.end, clause.span.end)))
  );
}

/** What is prevented by a vaccine, by the name of the disease. */
const PREVENTED =
  /^\W*(?:flu|influenza|covid\S*|rsv|pneumococc\w+|pneumonia|shingles|zoster|tetanus|diphtheria|pertussis|measles|mumps|rubella|varicella|polio|hepatitis [ab]|hpv|mening\w+)\b/i;
const VACCINE = /\b(?:vaccin\w+|immuni[sz]\w+|shots?|boosters?)\b/i;
/** So far from its name stands the vaccine. */
const NEAR_VACCINE = 50;

/** Whether a place names the disease for its vaccine: `No live vaccines; influenza and COVID in the fall`. */
export const isOfVaccine = ({ text }: CodingDocument, { span: at }: Pick<Mention, 'span'>): boolean =>
  PREVENTED.test(text.slice(at.start, at.end)) &&
  VACCINE.test(text.slice(Math.max(0, at.start - NEAR_VACCINE), at.end + NEAR_VACCINE));

/** The place by which a note names a disease as one that the patient met or is tested for, where no place says more. */
export function onlyLookedFor(context: ClaimContext, diagnosis: SoundDiagnosis): Mention | undefined {
  const { document } = context;
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  const affirmed = support.places.filter(({ status }) => status === 'affirmed');
  const [contact] = affirmed.filter((place) => isOfContact(document, place));
  return affirmed.every((place) => isOfContact(document, place) || isOfTest(document, place))
    ? contact
    : undefined;
}
