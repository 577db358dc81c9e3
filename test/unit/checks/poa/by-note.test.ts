/** Appendix I of the ICD-10-CM Official Guidelines FY2026, by the words of a note. */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { told } from './found.ts';

const PRINCIPAL = 'principal: N17.9 POA Y';

describe('poa/by-note', () => {
  for (const [expected, note, ...diagnoses] of [
    [
      'W06.XXXA N warning',
      'On the second night he rolled out of the hospital bed.',
      PRINCIPAL,
      'A: W06.XXXA POA Y',
    ],
    ['W06.XXXA Y information', 'Fell out of bed at home.', PRINCIPAL, 'A: W06.XXXA POA N'],
    ['S01.01XA N information', 'Hospital day 3: fell and cut his scalp.', PRINCIPAL, 'A: S01.01XA POA Y'],
    // Suspected on admission, begun under observation, there when he came.
    [
      'I21.4 Y information',
      'Rule-out MI at admission was confirmed the next day as NSTEMI.',
      PRINCIPAL,
      'A: I21.4 POA N',
    ],
    [
      'R33.8 Y information',
      'In observation he developed acute urinary retention; admitted the next day.',
      PRINCIPAL,
      'A: R33.8 POA N',
    ],
    ['J18.9 Y warning', 'The pneumonia was already there when she came.', PRINCIPAL, 'A: J18.9 POA N'],
    [
      'I82.411 U warning',
      'The record is silent on when the deep vein thrombosis of the right femoral vein arose.',
      PRINCIPAL,
      'A: I82.411 POA N',
    ],
    ['O11.3 N warning', 'Superimposed preeclampsia, not there when she came.', PRINCIPAL, 'A: O11.3 POA Y'],
    [
      'J45.32 N information',
      'Mild persistent asthma since childhood; status asthmaticus developed on hospital day 2.',
      PRINCIPAL,
      'A: J45.32 POA Y',
    ],
    ['E11.10 N warning', 'Type 2 diabetes. Ketoacidosis, absent on arrival.', PRINCIPAL, 'A: E11.10 POA Y'],
    ['J18.9 N warning', 'Hospital-acquired pneumonia, treated.', PRINCIPAL, 'A: J18.9 POA Y'],
    ['J18.9 Y warning', 'The pneumonia was present on admission.', PRINCIPAL, 'A: J18.9 POA N'],
    // In a line that goes on, and in one of Windows.
    ['J18.9 Y warning', 'The pneumonia was present\non admission.', PRINCIPAL, 'A: J18.9 POA N'],
    [
      'J18.9 N warning',
      'Chest film on admission.\r\nThe pneumonia was not present on\r\nadmission.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    ['J18.9 N warning', 'The pneumonia was not present on admission.', PRINCIPAL, 'A: J18.9 POA Y'],
    [
      'J44.1 N warning',
      'His COPD was quiet on admission. On the third day acute exacerbation of COPD, which was not present on admission.',
      PRINCIPAL,
      'A: J44.1 POA Y',
    ],
    [
      'I82.401 N information',
      'Developed a DVT of the right leg on hospital day 5.',
      PRINCIPAL,
      'A: I82.401 POA Y',
    ],
    ['J18.9 Y information', 'Presented with pneumonia.', PRINCIPAL, 'A: J18.9 POA N'],
    [
      'K92.2 Y warning',
      'While in the emergency department, before the order to admit, gastrointestinal hemorrhage.',
      PRINCIPAL,
      'A: K92.2 POA N',
    ],
    // Appendix I: U where the documentation is insufficient, N where one of two conditions of one code was not present.
    [
      'L89.152 U warning',
      'A stage 2 sacral pressure ulcer is first mentioned on day 3, and the record is unclear about whether it was there on admission.',
      PRINCIPAL,
      'A: L89.152 POA Y',
    ],
    [
      'J18.9 U warning',
      'It is not documented whether the pneumonia was present on admission.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    [
      'L89.892 N information',
      'On arrival a stage 2 pressure ulcer over the left shin. On day 7 a new stage 2 pressure ulcer over the right knee.',
      PRINCIPAL,
      'A: L89.892 POA Y',
    ],
    [
      'L89.612 N information',
      'Pressure ulcer of the right heel, stage 2, on admission, and on day 9 a second ulcer of the right heel.',
      PRINCIPAL,
      'A: L89.612 POA Y',
    ],
    [
      'M10.071 N information',
      'On the fifth day idiopathic gout broke out in the right ankle, which was fine on arrival.',
      PRINCIPAL,
      'A: M10.071 POA Y',
    ],
    [
      'O60.03 Y information',
      'Arrived contracting: admitted in preterm labor.',
      'principal: O60.03 POA N',
      'A: Z3A.33',
    ],
    [
      'L89.152 W warning',
      'Stage 2 sacral pressure ulcer. Dr. Lee cannot determine whether the ulcer was present on admission.',
      PRINCIPAL,
      'A: L89.152 POA U',
    ],
    [
      'W06.XXXA N warning',
      'On day 2 he fell out of bed, CT showed no bleed.',
      PRINCIPAL,
      'A: W06.XXXA POA Y',
    ],
    [
      'S72.012A N information',
      'On day 3 she slipped and broke her left hip.',
      PRINCIPAL,
      'A: S72.012A POA Y',
    ],
    [
      'I63.512 N information',
      'The evening after surgery she had a stroke, left middle cerebral artery.',
      PRINCIPAL,
      'A: I63.512 POA Y',
    ],
    ['J18.9 N warning', 'Hospital-acquired pneumonia.', 'principal: J18.9 POA Y'],
    ['J18.9 Y warning', 'Pneumonia, present on admission.', PRINCIPAL, 'A: J18.9 POA U'],
    // Appendix I: U is for documentation that is insufficient, and not routinely assigned.
    ['J18.9 Y information', 'Presented with pneumonia.', PRINCIPAL, 'A: J18.9 POA U'],
    [
      'J18.9 N warning',
      'Developed pneumonia on the third hospital day. Hospital-acquired pneumonia, treated.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
  ] as const)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await told(note, ...diagnoses), [expected]);
    });

  it('offers the indicator that the note tells', async () => {
    const note = '[hospital course]\nHospital-acquired pneumonia, treated.';
    const [finding] = await findingsOf(
      'poa/by-note',
      dischargeText({ note, diagnoses: `${PRINCIPAL}\nA: J18.9 POA Y` }),
    );
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title.slice(0, 6)),
      ['POA N '],
    );
  });

  it('is for stays', async () => {
    const visit = noteText({
      note: '[assessment]\nHospital-acquired pneumonia last month.',
      diagnoses: 'J18.9 POA Y',
    });
    assert.deepEqual(await findingsOf('poa/by-note', visit), []);
  });
});

describe('indicators in the list of a chart', () => {
  const list = (diagnoses: string) =>
    dischargeText({ note: '[hospital course]\nTreated for acute kidney failure.', diagnoses });

  it('are asked for where others have one', async () => {
    assert.equal((await findingsOf('poa/missing', list(`${PRINCIPAL}\nA: E86.0`))).length, 1);
    assert.deepEqual(await findingsOf('poa/missing', list('principal: N17.9\nA: E86.0')), []);
  });

  it('are judged as those of a bill', async () => {
    assert.equal((await findingsOf('poa/exempt', list(`${PRINCIPAL}\nA: Z79.4 POA Y`))).length, 1);
    assert.equal((await findingsOf('poa/chronic', list(`${PRINCIPAL}\nA: E78.2 POA N`))).length, 1);
    assert.equal((await findingsOf('poa/principal', list('principal: N17.9 POA N'))).length, 1);
  });
});

describe('poa/by-note: an ulcer that the note names by its site', () => {
  it('is read where no word says of what it is', async () => {
    const note = 'Came from the nursing home with a stage 3 ulcer of the right heel.';
    assert.deepEqual(await told(note, PRINCIPAL, 'A: L89.613 POA N'), ['L89.613 Y information']);
    assert.deepEqual(await told(note, PRINCIPAL, 'A: L89.313 POA N'), []);
  });
});

describe('poa/by-note, the remarks of a bill', () => {
  const bill = (poa: string, remarks: string) =>
    findingsOf(
      'poa/by-note',
      stayText({ diagnoses: `${PRINCIPAL}\nA: J18.9 POA ${poa}`, head: `remarks: ${remarks}` }),
    );
  it('are read as a note is', async () => {
    const words = 'Pneumonia developed on hospital day 6; it was not present at the time of admission.';
    assert.equal((await bill('Y', words)).length, 1);
    assert.deepEqual(await bill('N', words), []);
    assert.deepEqual(await bill('Y', 'Pneumonia was present on admission.'), []);
  });
});
