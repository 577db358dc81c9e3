/** II.A and II.H: a symptom coded for a stay whose note concludes with a diagnosis that it calls probable. */
import { overlaps, type Span, slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { placesOf, supportOf } from './evidence.ts';
import { about, named } from './list-fixes.ts';
import { type Clause, clausesOf, lineAt, statesDiagnoses } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

const isSymptom = codesIn('R00-R64', 'R68-R94');

/** Where a note concludes when the stay ends, and not what it began with. */
export const ENDS =
  /\bdischarge\b|\bfinal\b|\bprincipal\b|^(?:diagnos[ei]s|assessment|impression)\b|^(?:dx|final dx|discharge dx|imp|a)$/;

/** A sentence that says so of itself: `Discharged with suspected …`, `probable … at discharge`. */
const AT_THE_END =
  /\bdischarged (?:home )?(?:with|as) (?:an? |the )?(?:diagnosis of )?(?=(?:probabl|suspect|likely|possibl|presum|questionabl))|\b(?:discharge|final) (?:diagnos[ei]s|dx|impression)\b|^\W*(?:(?:[\w-]+ ){0,6}?)(?:probable|suspected|likely|possible|presumed|questionable|(?:compatible|consistent) with|still to be ruled out)\b[^.;\n]{0,60}\b(?:at|on|upon) (?:the time of )?discharge\b/i;

/** The words of II.H and III.C. */
const DOUBT =
  /^(?:probabl[ey]|suspect(?:ed|s)?|(?:most |very )?likely|questionable|possibl[ey]|still to be ruled out|(?:not|to be) ruled out|(?:compatible|consistent) with|c\/w|presum(?:ed|ptive|ably)|working (?:diagnosis|dx).*|r\/o|rule[- ]out|vs\.?|versus)$/i;

/** What these make of a symptom is no diagnosis yet. */
const NO_DIAGNOSIS =
  /\b(?:etiology|cause|origin|unclear|unknown|medications?|side effects?|due to|multifactorial|viral(?! (?:meningitis|encephalitis|pneumonia|hepatitis|myocarditis|pericarditis|gastroenteritis))|noncardiac|non-cardiac|benign|follow-?up|transfer|referral|need|visit|hiv|aids|covid\S*|influenza|flu|zika)\b/i;

export function doubtedAtDischarge(context: ClaimContext): readonly Report[] {
  const { document, claim, listed, codebook } = context;
  const [first] = listed;
  if (claim.setting !== 'inpatient' || !first || !isSymptom(first.key)) return [];
  for (const clause of clausesOf(document, claim)) {
    const isConclusion =
      (statesDiagnoses(clause) && ENDS.test(clause.heading)) ||
      AT_THE_END.test(lineAt(document.text, clause.span));
    if (!isConclusion) continue;
    const doubt = doubtIn(document.text, clause);
    if (!doubt) continue;
    const name = slice(document.text, doubt.over);
    const words = tellingWords(name).filter(
      (word) => !/^(?:is|are|was|were|be|been|still|patient)$/.test(word),
    );
    if (words.length === 0 || NO_DIAGNOSIS.test(name)) continue;
    if (listed.some((one) => isOf(context, one, doubt.over, words))) continue;
    const isDenied = placesOf(document, claim, codebook, words).some(({ status }) => status === 'negated');
    if (isDenied) continue;
    return [
      {
        ...about(first),
        severity: 'warning',
        authority: 'ICD-10-CM Official Guidelines II.A and II.H',
        message: `${named(first)} is coded, and the note ends with “${slice(document.text, doubt.cue)} ${name.trim()}”: what is uncertain at discharge is coded as if it existed, and the symptom not in its place.`,
        related: [{ span: clause.span, message: 'The note says it here.' }],
      },
    ];
  }
  return [];
}

interface Doubt {
  readonly cue: Span;
  readonly over: Span;
}

function doubtIn(text: string, { scopes }: Clause): Doubt | undefined {
  const scope = scopes.find(({ cue }) => DOUBT.test(lineAt(text, cue).trim()));
  return scope && { cue: scope.cue, over: scope.span };
}

/** Whether the doubt is about a listed code: a disease that is coded, or the symptom itself. */
function isOf(context: ClaimContext, sound: SoundDiagnosis, over: Span, words: readonly string[]): boolean {
  const support = supportOf(context, sound);
  if (support.kind === 'named' && support.places.some(({ span: at }) => overlaps(at, over))) return true;
  const title = tellingWords(sound.title);
  return words.some((word) => title.includes(word));
}
