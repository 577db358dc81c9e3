/** px/unlisted, px/visit-with-procedure and px/global-period beyond their own examples. */
import assert from 'node:assert/strict';
import { feeSchedules } from '../../../../server/src/checks/import-samples.ts';
import { claimText, institutionalText, withServices } from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';

const SCHEDULE = feeSchedules('G0127 0 000 0 0 0 0', 'G0168 0 010 0 0 0 0', 'G0412 0 090 0 1 0 0');

describe('px/unlisted', () => {
  const unlistedIn = async (segment: string, ...behind: string[]) => {
    const segments = [...LEVELS, ...CLAIM].flatMap((each) =>
      each.startsWith('SV1*HC:G0439') ? [segment, ...behind] : [each],
    );
    const { result } = await judge(interchange(segments), {}, 'x12');
    return result.findings.filter(({ rule }) => rule === 'px/unlisted');
  };

  it('is an error in an 837, where SV101-7 must describe the service', async () => {
    const [finding] = await unlistedIn('SV1*HC:J3490*132.5*UN*1***1');
    assert.equal(finding?.severity, 'error');
  });

  it('is content with SV101-7', async () => {
    assert.deepEqual(await unlistedIn('SV1*HC:J3490:::::MADE UP DRUG 5 MG*132.5*UN*1***1'), []);
    assert.equal((await unlistedIn('SV1*HC:J3490::::: *132.5*UN*1***1')).length, 1, 'a blank');
  });

  it('is content with a drug number, and speaks of professional claims only', async () => {
    const text = claimText({
      services: '2026-11-03  11   J3490  JZ    A   1      15.00',
    })
      .replace('units  charge', 'units  charge  ndc')
      .replace('15.00', '15.00   00409-1171-01 ML 1');
    assert.deepEqual(await findingsOf('px/unlisted', text), []);
  });

  it('is a warning on a form, and empty remarks describe nothing', async () => {
    const found = (remarks: string) =>
      findingsOf(
        'px/unlisted',
        claimText({
          head: `remarks: ${remarks}`,
          services: '2026-11-03  11   J3490  JZ    A   1      15.00',
        }),
      );
    const [finding] = await found('');
    assert.equal(finding?.severity, 'warning');
    assert.deepEqual(await found('made up drug 5 mg'), []);
    assert.deepEqual(await found('\nnote: made up drug 5 mg'), []);
  });

  it('asks of a drug or supply not otherwise specified, but not where the title has its dose', async () => {
    const found = async (code: string) =>
      (await findingsOf('px/unlisted', withServices(`2026-11-03  11   ${code}  -     A   1      15.00`)))
        .length;
    // HCPCS October 2026: L2999 "…, not otherwise specified", J3301 "…, not otherwise specified, 10 mg".
    assert.equal(await found('L2999'), 1);
    assert.equal(await found('Q0507'), 1, '“Miscellaneous supply …”');
    assert.equal(await found('J3301'), 0);
    assert.equal(await found('J3420'), 0);
    // M1222 "…, reason not otherwise specified" is a measure of quality.
    assert.equal(await found('M1222'), 0);
    // M1255 "… (e.g., … seek prenatal services elsewhere)" is none of CMS's list.
    assert.equal(await found('M1255'), 0);
  });
});

describe('px/visit-with-procedure', () => {
  const rows = (mods: string, ...others: string[]) =>
    withServices(
      `2026-11-03  11   99213  ${mods.padEnd(4)}  A   1      90.00`,
      ...others.map((code) => `2026-11-03  11   ${code}  -     A   1      90.00`),
    );

  it('takes 10 and 90 global days as it takes 0, and each modifier that parts the visit', async () => {
    for (const code of ['G0127', 'G0168', 'G0412'])
      assert.equal((await findingsOf('px/visit-with-procedure', rows('-', code), SCHEDULE)).length, 1, code);
    for (const modifier of ['24', '25', '57', 'FT'])
      assert.deepEqual(await findingsOf('px/visit-with-procedure', rows(modifier, 'G0127'), SCHEDULE), []);
  });

  it('reaches one day back from major surgery, and not two (CMS 100-04 chapter 12 §40.1)', async () => {
    const found = async (day: string) =>
      (
        await findingsOf(
          'px/visit-with-procedure',
          withServices(
            `${day}  21   99232  -     A   1      90.00`,
            '2026-11-05  21   G0412  -     A   1      900.00',
          ),
          SCHEDULE,
        )
      ).length;
    assert.equal(await found('2026-11-04'), 1);
    assert.equal(await found('2026-11-03'), 0);
  });

  it('leaves a procedure alone that is no code on its day', async () => {
    const [visit, ended] = ['1980-11-03  11   99213', '1980-11-03  11   G0127'];
    const text = rows('-', 'G0127')
      .replace('2026-11-03  11   99213', visit)
      .replace('2026-11-03  11   G0127', ended);
    assert.deepEqual(await findingsOf('px/visit-with-procedure', text, SCHEDULE), []);
    // C9015 ended on 2018-12-31: hcpcs/terminated says so.
    const terminated = rows('-', 'C9015');
    assert.deepEqual(
      await findingsOf('px/visit-with-procedure', terminated, feeSchedules('C9015 0 000 0 0 0 0')),
      [],
    );
  });

  it('is of one provider: a procedure of another holds no visit of this one', async () => {
    const both = (npi: string) =>
      rows('-', 'G0127')
        .replace('date        pos', 'npi         date        pos')
        .replace(/^2026-11-03 .*99213/m, (row) => `1234567893  ${row}`)
        .replace(/^2026-11-03 .*G0127/m, (row) => `${npi}  ${row}`);
    const found = async (npi: string) =>
      (await findingsOf('px/visit-with-procedure', both(npi), SCHEDULE)).length;
    assert.equal(await found('1234567893'), 1);
    assert.equal(await found('1245319599'), 0);
  });

  it('says which day: that of the procedure, or the day before', async () => {
    const message = async (day: string) =>
      (
        await findingsOf(
          'px/visit-with-procedure',
          withServices(
            `${day}  21   99232  -     A   1      90.00`,
            '2026-11-05  21   G0412  -     A   1      900.00',
          ),
          SCHEDULE,
        )
      )[0]?.message ?? '';
    assert.match(await message('2026-11-04'), / on the day before of G0412/);
    assert.match(await message('2026-11-05'), / on the day of G0412/);
  });

  it('says what it lacks where a visit stands beside another service, and not where it stands alone', async () => {
    const reasons = async (text: string) =>
      (await judge(text)).result.notChecked.filter(({ rule }) => rule === 'px/visit-with-procedure').length;
    assert.equal(await reasons(rows('-', 'G0127')), 1);
    assert.equal(await reasons(rows('-')), 0);
  });
});

describe('px/global-period', () => {
  const claim = (member: string, row: string) =>
    claimText({
      patient: `name: Sample, Pat\nbirth date: 1960-05-17\nsex: F\nmember id: ${member}`,
      providers: 'billing npi: 1234567893\nsigned: yes 2026-11-20',
      services: row,
    });
  const surgery = '2026-11-03  21   G0412  -     A   1      900.00';
  const visit = '2026-11-12  11   99213  -     A   1      90.00';

  it('looks at other claims of the same patient in the file, and at no other patient', async () => {
    const of = (member: string) => `${claim('1EG4TE5MK73', surgery)}\n---\n${claim(member, visit)}`;
    const [finding] = await findingsOf('px/global-period', of('1EG4-TE5-MK73'), SCHEDULE);
    assert.match(finding?.message ?? '', /within 9 days after G0412 on 2026-11-03/);
    assert.deepEqual(await findingsOf('px/global-period', of('2AA2AA2AA22'), SCHEDULE), []);
  });

  it('shows the surgery where it stands on the same claim', async () => {
    const related = async (text: string) =>
      (await findingsOf('px/global-period', text, SCHEDULE)).map((finding) => finding.related?.length ?? 0);
    assert.deepEqual(await related(claim('1EG4TE5MK73', `${surgery}\n${visit}`)), [1]);
    assert.deepEqual(
      await related(`${claim('1EG4TE5MK73', surgery)}\n---\n${claim('1EG4TE5MK73', visit)}`),
      [0],
    );
  });

  it('says what it lacks where a visit stands beside another service, and nothing of other services', async () => {
    const reasons = async (...rows: string[]) =>
      (await judge(claim('1EG4TE5MK73', rows.join('\n')))).result.notChecked.filter(
        ({ rule }) => rule === 'px/global-period',
      ).length;
    assert.equal(await reasons(surgery, visit), 1);
    assert.equal(await reasons(visit), 0);
    assert.equal(await reasons(surgery, surgery.replace('G0412', 'G0127')), 0);
  });

  it('is no matter of the facility’s claim, nor of one that names no provider', async () => {
    const anonymous = (row: string) => claim('1EG4TE5MK73', row).replace(/billing npi: \d+\n/, '');
    assert.deepEqual(await findingsOf('px/global-period', anonymous(`${surgery}\n${visit}`), SCHEDULE), []);
  });

  it('ends with the 10th and the 90th day (CMS 100-04 chapter 12 §40.1)', async () => {
    const found = async (code: string, from: string, day: string) =>
      (
        await findingsOf(
          'px/global-period',
          claim(
            '1EG4TE5MK73',
            `${from}  21   ${code}  -     A   1      900.00\n${day}  11   99213  -     A   1      90.00`,
          ),
          SCHEDULE,
        )
      ).length;
    assert.equal(await found('G0168', '2026-11-03', '2026-11-13'), 1);
    assert.equal(await found('G0168', '2026-11-03', '2026-11-14'), 0);
    assert.equal(await found('G0412', '2026-08-05', '2026-11-03'), 1);
    assert.equal(await found('G0412', '2026-08-05', '2026-11-04'), 0);
  });

  it('is no matter of a procedure without days behind it, nor of the facility’s claim', async () => {
    const minor = surgery.replace('G0412', 'G0127');
    assert.deepEqual(
      await findingsOf('px/global-period', claim('1EG4TE5MK73', `${minor}\n${visit}`), SCHEDULE),
      [],
    );
    const who = 'name: Sample, Pat\nbirth date: 1960-05-17\nsex: F\nmember id: 1EG4TE5MK73';
    const facility = institutionalText({
      patient: `${who}\n\n[providers]\nbilling npi: 1234567893`,
      services: '0360  G0412    2026-11-03  1      900.00',
    });
    const both = `${facility}\n---\n${claim('1EG4TE5MK73', visit)}`;
    assert.deepEqual(await findingsOf('px/global-period', both, SCHEDULE), []);
  });

  it('leaves an assistant and another surgeon’s patients alone', async () => {
    const both = (row: string, npi: string) =>
      claim('1EG4TE5MK73', `${row}\n${visit}`)
        .replace('date        pos', 'npi         date        pos')
        .replace(row, `1234567893  ${row}`)
        .replace(visit, `${npi}  ${visit}`);
    assert.equal((await findingsOf('px/global-period', both(surgery, '1234567893'), SCHEDULE)).length, 1);
    assert.deepEqual(await findingsOf('px/global-period', both(surgery, '1245319599'), SCHEDULE), []);
    const assistant = surgery.replace('- ', 'AS');
    assert.deepEqual(await findingsOf('px/global-period', both(assistant, '1234567893'), SCHEDULE), []);
  });
});
