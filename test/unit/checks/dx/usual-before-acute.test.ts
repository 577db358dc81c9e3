/** An acute condition of an admission before one that is told to be stable (Guidelines FY2026 II). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (text: string): Promise<string[]> =>
  (await findingsOf('dx/order', text)).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );
const stay = (course: string, ...diagnoses: string[]) =>
  said(dischargeText({ note: `[discharge diagnosis]\n${course}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, what is told by the way in a stay', () => {
  const infarction = 'Inferior STEMI of the right coronary artery, stented. COPD stable on home inhalers.';

  it('comes behind what brought the patient', async () => {
    assert.deepEqual(await stay(infarction, 'J44.9', 'I21.11'), ['I21.11 II information']);
    assert.deepEqual(await stay(infarction, 'I21.11', 'J44.9'), []);
  });

  it('is asked of what is told to be stable alone, and of what was there on admission', async () => {
    const both = 'COPD. Inferior STEMI of the right coronary artery, stented.';
    assert.deepEqual(await stay(both, 'J44.9', 'I21.11'), []);
    assert.deepEqual(await stay(infarction, 'principal: J44.9 POA Y', 'A: I21.11 POA N'), []);
    assert.deepEqual(
      await stay(infarction, 'J44.1', 'I21.11'),
      ['I21.11 II information'],
      'told as stable, whatever its code says',
    );
    assert.deepEqual(await stay(infarction, 'J44.9', 'I25.10'), [], 'another lasting one');
    assert.deepEqual(
      await said(noteText({ note: `[assessment]\n${infarction}`, diagnoses: 'J44.9\nI21.11' })),
      ['I21.11 IV.A and IV.G information'],
      'outside of a stay it is what the note begins with',
    );
  });
});

describe('dx/order, acute conditions that brought nobody to the hospital', () => {
  it('are those that began in the stay, and those that heal', async () => {
    const later =
      'COPD stable on home inhalers. On hospital day 3 she developed an inferior STEMI of the right coronary artery.';
    assert.deepEqual(await stay(later, 'J44.9', 'I21.11'), []);
    const fracture = 'Fracture of the shaft of the right femur. COPD stable on home inhalers.';
    assert.deepEqual(await stay(fracture, 'J44.9', 'S72.301A'), ['S72.301A II information']);
    const behind = `COPD stable on home inhalers. ${fracture}`;
    assert.deepEqual(await stay(behind, 'J44.9', 'S72.301A'), ['S72.301A II information']);
    assert.deepEqual(await stay(behind, 'J44.9', 'S72.301D'), [], 'one that heals');
    assert.deepEqual(await stay(behind, 'J44.9', 'S72.301S'), []);
  });

  it('come before what the note names by the way alone', async () => {
    const infarction = 'Inferior STEMI of the right coronary artery, stented.';
    assert.deepEqual(await stay(`COPD. No known COPD exacerbations. ${infarction}`, 'J44.9', 'I21.11'), []);
    assert.deepEqual(await stay(`${infarction} COPD stable.`, 'K57.32', 'I21.11'), []);
  });
});

describe('dx/order, reasons in other words', () => {
  it('are states in which patients come, and what was why they came', async () => {
    const crisis = 'Admitted in diabetic ketoacidosis, type 1. Hypothyroidism, stable.';
    assert.deepEqual(await stay(crisis, 'E03.9', 'E10.10'), ['E10.10 II information']);
    const fever = 'Neutropenia due to chemotherapy was why she came in. Hypothyroidism, stable.';
    assert.deepEqual(await stay(fever, 'E03.9', 'D70.1'), ['D70.1 II information']);
  });

  it('are injuries of who has HIV disease (I.C.1.a.2.c)', async () => {
    const cut = (...diagnoses: string[]) =>
      said(
        noteText({
          note: '[assessment]\nLaceration of the right hand, sutured. HIV disease.',
          diagnoses: diagnoses.join('\n'),
        }),
      );
    assert.deepEqual(await cut('B20', 'S61.411A'), ['S61.411A I.C.1.a.2.c information']);
    assert.deepEqual(await cut('S61.411A', 'B20'), []);
  });
});
