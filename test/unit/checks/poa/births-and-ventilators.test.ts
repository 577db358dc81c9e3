/** What a newborn has from the birth, what the ventilator brings, and what signs and tests of a later day tell (Guidelines FY2026, appendix I and I.C.10.d.2). */
import assert from 'node:assert/strict';
import { told } from './found.ts';

const PRINCIPAL = 'principal: I50.9 POA Y';
const of = (course: string, ...diagnoses: string[]) => told(course, PRINCIPAL, ...diagnoses);

// Appendix I: what is there at birth, or develops in the delivery, is present on admission.
describe('poa/by-note, what a newborn has from the birth', () => {
  for (const [code, course] of [
    ['P22.0', 'Respiratory distress syndrome from the first hours.'],
    ['P22.0', 'Respiratory distress syndrome. Surfactant. Grunting soon after birth.'],
    ['P36.0', 'Sepsis, group B streptococcus, early-onset.'],
  ] as const)
    it(`${code} is Y: ${course}`, async () => {
      assert.deepEqual(await of(course, `A: ${code} POA N`), [`${code} Y information`]);
    });
  for (const [code, course] of [
    ['P22.0', 'Respiratory distress syndrome. Grunting was heard on day 3.'],
    ['I05.0', 'Mitral stenosis told soon after the birth of her child. On day 3 fever began.'],
  ] as const)
    it(`${code} is left: ${course}`, async () => {
      assert.deepEqual(await of(course, `A: ${code} POA N`), []);
    });
  it('has signs on a later day that are none of the birth', async () => {
    const course = 'Respiratory distress syndrome. Grunting was heard. On day 5 jaundice developed.';
    assert.deepEqual(await of(course, 'A: P22.0 POA N'), []);
  });
});

describe('poa/by-note, the pneumonia of the ventilator', () => {
  const VAP = 'On day 6 ventilator-associated pneumonia developed.';
  it('is none of that with which the patient came', async () => {
    const came = `Community-acquired pneumonia treated with ceftriaxone. ${VAP}`;
    assert.deepEqual(await of(came, 'A: J18.9 POA N', 'B: J95.851 POA N'), ['J18.9 Y information']);
    assert.deepEqual(await of(came, 'A: J18.9 POA N', 'B: N17.9 POA N'), []);
    assert.deepEqual(await of(VAP, 'A: J18.9 POA Y', 'B: J95.851 POA N'), ['J18.9 N information']);
    const second = 'Community-acquired pneumonia treated. A second pneumonia developed on day 6.';
    assert.deepEqual(await of(second, 'A: J18.9 POA Y', 'B: J95.851 POA N'), ['J18.9 N information']);
  });
});

describe('poa/by-note, what is found on a later day', () => {
  it('began with the signs of that day', async () => {
    const found = 'the culture showed a urinary tract infection.';
    assert.deepEqual(await of(`On day 5 fever began, and ${found}`, 'A: N39.0 POA Y'), [
      'N39.0 N information',
    ]);
    // A clinician has to say whether what is found later was there.
    assert.deepEqual(await of(`On day 5 ${found}`, 'A: N39.0 POA Y'), []);
    assert.deepEqual(await of(`On day 5 fever began again, and ${found}`, 'A: N39.0 POA Y'), []);
  });
  it('has days of an illness and of a treatment that are none of the stay', async () => {
    assert.deepEqual(await of('Influenza on hospital day 4.', 'A: J11.1 POA Y'), ['J11.1 N information']);
    assert.deepEqual(await of('Influenza day 4.', 'A: J11.1 POA Y'), []);
    assert.deepEqual(await of('Cellulitis day 4.', 'A: L03.115 POA Y'), ['L03.115 N information']);
    assert.deepEqual(await of('Cellulitis day 4 of vancomycin.', 'A: L03.115 POA Y'), []);
    assert.deepEqual(await of('Cellulitis, day 4 of the stay.', 'A: L03.115 POA Y'), [
      'L03.115 N information',
    ]);
  });
  it('goes on where a day has it better', async () => {
    const cellulitis = 'cellulitis of the right leg';
    assert.deepEqual(await of(`HD 4, ${cellulitis}.`, 'A: L03.115 POA Y'), ['L03.115 N information']);
    assert.deepEqual(await of(`HD 4, ${cellulitis}, less red.`, 'A: L03.115 POA Y'), []);
  });
});
