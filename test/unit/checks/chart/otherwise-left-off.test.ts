/** Drugs that were left off, prophylaxis behind an exposure, hypertension that is known and eyes apart (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.e.5.c.
  ['I50.23 I.C.19.e.5.c', 'Acute on chronic systolic heart failure because she stopped taking furosemide.'],
  ['E03.9 I.C.19.e.5.c', 'Hypothyroidism, TSH 30 from not taking levothyroxine.'],
  ['G40.909 I.C.19.e.5.c', 'Epilepsy. Breakthrough seizure after missing three doses of levetiracetam.'],
  // I.C.1.a.2.k and f.
  ['Z29.81 I.C.1.a.2.k', 'Needle stick, post-exposure prophylaxis started.'],
  // I.C.9.a.7.
  ['R03.0 I.C.9.a.7', 'Known hypertension, 150/90 today.'],
  ['R03.0 I.C.9.a.7', 'History of hypertension on lisinopril, 150/90 today.'],
  // I.C.7.a.3.
  ['H40.1132 I.C.7.a.3', 'POAG of both eyes. RE: moderate. LE: early (mild).'],
];

const SILENT: readonly Case[] = [
  ['I10', 'Hypertension. After the cardiologist stopped amlodipine the swelling went.'],
  ['E03.9', 'Hypothyroidism. No missed doses of levothyroxine.'],
  ['Z29.81\nZ72.53', 'Pre-exposure prophylaxis.'],
  ['R03.0', 'No known hypertension, 150/90 today.'],
  ['R03.0', 'Mother has hypertension on lisinopril. 150/90 today.'],
  ['H40.1132', 'POAG of both eyes. RE: moderate. LE: moderate.'],
];

describe('chart/otherwise-coded, left off', () => {
  tellsOf(FOUND, SILENT, async (words, diagnoses) =>
    (await otherwise(words, diagnoses)).map((told) => told.split(' ').slice(0, 2).join(' ')),
  );
});

describe('what is a part of the disease (I.B.5)', () => {
  const told = (symptom: string, disease: string) =>
    codes('dx/symptom-with-diagnosis', note('Seen for it.', symptom, disease));
  for (const [symptom, disease] of [
    ['R21', 'L40.0'],
    ['R60.0', 'I82.401'],
    ['R49.0', 'J04.0'],
    ['R36.9', 'N34.1'],
    ['R91.8', 'J18.9'],
    ['R94.31', 'I48.91'],
  ] as const)
    it(`${symptom} of ${disease}`, async () => {
      assert.deepEqual(await told(symptom, disease), [symptom]);
    });

  it('is no symptom of another disease', async () => {
    assert.deepEqual(await told('R94.31', 'J18.9'), []);
    assert.deepEqual(await told('R21', 'I82.401'), []);
  });
});

describe('cancers of the skin at several sites (I.C.2)', () => {
  it('have the tip of the nose and the cheek', async () => {
    const words = 'Two basal cell carcinomas: tip of the nose and right cheek.';
    assert.equal((await codes('chart/uncoded-diagnosis', note(words, 'C44.311'))).length, 1);
    assert.equal((await codes('chart/uncoded-diagnosis', note(words, 'C44.311', 'C44.319'))).length, 0);
  });
});
