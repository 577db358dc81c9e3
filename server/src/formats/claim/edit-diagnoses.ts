/**
 * Changes of a diagnosis list. Labels stay where they are and in order, diagnoses move below them, and the pointers
 * of the service lines follow each diagnosis to its new letter.
 */
import type { Edited } from '../../model/change.ts';
import { writtenCode } from '../../model/codes.ts';
import type { Claim, CodingDocument, Diagnosis } from '../../model/document.ts';
import { contains, type Span, slice, span, type TextEdit } from '../../model/text.ts';
import { listLine } from './diagnoses.ts';
import { newSection } from './edit-fields.ts';
import { followingPointers } from './edit-services.ts';
import { insertBelow, lineAround, lineEndOf, oneLine, wholeLine } from './edit-text.ts';
import { keyedLine } from './keys.ts';
import type { Dialect } from './lines.ts';
import type { Part, Sheet } from './parts.ts';

/** A diagnosis that has its place in the order of the list, with the label before it. */
interface Entry {
  readonly diagnosis: Diagnosis;
  /** Absent where the list has no letters. */
  readonly label: Span | undefined;
  /** From the start of the line's content to the code: the label, its mark and blanks. */
  readonly lead: string;
}

/** What a box 21 and an 837 hold at most; a UB-04 holds the principal diagnosis and others A to X. */
const MOST = { professional: 12, institutional: 25 } as const;

/** The diagnoses in order that have a line each: not admitting ones, causes, reasons, nor codes in a narrative. */
function entriesOf(sheet: Sheet, part: Part, claim: Claim): Entry[] {
  const { plain, text } = sheet.source;
  return claim.diagnoses
    .filter(({ role }) => role === 'principal' || role === 'other')
    .map((diagnosis) => ({
      diagnosis,
      label: listLine(plain, diagnosis.span, part.form)?.labelSpan ?? keyedLine(plain, diagnosis.span)?.key,
      lead: text.slice(diagnosis.span.start, diagnosis.code.span.start),
    }));
}

/** The edits that give the diagnoses of a list a new order; `null` stands where one is inserted. */
function relabelled(
  document: CodingDocument,
  claim: Claim,
  entries: readonly Entry[],
  order: readonly (Entry | null)[],
  labels: readonly (string | undefined)[],
): TextEdit[] {
  const renumbered = new Map<number, number | null>();
  const edits: TextEdit[] = [];
  for (const entry of entries) {
    const { pointer, code } = entry.diagnosis;
    const place = order.indexOf(entry);
    const next = order.findIndex((other) => other?.diagnosis.code.key === code.key);
    const number = pointerOfPlace(entries, place >= 0 ? place : next);
    // What pointed to a removed duplicate points to the same diagnosis where it stays listed.
    if (pointer !== undefined && number !== pointer) renumbered.set(pointer, number ?? null);
    const label = labels[place];
    if (place >= 0 && entry.label && label && label !== slice(document.text, entry.label))
      edits.push({ span: entry.label, newText: label });
  }
  return [...edits, ...followingPointers(document, claim, renumbered)];
}

/** The number that a place of the list has; a new last place has the number after the last. */
function pointerOfPlace(entries: readonly Entry[], place: number): number | undefined {
  if (place < 0) return undefined;
  return entries[place]?.diagnosis.pointer ?? (entries.at(-1)?.diagnosis.pointer ?? 0) + 1;
}

const labelTexts = (text: string, entries: readonly Entry[]): (string | undefined)[] =>
  entries.map(({ label }) => label && slice(text, label));

const indexAt = (entries: readonly Entry[], at: Span): number =>
  entries.findIndex(({ diagnosis }) => contains(diagnosis.span, at));

export function removeDiagnosis(
  document: CodingDocument,
  sheet: Sheet,
  part: Part,
  claim: Claim,
  at: Span,
): Edited {
  const diagnosis = claim.diagnoses.find((one) => contains(one.span, at));
  if (!diagnosis) return { refused: 'No diagnosis stands there.' };
  if (diagnosis.role === 'mentioned')
    return { refused: 'The code stands in a sentence; remove it there by hand.' };
  if (sharesLine(document.text, claim, diagnosis))
    return { refused: 'Several codes stand on this line; remove it there by hand.' };
  const line: TextEdit = { span: wholeLine(document.text, diagnosis.span.start), newText: '' };
  const entries = entriesOf(sheet, part, claim);
  const index = indexAt(entries, at);
  if (index < 0) return { edits: [line] };
  const order = entries.filter((_, place) => place !== index);
  return {
    edits: [line, ...relabelled(document, claim, entries, order, labelTexts(document.text, entries))],
  };
}

/** Whether another code of the list stands on the line, as in `Dx: E11.22, N18.31`. */
const sharesLine = (text: string, { diagnoses }: Claim, own: Diagnosis): boolean => {
  const { start } = lineAround(text, own.span.start);
  return diagnoses.some(
    (other) =>
      other !== own && other.role !== 'mentioned' && lineAround(text, other.span.start).start === start,
  );
};

/** The codes of one line in a new order: each place that changes gets the code that comes to stand there. */
function reordered(text: string, entries: readonly Entry[], order: readonly Entry[]): Edited {
  const changed = entries.filter((entry, place) => entry !== order[place]);
  const lines = new Set(changed.map(({ diagnosis }) => lineAround(text, diagnosis.span.start).start));
  if (lines.size > 1) return { refused: 'Several codes stand on this line; move it there by hand.' };
  return {
    edits: entries.flatMap((entry, place) => {
      const next = order[place];
      return next && next !== entry
        ? [{ span: entry.diagnosis.span, newText: slice(text, next.diagnosis.span) }]
        : [];
    }),
  };
}

export function moveDiagnosis(
  document: CodingDocument,
  sheet: Sheet,
  part: Part,
  claim: Claim,
  at: Span,
  before: Span,
): Edited {
  const { text } = document;
  const entries = entriesOf(sheet, part, claim);
  const from = indexAt(entries, at);
  const to = indexAt(entries, before);
  const moved = entries[from];
  const target = entries[to];
  if (!moved || !target) return { refused: 'Only listed diagnoses can change places.' };
  if (from === to) return { edits: [] };
  const rest = entries.filter((entry) => entry !== moved);
  const place = rest.indexOf(target);
  const order = [...rest.slice(0, place), moved, ...rest.slice(place)];
  if ([moved, target].some(({ diagnosis }) => sharesLine(text, claim, diagnosis)))
    return reordered(text, entries, order);
  const labels = labelTexts(text, entries);
  const label = labels[place];
  const line = lineAround(text, moved.diagnosis.span.start);
  const newText =
    moved.label && label
      ? text.slice(line.start, moved.label.start) + label + text.slice(moved.label.end, line.end)
      : slice(text, line);
  const start = lineAround(text, target.diagnosis.span.start).start;
  const edits = relabelled(document, claim, entries, order, labels).filter(
    ({ span: own }) => own !== moved.label,
  );
  // The new line and the new label of the line that it pushes down begin at one place: one edit.
  const pushed = edits.find(({ span: own }) => own.start === start);
  return {
    edits: [
      {
        span: span(start, pushed?.span.end ?? start),
        newText: newText + lineEndOf(text) + (pushed?.newText ?? ''),
      },
      { span: wholeLine(text, line.start), newText: '' },
      ...edits.filter((edit) => edit !== pushed),
    ],
  };
}

export function insertDiagnosis(
  document: CodingDocument,
  sheet: Sheet,
  part: Part,
  claim: Claim,
  code: string,
  after: Span | undefined,
  dialect: Dialect,
): Edited {
  const { text } = document;
  const written = writtenCode(part.diagnosisSystem, code);
  const entries = entriesOf(sheet, part, claim);
  if (part.kind !== 'chart' && entries.length >= MOST[part.form])
    return { refused: `The form holds ${MOST[part.form]} diagnoses, and all are taken.` };
  const found = after ? indexAt(entries, after) : entries.length - 1;
  const previous = entries[found < 0 ? entries.length - 1 : found];
  if (!previous) return { edits: [firstDiagnosis(sheet, part, written, dialect)] };
  if (sharesLine(text, claim, previous.diagnosis)) {
    const { end } = previous.diagnosis.span;
    return { edits: [{ span: span(end, end), newText: `, ${written}` }] };
  }
  const place = entries.indexOf(previous) + 1;
  const labels = labelTexts(text, entries);
  labels.push(nextLabel(labels.at(-1)));
  const order = [...entries.slice(0, place), null, ...entries.slice(place)];
  const label = labels[place];
  const { lead, diagnosis } = previous;
  const mark = previous.label ? lead.slice(previous.label.end - diagnosis.span.start) : lead;
  const indent = text.slice(lineAround(text, diagnosis.span.start).start, diagnosis.span.start);
  const line = `${indent}${label ?? ''}${mark}${written}`;
  return {
    edits: [
      insertBelow(text, diagnosis.span.start, [line]),
      ...relabelled(document, claim, entries, order, labels),
    ],
  };
}

/** The label after another: `A` and `B`, `9` and `10`, `67` and `67A`, `principal` and `A`. A word stays as it is. */
function nextLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  if (/^(?:principal|primary)/i.test(label)) return 'A';
  if (/^(?:fl ?)?67$/i.test(label)) return `${label}A`;
  const number = /\d+$/.exec(label)?.[0];
  if (number) return label.slice(0, -number.length) + String(Number(number) + 1);
  const letter = /(?:^|\d)([a-w])$/i.exec(label)?.[1];
  return letter ? label.slice(0, -1) + String.fromCharCode(letter.charCodeAt(0) + 1) : label;
}

/** The first diagnosis of a list that has none: below its heading, or in a section of its own. */
function firstDiagnosis(sheet: Sheet, part: Part, written: string, dialect: Dialect): TextEdit {
  const label = { professional: 'A: ', institutional: 'principal: ' }[part.form];
  const line = part.kind === 'chart' ? written : label + written;
  const heading = part.sections.find(({ kind }) => kind === 'diagnoses')?.heading;
  return heading
    ? insertBelow(sheet.source.text, heading.span.start, [line])
    : newSection(sheet, part, 'diagnoses', line, dialect);
}

/** Sets or takes away the present-on-admission indicator behind a code. */
export function setPoa(document: CodingDocument, claim: Claim, at: Span, value: string | null): Edited {
  const diagnosis = claim.diagnoses.find((one) => contains(one.span, at));
  if (!diagnosis || diagnosis.role === 'mentioned') return { refused: 'No listed diagnosis stands there.' };
  if (sharesLine(document.text, claim, diagnosis))
    return { refused: 'Several codes stand on this line; write it there by hand.' };
  const { poa, code } = diagnosis;
  if (!poa)
    return {
      edits: value === null ? [] : [{ span: span(code.span.end, code.span.end), newText: ` POA ${value}` }],
    };
  if (value !== null) return { edits: [{ span: poa.span, newText: value }] };
  const before = document.text.slice(code.span.end, poa.span.start);
  const word = /\s+(?:[([]?poa\s*[:=]?\s*)?$/i.exec(before)?.[0].length ?? 0;
  const closing = /^[)\]]/.test(document.text.slice(poa.span.end)) ? 1 : 0;
  return { edits: [{ span: span(poa.span.start - word, poa.span.end + closing), newText: '' }] };
}

/** Writes the description behind a code of a list, or takes it away where the text is empty. */
export function setDescription(claim: Claim, at: Span, text: string): Edited {
  const entry = [...claim.diagnoses, ...claim.procedures].find((one) => contains(one.span, at));
  if (!entry || ('role' in entry && entry.role === 'mentioned'))
    return { refused: 'Only a code of a list has a description of its own.' };
  const words = oneLine(text);
  if (entry.description) return { edits: [{ span: entry.description.span, newText: words }] };
  const end = Math.max(
    entry.code.span.end,
    'poa' in entry ? (entry.poa?.span.end ?? 0) : 0,
    'date' in entry ? (entry.date?.span.end ?? 0) : 0,
  );
  return { edits: words ? [{ span: span(end, end), newText: `  ${words}` }] : [] };
}
