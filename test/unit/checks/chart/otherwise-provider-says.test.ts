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
  // I.C.21.c.13: no examination where the visit is for a complaint or a disease.
  ['Z00.00 I.C.21.c.13 information ', 'Diabetes follow-up, A1C 8.'],
  ['Z02.1 I.C.21.c.13 information ', 'Low back pain after lifting, evaluated for that.'],
  ['Z02.5 I.C.21.c.13 information ', 'Seen for knee pain before the season; no sports form today.'],
  ['Z01.00 I.C.21.c.13 information ', 'Complains of floaters, right eye, dilated for that.'],
  ['Z01.419 I.C.21.c.13 information ', 'Seen for pelvic pain.'],
  // I.C.21.c.5: a test because of a sign or symptom is no screening.
  ['Z13.6 I.C.21.c.5 information ', 'Chest pain; stress test.'],
  ['Z12.5 I.C.21.c.5 information ', 'PSA because of hematuria and slow stream.'],
  // I.C.19.g.2.
  ['G89.29 I.C.19.g.2 information G89.28', 'Chronic pain due to the knee prosthesis.'],
  ['G89.18 I.C.6.b.3 and I.C.19.g.2 information G89.28', 'Chronic pain from the ventral mesh.'],
  // I.C.19.d.7.
  [
    'T23.371A I.B.10 and I.C.19.a warning T23.371S',
    'Old burn of the right wrist, hypertrophic scar contracture.',
  ],
  // I.C.21.c.10.
  [
    'Q21.3 I.C.21.c.10 information ',
    'Tetralogy of Fallot. Moving from pediatric to adult cardiology discussed.',
  ],
  // I.B.16.
  ['K91.89 I.B.16 information ', 'Postoperative ileus, expected, resolved.'],
  ['G97.41 I.B.16 information ', 'Small dural tear, not clinically significant.'],
  // I.C.2.
  [
    'C18.2 I.C.2 warning C18.8',
    'Tumor of ascending colon and hepatic flexure, one contiguous adenocarcinoma.',
  ],
];

const SILENT: readonly Case[] = [
  ['F10.21', 'Alcohol dependence, in early remission.'],
  [
    'F10.21',
    'Alcohol use disorder, severe, in sustained remission; last fall too early to call it remission.',
  ],
  ['F10.20', 'Alcohol dependence. Too early to call it remission.'],
  ['F15.21', 'Methamphetamine dependence, sober since 2021.'],
  ['T42.4X1A\nR40.0', 'Drowsy from diazepam: three tablets in place of one, by mistake.'],
  ['T46.4X5A', 'Cough from lisinopril, one tablet daily exactly as written.'],
  ['C16.8', 'One adenocarcinoma of the stomach growing across the border of fundus and body.'],
  ['C18.2', 'Carcinoma of the ascending colon, extending to the serosa.'],
  ['T81.89XA', 'Non-healing surgical wound, a complication; no postoperative hematoma.'],
  ['Z00.00', 'Annual physical. No complaints.'],
  ['Z02.5', 'Sports form for soccer, cleared, no physical limitations.'],
  ['Z02.4', 'DOT card renewal.'],
  ['Z01.00', 'Vision check, no change of glasses.'],
  ['Z12.31', 'Annual screening mammogram.'],
  ['Z13.31', 'PHQ-9 done.'],
  ['G89.29', 'Chronic low back pain, here for pain management.'],
  ['T24.302D\nT31.0', 'Third degree burn of the left leg, grafts healed 95%. Burn scar prevention taught.'],
  ['Q21.3', 'Tetralogy of Fallot. Transferred to adult cardiology last year.'],
  ['K91.89', 'Postoperative ileus, a complication, longer than expected.'],
  ['E89.820', 'Hematoma of the thyroid bed, a complication of the thyroidectomy.'],
];

describe('chart/otherwise-coded, what the provider says of it', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
