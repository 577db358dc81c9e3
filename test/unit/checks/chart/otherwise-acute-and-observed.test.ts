/** Signs of what is observed, complications of abortions, transplants that are well, an infarction without a site (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.6 and I.C.16.b.1.
  ['Z03.89 I.C.21.c.6 information ', 'Slurred speech for 20 minutes. Stroke ruled out.'],
  ['Z04.3 I.C.21.c.6 information ', 'Fell on the stairs; wrist swollen and tender, films negative.'],
  ['Z05.6 I.C.16.b.1 information ', 'Newborn who feeds poorly. Anomaly of the tract ruled out.'],
  // I.C.15.q.2.
  [
    'O03.4 I.C.15.q.2 information ',
    'Incomplete miscarriage with retained products; acute renal failure from it.',
  ],
  ['O03.4 I.C.15.q.2 information ', 'Incomplete abortion. Laceration of the cervix, repaired.'],
  // I.C.1.a.2.k.
  ['Z11.4 I.C.1.a.2.k warning Z29.81', 'Truvada refill, PrEP every 3 months.'],
  ['Z79.899 I.C.1.a.2.k warning Z29.81', 'Lenacapavir injection for HIV prevention.'],
  // I.C.21.c.7.
  ['Z48.3 I.C.21.c.7 information ', 'Breast cancer, on adjuvant chemotherapy, active disease.'],
  // I.C.21.c.13.
  ['Z01.20 I.C.21.c.13 information ', 'Toothache upper right, percussion tender.'],
  ['Z01.30 I.C.21.c.13 information ', 'BP check since dizzy spells on her new pill.'],
  ['Z01.10 I.C.21.c.13 information ', 'Hearing dropping on the left for two months.'],
  // I.C.9.e.2.
  ['I21.19 I.C.9.e.2 information I21.3', 'ST-elevation MI. No angiogram available.'],
  // I.C.19.g.3.a.
  ['T86.49 I.C.19.g.3.a information ', 'Liver recipient; incidental diverticulosis. LFTs normal.'],
  ['T86.8481 I.C.19.g.3.a information ', 'Right corneal graft clear. Left nuclear cataract.'],
];

const SILENT: readonly Case[] = [
  ['Z03.89', 'Worried about a stroke in the family. No weakness, no numbness.'],
  ['Z04.3', 'Fell on the stairs; no swelling, no tenderness.'],
  ['O03.4', 'Incomplete miscarriage with retained products, curettage.'],
  ['Z79.899', 'Lenacapavir for HIV disease.'],
  ['Z48.3', 'Dressing change of the incision after mastectomy; adjuvant chemotherapy starts in May.'],
  ['Z01.20', 'Cleaning and exam. No toothache.'],
  ['Z01.30', 'BP check at the request of her pharmacy, 118/70. No dizziness.'],
  ['I21.19', 'Inferior STEMI.'],
  ['I21.11', 'STEMI, culprit RCA, stented.'],
  ['T86.19', 'Kidney transplant with acute kidney injury.'],
  ['T86.49', 'Bile duct stricture of the liver transplant.'],
];

describe('chart/otherwise-coded, what is acute, observed or well', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
