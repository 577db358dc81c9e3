/** Diagnoses of an assessment that no list has, in the words of titles. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note } from './found.ts';

describe('chart/uncoded-diagnosis', () => {
  it('is a whole item of an assessment, not a sentence or another section', async () => {
    const rule = 'chart/uncoded-diagnosis';
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Iron deficiency anemia', 'I10')), ['D50.9']);
    assert.deepEqual(
      await codes(rule, note('1. HTN\n2. Paroxysmal atrial fibrillation, rate controlled', 'I10')),
      ['I48.0'],
    );
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Discussed gout with her today', 'I10')), []);
    assert.deepEqual(
      await codes(
        rule,
        noteText({ note: '[history]\nIron deficiency anemia\n[plan]\nInsomnia', diagnoses: 'I10' }),
      ),
      [],
    );
    assert.deepEqual(await codes(rule, note('Iron deficiency anemia', '')), [], 'nothing is coded yet');
  });

  it('takes the words of a title as they stand, also in a sentence that says who has it', async () => {
    const rule = 'chart/uncoded-diagnosis';
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Gout, unspecified', 'I10')), ['M10.9']);
    const seven = 'Chronic obstructive pulmonary disease with acute exacerbation';
    assert.deepEqual(await codes(rule, note(`1. HTN\n2. ${seven}`, 'I10')), ['J44.1']);
    const eight = 'Benign prostatic hyperplasia with lower urinary tract symptoms';
    assert.deepEqual(await codes(rule, note(`1. HTN\n2. ${eight}`, 'I10')), ['N40.1']);
    const sentence = (said: string) => note(`1. HTN\n2. 72 yo male with ${said}`, 'I10');
    assert.deepEqual(await codes(rule, sentence(eight)), ['N40.1']);
    assert.deepEqual(await codes(rule, sentence('gout')), ['M10.9']);
    assert.deepEqual(await codes(rule, sentence(`${eight} that he has had for many years by now`)), []);
    for (const cue of ['possible', 'family history of', 'no'])
      assert.deepEqual(await codes(rule, sentence(`${cue} ${eight}`)), [], cue);
  });

  it('is silent on symptoms and injuries, on what is asked, ruled out or unlikely, and on unknown words (III, IV.H)', async () => {
    for (const item of ['Headache', 'Concussion', '? Gout', 'Gout: ruled out', 'Gout (unlikely)', 'Xyzzyq'])
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10')), [], item);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Gout - denies fever', 'I10')), [
      'M10.9',
    ]);
  });

  it('leaves an item that writes a code alone, and no other item', async () => {
    const rule = 'chart/uncoded-diagnosis';
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Gout (M10.9)', 'I10')), []);
    assert.deepEqual(await codes(rule, note('1. HTN (I10)\n2. Gout', 'I10')), ['M10.9']);
  });

  it('is silent where its words are those of several codes, or narrow what a title leaves open', async () => {
    for (const item of [
      // H54.0X35 and H54.0X53 have the same words; I63.9 and J03.90 say no cause.
      'Blindness right eye category 5, blindness left eye category 3',
      'Cerebral infarction due to something in the left cerebellar artery',
      'Acute tonsillitis due to a virus',
      'Hemorrhoids (bleeding) with prolapsed tissue',
    ])
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10')), [], item);
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Gout (on allopurinol)', 'I10')),
      ['M10.9'],
    );
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Gout, due for labs', 'I10')), [
      'M10.9',
    ]);
  });

  it('takes words in parentheses for said or not (I.A.7), and “without” and “primary” for no words to leave out', async () => {
    const found = (item: string) => codes('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10'));
    for (const item of ['Myasthenia gravis with acute exacerbation', 'Myasthenia gravis with exacerbation'])
      assert.deepEqual(await found(item), ['G70.01'], item);
    // Not L05.91, without abscess.
    assert.deepEqual(await found('Pilonidal cyst, abscess'), []);
    // The Index has it at K83.09; K83.01 is primary sclerosing cholangitis.
    assert.deepEqual(await found('Sclerosing cholangitis'), []);
  });

  it('wants every word of the title, so that a kind is not guessed', async () => {
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Asthma exacerbation', 'I10')),
      [],
    );
  });

  // II.H and III.C: what is probable or suspected at the end of a stay is coded as if it existed; IV.H: elsewhere not.
  it('is what is uncertain when a stay ends, and nowhere else', async () => {
    const rule = 'chart/uncoded-diagnosis';
    for (const doubt of ['Probable', 'Suspected', 'Likely', 'Final diagnosis: possible']) {
      const words = note(`${doubt} iron deficiency anemia`, 'R53.83');
      assert.deepEqual(
        await codes(rule, words.replace('office visit', 'discharge summary')),
        ['D50.9'],
        doubt,
      );
      assert.deepEqual(await codes(rule, words), [], doubt);
    }
    const denied = note('No iron deficiency anemia', 'R53.83').replace('office visit', 'discharge summary');
    assert.deepEqual(await codes(rule, denied), []);
    const excluded = note('Probable iron deficiency anemia: ruled out', 'R53.83');
    assert.deepEqual(await codes(rule, excluded.replace('office visit', 'discharge summary')), []);
    const asked = note('Iron deficiency anemia?', 'R53.83').replace('office visit', 'discharge summary');
    assert.deepEqual(await codes(rule, asked), []);
  });
});
