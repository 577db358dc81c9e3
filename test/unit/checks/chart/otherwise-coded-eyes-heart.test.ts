/** Sentences of the Guidelines FY2026 on chapters 7, 9, 10, 12, 13 and 14, on words of a note that want another code. */
import assert from 'node:assert/strict';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.7.a.4: the highest stage documented.
  ['H40.1222 I.C.7.a.4 information H40.1223', 'Low-tension glaucoma of the left eye, progressed to severe.'],
  ['H40.1111 I.C.7.a.4 information H40.1112', 'Open-angle glaucoma, mild at admission, moderate on day six.'],
  // I.C.7.b: H54.3 for both eyes, H54.6- for one, H54.7 where no eye is named.
  ['H54.7 I.C.7.b warning H54.3', 'Low vision, both eyes.'],
  ['H54.62 I.C.7.b warning H54.3', 'Bilateral blindness.'],
  ['H54.3 I.C.7.b warning ', 'Blindness, left eye.'],
  ['H54.7 I.C.7.b warning ', 'The right eye is blind.'],
  ['H54.3 I.C.7.b warning H54.7', 'Visual loss since May.'],
  ['H54.0X33 I.C.7.b information ', 'Blindness of both eyes.'],
  // I.C.9.a.
  ['I11.0 I.C.9.a.1 warning I10', 'Systolic heart failure, EF 30%. Not related to his hypertension.'],
  ['I11.0 I.C.9.a.1 warning I10', 'Heart failure of amyloid, unrelated to hypertension.'],
  ['I12.9 I.C.9.a.2 warning I10', 'CKD 3a of IgA nephropathy, independent of his hypertension.'],
  ['I12.9 I.C.9.a.2 warning I10', 'Hypertension, not related to his CKD stage 2.'],
  ['Z85.6 I.C.2.n warning ', 'Acute myeloid leukemia in remission.'],
  ['L97.311 I.C.12.b information L97.312', 'Chronic ulcer of right ankle with fat layer exposed.'],
  ['L97.512 I.C.12.b information L97.513', 'Foot ulcer with necrosis of muscle.'],
  ['L97.514 I.C.12.b information L97.511', 'Foot ulcer limited to breakdown of skin.'],
  ['L97.513 I.C.12.b information L97.514', 'Foot ulcer with bone necrosis.'],
  ['D64.9 I.C.2.c.1 warning D63.0', 'Anemia due to colon cancer.'],
  ['D70.9 I.C.2.c and I.C.19.e.5.a warning D70.1', 'Neutropenic fever after chemotherapy.'],
  ['E03.9 I.B.16 warning E89.0', 'Hypothyroidism after total thyroidectomy.'],
  ['E11.9 I.C.4.a.6 warning E09.9', 'Diabetes mellitus induced by prednisone.'],
  ['I10 I.C.9.a.7 warning R03.0', 'Elevated blood pressure reading. I am not diagnosing hypertension today.'],
  [
    'I63.9 II.K and I.C.9.d.1 warning ',
    'Right hemiparesis following cerebral infarction, here for rehabilitation.',
  ],
  ['U09.9 I.C.1.g.1.m warning ', 'COVID-19, first infection ever.'],
  ['M81.0 I.C.13.d.1 information ', 'Osteoporosis, history of healed osteoporosis fracture.'],
  ['I10 I.C.9.a.7 warning R03.0', 'Elevated blood pressure reading; hypertension is not diagnosed.'],
  ['L89.150 I.C.12.a.2 information L89.159', 'Pressure ulcer of the sacrum. No eschar, never grafted.'],
  ['N20.0 III.A and IV.J warning ', 'Calculus of kidney 2021, resolved.'],
  ['N20.0 III.A and IV.J warning ', 'Calculus of kidney 2021, resolved. Calculus of the ureter.'],
  // A part of the name, wherever the note has it, and before any other code is offered for it.
  ['K57.32 III.A and IV.J warning ', 'Hypertension.\nDiverticulitis 2021, resolved.'],
  ['K35.80 III.A and IV.J warning ', 'Appendicitis 2009 - no bearing on this stay.'],
  ['M48.062 III.A and IV.J warning ', 'Lumbar stenosis 2009, resolved.'],
  // I.C.9.e.1: acute for four weeks.
  ['I21.4 I.C.9.e.1 warning I25.2', 'Seen 6 weeks after an NSTEMI.'],
  ['I21.09 I.C.9.e.1 warning I25.2', 'Follow-up, five weeks out from his anterior STEMI.'],
  ['I25.2 I.C.9.e.1 warning ', 'Three weeks post NSTEMI.'],
  ['I25.2 I.C.9.e.1 warning ', 'STEMI 20 days ago.'],
  ['M10.9 I.B.2 information ', 'Acute gout of the left great toe, idiopathic.'],
  ['M10.9 I.B.2 information ', 'Podagra.'],
  ['K56.7 I.B.16 warning ', 'Postoperative ileus, a complication of the colectomy.'],
  ['G45.9 I.C.9.d.3 and I.C.21.c.4 warning Z86.73', 'TIA in 2020, no deficits.'],
  ['G45.9 I.C.9.d.3 and I.C.21.c.4 warning Z86.73', 'TIA two years ago.'],
  ['F32.A I.B.2 and I.B.18 information F32.1', 'Depression, single episode, moderate.'],
  ['F32.A I.B.2 and I.B.18 information F32.0', 'Mild depression, single episode.'],
  ['I10 I.C.9.a.6 warning I15.0', 'Hypertension due to renal artery stenosis.'],
  ['I10 I.C.9.a.6 warning I15.0', 'Renovascular hypertension.'],
  ['I10 I.C.9.a.6 warning I15.2', 'HTN secondary to primary aldosteronism.'],
  ['I10 I.C.9.a.6 warning I15.2', 'Endocrine hypertension.'],
  ['I10 I.C.9.a.6 warning ', 'Conn’s syndrome with hypertension secondary to it.'],
  ['I10 I.C.9.a.6 warning ', 'Secondary hypertension.'],
  ['I10 I.C.9.a.6 warning ', 'Hypertension due to coarctation of the aorta.'],
  ['I10 I.C.9.a.7 warning ', 'Transient hypertension of pregnancy.'],
  ['R03.0 I.C.9.a.7 warning ', 'Pregnancy-induced hypertension.'],
  ['R03.0 I.C.9.a.8 and a.9 warning I10', 'HTN: uncontrolled.'],
  ['I16.9 I.C.9.a.9 warning I10', 'HTN, poorly controlled.'],
  ['I10 I.C.9.a.10 warning ', 'Hypertensive urgency, 220/118.'],
  ['I27.0 I.C.9.a.11 warning I27.22', 'Pulmonary hypertension, group 2.'],
  ['I27.20 I.C.9.a.11 warning I27.23', 'PH, WHO group 3.'],
  ['I27.21 I.C.9.a.11 warning I27.24', 'Group 4 pulmonary hypertension.'],
  ['I27.0 I.C.9.a.11 warning I27.23', 'Pulmonary hypertension due to COPD.'],
  // Inclusion terms of I27.0, I27.21 and I27.29: idiopathic and heritable, the other ones of group 1, group 5.
  ['I27.21 I.C.9.a.11 warning I27.0', 'Group 1 idiopathic pulmonary hypertension.\nIdiopathic group 1 PAH.'],
  ['I27.20 I.C.9.a.11 warning I27.0', 'Pulmonary arterial hypertension, heritable.'],
  ['I27.22 I.C.9.a.11 warning I27.0', 'IPAH, on treprostinil.'],
  ['I27.20 I.C.9.a.11 warning I27.21', 'Group 1 pulmonary hypertension.'],
  ['I27.22 I.C.9.a.11 warning I27.21', 'PAH, WHO group 1, on sildenafil.'],
  ['I27.0 I.C.9.a.11 warning I27.21', 'PAH due to scleroderma.'],
  ['I27.20 I.C.9.a.11 warning I27.29', 'Pulmonary hypertension due to sarcoidosis, group 5.'],
  // I.C.9.c.
  ['I97.820 I.C.9.c warning I97.810', 'Stroke intraoperatively, of the bypass itself.'],
  ['I97.811 I.C.9.c warning I97.821', 'Postoperative stroke of the endarterectomy.'],
  ['I97.821 I.C.9.c information I97.820', 'Stroke due to the mitral valve repair.'],
  ['I97.820 I.C.9.c warning ', 'Intracerebral hemorrhage due to the CABG.'],
  // I.C.9.e.
  ['I21.4 I.C.9.e.1 warning I25.2', 'NSTEMI in August, 3 months ago.'],
  ['I21.9 I.C.9.e.1 warning I25.2', 'Old MI.'],
  ['I21.9 I.C.9.e.1 warning I25.2', 'Heart attack six weeks ago.'],
  ['I21.3 I.C.9.e.2 information I21.9', 'Acute MI, troponin 9.'],
  ['I21.4 I.C.9.e.2 information I21.9', 'Acute MI, troponin 9.'],
  ['I21.9 I.C.9.e.6 warning I21.B', 'MINOCA with microvascular disease.'],
  ['J95.851 I.C.10.d.1 warning ', 'Pneumonia on day nine of mechanical ventilation, Klebsiella.'],
  // I.C.12.a.
  ['L89.152 I.C.12.a.4 warning ', 'Pressure ulcer of the sacrum, stage 2, healed.'],
  [
    'L89.319 I.C.12.a.1 to a.3 information L89.310',
    'Right buttock decubitus, black eschar, unable to be staged.',
  ],
  ['L89.223 I.C.12.a.2 and a.5 information L89.229', 'Left hip pressure ulcer, healing, clean.'],
  ['L97.213 I.C.12.b.2 information L97.219', 'Ulcer of the right calf, healing.'],
  ['L97.213 I.C.12.b.1 warning ', 'Ulcer of the right calf, healed.'],
  // I.C.13.d.2.
  ['S52.531A I.C.13.d.2 information ', 'Colles fracture, tripped on a rug. Known osteoporosis.'],
  ['S52.531A I.C.13.d.2 and I.C.19.c.1 warning ', 'Fall that would not break normal bone.'],
  // I.C.9.a.2 and I.C.14.a.1.
  ['N18.31 I.C.9.a.2 and a.3 information ', 'AKI on CKD 3a.'],
  ['N18.5 I.C.14.a.1 warning N18.6', 'ESRD, dialysis begins next week.'],
  ['N18.6 I.C.14.a.1 information N18.5', 'CKD stage 5, no symptoms.'],
];

const IN_OTHER_WORDS: readonly Case[] = [
  ['G43.009 I.B.2 warning G43.001', 'Migraine without aura; in status migrainosus for four days.'],
  ['G43.001 I.B.2 warning G43.009', 'Migraine without aura, no status migrainosus.'],
  ['I21.02 I.C.9.e.1 warning ', 'Inferior wall STEMI.'],
  ['I21.19 I.C.9.e.1 warning ', 'STEMI, LAD.'],
  ['I21.29 I.C.9.e.1 warning ', 'Anterior STEMI.'],
  ['I21.29 I.C.9.e.1 warning ', 'STEMI of the inferior wall.'],
  ['I21.19 I.C.9.e.1 information I21.11', 'Inferior STEMI, culprit RCA.'],
  ['I21.09 I.C.9.e.1 information I21.02', 'Anterior STEMI, LAD stented.'],
  ['L97.413 I.C.12.b information L97.412', 'Right heel ulcer, fat layer exposed.'],
  ['L97.212 I.C.12.b information L97.211', 'Right calf ulcer with skin breakdown.'],
  ['H40.2232 I.C.7.a.3 warning ', 'Angle-closure glaucoma, moderate OD and mild OS.'],
  ['H54.7 I.C.7.b warning ', 'Blind in her right eye since a trauma years ago.'],
  ['I16.9 I.C.9.a.9 warning I10', 'Hypertension, not responding to the regimen.'],
  ['I27.20 I.C.9.a.11 warning I27.23', 'Pulm HTN from interstitial lung disease (group 3).'],
  ['I97.820 I.C.9.c information ', 'Right MCA infarct three days after the CABG.'],
  ['Z86.73 I.C.9.d warning ', 'Aphasia persists since her 2020 stroke.'],
  ['I21.4 I.C.9.e.1 warning ', 'Initially NSTEMI, then developed an anterior STEMI.'],
  ['I21.3 I.C.9.e.1 warning I25.2', 'Heart attack back in 2019.'],
  ['S83.511A I.C.13.b warning ', 'Chronic ACL tear.'],
];

const SILENT: readonly Case[] = [
  ['M81.0', 'Osteoporosis, no prior fragility fractures.'],
  ['M81.0', 'Osteoporosis. Denies any previous compression fracture.'],
  ['I10', 'Hypertension, elevated blood pressure today.'],
  ['I63.9', 'Acute stroke with hemiparesis after cerebral infarction today.'],
  ['U09.9', 'Fatigue since COVID-19 last year.'],
  ['L97.311', 'Ulcer limited to breakdown of skin; last month fat layer exposed.'],
  ['Z85.6', 'Leukemia of 2009, cured.'],
  ['H54.7', 'No blindness of the right eye.'],
  ['G43.009', 'Migraine without aura, without status migrainosus.'],
  ['G43.001', 'Migraine without aura, with status migrainosus.'],
  ['I21.02', 'Anterior STEMI, inferior STEMI excluded by ECG.'],
  ['I21.21', 'Posterolateral STEMI, circumflex. Anterior MI excluded.'],
  ['I21.11', 'Inferior STEMI, RCA stented.'],
  ['L97.413', 'Right heel ulcer, fat layer exposed, muscle necrosis.'],
  ['H40.2232', 'Angle-closure glaucoma, moderate OD and moderate OS.'],
  ['I97.820', 'Infarct that complicated the CABG.'],
  ['Z86.73', 'No aphasia since her 2020 stroke.'],
  ['H40.1223', 'Low-tension glaucoma of the left eye, progressed to severe.'],
  ['H54.3', 'Blindness, right eye, and low vision, left eye.'],
  ['H54.3', 'Low vision, both eyes.'],
  ['H54.62', 'Blindness, left eye.'],
  ['H54.7', 'Visual loss since May.'],
  ['H54.0X33', 'Blindness of both eyes, 20/600 each.'],
  ['I11.0', 'Heart failure. CKD not due to hypertension.'],
  ['I10', 'Essential hypertension. Pulmonary hypertension due to hyperthyroidism.'],
  ['I10', 'Hypertension due to missed doses.'],
  ['I10', 'Essential hypertension, no secondary hypertension.'],
  ['I10', 'Hypertensive urgency ruled out.'],
  ['R03.0', 'No hypertension.'],
  ['I27.23', 'Pulmonary hypertension, group 3.'],
  ['K57.32', 'Diverticulitis of the sigmoid, recurrent. First diverticulitis 2021, resolved.'],
  ['Q23.0', 'Pyloric stenosis repaired in infancy.'],
  ['K57.32', 'Abdominal pain. Hernia 2021, resolved. Diverticulosis.'],
  ['M48.062', 'Leg pain on walking, narrow lumbar canal. Pyloric stenosis 2009, resolved.'],
  ['K44.9', 'Reflux with a large defect of the diaphragm. Umbilical hernia 2009, resolved.'],
  ['I27.0', 'Pulmonary hypertension, group 1.'],
  ['I21.4', 'NSTEMI 3 weeks ago.'],
  ['I25.2', 'Six weeks post STEMI.'],
  ['M10.9', 'Gout, here for refills.'],
  ['K56.7\nK91.89', 'Postoperative ileus, a complication of the colectomy.'],
  ['K56.7', 'Ileus on day two after the surgery, as expected.'],
  ['I27.0', 'Idiopathic pulmonary arterial hypertension, group 1.'],
  ['I27.21\nF15.20', 'PAH due to methamphetamine, group 1.'],
  ['I27.23', 'Group 3 pulmonary hypertension; idiopathic pulmonary fibrosis.'],
  ['I27.22', 'Group 2 PH. No sign of idiopathic pulmonary hypertension.'],
  ['I97.810', 'Stroke during the bypass.'],
  ['I97.820', 'Stroke on postoperative day two, a complication of the CABG.'],
  ['I97.821', 'Postoperative stroke, infarct on MRI.'],
  ['I21.4', 'NSTEMI. STEMI two years ago.'],
  ['I21.4', 'NSTEMI two weeks ago.'],
  ['I21.3', 'STEMI.'],
  ['J95.851', 'Vent-associated pneumonia, Klebsiella.'],
  ['J95.851', 'Pneumonia due to the ventilator.'],
  ['L89.152', 'Pressure ulcer of the sacrum, stage 2, healing.'],
  ['L89.152', 'Pressure ulcer of the sacrum, stage 2. Hip ulcer healed.'],
  ['L89.223', 'Left hip pressure ulcer, full thickness.'],
  ['L89.154', 'Unstageable sacral pressure ulcer. Debrided, bone at its base, stage 4.'],
  ['L89.154', 'Stage 4 pressure ulcer of the sacrum. Stage 3 lung cancer.'],
  ['L97.213', 'Ulcer of the right calf with necrosis of muscle.'],
  ['L97.213', 'Ulcer of the right calf, muscle exposed, nearly healed.'],
  ['S52.531A', 'Colles fracture, tripped on a rug.'],
  ['S52.531A', 'Colles fracture in a crash. Known osteoporosis.'],
  ['N18.31', 'CKD 3a. AKI last month.'],
  ['N18.31', 'CKD 3a, at risk of AKI.'],
  ['N18.4', 'CKD 4, approaching ESRD.'],
  ['N18.4', 'CKD 4, ESRD is years away.'],
  ['L97.421', 'Ulcer of the left heel, breakdown of skin. Prior right heel ulcer healed.'],
  ['N18.6', 'CKD stage 5 on hemodialysis.'],
];

describe('chart/otherwise-coded, eyes, heart, skin, bones and kidneys', () => {
  tellsOf([...FOUND, ...IN_OTHER_WORDS], SILENT, otherwise);

  it('is silent where what is missing is listed too', async () => {
    assert.deepEqual(await otherwise('Hypertensive urgency, essential hypertension.', 'I16.0\nI10'), []);
    assert.deepEqual(await otherwise('AKI on CKD 3a.', 'N17.9\nN18.31'), []);
    assert.deepEqual(await otherwise('Gestational hypertension.', 'O13.3\nI10'), []);
    assert.deepEqual(await otherwise('ESRD.', 'N18.6\nN18.5'), []);
  });

  it('wants a code of each pressure ulcer, with the stage of its site (I.C.12.a.1)', async () => {
    const note = 'Stage 4 pressure ulcer of the right hip and stage 3 of the sacrum.';
    assert.deepEqual(await otherwise(note, 'L89.214\nL89.153'), []);
    assert.deepEqual(await otherwise(note, 'L89.214'), ['stage 3 I.C.12.a.1 information ']);
    assert.deepEqual(await otherwise(note, 'L89.213\nL89.154'), [
      'L89.213 I.C.12.a.1 to a.3 information L89.214',
      'L89.154 I.C.12.a.1 to a.3 information L89.153',
    ]);
    assert.deepEqual(await otherwise('Sacral decubitus, stage IV. No heel stage 2 ulcer.', 'L89.154'), []);
    assert.deepEqual(await otherwise('Stage 3 pressure ulcer, left buttock.', 'L89.303'), []);
    assert.deepEqual(await otherwise('Right heel ulcer of pressure, st 3.', 'L89.612'), [
      'L89.612 I.C.12.a.1 to a.3 information L89.613',
    ]);
    assert.deepEqual(await otherwise('Stage IV sacral decubitus. Left heel DTI.', 'L89.154'), [
      'DTI I.C.12.a.1 information ',
    ]);
  });
});
