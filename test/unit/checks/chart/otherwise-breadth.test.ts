/** Infections, therapies of neoplasms, obesity, remissions and infarctions in other words of clinicians (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.1.a.2.e and i.
  ['Z71.7 I.C.1.a.2.i information Z11.4', 'Asked to be screened for HIV; drawn today.'],
  // I.C.1.a.2.k.
  ['Z20.6 I.C.1.a.2.k warning Z29.81', 'Here to begin PrEP, partner lives with HIV.'],
  // I.C.1.d.1.a and iv.
  ['A41.9 I.C.1.d.1.a warning A40.3', 'Blood cultures grew Streptococcus pneumoniae: sepsis.'],
  ['R65.20 I.C.1.d.1.a.iv warning ', 'Sepsis. AKI is from contrast and has nothing to do with the sepsis.'],
  // I.C.1.e.1.c.
  ['Z86.14 I.C.1.e.1.c information ', 'Colonized with MRSA, swab positive today.'],
  // I.C.1.g.1.
  ['Z11.52 I.C.1.g.1.e and f warning Z20.822', 'Sat next to a person with COVID for three hours.'],
  ['R05.1 I.C.1.g.1.g information ', 'Acute cough. Her mom tested positive for COVID.'],
  ['Z20.822 I.C.1.g.1.f warning Z11.52', 'COVID test before her hernia repair, no symptoms.'],
  ['R53.83 I.C.1.g.1.m information ', 'Fatigue due to COVID-19 three months ago.'],
  ['U07.1 I.C.1.g.1.h information ', 'COVID PCR positive. No doctor has said that she has it.'],
  ['Z11.52 I.C.1.g.1.k warning Z01.84', 'Wants an antibody test to see whether she had COVID last winter.'],
  // I.C.2.e.2, j, m and s.
  ['C50.911 I.C.2.e.2 information ', 'Here for her third cycle of Taxol, right breast cancer.'],
  ['C43.59 I.C.2.e.2 information ', 'Melanoma of the trunk. Nivolumab infusion today.'],
  ['Z85.3 I.C.2.m information ', 'Lumpectomy for breast cancer in February, radiation still going on.'],
  ['C80.1 I.C.2.j information C80.0', 'Widespread cancer, no site known.'],
  ['C84.79 I.C.2.s warning C84.7A', 'Breast implant associated anaplastic large cell lymphoma.'],
  ['C84.7A I.C.2.s warning C84.7B', 'BIA-ALCL, in remission after implant removal.'],
  // I.C.4.a.1.b, a.5 and b.
  ['E11.A I.C.4.a.1.b information ', 'Type 2 diabetes, A1c 5.4 off all drugs.'],
  ['T38.3X6A I.C.4.a.5.b warning T38.3X1A', 'The insulin pump gave too much insulin.'],
  ['T38.3X1A I.C.4.a.5.a warning T38.3X6A', 'The insulin pump delivered too little.'],
  ['E66.812 I.C.4.b.1 information ', 'Obesity, nothing said of its class.'],
  ['E66.9 I.C.4.b warning E66.1', 'Obesity due to olanzapine.'],
  // I.C.5.a, b.1 and b.5.
  ['F45.42 I.C.5.a warning F45.41', 'Pain disorder, the pain is purely psychogenic.'],
  ['F11.20 I.C.5.b.1 warning F11.21', 'Opioid dependence, no use for two years, in remission.'],
  ['F45.41 I.C.5.a warning F45.42', 'Chronic back pain with an emotional component.'],
  // I.C.9.e.1.
  ['I21.4 I.C.9.e.1 warning ', 'Type 1 inferior STEMI of the right coronary artery.'],
  ['I21.11 I.C.9.e.1 warning I21.4', 'NSTEMI; the right coronary artery was stented.'],
  // I.C.6.a and b, I.C.9.a.7, b, d and e.
  ['G81.91 I.B.13 and I.C.6.a warning ', 'Left hemiparesis, right-handed man.'],
  ['G83.24 I.B.13 and I.C.6.a warning ', 'Right arm monoplegia.'],
  [
    'I69.353 I.C.6.a and I.C.9.d.1 information ',
    'Hemiplegia of the right side, dominant side not documented.',
  ],
  ['G89.28 I.C.6.b.3 information G89.18', 'Pain after hysterectomy, acute or chronic not told.'],
  ['G89.0 I.C.6.b.6 warning ', 'Chronic pain in the middle of the chest.'],
  ['G89.29 I.C.6.b.6 warning G89.4', 'Chronic pain syndrome.'],
  ['I10 I.C.9.a.7 warning R03.0', 'BP 150/95 today, no diagnosis of hypertension.'],
  ['I25.119 I.C.9.b information ', 'CAD. Angina due to aortic stenosis.'],
  ['I21.4 I.C.9.e.1 warning ', 'Inferior STEMI turned NSTEMI after tPA.'],
  ['I21.A1 I.C.9.e.5 warning I24.89', 'Demand ischemia without infarction.'],
  // I.C.18.e.
  ['R40.2132 I.C.18.e information ', 'GCS total 10 on arrival to ED (components not recorded).'],
  // I.C.20.a.7.
  [
    'W18.09XA I.C.20.a.7 information ',
    'Slipped on the wet floor, fell, and on the way down hit her forehead on the dining table.',
  ],
  // I.C.21.c.7.
  ['Z47.89 I.C.19.a and I.C.21.c.7 information ', 'Here for fracture aftercare of the ankle.'],
  // I.B.19.b.
  ['X38.XXXA I.B.19.b warning X37.0XXA', 'In the hurricane the levee broke and water swept him away.'],
  // IV.K.
  ['Z01.89 IV.K information ', 'Routine panel. Same draw: TSH because of easy bruising.'],
];

const SILENT: readonly Case[] = [
  ['Z71.7', 'Counseled on HIV. He declined the test today.'],
  ['Z71.7', 'Back for results: HIV test negative, counseled.'],
  ['Z11.4', 'Screened for HIV today. His partner is HIV-positive.'],
  ['A40.3', 'Blood cultures grew Streptococcus pneumoniae: sepsis.'],
  ['R65.20', 'Severe sepsis. AKI of the sepsis.'],
  ['Z86.14', 'Was colonized with MRSA in 2019, no longer a carrier.'],
  ['R05.1', 'Acute cough. No exposure to COVID-19.'],
  ['R05.1\nZ20.822', 'Acute cough. Her mom tested positive for COVID.'],
  ['Z20.822\nR05.1\nR50.9', 'Acute cough and fever. Roommate has COVID-19.'],
  ['Z20.822', 'Was with a friend who has COVID; test before surgery.'],
  ['R53.83\nU09.9', 'Fatigue due to COVID-19 three months ago.'],
  ['U07.1', 'COVID-19 infection, PCR positive.'],
  ['X38.XXXA', 'In the hurricane rain flooded the street and swept him away.'],
  ['C50.911', 'Right breast cancer. Chemotherapy held today, counts low.'],
  ['C50.911', 'Right breast cancer. Discussed chemotherapy, starts next week.'],
  ['Z85.3', 'Breast cancer 2018, radiation completed. No evidence of disease.'],
  ['C80.1', 'Cancer, primary site cannot be determined.'],
  ['C84.7A', 'BIA-ALCL of the right breast.'],
  ['E11.A', 'Type 2 diabetes in remission.'],
  ['T38.3X6A', 'The insulin pump delivered too little.'],
  ['E66.812', 'Obesity, class 2.'],
  ['E66.1', 'Obesity due to olanzapine.'],
  ['F45.41', 'Pain exclusively related to psychological factors.'],
  ['F11.20', 'Opioid dependence, not in remission.'],
  ['G81.91', 'Right hemiparesis, right-handed.'],
  ['G81.91', 'Hemiparesis of the right side; left arm is strong.'],
  ['I69.353', 'Hemiplegia of the right side, left-handed, old stroke.'],
  ['G89.28', 'Chronic pain after hysterectomy.'],
  ['G89.0', 'Central pain syndrome, chronic pain.'],
  ['G89.4', 'Chronic pain syndrome.'],
  ['I10', 'Hypertension. BP 150/95 today.'],
  ['I25.119', 'CAD with angina.'],
  ['I21.A1', 'Type 2 MI with demand ischemia.'],
  ['I21.4', 'NSTEMI. STEMI alert cancelled.'],
  ['I21.11', 'Inferior STEMI, right coronary artery occluded.'],
  ['R40.2132', 'GCS 10 in the ED: eyes to sound, sounds only, withdrawal.'],
  ['Z01.89', 'Routine panel at his own request, no complaints. All normal.'],
  ['Z01.89\nR53.83', 'Routine panel. Same draw: TSH to evaluate fatigue.'],
];

tellsOf(FOUND, SILENT, otherwise);
