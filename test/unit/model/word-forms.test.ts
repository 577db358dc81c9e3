import assert from 'node:assert/strict';
import { wordKey, wordRoot } from '../../../server/src/model/word-forms.ts';

describe('forms of a word', () => {
  it('share a key in both numbers', () => {
    for (const [one, many] of [
      ['stone', 'stones'],
      ['allergy', 'allergies'],
      ['abscess', 'abscesses'],
      ['thrombosis', 'thromboses'],
      ['vertebra', 'vertebrae'],
      ['reflex', 'reflexes'],
    ] as const)
      assert.equal(wordKey(many), wordKey(one), many);
  });

  it('share a key in American and British spelling', () => {
    for (const [american, british] of [
      ['edema', 'oedema'],
      ['anemia', 'anaemia'],
      ['hemorrhage', 'haemorrhage'],
      ['diarrhea', 'diarrhoea'],
      ['esophagus', 'oesophagus'],
      ['tumor', 'tumour'],
      ['leukocyte', 'leucocyte'],
      ['fiber', 'fibre'],
      ['sulfate', 'sulphate'],
    ] as const)
      assert.equal(wordKey(british), wordKey(american), british);
  });

  it('keep what is no plural', () => {
    for (const word of ['pancreas', 'virus', 'pelvis', 'abscess', 'os', 'gas', '3a', 'b12'])
      assert.equal(wordKey(word), word);
  });

  it('share a root as noun, adjective and participle, and not as another disease', () => {
    for (const words of [
      ['thrombosis', 'thrombotic', 'thrombus'],
      ['infection', 'infected', 'infective', 'infectious'],
      ['fracture', 'fractured'],
      ['pregnancy', 'pregnant'],
      ['obese', 'obesity'],
      ['allergy', 'allergic'],
    ])
      assert.equal(new Set(words.map((word) => wordRoot(wordKey(word)))).size, 1, words.join(' '));
    assert.notEqual(wordRoot('hepatitis'), wordRoot('hepatic'));
    assert.notEqual(wordRoot('cystitis'), wordRoot('cystic'));
  });
});
