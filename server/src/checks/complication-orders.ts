/** The complication of care before the code that specifies it (Guidelines I.C.19.g and II.G). */
import { type Order, order } from './order-of-two.ts';

/** Complication codes of the body systems with what they are coded with, which by itself may be of any cause. */
const SPECIFIC_BEHIND: readonly (readonly [complication: string, specific: string])[] = [
  ['K91.81-K91.83 K91.89', 'K55-K56 K63 K65-K66 K72 K76.7 K83 K85'],
  ['J95.88-J95.89', 'J12-J18 J38 J80-J81 J86 J90-J94 J98'],
  ['I97.1- I97.79- I97.88-I97.89', 'I21 I26 I30-I31 I46-I50 I80 I82 I95'],
  ['I97.81- I97.82-', 'I60-I63'],
  ['T81.71- T81.72-', 'I26 I74 I77 I80 I82'],
  ['N99.0 N99.89', 'N13 N17 N32 N35-N36 N82 R31 R33'],
  ['G97.81-G97.82', 'G00-G96 I60-I63'],
  ['E89.8-', 'E16 E20 E23 E27'],
  ['H59.8-', 'H16 H18 H20-H21 H27 H33 H43-H44'],
  ['H95.8-', 'H60-H93'],
  ['L76.8-', 'L00-L75 L80-L99'],
  ['M96.8-', 'M00-M95'],
  ['D78.8-', 'D73'],
];

export const COMPLICATION_ORDERS: readonly Order[] = [
  ...SPECIFIC_BEHIND.map(([complication, specific]) =>
    order(
      complication,
      specific,
      'any',
      'a complication code of the body system comes before the code of the specific complication',
      'I.C.19.g.5',
    ),
  ),
  order(
    'T82.84- T83.84- T84.84- T85.84-',
    'G89.18 G89.28',
    'any',
    'the code of the device comes before that of the pain due to it',
    'I.C.19.g.2',
    'warning',
  ),
  order(
    'T80.2- T81.4- T88.0 T82.6- T82.7- T83.5- T83.6- T84.5-T84.7 T85.7-',
    'A40-A49 I33 K65 L02-L03 L08 M00 M86 N10-N12 N30 N39.0 R78.81',
    'first-listed',
    'who comes for a complication of care has its code first, the specific infection behind it',
    'II.G',
  ),
];
