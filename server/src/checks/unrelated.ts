/** Whether the record says that two conditions have nothing to do with each other, or names another cause. */
import type { Claim, CodingDocument } from '../model/document.ts';
import { slice } from '../model/text.ts';
import type { SoundDiagnosis } from './check.ts';
import { clausesOf, lineAt } from './narrative.ts';

export const UNRELATED =
  /\bunrelated\b|\bnot (?:\w+ ){0,4}?(?:due|related|secondary|attribut\w+|caused|associated|link\w+|from|hypertens\w+|diabetic)\b|\bnon-?(?:hypertensive|diabetic)\b|\bindependent(?:ly)? of\b|\bno (?:relation|link|connection)\b|\bnothing to do with\b|\b(?:separate|distinct) (?:from|problems?|diseases?|conditions?|matters?|issues?)\b/i;

/** A sentence that says it of what the one before it names: `HFrEF, EF 30%. Not related to his hypertension.` */
const GOES_ON =
  /^\W*(?:(?:it|this|these|that|they|which|both|felt|thought) (?:\w+ )?(?:is |are |was |were )?)?(?:not (?:\w+ ){0,2}?(?:due|related|secondary|attribut\w+|caused|associated|linked) (?:to|by|with)|unrelated to|independent of|(?:has|have|had) nothing to do with)\b/i;

/** A cause that the record names, other than hypertension or diabetes. */
const OTHER_CAUSE =
  /\b(?:due to|secondary to|caused by|resulting from|attributed to)\b(?![^.;]*\b(?:hypertens\w*|htn|diabet\w*|dm\d?|t2dm|t1dm)\b)/i;

/**
 * Whether a description of one of the diagnoses, a sentence of the note or a remark says so.
 * @param organ what a sentence must name to be about them.
 */
export function saysUnrelated(
  document: CodingDocument,
  claim: Claim,
  diagnoses: readonly SoundDiagnosis[],
  organ: RegExp,
): boolean {
  const described = diagnoses.flatMap(({ diagnosis: { description } }) =>
    description ? [slice(document.text, description.span)] : [],
  );
  if (described.some((words) => UNRELATED.test(words))) return true;
  const clauses = clausesOf(document, claim);
  return clauses.some(({ span }, index) => {
    const words = lineAt(document.text, span);
    if (organ.test(words)) return UNRELATED.test(words) || OTHER_CAUSE.test(words);
    const before = clauses[index - 1];
    return GOES_ON.test(words) && before !== undefined && organ.test(lineAt(document.text, before.span));
  });
}
