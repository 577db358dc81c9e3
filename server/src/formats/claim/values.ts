/** Values as coders write them: dates and their ranges, answers, quantities, pointers, modifiers. */

import { CDT_SHAPE, codeKey, procedureSystem } from '../../model/codes.ts';
import { type DateRange, type IsoDate, writtenDate, type YearReading } from '../../model/dates.ts';
import type { CodeAt, FieldValue, Pointer, Quantity } from '../../model/document.ts';
import { centsOf } from '../../model/money.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { type Span, span } from '../../model/text.ts';
import { located, type Source } from './source.ts';

const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{8})(?![\w/])`;
const RANGE = new RegExp(`^(${DATE})(?:\\s*(?:-|to|thru|through)\\s*(${DATE}|\\d\\S*))?`, 'i');

/** What begins like a date: digits and date marks. */
export const DATE_START = new RegExp(`^${DATE}`);

/**
 * The day or the days a text begins with, `2026-11-03` or `11/03/26 - 11/05/26`; null where that is no date. A
 * time or a qualifier may stand behind.
 */
export function dateRangeOf(text: string, reading: YearReading, today: IsoDate): DateRange | null {
  const match = RANGE.exec(text);
  if (!match?.[1]) return null;
  const from = writtenDate(match[1], reading, today);
  const through = match[2] === undefined ? from : writtenDate(match[2], reading, today);
  return from && through ? { from, through } : null;
}

const YES = /^(?:y|yes|true|x|accepted|assigned|sof|on file|signature on file)(?![\w-])/i;
const NO = /^(?:n|no|none|false|not accepted|not assigned|unsigned|not signed|pending)(?![\w-])/i;
const ANY_DATE = new RegExp(`(?<![\\w-])${DATE}`);

/** A yes-or-no answer with the date behind it, if any. A signature may be the name of who signed. */
function answerOf(text: string, isSignature: boolean, today: IsoDate): FieldValue {
  const yes = YES.test(text) ? true : NO.test(text) ? false : isSignature ? true : null;
  const date = ANY_DATE.exec(text)?.[0];
  if (date !== undefined) return { kind: 'yes-no', yes, date: writtenDate(date, 'service', today) ?? null };
  // `yes 2026-13-45` gives a date that is none; `yes` gives none at all.
  return /\d{1,4}[-/]\d/.test(text) ? { kind: 'yes-no', yes, date: null } : { kind: 'yes-no', yes };
}

/** The value of a field by the kind and the reading that the dictionary gives its key. */
export function fieldValue(
  text: string,
  row: { readonly key: string; readonly kind: FieldValue['kind']; readonly year?: 'birth' },
  today: IsoDate,
): FieldValue {
  switch (row.kind) {
    case 'text':
      return { kind: 'text' };
    case 'date':
      return { kind: 'date', dates: dateRangeOf(text, row.year ?? 'service', today) };
    case 'money':
      return { kind: 'money', cents: centsOf(text) ?? null };
    case 'yes-no':
      return answerOf(text, row.key === 'signed' || row.key === 'signature on file', today);
  }
}

const UNIT_WORDS: readonly (readonly [RegExp, Quantity['unit']])[] = [
  [/^(?:|un|units?|ea|each)$/i, 'units'],
  [/^(?:mj|m|mins?|minutes?)\.?$/i, 'minutes'],
  [/^(?:da|d|days?)$/i, 'days'],
];

/** `1`, `2.5`, `45 min`, `3 days`; null where it is no quantity. */
export function quantityOf(text: string): Quantity | null {
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)\s*([a-z]*\.?)$/i.exec(text);
  if (!match?.[1] || match[1] === '-') return null;
  const unit = UNIT_WORDS.find(([word]) => word.test(match[2] ?? ''))?.[1];
  const amount = Number(match[1].replaceAll(',', ''));
  return unit && Number.isFinite(amount) ? { amount, unit } : null;
}

/** Letters `A` to `X` as numbers from 1. */
export const letterNumber = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 64;

/** Numbers from 1 as letters; beyond `X`, the last of a UB-04, as digits. */
export const numberLetter = (number: number): string =>
  number >= 1 && number <= 24 ? String.fromCharCode(64 + number) : String(number);

/** The pointers of a cell: letters together or apart (`A,B`, `AB`), or numbers apart (`12` is the twelfth). */
export function pointersOf(source: Source, at: Span): Pointer[] {
  const pointers: Pointer[] = [];
  for (const token of source.plain.slice(at.start, at.end).matchAll(/[^\s,;/&+-]+/g)) {
    const start = at.start + token.index;
    const whole = span(start, start + token[0].length);
    if (/^[a-x]+$/i.test(token[0]))
      for (let index = whole.start; index < whole.end; index++)
        pointers.push(located(source, span(index, index + 1), letterNumber(source.plain.charAt(index))));
    else if (/^\d{1,3}$/.test(token[0])) pointers.push(located(source, whole, Number(token[0])));
    else pointers.push(located(source, whole, null));
  }
  return pointers;
}

/** A code at a place, its key taken from what stands there. */
export const codeAt = (source: Source, system: CodeSystemId, at: Span): CodeAt => ({
  system,
  key: codeKey(source.plain.slice(at.start, at.end)),
  written: source.text.slice(at.start, at.end),
  span: at,
});

/** Modifiers have two characters; `25 59`, `25,59` and `2559` are each two of them. */
export function modifiersOf(source: Source, at: Span): CodeAt[] {
  const modifiers: CodeAt[] = [];
  for (const token of source.plain.slice(at.start, at.end).matchAll(/[^\s,;:/-]+/g)) {
    const start = at.start + token.index;
    const end = start + token[0].length;
    const width = token[0].length % 2 === 0 ? 2 : token[0].length;
    for (let from = start; from < end; from += width)
      modifiers.push(codeAt(source, 'modifier', span(from, from + width)));
  }
  return modifiers;
}

/** The system of a procedure code in a service line by its shape; what fits none is judged as HCPCS, digits as CPT. */
export function serviceSystem(code: string): CodeSystemId {
  if (CDT_SHAPE.test(code)) return 'cdt';
  if (/^[\dA-HJ-NP-Z]{7}$/i.test(code) && /[A-Z]/i.test(code)) return 'icd-10-pcs';
  return procedureSystem(code) ?? (/^\d+$/.test(code) ? 'cpt' : 'hcpcs');
}
