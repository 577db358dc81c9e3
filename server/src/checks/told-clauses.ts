/** Where a note tells what the patient has: where it concludes, in the course of a stay, or where it concludes nowhere. */
import type { Setting } from '../model/document.ts';
import { slice } from '../model/text.ts';
import type { ClaimContext } from './check.ts';
import { type Clause, clausesOf, statesDiagnoses } from './narrative.ts';
import { THEIRS } from './other-clinicians.ts';
import { isSymptomCode } from './symptom-codes.ts';

/** Where a note tells of the stay, and where it tells of something else than what was found at the visit. */
const COURSE =
  /\bcourse\b|^(?:brief )?(?:summary|stay)|^(?:on |at )?admission(?: note)?$|^(?:reason for admission|admitted (?:for|because)|discharge (?:summary|narrative|note)|narrative|story|outcome|delivery|postpartum|post-?operative)$/;
const OF_ANOTHER_KIND =
  /\b(?:plan|treatment|orders?|disposition|follow|instructions?|education|counsel\w*|consent|referral|family|social|past|pmh\w*|surgical|fh|sh|allerg\w*|medications?|meds|review|ros|indications?|reason|complaint|cc|pre-?op\w*|technique|procedures?|risks?|remarks|vaccines?|immuni\w+|screening|goals?|coding|codes?|query|triage|admission)\b/;
/** What is said in a plan, or of what was there before, of a disease that is there. */
const OF_THE_PLAN =
  /^(?:plan|treatment|orders?|disposition|pmh\w*|past (?:medical )?history|comorbidit\w+|chronic (?:problems|conditions))$/;
const GOES_ON = /\b(?:stable|controlled|unchanged|at goal|compensated|asymptomatic|refill\w*|continue\w*)\b/i;

/** IV.K: what the final report of a test establishes is coded, where signs and symptoms alone are listed. */
const OF_A_TEST =
  /\b(?:report|interpretation|reading|findings?|results?|patholog\w+|ct|mri|cxr|kub|doppler|mammogra\w+|x-?rays?|films?|ultrasound|sonogra\w+|radiolog\w+|imaging|echo\w*|endoscop\w+|colonoscopy|scan|study|histolog\w+|biopsy)\b/;

/** The report of whoever read the test. */
const IS_READ = /\b(?:final|read|interpret\w*|reports?|radiolog\w+|patholog\w+)\b/;

/** The same on a line of its own: `CXR, read by radiology: right lower lobe pneumonia`. */
const READ_TEST =
  /^(?:(?:final )?(?:radiolog(?:ist|y)|patholog(?:ist|y))(?:['’]s)? (?:final )?(?:read\w*|reports?|reported|interpret\w*|impression|over-?read)\b[^:.]{0,20}:|(?:cxr|kub|chest x-?ray|x-?rays?|ct|cta|mri|mra|us|ultrasound|doppler|mammogram|echocardiogram|bone scan|biopsy|patholog\w+)\b(?:[\w ,()/-]{0,30}\b(?:final|read|interpret\w*|reports?|radiolog\w+)\b[\w ,()/.-]{0,25}:|[^:]{0,40}:[^?]*\b(?:(?:final|radiolog\w+(?:['’]s)?) (?:read|report|interpretation)|(?:read|interpreted) by)\b))/i;

/** What was found at the visit itself, though the heading names a test or the admission too. */
const OF_THE_VISIT = /^(?:findings?|results?|(?:on |at )?admission(?: note)?)$|\bexam(?:ination)?\b/;

const isOfTheVisit = (heading: string): boolean =>
  OF_THE_VISIT.test(heading) || !(OF_ANOTHER_KIND.test(heading) || OF_A_TEST.test(heading));

const isTold = (
  clause: Clause,
  text: string,
  setting: Setting,
  isUnconcluded: boolean,
  areSymptoms: boolean,
): boolean =>
  !BEFORE_SURGERY.test(clause.heading) &&
  !THEIRS.test(clause.heading) &&
  (statesDiagnoses(clause) ||
    clause.heading === 'remarks' ||
    (setting === 'inpatient' && COURSE.test(clause.heading)) ||
    (isUnconcluded && isOfTheVisit(clause.heading)) ||
    (isUnconcluded && OF_THE_PLAN.test(clause.heading) && GOES_ON.test(slice(text, clause.span))) ||
    (areSymptoms &&
      setting !== 'inpatient' &&
      ((isUnconcluded && OF_A_TEST.test(clause.heading)) ||
        (IS_READ.test(clause.heading) && OF_A_TEST.test(clause.heading)) ||
        READ_TEST.test(slice(text, clause.span)))));

/** A heading of what was thought before an operation. */
const BEFORE_SURGERY = /\bpre-?op|\bbefore\b/;

/** Where a note tells of other people, of another time, or of what is only asked for. */
const OF_OTHERS =
  /\b(?:family|social|past|pmh\w*|surgical|fh|sh|allerg\w*|review|ros|risks?|remarks|vaccin\w*|immuni\w+|screening|goals?|coding|codes?|query|education|counsel\w*|consent|instructions?|orders?|pre-?op\w*|medications?|meds|technique)\b/;

/** It is told of what was earlier, of what was done about it, or of what was never there. */
const ELSEWHEN =
  /\b(?:ago|was|were|had|last|earlier|former(?:ly)?|once|childhood|birth|born|newborn|transplant\w*|graft\w*|fused|fusion|replac\w+|\w+(?:ectomy|plasty|otomy)|removal|removed|taken out|surgery|operat\w+|never|look(?:ing)? for|day \w+ of|since (?:19|20)\d\d|in (?:19|20)\d\d|when (?:she|he) was|(?:in|of) (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/**
 * The clauses of a note that tell of the patient where nothing is concluded: a disease that they name whole may be there.
 * @param telling those that tell what the patient has.
 */
export function clausesAside(
  { document, claim }: ClaimContext,
  telling: readonly Clause[],
): readonly Clause[] {
  const told = new Set(telling);
  return clausesOf(document, claim).filter(
    (clause) =>
      !told.has(clause) &&
      !BEFORE_SURGERY.test(clause.heading) &&
      !THEIRS.test(clause.heading) &&
      !OF_OTHERS.test(clause.heading) &&
      !OF_A_TEST.test(clause.heading) &&
      !ELSEWHEN.test(slice(document.text, clause.span)),
  );
}

/** The clauses of a note that tell what the patient has: where it concludes, or where it tells of the visit and concludes nowhere. */
export function clausesTelling({ document, claim, listed }: ClaimContext): readonly Clause[] {
  const clauses = clausesOf(document, claim);
  const isUnconcluded = !clauses.some(statesDiagnoses);
  const areSymptoms =
    listed.every(({ key }) => isSymptomCode(key)) && listed[0]?.key.startsWith('Z') === false;
  return clauses.filter((clause) => isTold(clause, document.text, claim.setting, isUnconcluded, areSymptoms));
}
