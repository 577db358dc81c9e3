/** The infection, the injury or the pain that a stay or visit was for (Guidelines FY2026 I.C.1.d.6, I.C.6.b, I.C.19.b). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const found = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(({ at, authority }) => `${at} ${authority.split(' ').at(-1)}`);
const inStay = (rule: string, note: string, ...codes: string[]) =>
  found(rule, dischargeText({ note, diagnoses: codes.join('\n') }));
const inOffice = (note: string, ...codes: string[]) =>
  found('dx/order', noteText({ note, diagnoses: codes.join('\n') }));

describe('dx/sepsis, the infection that the stay was for', () => {
  const BURN = 'T24.231A POA Y';
  const WOUND = 'S91.301A POA Y';
  const SEPSIS = 'A41.9 POA Y';
  for (const [words, injury] of [
    ['Admitted for sepsis. Source: infected burn, which needed only dressings.', BURN],
    ['Admitted with sepsis from a wound infection; dressings daily.', WOUND],
  ] as const)
    it(`comes before the injury: ${words}`, async () => {
      const note = `[hospital course]\n${words}`;
      assert.deepEqual(await inStay('dx/sepsis', note, injury, SEPSIS), ['A41.9 I.C.1.d.6']);
      assert.deepEqual(await inStay('dx/sepsis', note, SEPSIS, injury), []);
    });

  for (const [words, injury, sepsis] of [
    ['Admitted for sepsis from an infected burn. Debridement and skin graft.', BURN, SEPSIS],
    ['Admitted for sepsis. He was brought in because of the burn.', BURN, SEPSIS],
    ['Admitted for a burn. Sepsis came later.', BURN, SEPSIS],
    ['Admitted for sepsis.', 'T24.231D POA Y', SEPSIS],
    ['Admitted for sepsis.', BURN, 'A41.9 POA N'],
  ] as const)
    it(`is none where either may be first, or it is not what the stay was for: ${words}`, async () => {
      assert.deepEqual(await inStay('dx/sepsis', `[hospital course]\n${words}`, injury, sepsis), []);
    });
});

describe('dx/order, the injury that the note calls the most serious', () => {
  for (const [words, first, second] of [
    ['Major laceration of the spleen, the most serious injury, was removed.', 'S52.501A', 'S36.032A'],
    ['The liver laceration was the gravest injury.', 'S82.202A', 'S36.115A'],
    ['Primary injury: traumatic pneumothorax, chest tube.', 'S42.002A', 'S27.0XXA'],
  ] as const)
    it(`is first: ${words}`, async () => {
      const note = `[hospital course]\n${words}`;
      const codes = [`${first} POA Y`, `${second} POA Y`] as const;
      assert.deepEqual(await inStay('dx/order', note, ...codes), [`${second} I.C.19.b`]);
      assert.deepEqual(await inStay('dx/order', note, ...codes.toReversed()), []);
    });

  for (const [words, first, second] of [
    [
      'The fracture of the tibia was the main injury; a liver laceration was watched.',
      'S82.202A',
      'S36.115A',
    ],
    ['The liver laceration was not the most serious injury.', 'S82.202A', 'S36.115A'],
    ['The cut is the main injury. A cutaneous nerve was hurt too.', 'S51.812A', 'S54.32XA'],
    ['The liver laceration was the gravest injury.', 'S82.202D', 'S36.115A'],
  ] as const)
    it(`is not moved: ${words}`, async () => {
      const note = `[hospital course]\n${words}`;
      assert.deepEqual(await inStay('dx/order', note, `${first} POA Y`, `${second} POA Y`), []);
    });
});

describe('dx/order, pain as the reason that a note states', () => {
  for (const [note, first, pain, section] of [
    ['[reason for visit]\nPain management. Chronic low back pain.', 'M54.50', 'G89.29', 'I.C.6.b.1'],
    ['[chief complaint]\nFollow-up for control of chronic neck pain.', 'M54.2', 'G89.29', 'I.C.6.b.1'],
    [
      '[reason for visit]\nPain control. Prostate cancer with bone metastases.',
      'C79.51',
      'G89.3',
      'I.C.6.b.5',
    ],
  ] as const)
    it(`is first: ${note}`, async () => {
      assert.deepEqual(await inOffice(note, first, pain), [`${pain} ${section}`]);
      assert.deepEqual(await inOffice(note, pain, first), []);
    });

  for (const [note, first, pain] of [
    ['[reason for visit]\nRadiation for pain control. Bone metastases.', 'C79.51', 'G89.3'],
    ['[reason for visit]\nLow back pain, not for pain management.', 'M54.50', 'G89.29'],
    ['[reason for visit]\nChronic low back pain, here for the results.', 'M54.50', 'G89.29'],
  ] as const)
    it(`is not the reason: ${note}`, async () => {
      assert.deepEqual(await inOffice(note, first, pain), []);
    });
});
