/** What is said of transactions that are not claims: their numbers, and that they are not judged. */
import assert from 'node:assert/strict';
import { interchange, readText } from './samples.ts';

describe('x12 transactions that are not claims', () => {
  it('counts the claims and services of an 835 and says that it is not judged', () => {
    const document = readText(
      interchange(
        [
          'BPR*I*100*C*ACH',
          'LX*1',
          'CLP*1*1*100*100**MB*9',
          'SVC*HC:99214*100*100',
          'SVC*HC:G0439*0*0',
          'CLP*2*4*0*0',
        ],
        '005010X221A1',
        '835',
      ),
    );
    assert.deepEqual(document.counts, { claims: 2, lines: 2, diagnoses: 0 });
    assert.deepEqual(document.claims, []);
    assert.deepEqual(
      document.unread.map(({ what }) => what),
      ['835 remittance advice'],
    );
  });

  it('names a 277CA and a 999 and a set that nobody knows', () => {
    for (const [set, name] of [
      ['277', '277 claim status answer'],
      ['999', '999 implementation acknowledgment'],
      ['123', 'transaction 123'],
    ] as const) {
      const document = readText(interchange(['BHT*0085*08*1*20261104'], '005010X214', set));
      assert.deepEqual(document.counts, { claims: 0, lines: 0, diagnoses: 0 });
      assert.deepEqual(
        document.unread.map(({ what }) => what),
        [name],
      );
    }
  });
});
