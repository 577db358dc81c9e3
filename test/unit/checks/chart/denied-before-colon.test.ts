/** What stands behind the colon of a denial (IV.J), healing outside of the assessment (I.C.19.c.1), stages told twice. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note, otherwise } from './found.ts';

const xray = (words: string, code: string): string =>
  noteText({
    note: `[history]\nDisplaced fracture of the shaft of the right clavicle, closed, in January.\n\n[xray]\n${words}`,
    diagnoses: code,
  });

describe('chart/negated, one thing behind one that there is not', () => {
  it('is there', async () => {
    assert.deepEqual(await codes('chart/negated', xray('No bridging callus: nonunion.', 'S42.021K')), []);
    assert.deepEqual(
      await codes('chart/negated', note('No fever: otitis media of the left ear.', 'H66.92')),
      [],
    );
  });
  it('is denied as a list of what there is not', async () => {
    assert.deepEqual(
      await codes('chart/negated', note('Well today. No complications: neuropathy.', 'G62.9')),
      ['G62.9'],
    );
    assert.deepEqual(await codes('chart/negated', note('Well today. No pain: cough or dyspnea.', 'R05.9')), [
      'R05.9',
    ]);
  });
});

describe('dx/encounter-character, healing that a film shows (I.C.19.c.1)', () => {
  it('is asked about', async () => {
    assert.deepEqual(await codes('dx/encounter-character', xray('Gap persists: nonunion.', 'S42.021D')), [
      'S42.021D',
    ]);
    assert.deepEqual(await codes('dx/encounter-character', xray('Risk of nonunion.', 'S42.021D')), []);
    assert.deepEqual(await codes('dx/encounter-character', xray('No nonunion.', 'S42.021D')), []);
  });
});

describe('chart/otherwise-coded, an ulcer that cannot be staged (I.C.12.a.2)', () => {
  it('may be said twice', async () => {
    const words = 'Sacral pressure ulcer, cannot be staged: unstageable.';
    assert.deepEqual(await otherwise(words, 'L89.154'), ['L89.154 I.C.12.a.1 to a.3 information L89.150']);
    assert.deepEqual(await otherwise(words, 'L89.150'), []);
    assert.deepEqual(await otherwise('Sacral pressure ulcer, unstageable, now stage 4.', 'L89.154'), []);
  });
});
