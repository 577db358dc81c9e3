/** What is doubted at discharge, given here, resisted and born with (Guidelines II.H, I.C.21.c.3, I.C.1.c, I.C.15.o, appendix I). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, otherwise } from './found.ts';

describe('a pneumonia whose germ is doubted', () => {
  const note = '[discharge diagnosis]\nProbable Pseudomonas pneumonia, right upper lobe.';
  it('is coded with it when a stay ends (II.H)', async () => {
    const text = dischargeText({ note, diagnoses: 'J18.9 POA Y' });
    assert.deepEqual(await codes('chart/otherwise-coded', text), ['J18.9']);
  });
  it('and in an office is not (IV.H)', async () => {
    assert.deepEqual(await codes('chart/otherwise-coded', noteText({ note, diagnoses: 'J18.9' })), []);
  });
});

describe('alteplase that was given here (I.C.21.c.3)', () => {
  it('has no Z92.82, whenever the weakness began', async () => {
    const words = 'Weakness 80 minutes before arrival. Alteplase given here in our emergency department.';
    assert.ok((await otherwise(words, 'I63.9\nZ92.82')).some((one) => one.startsWith('Z92.82 I.C.21.c.3')));
  });
  it('and what was given elsewhere before arrival has', async () => {
    const words = 'Alteplase at the county hospital before arrival; on arrival here the arm is weak.';
    assert.deepEqual(
      (await otherwise(words, 'I63.9\nZ92.82')).filter((one) => one.startsWith('Z92')),
      [],
    );
  });
});

describe('a germ that resists (I.C.1.c)', () => {
  it('behind what the disease is without', async () => {
    const words = 'Acute cystitis without hematuria due to ESBL E. coli.';
    assert.deepEqual(await otherwise(words, 'N30.00\nB96.20'), ['N30.00 I.C.1.c information ']);
  });
  it('but not where it is denied', async () => {
    assert.deepEqual(await otherwise('Acute cystitis, no known ESBL.', 'N30.00\nB96.20'), []);
  });
});

describe('a mastitis after a birth (I.C.15.o)', () => {
  it('is of the puerperium within six weeks', async () => {
    const found = await otherwise('Vaginal birth four weeks ago. Mastitis of the left breast.', 'N61.0');
    assert.equal(found.length, 1);
  });
});

describe('a congenital syphilis (appendix I)', () => {
  it('was there at birth', async () => {
    const text = dischargeText({
      note: '[course]\nTreated with penicillin.',
      diagnoses: 'Z38.00\nA50.2 POA N',
    });
    assert.deepEqual(
      (await findingsOf('poa/chronic', text)).map(({ code }) => code),
      ['A50.2'],
    );
  });
});
