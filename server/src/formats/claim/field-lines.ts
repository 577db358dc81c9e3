/** `key: value` lines: boxes of the form, and what may stand under a key anywhere in a claim. */
import type { Field } from '../../model/document.ts';
import { type FieldDefinition, isFieldAlias, normalKey, PROVIDER_ROLES } from '../../model/fields.ts';
import type { Span } from '../../model/text.ts';
import { areWords, diagnosisLabel, readDiagnosis } from './diagnoses.ts';
import type { Draft } from './draft.ts';
import { definitionIn, type KeyedLine, keyedLine, nearestKey } from './keys.ts';
import type { Line } from './lines.ts';
import { mentionsIn } from './narrative.ts';
import type { Section } from './parts.ts';
import { claimCodeKind, readClaimCodes, readProcedure } from './procedures.ts';
import { readBox24 } from './services.ts';
import { codeAt, dateRangeOf, fieldValue, modifiersOf } from './values.ts';

/** Reads the fields of one section; it remembers the provider last named, whose `npi` may follow without its name. */
export interface FieldReader {
  /** Reads a line under whatever key it has, marks a key that is unknown, and says whether the line is of a note. */
  readonly readLine: (line: Line) => boolean;
  /** Reads a line among the rows of a table if it is `key: value` with a known key, or a row of box 24. */
  readonly readKeyed: (line: Line) => boolean;
  /** Reads a line of free text if it is one of these keys; nothing is marked. */
  readonly readKnown: (line: Line, keys: ReadonlySet<string> | undefined) => boolean;
}

const PROVIDER_PART = /^(?:npi|id|taxonomy|address|phone)$/;

/** @param seen the keys that the claim has answered already. */
export function fieldReader(draft: Draft, section: Section, seen: Set<string>): FieldReader {
  const { plain } = draft.source;
  const isProviders = section.prefix === undefined && /^providers?$/i.test(section.heading?.value ?? '');
  let role: string | undefined;
  const define = (keyed: KeyedLine): FieldDefinition | undefined => {
    const key = plain.slice(keyed.key.start, keyed.key.end);
    const isPart = isProviders && PROVIDER_PART.test(normalKey(key));
    const definition = definitionIn(key, draft.form, isPart ? (role ?? 'rendering') : section.prefix);
    if (definition && (PROVIDER_ROLES as readonly string[]).includes(definition.key)) role = definition.key;
    return definition;
  };
  const read = (line: Line, keyed: KeyedLine): boolean => {
    if (readSpecial(draft, line, keyed)) return true;
    const definition = define(keyed);
    if (!definition || isOfNote(draft, definition, keyed)) return false;
    markDuplicate(draft, definition, keyed, seen);
    addField(draft, definition, keyed);
    return true;
  };
  return {
    readLine: (line) => {
      const keyed = keyedLine(plain, line.content);
      if (keyed && read(line, keyed)) return false;
      if (keyed) markUnknown(draft, line, keyed);
      else markKeyless(draft, line);
      return isProse(plain.slice(line.content.start, line.content.end), keyed !== undefined);
    },
    readKeyed: (line) => {
      const keyed = keyedLine(plain, line.content);
      return keyed !== undefined && read(line, keyed);
    },
    readKnown: (line, keys) => {
      const keyed = keyedLine(plain, line.content);
      const definition = keyed && define(keyed);
      if (!keyed || !definition || (keys && !keys.has(definition.key))) return false;
      // Among free text only a date is the answer to a date: not `Discharge: home with her daughter`.
      if (
        definition.kind === 'date' &&
        !dateRangeOf(valueText(plain, keyed), definition.year ?? 'service', draft.options.today)
      )
        return false;
      addField(draft, definition, keyed);
      return true;
    },
  };
}

/** In words: a line of so many without a key is of a note, as under `[stay]`. */
const PROSE = 5;

/** Behind a key that is no box of the form words in lower case tell it, and not `insurer: Blue Cross of Ohio`. */
const isProse = (line: string, isKeyed: boolean): boolean =>
  (line.match(isKeyed ? /(?:^|\s)[a-z][a-z'’/-]*(?=[\s.,;]|$)/g : /\S+/g)?.length ?? 0) >= PROSE;

/** `Admission: exacerbation of COPD, no fever` among the fields of a chart is a sentence, and no date. */
const isOfNote = (
  { kind, source: { plain }, options }: Draft,
  definition: FieldDefinition,
  keyed: KeyedLine,
): boolean =>
  kind === 'chart' &&
  definition.kind === 'date' &&
  !/\d/.test(valueText(plain, keyed).slice(0, 12)) &&
  valueText(plain, keyed).split(/\s+/).length >= 3 &&
  !dateRangeOf(valueText(plain, keyed), definition.year ?? 'service', options.today);

const valueText = (plain: string, { value }: KeyedLine): string => plain.slice(value.start, value.end);

/** A blank value is absent; a dash is how tables write one. */
const isAbsent = (plain: string, value: Span): boolean =>
  value.start >= value.end || /^-+$/.test(plain.slice(value.start, Math.min(value.end, value.start + 20)));

function addField({ source, fields, options }: Draft, definition: FieldDefinition, keyed: KeyedLine): void {
  if (isAbsent(source.plain, keyed.value)) return;
  const { start, end } = keyed.value;
  const field: Field = {
    key: definition.key,
    keySpan: keyed.key,
    written: source.text.slice(start, end),
    span: keyed.value,
    value: fieldValue(source.plain.slice(start, end), definition, options.today),
  };
  fields.push(field);
}

/** What is no field though it has a key: a row of box 24, a diagnosis, a UB-04 code, a procedure. */
function readSpecial(draft: Draft, line: Line, keyed: KeyedLine): boolean {
  const { plain } = draft.source;
  const key = plain.slice(keyed.key.start, keyed.key.end);
  if (draft.form === 'professional' && /^(?:box )?24(?: ?[.-]? ?\d{1,2})?$/i.test(key)) {
    if (!isAbsent(plain, keyed.value)) readBox24(draft, line, keyed.value);
    return true;
  }
  const label = diagnosisLabel(key, draft.form);
  // `reason for visit: follow-up` is a sentence where the form has no such box.
  const isSentence =
    label?.role !== undefined && draft.form === 'professional' && areWords(valueText(plain, keyed));
  if (label && !isSentence) {
    const several =
      label.role || label.number ? [] : mentionsIn(plain, keyed.value, draft.options, 'diagnosis');
    if (several.length < 2) readDiagnosis(draft, label, keyed.value, line.content);
    else
      for (const { span } of several) {
        const code = codeAt(draft.source, draft.diagnosisSystem, span);
        draft.diagnoses.push({ role: undefined, number: undefined, code, span });
      }
    return true;
  }
  if (draft.form !== 'institutional') return false;
  const kind = claimCodeKind(key);
  if (kind) readClaimCodes(draft, kind, keyed.value);
  return kind !== undefined || (/procedure|^(?:fl ?)?74/i.test(key) && readProcedure(draft, line.content));
}

/**
 * Marks a key that was answered already. Another word for a key is its own (`signed` and `electronically signed by`
 * may both stand in a note), so it is marked only where the same word stands twice.
 */
function markDuplicate(draft: Draft, definition: FieldDefinition, keyed: KeyedLine, seen: Set<string>): void {
  if (isAbsent(draft.source.plain, keyed.value)) return;
  const written = normalKey(draft.source.plain.slice(keyed.key.start, keyed.key.end));
  const name = isFieldAlias(written) ? `${definition.key}, ${written}` : definition.key;
  const mayRepeat =
    definition.repeats === 'always' ||
    (definition.repeats === 'institutional' && draft.form === 'institutional');
  if (seen.has(name) && !mayRepeat)
    draft.problems.push({
      rule: 'text/duplicate-key',
      span: keyed.key,
      message: `“${definition.key}” is answered twice in this ${draft.kind === 'chart' ? 'chart' : 'claim'}; only the first counts.`,
    });
  seen.add(name);
}

/** A text with more problems is no claim that was typed with slips; looking for what was meant would take long. */
export const MOST_SUGGESTIONS = 100;

function markUnknown(draft: Draft, line: Line, keyed: KeyedLine): void {
  const key = draft.source.text.slice(keyed.key.start, keyed.key.end);
  const suggestion = draft.problems.length < MOST_SUGGESTIONS ? nearestKey(key) : undefined;
  draft.problems.push({
    rule: 'text/unknown-key',
    span: keyed.key,
    message: `No box of the form is called “${key}”; this line is not read.${suggestion ? ` Did you mean “${suggestion}”?` : ''}`,
    ...(suggestion ? { suggestion } : {}),
  });
  if (draft.kind === 'chart') addMentions(draft, line.content);
}

/** Text without a key: narrative in a chart; in a claim it goes on from the line above where it is indented. */
function markKeyless(draft: Draft, line: Line): void {
  if (draft.kind === 'chart') {
    addMentions(draft, line.content);
    return;
  }
  const text = draft.source.plain.slice(line.content.start, line.content.end);
  if (line.content.start > line.span.start || /^[-=_*]+$/.test(text)) return;
  draft.problems.push({
    rule: 'text/unknown-key',
    span: line.content,
    message: 'This line has no key, so it is not read. Write it as “key: value”.',
  });
}

/** Adds the codes that a line of free text names: diagnoses as mentioned, services and procedures without a date. */
export function addMentions(draft: Draft, at: Span, under?: 'service'): void {
  const { source, options } = draft;
  for (const { system, span, modifiers } of mentionsIn(source.plain, at, options, under)) {
    const code = codeAt(source, system, span);
    if (system === 'icd-10-cm' || system === 'icd-9-cm')
      draft.diagnoses.push({ role: 'mentioned', number: undefined, code, span });
    else if (system === 'icd-10-pcs' || system === 'icd-9-cm-procedure')
      draft.procedures.push({ role: 'other', code, span });
    else
      draft.lines.push({
        number: draft.lines.length + 1,
        span: { start: span.start, end: modifiers.end },
        procedure: code,
        modifiers: modifiersOf(source, modifiers),
        pointers: [],
      });
  }
}
