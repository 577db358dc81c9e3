/**
 * Codes that leave open what another on the claim says, where the two are of different categories or their titles share
 * no words: `dx/unspecified` finds the others by their titles. The highest level of detail is coded (Guidelines I.B.2),
 * and an unspecified code where the record says no more (I.B.18).
 */
import { codesIn } from './code-ranges.ts';
import { harmOf } from './drug-harms.ts';
import type { WrongPair } from './wrong-pairs.ts';

const leavesOpen = (open: string, said: string, when?: WrongPair['when']): WrongPair => ({
  wrong: codesIn(...open.split(' ')),
  beside: codesIn(...said.split(' ')),
  why: 'it leaves open what the other code says',
  section: 'I.B.2 and I.B.18',
  severity: 'information',
  ...(when ? { when } : {}),
});

/** Endings of a category of diabetes that leave a complication open, and those that say which it is. */
const OF_DIABETES: readonly (readonly [open: string, said: readonly string[]])[] = [
  ['311', ['321-', '331-', '341-', '351-']],
  ['319', ['32', '33', '34', '35']],
  ['40', ['41', '42', '43', '44', '49']],
];

/** What a code of diabetes says of vessels, nerves and eyes, and the code that would say no more. */
const SAID_BY_DIABETES: readonly (readonly [ending: string, open: string])[] = [
  ['51', 'I73.9'],
  ['42', 'G62.9 G63'],
  ['36', 'H26.9 H28'],
];

const DIABETES = ['E08', 'E09', 'E10', 'E11', 'E13'] as const;

/** What platelets and red cells do in diseases that take both. */
const PARTS_OF_BLOOD: readonly (readonly [part: string, ...diseases: string[]])[] = [
  ['D69.6', 'D59.3-', 'D61.81-', 'D65', 'M31.1-', 'O14.2-'],
  ['D64.9', 'M31.1-'],
];

export const LESS_SPECIFIC: readonly WrongPair[] = [
  ...DIABETES.flatMap((category) =>
    OF_DIABETES.map(([open, said]) =>
      leavesOpen(`${category}.${open}`, said.map((one) => `${category}.${one}`).join(' ')),
    ),
  ),
  ...SAID_BY_DIABETES.map(
    ([ending, open]): WrongPair => ({
      wrong: codesIn(...open.split(' ')),
      beside: codesIn(...DIABETES.map((category) => `${category}.${ending}`)),
      why: 'the code of the diabetes says it already',
      section: 'I.B.9 and I.C.4.a',
      severity: 'information',
    }),
  ),
  ...['I69.0', 'I69.1', 'I69.2', 'I69.3', 'I69.8', 'I69.9'].map(
    (cause): WrongPair => ({
      wrong: codesIn(`${cause}0`),
      beside: codesIn('G81', 'G83.1-G83.3', 'R13.1-', 'R27', 'R29.810', 'R41.84-', 'R47.0-', 'R47.1'),
      why: 'what the disease of the vessels left has its own code in the category, which says both',
      section: 'I.B.10 and I.C.9.d.1',
      severity: 'warning',
    }),
  ),
  // Crohn's ileitis, ulcerative colitis.
  leavesOpen('K52.9', 'K50 K51'),
  leavesOpen('A41.9', 'A02.1 A20.7 A22.7 A26.7 A32.7 A42.7 A54.86 B00.7 B37.7 B38.7'),
  leavesOpen('B19.1- B19.2- B19.9', 'B15-B18'),
  leavesOpen('C22.9', 'C22.0-C22.8'),
  leavesOpen('D57.1', 'D57.0-'),
  leavesOpen('D64.9', 'D50-D53 D55-D59 D60-D61 D63.0-D63.1 D64.0-D64.8'),
  leavesOpen('D69.6', 'D69.3-D69.5'),
  ...PARTS_OF_BLOOD.map(
    ([part, ...diseases]): WrongPair => ({
      wrong: codesIn(part),
      beside: codesIn(...diseases),
      why: 'it is a part of the disease',
      section: 'I.B.5',
      severity: 'information',
    }),
  ),
  leavesOpen('E46', 'E40-E45'),
  leavesOpen('E78.5', 'E78.0-E78.4'),
  leavesOpen('E86.9', 'E86.0-E86.1'),
  leavesOpen('F03', 'F01-F02'),
  leavesOpen('F32.A', 'F32.0-F32.5 F33.0-F33.4'),
  leavesOpen('F17.20-', 'F17.21- F17.22- F17.29-'),
  leavesOpen('G62.9', 'G60-G61 G62.0-G62.8'),
  leavesOpen('H26.9', 'H25 H26.0-H26.4'),
  leavesOpen('H54.7', 'H54.0-H54.6'),
  leavesOpen('I20.9', 'I20.0-I20.8'),
  leavesOpen('I16.9', 'I16.0-I16.1'),
  leavesOpen('I21.3', 'I21.0-I21.2'),
  leavesOpen('I48.20', 'I48.21'),
  leavesOpen('I48.91', 'I48.20'),
  leavesOpen('I62.9', 'I60-I61 I62.0-I62.1'),
  ...['I69.0', 'I69.1', 'I69.2', 'I69.3', 'I69.8', 'I69.9'].map((cause) =>
    leavesOpen(`${cause}0`, `${cause}1- ${cause}2- ${cause}3- ${cause}4- ${cause}5- ${cause}6- ${cause}9-`),
  ),
  leavesOpen('J18.9', 'J12-J17'),
  leavesOpen('K74.60', 'K70.3- K74.3-K74.5'),
  leavesOpen('L89.90', 'L89.0-L89.8'),
  leavesOpen('M06.9', 'M05 M06.0-M06.8'),
  leavesOpen('M19.90', 'M15-M18 M19.0-M19.2'),
  leavesOpen('M54.9', 'M54.0-M54.6'),
  leavesOpen('N20.9', 'N20.0-N20.2'),
  leavesOpen('N94.6', 'N94.4-N94.5'),
  // The same harm: poisoning of one intent, adverse effect or underdosing.
  leavesOpen('T50.90-', 'T36-T50.8', ({ key: open }, { key: said }) => harmOf(open) === harmOf(said)),
  leavesOpen('T14', 'S00-S99'),
];
