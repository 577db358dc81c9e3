/** Words of notes that the readers of onset, contact, healing, vaccines and signatures have to know. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note, otherwise } from './found.ts';

const ofStay = (course: string, code: string) =>
  codes(
    'poa/by-note',
    `chart: discharge summary
type of bill: 0111
statement period: 2026-01-05 - 2026-01-15
admission: 2026-01-05
discharge: 2026-01-15

[patient]
birth date: 1949-11-30
sex: M

[hospital course]
${course}

[diagnoses]
admitting: R50.9
principal: J18.1 POA Y
${code} POA Y
`,
  );

describe('poa/by-note, signs that begin on a day and what is found for them (appendix I)', () => {
  for (const [code, course] of [
    ['I82.411', 'On the sixth day the right thigh swelled and duplex showed a clot of the femoral vein.'],
    ['J69.0', 'On hospital day 4 he developed new fever, and a film showed aspiration pneumonitis.'],
    ['I26.99', 'On day 3 he became hypoxic and CT showed pulmonary emboli.'],
  ] as const)
    it(`${code}: ${course}`, async () => {
      assert.deepEqual(await ofStay(course, code), [code]);
    });

  it('is silent on what was there, and found or worse later', async () => {
    for (const course of [
      'On day 3 CT showed pulmonary emboli.',
      'On day 3 dyspnea worsened, he became hypoxic, and CT showed pulmonary emboli.',
    ])
      assert.deepEqual(await ofStay(course, 'I26.99'), []);
  });
});

describe('chart/negated, a contact with a disease that others have (I.C.21.c.1)', () => {
  for (const words of [
    'Classmate broke out in chickenpox. No spots, plays as ever.',
    'His sister came down with chickenpox. Well child.',
  ])
    it(words, async () => {
      assert.deepEqual(await codes('chart/negated', note(words, 'B01.9')), ['B01.9']);
    });

  it('is silent on who has it', async () => {
    assert.deepEqual(
      await codes(
        'chart/negated',
        note('Classmate broke out in chickenpox. Now vesicles: varicella.', 'B01.9'),
      ),
      [],
    );
  });
});

describe('ulcers that a nurse alone stages (I.B.14)', () => {
  const chart = (assessment: string) =>
    noteText({
      note: `[nursing skin check]\nSacrum: stage 2, 2 x 1 cm, foam.\n\n[physician assessment]\n${assessment}`,
      diagnoses: 'G20.A1\nL89.152',
    });
  it('asks where the provider has none', async () => {
    const [finding] = await findingsOf('chart/otherwise-coded', chart('Parkinson disease, stable.'));
    assert.equal(finding?.authority, 'ICD-10-CM Official Guidelines I.B.14');
    assert.deepEqual(
      await codes('chart/otherwise-coded', chart('Parkinson disease. Pressure ulcer of the sacrum.')),
      [],
    );
  });
});

describe('words that say something else', () => {
  it('a shot of a drug is no vaccine (I.C.21.c.2)', async () => {
    assert.deepEqual(await otherwise('Back pain. Given a ketorolac shot in the left arm.', 'M54.50'), []);
    assert.deepEqual(await otherwise('Back pain. Given a flu shot in the left arm.', 'M54.50'), [
      'M54.50 I.C.21.c.2 information ',
    ]);
  });

  it('a line on the films of today is no fracture of today (I.C.19.a)', async () => {
    const words = (line: string) => note(`Fifth metatarsal, left foot. ${line}`, 'S92.355D');
    assert.deepEqual(
      await codes('dx/encounter-character', words('The fracture line is faint on films of today.')),
      [],
    );
    assert.deepEqual(await codes('dx/encounter-character', words('He twisted it and broke it yesterday.')), [
      'S92.355D',
    ]);
  });

  it('a fracture that heals is the one that is listed', async () => {
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('Fracture healing routinely.', 'S42.321D')),
      [],
    );
  });

  it('a name behind “Signed” signs, and a refusal does not', async () => {
    const below = (line: string) =>
      codes(
        'chart/unsigned',
        `chart: home visit\ndate of service: 2026-10-20\n\n[note]\nWell.\n\n[diagnoses]\nI10\n\n${line}\n`,
      );
    assert.equal((await below('Signed 10/20/2026 -- Franklin Osei, MD')).length, 0);
    assert.equal((await below('Signed Franklin Osei, MD')).length, 0);
    assert.equal((await below('Signed later')).length, 1);
  });
});
