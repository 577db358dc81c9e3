/** Diseases that a follow-up finds over, intents, smoke of others, COVID-19 of newborns (Guidelines FY2026 I.C.16, 19, 21). */
import assert from 'node:assert/strict';
import { codes, note, otherwise } from './found.ts';

describe('dx/history-and-active, what a follow-up finds over (I.C.21.c.8)', () => {
  for (const [code, words] of [
    ['J18.9', 'Follow up of pneumonia treated last month. Film clear, pneumonia resolved.'],
    [
      'I82.401',
      'Follow-up after DVT of the right leg: apixaban completed, duplex shows complete resolution.',
    ],
    ['A15.0', 'Pulmonary TB, nine months of therapy, lungs scarred but cured.'],
    ['N20.0', 'Kidney stone disease fully treated.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('dx/history-and-active', note(words, code)), [code]);
    });

  for (const [code, words] of [
    ['J18.9', 'Follow up of pneumonia treated last month. Still coughs.'],
    ['J18.9', 'Follow up of pneumonia: complete resolution of fever.'],
    ['I82.401', 'Follow-up of DVT of the right leg, on apixaban.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await codes('dx/history-and-active', note(words, code)), []);
    });
});

describe('intents of what did harm (I.C.19.e.5.b and d)', () => {
  for (const [code, words, offered] of [
    ['T60.0X2A', 'Drifted on by organophosphate spray, unintended.', 'T60.0X1A'],
    ['T65.891A', 'Roommate poured solvent in her drink.', 'T65.893A'],
    ['T63.442A', 'Stung by a bee while gardening.', 'T63.441A'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      const told = await otherwise(words, code);
      assert.equal(told.length, 1);
      assert.ok(told[0]?.includes(offered));
    });

  it('is silent where the note has words of the intent', async () => {
    assert.deepEqual(await otherwise('Drank bleach, hoping to die.', 'T54.3X2A'), []);
    assert.deepEqual(await otherwise('Her drink was spiked with solvent at a party.', 'T65.893A'), []);
    assert.deepEqual(await otherwise('Solvent poured into the wrong cup by mistake, drunk.', 'T65.891A'), []);
  });
});

describe('the smoke of others (I.A.17)', () => {
  it('is asked for at an ear and the airways', async () => {
    assert.deepEqual(await otherwise('Otitis media, right ear. Father smokes in the house.', 'H66.91'), [
      'H66.91 I.A.17 information ',
    ]);
    assert.deepEqual(await otherwise('Otitis media, right ear. Smoke-free home.', 'H66.91'), []);
    assert.deepEqual(await otherwise('Otitis media. Father smokes in the house.', 'H66.91\nZ77.22'), []);
  });
});

describe('COVID-19 of a newborn (I.C.16.h)', () => {
  it('from before or during the birth is P35.8 and U07.1', async () => {
    assert.deepEqual(await otherwise('Vertical transmission of SARS-CoV-2.', 'Z38.01\nU07.1'), [
      'U07.1 I.C.16.h warning ',
    ]);
    assert.deepEqual(await otherwise('COVID infection from the birth canal, confirmed.', 'Z38.00\nP35.8'), [
      'P35.8 I.C.16.h information ',
    ]);
    assert.deepEqual(await otherwise('COVID-19 contracted in the womb.', 'Z38.00\nP35.8\nU07.1'), []);
  });
});
