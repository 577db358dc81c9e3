/** Guidelines FY2026 I.A.9.b, I.B.2: unspecified codes beside a note that says more, of another header of the book. */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const said = (code: string, offered = ''): string => `${code} I.A.9.b and I.B.2 information ${offered}`;

const FOUND: readonly Case[] = [
  [said('E46', 'E43'), 'Malnutrition, severe.'],
  [said('E46', 'E44.0'), 'Moderate protein-calorie malnutrition.'],
  [said('F32.A'), 'Depression, recurrent, moderate.'],
  [said('E11.40'), 'Type 2 diabetes with diabetic neuropathy, a polyneuropathy.'],
  [said('N63.0'), 'Lump in right breast.'],
  [said('D64.9'), 'Iron deficiency anemia.'],
  [said('D64.9'), 'Pernicious anemia.'],
  [said('R10.9'), 'Left lower quadrant pain.'],
  [said('R51.9'), 'Chronic tension headache.'],
  [said('I50.9'), 'HFrEF, decompensated.'],
  [said('I50.9'), 'HFpEF.'],
  [said('J18.9', 'J15.0'), 'Pneumonia due to Klebsiella.'],
  [said('J18.9', 'A48.1'), 'Legionella pneumonia.'],
  [said('M19.90'), 'Osteoarthritis of the right hand.'],
  [said('M06.9'), 'Rheumatoid arthritis, RF positive.'],
  [said('M54.50'), 'Low back pain with right sciatica.'],
  [said('L03.90'), 'Cellulitis of right hand.'],
  [said('L40.9', 'L40.0'), 'Psoriasis, plaque type.'],
  [said('K21.9'), 'GERD with esophagitis.'],
  [said('K57.90', 'K57.30'), 'Diverticulosis of sigmoid.'],
  [said('K64.9'), 'External hemorrhoids.'],
  [said('E03.9', 'E89.0'), 'Postsurgical hypothyroidism.'],
  [said('F90.9', 'F90.0'), 'ADHD, inattentive type.'],
  [said('J96.90'), 'Respiratory failure, acute.'],
  [said('N80.9'), 'Endometriosis of the ovary.'],
  [said('S52.502A'), 'Colles fracture of left radius.'],
  [said('S06.0X9A'), 'Concussion, loss of consciousness 10 minutes.'],
  ['E11.319 I.C.4.a and I.B.2 information ', 'T2DM with moderate NPDR, right eye.'],
  ['E11.319 I.C.4.a and I.B.2 information ', 'Proliferative diabetic retinopathy.'],
];

const SILENT: readonly Case[] = [
  ['E46', 'Malnutrition, degree not given.'],
  ['D64.9', 'Family history of iron deficiency anemia. Anemia.'],
  ['D64.9\nD50.9', 'Iron deficiency anemia.'],
  ['R51.9', 'Headache. No migraine.'],
  ['I50.9', 'Heart failure.'],
  ['J18.9', 'Pneumonia, probably Klebsiella pneumonia.'],
  ['J18.9', 'Pneumonia. Klebsiella in the urine.'],
  ['K21.9', 'GERD without esophagitis.'],
  ['L03.90', 'Cellulitis, site not told.'],
  ['S06.0X9A', 'Concussion, loss of consciousness of unknown duration.'],
  ['E11.319', 'Type 2 diabetes with retinopathy.'],
  ['E11.319\nE11.3599', 'Proliferative diabetic retinopathy.'],
  ['I10', 'Hypertension. Proliferative glomerulonephritis.'],
];

describe('chart/otherwise-coded, more than an unspecified code', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('is said beside codes that say nothing of it', async () => {
    const both = await otherwise('Severe malnutrition. Hypertension.', 'E46\nI10');
    assert.deepEqual(both, [said('E46', 'E43')]);
  });
});
