/** Codes of COVID-19 that want another one beside them (Guidelines I.C.1.g.1). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

export const OF_COVID: readonly Companion[] = [
  {
    of: codesIn('J12.82'),
    needs: codesIn('U07.1', 'U09.9'),
    why: 'the COVID-19 that the pneumonia is of is coded first',
    section: 'I.C.1.g.1.c.i',
  },
  {
    of: codesIn('M35.81'),
    // Of a history alone `dx/contradiction` tells.
    needs: codesIn('U07.1', 'U09.9', 'Z20.822', 'Z86.16'),
    why: 'a multisystem inflammatory syndrome goes with COVID-19, with what an earlier one has left or with the contact',
    section: 'I.C.1.g.1.l',
    severity: 'information',
  },
  {
    of: codesIn('U09.9'),
    needs: (key) => !/^(?:U|Z)/.test(key),
    why: 'the symptom or condition that an earlier COVID-19 has left is coded before it, if known',
    section: 'I.C.1.g.1.m',
    severity: 'information',
  },
];
