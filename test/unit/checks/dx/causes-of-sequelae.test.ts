/** The cause of an injury that has left a sequela (Official Guidelines FY2026, I.C.20.i.1). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { said } from '../../../helpers/said.ts';

const told = async (words: string, ...codes: string[]): Promise<string[]> =>
  (
    await said('dx/external-cause', noteText({ note: `[history]\n${words}`, diagnoses: codes.join('\n') }))
  ).filter((each) => !each.endsWith('hint'));

describe('dx/external-cause, causes of sequelae', () => {
  for (const [words, ...codes] of [
    ['Stiff left elbow, sequela of a fracture in a fall off a horse in 2018.', 'M24.522', 'S42.412S'],
    ['Scar, late effect of a burn by hot oil three years ago.', 'L91.0', 'T22.312S'],
    ['Cataract, late effect of being struck by a baseball in 2017.', 'H26.101', 'S05.11XS'],
    ['Headache, sequela of a concussion in a bicycle crash.', 'G44.329', 'S06.0X0S'],
    ['Crooked nose, sequela of a fracture from a punch.', 'M95.0', 'S02.2XXS'],
    ['Neck pain, late effect of whiplash in a rear-end collision.', 'M54.2', 'S13.4XXS'],
    ['Arthritis, sequela of a fracture when skiing in 2014.', 'M17.32', 'S82.142S'],
    ['Memory loss, sequela of a concussion after a ladder fall last year.', 'R41.3', 'S06.0X0S'],
    ['Pain, sequela of a table saw injury.', 'M79.641', 'S61.411S'],
  ] as const)
    it(`is asked for: ${words}`, async () => {
      assert.deepEqual(await told(words, ...codes), [`${codes[1]} I.C.20.i.1 information`]);
    });

  it('is not where it is coded, denied or untold', async () => {
    const fracture = ['M24.522', 'S42.412S'] as const;
    assert.deepEqual(
      await told('Sequela of a fracture after a fall from a ladder.', ...fracture, 'W11.XXXS'),
      [],
    );
    assert.deepEqual(await told('Sequela of a fracture, of unknown cause.', ...fracture), []);
    assert.deepEqual(
      await told('Sequela of a fracture. No car crash, denies falling off a horse.', ...fracture),
      [],
    );
  });
});
