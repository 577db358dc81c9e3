/** Codes of diabetes, and of the failure of an insulin pump, that want another one beside them (Guidelines I.C.4.a). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

export const OF_DIABETES: readonly Companion[] = [
  {
    of: codesIn('E09'),
    needs: codesIn('T36-T65'),
    severity: 'information',
    why: 'a diabetes that a drug or chemical brought takes the code of the adverse effect, poisoning or toxic effect too',
    section: 'I.C.4.a.6.b.ii',
  },
  {
    of: codesIn('T85.614-'),
    needs: codesIn('E08-E13', 'O24.0-', 'O24.1-', 'O24.3-', 'O24.8-', 'P70.2'),
    severity: 'information',
    why: 'the type of the diabetes is coded in addition to the failure of the pump and what it brings',
    section: 'I.C.4.a.5',
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
];
