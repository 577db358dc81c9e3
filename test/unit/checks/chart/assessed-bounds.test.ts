/** Where a listed code tells a disease that a note assesses, and where it only shares its words (Guidelines FY2026 III and IV.J). */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

const missing = (words: string, ...listed: string[]) =>
  codes('chart/uncoded-diagnosis', note(words, ...listed));

describe('a disease beside codes of its organ', () => {
  for (const [code, words, ...listed] of [
    // What is no jaundice is not looked for among the diseases of newborns.
    ['H10.9', 'Conjunctivitis of the right eye.', 'Z38.00'],
    // I.C.19.b: each injury; M54 has the second letter of S5 and is none.
    ['S50.01XA', 'Low back pain. Contusion of the right elbow.', 'M54.50'],
    ['S50.12XA', 'Abrasion of the right elbow. Contusion of the left forearm.', 'S50.311A'],
    // A tumor is no disorder of its gland, a stricture no cancer of its bowel, a whole liver more than its failure.
    ['D35.2', 'Disorder of the pituitary gland, a pituitary gland adenoma.', 'E23.7'],
    ['K56.609', 'Cancer. Sigmoid colon stricture.', 'C18.7'],
    ['K76.9', 'Hepatic failure. Chronic liver disease.', 'K72.90'],
    ['K76.9', 'Hepatic failure from liver disease.', 'K72.90'],
    ['K21.9', 'Stomach disease. GERD.', 'K31.9'],
    ['J15.0', 'Ventilator-associated pneumonia. Klebsiella pneumonia.', 'J95.851', 'B96.1'],
    ['S37.10XA', 'Injury of the kidney. injury of left ureter.', 'S37.002A', 'S37.531A'],
    // A title may say that an anemia is congenital, and a note need not.
    ['D64.4', 'Hypertension. Long-standing dyserythropoietic anemia.', 'I10'],
    // What says of the patient what it is.
    ['E86.0', 'Hypertension. Dehydrated.', 'I10'],
    ['G82.20', 'Hypertension. He is paraplegic.', 'I10'],
    ['H26.9', 'Hypertension. Long-standing cataracts.', 'I10'],
    // A sign that the book does not know of it.
    ['H16.019', 'Hypertension. Central corneal ulcer abscess.', 'I10'],
    // Of a category the first, and what no word of that tells.
    ['B37.0', 'Hypertension. Extensive oral thrush. Extensive candidiasis of the nails.', 'I10'],
  ] as const)
    it(`leads to ${code} beside ${listed.join()}: ${words}`, async () => {
      assert.deepEqual(await missing(words, ...listed), [code]);
    });

  it('may be told in part by what was found before', async () => {
    const words = 'Hypertension. Acute pyelonephritis, pyelonephritis of the right kidney.';
    assert.deepEqual(await missing(words, 'I10'), ['N10', 'N11.9']);
  });

  for (const [words, ...listed] of [
    // I.C.9.e.5: type 2 has its code alone, and an infarction of any kind has one of the category.
    ['Type 2 myocardial infarction. Subendocardial infarction.', 'I21.A1'],
    ['Transmural infarction of the inferior wall.', 'I21.9'],
    // I.C.21.c.1: a contact is no disease, and what is spread elsewhere is nobody's here.
    ['Hypertension. Contact with influenza.', 'I10'],
    ['Hypertension. Measles at the school.', 'I10'],
    // The first word of a name is not the name.
    ['Hypertension. Protozoal intestinal disease rash.', 'I10'],
    // The stage of an ulcer is told by its check.
    ['Stage 3 pressure injury of sacral region.', 'L89.153'],
    // I.C.2: the cancer by no more than its name or its tissue, and a benign tumor, told by other checks.
    ['Dehydration. Colon cancer; the cancer itself was not treated.', 'E86.0', 'C18.7'],
    ['Brain metastasis. Squamous cell carcinoma.', 'C79.31'],
    ['Squamous cell carcinoma of the right forearm.', 'D49.2'],
    ['Liver metastases. Hemangioma of the liver.', 'C78.7'],
    // The organ alone is in the name.
    ['Kidney disease. PKD.', 'N28.9'],
    ['Kidney disease. Polycystic kidney disease.', 'N28.9'],
    ['Lung disease. COPD.', 'J98.4'],
    ['Hypertension with disease of the heart.', 'I11.9'],
    ['Lap chole for gallstones with chronic cholecystitis.', 'K80.10'],
    // A word that leads to no name of its own.
    ['Goiter. Cretinism.', 'E04.9'],
  ] as const)
    it(`nothing beside ${listed.join()}: ${words}`, async () => {
      assert.deepEqual(await missing(words, ...listed), []);
    });

  it('is no other disease of the site behind it', async () => {
    const found = await missing('Hypertension. Bronchiectasis of the right middle lobe.', 'I10');
    assert.ok(!found.includes('J98.11'));
  });
});

describe('the organism of a sepsis', () => {
  it('is a word of its code, and no disease besides (the titles of A40 and A41)', async () => {
    assert.deepEqual(await missing('Klebsiella sepsis.', 'A41.59'), []);
    assert.deepEqual(await missing('Klebsiella pneumonia.', 'A41.59'), ['J15.0']);
  });
});
