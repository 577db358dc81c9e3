/** Genes carried, hepatitis cured, substances once tried, tumors called benign, grafts removed, falls, storms, old births (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.3, Z14: a carrier has the gene and not the disease.
  ['E84.9 I.C.21.c.3 warning Z14.1', 'One copy of F508del. She is a carrier of cystic fibrosis, healthy.'],
  ['D66 I.C.21.c.3 warning Z14.01', 'An asymptomatic carrier of hemophilia A, factor VIII 92 %.'],
  // Neither Z14.01 nor Z14.02 is for hemophilia B.
  ['D67 I.C.21.c.3 information ', 'Carrier of hemophilia B.'],
  ['E75.02 I.C.21.c.3 information Z14.8', 'Tay-Sachs carrier on the preconception panel. Well.'],
  ['G12.9 I.C.21.c.3 information Z14.8', 'Spinal muscular atrophy: heterozygous deletion, no weakness.'],
  // I.C.21.c.4: what no longer exists and is not treated.
  ['B18.2 I.C.21.c.4 information Z86.19', 'Hepatitis C, SVR since 2018. Yearly visit.'],
  ['B18.2 I.C.21.c.4 information Z86.19', 'HCV: sustained virologic response in 2021.'],
  // I.C.5.b.3.
  ['F14.90 I.C.5.b.3 information ', 'Both feet ache. Tried cocaine once in college, nothing since.'],
  ['F12.90 I.C.5.b.3 information ', 'Low back pain. Experimented with marijuana in high school.'],
  // I.C.2: the behavior that the pathologist tells.
  ['D42.0 I.C.2, the behavior of a neoplasm warning ', 'Pathology: fibrous meningioma, WHO grade I.'],
  ['D41.00 I.C.2, the behavior of a neoplasm warning ', 'Right renal mass: angiomyolipoma, benign.'],
  ['C70.0 I.C.2, the histological term warning ', 'Resected convexity meningioma, WHO grade I.'],
  // I.C.21.c.3, Z98.85.
  ['Z94.0 I.C.21.c.3 warning Z98.85', 'Kidney transplant of 2015 failed and was explanted in 2023.'],
  ['Z94.4 I.C.21.c.3 warning Z98.85', 'No graft in place since 2024. Listed for a liver again.'],
  // I.C.18.d.
  ['Z91.81 I.C.18.d information R29.6', 'Fell on Sunday and again yesterday. Vestibular tests ordered.'],
  ['Z91.81 I.C.18.d information R29.6', 'Two falls at home this week, cause unclear.'],
  ['Z91.81 I.C.18.d information R29.6', 'Keeps falling. MRI ordered.'],
  // I.B.20.
  ['M05.70 I.B.20 information M05.79', 'RF positive rheumatoid arthritis of several joints.'],
  ['M19.90 I.B.20 information M15.9', 'Osteoarthritis of many joints, sites not named.'],
  // I.B.19.b.
  [
    'S61.412A I.B.19.b and I.C.20.f.3 warning ',
    'The hurricane shattered the window, glass cut his left hand.',
  ],
  ['S42.001A I.B.19.b and I.C.20.f.3 warning ', 'Hurricane Ida was passing over when the ceiling came down.'],
  // I.C.15.p.
  [
    'O70.20 I.C.15.p information ',
    'Leaks since the third-degree tear at the birth of her son in April 2024.',
  ],
  ['D57.1 I.C.21.c.3 and I.B.2 information D57.3', 'Sickle cell trait. No crises ever.'],
  ['D56.1 I.C.21.c.3 and I.B.2 information D56.3', 'Beta thalassemia minor, mild microcytosis.'],
  // I.C.15.a.1 and I.C.21.c.4: a pregnancy of the past.
  ['O24.410 I.C.15.a.1 and I.C.21.c.4 information ', 'Had diabetes in her last pregnancy. Not pregnant.'],
  // I.C.4.b.1.
  ['E66.01 I.C.4.b.1 information E66.812', 'Obesity class 2, BMI 35.'],
  // I.A.17.
  ['J44.9 I.A.17 information ', 'COPD. Current smoker, one pack per day.'],
  ['I25.10 I.A.17 information ', 'CAD. Quit smoking in 2015.'],
];

const SILENT: readonly Case[] = [
  ['E84.9', 'Cystic fibrosis. Both parents are carriers.'],
  ['D66', 'Severe hemophilia A on emicizumab. Mother is a carrier of the gene.'],
  ['E83.110', 'Hereditary hemochromatosis, compound heterozygous, phlebotomy monthly.'],
  ['B18.2', 'Chronic hepatitis C, week 4 of treatment, SVR not yet reached.'],
  ['D57.1', 'Sickle cell disease, no crisis. Her father has the sickle cell trait.'],
  ['O24.410\nZ3A.28', 'Gestational diabetes, diet. Was not pregnant when the A1c was drawn last year.'],
  ['E66.01\nZ68.41', 'Severe obesity due to excess calories, BMI 41.'],
  ['J44.9', 'COPD. Never smoker.'],
  ['J44.9\nF17.210', 'COPD. Smokes daily.'],
  ['J45.909', 'Asthma. Her husband smokes.'],
  ['F14.10', 'Cocaine abuse. Tried cocaine once in college, weekly since 2020.'],
  ['D42.0', 'Atypical meningioma, WHO grade 2, of the convexity.'],
  ['Z94.0', 'Kidney transplant in 2015, works well.'],
  ['Z91.81', 'At risk for falls: fell two years ago.'],
  ['M05.79', 'RF positive rheumatoid arthritis of several joints.'],
  ['O70.20', 'Third degree tear repaired after the birth this morning.\nOutcome: single live birth.'],
  ['W54.0XXA\nV43.52XA', 'Bitten by a dog after a car struck hers.'],
];

describe('chart/otherwise-coded, carried and cured', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
