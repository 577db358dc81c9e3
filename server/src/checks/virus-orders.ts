/** Which comes first of HIV disease or COVID-19 and what it has brought (Guidelines I.C.1.a and g). */
import { type Order, order } from './order-of-two.ts';

/** Conditions of HIV disease: those that the CDC counts as AIDS-defining (MMWR 2008;57(RR-10)). */
export const OF_HIV =
  'A07.2-A07.3 A15 A17-A19 A31 A81.2 B00 B25 B37.1 B37.7 B37.81 B38-B39 B45 B58 B59 C46 C83.7- C85.8- F02 R64';

export const HIV_ORDERS: readonly Order[] = [
  order(
    'B20',
    OF_HIV,
    'first-listed',
    'who comes for a condition of HIV has B20 first, what HIV has brought behind it',
    'I.C.1.a.2.b',
  ),
  order(
    'I21 I60-I63 K35-K37 K80.0- K85 S00-S99 T20-T32',
    'B20',
    'first-listed',
    'an unrelated condition for which the patient is admitted, as an injury, comes before HIV disease',
    'I.C.1.a.2.c',
  ),
  order(
    'D59.31',
    'B20',
    'first-listed',
    'who comes for a hemolytic-uremic syndrome of HIV disease has its code first',
    'I.C.1.a.2.b',
  ),
  order(
    'B20',
    'J96.0- J96.2-',
    'first-listed',
    'where HIV disease has brought the respiratory failure, its own rule of sequence comes before',
    'I.C.10.b.1',
  ),
];

export const COVID_ORDERS: readonly Order[] = [
  order(
    'T86.13 T86.23 T86.33 T86.43 T86.812 T86.822 T86.832 T86.842- T86.852 T86.892 T86.93',
    'U07.1',
    'first-listed',
    'COVID-19 that is an infection of a transplanted organ follows the complication of the transplant',
    'I.C.1.g.1.a and I.C.19.g.3.a',
  ),
  order(
    'U07.1',
    'A08.3- A08.4 D65 G04.8- G92.8 G93.4- I40 I51.4 J12.9 J18.9 J20 J22 J40 J80 J96.0- J98.8 K72.0- M35.81 N17',
    'first-listed',
    'COVID-19 comes before its manifestations',
    'I.C.1.g.1.b and c',
  ),
  order(
    'B33.2- G90.A G93.3- I26 I30 I40 J84.1- J98.4 M35.81 R00-R64 R68-R69',
    'U09.9',
    'first-listed',
    'the symptom or condition that COVID-19 left comes before the code that says so',
    'I.C.1.g.1.m',
  ),
  order(
    'R05 R06.0- R07.0 R09.8- R19.7 R43 R50.9 R51.9 R53.8- M79.1- J02.9 J06.9',
    'Z20.822',
    'first-listed',
    'of a patient with symptoms each symptom is coded, the exposure to COVID-19 in addition',
    'I.C.1.g.1.g',
  ),
];
