/**
 * What is coded as general or as new where the note tells which, where from or since when (ICD-10-CM Official Guidelines
 * FY2026, the section with each; inclusion terms and Excludes1 notes of the Tabular List).
 */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['J96.00 I.B.11 warning ', 'Impending respiratory failure, averted. Respiratory failure did not occur.'],
  ['G56.03 I.B.13 information ', 'Right carpal tunnel released in April; left side today.'],
  ['H25.13 I.B.13 information ', 'The right lens was extracted last month, here for the left.'],
  ['E11.A I.C.4.a.1.b information ', 'Type 2 diabetes, resolved after surgery.'],
  ['G00.9 I.B.10 warning G09', 'Deaf, a late effect of bacterial meningitis.'],
  ['Z60.2 I.C.21.c.17 warning ', 'Lives alone, needs no help, no concerns.'],
  ['G40.909 I.A.19 and I.C.18.a warning R56.9', 'New seizure, no epilepsy.'],
  ['R56.9 I.C.18.b warning ', 'Breakthrough seizure, known epilepsy.'],
  ['R56.9 I.C.18.b warning ', 'Seizure disorder, refill.'],
  // F07.81 excludes a current concussion.
  ['S06.0X0A I.A.12.a warning F07.81', 'Postconcussional syndrome, 3 months after the fall.'],
  ['S06.0X1D I.A.12.a warning F07.81', 'Post-concussive headaches.'],
  ['J11.1 I.C.10.c warning J10.1', 'Influenza B, rapid test positive.'],
  ['J11.2 I.C.10.c warning J10.2', 'Flu type A with vomiting.'],
  ['O03.9 I.B.2 warning O03.4', 'Incomplete miscarriage at 9 weeks.'],
  ['Z39.0 I.C.21.c.11 warning Z39.2', 'Six weeks postpartum, well.'],
  ['Z39.0 I.C.21.c.11 warning Z39.2', 'Routine postpartum visit.'],
  ['W18.30XA I.C.20.b information ', 'Fell from a ladder at home.'],
  ['W19.XXXA I.C.20.b information ', 'Slipped on the black ice.'],
  ['W19.XXXA I.C.20.b information ', 'Fell down the stairs.'],
  ['S88.112A I.C.21.c.3 warning ', 'Healed stump of the left leg, prosthesis fitting.'],
  ['S68.110D I.C.21.c.3 warning ', 'Amputation of the finger in 2019.'],
];

const SILENT: readonly Case[] = [
  ['G56.03', 'Carpal tunnel syndrome on both sides.'],
  ['G56.02', 'Right carpal tunnel released in April; left side today.'],
  ['E11.A', 'Type 2 diabetes resolved, in remission.'],
  ['E11.9', 'Type 2 diabetes. Cellulitis resolved.'],
  ['G00.9', 'Bacterial meningitis, day three.'],
  ['G40.909', 'In May no epilepsy was found. Epilepsy by EEG today.'],
  ['R56.9', 'First seizure. EEG to look for epilepsy.'],
  ['R56.9', 'First seizure; brother has a seizure disorder.'],
  ['G40.909\nR56.9', 'Epilepsy.'],
  ['S06.0X0A', 'Concussion this morning, headache.'],
  ['F07.81', 'Postconcussional syndrome.'],
  ['J11.1', 'Influenza, type not tested.'],
  ['J11.1', 'Suspected influenza A.'],
  ['J11.1', 'Flu by the clinic. Influenza A and B negative.'],
  ['O03.9', 'Complete miscarriage at 9 weeks.'],
  ['O03.4', 'Incomplete miscarriage at 9 weeks.'],
  ['Z39.2', 'Six weeks postpartum, well.'],
  ['W11.XXXA', 'Fell from a ladder at home.'],
  ['W18.30XA', 'Fell at home beside the ladder.'],
  ['S88.112A', 'Traumatic amputation of the left leg today.'],
  ['S68.110S', 'Amputation of the finger in 2019.'],
  ['S93.401A', 'Sprained the ankle, carrying twin A.'],
  ['M17.11\nZ89.612', 'Osteoarthritis of the right knee, an amputee of the left leg.'],
];

describe('what a note tells of a general code', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('is the insulin of gestational diabetes whatever else is coded (I.C.15.i)', async () => {
    const insulin = 'Gestational diabetes, on insulin since week 28.';
    assert.deepEqual(await otherwise(insulin, 'O24.410\nZ3A.30'), ['O24.410 I.C.15.i warning O24.414']);
    assert.deepEqual(await otherwise(insulin, 'O24.410\nO24.414'), []);
  });

  it('is no follow-up in the stay of the delivery (I.C.15.o.4)', async () => {
    const stay = dischargeText({
      note: '[hospital course]\nBorn in the car. Postpartum check on day 1.',
      diagnoses: 'Z39.0',
    });
    assert.deepEqual(await findingsOf('chart/otherwise-coded', stay), []);
  });
});
