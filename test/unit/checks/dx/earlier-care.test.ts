/** 7th characters of healing and of sequelae against notes that tell of no earlier care (I.C.19.a). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (words: string, ...diagnoses: string[]) =>
  (
    await findingsOf(
      'dx/encounter-character',
      noteText({ note: `[note]\n${words}`, diagnoses: diagnoses.join('\n') }),
    )
  )
    .filter(({ message }) => message.includes('no care before'))
    .map(({ code, severity, fixes }) => `${code} ${severity} ${fixes[0]?.title.split(' ')[2]}`);

describe('dx/encounter-character, care of which the note tells none', () => {
  for (const [told, words] of [
    ['S93.401D information S93.401A', 'Sprained the right ankle on the stairs. Elastic wrap, crutches.'],
    ['T23.271D information T23.271A', 'Scalded tonight: burn of second degree of the right wrist. Dressing.'],
    ['S93.401S information S93.401A', 'Sprained the right ankle on the stairs. Elastic wrap, crutches.'],
    // Active treatment of a complication is that of the complication, whatever brought it.
    [
      'T81.41XD information T81.41XA',
      'Superficial infection of the incision two weeks after surgery, antibiotics begun.',
    ],
    ['T46.4X5D information T46.4X5A', 'Cough from lisinopril, taken as prescribed for weeks; stopped today.'],
    ['T36.0X5S information T36.0X5A', 'Rash after amoxicillin, taken as prescribed; stopped.'],
  ] as const)
    it(`${told}: ${words}`, async () => {
      assert.deepEqual(await said(words, told.split(' ')[0] ?? ''), [told]);
    });

  for (const [code, words] of [
    ['S93.401D', 'Follow-up of the right ankle sprain.'],
    ['S93.401D', 'Right ankle sprain, three weeks out. Walks well.'],
    ['S61.412D', 'Laceration of the left hand, stitches out.'],
    ['S61.412D', 'Left hand cut on glass last Monday, the laceration closes well. Sutures out this morning.'],
    ['S93.401A', 'Sprained the right ankle on the stairs. Elastic wrap, crutches.'],
    ['S93.401S', 'Pain of the right ankle, a sequela of the sprain.'],
    ['T81.41XD', 'Infection of the incision, resolving; recheck after antibiotics.'],
    ['T46.4X5D', 'Cough of lisinopril has resolved, seen after it was stopped.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await said(words, code), []);
    });

  it('takes a description of the author, and no title of the book', async () => {
    const words = 'Sprained the right ankle on the stairs. Elastic wrap, crutches.';
    const title = 'Sprain of unspecified ligament of right ankle, subsequent encounter';
    assert.deepEqual(await said(words, `S93.401D  ${title}`), ['S93.401D information S93.401A']);
    assert.deepEqual(await said(words, 'S93.401D  Right ankle sprain, healing'), []);
  });

  it('takes a word of the author before the code, and is silent without a note', async () => {
    assert.deepEqual(await said('Sprained the right ankle. Wrap.', 'healing sprain, S93.401D'), []);
    assert.deepEqual(
      (await findingsOf('dx/encounter-character', noteText({ note: '', diagnoses: 'S93.401D' }))).filter(
        ({ message }) => message.includes('no care before'),
      ),
      [],
    );
  });
});
