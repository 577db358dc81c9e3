/** chart/side-mismatch: sides of pairs, of several sites, and of both (Guidelines FY2026 I.B.13; titles of the Tabular List). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note } from './found.ts';

const told = (words: string, diagnoses: string) =>
  codes('chart/side-mismatch', note(words, ...diagnoses.split(' ')));

/** The codes that the record has on the other side, by the diagnoses. */
const OTHER_SIDE = [
  // Of a pair the note tells one.
  ['M25.562', 'M25.561 M25.562', 'Right knee pain since a fall.'],
  ['C78.02', 'C64.1 C78.02', 'Right renal cell carcinoma with metastases to the lung.'],
  // There are several fingers on a side.
  ['M79.645', 'M79.644 M79.645', 'Pain in the right fingers.'],
  // The same disease of another joint is another code.
  ['M17.11', 'M17.11', 'Primary osteoarthritis of the right hip. Left knee osteoarthritis, bone on bone.'],
  // The same break of another bone is another code.
  [
    'S72.341A',
    'S72.341A S82.241A',
    'Displaced spiral fracture of the shaft of the right tibia. Displaced spiral fracture of the shaft of the left femur.',
  ],
] as const;

const RIGHT = [
  // The lungs and the knees are two, and the side is that of another organ.
  ['C64.1 C78.01 C78.02', 'Right renal cell carcinoma with metastases to the lungs.'],
  ['C64.1 C78.02', 'Right renal cell carcinoma with metastases to the lungs.'],
  ['M25.562', 'Right hip replaced in May. Right hip fine, and pain in the knees.'],
] as const;

describe('chart/side-mismatch, pairs', () => {
  for (const [code, diagnoses, words] of OTHER_SIDE)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await told(words, diagnoses), [code]);
    });

  for (const [diagnoses, words] of RIGHT)
    it(`${diagnoses} is right: ${words}`, async () => {
      assert.deepEqual(await told(words, diagnoses), []);
    });

  it('leaves the side of what a stroke has left to chart/otherwise-coded (I.C.6.a)', async () => {
    const words = 'Left hemiparesis following her stroke in 2019.';
    assert.deepEqual(await told(words, 'I69.351'), []);
    assert.deepEqual(await codes('chart/otherwise-coded', note(words, 'I69.351')), ['I69.351']);
  });

  it('asks which it is where the history tells the other side of a site of two words', async () => {
    const text = noteText({
      note: '[hpi]\nLeft index finger is swollen and sore since Friday.\n\n[assessment]\nSprain of the right index finger.',
      diagnoses: 'S63.610A',
    });
    assert.deepEqual(await codes('chart/side-mismatch', text), ['S63.610A']);
  });
});

describe('chart/side-mismatch, both sides', () => {
  for (const words of [
    'Bilateral carpal tunnel syndrome. No prior right hand release.',
    'Bilateral carpal tunnel syndrome. Right thumb numb, left thumb weak from carpal tunnel syndrome.',
  ])
    it(`offers the bilateral code: ${words}`, async () => {
      const [found, ...others] = await findingsOf('chart/side-mismatch', note(words, 'G56.01'));
      assert.deepEqual(
        found?.fixes.map(({ title }) => title.split(' ')[2]),
        ['G56.03'],
      );
      assert.deepEqual(others, []);
    });

  it('is silent where the first of the two sides is done', async () => {
    assert.deepEqual(await told('Bilateral carpal tunnel syndrome. Prior left hand release.', 'G56.01'), []);
  });
});
