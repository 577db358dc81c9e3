/** chart/other-code: where a note concludes nothing, and what stands beside the code (Guidelines FY2026 I.B.2, I.B.18). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

const saidOf = async (text: string): Promise<string[]> =>
  (await findingsOf('chart/other-code', text)).map(
    ({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );
const said = (words: string, diagnoses: string) => saidOf(noteText({ note: words, diagnoses }));

describe('chart/other-code, a note that concludes nothing', () => {
  for (const [told, words] of [
    // The code leaves open what the note says.
    ['H40.9 H40.1112', 'Primary open-angle glaucoma, right eye, moderate stage.'],
    ['S42.001A S42.021A', 'Displaced fracture of the shaft of the right clavicle.'],
    // What is left open itself is of another category.
    ['K52.9 K51.90', 'Ulcerative colitis.'],
    // The code has a word that the note has nowhere, or is for what has no code of its own (I.A.9.a).
    ['C44.41 C44.719', 'Basal cell carcinoma of the skin of the left leg.'],
    ['L92.8 L92.0', 'Granuloma annulare of the hand.'],
    ['E78.49 E78.2', 'Mixed hyperlipidemia.'],
    ['M51.9 M51.27', 'Herniated disc L5-S1.'],
    // An ulcer of pressure is of another category than one that is not.
    ['L97.411 L89.612', 'Pressure ulcer of the right heel, stage 2.'],
    // I.C.4.a: as many codes of diabetes as tell its complications, and none of one that is not told.
    ['E11.621 E11.36', 'Type 2 diabetes with diabetic cataract.'],
    ['J01.00 J01.10', 'Frontal sinusitis, acute.'],
  ] as const)
    it(`is read for what it tells of the visit: ${told}`, async () => {
      assert.deepEqual(await said(`[hpi]\n${words}`, told.split(' ')[0] ?? ''), [told]);
    });

  for (const [why, code, words] of [
    [
      'what the visit began with',
      'H40.9',
      'Presents with primary open-angle glaucoma, right eye, moderate stage.',
    ],
    [
      'a word of the code of something else',
      'C44.41',
      'Basal cell carcinoma of the skin of the left leg. Scalp itches.',
    ],
  ] as const)
    it(`is silent: ${why}`, async () => {
      assert.deepEqual(await said(`[hpi]\n${words}`, code), []);
    });

  it('tells where the code denies what the note affirms (Tabular, N30.00 and N30.01)', async () => {
    assert.deepEqual(await said('[hpi]\nAcute cystitis with hematuria.', 'N30.00'), ['N30.00 N30.01']);
  });

  it('is silent where a plan tells it, or where the note concludes less', async () => {
    const words = 'Primary open-angle glaucoma, right eye, moderate stage.';
    assert.deepEqual(await said(`[plan]\n${words}`, 'H40.9'), []);
    assert.deepEqual(await said(`[hpi]\n${words}\n[assessment]\nGlaucoma, on drops.`, 'H40.9'), []);
  });
});

describe('chart/other-code, a note that concludes', () => {
  it('is read there, and not in the course of the stay', async () => {
    assert.deepEqual(await saidOf(note(`Presents with acute cystitis with hematuria.`, 'N30.00')), [
      'N30.00 N30.01',
    ]);
    const stay = (course: string, code: string) =>
      saidOf(
        dischargeText({
          note: `[hospital course]\n${course}\n\n[final diagnosis]\nUrinary infection.`,
          diagnoses: code,
        }),
      );
    assert.deepEqual(await stay('Acute cystitis.', 'N30.90'), []);
    // What the code denies is told wherever the note affirms it.
    assert.deepEqual(await stay('Acute cystitis with hematuria.', 'N30.00'), ['N30.00 N30.01']);
  });
});

describe('chart/other-code, beside what brought it', () => {
  it('leaves what a drug has brought to the drug (I.C.19.e.5.a)', async () => {
    const gout = 'Idiopathic gout, right ankle.';
    assert.deepEqual(await saidOf(note(gout, 'M10.271')), ['M10.271 M10.071']);
    assert.deepEqual(await saidOf(note(gout, 'M10.271', 'T50.2X5A')), []);
    assert.deepEqual(await saidOf(note(gout, 'M10.371', 'T50.2X5A')), ['M10.371 M10.071']);
  });

  it('leaves a fracture in neoplastic disease to the neoplasm (I.C.2.l.6)', async () => {
    const fracture = 'Pathological fracture, right femur.';
    assert.deepEqual(await saidOf(note(fracture, 'M84.551A', 'I10')), ['M84.551A M84.451A']);
    assert.deepEqual(await saidOf(note(fracture, 'M84.551A', 'C79.51')), []);
    const older = 'Pathological fracture, right femur, age-related osteoporosis.';
    assert.deepEqual(await saidOf(note(older, 'M84.451A', 'C61')), ['M84.451A M80.051A']);
  });

  it('is silent on what an old injury has left, which two codes tell (I.B.10)', async () => {
    const words = 'Displaced fracture of the shaft of the right clavicle';
    assert.deepEqual(await saidOf(note(`${words}.`, 'S42.001A')), ['S42.001A S42.021A']);
    assert.deepEqual(await saidOf(note(`${words}, an old injury of 2019.`, 'S42.001A')), []);
  });
});

describe('chart/other-code, which code of the list it is', () => {
  it('is one of the category of the words before one of the chapter', async () => {
    assert.deepEqual(await saidOf(note('Chronic frontal sinusitis.', 'J01.00', 'J32.0')), ['J32.0 J32.1']);
  });

  // The Excludes1 note at M35.3: polymyalgia rheumatica with giant cell arteritis is M31.5.
  it('is one that another item names, unless the note leaves it unspecified in words (I.A.9.b)', async () => {
    const arteritis = 'Polymyalgia rheumatica.\nGiant cell arteritis with polymyalgia rheumatica.';
    assert.deepEqual(await saidOf(note(arteritis, 'M35.3')), ['M35.3 M31.5']);
    const choroid = 'Choroidal hemorrhage of the right eye.';
    assert.deepEqual(await saidOf(note(choroid, 'H31.9')), ['H31.9 H31.301']);
    const unspecified = `Disorder of the left choroid, unspecified.\n${choroid}`;
    assert.deepEqual(await saidOf(note(unspecified, 'H31.9')), []);
  });

  it('is one that the head of an item outranks, unless its rest may say more', async () => {
    const therapy = 'Slipped disc L4-L5, physical therapy twice a week.';
    assert.deepEqual(await saidOf(note(therapy, 'M51.9')), ['M51.9 M51.26']);
    assert.deepEqual(await saidOf(note('Disc disorder, no radiculopathy.', 'M51.26')), []);
  });
});

// I.A.15: “with” is presumed of what stands together, not of what is said of another organ.
describe('chart/other-code, what an item says of something else', () => {
  for (const [told, words] of [
    ['K57.30 K57.31', 'Diverticulosis of the large intestine, with bleeding.'],
    ['K25.9 K25.5', 'Gastric ulcer, perforation.'],
    ['K40.90 K40.30', 'Left inguinal hernia, obstruction.'],
    ['I50.9 I50.30', 'Heart failure, diastolic.'],
    ['E11.319 E11.311', 'Macular edema, type 2 diabetes, diabetic retinopathy.'],
    ['J45.40 J45.41', 'Asthma, moderate persistent, acute exacerbation.'],
  ] as const)
    it(`${told}: ${words}`, async () => {
      assert.deepEqual(await saidOf(note(words, told.split(' ')[0] ?? '')), [told]);
    });
  for (const [code, words] of [
    ['K57.30', 'Bleeding hemorrhoids, diverticulosis of the large intestine.'],
    ['K57.30', 'Bleeding hemorrhoids and diverticulosis of the large intestine.'],
    ['K25.9', 'Gastric ulcer, perforation of the eardrum.'],
    ['K40.90', 'Obstruction of the bile duct, inguinal hernia, left.'],
    ['I50.9', 'Pneumonia, heart failure, diastolic dysfunction.'],
    ['I50.20', 'Acute pancreatitis, systolic heart failure.'],
    ['J45.40', 'Asthma, moderate persistent, acute exacerbation of her heart failure.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await saidOf(note(words, code)), []);
    });
});
