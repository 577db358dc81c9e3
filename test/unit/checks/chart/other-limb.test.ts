/** Limbs, sites, deficits and regions that a note tells otherwise than the code (Guidelines I.B.2, I.C.2, I.C.9.d.1). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { otherwise, saidOf } from './found.ts';

const visit = (words: string, diagnoses: string): string =>
  noteText({ note: `[visit]\n${words}`, diagnoses });

const offered = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ code, fixes }) => `${code} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );

describe('the other limb (I.B.2)', () => {
  for (const [told, words] of [
    ['L03.114 L03.116', 'Cellulitis of the left calf, warm and red, no abscess.'],
    ['L03.115 L03.113', 'Redness and warmth of the right forearm: cellulitis. Cephalexin.'],
    ['L02.415 L02.413', 'Abscess of the right elbow, drained here.'],
    ['I82.611 I82.431', 'Acute embolism and thrombosis of the right popliteal vein. Apixaban.'],
  ] as const)
    it(`${told}: ${words}`, async () => {
      assert.deepEqual(await offered('chart/other-code', visit(words, told.split(' ')[0] ?? '')), [told]);
    });
  for (const [code, words] of [
    ['L03.116', 'Cellulitis of the left calf, warm and red, no abscess.'],
    ['L03.114', 'Cellulitis of the left forearm; an old scar of the left knee.'],
    ['L03.114', 'Cellulitis of the left forearm and an abrasion of the left knee.'],
    ['L03.114', 'Redness that spreads. Scar of the left knee as before.'],
    ['L03.114  Cellulitis, left hand', 'Cellulitis, and the left knee is sore too.'],
    ['L03.114', 'Cellulitis, better. The left knee is as it was.  Left arm as before.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await offered('chart/other-code', visit(words, code)), []);
    });
});

describe('the title behind the code', () => {
  it('is no word of the note', async () => {
    const found = await offered(
      'chart/other-code',
      visit('Cellulitis of the left calf, warm and red.', 'L03.114  Cellulitis of left upper limb'),
    );
    assert.deepEqual(found, ['L03.114 L03.116']);
  });

  it('in words of the coder that tell no limb, leaves the note to tell it', async () => {
    const words = 'Cellulitis of the left calf, warm and red.';
    assert.deepEqual(await offered('chart/other-code', visit(words, 'L03.114  Skin infection, left')), [
      'L03.114 L03.116',
    ]);
    assert.deepEqual(await offered('chart/other-code', visit(words, 'L03.114  Infection, left arm')), []);
  });
});

describe('the other limb beside the condition (I.B.2)', () => {
  it('is of what else the note tells', async () => {
    const knee = 'Cellulitis, better on cephalexin. The left knee is as it was.';
    assert.deepEqual(await offered('chart/other-code', visit(knee, 'L03.114')), []);
    const arm = 'Varicose veins with swelling. Abrasion of the right upper extremity.';
    assert.deepEqual(await offered('chart/other-code', visit(arm, 'I83.893')), []);
  });

  it('is none of a code of no limb', async () => {
    assert.deepEqual(
      await offered(
        'chart/other-code',
        visit('Cellulitis of the abdominal wall and the left knee.', 'L03.311'),
      ),
      [],
    );
  });
});

describe('another kind where the note concludes nowhere (I.B.2)', () => {
  for (const [rule, told, words] of [
    ['chart/other-code', 'E84.8 E84.0', 'Cystic fibrosis with pulmonary manifestations: dornase renewed.'],
    [
      'chart/other-code',
      'H40.1223 H40.1123',
      'Primary open-angle glaucoma, left eye, severe stage: dorzolamide.',
    ],
    [
      'chart/otherwise-coded',
      'C90.02 C90.01',
      'Multiple myeloma, in remission after induction. Next visit in a month.',
    ],
    [
      'chart/otherwise-coded',
      'C90.02 C90.01',
      'Multiple myeloma, in complete remission since March after two cycles.',
    ],
  ] as const)
    it(`${told}: ${words}`, async () => {
      assert.deepEqual(await offered(rule, visit(words, told.split(' ')[0] ?? '')), [told]);
    });
  it('a kind that its own words tell is right', async () => {
    assert.deepEqual(
      await offered('chart/other-code', visit('Recurrent major depression, severe, no psychosis.', 'F33.2')),
      [],
    );
  });
});

describe('what a stroke has left (I.C.9.d.1)', () => {
  it('a deficit without its code', async () => {
    assert.deepEqual(
      await otherwise(
        'Hemiparesis of the right dominant side and aphasia, both after cerebral infarction.',
        'I69.351',
      ),
      ['I69.351 I.C.9.d.1 information '],
    );
  });
  for (const [words, codes] of [
    [
      'Hemiparesis of the right dominant side and aphasia, both after cerebral infarction.',
      'I69.351\nI69.320',
    ],
    ['Trouble swallowing since the cerebral infarction of 2024.', 'I69.391\nR13.10'],
    ['Monoparesis of the right arm, dominant, after a cerebral infarction.', 'I69.331'],
    ['Slurred speech left by the cerebral infarction; aphasia has resolved.', 'I69.322'],
  ] as const)
    it(`${codes.replace('\n', ', ')} is right: ${words}`, async () => {
      assert.deepEqual(await otherwise(words, codes), []);
    });
});

describe('the site of a metastasis (I.C.2)', () => {
  for (const [told, words] of [
    ['C78.5 I.C.2 and I.B.2 information ', 'Liver metastases from the resected colon cancer.'],
    ['C79.31 I.C.2 and I.B.2 information ', 'Metastatic breast cancer, new bone lesions in the ribs.'],
    [
      'C78.7 I.C.2 and I.B.2 information ',
      'Breast cancer metastatic to both lungs; the liver function is normal.',
    ],
  ] as const)
    it(`${told}: ${words}`, async () => {
      assert.ok((await saidOf(visit(words, told.split(' ')[0] ?? ''))).includes(told));
    });
  for (const [code, words] of [
    ['C78.7', 'Three new lesions in segment VI; the biopsy shows spread of the colon cancer.'],
    ['C79.51', 'Lung cancer growing into the second rib.'],
    ['C79.31', 'Two frontal deposits, treated with radiosurgery.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(
        (await saidOf(visit(words, code))).filter((told) => told.includes('I.B.2')),
        [],
      );
    });
});

describe('regions of the spine, and both of two (I.B.2)', () => {
  it('lumbar, where the code is cervical', async () => {
    const found = await findingsOf(
      'chart/other-code',
      visit('Spinal stenosis of the lumbar region, pain for years. Laminectomy offered.', 'M48.02'),
    );
    assert.match(found[0]?.message ?? '', /lumbar/);
  });
  it('a bleeding without a perforation', async () => {
    const found = await findingsOf(
      'chart/unsupported-code',
      visit('Acute gastric ulcer with hemorrhage, clipped at endoscopy.', 'K25.2'),
    );
    assert.match(found[0]?.message ?? '', /perforation/);
  });
});

describe('diseases by their plural, and dry eyes (IV.J)', () => {
  for (const [code, words] of [
    ['L57.0', 'Two rough spots on the forehead, actinic keratoses, frozen today.'],
    ['H04.123', 'Dry eye of both lacrimal glands.'],
    ['Q61.3', 'Also polycystic kidneys, watched.'],
    ['D35.02', 'Left adrenal adenoma, unchanged.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      const [found] = await findingsOf(
        'chart/uncoded-diagnosis',
        noteText({ note: `[assessment]\nHypertension, stable. ${words}`, diagnoses: 'I10' }),
      );
      assert.match(found?.message ?? '', new RegExp(code.replace('.', '\\.')));
    });
  it('an injury of the kidney on arrival that has resolved in the stay', async () => {
    const [found] = await findingsOf(
      'chart/uncoded-diagnosis',
      dischargeText({
        note: '[hospital course]\nPneumonia, ceftriaxone. Acute kidney injury on arrival, resolved.',
        diagnoses: 'J18.9 POA Y',
      }),
    );
    assert.match(found?.message ?? '', /N17\.9/);
  });
});
