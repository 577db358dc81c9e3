/** What is part of a disease, what is planned or denied beside it, and what an infection has left (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.12.a.2: what is documented as unstageable is so coded, and not by a stage.
  ['L89.613 I.C.12.a.1 to a.3 information L89.610', 'Right heel pressure ulcer under eschar. Unstageable.'],
  [
    'L89.154 I.C.12.a.1 to a.3 information L89.150',
    'Sacral pressure injury, bed covered with eschar. Unable to be staged.',
  ],
  [
    'L89.224 I.C.12.a.3 information L89.220',
    'Pressure ulcer of the left hip. The base is obscured by slough.',
  ],
  ['L89.623 I.C.12.a.3 information L89.620', 'Left heel pressure ulcer. Black eschar over the whole wound.'],
  // I.C.2: a neoplasm that is benign is coded as benign.
  [
    'D37.030 I.C.2, the behavior of a neoplasm warning ',
    'Pleomorphic adenoma of the parotid gland. No atypia.',
  ],
  ['D48.61 I.C.2, the behavior of a neoplasm warning ', 'Fibroadenoma of the right breast.'],
  ['D37.030 I.C.2, the behavior of a neoplasm warning ', 'Warthin tumor of the left parotid.'],
  [
    'L89.513 I.C.12.a.1 to a.3 information L89.510',
    'Right ankle pressure ulcer. Not stageable, full of slough.',
  ],
  // I.C.5.c: imposed on self F68.1-, on another F68.A.
  ['F68.A I.C.5.c warning F68.10', 'Factitious disorder imposed on self.'],
  // I.A.15: a link that is denied.
  ['E11.22 I.A.15 warning ', 'Type 2 diabetes. Chronic kidney disease is not caused by the diabetes.'],
  ['F68.A I.C.5.c warning F68.10', 'Self-inflicted factitious disorder.'],
];

const SILENT: readonly Case[] = [
  ['L89.610', 'Right heel pressure ulcer under eschar. Unstageable.'],
  ['L89.013', 'Right elbow pressure ulcer, stage 3. Some slough covers the edge.'],
  ['L89.224', 'Left hip pressure ulcer, stage 4. Half of it is obscured by slough.'],
  // The second ulcer may be the one.
  ['L89.613\nL89.150', 'Right heel and sacral pressure ulcers. Unstageable.'],
  ['D11.0', 'Pleomorphic adenoma of the parotid gland. No atypia.'],
  ['D37.030', 'Pleomorphic adenoma of the parotid gland with atypia.'],
  ['F68.12', 'Factitious disorder imposed on self.'],
  ['F68.A', 'Factitious disorder imposed on another, not imposed on self.'],
  // I.A.15: what is not used is no cause that is denied.
  ['E09.65', 'Drug-induced diabetes with hyperglycemia. Does not use insulin or any diabetes drug.'],
  ['E11.65', 'Type 2 diabetes with hyperglycemia, not on a diabetes drug.'],
  ['E09.65', 'Drug-induced diabetes with hyperglycemia. Was not put on insulin or a diabetic drug.'],
  // I.C.1.g.1.m: a new infection beside what an earlier one has left.
  ['U07.1\nR43.0\nU09.9', 'New COVID-19 infection. Long COVID with anosmia.'],
  ['U07.1\nR05.1', 'COVID-19 with cough.'],
  ['U07.1\nR05.1', 'COVID-19. Fatigue after the current infection began.'],
];

describe('chart/otherwise-coded, parts and wholes', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.1.g.1.m: codes for the conditions of the previous infection beside U07.1.
  for (const words of [
    'Post COVID-19 anosmia, persistent.',
    'Anosmia since COVID-19 in 2024.',
    'Loss of smell from an earlier infection.',
    'Since the first infection she cannot smell.',
    'Anosmia left over from the 2023 infection.',
  ])
    it(`asks for what an earlier infection has left: ${words}`, async () => {
      const said = (...listed: string[]) =>
        otherwise(`New active COVID-19 with pharyngitis. ${words}`, listed.join('\n'));
      assert.deepEqual(await said('U07.1', 'J02.8', 'U09.9'), ['U07.1 I.C.1.g.1.m information ']);
      assert.deepEqual(await said('U07.1', 'J02.8', 'R43.0', 'U09.9'), []);
    });

  it('calls the infection over where the note has no other', async () => {
    assert.deepEqual(await otherwise('Long COVID with anosmia.', 'U07.1\nR43.0'), [
      'U07.1 I.C.1.g.1.m warning U09.9',
    ]);
  });
});

describe('chart/uncoded-diagnosis, parts of a disease (I.B.5)', () => {
  const rule = 'chart/uncoded-diagnosis';
  const stay = (words: string, ...listed: string[]) =>
    note(words, ...listed).replace('office visit', 'discharge summary');

  it('has the low platelets in the syndrome that takes them', async () => {
    const words = 'Hemolytic-uremic syndrome with anemia, thrombocytopenia.';
    assert.deepEqual(await codes(rule, stay(words, 'D59.31')), []);
    assert.deepEqual(await codes(rule, stay('Gout with thrombocytopenia.', 'M10.9')), ['D69.6']);
    assert.deepEqual(await codes(rule, stay('TTP with anemia, thrombocytopenia.', 'M31.19')), []);
  });

  it('has an ulcer that is called smaller in the one that is listed', async () => {
    assert.deepEqual(await codes(rule, stay('Pressure ulcer of the sacrum. Ulcer smaller.', 'L89.152')), []);
    assert.deepEqual(await codes(rule, stay('Gastric ulcer smaller.', 'M10.9')), ['K25.9']);
  });

  it('leaves to chart/otherwise-coded whether a tumor is benign', async () => {
    for (const code of ['D11.0', 'D37.030'])
      assert.deepEqual(await codes(rule, note('Pleomorphic adenoma, left parotid.', code)), [], code);
    assert.deepEqual(await codes(rule, note('Fibroadenoma of the left breast.', 'D48.62')), []);
    assert.deepEqual(await codes(rule, note('Parotid tumor: carcinoma ex pleomorphic adenoma.', 'C07')), []);
  });
});

describe('chart/unsupported-code', () => {
  it('has no need of how the signs of a factitious disorder prevail', async () => {
    const words = 'Factitious disorder imposed on self, with physical signs.';
    assert.deepEqual(await codes('chart/unsupported-code', note(words, 'F68.12')), []);
    assert.deepEqual(await codes('chart/unsupported-code', note('Hepatic hemangioma.', 'D18.03')), []);
    assert.deepEqual(await codes('chart/unsupported-code', note('Factitious disorder.', 'F68.12')), [
      'F68.12',
    ]);
  });
});

describe('dx/encounter-character, sutures that are still in (I.C.19.a)', () => {
  const said = (plan: string) =>
    codes('dx/encounter-character', note(`Laceration of the left forearm. ${plan}`, 'S51.812A'));
  for (const plan of [
    'Sutures out in ten days.',
    'Staples out at day 10.',
    'Stitches out next week.',
    'Stitches out Monday.',
    'Sutures out: 7 days.',
  ])
    it(`is no later phase: ${plan}`, async () => {
      assert.deepEqual(await said(plan), []);
    });
  for (const plan of ['Sutures out.', 'Stitches were removed, wound dry.'])
    it(`is one: ${plan}`, async () => {
      assert.deepEqual(await said(plan), ['S51.812A']);
    });
});

describe('dx/symptom-with-diagnosis, beside a new infection (I.C.1.g.1.m)', () => {
  it('leaves a symptom to the earlier one', async () => {
    const said = (...listed: string[]) =>
      codes(
        'dx/symptom-with-diagnosis',
        withDiagnoses(...listed.map((code, at) => `${'ABCD'[at]}: ${code}`)),
      );
    assert.deepEqual(await said('U07.1', 'J02.8', 'R43.0', 'U09.9'), []);
    assert.deepEqual(await said('U07.1', 'J02.8', 'R43.0'), ['R43.0']);
  });
});

describe('dx/contradiction, removals and suspicions (I.C.21.c.6 and c.14)', () => {
  const said = async (...listed: string[]) =>
    (
      await findingsOf(
        'dx/contradiction',
        withDiagnoses(...listed.map((code, at) => `${'ABCD'[at]}: ${code}`)),
      )
    ).map(
      ({ code, severity, authority }) =>
        `${code} ${severity} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
    );

  it('has no prophylaxis where both organs have the cancer', async () => {
    assert.deepEqual(await said('C56.3', 'Z40.02'), ['Z40.02 warning I.C.21.c.14']);
    assert.deepEqual(await said('C50.911', 'C50.412', 'Z40.01'), ['Z40.01 warning I.C.21.c.14']);
    assert.deepEqual(
      await codes('dx/first-listed-only', withDiagnoses('A: C56.3', 'B: Z40.02')),
      [],
      'told once',
    );
  });

  it('has one of the other side, and of another organ', async () => {
    assert.deepEqual(await said('Z40.01', 'C50.911'), []);
    assert.deepEqual(await said('Z40.01', 'C50.911', 'C50.411'), []);
    assert.deepEqual(await said('Z40.02', 'C56.1'), []);
    assert.deepEqual(await said('Z40.02', 'C50.911', 'C50.412'), []);
  });

  for (const [observation, found] of [
    ['Z03.71', 'O42.012'],
    ['Z03.72', 'O46.92'],
    ['Z03.72', 'O20.9'],
    ['Z03.73', 'O28.3'],
    ['Z03.75', 'O34.32'],
    ['Z03.75', 'O47.02'],
  ] as const)
    it(`${observation} is not beside ${found}`, async () => {
      assert.deepEqual(await said(observation, found, 'Z3A.22'), [`${observation} information I.C.21.c.6`]);
      assert.deepEqual(await said(observation, 'O22.02', 'Z3A.22'), []);
    });
});

describe('dx/newborn, sepsis beside other conditions of the birth (I.C.16.f)', () => {
  const said = (...diagnoses: string[]) =>
    codes(
      'dx/newborn',
      stayText({ patient: 'birth date: 2026-11-01\nsex: F', diagnoses: diagnoses.join('\n') }),
    );

  it('is asked about unless chapter 16 says it already', async () => {
    assert.deepEqual(await said('principal: A41.51 POA Y', 'A: P59.9 POA Y'), ['A41.51']);
    assert.deepEqual(await said('principal: P36.4 POA Y', 'A: A41.51 POA Y'), []);
    assert.deepEqual(await said('principal: J15.9 POA Y', 'A: P59.9 POA Y'), ['J15.9']);
    assert.deepEqual(await said('principal: P23.9 POA Y', 'A: J15.9 POA Y'), []);
    assert.deepEqual(await said('principal: N39.0 POA Y', 'A: P59.9 POA Y'), ['N39.0']);
    assert.deepEqual(await said('principal: H10.023 POA Y', 'A: P59.9 POA Y'), ['H10.023']);
  });
});
