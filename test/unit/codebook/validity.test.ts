/** Validity over changes of titles, by the order files of the years and the addenda. */
import assert from 'node:assert/strict';
import { validityAround } from '../../../server/src/codebook/validity.ts';
import { day, loadEngine } from '../../helpers/engine.ts';

describe('the validity of a code', () => {
  const validity = async (key: string, date: string) => {
    const set = (await loadEngine()).codebook.set('icd-10-cm');
    assert.ok(set);
    const index = set.indexOf(key);
    const period = set.periodOn(index, day(date));
    assert.ok(period, `${key} on ${date}`);
    return validityAround(set, index, period);
  };

  it('goes on when the title changes (C81.28 lost “classical” on 2016-10-01)', async () => {
    assert.deepEqual(await validity('C8128', '2016-01-01'), { from: '2015-10-01', to: null });
    assert.deepEqual(await validity('C8128', '2026-01-01'), { from: '2015-10-01', to: null });
  });
  it('ends where a code becomes a header (N18.3 on 2020-10-01)', async () => {
    assert.deepEqual(await validity('N183', '2020-09-30'), { from: '2015-10-01', to: '2020-09-30' });
    assert.deepEqual(await validity('N183', '2020-10-01'), { from: '2020-10-01', to: null });
  });
});
