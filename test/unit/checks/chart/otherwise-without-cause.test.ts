/** Complications that nothing caused, stages told apart, symptoms behind routine tests (Guidelines FY2026 I.C.1, 9, 12, 14, IV). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.14.a.2: chronic kidney disease alone is no complication of the transplant.
  ['T86.19 I.C.14.a.2 and I.C.19.g.3.b information ', 'CKD 3a after a kidney transplant. No rejection.'],
  ['T86.10 I.C.14.a.2 and I.C.19.g.3.b information ', 'Renal allograft 2015. Chronic kidney disease 3b.'],
  ['T86.41 I.C.19.g.3.a warning ', 'Liver transplant, no trouble with the graft.'],
  // I.C.9.c: the record says that the procedure caused the stroke.
  ['I97.821 I.C.9.c warning ', 'Stroke on the second day; neurology does not attribute it to the operation.'],
  ['I97.821 I.C.9.c warning ', 'Acute stroke; whether the surgery played a part is not documented.'],
  ['I97.821 I.C.9.c information ', 'Cardioembolic stroke after a knee replacement.'],
  ['I97.821 I.C.9.c information ', 'Infarct on postoperative day 2.'],
  // I.C.12.a.1: the stage may stand apart from the site.
  ['L89.152 I.C.12.a.1 to a.3 information L89.153', 'Sacral pressure ulcer, 4 cm. Stage 3.'],
  ['L89.623 I.C.12.a.1 to a.3 information L89.624', 'Decubitus of the left heel. Staged as 4.'],
  ['L89.313 I.C.12.a.1 to a.3 information L89.312', 'Pressure ulcer, right ischium. Stage: 2.'],
  // I.C.9.a.8 and a.9.
  ['R03.0 I.C.9.a.8 and a.9 warning I10', 'HTN - controlled on losartan.'],
  ['R03.0 I.C.9.a.8 and a.9 warning I10', 'Resistant hypertension.'],
  // IV.K.
  ['Z01.89 IV.K information ', 'Routine blood count. Stool culture (diarrhea).'],
  ['Z01.89 IV.K information ', 'Routine labs. TSH because she has been tired.'],
  ['Z01.89 IV.K information ', 'Routine labs. Palpitations, so an ECG was added.'],
  // I.C.1.g.1.f.
  ['Z20.822 I.C.1.g.1.f warning Z11.52', 'COVID swab before the knee replacement.'],
  ['Z20.822 I.C.1.g.1.f warning Z11.52', 'COVID test before a colonoscopy. Nobody ill at home.'],
];

const SILENT: readonly Case[] = [
  ['T86.11', 'Chronic rejection of the kidney transplant, CKD stage 4.'],
  ['T86.19', 'BK nephropathy of the transplanted kidney, CKD 3b.'],
  ['I97.821', 'Postoperative stroke, a complication of the endarterectomy.'],
  ['I97.821', 'Stroke due to the carotid surgery.'],
  ['L89.153', 'Sacral pressure ulcer. Stage 3, was stage 4 in May.'],
  ['L89.152\nN18.31', 'CKD stage 3a. Pressure ulcer of the sacrum, stage 2.'],
  ['R03.0', 'Elevated blood pressure. No diagnosis of hypertension.'],
  ['Z01.89', 'Routine labs, denies fatigue, pain or fever. CBC drawn.'],
  ['Z01.89\nR30.0', 'Routine blood count. Urine culture for dysuria.'],
  ['Z20.822', 'COVID swab before surgery. Her husband has COVID.'],
  ['Z20.822', 'Sick contacts at home, COVID test before surgery.'],
];

describe('chart/otherwise-coded, what nothing has caused', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('has the diagnosis after an operation where only other words lead to the one before (IV.N)', async () => {
    const text = (after: string) =>
      noteText({
        note: `[operative report]\nPreoperative diagnosis: cyst of vocal cord.\n${after}`,
        diagnoses: 'J38.3  Other diseases of vocal cords',
      });
    assert.deepEqual(
      await saidOf(text('Postoperative diagnosis: papilloma of the larynx, seen the same day.')),
      ['J38.3 IV.N warning '],
    );
    assert.deepEqual(await saidOf(text('Postoperative diagnosis: same.')), []);
    assert.deepEqual(await saidOf(text('Postoperative diagnosis: vocal cord cyst.')), []);
  });

  it('does not take what is normal after an operation for the diagnosis (IV.N)', async () => {
    const text = (after: string) =>
      noteText({
        note: `[operative report]\nPre-operative diagnosis: Acute appendicitis.\nPost-operative diagnosis: ${after}`,
        diagnoses: 'K35.80  Unspecified acute appendicitis',
      });
    assert.deepEqual(await saidOf(text('Ruptured ovarian cyst, normal appendix.')), ['K35.80 IV.N warning ']);
    assert.deepEqual(await saidOf(text('Acute appendicitis.')), []);
  });

  it('reads the letters of SOAP below the patient, and takes a code behind one for a diagnosis', async () => {
    const text = (assessment: string) =>
      `chart: office visit\ndate of service: 2026-03-02\n\n[patient]\nsex: F\n\nS: feels well\nO: 162/98\nA: ${assessment}\nP: recheck\n\n[diagnoses]\nR03.0\n`;
    assert.deepEqual(await saidOf(text('hypertension, uncontrolled')), [
      'R03.0 I.C.9.a.8 and a.9 warning I10',
    ]);
    assert.deepEqual(await saidOf(text('R03.0')), []);
  });

  it('takes no drug for resisted whose test is negative', async () => {
    assert.deepEqual(await otherwise('E. coli cystitis, ESBL neg.', 'N39.0\nB96.20'), []);
  });

  it('codes a condition of the fetus of which the tests are inconclusive (I.C.21.c.6)', async () => {
    const words = 'Suspected polyhydramnios, neither confirmed nor excluded by the scan.';
    assert.deepEqual(await otherwise(words, 'O40.3XX0'), []);
    const note = noteText({ note: `[assessment]\n${words}`, diagnoses: 'O40.3XX0' });
    assert.deepEqual(await codes('dx/uncertain-outpatient', note), []);
  });

  it('takes what a fetus has for no disease of the mother', async () => {
    const text = noteText({
      note: '[assessment]\nNormal pregnancy. The fetal cyst is noted only.',
      diagnoses: 'Z34.82',
    });
    assert.deepEqual(await codes('chart/uncoded-diagnosis', text), []);
  });
});
