/** Diagnoses of an assessment that no list has, in the words of titles. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note } from './found.ts';

describe('chart/uncoded-diagnosis', () => {
  it('is a whole item of an assessment, not a sentence, and what other sections name whole', async () => {
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
        noteText({
          note: '[history]\nIron deficiency anemia\n[assessment]\n1. HTN\n[family history]\nInsomnia',
          diagnoses: 'I10',
        }),
      ),
      ['D50.9'],
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
    assert.deepEqual(await codes(rule, sentence(`${eight} that he has had for many years by now`)), [
      'N40.1',
    ]);
    for (const cue of ['possible', 'family history of', 'no'])
      assert.deepEqual(await codes(rule, sentence(`${cue} ${eight}`)), [], cue);
  });

  it('is silent on symptoms, on what is asked, ruled out or unlikely, and on unknown words (III, IV.H)', async () => {
    for (const item of ['Headache', '? Gout', 'Gout: ruled out', 'Gout (unlikely)', 'Xyzzyq'])
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10')), [], item);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Gout - denies fever', 'I10')), [
      'M10.9',
    ]);
    const denied = note('1. HTN\n2. Tobacco use, no cough', 'I10');
    assert.deepEqual(await codes('chart/uncoded-diagnosis', denied), ['Z72.0'], 'another thing is denied');
    // Another item is of another kind than its code, or of a cancer that is listed.
    for (const [item, code] of [
      ['Moderate persistent asthma', 'J45.30'],
      ['Cancer of the right breast', 'C50.911'],
    ] as const)
      assert.deepEqual(
        await codes('chart/uncoded-diagnosis', note(`1. ${item}\n2. Tobacco use`, code)),
        ['Z72.0'],
        item,
      );
    // I.C.1.a.2.k: the risk factors for HIV are coded too, as other ways of life are (Z72).
    assert.deepEqual(
      await codes(
        'chart/uncoded-diagnosis',
        note('1. Screening for HIV\n2. High risk heterosexual behavior', 'Z11.4'),
      ),
      ['Z72.51'],
    );
  });

  it('leaves an item that writes a code alone, and no other item', async () => {
    const rule = 'chart/uncoded-diagnosis';
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Gout (M10.9)', 'I10')), []);
    assert.deepEqual(await codes(rule, note('1. HTN (I10)\n2. Gout', 'I10')), ['M10.9']);
  });

  it('offers no code where the words are those of several, or narrow what a title leaves open', async () => {
    for (const [item, missing] of [
      // H54.0X35 and H54.0X53 have the same words; I63.9 and J03.90 say no cause.
      ['Blindness right eye category 5, blindness left eye category 3', 'H54.'],
      ['Cerebral infarction due to something in the left cerebellar artery', 'I63.'],
      ['Acute tonsillitis due to a virus', 'J03.'],
      ['Hemorrhoids (bleeding) with prolapsed tissue', 'K64.'],
    ] as const) {
      const found = await findingsOf('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10'));
      assert.deepEqual(
        found.map(({ code, fixes }) => `${code?.slice(0, 4)} ${fixes.length}`),
        [`${missing} 0`],
        item,
      );
    }
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
    assert.deepEqual(await found('Pilonidal cyst, abscess'), ['L05.01']);
    // The Index has it at K83.09; K83.01 is primary sclerosing cholangitis.
    assert.deepEqual(await found('Sclerosing cholangitis'), ['K83.09']);
  });

  it('is what a term of the Index names, and what a study shows (III)', async () => {
    const found = (item: string, code = 'I10') => codes('chart/uncoded-diagnosis', note(item, code));
    assert.deepEqual(
      await found('Viral gastroenteritis. Simple febrile seizure, back to baseline.', 'A08.4'),
      ['R56.00'],
    );
    assert.deepEqual(await found('CT: pilonidal cyst with abscess'), ['L05.01']);
    assert.deepEqual(await found('MRI shows gout'), ['M10.9']);
    assert.deepEqual(await found('Hypothyroidism, TSH 2.1'), ['E03.9']);
    assert.deepEqual(await found('Gout, no tophus'), ['M10.9']);
  });

  it('is any disease that most words lead to where symptoms alone are listed (I.B.4), once', async () => {
    const found = async (item: string, code: string) =>
      (await findingsOf('chart/uncoded-diagnosis', note(item, ...code.split(' ')))).map(
        ({ code: missing, authority }) =>
          `${missing} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
      );
    for (const [item, listed, missing] of [
      ['CXR: lobar pneumonia.', 'R05.9 R50.9', 'J18.1'],
      ['UTI, start nitrofurantoin.', 'R30.0', 'N39.0'],
      ['New type 2 diabetes, start metformin.', 'R73.9', 'E11.9'],
      ['Gout, right knee.', 'M25.561', 'M10.061'],
      ['Lobar pneumonia. Pityriasis rosea.', 'R05.9', 'J18.1'],
      ['Acute bacterial sinusitis infection.', 'R50.9', 'J01.90'],
    ] as const)
      assert.deepEqual((await found(item, listed))[0], `${missing} I.B.4`, item);
    const two = '1. Acute bacterial sinusitis infection\n2. Viral gastroenteritis from the school';
    assert.deepEqual(
      (await found(two, 'R50.9')).map((one) => one.split(' ', 2).join(' ')),
      ['J01.90 I.B.4', 'A08.4 III,'],
    );
    for (const [item, listed] of [
      ['Chest pain, improved.', 'R07.9'],
      ['Imp', 'R05.1'],
      ['Dx', 'R05.1'],
      ['Gout diet.', 'R50.9'],
      ['Thyroid panel.', 'R50.9'],
      ['Cough, probable pneumonia.', 'R05.9'],
      ['No pneumonia.', 'R05.9'],
      ['Kidney function normal.', 'R50.9'],
      ['To OR with Dr. Placeholder.', 'R10.31'],
      ['Low back pain after lifting.', 'M54.50'],
      ['Elevated transaminases of unknown cause.', 'R74.01'],
    ] as const)
      assert.deepEqual(await found(item, listed), [], item);
  });

  it('takes for coded what is in the title of a code that says more (I.B.9)', async () => {
    for (const [item, listed] of [
      ['Unstable angina', 'I25.110'],
      ['Anemia', 'D63.1'],
      ['Anxiety disorder', 'F10.280'],
      ['Cirrhosis of liver', 'K70.31'],
    ] as const)
      assert.deepEqual(
        await codes('chart/uncoded-diagnosis', note(`1. Here for her knee\n2. ${item}`, listed)),
        [],
        item,
      );
  });

  it('leaves to chart/otherwise-coded what a neoplasm is', async () => {
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('DCIS right breast.', 'C50.911')), []);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('DCIS right breast.', 'I10')), ['D05.11']);
  });

  it('leaves to chart/other-code what is another kind of what is listed', async () => {
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('Panic disorder.', 'F41.8')), []);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('1. Panic disorder.\n2. Gout.', 'F41.8')), [
      'M10.9',
    ]);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('Gout.', 'C50.911')), ['M10.9']);
  });

  it('takes the code that says no more than the words, so that a kind is not guessed', async () => {
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Asthma exacerbation', 'I10')), [
      'J45.901',
    ]);
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

  // I.C.1.a.1, I.C.1.f.1, I.C.1.g.1.a and I.C.10.c: exceptions to II.H; of a doubted virus the influenza is J11.
  it('is no infection that is coded only when it is confirmed, in a stay either', async () => {
    const inStay = (words: string) =>
      codes('chart/uncoded-diagnosis', note(words, 'R50.9').replace('office visit', 'discharge summary'));
    for (const doubted of [
      'Possible HIV infection, not confirmed',
      'Probable Zika virus disease',
      'Suspected COVID-19',
      'Possible COVID-19 pneumonia',
    ])
      assert.deepEqual(await inStay(doubted), [], doubted);
    assert.deepEqual(await inStay('HIV disease'), ['B20']);
    assert.deepEqual(await inStay('Probable influenza A'), ['J11.1']);
  });

  it('reads an item in lower case below its heading, and not with it', async () => {
    const text = note('hypothyroidism, on levothyroxine', 'I10');
    const [found] = await findingsOf('chart/uncoded-diagnosis', text);
    assert.equal(found?.at, 'hypothyroidism');
  });
});
