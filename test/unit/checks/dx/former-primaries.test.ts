/** A primary that was taken out beside what it has spread to (Guidelines FY2026, I.C.2.d and m). */
import assert from 'node:assert/strict';
import { codes, note } from '../chart/found.ts';

const told = (words: string, ...diagnoses: string[]) =>
  codes('dx/history-and-active', note(words, ...diagnoses));

describe('dx/history-and-active, a primary beside its metastases', () => {
  for (const [words, spread, primary] of [
    ['Brain metastases. Right breast primary was removed in 2019, no disease there.', 'C79.31', 'C50.911'],
    ['Bone metastases from breast cancer; left mastectomy 2018, no local disease.', 'C79.51', 'C50.912'],
    ['Liver metastases from sigmoid cancer; sigmoid resected in 2021 with clear margins.', 'C78.7', 'C18.7'],
  ] as const)
    it(`is a history: ${words}`, async () => {
      assert.deepEqual(await told(words, spread, primary), [primary]);
    });

  for (const [words, spread, primary] of [
    ['Brain metastases. Right breast cancer still in place.', 'C79.31', 'C50.911'],
    ['Liver metastases resected in 2021. Sigmoid cancer in place.', 'C78.7', 'C18.7'],
    ['Bone metastases. Left mastectomy 2018, on letrozole.', 'C79.51', 'C50.912'],
  ] as const)
    it(`is there: ${words}`, async () => {
      assert.deepEqual(await told(words, spread, primary), []);
    });

  it('has its own history where the metastases are from what was resected', async () => {
    const words = 'Liver metastases from previously resected colon cancer.';
    assert.deepEqual(await codes('chart/otherwise-coded', note(words, 'C78.7', 'Z85.038')), []);
    const past = 'Liver metastases, all resected.';
    assert.deepEqual(await codes('chart/otherwise-coded', note(past, 'Z85.038')), ['Z85.038']);
  });
});
