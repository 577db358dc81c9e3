/** Infections and organ dysfunctions by the sentences on sepsis (Guidelines I.C.1.d). */
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';

/** Severe sepsis. */
export const isSevere = codesIn('R65.2-');

/** What the Tabular names at R65.2 as the underlying infection, beside every code that says sepsis in its title. */
const isInfection = codesIn(
  'A40-A41',
  'O85',
  'P36',
  'T80.2-',
  'T81.4-',
  'O86.0-',
  'T88.0-',
  'A39.2-A39.4',
  'B37.7',
  'B38.7',
  'A20.7',
  'A22.7',
  'A26.7',
  'A28.0',
  'A32.7',
  'A42.7',
  'A54.86',
  'B00.7',
);
const saysSepsis = /\bsepsis\b|\bseptic(?:emic)?\b/i;
export const isSystemic = ({ key, title }: Pick<SoundDiagnosis, 'key' | 'title'>): boolean =>
  isInfection(key) || (!isSevere(key) && saysSepsis.test(title));

/** Sepsis that is first where a patient is admitted with it and a localized infection. */
export const isSepsis = codesIn('A40-A41', 'A02.1', 'A22.7', 'A26.7', 'A32.7', 'A42.7', 'A54.86', 'B37.7');
/** Localized infections, such as pneumonia or cellulitis (I.C.1.d.4), and COVID-19 (I.C.1.g.1.b). */
export const isLocal = codesIn(
  'G00',
  'I33',
  'J12-J18',
  'J85-J86',
  'K35',
  'K57.0-',
  'K57.2-',
  'K57.4-',
  'K57.8-',
  'K61',
  'K63.0',
  'K65',
  'K75.0',
  'K81.0',
  'K83.0-',
  'L02-L03',
  'M00',
  'M46.2-',
  'M86',
  'N10',
  'N12',
  'N13.6',
  'N15.1',
  'N30.0-',
  'N39.0',
  'N41.0',
  'N45',
  'N70-N73',
  'U07.1',
);

/** Acute organ dysfunctions: those of the Tabular at R65.2, and others that a septic patient may have. */
export const isDysfunction = codesIn(
  // Those of newborns.
  'P28.5',
  'P29.0',
  'P60',
  'P61.0',
  'P74.0',
  'P91.6-',
  'P96.0',
  'D65',
  'D68',
  'D69.5-',
  'D69.6',
  'D75.8-',
  'E27.4-',
  'E87.2-',
  'G62.81',
  'G72.81',
  'G92',
  'G93.4-',
  'I21',
  'I24',
  'I26',
  'I31',
  'I46',
  'I50',
  'I5A',
  'I51.81',
  'I95',
  'J80',
  'J95.2',
  'J95.82-',
  'J96',
  'K55.0-',
  'K56.0',
  'K56.7',
  'K72',
  'K76.7',
  'K85',
  'N17',
  'N19',
  'N99.0',
  'O90.4-',
  'P28.5',
  'R06.03',
  'R09.2',
  'R34',
  'R40',
  'R41.0',
  'R41.82',
  'R57',
  'T81.1-',
);
