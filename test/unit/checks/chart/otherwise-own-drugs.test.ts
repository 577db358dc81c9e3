/** Drugs of one's own, what never occurred, the weeks after a delivery, new findings (Guidelines FY2026 I.B.11, I.C, IV.P). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.e.5.b.iii.
  [
    'T45.515A I.C.19.e.5.b.iii warning T45.511A',
    'Warfarin, dose right. Bought naproxen without asking. Nosebleed from the interaction.',
  ],
  [
    'T43.225A I.C.19.e.5.b.iii warning T43.221A',
    'Sertraline taken as prescribed with over-the-counter dextromethorphan.',
  ],
  // I.B.11.
  [
    'J96.00 I.B.11 warning ',
    'COPD with impending respiratory failure. He never went into respiratory failure.',
  ],
  // I.C.15.a.1 and o.
  [
    'I82.411 I.C.15.a.1 and o.2 information ',
    'DVT of the right femoral vein, 3 weeks after a vaginal delivery.',
  ],
  ['D50.9 I.C.15.a.1 and o information ', 'Postpartum iron deficiency anemia.'],
  // IV.P.
  ['Z00.00 IV.P information Z00.01', 'Annual examination. Atrial fibrillation, found today.'],
  ['Z00.00 IV.P information Z00.01', 'Annual examination. Thyroid nodule felt.'],
  // I.C.20.j.3.
  ['Y38.9X2A I.C.20.j.3 warning ', 'Terrorist bombing, at the very moment of the blast a cut of the arm.'],
  // I.C.21.c.3.
  ['Z79.1 I.C.21.c.3 warning ', 'Back strain, naproxen for a week.'],
];

const SILENT: readonly Case[] = [
  ['T45.511A', 'Warfarin as prescribed, with naproxen bought without asking. Interaction of the two.'],
  ['T45.515A', 'Nosebleed on warfarin as prescribed.'],
  ['T36.0X5A', 'Rash from amoxicillin, taken as prescribed. Used OTC cetirizine for it.'],
  ['J96.00', 'COPD with impending respiratory failure. Acute respiratory failure at night.'],
  ['I82.411\nO87.1', 'DVT of the right femoral vein, 3 weeks after a vaginal delivery.'],
  ['L03.031', 'Delivered 2 weeks ago. Cellulitis of the right toe, not related to it.'],
  ['P39.1', 'Newborn of 2 weeks, cesarean delivery, conjunctivitis.'],
  ['Z00.00', 'Annual examination. Nothing found today.'],
  ['Y38.9X2A', 'Fell in the rubble the day after the terrorist attack.'],
];

describe('chart/otherwise-coded, drugs of one’s own and what came later', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('takes a wound that was crushed for told with the crush', async () => {
    const text = (listed: string) =>
      dischargeText({ note: '[hospital course]\nThe thigh wound was infected.', diagnoses: listed });
    assert.deepEqual(await codes('chart/uncoded-diagnosis', text('principal: S77.12XA POA Y')), []);
  });

  it('takes an inflamed bowel for told with Crohn’s disease, and a bacterium for told with its sepsis', async () => {
    const text = (words: string, listed: string) =>
      noteText({ note: `[assessment]\n${words}`, diagnoses: listed });
    assert.deepEqual(await codes('chart/uncoded-diagnosis', text("Crohn's ileitis.", 'K50.00')), []);
    assert.deepEqual(
      await codes(
        'chart/unsupported-code',
        text('Klebsiella sepsis, five days of cefazolin, return in a week if no better.', 'A41.59'),
      ),
      [],
    );
    assert.deepEqual(
      await codes(
        'chart/unsupported-code',
        text('Klebsiella cystitis, five days of cefalexin, return in a week if no better.', 'A41.59'),
      ),
      ['A41.59'],
    );
  });

  it('takes rehabilitation after active treatment for none (I.C.19.a)', async () => {
    const said = async (words: string) =>
      (
        await findingsOf(
          'dx/encounter-character',
          noteText({ note: `[assessment]\nAnkle fracture. ${words}`, diagnoses: 'S82.841D' }),
        )
      ).map(({ code }) => code);
    assert.deepEqual(await said('Rehabilitation following the active treatment.'), []);
    assert.deepEqual(await said('Still under active treatment.'), ['S82.841D']);
  });

  it('does not take a score that was not recorded in the field for one of it (I.C.18.e)', async () => {
    const note = 'GCS not recorded by EMS. In the emergency department eyes to pain, sounds, withdraws.';
    assert.deepEqual(await otherwise(note, 'R40.2122'), []);
  });
});

describe('poa/by-note, what was there', () => {
  it('reads that it was there from the time of arrival (appendix I)', async () => {
    for (const words of [
      'there from the time she arrived',
      'present since arrival',
      'evident already in the ED',
    ])
      assert.deepEqual(
        await codes(
          'poa/by-note',
          dischargeText({
            note: `[hospital course]\nPneumonia. Delirium was ${words}.`,
            diagnoses: 'principal: J18.9 POA Y\nA: R41.0 POA N',
          }),
        ),
        ['R41.0'],
        words,
      );
  });
});
