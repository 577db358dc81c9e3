/** What a sentence tells of the onset of a condition, and what it leaves open (Guidelines FY2026, appendix I). */
import assert from 'node:assert/strict';
import { told } from './found.ts';

const PRINCIPAL = 'principal: I50.9 POA Y';

type Case = readonly [expected: string, course: string, diagnosis: string, ...others: string[]];

function tell(cases: readonly Case[]): void {
  for (const [expected, course, diagnosis, ...others] of cases)
    it(`${diagnosis}${expected && ` is ${expected}`}: ${course}`, async () => {
      const [code] = diagnosis.split(' ');
      const listed = [diagnosis, ...others].map((one, at) => `${'ABC'[at]}: ${one}`);
      assert.deepEqual(await told(course, PRINCIPAL, ...listed), expected ? [`${code} ${expected}`] : []);
    });
}

describe('poa/by-note, what the provider says in words', () => {
  tell([
    // W is for what the provider cannot determine, which this one could.
    ['N warning', 'Acute kidney failure, not present on admission.', 'N17.9 POA W'],
    ['', 'Acute kidney failure developed on hospital day 4.', 'N17.9 POA W'],
    ['N warning', 'On day 4 the bleeding began. The bleeding was not present on admission.', 'K57.31 POA Y'],
    ['Y warning', 'Pneumonia. It was present on admission.', 'J18.9 POA N'],
    // Of another thing that is stopped.
    ['', 'Pneumonia. This was treated until day 5, when he developed a rash.', 'J18.9 POA Y'],
  ]);
});

describe('poa/by-note, one code for two of a kind', () => {
  tell([
    // One of the two was not there: N.
    [
      'N information',
      'Stage 2 sacral pressure ulcer, POA. On day 6 a new stage 2 sacral ulcer developed.',
      'L89.152 POA Y',
    ],
    // The organism may be that of the infection which began in the stay.
    [
      '',
      'Cellulitis on arrival. Urinary catheter infection with MRSA.',
      'B95.62 POA N',
      'T83.511A POA N',
      'L03.116 POA Y',
    ],
    ['Y information', 'Cellulitis on arrival. MRSA.', 'B95.62 POA N', 'L03.116 POA Y'],
  ]);
});

describe('poa/by-note, signs of what is doubted to the end', () => {
  tell([
    ['Y information', 'Fever and cough on arrival. Probable pneumonia at discharge.', 'J18.9 POA N'],
    ['Y information', 'Fever. Cough on arrival. Probable pneumonia at discharge.', 'J18.9 POA N'],
    // Signs of both times tell neither.
    ['', 'Cough on arrival. On day 4 a new fever began. Probable pneumonia at discharge.', 'J18.9 POA Y'],
    // The condition itself is told.
    [
      'N information',
      'Fever on arrival from a cold. By day 4 he had developed suspected pneumonia.',
      'J18.9 POA Y',
    ],
    [
      '',
      'Presented with possible pneumonia and later became confused. Cough from hospital day 3. Possible pneumonia.',
      'J18.9 POA Y',
    ],
    [
      'N information',
      'Possible gout at discharge. By day 4 he had developed pneumonia.',
      'J18.9 POA Y',
      'M10.9 POA Y',
    ],
  ]);
});

describe('poa/by-note, signs of what is threatened or of a pregnancy', () => {
  tell([
    ['N information', 'On day 3 tremulous for the first time. Impending delirium tremens.', 'F10.239 POA Y'],
    ['N information', 'On hospital day 3 contractions began. Preterm labor, tocolysis.', 'O60.02 POA Y'],
    // The labor is told, and what began on a later day began again.
    [
      'Y information',
      'Preterm labor on arrival, stopped by tocolysis. On hospital day 3 contractions began again.',
      'O60.02 POA N',
    ],
    [
      'Y information',
      'Threatened preterm labor. On hospital day 3 contractions began again. Contractions on arrival had stopped.',
      'O47.02 POA N',
    ],
    // Appendix I speaks of the birth for newborns: after it the mother has been in the hospital.
    ['', 'Postpartum hemorrhage soon after delivery.', 'O72.1 POA N'],
  ]);
});

describe('poa/by-note, what was well when the patient came', () => {
  tell([
    ['N information', 'Normal on arrival, the rhythm of day 3 was atrial fibrillation.', 'I48.91 POA Y'],
    ['N information', 'Sinus rhythm on arrival; on day 3 monitors had atrial fibrillation.', 'I48.91 POA Y'],
    ['N information', 'Admission CT clear; the lungs of day 4 had pneumonia.', 'J18.9 POA Y'],
    ['', 'Sinus rhythm on arrival; monitors had atrial fibrillation.', 'I48.91 POA Y'],
    ['', 'Lungs clear on arrival, came with a cough; the doctor of day 3 heard a pneumonia.', 'J18.9 POA Y'],
    ['', 'Lungs clear on arrival; CT of day 3 had pneumonia.', 'J18.9 POA Y'],
    [
      '',
      'Admission urine negative; the culture of day 5 grew E. coli, urinary tract infection.',
      'N39.0 POA N',
    ],
    ['', 'The admission urine was clean; urinary tract infection with fever on day 4.', 'N39.0 POA N'],
    // What was taken on arrival and read later was there.
    ['Y information', 'The arrival cultures grew E. coli on day 2: urinary tract infection.', 'N39.0 POA N'],
    ['', 'Triage urine was sent; by day 4 she had developed a urinary tract infection.', 'N39.0 POA N'],
  ]);
});

describe('poa/by-note, the day beside the name', () => {
  tell([
    ['N information', 'By day 3 he had developed pneumonia, which worsened.', 'J18.9 POA Y'],
    ['', 'HD 4: melena, as when she came.', 'K92.1 POA Y'],
    // Found on a day, and not begun on it.
    ['', 'Pneumonia noted on CT on day 3.', 'J18.9 POA Y'],
    ['', 'Culture of day 4 grew E. coli, a urinary tract infection; she became febrile.', 'N39.0 POA Y'],
    [
      '',
      'Urinary tract infection on arrival. Extended spectrum beta lactamase resistance on day 3.',
      'Z16.12 POA Y',
    ],
  ]);
});
