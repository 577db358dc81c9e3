/** Notes that tell no other indicator than the one reported (ICD-10-CM Official Guidelines FY2026, appendix I). */
import assert from 'node:assert/strict';
import { told } from './found.ts';

const PRINCIPAL = 'principal: N17.9 POA Y';

describe('poa/by-note, where no other indicator is told', () => {
  for (const [what, note, ...diagnoses] of [
    [
      'a fall in the hospital as such',
      'Fell out of the hospital bed on day 2.',
      PRINCIPAL,
      'A: W06.XXXA POA N',
    ],
    [
      'what was found later',
      'Pneumonia; on hospital day 3 the sputum grew Klebsiella.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    ['what was treated later', 'Appendicitis, appendectomy on hospital day 2.', PRINCIPAL, 'A: K35.80 POA Y'],
    [
      'a chronic condition, and an acute one on top of it',
      'CKD stage 3a. Acute kidney injury developed on hospital day 3.',
      PRINCIPAL,
      'A: N18.31 POA Y',
    ],
    [
      'a part that was there and came again',
      'Type 2 diabetes with hyperglycemia on arrival. Hyperglycemia began again on hospital day 3.',
      PRINCIPAL,
      'A: E11.65 POA Y',
    ],
    ['what is denied', 'No pneumonia on admission.', PRINCIPAL, 'A: J18.9 POA N'],
    ['what the record does not say', 'Presented with pneumonia.', PRINCIPAL, 'A: J18.9 POA W'],
    ['a principal diagnosis with N', 'Presented with pneumonia.', 'principal: J18.9 POA N'],
    [
      'a principal diagnosis that is said in words',
      'Pneumonia, present on admission.',
      'principal: J18.9 POA N',
    ],
    ['a principal diagnosis with Y', 'Developed pneumonia on hospital day 3.', 'principal: J18.9 POA Y'],
    [
      'two sentences that differ',
      'Presented with pneumonia. Hospital-acquired pneumonia on the other side.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    [
      'what came behind the arrival',
      'Presented with chest pain and later developed pneumonia.',
      PRINCIPAL,
      'A: J18.9 POA N',
    ],
    [
      'a fall that was none',
      'Did not have a fall out of the hospital bed on day 2.',
      PRINCIPAL,
      'A: W06.XXXA POA Y',
    ],
    ['an injury of another site', 'Hospital day 3: fell and cut his scalp.', PRINCIPAL, 'A: S72.012A POA Y'],
    ['what is found on the day', 'On day 3 new imaging showed pneumonia.', PRINCIPAL, 'A: J18.9 POA Y'],
    [
      'what is treated in the stay',
      'In this hospitalization pneumonia was treated.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    ['a code without indicator', 'Hospital-acquired pneumonia.', PRINCIPAL, 'A: J18.9'],
    [
      'what was denied before it began',
      'No pneumonia on admission. Pneumonia was treated.',
      PRINCIPAL,
      'A: J18.9 POA N',
    ],
    [
      'a doubt about something else',
      'The record is unclear about the vaccine before admission. Pneumonia present on admission.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    [
      'a new day and no new condition',
      'Pneumonia on admission. On the third day the pneumonia became bilateral.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    [
      'an ulcer of another code',
      'Pressure ulcer of the right heel on admission. On day 9 a second pressure ulcer of the sacrum.',
      PRINCIPAL,
      'A: L89.612 POA Y',
      'B: L89.152 POA N',
    ],
    ['an admitting diagnosis', 'Hospital-acquired pneumonia.', PRINCIPAL, 'admitting: J18.9 POA Y'],
    [
      'what was done on a later day',
      'Pneumonia on day 3 improved with antibiotics.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    ['what was better on a later day', 'On day 4 pneumonia was resolving.', PRINCIPAL, 'A: J18.9 POA Y'],
    ['when it began without a day', 'He developed pneumonia, treated.', PRINCIPAL, 'A: J18.9 POA Y'],
    ['an ulcer that is denied', 'No ulcer of the right heel on arrival.', PRINCIPAL, 'A: L89.613 POA N'],
    [
      'a sign of a later day, where the disease was there',
      'Possible pneumonia on admission. New fever on hospital day 4 from phlebitis.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    [
      'signs of which one is older',
      'Cough since last week. Fever started on hospital day 3 at night. Probable pneumonia.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    [
      'a sign of a later day, where nothing is doubted',
      'Pneumonia. Cough developed on day 3.',
      PRINCIPAL,
      'A: J18.9 POA Y',
    ],
    [
      'a fall that has nothing to do with the condition',
      'On hospital day 3 he fell in the gastrointestinal unit.',
      PRINCIPAL,
      'A: K92.2 POA Y',
    ],
  ] as const)
    it(`is silent on ${what}`, async () => {
      assert.deepEqual(await told(note, ...diagnoses), []);
    });
});
