/** What of a note a listed code tells: burns, pressures, infarctions, sepsis and palsies (Guidelines FY2026 I.C.1.d, I.C.9, I.C.19.d, III and IV.J). */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

const missing = (words: string, ...listed: string[]) =>
  codes('chart/uncoded-diagnosis', note(words, ...listed));

describe('what no listed code tells', () => {
  for (const [code, words, ...listed] of [
    // I.C.19.d.5: each burn site has its code, the degree is no site, and another disease is no burn.
    ['T23.201A', 'Hypertension. Second degree burn of the right hand.', 'I10'],
    ['T23.251A', 'Burns. Second degree burn of the right palm.', 'T23.261A'],
    ['T23.251A', 'Burns. Second degree burn of the right palm.', 'T22.211A'],
    ['T22.211A', 'Burns. Second degree burn of the right forearm.', 'T23.251A'],
    ['T25.122A', 'Burns. First degree burn of the left foot.', 'T23.251A'],
    ['T20.23XA', 'Burns. Second degree burn of the chin.', 'T20.24XA'],
    ['N28.9', 'Burned. He has nephropathy.', 'T23.201A'],
    // Burns of the eye and of internal organs tell none of another disease.
    ['E86.0', 'Dehydration of the burned patient.', 'T27.0XXA'],
    ['L03.113', 'Corneal burn. Cellulitis of the right hand.', 'T26.11XA'],
    // A hernia with obstruction tells the obstruction alone; stones with one are not of the bowel.
    ['G82.20', 'He is paraplegic.', 'K43.0'],
    ['K56.609', 'He came with a bowel obstruction.', 'K80.21'],
    // I.B.2: what a word of the name says that the listed one has not.
    ['M31.6', 'He also has giant cell arteritis.', 'I77.6'],
  ] as const)
    it(`leads to ${code} beside ${listed.join()}: ${words}`, async () => {
      assert.deepEqual(await missing(words, ...listed), [code]);
    });

  it('is a fracture without a bone, where none is listed', async () => {
    const found = await missing('Fracture healing routinely.', 'I10');
    assert.equal(found.length, 1);
    assert.deepEqual(await missing('Fracture healing routinely.', 'S82.101D'), []);
  });
});

describe('what a listed code tells', () => {
  for (const [words, ...listed] of [
    // I.C.19.d: one code for a site by its highest degree; burns of the eye and of internal organs have no degree.
    ['He has a first degree burn of the right palm.', 'T23.251A'],
    ['He has a second degree burn of the right palm.', 'T23.209A'],
    ['He has a burn of the right palm.', 'T23.299A'],
    ['Burn of the eye. Second degree burn of the right hand.', 'T26.41XA'],
    ['Inhalation burn. Second degree burn of the chin.', 'T27.0XXA'],
    // I.C.9.a: a hypertension of the brain is told by what it has done there.
    ['He has hypertensive encephalopathy.', 'I67.89'],
    ['He has hypertensive encephalopathy.', 'G93.40'],
    ['She has nephrosclerosis.', 'N26.9'],
    // I.C.9.e: an infarction of the first type by any code of it.
    ['Type 1 transmural infarction of the inferior wall.', 'I21.9'],
    // I.C.4.a: a diabetes by any code of its type.
    ['Followed for diabetic neuropathy.', 'E10.65'],
    // I.C.1.d.1: the organism of a sepsis is in its code, whatever the sepsis is called.
    ['Sepsis with Staphylococcus aureus infection.', 'A41.01'],
    ['Sepsis with MRSA infection.', 'A41.02'],
    ['Severe sepsis. Puerperal septicemia.', 'A41.9'],
    // G81 excludes a cerebral palsy, which says itself that it is hemiplegic.
    ['He has right hemiplegia.', 'G80.2'],
  ] as const)
    it(`nothing beside ${listed.join()}: ${words}`, async () => {
      assert.deepEqual(await missing(words, ...listed), []);
    });
});

describe('a name behind words of the sentence', () => {
  for (const [code, words] of [
    ['I48.91', 'Telemetry caught atrial fibrillation.'],
    ['I48.0', 'Overnight telemetry again caught paroxysmal atrial fibrillation.'],
    ['K31.7', 'The sonographer discovered incidental gastric polyps of the stomach.'],
  ] as const)
    it(`leads to ${code}: ${words}`, async () => {
      assert.deepEqual(await missing(words, 'I10'), [code]);
    });
});
