/** Cancers that were treated years ago, in plain words (Guidelines I.C.2.m). */
import assert from 'node:assert/strict';
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
