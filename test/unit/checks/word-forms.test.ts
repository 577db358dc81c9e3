/** When two words are one, in notes and titles. */
import assert from 'node:assert/strict';
import { formsOfEach, sameNoun, sameWord, tellingWords } from '../../../server/src/checks/word-forms.ts';
import { readAbbreviations } from '../../../server/src/codebook/abbreviations.ts';

describe('words of notes and titles', () => {
  it('have what an abbreviation of several words stands for, each of them', () => {
    const known = readAbbreviations([['a fib', 'atrial fibrillation', 'own', '1']]);
    assert.deepEqual(formsOfEach(['known', 'a', 'fib'], known), [
      ['known'],
      ['a', 'atrial', 'fibrillation'],
      ['fib', 'atrial', 'fibrillation'],
    ]);
    assert.deepEqual(formsOfEach(['a', 'fib'], undefined), [['a'], ['fib']]);
  });

  it('tell what a text is about: no numbers, no single letters', () => {
    assert.deepEqual(tellingWords('Vitamin D deficiency, 25 OH, stage 3'), ['vitamin', 'deficiency', 'oh']);
  });

  it('are one noun in both numbers, whichever is asked for', () => {
    assert.ok(sameNoun('fracture', 'fractures'));
    assert.ok(sameNoun('fractures', 'fracture'));
    assert.ok(!sameNoun('fracture', 'fractured'));
  });

  it('are forms of one where all but the last three letters agree, and five at least', () => {
    assert.ok(sameWord('diabetes', 'diabetic'));
    assert.ok(sameWord('ribs', 'rib'));
    assert.ok(sameWord('colon', 'colonic'));
    assert.ok(!sameWord('col', 'colic'));
    assert.ok(!sameWord('cold', 'colds'.replace('s', 'y')));
    assert.ok(!sameWord('hypotension', 'hypothyroid'));
  });

  it('are not one where only the name of the organ is', () => {
    // The Index leads cardiochalasia to K21.9, and a cardiac rhythm is none.
    assert.ok(!sameWord('cardiac', 'cardiochalasia'));
    assert.ok(!sameWord('hepatic', 'hepatitis'));
    assert.ok(!sameWord('gastric', 'gastritis'));
    assert.ok(!sameWord('nephrology', 'nephritis'));
    assert.ok(!sameWord('osteopenia', 'osteoporosis'));
    assert.ok(sameWord('nephritic', 'nephritis'));
    assert.ok(sameWord('neuropathic', 'neuropathy'));
    assert.ok(sameWord('osteoporotic', 'osteoporosis'));
  });

  it('are not one where only “pneumo” or “hemorrh” is', () => {
    assert.ok(sameWord('pneumonia', 'pneumonias'));
    assert.ok(sameWord('pneumonia', 'pneumonic'));
    assert.ok(!sameWord('pneumonia', 'pneumococcal'));
    assert.ok(!sameWord('pneumonia', 'pneumoniae'));
    assert.ok(!sameWord('pneumothorax', 'pneumonia'));
    assert.ok(sameWord('hemorrhage', 'hemorrhagic'));
    assert.ok(!sameWord('hemorrhage', 'hemorrhoids'));
  });
});
