/** Remissions denied, present strokes and what came later (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.5.b.1: remission only where the provider documents it.
  ['F10.21 I.C.5.b.1 and I.C.2.n warning ', 'Alcohol dependence, actively drinking, not in remission.'],
  ['F33.42 I.C.5.b.1 and I.C.2.n warning ', 'Major depressive disorder, recurrent, never in remission.'],
  ['F14.21 I.C.5.b.1 information ', 'Cocaine dependence. He continues to use it.'],
  ['F11.21 I.C.5.b.1 information ', 'Opioid dependence, relapsed, injecting again.'],
  // I.C.5.c.
  ['Z76.5 I.C.5.c warning ', 'Munchausen syndrome; wants the patient role only.'],
  ['F68.12 I.C.5.c warning Z76.5', 'Malingering: feigns pain to stay out of court.'],
  // I.C.9.d.2: what the present stroke brings is not of an old one.
  ['I69.351 I.C.9.d.2 warning ', 'First stroke. Right hemiplegia, dominant side.'],
  ['I69.320 I.C.9.d.2 warning ', 'Aphasia from the acute infarct of the left MCA.'],
  // I.C.20.j.3.
  [
    'Y38.2X1A I.C.20.j.3 information ',
    'Three days after the terrorist bombing a wall fell on him as he cleared the rubble.',
  ],
  // I.C.21.c.13 and IV.M.
  ['Z01.818 I.C.21.c.13 and IV.M information ', 'Right total hip arthroplasty done today under spinal.'],
  ['Z01.810 I.C.21.c.13 and IV.M information ', 'Hernia repair. EBL 20. To PACU stable.'],
  // IV.K.
  ['R79.9 IV.K warning Z01.89', 'Routine chemistry panel, no symptoms. Results normal.'],
  ['R71.8 IV.K warning Z01.89', 'Routine CBC at his own wish. All within normal limits.'],
];

const SILENT: readonly Case[] = [
  ['F10.21', 'Alcohol dependence in early remission. Still smokes.'],
  ['F10.21', 'Alcohol dependence in sustained remission; relapsed twice before 2019.'],
  ['F10.20', 'Alcohol dependence, actively drinking, not in remission.'],
  ['Z76.5', 'Malingering; Munchausen syndrome was considered.'],
  ['F68.12', 'Munchausen syndrome with physical signs; malingering was considered.'],
  ['I69.351', 'Right hemiplegia, dominant side, from the stroke of 2019.'],
  ['I69.351', 'No earlier stroke but that in 2019; right hemiplegia, dominant side, is a late effect of it.'],
  ['Y38.2X1A', 'Seen three days after the terrorist bombing, in which he was hurt.'],
  ['Y38.2X1D', 'Seen three days after the terrorist bombing.'],
  ['Z01.818', 'Cleared for the arthroplasty next week. Cholecystectomy done in 2010.'],
  ['R79.9', 'Routine chemistry panel. Potassium abnormal, else normal.'],
  ['R79.9', 'Routine chemistry panel, not back yet.'],
];

describe('chart/otherwise-coded, remissions denied and present strokes', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
