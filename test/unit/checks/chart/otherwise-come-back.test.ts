/** What came back, was corrected, fell again or was burned deeper; gestational classes and what brings a pressure (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { said } from '../../../helpers/said.ts';
import { type Case, codes, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.8: the condition that has recurred in place of the follow-up.
  ['Z09 I.C.21.c.8 information ', 'Follow-up after pneumonia, which has come back.'],
  ['Z09 I.C.21.c.8 information ', 'Follow-up for kidney stones: a new stone on the left.'],
  // I.C.17.
  ['Q66.02 I.C.17 information ', 'Clubfoot fully corrected.'],
  // I.C.18.d.
  ['Z91.81 I.C.18.d warning ', 'Slipped on ice, contusion. No earlier falls.'],
  ['R29.6 I.C.18.d information ', 'Several falls this year, at risk for more.'],
  // I.C.19.d.2: the highest degree.
  ['T23.252A I.C.19.d.2 information T23.352A', 'Left palm: second degree, some third degree in the center.'],
  ['T23.152A I.C.19.d.2 warning T23.252A', 'Left palm: first and second degree.'],
  // I.C.15.i: controlled by diet, or by a drug.
  ['O24.419 I.C.15.i information O24.410', 'GDM A1 at 30 weeks.'],
  ['O24.410 I.C.15.i information ', 'GDM, class A2.'],
  // I.C.9.a.11: code also associated conditions or adverse effects.
  ['I27.21 I.C.9.a.11 information ', 'PAH from methamphetamine use.'],
  ['I27.29 I.C.9.a.11 information ', 'Pulmonary hypertension due to sarcoidosis.'],
  // I.B.13.
  ['H25.13 I.B.13 information ', 'Cataract removed from the right eye last year. Today the left one.'],
  // I.C.21.c.10.
  ['Z71.9 I.C.21.c.14 warning Z71.85', 'Hesitant about booster side effects; counseled.'],
];

const SILENT: readonly Case[] = [
  ['T21.21XA', 'Second-degree scald of the chest wall. Nothing full thickness.'],
  ['Z09', 'Follow-up after pneumonia, resolved. No recurrence.'],
  ['Z08\nZ85.51', 'Came back today for surveillance of the bladder. NED.'],
  ['Q21.10', 'Atrial septal defect, not repaired. Laceration of the chin repaired at age 3.'],
  [
    'Q21.10\nQ90.9',
    'Down syndrome, atrial septal defect. Heart operated on in infancy, with residual defect.',
  ],
  ['Z91.81', 'History of falls, at risk. No other falls.'],
  ['R29.6\nZ91.81', 'Several falls this year, at risk for more.'],
  ['T23.252A', 'Left palm: second degree, no third degree.'],
  ['T23.152A\nT22.212A', 'Left palm first degree, left forearm second degree.'],
  ['O24.414', 'GDM A1 at first, now on insulin.'],
  ['I27.21\nF15.10', 'PAH from methamphetamine use.'],
];

describe('chart/otherwise-coded, what has come back', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('chart/other-code, a note that concludes nowhere', () => {
  const other = (note: string, code: string) =>
    codes('chart/other-code', noteText({ note, diagnoses: code }));
  it('tells the kind where it tells of the visit (I.B.2)', async () => {
    assert.deepEqual(await other('[note]\nPrimary osteoarthritis of the right hip.', 'M16.9'), ['M16.9']);
    assert.deepEqual(await other('[family history]\nPrimary osteoarthritis of the right hip.', 'M16.9'), []);
  });
  it('is read where it concludes, if it does', async () => {
    const note = '[note]\nPrimary osteoarthritis of the right hip.\n\n[assessment]\nHip arthritis.';
    assert.deepEqual(await other(note, 'M16.9'), []);
  });
});

describe('numbers of newborns and of stays', () => {
  const numbers = async (words: string, ...listed: string[]) =>
    (
      await findingsOf(
        'chart/otherwise-coded',
        noteText({ note: `[note]\n${words}`, diagnoses: listed.join('\n') }),
      )
    ).map(({ code }) => code);
  it('are read behind preterm and small for gestational age (I.C.16.d)', async () => {
    assert.deepEqual(await numbers('Preterm 29 weeks.', 'P07.31'), ['P07.31']);
    assert.deepEqual(await numbers('Preterm 29 weeks.', 'P07.32'), []);
    assert.deepEqual(await numbers('Small for gestational age, 2100 g.', 'P05.16'), ['P05.16']);
    assert.deepEqual(await numbers('Small for gestational age, 2100 g.', 'P05.18'), []);
  });
});

describe('dx/unspecified, a side that both titles have', () => {
  it('does not keep the kind from being told (I.B.2)', async () => {
    const note = (words: string) => noteText({ note: `[note]\n${words}`, diagnoses: 'S93.402A' });
    const sprain = 'Sprain of the calcaneofibular ligament of the left ankle.';
    assert.deepEqual(await codes('dx/unspecified', note(sprain)), ['S93.402A']);
    assert.deepEqual(await codes('dx/unspecified', note('Sprain of the left ankle.')), []);
    assert.deepEqual(await codes('dx/unspecified', note(sprain.replace('left', 'right'))), []);
  });
});

describe('dx/sepsis, septic shock after a procedure (I.C.1.d.5.c)', () => {
  it('is T81.12-', async () => {
    const text = noteText({
      note: '[assessment]\nSeptic shock from the infected wound after colectomy.',
      diagnoses: 'T81.42XA\nT81.44XA\nA41.9',
    });
    assert.deepEqual(await said('dx/sepsis', text), ['T81.42XA I.C.1.d.5.c warning']);
  });
});
