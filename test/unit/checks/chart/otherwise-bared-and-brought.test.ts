/** What lies bare, what a drug was taken with, and what is of the puerperium, of vaping or of another clinician (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.c: the 7th character of an open fracture.
  ['S82.202A I.C.19.c.1 warning ', 'Left tibia shaft fx, compound.'],
  [
    'S52.501A I.C.19.c.1 warning ',
    'Fracture of the right distal radius with the bone sticking out of the wound.',
  ],
  ['S82.202A I.C.19.c.1 warning ', 'Left tibia shaft fracture, the end came through the skin.'],
  // I.C.12.a.3.
  [
    'L89.322 I.C.12.a.3 information L89.323',
    'Pressure injury of the left ischium. Fat in the base, no bone felt.',
  ],
  // I.C.19.e.5.b: each substance is coded.
  ['T42.4X1A I.C.19.e.5.b information ', 'Took her lorazepam with two glasses of wine.'],
  // I.C.15.o.3 and o.5.
  ['N61.0 I.C.15.o.3 information ', 'Mastitis of the left breast while nursing her baby.'],
  ['I42.9 I.C.15.o.5 information ', 'Peripartum cardiomyopathy in the fourth week.'],
  // I.C.13.d.
  ['M81.8 I.C.13.d information M81.0', 'Age-related osteoporosis of the hip.'],
  // I.C.21.c.6.
  ['Z03.6 I.C.21.c.6 information ', 'Level of 45, aspirin poisoning.'],
];

const SILENT: readonly Case[] = [
  ['S82.202A', 'Left tibia shaft fracture, skin closed over the bone.'],
  ['L89.322', 'Pressure injury of the left ischium. No fat in the base.'],
  ['T42.4X1A', 'Took her lorazepam twice, with water, no alcohol.'],
  ['T42.4X1A\nT51.0X1A', 'Took her lorazepam with two glasses of wine.'],
  ['N61.0', 'Mastitis of the left breast, not lactating.'],
  ['M81.8', 'Steroid osteoporosis beside the age-related osteoporosis.'],
  ['Z03.6', 'Salicylate poisoning ruled out.'],
  ['Z03.821', 'Feared he had a coin stuck in the esophagus; no coin.'],
];

describe('chart/otherwise-coded, bared and brought', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('has what a therapist alone has written asked of the provider (I.B.14)', async () => {
    const dysphagia = (heading: string) =>
      saidOf(
        noteText({
          note: `[${heading}]\nOropharyngeal dysphagia.\n\n[assessment]\nStroke, left MCA.`,
          diagnoses: 'I63.512\nR13.12',
        }),
      );
    assert.deepEqual(await dysphagia('speech therapy'), ['R13.12 I.B.14 information ']);
    assert.deepEqual(await dysphagia('slp'), ['R13.12 I.B.14 information ']);
    assert.deepEqual(await dysphagia('hospital course'), []);
  });
});

describe('what stands beside', () => {
  it('has no lung injury beside that of vaping (I.C.10.e)', async () => {
    assert.deepEqual(await codes('dx/contradiction', note('Vaping lung injury.', 'U07.0', 'J98.4')), [
      'J98.4',
    ]);
    assert.deepEqual(await codes('dx/contradiction', note('Vaping lung injury.', 'U07.0', 'J96.01')), []);
  });

  it('has the pain of a hernia in the hernia (I.B.5)', async () => {
    const words = 'Right groin pain of the inguinal hernia.';
    assert.deepEqual(await codes('dx/symptom-with-diagnosis', note(words, 'K40.90', 'R10.31')), ['R10.31']);
  });
});

describe('poa/by-note, respiratory failure', () => {
  const indicator = (course: string) =>
    codes(
      'poa/by-note',
      dischargeText({
        note: `[hospital course]\n${course}`,
        diagnoses: 'principal: J96.01 POA Y\nA: J18.9 POA Y',
      }),
    );
  it('is of the stay where it arose there, also as the principal diagnosis (I.C.10.b.2)', async () => {
    const began =
      'Admitted with pneumonia. On the second day she developed acute hypoxic respiratory failure.';
    assert.deepEqual(await indicator(began), ['J96.01']);
    assert.deepEqual(await indicator('Acute hypoxic respiratory failure on arrival. Pneumonia.'), []);
  });
});
