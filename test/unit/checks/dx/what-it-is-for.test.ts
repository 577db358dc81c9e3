/** What brought a patient to the hospital after an operation, and what alone is treated (Guidelines FY2026 II.G, II.J, I.C.2.l). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (text: string): Promise<string[]> =>
  (await findingsOf('dx/order', text)).map(
    ({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );
const stay = (course: string, ...diagnoses: string[]) =>
  said(dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }));
const visit = (words: string, ...diagnoses: string[]) =>
  said(noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, admissions after surgery of the day (II.J)', () => {
  const BLED = 'Postoperative bleeding';

  it('are for the one complication that there was', async () => {
    for (const words of [
      `Outpatient laparoscopic cholecystectomy. ${BLED}, kept as inpatient.`,
      `Ambulatory surgery for cholecystectomy. ${BLED}, then admitted.`,
    ])
      assert.deepEqual(await stay(words, 'K80.10', 'K91.840'), ['K91.840 II.G and II.J'], words);
  });

  it('are for something else where the note says so, or the complication came later', async () => {
    const surgery = 'Same-day surgery for cholecystectomy.';
    assert.deepEqual(await stay(`${surgery} ${BLED}. Not admitted.`, 'K80.10', 'K91.840'), []);
    const pneumonia = `${surgery} ${BLED}. Admitted. Unrelated pneumonia.`;
    assert.deepEqual(await stay(pneumonia, 'K80.10', 'K91.840'), []);
    const admitted = `${surgery} ${BLED}. Admitted.`;
    assert.deepEqual(await stay(admitted, 'K80.10', 'K91.840'), ['K91.840 II.G and II.J']);
    assert.deepEqual(await stay(admitted, 'principal: K80.10 POA Y', 'A: K91.840 POA N'), []);
    assert.deepEqual(await stay(admitted, 'K80.10', 'K91.840', 'K91.89'), [], 'one of two');
    assert.deepEqual(await stay(admitted, 'K80.10', 'I10'), [], 'none that is listed');
    assert.deepEqual(await stay(`No same-day surgery. ${BLED}, admitted.`, 'K80.10', 'K91.840'), []);
  });
});

describe('dx/order, admissions for a complication of a device (II.G)', () => {
  it('are told by the words of the device, there or before', async () => {
    const line = 'Admitted for an infected central line.';
    assert.deepEqual(await stay(line, 'E11.9', 'T80.211A', 'T82.7XXA'), ['T80.211A II.G and II.J']);
    const hip = 'Hip replacement in May. Admitted for infection of it.';
    assert.deepEqual(await stay(hip, 'E11.9', 'T84.51XA'), ['T84.51XA II.G and II.J']);
    const twoOf = await stay(`${hip} He has a port.`, 'E11.9', 'T84.51XA', 'T82.868A');
    assert.ok(!twoOf.includes('T84.51XA II.G and II.J'), 'of which of two is not told');
  });
});

describe('dx/order, what alone is treated', () => {
  it('is told by its name, or by the service for it (I.C.2.c and l.4)', async () => {
    const transfused = 'Here for a transfusion. Anemia due to chemotherapy. Breast cancer.';
    assert.deepEqual(await visit(transfused, 'C50.911', 'D64.81', 'T45.1X5A'), ['D64.81 I.C.2.c and l.4']);
    const calcium = 'Seen for hypercalcemia. Breast cancer.';
    assert.deepEqual(await visit(calcium, 'C50.911', 'E83.52'), ['E83.52 I.C.2.c and l.4']);
  });

  it('is the neoplasm or its fracture, as the words say (I.C.2.l.6)', async () => {
    const focus = (of: string) => `Femur fracture of metastasis. Focus of treatment is the ${of}.`;
    const order = ['M84.551A', 'C79.51'] as const;
    assert.deepEqual(await visit(focus('neoplasm'), ...order), ['C79.51 I.C.2.l and IV.G']);
    assert.deepEqual(await visit(focus('neoplasm'), ...order, 'C50.911'), [], 'one of two');
    assert.deepEqual(await visit(focus('shoulder'), ...order), []);
    assert.deepEqual(await visit(focus('fracture of the tumor'), ...order), []);
    const gout = 'Femur fracture of bone metastasis. Only the gout is treated.';
    assert.deepEqual(await visit(gout, 'C79.51', 'M84.551A'), []);
    // What the fracture waits for is done at another time.
    const next =
      'Visit is to select next-line treatment of the myeloma. Pathological fracture of the left humerus, awaiting fixation by ortho, nailing planned.';
    assert.deepEqual(await visit(next, 'C90.00', 'M84.522A'), []);
    assert.equal((await visit(next, 'M84.522A', 'C90.00')).length, 1);
  });

  it('is the pain, though an operation on its cause is planned (I.C.6.b.1.b.ii)', async () => {
    const injection = 'Fusion at L4 is planned. Here for an epidural steroid injection for pain.';
    assert.deepEqual(await visit(injection, 'M54.50', 'G89.29'), ['G89.29 I.C.6.b.1']);
  });
});
