/**
 * The boxes that a claim must answer, with the words of the form (CMS 100-04 chapter 26 §10.4 and chapter 25 §75, box
 * by box) and where the 837 has them.
 */
import type { Claim, ClaimKind } from '../model/document.ts';
import { type FieldKey, field, providerKey } from '../model/fields.ts';
import type { ClaimContext } from './check.ts';
import { isLaboratoryTest } from './laboratory.ts';

export interface RequiredBox {
  readonly key: FieldKey;
  readonly kinds: readonly ClaimKind[];
  /** As in `The NPI of the billing provider (box 33a) is blank`. */
  readonly words: string;
  /** The field beside which its absence is told, where the claim has it. */
  readonly beside?: FieldKey;
  /** Whether this claim needs it. Absent: every claim does. */
  readonly neededBy?: (context: ClaimContext) => boolean;
  /** Whether payers differ in it, so that its absence is no certain fault of an 837. */
  readonly byPayer?: true;
}

const PROFESSIONAL: readonly ClaimKind[] = ['professional'];
const INSTITUTIONAL: readonly ClaimKind[] = ['institutional'];
const BOTH: readonly ClaimKind[] = ['professional', 'institutional'];

const has = (claim: Claim, key: FieldKey): boolean => field(claim, key) !== undefined;

/** A provider who is no provider of health care, as a taxi, has no NPI but a number of the payer (45 CFR 162.402). */
const needsNpi = ({ claim }: ClaimContext): boolean => !has(claim, 'billing id');

/**
 * The insurance of an accident knows the injured person by the claim and not by a member's number. Which kind of payer
 * an 837 goes to, if to none of the government's, is often not told.
 */
const knowsMembers = ({ document, claim, payer }: ClaimContext): boolean =>
  payer !== 'commercial' || (document.format !== 'x12' && !isOfAccident(claim));

const isOfAccident = (claim: Claim): boolean =>
  (['accident', 'accident auto', 'accident employment', 'accident other'] as const).some((key) => {
    const answer = field(claim, key);
    return answer !== undefined && !/^n/i.test(answer.written);
  });

/** Places of service: where equipment is used, and where only what others order is tested. */
const HOME = '12';
const INDEPENDENT_LABORATORY = '81';

/** Durable equipment, orthotics and prosthetics of HCPCS Level II. */
const EQUIPMENT = /^[EKL]\d{4}$/;

/**
 * Medicare pays a laboratory and a supplier only what somebody has ordered. A physician's own laboratory names the
 * physician who is the rendering one, so that nothing is missed there; an 837 names who ordered each line.
 */
const isOrdered = ({ document, claim, payer }: ClaimContext): boolean =>
  payer === 'medicare' &&
  document.format !== 'x12' &&
  !has(claim, 'referring') &&
  !has(claim, 'supervising') &&
  claim.lines.some((line) => {
    const place = line.placeOfService?.value;
    return place === HOME
      ? EQUIPMENT.test(line.procedure?.key ?? '')
      : place === INDEPENDENT_LABORATORY && isLaboratoryTest(line);
  });

/** CLM05 begins with the type of bill: where an 837 does not part components as it says, that is the finding. */
const isPartedRightly = ({ document }: ClaimContext): boolean =>
  document.format !== 'x12' || !document.problems.some(({ rule }) => rule === 'text/syntax');

/** Many hospitals leave FL 5 to the 837, which must have it. */
const needsTaxId = ({ document, claim }: ClaimContext): boolean =>
  claim.kind === 'professional' || document.format === 'x12';

const named =
  (role: 'referring' | 'ordering' | 'supervising' | 'rendering' | 'attending' | 'operating') =>
  ({ claim }: ClaimContext): boolean =>
    has(claim, role) && !has(claim, providerKey(role, 'id'));

export const REQUIRED_BOXES: readonly RequiredBox[] = [
  {
    key: 'type of bill',
    kinds: INSTITUTIONAL,
    words: 'The type of bill (FL 4)',
    neededBy: isPartedRightly,
  },
  { key: 'statement period', kinds: INSTITUTIONAL, words: 'The statement period (FL 6)' },
  { key: 'name', kinds: BOTH, words: 'The name of the patient (box 2, FL 8)' },
  { key: 'birth date', kinds: BOTH, words: 'The birth date of the patient (box 3, FL 10)', beside: 'name' },
  {
    key: 'member id',
    kinds: BOTH,
    words: 'The member id (box 1a, FL 60)',
    beside: 'name',
    neededBy: knowsMembers,
  },
  {
    key: 'billing npi',
    kinds: BOTH,
    words: 'The NPI of the billing provider (box 33a, FL 56)',
    beside: 'billing',
    neededBy: needsNpi,
  },
  {
    key: 'tax id',
    kinds: BOTH,
    words: 'The tax id (box 25, FL 5)',
    beside: 'billing',
    neededBy: needsTaxId,
  },
  {
    key: 'accept assignment',
    kinds: PROFESSIONAL,
    words: 'Whether assignment is accepted (box 27)',
    neededBy: ({ payer }) => payer === 'medicare',
  },
  { key: 'attending', kinds: INSTITUTIONAL, words: 'The attending provider (FL 76)', byPayer: true },
  {
    key: 'ordering',
    kinds: PROFESSIONAL,
    words: 'The provider who ordered the test or the equipment (box 17)',
    neededBy: isOrdered,
    byPayer: true,
  },
  {
    key: 'referring npi',
    kinds: PROFESSIONAL,
    words: 'The NPI of the referring provider (box 17b)',
    beside: 'referring',
    neededBy: named('referring'),
    byPayer: true,
  },
  {
    key: 'ordering npi',
    kinds: PROFESSIONAL,
    words: 'The NPI of the ordering provider (box 17b)',
    beside: 'ordering',
    neededBy: named('ordering'),
    byPayer: true,
  },
  {
    key: 'supervising npi',
    kinds: PROFESSIONAL,
    words: 'The NPI of the supervising provider (box 17b)',
    beside: 'supervising',
    neededBy: named('supervising'),
    byPayer: true,
  },
  {
    key: 'rendering npi',
    kinds: PROFESSIONAL,
    words: 'The NPI of the rendering provider (box 24J)',
    beside: 'rendering',
    neededBy: named('rendering'),
    byPayer: true,
  },
  {
    key: 'attending npi',
    kinds: INSTITUTIONAL,
    words: 'The NPI of the attending provider (FL 76)',
    beside: 'attending',
    neededBy: named('attending'),
    byPayer: true,
  },
  {
    key: 'operating npi',
    kinds: INSTITUTIONAL,
    words: 'The NPI of the operating physician (FL 77)',
    beside: 'operating',
    neededBy: named('operating'),
    byPayer: true,
  },
];
