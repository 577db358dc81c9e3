/** Appendix I of the ICD-10-CM Official Guidelines FY2026: what began on a later day of the stay, a part or a second condition among it. */
import assert from 'node:assert/strict';
import { told } from './found.ts';

const PRINCIPAL = 'principal: N17.9 POA Y';

describe('poa/by-note, what began on a later day', () => {
  for (const [expected, note, ...diagnoses] of [
    // Appendix I: one code for two conditions, of which one was not there.
    [
      'L02.211 N information',
      'Came in with an abscess of the abdominal wall, drained. On hospital day 5 a second abdominal wall abscess appeared.',
      'principal: L02.211 POA Y',
    ],
    [
      'L02.234 N information',
      'Presented with a carbuncle of the groin. A second one arose on hospital day 4.',
      'principal: L02.234 POA Y',
    ],
    // What is doubted to the end, by the signs that it shows itself by.
    [
      'J69.0 N information',
      'Possible aspiration pneumonia. On hospital day 5 she developed fever and cough.',
      PRINCIPAL,
      'A: J69.0 POA Y',
    ],
    [
      'N39.0 N information',
      'Dysuria began on day 4. Probable urinary tract infection.',
      PRINCIPAL,
      'A: N39.0 POA Y',
    ],
    [
      'I82.4Z1 N information',
      'New calf swelling on postoperative day 3. Suspected DVT of the right lower leg.',
      PRINCIPAL,
      'A: I82.4Z1 POA Y',
    ],
    ['L89.152 N information', 'Pressure ulcer sacrum stage 2 on day 6.', PRINCIPAL, 'A: L89.152 POA Y'],
    // A part of a combination code that came later.
    [
      'E11.649 N information',
      'Diabetic admitted for stroke; hypoglycemia developed on hospital day 4.',
      PRINCIPAL,
      'A: E11.649 POA Y',
    ],
    [
      'K57.31 N information',
      'Diverticulosis known. On day 4 the diverticula bled.',
      PRINCIPAL,
      'A: K57.31 POA Y',
    ],
    [
      'J45.901 N information',
      'Asthma, quiet on arrival, flared on hospital day 3.',
      PRINCIPAL,
      'A: J45.901 POA Y',
    ],
    [
      'K25.4 N information',
      'Gastric ulcer found on admission; began bleeding on day 4.',
      'principal: K25.4 POA Y',
    ],
    // Straight beside a later day, in the words of notes, or with what shows an adverse effect.
    [
      'J69.0 N information',
      'Aspiration pneumonia after vomiting on hospital day 2.',
      PRINCIPAL,
      'A: J69.0 POA Y',
    ],
    ['E87.5 N information', 'On day 4, hyperkalemia after spironolactone.', PRINCIPAL, 'A: E87.5 POA Y'],
    [
      'A04.72 N information',
      'C. diff diarrhea began on day 6 after antibiotics.',
      PRINCIPAL,
      'A: A04.72 POA Y',
    ],
    [
      'T36.8X5A N information',
      'Hives after the second vancomycin dose on the ward.',
      PRINCIPAL,
      'A: T36.8X5A POA Y',
    ],
    ['K56.7 N information', 'Postop ileus complicated the course on POD 3.', PRINCIPAL, 'A: K56.7 POA Y'],
  ] as const)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await told(note, ...diagnoses), [expected]);
    });
});
