/** Notes of a test, vaccines not given, suspicions of a pregnancy, ways of life denied (Guidelines FY2026 I.C.21.c, IV.K). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note, otherwise } from './found.ts';

describe('dx/order, what a test was for (IV.K)', () => {
  const order = (history: string, ...listed: string[]) =>
    codes(
      'dx/order',
      noteText({
        note: `[history]\n${history}\n\n[assessment]\nHypertension, controlled.`,
        diagnoses: listed.join('\n'),
      }),
    );
  it('comes first in a note that begins with it', async () => {
    assert.deepEqual(await order('Treadmill test for chest pain.', 'I10', 'R07.9'), ['R07.9']);
    const lump = 'Diagnostic mammogram for a lump of the right breast, upper outer quadrant.';
    assert.deepEqual(await order(lump, 'I10', 'N63.11'), ['N63.11']);
  });
  it('is silent where the visit is for something else', async () => {
    const visit = 'Here for her blood pressure. Treadmill test for chest pain next week.';
    assert.deepEqual(await order(visit, 'I10', 'R07.9'), []);
    assert.deepEqual(await order('Treadmill test for chest pain.', 'R07.9', 'I10'), []);
  });
});

describe('chart/otherwise-coded, vaccines that were not given (I.C.21.c.13)', () => {
  it('asks for the reason', async () => {
    assert.deepEqual(await otherwise('Well child. MMR not given today because of fever.', 'Z00.129'), [
      'Z00.129 I.C.21.c.13 information ',
    ]);
    assert.deepEqual(await otherwise('Well child. Mother refused the MMR vaccine.', 'Z00.129'), [
      'Z00.129 I.C.21.c.13 information ',
    ]);
  });
  it('is silent where it is coded, or nothing was due', async () => {
    assert.deepEqual(await otherwise('Well child. MMR refused.', 'Z00.129\nZ28.82'), []);
    assert.deepEqual(await otherwise('Well child. MMR not given, not yet due.', 'Z00.129'), []);
  });
});

describe('chart/otherwise-coded, what is suspected in a pregnancy and not found (I.C.21.c.6)', () => {
  it('is an observation', async () => {
    assert.deepEqual(await otherwise('Sent for suspected oligohydramnios. AFI 14, normal.', 'O41.03X0'), [
      'O41.03X0 I.C.21.c.6 information Z03.71',
    ]);
  });
  it('is silent where it is found, or not clear', async () => {
    assert.deepEqual(await otherwise('Suspected oligohydramnios, AFI 3: confirmed.', 'O41.03X0'), []);
    assert.deepEqual(await otherwise('Suspected oligohydramnios, scan inconclusive.', 'O41.03X0'), []);
  });
});

describe('chart/negated, ways of life (I.C.21.c.13)', () => {
  it('are judged as social circumstances are', async () => {
    assert.deepEqual(await codes('chart/negated', note('Busy at work, denies stress.', 'Z73.3')), ['Z73.3']);
    assert.deepEqual(await codes('chart/negated', note('Much stress, off work.', 'Z73.3')), []);
  });
});

describe('chart/otherwise-coded, both hands (I.C.6.a)', () => {
  it('an ambidextrous patient has either side dominant', async () => {
    const words = 'Left hemiplegia after cerebral infarction. Writes with the right, ambidextrous.';
    assert.deepEqual(await otherwise(words, 'I69.352'), []);
  });
});
