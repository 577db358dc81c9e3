/** What a note tells of results, ventilators, transplants, scores, ulcers and reasons (Guidelines FY2026). */
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const LEFT_OPEN: readonly Case[] = [
  // I.C.14.a.2.
  ['N18.4 I.C.14.a.2 warning ', 'CKD stage 4 in a renal allograft of 2009, no rejection.'],
  [
    'N18.32 I.C.14.a.2 warning ',
    'CKD stage 3b. Living-donor kidney transplant nine years ago, no complication.',
  ],
  // I.C.12.b.2.
  ['L97.411 I.C.12.b.2 information L97.419', 'Healing ulcer of the right heel, 1 x 1 cm, no odor.'],
  // I.C.21.c.13.
  ['Z00.00 I.C.21.c.13 information ', 'Asked for an appointment because he coughed up blood.'],
  ['Z00.01 I.C.21.c.13 information ', 'Blood in the stool three times since Friday. Colonoscopy ordered.'],
  // I.C.7.a.3: in two sentences.
  ['H40.10X3 I.C.7.a.3 warning ', 'Open-angle glaucoma.\nOD mild stage\nOS severe stage'],
  // IV.A.2.
  [
    'J95.811 IV.A.2 information ',
    'Laparoscopic cholecystectomy this morning. In the PACU a postprocedural pneumothorax; kept as an observation patient.',
  ],
];

const TOLD_OTHERWISE: readonly Case[] = [
  // I.C.21.c.1.
  ['B26.9 I.C.21.c.1 information ', 'Two classmates have mumps. No fever. Reassured.'],
  ['A15.0 I.C.21.c.1 information ', 'A resident of the shelter was found to have TB. Feels well, exposure.'],
  // I.C.2.n.
  ['Z85.6 I.C.2.n warning ', 'CLL, remission since 2024.'],
  // I.C.21.c.10.
  ['Z71.85 I.C.21.c.10 information ', 'Tdap booster, left deltoid.'],
  // I.C.19.e.5.b.
  ['T54.3X1A I.C.19.e.5.b warning T54.3X2A', 'Drank drain opener to kill himself.'],
  [
    'T58.11XA I.C.19.e.5.b warning T58.14XA',
    'Gas heater; whether he turned it on deliberately could not be established.',
  ],
  // I.C.21.c.13.
  ['Z01.00 I.C.21.c.13 information ', 'Sudden floaters and flashes of the left eye.'],
];

const OF_TIME_AND_PLACE: readonly Case[] = [
  // I.B.20.
  ['M10.071 I.B.20 information M10.09', 'Idiopathic gout of several joints, sites not recorded.'],
  ['M06.061 I.B.20 information M06.09', 'Seronegative rheumatoid arthritis, polyarticular.'],
  // I.C.15.o.2.
  ['N61.0 I.C.15.a.1 and o.2 information ', 'Three weeks after the birth of her son. Mastitis.'],
  ['I82.411 I.C.15.a.1 and o.2 information ', 'Ten days postpartum, right femoral DVT.'],
  // I.C.21.c.6.
  ['Z03.6 I.C.21.c.6 information ', 'Kept for observation after a possible ingestion, ruled out. Asthma.'],
  // I.C.16.e.
  ['F82 I.C.16.e information ', 'Gross motor delay due to his extreme prematurity.'],
];

const OF_CAUSES: readonly Case[] = [
  // I.C.2.
  ['C50.411 I.C.2 information ', 'Two cancers of the right breast, upper-outer and lower-inner quadrant.'],
  // I.C.1.a.2.e.
  ['B20 I.C.1.a.2.e warning Z21', 'HIV test positive, no symptoms.'],
  // I.C.18.h.
  ['I46.9 I.C.18.h information R99', 'Brought in dead, cause unknown. Cardiac arrest.'],
  // I.C.19.e.4.
  [
    'T50.904A I.C.19.e.4 warning T50.914A',
    'Took several different pills, none identified, intent undetermined.',
  ],
  // I.C.4.a.6.
  ['E11.9 I.C.4.a.6 warning E08.9', 'Diabetes due to alcohol-induced chronic pancreatitis.'],
  // I.B.10 and I.C.19.a.
  ['L90.5 I.B.10 and I.C.19.a information ', 'Scar of the left forearm from a burn in 2023.'],
  ['J34.2 I.B.10 and I.C.19.a information ', 'Deviated septum due to a nasal fracture in 2019.'],
  ['M19.171 I.B.10 and I.C.19.a information ', 'Arthritis of the right ankle where he broke it as a boy.'],
  // I.C.13.b.
  ['M75.101 I.C.13.b warning ', 'Torn right rotator cuff this morning, caught a falling crate.'],
  // I.C.16.e.
  ['J98.4 I.C.16.e information ', 'Chronic lung disease attributed to being born at 26 weeks.'],
  // I.C.14.a.1.
  ['N18.30 I.C.14.a.1 and I.B.18 warning N18.9', 'CKD, stage not given.'],
  ['N18.4 I.C.14.a.1 and I.B.18 information N18.9', 'Chronic kidney disease, labs next week.'],
];

const RIGHT_CAUSES: readonly Case[] = [
  ['C50.411', 'Cancer of the right breast, upper-outer quadrant; benign cyst lower-inner.'],
  ['C50.411\nC50.311', 'Two cancers of the right breast, upper-outer and lower-inner quadrant.'],
  ['Z21', 'HIV test positive, no symptoms.'],
  ['I46.9', 'Cardiac arrest, dead on arrival by the crew, ROSC in the ED.'],
  ['L90.5\nT22.312S', 'Scar of the left forearm from a burn in 2023.'],
  ['L90.5', 'Scar of the abdomen from the cesarean of 2019.'],
  ['L91.0', 'Keloid of the ear after piercing.'],
  ['M75.101', 'Right rotator cuff tear, two years of pain.'],
  ['N18.30', 'CKD 3, stable.'],
  ['N18.4', 'Chronic kidney disease, eGFR 22.'],
  ['N18.9', 'CKD, stage not given.'],
];

const RIGHT_TIME_AND_PLACE: readonly Case[] = [
  ['M10.071', 'Idiopathic gout of several joints; today the right ankle.'],
  ['M10.09', 'Idiopathic gout of several joints, sites not recorded.'],
  ['N61.0', 'Mastitis, four years after the birth of her son.'],
  ['N61.0', 'Three weeks after the birth of her son. Mastitis, unrelated to it.'],
  ['O91.22', 'Three weeks after the birth of her son. Mastitis.'],
  ['Z03.6\nJ45.20', 'Kept for observation after a possible ingestion, ruled out. Asthma.'],
  ['F82\nP07.24', 'Gross motor delay due to his extreme prematurity.'],
  ['F82', 'Gross motor delay, not due to prematurity.'],
];

const RIGHT_OTHERWISE: readonly Case[] = [
  ['B26.9', 'Two classmates have mumps. No fever. His own swab came back positive.'],
  ['Z85.6', 'CLL twenty years ago, cured.'],
  [
    'Z71.85',
    'Tdap booster, left deltoid. His mother feared autism; the safety of the vaccine was discussed.',
  ],
  ['T54.3X1A', 'Drank drain opener by mistake.'],
  ['Z01.00', 'New glasses wanted. No floaters.'],
];

const RIGHT: readonly Case[] = [
  ['N18.4', 'CKD stage 4. Talked about transplantation of a kidney in the future.'],
  ['N18.4', 'CKD stage 4. His wife offers to be a kidney transplant donor.'],
  ['N18.4', 'CKD stage 4. Has never had a kidney transplant.'],
  ['N18.4\nZ94.0', 'CKD stage 4 in a renal allograft of 2009.'],
  ['L97.411', 'Healing ulcer of the right heel, only the epidermis is lost.'],
  ['Z00.00', 'Asked for an appointment because her yearly physical is due.'],
  ['Z00.01\nR04.2', 'Annual exam. She mentions that she coughed up blood.'],
  ['H40.10X3\nH40.10X1', 'Open-angle glaucoma.\nOD mild stage\nOS severe stage'],
  ['H40.10X2', 'Open-angle glaucoma.\nOD moderate stage\nOS moderate stage'],
  [
    'T81.41XA',
    'Laparoscopic appendectomy six days ago. Returned with an infected incision, superficial. Placed in observation.',
  ],
];

const STAYS: readonly Case[] = [
  // III.B.
  ['R79.0 III.B warning ', '[labs]\nMagnesium 1.6 on admission, not treated.'],
  ['R74.01 III.B information ', '[labs]\nALT 61, AST 55.'],
  ['R91.1 III.B information ', '[imaging]\nChest film: 6 mm nodule in the left lower lobe.'],
  ['R94.31 III.B information ', '[data]\nECG with nonspecific T wave changes.'],
  ['R93.2 III.B information ', '[imaging]\nUltrasound: echogenic liver.'],
  // I.C.10.d.1.
  ['J95.851 I.C.10.d.1 warning ', '[course]\nPneumonia, unlikely to be related to the ventilator.'],
  ['J95.851 I.C.10.d.1 warning ', '[course]\nPneumonia. VAP was considered and felt unlikely.'],
  ['J95.851 I.C.10.d.1 warning ', '[course]\nThere is no link of the pneumonia to the ventilator.'],
  // I.C.18.e.
  ['R40.2434 I.C.18.e information ', '[course]\nIn the ED his GCS was 6. 48 hours later GCS 8.'],
];

const STAYS_RIGHT: readonly Case[] = [
  ['R79.0', '[labs]\nMagnesium 1.6.\n\n[course]\nLow magnesium, replaced.'],
  ['R74.01', '[labs]\nALT 61.\n\n[course]\nElevated transaminases, worked up.'],
  ['R91.1', '[imaging]\n6 mm nodule.\n\n[course]\nThe lung nodule wants a CT in six months.'],
  ['R91.1', '[imaging]\n6 mm nodule, pulmonology to follow up.'],
  ['R91.1', '[imaging]\n6 mm nodule.\n\n[course]\nCoin lesion of the lung.'],
  ['J95.851', '[course]\nNo doubt that the pneumonia is VAP.'],
  ['R40.2432\nR40.2434', '[course]\nIn the ED his GCS was 6. 48 hours later GCS 8.'],
];

describe('chart/otherwise-coded, what is told by the way', () => {
  tellsOf(LEFT_OPEN, RIGHT, otherwise);
  tellsOf(OF_CAUSES, RIGHT_CAUSES, otherwise);
  tellsOf(TOLD_OTHERWISE, RIGHT_OTHERWISE, otherwise);
  tellsOf(OF_TIME_AND_PLACE, RIGHT_TIME_AND_PLACE, (words, diagnoses) =>
    // What is coded behind stands there.
    otherwise(words, diagnoses === 'Z03.6' ? 'J45.20\nZ03.6' : diagnoses),
  );
});

describe('chart/otherwise-coded, results and scores of a stay', () => {
  tellsOf(STAYS, STAYS_RIGHT, (words, diagnoses) => saidOf(dischargeText({ note: words, diagnoses })));
  // Section III is of stays.
  tellsOf([], [['R74.01', '[labs]\nALT 61, AST 55.']], (note, diagnoses) =>
    saidOf(noteText({ note, diagnoses })),
  );
});
