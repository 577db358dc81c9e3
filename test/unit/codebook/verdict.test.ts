import { deepEqual, equal, ok } from 'node:assert/strict';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { verdict } from '../../../server/src/codebook/verdict.ts';
import { committedCodebook, on } from './sample-pack.ts';

describe('the verdict on an ICD-10-CM code and a date', () => {
  const codebook = committedCodebook('icd-10-cm');
  const judge = (key: string, date: string) => verdict(codebook, 'icd-10-cm', key, on(date));
  const kindOf = (key: string, date: string) => judge(key, date).kind;
  const keysOf = (indexes: readonly number[]) =>
    indexes.map((index) => codebook.set('icd-10-cm')?.keyAt(index) ?? '');

  it('is valid for a billable code, with the title of the date', () => {
    const found = judge('E1122', '2026-11-03');
    ok(found.kind === 'valid');
    equal(found.period.title, 'Type 2 diabetes mellitus with diabetic chronic kidney disease');
    equal(found.release.name, 'FY2027');
  });

  it('follows a code that was split: N18.3 is billable to 2020-09-30 and a header after (FY2021 addenda)', () => {
    equal(kindOf('N183', '2020-09-30'), 'valid');
    const after = judge('N183', '2020-10-01');
    ok(after.kind === 'header');
    deepEqual(keysOf(after.children), ['N1830', 'N1831', 'N1832']);
    equal(kindOf('N1831', '2020-09-30'), 'not-yet');
    equal(kindOf('N1831', '2020-10-01'), 'valid');
  });

  it('knows U07.1 from 2020-04-01 (CDC addenda of April 2020; conversion table)', () => {
    const before = judge('U071', '2020-03-31');
    ok(before.kind === 'not-yet');
    equal(before.next.from, '2020-04-01');
    equal(kindOf('U071', '2020-04-01'), 'valid');
    equal(kindOf('U070', '2020-04-01'), 'valid');
    equal(kindOf('U07', '2020-04-01'), 'header');
  });

  it('knows mid-year codes: J12.82 from 2021-01-01, Z28.310 from 2022-04-01, W44.A0XA from 2023-10-01', () => {
    equal(kindOf('J1282', '2020-12-31'), 'not-yet');
    equal(kindOf('J1282', '2021-01-01'), 'valid');
    equal(kindOf('Z28310', '2022-03-31'), 'not-yet');
    equal(kindOf('Z28310', '2022-04-01'), 'valid');
    equal(kindOf('W44A0XA', '2023-09-30'), 'not-yet');
    equal(kindOf('W44A0XA', '2023-10-01'), 'valid');
  });

  it('says when a code ended: M35.8 and I42.0 became headers, T40.4X1A was retired on 2020-10-01 (addenda)', () => {
    equal(kindOf('M358', '2020-12-31'), 'valid');
    equal(kindOf('M358', '2021-01-01'), 'header');
    const ended = judge('T404X1A', '2020-10-01');
    ok(ended.kind === 'retired');
    equal(ended.last.to, '2020-09-30');
    equal(ended.next, undefined);
    equal(kindOf('I420', '2026-09-30'), 'valid');
    equal(kindOf('I420', '2026-10-01'), 'header');
  });

  it('is not-yet for every code before 2015-10-01 (45 CFR 162.1002(c))', () => {
    equal(kindOf('E119', '2015-09-30'), 'not-yet');
    equal(kindOf('E119', '2015-10-01'), 'valid');
  });

  it('tells a header from one that lacks its 7th character only (Guidelines I.A.4, I.A.5)', () => {
    const header = judge('E112', '2026-11-03');
    ok(header.kind === 'header');
    deepEqual(keysOf(header.children), ['E1121', 'E1122', 'E1129']);
    const fracture = judge('S72001', '2026-11-03');
    ok(fracture.kind === 'needs-7th-character');
    // The 16 characters that the Tabular lists at S72.
    deepEqual(
      keysOf(fracture.codes),
      [...'ABCDEFGHJKMNPQRS'].map((character) => `S72001${character}`),
    );
    const head = judge('S0990', '2026-11-03');
    ok(head.kind === 'needs-7th-character');
    deepEqual(keysOf(head.codes), ['S0990XA', 'S0990XD', 'S0990XS']);
    // T36.1 has sixth characters of its own below it (T36.1X1A).
    equal(kindOf('T361', '2026-11-03'), 'header');
    equal(kindOf('T361X1', '2026-11-03'), 'needs-7th-character');
  });

  it('takes padding without a 7th character as lacking the 7th character', () => {
    const padded = judge('S0990X', '2026-11-03');
    ok(padded.kind === 'needs-7th-character');
    deepEqual(keysOf(padded.codes), ['S0990XA', 'S0990XD', 'S0990XS']);
  });

  it('mends wrong padding where one valid code results', () => {
    const corrected = (key: string) => {
      const found = judge(key, '2026-11-03');
      ok(found.kind === 'bad-placeholder', `${key} is ${found.kind}`);
      return found.corrected === undefined ? undefined : keysOf([found.corrected])[0];
    };
    equal(corrected('S0990A'), 'S0990XA');
    equal(corrected('S0990XXA'), 'S0990XA');
    equal(corrected('T1491A'), 'T1491XA');
    equal(corrected('E119X'), 'E119');
    equal(corrected('T3611A'), 'T361X1A');
    // An X where the neck of the femur wants two characters: many codes fit, none is chosen.
    equal(corrected('S720X1A'), undefined);
  });

  it('is unknown for what never was a code, and says when the date is beyond the last release', () => {
    const inside = judge('ZZZ', '2026-11-03');
    ok(inside.kind === 'unknown');
    equal(inside.beyond, false);
    const last = judge('ZZZ', '2027-09-30');
    ok(last.kind === 'unknown');
    equal(last.beyond, false);
    const beyond = judge('ZZZ', '2027-10-01');
    ok(beyond.kind === 'unknown');
    equal(beyond.beyond, true);
    for (const key of ['', 'E', 'e119', 'E11.9', 'E1199999', '\0', '🩺', 'X'.repeat(1000)])
      equal(kindOf(key, '2026-11-03'), 'unknown', JSON.stringify(key));
  });

  it('keeps what is valid at the end of the data valid beyond it', () => {
    equal(kindOf('E119', '2031-01-01'), 'valid');
  });
});

describe('the verdict on other systems', () => {
  it('is no-data where the system is not loaded', () => {
    deepEqual(verdict(createCodebook(), 'icd-9-cm', '25000', on('2014-01-01')), {
      kind: 'no-data',
      system: 'icd-9-cm',
      key: '25000',
      date: '2014-01-01',
    });
  });

  it('knows places of service from their official start (CMS: 02 from 2017, 10 from 2022, 19 from 2016)', () => {
    const codebook = committedCodebook('place-of-service');
    const kindOf = (key: string, date: string) => verdict(codebook, 'place-of-service', key, on(date)).kind;
    equal(kindOf('11', '2016-01-01'), 'valid');
    equal(kindOf('02', '2016-12-31'), 'not-yet');
    equal(kindOf('02', '2017-01-01'), 'valid');
    equal(kindOf('10', '2021-12-31'), 'not-yet');
    equal(kindOf('10', '2022-01-01'), 'valid');
    equal(kindOf('19', '2015-12-31'), 'not-yet');
    equal(kindOf('28', '2026-01-01'), 'unknown');
    equal(kindOf('1', '2026-01-01'), 'unknown');
    const set = codebook.set('place-of-service');
    ok(set);
    // Physician fee schedule: office nonfacility, inpatient hospital facility.
    equal(set.attributeOf(set.indexOf('11'), on('2026-01-01')), 'N');
    equal(set.attributeOf(set.indexOf('21'), on('2026-01-01')), 'F');
  });
});
