/**
 * What was established, done or planned, in the words of notes (Guidelines FY2026 I.C.18.h, I.C.19.b.3, c and f,
 * I.C.21.c.3 and c.9, II.F, IV.J; I.C.13.c for how a fracture heals).
 */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['T76.01XA I.C.19.f information T74.01XA', 'APS has substantiated the neglect by the son.'],
  ['T76.12XA I.C.19.f warning T74.12XA', 'Child abuse was confirmed by the child protection team.'],
  ['G96.11 I.C.19.b.3 and g.4 information G97.41', 'A rent was inadvertently made in the dura, repaired.'],
  ['G96.11 I.C.19.b.3 and g.4 information G97.41', 'Incidental durotomy at L4, closed with sutures.'],
  ['I46.9 I.C.18.h information R99', 'Found down, rigor. No resuscitation on arrival.'],
  ['S62.021A I.C.19.c information ', 'Hairline scaphoid waist fracture, right.'],
  ['S82.61XA I.C.19.c information ', 'Lateral malleolus fracture, right, in anatomic alignment.'],
  ['Z93.2 I.C.21.c.3 information ', 'Pouch changed and barrier fitted at the ileostomy.'],
  ['Z00.5 I.C.21.c.9 information ', 'Marrow harvested for his brother; workup of last fall.'],
];

const SILENT: readonly Case[] = [
  ['T76.01XA', 'Suspected neglect, not yet substantiated, APS called.'],
  ['G96.11', 'Dural tear after the fall, spontaneous leak.'],
  ['I46.9', 'Cardiac arrest, revived on arrival with return of pulse.'],
  ['S62.021A', 'Displaced scaphoid waist fracture, right, 2 mm gap.'],
  ['S52.531A', 'Colles fracture, right, after reduction in anatomic alignment.'],
  ['Z93.2', 'Ileostomy, her husband changes the pouch.'],
  ['Z00.5', 'Potential donor, donor nephrectomy scheduled if accepted.'],
];

describe('chart/otherwise-coded, what was done and established', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('what is planned, over, or of one side', () => {
  it('the planned operation is the reason of the stay, though it was not carried out (II.F)', async () => {
    const text = noteText({
      note: '[course]\nCame in for planned right hip arthroplasty, primary osteoarthritis. Urinary tract infection, surgery cancelled.',
      diagnoses: 'N39.0\nB96.20\nM16.11\nZ53.09',
    }).replace('office visit', 'discharge summary');
    assert.deepEqual(await codes('dx/order', text), ['M16.11']);
  });
  it('a disease that never came back is past (IV.J)', async () => {
    const text = note(
      'In 2016 had a stomach ulcer, eradicated, never back. Reflux on famotidine.',
      'K21.9',
      'K25.9',
    );
    assert.deepEqual(await codes('dx/history-and-active', text), ['K25.9']);
  });
  it('slow to unite is delayed healing (I.C.13.c and I.C.19.c.1)', async () => {
    const text = note('Right tibia, slow to unite, callus behind schedule.', 'S82.201D');
    const [found] = await findingsOf('dx/encounter-character', text);
    assert.match(found?.fixes[0]?.title ?? '', /S82\.201G/);
  });
  it('of a note that tells one side no disease of the other is asked for', async () => {
    const text = note('Burn of the right forearm with cellulitis of the arm.', 'T22.211A');
    assert.ok(!(await codes('chart/uncoded-diagnosis', text)).includes('L03.114'));
  });
  it('what is caught from a brother is no condition of the birth (I.C.16.a.5)', async () => {
    const text = noteText({
      note: '[assessment]\nRSV bronchiolitis picked up at home from his sibling. Acute hypoxic respiratory failure.',
      diagnoses: 'J21.0\nJ96.01',
    }).replace(/birth date: .*/, 'birth date: 2026-10-20');
    assert.deepEqual(await codes('dx/newborn', text), []);
  });
});
