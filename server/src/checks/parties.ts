/**
 * The providers' numbers and everyone's addresses on a claim, these as state and ZIP code at their end, whatever parts
 * them: blanks in a text, N402 and N403 in X12.
 */
import type { Claim, CodingDocument, Field, Located } from '../model/document.ts';
import { type FieldKey, PROVIDER_ROLES, providerKey } from '../model/fields.ts';
import { span } from '../model/text.ts';

export interface Address {
  readonly field: Field;
  readonly state: Located<string>;
  /** As written, digits and hyphens. */
  readonly zip: Located<string>;
}

/** What the persons and organizations of a claim are reached and known by. */
export interface Parties {
  /** The addresses that end with a state and a ZIP code; those of other countries, and without either, do not. */
  readonly addresses: readonly Address[];
  readonly npis: readonly Field[];
  readonly taxonomies: readonly Field[];
}

/** Fields by what they hold of a party; a provider's own key may hold the name and the address on one line. */
const PART_OF_KEY: ReadonlyMap<FieldKey, keyof Parties> = new Map<FieldKey, keyof Parties>([
  ['address', 'addresses'],
  ['insured address', 'addresses'],
  ...PROVIDER_ROLES.flatMap((role): [FieldKey, keyof Parties][] => [
    [role, 'addresses'],
    [providerKey(role, 'address'), 'addresses'],
    [providerKey(role, 'npi'), 'npis'],
    [providerKey(role, 'taxonomy'), 'taxonomies'],
  ]),
]);

/** Found together, since each of the many fields of a claim is looked up for it. */
export function partiesOf({ text }: CodingDocument, claim: Claim): Parties {
  const addresses: Address[] = [];
  const npis: Field[] = [];
  const taxonomies: Field[] = [];
  for (const field of claim.fields) {
    const part = PART_OF_KEY.get(field.key);
    if (part === undefined) continue;
    if (part === 'npis') npis.push(field);
    else if (part === 'taxonomies') taxonomies.push(field);
    else {
      const address = addressIn(text, field);
      if (address) addresses.push(address);
    }
  }
  return { addresses, npis, taxonomies };
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
