/** What a note says that the encounter is for: ICD-10-CM Official Guidelines FY2026 I.C.2.l, I.C.6.b.1, IV.G. */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (note: string, ...codes: string[]): Promise<string[]> =>
  (await findingsOf('dx/order', noteText({ note, diagnoses: codes.join('\n') }))).map(
    ({ at, authority }) => `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );

describe('dx/order: what the encounter is for', () => {
  it('is what alone is treated (I.C.2.l.4: “the treatment is only for the complication”)', async () => {
    const note = '[assessment]\nDehydration in stomach cancer. Only the dehydration is treated today.';
    assert.deepEqual(await said(note, 'C16.9', 'E86.0'), ['E86.0 I.C.2.l and IV.G']);
    assert.deepEqual(await said(note, 'E86.0', 'C16.9'), []);
  });

  it('is the anemia for which a patient comes (I.C.2.c.2)', async () => {
    const note =
      '[history]\nCame for a transfusion for her chemotherapy-induced anemia.\n\n[assessment]\nAnemia due to chemotherapy. Breast cancer, right.';
    assert.deepEqual(await said(note, 'C50.911', 'D64.81', 'T45.1X5A'), ['D64.81 I.C.2.c and l.4']);
    assert.deepEqual(await said(note, 'D64.81', 'C50.911', 'T45.1X5A'), []);
  });

  it('is the metastasis where treatment is directed at it alone (I.C.2.l.2)', async () => {
    const note =
      '[assessment]\nLung cancer, left upper lobe.\nTreatment is directed only at the brain metastasis.';
    assert.deepEqual(await said(note, 'C34.12', 'C79.31'), ['C79.31 I.C.2.l and IV.G']);
  });

  it('is not said where several are named, none is, or the note denies it', async () => {
    // What stands first is no everyday condition, which would be behind what a note begins with.
    const order = ['K25.9', 'C16.9', 'E86.0'];
    for (const sentence of [
      'Only the shoulder is treated.',
      'Only the gout is treated, and no dehydration.',
      'Only the dehydration and the stomach cancer are treated.',
      'Only one of them is treated.',
      'Dehydration. Not only the dehydration is treated.',
    ])
      assert.deepEqual(await said(`[assessment]\nDehydration, stomach cancer.\n${sentence}`, ...order), []);
  });

  it('leaves anemia behind its malignancy, which the code first note orders (I.C.2.l.4)', async () => {
    const note = '[assessment]\nColon cancer. Only the anemia in neoplastic disease is treated.';
    assert.deepEqual(await said(note, 'C18.2', 'D63.0'), []);
    const denied =
      '[assessment]\nColon cancer, no anemia in neoplastic disease. Only the shoulder is treated.';
    assert.deepEqual(await said(denied, 'C18.2', 'D63.0'), []);
  });

  it('is the pain where the encounter is for pain control (I.C.6.b.1.b.ii)', async () => {
    const note = (reason: string) => `[reason]\n${reason}\n\n[assessment]\nAcute pain due to trauma, neck.`;
    const control = note('Encounter for pain management.');
    assert.deepEqual(await said(control, 'M54.2', 'G89.11'), ['G89.11 I.C.6.b.1']);
    assert.deepEqual(await said(control, 'G89.11', 'M54.2'), []);
    assert.deepEqual(await said(control, 'M54.2', 'I10'), []);
    assert.deepEqual(await said(note('Neck pain, cause not known.'), 'M54.2', 'G89.11'), []);
    assert.deepEqual(await said(note('Not here for pain management.'), 'M54.2', 'G89.11'), []);
    assert.deepEqual(await said(control, 'I10', 'G89.11'), [], 'what does not hurt');
  });

  it('is what a malignancy has brought, where the clause names both (I.C.2.c and l.4)', async () => {
    const alone = (sentence: string, ...codes: string[]) => said(`[assessment]\n${sentence}`, ...codes);
    const anemia = 'Admitted only for anemia due to chemotherapy for colon cancer.';
    assert.deepEqual(await alone(anemia, 'C18.2', 'D64.81', 'T45.1X5A'), ['D64.81 I.C.2.l and IV.G']);
    assert.deepEqual(await alone(anemia, 'D64.81', 'C18.2', 'T45.1X5A'), []);
    const dry = 'Dehydration from colon cancer, two liters of saline.';
    const order = ['C18.2', 'E86.0'] as const;
    for (const untreated of [
      'Nothing done for the cancer.',
      'No cancer-directed therapy today.',
      'No chemotherapy given this visit.',
    ])
      assert.deepEqual(await alone(`${dry} ${untreated}`, ...order), ['E86.0 I.C.2.c and l.4'], untreated);
    assert.deepEqual(await alone(dry, ...order), []);
    assert.deepEqual(await alone('Nothing done for the cancer. Gout.', 'C18.2', 'M10.9'), []);
    assert.deepEqual(await alone('Nothing done for the cancer. Gout.', 'M10.9', 'E86.0'), []);
    // Of several that it has brought what is listed first of them.
    assert.deepEqual(await alone(`${dry} Nothing done for the cancer.`, 'C18.2', 'E86.0', 'R11.2'), [
      'E86.0 I.C.2.c and l.4',
    ]);
  });

  it('is what the note says that the visit is for, where the malignancy is not treated (I.C.2.l.4)', async () => {
    const here = 'Here for IV hydration for dehydration. Colon cancer.';
    assert.deepEqual(await said(`[assessment]\n${here}`, 'C18.2', 'E86.0'), ['E86.0 I.C.2.c and l.4']);
    assert.deepEqual(await said(`[assessment]\n${here} Chemotherapy given.`, 'C18.2', 'E86.0'), []);
    assert.deepEqual(await said(`[assessment]\n${here} No chemo given.`, 'C18.2', 'E86.0'), [
      'E86.0 I.C.2.c and l.4',
    ]);
    assert.deepEqual(await said('[assessment]\nNot here for dehydration.', 'C18.2', 'E86.0'), []);
    assert.deepEqual(await said('[assessment]\nHere for a scan. Dehydration.', 'C18.2', 'E86.0'), []);
  });

  it('is what the clause has alone beside the malignancy that brought it (I.C.2.l.4)', async () => {
    const seizure = '[assessment]\nEpilepsy due to frontal glioblastoma, drugs adjusted only.';
    assert.deepEqual(await said(seizure, 'C71.1', 'G40.909'), ['G40.909 I.C.2.c and l.4']);
    assert.deepEqual(await said(seizure.replace('only', 'today'), 'C71.1', 'G40.909'), []);
    const elsewhere = '[assessment]\nEpilepsy due to glioblastoma. Only the wife came along.';
    assert.deepEqual(await said(elsewhere, 'C71.1', 'G40.909'), []);
    assert.deepEqual(await said(`${seizure} Resection performed.`, 'C71.1', 'G40.909'), []);
    assert.deepEqual(await said(seizure.replace('adjusted only', 'only as needed'), 'C71.1', 'G40.909'), []);
  });

  it('is the unrelated condition for which someone with HIV disease comes (I.C.1.a.2.c)', async () => {
    assert.deepEqual(await said('[assessment]\nHip fracture. HIV disease.', 'B20', 'S72.001A'), [
      'S72.001A I.C.1.a.2.c',
    ]);
    assert.deepEqual(await said('[assessment]\nHip fracture. HIV disease.', 'S72.001A', 'B20'), []);
    assert.deepEqual(await said('[assessment]\nThrush. HIV disease.', 'B20', 'B37.0'), []);
  });

  it('is what treatment is directed at (I.C.2.l.2 and l.6)', async () => {
    const focus = (of: string) =>
      `[assessment]\nFemur fracture of bone metastasis. Focus of treatment is ${of}.`;
    assert.deepEqual(await said(focus('the fracture'), 'C79.51', 'M84.551A'), ['M84.551A I.C.2.l and IV.G']);
    assert.deepEqual(await said(focus('the bone metastasis'), 'M84.551A', 'C79.51'), [
      'C79.51 I.C.2.l and IV.G',
    ]);
    assert.deepEqual(await said(focus('the fracture'), 'M84.551A', 'C79.51'), []);
    assert.deepEqual(await said(focus('the fracture'), 'C79.51', 'M84.551A', 'E86.0'), [
      'M84.551A I.C.2.l and IV.G',
    ]);
    const brain = '[assessment]\nLung cancer. Surgery directed at the brain metastasis.';
    assert.deepEqual(await said(brain, 'C34.11', 'C79.31'), ['C79.31 I.C.2.l and IV.G']);
  });

  it('is the pain for which nerves are blocked or stimulated (I.C.6.b.1.a)', async () => {
    for (const words of [
      'Here for an epidural steroid injection for chronic back pain.',
      'Chronic back pain, spinal cord stimulator placed for pain control.',
      'Chronic back pain, nerve block for pain relief.',
    ])
      assert.deepEqual(await said(`[assessment]\n${words}`, 'M51.26', 'G89.29'), ['G89.29 I.C.6.b.1'], words);
    const notControl = '[assessment]\nChronic back pain of a herniated disc, exercises.';
    assert.deepEqual(await said(notControl, 'M51.26', 'G89.29'), []);
    const integral = async (note: string) =>
      (await findingsOf('dx/symptom-with-diagnosis', noteText({ note, diagnoses: 'M51.26\nG89.29' }))).length;
    assert.equal(await integral(notControl), 1);
    assert.equal(await integral('[assessment]\nHere for pain management, chronic back pain.'), 0);
  });

  it('is the neoplasm related pain where the admission is for pain control (I.C.6.b.5)', async () => {
    const note = '[history]\nAdmitted for pain control only.\n\n[assessment]\nNeoplasm related pain.';
    assert.deepEqual(await said(note, 'C79.51', 'G89.3'), ['G89.3 I.C.6.b.5']);
    assert.deepEqual(await said(note, 'G89.3', 'C79.51'), []);
  });

  it('is the complication that the admission is for (II.G, II.J)', async () => {
    const stay = async (course: string, ...codes: string[]) =>
      (
        await findingsOf(
          'dx/order',
          dischargeText({ note: `[hospital course]\n${course}`, diagnoses: codes.join('\n') }),
        )
      ).map(({ at }) => at);
    const graft = 'Admitted for treatment of an infected hemodialysis graft.';
    assert.deepEqual(await stay(graft, 'E11.9', 'T82.7XXA'), ['T82.7XXA']);
    assert.deepEqual(await stay(graft, 'T82.7XXA', 'E11.9'), []);
    assert.deepEqual(await stay(graft, 'E11.9', 'T84.020A'), [], 'another trouble');
    assert.deepEqual(await stay(graft, 'E11.9 POA Y', 'T82.7XXA POA N'), [], 'one that began in the stay');
    assert.deepEqual(await stay(graft, 'T81.41XA', 'T82.7XXA'), [], 'one of several');
    assert.deepEqual(await stay('Admitted for infection of the foot.', 'E11.9', 'T82.7XXA'), []);
    assert.deepEqual(await stay('Not admitted for an infected graft.', 'E11.9', 'T82.7XXA'), []);
    assert.deepEqual(
      await stay(
        'After a cholecystectomy admitted because of postoperative hemorrhage.',
        'K80.10',
        'K91.840',
      ),
      ['K91.840'],
    );
    assert.deepEqual(await said(`[history]\n${graft}`, 'E10.9', 'T82.7XXA'), [], 'a visit');
  });

  it('is the screening that found a lump of which the patient knew nothing (I.C.21.c.5)', async () => {
    const found =
      '[history]\nHere for routine screening mammogram, no complaint. Film shows a lump in the right breast.';
    assert.deepEqual(await said(found, 'N63.11', 'Z12.31'), ['Z12.31 I.C.21.c.5']);
    assert.deepEqual(await said(found, 'Z12.31', 'N63.11'), []);
    // Without that, a lump is the reason for the test.
    const noticed = '[history]\nMammogram for a lump that she felt in the right breast.';
    assert.deepEqual(await said(noticed, 'Z12.31', 'N63.11'), ['Z12.31 I.C.21.c.5']);
  });

  it('is not the pain of a known cause that is treated itself (I.C.6.b.1.a)', async () => {
    const pain = async (words: string) =>
      (
        await findingsOf(
          'dx/symptom-with-diagnosis',
          noteText({ note: `[assessment]\n${words}`, diagnoses: 'G89.29\nM16.11' }),
        )
      ).map(({ at }) => at);
    assert.deepEqual(await pain('Osteoarthritis of the right hip. Not here for pain control.'), ['G89.29']);
    assert.deepEqual(await pain('Chronic hip pain of osteoarthritis. Visit for pain control.'), []);
    assert.deepEqual(await pain('Chronic hip pain of osteoarthritis, nerve block done.'), []);
  });

  it('is no abnormal value of which the provider says nothing in a stay (III.B)', async () => {
    const values = async (words: string) =>
      (
        await findingsOf(
          'chart/otherwise-coded',
          dischargeText({
            note: `[hospital course]\n${words}\n\n[discharge diagnosis]\nDiverticulitis.`,
            diagnoses: 'principal: K57.32 POA Y\nA: E87.1 POA Y',
          }),
        )
      ).map(({ at }) => at);
    assert.deepEqual(await values('Lab printout flags sodium 133; no physician comment, no treatment.'), [
      'E87.1',
    ]);
    assert.deepEqual(
      await values('Sodium 133 once. The attending did not comment on it, no treatment and no repeat.'),
      ['E87.1'],
    );
    assert.deepEqual(await values('Sodium 133 once, not treated, no repeat ordered.'), ['E87.1']);
    assert.deepEqual(await values('Sodium 128, hyponatremia, fluids restricted.'), []);
  });

  it('is what the malignancy brought, where the malignancy itself is not treated (I.C.2.l.4)', async () => {
    const note = '[assessment]\nDehydration in stomach cancer. The cancer itself was not treated today.';
    assert.deepEqual(await said(note, 'C16.9', 'E86.0'), ['E86.0 I.C.2.c and l.4']);
  });

  it('is the site that alone is treated, by its name (I.C.2.b)', async () => {
    const note =
      '[assessment]\nLung cancer with brain metastasis. Treatment is directed at the brain only, the lung is not treated.';
    assert.deepEqual(await said(note, 'C34.11', 'C79.31'), ['C79.31 I.C.2.l and IV.G']);
    assert.deepEqual(await said(note, 'C79.31', 'C34.11'), []);
    // A sentence that goes on in the next line says the same, and is quoted as one.
    const [finding] = await findingsOf(
      'dx/order',
      noteText({ note: note.replace('brain only', 'brain\nonly'), diagnoses: 'C34.11\nC79.31' }),
    );
    assert.match(finding?.message ?? '', /^The note says “Treatment is directed at the brain only”/);
  });

  it('is the complication for which the patient was admitted (II.G and II.J)', async () => {
    const stay = async (course: string, ...codes: string[]) =>
      (
        await findingsOf(
          'dx/order',
          dischargeText({ note: `[hospital course]\n${course}`, diagnoses: codes.join('\n') }),
        )
      ).map(({ at }) => at);
    const dislocated = 'Admitted because her right hip prosthesis had dislocated; closed reduction.';
    assert.deepEqual(await stay(dislocated, 'I10', 'T84.020A'), ['T84.020A']);
    assert.deepEqual(await stay(dislocated, 'T84.020A', 'I10'), []);
    const bled = 'Bleeding from the tonsil bed after surgery, and because of this complication admitted.';
    assert.deepEqual(await stay(bled, 'J35.01', 'J95.830'), ['J95.830']);
    const reason =
      'A postoperative hemorrhage complicating the procedure, and was admitted to inpatient for that reason.';
    assert.deepEqual(await stay(reason, 'K80.10', 'K91.840'), ['K91.840']);
    assert.deepEqual(await stay('Admitted for tonsillectomy. Bled on day two.', 'J35.01', 'J95.830'), []);
    const vessel =
      'He bled from a vessel, a complication of the operation, and was admitted because of this.';
    assert.deepEqual(await stay(vessel, 'K40.90', 'K91.840'), ['K91.840']);
    // II.J: the reason for the admission may have nothing to do with the operation.
    const flared =
      'Hernia repaired. His COPD flared with an exacerbation of COPD, and for that he was admitted.';
    assert.deepEqual(await stay(flared, 'K40.90', 'J44.1'), ['J44.1']);
    assert.deepEqual(await stay(flared, 'J44.1', 'K40.90'), []);
    // II.F: the plan was the reason, though it was not carried out.
    const off = 'Benign prostatic hyperplasia, operation not done because of urinary tract infection.';
    assert.deepEqual(await stay(off, 'N39.0', 'N40.1', 'Z53.09'), ['N40.1']);
    assert.deepEqual(await stay(off, 'N40.1', 'N39.0', 'Z53.09'), []);
    assert.deepEqual(await stay(off, 'N39.0', 'N40.1'), []);
    const before =
      'For benign prostatic hyperplasia. Then he had a urinary tract infection. The operation was put off because of this.';
    assert.deepEqual(await stay(before, 'N39.0', 'N40.1', 'Z53.09'), ['N40.1']);
    const found =
      'For benign prostatic hyperplasia. A urinary tract infection was found, so that it was cancelled for that reason.';
    assert.deepEqual(await stay(found, 'N40.1', 'N39.0', 'Z53.09'), []);
    const fever = 'Urinary tract infection. The operation was put off because of fever.';
    assert.deepEqual(await stay(fever, 'N39.0', 'N40.1', 'Z53.09'), []);
    const cold = 'Urinary tract infection in May. A cold began. The operation was put off because of this.';
    assert.deepEqual(await stay(cold, 'N39.0', 'N40.1', 'Z53.09'), []);
    assert.deepEqual(await stay(off, 'N39.0', 'Z53.09', 'N40.1'), ['N40.1']);
    assert.deepEqual(await stay(off, 'N39.0', 'Z53.09'), [], 'no plan');
    const elsewhere = 'Benign prostatic hyperplasia, operation not done because of a cold.';
    assert.deepEqual(await stay(elsewhere, 'N39.0', 'N40.1', 'Z53.09'), []);
    const apart = `${elsewhere} Urinary tract infection.`;
    assert.deepEqual(await stay(apart, 'N39.0', 'N40.1', 'Z53.09'), [], 'another cause');
  });

  it('is one that the note names alone, of a stay, and none that it denies (II.J)', async () => {
    const stay = async (course: string, ...codes: string[]) =>
      (
        await findingsOf(
          'dx/order',
          dischargeText({ note: `[hospital course]\n${course}`, diagnoses: codes.join('\n') }),
        )
      ).map(({ at }) => at);
    const flared = 'Hernia. An exacerbation of COPD, and for that he was admitted.';
    assert.deepEqual(await stay(flared, 'K40.90', 'J44.1'), ['J44.1']);
    assert.deepEqual(await said(`[history]\n${flared}`, 'K40.90', 'J44.1'), [], 'a visit');
    const denied = 'Hernia. An exacerbation of COPD, and he was not admitted for that.';
    assert.deepEqual(await stay(denied, 'K40.90', 'J44.1'), []);
    assert.deepEqual(await stay('Hernia repaired, and for that he was admitted.', 'J44.1', 'I10'), []);
    const both = 'Hernia. An exacerbation of COPD and gout, and for that he was admitted.';
    assert.deepEqual(await stay(both, 'K40.90', 'J44.1', 'M10.9'), []);
    // Code first neoplasm, D63.0 in the Tabular List (I.A.13).
    const anemia = 'Anemia in neoplastic disease, and for that she was admitted.';
    assert.deepEqual(await stay(anemia, 'C18.2', 'D63.0'), []);
    const bled = 'Bleeding from the tonsil bed after surgery, and because of this complication admitted.';
    assert.deepEqual(await stay(bled, 'J35.01', 'I10'), [], 'a complication that is not listed');
    assert.deepEqual(await stay(bled, 'J35.01', 'J95.830', 'T81.41XA'), [], 'one of two');
    // Code first, if applicable, E13: E89.1 in the Tabular List (I.A.17).
    const removed = 'Pancreas removed, her sugar rose, and because of this complication admitted.';
    assert.deepEqual(await stay(removed, 'E13.65', 'E89.1'), []);
    assert.deepEqual(await stay(removed, 'I10', 'E89.1'), ['E89.1']);
    const graft = 'Admitted for treatment of an infected hemodialysis graft.';
    assert.deepEqual(await stay(graft, 'E11.9', 'N39.0'), [], 'an infection that is no complication');
  });

  it('is one site of a neoplasm, by the words for it alone (I.C.2.b)', async () => {
    const at = (what: string) =>
      `[assessment]\nLung cancer, spread elsewhere. Treatment is directed at the ${what} only.`;
    assert.deepEqual(await said(at('brain'), 'C34.11', 'C79.31', 'G93.5'), ['C79.31 I.C.2.l and IV.G']);
    assert.deepEqual(await said(at('malignant spot in the brain'), 'C34.11', 'C79.31'), [
      'C79.31 I.C.2.l and IV.G',
    ]);
    assert.deepEqual(await said(at('brain and liver'), 'C34.11', 'C79.31', 'C78.7'), []);
  });
});
