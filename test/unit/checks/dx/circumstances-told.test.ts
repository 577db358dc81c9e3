/** Place, activity and status of an event, by a note (Official Guidelines FY2026, I.C.20.b, c and k). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (words: string, ...codes: string[]): Promise<string[]> =>
  (
    await findingsOf(
      'dx/external-cause',
      noteText({ note: `[history]\n${words}`, diagnoses: codes.join('\n') }),
    )
  )
    .filter(({ severity }) => severity !== 'hint')
    .map(({ at, message, authority, severity }) =>
      [
        at,
        /without the (\w+)/.exec(message)?.[1] ?? 'other',
        /\): (.*)\.$/.exec(message)?.[1],
        authority.split(' ').at(-1),
        severity,
      ].join(' '),
    );

const SPRAIN = 'S93.401A';
const FALL = 'W01.0XXA';

describe('dx/external-cause, circumstances that a note tells', () => {
  for (const [expected, words, ...codes] of [
    ['W01.0XXA status Y99.8 I.C.20.k information', 'Fell at the gym, for leisure.', SPRAIN, FALL, 'Y92.39'],
    ['W01.0XXA status Y99.8 I.C.20.k information', 'Fell in the gym. Not at work.', SPRAIN, FALL, 'Y92.39'],
    ['W01.0XXA status Y99.0 I.C.20.k information', 'Fell while working.', SPRAIN, FALL],
    ['Y99.0 other Y99.8 I.C.20.k information', 'Fell off duty.', SPRAIN, FALL, 'Y99.0'],
    ['Y99.8 other Y99.0 I.C.20.k information', 'Fell on the job.', SPRAIN, FALL, 'Y99.8'],
    ['Y99.8 other Y99.0 I.C.20.k information', 'Sprained ankle at work.', SPRAIN, FALL, 'Y99.8'],
    ['Y99.8 other Y99.0 I.C.20.k information', 'Fell, a paid butcher.', SPRAIN, FALL, 'Y99.8'],
    ['Y99.8 other Y99.0 I.C.20.k information', 'Slipped, nurse, on shift.', SPRAIN, FALL, 'Y99.8'],
    // Place and activity together (I.C.20.a.3), at leisure; at work the status is asked for.
    ['W01.0XXA circumstances  c information', 'Fell while gardening in the yard, for fun.', SPRAIN, FALL],
    [
      'W01.0XXA status Y99.0 I.C.20.k information',
      'Fell in the yard while digging on the job.',
      SPRAIN,
      FALL,
    ],
    // Y99.9 is not assigned at all, and nothing more is said of it.
    ['Y99.9 other  I.C.20.k warning', 'Fell for fun.', SPRAIN, FALL, 'Y92.39', 'Y99.9'],
    ['Y99.8 other Y99.0 I.C.20.k information', 'Fell on the job; hikes for fun.', SPRAIN, FALL, 'Y99.8'],
    [
      'W01.0XXA status Y99.8 I.C.20.k information',
      'Fell. Denies being hurt, not at work.',
      SPRAIN,
      FALL,
      'Y92.39',
    ],
    [
      'W01.0XXA place Y92.0- I.C.20.b information',
      'Fell in the yard of his own house.',
      SPRAIN,
      FALL,
      'Y99.8',
    ],
    ['W01.0XXA place Y92.5- I.C.20.b information', 'Slipped in the supermarket.', SPRAIN, FALL, 'Y93.89'],
    [
      'W01.0XXA activity Y93.5-Y93.6- I.C.20.c information',
      'Tripped while playing basketball.',
      SPRAIN,
      FALL,
      'Y92.39',
    ],
  ] as const)
    it(`${expected}: ${words}`, async () => {
      assert.deepEqual(await told(words, ...codes), [expected]);
    });

  for (const [words, ...codes] of [
    // Who codes no circumstances has chosen so; they are voluntary.
    ['Fell in the yard of his own house, for leisure.', SPRAIN, FALL],
    ['Fell in the yard of his own house.', SPRAIN, FALL, 'Y92.017', 'Y99.8'],
    // What does not happen there is no place of the event.
    ['Fell. Will rest. His wife is in the kitchen.', SPRAIN, FALL, 'Y99.8'],
    ['Did not fall in the kitchen. Fell.', SPRAIN, FALL, 'Y99.8'],
    ['Fell for fun.', SPRAIN, FALL, 'Y92.39', 'Y99.8'],
    // Reported once, at the initial encounter.
    ['Fell in the yard of his own house, not at work.', 'S93.401D', 'W01.0XXD'],
    ['Fell on the job.', SPRAIN, FALL, 'Y99.0'],
    ['Fell on the job, at a drill with his unit, on active duty.', SPRAIN, FALL, 'Y99.1'],
    ['Fell. Denies unpaid work.', SPRAIN, FALL, 'Y92.39'],
    ['Fell. Denies recreational drugs.', SPRAIN, FALL, 'Y92.39'],
    // The first treatment of an injury, and the event that brought it.
    ['Fell while working.', 'M54.50', FALL],
    ['Fell while working.', 'S93.401D', FALL],
    ['Fell while working.', SPRAIN, 'W01.0XXS'],
    // I.C.20.k: not for poisonings.
    ['Took two tablets in the kitchen by mistake, an accident.', 'T39.1X1A', 'Y92.010'],
  ] as const)
    it(`nothing: ${words} ${codes.join(' ')}`, async () => {
      assert.deepEqual(await told(words, ...codes), []);
    });

  const isOfEvent = (one: string) => /(?:status|place|activity) Y9/.test(one);
  for (const [words, ...codes] of [
    // What was done to the patient is no event (I.C.20.c and k); an injury without a cause has no circumstances.
    ['Fell while working.', SPRAIN, 'Y83.1'],
    ['Fell while working.', SPRAIN, 'W01.0XXD'],
    ['Fell while working.', SPRAIN],
  ] as const)
    it(`no circumstances: ${words} ${codes.join(' ')}`, async () => {
      assert.deepEqual((await told(words, ...codes)).filter(isOfEvent), []);
    });

  it('is told by a note, and not by what describes a code', async () => {
    const claim = withDiagnoses(`A: ${SPRAIN}  Sprain, fell while working`, `B: ${FALL}`, 'C: Y92.39');
    assert.deepEqual(
      (await findingsOf('dx/external-cause', claim)).filter(({ authority }) => authority.endsWith('.k')),
      [],
    );
  });

  it('adds the code of a status, of which there is one, and leaves place and activity to the coder', async () => {
    const fixes = async (words: string, other: string) =>
      (
        await findingsOf(
          'dx/external-cause',
          noteText({ note: `[history]\n${words}`, diagnoses: [SPRAIN, FALL, other].join('\n') }),
        )
      ).flatMap((found) => found.fixes.map(({ title }) => title.split(' ').slice(0, 2).join(' ')));
    assert.deepEqual(await fixes('Fell while working.', 'Y92.39'), ['Add Y99.0']);
    assert.deepEqual(await fixes('Slipped in the supermarket.', 'Y93.89'), []);
  });
});
