/** Every check, one line each, in the order of the documentation. */
import { unsigned } from './chart/unsigned.ts';
import type { Check } from './check.ts';
import { date } from './claim/date.ts';
import { npi } from './claim/npi.ts';
import { signature } from './claim/signature.ts';
import { total } from './claim/total.ts';
import { notLoaded } from './cpt/not-loaded.ts';
import { badPlaceholder } from './dx/bad-placeholder.ts';
import { duplicate } from './dx/duplicate.ts';
import { missing7thCharacter } from './dx/missing-7th-character.ts';
import { notBillable } from './dx/not-billable.ts';
import { notYetEffective } from './dx/not-yet-effective.ts';
import { retiredCode } from './dx/retired-code.ts';
import { unknownCode } from './dx/unknown-code.ts';
import { charge } from './line/charge.ts';
import { placeOfService } from './line/place-of-service.ts';
import { pointer } from './line/pointer.ts';
import { units } from './line/units.ts';
import { allowUnused } from './text/allow-unused.ts';
import { duplicateKey } from './text/duplicate-key.ts';
import { syntax } from './text/syntax.ts';
import { unknownKey } from './text/unknown-key.ts';

export const CHECKS: readonly Check[] = [
  unknownCode,
  notBillable,
  retiredCode,
  notYetEffective,
  missing7thCharacter,
  badPlaceholder,
  duplicate,
  pointer,
  placeOfService,
  units,
  charge,
  npi,
  date,
  total,
  signature,
  unsigned,
  notLoaded,
  syntax,
  unknownKey,
  duplicateKey,
  allowUnused,
];

const byId = new Map<string, Check>(CHECKS.map((check) => [check.id, check]));

/** The check of a rule id, or `undefined` where this version has none. */
export const checkOf = (rule: string): Check | undefined => byId.get(rule);
