/** HIV without an illness, what old strokes and injuries have left, injuries under treatment, other cancers (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.1.a.2.e.
  ['B20 I.C.1.a.2.e information Z21', 'HIV test positive, confirmed. No symptoms, no illness.'],
  ['B20 I.C.1.a.2.e information Z21', 'Living with HIV without any HIV-related illness; on treatment.'],
  ['B20 I.C.1.a.2.e information Z21', 'HIV infection since 2019, never any opportunistic infections.'],
  // I.C.9.d.1.
  ['R47.01 I.C.9.d.1 warning ', 'Expressive aphasia since a CVA last year.'],
  ['R27.0 I.C.9.d.1 information ', 'Ataxia, late effect of a cerebellar infarct.'],
  ['R13.12 I.C.9.d.1 warning ', 'Dysphagia left by an intracerebral hemorrhage two years ago.'],
  ['R26.89 I.C.9.d.1 information ', 'Gait disturbance since the stroke of 2022.'],
  // I.C.9.a.8, I.C.9.e.1, I.C.19.b and I.C.21.c.6.
  ['O10.913 I.C.9.a.8 warning ', 'Pressure up since 35 weeks: transient hypertension.'],
  ['I21.4 I.C.9.e.1 warning ', 'NSTEMI at first; overnight ST elevation in the lateral leads.'],
  ['S31.113D I.C.19.b warning ', 'Sutures out, healing incision of the appendectomy.'],
  ['Z03.71 I.C.21.c.6 warning ', 'Oligohydramnios cannot be confirmed or excluded.'],
  // I.B.16 and I.C.19.g.5, I.C.5.c, I.C.19.d.6.
  ['I46.9 I.C.19.g.5 and I.B.16 information ', 'Intraoperative cardiac arrest during the hernia repair.'],
  ['R33.9 I.C.19.g.5 and I.B.16 information ', 'Postoperative urinary retention.'],
  ['F68.10 I.C.5.c warning F68.A', 'She induces illness in her child.'],
  ['T30.0 I.C.19.d.6 information ', 'Burns of 18 % of the body surface, the sites are not in the record.'],
  // I.C.5.b.2.
  ['F12.10 I.C.5.b.1 and 2 warning F12.20', 'Cannabis abuse and dependence.'],
  // I.B.10 and I.C.19.a.
  [
    'S82.841D I.B.10 and I.C.19.a warning S82.841S',
    'Arthritis of the ankle, a late consequence of the 2019 bimalleolar fracture.',
  ],
  [
    'T20.37XD I.B.10 and I.C.19.a warning T20.37XS',
    'Scar contracture of the neck from a scald burn in early childhood.',
  ],
  // I.C.19.a.
  ['S82.62XD I.C.19.a information S82.62XA', 'Fracture surgery today: ORIF of the left lateral malleolus.'],
  [
    'S52.532D I.C.19.a information S52.532A',
    'Continuing treatment with closed reduction of the Colles fracture.',
  ],
  // I.C.21.c.14.
  ['Z40.02 I.C.21.c.14 information ', 'Removal of both ovaries. Cancer of the right breast under treatment.'],
  ['Z40.01 I.C.21.c.14 information ', 'Prophylactic mastectomy because of cancer in the right breast.'],
  // I.C.1.d.1.a.i.
  ['A41.89 I.C.1.d.1.a.i information A41.9', 'Sepsis, organism not found.'],
  ['A41.89 I.C.1.d.1.a.i information A41.9', 'Culture-negative sepsis.'],
  // I.C.2.n, I.C.19.e.4 and I.C.21.c.2.
  ['C92.01 I.C.2.n information ', 'AML, transplanted in 2012, considered cured.'],
  ['T50.901A I.C.19.e.4 warning T50.911A', 'Found with several empty pill bottles, unknown medications.'],
  ['Z00.129 I.C.21.c.2 information ', 'Here for MMR and varicella vaccines only.'],
  ['Z00.00 I.C.21.c.2 information ', 'Influenza immunization given.'],
  // I.C.2 and I.C.2.r.
  ['C18.8 I.C.2 warning ', 'Cancer of the cecum and, well apart, a second in the sigmoid.'],
  ['C34.81 I.C.2 warning ', 'Two primaries of the right lung, upper and lower lobe.'],
  ['C22.0 I.C.2.r warning ', 'Liver graft with hepatocellular carcinoma.'],
  // I.C.1.a.2.a and g, I.C.19.a and I.C.21.c.7.
  ['Z21 I.C.1.a.2.a and g warning B20', 'HIV. Progressive multifocal leukoencephalopathy in 2018.'],
  ['Z51.89 I.C.19.a and I.C.21.c.7 information ', 'Therapy of a rotator cuff strain of six weeks ago.'],
  // I.C.19.d.4.
  ['T21.31XA I.C.19.d.4 information ', 'Third degree of the chest wall; wound infection with Pseudomonas.'],
  // I.C.19.b.2.
  ['S44.31XA I.C.19.b.2 warning ', 'Anterior dislocation of the shoulder, axillary nerve neurapraxia.'],
  // I.C.21.c.14.
  ['Z72.3 I.C.21.c.14 information ', 'Not sedentary, does yoga weekly.'],
  ['Z72.820 I.C.21.c.14 information ', 'Sleeps eight hours.'],
  ['Z72.89 I.C.21.c.14 warning ', 'Wine at dinner, no concerns.'],
  // I.C.15.q.1.
  ['O04.89 I.C.15.q.1 information Z33.2', 'Attempted termination at 23 weeks; a live infant.'],
];

const SILENT: readonly Case[] = [
  ['B20', 'HIV infection. No symptoms today. Kaposi sarcoma.'],
  ['B20', 'HIV infection, prior pneumocystis. No symptoms today.'],
  ['R47.01\nI63.9', 'Acute stroke with aphasia, new today.'],
  ['R47.01', 'Aphasia of childhood.'],
  ['F12.10', 'Cannabis abuse, no dependence.'],
  ['I46.9', 'Cardiac arrest at home.'],
  ['R33.9', 'Urinary retention. Colectomy last year.'],
  ['F68.10', 'She makes herself ill, to be the patient.'],
  ['F68.10', 'Factitious disorder imposed on self; MSBP in the family.'],
  ['T30.0\nT31.10', 'Burns of 18 % of the body surface.'],
  ['R27.0', 'Ataxia of multiple sclerosis. No history of stroke.'],
  ['R26.89', 'Gait of parkinsonism. An old stroke left no deficits.'],
  ['R26.81', 'Unsteady after the knee replacement. Remote stroke in 2010.'],
  ['G81.94', 'Hemiplegia of a tumor. No history of stroke.'],
  ['O10.913', 'Chronic hypertension before pregnancy, transient hypertension last time.'],
  ['I21.4', 'NSTEMI. No ST elevation later.'],
  ['S82.841S', 'A late consequence of the 2019 bimalleolar fracture.'],
  ['S82.62XD', 'Three weeks after ORIF of the left lateral malleolus.'],
  ['Z40.02\nC50.411', 'Removal of both ovaries. Cancer of the right breast under treatment.'],
  ['A41.89', 'Sepsis from a rare organism, identified.'],
  ['A41.9', 'Sepsis, organism not found.'],
  ['C92.01', 'AML in remission, perhaps cured one day.'],
  ['T50.901A', 'Found with an empty pill bottle without a label.'],
  ['Z00.129', 'Vaccines are up to date. Well child.'],
  ['Z00.00\nZ23', 'Influenza immunization given.'],
  ['C18.8', 'Cancer of the cecum that reaches the ascending colon.'],
  ['C22.0\nC80.2', 'Liver graft with hepatocellular carcinoma.'],
  ['T21.31XA', 'Third degree of the chest wall, no signs of wound infection.'],
  ['Z72.3', 'Walks daily to the bus, but lack of exercise is a problem.'],
  ['Z72.820', 'Sleep deprivation, a problem since the night shifts.'],
  ['O04.89', 'Termination at 20 weeks, no live birth.'],
  ['Z40.02', 'Removal of both ovaries. No cancer under treatment.'],
];

describe('chart/otherwise-coded, what is told plainly', () => tellsOf(FOUND, SILENT, otherwise));
