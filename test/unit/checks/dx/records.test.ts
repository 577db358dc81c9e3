/** What the rest of a record changes for a diagnosis: its roles on a UB-04, its places in a note, codes and modifiers. */
import assert from 'node:assert/strict';
import {
  claimText,
  institutionalText,
  stayText,
  withDiagnoses,
} from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { count, messages } from '../claim/found.ts';

const hospital = (diagnoses: string) => institutionalText({ diagnoses });

describe('roles of a UB-04', () => {
  it('an admitting diagnosis is coded no more: neither its cause nor its companion is asked for', async () => {
    const admitting = (code: string) => hospital(`principal: M25.571\nadmitting: ${code}`);
    assert.equal(await count('dx/external-cause', admitting('S93.401A')), 0);
    assert.equal(await count('dx/contradiction', admitting('I22.0')), 0);
  });

  it('causes in FL 72 are coded, and have no order beside the list of diagnoses', async () => {
    assert.equal(
      await count('dx/external-cause', hospital('principal: M25.571\nexternal cause: Y92.009')),
      1,
    );
    assert.equal(await count('dx/contradiction', hospital('principal: M25.571\nexternal cause: Y90.8')), 1);
    const place = 'principal: S93.401A\nother: Y92.009\nexternal cause: W01.0XXA';
    assert.equal(await count('dx/external-cause', hospital(place)), 0);
  });
});

describe('dx/excludes1', () => {
  it('says where it is not certain', async () => {
    const said = async (first: string, second: string) =>
      (await messages('dx/excludes1', withDiagnoses(`A: ${first}`, `B: ${second}`))).join();
    const [sides, patient] = [/ name different sides\.$/, /Whether the note is about this patient/];
    assert.match(await said('H65.111', 'H66.92'), sides);
    assert.match(await said('E11.9', 'R40.20'), patient);
    assert.doesNotMatch(await said('H65.111', 'H66.91'), new RegExp(`${sides.source}|${patient.source}`));
  });

  it('keeps the first-listed diagnosis where lines point to both', async () => {
    const text = claimText({
      diagnoses: 'A: E11.9\nB: R73.03',
      services: '2026-11-03  11   G0439  -     AB  1      132.50',
    });
    const [finding] = await findingsOf('dx/excludes1', text);
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title.split(' ')[1]),
      ['R73.03', 'both:'],
    );
  });
});

describe('dx/encounter-character', () => {
  it('has one injury treated on one day and healing on another (I.C.19.a)', async () => {
    const visits = (second: string) =>
      claimText({
        diagnoses: 'A: S52.501A\nB: S52.501D\nC: W01.0XXA\nD: W01.0XXD',
        services: [
          '2026-08-03  11   99213  -     A,C   1      95.00',
          `${second}  11   99213  -     B,D   1      95.00`,
        ].join('\n'),
      });
    assert.equal(await count('dx/encounter-character', visits('2026-09-14')), 0);
    assert.equal(await count('dx/encounter-character', visits('2026-08-03')), 1);
  });
});

describe('dx/sex', () => {
  const rule = 'dx/sex';
  const onDay = '2024-03-05';
  it('names a code once, though it is the admitting and the principal one', async () => {
    const stay = stayText({
      bill: `type of bill: 0111\nstatement period: ${onDay} - ${onDay}`,
      stay: `admission: ${onDay}\nadmission type: 1\nadmission source: 1\ndischarge: ${onDay}\ndischarge status: 01`,
      diagnoses: 'principal: N40.0 POA Y\nadmitting: N40.0',
    });
    assert.equal(await count(rule, stay), 1);
    const [finding] = await findingsOf(rule, stay);
    assert.equal(finding?.span.start, stay.indexOf('N40.0'));
  });

  it('is silent with condition code 45 or modifier KX, and with no other (CMS 100-04 chapter 32 §240)', async () => {
    const bill = (codes: string) =>
      count(
        rule,
        institutionalText({
          head: `type of bill: 0131\nstatement period: ${onDay} - ${onDay}`,
          patient: 'birth date: 1960-05-17\nsex: F',
          diagnoses: 'principal: N40.0',
          codes,
        }),
      );
    assert.equal(await bill('condition: 45'), 0);
    assert.equal(await bill('condition: 44'), 1);
    assert.equal(await bill(`occurrence: 45 ${onDay}`), 1);
    const visit = (modifier: string) =>
      count(
        rule,
        claimText({
          diagnoses: 'A: N40.0',
          services: `${onDay}  11   99213  ${modifier}    A   1      90.00`,
        }),
      );
    assert.equal(await visit('KX'), 0);
    assert.equal(await visit('25'), 1);
  });
});

describe('dx/age', () => {
  it('names the others of the same ages, where there are some', async () => {
    const said = async (...codes: string[]) =>
      (
        await messages(
          'dx/age',
          claimText({ diagnoses: codes.map((code, at) => `${'AB'[at]}: ${code}`).join('\n') }),
        )
      ).join();
    assert.match(await said('Z00.129', 'Z00.121'), /The same holds for Z00\.121\.$/);
    assert.doesNotMatch(await said('Z00.129'), /The same holds/);
  });
});

describe('dx/side-unspecified', () => {
  it('takes for an answer only that the side cannot be learnt (CMS CR 12471)', async () => {
    const found = (remarks: string, key = 'remarks') =>
      count(
        'dx/side-unspecified',
        stayText({ head: `${key}: ${remarks}`, diagnoses: 'principal: S72.009A POA Y' }),
      );
    assert.equal(await found('fell at home'), 1);
    assert.equal(await found('UNABLE TO DET LAT 1'), 0);
    assert.equal(await found('UNABLE TO DET LAT 1', 'note'), 0);
  });
});

describe('dx/bmi', () => {
  it('compares the values of the note with those of the title, its least and its greatest among them (Z68)', async () => {
    const found = (value: string, ...codes: string[]) =>
      count(
        'dx/bmi',
        noteText({
          note: `[assessment]\nOverweight, BMI ${value}.`,
          diagnoses: ['E66.9', ...codes].join('\n'),
        }),
      );
    for (const [code, of, others] of [
      // Z68.18: 18.4 or less; Z68.35: 35.0-35.9; Z68.45: 70 or greater.
      ['Z68.18', ['16.0', '18.4', '18.46'], ['18.5', '35.4']],
      ['Z68.35', ['35.0', '35.42', '35.9'], ['34.9', '36.0']],
      ['Z68.45', ['70.0', '83'], ['69.9', '41.2']],
    ] as const) {
      for (const value of of) assert.equal(await found(value, code), 0, `${code} ${value}`);
      for (const value of others) assert.equal(await found(value, code), 1, `${code} ${value}`);
    }
    assert.equal(await found('35.6 at the start, 36.2 today', 'Z68.36'), 0, 'the second value');
    assert.equal(await found('35.6 at the start, 36.2 today', 'Z68.37'), 1, 'neither value');
    // The codes of children are of percentiles.
    assert.equal(await found('22.1', 'Z68.53'), 0);
  });
});
