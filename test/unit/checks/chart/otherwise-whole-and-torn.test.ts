/** A limb burned whole, organs torn in an operation, remissions left open and services that have their own words (Guidelines FY2026 I.B.16, I.C.2.n, I.C.7.b, I.C.16.a.2, I.C.19.d.5, I.C.21.c.3 to c.7). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { said } from '../../../helpers/said.ts';
import { type Case, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['H54.7 I.C.7.b warning ', 'Blindness R eye, nl vision L.'],
  ['H54.7 I.C.7.b warning ', 'Left eye blind since childhood.'],
  ['Z71.7 I.C.1.a.2.i information Z11.4', 'Wants HIV test, no sx, no known exposure.'],
  ['Z78.1 I.C.21.c.3 warning ', 'Forehead lac. Papoosed briefly during the repair only.'],
  [
    'C92.01 I.C.2.n and I.C.5.b.1 warning ',
    'AML s/p consolidation; marrow pending. Whether in remission not yet known.',
  ],
  ['F10.21 I.C.2.n and I.C.5.b.1 warning ', 'Alcohol use disorder, severe; remission status unclear.'],
  ['Z38.00 I.C.16.a.2 warning ', 'Transferred to us from Mercy, where he was born, for RDS.'],
  [
    'D25.1 I.B.16 and I.C.19.g.5 information ',
    'TLH for fibroids. Small bowel serosa torn during dissection, converted to open and repaired.',
  ],
  [
    'J44.1 I.C.21.c.7 information ',
    'COPD exacerbation. While here removed sutures from back, s/p lipoma excision 10 d ago.',
  ],
];

const SILENT: readonly Case[] = [
  ['Z71.7', 'HIV counseling, wants HIV test after it.'],
  ['C92.01', 'AML in complete remission; whether to transplant is open.'],
  [
    'D25.1',
    'TLH for fibroids. The bladder was entered as planned during resection of the fistula and closed.',
  ],
  ['D25.1\nK91.72', 'TLH. Small bowel torn during dissection and repaired.'],
  ['T24.292A', 'Second degree burn of the entire left leg, thigh to ankle.'],
  ['Z79.891', 'Titrate MS Contin for the pain.'],
  ['Z79.621', 'Pulse steroids, raise tacro.'],
  ['Z12.31', 'Screening mammo, neg.'],
];

describe('chart/otherwise-coded, what is whole, torn or open', () => {
  tellsOf(FOUND, SILENT, (note, diagnoses) => saidOf(noteText({ note: `[note]\n${note}`, diagnoses })));
});

describe('what is denied, planned and measured', () => {
  const text = (note: string, diagnoses: string) => noteText({ note: `[note]\n${note}`, diagnoses });

  it('is no denial of how much is burned (the categories T31 and T32 name the third degree)', async () => {
    const burn = text('Second degree burn of the left leg, 18% TBSA. No 3rd degree.', 'T24.292A\nT31.10');
    assert.deepEqual(await findingsOf('chart/negated', burn), []);
  });

  it('is a history of the family behind its short name (I.C.21.c.4)', async () => {
    const history = text('Fam hx breast ca - mammo yearly. Here for HTN.', 'I10\nZ85.3');
    assert.deepEqual(
      (await findingsOf('chart/negated', history)).map(({ at }) => at),
      ['Z85.3'],
    );
  });

  it('is no disease where the assessment tells what is to be done (I.B.4)', async () => {
    for (const plan of ['Diet, walk 30 min', 'Isolate, fluids', 'F/u PCP'])
      assert.deepEqual(
        await findingsOf(
          'chart/uncoded-diagnosis',
          noteText({ note: `[assessment and plan]\nAbdominal pain. ${plan}.`, diagnoses: 'R10.9' }),
        ),
        [],
        plan,
      );
  });

  it('is a disease with its size behind it (IV.K)', async () => {
    const stone = text('CT for L flank pain. Radiologist read, final: L renal calculus 6 mm.', 'R10.A2');
    assert.deepEqual(
      (await findingsOf('chart/uncoded-diagnosis', stone)).map(({ code }) => code),
      ['N20.0'],
    );
  });

  it('is named by the temperature of a fever', async () => {
    assert.deepEqual(
      await findingsOf('chart/unsupported-code', text('Cough x 3 d, temp 101.', 'R05.1\nR50.9')),
      [],
    );
    const cool = await findingsOf('chart/unsupported-code', text('Cough x 3 d, temp 98.6.', 'R05.1\nR50.9'));
    assert.deepEqual(
      cool.map(({ at }) => at),
      ['R50.9'],
    );
  });
});

describe('dx/order, therapies and operations', () => {
  it('has what a session of therapy is for first (IV.A and IV.G)', async () => {
    const session = 'PT visit 4 of 8, R knee OA. Strengthening. Also has HTN, BP ok today.';
    const order = (diagnoses: string) =>
      said('dx/order', noteText({ note: `[note]\n${session}`, diagnoses }));
    assert.deepEqual(await order('I10\nM17.11'), ['M17.11 IV.A and IV.G information']);
    assert.deepEqual(await order('M17.11\nI10'), []);
  });

  it('has the condition of the spine first that the operation of the stay treats (I.C.6.b.1.a)', async () => {
    const order = (course: string, diagnoses: string) =>
      said('dx/order', dischargeText({ note: `[hospital course]\n${course}`, diagnoses }));
    const fusion =
      'Admitted for L4-5 decompression and fusion for stenosis. Spinal cord stimulator placed same stay for chronic pain.';
    assert.deepEqual(await order(fusion, 'G89.29\nM48.062'), ['M48.062 I.C.6.b.1.a information']);
    assert.deepEqual(await order(fusion, 'M48.062\nG89.29'), []);
    const earlier =
      'Fusion of L4-5 in 2019 without relief. Admitted for a spinal cord stimulator for control of the chronic pain.';
    assert.deepEqual(await order(earlier, 'G89.29\nM48.062'), []);
  });
});
