/** What a note says plainly and a code does not: congenital, psychological, gestational, uncomplicated (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.17: a malformation, whatever the age.
  ['H02.401 I.C.17 information Q10.0', 'Droopy right lid since birth, congenital ptosis.'],
  ['M43.6 I.C.17 information Q68.0', 'Congenital torticollis.'],
  // I.C.9.e.5.
  ['I21.9 I.C.9.e.4 and e.5 warning I21.A9', 'Acute myocardial infarction, type 3.'],
  // I.C.21.c.1 and I.C.1.g.1.f.
  [
    'Z20.822 I.C.21.c.1 and I.C.1.g.1.e and f warning ',
    'Test before travel. No known contact with anyone who has COVID.',
  ],
  // I.C.9.d.
  ['I63.9 I.C.9.d warning ', 'Left hemiplegia left by a cerebral infarction five weeks ago.'],
  // I.C.5.a.
  ['M54.2 I.C.5.a warning F45.41', 'The neck pain is exclusively related to psychological factors.'],
  // I.C.15.i.
  ['O24.912 I.C.15.i warning ', 'Gestational diabetes, diet alone.'],
  // I.A.15 and I.C.4.a.
  ['E11.69 I.A.15 and I.C.4.a warning E11.9', 'Type 2 diabetes mellitus, no complications found.'],
  // I.C.21.c.14 and IV.D.
  ['Z04.9 I.C.21.c.14 and IV.D warning ', 'Fatigue, cause not yet known.'],
  ['Z00.00 IV.D and I.B.4 information ', 'Fatigue stays unexplained, ferritin sent.'],
  // I.C.21.c.8 and I.C.2.m.
  ['Z08 I.C.21.c.8 and I.C.2.m warning ', 'Rectal cancer under active treatment, three of six cycles.'],
  // I.C.1.g.1.a and c.
  ['Z20.822 I.C.1.g.1.a and e warning U07.1', 'Confirmed COVID-19, mild.'],
  // Where the note tells of another who had it before.
  ['Z20.822 I.C.1.g.1.a information ', 'Husband had COVID last week. Confirmed COVID-19, mild.'],
  ['J98.8 I.C.1.g.1.c.iii warning J22', 'COVID-19 with associated lower respiratory infection.'],
  // I.C.13.a.2.
  ['M06.09 I.C.13.a.2 information ', 'Active in the right wrist and the left knee. All other joints quiet.'],
  // I.C.18.i.
  ['R29.703 I.C.18.i warning R29.711', 'Infarct. NIHSS on arrival 11, at 24 h: 3.'],
  // I.C.21.c.3 and c.4.
  ['A15.9 I.C.21.c.3 warning Z22.7', 'Latent tuberculosis, chest film clear.'],
  ['F17.210 I.C.21.c.4 warning Z87.891', 'Tobacco: quit five years ago.'],
  [
    'O98.813 I.C.21.c.3 and the index at carrier warning ',
    'Carrier of group B streptococcus, 36 weeks pregnant.',
  ],
  // I.C.2: benign or malignant by the record; I.C.2.k and m.
  [
    'C18.7 I.C.2, the behavior of a neoplasm warning ',
    'Tubular adenoma of the sigmoid colon, benign, completely removed. No malignancy.',
  ],
  ['C80.1 I.C.2.k warning ', 'Squamous cell carcinoma of the right upper lobe of the lung.'],
  ['Z85.05 I.C.2.m warning Z85.89', 'Liver metastasis resected in 2021, history of secondary liver cancer.'],
  // I.C.1.a.2.h.
  ['Z11.59 I.C.1.a.2.h and I.C.21.c.5 warning Z11.4', 'Screening for HIV, feels well.'],
  // I.C.19.d.3.
  ['L97.219 I.C.19.d.3 warning ', 'Non-healing second degree burn of the right lower leg.'],
  // I.C.21.c.11.
  ['Z39.2 I.C.21.c.11 information ', 'Six weeks after the birth. IUD inserted today.'],
  // I.C.9.e.1.
  [
    'I21.02 I.C.9.e.1 warning I25.2',
    'STEMI of the left anterior descending artery on 12 March 2026, healed.',
  ],
  // I.C.16.b.1.
  ['Z05.5 I.C.16.b.1 information ', 'Vomiting after each feed since yesterday.'],
  // I.C.20.j.1.
  ['X96.8XXA I.C.20.j.1 warning ', 'The FBI has identified the explosion as terrorism.'],
  // I.C.13.b.
  ['S43.014A I.C.13.b warning ', 'Recurrent dislocation of the right shoulder, in joint today.'],
  // I.C.5.b.3.
  ['F12.90 I.C.5.b.3 information ', 'Smokes cannabis now and then at weekends.'],
  // I.C.2.k.
  ['C80.1 I.C.2.k warning ', 'Adenocarcinoma. Primary site is the pyloric antrum of the stomach.'],
];

const SILENT: readonly Case[] = [
  ['H02.401', 'Ptosis of the right lid, acquired. Congenital nystagmus of his brother.'],
  ['H02.401', 'Ptosis of the right lid for a year.'],
  ['Q10.0', 'Congenital ptosis.'],
  ['Z20.822', 'Household contact with COVID, no exposure to influenza.'],
  ['I63.9', 'Acute cerebral infarction today; an earlier stroke three years ago.'],
  ['I69.354', 'Left hemiplegia left by a cerebral infarction five weeks ago.'],
  ['M54.2', 'Neck pain, not exclusively related to psychological factors.'],
  ['O24.912', 'Diabetes in pregnancy, preexisting or gestational diabetes not yet settled.'],
  ['E11.22', 'Type 2 diabetes mellitus with diabetic nephropathy, no other complications.'],
  ['Z04.9\nR53.83', 'Fatigue, cause not yet known.'],
  ['Z00.00\nD50.9', 'Fatigue, iron deficiency.'],
  ['Z08', 'After chemotherapy for rectal cancer, all cycles completed, no residual tumor.'],
  ['Z20.822', 'Husband has confirmed COVID-19.'],
  ['M06.09', 'Active in the right wrist and the left knee, all joints of the hands too.'],
  ['R29.711', 'Infarct. NIHSS on arrival 11, at 24 h: 3.'],
  ['A15.9', 'Latent tuberculosis of the sister. Active tuberculosis of his lung.'],
  ['F17.210', 'Smokes ten a day, quit in 2019 for a year.'],
  ['C18.7', 'Adenocarcinoma of the sigmoid colon, in a tubular adenoma, not benign.'],
  ['Z85.05', 'Hepatocellular carcinoma resected in 2021, a liver metastasis of it too.'],
  ['Z11.59', 'Screening for hepatitis C and HIV.'],
  ['L97.219\nT24.231A', 'Non-healing second degree burn of the right lower leg.'],
  ['Z39.2\nZ30.430', 'Six weeks after the birth. IUD inserted today.'],
  ['Z00.00', 'No fatigue, no symptoms.'],
  ['X96.8XXA', 'Terrorism is suspected, the FBI has not yet made any determination.'],
  ['Z47.1', 'Fatigue after the replacement.'],
  ['S43.014A', 'Dislocation of the right shoulder today, recurrent dislocation in the past.'],
  ['F12.90', 'Smokes cannabis now and then; his psychosis is a cannabis-induced disorder.'],
];

describe('chart/otherwise-coded, what is told plainly', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
