/** What the provider does not call a remission, doses as ordered, lesions across a border, complications by their system (FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.5.b.1: remission is coded on the documentation of the provider alone.
  ['F10.21 I.C.5.b.1 and I.C.2.n warning ', 'Alcohol dependence. Too early to call it remission.'],
  ['F11.21 I.C.5.b.1 and I.C.2.n warning ', 'Opioid dependence. I would not call this remission yet.'],
  ['F14.11 I.C.5.b.1 and I.C.2.n warning ', 'Cocaine abuse, none for a month. Remission criteria not met.'],
  ['F15.21 I.C.5.b.1 information ', 'Methamphetamine dependence. Denies use in 4 months.'],
  // I.C.19.e.5.a: correctly prescribed and properly taken.
  ['T46.4X1A I.C.19.e.5.a warning T46.4X5A', 'Cough from lisinopril, one tablet daily exactly as written.'],
  ['T36.0X1A I.C.19.e.5.a warning T36.0X5A', 'Rash from amoxicillin at the prescribed dose.'],
  ['T45.511A I.C.19.e.5.a warning T45.515A', 'Nosebleed due to warfarin, dose correct, INR 4.'],
  ['T42.4X1A I.C.19.e.5.a warning T42.4X5A', 'Drowsy from diazepam, taken per the label.'],
  // I.C.2: one lesion of sites next to each other.
  [
    'C16.1 I.C.2 warning C16.8',
    'One adenocarcinoma of the stomach growing across the border of fundus and body.',
  ],
  [
    'C67.2 I.C.2 warning C67.8',
    'Urothelial carcinoma of the bladder extending across the lateral and anterior walls.',
  ],
  // I.C.19.g.5.
  ['T81.89XA I.C.19.g.5 information ', 'Hematoma of the thyroid bed, a complication of the thyroidectomy.'],
  ['T81.89XA I.C.19.g.5 information ', 'Postprocedural urethral stricture after TURP.'],
  ['T81.9XXA I.C.19.g.5 information ', 'Postoperative heart failure.'],
];

const SILENT: readonly Case[] = [
  ['F10.21', 'Alcohol dependence, in early remission.'],
  [
    'F10.21',
    'Alcohol use disorder, severe, in sustained remission; last fall too early to call it remission.',
  ],
  ['F10.20', 'Alcohol dependence. Too early to call it remission.'],
  ['F15.21', 'Methamphetamine dependence, sober since 2021.'],
  ['T42.4X1A', 'Drowsy from diazepam: three tablets in place of one, by mistake.'],
  ['T46.4X5A', 'Cough from lisinopril, one tablet daily exactly as written.'],
  ['C16.8', 'One adenocarcinoma of the stomach growing across the border of fundus and body.'],
  ['C18.2', 'Carcinoma of the ascending colon, extending to the serosa.'],
  ['T81.89XA', 'Non-healing surgical wound, a complication; no postoperative hematoma.'],
  ['E89.820', 'Hematoma of the thyroid bed, a complication of the thyroidectomy.'],
];

describe('chart/otherwise-coded, what the provider says of it', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
