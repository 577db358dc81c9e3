/** Ulcers by pressure, earlier births, births outside the hospital, sports and homes, by the words of notes (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.12.a.1: as many codes as there are pressure ulcers.
  // I.C.12.b.1: no code of an ulcer that is healed.
  [
    'L97.329 I.C.12.b.1 warning ',
    'Venous insufficiency. The ulcer at the L ankle is entirely epithelialized now.',
  ],
  // I.C.15.b.2: supervision of high-risk pregnancy, by what earlier pregnancies came to.
  ['Z34.82 I.C.15.b.2 information ', 'Prenatal visit. Both earlier babies came at 30 weeks.'],
  ['Z34.82 I.C.15.b.2 information ', 'Prenatal visit. OB hx: PTB at 29 wk.'],
  ['Z34.82 I.C.15.b.2 information ', 'Prenatal visit. Lost the last baby at term, stillborn.'],
  ['Z34.82 I.C.15.b.2 information ', 'IVF pregnancy, feels well.'],
  ['Z34.83 I.C.15.b.2 information ', 'First visit at 30 weeks, no earlier care.'],
  // I.C.15.o.4: delivery outside the hospital.
  ['O80 I.C.15.o.4 warning Z39.0', 'Delivered a healthy girl in the back of the ambulance en route.'],
  ['O80 I.C.15.o.4 warning Z39.0', 'Postpartum care after out-of-hospital delivery.'],
  // I.C.21.c.12: administrative examinations (Z02).
  ['Z00.129 I.C.21.c.13 warning Z02.5', 'Form for school cross country team.'],
  ['Z00.00 I.C.21.c.13 warning Z02.1', 'Her new employer wants a physical.'],
  ['Z00.00 I.C.21.c.13 warning Z02.4', 'DOT card renewal.'],
  ['Z00.00 I.C.21.c.13 warning Z02.89', 'Immigration physical.'],
  // Titles of Y92.01-, Y92.02- and Y92.03-.
  ['Y92.010 I.B.2 information ', 'Slipped in the kitchen of her apartment.'],
  ['Y92.032 I.B.2 information ', 'Fell out of bed in his trailer.'],
];

const SILENT: readonly Case[] = [
  ['L89.153', 'Sacral pressure ulcer stage 3. L heel: boggy, pressure relieved.'],
  ['Z34.82', 'Prenatal visit, second child. First son born at 39 weeks.'],
  ['Z34.82', 'Prenatal visit, 18 weeks. First visit at 9 weeks, regular care since.'],
  ['O80', 'Delivered a healthy girl in the labor room.'],
  ['Z02.5', 'Form for school cross country team.'],
  ['Z02.89', 'Immigration physical.'],
  ['Y92.010', 'Slipped in the kitchen of her house.'],
  ['Y92.013', 'Fell in the bedroom of her house. Her sister came from her flat.'],
];

describe('homes, earlier births and ulcers by pressure', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('as many codes as there are pressure ulcers (I.C.12.a.1)', async () => {
    const words = 'Coccyx: pressure related wound, stage 3. Left heel: pressure wound stage II.';
    assert.deepEqual(await saidOf(note(words, 'L89.153')), ['stage II I.C.12.a.1 information ']);
    assert.deepEqual(await saidOf(note(words, 'L89.153', 'L89.622')), []);
  });

  it('an ulcer that closes is not healed', async () => {
    const words = 'Venous insufficiency. Venous ulcer of the ankle, edges epithelializing.';
    assert.deepEqual(await saidOf(note(words, 'I87.2', 'L97.329')), []);
  });

  it('an ulcer that is restaged in the stay has two codes (I.C.12.a.6)', async () => {
    const stay = (diagnoses: string) =>
      dischargeText({
        note: '[hospital course]\nStage 2 pressure ulcer of the left buttock on arrival; by day 9 restaged as 3.\n[diagnoses]\nL buttock pressure ulcer, stage 2 at arrival, 3 now.',
        diagnoses,
      });
    assert.deepEqual(await saidOf(stay('L89.322')), ['L89.322 I.C.12.a.6 information ']);
    assert.deepEqual(await saidOf(stay('L89.322\nL89.323')), []);
    assert.deepEqual(await codes('chart/unsupported-code', stay('L89.322\nL89.323')), []);
  });

  it('what the cesarean was planned for comes first (I.C.15.b.4)', async () => {
    const said = async (...diagnoses: string[]) =>
      (
        await findingsOf(
          'dx/order',
          note('Admitted for planned primary LTCS: frank breech at term. Nuchal cord x1.', ...diagnoses),
        )
      ).map(({ code }) => code);
    assert.deepEqual(await said('O69.81X0', 'O32.1XX0', 'Z3A.39', 'Z37.0'), ['O32.1XX0']);
    assert.deepEqual(await said('O32.1XX0', 'O69.81X0', 'Z3A.39', 'Z37.0'), []);
  });

  it('who requires dialysis has end-stage disease, whatever the stage is called (inclusion term at N18.6)', async () => {
    const { result } = await judge(note('CKD stage 5 on maintenance hemodialysis.', 'N18.6', 'Z99.2'));
    assert.deepEqual(
      result.findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
      [],
    );
  });

  it('products that are retained make an abortion incomplete, and PCOM is an artery', async () => {
    const said = (text: string) => codes('chart/unsupported-code', text);
    assert.deepEqual(await said(note('RPOC with endometritis after SAB.', 'O03.0')), []);
    assert.deepEqual(
      await said(
        note('Subarachnoid hemorrhage from ruptured L posterior communicating aneurysm (PCOM).', 'I60.32'),
      ),
      [],
    );
  });

  it('a bleeding previa does not bleed from the rectum', async () => {
    const said = (...diagnoses: string[]) =>
      codes('chart/uncoded-diagnosis', note('Previa with bright red bleeding at 32w6d.', ...diagnoses));
    assert.deepEqual(await said('O44.13', 'Z3A.32'), []);
  });
});
