/** Codes of the classification for two conditions together, which are not coded apart then (Guidelines I.B.9). */
import { codeKey } from '../model/codes.ts';

/** Stones with what they inflame: a gallbladder inflamed acutely, chronically, in both ways, and in none that is told. */
const CHOLECYSTITIS = ['K81.0', 'K81.1', 'K81.2', 'K81.9'] as const;
const STONES = [
  ['K80.20', 'K80.00', 'K80.10', 'K80.12', 'K80.10'],
  ['K80.21', 'K80.01', 'K80.11', 'K80.13', 'K80.11'],
  ['K80.50', 'K80.42', 'K80.44', 'K80.46', 'K80.40'],
  ['K80.51', 'K80.43', 'K80.45', 'K80.47', 'K80.41'],
  ['K80.70', 'K80.62', 'K80.64', 'K80.66', 'K80.60'],
  ['K80.71', 'K80.63', 'K80.65', 'K80.67', 'K80.61'],
] as const;

/**
 * The acute condition, the chronic one, and the code of both; a failure of the heart that is systolic and one that is
 * diastolic, the vessels of a graft or a transplanted heart and their angina, stones of the kidney and of the ureter, hydronephrosis with either, tonsils and adenoids, sciatica and low
 * back pain, the two kinds of an attention deficit, stones of the bile duct and what they inflame, inflamed bowels and
 * what they bring, clefts of palate and lip likewise.
 */
export const COMBINATIONS: readonly (readonly [one: string, other: string, both: string])[] = [
  ['I50.21', 'I50.22', 'I50.23'],
  ['I50.31', 'I50.32', 'I50.33'],
  ['I50.41', 'I50.42', 'I50.43'],
  ['I50.20', 'I50.30', 'I50.40'],
  ['I50.21', 'I50.31', 'I50.41'],
  ['I50.22', 'I50.32', 'I50.42'],
  ['I50.23', 'I50.33', 'I50.43'],
  ['I50.811', 'I50.812', 'I50.813'],
  ['I25.810', 'I20.0', 'I25.700'],
  ['I25.810', 'I20.1', 'I25.701'],
  ['I25.810', 'I20.89', 'I25.708'],
  ['I25.810', 'I20.9', 'I25.709'],
  ['I25.811', 'I20.0', 'I25.750'],
  ['I25.811', 'I20.1', 'I25.751'],
  ['I25.811', 'I20.89', 'I25.758'],
  ['I25.811', 'I20.9', 'I25.759'],
  ['J96.00', 'J96.10', 'J96.20'],
  ['J96.01', 'J96.11', 'J96.21'],
  ['J96.02', 'J96.12', 'J96.22'],
  ['J35.01', 'J35.02', 'J35.03'],
  ['J35.1', 'J35.2', 'J35.3'],
  ['F90.0', 'F90.1', 'F90.2'],
  ['M54.30', 'M54.50', 'M54.40'],
  ['M54.31', 'M54.50', 'M54.41'],
  ['M54.32', 'M54.50', 'M54.42'],
  ['M54.30', 'M54.59', 'M54.40'],
  ['M54.31', 'M54.59', 'M54.41'],
  ['M54.32', 'M54.59', 'M54.42'],
  ['K81.0', 'K81.1', 'K81.2'],
  ['K20.80', 'K21.9', 'K21.00'],
  ['K20.90', 'K21.9', 'K21.00'],
  ['K20.81', 'K21.9', 'K21.01'],
  ['K20.91', 'K21.9', 'K21.01'],
  ['N20.0', 'N20.1', 'N20.2'],
  ['N13.30', 'N20.0', 'N13.2'],
  ['N13.30', 'N20.1', 'N13.2'],
  ['N13.30', 'N20.2', 'N13.2'],
  ['K80.50', 'K83.09', 'K80.30'],
  ...STONES.flatMap(([stones, ...both]) =>
    both.map((one, at) => [stones, CHOLECYSTITIS[at] ?? '', one] as const),
  ),
  ...STONES.map(([, acute, chronic, both]) => [acute, chronic, both] as const),
  ['K57.32', 'K65.1', 'K57.20'],
  ['K57.32', 'K63.1', 'K57.20'],
  ['K50.90', 'K62.5', 'K50.911'],
  ['K50.90', 'K56.609', 'K50.912'],
  ['K51.90', 'K62.5', 'K51.911'],
  ['K51.90', 'K56.609', 'K51.912'],
  ['Q35.1', 'Q36.9', 'Q37.1'],
  ['Q35.3', 'Q36.9', 'Q37.3'],
  ['Q35.5', 'Q36.9', 'Q37.5'],
  ['Q35.9', 'Q36.9', 'Q37.9'],
];

const parts = new Map(
  COMBINATIONS.map(([one, other, both]) => [`${codeKey(one)} ${codeKey(other)}`, codeKey(both)]),
);

/** The key of the code for both of two, by their keys and in this order. */
export const combinationOf = (one: string, other: string): string | undefined => parts.get(`${one} ${other}`);

/** Whether two codes, by their keys and in this order, have one for both. */
export const areCombined = (one: string, other: string): boolean => parts.has(`${one} ${other}`);
