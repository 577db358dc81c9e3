/** Diagnoses of which a note speaks only as those of before an operation (Guidelines IV.N). */
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { supportOf } from './evidence.ts';
import { type Clause, clausesOf, lineAt, type Mention } from './narrative.ts';

const BEFORE =
  /^\W*(?:pre-?op\w*[- ](?:diagnos[ie]s|dx)|(?:diagnos[ie]s|dx) before (?:the )?(?:operation|surgery|procedure))\b/i;
const AFTER =
  /^\W*(?:post-?op\w*[- ](?:diagnos[ie]s|dx)|(?:diagnos[ie]s|dx) after (?:the )?(?:operation|surgery|procedure))\b/i;
/** The diagnosis after the operation is often written as that of before it. */
const SAME = /\b(?:same|unchanged|as above)\b/i;

/** The place that names a diagnosis before an operation, where no other does and the note tells the one after it. */
export function onlyBefore(context: ClaimContext, diagnosis: SoundDiagnosis): Mention | undefined {
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  const { document, claim } = context;
  const begins = ({ heading, span }: Clause, words: RegExp): boolean =>
    words.test(heading) || words.test(lineAt(document.text, span));
  if (!support.places.every(({ clause }) => begins(clause, BEFORE))) return undefined;
  const after = clausesOf(document, claim).filter((clause) => begins(clause, AFTER));
  return after.length > 0 && !after.some(({ span }) => SAME.test(lineAt(document.text, span)))
    ? support.places[0]
    : undefined;
}
