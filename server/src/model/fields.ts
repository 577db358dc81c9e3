/**
 * The boxes of the forms by the words coders use for them: one row a key, with its box on the CMS-1500 (`box`)
 * and its form locator on the UB-04 (`locator`), and how its value is read. Readers of every format answer
 * these keys, checks ask for them.
 * Sources: CMS-1500 (02/12) box titles as in CMS 100-04 chapter 26 §10; UB-04 form locators as in CMS 100-04
 * chapter 25 §75. Words are ours.
 */
import type { DateRange, IsoDate } from './dates.ts';
import { FIELD_ALIASES } from './field-aliases.ts';
import { propertyName } from './text.ts';

/** How the value of a key is read: see `FieldValue` of a document. */
export type FieldKind = 'text' | 'date' | 'money' | 'yes-no';

/** Where a key is at home; it is understood anywhere. `insertField` puts it there. */
export type FieldSection = 'head' | 'patient' | 'insured' | 'providers' | 'stay' | 'total';

interface Row {
  readonly key: string;
  readonly kind: FieldKind;
  readonly section: FieldSection;
  readonly box?: string;
  readonly locator?: string;
  /** Whether the key may stand more than once in one claim; the UB-04 has lines A to C for its payers. */
  readonly repeats?: 'always' | 'institutional';
  /** How a two-digit year is read. */
  readonly year?: 'birth';
}

const ROWS = [
  { key: 'claim', kind: 'text', section: 'head' },
  { key: 'chart', kind: 'text', section: 'head' },
  { key: 'code set', kind: 'text', section: 'head', locator: '66' },
  { key: 'payer', kind: 'text', section: 'head', locator: '50', repeats: 'always' },
  { key: 'coverage', kind: 'text', section: 'head', box: '1' },
  { key: 'control number', kind: 'text', section: 'head', box: '26', locator: '3a' },
  { key: 'medical record', kind: 'text', section: 'head', locator: '3b' },
  { key: 'date of service', kind: 'date', section: 'head' },
  { key: 'filed', kind: 'date', section: 'head' },
  { key: 'place of service', kind: 'text', section: 'head' },
  { key: 'claim codes', kind: 'text', section: 'head', box: '10d', repeats: 'always' },
  { key: 'resubmission', kind: 'text', section: 'head', box: '22' },
  { key: 'original number', kind: 'text', section: 'head', locator: '64', repeats: 'institutional' },
  {
    key: 'prior authorization',
    kind: 'text',
    section: 'head',
    box: '23',
    locator: '63',
    repeats: 'institutional',
  },
  { key: 'authorization', kind: 'text', section: 'head', repeats: 'institutional' },
  { key: 'clia', kind: 'text', section: 'head' },
  { key: 'remarks', kind: 'text', section: 'head', box: '19', locator: '80', repeats: 'always' },
  { key: 'note', kind: 'text', section: 'head', repeats: 'always' },
  { key: 'outside lab', kind: 'text', section: 'head', box: '20' },
  { key: 'other codes', kind: 'text', section: 'head', locator: '81', repeats: 'always' },

  { key: 'name', kind: 'text', section: 'patient', box: '2', locator: '8' },
  { key: 'birth date', kind: 'date', section: 'patient', box: '3', locator: '10', year: 'birth' },
  { key: 'death date', kind: 'date', section: 'patient' },
  { key: 'sex', kind: 'text', section: 'patient', locator: '11' },
  { key: 'address', kind: 'text', section: 'patient', box: '5', locator: '9' },
  { key: 'phone', kind: 'text', section: 'patient' },
  { key: 'member id', kind: 'text', section: 'patient', box: '1a', locator: '60', repeats: 'institutional' },
  {
    key: 'relationship',
    kind: 'text',
    section: 'patient',
    box: '6',
    locator: '59',
    repeats: 'institutional',
  },
  { key: 'accident', kind: 'text', section: 'patient', box: '10' },
  { key: 'accident employment', kind: 'yes-no', section: 'patient', box: '10a' },
  { key: 'accident auto', kind: 'yes-no', section: 'patient', box: '10b' },
  { key: 'accident other', kind: 'yes-no', section: 'patient', box: '10c' },
  { key: 'accident state', kind: 'text', section: 'patient', locator: '29' },
  { key: 'accident date', kind: 'date', section: 'patient' },
  { key: 'signature on file', kind: 'yes-no', section: 'patient', box: '12' },
  {
    key: 'assignment of benefits',
    kind: 'yes-no',
    section: 'patient',
    box: '13',
    locator: '53',
    repeats: 'institutional',
  },
  { key: 'onset', kind: 'date', section: 'patient', box: '14' },
  { key: 'lmp', kind: 'date', section: 'patient' },
  { key: 'other date', kind: 'date', section: 'patient', box: '15' },
  { key: 'unable to work', kind: 'date', section: 'patient', box: '16' },
  { key: 'hospitalized', kind: 'date', section: 'patient', box: '18' },

  { key: 'insured', kind: 'text', section: 'insured', box: '4', locator: '58', repeats: 'always' },
  { key: 'insured address', kind: 'text', section: 'insured', box: '7' },
  {
    key: 'insured group',
    kind: 'text',
    section: 'insured',
    box: '11',
    locator: '62',
    repeats: 'institutional',
  },
  // P, S or T: whether the payer of the claim pays first, second or third (SBR01 of X12).
  { key: 'payer order', kind: 'text', section: 'insured' },
  // Why another payer pays before Medicare: 12 to 47, the insurance type code (SBR05 of X12).
  { key: 'secondary reason', kind: 'text', section: 'insured' },
  { key: 'insured birth date', kind: 'date', section: 'insured', box: '11a', year: 'birth' },
  { key: 'insured sex', kind: 'text', section: 'insured' },
  { key: 'other claim id', kind: 'text', section: 'insured', box: '11b' },
  {
    key: 'insured plan',
    kind: 'text',
    section: 'insured',
    box: '11c',
    locator: '61',
    repeats: 'institutional',
  },
  { key: 'other plan', kind: 'yes-no', section: 'insured', box: '11d' },
  { key: 'other insured', kind: 'text', section: 'insured', box: '9' },
  { key: 'other insured group', kind: 'text', section: 'insured', box: '9a' },
  { key: 'other insured plan', kind: 'text', section: 'insured', box: '9d' },
  { key: 'employer', kind: 'text', section: 'insured', locator: '65', repeats: 'always' },
  { key: 'responsible', kind: 'text', section: 'insured', locator: '38' },
  { key: 'payer a', kind: 'text', section: 'insured', locator: '50A' },
  { key: 'payer b', kind: 'text', section: 'insured', locator: '50B' },
  { key: 'payer c', kind: 'text', section: 'insured', locator: '50C' },
  { key: 'payer a id', kind: 'text', section: 'insured', locator: '51A' },
  { key: 'payer b id', kind: 'text', section: 'insured', locator: '51B' },
  { key: 'payer c id', kind: 'text', section: 'insured', locator: '51C' },
  { key: 'payer a release', kind: 'yes-no', section: 'insured', locator: '52A' },
  { key: 'payer b release', kind: 'yes-no', section: 'insured', locator: '52B' },
  { key: 'payer c release', kind: 'yes-no', section: 'insured', locator: '52C' },
  { key: 'payer a paid', kind: 'money', section: 'insured', locator: '54A' },
  { key: 'payer b paid', kind: 'money', section: 'insured', locator: '54B' },
  { key: 'payer c paid', kind: 'money', section: 'insured', locator: '54C' },
  { key: 'payer a due', kind: 'money', section: 'insured', locator: '55A' },
  { key: 'payer b due', kind: 'money', section: 'insured', locator: '55B' },
  { key: 'payer c due', kind: 'money', section: 'insured', locator: '55C' },
  { key: 'insured a', kind: 'text', section: 'insured', locator: '58A' },
  { key: 'insured b', kind: 'text', section: 'insured', locator: '58B' },
  { key: 'insured c', kind: 'text', section: 'insured', locator: '58C' },

  { key: 'tax id', kind: 'text', section: 'providers', box: '25', locator: '5' },
  { key: 'accept assignment', kind: 'yes-no', section: 'providers', box: '27' },
  { key: 'signed', kind: 'yes-no', section: 'providers', box: '31' },

  { key: 'type of bill', kind: 'text', section: 'stay', locator: '4' },
  { key: 'statement period', kind: 'date', section: 'stay', locator: '6' },
  { key: 'admission', kind: 'date', section: 'stay', locator: '12' },
  { key: 'admission hour', kind: 'text', section: 'stay', locator: '13' },
  { key: 'admission type', kind: 'text', section: 'stay', locator: '14' },
  { key: 'admission source', kind: 'text', section: 'stay', locator: '15' },
  { key: 'discharge', kind: 'date', section: 'stay' },
  { key: 'discharge hour', kind: 'text', section: 'stay', locator: '16' },
  { key: 'discharge status', kind: 'text', section: 'stay', locator: '17' },
  { key: 'drg', kind: 'text', section: 'stay', locator: '71' },

  { key: 'charge', kind: 'money', section: 'total', box: '28', locator: '47' },
  { key: 'noncovered', kind: 'money', section: 'total', locator: '48' },
  { key: 'paid', kind: 'money', section: 'total', box: '29', locator: '54' },
  { key: 'due', kind: 'money', section: 'total', box: '30', locator: '55' },
] as const satisfies readonly Row[];

/** Persons and organizations of `[providers]`, in the order of the forms. */
export const PROVIDER_ROLES = [
  'billing',
  'pay-to',
  'rendering',
  'referring',
  'ordering',
  'supervising',
  'facility',
  'attending',
  'operating',
  'other operating',
  'other',
] as const;
export type ProviderRole = (typeof PROVIDER_ROLES)[number];

const PROVIDER_PARTS = ['npi', 'id', 'taxonomy', 'address', 'phone'] as const;
type ProviderPart = (typeof PROVIDER_PARTS)[number];

const ofEachRole = <T>(of: (role: ProviderRole) => T): Readonly<Record<ProviderRole, T>> =>
  Object.fromEntries(PROVIDER_ROLES.map((role) => [role, of(role)])) as Record<ProviderRole, T>;

const PROVIDER_KEYS = {
  npi: ofEachRole((role) => propertyName(`${role} npi`)),
  id: ofEachRole((role) => propertyName(`${role} id`)),
  taxonomy: ofEachRole((role) => propertyName(`${role} taxonomy`)),
  address: ofEachRole((role) => propertyName(`${role} address`)),
} as const satisfies Partial<Record<ProviderPart, Readonly<Record<ProviderRole, FieldKey>>>>;

/** The key of a part of a provider, as `billing npi`; one string each, since fields are found by comparing keys. */
export const providerKey = (role: ProviderRole, part: keyof typeof PROVIDER_KEYS): FieldKey =>
  PROVIDER_KEYS[part][role];

const NPI_KEYS: ReadonlySet<FieldKey> = new Set(Object.values(PROVIDER_KEYS.npi));

/** Whether a key is for the NPI of one of the providers, as `billing npi`. */
export const isNpi = (key: FieldKey): boolean => NPI_KEYS.has(key);

/** Boxes that hold a provider or a part of one. */
const PROVIDER_BOXES: Readonly<Partial<Record<FieldKey, { box?: string; locator?: string }>>> = {
  billing: { box: '33', locator: '1' },
  'billing npi': { box: '33a', locator: '56' },
  'billing taxonomy': { box: '33b' },
  'billing id': { locator: '57' },
  'pay-to': { locator: '2' },
  'rendering npi': { box: '24J' },
  referring: { box: '17' },
  'referring id': { box: '17a' },
  'referring npi': { box: '17b' },
  facility: { box: '32' },
  'facility npi': { box: '32a' },
  'facility id': { box: '32b' },
  attending: { locator: '76' },
  operating: { locator: '77' },
  'other operating': { locator: '78' },
  other: { locator: '79' },
};

export type FieldKey =
  | (typeof ROWS)[number]['key']
  | ProviderRole
  | `${ProviderRole} ${(typeof PROVIDER_PARTS)[number]}`;

/** What the dictionary says of a key. */
export interface FieldDefinition extends Row {
  readonly key: FieldKey;
}

function providerDefinitions(): FieldDefinition[] {
  return PROVIDER_ROLES.flatMap((role) =>
    ([role, ...PROVIDER_PARTS.map((part) => propertyName(`${role} ${part}` as const))] as FieldKey[]).map(
      (key) => ({
        key,
        kind: 'text' as const,
        section: 'providers' as const,
        ...PROVIDER_BOXES[key],
      }),
    ),
  );
}

/** Every key, in the order of the forms. */
export const FIELD_DEFINITIONS: readonly FieldDefinition[] = [...ROWS, ...providerDefinitions()];

const byKey = new Map<string, FieldDefinition>(FIELD_DEFINITIONS.map((row) => [row.key, row]));
const byBox = new Map<string, FieldDefinition>();
const byLocator = new Map<string, FieldDefinition>();
for (const row of FIELD_DEFINITIONS) {
  if (row.box) byBox.set(row.box.toLowerCase(), row);
  if (row.locator) byLocator.set(row.locator.toLowerCase(), row);
}

/** A key as written, folded for look-up: `Patient's  name` is `patient name`, `Account #` is `account`. */
export const normalKey = (written: string): string =>
  written
    .toLowerCase()
    .replace(/['’]s?(?![a-z])|[.#]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim();

/** A provider's key in its longer forms: `billing provider npi`, `attending physician`, `facility name`. */
const plainProviderKey = (key: string): string => key.replace(/ (?:provider|physician|name)(?= |$)/g, '');

/** A key of one of the three payers of a UB-04 without its letter: `insured b group`, `authorization c`. */
const plainPayerKey = (key: string): string =>
  key.replace(/^(insured|payer) [abc](?= )/, '$1').replace(/ [abc]$/, '');

const named = (key: string): FieldDefinition | undefined =>
  byKey.get(key) ?? (isFieldAlias(key) ? byKey.get(FIELD_ALIASES[key] ?? '') : undefined);

/** Whether a folded key is another word for a key of the dictionary. */
export const isFieldAlias = (key: string): boolean => Object.hasOwn(FIELD_ALIASES, key);

/**
 * The definition of a key as written, without regard to case and repeated blanks; `undefined` for an unknown one.
 * @param form which form's numbers a box or locator is taken from: `26`, `box 26`, `FL 3a`.
 */
export function fieldDefinition(
  written: string,
  form: 'professional' | 'institutional',
): FieldDefinition | undefined {
  const key = normalKey(written);
  const numbered = /^(box|item|fl|locator)? ?(\d{1,2}) ?([a-z]?)$/.exec(key);
  if (!numbered) {
    return named(key) ?? named(plainProviderKey(key)) ?? named(plainPayerKey(key));
  }
  const [, word, number = '', letter = ''] = numbered;
  const isLocator = word === 'fl' || word === 'locator' || (word === undefined && form === 'institutional');
  const boxes = isLocator ? byLocator : byBox;
  // The lines A to C of one locator are the payers' own: `60B` is the member id of the second payer.
  return boxes.get(number + letter) ?? (isLocator && /^[abc]$/.test(letter) ? boxes.get(number) : undefined);
}

/** The answers of a claim, as far as a key finds them. */
interface Answers<F> {
  readonly fields: readonly F[];
}

interface Answer {
  readonly key: FieldKey;
}

interface DatedAnswer extends Answer {
  readonly value:
    | { readonly kind: 'date'; readonly dates: DateRange | null }
    | { readonly kind: Exclude<FieldKind, 'date'> };
}

/** The first answer to a key. */
export function field<F extends Answer>(claim: Answers<F>, key: FieldKey): F | undefined {
  for (const candidate of claim.fields) if (candidate.key === key) return candidate;
  return undefined;
}

/** Every answer to a key, in the order of the text. */
export const fieldsOf = <F extends Answer>(claim: Answers<F>, key: FieldKey): readonly F[] =>
  claim.fields.filter((candidate) => candidate.key === key);

/** The dates of a field, or `undefined` where it is absent or no date. */
export function fieldDates(claim: Answers<DatedAnswer>, key: FieldKey): DateRange | undefined {
  const value = field(claim, key)?.value;
  return value?.kind === 'date' ? (value.dates ?? undefined) : undefined;
}

/** The first day of a date field. */
export const fieldDate = (claim: Answers<DatedAnswer>, key: FieldKey): IsoDate | undefined =>
  fieldDates(claim, key)?.from;
