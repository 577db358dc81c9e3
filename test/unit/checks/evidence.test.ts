/** The words by which a note is asked for a code: the conditions of its title, and their forms. */
import assert from 'node:assert/strict';
import { conditionsOf } from '../../../server/src/checks/evidence.ts';
import { sameNoun, sameWord, tellingWords } from '../../../server/src/checks/word-forms.ts';

describe('the words of codes', () => {
  it('are the conditions of a title, apart where it says “with”', () => {
    assert.deepEqual(conditionsOf('Type 2 diabetes mellitus with diabetic chronic kidney disease'), [
      ['diabetes'],
      ['kidney'],
    ]);
    assert.deepEqual(conditionsOf('Essential (primary) hypertension'), [['hypertension']]);
    assert.deepEqual(conditionsOf('Chronic systolic (congestive) heart failure'), [
      ['systolic', 'heart', 'failure'],
    ]);
    assert.deepEqual(conditionsOf('Migraine without aura, not intractable'), [['migraine']]);
  });

  it('leave out what names no condition', () => {
    assert.deepEqual(conditionsOf('Type 2 diabetes mellitus with unspecified complications'), [['diabetes']]);
    assert.deepEqual(tellingWords('Other specified disorders of right knee, initial encounter'), ['knee']);
  });

  it('are one in their forms, and two where letters agree by chance', () => {
    assert.ok(
      sameWord('diabetic', 'diabetes') && sameWord('fractures', 'fracture') && sameWord('anemic', 'anemia'),
    );
    assert.ok(!sameWord('hypertension', 'hyperlipidemia') && !sameWord('heart', 'hearing'));
    assert.ok(sameNoun('fractures', 'fracture') && !sameNoun('hepatitis', 'hepatic'));
  });
});
