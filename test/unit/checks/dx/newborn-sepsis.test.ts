/** Infections of newborns by the codes of a claim and the words of a note (Guidelines FY2026, I.C.16.a.5 and f). */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

describe('dx/newborn, infections', () => {
  const told = async (text: string) =>
    (await findingsOf('dx/newborn', text)).map(
      ({ at, authority, severity }) => `${at} ${authority.split(' ').at(-1)} ${severity}`,
    );
  const onClaim = (diagnoses: string, born = '2026-10-20') =>
    told(claimText({ patient: `birth date: ${born}\nsex: F`, diagnoses }));

  it('asks of an infection of the first 28 days that chapter 16 has', async () => {
    assert.deepEqual(await onClaim('A: A41.9'), ['A41.9 I.C.16.f information']);
    assert.deepEqual(await onClaim('A: J18.9'), ['J18.9 I.C.16.a.5 information']);
    assert.deepEqual(await onClaim('A: N39.0\nB: B96.20'), ['N39.0 I.C.16.a.5 information']);
    assert.deepEqual(await onClaim('A: H10.9'), ['H10.9 I.C.16.a.5 information']);
    assert.deepEqual(await onClaim('A: N39.0', '2026-09-01'), []);
    // Another condition of the birth says nothing of where the infection is from; an infection of it does.
    assert.deepEqual(await onClaim('A: P59.9\nB: N39.0'), ['N39.0 I.C.16.a.5 information']);
    assert.deepEqual(await onClaim('A: P39.3\nB: N39.0'), []);
    assert.deepEqual(await onClaim('A: L22'), []);
  });

  it('leaves what the note says to be of the community', async () => {
    const inNote = (note: string) =>
      told(
        noteText({ note: `[assessment]\n${note}`, diagnoses: 'N39.0' }).replace(
          /^birth date: .*$/m,
          'birth date: 2026-10-20',
        ),
      );
    assert.deepEqual(await inNote('Urinary tract infection.'), ['N39.0 I.C.16.a.5 information']);
    assert.deepEqual(await inNote('Community-acquired urinary tract infection.'), []);
    assert.deepEqual(await inNote('Urinary tract infection, not community-acquired.'), [
      'N39.0 I.C.16.a.5 information',
    ]);
  });

  it('wants the code of the sepsis that says the organism', async () => {
    for (const organism of ['B95.1', 'B95.4', 'B95.61', 'B95.7', 'B96.20', 'B96.5'])
      assert.deepEqual(await onClaim(`A: P36.9\nB: ${organism}`), ['P36.9 I.C.16.f warning'], organism);
    assert.deepEqual(await onClaim('A: P36.8\nB: B96.5'), []);
    assert.deepEqual(await onClaim('A: P36.9'), []);
  });
});
