/** Answers about codes that are asked once for each release of their set. */
import assert from 'node:assert/strict';
import { rememberedByRelease } from '../../../server/src/checks/by-release.ts';
import type { SoundDiagnosis } from '../../../server/src/checks/check.ts';
import { claimText } from '../../../server/src/checks/samples.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';
import { day, judge } from '../../helpers/engine.ts';
import { soundDiagnosis } from '../../helpers/sound.ts';

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
      // Another verdict for each question, as on the claims of two documents.
      return answer({ set, index, date: day(date), verdict: {} } as SoundDiagnosis);
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

  it('is found at once for a code on a date that was asked about before', async () => {
    const { opened } = await judge(claimText({}));
    const set = opened.codebook.set('icd-10-cm');
    assert.ok(set);
    const [cough, asthma] = ['R051', 'J4520'].map((key) => soundDiagnosis(set, key, day('2026-11-03')));
    assert.ok(cough && asthma);
    let asked = 0;
    const answer = rememberedByRelease(({ title }) => `${title} ${++asked}`);
    assert.equal(answer(cough), 'Acute cough 1');
    assert.equal(answer(asthma), 'Mild intermittent asthma, uncomplicated 2');
    assert.equal(answer({ ...cough }), 'Acute cough 1');
  });
});
