/** IV.N: what an operation or an endoscopy was for, where the list begins with another condition. */
import { field } from '../model/fields.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { denies, supportOf } from './evidence.ts';
import { unfitness } from './first-listed.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isTouchedWithin } from './named-in.ts';
import { clausesOf } from './narrative.ts';
import { statedReasons } from './stated-reason.ts';

const OPERATION = /\b(?:operative|operation|procedure|surgery|surgical|endoscop\w*|colonoscopy|injection)\b/i;
/** Long-lasting conditions for which no operation is performed. */
export const isBeside = codesIn(
  ...'E03 E11.9 E55 E78 F17 F32-F33 F41 G47.0- I10 J30 J44.9 J45.20 J45.30 J45.40 J45.50 J45.909 Z68 Z72 Z77-Z79 Z87-Z88'.split(
    ' ',
  ),
);

/** The headings of the report of an operation. */
const REPORT =
  /^(?:operation|operative (?:note|report|course|findings|procedure)|(?:operation|procedure|surgery) (?:performed|done)|op note)$/;
const isReport = ({ document, claim }: ClaimContext): boolean =>
  clausesOf(document, claim).some(({ heading }) => REPORT.test(heading));

/** The one diagnosis that is no long-lasting condition told by the way, in the note of an operation. */
export function onlyOneOperated(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { claim, listed } = context;
  if (!context.hasNote) return [];
  const kind = field(claim, 'chart')?.written ?? '';
  if (claim.setting === 'inpatient' || !(OPERATION.test(kind) || isReport(context)) || !isBeside(first.key))
    return [];
  const [one, another] = listed.filter(
    ({ key }) => !isBeside(key) && !/^[RV-Z]/.test(key) && !/^[MST]\w{5}[DS]$/.test(key),
  );
  if (!one || another || unfitness(one, context) || isCodedFirst(one, first)) return [];
  const support = supportOf(context, one);
  if (support.kind !== 'named' || !support.places.some((place) => !denies(place))) return [];
  if (statedReasons(context).some((reason) => isTouchedWithin(context, first, reason.said.clause.span)))
    return [];
  return [
    {
      ...about(one),
      authority: 'ICD-10-CM Official Guidelines IV.N',
      message: `${named(one)} is listed behind ${named(first)}: the diagnosis for which the operation was performed comes first, and a condition that none is performed for behind it.`,
      related: standing([first]),
      fixes: [moveBefore(one, first)],
    },
  ];
}
