/** What comes again, what is removed in the stay, and words of notes for what titles call otherwise (Guidelines FY2026; Tabular List; Index). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // Tabular, H66.00-, J01.-1, J03.-1, H20.02-.
  ['H66.003 I.B.2 information H66.006', 'Recurrent acute suppurative OM, both ears, no rupture.'],
  ['J01.00 I.B.2 information J01.01', 'Third bout of acute maxillary sinusitis.'],
  ['J03.00 I.B.2 information J03.01', 'Recurrent acute strep tonsillitis.'],
  ['H20.011 I.B.2 information H20.021', 'Acute anterior uveitis, recurrent, right eye.'],
  // I.C.2.m: a history is of what is gone.
  [
    'Z85.3 I.C.2.m and I.C.21.c.4 information ',
    'Mastectomy 2016. Chest wall nodule: recurrence of breast ca by biopsy.',
  ],
  // Tabular, I50.4-: combined systolic and diastolic.
  ['I50.23 I.B.2 information I50.43', 'Acute on chronic combined HF.'],
  ['I50.32 I.B.2 information I50.42', 'Chronic systolic and diastolic heart failure.'],
  // Index, Headache, lumbar puncture: G97.1.
  ['G44.1 I.B.16 information G97.1', 'PDPH after the tap on Friday.'],
  ['R51.9 I.B.16 information G97.1', 'Headache since lumbar puncture, worse upright.'],
  // I.C.19.e.5.a.
  ['T78.3XXA I.C.19.e.5.a information ', 'Angioedema due to lisinopril, taken as prescribed.'],
];

const SILENT: readonly Case[] = [
  ['H66.006', 'Recurrent acute suppurative OM, both ears, no rupture.'],
  // The other code says it.
  ['J01.00\nJ01.01', 'Third bout of acute maxillary sinusitis.'],
  ['H66.003', 'First episode of acute suppurative OM, both ears. History of recurrent sinusitis.'],
  ['J01.00', 'Acute maxillary sinusitis, not recurrent.'],
  ['Z85.3', 'Breast cancer 2016, no evidence of recurrence.'],
  ['Z85.3', 'Breast cancer 2016. Fear of recurrence discussed.'],
  ['I50.23', 'Acute on chronic systolic HF, normal diastolic function.'],
  ['I50.43', 'Acute on chronic combined HF.'],
  ['G97.1', 'PDPH after the tap on Friday.'],
  ['G44.1', 'Vascular headache, no spinal headache.'],
  ['D50.0', 'IV iron 1 of 2 for IDA of chronic blood loss.'],
];

describe('what comes again', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('a malignancy that is removed in the stay is no history yet (I.C.2.m)', async () => {
    const stay = (...diagnoses: string[]) =>
      noteText({
        note: '[course]\nElective right hemicolectomy for cecal adenocarcinoma, nodes positive.',
        diagnoses: diagnoses.join('\n'),
      }).replace('date of service: 2026-11-03', 'admission: 2026-11-01\ndischarge: 2026-11-05');
    assert.deepEqual(await codes('chart/otherwise-coded', stay('C77.2', 'Z85.038')), ['Z85.038']);
    assert.deepEqual(await codes('chart/otherwise-coded', stay('C18.0', 'C77.2')), []);
  });

  // II: what the study of the stay found is the principal diagnosis.
  it('what is found on study comes first', async () => {
    const text = noteText({
      note: '[course]\nBrought in by EMS from the kitchen floor. On study: complete heart block, pacemaker placed. Also scalp laceration repaired.',
      diagnoses: 'S01.01XA\nI44.2',
    }).replace('date of service: 2026-11-03', 'admission: 2026-11-01\ndischarge: 2026-11-05');
    assert.deepEqual(await codes('dx/order', text), ['I44.2']);
  });

  it('a disease that is written as a code is begins a line of words: [Dx] T2DM', async () => {
    const text = noteText({
      note: '[dx]\nT2DM with hyperglycemia.\nG6PD deficiency.\nH1N1 influenza.',
      diagnoses: 'E11.65',
    });
    assert.deepEqual(await codes('dx/unknown-code', text), []);
  });

  for (const [rule, words, ...listed] of [
    ['chart/unsupported-code', 'BRVO OS with macular edema.', 'H34.8320'],
    ['chart/unsupported-code', 'AIDS with disseminated MAC.', 'B20', 'A31.2'],
    ['chart/other-code', 'Chronic maxillary and ethmoidal sinusitis.', 'J32.8'],
    ['chart/uncoded-diagnosis', 'BRVO OS with macular edema.', 'H34.8320'],
    ['chart/otherwise-coded', 'Bladder cancer, for radical cystectomy with ileal conduit.', 'C67.2'],
  ] as const)
    it(`${rule} is silent: ${words}`, async () => {
      assert.deepEqual(await codes(rule, note(words, ...listed)), []);
    });
});
