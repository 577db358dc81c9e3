/** Germs of a newborn's sepsis, what an abortion left, and what else the words of a note tell beside a code. */
import { otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, germs of newborns and what is left (I.C.16.f, I.C.15.q.2)', () => {
  tellsOf(
    [
      ['P36.9 I.C.16.f information P36.4', 'Neonatal sepsis, E. coli.'],
      ['P36.9 I.C.16.f information P36.0', 'GBS sepsis of the newborn.'],
      ['P36.9 I.C.16.f information P36.2', 'Newborn sepsis. Blood culture grew Staph aureus.'],
      ['P36.9 I.C.16.f information P36.8', 'Sepsis of newborn, Klebsiella in the blood.'],
      ['P36.8 I.C.16.f information P36.5', 'Sepsis of newborn due to Bacteroides.'],
      ['Z11.4 I.C.1.a.2.f information ', 'Inconclusive HIV serology.'],
      ['Z20.6 I.C.1.a.2.f information ', 'HIV test indeterminate after a needle.'],
      [
        'O03.9 I.C.15.q.2 information ',
        'Retained placental tissue after a spontaneous abortion three weeks ago.',
      ],
      ['O04.80 I.C.15.q.2 information ', 'Failed termination, retained products.'],
      ['T74.11XA I.C.19.f warning T76.11XA', 'Suspected elder abuse, not confirmed.'],
      ['R40.20 I.C.18.e warning ', 'Induced coma after cardiac arrest.'],
      ['U09.9 I.C.1.g.1.i information Z86.16', 'COVID-19 last winter, fully recovered.'],
      ['I22.9 I.C.9.e.4 warning I21.A1', 'Type 2 infarction, ten days after a STEMI.'],
    ],
    [
      ['P36.9', 'Newborn sepsis, cultures negative. Mother GBS positive.'],
      ['P36.4', 'Neonatal sepsis, E. coli.'],
      ['Z11.4', 'HIV screen negative.'],
      ['O03.9', 'Complete spontaneous abortion, no retained products.'],
      ['O03.4', 'Retained products after a miscarriage.'],
      ['U09.9', 'Fatigue since COVID-19 in January; smell has fully recovered.'],
    ],
    otherwise,
  );
});
