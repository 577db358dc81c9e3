/** Prophylaxis, tests for symptoms, therapies together, sequelae, sites and stages as notes tell them (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.15.p.2.
  ['O94 I.C.15.p.2 warning ', 'Four weeks postpartum, palpitations: thyroiditis.'],
  ['O94 I.C.15.p.2 warning ', 'Fistula, complication of her delivery ten days ago.'],
  // I.C.1.a.2.k.
  ['Z72.52 I.C.1.a.2.k warning ', 'Presents for his pre-exposure prophylaxis injection, cabotegravir.'],
  ['Z72.51 I.C.1.a.2.k warning ', 'Visit for PrEP. Truvada refilled.'],
  ['F11.10 I.C.1.a.2.k warning ', 'Opioid abuse, injects. PrEP started.'],
  // I.C.9.e.1.
  ['I21.4 I.C.9.e.1 warning ', 'Anterior STEMI. Under tenecteplase the infarction converted to NSTEMI.'],
  ['I21.4 I.C.9.e.1 warning ', 'ST elevation MI, thrombolysed, now NSTEMI.'],
  // I.C.4.a.1.a.
  ['E10.9 I.C.4.a.1.a warning E10.A1', 'Stage 1 presymptomatic type 1 diabetes.'],
  ['E10.9 I.C.4.a.1.a warning E10.A2', 'Pre-symptomatic type 1 diabetes, stage 2.'],
  ['E10.9 I.C.4.a.1.a warning E10.A0', 'Presymptomatic type 1 diabetes.'],
  // I.C.1.a.2.h: the signs and symptoms are coded.
  [
    'Z11.4 I.C.1.a.2.h and I.C.21.c.5 warning ',
    'Night sweats. Here for an HIV test because of these symptoms.',
  ],
  ['Z11.4 I.C.1.a.2.h and I.C.21.c.5 warning ', 'HIV testing ordered to work up his chronic diarrhea.'],
  // I.C.21.c.3.
  [
    'Z92.82 I.C.21.c.3 warning ',
    'Came straight from home; alteplase was given in our own emergency department.',
  ],
  ['Z92.82 I.C.21.c.3 warning ', 'We gave tenecteplase, no transfer from another hospital.'],
  // I.C.21.c.6.
  ['S13.4XXA I.C.21.c.6 warning ', 'Belted passenger in a collision. Films negative. No injury found.'],
  ['S39.91XA I.C.21.c.6 warning ', 'After a bicycle accident. CT normal, injury ruled out.'],
  // I.B.10.
  [
    'T23.362A I.B.10 and I.C.19.a warning T23.362S',
    'Contracture of the left hand, the sequela of a third degree burn in 2024, healed.',
  ],
  [
    'T22.211A I.B.10 and I.C.19.a warning T22.211S',
    'Keloid of the right forearm at the site of a second degree burn from last year.',
  ],
  // I.C.19.d.5.
  ['T24.291A I.C.19.d.5 warning ', 'Second degree burns of the right thigh and of the right lower leg.'],
  ['T20.29XA I.C.19.d.5 warning ', 'Second degree burns of the chin, nose and cheek.'],
  // I.C.1.g.1.k.
  [
    'Z20.822 I.C.1.g.1.k warning Z01.84',
    'SARS-CoV-2 antibody testing asked for, not to confirm a current infection.',
  ],
  ['Z11.52 I.C.1.g.1.k warning Z01.84', 'Serology for COVID-19, wants to know whether she is immune.'],
  // I.C.2.e.2.
  ['Z51.11 I.C.2.e.2 information ', 'Comes for chemotherapy and for external beam radiation.'],
  ['Z51.0 I.C.2.e.2 information ', 'Radiation fraction 12 given and chemotherapy given the same day.'],
  ['Z51.11 I.C.2.e.2 information ', 'Concurrent chemoradiation today.'],
  // I.C.12.a.2.
  [
    'L89.629 I.C.12.a.1 to a.3 information L89.620',
    'Pressure ulcer of the left heel; depth cannot be seen: unstageable.',
  ],
  // I.C.7.a.3.
  [
    'H40.10X3 I.C.7.a.3 warning ',
    'Open-angle glaucoma, mild stage in the right eye, severe stage in the left eye.',
  ],
  ['H40.20X2 I.C.7.a.3 warning ', 'Primary angle-closure glaucoma, right eye moderate, left eye mild.'],
  // II.K.
  ['M16.11 II.K warning ', 'Osteoarthritis. Rehabilitation after total replacement of the right hip.'],
  ['M17.12 II.K warning ', 'Physical therapy following left TKA for osteoarthritis.'],
  // I.C.6.b.3.
  ['G89.22 I.C.6.b.3 information G89.12', 'Post-thoracotomy pain. Not described as acute or chronic.'],
  // I.C.19.f.
  [
    'T74.11XA I.C.19.f and I.C.20.g information ',
    'Abuse confirmed, brought in by her sister; the perpetrator is known, her husband.',
  ],
  ['T74.01XA I.C.19.f and I.C.20.g information ', 'Neglect confirmed; her daughter is responsible.'],
  ['T74.02XA I.C.19.f and I.C.20.g information ', 'Confirmed neglect at the hands of the foster mother.'],
];

const SILENT: readonly Case[] = [
  ['O94', 'Fistula, sequela of her delivery two years ago.'],
  ['Z72.52\nZ29.81', 'Presents for his pre-exposure prophylaxis injection, cabotegravir.'],
  ['Z72.52', 'High risk sexual behavior. Post-exposure prophylaxis, on PrEP before.'],
  ['I21.4', 'NSTEMI, no ST elevation.'],
  ['T74.01XA', 'Neglect confirmed. Her daughter is responsible for her medications.'],
  ['E10.9', 'Type 1 diabetes, stage 1 hypertension.'],
  ['E10.A1', 'Stage 1 presymptomatic type 1 diabetes.'],
  ['Z11.4', 'Routine HIV screening. No symptoms.'],
  ['Z92.82', 'Alteplase at the outside hospital, sent here from there.'],
  ['S13.4XXA', 'Cervical sprain. No other injury found.'],
  ['T22.211A', 'Second degree burn of the right forearm this morning.'],
  [
    'L90.5\nT22.211S\nT22.212A',
    'Scar of the right forearm, sequela of a burn in 2019. Second degree burn of the left.',
  ],
  ['T24.291A', 'Second degree burns of multiple sites of the right leg.'],
  ['T25.291A', 'Second degree burn of the right ankle, right foot spared.'],
  ['Z20.822', 'Exposed to COVID-19 at home. COVID antibody test also sent.'],
  ['Z51.11', 'Here for chemotherapy; radiation planned for next month.'],
  ['Z51.0\nZ51.11', 'Comes for chemotherapy and for external beam radiation.'],
  ['L89.159', 'Sacral pressure ulcer, stage not documented.'],
  ['H40.1133', 'POAG both eyes, severe stage.'],
  ['H40.10X3\nH40.10X1', 'Open-angle glaucoma, mild stage in the right eye, severe stage in the left eye.'],
  ['M17.11', 'Osteoarthritis of the right knee. Physical therapy before the planned TKA.'],
  ['Z47.1\nM17.11', 'Physical therapy following left TKA for osteoarthritis.'],
  ['G89.22', 'Chronic post-thoracotomy pain.'],
];

describe('chart/otherwise-coded, what notes tell besides', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
