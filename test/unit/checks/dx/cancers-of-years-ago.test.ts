/** Cancers that were treated years ago, in plain words (Guidelines I.C.2.m). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note } from '../chart/found.ts';

describe('dx/history-and-active, treated years ago', () => {
  for (const [code, words] of [
    ['C18.2', 'Right colon cancer removed in 2019; scope and CEA clean, on no therapy.'],
    [
      'C50.911',
      'Seven years after lumpectomy for right breast cancer. Off tamoxifen since 2023. Exam clear.',
    ],
    ['I26.99', 'Pulmonary embolism in 2020, done with anticoagulants.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('dx/history-and-active', note(words, code)), [code]);
    });
  for (const [code, words] of [
    ['C50.911', 'Two years after lumpectomy for right breast cancer, on tamoxifen.'],
    ['C18.2', 'Right colon cancer removed in 2023, on adjuvant chemotherapy.'],
  ] as const)
    it(`${code} goes on: ${words}`, async () => {
      assert.deepEqual(await codes('dx/history-and-active', note(words, code)), []);
    });
});

describe('dx/history-and-active, one cancer that is over beside another one or its metastases', () => {
  const told = (words: string, ...diagnoses: string[]) =>
    codes('dx/history-and-active', note(words, ...diagnoses));

  // I.C.2.m: the other one has its history listed, and what the note concludes is there.
  it('is the one that the note does not conclude', async () => {
    const lung = 'Right upper lobe lung cancer, stage II.';
    assert.deepEqual(await told(`${lung} The other cancer was removed in 2015.`, 'C34.11', 'Z85.3'), []);
    assert.deepEqual(
      await told('Right breast cancer, mastectomy in 2015. Lung cancer too.', 'C50.911', 'Z85.118'),
      ['C50.911'],
    );
    assert.deepEqual(
      await told('Mastectomy in 2015 for right breast cancer. Lung cancer too.', 'C50.911', 'Z85.118'),
      ['C50.911'],
    );
    // IV.H: what is doubted is none that is concluded.
    assert.deepEqual(
      await told('Possible right breast cancer. The cancer was removed in 2015.', 'C50.911', 'Z85.3'),
      ['C50.911'],
    );
    const before = noteText({
      note: '[history]\nRight upper lobe lung cancer.\n[assessment]\nThe cancer was removed in 2018, all clear since.',
      diagnoses: 'C34.11\nZ85.3',
    });
    assert.deepEqual(await codes('dx/history-and-active', before), ['C34.11']);
  });

  // I.C.2.d: a primary that was removed, and the metastases that are treated.
  it('is the primary, where it is the one that was removed', async () => {
    const bone = 'Bone metastasis, zoledronic acid.';
    assert.deepEqual(await told(`${bone} The primary was treated in 2018.`, 'C79.51', 'C50.911'), [
      'C50.911',
    ]);
    assert.deepEqual(await told(`${bone} The cancer was treated in 2015.`, 'C79.51', 'C50.911'), ['C50.911']);
    assert.deepEqual(await told('Brain mets of the cancer, resected in 2022.', 'C79.31', 'C50.911'), []);
    assert.deepEqual(await told(`${bone} Flu treated by primary care in 2018.`, 'C79.51', 'C50.911'), []);
    const clear = 'The cancer was removed in 2019, no metastasis, clear since.';
    assert.deepEqual(await told(clear, 'C18.2'), ['C18.2']);
  });

  // I.C.2.d: what goes on is directed at the secondary site.
  it('is the primary that was removed, though its metastasis is treated', async () => {
    const words = (spread: string) => `${spread}, on letrozole. Right breast cancer, removed in 2019.`;
    assert.deepEqual(await told(words('Bone metastasis'), 'C79.51', 'C50.911'), ['C50.911']);
    assert.deepEqual(await told(words('Osteopenia'), 'C50.911'), []);
  });

  // Of two cancers a sentence that gives no whole name is of the one whose word it has, or of neither.
  it('is the one of the sentence, and none where either may be meant', async () => {
    const [prostate, kidney] = ['Prostate cancer', 'Renal cell carcinoma of the left kidney'];
    const over = 'PSA undetectable since brachytherapy, no further treatment';
    assert.deepEqual(await told(`${prostate}, ${over}. ${kidney}.`, 'C61', 'C64.2'), ['C61']);
    assert.deepEqual(
      await told(`${prostate}. ${kidney}. One cancer: no evidence of disease.`, 'C61', 'C64.2'),
      [],
    );
  });

  it('needs no name where the operation tells the organ', async () => {
    assert.deepEqual(await told('Lobectomy in 2015, all clear since.', 'C34.11'), ['C34.11']);
  });

  // I.A.19: what the note denies is another matter, of which chart/negated tells.
  it('is none that the note denies', async () => {
    const denied = note('No prostate cancer. The cancer was removed in 2019.', 'C61');
    assert.deepEqual(await codes('dx/history-and-active', denied), []);
    assert.deepEqual(await codes('chart/negated', denied), ['C61']);
  });
});
