import assert from 'node:assert/strict';
import { soundOf } from '../../../server/src/search/sound.ts';
import { meantBy, type Vocabulary } from '../../../server/src/search/spelling.ts';

const vocabularyOf = (words: readonly string[]): Vocabulary => ({
  size: words.length,
  keyAt: (word) => words[word] ?? '',
  weightOf: () => 0.5,
});

const WORDS = [
  'asthma',
  'eczema',
  'hemorrhoid',
  'hypertension',
  'hypotension',
  'migraine',
  'migrans',
  'pharyngitis',
  'pneumonia',
  'psoriasis',
  'rheumatic',
  'schizophrenia',
];
const vocabulary = vocabularyOf(WORDS);
const meant = (word: string, unfinished = false) =>
  meantBy(vocabulary, word, unfinished, []).map(({ concept }) => WORDS[concept]);

describe('spelling', () => {
  it('hears a word however it is written', () => {
    for (const [written, right] of [
      ['asma', 'asthma'],
      ['exema', 'eczema'],
      ['faringitis', 'pharyngitis'],
      ['newmonia', 'pneumonia'],
      ['skitzophrenia', 'schizophrenia'],
      ['soriasis', 'psoriasis'],
      ['rumatic', 'rheumatic'],
    ] as const)
      assert.equal(soundOf(written), soundOf(right), written);
  });

  it('finds what was meant first: by sound, or by the fewest slips', () => {
    for (const [written, right] of [
      ['asma', 'asthma'],
      ['exema', 'eczema'],
      ['hemmoroid', 'hemorrhoid'],
      ['migrane', 'migraine'],
      ['hypertenshun', 'hypertension'],
      ['hypretension', 'hypertension'],
    ] as const)
      assert.equal(meant(written)[0], right, written);
  });

  it('takes the beginning of a misspelt word for the beginning of one', () => {
    assert.ok(meant('hemmor', true).includes('hemorrhoid'));
    assert.ok(!meant('hemmor').includes('hemorrhoid'));
  });

  it('guesses by likeness only where no other vocabulary has what was meant', () => {
    const others = vocabularyOf(['tendinitis']);
    const meantOf = (near: readonly Vocabulary[]) =>
      meantBy(vocabularyOf(['tinnitus']), 'tendonitus', false, near);
    assert.equal(meantOf([]).length, 1);
    assert.deepEqual(meantOf([others]), []);
  });

  it('corrects no short word, no number, and nothing that is far from every word', () => {
    for (const word of ['ct', 'mi', 'b12', '42', 'qqqqzzzz']) assert.deepEqual(meant(word), [], word);
  });
});
