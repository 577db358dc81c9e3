/** Appendix I of the ICD-10-CM Official Guidelines FY2026: what was there on admission, what began later, and what is of two. */
import assert from 'node:assert/strict';
import { told } from './found.ts';

const OTHER = 'principal: N17.9 POA Y';
const GROIN = 'L02.234 N information';

describe('poa/by-note, one code for two conditions', () => {
  for (const [expected, note, ...diagnoses] of [
    // The first was there in so many words, or by how the patient came.
    [
      GROIN,
      'A carbuncle of the groin was there when he came. A second carbuncle of the groin developed on hospital day 4.',
      'principal: L02.234 POA Y',
    ],
    [
      GROIN,
      'Presented with a carbuncle of the groin, later drained. A second carbuncle of the groin developed on hospital day 4.',
      'principal: L02.234 POA Y',
    ],
    [GROIN, 'One carbuncle of the groin on arrival, and a second one on day 9.', 'principal: L02.234 POA Y'],
    [
      GROIN,
      'Presented with a carbuncle of the groin. On day 5 a second one appeared.',
      'principal: L02.234 POA Y',
    ],
    // Of the same side, or of none that is told.
    [
      'L03.116 N information',
      'Admitted with cellulitis of the left leg. On day 6 another cellulitis developed at the left calf.',
      'principal: L03.116 POA Y',
    ],
    [
      'L03.116 N information',
      'Admitted with cellulitis of the left leg. On day 6 another cellulitis developed at the calf.',
      'principal: L03.116 POA Y',
    ],
    [
      'L89.152 N information',
      'Pressure ulcer of the sacrum, stage 2, on admission. On hospital day 5 another one developed at the sacrum.',
      OTHER,
      'A: L89.152 POA Y',
    ],
    // What the provider says in so many words is surer.
    [
      'K25.4 N warning',
      'Gastric ulcer on admission. Hemorrhage developed on day 4. The bleeding was not present on admission.',
      OTHER,
      'A: K25.4 POA Y',
    ],
    [
      'J44.1 N warning',
      'Presented with COPD. An exacerbation developed on hospital day 3. The exacerbation was not present on admission.',
      OTHER,
      'A: J44.1 POA Y',
    ],
  ] as const)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await told(note, ...diagnoses), [expected]);
    });

  for (const [note, ...diagnoses] of [
    // Of no first one the note tells.
    ['A second carbuncle of the groin developed on hospital day 4.', 'principal: L02.234 POA Y'],
    ['Carbuncle of the groin. On day 5 a second one appeared.', 'principal: L02.234 POA Y'],
    // The other was there, got worse, has no day, was found, is none, or is of something else.
    ['Presented with another carbuncle of the groin.', 'principal: L02.234 POA N'],
    [
      'Presented with a carbuncle of the groin. On hospital day 3 the carbuncle of the groin became worse with a new sinus.',
      'principal: L02.234 POA Y',
    ],
    ['Presented with a carbuncle of the groin. Another one at the thigh too.', 'principal: L02.234 POA Y'],
    [
      'Presented with a carbuncle of the groin. On the second day of the fever, on arrival, a second one was seen.',
      'principal: L02.234 POA Y',
    ],
    [
      'Presented with a carbuncle of the groin. On day 5 a CT showed a second one.',
      'principal: L02.234 POA Y',
    ],
    ['Presented with a carbuncle of the groin. On day 5 no second one appeared.', 'principal: L02.234 POA Y'],
    [
      'Presented with a carbuncle of the groin. He has gout. On day 5 a second one appeared.',
      'principal: L02.234 POA Y',
    ],
    ['One carbuncle of the groin on arrival, and on day 9 another sore throat.', 'principal: L02.234 POA Y'],
    [
      'Pressure ulcer of the sacrum, stage 2, on admission. On hospital day 5 another one developed at the left heel.',
      OTHER,
      'A: L89.152 POA Y',
    ],
    [
      'Contusion of the left knee on arrival. On hospital day 3 a new one developed at the left elbow.',
      OTHER,
      'A: S80.02XA POA Y',
    ],
    ['Fell out of bed at home. On hospital day 3 a new bed with rails came.', OTHER, 'A: W06.XXXA POA Y'],
    // poa/principal speaks of what was there.
    ['Presented with a COPD exacerbation.', 'principal: J44.1 POA N'],
    ['Presented with COPD. On hospital day 3 no exacerbation developed.', OTHER, 'A: J44.1 POA Y'],
  ] as const)
    it(`is told by nothing in: ${note}`, async () => {
      assert.deepEqual(await told(note, ...diagnoses), []);
    });
});

describe('poa/by-note, when a condition began', () => {
  for (const [expected, note, code] of [
    ['I21.4 N information', 'NSTEMI by troponin. The first chest pain began on day 3.', 'I21.4 POA Y'],
    ['L89.892 N information', 'A sore on the left ear developed on hospital day 5.', 'L89.892 POA Y'],
    ['W06.XXXA N warning', 'Fall out of bed on hospital day 3.', 'W06.XXXA POA Y'],
    ['W06.XXXA N warning', 'Fall on hospital day 3 out of bed.', 'W06.XXXA POA Y'],
    ['I21.4 N information', 'NSTEMI by troponin. By day 3 he told of his first chest pain.', 'I21.4 POA Y'],
    ['E87.5 N information', 'It was hospital day 4; hyperkalemia developed.', 'E87.5 POA Y'],
    // Suspected when the patient came, and confirmed later.
    ['I21.4 Y information', 'Suspected NSTEMI on arrival, later confirmed.', 'I21.4 POA N'],
  ] as const)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await told(note, OTHER, `A: ${code}`), [expected]);
    });

  for (const [note, ...codes] of [
    ['Hyperkalemia treated. No hyperkalemia on day 4.', 'E87.5 POA Y'],
    ['On day 4, hyperkalemia was identified by the laboratory.', 'E87.5 POA Y'],
    ['On day 4, hyperkalemia was identified.', 'E87.5 POA Y'],
    ['Sacral ulcer on arrival, and on day 9 the ulcer was debrided.', 'L89.152 POA Y'],
    ['NSTEMI by troponin. No first chest pain began on day 3.', 'I21.4 POA Y'],
    ['NSTEMI. Chest pain at home. Left the ward well.', 'I21.4 POA N'],
    ['NSTEMI on telemetry, on day 3 the troponin falls.', 'I21.4 POA Y'],
    ['Pneumonia with the first chest pain seen on day 3.', 'J18.9 POA Y'],
    ['On day 5 the nurse dressed another sacral ulcer.', 'L89.152 POA Y'],
    ['Sacral ulcer on arrival, and on day 9 another antibiotic.', 'L89.152 POA Y'],
    ['A sore on the left ear developed on hospital day 5.', 'L89.892 POA Y', 'L89.152 POA Y'],
    ['She was admitted the next day with pneumonia.', 'J18.9 POA Y'],
    ['On day 3 pneumonia was suspected, and confirmed by film.', 'J18.9 POA N'],
    ['Admitted with cough; pneumonia was confirmed on day 3.', 'J18.9 POA N'],
    ['Suspected pneumonia on arrival, on day 3 it was gone.', 'J18.9 POA N'],
    ['Gout quiet on arrival. Left the ward well.', 'M10.9 POA N'],
  ] as const)
    it(`is not told in: ${note}`, async () => {
      assert.deepEqual(await told(note, OTHER, ...codes.map((code, at) => `${'AB'[at]}: ${code}`)), []);
    });
});

describe('poa/by-note, an infection and its organism (appendix I)', () => {
  for (const [expected, note, ...diagnoses] of [
    [
      'B95.62 Y information',
      'Cellulitis of the left leg on arrival; wound culture MRSA resulted hospital day 3.',
      'principal: L03.116 POA Y',
      'A: B95.62 POA N',
    ],
    [
      'N39.0 Y information',
      'Came in septic with a urinary infection; blood cultures on day 2 grew Klebsiella.',
      'principal: A41.59 POA Y',
      'A: N39.0 POA N',
    ],
    [
      'A04.72 Y information',
      'Diarrhea at presentation. C. difficile toxin positive the next day: C. diff colitis.',
      OTHER,
      'A: A04.72 POA N',
    ],
    [
      'E44.0 Y warning',
      'Malnutrition, moderate (present on arrival to the hospital).',
      OTHER,
      'A: E44.0 POA N',
    ],
    ['L89.626 Y warning', 'Deep tissue injury left heel (POA: yes).', OTHER, 'A: L89.626 POA N'],
    [
      'I82.401 U warning',
      'Record unclear as to whether the DVT of the right leg was present on admission.',
      OTHER,
      'A: I82.401 POA N',
    ],
    ['E87.1 U warning', 'Hyponatremia: insufficient documentation to tell if POA.', OTHER, 'A: E87.1 POA Y'],
    [
      'A04.72 U warning',
      "C. diff colitis - onset relative to the admission order isn't documented.",
      OTHER,
      'A: A04.72 POA Y',
    ],
    [
      'K26.4 Y information',
      'GI bleed from duodenal ulcer found at EGD on hospital day 2; she came in with melena.',
      OTHER,
      'A: K26.4 POA N',
    ],
    [
      'J15.0 N information',
      'Pneumonia developed on hospital day 4; the culture grew Klebsiella.',
      OTHER,
      'A: J15.0 POA Y',
    ],
  ] as const)
    it(`${expected}: ${note}`, async () => {
      assert.deepEqual(await told(note, ...diagnoses), [expected]);
    });
  for (const [note, ...diagnoses] of [
    ['Duodenal ulcer found at EGD on hospital day 2; melena on day 2.', OTHER, 'A: K26.4 POA N'],
    ['Diarrhea began on day 5; C. difficile toxin positive.', OTHER, 'A: A04.72 POA N'],
    [
      'Cellulitis of the left leg on arrival; MRSA grew on day 3.',
      'principal: L03.116 POA Y',
      'A: B95.62 POA Y',
    ],
  ] as const)
    it(`is right: ${note}`, async () => {
      assert.deepEqual(await told(note, ...diagnoses), []);
    });
});
