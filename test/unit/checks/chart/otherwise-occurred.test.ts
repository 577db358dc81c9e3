/** What came to pass, what is carried and makes nobody ill, how deep a burn is, and who is about to travel (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.B.11: if it did occur, it is coded as confirmed.
  ['O20.0 I.B.11 warning O03.9', 'Threatened abortion last night; this morning complete miscarriage.'],
  ['O20.0 I.B.11 warning O03.9', 'Threatened AB two days ago. Passed the products of conception at home.'],
  ['O20.0 I.B.11 warning O03.9', 'Threatened miscarriage. Uterus is now empty on ultrasound.'],
  ['I20.0 I.B.11 warning ', 'Admitted with impending MI. He ruled in: NSTEMI.'],
  ['O47.03 I.B.11 warning ', 'Threatened preterm labor at 34 weeks. She delivered a live girl.'],
  ['F10.239 I.B.11 information F10.231', 'Impending DTs; on day two he developed delirium tremens.'],
  ['O20.9 I.B.11 warning ', 'Bleeding in early pregnancy; complete miscarriage this morning.'],
  ['F10.20 I.B.11 information F10.231', 'Alcohol dependence. Developed delirium tremens on day two.'],
  ['F10.139 I.B.11 information F10.131', 'Alcohol abuse with withdrawal; went into delirium tremens.'],
  ['Z56.2 I.B.11 warning Z56.0', 'Threatened with layoff in March, and last week he was laid off.'],
  ['I21.9 I.B.11 warning I20.0', 'Threatened heart attack, troponins negative.'],
  ['O03.9 I.B.11 warning O20.0', 'Threatened miscarriage, os closed.'],
  // I.C.19.d: erythema, blistering, and the full thickness.
  ['T24.312A I.C.19.d information T24.212A', 'Left thigh: moist, with blisters, blanches. No charred areas.'],
  ['T23.201A I.C.19.d warning T23.101A', 'Burn of the right hand. Erythema, no blisters, skin intact.'],
  ['T23.301A I.C.19.d warning T23.101A', 'Burn of the right hand. Red only.'],
  ['T22.212A I.C.19.d information T22.312A', 'Left forearm burn is leathery, white, and insensate.'],
  ['T24.131A I.C.19.d information T24.331A', 'Right lower leg: charred, dry, no feeling.'],
  // I.C.19.d.2: the highest degree.
  [
    'T24.132A I.C.19.d.2 information T24.232A',
    'Left lower leg burn; first degree at the edge, mostly second degree.',
  ],
  // I.C.1.e.1.c and d.
  ['J15.212 I.C.1.e.1.d information ', 'Pneumonia. MRSA nares swab positive, considered a colonizer.'],
  ['A41.02 I.C.1.e.1.d information ', 'E. coli sepsis. Known MRSA colonization of the nares.'],
  ['B95.62 I.C.1.e.1.d information ', 'Cellulitis of the left leg. MRSA nasal screen positive, no more.'],
  ['J15.211 I.C.1.e.1.d information ', 'Pneumonia. Colonization of the nares with MSSA.'],
  ['J15.1 I.C.1.e.1.d information ', 'Viral pneumonia. Pseudomonas in the airway is colonization.'],
  ['A49.01 I.C.1.e.1.c warning Z22.321', 'Colonized with MSSA, well.'],
  ['J15.0 I.A.9.b information ', 'Bacterial pneumonia, organism not identified.'],
  // I.C.21.c.10: health and safety of future travel.
  ['Z71.89 I.C.21.c.10 information Z71.84', 'Pre-travel consultation. Malaria prophylaxis discussed.'],
  ['Z71.9 I.C.21.c.10 information Z71.84', 'Trip to Peru next month. Advice on altitude and water.'],
  ['Z71.2 I.C.21.c.10 information Z71.84', 'Will be backpacking in India. Insects and food discussed.'],
];

const SILENT: readonly Case[] = [
  ['O20.0', 'Threatened abortion, os closed. Prior spontaneous abortion in 2023.'],
  ['O03.9', 'Threatened miscarriage that ended in complete abortion.'],
  ['I20.0', 'Impending myocardial infarction, troponins flat.'],
  ['O47.03', 'Threatened preterm labor, undelivered. Went into labor early in her last pregnancy.'],
  ['F10.239', 'Alcohol withdrawal. Impending delirium tremens, which was averted.'],
  ['F10.239\nF10.231', 'Alcohol withdrawal with delirium tremens.'],
  ['Z56.2', 'Threatened with layoff.'],
  ['T24.132A\nT30.0', 'Left lower leg burn; first degree at the edge, mostly second degree.'],
  ['T23.201A\nT23.101A', 'Burns of the right hand. Erythema, no blisters, skin intact.'],
  ['J15.9', 'Bacterial pneumonia, organism not identified.'],
  ['T22.312A', 'Left forearm burn, blisters at the edges, center white and leathery.'],
  ['T22.211A', 'Right forearm burn, red with small blisters; not leathery, not charred.'],
  ['T22.111A', 'Right forearm burn, red, no blisters.'],
  ['T23.201A', 'Second degree burn of the right hand, erythema, blisters not yet there.'],
  ['J15.212', 'MRSA pneumonia, sputum grew MRSA. Colonized with MRSA in the nose too.'],
  ['B95.62', 'Abscess of the right thigh, culture MRSA. Nasal colonization with MRSA.'],
  ['J15.1', 'Pseudomonas pneumonia in a patient with Pseudomonas colonization.'],
  ['Z71.89', 'Back from Kenya. Advice on malaria symptoms after her travels to Africa.'],
  ['Z71.3', 'Nutrition advice. Travels a lot for her work.'],
];

describe('chart/otherwise-coded, what occurred, what is carried and how deep a burn is', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('chart/otherwise-coded, what was averted (I.B.11)', () => {
  tellsOf(
    [
      [
        'I70.261 I.B.11 warning ',
        'Threatened gangrene of the right foot in atherosclerosis of the leg; gangrene averted.',
      ],
      ['I31.4 I.B.11 warning ', 'Impending tamponade; the effusion was drained before it occurred.'],
      [
        'F10.231 I.B.11 warning F10.239',
        'Impending delirium tremens averted; alcohol dependence with withdrawal.',
      ],
      ['F10.231 I.B.11 warning F10.239', 'Impending delirium tremens. Later delirium tremens was prevented.'],
    ],
    [
      ['I70.261', 'Gangrene of the right foot in atherosclerosis of the leg.'],
      ['I31.4', 'Impending tamponade. Cardiac tamponade, drained.'],
      ['F10.231', 'Impending delirium tremens; on day 2 delirium tremens, hallucinating.'],
    ],
    otherwise,
  );
});
