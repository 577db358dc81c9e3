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
    'Gout of the right foot cannot be confirmed today.',
    'Gout of the right foot, cannot confirm today.',
    'Too early to diagnose gout of the right foot.',
    'Gout of the right foot remains unproven.',
    'Foot pain, favor gout of the right foot.',
    'Foot pain, could become gout of the right foot.',
    'Gout of the right foot, dx to be finalized.',
    'Not sure this is gout of the right foot.',
    'Gout of the right foot until shown otherwise.',
    'Awaiting crystals to confirm gout of the right foot.',
    'Equivocal for gout of the right foot.',
    'Possible gout of the right foot. Seen by rheum.',
  ])
    it(words, async () => {
      assert.deepEqual(await doubted(words, 'M10.9'), ['M10.9']);
    });

  for (const words of [
    'Gout of the right foot. Managed as an outpatient.',
    'Gout of the right foot, crystals seen. The surgeon is on the table about the knee.',
    'Gout of the right foot. Treated as directed.',
    'Gout of the right foot. Cannot confirm the dose of colchicine.',
    'Gout of the right foot, cause not certain.',
    'Gout of the right foot. We would favor surgery of it.',
  ])
    it(`none: ${words}`, async () => {
      assert.deepEqual(await doubted(words, 'M10.9'), []);
    });

  it('are not outweighed by the specialty that the patient sees', async () => {
    const words = 'New patient of rheumatology. Possible early RA, cannot confirm today.';
    assert.deepEqual(await doubted(words, 'M06.9'), ['M06.9']);
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
