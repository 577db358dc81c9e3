/** The reader of claims and charts as text: one pass over the lines, never an error, problems beside the document. */
import type {
  Claim,
  CodingDocument,
  Diagnosis,
  DiagnosisRole,
  NarrativeSection,
  TextProblem,
} from '../../model/document.ts';
import { countClaims } from '../../model/document.ts';
import type { FieldKey } from '../../model/fields.ts';
import { span } from '../../model/text.ts';
import type { ReadOptions } from '../format.ts';
import { beginsWithCode, listLine, readDiagnosis } from './diagnoses.ts';
import type { Draft, DraftDiagnosis } from './draft.ts';
import { addMentions, type FieldReader, fieldReader, MOST_SUGGESTIONS } from './field-lines.ts';
import { keyedLine, nearestKey } from './keys.ts';
import { allowsOf, type Dialect, hasContent, type Line } from './lines.ts';
import { readChartListLine, readListLine } from './list-lines.ts';
import { type Part, type Section, sheetOf } from './parts.ts';
import { claimCodeKind, readClaimCodes, readProcedure, settledProcedures } from './procedures.ts';
import { isFreeTextInCharts, SECTION_WORDS, sectionName } from './sections.ts';
import { readServices } from './services.ts';
import { settingOf } from './setting.ts';
import type { Source } from './source.ts';
import { tableOf } from './table.ts';

/** Reads a text of one of the two formats. Never throws, whatever the text. */
export function readText(
  text: string,
  options: ReadOptions,
  format: 'claim' | 'chart',
  dialect: Dialect,
): CodingDocument {
  const sheet = sheetOf(text, dialect, format);
  const problems: TextProblem[] = [];
  const claims = sheet.parts.map((part) => readPart(sheet.source, part, options, problems));
  return {
    format,
    text,
    claims,
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    allows: allowsOf(sheet.source, sheet.lines),
    unread: [],
    counts: { ...countClaims(claims), diagnoses: claims.reduce((sum, claim) => sum + distinct(claim), 0) },
  };
}

/** Diagnoses of a claim; a code that a narrative mentions counts once, and not where a list has it. */
function distinct({ diagnoses }: Claim): number {
  const listed = diagnoses.filter(({ role }) => role !== 'mentioned');
  const keys = new Set(listed.map(({ code }) => code.key));
  const mentioned = new Set(diagnoses.map(({ code }) => code.key).filter((key) => !keys.has(key)));
  return listed.length + mentioned.size;
}

function readPart(source: Source, part: Part, options: ReadOptions, problems: TextProblem[]): Claim {
  const draft: Draft = {
    source,
    options,
    kind: part.kind,
    form: part.form,
    diagnosisSystem: part.diagnosisSystem,
    fields: [],
    diagnoses: [],
    procedures: [],
    lines: [],
    codes: [],
    narrative: [],
    problems,
  };
  const seen = new Set<string>();
  for (const section of part.sections) readSection(draft, section, seen);
  const head = part.lines.find(hasContent)?.content ?? part.span;
  const bare = {
    kind: part.kind,
    span: part.span,
    headSpan: head,
    fields: draft.fields,
    diagnoses: settledDiagnoses(draft),
    procedures: settledProcedures(draft),
    lines: draft.lines,
    codes: draft.codes,
    narrative: draft.narrative,
  };
  return { ...bare, setting: settingOf(bare) };
}

function readSection(draft: Draft, section: Section, seen: Set<string>): void {
  const before = codesRead(draft);
  const marked = draft.problems.length;
  const kind = meantKind(draft, section);
  const isProse = readLines(draft, section, kind, seen);
  if (draft.kind !== 'chart') return;
  const isOfWords = LISTS.has(kind) ? codesRead(draft) === before : isProse;
  if (!isOfWords && kind === 'diagnoses') addNoteBelow(draft, section);
  if (!isOfWords) return;
  addNarrative(draft, section);
  // What has a colon there is read as the rest is, unless it is nearly a box of the form.
  const problems = draft.problems.splice(marked);
  draft.problems.push(
    ...problems.filter(({ rule, suggestion }) => rule !== 'text/unknown-key' || suggestion !== undefined),
  );
}

/** Fewer words below the codes of a list are of the last one. */
const NOTE = /^(?!(?:electronically )?signed\b)(?:\W*\b\w+\b){8}/i;

/** The note of a chart that begins below the codes of its list, without a heading of its own. */
function addNoteBelow(draft: Draft, { lines, span: whole }: Section): void {
  const last = Math.max(
    ...draft.diagnoses.map(({ code }) => code.span.start).filter((at) => at < whole.end),
    whole.start,
  );
  const first = lines.find((line) => hasContent(line) && line.content.start > last);
  if (!first || !NOTE.test(draft.source.plain.slice(first.content.start, whole.end))) return;
  const { start } = first.content;
  draft.narrative.push({
    heading: { value: 'note', written: '', span: span(start, start) },
    span: span(start, whole.end),
  });
}

/** What holds codes in a claim; a note may have words alone under the same names, as under `[procedure]`. */
const LISTS: ReadonlySet<Section['kind']> = new Set<Section['kind']>(['diagnoses', 'procedures', 'services']);

const codesRead = ({ diagnoses, procedures, lines }: Draft): number =>
  diagnoses.length + procedures.length + lines.length;

/** @returns whether lines that should be fields are of a note. */
function readLines(draft: Draft, section: Section, kind: Section['kind'], seen: Set<string>): boolean {
  const fields = fieldReader(draft, section, seen);
  const lines = section.lines.filter(hasContent);
  let isProse = false;
  switch (kind) {
    case 'fields':
      for (const line of lines) if (fields.readLine(line)) isProse = true;
      return isProse;
    case 'diagnoses':
      for (const line of lines)
        if (draft.kind === 'chart') readChartListLine(draft, line, fields);
        else readListLine(draft, line, fields);
      return false;
    case 'services':
      if (draft.kind !== 'chart' || tableOf(draft.source.plain, lines).header)
        readServices(draft, lines, (line) => fields.readKeyed(line));
      else for (const line of lines) addMentions(draft, line.content, 'service');
      return false;
    case 'procedures':
      if (draft.form !== 'institutional' && tableOf(draft.source.plain, lines).header)
        readServices(draft, lines, (line) => fields.readKeyed(line));
      else for (const line of lines) readProcedureLine(draft, line, fields);
      return false;
    case 'codes':
      for (const line of lines) readCodesLine(draft, line, fields);
      return false;
    case 'narrative':
      readNarrative(draft, section, lines, fields);
      return false;
  }
}

/** What a section holds; in a claim, one nearly of a known name is that one, and marked. */
function meantKind(draft: Draft, section: Section): Section['kind'] {
  const { heading, kind } = section;
  if (draft.kind === 'chart' && heading && isFreeTextInCharts(heading.value)) return 'narrative';
  if (kind !== 'narrative' || draft.kind === 'chart' || !heading) return kind;
  if (draft.problems.length + draft.narrative.length >= MOST_SUGGESTIONS) return kind;
  const meant = nearestKey(heading.value, SECTION_WORDS);
  if (meant === undefined) return kind;
  draft.problems.push({
    rule: 'text/unknown-key',
    span: heading.span,
    message: `No section of a claim is called “${heading.written}”; it is read as “${meant}”.`,
    suggestion: meant,
  });
  return sectionName(meant).kind;
}

function readProcedureLine(draft: Draft, line: Line, fields: FieldReader): void {
  const { plain } = draft.source;
  if (draft.kind !== 'chart') {
    if (!readProcedure(draft, line.content) && keyedLine(plain, line.content)) fields.readLine(line);
    return;
  }
  const text = plain.slice(line.content.start, line.content.end);
  const isCoded = /^(?:[\w -]{1,20}:\s*|[-*+]\s+|\d{1,2}[.)]\s+)?(?=\w*\d)[\da-hj-np-z]{7}(?!\w)/i.test(text);
  if (!isCoded || !readProcedure(draft, line.content)) addMentions(draft, line.content);
}

function readCodesLine(draft: Draft, line: Line, fields: FieldReader): void {
  const { plain } = draft.source;
  const keyed = keyedLine(plain, line.content);
  const kind = keyed && claimCodeKind(plain.slice(keyed.key.start, keyed.key.end));
  if (keyed && kind) readClaimCodes(draft, kind, keyed.value);
  else if (draft.kind === 'chart') readChartCode(draft, line);
  else fields.readLine(line);
}

/** `Dx 1: E03.9` among the codes of a chart is an entry of its list; codes that stand there without a place are mentioned. */
function readChartCode(draft: Draft, { content }: Line): void {
  const entry = listLine(draft.source.plain, content, draft.form);
  const hasPlace = entry?.label.number !== undefined || entry?.label.role !== undefined;
  if (entry && hasPlace && beginsWithCode(draft, entry.body))
    readDiagnosis(draft, entry.label, entry.body, content);
  else addMentions(draft, content);
}

/** The keys that a note may answer among its free text. */
const NARRATIVE_KEYS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'chart',
  'date of service',
  'admission',
  'discharge',
  'signed',
  'code set',
]);

function readNarrative(draft: Draft, section: Section, lines: readonly Line[], fields: FieldReader): void {
  const isChart = draft.kind === 'chart';
  for (const line of lines) {
    fields.readKnown(line, isChart ? NARRATIVE_KEYS : undefined);
    if (isChart) addMentions(draft, line.content);
  }
  addNarrative(draft, section);
}

function addNarrative(draft: Draft, { heading, span }: Section): void {
  if (!heading) return;
  const narrative: NarrativeSection = { heading, span };
  draft.narrative.push(narrative);
}

/** Gives each diagnosis its role and its pointer, now that all are read. */
function settledDiagnoses(draft: Draft): Diagnosis[] {
  const isInstitutional = draft.form === 'institutional';
  let last = 0;
  const numbered = draft.diagnoses.map((entry) => {
    const isListed = entry.role === undefined || entry.role === 'principal' || entry.role === 'other';
    if (!isListed) return { entry, pointer: undefined };
    last = entry.number ?? (entry.role === 'principal' && !isInstitutional ? 1 : last + 1);
    return { entry, pointer: last };
  });
  const hasPrincipal = draft.diagnoses.some(({ role }) => role === 'principal');
  const listed = numbered.filter(({ pointer }) => pointer !== undefined);
  const first = hasPrincipal
    ? undefined
    : listed.reduce(
        (a, b) => ((b.pointer ?? 0) < (a.pointer ?? 0) ? b : a),
        listed[0] ?? { entry: undefined, pointer: 0 },
      ).entry;
  return numbered.map(({ entry, pointer }) =>
    settled(
      entry,
      entry.role ?? (entry === first ? 'principal' : 'other'),
      isInstitutional ? undefined : pointer,
    ),
  );
}

function settled(entry: DraftDiagnosis, role: DiagnosisRole, pointer: number | undefined): Diagnosis {
  return {
    role,
    ...(pointer === undefined ? {} : { pointer }),
    code: entry.code,
    ...(entry.description ? { description: entry.description } : {}),
    ...(entry.poa ? { poa: entry.poa } : {}),
    span: entry.span,
  };
}
