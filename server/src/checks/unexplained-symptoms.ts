/** Symptoms that an assessment leaves unexplained and no listed code says: they are integral to no disease (I.B.6 and I.C.18.a). */
import { overlaps, type Span, slice, span } from '../model/text.ts';
import type { SearchResult } from '../search/search.ts';
import type { ClaimContext } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { type Clause, clausesOf, statesDiagnoses } from './narrative.ts';
import { answersTo, WHOLLY_NAMED } from './part-answers.ts';
import { unwrapped } from './unwrapped.ts';

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

/** What names nothing that underlies a symptom: encounters, causes, what else is symptomatic. */
const isNoCause = (key: string): boolean => isSymptom(key) || /^[RV-Z]/.test(key);
/** Where one symptom ends and the next begins. */
const BETWEEN = /(?:,|;|\/|\+|&|\band\b|\bwith\b)/gi;

/** How a symptom does under its treatment, which no diagnosis says: `pain controlled with ketorolac`. */
const COURSE =
  /\b(?:(?:well |better |poorly )?controlled|improv\w+|better|relie\w+|eased|tolerable|manageable|managed|treated|addressed|gone|down|subsid\w+|abat\w+|score|scale|level|goal|reassess\w+|medicat\w+|meds?|control|management|(?:\d+|zero) ?(?:\/|out of|of) ?10)\b/i;

/** The symptoms of one item that stand together, where nothing else is coded than symptoms. */
function together({ document, claim, listed }: ClaimContext, clause: Clause): readonly Span[] {
  const [first] = listed;
  if (!first || !isSymptom(first.key) || !listed.every(({ key }) => isNoCause(key))) return [];
  if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) return [];
  const { words, placeOf } = unwrapped(document.text, clause.span);
  let from = MARKER.exec(words)?.[0].length ?? 0;
  return [...words.matchAll(BETWEEN), { index: words.length, 0: '' }].flatMap(({ index, 0: mark }) => {
    const part = words.slice(from, Math.max(from, index));
    const name = (part.split(NAME_ENDS)[0] ?? '').trimEnd();
    const lead = name.length - name.trimStart().length;
    const at = placeOf(from + lead, from + Math.max(lead, name.length));
    from = index + mark.length;
    // `R/o` parts at its slash, and a letter names nothing.
    return name.trim().length < 2 ||
      COURSE.test(name) ||
      clause.scopes.some(({ span: over }) => overlaps(over, at))
      ? []
      : [at];
  });
}

/** The symptoms that an assessment names so, or beside others that alone are coded, in its order. */
export function unexplainedSymptoms(context: ClaimContext): readonly Unexplained[] {
  const { document, claim } = context;
  return clausesOf(document, claim)
    .filter(statesDiagnoses)
    .flatMap((clause) => [...ofClause(context, clause), ...besideOthers(context, clause)])
    .filter(
      ({ best }, at, all) =>
        all.findIndex((one) => one.best.code.slice(0, 3) === best.code.slice(0, 3)) === at,
    );
}

const besideOthers = (context: ClaimContext, clause: Clause): readonly Unexplained[] =>
  together(context, clause).flatMap((at) => symptomAt(context, at));

function ofClause(context: ClaimContext, clause: Clause): readonly Unexplained[] {
  const { document, claim } = context;
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
  return symptomAt(context, at);
}

function symptomAt(context: ClaimContext, at: Span): readonly Unexplained[] {
  const [best] = answersTo(context, at);
  if (!best || best.score < WHOLLY_NAMED || !isSymptom(best.code)) return [];
  const isSaid = context.listed.some(({ key }) => key.slice(0, 3) === best.code.slice(0, 3));
  return isSaid ? [] : [{ at, best }];
}
