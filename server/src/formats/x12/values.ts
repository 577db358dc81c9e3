/** Elements as values with their places: texts, amounts, quantities, dates and fields. */

import { codeKey, procedureSystem } from '../../model/codes.ts';
import { compactDate, type DateRange } from '../../model/dates.ts';
import type { CodeAt, Field, FieldValue, Located, Parsed, Quantity } from '../../model/document.ts';
import type { FieldKey } from '../../model/fields.ts';
import { centsOf } from '../../model/money.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { propertyName, type Span, slice } from '../../model/text.ts';
import type { Segments } from './lex.ts';
import { type Reading, remembering } from './remember-values.ts';
import { elementIs, elementSpan, tagSpan } from './segment.ts';

/** The text at a place, or `undefined` where the place is absent or empty: in X12 an empty element is an absent one. */
export function located(segments: Segments, at: Span | undefined): Located<string> | undefined {
  if (!at || at.start === at.end) return undefined;
  const written = slice(segments.text, at);
  return { value: written, span: at, written };
}

export const locatedElement = (
  segments: Segments,
  segment: number,
  element: number,
): Located<string> | undefined => located(segments, elementSpan(segments, segment, element));

/** The same with what its text says; null where it says nothing readable. */
function parsed<T>(
  segments: Segments,
  at: Span | undefined,
  read: (segments: Segments, start: number, end: number) => Reading<T | null | undefined>,
): Parsed<T> | undefined {
  if (!at || at.start === at.end) return undefined;
  const { value, written } = read(segments, at.start, at.end);
  return { value: value ?? null, span: at, written };
}

/** The code at a place, or `undefined` where nothing stands there. */
export function codeAt(segments: Segments, system: CodeSystemId, at: Span | undefined): CodeAt | undefined {
  if (!at || at.start === at.end) return undefined;
  const { key, written } = codeWritten(segments, at.start, at.end).value;
  return { system, key, written, span: at };
}

/** The CPT or HCPCS code at a place: its shape decides, and it is of HCPCS where it has neither. */
export function procedureAt(segments: Segments, at: Span): CodeAt | undefined {
  if (at.start === at.end) return undefined;
  const { system, key, written } = procedureWritten(segments, at.start, at.end).value;
  return { system, key, written, span: at };
}

/** Keys are compared with those of tables by every check. Nearly every code is written as its key: then both are one string. */
const keyed = (written: string): Pick<CodeAt, 'key' | 'written'> => {
  const key = propertyName(codeKey(written));
  return { key, written: written === key ? key : written };
};

const codeWritten = remembering(keyed);

const procedureWritten = remembering((written): Pick<CodeAt, 'system' | 'key' | 'written'> => {
  const code = keyed(written);
  return { system: procedureSystem(code.key) ?? 'hcpcs', ...code };
});

/** An amount in cents. */
export const amount = (segments: Segments, at: Span | undefined): Parsed<number> | undefined =>
  parsed(segments, at, centsWritten);

const centsWritten = remembering(centsOf);

const ZERO = 48;

/** A diagnosis pointer: the number of a diagnosis, of one or two digits. */
export const pointerAt = (segments: Segments, at: Span): Parsed<number> | undefined =>
  parsed(segments, at, pointerWritten);

const pointerWritten = remembering((written): number | null => {
  if (written.length > 2) return null;
  let number = 0;
  for (let at = 0; at < written.length; at++) {
    const digit = written.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
});

const quantityIn = (unit: Quantity['unit']) =>
  remembering((written): Quantity | null =>
    /^-?(?:\d+\.?\d*|\.\d+)$/.test(written) ? { amount: Number(written), unit } : null,
  );

const minutesOf = quantityIn('minutes');
const daysCounted = quantityIn('days');
const unitsOf = quantityIn('units');

/**
 * The quantity in `element` whose unit or basis for measurement (data element 355) stands in the element before it:
 * MJ minutes, DA days; every other counts as units.
 */
export const quantity = (
  segments: Segments,
  segment: number,
  element: number,
): Parsed<Quantity> | undefined =>
  parsed(
    segments,
    elementSpan(segments, segment, element),
    elementIs(segments, segment, element - 1, 'MJ')
      ? minutesOf
      : elementIs(segments, segment, element - 1, 'DA')
        ? daysCounted
        : unitsOf,
  );

/**
 * Dates as data element 1251 writes them: D8 `CCYYMMDD`, RD8 two of them and a hyphen, DT a date and a time. A day
 * under RD8 and a range under D8 are read for what they are. Null for what is no date of the calendar.
 */
export const datesOf = (written: string, format: string): DateRange | null =>
  format === 'DT' ? dayOfMoment(written) : daysOf(written);

const dayOfMoment = (written: string): DateRange | null =>
  daysOf(written.charAt(8) === '-' ? written : written.slice(0, 8));

function daysOf(written: string): DateRange | null {
  const isRange = written.charAt(8) === '-';
  const from = compactDate(isRange ? written.slice(0, 8) : written);
  const through = isRange ? compactDate(written.slice(9)) : from;
  return from && through ? { from, through } : null;
}

const daysWritten = remembering(daysOf);
const momentWritten = remembering(dayOfMoment);

/** The dates in `element` whose format qualifier (data element 1250) stands in the element before it. */
export const dates = (segments: Segments, segment: number, element: number): Parsed<DateRange> | undefined =>
  parsed(
    segments,
    elementSpan(segments, segment, element),
    elementIs(segments, segment, element - 1, 'DT') ? momentWritten : daysWritten,
  );

/** What a field's key stands in for: the whole identifier of the segment, or the element with its qualifier. */
export const qualifierSpan = (segments: Segments, segment: number, element: number): Span =>
  elementSpan(segments, segment, element) ?? tagSpan(segments, segment);

/** A field of the amount at a place. */
export function moneyField(
  segments: Segments,
  key: FieldKey,
  keySpan: Span,
  at: Span | undefined,
): Field | undefined {
  const cents = amount(segments, at);
  return cents && fieldOf(key, keySpan, cents, { kind: 'money', cents: cents.value });
}

/** A field of the dates in `element`, whose format stands in the element before it. */
export function dateField(
  segments: Segments,
  key: FieldKey,
  keySpan: Span,
  segment: number,
  element: number,
): Field | undefined {
  const date = dates(segments, segment, element);
  return date && fieldOf(key, keySpan, date, { kind: 'date', dates: date.value });
}

/** One value for all fields of text, of which a large file has hundreds of thousands. */
export const TEXT_VALUE: FieldValue = { kind: 'text' };

/** A field of the text at a place; `undefined` where nothing stands there. */
export function textField(
  segments: Segments,
  key: FieldKey,
  keySpan: Span,
  at: Span | undefined,
): Field | undefined {
  if (!at || at.start === at.end) return undefined;
  return { key, keySpan, written: slice(segments.text, at), span: at, value: TEXT_VALUE };
}

/** A field whose value was read. */
export const fieldOf = (key: FieldKey, keySpan: Span, at: Located<unknown>, value: FieldValue): Field => ({
  key,
  keySpan,
  written: at.written,
  span: at.span,
  value,
});

/** Adds a field where it is there. */
export function put(fields: Field[], found: Field | undefined): void {
  if (found) fields.push(found);
}

/** Adds all of some fields. */
export function putAll(fields: Field[], found: readonly Field[]): void {
  for (const field of found) fields.push(field);
}

/** Those that are there. */
export const present = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);
