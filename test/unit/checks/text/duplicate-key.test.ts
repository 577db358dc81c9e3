import { equal } from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { fixed, judge } from '../../../helpers/engine.ts';

describe('text/duplicate-key', () => {
  it('offers to remove the later line, whose answer is not read, and no other character', async () => {
    const rest = 'sex: F\nmember id: 1EG4TE5MK73';
    const once = claimText({ patient: `birth date: 1960-05-17\n${rest}` });
    for (const patient of [
      `birth date: 1960-05-17\nbirth date: 1960-05-18\n${rest}`,
      `birth date: 1960-05-17\n${rest}\nbirth date: 1960-05-17  # as on the card`,
    ]) {
      const judged = await judge(claimText({ patient }));
      const found = judged.result.findings.find(({ rule }) => rule === 'text/duplicate-key');
      equal(fixed(judged, found?.fixes[0]), once);
      equal(found?.fixes[0]?.safe, false);
    }
    const judged = await judge('claim: professional\n\n[patient]\nsex: F\nsex: M');
    const last = judged.result.findings.find(({ rule }) => rule === 'text/duplicate-key');
    equal(fixed(judged, last?.fixes[0]), 'claim: professional\n\n[patient]\nsex: F\n');
  });
});
