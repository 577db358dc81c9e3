/**
 * Who was dead on arrival, comas without a cause, newborns who were watched, deficits of old strokes beside a new one, and
 * what newborns are called (Guidelines FY2026 I.C.9, I.C.10, I.C.15, I.C.16 and I.C.18; titles of the Tabular List).
 */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.9.d.3.
  ['G45.9 I.C.9.d.3 and I.C.21.c.4 warning Z86.73', 'Continue aspirin for hx TIA.'],
  ['G45.9 I.C.9.d.3 and I.C.21.c.4 warning Z86.73', 'PMH TIA 2020 without deficits.'],
  // I.C.15.a.5.
  ['Z34.80 I.C.15.a.3 warning Z34.03,Z34.83,Z34.93', 'Routine OB 30wk G2P1, all normal.'],
  // I.C.17.
  ['Q25.0 I.C.17 information ', 'PDA coil-closed in 2022, echo clean.'],
  // I.C.9.d.2.
  ['R47.01 I.C.9.d.1 warning ', 'Chronic aphasia from prior stroke.'],
  // I.C.16.b.1.
  ['P90 I.C.16.b.1 warning Z05.2', 'Jerks in sleep, EEG normal. Seizure d/o ruled out, healthy baby.'],
  ['Z05.1 I.C.16.b information ', 'Cultures negative. TTN dx’d, oxygen for 12 h.'],
  // I.C.18.e.
  ['R40.2A I.C.18.e information R40.20', 'Coma, tox and EEG negative - cause not determined.'],
  // I.C.18.h.
  [
    'I46.9 I.C.18.h information R99',
    'DOA by EMS, asystole, no ROSC efforts, pronounced on arrival, cause unknown.',
  ],
];

const SILENT: readonly Case[] = [
  ['Q25.0', 'PDA, coil closure planned for the spring.'],
  ['P90', 'Two seizures in the nursery, loaded with phenobarbital. Meningitis ruled out.'],
  ['Z05.2', 'Jerks in sleep, EEG normal. Seizure disorder ruled out, healthy baby.'],
  ['R40.2A', 'Coma due to hepatic encephalopathy.'],
  ['O90.3', 'Peripartum cardiomyopathy nine months ago, now chronic systolic heart failure.'],
  ['I46.9', 'Cardiac arrest at home, ROSC in the ED, admitted.'],
];

describe('chart/otherwise-coded, who arrived dead and who was watched', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('tells an old deficit beside a new stroke (I.C.9.d.2)', async () => {
    const both = note('New cerebellar infarct; chronic aphasia from prior stroke.', 'I63.9', 'R47.01');
    assert.deepEqual(await saidOf(both), ['R47.01 I.C.9.d.2 warning ']);
  });

  it('takes no newborn of the right weight for one who loses hair', async () => {
    const newborn = note('38w2d, 3010 g AGA.', 'Z38.00');
    assert.deepEqual(await codes('chart/uncoded-diagnosis', newborn), []);
  });

  it('takes the answer to a question for no denial of what follows', async () => {
    const asked = note('Vomiting with hyperemesis? no - late vomiting of pregnancy.', 'O21.2');
    assert.deepEqual(await codes('chart/negated', asked), []);
    const ended = note('TBI? no. Ventricular fibrillation.', 'I49.01');
    assert.deepEqual(await codes('chart/negated', ended), []);
  });

  it('finds the weeks of who was a 26 weeker named, and a mother herself no family', async () => {
    const early = note('Ex-26 weeker, BW 820 g, lungs still affected by prematurity.', 'P07.25');
    assert.deepEqual(await codes('chart/unsupported-code', early), []);
    const mother = noteText({ note: '[course]\nmom: 39w0d, NSVD, no lac', diagnoses: 'O80\nZ37.0' });
    assert.deepEqual(await codes('chart/negated', mother), []);
  });
});
