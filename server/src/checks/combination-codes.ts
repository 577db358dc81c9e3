/** Codes of the classification for two conditions together, which are not coded apart then (Guidelines I.B.9). */
import { codeKey } from '../model/codes.ts';

/** The acute condition, the chronic one, and the code of both; stones of the kidney and of the ureter, and hydronephrosis with either, likewise. */
export const COMBINATIONS: readonly (readonly [one: string, other: string, both: string])[] = [
  ['I50.21', 'I50.22', 'I50.23'],
  ['I50.31', 'I50.32', 'I50.33'],
  ['I50.41', 'I50.42', 'I50.43'],
  ['I50.811', 'I50.812', 'I50.813'],
  ['J96.00', 'J96.10', 'J96.20'],
  ['J96.01', 'J96.11', 'J96.21'],
  ['J96.02', 'J96.12', 'J96.22'],
  ['K81.0', 'K81.1', 'K81.2'],
  ['N20.0', 'N20.1', 'N20.2'],
  ['N13.30', 'N20.0', 'N13.2'],
  ['N13.30', 'N20.1', 'N13.2'],
  ['N13.30', 'N20.2', 'N13.2'],
];

const parts = new Set(COMBINATIONS.map(([one, other]) => `${codeKey(one)} ${codeKey(other)}`));

/** Whether two codes, by their keys and in this order, have one for both. */
export const areCombined = (one: string, other: string): boolean => parts.has(`${one} ${other}`);
