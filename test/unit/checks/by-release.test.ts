/** Answers about codes that are asked once for each release of their set. */
import assert from 'node:assert/strict';
import { rememberedByRelease } from '../../../server/src/checks/by-release.ts';
import type { SoundDiagnosis } from '../../../server/src/checks/check.ts';
import { claimText } from '../../../server/src/checks/samples.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';
import { day, judge } from '../../helpers/engine.ts';

describe('an answer by release', () => {
  it('is asked again for another set, release or code, and not for another day of the release', async () => {
    const { codebook } = (await judge(claimText({}))).opened;
    const asked: string[] = [];
    const answer = rememberedByRelease(({ set, index, date }) => {
      asked.push(`${set.system} ${index} ${date}`);
      return `${set.system} ${index} ${set.releaseOn(date).name}`;
    });
    const of = (system: CodeSystemId, index: number, date: string): string => {
      const set = codebook.set(system);
      assert.ok(set);
      return answer({ set, index, date: day(date) } as SoundDiagnosis);
    };
    // FY2026 begins on 2025-10-01 and FY2027 on 2026-10-01.
    assert.equal(of('icd-10-cm', 7, '2025-11-03'), 'icd-10-cm 7 FY2026');
    assert.equal(of('icd-10-pcs', 7, '2025-11-03'), 'icd-10-pcs 7 FY2026');
    assert.equal(of('icd-10-cm', 7, '2026-11-03'), 'icd-10-cm 7 FY2027');
    assert.equal(of('icd-10-cm', 8, '2026-11-03'), 'icd-10-cm 8 FY2027');
    assert.equal(of('icd-10-cm', 7, '2026-11-04'), 'icd-10-cm 7 FY2027');
    assert.equal(of('icd-10-cm', 7, '2025-11-03'), 'icd-10-cm 7 FY2026');
    assert.deepEqual(asked, [
      'icd-10-cm 7 2025-11-03',
      'icd-10-pcs 7 2025-11-03',
      'icd-10-cm 7 2026-11-03',
      'icd-10-cm 8 2026-11-03',
    ]);
  });
});
