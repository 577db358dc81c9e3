/** What a note says of the healing: ICD-10-CM Official Guidelines I.C.13.c, I.C.19.a and I.C.19.c.1. */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const RULE = 'dx/encounter-character';

/** The code that a finding stands on, with the codes that its fixes offer. */
const said = async (assessment: string, diagnoses: string): Promise<string[]> =>
  (
    await findingsOf(
      RULE,
      noteText({ note: `[history]\nFell in May.\n\n[assessment]\n${assessment}`, diagnoses }),
    )
  ).map(({ at, fixes }) => `${at} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`);

describe('the healing that a note concludes', () => {
  it('is said by the 7th character', async () => {
    assert.deepEqual(await said('Colles fracture of the right radius, routine healing.', 'S52.531A'), [
      'S52.531A S52.531D',
    ]);
    assert.deepEqual(
      await said('Osteoporotic fracture of the right forearm, healing routinely.', 'M80.031A'),
      ['M80.031A M80.031D'],
    );
    assert.deepEqual(await said('Sprain of the right ankle, healing well.', 'S93.401A'), [
      'S93.401A S93.401D',
    ]);
    for (const words of ['Closed patella fracture, just happened.', 'Patella fracture, first visit for it.'])
      assert.deepEqual(await said(words, 'S82.002D'), ['S82.002D S82.002A'], words);
    assert.deepEqual(await said('First visit behind the operation, patella fracture.', 'S82.002D'), []);
    assert.deepEqual(await said('Nonunion of the tibial fracture.', 'S82.222D'), ['S82.222D S82.222K']);
    assert.deepEqual(await said('Malunion of the tibial fracture.', 'S82.222G'), ['S82.222G S82.222P']);
    assert.deepEqual(await said('Delayed healing of the tibial fracture.', 'S82.222D'), [
      'S82.222D S82.222G',
    ]);
  });

  it('is a malunion where the fracture has healed in a wrong place, and care after treatment in therapy', async () => {
    assert.deepEqual(await said('Radius fracture healed in angulation: malunion.', 'S52.501D'), [
      'S52.501D S52.501P',
    ]);
    assert.deepEqual(await said('The radius fracture has healed in malunion.', 'S52.501D'), [
      'S52.501D S52.501P',
    ]);
    assert.deepEqual(await said('Rotator cuff strain, in physical therapy.', 'S46.011A'), [
      'S46.011A S46.011D',
    ]);
  });

  it('is a contradiction where the assessment says it', async () => {
    const text = noteText({
      note: '[assessment]\nColles fracture of the right radius, routine healing.',
      diagnoses: 'S52.531A',
    });
    assert.deepEqual(
      (await findingsOf(RULE, text)).map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('is asked about where a film shows it', async () => {
    const shown = noteText({
      note: '[x-ray]\nNonunion at the shaft.\n\n[assessment]\nTibial fracture.',
      diagnoses: 'S82.222D',
    });
    assert.deepEqual(
      (await findingsOf(RULE, shown)).map(({ at, severity }) => `${at} ${severity}`),
      ['S82.222D information'],
    );
  });

  it('is called otherwise', async () => {
    for (const [assessment, expected] of [
      ['Tibial fracture, failure to unite.', 'S82.222D S82.222K'],
      ['Tibial fracture, non-united.', 'S82.222D S82.222K'],
      ['Tibial fracture that never united.', 'S82.222D S82.222K'],
      ['Malunited tibial fracture.', 'S82.222D S82.222P'],
      ['Tibial fracture, slow to heal.', 'S82.222D S82.222G'],
      ['Tibial fracture, healing is delayed.', 'S82.222D S82.222G'],
      ['Tibial fracture, cast check.', 'S82.222A S82.222D'],
    ] as const)
      assert.deepEqual(await said(assessment, expected.split(' ')[0] ?? ''), [expected]);
  });

  it('is asked about where the history tells of the visit', async () => {
    const severity = async (history: string, diagnosis: string) =>
      (
        await findingsOf(
          RULE,
          noteText({
            note: `[history]\n${history}\n\n[assessment]\nLaceration of the right hand.`,
            diagnoses: diagnosis,
          }),
        )
      ).map((finding) => `${finding.at} ${finding.severity}`);
    assert.deepEqual(await severity('Here for suture removal.', 'S61.411A'), ['S61.411A information']);
    assert.deepEqual(await severity('Three weeks after a cut.', 'S61.411A'), ['S61.411A information']);
    assert.deepEqual(await severity('Cut himself this morning.', 'S61.411D'), ['S61.411D information']);
    assert.deepEqual(await severity('Cut himself two hours ago.', 'S61.411D'), ['S61.411D information']);
    assert.deepEqual(await severity('Cut himself this morning.', 'S61.411A'), []);
    assert.deepEqual(await severity('Here for suture removal.', 'S61.411D'), []);
    assert.deepEqual(await severity('Sutures removed this morning.', 'S61.411D'), []);
  });

  it('is nothing where no injury is listed', async () => {
    assert.deepEqual(await said('Fracture of the right radius, routine healing.', 'M25.531\nW01.0XXD'), []);
  });

  it('is that of the one injury, whatever its cause and extent', async () => {
    assert.deepEqual(await said('Colles fracture, routine healing.', 'S52.531A\nW19.XXXA'), [
      'S52.531A S52.531D',
    ]);
    assert.deepEqual(await said('Burn of the right thigh, healing well.', 'T24.211A\nT31.0'), [
      'T24.211A T24.211D',
    ]);
    assert.deepEqual(await said('Surgical wound healing well.', 'I10'), []);
  });

  it('keeps an open fracture open', async () => {
    assert.deepEqual(await said('Open tibial fracture, routine healing.', 'S82.222B'), [
      'S82.222B S82.222E,S82.222F',
    ]);
  });

  it('is no contradiction where the character says it, nor with a nonunion that is treated first (I.C.19.c.1)', async () => {
    for (const [assessment, code] of [
      ['Fracture of the tibia, routine healing.', 'S82.222D'],
      ['Fracture of the tibia with nonunion, treated for the first time.', 'S82.222A'],
      ['Fracture of the tibia with nonunion, healing well after the graft.', 'S82.222K'],
      ['Fracture of the tibia today. No routine healing to be expected.', 'S82.222A'],
      ['Fracture of the tibia today.', 'S82.222A'],
      ['Fracture of the tibia, no malunion.', 'S82.222D'],
      ['Fracture of the tibia, resolved nonunion.', 'S82.222D'],
    ] as const)
      assert.deepEqual(await said(assessment, code), [], assessment);
  });

  it('is not told of several injuries, of the history, or without a note', async () => {
    assert.deepEqual(
      await said('Old wound healing well, new fracture of the wrist.', 'S52.531A\nS61.412D'),
      [],
    );
    const history = noteText({
      note: '[history]\nWas healing well until he fell again.',
      diagnoses: 'S52.531A',
    });
    assert.deepEqual(await findingsOf(RULE, history), []);
    assert.deepEqual(await findingsOf(RULE, claimText({ diagnoses: 'A: S52.531A' })), []);
  });
});
