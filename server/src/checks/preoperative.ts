/** Diagnoses of which a note speaks only as those of before an operation (Guidelines IV.N). */
import { type SearchResult, search } from '../search/search.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { supportOf } from './evidence.ts';
import { type Clause, clausesOf, lineAt, type Mention } from './narrative.ts';

const BEFORE =
  /^\W*(?:pre-?(?:op\w*|procedur\w*)(?:[- ](?:diagnos[ie]s|dx|impression)|:)|(?:diagnos[ie]s|dx) before (?:the )?(?:operation|surgery|procedure))\b/i;
const AFTER =
  /^\W*(?:post-?(?:op\w*|procedur\w*)(?:[- ](?:diagnos[ie]s|dx|impression)|:)|(?:diagnos[ie]s|dx) after (?:the )?(?:operation|surgery|procedure))\b/i;
/** The diagnosis after the operation is often written as that of before it. */
const SAME =
  /\b(?:same(?! (?:day|time|session|sitting|side|hour|morning|afternoon|site|lesion|tissue|specimen))|unchanged|as above|no change)\b/i;

const begins = ({ document }: ClaimContext, { heading, span }: Clause, words: RegExp): boolean =>
  words.test(heading) || words.test(lineAt(document.text, span));

/** The place that names a diagnosis before an operation, where no other does and the note tells the one after it. */
export function onlyBefore(context: ClaimContext, diagnosis: SoundDiagnosis): Mention | undefined {
  const { document, claim } = context;
  const clauses = clausesOf(document, claim);
  const isLabelled = (line: string) => LABELLED.test(line) && !AFTER.test(line);
  const after = clauses.filter(
    (clause) => begins(context, clause, AFTER) && !isLabelled(lineAt(document.text, clause.span)),
  );
  if (after.length === 0 || after.some(({ span }) => SAME.test(lineAt(document.text, span))))
    return undefined;
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  const [first] = support.places;
  if (!first) return ledToBefore(context, diagnosis, after);
  const isOut = ({ span, clause }: Mention): boolean =>
    begins(context, clause, BEFORE) ||
    (begins(context, clause, AFTER) && AS_IT_SHOULD.test(document.text.slice(clause.span.start, span.start)));
  // `Preop: mass, postop: fibroadenoma` names the code after it by another word.
  const isNamedAfter = () =>
    after.some((clause) => categoriesOf(context, clause).includes(diagnosis.key.slice(0, 3)));
  return support.places.every(isOut) && !isNamedAfter() ? first : undefined;
}

/** `Ruptured ovarian cyst, normal appendix`. */
const AS_IT_SHOULD = /\b(?:normal|healthy|intact|clean|no|without)[ \t]+$/i;
/** `Procedure: excision`, in the lines below. */
const LABELLED = /^\W*[a-z][a-z /-]{2,25}:/i;

/** Answers that score less of the best are for something else; less of a score is of words that only resemble a title. */
const ALIKE = 0.75;
const WELL_NAMED = 0.25;
const MOST_ALIKE = 8;

/** The categories that the words of a clause lead to. */
function categoriesOf({ codebook, document, date }: ClaimContext, { span }: Clause): readonly string[] {
  const [name = ''] = lineAt(document.text, span)
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .split(/[,;(]|\.(?:\s|$)/);
  const answers: readonly SearchResult[] = /\w/.test(name)
    ? search(codebook, `${name.replace(/^\W+/, '')} `, {
        systems: ['icd-10-cm'],
        date,
        limit: MOST_ALIKE,
        billableOnly: true,
      })
    : [];
  const [best] = answers;
  if (!best || best.score < WELL_NAMED) return [];
  return answers.filter(({ score }) => score >= best.score * ALIKE).map(({ code }) => code.slice(0, 3));
}

/** Where the note has no words of a title: the words of before the operation that lead to its code, and those after it to others. */
function ledToBefore(
  context: ClaimContext,
  { key }: SoundDiagnosis,
  after: readonly Clause[],
): Mention | undefined {
  const { document, claim, listed } = context;
  const category = key.slice(0, 3);
  const later = after.flatMap((clause) => categoriesOf(context, clause));
  if (later.length === 0 || listed.some((other) => later.includes(other.key.slice(0, 3)))) return undefined;
  const clause = clausesOf(document, claim).find(
    (one) => begins(context, one, BEFORE) && categoriesOf(context, one).includes(category),
  );
  return clause && { span: clause.span, status: 'affirmed', clause };
}
