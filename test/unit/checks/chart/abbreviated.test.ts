/** Diseases that a note names in short forms (Guidelines FY2026 III and IV.J: what is there and treated is coded). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note, saidOf } from './found.ts';

const RULE = 'chart/uncoded-diagnosis';
const said = (words: string, ...diagnoses: string[]) => codes(RULE, note(words, ...diagnoses));

describe('a disease that is named by its abbreviation alone', () => {
  it('is assessed', async () => {
    assert.deepEqual(await said('PAF. Low burden.', 'Z79.01'), ['I48.0']);
    assert.deepEqual(await said('MGUS, stable.', 'I10'), ['D47.2']);
    assert.deepEqual(await said('Gout, and GDM on diet.', 'M10.9'), ['O24.410']);
    assert.deepEqual(await said('MGUS, stable.', 'D47.2'), []);
  });

  it('is none where the letters mean something else, or the note is in capitals', async () => {
    for (const other of [
      'Gout. RHD, works as a mason.',
      'Gout. Seen by his PCP last week.',
      'Gout. SBP 120 today.',
      'Gout. AFO fits well.',
      'Gout. No PAF.',
      'Gout. PAF protocol.',
      'Gout. paf today.',
    ])
      assert.deepEqual(await said(other, 'M10.9'), [], other);
    assert.deepEqual(await codes(RULE, note('GOUT. PAF OF LOW BURDEN.', 'M10.9')), []);
  });
});

describe('what joins two diseases in short', () => {
  it('parts what it joins', async () => {
    assert.deepEqual(await said('Sepsis d/t pneumonia, organism not found.', 'J18.9'), ['A41.9']);
    assert.deepEqual(await said('Severe gout, acute kidney injury 2/2 dehydration.', 'M10.9'), [
      'N17.9',
      'E86.0',
    ]);
    assert.deepEqual(await said('COPD w/o bronchiectasis.', 'J44.9'), []);
  });

  it('says what brought it, and what it is with', async () => {
    const drug = dischargeText({ note: '[assessment]\nCystitis w/ hematuria.', diagnoses: 'N30.00' });
    assert.deepEqual(await saidOf(drug.replaceAll('w/ ', 'with ')), await saidOf(drug));
    const overlap = noteText({ note: '[assessment]\nCOPD w/ asthma overlap.', diagnoses: 'J44.89\nJ45.909' });
    assert.deepEqual(await findingsOf('chart/unsupported-code', overlap), []);
  });
});

describe('words that stand beside a name', () => {
  it('are of no name', async () => {
    const cirrhosis = 'Decompensated alcohol-related cirrhosis with tense ascites. AUD in remission.';
    assert.deepEqual(await said(cirrhosis, 'F10.21'), ['K70.31']);
    assert.deepEqual(await said('CKD 3b entirely from polycystic kidneys.', 'Q61.3'), ['N18.32']);
    assert.deepEqual(await said('Crushing chest pain, resolved. Gout.', 'M10.9'), []);
  });

  it('tell what the visit took out (I.C.21.c.5: what a screening finds is coded too)', async () => {
    const polyp = 'Screening colonoscopy; tubular adenoma of ascending colon, removed.';
    assert.deepEqual(await said(polyp, 'Z12.11'), ['D12.2']);
    assert.deepEqual(await said(polyp, 'Z12.11', 'D12.2'), []);
  });
});
