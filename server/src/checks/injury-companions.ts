/** Harm by drugs, devices, transplants and abuse that wants another code beside it (Guidelines I.C.19). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';
import { harmOf } from './drug-harms.ts';

const isDrug = codesIn('T36-T50');

/** What was done, apart from who did it. */
const isAssault = codesIn('X92-Y06', 'Y08-Y09', 'T36-T65', 'T71');
const isOfTransplant = codesIn('T86');
/** What its title names whole. */
const namesItself = codesIn(
  ...'T86.01 T86.11 T86.21 T86.290 T86.31 T86.41 T86.810 T86.820 T86.830 T86.8401-T86.8409 T86.850 T86.890 T86.91'.split(
    ' ',
  ),
);

const isByAccident = codesIn('W50-W51');

export const OF_INJURIES: readonly Companion[] = [
  {
    of: (key) => /^[V-Y].{5}S$/.test(key),
    // Beside an injury of another phase dx/encounter-character tells.
    needs: codesIn('S00-T88'),
    why: 'what an injury has left takes two codes and the cause of it, the sequela first and the injury with S behind it',
    section: 'I.B.10, I.C.19.a and I.C.20.i',
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
    of: codesIn('D47.Z1'),
    needs: codesIn('T86'),
    why: 'the complication of the transplant is coded before it',
    section: 'I.C.2.r and the code first note at D47.Z1',
    severity: 'information',
  },
  {
    of: codesIn('T32'),
    beside: codesIn('T51-T65'),
    needs: codesIn('T20-T28'),
    severity: 'information',
    why: 'the corrosion itself is coded by its site and depth, and the extent in addition',
    section: 'I.C.19.d.1 and the note at T32',
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
    // A rejection or the vasculopathy of a heart says what the complication is.
    of: (key) => isOfTransplant(key) && !namesItself(key),
    needs: (key) => !/^(?:T86|[V-Z])/.test(key),
    severity: 'information',
    why: 'a transplant complication takes a second code, that of the complication',
    section: 'I.C.19.g.3.a',
  },
  {
    of: codesIn('T74'),
    beside: codesIn('S00-T14', 'T20-T32'),
    // Of what another person did by accident dx/external-cause says that it was an assault.
    needs: (key) => isAssault(key) || isByAccident(key),
    severity: 'information',
    why: 'the assault that caused an injury of confirmed abuse is coded too (X92 to Y08)',
    section: 'I.C.19.f',
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
  {
    of: codesIn('T80.89-', 'T81.89-', 'T82.89-', 'T83.89-', 'T84.89-', 'T85.89-', 'T88.5-', 'T88.8-'),
    needs: codesIn('A00-R99', 'S00-S99', 'T78', 'O00-O9A'),
    severity: 'information',
    why: 'where the code of a complication does not say what it is, a second one does',
    section: 'II.G',
  },
];
