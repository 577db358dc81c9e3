/** Diagnoses that want another one on the same claim, by sentences of the Guidelines. */
import { OF_CIRCULATION } from './circulatory-companions.ts';
import { codesIn } from './code-ranges.ts';
import { COMA_SCALE } from './coma-scale.ts';
import type { Companion } from './companion.ts';
import { OF_COVID } from './covid-companions.ts';
import { harmOf } from './drug-harms.ts';
import { OF_DRUGS } from './drug-induced.ts';
import { OF_NEOPLASMS } from './neoplasm-companions.ts';
import { isDysfunction } from './sepsis-codes.ts';

const isDrug = codesIn('T36-T50');

/** What was done, apart from who did it. */
const isAssault = codesIn('X92-Y06', 'Y08-Y09', 'T36-T65', 'T71');
const isOfTransplant = codesIn('T86');
const isRejection = codesIn(
  ...'T86.01 T86.11 T86.21 T86.31 T86.41 T86.810 T86.820 T86.830 T86.8401-T86.8409 T86.850 T86.890 T86.91'.split(
    ' ',
  ),
);

/** What underlies a response to what is no infection is none of its dysfunctions. */
const isUnderlying = codesIn('I21', 'I24', 'I26', 'I31', 'K85');
const isOrganDysfunction = (key: string): boolean => isDysfunction(key) && !isUnderlying(key);

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

export const COMPANIONS: readonly Companion[] = [
  OF_DRUGS,
  ...COMA_SCALE,
  ...OF_COVID,
  ...OF_NEOPLASMS,
  ...OF_CIRCULATION,
  {
    of: codesIn('B90-B94', 'E64', 'E68', 'G09'),
    needs: (key) => !/^(?:B9[0-4]|E64|E68|G09|[V-Z])/.test(key),
    severity: 'information',
    why: 'a sequela takes two codes, that of the condition that remained first',
    section: 'I.B.10',
  },
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
    of: codesIn('C77-C79', 'C7B'),
    needs: codesIn('C00-C76', 'C7A', 'C80-C96', 'D45-D47', 'Z85', 'Z08', 'Z51.0', 'Z51.1-'),
    severity: 'information',
    why: 'the primary is coded too: its site, C80.1 where it is not known, or Z85 where it is gone',
    section: 'I.C.2.d and I.C.2.l',
  },
  {
    of: codesIn('Z48.3'),
    needs: codesIn('C00-D49', 'Z85-Z86'),
    severity: 'information',
    why: 'the neoplasm that was operated on is coded in addition',
    section: 'I.C.21.c.7 and the use additional note at Z48.3',
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
    of: codesIn('G31.2', 'G62.1', 'G72.1', 'I42.6', 'K29.2-', 'K70', 'K85.2-', 'K86.0'),
    needs: codesIn('F10', 'O99.31-'),
    severity: 'information',
    why: 'a medical condition due to alcohol takes the code of its use, abuse or dependence too (F10.-)',
    section: 'I.C.5.b.4',
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
    of: codesIn('Z3A'),
    needs: codesIn('O00-O9A', 'Z03.7-', 'Z30-Z39'),
    why: 'weeks of gestation add to the code of an obstetric condition or encounter, which is coded first',
    section: 'I.C.21.c.11 and the note at category Z3A',
  },
  {
    of: codesIn('J44.0'),
    needs: codesIn('A00-B99', 'J00-J22', 'J40', 'J69', 'J85-J86', 'U07.1'),
    why: 'the infection of the lower airways is coded too',
    section: 'I.A.17 and the note at J44.0',
    severity: 'information',
  },
  {
    of: codesIn('O98.0-', 'O98.1-', 'O98.2-', 'O98.4-', 'O98.5-', 'O98.6-'),
    needs: codesIn('A00-B99', 'J09-J11', 'U07.1'),
    why: 'the infection itself is coded in addition',
    section: 'I.C.15.a.1 and s',
    severity: 'information',
  },
  {
    of: codesIn(
      ...'O98.3- O98.8- O99.01- O99.02 O99.03 O99.1- O99.28- O99.34- O99.35- O99.4- O99.5- O99.6- O99.7- O99.89- O9A.1- O9A.2-'.split(
        ' ',
      ),
    ),
    needs: (key) => /^[A-NR-U]/.test(key),
    why: 'the condition that complicates the pregnancy is coded in addition',
    section: 'I.C.15.a.1 and the note at O99',
    severity: 'information',
  },
  {
    of: codesIn('O9A.3-', 'O9A.4-', 'O9A.5-'),
    needs: codesIn('S00-T88'),
    why: 'the abuse and the injury that it has done are coded behind it',
    section: 'I.C.15.r and the notes at O9A',
    severity: 'information',
  },
  {
    of: codesIn('Z91.12-', 'Z91.13-', 'Z91.14-'),
    needs: (key) => isDrug(key),
    why: 'the drug of which less is taken is coded before the reason, an underdosing with 6 as its 5th or 6th character',
    section: 'I.C.19.e.5.c and the code first notes at Z91.1-',
    severity: 'information',
  },
  {
    of: codesIn('Z40.0-'),
    needs: codesIn('A00-Y99', 'Z14-Z15', 'Z80', 'Z85', 'Z86.0-'),
    why: 'the risk for which the organ is removed is coded too, a susceptibility or a family history',
    section: 'I.C.21.c.14',
    severity: 'information',
  },
  {
    of: codesIn('D47.Z1'),
    needs: codesIn('T86'),
    why: 'the complication of the transplant is coded before it',
    section: 'I.C.2.r and the code first note at D47.Z1',
    severity: 'information',
  },
  {
    of: codesIn('Z99.2'),
    needs: codesIn('A00-Y99', 'Z49', 'Z94.0', 'Z76.82', 'Z45.2', 'Z46', 'Z91.15'),
    why: 'the disease of the kidneys for which they are dialyzed is coded before it',
    section: 'I.C.21.c.3 and the note at N18.6',
    severity: 'information',
  },
  {
    of: codesIn('I69.098', 'I69.198', 'I69.298', 'I69.398', 'I69.898', 'I69.998'),
    needs: codesIn('A00-H95', 'I00-I52', 'J00-T88'),
    why: 'another code says which sequela it is',
    section: 'I.C.9.d.1 and the use additional note at I69.-98',
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
    of: codesIn('O24.0-', 'O24.1-', 'O24.3-', 'O24.8-'),
    needs: codesIn('E08-E13'),
    why: 'the code of the diabetes itself follows it',
    section: 'I.C.15.g',
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
    of: codesIn('O94'),
    needs: (key) => !/^[OZ]/.test(key),
    why: 'the condition that remained is coded before the code that tells where it comes from',
    section: 'I.C.15.p.3',
  },
  {
    of: codesIn('O99.31-'),
    needs: codesIn('F10'),
    why: 'a code of F10 says how alcohol shows itself',
    section: 'I.C.15.l.1',
    severity: 'information',
  },
  {
    of: codesIn('O99.32-'),
    needs: codesIn('F11-F16', 'F18-F19', 'T40'),
    why: 'what the drug use has brought is coded in addition',
    section: 'I.C.15.l.3',
    severity: 'information',
  },
  {
    of: codesIn('Y90'),
    needs: codesIn('F10', 'T51', 'O99.31-'),
    why: 'a blood alcohol level goes with a documented condition of category F10',
    section: 'I.C.5.b.5',
  },
  {
    of: codesIn('E09'),
    needs: codesIn('T36-T65'),
    severity: 'information',
    why: 'a diabetes that a drug or chemical brought takes the code of the adverse effect, poisoning or toxic effect too',
    section: 'I.C.4.a.6.b.ii',
  },
  {
    of: codesIn('X37.0'),
    needs: codesIn('S00-T88', 'O9A.2-', 'O9A.3-'),
    why: 'a hurricane is coded for what it has injured or poisoned, and not where other conditions of its victims are treated',
    section: 'I.B.19.a',
  },
  {
    of: (key) => isDrug(key) && harmOf(key) === '5' && key.endsWith('A'),
    needs: (key) => !/^(?:T3[6-9]|T4\d|T50|[V-Z])/.test(key),
    severity: 'information',
    why: 'the nature of the adverse effect is coded before the drug that had it',
    section: 'I.C.19.e.5.a',
  },
  {
    of: codesIn('T85.614-'),
    needs: codesIn('E08-E13', 'O24.0-', 'O24.1-', 'O24.3-', 'O24.8-', 'P70.2'),
    severity: 'information',
    why: 'the type of the diabetes is coded in addition to the failure of the pump and what it brings',
    section: 'I.C.4.a.5',
  },
  {
    of: codesIn('F45.42'),
    needs: codesIn('G89'),
    why: 'the acute or chronic pain that has a psychological component is coded with it, a code of category G89',
    section: 'I.C.5.a',
    severity: 'information',
  },
  {
    of: (key) => /^F1[0-689]90$/.test(key),
    needs: (key) => !/^(?:F1[0-9]90|[V-Z])/.test(key),
    severity: 'information',
    why: 'the unspecified use of a substance is coded only with a disorder or disease that the provider relates to it',
    section: 'I.C.5.b.3',
  },
  {
    of: codesIn('Z51.81'),
    needs: codesIn('Z79', 'F11-F19', 'T36-T50'),
    severity: 'information',
    why: 'the drug that is taken for long, whose level is monitored, is coded too (Z79.-)',
    section: 'I.C.21.c.3',
  },
  {
    of: codesIn('Z08'),
    needs: codesIn('Z80-Z92', 'C00-D49'),
    severity: 'information',
    why: 'the malignancy whose treatment is completed is coded as history behind the follow-up',
    section: 'I.C.21.c.8',
  },
  {
    of: codesIn('Z09'),
    needs: codesIn('Z80-Z92'),
    severity: 'information',
    why: 'the condition whose treatment is completed is coded as history behind the follow-up',
    section: 'I.C.21.c.8',
  },
  {
    // A rejection names itself what the complication is.
    of: (key) => isOfTransplant(key) && !isRejection(key),
    needs: (key) => !/^(?:T86|[V-Z])/.test(key),
    severity: 'information',
    why: 'a transplant complication takes a second code, that of the complication',
    section: 'I.C.19.g.3.a',
  },
  {
    of: codesIn('E13'),
    beside: codesIn('Z90.41-'),
    needs: codesIn('E89.1'),
    severity: 'information',
    why: 'a diabetes that the removal of the pancreas left takes E89.1 beside E13 and Z90.41-',
    section: 'I.C.4.a.6.b.i',
  },
  {
    of: codesIn('T81.44-'),
    needs: codesIn('A32.7', 'A40-A41', 'B37.7', 'B95-B97'),
    severity: 'information',
    why: 'the sepsis that followed the procedure is coded behind it by its organism, as far as it is known',
    section: 'I.C.1.d.5.b',
  },
  {
    of: codesIn('I97.81-', 'I97.82-'),
    needs: codesIn('I60-I63'),
    severity: 'information',
    why: 'the code of the complication is followed by the one that says which stroke it was',
    section: 'I.C.9.c and I.C.19.g.4',
  },
  {
    of: codesIn('E89.1'),
    beside: codesIn('Z79.4', 'Z90.41-'),
    needs: codesIn('E08-E13'),
    severity: 'information',
    why: 'a diabetes that the removal of the pancreas left takes E13.- behind E89.1',
    section: 'I.C.4.a.6.b.i',
  },
  {
    of: codesIn(
      ...['E08', 'E09', 'E10', 'E11', 'E13'].flatMap((type) =>
        ['618', '628', '638', '69'].map((rest) => `${type}.${rest}`),
      ),
    ),
    needs: (key) => /^[A-DF-NS-T]|^E(?:0[0-7]|1[5-9]|[2-8])/.test(key),
    severity: 'information',
    why: 'where a combination code does not say which complication it is, another code does',
    section: 'I.B.9 and the use additional note at E--.69',
  },
  {
    of: codesIn('O03.37', 'O03.87', 'O04.87', 'O07.37', 'O08.82', 'O75.3', 'O88.3-'),
    needs: codesIn('A30-A49', 'B95-B97'),
    severity: 'information',
    why: 'the sepsis or its organism is coded in addition, as far as it is known',
    section: 'I.C.15.j and I.C.1.d.4',
  },
  {
    of: codesIn('T74'),
    beside: codesIn('S00-T14', 'T20-T32'),
    needs: isAssault,
    severity: 'information',
    why: 'the assault that caused an injury of confirmed abuse is coded too (X92 to Y08)',
    section: 'I.C.19.f',
  },
  {
    of: codesIn('R65.11'),
    needs: isOrganDysfunction,
    why: 'the organ dysfunction of the systemic inflammatory response is coded in addition',
    section: 'I.C.18.g',
  },
  {
    of: codesIn('T82.84-', 'T83.84-', 'T84.84-', 'T85.84-'),
    needs: codesIn('G89'),
    severity: 'information',
    why: 'a code of G89 behind it says whether the pain due to the device is acute or chronic',
    section: 'I.C.19.g.2',
  },
  {
    of: codesIn('T74.1-'),
    // Where the perpetrator is listed and no injury is, there may have been none.
    needs: codesIn('X92-Y09', 'T36-T65', 'T71', 'S00-T14', 'T20-T32'),
    severity: 'information',
    why: 'the assault that caused a physical injury of confirmed abuse is coded too (X92 to Y08), beside the perpetrator where known (Y07)',
    section: 'I.C.19.f',
  },
  {
    of: (key) => isDrug(key) && harmOf(key) === '6',
    needs: codesIn('T85.6-', 'Y63.6-', 'Y63.8-Y63.9', 'Z91.1-', 'Z91.A-'),
    severity: 'information',
    why: 'the intent of an underdosing, where it is known, is said by a code of noncompliance (Z91.12- to Z91.14-, Z91.A4-) or of care (Y63.6 to Y63.9)',
    section: 'I.C.19.e.5.c',
  },
];
