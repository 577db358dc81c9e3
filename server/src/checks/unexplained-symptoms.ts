/** Symptoms that an assessment leaves unexplained and no listed code says: they are integral to no disease (I.B.6 and I.C.18.a). */
import { overlaps, type Span, slice, span } from '../model/text.ts';
import type { SearchResult } from '../search/search.ts';
import type { ClaimContext } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { clausesOf, statesDiagnoses } from './narrative.ts';
import { answersTo, WHOLLY_NAMED } from './part-answers.ts';

/** Signs and symptoms, those of a site too. */
const isSymptom = codesIn(
  'R00-R69',
  'M25.5-',
  'M54.2',
  'M54.5-',
  'M54.6',
  'M79.6-',
  'N64.4',
  'H57.1-',
  'H92.0-',
);

const UNEXPLAINED =
  /\b(?:unexplained|un(?:clear|known|certain|determined) (?:cause|etiology|source|origin|reason)|(?:cause|etiology|source|origin|reason) (?:is |still |remains )*(?:un(?:known|clear|certain|determined|explained)|not (?:yet )?(?:known|found|clear|established|determined))|no (?:cause|source|explanation) (?:found|yet|known|identified)|not (?:yet )?explained|undetermined|for (?:work-?up|evaluation|investigation)|work-?up|to be (?:evaluated|investigated|worked up))\b/i;
/** The number of an item. */
const MARKER =
  /^\W*(?:#?\d{1,2}[.):]?\s+|[-*•]\s+)?(?:also |new(?: onset)? |persistent |recurrent |ongoing )*/i;
const NAME_ENDS =
  /[,;:(–—]|\s-\s|\.|\b(?:of (?=un|not\b|no\b|as yet)|unexplained|un\w+ (?:cause|etiology)|cause|etiology|etiology|no|not|for|with|work-?up|to be|since|still|so far|is|remains)\b/i;

export interface Unexplained {
  readonly at: Span;
  readonly best: SearchResult;
}

/** The symptoms that an assessment names so, in its order. */
export function unexplainedSymptoms(context: ClaimContext): readonly Unexplained[] {
  const { document, claim, listed } = context;
  return clausesOf(document, claim)
    .filter(statesDiagnoses)
    .flatMap((clause) => {
      const written = slice(document.text, clause.span);
      if (!UNEXPLAINED.test(written)) return [];
      if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) return [];
      const lead = MARKER.exec(written)?.[0].length ?? 0;
      const name = written.slice(lead).replace(/^unexplained /i, (word) => ' '.repeat(word.length));
      const skipped = name.length - name.trimStart().length;
      const words = name.trimStart().split(NAME_ENDS)[0]?.trimEnd() ?? '';
      const start = clause.span.start + lead + skipped;
      const at = span(start, start + words.length);
      if (clause.scopes.some(({ span: over }) => overlaps(over, at))) return [];
      const [best] = answersTo(context, at);
      if (!best || best.score < WHOLLY_NAMED || !isSymptom(best.code)) return [];
      const isSaid = listed.some(({ key }) => key.slice(0, 3) === best.code.slice(0, 3));
      return isSaid ? [] : [{ at, best }];
    });
}
