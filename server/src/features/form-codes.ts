/** Numbers of the form that stand in a box of their own, and the keys that their sets have them under. */
import type { ClaimCode, Field } from '../model/document.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** The sets of the codes of FL 18 to 41; occurrence spans are numbered on behind the occurrences. */
export const CLAIM_CODES: Readonly<Record<ClaimCode['kind'], CodeSystemId>> = {
  condition: 'condition',
  occurrence: 'occurrence',
  span: 'occurrence',
  value: 'value',
};

/** The fields that hold a number of a set. */
export const FIELD_CODES: Readonly<Partial<Record<Field['key'], CodeSystemId>>> = {
  'type of bill': 'type-of-bill',
  'discharge status': 'discharge-status',
};

/** A number as its set has it: a type of bill without its leading zero, others with the zeros they may be written without. */
export function formKey(system: CodeSystemId, written: string): string {
  const key = written.trim().toUpperCase();
  switch (system) {
    case 'type-of-bill':
      return key.replace(/^0(?=...$)/, '');
    case 'revenue':
      return key.padStart(4, '0');
    case 'poa':
      return key;
    default:
      return key.padStart(2, '0');
  }
}
