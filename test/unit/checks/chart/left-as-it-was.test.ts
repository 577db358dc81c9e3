/** What is left as it was has no side; sites with their degrees in brackets; antibodies (Guidelines I.C.12.a.2, I.C.19.d.5, I.C.1.g.1.k). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, otherwise } from './found.ts';

const SORE =
  'Pressure ulcer on the right heel, wholly covered by dry black eschar; depth and stage cannot be told.';

describe('what a note leaves as it was', () => {
  for (const behind of [
    'Heel painted with povidone, left dry.',
    'Heel boot at night. Eschar left alone.',
    'Heel cleaned and left open to air.',
  ])
    it(behind, async () => {
      assert.deepEqual(await otherwise(`${SORE} ${behind}`, 'L89.613'), [
        'L89.613 I.C.12.a.1 to a.3 information L89.610',
      ]);
      assert.deepEqual(await otherwise(`${SORE} ${behind}`, 'L89.610'), []);
    });
  it('a side is one still', async () => {
    assert.deepEqual(
      await codes(
        'chart/side-mismatch',
        noteText({ note: '[assessment]\nPain of the left knee.', diagnoses: 'M25.561' }),
      ),
      ['M25.561'],
    );
  });
});

describe('burns with their degrees in brackets (I.C.19.d.5)', () => {
  const words = '[assessment]\nBurns of left thigh (second degree) and left foot (first degree).';
  const found = async (diagnoses: string): Promise<number> =>
    (await codes('chart/uncoded-diagnosis', noteText({ note: words, diagnoses }))).length;
  it('each site has its code', async () => {
    assert.equal(await found('T24.212A'), 1);
    assert.equal(await found('T24.212A\nT25.122A'), 0);
  });
});

describe('whether somebody has antibodies (I.C.1.g.1.k)', () => {
  for (const words of [
    'SARS-CoV-2 antibody test drawn, never ill.',
    'Wants to know whether he has antibodies to the coronavirus.',
  ])
    it(words, async () => {
      assert.deepEqual(await otherwise(words, 'Z11.52'), ['Z11.52 I.C.1.g.1.k warning Z01.84']);
    });
});
