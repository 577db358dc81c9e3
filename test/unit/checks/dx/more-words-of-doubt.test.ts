/** Words by which notes leave a diagnosis open (Guidelines IV.H: “or other similar terms indicating uncertainty”). */
import assert from 'node:assert/strict';
import { codes, note } from '../chart/found.ts';

const doubted = (words: string, code: string) => codes('dx/uncertain-outpatient', note(words, code));

describe('words that leave a diagnosis open', () => {
  for (const words of [
    'Working assumption: gout of the right foot.',
    'Gout of the right foot is the worry.',
    'Gout of the right foot a concern after the banquet.',
    'We have gout of the right foot in mind.',
    'Gout of the right foot is on the table.',
    'The picture would go along with gout of the right foot.',
    'Signs point to gout of the right foot.',
    'Treating as gout of the right foot while the crystals are out.',
    'Gout of the right foot questioned.',
  ])
    it(words, async () => {
      assert.deepEqual(await doubted(words, 'M10.9'), ['M10.9']);
    });

  for (const words of [
    'Gout of the right foot. Managed as an outpatient.',
    'Gout of the right foot, crystals seen. The surgeon is on the table about the knee.',
    'Gout of the right foot. Treated as directed.',
  ])
    it(`none: ${words}`, async () => {
      assert.deepEqual(await doubted(words, 'M10.9'), []);
    });

  it('are of the disease, and not of its site', async () => {
    const lump = 'Left breast lump, highly suspicious for cancer on the mammogram.';
    assert.deepEqual(await doubted(lump, 'C50.912'), ['C50.912']);
    const nodule = 'Thyroid nodule, cancer a concern.';
    assert.deepEqual(await doubted(nodule, 'C73'), ['C73']);
    const known = 'Left breast cancer. A second focus is suspicious for cancer.';
    assert.deepEqual(await doubted(known, 'C50.912'), []);
  });
});

describe('viruses that are not settled', () => {
  // I.C.1.g.1.a and I.C.1.a.1.
  it('are not coded', async () => {
    assert.deepEqual(
      await codes('chart/otherwise-coded', note('COVID-like illness. PCR tomorrow.', 'U07.1')),
      ['U07.1'],
    );
    const open = 'Positive HIV antigen test, differentiation assay indeterminate.';
    assert.deepEqual(await codes('chart/otherwise-coded', note(open, 'Z21')), ['Z21']);
    const settled = 'HIV-positive, confirmed. RNA sent.';
    assert.deepEqual(await codes('chart/otherwise-coded', note(settled, 'Z21')), []);
  });
});
