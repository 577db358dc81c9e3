/** Codes of which a note has no word, or another stage or type. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note } from './found.ts';

describe('chart/unsupported-code', () => {
  it('offers the codes of the stage that the note names, of the same condition and site', async () => {
    const offered = async (said: string, code: string) =>
      (await findingsOf('chart/unsupported-code', note(said, code)))[0]?.fixes.map(({ changes }) =>
        changes.flatMap((change) => (change.kind === 'replaceCode' ? [change.code] : [])).join(),
      );
    // N18: stage 3 has parts since FY2021; L89.15: pressure ulcer of sacral region, stages 1 to 4.
    assert.deepEqual(await offered('CKD stage IIIb, stable.', 'N18.4'), ['N1832']);
    assert.deepEqual(await offered('Chronic kidney disease, stage 3.', 'N18.4'), ['N1830', 'N1831', 'N1832']);
    assert.deepEqual(await offered('CKD stage 3: stage 2 in spring, stage 3a now.', 'N18.32'), ['N1831']);
    assert.deepEqual(await offered('Pressure ulcer of the sacrum, stage 2.', 'L89.154'), ['L89152']);
  });

  it('takes an organ for none of its diseases, and avascular for aseptic', async () => {
    const said = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));
    assert.deepEqual(await said('Chest wall nontender, heart RRR. Knee pain for a week.', 'K21.9'), [
      'K21.9',
    ]);
    assert.deepEqual(await said('Gastric emptying was normal. Knee pain for a week.', 'K29.70'), ['K29.70']);
    assert.deepEqual(await said('Idiopathic avascular necrosis, right femoral head.', 'M87.051'), []);
  });

  it('compares stages and types as notes write them, Roman or with a part', async () => {
    const said = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));
    assert.deepEqual(await said('CKD stage IIIb, stable.', 'N18.31'), ['N18.31']);
    assert.deepEqual(await said('CKD 3a, stable on losartan.', 'N18.4'), ['N18.4']);
    assert.deepEqual(await said('CKD stage 3a, no edema of the legs.', 'N18.4'), ['N18.4']);
    assert.deepEqual(await said('Chronic kidney disease, no CKD stage 3a.', 'N18.4'), []);
    assert.deepEqual(await said('Chronic kidney disease, stage III.', 'N18.31'), []);
    assert.deepEqual(await said('Chronic kidney disease, stage 3a.', 'N18.30'), []);
    assert.deepEqual(await said('Chronic kidney disease, labs in three months.', 'N18.4'), []);
    // I.C.14.a.1: mild equates to stage 2, moderate to stage 3, severe to stage 4: chart/otherwise-coded says that.
    assert.deepEqual(await said('Severe chronic kidney disease.', 'N18.30'), []);
    assert.deepEqual(await said('Mild CKD, on losartan.', 'N18.30'), []);
    assert.deepEqual(await said('Moderate renal disease.', 'N18.32'), []);
    assert.deepEqual(await said('Severe hypertension. Kidney disease.', 'N18.30'), []);
    assert.deepEqual(await said('Pressure ulcer of the sacrum, stage 2.', 'L89.154'), ['L89.154']);
    assert.deepEqual(await said('Pressure ulcers of sacrum, stage 4, and heel, stage 2.', 'L89.154'), []);
    const grown = 'Pressure ulcer of the heel, stage 2; by day eight it was stage 3.';
    assert.deepEqual(await said(grown, 'L89.613'), []);
    assert.deepEqual(await said('Chronic kidney disease stage 4. Lung cancer, stage 3a.', 'N18.4'), []);
    assert.deepEqual(await said('Chronic kidney disease. Lung cancer, stage 3a.', 'N18.4'), []);
    // Of the types of diabetes chart/otherwise-coded tells.
    assert.deepEqual(await said('T1DM since childhood, on a pump.', 'E11.9'), []);
    assert.deepEqual(await said('Diabetes mellitus type II, stable.', 'E10.9'), []);
    assert.deepEqual(await said('Type 2 diabetes, stable. Father with type 1 diabetes.', 'E11.9'), []);
    assert.deepEqual(await said('Diabetes, stable on metformin. Mother with type 1 diabetes.', 'E11.9'), []);
    assert.deepEqual(await said('Diabetes, stable. MRI with T1 and T2 sequences.', 'E11.9'), []);
  });

  it('tells the parts of a stage, and stages of other diseases, apart', async () => {
    const said = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));
    // N18.3: 3a and 3b are moderate both.
    assert.deepEqual(await said('Moderate CKD, stage 3a.', 'N18.32'), ['N18.32']);
    assert.deepEqual(await said('Moderate CKD, possibly stage 3a.', 'N18.32'), []);
    assert.deepEqual(await said('Chronic kidney disease, stage 3a, then stage 3b.', 'N18.32'), []);
    assert.deepEqual(await said('Chronic kidney disease, stage 3a. Lung cancer, stage 4.', 'N18.4'), [
      'N18.4',
    ]);
    // I.C.12.a.6: an ulcer that evolves, whose stage stands in a sentence of its own.
    const evolved = 'Pressure ulcer of the sacrum, stage 2. By day eight it had progressed to stage 4.';
    assert.deepEqual(await said(evolved, 'L89.154'), []);
    assert.deepEqual(await said('Pressure ulcer of the sacrum. Breast cancer, stage 2.', 'L89.154'), []);
  });

  it('takes a word in any form, of the Index or of a header, for support', async () => {
    const rule = 'chart/unsupported-code';
    assert.deepEqual(await codes(rule, note('Acid reflux every night, omeprazole.', 'K21.9')), []);
    assert.deepEqual(await codes(rule, note('DM2 well controlled with diet alone.', 'E11.9')), []);
    assert.deepEqual(await codes(rule, note('Here for her shoulder, sore for a week.', 'K21.9')), ['K21.9']);
  });

  it('takes words of the title, the headers, their notes and the Index for support, not those of chapters', async () => {
    const found = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));
    assert.deepEqual(await found('Athlete’s foot between the toes, cream given.', 'B35.3'), []);
    assert.deepEqual(await found('Shingles on the trunk, cream was given.', 'B02.9'), []);
    assert.deepEqual(await found('Painful piles for a month, cream given.', 'K64.9'), []);
    // Index: Rhinosinusitis, J32.9.
    assert.deepEqual(await found('Rhinosinusitis for a month, spray was given.', 'J32.9'), []);
    // Only the 7th character says “with tophus (tophi)”.
    assert.deepEqual(await found('Tophi were drained again, allopurinol raised.', 'M1A.00X1'), []);
    // J45, Excludes1: wheezing NOS (R06.2).
    assert.deepEqual(await found('Wheezing after a run, inhaler given.', 'J45.909'), ['J45.909']);
    assert.deepEqual(await found('Dorsalgia for two weeks after the move.', 'M54.50'), []);
    assert.deepEqual(await found('Seen again for (J18.9), she feels well.', 'J18.9'), []);
    // “Certain infectious and parasitic diseases … generally recognized as communicable”.
    for (const words of [
      'A parasitic problem of her dog, no bites.',
      'Recognized from a visit in spring, all well.',
    ])
      assert.deepEqual(await found(words, 'A08.4'), ['A08.4'], words);
  });

  it('takes fewer than 25 characters, the heading among them, for no note', async () => {
    const found = async (length: number) =>
      (
        await codes(
          'chart/unsupported-code',
          noteText({ note: `[assessment]\n${'Sore knee '.padEnd(length, 'y')}`, diagnoses: 'J18.9' }),
        )
      ).length;
    // “assessment]” and the end of its line are 12.
    assert.deepEqual([await found(12), await found(13)], [0, 1]);
  });

  it('leaves drugs, causes and encounters to their own names', async () => {
    const text = note('Nausea from her chemotherapy cycle.', 'R11.0', 'T45.1X5A', 'Z79.899', 'Y92.009');
    assert.deepEqual(await codes('chart/unsupported-code', text), []);
  });
});

describe('several codes in one line of a list', () => {
  it('have each the words before it for its name', async () => {
    const listed = (line: string) =>
      codes(
        'chart/unsupported-code',
        noteText({ note: '[assessment]\nSeen for her pressure, at goal today, no change.', diagnoses: line }),
      );
    assert.deepEqual(await listed('Essential hypertension (I10), CKD stage 3a (N18.31)'), []);
    assert.deepEqual(await listed('Essential hypertension (I10), and (N18.31)'), ['N18.31']);
  });
});
