/** What tests, operations and stays show in the end, and the note tells (Guidelines FY2026). */

import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  [
    'Z71.7 I.C.1.a.2.d and h information ',
    'Here for her HIV test. It is positive and confirmed; never an HIV related illness.',
  ],
  // I.C.1.a.2.h: a positive result is coded beside the counseling.
  [
    'Z71.7 I.C.1.a.2.d and h information ',
    'Here for his HIV test. It is positive and confirmed, no symptoms.',
  ],
  ['Z71.7 I.C.1.a.2.d and h information ', 'HIV Ag/Ab reactive, counseled for half an hour.'],
  // I.C.21.c.6: observation is for what is ruled out.
  ['Z03.6 I.C.21.c.6 information ', 'Suspected ingestion. Acetaminophen poisoning is confirmed.'],
  // I.C.21.c.7: no aftercare for a current, acute disease.
  [
    'Z48.815 I.C.21.c.7 warning ',
    'Acute cholecystitis, still active. Nothing has been operated so far, surgery consult today.',
  ],
  // I.B.16: the complication code tells whether the procedure was of the system.
  ['G97.51 I.B.16 information ', 'Intracerebral hemorrhage after coronary artery bypass grafting.'],
  ['G97.51 I.B.16 warning ', 'Intracerebral hemorrhage. No operation on the nervous system was done.'],
  // I.C.10.a.1 and I.B.8.
  ['J45.40 I.C.10.a.1 warning J45.42', 'Moderate persistent asthma with status asthmaticus.'],
  ['J45.50 I.C.10.a.1 warning J45.51', 'Severe persistent asthma, worse for two days, acutely exacerbated.'],
  ['J96.01 I.B.8 warning J96.11', 'Chronic hypoxic respiratory failure, no acute respiratory failure.'],
  // I.C.10.d.1.
  ['J95.851 I.C.10.d.1 warning ', 'Pneumonia on the ventilator; no one calls it ventilator associated.'],
  // I.C.12.a.2: only the stage that debridement has shown.
  ['L89.150 I.C.12.a.2 information ', 'Unstageable sacral pressure ulcer; debrided, it is stage 3.'],
  // I.C.12.a.3: terms of the Index.
  [
    'L89.154 I.C.12.a.3 information L89.152',
    'Sacral pressure ulcer, partial-thickness skin loss with exposed dermis.',
  ],
  ['L89.612 I.C.12.a.3 information L89.614', 'Pressure ulcer of the right heel down to the bone.'],
  // I.C.12.b.
  [
    'L97.229 I.C.12.b and I.B.2 information L97.222',
    'Chronic ulcer of the left calf with fat layer exposed.',
  ],
];

const SILENT: readonly Case[] = [
  ['Z71.7', 'Here for her HIV test, which is negative. Her partner is HIV positive.'],
  ['Z71.7', 'HIV test inconclusive, repeat in six weeks.'],
  ['Z71.7\nZ21', 'Here for his HIV test. It is positive and confirmed, no symptoms.'],
  ['Z03.6', 'Suspected ingestion. Poisoning was not confirmed and is ruled out.'],
  ['G97.52', 'Intracerebral hemorrhage. No operation on the nervous system was done.'],
  ['J45.40', 'Moderate persistent asthma, no history of status asthmaticus.'],
  ['J96.21', 'Acute on chronic hypoxic respiratory failure. No acute respiratory failure before this week.'],
  ['J95.851', 'Ventilator associated pneumonia, as no other cause was found.'],
  [
    'L89.150',
    'Unstageable sacral pressure ulcer, debridement planned to find whether it is stage 3 or stage 4.',
  ],
  ['L89.152', 'Sacral pressure ulcer, partial-thickness skin loss with exposed dermis.'],
  ['L89.154', 'Sacral pressure ulcer, full-thickness tissue loss with visible bone.'],
  ['L97.222', 'Chronic ulcer of the left calf with fat layer exposed.'],
  // I.C.9.e.5: an artery that was closed and opened is of another event than a type 2 infarction.
  ['I21.02\nI21.A1', 'Anterior STEMI, LAD occluded, stented. Later a type 2 MI from the anemia.'],
];

describe('chart/otherwise-coded, what the end shows', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

const stay = (words: string, ...diagnoses: string[]): string =>
  noteText({ note: `[course]\n${words}`, diagnoses: diagnoses.join('\n') })
    .replace(/^chart: .*/m, 'chart: discharge summary')
    .replace(/^date of service: (\S+)/m, 'admission: $1\ndischarge: $1');

describe('a neoplasm that was removed in the stay of its therapy (I.C.2.e.1)', () => {
  const CODES = ['Z51.11', 'C18.2'];
  const orders = async (text: string) =>
    (await findingsOf('dx/order', text)).map(({ code, message }) => [code, /in this stay/.test(message)]);

  it('is behind the therapy', async () => {
    assert.deepEqual(
      await orders(stay('Right hemicolectomy for carcinoma, followed by chemotherapy on day 8.', ...CODES)),
      [['C18.2', true]],
    );
  });
  it('was removed before', async () => {
    assert.deepEqual(
      await orders(stay('Admitted for chemotherapy. Right hemicolectomy three months ago.', ...CODES)),
      [],
    );
  });
});

describe('words that name no disease', () => {
  it('are places of the brain, and no infection without its site stands beside a coded one (I.B.8)', async () => {
    assert.deepEqual(
      await codes(
        'chart/uncoded-diagnosis',
        note('Hypertension. Bleeding into the right basal ganglia.', 'I10'),
      ),
      await codes('chart/uncoded-diagnosis', note('Hypertension. Bleeding.', 'I10')),
    );
    assert.deepEqual(
      await codes(
        'chart/uncoded-diagnosis',
        note('Cellulitis of the right leg, a current MRSA infection of the skin.', 'L03.115', 'B95.62'),
      ),
      [],
    );
  });
});

describe('septic shock after a procedure (I.C.1.d.5.c)', () => {
  it('is T81.12-, and R65.21 is not asked for', async () => {
    const words = 'E. coli sepsis following the resection, postprocedural septic shock.';
    assert.deepEqual(
      await codes('dx/sepsis', note(words, 'T81.43XA', 'T81.44XA', 'T81.12XA', 'A41.51', 'K65.1')),
      [],
    );
  });
});
