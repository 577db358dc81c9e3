/** Codes of encounters and status that want another one beside them (Guidelines I.C.21). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';
import { isInjury, phaseOf } from './injury-phases.ts';

const isHistory = codesIn('Z80-Z92');

export const OF_ENCOUNTERS: readonly Companion[] = [
  {
    of: codesIn('Z48.3'),
    needs: codesIn('C00-D49', 'Z85-Z86'),
    severity: 'information',
    why: 'the neoplasm that was operated on is coded in addition',
    section: 'I.C.21.c.7 and the use additional note at Z48.3',
  },
  {
    of: codesIn('Z51.89'),
    needs: codesIn('A00-Y99', 'Z00-Z47', 'Z48', 'Z52-Z99'),
    severity: 'information',
    why: 'other aftercare needs a second code that says what is resolving or what was left',
    section: 'I.C.21.c.7',
  },
  {
    of: codesIn('Z40.0-'),
    needs: codesIn('A00-Y99', 'Z14-Z15', 'Z80', 'Z85', 'Z86.0-'),
    why: 'the risk for which the organ is removed is coded too, a susceptibility or a family history',
    section: 'I.C.21.c.14',
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
    of: codesIn('Z51.81'),
    needs: codesIn('Z79', 'F11-F19', 'T36-T50'),
    severity: 'information',
    why: 'the drug that is taken for long, whose level is monitored, is coded too (Z79.-)',
    section: 'I.C.21.c.3',
  },
  {
    of: codesIn('Z71.41'),
    needs: codesIn('F10', 'O99.31-'),
    severity: 'information',
    why: 'the use, abuse or dependence that the counseling is about is coded in addition (F10.-)',
    section: 'I.C.21.c.10 and the use additional note at Z71.41',
  },
  {
    of: codesIn('Z71.51'),
    needs: codesIn('F11-F19', 'O99.32-'),
    severity: 'information',
    why: 'the use, abuse or dependence that the counseling is about is coded in addition (F11 to F19)',
    section: 'I.C.21.c.10 and the use additional note at Z71.51',
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
    // Beside an injury that heals it is none (`Z_CODES`).
    needs: (key) => isHistory(key) || (isInjury(key) && phaseOf(key) === 'subsequent'),
    severity: 'information',
    why: 'the condition whose treatment is completed is coded as history behind the follow-up',
    section: 'I.C.21.c.8',
  },
];
