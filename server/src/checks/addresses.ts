/** State and ZIP code at the end of the addresses of a claim, whatever parts them: blanks in a text, N402 and N403 in X12. */
import type { Claim, CodingDocument, Field, Located } from '../model/document.ts';
import { type FieldKey, PROVIDER_ROLES, providerKey } from '../model/fields.ts';
import { span } from '../model/text.ts';

export interface Address {
  readonly field: Field;
  readonly state: Located<string>;
  /** As written, digits and hyphens. */
  readonly zip: Located<string>;
}

/** A provider's own key may hold the name and the address on one line. */
const ADDRESS_KEYS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'address',
  'insured address',
  ...PROVIDER_ROLES,
  ...PROVIDER_ROLES.map((role) => providerKey(role, 'address')),
]);

/** The addresses that end with a state and a ZIP code; those of other countries, and without either, do not. */
export function addressesOf({ text }: CodingDocument, claim: Claim): readonly Address[] {
  const addresses: Address[] = [];
  for (const field of claim.fields) {
    const address = ADDRESS_KEYS.has(field.key) ? addressIn(text, field) : undefined;
    if (address) addresses.push(address);
  }
  return addresses;
}

/** What may stand between state and ZIP code. */
const MOST_BETWEEN = 3;

/**
 * Two letters, one to three characters that are neither letters nor digits, then digits and hyphens to the end: read
 * from there backwards, since all that stands before is passed over for every claim of a batch.
 */
function addressIn(text: string, field: Field): Address | undefined {
  const { start, end } = field.span;
  let zipAt = firstOf(isDigitOrHyphen, text, start, end);
  while (zipAt < end && !isDigit(text.charCodeAt(zipAt))) zipAt++;
  if (zipAt === end) return undefined;
  const stateEnd = firstOf(isNeitherLetterNorDigit, text, Math.max(start, zipAt - MOST_BETWEEN), zipAt);
  const stateAt = firstOf(isLetter, text, start, stateEnd);
  if (stateEnd === zipAt || stateEnd - stateAt !== 2) return undefined;
  if (stateAt > start && isDigit(text.charCodeAt(stateAt - 1))) return undefined;
  return { field, state: locatedIn(text, stateAt, stateEnd), zip: locatedIn(text, zipAt, end) };
}

/** Where the characters of a kind that end at `end` begin. */
function firstOf(is: (character: number) => boolean, text: string, start: number, end: number): number {
  let from = end;
  while (from > start && is(text.charCodeAt(from - 1))) from--;
  return from;
}

function locatedIn(text: string, start: number, end: number): Located<string> {
  const written = text.slice(start, end);
  return { value: written, written, span: span(start, end) };
}

const isDigit = (character: number): boolean => character >= 48 && character <= 57;
const isDigitOrHyphen = (character: number): boolean => isDigit(character) || character === 45;
const isLetter = (character: number): boolean => {
  const small = character | 32;
  return small >= 97 && small <= 122;
};
const isNeitherLetterNorDigit = (character: number): boolean => !isDigit(character) && !isLetter(character);
