/** Fixes that put another code in the place of a diagnosis (titles: order file FY2027, CMS). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../server/src/checks/samples.ts';
import { noteText } from '../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../helpers/engine.ts';

describe('fixes that change a code', () => {
  it('change the least text: a description that is the title already stays', async () => {
    const kinds = async (line: string) =>
      (await findingsOf('dx/unknown-code', withDiagnoses(line)))[0]?.fixes[0]?.changes.map(
        ({ kind }) => kind,
      );
    assert.deepEqual(await kinds('A: E1122  Type 2 diabetes mellitus with diabetic chronic kidney disease'), [
      'replaceCode',
    ]);
    assert.deepEqual(await kinds('A: E1122  Diabetic kidney'), ['replaceCode', 'setDescription']);
    assert.deepEqual(await kinds('A: E1122'), ['replaceCode']);
  });

  it('come in the order of the words that the note has, and else of the book', async () => {
    // N18.30 Chronic kidney disease, stage 3 unspecified; N18.31 … stage 3a; N18.32 … stage 3b.
    const offered = async (assessment: string) => {
      const text = noteText({ note: `[assessment]\n${assessment}`, diagnoses: 'N18.3' });
      const [finding] = await findingsOf('dx/not-billable', text);
      return finding?.fixes.map(({ title }) => title.split(' ')[2]);
    };
    assert.deepEqual(await offered('CKD stage 3b.'), ['N18.32', 'N18.30', 'N18.31']);
    assert.deepEqual(await offered('Seen again.'), ['N18.30', 'N18.31', 'N18.32']);
  });
});
