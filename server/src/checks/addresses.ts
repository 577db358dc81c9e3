/** State and ZIP code at the end of the addresses of a claim, whatever parts them: blanks in a text, N402 and N403 in X12. */
import type { Claim, CodingDocument, Field, Located } from '../model/document.ts';
import { type FieldKey, PROVIDER_ROLES } from '../model/fields.ts';
import { slice, span } from '../model/text.ts';

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
  ...PROVIDER_ROLES.map((role) => `${role} address` as const),
]);

/** Two letters, one to three characters that are neither letters nor digits, then digits to the end. */
const STATE_AND_ZIP = /(?<![A-Za-z\d])([A-Za-z]{2})([^A-Za-z\d]{1,3})(\d[\d-]*)$/;

/** Two checks ask for the addresses of every claim of a batch: they are looked for once. */
const known = new WeakMap<Claim, readonly Address[]>();

/** The addresses that end with a state and a ZIP code; those of other countries, and without either, do not. */
export function addressesOf({ text }: CodingDocument, claim: Claim): readonly Address[] {
  const addresses =
    known.get(claim) ??
    claim.fields.flatMap((field) => (ADDRESS_KEYS.has(field.key) ? (addressIn(text, field) ?? []) : []));
  known.set(claim, addresses);
  return addresses;
}

function addressIn(text: string, field: Field): Address | undefined {
  const match = STATE_AND_ZIP.exec(slice(text, field.span));
  if (!match) return undefined;
  const [whole, state = '', between = '', zip = ''] = match;
  const start = field.span.end - whole.length;
  const zipAt = start + state.length + between.length;
  return {
    field,
    state: { value: state, written: state, span: span(start, start + state.length) },
    zip: { value: zip, written: zip, span: span(zipAt, field.span.end) },
  };
}
