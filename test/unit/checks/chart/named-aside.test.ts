/** Diseases that a note names by the way, behind other words, or in lists without marks (Guidelines III and IV.J). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note, otherwise } from './found.ts';

const told = (notes: string, ...diagnoses: string[]) =>
  codes('chart/uncoded-diagnosis', noteText({ note: notes, diagnoses: diagnoses.join('\n') }));

/** A note that concludes nowhere. */
const history = (words: string, code: string) => noteText({ note: `[history]\n${words}`, diagnoses: code });

const concluded = (heading: string, words: string) =>
  `[${heading}]\n${words}\n\n[assessment]\nMigraine without aura.`;
const MIGRAINE = 'G43.009  Migraine without aura, not intractable, without status migrainosus';

describe('chart/uncoded-diagnosis, what is there and named outside of the assessment (IV.J)', () => {
  for (const [code, heading, words] of [
    ['E03.9', 'indication', 'Also has hypothyroidism, on levothyroxine.'],
    ['I10', 'history', 'Known essential hypertension, on amlodipine.'],
    ['F41.1', 'hpi', 'Takes sertraline as prescribed for generalized anxiety disorder.'],
    ['K21.9', 'plan', 'Omeprazole goes on for gastroesophageal reflux disease.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await told(concluded(heading, words), MIGRAINE), [code]);
    });

  for (const [heading, words] of [
    ['family history', 'Hypothyroidism in two aunts.'],
    ['past medical history', 'Gout.'],
    ['social history', 'Husband with essential hypertension.'],
    ['history', 'Had a multinodular goiter removed in 2021.'],
    ['history', 'Community pneumonia last winter.'],
    ['history', 'Never told of hypertension.'],
    ['history', 'Sinusitis of May has resolved.'],
    ['history', 'Took amoxicillin for sinusitis. Sinusitis gone.'],
    ['history', 'She slipped and bruised the left knee.'],
    ['plan', 'EGD to look for varices.'],
    ['history', 'Liver transplant for autoimmune hepatitis.'],
  ] as const)
    it(`${heading}: ${words}`, async () => {
      assert.deepEqual(await told(concluded(heading, words), MIGRAINE), []);
    });
});

describe('chart/uncoded-diagnosis, the name of a disease behind other words', () => {
  for (const [code, words] of [
    ['I48.0', 'Migraine without aura. Telemetry caught paroxysmal atrial fibrillation.'],
    ['G20.A1', 'Migraine without aura. Advanced Parkinson disease.'],
    ['J18.9', 'Migraine without aura. A dense left lower lobe pneumonia.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, MIGRAINE)), [code]);
    });

  for (const words of [
    'Migraine without aura. Fear of impending acute respiratory failure.',
    'Migraine without aura. The bandage after repair of an inguinal hernia.',
  ])
    it(words, async () => {
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, MIGRAINE)), []);
    });

  it('reads the lines of a conclusion that is a list in lower case one by one', async () => {
    assert.deepEqual(
      await codes(
        'chart/uncoded-diagnosis',
        note('migraine without aura\nparoxysmal atrial fibrillation', MIGRAINE),
      ),
      ['I48.0'],
    );
  });

  it('goes on in the next line where a line ends amid a sentence', async () => {
    assert.deepEqual(
      await codes(
        'chart/uncoded-diagnosis',
        note('migraine without aura and no\nparoxysmal atrial fibrillation', MIGRAINE),
      ),
      [],
    );
  });
});

describe('chart/uncoded-diagnosis, what no other code of the disease tells', () => {
  it('asks for nothing that the listed code says with it (I.B.9)', async () => {
    const found = (words: string, code: string) => codes('chart/uncoded-diagnosis', note(words, code));
    assert.deepEqual(await found('1. Incisional hernia\n2. Bowel obstruction.', 'K43.0'), []);
    assert.deepEqual(await found('1. Crohn disease\n2. Bowel obstruction.', 'K50.912'), []);
    assert.deepEqual(await found('1. Gout\n2. Bowel obstruction.', 'M10.9'), ['K56.609']);
    assert.deepEqual(
      await found('1. Coronary artery disease\n2. Followed for his heart disease.', 'I25.10'),
      [],
    );
  });

  it('takes what is wrong with the wound of an operation, and not the wound (I.C.6.b.3.b)', async () => {
    const pain = 'G89.18  Other acute postprocedural pain';
    const found = (words: string) => codes('chart/uncoded-diagnosis', note(words, pain));
    assert.deepEqual(
      await found('Acute postoperative pain due to dehiscence of the external surgical wound.'),
      ['T81.31XA'],
    );
    assert.deepEqual(await found('Acute postoperative pain. The hernia wound is clean.'), []);
  });

  it('asks for the hypertensive kidney disease beside its stage (I.C.9.a.2)', async () => {
    const words = 'Hypertensive chronic kidney disease stage 3b.';
    const stage = 'N18.32  Chronic kidney disease, stage 3b';
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, stage)), ['I12.9']);
    assert.deepEqual(
      await codes(
        'chart/uncoded-diagnosis',
        note(
          words,
          'I12.9  Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease',
          stage,
        ),
      ),
      [],
    );
  });

  it('asks for the infarction of type 1 beside that of type 2 (I.C.9.e.5)', async () => {
    const type2 = 'I21.A1  Myocardial infarction type 2';
    assert.deepEqual(
      await codes(
        'chart/uncoded-diagnosis',
        note('Type 1 NSTEMI on August 10. New type 2 myocardial infarction later.', type2),
      ),
      ['I21.4'],
    );
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('NSTEMI, which is a type 2 myocardial infarction.', type2)),
      [],
    );
  });
});

describe('chart/otherwise-coded, what stands beside a code of its kind', () => {
  for (const [listed, words, said] of [
    [
      'E11.42  Type 2 diabetes mellitus with diabetic polyneuropathy',
      'Type 2 diabetes with hyperglycemia and diabetic polyneuropathy.',
      'E11.42 I.C.4.a information ',
    ],
    [
      'P07.17  Other low birth weight newborn, 1750-1999 grams',
      'Preterm boy of 32 completed weeks, low birth weight, 1,820 grams.',
      'P07.17 I.C.16.d information ',
    ],
    [
      'T24.312A  Burn of third degree of left thigh, initial encounter',
      'Burn of third degree of the left thigh, 22 % of the body surface.',
      'T24.312A I.C.19.d.6 information ',
    ],
  ] as const)
    it(said, async () => {
      const found = await otherwise(words, listed);
      assert.ok(found.includes(said), found.join('\n'));
    });

  for (const [listed, words, section] of [
    ['E11.42', 'Type 2 diabetes with diabetic polyneuropathy, no hyperglycemia.', 'I.C.4.a'],
    ['E11.42\nE11.65', 'Type 2 diabetes with hyperglycemia and diabetic polyneuropathy.', 'I.C.4.a'],
    ['T24.312A', 'Burn of third degree of the left thigh, 12 % of the body surface.', 'I.C.19.d.6'],
    ['T24.312A\nT31.22', 'Burn of third degree of the left thigh, 22 % of the body surface.', 'I.C.19.d.6'],
  ] as const)
    it(`${listed} is right: ${words}`, async () => {
      assert.deepEqual(
        (await otherwise(words, listed)).filter((one) => one.includes(section)),
        [],
      );
    });
});

describe('chart/side-mismatch, a code of both sides of which one is told (I.B.13)', () => {
  const sides = (words: string, code: string) => codes('chart/side-mismatch', history(words, code));
  for (const [code, words] of [
    ['H25.13', 'Age-related nuclear cataract of the right eye. Surgery is set for May.'],
    ['C56.3', 'Malignant neoplasm of the right ovary, chemotherapy today.'],
    ['G56.03', 'Carpal tunnel syndrome, left wrist.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await sides(words, code), [code]);
    });
  for (const [code, words] of [
    ['H25.13', 'Age-related nuclear cataract of both eyes.'],
    ['H25.13', 'Age-related nuclear cataract of the right eye, and of the left eye.'],
    ['G56.03', 'Carpal tunnel syndrome, the left wrist today, the second one in May.'],
    ['H25.13', 'Age-related nuclear cataract.'],
    ['H25.13', 'No cataract of the right eye.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await sides(words, code), []);
    });
});

describe('chart/unsupported-code or chart/other-code, what a title has beyond the note', () => {
  const beyond = async (words: string, code: string) => [
    ...(await codes('chart/unsupported-code', history(words, code))),
    ...(await codes('chart/other-code', history(words, code))),
  ];
  for (const [code, words] of [
    ['E03.5', 'Hypothyroidism, TSH 2.1 on levothyroxine 88 mcg.'],
    ['F01.511', 'Vascular dementia without behavioral disturbance.'],
    ['K81.2', 'Acute cholecystitis.'],
    ['G89.22', 'Chronic pain, low back.'],
    ['I25.111', 'Coronary artery disease with stable angina pectoris.'],
    // I.A.9.a: “other” is for what the record specifies and no code has.
    ['J18.8', 'Right lower lobe pneumonia.'],
    ['G30.8', 'Alzheimer disease.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await beyond(words, code), [code]);
    });
  for (const [code, words] of [
    ['E03.9', 'Hypothyroidism, on levothyroxine.'],
    ['K81.2', 'Acute on chronic cholecystitis.'],
    ['G89.21', 'Chronic pain of the ankle since the sprain.'],
    ['J18.8', 'Organizing pneumonia.'],
    ['E03.8', 'Hypothyroidism due to an ectopic gland.'],
    ['E03.8', 'Subclinical hypothyroidism.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await beyond(words, code), []);
    });
});
