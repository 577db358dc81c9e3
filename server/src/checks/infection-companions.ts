/** Infections, sepsis among them, that want a code of their site or organism beside them (Guidelines I.C.1.d and I.B.7). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

/** Infections that a complication of care may be. */
const isInfection = codesIn(
  ...'A00-B99 G00-G09 I30 I33 I38-I39 I80 J00-J22 J85-J86 K35 K57.0- K57.2- K57.4- K57.8- K61 K63.0 K65 K68'.split(
    ' ',
  ),
  ...'L00-L08 M00-M01 M46 M60.0- M65.0- M65.1- M71.0- M71.1- M86 N10-N12 N13.6 N15.1 N30 N34 N39.0 N41 N45 N49 N61'.split(
    ' ',
  ),
  ...'N70-N77 R65.2- R78.81 T81.4- T87.4-'.split(' '),
);

export const OF_INFECTIONS: readonly Companion[] = [
  {
    of: codesIn('T81.40-', 'T81.41-', 'T81.42-', 'T81.43-', 'T81.49-'),
    needs: codesIn('T81.44-', 'T81.12-'),
    beside: codesIn('A40-A41'),
    severity: 'information',
    why: 'where the sepsis comes from the infected wound, T81.44 says so beside the site of the infection',
    section: 'I.C.1.d.5.b',
  },
  {
    of: codesIn('O86.00-O86.03', 'O86.09'),
    needs: codesIn('O86.04', 'O85'),
    beside: codesIn('A40-A41'),
    severity: 'information',
    why: 'where the sepsis comes from the infected wound, O86.04 says so beside the site of the infection',
    section: 'I.C.1.d.5.b and I.C.15.k',
  },
  {
    of: codesIn('T81.44-'),
    needs: codesIn('T81.40-T81.43', 'T81.49-'),
    severity: 'information',
    why: 'the site of the infection that followed the procedure is coded before the sepsis',
    section: 'I.C.1.d.5.b',
  },
  {
    of: codesIn('T80.21-', 'T82.6-', 'T82.7-', 'T83.5-', 'T83.6-', 'T84.5-T84.7', 'T85.7-', 'T88.0-'),
    needs: isInfection,
    severity: 'information',
    why: 'a second code says which infection it is',
    section: 'I.B.7',
  },
  {
    of: codesIn('T83.51-'),
    needs: codesIn('A40-A41', 'N10-N12', 'N13.6', 'N15.1', 'N30', 'N34', 'N39.0', 'R65.2-', 'R78.81'),
    beside: codesIn('B95-B97'),
    severity: 'information',
    why: 'beside its organism a code says which infection of the urinary tract it is',
    section: 'I.B.7 and the note at T83.5',
  },
  {
    of: codesIn('J44.0'),
    needs: codesIn('A00-B99', 'J00-J22', 'J40', 'J69', 'J85-J86', 'U07.1'),
    why: 'the infection of the lower airways is coded too',
    section: 'I.A.17 and the note at J44.0',
    severity: 'information',
  },
  {
    of: codesIn('J44.1'),
    needs: codesIn('J44.0'),
    beside: codesIn('J12-J18', 'J20-J22', 'J69.0', 'J85-J86'),
    why: 'the disease with an acute lower respiratory infection is coded beside the exacerbation',
    section: 'I.C.10.a.1 and I.A.15',
    severity: 'information',
  },
  {
    of: codesIn('J95.851', 'O85', 'P36.8'),
    needs: codesIn('A40-A41', 'A49', 'B37-B49', 'B95-B97', 'J12-J18'),
    why: 'the organism is coded in addition, where it is known',
    section: 'I.C.10.d.1, I.C.15.k and I.C.16.f',
    severity: 'information',
  },
  {
    of: codesIn('O86.04'),
    needs: codesIn('O86.00-O86.03', 'O86.09'),
    why: 'the site of the infection that followed the procedure is coded before the sepsis',
    section: 'I.C.1.d.5.b and I.C.15.k',
    severity: 'information',
  },
  {
    of: codesIn('T81.44-'),
    needs: codesIn('A32.7', 'A40-A41', 'B37.7', 'B95-B97'),
    severity: 'information',
    why: 'the sepsis that followed the procedure is coded behind it by its organism, as far as it is known',
    section: 'I.C.1.d.5.b',
  },
  {
    of: codesIn('O03.37', 'O03.87', 'O04.87', 'O07.37', 'O08.82', 'O75.3', 'O88.3-'),
    needs: codesIn('A30-A49', 'B95-B97'),
    severity: 'information',
    why: 'the sepsis or its organism is coded in addition, as far as it is known',
    section: 'I.C.15.j and I.C.1.d.4',
  },
];
