/** Pain after operations, use and dependence, prophylaxis by its drugs, donors, findings of a fetus (Guidelines FY2026 I.C). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.6.b.3.
  ['T81.89XA I.C.6.b.3.a information ', 'Post-op pain after an appendectomy, wound clean.'],
  ['R07.89 I.C.6.b.3 information ', 'Chronic postoperative pain following thoracotomy two years ago.'],
  ['M25.561 I.C.6.b.3 information ', 'Chronic pain after arthroplasty of the right knee.'],
  // I.C.5.b.2 and 4.
  ['F13.90 I.C.5.b.2 warning ', 'Sedative dependence, on a taper.'],
  ['F11.90 I.C.5.b.2 warning ', 'Opioid abuse.'],
  ['F14.288 I.C.5.b.4 information ', 'Perforated nasal septum from cocaine.'],
  // I.C.1.a.2.k.
  ['Z11.4 I.C.1.a.2.k warning Z29.81', 'Here to start Truvada as PrEP.'],
  ['Z79.899 I.C.1.a.2.k warning Z29.81', 'Cabotegravir shot for prevention of HIV.'],
  // I.C.1.g.1.k.
  ['Z11.59 I.C.1.g.1.k warning Z01.84', 'COVID IgG on request, not ill.'],
  // I.C.21.c.9.
  ['Z94.0 I.C.21.c.9 warning ', 'Kidney donor for her brother, left nephrectomy today.'],
  // I.C.15.e.1.
  ['O35.BXX0 I.C.15.e.1 information ', 'Echogenic focus in the fetal heart, no follow-up needed.'],
  // I.C.9.a.
  [
    'I11.0 I.C.9.a.1 warning I10',
    'Heart failure due to chemotherapy. Hypertension, unrelated to the heart failure.',
  ],
  // I.C.19.f: abuse that was ruled out.
  ['T76.12XA I.C.19.f warning Z04.72', 'Suspected child abuse was ruled out.'],
  // I.C.17.
  ['Q21.3 I.C.17 information ', 'Tetralogy of Fallot repaired in childhood, nothing residual.'],
  // I.B.14 and I.C.4.b.1: the provider documents the class.
  ['E66.812 I.C.4.b.1 information ', 'Nutritionist: class 2 obesity. Obesity, weight loss plan.'],
  // I.C.12.a.4.
  ['L89.152 I.C.12.a.4 warning ', 'Sacral ulcer healed.'],
  // IV.K.
  ['Z01.89 IV.K information ', 'Routine labs plus a rheumatoid factor for swollen hands.'],
];

const SILENT: readonly Case[] = [
  ['T76.12XA', 'Suspected child abuse, not ruled out.'],
  ['Q21.3', 'Tetralogy of Fallot repaired in childhood, residual regurgitation.'],
  ['E66.812', 'Class 2 obesity, seen with the dietitian.'],
  ['T81.89XA', 'Post-op pain, delayed healing of the wound.'],
  ['R07.89\nG89.22', 'Chronic post-thoracotomy pain.'],
  ['F13.90', 'Sedative use with sleep disturbance.'],
  ['F14.288', 'Anxiety from cocaine dependence.'],
  ['Z79.899', 'Polyethylene glycol as prep for colonoscopy.'],
  ['Z94.0', 'Kidney transplant recipient, his sister was the donor.'],
  ['O35.BXX0', 'Echogenic focus in the fetal heart, echocardiogram of the fetus in two weeks.'],
  ['I11.0', 'Heart failure due to hypertension.'],
];

describe('chart/otherwise-coded, after operations and before infections', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
