/** Which rules of a table are asked about the codes of a claim. */
import assert from 'node:assert/strict';
import { codesIn } from '../../../server/src/checks/code-ranges.ts';
import { rulesAbout } from '../../../server/src/checks/rules-about.ts';

const RULES = [
  { name: 'screening', of: codesIn('Z11-Z13') },
  { name: 'infarction', of: codesIn('I21') },
  { name: 'breast', of: codesIn('Z12.3-', 'C50') },
];

const namesFor = (...keys: string[]) =>
  rulesAbout(RULES, ({ of }) => of)(keys.map((key) => ({ key }))).map(({ name }) => name);

describe('the rules about codes', () => {
  it('are those of each code, in the order of the table and each once', () => {
    assert.deepEqual(namesFor('I214'), ['infarction']);
    assert.deepEqual(namesFor('C50912', 'I214', 'Z1231'), ['screening', 'infarction', 'breast']);
    assert.deepEqual(namesFor('Z1231', 'Z1231'), ['screening', 'breast']);
  });

  it('are none for codes of which no rule speaks', () => {
    assert.deepEqual(namesFor(), []);
    assert.deepEqual(namesFor('J449', 'E119'), []);
  });

  it('are the same when they are asked again', () => {
    const about = rulesAbout(RULES, ({ of }) => of);
    const codes = [{ key: 'I214' }, { key: 'Z1231' }];
    assert.deepEqual(about(codes), about(codes));
  });
});
