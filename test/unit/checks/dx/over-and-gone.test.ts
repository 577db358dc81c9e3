/** What was treated before and no longer exists is not coded (Guidelines FY2026 IV.J). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note } from '../chart/found.ts';

const gone = (words: string, code: string) =>
  codes('dx/history-and-active', note(`Hypertension, stable. ${words}`, 'I10', code));

describe('dx/history-and-active, in plain words', () => {
  for (const [code, words] of [
    ['J18.9', 'Pneumonia in January was treated with antibiotics; the film was clear and it is gone.'],
    ['J18.9', 'Pneumonia last winter went away completely.'],
    ['L03.116', 'Cellulitis of the left leg is behind her.'],
    ['J01.90', 'Acute sinusitis two months ago is a thing of the past.'],
    ['N39.0', 'Urinary tract infection in March was treated. That has cleared.'],
    ['B02.9', 'Zoster in the fall; the rash disappeared and it is gone.'],
    ['J18.9', 'Pneumonia in January has not come back.'],
    ['J18.9', 'Pneumonia last winter went away completely. Blood pressure at goal.'],
    ['J18.9', 'Pneumonia, treated and resolved three years ago.'],
    ['I82.402', 'DVT of the left leg, treated and resolved three years ago. No anticoagulant.'],
    ['L03.116', 'Cellulitis of the left leg, treated and healed.'],
    ['I26.99', 'Pulmonary embolism in 2021, completed treatment, off anticoagulation since.'],
    ['I82.402', 'Deep vein thrombosis of the left leg in 2021, completed apixaban.'],
    ['I26.99', 'Pulmonary embolism in May 2021. No longer on warfarin.'],
  ] as const)
    it(`${code} is over: ${words}`, async () => {
      assert.deepEqual(await gone(words, code), [code]);
    });

  for (const [code, words] of [
    ['J18.9', 'Pneumonia in January is not gone.'],
    ['J18.9', 'Pneumonia with fever, treated and resolved.'],
    ['L03.116', 'Cellulitis of the left leg, treated in March, not resolved.'],
    ['I48.91', 'Atrial fibrillation found in 2019, off anticoagulation.'],
    ['I26.99', 'Pulmonary embolism, off anticoagulation since.'],
    ['I26.99', 'Pulmonary embolism in 2021, on apixaban.'],
    ['I26.99', 'Pulmonary embolism in 2021 and again today, not on warfarin.'],
    ['I26.99', 'Pulmonary embolism in 2021. Off anticoagulation, which is contraindicated.'],
    ['J18.9', 'Pneumonia; the fever is gone.'],
    ['L03.116', 'Cellulitis of the left leg in May, it went away and came back.'],
    ['J18.9', 'Pneumonia in January was treated. It was gone and came back.'],
    ['J18.9', 'Pneumonia, on antibiotics.\n\n[skin]\nThe rash is gone.'],
    ['J18.9', 'Pneumonia in January is gone. Pneumonia of the left lower lobe again today.'],
    ['L03.116', 'Cellulitis of the left leg; return when it is gone.'],
    ['J18.9', 'Pneumonia, improving. It is treated with antibiotics.'],
  ] as const)
    it(`${code} is there: ${words}`, async () => {
      assert.deepEqual(await gone(words, code), []);
    });
});

/** A previous condition that has no bearing on the stay is not reported (III.A). */
describe('dx/history-and-active, previous conditions in a stay', () => {
  const inStay = (words: string, code: string) =>
    codes(
      'dx/history-and-active',
      dischargeText({ note: `[course]\nCellulitis of the leg. ${words}`, diagnoses: `L03.115\n${code}` }),
    );
  for (const [code, words] of [
    ['G51.0', "Bell's palsy ten years ago recovered fully."],
    ['F32.A', 'Depression in college, resolved.'],
    ['B02.9', 'Remote shingles, long gone.'],
    ['I82.402', 'Old: DVT left leg 2011, off anticoagulants for a decade.'],
    ['J18.9', 'Pneumonia as a young man.'],
    ['N44.00', 'Testicular torsion in boyhood, fixed.'],
    ['S22.42XA', 'Remote rib fractures 2010.'],
  ] as const)
    it(`${code} is of the past: ${words}`, async () => {
      assert.deepEqual(await inStay(words, code), [code]);
    });
  for (const [code, words] of [
    ['G51.0', "Bell's palsy recovered fully."],
    ['N17.9', 'Acute kidney injury, resolved.'],
    ['S22.42XA', 'Rib fractures, healed at discharge.'],
    ['J18.9', 'Pneumonia, treated; it is gone.'],
    ['I82.402', 'DVT left leg 2011, on anticoagulants for a decade.'],
  ] as const)
    it(`${code} may be of the stay: ${words}`, async () => {
      assert.deepEqual(await inStay(words, code), []);
    });
});
