/** The side of a palsy, remissions nobody tells, operations told by verbs, doubts by “seems” (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

describe('chart/side-mismatch, palsies (I.B.13, I.C.6.a)', () => {
  it('reads the side of what stands before “affecting”', async () => {
    const said = (words: string, code: string) => codes('chart/side-mismatch', note(words, code));
    assert.deepEqual(await said('Flaccid hemiplegia, left.', 'G81.01'), ['G81.01']);
    assert.deepEqual(await said('Flaccid hemiplegia, right.', 'G81.01'), []);
    assert.deepEqual(await said('Right hemiplegia. Left arm normal.', 'G81.91'), []);
  });
});

describe('dx/order, operations by verbs (IV.M)', () => {
  it('asks for what the operation is for', async () => {
    const said = (words: string, ...listed: string[]) => codes('dx/order', note(words, ...listed));
    const words = 'Dr. Orr will remove her gallbladder on Friday. Hypothyroidism replaced.';
    assert.deepEqual(await said(words, 'Z01.818', 'E03.9'), ['Z01.818']);
    assert.deepEqual(await said(words, 'Z01.818', 'K80.20', 'E03.9'), []);
  });
});

describe('dx/uncertain-outpatient, what seems (IV.H)', () => {
  it('is doubted, and how it goes is not', async () => {
    const said = (words: string, code: string) => codes('dx/uncertain-outpatient', note(words, code));
    assert.deepEqual(await said('Hot toe; seems to be gout.', 'M10.9'), ['M10.9']);
    assert.deepEqual(await said('She seems to be tolerating lisinopril for hypertension.', 'I10'), []);
    assert.deepEqual(await said('Asthma seems to have improved.', 'J45.909'), []);
  });
});

const FOUND: readonly Case[] = [
  // I.C.2.n.
  ['C91.11 I.C.2.n information ', 'CLL on ibrutinib, counts falling.'],
  // I.C.16.b.1.
  ['Z05.1 I.C.16.b.1 information ', 'Temp 38.4 in a two-week-old. Infection ruled out.'],
];
const SILENT: readonly Case[] = [
  ['C91.11', 'CLL, complete remission after venetoclax.'],
  ['C91.11', 'CLL, undetectable disease.'],
  ['Z05.1', 'Temp 36.8 in a two-week-old. Infection ruled out.'],
];

describe('chart/otherwise-coded, remissions and temperatures', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('knows the artery of an infarct (I.B.2)', async () => {
    assert.equal((await otherwise('Acute infarct of the left PCA territory.', 'I63.50')).length, 1);
    assert.equal((await otherwise('Acute infarct, vessel occluded.', 'I63.50')).length, 0);
  });
  it('has no aftercare for what is still treated (I.C.21.c.7)', async () => {
    const said = (words: string, ...listed: string[]) => codes('dx/contradiction', note(words, ...listed));
    assert.deepEqual(await said('Left leg cellulitis, dose 3.', 'Z51.89', 'L03.116'), ['Z51.89']);
    assert.deepEqual(await said('Left leg cellulitis.', 'L03.116'), []);
  });
});
