/** What a patient met or is tested for affirms no virus, and one finding says so of a diagnosis (Guidelines I.C.10.c, I.C.21.c.1). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (words: string, ...diagnoses: string[]): Promise<string[]> =>
  (
    await findingsOf(
      'dx/confirmed-only',
      noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }),
    )
  ).map(({ at, authority }) => `${at} ${authority.split(' ').at(-1)}`);

describe('dx/confirmed-only, a virus that was met and is doubted', () => {
  it('is doubted, once', async () => {
    assert.deepEqual(await said('Exposure to influenza A. Suspected influenza A.', 'J10.1'), [
      'J10.1 I.C.10.c',
    ]);
    assert.deepEqual(await said('Influenza A swab is sent. Suspected influenza A.', 'J10.1'), [
      'J10.1 I.C.10.c',
    ]);
    assert.deepEqual(await said('Influenza A. Exposure to influenza A.', 'J10.1'), []);
  });

  it('leaves another that was only met to its own finding', async () => {
    const words = 'Suspected H1N1 influenza. Here for her COVID-19 booster.';
    assert.deepEqual(await said(words, 'J10.1', 'U07.1'), ['J10.1 I.C.10.c', 'U07.1 I.C.21.c.1']);
  });
});
