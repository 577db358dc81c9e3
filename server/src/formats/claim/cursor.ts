/** What the cursor stands in, in text that may be half typed. */
import type { Claim, CodingDocument } from '../../model/document.ts';
import { FIELD_DEFINITIONS, type FieldDefinition, type FieldKey } from '../../model/fields.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { type Span, span, touches } from '../../model/text.ts';
import type { Cursor } from '../format.ts';
import { cellCursor, wordAt } from './cursor-cells.ts';
import { diagnosisLabel, listLine, looksLikeDiagnosisCode } from './diagnoses.ts';
import { definitionIn, keyedLine } from './keys.ts';
import type { Dialect } from './lines.ts';
import { isInComment, type Location, locate, typedContent } from './locate.ts';
import { type CodeLabel, codeLabel } from './narrative.ts';
import { type Sheet, sheetOfDocument } from './parts.ts';
import { claimCodeKind, procedureLine } from './procedures.ts';
import { OFFERED_SECTIONS } from './sections.ts';
import { tableOf } from './table.ts';

const NONE: Cursor = { kind: 'none' };

/** The place of a cursor: a code, a key, the value of a field, or nothing that can be completed. */
export function cursorAt(document: CodingDocument, offset: number, dialect: Dialect): Cursor {
  const cursor = cursorIn(document, offset, dialect);
  return cursor.kind !== 'none' && touches(cursor.span, offset) ? cursor : NONE;
}

function cursorIn(document: CodingDocument, offset: number, dialect: Dialect): Cursor {
  const isChart = document.format === 'chart';
  const sheet = sheetOfDocument(document, dialect);
  const here = locate(sheet, offset);
  if (!here) {
    const word = wordAt(sheet.source.plain, span(0, document.text.length), offset);
    return { kind: 'key', span: word, keys: [isChart ? 'chart' : 'claim'], claim: -1 };
  }
  if (isInComment(here.line, offset)) return NONE;
  const at: Here = { ...here, sheet, document, offset, typed: typedContent(here.line, offset) };
  if (!at.section || sheet.source.plain.charAt(at.typed.start) === '[') return headingCursor(at, dialect);
  switch (at.section.kind) {
    case 'fields':
      return fieldCursor(at);
    case 'diagnoses':
      return listCursor(at);
    case 'services':
      return serviceCursor(at);
    case 'procedures':
      return procedureCursor(at);
    case 'codes':
      return claimCodeCursor(at);
    case 'narrative':
      return narrativeCursor(at);
  }
}

interface Here extends Location {
  readonly sheet: Sheet;
  readonly document: CodingDocument;
  readonly offset: number;
  readonly typed: Span;
}

/** A section's name being typed. In Markdown, headings are of the writer's own choosing. */
function headingCursor({ part, typed, claim }: Here, dialect: Dialect): Cursor {
  if (dialect === 'markdown') return NONE;
  const form = part.kind === 'chart' ? 'chart' : part.form;
  return { kind: 'key', span: typed, keys: OFFERED_SECTIONS[form].map((name) => `[${name}]`), claim };
}

/** The stay and the three payers of a UB-04, which a CMS-1500 has not. */
const isInstitutionalOnly = ({ key, section }: FieldDefinition): boolean =>
  section === 'stay' || /^(?:payer|insured) [abc]\b/.test(key);

function fieldCursor(at: Here): Cursor {
  const { sheet, part, typed, offset, claim, section } = at;
  const { plain } = sheet.source;
  const keyed = keyedLine(plain, typed);
  if (!keyed || offset <= keyed.key.end) {
    const keys = FIELD_DEFINITIONS.filter(
      (row) => part.form === 'institutional' || !isInstitutionalOnly(row),
    );
    return { kind: 'key', span: keyed?.key ?? typed, keys: keys.map((row) => row.key), claim };
  }
  const key = plain.slice(keyed.key.start, keyed.key.end);
  if (diagnosisLabel(key, part.form)) return diagnosisCursor(at, keyed.value);
  const definition = definitionIn(key, part.form, section?.prefix);
  if (!definition) return NONE;
  const value = keyed.value.start < keyed.value.end ? keyed.value : span(offset, offset);
  if (!touches(value, offset)) return NONE;
  return {
    kind: 'value',
    span: value,
    key: definition.key,
    choices: choicesOf(definition.key, definition.kind),
  };
}

const CHOICES: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  claim: ['professional', 'institutional'],
  chart: ['office visit', 'inpatient', 'discharge summary', 'operative note'],
  'code set': ['icd-10-cm', 'icd-9-cm'],
  sex: ['F', 'M', 'U'],
  'insured sex': ['F', 'M', 'U'],
  relationship: ['self', 'spouse', 'child', 'other'],
  accident: ['no', 'employment', 'auto', 'other'],
  'insured group': ['NONE'],
};

const choicesOf = (key: FieldKey, kind: string): readonly string[] =>
  CHOICES[key] ?? (kind === 'yes-no' ? ['yes', 'no'] : []);

function listCursor(at: Here): Cursor {
  const { sheet, part, typed, offset } = at;
  const entry = listLine(sheet.source.plain, typed, part.form);
  if (!entry) return fieldCursor(at);
  if (entry.labelSpan && offset <= entry.labelSpan.end) return NONE;
  return diagnosisCursor(at, entry.body);
}

/** A code, or the words typed where one should stand: then they are the query up to the end of the line. */
function diagnosisCursor(at: Here, body: Span): Cursor {
  const { sheet, offset, document, claim } = at;
  const text = sheet.source.plain.slice(body.start, body.end);
  const word = /^[^\s,;:()]*/.exec(text)?.[0] ?? '';
  const isCode = looksLikeDiagnosisCode(word);
  const query = isCode
    ? span(body.start, body.start + word.length)
    : span(body.start, Math.max(body.end, Math.min(offset, at.typed.end)));
  const place = body.start < body.end ? query : span(offset, offset);
  if (!touches(place, offset)) return NONE;
  return {
    kind: 'code',
    systems: [at.part.diagnosisSystem],
    span: place,
    place: 'list',
    described: isCode && text.slice(word.length).trim() !== '',
    claim,
    present: diagnosisKeys(document.claims[claim]),
  };
}

const diagnosisKeys = (claim: Claim | undefined): readonly string[] =>
  claim?.diagnoses.map(({ code }) => code.key) ?? [];

/** A code outside a diagnosis list, where no title follows. */
const bareCode = ({ document, claim }: Here, systems: readonly CodeSystemId[], place: Span): Cursor => ({
  kind: 'code',
  systems,
  span: place,
  place: 'bare',
  described: false,
  claim,
  present: systems.includes('icd-10-cm')
    ? diagnosisKeys(document.claims[claim])
    : (document.claims[claim]?.lines.flatMap(({ procedure }) => procedure?.key ?? []) ?? []),
});

function serviceCursor(at: Here): Cursor {
  const { sheet, section, line, typed, offset, part, claim } = at;
  const { plain } = sheet.source;
  const table = tableOf(plain, section?.lines ?? []);
  if (part.kind === 'chart' && !table.header) return narrativeCursor(at, 'service');
  const cell = cellCursor(plain, table, { ...line, content: typed }, offset);
  if (cell?.kind === 'key') return { ...cell, claim };
  return cell ? bareCode(at, cell.systems, cell.span) : NONE;
}

function procedureCursor(at: Here): Cursor {
  const { sheet, typed, offset } = at;
  const { plain } = sheet.source;
  const { body } = procedureLine(plain, typed);
  const word = /^[a-z\d]*/i.exec(plain.slice(body.start, body.end))?.[0] ?? '';
  const isCode = /^(?=.*\d)[a-z\d]{1,7}$/i.test(word) || word.length < 2;
  const place = isCode ? span(body.start, body.start + word.length) : body;
  const typedPlace = place.start < place.end ? place : span(offset, offset);
  return touches(typedPlace, offset) ? bareCode(at, ['icd-10-pcs'], typedPlace) : NONE;
}

function claimCodeCursor(at: Here): Cursor {
  const { sheet, typed, offset } = at;
  const { plain } = sheet.source;
  const keyed = keyedLine(plain, typed);
  if (!keyed || offset <= keyed.key.end)
    return {
      kind: 'key',
      span: keyed?.key ?? typed,
      keys: ['condition', 'occurrence', 'span', 'value'],
      claim: at.claim,
    };
  const kind = claimCodeKind(plain.slice(keyed.key.start, keyed.key.end));
  if (!kind) return fieldCursor(at);
  const word = wordAt(plain, span(keyed.key.end + 1, typed.end), offset);
  return bareCode(at, [kind === 'span' ? 'occurrence' : kind], word);
}

const LABEL_SYSTEMS: Readonly<Record<CodeLabel, readonly CodeSystemId[]>> = {
  diagnosis: ['icd-10-cm'],
  'icd-9': ['icd-9-cm'],
  inpatient: ['icd-10-pcs'],
  service: ['hcpcs', 'cpt'],
  any: ['icd-10-cm', 'hcpcs', 'cpt', 'icd-10-pcs'],
};

/**
 * In free text a word is completed where it looks like a code or stands in brackets; behind a label, the phrase up
 * to the next mark.
 */
function narrativeCursor(at: Here, under?: CodeLabel): Cursor {
  const { sheet, typed, offset } = at;
  const before = sheet.source.plain.slice(typed.start, offset);
  const labelled =
    /(?:^|[^a-z\d-])([a-z]+(?:-?\d{1,2})?(?:-?(?:cm|pcs))?)(?: codes?)?\s?[:=]\s?([^:;,()]*)$/i.exec(
      before.slice(-120),
    );
  const label = (labelled?.[1] && codeLabel(labelled[1])) || under;
  if (label) {
    const phrase = labelled && codeLabel(labelled[1] ?? '') ? (labelled[2] ?? '') : before;
    const start = offset - phrase.length;
    const after = /^[^:;,()]*/.exec(sheet.source.plain.slice(offset, typed.end))?.[0] ?? '';
    const isCode = looksLikeDiagnosisCode(/^\S*/.exec(phrase)?.[0] ?? '');
    const place = isCode
      ? wordAt(sheet.source.plain, span(start, offset + after.length), offset)
      : span(start, offset + after.trimEnd().length);
    return bareCode(at, LABEL_SYSTEMS[label], place);
  }
  const word = /[a-z\d.]*$/i.exec(before.slice(-20))?.[0] ?? '';
  const rest =
    /^[a-z\d.]*/i.exec(sheet.source.plain.slice(offset, Math.min(typed.end, offset + 20)))?.[0] ?? '';
  const isBracketed = /[([][^)\]]{0,80}$/.test(before.slice(-100)) && word.length > 0;
  if (!isBracketed && !/^[a-z]\d/i.test(word + rest)) return NONE;
  return bareCode(at, LABEL_SYSTEMS.any, span(offset - word.length, offset + rest.length));
}
