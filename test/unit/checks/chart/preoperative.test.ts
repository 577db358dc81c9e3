/** ICD-10-CM Official Guidelines FY2026 IV.N: the postoperative diagnosis, where it differs from the preoperative one. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const BEFORE = 'Preoperative diagnosis: lump of the right breast.';

const said = async (note: string): Promise<readonly string[]> =>
  (
    await findingsOf(
      'chart/otherwise-coded',
      noteText({ note, diagnoses: 'N63.10  Unspecified lump in the right breast, unspecified quadrant' }),
    )
  ).map(({ at, authority }) => `${at} ${authority}`);

describe('a diagnosis of before an operation', () => {
  it('is not coded where the one after it is another', async () => {
    const found = ['N63.10 ICD-10-CM Official Guidelines IV.N'];
    assert.deepEqual(
      await said(`[operative note]\n${BEFORE} Postoperative diagnosis: fibroadenoma of the right breast.`),
      found,
    );
    assert.deepEqual(
      await said('[pre-op diagnosis]\nLump of the right breast.\n\n[post-op diagnosis]\nFibroadenoma.'),
      found,
    );
    assert.deepEqual(
      await said(
        '[diagnosis before operation]\nLump of the right breast.\n\n[diagnosis after operation]\nFibroadenoma.',
      ),
      found,
    );
  });

  it('is coded where the note tells no other after it, or calls that the same', async () => {
    assert.deepEqual(await said(`[operative note]\n${BEFORE}`), []);
    assert.deepEqual(await said(`[operative note]\n${BEFORE} Postoperative diagnosis: same.`), []);
  });

  it('is coded where the note names it elsewhere too', async () => {
    assert.deepEqual(
      await said(
        `[operative note]\n${BEFORE} Postoperative diagnosis: fibroadenoma.\n\n[assessment]\nLump of the right breast.`,
      ),
      [],
    );
  });
});
