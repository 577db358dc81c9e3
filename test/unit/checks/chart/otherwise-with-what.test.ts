/**
 * Conditions with and without what comes with them, regions by their levels, and devices (Guidelines FY2026 I.A.9, I.B.9,
 * I.C.13.a, I.C.15, I.C.19.d and I.C.21.c.11; titles and notes of the FY2026 Tabular List).
 */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  [
    'K57.32 I.B.9 information K57.20',
    'Sigmoid diverticulitis, contained microperforation with a 3 cm abscess.',
  ],
  ['K57.12 I.B.9 information K57.00', 'Perforated jejunal diverticulitis.'],
  ['K57.30 I.B.9 information K57.31', 'Painless diverticular bleed from the left colon.'],
  ['K25.3 I.B.9 information K25.0', 'Antral ulcer, acute, with a visible vessel, clipped.'],
  ['K31.819 I.B.9 information K31.811', 'Oozing angioectasia of the duodenum, coagulated.'],
  ['K80.00 I.B.9 information ', 'Acute cholecystitis; two stones in the common bile duct extracted.'],
  [
    'M51.360 I.B.2 information M51.362',
    'Lumbar disc degeneration, low back pain and pain down the right leg.',
  ],
  ['M51.369 I.B.2 information M51.360', 'Lumbar disc degeneration with low back pain.'],
  ['M51.362 I.B.2 information M51.360', 'Lumbar disc degeneration, axial back pain.'],
  ['M43.16 I.C.13.a information ', 'Degenerative spondylolisthesis L5-S1.'],
  ['M43.12 I.C.13.a information ', 'Spondylolisthesis C7-T1, 2 mm.'],
  ['S92.321A I.C.13.b information ', 'Stress fracture of the second metatarsal.'],
  ['N30.00 I.B.9 information N30.01', 'Acute cystitis, gross blood in the urine.'],
  ['N81.11 I.B.2 information ', 'Cystocele with a paravaginal defect.'],
  ['O01.1 I.B.2 information ', 'Complete mole, p57 negative.'],
  ['O42.013 I.B.2 information O42.113', 'Preterm rupture of membranes, labor began 36 hours later.'],
  ['O42.113 I.B.2 information O42.013', 'Preterm rupture of membranes, labor within 6 hours.'],
  ['O44.03 I.B.9 information O44.13', 'Complete previa with a 300 mL bleed on Monday.'],
  ['O44.13 I.B.9 information O44.03', 'Complete previa, no bleeding.'],
  ['O60.03 I.B.2 information O47.03', 'Contractions without cervical change, sent home.'],
  [
    'O99.03 I.C.15.o and the note at O90.81 information O90.81',
    'Postpartum, acute blood loss anemia after the section.',
  ],
  ['Q36.9 I.B.9 information ', 'Left cleft lip; hard and soft palate open.'],
  ['P08.1 I.C.16.d warning P08.0', 'Term newborn, birth weight 4,640 g.'],
  ['Z30.430 I.C.21.c.11 information Z30.431', 'Strings visible, 4 weeks after insertion of the IUD.'],
  ['Z30.431 I.C.21.c.11 information Z30.430', 'Uterus sounded to 7 cm, IUD placed without difficulty.'],
];

const SILENT: readonly Case[] = [
  ['K57.32', 'Sigmoid diverticulitis, no perforation, no abscess.'],
  ['K25.3', 'Acute gastric ulcer, clean base, no bleeding.'],
  ['K80.00', 'Acute cholecystitis with gallstones, no stones in the common bile duct.'],
  ['M51.360', 'Lumbar disc degeneration with back pain, no leg pain.'],
  ['M43.16', 'Spondylolisthesis L4-5 and disc disease L5-S1.'],
  ['N30.00', 'Acute cystitis, no hematuria.'],
  ['O42.113', 'Preterm rupture of membranes, labor began 36 hours later.'],
  ['O44.03', 'Complete previa, no bleeding.'],
  ['O44.13', 'Complete previa, bleeding yesterday, no bleeding today.'],
  ['O60.03', 'Preterm labor, cervical change from 1 to 3 cm, tocolysis.'],
  ['O99.03', 'Iron deficiency anemia of the pregnancy, still there postpartum.'],
  ['Q36.9', 'Cleft lip, palate intact.'],
  ['P08.1', 'Term newborn, birth weight 4,200 g.'],
  ['Z30.430', 'IUD placed without difficulty, strings cut to 3 cm.'],
];

describe('chart/otherwise-coded, with and without', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
