/** What a note says of the things it names: clauses, and whether each is affirmed, denied, suspected or history. */
import type { Claim, CodingDocument, Field, NarrativeSection } from '../model/document.ts';
import { contains, overlaps, type Span, slice, span } from '../model/text.ts';
import { fold, wordSpansOf, wordsOf } from '../model/words.ts';
import type { SoundDiagnosis } from './check.ts';
import type { Status } from './narrative-cues.ts';
import { type Scope, scopesIn } from './narrative-scopes.ts';
import { type Line, spelledOut, unwrapped } from './unwrapped.ts';

export type { Status } from './narrative-cues.ts';
export type { Scope } from './narrative-scopes.ts';

/** What the sender tells the payer in words: the remarks of the form, and notes of the claim. */
export const remarksOf = ({ fields }: Claim): readonly Field[] => fields.filter(isRemark);

const isRemark = ({ key }: Field): boolean => key === 'remarks' || key === 'note';

/** Whether a claim has words of its own: the sections of a note, or remarks. */
export const hasNote = ({ narrative, fields }: Claim): boolean =>
  narrative.length > 0 || fields.some(isRemark);

/** What the record says of a thing it names. */
export interface Statement {
  readonly status: Status;
  /** The words that make it so (`denies`, `probable`), in the document's text; absent where affirmed. */
  readonly cue?: Span;
}

/** A stretch between ends of sentences, with what its cues govern. */
export interface Clause {
  readonly span: Span;
  /** The folded heading of its section (`assessment`); empty for a description. */
  readonly heading: string;
  readonly scopes: readonly Scope[];
}

/** A place that names something, with what is said of it there. */
export interface Mention extends Statement {
  readonly span: Span;
  readonly clause: Clause;
}

const NO_CLAUSES: readonly Clause[] = [];

const clausesOfClaims = new WeakMap<Claim, readonly Clause[]>();

/** The clauses of a claim's narrative in their order, and those of its remarks. Computed once a claim. */
export function clausesOf(document: CodingDocument, claim: Claim): readonly Clause[] {
  const known = clausesOfClaims.get(claim);
  if (known) return known;
  if (!hasNote(claim)) return NO_CLAUSES;
  const clauses = [
    ...claim.narrative.flatMap((section) =>
      partsOf(document, section).flatMap((part) => clausesIn(document.text, part, section.heading.value)),
    ),
    ...remarksOf(claim).flatMap(({ span: at }) => clausesIn(document.text, at, 'remarks')),
  ];
  clausesOfClaims.set(claim, clauses);
  return clauses;
}

/** A section's heading and what stands behind or below it, which may begin in lower case and yet goes on from no sentence. */
function partsOf({ text }: CodingDocument, { heading, span: whole }: NarrativeSection): readonly Span[] {
  const closing = /^\**[ \t]*[\]:]?\**/.exec(text.slice(heading.span.end, whole.end))?.[0] ?? '';
  const end = heading.span.end + closing.length;
  return [span(whole.start, end), span(end, whole.end)];
}

/** Where a note states what the patient has, as its author concludes. */
const STATES_DIAGNOSES =
  /\b(?:assessment|impression|diagnos[ie]s|dx|problems? addressed|principal (?:problem|condition)|(?:discharge|final) (?:problems?|conditions?)|conclusions?|opinion|formulation)\b|^(?:a|imp|dx|dx list|final|final dx|mdm)$|^a ?(?:\/|&|and) ?p\b|^medical decision\b/;

/** Whether a clause stands where a note states what the patient has. */
export const statesDiagnoses = ({ heading }: Clause): boolean => STATES_DIAGNOSES.test(heading);

const FAMILY_HEADING = /\bfamily\b.*\b(?:history|hx)\b|^fhx?$/;

/** Where a note lists what the disease may be. */
const DOUBT_HEADING =
  /^(?:differential(?: diagnos[ei]s| dx)?|ddx|d\/dx|possibilities|considerations|rule[- ]?outs?)$/;

/** The clauses of a stretch of text, as a description or the note of a line. */
export function clausesIn(text: string, at: Span, heading = ''): readonly Clause[] {
  const folded = fold(heading).trim();
  const status = FAMILY_HEADING.test(folded)
    ? 'family-history'
    : DOUBT_HEADING.test(folded)
      ? 'uncertain'
      : undefined;
  const isList = STATES_DIAGNOSES.test(folded) && isListOf(text, at);
  return sentencesIn(text, at, isList).map((sentence) => ({
    span: sentence,
    heading: folded,
    scopes: status
      ? [{ span: sentence, status, cue: sentence }, ...scopesIn(text, sentence)]
      : scopesIn(text, sentence),
  }));
}

/** Where a sentence may end. */
const BREAK = /[.!?;](?=\s|$)|\r\n|\n|\r/g;

/** Full stops behind these end no sentence; nor do those of numbered lists, as those behind `day 1` or `hepatitis B` do. */
const ABBREVIATED =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|vs|approx|e\.g|i\.e|pt|st|no|lt|rt|bilat|lat|ant|prox|dist|unspec|esp|incl|gest|(?<!\b(?:hepatitis|hep|vitamin|vit|influenza|flu|type|class|stage|group|grade|factor|bipolar|parent|child|strep) )[a-z])$|(?:^\W*|[.:;)(]\s+\W*|\()\d{1,2}$/i;

/** `Otitis media R. Seen by PT. Rhinitis too`: behind a side or a therapy another sentence begins with its capital. */
const isAbbreviated = (before: string, after: string): boolean =>
  ABBREVIATED.test(before) &&
  !/\?\s*no$/i.test(before) &&
  !(/[a-z\d)] (?:[RL]|[PO]T)$/.test(before) && /^\s+[A-Z]/.test(after));

/** What a question mark stands behind where it doubts what follows (`? gout`) and ends no sentence. */
const STANDS_BEFORE = /(?:^|[\s(])\?*$/;

/** A line that begins an item of a list or a sentence of its own. */
const NEW_ITEM = /^[ \t]*(?:[-*•#>+]\s|\d{1,2}[.)]|[A-Z0-9"'(])|^[ \t]*$/;

/** A line shorter than this was ended by its author, not by the width of the page. */
const WRAPPED_AT = 68;

/** A line of a list is not longer. */
const ITEM = 56;

/** Whether each line of a conclusion is an item, as names in lower case are: none is long, and none ends amid a sentence. */
function isListOf(text: string, at: Span): boolean {
  const lines = slice(text, at)
    .trim()
    .split(/\r\n|\n|\r/);
  return (
    lines.length > 1 &&
    lines.every(
      (line) =>
        line.length < ITEM &&
        !/[.!?;].|[.,;:]\s*$|\b(?:and|or|of|with|the|a|for|to|in|on|no|by)\s*$/i.test(line),
    )
  );
}

function sentencesIn(text: string, at: Span, isList: boolean): Span[] {
  const sentences: Span[] = [];
  let start = at.start;
  let lineStart = at.start;
  const close = (end: number) => {
    const written = text.slice(start, end);
    const from = start + (written.length - written.trimStart().length);
    const to = start + written.trimEnd().length;
    if (from < to) sentences.push(span(from, to));
    start = end;
  };
  BREAK.lastIndex = at.start;
  for (let found = BREAK.exec(text); found && found.index < at.end; found = BREAK.exec(text)) {
    const { index } = found;
    const mark = found[0];
    const behind = index + mark.length;
    if (mark === '.' && isAbbreviated(text.slice(lineStart, index), text.slice(behind, behind + 3))) continue;
    if (mark === '?' && STANDS_BEFORE.test(text.slice(lineStart, index))) continue;
    if (/[.!?;]/.test(mark)) close(behind);
    else {
      if (isList || endsLine(text.slice(lineStart, index), text.slice(behind, behind + 40))) close(behind);
      lineStart = behind;
    }
  }
  close(at.end);
  return sentences;
}

/** Whether a line's end is the end of what it says, and not a sentence that goes on in the next line. */
const endsLine = (line: string, next: string): boolean => {
  const following = /^[^\r\n]*/.exec(next)?.[0] ?? '';
  if (/^[ \t]*(?:[-*•#>+]\s|\d{1,2}[.)]\s|$)/.test(following)) return true;
  if (/(?:,|\b(?:and|or|of|with|the|a|for|to|in|on|no|by))\s*$/i.test(line)) return false;
  return NEW_ITEM.test(following) && line.trimEnd().length < WRAPPED_AT;
};

const RANK: Readonly<Record<Status, number>> = {
  negated: 6,
  uncertain: 5,
  conditional: 4,
  'family-history': 3,
  resolved: 2,
  'personal-history': 1,
  affirmed: 0,
};

const AFFIRMED: Statement = { status: 'affirmed' };

/** What a clause says of what stands at a place in it: denied before suspected, that before what is warned of and before history. */
export function statementAt(clause: Clause, at: Span): Statement {
  let said: Statement = AFFIRMED;
  for (const { span: over, status, cue } of clause.scopes)
    if (contains(over, at) && RANK[status] > RANK[said.status]) said = { status, cue };
  return said;
}

/** A stretch of a note as if it stood in one line, for patterns of several words. */
export const lineAt = (text: string, at: Span): string => unwrapped(text, at).words;

/** Every place of the narrative where `words`, a pattern with the flags g and i, matches, with what is said of it there. */
export function mentionsOf(document: CodingDocument, claim: Claim, words: RegExp): readonly Mention[] {
  return clausesOf(document, claim).flatMap((clause) => {
    const { line, spelled } = linesOf(document, clause);
    const placesIn = ({ words: told, placeOf }: Line) =>
      [...told.matchAll(words)].map((match) => placeOf(match.index, match.index + match[0].length));
    const places = placesIn(line);
    // What it tells in short words only.
    for (const at of spelled ? placesIn(spelled) : [])
      if (!places.some((other) => overlaps(other, at))) places.push(at);
    return places
      .sort((a, b) => a.start - b.start)
      .map((at): Mention => ({ ...statementAt(clause, at), span: at, clause }));
  });
}

interface Lines {
  readonly line: Line;
  /** The same with its abbreviations written out, where it has any. */
  readonly spelled: Line | undefined;
}

const linesOfClauses = new WeakMap<Clause, Lines>();

function linesOf({ text }: CodingDocument, clause: Clause): Lines {
  const known = linesOfClauses.get(clause);
  if (known) return known;
  const lines = { line: unwrapped(text, clause.span), spelled: spelledOut(text, clause.span) };
  linesOfClauses.set(clause, lines);
  return lines;
}

/**
 * What the record says of a listed diagnosis: its own description, and each place of the narrative that writes its
 * code. A cue that the code's own title has (`suspected … ruled out` in Z03) is none.
 */
export function statementsOf(
  document: CodingDocument,
  claim: Claim,
  { diagnosis, key, title }: SoundDiagnosis,
): readonly Mention[] {
  const titleWords = new Set(wordsOf(title));
  const meant = (clause: Clause): Clause => ({
    ...clause,
    scopes: clause.scopes.filter(
      ({ cue }) => !wordsOf(slice(document.text, cue)).every((word) => titleWords.has(word)),
    ),
  });
  const mentions: Mention[] = [];
  if (diagnosis.description) {
    const said = describedAs(
      document.text,
      clausesIn(document.text, diagnosis.description.span).map(meant),
      titleWords,
    );
    if (said) mentions.push(said);
  }
  for (const { code } of claim.diagnoses) {
    if (code.key !== key) continue;
    const clause = clausesOf(document, claim).find(({ span: at }) => overlaps(at, code.span));
    if (clause && !isBare(slice(document.text, clause.span)))
      mentions.push({ ...statementAt(meant(clause), code.span), span: code.span, clause });
  }
  return mentions;
}

/** Whether a clause has codes and their label alone, as a list has, and says nothing of them. */
const isBare = (written: string): boolean =>
  !/[a-z]{2}/i.test(
    written
      .replace(/\b[a-z]\d[\da-z.]*/gi, '')
      .replace(/\b(?:dx|diagnos[ei]s|icd[-\w]*|codes?|final|and)\b/gi, ''),
  );

/** Words of titles that every description may have. */
const COMMON =
  /^(?:of|and|or|the|with|without|in|to|for|other|unspecified|type|due|not|right|left|bilateral|side)$/;

/** What a description says of its code: of the words that it shares with the title, else of its first. */
function describedAs(
  text: string,
  clauses: readonly Clause[],
  titleWords: ReadonlySet<string>,
): Mention | undefined {
  let first: Mention | undefined;
  let shared: Mention | undefined;
  for (const clause of clauses) {
    for (const { word, start, end } of wordSpansOf(slice(text, clause.span))) {
      const at = span(clause.span.start + start, clause.span.start + end);
      if (COMMON.test(word) || clause.scopes.some(({ cue }) => overlaps(cue, at))) continue;
      const mention: Mention = { ...statementAt(clause, at), span: at, clause };
      first ??= mention;
      if (titleWords.has(word) && (!shared || RANK[mention.status] < RANK[shared.status])) shared = mention;
    }
  }
  return shared ?? first;
}

export type Side = 'right' | 'left' | 'bilateral';

const SIDES =
  /\b(?:(right(?! (?:away|now|after|before|here|there|side up))|rt\.?|r(?=\s+(?!spine)[a-z]{3})|(?<=\b(?:ears?|eyes?|hip|knee|shoulder|wrist|hand|elbow|ankle|foot|heel|leg|arm|breast|kidney|lung|thumb|side) )r(?=\s*(?:$|[.,;)])))|(left(?! (?:dry|alone|untreated|undisturbed|intact|in (?:place|situ)|to (?:heal|air|dry|drain|close|granulate)|unrepaired|uncovered|exposed|behind|open(?= ?(?:[.,;]|to\b|$))|the|against|before|for|at|without|ama|home|a|her|his|on|work)\b)|lt\.?|l(?=\s+(?!spine)[a-z]{3})|(?<=\b(?:ears?|eyes?|hip|knee|shoulder|wrist|hand|elbow|ankle|foot|heel|leg|arm|breast|kidney|lung|thumb|side) )l(?=\s*(?:$|[.,;)])))|(bilateral(?:ly)?|both(?! (?:present|poa|were|are|was|on (?:arrival|admission|presentation)|as|treated|due|resolv\w+|improv\w+|found|documented|at|diagnos\w+|conditions?|problems?|infections?|occasions?|tests?|times?|days?|parents?|drugs?|medications?|(?:were |are )?(?:invasive|ductal|lobular|malignant|benign|cancers?|tumou?rs?|primar(?:y|ies)|lesions?|ulcers?|wounds?|fractures?|masses|nodules?|stable|controlled|chronic|acute|mild|moderate|severe|known|active|new|old|healed|closed|open|stage)\b(?! (?:knees?|hips?|eyes?|ears?|hands?|feet|legs?|arms?|ankles?|wrists?|shoulders?|breasts?|kidneys?|lungs?)))\b)|each(?= (?:side|eye|ear|knee|hip|shoulder|wrist|hand|thumb|elbow|ankle|foot|heel|leg|arm|breast|kidney|lung|groin)\b)|b\/l|bilat))(?![\w-])/gi;
/** `OD`, `OS` and `OU` of eye notes; the first is an overdose too, and the degree of whoever looked. */
const EYES =
  /(?<!\w)(?:((?<![,/] ?)OD|OD(?= (?:mild|moderate|severe|stage|eye)\b))|(?<!\/ ?)(OS)|(?<!\/ ?)OU)(?![\w-])/g;
const OF_EYES =
  /\b(?:OS|OU|VA|IOP|eyes?|vision|cataracts?|lens|phaco\w*|\w*phakic|glaucoma|retin\w+|macula\w*|cornea\w*|conjunctiv\w+|uveitis|iritis|pterygium|vitre\w+)\b/;

/** The sides that a stretch of text names (`right`, `R knee`, `both`), each once, in their order. */
export function sidesIn(text: string): readonly Side[] {
  const sides = new Set<Side>();
  for (const [, right, left] of text.matchAll(SIDES))
    sides.add(right ? 'right' : left ? 'left' : 'bilateral');
  if (OF_EYES.test(text))
    for (const [, right, left] of text.matchAll(EYES))
      sides.add(right ? 'right' : left ? 'left' : 'bilateral');
  return [...sides];
}
