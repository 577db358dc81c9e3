/** Which of two diagnoses comes first, by the sentences of the Guidelines that codes alone can break. */
import { listHas } from '../codebook/code-list.ts';
import type { Severity } from '../model/finding.ts';
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { notesFor } from './tabular-notes.ts';

/** Whether a code first note of a diagnosis names another one: `dx/code-first` judges the order of the two. */
export const isCodedFirst = (diagnosis: SoundDiagnosis, other: SoundDiagnosis): boolean =>
  notesFor(diagnosis).codeFirst.some(({ codes }) => listHas(codes, other.index));

export interface Order {
  readonly first: (key: string) => boolean;
  readonly second: (key: string) => boolean;
  /** Whether only the first-listed diagnosis is judged, or any that stands before the other. */
  readonly of: 'first-listed' | 'any';
  readonly why: string;
  readonly section: string;
  readonly severity?: Severity;
}

const order = (
  first: string,
  second: string,
  of: Order['of'],
  why: string,
  section: string,
  severity?: Severity,
): Order => ({
  first: codesIn(...first.split(' ')),
  second: codesIn(...second.split(' ')),
  of,
  why,
  section,
  ...(severity ? { severity } : {}),
});

/** Complication codes of the body systems with what they are coded with, which by itself may be of any cause. */
const SPECIFIC_BEHIND: readonly (readonly [complication: string, specific: string])[] = [
  ['K91.89', 'K56.0 K56.7 K65 K83.8 K85'],
  ['J95.88-J95.89', 'J80-J81 J90-J94 J98.1-'],
  ['I97.1- I97.79- I97.88-I97.89', 'I21 I46-I50 I95 I26'],
  ['I97.81- I97.82-', 'I60-I63'],
  ['N99.0 N99.89', 'N17 R33'],
  ['G97.81-G97.82', 'G00-G96 I60-I63'],
];

/** Conditions of HIV disease: those that the CDC counts as AIDS-defining (MMWR 2008;57(RR-10)). */
export const OF_HIV =
  'A07.2-A07.3 A15 A17-A19 A31 A81.2 B00 B25 B37.1 B37.7 B37.81 B38-B39 B45 B58 B59 C46 C83.7- C85.8- F02 R64';

export const ORDERS: readonly Order[] = [
  order(
    'G31.2 G62.1 G72.1 I42.6 K29.2- K70 K85.2- K86.0',
    'F10',
    'first-listed',
    'the use of alcohol is coded in addition to the disease that it has caused',
    'I.A.17 and I.C.5.b.4',
    'information',
  ),
  order(
    'T86',
    'I50 J18 K75 K83 N10-N12 N17-N18 N39.0',
    'first-listed',
    'the complication of a transplant comes before the code that specifies it',
    'I.C.19.g.3.a',
    'information',
  ),
  order(
    'Z44 Z47-Z48',
    'Z89-Z90 Z95-Z97',
    'first-listed',
    'the aftercare comes before the status that it goes with',
    'I.C.21.c.3 and I.C.21.c.7',
    'information',
  ),
  order(
    'Z34 Z36 O00-O99',
    'Z3A',
    'first-listed',
    'the weeks of gestation follow the code of the pregnancy',
    'I.C.21.c.11 and the note at Z3A',
    'information',
  ),
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
  order(
    'M81',
    'Z87.310',
    'any',
    'the status of a healed osteoporosis fracture follows the osteoporosis',
    'I.C.13.d.1',
  ),
  order(
    'I10-I13 I15',
    'I1A.0',
    'any',
    'the type of the hypertension comes before the code that it resists treatment',
    'I.C.9.a.12',
    'warning',
  ),
  order(
    'O09',
    'O10-O29 O98-O99',
    'first-listed',
    'at a prenatal visit for a high-risk pregnancy its supervision comes first',
    'I.C.15.b.2',
  ),
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
  order(
    'U07.0',
    'J20-J22 J40 J67-J70 J80-J84 J90-J94 J96 J98 R00-R09',
    'first-listed',
    'the vaping-related disorder comes before what it caused',
    'I.C.10.e',
  ),
  order(
    'C77-C79',
    'Z85',
    'first-listed',
    'a secondary neoplasm comes before the history of the primary that it comes from',
    'I.C.2.d',
  ),
  order(
    'G10-G13 G20-G26 G30-G37',
    'R13.1- R15 R25-R27 R29.6 R32-R33 R41.3-R41.4 R44 R47 R49',
    'first-listed',
    'a symptom that is coded beside the disease it is related to comes behind it',
    'I.C.18.b',
  ),
  order(
    'C00-C96',
    'R00-R64 R68-R99',
    'first-listed',
    'a symptom of a malignancy does not take its place as first diagnosis',
    'I.C.2.g',
  ),
  order(
    // What an operation brings, type 4 or 5 (I21.A9), brought nobody to it.
    'I21.0-I21.4 I21.9 I21.A1 I21.B',
    'I25.1- I25.7- I25.8-',
    'any',
    'the infarction is listed before the coronary artery disease',
    'I.C.9.b',
  ),
  order(
    'I60-I69',
    'I10-I13 I15',
    'first-listed',
    'the cerebrovascular disease comes before its hypertension',
    'I.C.9.a.4',
  ),
  order(
    'E13',
    'Z90.41-',
    'first-listed',
    'the diabetes that the removal of the pancreas left comes before the code of its absence',
    'I.C.4.a.6.b.i',
  ),
  order(
    'D62 I16.1 I46-I49 I95 J80 J96.0- J96.2- R57.0-R57.1',
    'I21.A1',
    'any',
    'the cause of a type 2 infarction, where it is known, comes before it',
    'I.C.9.e.5',
  ),
  order(
    'C7A D3A',
    'E34.0-',
    'any',
    'the carcinoid tumor comes before the syndrome that it brings',
    'I.A.13 and the use additional note at C7A',
    'information',
  ),
  order(
    'I21-I22 I40 I71.0-',
    'R57.0',
    'first-listed',
    'a shock is not the principal diagnosis where the disease that brought it is known',
    'II.A and I.C.18.a',
    'information',
  ),
  order(
    'Z51.81',
    'Z79',
    'first-listed',
    'the monitoring of a drug that is the reason for the visit comes before the drug',
    'I.C.21.c.3 and IV.A',
    'information',
  ),
  order(
    'I20-I24',
    'I25.2',
    'any',
    'an old infarction is a history, behind what the patient has now',
    'I.C.9.e.3 and IV.G',
  ),
  order(
    'T85.614- T85.624- T85.633- T85.694-',
    'E08-E13',
    'first-listed',
    'the failure of an insulin pump comes before the underdosing or overdose and the diabetes',
    'I.C.4.a.5',
  ),
  order(
    'I60-I63',
    'G81 H53.4- R13.1- R27 R29.7- R29.81- R41.4 R47',
    'first-listed',
    'the stroke comes before the deficits that it brings',
    'I.B.4 and II.A',
  ),
  order(
    'T74 T76',
    'S00-T14 F00-F99',
    'any',
    'abuse and neglect come before the injuries and mental disorders that go with them',
    'I.C.19.f',
    'warning',
  ),
  order(
    'Z11-Z13',
    'Z80-Z87',
    'first-listed',
    'the screening comes before the history that is its reason',
    'I.C.21.c.4',
  ),
  order(
    'Z31.5-',
    'Z14-Z15',
    'first-listed',
    'procreative genetic counseling that is the purpose of the encounter comes before the gene',
    'I.C.21.c.3',
  ),
  order(
    'Z30 Z31.5- Z31.6- Z69-Z71',
    'Z80-Z87',
    'first-listed',
    'what the encounter is for, as counseling, comes before the history that is its reason',
    'I.C.21.c.4',
  ),
  order(
    'T81.40-T81.43 T81.49-',
    'T81.44-',
    'any',
    'the site of the infection comes before the sepsis that followed the procedure',
    'I.C.1.d.5.b',
    'warning',
  ),
  order(
    'O86.00-O86.03 O86.09',
    'O86.04',
    'any',
    'the site of the infection comes before the sepsis that followed the procedure',
    'I.C.1.d.5.b',
    'warning',
  ),
  order(
    'J96.1-',
    'Z99.11',
    'first-listed',
    'for weaning from a ventilator the respiratory failure comes first',
    'I.C.21.c.3',
  ),
  order(
    'I69 S00-T14',
    'Z51.89',
    'first-listed',
    'for rehabilitation the condition that it is for comes first',
    'II.K',
  ),
  order(
    'C80.2',
    'C00-C76 C81-C96',
    'any',
    'of a malignancy of a transplanted organ the complication comes first, C80.2 behind it, the kind of malignancy last',
    'I.C.2.r',
  ),
  order(
    'A00-T88 Z11-Z13 Z30-Z31 Z40-Z43 Z45-Z52',
    'Z53',
    'first-listed',
    'the reason for a procedure that was not carried out comes before the code that says so',
    'II.F and IV.A.1',
  ),
  order(
    'A00-B89 B95-D89 E00-E63 E65-E67 E70-G08 G10-O93 O95-T88',
    'B90-B94 E64 E68 G09 O94',
    'first-listed',
    'the condition that is left comes before the code of what it is left of',
    'I.B.10',
  ),
  order(
    'A00-N99',
    'Z73.6 Z79.0- Z79.1 Z79.5-Z79.8 Z89-Z90 Z93-Z98 Z99.0 Z99.2-Z99.8',
    'first-listed',
    'a status or the use of a drug tells more of a patient, and the condition that is treated comes before it',
    'I.C.21.c.3 and IV.G',
  ),
  order(
    'D59.31',
    'A40-A41',
    'first-listed',
    'a hemolytic-uremic syndrome that is the reason for admission comes before the infection',
    'I.C.1.d.9',
  ),
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
    'A40-A49 I33 K65 L02-L03 L08 M00 M86 N10-N12 N30 N39.0',
    'first-listed',
    'who comes for a complication of care has its code first, the specific infection behind it',
    'II.G',
  ),
  order(
    'A00-B99 D50-N99 S00-T88 U07.1',
    'Z18 Z22 Z66 Z74.0- Z80-Z84 Z86.1- Z86.2 Z86.5- Z86.6- Z86.7- Z87 Z91.1- Z91.81 Z92',
    'first-listed',
    'what the patient has now and was seen for comes before a status or history',
    'IV.G and I.C.21.c.3–4',
    'information',
  ),
  order(
    'C00-C96 D00-D09 D37-D49',
    'Z66 Z74.0- Z80-Z84 Z86.1- Z86.2 Z86.5- Z86.6- Z86.7- Z87 Z91.81 Z92',
    'first-listed',
    'what the patient has now and was seen for comes before a history',
    'IV.G and I.C.21.c.4',
    'information',
  ),
];
