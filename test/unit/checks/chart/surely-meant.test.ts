/**
 * chart/uncoded-diagnosis: items whose words lead to one code, of whose category none is listed (Guidelines FY2026 III and
 * IV.J; Index and inclusion terms of the Tabular).
 */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

const missing = (item: string, first: string, ...listed: string[]) =>
  codes('chart/uncoded-diagnosis', note(`1. ${first}\n2. ${item}`, ...listed));

describe('chart/uncoded-diagnosis, what its words surely mean', () => {
  for (const [code, item, first, ...listed] of [
    // Index, Dysentery, bacillary; beside a neoplasm too.
    ['A03.9', 'Bacillary dysentery', 'Hypertension', 'I10'],
    ['A03.9', 'Bacillary dysentery', 'Leiomyoma of the uterus', 'D25.9'],
    // Index, Mole (pigmented); no other neoplasm is listed.
    ['D22.9', 'Pigmented mole of the back', 'Hypertension', 'I10'],
    // A code that shares a word is of another disease.
    [
      'M35.7',
      'Hypermobility syndrome',
      'Combined hypermobility of urethra and intrinsic sphincter deficiency',
      'N36.43',
    ],
    // Index, Depression: F32.A, beside another disorder of the mind, and a neoplasm too.
    ['F32.A', 'Depression NOS', 'Adjustment disorder', 'F43.21'],
    ['F32.A', 'Depression NOS', 'Adjustment disorder. Leiomyoma of the uterus', 'F43.21', 'D25.9'],
    ['D69.6', 'Thrombocytopenia', 'Hypertension', 'I10'],
    // I.C.19.b: each injury, by its whole title.
    ['S63.031A', 'Subluxation of midcarpal joint of right wrist', 'Hypertension', 'I10'],
    ['S31.824A', 'Puncture wound with foreign body of left buttock', 'Hypertension', 'I10'],
  ] as const)
    it(`leads to ${code} beside ${listed.join()}: ${item}`, async () => {
      assert.deepEqual(await missing(item, first, ...listed), [code]);
    });
  for (const [item, first, listed] of [
    // What is misspelled may be another word, and the coder who wrote a code beside it is judged by that.
    ['Bacilary dysentery', 'Hypertension', 'I10'],
    ['Bacillary dysentery (K52.9)', 'Hypertension', 'I10'],
    // A diet, or an abnormal finding whose significance nobody tells (III.B).
    ['Low sodium', 'Hypertension', 'I10'],
    // D59.3: the syndrome takes the platelets, and D69.6 would say no more (I.B.2).
    ['Thrombocytopenia', 'Infection-associated hemolytic uremic syndrome', 'D59.31'],
    // The neoplasm that is listed may be it.
    ['Pigmented mole of the back', 'Melanoma of the back', 'C43.59'],
  ] as const)
    it(`leads to none beside ${listed}: ${item}`, async () => {
      assert.deepEqual(await missing(item, first, listed), []);
    });
});
