/** What codes of a maternal record say: titles of chapter 15, category Z3A. */
import assert from 'node:assert/strict';
import { weeksOf } from '../../../server/src/checks/pregnancy.ts';
import { saidOf } from '../../helpers/listed.ts';

describe('codes of a pregnancy', () => {
  it('say that it is over, but for a sequela of some pregnancy (I.C.15.q)', async () => {
    for (const code of ['O85', 'F53.0'])
      assert.equal((await saidOf('dx/trimester', 'pregnant', code, 'Z3A.20')).length, 1, code);
    assert.deepEqual(await saidOf('dx/trimester', 'pregnant', 'O94', 'Z3A.20'), []);
  });

  it('say its weeks: 7 at most for “less than 8”, none where they are not specified (Z3A)', async () => {
    assert.deepEqual(['Z3A00', 'Z3A01', 'Z3A08', 'Z3A42'].map(weeksOf), [0, 7, 8, 42]);
    assert.deepEqual(await saidOf('dx/trimester', 'pregnant', 'O26.03', 'Z3A.00'), []);
    assert.equal((await saidOf('dx/trimester', 'pregnant', 'O26.03', 'Z3A.08')).length, 1);
  });
});
