/** Sentences of the ICD-10-CM Official Guidelines FY2026 on words of a note that are not coded as they look. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['I21.4 I.B.11 warning I20.0', 'Threatened MI, three troponins normal.'],
  ['O03.9 I.B.11 warning O20.0', 'Threatened miscarriage, heart beat seen.'],
  ['E11.9 I.B.17 warning R73.03', 'Borderline diabetes. Her mother had diabetes.'],
  ['I10 I.B.17 warning R03.0', 'Borderline hypertension, readings at home.'],
  ['G89.18 I.C.6.b.3 information ', 'Routine, expected postoperative pain.'],
  ['I21.4 I.C.9.e.5 warning I21.A1', 'Type 2 myocardial infarction (NSTEMI) due to anemia.'],
  ['I21.9 I.C.9.e.2 warning I21.3', 'Acute STEMI, site not given.'],
  ['I21.9 I.C.9.e.2 warning I21.3', 'Transmural infarction.'],
  ['J95.851 I.C.10.d.1 warning ', 'Pneumonia on the ventilator, not considered ventilator-associated.'],
  ['L89.620 I.C.12.a.2 warning ', 'Pressure ulcer of the left heel, stage 3.'],
  ['F10.20 I.C.5.b.1 warning F10.21', 'Alcohol dependence in sustained remission.'],
  ['F11.10 I.C.5.b.1 warning F11.11', 'Opioid use disorder, mild, in early remission.'],
  ['G81.14 I.C.6.a and I.C.9.d.1 warning ', 'Spastic hemiplegia of the left side, ambidextrous.'],
  ['G81.13 I.C.6.a and I.C.9.d.1 information ', 'Spastic hemiplegia, right.'],
  ['I69.352 I.C.6.a and I.C.9.d.1 information ', 'Left hemiparesis after a stroke in 2020.'],
  ['Z21 I.C.1.a.2.f warning R75', 'Inconclusive HIV serology, repeat in six weeks.'],
  ['B20 I.C.1.a.2.f warning R75', 'HIV antibody test indeterminate.'],
  ['A49.02 I.C.1.e.1.c warning Z22.322', 'MRSA nasal swab positive before surgery.'],
  ['A49.01 I.C.1.e.1.c warning Z22.321', 'Colonized with MSSA, no infection.'],
  ['Z51.0 I.C.2.e.2 warning ', 'Radioactive seeds placed today for prostate cancer.'],
  ['F68.A I.C.5.c warning ', 'Factitious disorder by proxy, his mother gave him laxatives.'],
  ['I16.1 I.C.9.a.10 information ', 'Hypertensive emergency. Known hypertension.'],
  ['M75.122 I.C.13.b warning ', 'Acute traumatic rotator cuff tear, left.'],
  ['G89.4 I.C.6.b.6 warning ', 'Chronic low back pain.'],
  ['L89.153 I.C.12.a.4 warning ', 'Pressure ulcer of the sacral region was healed on admission.'],
  ['L97.411 I.C.12.b.1 warning ', 'Chronic non-pressure ulcer of the right heel, resolved before admission.'],
  ['Q35.9 I.C.17 information ', 'Cleft palate, repaired in infancy.'],
  ['K80.20 III.A and IV.J information ', 'Gallbladder removed in 2010 for stones.'],
  ['D25.9 III.A and IV.J information ', 'Leiomyoma of uterus, hysterectomy in 2012.'],
  ['J35.01 III.A and IV.J information ', 'Prior tonsillectomy for chronic tonsillitis.'],
  ['Z08 I.C.21.c.8 warning ', 'Bladder cancer, biopsy-proven recurrence.'],
  ['Z08 I.C.21.c.8 warning ', 'Recurrent breast cancer in the scar.'],
  ['T76.12XA I.C.19.f warning Z04.72', 'Suspected child abuse, ruled out.'],
  ['T76.21XA I.C.19.f warning Z04.41', 'Alleged rape not substantiated.'],
  ['G89.29 I.C.6.b.1 information ', 'Neck pain since this morning.'],
  ['H40.1134 I.C.7.a.5 information H40.1130', 'Primary open-angle glaucoma of both eyes.'],
  ['L89.620 I.C.12.a.2 information L89.629', 'Pressure ulcer of the left heel.'],
  ['S82.64XA I.C.19.c information ', 'Fracture of the lateral malleolus.'],
  ['S82.201B I.C.19.c information ', 'Fracture of the shaft of the right tibia.'],
  ['S82.201C I.C.19.c.1 information S82.201B', 'Open fracture of the shaft of the right tibia.'],
];

const SILENT: readonly Case[] = [
  ['I21.4', 'Impending MI last week, NSTEMI today.'],
  ['I21.4', 'No impending MI.'],
  ['I21.4', 'Type 2 MI in March. Type 1 NSTEMI today.'],
  ['I21.9', 'ST elevation in the ambulance, NSTEMI in the end.'],
  ['O03.9', 'Threatened abortion on Monday, complete abortion today.'],
  ['E11.9', 'Borderline diabetes in 2015. Type 2 diabetes since 2020.'],
  ['E11.9', 'Borderline diabetes in 2015, now diabetes.'],
  ['I10', 'Borderline hypertension last year, hypertension now.'],
  ['G89.18', 'Expected postoperative pain at first, now severe pain that keeps her here.'],
  ['J95.851', 'Ventilator-associated pneumonia.'],
  ['L89.623', 'Pressure ulcer of the left heel, stage 3.'],
  ['F10.20', 'Alcohol dependence in remission until May. Relapse since.'],
  ['F10.20', 'Alcohol dependence, drinks daily. Opioid dependence in remission.'],
  ['F10.20', 'Alcohol dependence and opioid dependence in remission.'],
  ['F10.21', 'Alcohol dependence in sustained remission.'],
  ['G81.12', 'Spastic hemiplegia of the left side, ambidextrous.'],
  ['G81.11', 'Spastic hemiplegia, right.'],
  ['G81.14', 'Spastic hemiplegia, left.'],
  ['I69.353', 'Right hemiparesis after a stroke, nondominant side.'],
  ['Q35.9', 'No cleft palate. Hernia repaired.'],
  ['S46.012A', 'Acute traumatic rotator cuff tear, left.'],
  ['H40.1131', 'Primary open-angle glaucoma of both eyes.'],
  ['Z21', 'HIV test was inconclusive in May. HIV positive by the second test.'],
  ['A49.02', 'MRSA nasal swab positive, MRSA infection of the finger.'],
  ['Z51.0', 'Brachytherapy in June, external beam radiation today.'],
  ['F68.A', 'Factitious disorder imposed on another: she poisoned her daughter.'],
  ['I16.1', 'Hypertensive emergency, cause sought.'],
  ['M75.122', 'Nontraumatic tear. A traumatic rotator cuff tear was feared.'],
  ['G89.4', 'Chronic pain. Chronic pain syndrome since the accident.'],
  ['L89.153', 'Pressure ulcer of the sacral region, stage 3, not healed on admission.'],
  ['L89.153', 'Heel ulcer healed before admission. Pressure ulcer of the sacral region, stage 3.'],
  ['Q35.9', 'Cleft palate, to be repaired in May.'],
  ['Q35.9', 'Cleft palate repaired, residual fistula.'],
  ['Q35.9', 'Cleft palate. Hernia repaired last year.'],
  ['K80.20', 'Gallstones. Cholecystectomy next week.'],
  ['K80.20', 'Cholecystectomy in 2010, now a retained stone.'],
  ['Z08', 'Breast cancer with recurrence in 2018, treated.'],
  ['Z08', 'Local recurrence treated, no evidence of disease now.'],
  ['F68.A', 'Munchausen by proxy, imposed on her mother.'],
  ['T76.12XA', 'Child abuse not confirmed, inquiry goes on.'],
  ['Z08', 'No recurrence of the bladder cancer.'],
  ['Z08', 'Seen for surveillance, watched for recurrence.'],
  ['T76.12XA', 'Suspected child abuse, fracture ruled out.'],
  ['T74.12XA', 'Sexual abuse ruled out, confirmed physical abuse.'],
  ['G89.29', 'Chronic neck pain.'],
  ['G89.29', 'Neck pain for three years.'],
  ['H40.1134', 'Glaucoma of both eyes, the stage could not be determined.'],
  ['L89.620', 'Pressure ulcer of the left heel under necrosis.'],
  ['S82.64XA', 'Fracture without displacement.'],
  ['S82.61XA', 'Fracture of the lateral malleolus.'],
  ['S82.201B', 'Open fracture of the tibia.'],
  ['S82.201C', 'Open fracture of the tibia, Gustilo IIIA.'],
];

describe('chart/otherwise-coded', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('is silent where another listed code makes it right (I.C.9.a.10)', async () => {
    assert.deepEqual(await otherwise('Hypertensive emergency. Known hypertension.', 'I16.1\nI10'), []);
  });

  it('is silent on an ulcer under eschar beside another one that has a stage (I.C.12.a.2)', async () => {
    const note = 'Pressure ulcer of the left heel covered by eschar. Pressure ulcer of the sacrum, stage 3.';
    assert.deepEqual(await otherwise(note, 'L89.620\nL89.153'), []);
  });

  it('is silent where two chronic ulcers are listed, of which one may be healed (I.C.12.b.1)', async () => {
    const note = 'Ulcer of the heel, skin breakdown, healed before admission.';
    assert.deepEqual(await otherwise(note, 'L97.411\nL97.521'), []);
    assert.deepEqual(await otherwise(note, 'L97.411\nI10'), ['L97.411 I.C.12.b.1 warning ']);
  });

  it('wants two codes of an ulcer that progressed in a stay (I.C.12.a.6)', async () => {
    const stay = (diagnoses: string) =>
      noteText({
        note: '[hospital course]\nStage 2 pressure ulcer of the sacral region, which progressed to stage 3.',
        diagnoses,
      })
        .replace('office visit', 'discharge summary')
        .replace(/^date of service: .*$/m, 'admission: 2026-11-01\ndischarge: 2026-11-09');
    const at = async (text: string) =>
      (await findingsOf('chart/otherwise-coded', text)).map((each) => each.at);
    assert.deepEqual(await at(stay('L89.153')), ['L89.153']);
    assert.deepEqual(await at(stay('L89.152\nL89.153')), []);
    assert.deepEqual(await at(stay('L89.622\nL89.153')), ['L89.622', 'L89.153']);
    assert.deepEqual(
      await otherwise('Stage 2 pressure ulcer of the sacral region, which progressed to stage 3.', 'L89.153'),
      [],
    );
  });

  it('looks at notes only', async () => {
    assert.deepEqual(
      await findingsOf('chart/otherwise-coded', noteText({ note: '', diagnoses: 'I21.9' })),
      [],
    );
  });
});
