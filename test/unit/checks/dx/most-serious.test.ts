/** The most serious injury is first, and a vessel or nerve that the note calls the main one (Guidelines FY2026 I.C.19.b). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const found = async (text: string): Promise<string[]> =>
  (await findingsOf('dx/order', text))
    .map(({ at, authority }) => `${at} ${authority.split(' ').at(-1)}`)
    .filter((one) => one.includes('I.C.19.b'));
const visit = (words: string, ...diagnoses: string[]) =>
  found(noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, the main injury', () => {
  const MAIN = 'The main injury is to the radial artery.';
  it('is that of the vessel or nerve that the note calls so (I.C.19.b.2)', async () => {
    assert.deepEqual(await visit(MAIN, 'S61.411A', 'S65.111A'), ['S65.111A I.C.19.b.2']);
  });

  for (const [why, words, ...diagnoses] of [
    ['behind no injury', MAIN, 'M80.08XA', 'S65.111A'],
    ['behind one that heals', MAIN, 'S61.411D', 'S65.111A'],
    ['that heals itself', MAIN, 'S61.411A', 'S65.111D'],
    ['behind another nerve', MAIN, 'S64.11XA', 'S65.111A'],
    ['that is first', MAIN, 'S65.111A', 'S61.411A'],
    ['of no vessel', 'The main injury is to the artery at the right wrist.', 'S61.411A', 'S60.211A'],
    ['where no vessel is named', 'The main injury is on the radial side.', 'S61.411A', 'S65.111A'],
  ] as const)
    it(`is none ${why}`, async () => {
      assert.deepEqual(await visit(words, ...diagnoses), []);
    });

  it('is a grave one before a slight one, both treated now and there on admission (I.C.19.b)', async () => {
    const stay = (...diagnoses: string[]) =>
      found(dischargeText({ note: '[history]\nFell from a ladder.', diagnoses: diagnoses.join('\n') }));
    assert.deepEqual(await stay('S01.01XA POA Y', 'S82.202B POA Y'), ['S82.202B I.C.19.b']);
    assert.deepEqual(await stay('S01.01XD POA Y', 'S82.202B POA Y'), []);
    assert.deepEqual(await stay('S01.01XA POA N', 'S82.202B POA Y'), []);
  });

  it('is a major laceration of an organ before a closed fracture of a limb, unless the note says another (I.C.19.b)', async () => {
    const stay = (words: string, ...diagnoses: string[]) =>
      found(dischargeText({ note: `[history]\n${words}`, diagnoses: diagnoses.join('\n') }));
    const FELL = 'Fell from a ladder.';
    const SPLEEN = 'S36.032A POA Y';
    assert.deepEqual(await stay(FELL, 'S52.501A POA Y', SPLEEN), ['S36.032A I.C.19.b']);
    assert.deepEqual(await stay(FELL, SPLEEN, 'S52.501A POA Y'), []);
    assert.deepEqual(await stay(FELL, 'S52.501B POA Y', SPLEEN), []);
    assert.deepEqual(await stay(FELL, 'S72.301A POA Y', SPLEEN), []);
    assert.deepEqual(await stay(FELL, 'S52.501A POA Y', 'S36.030A POA Y'), []);
    assert.deepEqual(await stay(FELL, 'S62.501A POA Y', 'S36.030A POA Y'), ['S36.030A I.C.19.b']);
    assert.deepEqual(await stay('The wrist was the main problem.', 'S52.501A POA Y', SPLEEN), []);
  });
});
