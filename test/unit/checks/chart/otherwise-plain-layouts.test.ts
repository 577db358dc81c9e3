/** The same sentences in other layouts and words: histories in a line, use disorders by their letters (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.17.
  ...[
    'Reads at a 2nd-grade level.',
    'Caring for a demented mother alone, exhausted, no respite.',
    'Just out of prison.',
    'Nowhere to stay.',
    'Sleeps under the bridge.',
    'Cannot afford his furosemide.',
    'Rent unpaid since May.',
    'The heat is off.',
  ].map((words): Case => ['I10 I.C.21.c.17 information ', `Hypertension. ${words}`]),
  // I.C.5.b.1.
  ['F11.20 I.C.5.b.1 warning F11.21', 'OUD on buprenorphine, in sustained remission.'],
  ['F10.20 I.C.5.b.1 warning F10.21', 'AUD, in early remission.'],
  // I.C.19.f.
  ['T76.11XA I.C.19.f warning T74.11XA', 'Her partner admits to hitting her; physical abuse.'],
  // I.C.2.k.
  ['C80.1 I.C.2.k warning ', 'Bone metastases. The biopsy shows the primary: left breast.'],
  // I.C.21.c.11.
  ['O80 I.C.21.c.11 information ', 'Vaginal delivery. IUD inserted at once.'],
  // I.C.1.a.2.e.
  ['B20 I.C.1.a.2.e information Z21', 'Routine HIV f/u. Never any HIV complication.'],
  // I.C.16.e.
  ['R62.50 I.C.16.e information ', 'Developmental delay, a consequence of her birth at 26 weeks.'],
];

const SILENT: readonly Case[] = [
  ['I10', 'Hypertension. Reads novels, cares for her garden alone.'],
  ['I10', 'Hypertension. Works in the prison as a guard.'],
  ['I10', 'Hypertension. Cannot afford to miss work.'],
  ['F11.20', 'OUD, not in remission.'],
  ['T76.11XA', 'Physical abuse suspected, the partner admits nothing.'],
  ['C80.1\nC79.51', 'Bone metastases of an unknown primary.'],
  ['B20', 'HIV f/u. Pneumocystis in 2015, no complication since.'],
  ['B20', 'HIV infection since 2012, came in then with Pneumocystis pneumonia. No symptoms today.'],
];

describe('chart/otherwise-coded, plain layouts', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('dx/history-and-active, a history in a line', () => {
  // III.A: what an earlier stay was for is not of this one.
  it('is one as under its heading', async () => {
    const stay = (words: string) =>
      dischargeText({
        note: `[hospital course]\n${words}`,
        diagnoses: 'principal: I50.9 POA Y\nA: I63.9 POA Y',
      });
    assert.deepEqual(await codes('dx/history-and-active', stay('CHF. \nPMH: cerebral infarction 2015.')), [
      'I63.9',
    ]);
    assert.deepEqual(await codes('dx/history-and-active', stay('CHF. Cerebral infarction on day 2.')), []);
  });
});

describe('the report of an operation', () => {
  // IV.N.
  it('is told by its heading too', async () => {
    const note = (heading: string) =>
      noteText({
        note: `[${heading}]\nRight inguinal hernia repaired with mesh. Hypertension stable.`,
        diagnoses: 'I10\nK40.90',
      });
    assert.deepEqual(await codes('dx/order', note('operation')), ['K40.90']);
    assert.deepEqual(await codes('dx/order', note('plan')), []);
  });
});

describe('dx/contradiction, follow-up', () => {
  // I.C.21.c.8 and the note at Z09.
  it('has the history too', async () => {
    const found = (...lines: string[]) => codes('dx/contradiction', withDiagnoses(...lines));
    assert.deepEqual(await found('A: Z09', 'B: Z90.49'), ['Z09']);
    assert.deepEqual(await found('A: Z09', 'B: Z90.49', 'C: Z86.0100'), []);
  });
});
