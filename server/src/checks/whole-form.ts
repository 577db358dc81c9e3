/**
 * Whether a document is the whole form or a part of it. A blank box is an oversight only where the other boxes are
 * answered: a coder also writes a few lines to try a code, and nothing is missing from those.
 */
import type { Claim, CodingDocument } from '../model/document.ts';
import { type FieldKey, field, fieldDefinition } from '../model/fields.ts';
import { rememberedOf } from '../model/remembered.ts';
import { slice } from '../model/text.ts';

/** Boxes that every form answers: who pays, who the patient is, who bills, what it comes to. */
const EVERY_FORM: readonly FieldKey[] = [
  'payer',
  'name',
  'birth date',
  'sex',
  'member id',
  'control number',
  'billing',
  'billing npi',
  'tax id',
  'charge',
];

const PROFESSIONAL: readonly FieldKey[] = [...EVERY_FORM, 'accept assignment', 'signed'];
const INSTITUTIONAL: readonly FieldKey[] = [...EVERY_FORM, 'type of bill', 'statement period', 'attending'];

/** A form with more blank boxes than these two is taken for a part of one. */
const MOST_BLANK = 2;

/** Guides of the 837 in which payers report claims that they have paid already; those need less. */
const REPORT_OF_PAID_CLAIMS = /005010X(?:29[12389]|300)/;

/** Where GS08 and ST03 stand, which name the guide. */
const HEADER_REACH = 400;

/**
 * An 837 is whole, since it was made to be sent, but for a report of paid claims; a text is where nearly all of these
 * boxes are answered.
 */
export function isWholeForm(document: CodingDocument, claim: Claim): boolean {
  if (document.format === 'x12') return !isReport(document);
  const boxes = claim.kind === 'institutional' ? INSTITUTIONAL : PROFESSIONAL;
  let blank = 0;
  for (const key of boxes) if (!isAnswered(document, claim, key)) blank++;
  return blank <= MOST_BLANK;
}

/** Asked for every claim of a batch and answered by the header of it all. */
const isReport = rememberedOf(({ text }: CodingDocument) =>
  REPORT_OF_PAID_CLAIMS.test(text.slice(0, HEADER_REACH)),
);

/** Whether a box is answered. A mistyped key is its own finding, and its box counts as answered. */
export const isAnswered = (document: CodingDocument, claim: Claim, key: FieldKey): boolean =>
  field(claim, key) !== undefined ||
  OTHER_KEYS[key]?.some((other) => field(claim, other) !== undefined) === true ||
  document.problems.some(({ suggestion }) => suggestion === key);

/** A key with nothing behind it but a comment. */
const BLANK_KEY = /^([^:#\r\n]{1,40}):[ \t]*(?:#.*)?$/gm;

/** The boxes of a text whose key is written without a value: somebody meant to answer them, there or on another line. */
export function blankKeys({ format, text }: CodingDocument, claim: Claim): ReadonlySet<FieldKey> {
  const keys = new Set<FieldKey>();
  if (format !== 'claim') return keys;
  const form = claim.kind === 'institutional' ? 'institutional' : 'professional';
  for (const [, written = ''] of slice(text, claim.span).matchAll(BLANK_KEY)) {
    const definition = fieldDefinition(written, form);
    if (definition) keys.add(definition.key);
  }
  return keys;
}

/** Other keys that answer the same box. */
const OTHER_KEYS: Readonly<Partial<Record<FieldKey, readonly FieldKey[]>>> = {
  payer: ['payer a', 'coverage'],
  name: ['insured', 'insured a'],
};
