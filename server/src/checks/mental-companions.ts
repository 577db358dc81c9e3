/** Mental disorders, and the use of alcohol and drugs, that want another code beside them (Guidelines I.C.5). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

export const OF_MENTAL: readonly Companion[] = [
  {
    of: codesIn('G31.2', 'G62.1', 'G72.1', 'I42.6', 'K29.2-', 'K70', 'K85.2-', 'K86.0'),
    needs: codesIn('F10', 'O99.31-'),
    severity: 'information',
    why: 'a medical condition due to alcohol takes the code of its use, abuse or dependence too (F10.-)',
    section: 'I.C.5.b.4',
  },
  {
    of: codesIn('Y90'),
    needs: codesIn('F10', 'T51', 'O99.31-'),
    why: 'a blood alcohol level goes with a documented condition of category F10',
    section: 'I.C.5.b.5',
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
];
