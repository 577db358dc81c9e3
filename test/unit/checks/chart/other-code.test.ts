/** Conditions as assessments name them beside neighbors of their codes (Guidelines FY2026 I.B.2, I.B.18). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** What is found on each code, with the codes that it is to be changed to. */
const said = async (note: string, diagnoses: string): Promise<string[]> =>
  (await findingsOf('chart/other-code', noteText({ note, diagnoses }))).map(
    ({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );

const assessed = (item: string): string => `[history]\nHere for a visit.\n\n[assessment]\n${item}`;

/** What is found, on the code that stands first; the other codes that are listed stand behind the note. */
const FOUND: readonly (readonly [said: string, item: string, ...others: string[]])[] = [
  ['H25.011 H25.11', 'Age-related nuclear cataract, right eye.'],
  ['J45.40 J45.41', '- Moderate persistent asthma with acute exacerbation; return in a week.'],
  ['N30.00 N30.01', 'Acute cystitis with hematuria.'],
  ['H40.9 H40.1112', 'Primary open angle glaucoma, moderate, right eye.'],
  ['H40.9 H40.1112', 'POAG, right eye, moderate stage.'],
  ['L97.411 L89.612', 'Pressure ulcer of the right heel, stage 2.'],
  ['M23.204 S83.212A,S83.212S,S83.212D', 'Bucket-handle tear of the medial meniscus, left knee.'],
  ['G44.031 G44.309', 'Post-traumatic headache, not intractable.'],
  ['I50.21 I50.22', 'Acute bronchitis.\nChronic systolic heart failure.'],
  ['N30.00 N30.01', 'Acute cystitis with hematuria.', 'N10'],
  ['N30.00 N30.01', 'Acute cystitis with hematuria; possible pneumonia.'],
  ['J45.40 J45.41', 'Moderate persistent asthma with acute exacerbation; no pneumonia.'],
  ['J45.40 J45.41', 'Moderate persistent asthma with acute exacerbation, without fever.'],
  [
    'J45.40 J45.41',
    'Moderate persistent asthma with acute exacerbation, which began on Monday after he burned leaves with his two sons behind the new house in town.',
  ],
  ['G43.019 G43.109', 'Migraine with aura.'],
  ['E11.9 E11.65', 'DM2, out of control.'],
  ['D64.9 D62', 'Hemorrhagic anemia, acute.'],
  ['J01.00 J32.1', 'Frontal sinusitis.'],
  ['K57.30 K57.31', 'Diverticulosis of the large intestine with bleeding.'],
  // I.A.9.a: what a term of the Index has a code for is not “other”: Osteomyelitis, tuberculous; Tuberculosis, renal; Laryngitis, chronic.
  ['A18.89 A18.03', 'Tuberculous osteomyelitis of the right tibia, biopsy proven.'],
  ['A18.89 A18.11', 'Renal TB, on treatment.'],
  ['G50.8 G50.0', 'Trigeminal neuralgia.'],
  ['L50.8 L50.3', 'Dermatographia.'],
  // And what complicates is not without complications.
  ['B02.9 B02.30', 'Herpes zoster ophthalmicus.'],
  ['B26.9 B26.0', 'Mumps orchitis.'],
  // The Index: Carditis, viral; B33.24 is the cardiomyopathy.
  ['B33.24 B33.20', 'Viral carditis.'],
  // Terms of the Index and inclusion terms that an item has whole (I.A.11): K59.09, J44.89, N30.20, K76.0, E06.3.
  ['K59.00 K59.09', 'Chronic constipation, no alarm features.'],
  ['J42 J44.89', 'Chronic obstructive bronchitis, stable, not in exacerbation.'],
  ['J42 J44.89', 'Chronic asthmatic bronchitis.'],
  ['N30.90 N30.20', 'Chronic cystitis.'],
  ['K76.9 K76.0', 'Fatty liver.'],
  ['E06.9 E06.3', 'Chronic lymphocytic thyroiditis.'],
  // Index: Slipped, intervertebral disc — see Displacement, intervertebral disc.
  ['M51.9 M51.26', 'Slipped disc L4-L5, without radiculopathy.'],
  ['M51.9 M51.27', 'Herniated disc L5-S1, no radiculopathy.'],
  [
    'H40.1111 H40.1211',
    'Glaucoma is known to her primary care. Low-tension glaucoma, right eye, mild stage.',
  ],
];

const SILENT: readonly (readonly [why: string, diagnoses: string, note: string])[] = [
  ['an infarction that is old, whatever its kind was', 'I25.2', assessed('NSTEMI 2 months ago.')],
  [
    'it leads to a listed code',
    'J45.41\nJ45.40',
    assessed('Moderate persistent asthma with acute exacerbation.'),
  ],
  ['no word more than the unspecified code', 'K59.00', assessed('Constipation.')],
  ['an inclusion term of the coded one itself', 'J42', assessed('Chronic bronchitis.')],
  ['suspected', 'I50.32', assessed('Possible acute on chronic diastolic heart failure.')],
  ['of the past', 'K25.4', assessed('History of acute gastric ulcer with hemorrhage.')],
  ['its own code stands in the item', 'R07.81', assessed('Unspecified chest pain (R07.81).')],
  [
    'its own code stands beside it',
    'H40.1222',
    assessed('Primary open-angle glaucoma, left eye, moderate stage (H40.1222).'),
  ],
  ['another item names it', 'J32.0', assessed('Acute frontal sinusitis.\nChronic maxillary sinusitis.')],
  [
    'the exam names its side',
    'M17.11',
    '[exam]\nRight knee: crepitus.\n\n[assessment]\nOsteoarthritis of the left hip and knee.',
  ],
  ['a listed code is nearer', 'O99.012\nD64.9', assessed('Anemia in pregnancy.')],
  ['another chapter', 'G89.18', assessed('Postoperative pain in the right knee.')],
  [
    'which encounter it is',
    'S52.501D',
    assessed('Fracture of the lower end of the right radius, initial encounter.'),
  ],
  [
    'the item adds nothing',
    'E11.22\nN18.31',
    assessed('Type 2 diabetes mellitus.\nChronic kidney disease, stage 3a.'),
  ],
  [
    'only part of what the other adds',
    'S72.001A',
    assessed('Closed displaced fracture of the neck of the right femur.'),
  ],
  ['nothing is shared', 'I10', assessed('Paroxysmal atrial fibrillation.')],
  [
    'one word of its own is said of the same',
    'I50.21',
    '[history]\nHeart failure, acute.\n\n[assessment]\nChronic systolic heart failure.',
  ],
  [
    'an item that tells a story',
    'J45.40',
    assessed(
      'Moderate persistent asthma with acute exacerbation that began when the neighbors burned leaves, went on through the week in spite of the inhaler, and woke her at night.',
    ),
  ],
  [
    'a denial ends at “with”',
    'G43.011',
    assessed('Intractable migraine without aura with status migrainosus.'),
  ],
  ['a drug is coded', 'T40.2X1A', assessed('Toxic effect of ethanol, accidental.')],
  ['a drug is named', 'T58.01XA', assessed('Poisoning by heroin, accidental.')],
  ['that it heals', 'S93.402D', assessed('Left ankle sprain, healing.')],
  ['how it heals', 'S52.501D', assessed('Fracture of the lower end of the right radius, delayed healing.')],
  [
    'which fetus it is',
    'O36.5921',
    assessed('Maternal care for poor fetal growth, second trimester, fetus 2.'),
  ],
  ['what it would add is denied, and nothing is said of it', 'G43.111', assessed('Migraine with aura.')],
  ['only “acute” is shared', 'J20.9', assessed('Acute nasopharyngitis.')],
  [
    'nothing is shared, and both are named',
    'I10',
    assessed('High blood pressure.\nParoxysmal atrial fibrillation.'),
  ],
  [
    'what its title denies is denied',
    'N30.00',
    '[history]\nDenies hematuria until today.\n\n[assessment]\nChronic interstitial cystitis with hematuria.',
  ],
  [
    'a word of its own in the exam',
    'J01.00',
    '[exam]\nMaxillary tenderness.\n\n[assessment]\nAcute frontal sinusitis.',
  ],
  ['an encounter', 'Z34.81', assessed('Supervision of normal first pregnancy, first trimester.')],
];

describe('chart/other-code', () => {
  for (const [expected, item, ...others] of FOUND)
    it(`${expected}: ${item}`, async () => {
      const diagnoses = [...others, expected.split(' ')[0]].join('\n');
      assert.deepEqual(await said(assessed(item), diagnoses), [expected]);
    });

  it('takes a chemical burn for the corrosion that it is, and a pneumonia for no pneumococcus', async () => {
    assert.deepEqual(await said(assessed('First degree chemical burn, left foot.'), 'T25.522A'), []);
    assert.deepEqual(await said(assessed('Sepsis due to pneumonia.'), 'A41.9\nJ18.9'), []);
  });

  it('quotes the item without what stands around it', async () => {
    const note = assessed('1. Acute cystitis with hematuria; return in a week.');
    const [finding] = await findingsOf('chart/other-code', noteText({ note, diagnoses: 'N30.00' }));
    assert.match(finding?.message ?? '', /^The note says “Acute cystitis with hematuria”, /);
  });

  // I.A.9.a: other codes are for what has no code of its own.
  for (const [expected, item] of [
    ['G56.82 G56.22', 'Left ulnar neuropathy at the elbow (cubital tunnel).'],
    ['L30.8 L30.1', 'Dyshidrotic eczema of the hands.'],
    ['F41.8 F41.0', 'Panic disorder, sertraline started.'],
    ['J15.9 J13', 'Pneumococcal pneumonia.'],
    ['J02.9 J02.0', 'Strep throat.'],
    ['E78.5 E78.00', 'Pure hypercholesterolemia.'],
    ['J12.9 J12.2', 'Parainfluenza pneumonia, RLL on film.'],
    ['J12.9 J12.2', 'Parainfluenza pneumonia, RLL on CXR.'],
    [
      'L30.8 L30.1',
      'Dyshidrotic eczema that was first seen two winters ago when he moved here from Ohio with his wife.',
    ],
    ['F91.8 F91.0', 'Conduct disorder confined to family context.'],
    ['G47.8 G47.52', 'REM sleep behavior disorder.'],
    ['J05.0 J05.10', 'Acute epiglottitis, stable on treatment.'],
    ['N20.2 N20.1', 'Calculus of ureter, stable on treatment.'],
    // Behind commas, what is of the same condition: its episode, its features, its bleeding.
    ['F31.9 F31.12', 'Bipolar I disorder, current episode manic, moderate.'],
    ['F31.9 F31.63', 'Bipolar disorder, mixed episode, severe.'],
    ['F32.A F32.3', 'Major depressive disorder, single episode, severe with psychotic features.'],
    ['K55.20 K55.21', 'Angiodysplasia of the colon, with bleeding.'],
  ] as const)
    it(`${expected}: ${item}`, async () => {
      assert.deepEqual(await said(assessed(item), expected.split(' ')[0] ?? ''), [expected]);
    });

  // What an item leads to, and no item to the code as much as half: which of the words it is by is the coder's to see.
  for (const [expected, item] of [
    ['L40.0 L40.50', 'Psoriatic arthritis.'],
    ['T71.20XA T71.221A,T71.223A,T71.224A', 'Asphyxiation due to being trapped in a car trunk.'],
  ] as const)
    it(`${expected} is outranked: ${item}`, async () => {
      assert.deepEqual(await said(assessed(item), expected.split(' ')[0] ?? ''), [expected]);
    });

  for (const [code, item] of [
    ['I25.118', 'Coronary artery disease.\nStable angina.'],
    ['I25.119', 'Coronary artery disease.\nAngina pectoris.'],
    ['I82.502', 'DVT of left femoral vein, acute.\nChronic DVT of the left leg.'],
    ['G56.82', 'Left axillary nerve lesion.'],
    ['L30.1', 'Other eczema of the hands.'],
    // What it would add is said of another disease of the list, or denied of this one.
    ['I50.32', 'Klebsiella pneumonia, acute respiratory failure, chronic diastolic heart failure.'],
    ['E11.9', 'Type 2 diabetes, the neuropathy is not due to diabetes.'],
    // Another stage or type by its number is chart/unsupported-code.
    ['N18.31', 'Chronic kidney disease, stage 4.'],
    ['E10.9', 'Type 2 diabetes mellitus.'],
    // The category of a low vision is not told, and several codes are alike.
    ['H54.3', 'Low vision, both eyes.'],
    ['H54.3', 'Blindness, left eye.'],
    ['H54.8', 'Low vision, both eyes.'],
    // The Excludes1 note at H54.8: where the level is specified, H54.0 to H54.7 say the legal blindness too.
    ['H54.0X33', 'Legal blindness.'],
    ['E11.311', 'Diabetic retinopathy, proliferative, macular edema.'],
    ['E03.9', 'Strep throat.'],
    ['G82.54', 'Quadriplegia, stable on treatment.'],
    ['E08.622', 'Diabetes mellitus due to underlying condition with leg wounds.'],
    ['I69.30', 'Doing well after stroke, no headache.'],
    ['I69.30', 'Hypertension. Doing well after stroke.'],
    ['I25.119', 'Angina pectoris.'],
    ['I77.89', 'Carotid artery stenosis.'],
    ['M79.662', 'Chronic pain due to retained tibial plate and screws, left.'],
    ['S52.591A', 'Right distal radius fracture.'],
    ['I10', 'Hypertension; sick sinus syndrome ruled out.'],
    ['M65.831', 'Dyshidrotic eczema of the hands.'],
    ['R05.8', 'Drug-induced cough from lisinopril.'],
    // The Index: Dyskinesia, biliary; Tuberculosis, muscle.
    ['K82.8', 'Biliary dyskinesia.'],
    ['A18.89', 'Tuberculosis of the thigh muscle.'],
    ['D17.79', 'Lipoma of the back of the neck muscles.'],
    // The Index has diabetes that is out of control with hyperglycemia, and none that is controlled.
    ['E11.9', 'DM2 good control.'],
    ['E11.9', 'Type 2 DM, controlled.'],
    // Anemia, postoperative, specified NEC; due to acute blood loss it is D62.
    ['D64.9', 'Postoperative anemia, on iron.'],
  ] as const)
    it(`${code} is left: ${item}`, async () => {
      assert.deepEqual(await said(assessed(item), code), []);
    });

  it('speaks of each code that is named apart, and once of each', async () => {
    const note = assessed(
      'Acute cystitis with hematuria.\nModerate persistent asthma with acute exacerbation.\nModerate persistent asthma, acute exacerbation.',
    );
    assert.deepEqual(await said(note, 'N30.00\nJ45.40'), ['N30.00 N30.01', 'J45.40 J45.41']);
  });

  for (const [why, diagnoses, note] of SILENT)
    it(`is silent: ${why}`, async () => {
      assert.deepEqual(await said(note, diagnoses), []);
    });
});
