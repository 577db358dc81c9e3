/** chart/otherwise-coded and its neighbors: drugs that are begun, blows before falls, drugs of another hospital, fractures that never were, the organ of an inflammation. */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

/** I.C.21.c.3: a code of Z79 is for who is receiving a medication for an extended period. */
const TAKEN = 'M81.0 I.C.21.c.3 information ';
const LONG: readonly Case[] = [
  [TAKEN, 'Osteoporosis, alendronate 70 mg weekly.'],
  [TAKEN, 'Osteoporosis, started alendronate weekly after the scan of 2021, tolerating it.'],
];
const BEGUN: readonly Case[] = [
  ['M81.0', 'Osteoporosis. Start alendronate 70 mg weekly.'],
  ['M81.0', 'Osteoporosis, will begin weekly alendronate.'],
  ['M81.0', 'Osteoporosis. Prescribe risedronate 35 mg once a week.'],
  ['M81.0', 'Osteoporosis. Alendronate weekly started today.'],
];

/** Tabular, Excludes1 at W01 and inclusion terms at W18.0: “Striking against object with subsequent fall”. */
const STRUCK = 'I.C.20.a.7 and the Excludes1 notes at W01 and W18.0 information';
const FALLS: readonly Case[] = [
  [
    `W01.110A ${STRUCK} W18.02XA`,
    'Walked into the sliding glass door on his porch, bounced off it and then fell on his hand.',
  ],
  [`W01.190A ${STRUCK} W18.09XA`, 'Bumped into the coffee table and fell to the floor.'],
  [`W01.198D ${STRUCK} W18.09XD`, 'Ran into a lamp post and was knocked down. Recheck.'],
  [`W18.30XA ${STRUCK} W18.09XA`, 'Backed into the counter, went down.'],
];
const FALLS_RIGHT: readonly Case[] = [
  ['W01.190A', 'Slipped on the wet floor and fell into the coffee table.'],
  ['W01.110A', 'Tripped, ran into the glass door and fell.'],
  ['W18.02XA', 'Walked into the glass door and fell.'],
  ['W03.XXXA', 'Collided with another player and fell.'],
];

/** I.C.13.d.1: M81 is for osteoporosis without a current pathological fracture. */
const NO_FRACTURE: readonly Case[] = [
  ['M80.051A I.C.13.d.1 warning M81.0', 'Osteoporosis of the hip, no current or past fracture.'],
  ['M80.051A I.C.13.d.1 warning M81.0', 'Osteoporosis of the hip, no prior or current fractures.'],
  ['M80.051A I.C.13.d.1 information M81.0', 'Osteoporosis of the right hip by DXA. No fractures ever.'],
  ['M80.051A I.C.13.d.1 information M81.0', 'Osteoporosis of the right hip. She has never had a fracture.'],
];
const FRACTURED: readonly Case[] = [
  ['M80.051A', 'Osteoporotic fracture of the right hip after rolling over in bed.'],
  ['M80.051A', 'Acute fracture of the right femur in osteoporosis; she had never had a fracture before.'],
];

describe('chart/otherwise-coded, begun and struck', () => {
  tellsOf(LONG, BEGUN, otherwise);
  tellsOf(FALLS, FALLS_RIGHT, otherwise);
  tellsOf(NO_FRACTURE, FRACTURED, otherwise);

  it('has Z92.82 where the drug of another hospital still runs on arrival (I.C.21.c.3)', async () => {
    const stay = (words: string) =>
      codes(
        'chart/otherwise-coded',
        dischargeText({
          note: `[hospital course]\n${words}`,
          diagnoses: 'I63.411  Cerebral infarction due to embolism of right middle cerebral artery',
        }),
      );
    for (const words of [
      'Transferred from County Hospital. tPA started there at 14:10, still infusing on arrival here.',
      'Transferred from County Hospital with alteplase still running on arrival.',
    ])
      assert.deepEqual(await stay(words), ['I63.411'], words);
    assert.deepEqual(await stay('Transferred from County Hospital. tPA was given here at 14:10.'), []);
  });

  it('reads the organ in the name of its inflammation (Tabular, O86.2-)', async () => {
    assert.deepEqual(
      await codes('chart/unsupported-code', note('Acute cystitis following delivery, E. coli.', 'O86.22')),
      [],
    );
    assert.deepEqual(
      await codes('chart/unsupported-code', note('Pyelonephritis following delivery.', 'O86.21')),
      [],
    );
  });

  it('reads nothing in what a patient is to come back for', async () => {
    for (const words of [
      'Return in 3 months, earlier if confusion or dyskinesia appears.',
      'Call sooner if dyskinesia.',
      'Lower the dose if any dyskinesia develops.',
      'Should dyskinesia occur, lower the dose.',
    ])
      assert.deepEqual(
        await otherwise(`Parkinson disease, with OFF episodes. ${words}`, 'G20.A2'),
        [],
        words,
      );
    assert.equal((await otherwise('Parkinson disease, OFF episodes and dyskinesia.', 'G20.A2')).length, 1);
  });

  it('asks for the trimester that is told (I.C.15.a.3)', async () => {
    const told = (words: string, ...listed: string[]) =>
      findingsOf('chart/uncoded-diagnosis', note(words, ...listed)).then((found) =>
        found.map(({ code }) => code),
      );
    assert.deepEqual(await told('1. Decreased fetal movements, third trimester', 'O09.93', 'Z3A.34'), [
      'O36.8130',
    ]);
    assert.deepEqual(await told('1. Decreased fetal movements', 'O09.92', 'Z3A.26'), ['O36.8120']);
  });
});
