/** Diabetes that follows the removal of the pancreas is coded to E13 (Guidelines I.C.4.a.6.b.i). */
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

export const SECONDARY_DIABETES: readonly WrongPair[] = [
  {
    wrong: codesIn('E08-E09'),
    beside: codesIn('E89.1'),
    why: 'diabetes that follows the removal of the pancreas is coded to E13 beside E89.1',
    section: 'I.C.4.a.6.b.i',
  },
  {
    wrong: codesIn('E10-E11'),
    beside: codesIn('E89.1'),
    why: 'diabetes that follows the removal of the pancreas is coded to E13; E10 and E11 are for one that was there before',
    section: 'I.C.4.a.6.b.i',
    severity: 'information',
  },
  {
    wrong: codesIn('E08-E11'),
    beside: codesIn('Z90.410'),
    why: 'who has no pancreas left has a diabetes of that, E89.1 with a code of E13, unless it was there before',
    section: 'I.C.4.a.6.b.i',
    severity: 'information',
    unless: ['chart/otherwise-coded'],
  },
  {
    wrong: codesIn('E10.A-'),
    beside: codesIn('E10.1-E10.9'),
    why: 'presymptomatic type 1 diabetes has no symptoms or complications yet: it is at that stage or beyond it',
    section: 'I.C.4.a.1.a',
  },
];
