/**
 * Symptoms of chapter 18 with the diagnoses of which they are routinely a part (Guidelines I.B.5, I.C.18.b and c). The
 * list is ours and short on purpose: each row is what textbooks name first of the disease. Pairs that an Excludes1 note
 * parts, as R06.0- with J96.-, are left to `dx/excludes1`.
 */
import { codesIn } from './code-ranges.ts';

export interface IntegralSymptoms {
  readonly symptom: (key: string) => boolean;
  readonly diagnosis: (key: string) => boolean;
}

const row = (symptoms: string, diagnoses: string): IntegralSymptoms => ({
  symptom: codesIn(...symptoms.split(' ')),
  diagnosis: codesIn(...diagnoses.split(' ')),
});

export const INTEGRAL_SYMPTOMS: readonly IntegralSymptoms[] = [
  row('R03.0', 'I10-I13 I15-I16 I1A'),
  row('R00.0', 'I47'),
  row('R00.1', 'I49.5'),
  row('R00.2', 'I47-I49'),
  row('R04.2', 'A15'),
  row('R05', 'J00-J06 J09-J18 J20-J22 J40-J45 J47 J4A J4B A15 A37 U07.0 U07.1'),
  row('R06.00-R06.02 R06.09 R06.2', 'I50 J12-J18 J43-J45 J47 J81 J84 J93 J90 J91 I26 U07.0 U07.1'),
  row('R07.0', 'J02-J03 J36 A38'),
  row('R07.1 R07.2 R07.8- R07.9', 'I20-I22 I24 I25.11- I25.7- I26 I30 K21'),
  row('R09.0-', 'J96.01 J96.11 J96.21 J96.91 J80'),
  row('R09.8-', 'J00-J01 J06 J09-J18 J20-J22 J30-J32 U07.1'),
  row('R07.1 R07.2 R07.8- R07.9', 'M94.0 J90-J91 J93 J18 R09.1 K22.4'),
  row('R07.81 R07.82 R07.89 R07.9', 'S22.2- S22.3- S22.4- S20.2- S22.5-'),
  row('R10', 'K25-K29 K35-K37 K50-K52 K55-K58 K65 K80-K81 K85 K86.1 N13.2 N13.6 N20 N10 A08-A09'),
  row('R11', 'A00-A09 K52 K56 K35-K37 K85 K80-K81 K29 K31.84 G43 S06.0- N20'),
  row('R12', 'K21'),
  row('R14', 'K56 K58 K30'),
  row('R17', 'B15-B17 B19 K83.1 K80.3- K80.4- K80.5- K72'),
  row('R18', 'K70.11 K70.31 K71.51'),
  row('R19.7', 'A00-A09 K50-K52 K58.0'),
  row('R19.4 R19.5', 'C18-C20 K50-K51'),
  row('R20', 'G56-G57 G62-G63 E10.42 E11.42 M54.1- M50.1- M51.1-'),
  row('H57.1-', 'H10 H16 H20 S05.0-'),
  row('H92.0-', 'H60 H65-H67'),
  row('L29', 'B86 L20-L30 L50'),
  row('N64.4', 'N61'),
  row('R21', 'B01-B02 B05-B06 B08 L20-L30 L40-L44 L50 L93'),
  row('R25.1', 'G20 G25.0'),
  row('N23', 'N13.2 N20.0-N20.2'),
  row('R30 R35 R39.1-', 'N10 N30 N34 N39.0 N41'),
  row('R31', 'N02 N10 N20 N30.01 N30.11 N30.21 N30.31 N30.41 N30.81 N30.91 C64-C67'),
  row('R35.8- R63.1 R63.2 R73.9', 'E08-E11 E13'),
  row('R40.4 R41.0 R41.3', 'F01-F03 F05 G30-G31'),
  row('R41.82', 'F05 G92.8-G92.9 G93.4-'),
  row('R42', 'H81 H83 S06.0-'),
  row('R43', 'U07.1'),
  row(
    'R50.9',
    'A00-A09 A40-A41 B01 J00-J06 J09-J18 J20-J22 J36 K35-K37 K57.0- K57.2- K65 K81.0 L03 N10 N12 N30.0- N39.0 N41.0 U07.1',
  ),
  row('R51.9', 'G43 G44 I60 G03 J01 S06.0-'),
  row('R53.8-', 'B27 D50-D53 D62-D64 E03 G93.3- J09-J11 U07.1'),
  row('R55', 'I44.2 I49.5 I95.1 G90.01'),
  row('R56.9', 'G40'),
  row('R60', 'I50 N04 K74 I80 I82.4- I82.6- I87.2 L03.1-'),
  row('R68.83', 'A40-A41 J09-J11'),
  row('R49.0', 'J04 J05.0 J37 J38.0- J38.1-'),
  row('R36', 'A54.0- A56.0- A59.0- N34'),
  row('R91.1', 'C34 C78.0-'),
  row('R91.8', 'J12-J18 J84 J85'),
  row('R94.31', 'I21-I22 I44-I49'),
  row('R97.20', 'C61'),
];
