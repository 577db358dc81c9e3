/** I.C.20.a.4 and f: where two events cause separate injuries, each cause is coded. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (note: string, ...diagnoses: string[]): Promise<string[]> =>
  (await findingsOf('dx/external-cause', noteText({ note, diagnoses: diagnoses.join('\n') })))
    .filter(({ authority }) => authority.endsWith('I.C.20.a.4 and f'))
    .map(({ code, severity, message }) => `${code} ${severity} ${/”, (.+?)\)/.exec(message)?.[1]}`);

const THUMB = 'S61.012A';
const KNEE = 'S80.01XA';
const KNIFE = 'W26.0XXA';
const STAIRS = 'W10.9XXA';
const TWO = '[assessment]\nCut the left thumb with a knife. Contusion of the right knee by a fall on stairs.';

describe('two causes of two injuries', () => {
  it('asks for the one that is not listed', async () => {
    assert.deepEqual(await told(TWO, THUMB, KNEE, KNIFE), [`${KNIFE} information W00-W19`]);
    assert.deepEqual(await told(TWO, THUMB, KNEE, STAIRS), [`${STAIRS} information W25-W31`]);
    const history =
      '[history]\nTwo accidents today. Cut the left thumb with a knife. Later she slipped on the stairs.';
    assert.deepEqual(await told(history, THUMB, KNEE, KNIFE), [`${KNIFE} information W00-W19`]);
  });

  it('is silent where both are listed, and of one injury', async () => {
    assert.deepEqual(await told(TWO, THUMB, KNEE, KNIFE, STAIRS), []);
    assert.deepEqual(await told(TWO, THUMB, KNIFE), []);
    assert.deepEqual(await told(TWO, THUMB, KNEE.replace('A', 'D'), KNIFE), []);
  });

  it('is silent where one sentence tells both, where the history alone does, and where the listed one is not told', async () => {
    const one = '[assessment]\nFell on the stairs and cut the left thumb with a knife; knee contusion.';
    assert.deepEqual(await told(one, THUMB, KNEE, KNIFE), []);
    const history = '[history]\nCut the left thumb with a knife. Fell on the stairs last year.';
    assert.deepEqual(await told(history, THUMB, KNEE, KNIFE), []);
    assert.deepEqual(await told(TWO, THUMB, KNEE, 'W54.0XXA'), []);
    const denied = '[assessment]\nCut the left thumb with a knife. No fall on stairs. Knee contusion.';
    assert.deepEqual(await told(denied, THUMB, KNEE, KNIFE), []);
  });

  it('is silent where the note says that they were not two', async () => {
    const one =
      '[history]\nNot two accidents. Cut the left thumb with a knife. Later she slipped on the stairs.';
    assert.deepEqual(await told(one, THUMB, KNEE, KNIFE), []);
  });
});

describe('a cause, a place and an activity that a note tells', () => {
  const asked = async (words: string, ...diagnoses: string[]) =>
    (
      await findingsOf(
        'dx/external-cause',
        noteText({ note: `[history]\n${words}`, diagnoses: diagnoses.join('\n') }),
      )
    ).map(
      ({ authority, severity }) => `${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
    );

  it('is asked for where the note affirms it (I.C.20.a)', async () => {
    assert.deepEqual(await asked('Slipped on the stairs.', KNEE), ['I.C.20.a information']);
    assert.deepEqual(await asked('Denies that she slipped on the stairs.', KNEE), ['I.C.20 hint']);
    assert.deepEqual(await asked('Hurts since today.', KNEE), ['I.C.20 hint']);
  });

  it('is asked for where both are affirmed (I.C.20.a.3)', async () => {
    const both = ['I.C.20.a.3, b and c information'];
    assert.deepEqual(await asked('Fell while gardening in the yard.', KNEE, STAIRS), both);
    assert.deepEqual(await asked('Fell while gardening. Denies a fall in the yard.', KNEE, STAIRS), []);
    assert.deepEqual(await asked('Fell while gardening.', KNEE, STAIRS), []);
    assert.deepEqual(await asked('Fell in the yard.', KNEE, STAIRS), []);
  });
});
