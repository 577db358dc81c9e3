/** Lines of `[procedures]` (ICD-10-PCS, once ICD-9-CM, with its date) and of `[codes]` (UB-04 condition, occurrence, span, value). */
import { ICD_9_CM_PROCEDURE_SHAPE, LAST_DAY_OF_ICD_9 } from '../../model/codes.ts';
import type { ClaimCode, InpatientProcedure } from '../../model/document.ts';
import { fieldDates, normalKey } from '../../model/fields.ts';
import { centsOf } from '../../model/money.ts';
import { type Span, span } from '../../model/text.ts';
import type { Draft } from './draft.ts';
import { keyedLine } from './keys.ts';
import { located, locatedText, trimmed } from './source.ts';
import { codeAt, DATE_START, dateRangeOf } from './values.ts';

/** Whether a key labels an inpatient procedure: `principal`, `other`, a letter, a number, FL 74 and 74a to 74e. */
export const isProcedureLabel = (written: string): boolean =>
  /^(?:principal|primary|other|secondary|[a-y]|\d{1,2}|(?:fl )?74 ?[a-e]?)(?: procedure)?(?: \d{1,2})?$/.test(
    normalKey(written),
  );

/** The label of a procedure's line and what stands behind it. */
export function procedureLine(plain: string, content: Span): { readonly label: string; readonly body: Span } {
  const keyed = keyedLine(plain, content);
  const label = keyed ? plain.slice(keyed.key.start, keyed.key.end) : '';
  if (keyed && isProcedureLabel(label)) return { label: normalKey(label), body: keyed.value };
  const mark =
    /^(?:[-*+]|[a-y\d]{1,2}[.)])\s+/i.exec(plain.slice(content.start, content.start + 20))?.[0].length ?? 0;
  return { label: '', body: span(Math.min(content.start + mark, content.end), content.end) };
}

/** An ICD-10-PCS code without a digit, as those of mental health are (GZHZZZZ), in capitals so that no word is one. */
const LETTERS_ONLY = /^[A-HJ-NP-Z]{7}$/;

/** Reads a line into the claim's procedures; false where no code stands on it. */
export function readProcedure(draft: Draft, content: Span): boolean {
  const { source, options } = draft;
  const { label, body } = procedureLine(source.plain, content);
  const code = /^[a-z\d][a-z\d.]*/i.exec(
    source.plain.slice(body.start, Math.min(body.end, body.start + 20)),
  )?.[0];
  if (!code || !(/\d/.test(code) || LETTERS_ONLY.test(code))) return false;
  const codeSpan = span(body.start, body.start + code.length);
  let rest = trimmed(source.plain, span(codeSpan.end, body.end));
  const date = DATE_START.exec(source.plain.slice(rest.start, Math.min(rest.end, rest.start + 12)))?.[0];
  const dateSpan = date === undefined ? undefined : span(rest.start, rest.start + date.length);
  if (dateSpan) rest = trimmed(source.plain, span(dateSpan.end, body.end));
  const system = draft.diagnosisSystem === 'icd-9-cm' ? 'icd-9-cm-procedure' : 'icd-10-pcs';
  const isFirst = draft.procedures.length === 0;
  const isPrincipal =
    /^(?:principal|primary|(?:fl )?74)(?: procedure)?$/.test(label) || (label === '' && isFirst);
  const procedure: InpatientProcedure = {
    role: isPrincipal ? 'principal' : 'other',
    code: codeAt(source, system, codeSpan),
    ...(dateSpan && date !== undefined
      ? { date: located(source, dateSpan, dateRangeOf(date, 'service', options.today)?.from ?? null) }
      : {}),
    ...(rest.start < rest.end ? { description: locatedText(source, rest) } : {}),
    span: content,
  };
  draft.procedures.push(procedure);
  return true;
}

/**
 * The procedures of a claim. What has the shape of ICD-9-CM is that where the stay ended while it was in force, or the
 * procedure was done then and the claim says no end of the stay; on a later day it is no code of any set.
 */
export function settledProcedures(draft: Draft): readonly InpatientProcedure[] {
  const ended = (fieldDates(draft, 'discharge') ?? fieldDates(draft, 'statement period'))?.through;
  return draft.procedures.map((procedure) => {
    const { code, date } = procedure;
    const day = ended ?? date?.value ?? undefined;
    const isOld =
      day !== undefined && day <= LAST_DAY_OF_ICD_9 && ICD_9_CM_PROCEDURE_SHAPE.test(code.written);
    return isOld ? { ...procedure, code: { ...code, system: 'icd-9-cm-procedure' } } : procedure;
  });
}

type ClaimCodeKind = ClaimCode['kind'];

const KINDS: readonly (readonly [RegExp, ClaimCodeKind])[] = [
  [/^conditions?(?: codes?)?(?: \d{1,2})?$|^(?:fl )?(?:1[89]|2[0-8])$/, 'condition'],
  [/^(?:occurrence spans?|spans?)(?: codes?)?(?: \d)?$|^(?:fl )?3[56] ?[ab]?$/, 'span'],
  [/^occurrences?(?: codes?)?(?: \d)?$|^(?:fl )?3[1-4] ?[ab]?$/, 'occurrence'],
  [/^values?(?: codes?)?(?: \d)?$|^(?:fl )?(?:39|4[01]) ?[a-d]?$/, 'value'],
];

/** The kind of UB-04 code that a key names, by word or locator (FL 18–28, 31–34, 35–36, 39–41). */
export const claimCodeKind = (written: string): ClaimCodeKind | undefined => {
  const key = normalKey(written);
  return KINDS.find(([words]) => words.test(key))?.[1];
};

/** Reads the codes of one line: conditions parted by commas or blanks, the others with their date, days or amount. */
export function readClaimCodes(draft: Draft, kind: ClaimCodeKind, value: Span): void {
  const { source } = draft;
  const text = source.plain.slice(value.start, value.end);
  const entries =
    kind === 'condition' ? text.matchAll(/[^\s,;]+/g) : text.matchAll(/[^;,\s](?:[^;,]|,(?=\d{3}))*/g);
  for (const entry of entries) {
    const whole = trimmed(
      source.plain,
      span(value.start + entry.index, value.start + entry.index + entry[0].length),
    );
    const code = /^[^\s]+/.exec(source.plain.slice(whole.start, whole.end))?.[0] ?? '';
    const codeSpan = span(whole.start, whole.start + code.length);
    const rest = trimmed(source.plain, span(codeSpan.end, whole.end));
    draft.codes.push({
      kind,
      code: locatedText(source, codeSpan),
      ...datesOrAmount(draft, kind, rest),
      span: whole,
    });
  }
}

function datesOrAmount(draft: Draft, kind: ClaimCodeKind, at: Span): Pick<ClaimCode, 'dates' | 'amount'> {
  if (at.start === at.end || kind === 'condition') return {};
  const text = draft.source.plain.slice(at.start, at.end);
  if (kind === 'value') {
    const amount = /^-?\s*\$?\s*[\d,.]+/.exec(text)?.[0] ?? text;
    const place = span(at.start, at.start + amount.length);
    return { amount: located(draft.source, place, centsOf(amount) ?? null) };
  }
  return { dates: located(draft.source, at, dateRangeOf(text, 'service', draft.options.today)) };
}
