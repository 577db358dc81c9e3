/** Screenings that are what a visit is for, what is counseled, and sepsis after an obstetric procedure (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const behind: Readonly<Record<string, string>> = { 'Z12.31': 'I10', 'Z13.820': 'Z78.0', 'Z11.3': 'Z72.51' };

const FOUND: readonly Case[] = [
  // I.C.21.c.5: the screening is first where the visit is for it.
  ['Z12.31 I.C.21.c.5 information ', 'Presents for a screening mammogram. Hypertension.'],
  ['Z13.820 I.C.21.c.5 information ', 'Postmenopausal. Here for osteoporosis screening.'],
  ['Z11.3 I.C.21.c.5 information ', 'Asymptomatic, high-risk sexual behavior; comes for STI screening.'],
  // I.C.21.c.10 and c.14.
  ['Z71.9 I.C.21.c.14 warning ', 'Counseling about sexual orientation.'],
  ['Z71.9 I.C.21.c.14 warning ', 'Counseling of the victim of spousal abuse.'],
  ['Z71.89 I.C.21.c.14 warning Z32.3', 'Infant care class.'],
  // I.C.15.k.
  ['O85 I.C.15.k warning ', 'Sepsis after D&C, E. coli.'],
];

const SILENT: readonly Case[] = [
  ['Z12.31', 'Annual physical; screening mammogram ordered. Hypertension.'],
  ['Z13.820', 'Postmenopausal. Osteoporosis screening is due next year.'],
  ['Z11.3', 'Here for acne. Screened for chlamydia; high-risk sexual behavior.'],
  ['Z71.89', 'Counseling on work and family.'],
  ['O85', 'Puerperal sepsis, E. coli.'],
];

describe('chart/otherwise-coded, screenings and counseling', () => {
  tellsOf(FOUND, SILENT, (words, code) => otherwise(words, behind[code] ? `${behind[code]}\n${code}` : code));
});
