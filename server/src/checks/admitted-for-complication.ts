/** II.G and II.J: the complication of care that the note of a stay says the admission was for. */
import { slice, span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { clausesOf, lineAt, type Mention, mentionsOf } from './narrative.ts';
import { COMPLICATIONS } from './otherwise/otherwise.ts';
import { statedReasons } from './stated-reason.ts';

const ADMITTED =
  /\b(?:re-?)?admi(?:tted|ssion)(?: [\w-]+){0,4}? (?:for|because(?: of)?|since|due to|with|secondary to)\b/gi;
/** What is admitted for a complication that the note has told of just before. */
const FOR_THE_COMPLICATION =
  /\b(?:because of|for|due to|with) (?:this|the|that|these) (?:\w+ )?complications?,? (?:(?:she|he|was|the patient) ){0,2}(?:re-?)?admitted\b|\b(?:re-?)?admitted (?:as an inpatient )?(?:because of|for|due to) (?:this|the|that) (?:\w+ )?complication\b|\bcomplicat\w+[^.;\n]{0,60}\badmitted\b[^.;\n]{0,20}\b(?:for (?:that|this) reason|because of (?:this|that|it))\b/gi;
export const isComplication = codesIn(...COMPLICATIONS);
/** An operation from which the patient was to go home, and did not. */
export const SURGERY_OF_THE_DAY =
  /\b(?:out-?p(?:atien)?t|same[- ]day|ambulatory|day)[- ](?:surgery|case|unit)\b|\b(?:out-?p(?:atien)?t|same[- ]day|ambulatory) (?:(?:[\w-]+ ){0,4}(?:repair|operation|procedure|removal|excision|release|surgery|\w+(?:ectomy|oscopy|plasty|otomy|orrhaphy)))\b|\b(?:surgery|surgical|surgi)[- ]?cent(?:er|re)\b|\b(?:placed|kept|held|stayed|put|was|observed) (?:overnight )?(?:in|under|on|for|to)? ?(?:obs|observation)\b[^.;\n]{0,15}\b(?:after|following|post|s\/p)\b/gi;
const ADMITTED_AFTER =
  /\b(?:admitted|admission|admit|kept|converted to (?:an )?in-?patient|made (?:an )?in-?patient|in-?patient (?:order|bed|status|stay))\b/gi;
const OF_ANOTHER_REASON =
  /\b(?:un-?related|no complications?|without (?:any )?complications?|uncomplicated|(?:hospital|in-?patient) day (?:[2-9]|two|three|four)|(?:after|since|during) (?:the |this )?(?:admission|stay)|continu\w+ care)\b/gi;
/** What goes wrong, by the titles of complications and in the words of notes. */
const TROUBLES: readonly (readonly [titled: RegExp, words: string])[] = [
  [/infection/i, 'infect\\w*|abscess|cellulitis'],
  [/hemorrhage|hematoma/i, 'hemorrhag\\w*|bleed\\w*|bled|hematoma'],
  [/disruption|dehiscence/i, 'dehisc\\w*|opened|came apart|disrupt\\w*'],
  [/thrombosis|embolism|stenosis/i, 'thrombos\\w*|clot\\w*|embol\\w*|stenos\\w*|occlu\\w*'],
  [/leakage/i, 'leak\\w*'],
  // Those that are called others.
  [
    /^other (?:[\w ]*)?(?:postprocedural|intraoperative|complication)|^other specified complication/i,
    'leak\\w*|perforat\\w*|complicat\\w*|block\\w*|clog\\w*|fistula|ileus|stricture|stenos\\w*|necro\\w*|erod\\w*|erosion',
  ],
  [
    /breakdown|displacement|mechanical|loosening|dislocation/i,
    'loose\\w*|broken|brok\\w*|fractur\\w*|dislocat\\w*|malfunction\\w*|displac\\w*|dislodg\\w*|non-?function\\w*|not (?:working|functioning|draining|flowing)|block\\w*|clog\\w*|kink\\w*|disconnect\\w*|migrat\\w*|erod\\w*|fell out|came out|pulled out|(?:device|lead|pump|shunt|graft|implant|catheter|hardware) fail\\w*',
  ],
  [/obstruction|ileus/i, 'obstruct\\w*|ileus|adhesion\\w*'],
  [/rejection/i, 'reject\\w*'],
  [/failure/i, 'fail\\w*'],
  [/seroma/i, 'seroma'],
];
/** That it is of the operation, or of what the operation left. */
const OF_CARE =
  /\b(?:post-?(?:op\w*|procedural|surgical)|after|following|graft|fistula|device|catheter|line|port|prosthe\w+|surgical|incision\w*|implant\w*|pacemaker|leads?|shunt|mesh|hardware|plate|screws?|nail|stent|transplant\w*|allograft|anastomo\w+|(?:hip|knee|shoulder) replacement)\b/i;
/** Up to here a sentence may tell what the admission was for. */
const REASON = 90;

/** What a test of the stay showed may have begun in it. */
const A_TEST_SAID = /\b(?:study|studies|work-?up|tests?|imaging|ct|evaluation|turned out|proved|found)\b/i;
/** Who has been home since the operation. */
const CAME_BACK =
  /\b(?:s?he|they|patient|pt|was|and) (?:then |now )?(?:came|comes|brought|bounced|sent) back(?: (?:in|to (?:us|the (?:hospital|ed|er|emergency \w+))))?\b(?! (?:to (?:the )?(?:floor|room|ward|unit|icu|baseline|normal|or)|from|pain|on)\b)|\bre-?turned to (?:us|the (?:hospital|ed|er|emergency \w+))\b|\bre-?admi(?:tted|ssion)\b|\bre-?presented\b/gi;

/** II.G and II.J: the complication of care that the note says the admission was for. */
export function treatedComplication(
  context: ClaimContext,
): { readonly diagnosis: SoundDiagnosis; readonly said: Mention } | undefined {
  const { document, claim, listed } = context;
  const [told] = mentionsOf(document, claim, FOR_THE_COMPLICATION);
  const [only, another] = listed.filter(({ key }) => isComplication(key));
  if (told?.status === 'affirmed' && only && !another) return { diagnosis: only, said: told };
  const surgery = mentionsOf(document, claim, SURGERY_OF_THE_DAY).find(({ status }) => status === 'affirmed');
  const isAdmittedAfter =
    only?.diagnosis.poa?.value !== 'N' &&
    mentionsOf(document, claim, ADMITTED_AFTER).some(({ status }) => status === 'affirmed') &&
    mentionsOf(document, claim, OF_ANOTHER_REASON).length === 0;
  if (surgery && only && !another && isAdmittedAfter) return { diagnosis: only, said: surgery };
  const isCareTold = clausesOf(document, claim).some(({ span: at }) =>
    OF_CARE.test(lineAt(document.text, at)),
  );
  for (const { said, reason } of reasonsIn(context)) {
    // Where one complication is listed, the note may have told before of what it is one.
    if (!OF_CARE.test(reason) && (another || !isCareTold)) continue;
    const diagnosis = listed.find(
      (one) =>
        isComplication(one.key) &&
        one.diagnosis.poa?.value !== 'N' &&
        TROUBLES.some(
          ([titled, words]) => titled.test(one.title) && new RegExp(`\\b(?:${words})\\b`, 'i').test(reason),
        ),
    );
    if (diagnosis) return { diagnosis, said };
  }
  return undefined;
}

/** What each sentence gives as the reason: behind `admitted for`, as any stated reason, or beside a coming back. */
function reasonsIn(context: ClaimContext): readonly { readonly said: Mention; readonly reason: string }[] {
  const { document, claim } = context;
  const clauses = clausesOf(document, claim);
  const affirmed = (words: RegExp) =>
    mentionsOf(document, claim, words).filter(({ status }) => status === 'affirmed');
  return [
    ...affirmed(ADMITTED).map((said) => {
      const { end } = said.span;
      return {
        said,
        reason: lineAt(document.text, span(end, Math.min(said.clause.span.end, end + REASON))),
      };
    }),
    ...statedReasons(context)
      .filter(({ said }) => !A_TEST_SAID.test(slice(document.text, said.span)))
      .map(({ said, about: { start, end }, rest }) => ({
        said,
        reason: lineAt(document.text, span(start, Math.min(Math.max(end, rest.end), start + REASON))),
      })),
    ...affirmed(CAME_BACK).map((said) => {
      const at = clauses.indexOf(said.clause);
      const before = clauses[at - 1] ?? said.clause;
      return { said, reason: lineAt(document.text, span(before.span.start, said.clause.span.end)) };
    }),
  ];
}
