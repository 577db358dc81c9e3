/** Diseases that a note names in a part of a sentence, and no listed code is for. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

/** The codes that the words lead to, with a plus where the fix adds it. */
const missing = async (text: string): Promise<string[]> =>
  (await findingsOf('chart/uncoded-diagnosis', text)).map(
    ({ code, fixes }) => `${code}${fixes.length > 0 ? '+' : ''}`,
  );

const stay = (course: string, diagnoses: string): string =>
  noteText({ note: `[hospital course]\n${course}`, diagnoses }).replace('office visit', 'discharge summary');

describe('diseases in parts of sentences', () => {
  // I.C.19.e.5.b: all manifestations of a poisoning; I.C.19.g.3.a: the complication of a transplant has a second code;
  // I.C.19.g: complications of care; IV.J: all documented conditions that coexist.
  for (const [words, diagnoses, codes] of [
    [
      'Accidental zolpidem poisoning with acute hypoxic respiratory failure due to it.',
      'T42.6X1A',
      ['J96.01+'],
    ],
    [
      'Complication of the transplanted liver: biliary stricture obstructing the bile duct.',
      'T86.49',
      ['K83.1+'],
    ],
    [
      'Displacement of the internal fixation device, right tibia. Shaft fracture, closed, routine healing.',
      'S82.201D',
      ['T84.126A'],
    ],
    ['Hay fever from grass pollen. Hypothyroidism, current, controlled on replacement.', 'J30.1', ['E03.9+']],
    ['His epilepsy relapsed because he forgets his valproate.', 'T42.6X6A', ['G40.909+']],
    ['Pressure ulcer of the sacrum, stage 2 on admission.', 'J18.9', ['L89.152+']],
    ['18-month-old girl with a ventricular septal defect that we follow.', 'Q90.9', ['Q21.0+']],
    ['Pregnancy with pre-existing dilated cardiomyopathy, third trimester.', 'O99.413', ['I42.00+']],
    ['Brain metastasis from carcinoma of the right upper lobe of lung.', 'C79.31', ['C34.11+']],
    ['Jaundice on day two, phototherapy.', 'Z38.00', ['P59.9+']],
    ['Transient tachypnea of the newborn, hood oxygen.', 'Z38.01', ['P22.1+']],
    ['Embolic infarct with left hemiplegia on arrival.', 'I63.411', ['G81.94+']],
    ['On the second day neonatal jaundice, phototherapy for it.', 'Z38.00', ['P59.9+']],
    ['Gallstones without cholecystitis and without obstruction.', 'R10.11', ['K80.20+']],
    ['Epilepsy complicating pregnancy, not intractable.', 'O99.353', ['G40.909+']],
    ['Second degree perineal laceration at delivery, repaired at once.', 'O80', ['O70.1+']],
    // Two things of one code are told once, and what the first says is not told again.
    ['Panic disorder. Panic attacks with panic disorder.', 'I10', ['F41.0+']],
    ['Pilonidal cyst, abscess', 'I10', ['L05.01+']],
    // I.C.19.b: a code for each injury; a pregnancy’s code says no kind of the anemia.
    ['Sprain of the right wrist. Laceration of the left thumb.', 'S61.012A', ['S63.501A+']],
    ['Pregnancy complicated by iron deficiency anemia, third trimester.', 'O99.013', ['D50.9+']],
    // Words of how and where beside the name; a word that many diseases share tells none of them.
    ['Septic shock, source acute pyelonephritis.', 'A41.51\nR65.21', ['N10']],
    ['Exacerbation of his COPD. Acute respiratory failure.', 'J44.1', ['J96.00']],
    ['Hyperplasia of the prostate with urinary tract infection.', 'N40.1', ['N39.0+']],
    ['Diabetes. CKD 3a.', 'E11.9', ['N18.31+']],
    ['Open bite of the right wrist. Laceration of the left thumb.', 'S61.012A', ['S61.551A+']],
    // I.C.1.g.1.c: what COVID-19 brings to the airways is told by another check, where COVID-19 is listed.
    ['Hypertension. Acute bronchitis due to COVID-19.', 'I10', ['J20.9']],
    ['COVID-19. Long-standing bronchiectasis.', 'U07.1', ['J47.9+']],
    ['COVID-19 with acute bronchitis, also oral thrush.', 'U07.1', ['B37.0+']],
    // Excludes1 at J81: the edema of the lungs is of the heart failure. And what is only warned of is not assessed.
    ['Acute systolic heart failure. Long-standing pulmonary edema.', 'I50.21', []],
    ['Hypertension. Return for worsening heart failure.', 'I10', []],
    // I.C.17: a malformation where the note calls it one, or its name does.
    ['Long-standing congenital stricture of the urethra.', 'I10', ['Q64.32+']],
    ['Massive polycystic disease of the kidney.', 'I10', ['Q61.3+']],
    ['Long-standing placenta previa with hemorrhage, the fetus is well.', 'O09.91', ['O44.10+']],
    // I.C.6.a: the dominance that the note tells.
    ['Left hemiplegia of the dominant side.', 'I63.411', ['G81.92+']],
    // A listed manifestation tells what is of its chapter alone, a listed neoplasm no disease of its site.
    ['Lung fibrosis of ankylosing spondylitis. Extensive oral thrush.', 'M45.9\nJ99', ['B37.0+']],
    ['Lung cancer, right upper lobe. Idiopathic gout.', 'C34.11', ['M10.00+']],
    [
      'Carcinoma of the right upper lobe of lung. Lobar pneumonia of the right upper lobe.',
      'C34.11',
      ['J18.1'],
    ],
    ['Hypertension. Adenocarcinoma under treatment.', 'I10', ['C80.1+']],
    ['Gout. Lipoma of the back.', 'M10.9', ['D17.9']],
    ['Left ankle ulcer with the fat exposed, not closed yet. Varicose veins.', 'I83.92', ['L97.322']],
    // What a code prevents, or tells of risks, is no code of the disease (I.C.21.c.14: code the malignancy also).
    [
      'Prophylactic removal of the right breast; left breast cancer under treatment.',
      'Z40.01\nZ15.01',
      ['C50.912+'],
    ],
  ] as const)
    it(`finds ${codes.join()} beside ${diagnoses}: ${words}`, async () => {
      assert.deepEqual(await missing(note(words, diagnoses)), codes);
    });

  for (const [words, diagnoses] of [
    ['Hypothyroidism.', 'E03.9'],
    // One of its category or of the words is listed, or a combination code (I.B.9).
    ['Left breast cancer under treatment.', 'C50.912'],
    ['Diabetes with peripheral arterial disease.', 'E11.51'],
    ['Chronic kidney disease with anemia of it.', 'D63.1\nN18.9'],
    // The past, what was done, what is doubted or looked for, and what is none.
    ['Left hemiparesis from ischemic stroke in 2024.', 'I69.354'],
    ['Pneumonia three years ago. Hypertension.', 'I10'],
    ['Repaired ventricular septal defect. Hypertension.', 'I10'],
    ['The ventricular septal defect is corrected. Hypertension.', 'I10'],
    ['Hypertension. Essential tremor is excluded.', 'I10'],
    ['Hypertension, possible hypothyroidism.', 'I10'],
    ['Screening for diabetes. Hypertension.', 'I10'],
    ['Hypertension, no gout.', 'I10'],
    ['Hypertension and not gout.', 'I10'],
    ['Discussed gout with her today. Hypertension.', 'I10'],
    ['Apical fibrosis of the lung due to ankylosing spondylitis.', 'M45.9\nJ99'],
    ['Physiotherapy after replacement of the right hip for severe osteoarthritis.', 'Z47.1\nZ96.641'],
    // Symptoms, and words that are no disease.
    ['Hypertension with muscle pain.', 'I10'],
    ['Hypertension, diet controlled. Home today.', 'I10'],
    ['Hypertension. Colonoscopy of the descending colon next week.', 'I10'],
    ['Probable influenza with tracheitis.', 'J11.1'],
    ['Physical abuse, confirmed: Munchausen syndrome by proxy by the mother.', 'T74.12XA\nS40.811A'],
    ['Carcinoma of the right upper lobe of lung.', 'C34.11'],
    // Of another, denied in a row, and of what the obstruction is the list tells.
    ['Hypertension. His mother, who has gout, brought him.', 'I10'],
    ['Hypertension. No alcohol use, abuse or intoxication.', 'I10'],
    ['Kidney failure from outlet obstruction.', 'N17.9\nN40.1'],
    // What may be acquired, what the fetus has, and words that lead to nothing.
    ['Clubfoot of the right side.', 'I10'],
    ['Extensive hip dysplasia.', 'I10'],
    ['Extensive ventricular septal defect of the fetus.', 'O09.91'],
    ['Hypertension. Xyzitis.', 'I10'],
    ['Extensive oral thrush.', 'XYZ'],
    // A code with a character too many, and the code that stands in the sentence itself.
    ['Extensive oral thrush.', 'I10\nB37.01'],
    ['Gout M10.9, also extensive oral thrush.', ''],
    ['Long-standing otalgia of the right ear.', 'I10'],
    // The same neoplasm by its tissue, or called benign, of which another check speaks.
    ['Sarcoma, next cycle in two weeks.', 'C41.2'],
    ['Tubular adenoma of the descending colon.', 'C18.6'],
    // A symptom of an adult, a deficit that its sequela tells (I.C.9.d.1), and poisonings, which other checks know.
    ['Hypertension. Jaundice.', 'I10'],
    ['Left hemiplegia.', 'I69.354'],
    ['Hypertension. Carbon monoxide poisoning.', 'I10'],
    // I.C.5.b.2: abuse beside dependence is the dependence alone.
    ['Cocaine dependence and abuse.', 'F14.20'],
    // A single word that is not the name of a disease, but a part of many.
    ['Hypertension. Obstruction.', 'I10'],
  ] as const)
    it(`finds nothing beside ${diagnoses.replace('\n', ' and ')}: ${words}`, async () => {
      assert.deepEqual(await missing(note(words, diagnoses)), []);
    });

  it('reads the course of a stay, and what is told of a visit where nothing is concluded (III, IV.J)', async () => {
    assert.deepEqual(
      await missing(stay('Admitted with pneumonia. Oral thrush was treated with nystatin.', 'J18.9')),
      ['B37.0+'],
    );
    assert.deepEqual(
      await missing(
        stay('Admitted with pneumonia. The pressure ulcer of his left heel was completely healed.', 'J18.9'),
      ),
      [],
    );
    const visit = (heading: string) =>
      noteText({ note: `[${heading}]\nComes for her gout and for oral thrush.`, diagnoses: 'M10.9' });
    assert.deepEqual(await missing(visit('history')), ['B37.0+']);
    assert.deepEqual(await missing(visit('past history')), []);
    assert.deepEqual(
      await missing(visit('history').replace('[diagnoses]', '[assessment]\nGout.\n\n[diagnoses]')),
      ['B37.0+'],
      'an assessment concludes without it',
    );
    assert.deepEqual(await missing(visit('preoperative diagnosis')), [], 'before the operation');
    assert.deepEqual(await missing(visit('findings')), ['B37.0+']);
  });

  it('reads the course of a stay beside what it concludes, and of a visit what goes on', async () => {
    const concluded = (heading: string, words: string, diagnosis: string, listed: string) =>
      noteText({ note: `[${heading}]\n${words}\n\n[assessment]\n${diagnosis}`, diagnoses: listed });
    const course = concluded('hospital course', 'Oral thrush was treated.', 'Gout.', 'M10.9');
    assert.deepEqual(await missing(course), []);
    assert.deepEqual(await missing(course.replace('office visit', 'discharge summary')), ['B37.0+']);
    const vitals = course.replace('hospital course', 'vitals').replace('office visit', 'discharge summary');
    assert.deepEqual(await missing(vitals), []);
    const plan = concluded('plan', 'Her hypothyroidism is stable, levothyroxine refilled.', 'Gout.', 'M10.9');
    assert.deepEqual(await missing(plan), ['E03.9+'], 'what the plan goes on treating (IV.J)');
    const report = concluded('final report', 'Calculus of the right kidney.', 'Hematuria.', 'R31.9');
    // IV.K: the diagnosis of a final report is coded in place of the symptom.
    assert.deepEqual(await missing(report), ['N20.0+']);
  });

  it('takes what is doubted when a stay ends as if it existed, but what has to be confirmed (II.D, II.H, III.C)', async () => {
    const ended = (words: string) =>
      noteText({ note: `[final diagnosis]\n${words}`, diagnoses: 'K57.32' }).replace(
        'office visit',
        'discharge summary',
      );
    const both = 'Diverticulitis of the large intestine versus acute appendicitis.';
    assert.deepEqual(await missing(ended(both)), ['K35.80+']);
    assert.deepEqual(await missing(ended('Diverticulitis, probable acute appendicitis.')), ['K35.80+']);
    assert.deepEqual(await missing(ended('Diverticulitis, probable COVID-19.')), []);
    assert.deepEqual(await missing(note(both, 'K57.32')), [], 'outside of a stay');
    assert.deepEqual(await missing(ended('Diverticulitis, extensive oral thrush, resolved.')), ['B37.0+']);
    assert.deepEqual(await missing(ended('Extensive oral thrush at the last admission.')), []);
    assert.deepEqual(await missing(ended('Diverticulitis, no oral thrush of the tongue.')), []);
    assert.deepEqual(await missing(ended('Diverticulitis, long-standing HIV disease, no sepsis.')), ['B20+']);
  });

  it('leaves out what other clinicians write (I.B.14), and what is asked or told on the way', async () => {
    const under = (heading: string, words: string) =>
      missing(noteText({ note: `[${heading}]\n${words}`, diagnoses: 'I10' }));
    assert.deepEqual(await under('dietitian note', 'Moderate protein-calorie malnutrition.'), []);
    assert.deepEqual(await under('story', 'Acute respiratory failure with hypoxia, intubated.'), ['J96.01+']);
    assert.deepEqual(await under('indication', 'Acute respiratory failure with hypoxia.'), []);
    assert.deepEqual(await under('plan', 'Her hypothyroidism is stable, levothyroxine refilled.'), [
      'E03.9+',
    ]);
    assert.deepEqual(await under('plan', 'Check for hypothyroidism next time.'), []);
    assert.deepEqual(await under('medications', 'Levothyroxine for hypothyroidism, unchanged.'), []);
  });

  it('reads the final report of a test where symptoms alone are listed, but in a stay (IV.K)', async () => {
    const report = (listed: string, heading = 'final report') =>
      noteText({ note: `[${heading}]\nRead the same day. Calculus of the right kidney.`, diagnoses: listed });
    assert.deepEqual(await missing(report('R31.9')), ['N20.0+']);
    assert.deepEqual(await missing(report('R31.9', 'ct abdomen')), ['N20.0+']);
    assert.deepEqual(await missing(report('R31.9', 'order')), [], 'what is asked');
    // What was read of the test counts beside an assessment of the symptom alone.
    const assessed = (words: string) =>
      missing(noteText({ note: `${words}\n[assessment]\nHematuria.`, diagnoses: 'R31.9' }));
    assert.deepEqual(await assessed('[ct, final report]\nCalculus of the right kidney.'), ['N20.0+']);
    assert.deepEqual(await assessed('[history]\nCT read by the radiologist: calculus of the right kidney.'), [
      'N20.0+',
    ]);
    assert.deepEqual(await assessed('[history]\nCT: calculus of the right kidney, final read.'), ['N20.0+']);
    assert.deepEqual(await assessed('[history]\nCT: calculus of the right kidney.'), []);
    assert.deepEqual(await assessed('[ct]\nCalculus of the right kidney.'), []);
    assert.deepEqual(await assessed('[final instructions]\nCalculus of the right kidney.'), [], 'of no test');
    assert.deepEqual(await missing(report('I10')), [], 'what the visit was for is another disease');
    assert.deepEqual(await missing(report('Z01.89')), [], 'an examination');
    assert.deepEqual(
      await missing(report('R31.9').replace('office visit', 'discharge summary')),
      [],
      'in a stay',
    );
  });
});
