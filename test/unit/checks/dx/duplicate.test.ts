import assert from 'node:assert/strict';
import { claimText, stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

describe('dx/duplicate', () => {
  it('removes the later one and leads its pointers to the first', async () => {
    const judged = await judge(
      claimText({
        diagnoses: 'A: E11.9\nB: I10\nC: E11.9\nD: E78.5',
        services:
          '2026-11-03  11   G0439  -     C   1      132.50\n2026-11-03  11   G0444  -     B,D  1     18.00',
      }),
    );
    const [finding] = judged.result.findings;
    assert.equal(finding?.rule, 'dx/duplicate');
    assert.equal(finding?.related?.length, 1);
    const after = await judge(fixed(judged, finding?.fixes[0]));
    assert.deepEqual(after.result.findings, []);
    const [claim] = after.opened.document.claims;
    assert.deepEqual(
      claim?.diagnoses.map(({ code }) => code.written),
      ['E11.9', 'I10', 'E78.5'],
    );
    const codesOf = (line: number) =>
      claim?.lines[line]?.pointers.map(
        ({ value }) => claim.diagnoses.find(({ pointer }) => pointer === value)?.code.written,
      );
    assert.deepEqual(codesOf(0), ['E11.9']);
    assert.deepEqual(codesOf(1), ['I10', 'E78.5']);
  });
  it('leaves it to the coder which of two stays in a stay, whose order and POA may decide payment', async () => {
    const safe = async (text: string) =>
      (await findingsOf('dx/duplicate', text)).flatMap(({ fixes }) => fixes.map((fix) => fix.safe));
    assert.deepEqual(await safe(claimText({ diagnoses: 'A: I10\nB: I10' })), [true]);
    assert.deepEqual(
      await safe(stayText({ diagnoses: 'principal: K35.80 POA Y\nA: I10 POA Y\nB: I10 POA Y' })),
      [false],
    );
  });

  it('lets an admitting diagnosis repeat the principal one (FL 69 beside FL 67)', async () => {
    const text = stayText({ diagnoses: 'principal: K35.80 POA Y\nadmitting: K35.80' });
    assert.deepEqual(await findingsOf('dx/duplicate', text), []);
  });
});
