/** Present-on-admission indicators against a note that tells of nothing that began in the stay, or of an operation of the stay (appendix I). */
import { slice } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { denies, supportOf } from './evidence.ts';
import { clausesOf, type Mention, mentionsOf } from './narrative.ts';
import { carriesPoa } from './poa-reporting.ts';

/** Words of what came later than the order for admission; whoever has one may tell of it in words that no reader knows. */
const LATER =
  /hospital day|\bday\b|post-?op|develop|later|overnight|\bduring\b|\bnew(?:ly)?\b|\bon the \w+|\bnext\b|subsequent|\bafter\b|following|complicat|\bhours?\b|became|postpartum|intraop|acquired|\bward\b|\bin the (?:unit|icu|stay|hospital)|\bin hospital\b|\bthen\b|\bpod\b|\bhd\b|\bnight\b|\bmorning\b|\bon \d|\bon (?:january|february|march|april|may|june|july|august|september|october|november|december)|\bby (?:the )?\w+ day|operat|surgery|procedure|induc|deliver|birth|fell\b|nurse|not (?:present|there)|arose|began|start|died|death|while\b|progress|worsen|nosocomial|once\b|since\b|evening|afternoon|\bwhen\b|occurr|line\b|catheter|reaction|\bunder\b|went\b|turned\b/i;

const isOrganism = codesIn('B95-B97');

/** Of a diagnosis with N: whether nothing of the stay is for it. */
export function beganInNoWord(context: ClaimContext, each: SoundDiagnosis): string | undefined {
  const { document, claim, sound } = context;
  const { poa, role } = each.diagnosis;
  if (poa?.value.trim().toUpperCase() !== 'N' || role === 'principal') return undefined;
  const others = sound.filter(
    (one) => !isOrganism(one.key) && carriesPoa(one.diagnosis) && one.diagnosis.poa,
  );
  if (
    isOrganism(each.key) &&
    others.length > 0 &&
    others.every(({ diagnosis }) => diagnosis.poa?.value.trim().toUpperCase() === 'Y')
  )
    return 'the infections listed were all there on admission, and their organism is reported as they are, whenever the culture showed it';
  const support = supportOf(context, each);
  // What is denied for a time came later.
  if (support.kind !== 'named' || support.places.length === 0 || support.places.some(denies))
    return undefined;
  return clausesOf(document, claim).some(({ span }) => LATER.test(slice(document.text, span)))
    ? undefined
    : 'the note has no word for anything that began in the stay';
}

/** Complications of an operation that begin in it. */
const isIntraoperative = codesIn(
  ...'D78.0- D78.1- E36.0- E36.1- G97.3- G97.4- H59.1- H59.2- H95.2- H95.3- I97.4- I97.5- J95.6- J95.7- K91.6- K91.7- L76.0- L76.1- M96.81- M96.82- N99.6- N99.7-'.split(
    ' ',
  ),
);
const OPERATION =
  /\b(?:elective(?:ly)?|(?:admitted|came|here|in|scheduled|planned) for (?:[\w-]+ ){0,5}?(?:surgery|operation|\w+ectomy|\w+plasty|bypass|repair|replacement|resection|fusion)|(?:during|in) (?:the |an? |her |his )?(?:[\w-]+ )?(?:operation|surgery|procedure|\w+ectomy|\w+plasty)|intraoperative(?:ly)?)\b/gi;
const BEFORE_ADMISSION =
  /\b(?:outpatient|day surgery|ambulatory|same-day|transfer\w*|elsewhere|another hospital|outside|last (?:week|month)|ago|readmi\w+|surgery cent(?:er|re)|admitted (?:from|because|after|when))\b/gi;

/** Of an intraoperative complication with Y: the operation of the stay in which it began. */
export function ofOperationInStay(
  { document, claim }: ClaimContext,
  each: SoundDiagnosis,
): Mention | undefined {
  if (each.diagnosis.poa?.value.trim().toUpperCase() !== 'Y' || !isIntraoperative(each.key)) return undefined;
  const [operation] = mentionsOf(document, claim, OPERATION);
  return mentionsOf(document, claim, BEFORE_ADMISSION).length > 0 ? undefined : operation;
}
