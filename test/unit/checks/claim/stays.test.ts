/** What the examples of the checks of stays and bills do not show: severities, days, payers. */
import assert from 'node:assert/strict';
import { claimText, institutionalText } from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { interchange, LEVELS } from '../../formats/x12/samples.ts';

const bill = (type: string, more = '', stay?: string, payer = 'Medicare Part A'): string =>
  institutionalText({
    head: `type of bill: ${type}\nstatement period: 2026-11-01 - 2026-11-05${more}`,
    ...(stay ? { stay } : {}),
  }).replace('Medicare Part A', payer);

const severities = async (rule: string, text: string) =>
  (await findingsOf(rule, text)).map(({ severity }) => severity);

describe('claim/type-of-bill', () => {
  it('is certain for Medicare, whose list it is, and a warning for others', async () => {
    assert.deepEqual(await severities('claim/type-of-bill', bill('0991')), ['error']);
    assert.deepEqual(await severities('claim/type-of-bill', bill('0991', '', undefined, 'Blue Cross')), [
      'warning',
    ]);
  });
});

describe('claim/discharge-status', () => {
  it('says which part of a stay a bill is of', async () => {
    for (const [type, words] of [
      ['0111', 'the whole stay'],
      ['0114', 'the last part of a stay'],
    ] as const)
      assert.ok(
        (
          await findingsOf('claim/discharge-status', bill(type, '', 'discharge status: 30'))
        )[0]?.message.includes(words),
      );
  });

  it('warns of a patient still there on an outpatient bill (UB-04 FL 17)', async () => {
    assert.deepEqual(await severities('claim/discharge-status', bill('0131', '', 'discharge status: 30')), [
      'warning',
    ]);
  });

  it('takes a status from its first day: 81 is of 2013-10-01', async () => {
    const text = (year: string) =>
      bill('0131', '', 'discharge status: 81').replaceAll('2026', year).replaceAll('-11-', '-03-');
    assert.equal((await findingsOf('claim/discharge-status', text('2013'))).length, 1);
    assert.equal((await findingsOf('claim/discharge-status', text('2014'))).length, 0);
  });

  it('takes R99 for a patient who was dead on arrival alone (I.C.18.h)', async () => {
    const visit = (status: string, diagnosis: string) =>
      severities(
        'claim/discharge-status',
        institutionalText({
          head: 'type of bill: 0131\nstatement period: 2026-11-01 - 2026-11-01',
          stay: `discharge status: ${status}`,
          diagnoses: `principal: ${diagnosis}`,
        }),
      );
    assert.deepEqual(await visit('01', 'R99'), ['warning']);
    assert.deepEqual(await visit('20', 'R99'), []);
    assert.deepEqual(await visit('01', 'R55'), []);
  });

  it('takes deaths in hospice care on hospice bills (81x, 82x)', async () => {
    for (const [type, count] of [
      ['0811', 0],
      ['0821', 0],
      ['0131', 1],
    ] as const)
      assert.equal(
        (await findingsOf('claim/discharge-status', bill(type, '', 'discharge status: 41'))).length,
        count,
        type,
      );
  });
});

describe('claim/admission', () => {
  const INPATIENT = ['CLM*77*2000***11:A:1**A*Y*Y', 'DTP*434*RD8*20261101-20261104', 'HI*ABK:A419:::::::Y'];
  const LINE = ['LX*1', 'SV2*0120**2000*DA*3'];

  it('misses all of it in an 837, where nothing is left out by accident', async () => {
    const { result } = await judge(interchange([...LEVELS, ...INPATIENT, ...LINE]), {}, 'x12');
    const found = result.findings.filter(({ rule }) => rule === 'claim/admission');
    assert.deepEqual(
      found.map(({ severity, message }) => [severity, message]),
      [
        [
          'error',
          'This inpatient claim has no date of admission (FL 12), no type of admission (FL 14), no point of origin (FL 15), no discharge status (FL 17).',
        ],
      ],
    );
  });

  it('asks nothing of an outpatient', async () => {
    assert.deepEqual(
      await findingsOf('claim/admission', bill('0131', '', 'admission: 2026-11-01\nadmission type: 1')),
      [],
    );
  });

  it('took point of origin 7 until 2010-06-30 (CMS transmittal 1929)', async () => {
    const on = (period: string) =>
      institutionalText({
        head: `type of bill: 0131\nstatement period: ${period}`,
        stay: 'admission source: 7',
      });
    assert.deepEqual(await findingsOf('claim/admission', on('2010-06-30 - 2010-06-30')), []);
    assert.equal((await findingsOf('claim/admission', on('2010-07-01 - 2010-07-01'))).length, 1);
  });

  it('takes a newborn from elsewhere (6) who is a day old', async () => {
    const text = institutionalText({
      patient: 'birth date: 2026-11-02\nsex: F',
      stay: 'admission: 2026-11-03\nadmission type: 4\nadmission source: 6',
    });
    assert.deepEqual(await findingsOf('claim/admission', text), []);
    assert.deepEqual(await severities('claim/admission', text.replace('source: 6', 'source: 5')), [
      'warning',
    ]);
  });

  it('has newborns born here (5) or elsewhere (6) from 2007-10-01 on (UB-04 FL 15; CMS 100-04 ch. 25 §75.1)', async () => {
    const on = (day: string) =>
      institutionalText({
        head: `type of bill: 0131\nstatement period: ${day} - ${day}`,
        patient: `birth date: ${day}\nsex: F`,
        stay: `admission: ${day}\nadmission type: 4\nadmission source: 2`,
      });
    assert.deepEqual(await findingsOf('claim/admission', on('2007-09-30')), [], 'then: premature');
    assert.deepEqual(await severities('claim/admission', on('2007-10-01')), ['warning']);
  });

  it('takes minutes behind an hour, and 99', async () => {
    for (const hour of ['0', '9', '23', '2359', '23:59', '99'])
      assert.deepEqual(
        await findingsOf('claim/admission', bill('0131', '', `admission hour: ${hour}`)),
        [],
        hour,
      );
    for (const hour of ['24', '2460', '98', 'noon'])
      assert.equal(
        (await findingsOf('claim/admission', bill('0131', '', `discharge hour: ${hour}`))).length,
        1,
        hour,
      );
  });
});

describe('claim/timely-filing', () => {
  const found = (text: string) => findingsOf('claim/timely-filing', text);

  it('counts from the last day of an institutional claim (42 CFR 424.44)', async () => {
    const text = (filed: string) => bill('0131', `\nfiled: ${filed}`).replaceAll('2026-11-0', '2024-11-0');
    assert.deepEqual(await found(text('2025-11-05')), []);
    assert.equal((await found(text('2025-11-06')))[0]?.at, '2024-11-01 - 2024-11-05');
  });

  it('counts from the first day of a professional claim', async () => {
    const text = claimText({
      head: 'payer: Medicare Part B\nfiled: 2026-02-15',
      services:
        '2025-03-03  11   G0439  -     A   1      132.50\n2025-02-10  11   G0444  -     A   1      18.00',
    });
    assert.equal((await found(text))[0]?.at, '2025-02-10');
  });

  it('takes a claim of long ago without a day of filing for an old one', async () => {
    const text = (day: string) =>
      claimText({ head: 'payer: Medicare Part B', services: `${day}  11   G0439  -     A   1      132.50` });
    assert.equal((await found(text('2024-11-25'))).length, 1);
    assert.deepEqual(await found(text('2024-11-24')), []);
  });

  it('leaves replacements alone', async () => {
    const text = claimText({
      head: 'payer: Medicare Part B\nresubmission: 7\noriginal number: 1',
      services: '2025-03-03  11   G0439  -     A   1      132.50',
    });
    assert.deepEqual(await found(text), []);
    assert.deepEqual(await found(bill('0137').replaceAll('2026-11-0', '2025-03-0')), []);
  });

  it('gives 29 February until 28 February of the next year', async () => {
    const text = (filed: string) =>
      claimText({
        head: `payer: Medicare Part B\nfiled: ${filed}`,
        services: '2024-02-29  11   G0439  -     A   1      132.50',
      });
    assert.deepEqual(await found(text('2025-02-28')), []);
    assert.equal((await found(text('2025-03-01'))).length, 1);
  });
});

describe('claim/wrong-surgery', () => {
  it('is a rule of Medicare', async () => {
    const text = (payer: string) =>
      claimText({ head: `payer: ${payer}`, diagnoses: 'A: T81.89XA\nB: Y65.51' });
    assert.equal((await findingsOf('claim/wrong-surgery', text('Medicare Part B'))).length, 1);
    assert.equal((await findingsOf('claim/wrong-surgery', text('Blue Cross'))).length, 0);
  });
});
