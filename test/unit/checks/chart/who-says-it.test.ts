/** Who says it in a sentence, which hand, which cataclysm, and cancers that are over (Guidelines FY2026 I.B.14, I.C.2, 6, 20, 21). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes } from '../../../helpers/said.ts';
import { codes, note, otherwise, saidOf } from './found.ts';

describe('chart/otherwise-coded, what another clinician says in a sentence of the note (I.B.14)', () => {
  const chart = (history: string, assessment: string) =>
    saidOf(
      noteText({
        note: `[note]\n${history}\n\n[assessment]\n${assessment}`,
        diagnoses: 'J18.9\nE43',
      }),
    );
  const ASKED = ['E43 I.B.14 information '];
  it('asks where no provider says it', async () => {
    assert.deepEqual(await chart('RD note: severe malnutrition, 12 % loss.', 'Pneumonia.'), ASKED);
    assert.deepEqual(await chart('Dietitian assessment: severe malnutrition.', 'Pneumonia.'), ASKED);
    assert.deepEqual(
      await otherwise('Nursing: severe malnutrition. Physician: pneumonia.', 'J18.9\nE43'),
      ASKED,
    );
  });
  it('is silent where the provider has it, or agrees', async () => {
    assert.deepEqual(await chart('RD note: severe malnutrition.', 'Pneumonia. Severe malnutrition.'), []);
    assert.deepEqual(await chart('Severe malnutrition, weight down.', 'Pneumonia.'), []);
  });
});

describe('chart/otherwise-coded, the hand that the patient uses (I.C.6.a)', () => {
  for (const words of ['Writes with the left hand.', 'Dominant hand: left.', 'Left is her dominant hand.'])
    it(words, async () => {
      assert.deepEqual(await otherwise(`Left hemiplegia after cerebral infarction. ${words}`, 'I69.354'), [
        'I69.354 I.C.6.a and I.C.9.d.1 warning I69.352',
      ]);
    });
  it('is silent on the other hand', async () => {
    const words = 'Left hemiplegia after cerebral infarction. Writes with the right hand.';
    assert.deepEqual(await otherwise(words, 'I69.354'), []);
  });
});

describe('chart/otherwise-coded, another cataclysm than the one that is coded (I.C.20.f)', () => {
  it('asks by its name', async () => {
    assert.deepEqual(await otherwise('Earthquake brought down a wall on his leg.', 'S82.201A\nX37.0XXA'), [
      'X37.0XXA I.C.20.f information ',
    ]);
    assert.deepEqual(await otherwise('Cyclone: the surge collapsed the pier.', 'S82.201A\nX36.0XXA'), [
      'X36.0XXA I.B.19.b warning X37.0XXA',
    ]);
  });
  it('is silent on its own name', async () => {
    assert.deepEqual(await otherwise('Earthquake brought down a wall on his leg.', 'S82.201A\nX34.XXXA'), []);
    assert.deepEqual(await otherwise('Typhoon threw a beam on his leg.', 'S82.201A\nX37.0XXA'), []);
  });
});

describe('what is over (I.C.2.m and I.C.21.c.8)', () => {
  it('asks of a cancer whose drug ended', async () => {
    const words = 'Left breast cancer: mastectomy 2016, tamoxifen ended in 2021.';
    assert.deepEqual(await codes('dx/history-and-active', note(words, 'C50.912')), ['C50.912']);
    const treated = 'Left breast cancer: mastectomy 2016, on tamoxifen.';
    assert.deepEqual(await codes('dx/history-and-active', note(treated, 'C50.912')), []);
  });
  it('asks of Z08 beside another history than that of a malignancy', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z08', 'Z87.11'), ['Z08 I.C.21.c.8 information']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z08', 'Z85.3', 'Z87.11'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z08', 'Z86.000'), []);
  });
});
