/**
 * Who is named around a claim: billing provider (2000A), subscriber and patient (2000B, 2000C), payer, and the
 * providers of the claim (2310) and of its lines (2420).
 * Source: 5010 837 implementation guides; entity identifier codes (data element 98) also as 4010 has them.
 */
import type { Field } from '../../model/document.ts';
import { type FieldKey, type ProviderRole, providerKey } from '../../model/fields.ts';
import { slice, span } from '../../model/text.ts';
import type { Run } from './envelope.ts';
import type { Segments } from './lex.ts';
import { elementSpan, elementText, tagOf, tagSpan, textSpan } from './segment.ts';
import { dateField, moneyField, put, qualifierSpan, TEXT_VALUE, textField } from './values.ts';

/** NM101 of a provider. FA, LI and TL are the service facility of version 4010, 73 its other physician. */
const ROLE_OF_ENTITY: Readonly<Record<string, ProviderRole>> = {
  '85': 'billing',
  '87': 'pay-to',
  '82': 'rendering',
  DN: 'referring',
  DK: 'ordering',
  DQ: 'supervising',
  '77': 'facility',
  FA: 'facility',
  LI: 'facility',
  TL: 'facility',
  '71': 'attending',
  '72': 'operating',
  ZZ: 'other operating',
  '73': 'other',
};

/** PRV01: whose taxonomy PRV03 is. */
const ROLE_OF_PROVIDER_CODE: Readonly<Record<string, ProviderRole>> = {
  BI: 'billing',
  PT: 'pay-to',
  PE: 'rendering',
  RF: 'referring',
  OR: 'ordering',
  SU: 'supervising',
  AT: 'attending',
  OP: 'operating',
  OT: 'other',
};

/** NM108 and REF01 of a tax number: 24, EI employer; 34, SY social security. */
const TAX_QUALIFIERS: ReadonlySet<string> = new Set(['24', '34', 'EI', 'SY']);

/** REF01 of a number that a payer gave a provider. */
const PAYER_GIVEN_QUALIFIERS: ReadonlySet<string> = new Set(['0B', '1B', '1C', '1D', '1G', '1H', 'G2', 'LU']);

/** The providers named in a run of segments, with their numbers. */
export function providerFields(segments: Segments, run: Run): Field[] {
  const fields: Field[] = [];
  let role: ProviderRole | undefined;
  for (let index = run.from; index < run.to; index++) {
    const tag = tagOf(segments, index);
    if (tag === 'NM1') {
      role = ROLE_OF_ENTITY[elementText(segments, index, 1)];
      if (!role) continue;
      put(fields, nameField(segments, role, index));
      put(fields, numberField(segments, role, index));
    } else if (tag === 'PRV') {
      const taxonomyOf = ROLE_OF_PROVIDER_CODE[elementText(segments, index, 1)];
      if (taxonomyOf)
        put(
          fields,
          textField(
            segments,
            providerKey(taxonomyOf, 'taxonomy'),
            at(segments, index),
            third(segments, index),
          ),
        );
    } else if (tag === 'N3' && role) {
      put(fields, addressField(segments, providerKey(role, 'address'), index, run.to));
    } else if (tag === 'REF' && role) {
      const key = referenceKey(role, elementText(segments, index, 1));
      if (key) put(fields, textField(segments, key, at(segments, index), elementSpan(segments, index, 2)));
    }
  }
  return fields;
}

const at = (segments: Segments, index: number) => qualifierSpan(segments, index, 1);
const third = (segments: Segments, index: number) => elementSpan(segments, index, 3);

/** NM109, which is an NPI where NM108 is XX. Version 4010 has the tax number here. */
function numberField(segments: Segments, role: ProviderRole, index: number): Field | undefined {
  const qualifier = elementText(segments, index, 8);
  const key =
    qualifier === 'XX' ? providerKey(role, 'npi') : referenceKey(role, qualifier, providerKey(role, 'id'));
  return key && textField(segments, key, qualifierSpan(segments, index, 8), elementSpan(segments, index, 9));
}

/** A tax number is read of the billing provider alone, since the forms ask for no other. */
function referenceKey(role: ProviderRole, qualifier: string, otherwise?: FieldKey): FieldKey | undefined {
  if (TAX_QUALIFIERS.has(qualifier)) return role === 'billing' ? 'tax id' : undefined;
  return PAYER_GIVEN_QUALIFIERS.has(qualifier) ? providerKey(role, 'id') : otherwise;
}

/** The name in NM103 to NM105: of an organization as it stands, of a person as `LAST, FIRST MIDDLE`. */
function nameField(segments: Segments, key: FieldKey, index: number): Field | undefined {
  const last = textSpan(segments, index, 3);
  const first = textSpan(segments, index, 4);
  const middle = textSpan(segments, index, 5);
  const start = last ?? first ?? middle;
  const end = middle ?? first ?? last;
  if (!start || !end) return undefined;
  const { text } = segments;
  const given = first && middle ? `${slice(text, first)} ${slice(text, middle)}` : slice(text, end);
  const written = last && last !== end ? `${slice(text, last)}, ${given}` : given;
  return { key, keySpan: at(segments, index), written, span: span(start.start, end.end), value: TEXT_VALUE };
}

/** Keys of the patient, and of the insured where the patient is another person. */
const PERSON_KEYS = {
  patient: { name: 'name', address: 'address', birth: 'birth date', sex: 'sex' },
  insured: { name: 'insured', address: 'insured address', birth: 'insured birth date', sex: 'insured sex' },
} as const satisfies Record<string, Record<string, FieldKey>>;

export type Person = keyof typeof PERSON_KEYS;

/** The subscriber or patient of a loop 2000B or 2000C, with the coverage and payer named there. */
export function personFields(segments: Segments, run: Run, person: Person): Field[] {
  const keys = PERSON_KEYS[person];
  const fields: Field[] = [];
  let addressed = false;
  let index = run.from;
  let tag = tagSpan(segments, index);
  const text = (key: FieldKey, element: number) =>
    textField(segments, key, tag, elementSpan(segments, index, element));
  for (; index < run.to; index++) {
    tag = tagSpan(segments, index);
    switch (tagOf(segments, index)) {
      case 'SBR':
        if (person === 'patient') put(fields, text('relationship', 2));
        put(fields, text('payer order', 1));
        put(fields, text('insured group', 3));
        put(fields, text('insured plan', 4));
        put(fields, text('secondary reason', 5));
        put(fields, text('coverage', 9));
        break;
      case 'PAT':
        put(fields, text('relationship', 1));
        put(fields, dateField(segments, 'death date', tag, index, 6));
        break;
      case 'NM1': {
        const entity = elementText(segments, index, 1);
        addressed = entity === 'IL' || entity === 'QC';
        if (addressed) put(fields, nameField(segments, keys.name, index));
        if (entity === 'IL') put(fields, text('member id', 9));
        if (entity !== 'PR') break;
        put(fields, text('payer', 3));
        put(fields, text('payer a id', 9));
        break;
      }
      case 'N3':
        if (addressed) put(fields, addressField(segments, keys.address, index, run.to));
        break;
      case 'DMG':
        put(fields, dateField(segments, keys.birth, tag, index, 2));
        put(fields, text(keys.sex, 3));
        break;
    }
  }
  return fields;
}

/** N3 and the N4 that follows it, as `STREET, CITY STATE ZIP`. */
function addressField(segments: Segments, key: FieldKey, n3: number, end: number): Field | undefined {
  const street = textSpan(segments, n3, 1);
  if (!street) return undefined;
  const n4 = n3 + 1;
  const hasTown = n4 < end && tagOf(segments, n4) === 'N4';
  let written = slice(segments.text, street);
  let last = street;
  for (let element = 1; hasTown && element <= 3; element++) {
    const part = textSpan(segments, n4, element);
    if (!part) continue;
    written += last === street ? ', ' : ' ';
    written += slice(segments.text, part);
    last = part;
  }
  const place = span(street.start, last.end);
  return { key, keySpan: tagSpan(segments, n3), written, span: place, value: TEXT_VALUE };
}

/** The insured of another coverage, loop 2320 with 2330A and 2330B. */
export function otherSubscriberFields(segments: Segments, run: Run): Field[] {
  const fields: Field[] = [];
  for (let index = run.from; index < run.to; index++) {
    const tag = tagOf(segments, index);
    const key = tagSpan(segments, index);
    if (tag === 'SBR') {
      put(fields, textField(segments, 'other insured group', key, elementSpan(segments, index, 3)));
      put(fields, textField(segments, 'other insured plan', key, elementSpan(segments, index, 4)));
    } else if (tag === 'AMT' && elementText(segments, index, 1) === 'D') {
      // D is what the payer of this coverage paid.
      put(fields, moneyField(segments, 'payer b paid', key, elementSpan(segments, index, 2)));
    } else if (tag === 'NM1') {
      const entity = elementText(segments, index, 1);
      if (entity === 'IL') put(fields, nameField(segments, 'other insured', index));
      if (entity === 'PR') put(fields, textField(segments, 'payer b', key, elementSpan(segments, index, 3)));
    }
  }
  return fields;
}
