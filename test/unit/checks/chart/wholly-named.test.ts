/** Codes of which a note has some of the words and no whole name (ICD-10-CM Official Guidelines FY2026 I.A.19, I.B.18). */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

const unnamed = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));

describe('chart/unsupported-code, names', () => {
  for (const [code, words] of [
    // An organ is no inflammation of it.
    ['K35.80', 'Right lower quadrant pain, cause not established; appendix seen and normal.'],
    // The organism, and the kind, which the title names.
    ['J13', 'Pneumonia, nothing grew in the cultures.'],
    ['H66.001', 'Otitis media, right ear. I cannot say which type or whether it is acute.'],
    ['A41.51', 'Urosepsis with pyuria, no other word in the record.'],
  ] as const)
    it(`${code} is not named: ${words}`, async () => {
      assert.deepEqual(await unnamed(words, code), [code]);
    });

  for (const [code, words] of [
    ['K35.80', 'Acute appendicitis on CT.'],
    ['E87.1', 'Hyponatremia, sodium 126.'],
    ['J13', 'Pneumococcal pneumonia.'],
    ['J15.211', 'MSSA pneumonia, staphylococcus aureus in the sputum.'],
    ['A41.51', 'Sepsis due to E. coli from the urine.'],
    ['A41.51', 'Escherichia coli in the blood: sepsis.'],
    ['H66.001', 'Acute suppurative otitis media on the right.'],
    ['K62.5', 'Rectal bleeding, bright red.'],
    ['K57.32', 'Sigmoid diverticulitis.'],
    // A part of the body for the whole that the title names.
    ['L97.512', 'Diabetic ulcer, plantar right forefoot, 1.8 cm, fat layer exposed.'],
    ['L97.511', 'Ulcer of the right great toe through the skin only.'],
    // Told in other words than those of the title: by site, cause, stage or tissue.
    ['I69.354', 'Left-sided weakness from the stroke of 2019.'],
    ['M19.011', 'Wear and tear of the right shoulder joint.'],
    ['C18.7', 'Tumor of the sigmoid, adenocarcinoma.'],
    // Index: Slipped, intervertebral disc — see Displacement; the level is of the lumbar region.
    ['M51.26', 'Slipped disc L4-L5, without radiculopathy.'],
    ['M51.27', 'Herniated disc L5-S1.'],
    ['E13.10', 'Ketoacidosis in diabetes of another kind.'],
  ] as const)
    it(`${code} is named: ${words}`, async () => {
      assert.deepEqual(await unnamed(words, code), []);
    });
});
