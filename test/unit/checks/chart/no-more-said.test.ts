/**
 * What is no information: a size is no stage, a sequela is no cause of the pain that it left, a doubt names no disease,
 * and `noncardiac` is `non-cardiac`.
 */
import assert from 'node:assert/strict';
import { codes, note } from './found.ts';

describe('numbers that are no stage', () => {
  const RULE = 'dx/unspecified';
  const ULCER = 'L89.619';

  it('is a size, a time or a dose (I.C.12.a.2)', async () => {
    for (const said of [
      'about 2 cm across',
      '2 cm',
      '2 x 3 cm',
      'for 3 weeks',
      'for 2 days',
      '2-3 mm',
      'some 4 across',
    ])
      assert.deepEqual(
        await codes(RULE, note(`Pressure ulcer of the right heel, ${said}.`, ULCER)),
        [],
        said,
      );
  });

  it('and a stage is told still', async () => {
    for (const said of ['stage 2', 'stage 2, 3 cm'])
      assert.deepEqual(
        await codes(RULE, note(`Pressure ulcer of the right heel, ${said}.`, ULCER)),
        [ULCER],
        said,
      );
  });
});

describe('acute, which another disease of the sentence is', () => {
  const said = (words: string) => codes('dx/unspecified', note(words, 'K25.4'));

  it('is no word of the ulcer (I.B.18)', async () => {
    for (const words of [
      'Acute blood loss anemia from a bleeding chronic gastric ulcer with hemorrhage.',
      'Gastric ulcer with hemorrhage, acute anemia.',
      'Acute renal failure and a gastric ulcer with hemorrhage.',
    ])
      assert.deepEqual(await said(words), [], words);
  });

  it('and is one where it stands before it or behind it', async () => {
    for (const words of [
      'Acute gastric ulcer with hemorrhage.',
      'Gastric ulcer with hemorrhage, acute.',
      'Acute anemia from an acute bleeding gastric ulcer with hemorrhage.',
    ])
      assert.deepEqual(await said(words), ['K25.4'], words);
  });
});

describe('pain behind the injury that left it (I.B.10)', () => {
  const told = (...listed: string[]) =>
    codes('dx/symptom-with-diagnosis', note('Pain of the right ankle.', ...listed));

  it('is no part of the sequela, and one of a current sprain', async () => {
    assert.deepEqual(await told('M25.571', 'S93.401S'), []);
    assert.deepEqual(await told('S93.401A', 'M25.571'), ['M25.571']);
    assert.deepEqual(await told('S93.401S', 'G89.21'), []);
    assert.deepEqual(await told('S93.401A', 'G89.11'), ['G89.11']);
  });
});

describe('what names no disease beside symptoms (I.B.4)', () => {
  it('is the heading of a section', async () => {
    const text = note('Pain of the right great toe, probably gout.', 'M79.674').replace(
      '[assessment]',
      '[impression]',
    );
    assert.deepEqual(await codes('chart/uncoded-diagnosis', text), []);
  });

  it('is how certain it is', async () => {
    for (const said of [
      'Not confirmed.',
      'Unconfirmed so far.',
      'Results pending.',
      'Cause not yet established.',
    ])
      assert.deepEqual(
        await codes('chart/uncoded-diagnosis', note(`Fever and rash.\n${said}`, 'R50.9', 'R21')),
        [],
        said,
      );
  });
});

describe('words that the book writes with a hyphen', () => {
  it('are the same as one word', async () => {
    for (const said of ['Noncardiac chest pain.', 'Non-cardiac chest pain.'])
      assert.deepEqual(await codes('chart/other-code', note(said, 'R07.89')), [], said);
  });
});
