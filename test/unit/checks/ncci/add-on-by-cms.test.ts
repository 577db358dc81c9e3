/** Add-on codes of CMS's own where its edits are not loaded: CMS 100-04 chapter 12 §30.6 and their descriptors. */
import assert from 'node:assert/strict';
import { withServices } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (...codes: string[]) =>
  (
    await findingsOf(
      'ncci/add-on-alone',
      withServices(...codes.map((code) => `2026-11-03  11   ${code}  -     A   1      20.00`)),
    )
  ).map(({ at }) => at);

describe('ncci/add-on-alone without the edits of CMS', () => {
  it('knows what adds to a visit', async () => {
    assert.deepEqual(await told('G2211', '93000'), ['G2211']);
    assert.deepEqual(await told('G2211', '99214'), []);
    assert.deepEqual(await told('G2211', '99348'), []);
    assert.deepEqual(await told('G2212', '99214'), ['G2212']);
    assert.deepEqual(await told('G2212', '99215'), []);
  });

  it('leaves other codes to the edits', async () => {
    assert.deepEqual(await told('G0439', '93000'), []);
  });

  it('leaves a code that is none on its day to what speaks of that', async () => {
    // G2211 came on 2021-01-01.
    const before = withServices('2020-11-03  11   G2211  -     A   1      20.00');
    assert.deepEqual(await findingsOf('ncci/add-on-alone', before), []);
  });
});
