/** claim/npi, claim/date, claim/total and claim/signature beyond their own examples. */
import assert from 'node:assert/strict';
import { npiFault } from '../../../../server/src/checks/npi.ts';
import {
  claimText,
  institutionalText,
  WHOLE_PATIENT,
  withServices,
} from '../../../../server/src/checks/samples.ts';
import { findingsOf, fixed, judge } from '../../../helpers/engine.ts';

describe('claim/npi', () => {
  it('takes the check digit of CMS’s own example, 1234567893, and no other', () => {
    for (let digit = 0; digit <= 9; digit++)
      assert.equal(npiFault(`123456789${digit}`) === undefined, digit === 3, String(digit));
  });
  it('takes ten digits that begin with 1 or 2 (45 CFR 162.406), whatever a check digit says', () => {
    // The check digits of all of them are right.
    for (const written of ['123456784', '12345678905', '3234567899'])
      assert.notEqual(npiFault(written), undefined, written);
    assert.match(npiFault('123456789O') ?? '', /no digits/);
    assert.match(npiFault('123456789') ?? '', /9 digits/);
  });
  it('finds two neighbours swapped, but for 09 and 90, which Luhn cannot tell', () => {
    assert.match(npiFault('1243567893') ?? '', /check digit/);
  });
  it('judges the provider of a line too', async () => {
    const text = withServices('2026-11-03  11   G0439  -     A   1      132.50').replace(
      /charge\n(.*)/,
      'charge  npi\n$1  1234567890',
    );
    const [finding] = await findingsOf('claim/npi', text);
    assert.equal(finding?.at, '1234567890');
  });
});

describe('claim/date', () => {
  const found = (text: string) => findingsOf('claim/date', text);

  it('refuses tomorrow and takes today', async () => {
    assert.equal(
      (await found(withServices('2026-11-26  11   G0439  -     A   1      132.50')))[0]?.at,
      '2026-11-26',
    );
    assert.equal((await found(withServices('2026-11-25  11   G0439  -     A   1      132.50'))).length, 0);
  });

  it('tells a birth that lies ahead once, and no service as before it', async () => {
    const [birth, ...others] = await found(claimText({ patient: 'birth date: 2027-04-12\nsex: F' }));
    assert.equal(birth?.at, '2027-04-12');
    assert.deepEqual(others, []);
  });

  it('refuses a range that runs backward', async () => {
    const rows =
      'date        to          pos  code   mods  dx  units  charge\n2026-11-03  2026-11-01  11   G0439  -     A   1      132.50';
    const [finding] = await found(claimText({}).replace(/date {8}pos[\s\S]*132\.50/, rows));
    assert.match(finding?.message ?? '', /after the last/);
  });

  it('takes an age of 124 years and not of 125 (MCE and I/OCE age 0–124)', async () => {
    const born = (date: string) => found(claimText({ patient: `birth date: ${date}` }));
    assert.equal((await born('1902-01-05')).length, 0);
    assert.equal((await born('1901-01-05'))[0]?.at, '1901-01-05');
    // The service is on 2026-11-03.
    assert.equal((await born('1901-11-03')).length, 1, 'the day of completion');
    assert.equal((await born('1901-11-04')).length, 0, 'the day before');
  });

  it('tells a service before a birth of today, and one after a death where nothing else is dated', async () => {
    const message = async (patient: string) => (await found(claimText({ patient })))[0]?.message;
    assert.equal(
      await message('birth date: 2026-11-25'),
      'This is before the birth of the patient on 2026-11-25.',
    );
    assert.equal(
      await message('death date: 2026-11-02'),
      'This is after the death of the patient on 2026-11-02.',
    );
  });

  it('tells a stay before the birth or after the death once', async () => {
    const stay = (dates: string) => `claim: institutional
type of bill: 0111
statement period: 2026-11-03 - 2026-11-06
admission: 2026-11-03
${dates}

[diagnoses]
principal: A41.9 POA Y

[procedures]
principal: 0DTJ4ZZ 2026-11-04
`;
    const born = await found(stay('birth date: 2026-11-05'));
    assert.deepEqual(
      born.map(({ message }) => message),
      ['This is before the birth of the patient on 2026-11-05.'],
    );
    const died = await found(stay('death date: 2026-11-02'));
    assert.deepEqual(
      died.map(({ message }) => message),
      ['This is after the death of the patient on 2026-11-02.'],
    );
    assert.equal((await found(stay('death date: 2026-11-03')))[0]?.at, '2026-11-04', 'the procedure');
  });

  it('refuses an outpatient service outside the statement period (I/OCE 23)', async () => {
    const text = (date: string) => `claim: institutional
type of bill: 0131
statement period: 2026-11-03 - 2026-11-04

[diagnoses]
principal: I10

[services]
rev   code   date        units  charge
0510  G0463  ${date}  1      120.00
`;
    assert.equal((await found(text('2026-11-05'))).length, 1);
    assert.equal((await found(text('2026-11-04'))).length, 0);
    const turned = text('2026-11-03').replace('2026-11-03 - 2026-11-04', '2026-11-04 - 2026-11-03');
    assert.deepEqual(
      (await found(turned)).map(({ message }) => message),
      ['The first day, 2026-11-04, is after the last, 2026-11-03.'],
      'one slip is one finding',
    );
  });
});

describe('claim/total', () => {
  it('sets the total to the sum, by the coder’s choice only', async () => {
    const judged = await judge(claimText({ total: 'charge: 100.00' }));
    const [finding] = judged.result.findings;
    assert.equal(finding?.rule, 'claim/total');
    assert.equal(finding?.fixes[0]?.safe, false);
    assert.equal(fixed(judged, finding?.fixes[0]), claimText({ total: 'charge: 132.50' }));
  });

  it('adds up nothing where a line has no charge, or there is no line', async () => {
    const row = '2026-11-03  11   G0439  -     A   1      ';
    const total = 'charge: 200.00';
    assert.equal((await findingsOf('claim/total', claimText({ total, services: `${row}132.50` }))).length, 1);
    for (const services of [`${row}132.50\n${row}-`, `${row}132.50\n${row}abc`, ''])
      assert.deepEqual(await findingsOf('claim/total', claimText({ total, services })), [], services);
  });

  it('leaves out the total line 0001 of an institutional claim (CMS 100-04 ch. 25 §75, FL 42)', async () => {
    const text = `claim: institutional
type of bill: 0131
statement period: 2026-11-03 - 2026-11-03

[diagnoses]
principal: I10

[services]
rev   code   date        units  charge
0510  G0463  2026-11-03  1      120.00
0001  -      -           -      120.00

[total]
charge: 120.00
`;
    assert.deepEqual(await findingsOf('claim/total', text), []);
  });
});

describe('claim/required', () => {
  it('asks an unscheduled visit of a hospital for the patient’s reason (FL 70)', async () => {
    const visit = (bill: string, priority: string, revenue: string, reason = '') =>
      institutionalText({
        head: `control number: 42\ntype of bill: ${bill}\nstatement period: 2026-11-03 - 2026-11-03\nbilling: Salem Hospital, 4 Oak St, Salem OR 97301-1234\nbilling npi: 1234567893\nattending: Welby, Marcus MD\nattending npi: 1245319599`,
        patient: WHOLE_PATIENT,
        stay: `admission type: ${priority}`,
        diagnoses: `principal: J18.9  Pneumonia, unspecified organism${reason}`,
        services: `${revenue}  99283    2026-11-03  1      120.00`,
      });
    const found = async (text: string) =>
      (await findingsOf('claim/required', text)).filter(({ message }) => message.includes('FL 70')).length;
    for (const revenue of ['0450', '0516', '0762']) assert.equal(await found(visit('0131', '1', revenue)), 1);
    for (const priority of ['2', '5']) assert.equal(await found(visit('0851', priority, '0450')), 1);
    assert.equal(await found(visit('0131', '3', '0450')), 0, 'elective');
    assert.equal(await found(visit('0131', '1', '0510')), 0, 'a clinic');
    assert.equal(await found(visit('0221', '1', '0450')), 0, 'no hospital');
    assert.equal(await found(visit('0131', '1', '0450', '\nreason for visit: R05.1')), 0);
  });
});

describe('claim/ein', () => {
  it('leaves words alone that are no number', async () => {
    assert.deepEqual(
      await findingsOf('claim/ein', claimText({ providers: 'billing npi: 1234567893\ntax id: applied for' })),
      [],
    );
  });
});

describe('claim/signature', () => {
  it('says nothing of a service in the future, which is claim/date', async () => {
    const signedBy = (day: string) =>
      findingsOf('claim/signature', withServices(`${day}  11   G0439  -     A   1      132.50`));
    assert.deepEqual(await signedBy('2026-11-26'), []);
    assert.equal((await signedBy('2026-11-25')).length, 1);
  });

  it('is silent on institutional claims, which have no box 31', async () => {
    assert.deepEqual(
      await findingsOf(
        'claim/signature',
        'claim: institutional\ntype of bill: 0131\n[diagnoses]\nprincipal: I10\n',
      ),
      [],
    );
  });
});
