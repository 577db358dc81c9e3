/** Codes a slip of the pen away: look-alikes, swaps and doubled characters, else those below the header that was begun. */
import assert from 'node:assert/strict';
import { nearestCodes } from '../../../server/src/checks/nearest.ts';
import { committedCodebook, on } from '../codebook/sample-pack.ts';

describe('the nearest codes', () => {
  const set = committedCodebook('icd-10-cm').set('icd-10-cm');
  const near = (key: string, date = '2026-11-03') => {
    assert.ok(set);
    return nearestCodes(set, key, on(date)).map((index) => set.keyAt(index));
  };

  it('differ by a look-alike: one, or all letters O, I and L behind the first at once', () => {
    assert.deepEqual(near('E1I9'), ['E119']);
    assert.deepEqual(near('N1B5'), ['N185']);
    assert.deepEqual(near('080'), ['O80']);
    assert.deepEqual(near('KO29'), ['K029']);
    assert.deepEqual(near('EIL9'), ['E119']);
    assert.deepEqual(near('EIOLO'), ['E1010']);
  });

  it('have two characters swapped, or one that was doubled', () => {
    assert.deepEqual(near('E191'), ['E119']);
    assert.ok(near('J4499').includes('J449'));
  });

  it('begin with the code that is complete without the last characters', () => {
    assert.deepEqual(near('I109'), ['I10', 'I019']);
    assert.equal(near('E1191')[0], 'E119');
    assert.equal(near('J4490')[0], 'J449');
  });

  it('are codes on the day, and not headers', () => {
    // E11.1 had no codes below it until FY2018; N18.3 was a code until FY2020.
    assert.deepEqual(near('NI83', '2020-09-30'), ['N183']);
    assert.ok(!near('NI83', '2020-10-01').includes('N183'));
  });

  it('are those below the longest header that it begins with, where no slip leads to a code', () => {
    assert.deepEqual(near('N183X'), ['N1830', 'N1831', 'N1832']);
    assert.deepEqual(near('I10XXQ'), ['I10']);
    assert.deepEqual(near('N18Q', '2026-11-03'), ['N181', 'N182', 'N184', 'N185', 'N186', 'N189']);
    assert.deepEqual(near('Q'), []);
  });
});
