/** Carriers with an infection, drugs that are kept, contraception, fractures that are not treated (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.3.
  ['Z86.718 I.C.21.c.3 information ', 'Past DVT, stays on warfarin.'],
  ['Z86.718 I.C.21.c.3 information ', 'Past DVT, apixaban for prevention.'],
  ['Z79.2 I.C.21.c.3 warning ', 'Acute bronchitis. Azithromycin 5 days.'],
  ['Z79.2 I.C.21.c.3 warning ', 'Cystitis. Cephalexin x7d.'],
  // I.C.21.c.11.
  ['Z39.2 I.C.21.c.11 information ', 'Postpartum visit. Talked about birth control pills.'],
  ['Z39.2 I.C.21.c.11 information ', 'Postpartum visit. OCP prescription sent.'],
  // I.C.2.s.
  ['C50.911 I.C.2.s warning C84.7A', 'ALCL around the right breast implant.'],
];

const SILENT: readonly Case[] = [
  ['Z86.718', 'Past DVT, warfarin stopped in 2022.'],
  ['Z86.718\nZ79.01', 'Past DVT, stays on warfarin.'],
  ['Z79.2', 'Azithromycin daily, long-term prophylaxis.'],
  ['Z39.2', 'Postpartum visit. Wants another child soon.'],
  ['Z39.2\nZ30.011', 'Postpartum visit. OCP prescription sent.'],
  ['C50.911', 'Right breast cancer. Implant on the left, quiet.'],
];

describe('chart/otherwise-coded, what is kept and carried', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.1.e.1.d.
  const stay = (words: string, diagnoses: string) =>
    dischargeText({ note: `[hospital course]\n${words}`, diagnoses });
  it('asks for the carrier beside the infection', async () => {
    const words = 'MRSA sepsis. Admission nasal swab MRSA positive, colonized.';
    assert.deepEqual(await codes('chart/otherwise-coded', stay(words, 'principal: A41.02 POA Y')), [
      'A41.02',
    ]);
    assert.deepEqual(
      await codes('chart/otherwise-coded', stay(words, 'principal: A41.02 POA Y\nA: Z22.322')),
      [],
    );
    const negative = 'MRSA sepsis. Admission nasal swab for MRSA negative.';
    assert.deepEqual(await codes('chart/otherwise-coded', stay(negative, 'principal: A41.02 POA Y')), []);
  });
});

describe('dx/order, the neoplasm and its fracture', () => {
  // I.C.2.l.6: the focus of the treatment decides.
  it('has the neoplasm first where the fracture is not treated', async () => {
    const words =
      'Pathological fracture of the right femur, not treated itself. Radiation of the bone metastases.';
    const found = note(words, 'M84.551A', 'C79.51', 'C50.912');
    assert.deepEqual(await codes('dx/order', found), ['C79.51']);
    assert.deepEqual(await codes('dx/order', note(words, 'C79.51', 'M84.551A', 'C50.912')), []);
  });

  it('has the fracture first where it is treated', async () => {
    const words = 'Pathological fracture of the right femur, nailed today. Chemotherapy goes on.';
    assert.deepEqual(await codes('dx/order', note(words, 'M84.551A', 'C79.51', 'C50.912')), []);
  });
});

describe('dx/contradiction, follow-up of a neoplasm', () => {
  // I.C.21.c.8 and the note at Z08.
  it('has the history too', async () => {
    const found = (...lines: string[]) => codes('dx/contradiction', withDiagnoses(...lines));
    assert.deepEqual(await found('A: Z08', 'B: Z90.11'), ['Z08']);
    assert.deepEqual(await found('A: Z08', 'B: Z90.11', 'C: Z85.3'), []);
    assert.deepEqual(await found('A: Z08', 'B: Z85.3'), []);
  });
});
