/** The weeks of a pregnancy and the outcome of a delivery, by the rest of a record (ICD-10-CM Official Guidelines I.C.15.a and b). */
import assert from 'node:assert/strict';
import { claimText, institutionalText, stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { claimOf } from '../../../helpers/listed.ts';
import { count, messages } from '../claim/found.ts';

describe('dx/obstetric and the outcome of a delivery', () => {
  const office = (diagnoses: string, more = '') =>
    messages(
      'dx/obstetric',
      claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses,
        services: `2026-11-03  11   99213  -     A   1      132.50${more}`,
      }),
    );

  it('is misplaced at a visit without a delivery, and parts nothing else of it (I.C.15.b.5)', async () => {
    for (const diagnoses of ['A: O09.523\nB: Z3A.30\nC: Z37.0', 'A: Z39.2\nB: Z37.0']) {
      const found = await office(diagnoses);
      assert.equal(found.length, 1, found.join());
      assert.match(found[0] ?? '', /^Z37\.0 .* is listed for a visit to an office/);
    }
  });

  it('belongs to a delivery that a service or a diagnosis tells of', async () => {
    const birth = '\n2026-11-03  21   59400  -     A   1      2900.00';
    assert.deepEqual(await office('A: O24.410\nB: Z37.0\nC: Z3A.39', birth), []);
    assert.equal((await office('A: O24.410\nB: Z37.0\nC: Z3A.39')).length, 1);
    assert.deepEqual(await office('A: O80\nB: Z37.0\nC: Z3A.39'), []);
  });
});

describe('dx/trimester', () => {
  const rule = 'dx/trimester';
  const found = (...codes: string[]) => findingsOf(rule, claimOf('pregnant', codes));

  it('counts whole weeks: preterm through 36, term from 37 (O60, O80; I.C.15.a.3)', async () => {
    for (const [code, week, faults] of [
      ['O60.14X0', '36', 0],
      ['O60.14X0', '37', 1],
      ['O80', '37', 0],
      ['O80', '36', 1],
      ['O48.0', '39', 1],
      ['O48.0', '40', 0],
    ] as const)
      assert.equal((await found(code, 'Z37.0', `Z3A.${week}`)).length, faults, `${code} in week ${week}`);
  });

  it('judges by no week where two are coded', async () => {
    assert.deepEqual(
      (await found('O09.891', 'Z3A.20', 'Z3A.30')).map(({ at }) => at),
      ['Z3A.30'],
    );
  });

  it('offers the code of the trimester, and of childbirth the one with the same treatment', async () => {
    const first = async (...codes: string[]) => (await found(...codes))[0]?.fixes[0]?.title.split(' ')[2];
    assert.equal(await first('O09.891', 'Z3A.20'), 'O09.892');
    // Gestational diabetes controlled by oral drugs: O24.415 in pregnancy, O24.425 in childbirth.
    assert.equal(await first('O24.415', 'Z37.0', 'Z3A.39'), 'O24.425');
    assert.equal(await first('O24.410', 'Z37.0', 'Z3A.39'), 'O24.420');
    const [finding] = await found('O24.410', 'Z37.0', 'Z3A.39');
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title.split(' ')[2]),
      ['O24.420', 'O24.424', 'O24.425', 'O24.429'],
    );
  });

  it('lets the weeks go on in a hospital stay alone (I.C.21.c.11: the weeks of the admission)', async () => {
    // 13 weeks are of the first trimester, 15 of the second (chapter 15: from 14 weeks 0 days).
    const dates = 'admission: 2026-11-01\nadmission type: 1\nadmission source: 1\ndischarge: 2026-11-15';
    const patient = 'birth date: 1996-02-03\nsex: F';
    const diagnoses = 'principal: O21.0\nA: O09.892\nB: Z3A.13';
    const period = 'statement period: 2026-11-01 - 2026-11-15';
    const stay = stayText({
      patient,
      stay: `${dates}\ndischarge status: 01`,
      diagnoses,
      bill: `type of bill: 0111\n${period}`,
    });
    assert.equal(await count(rule, stay), 0);
    const outpatient = institutionalText({
      patient,
      stay: dates,
      diagnoses,
      head: `type of bill: 0131\n${period}`,
    });
    assert.equal(await count(rule, outpatient), 1);
    // I.C.15.a.4: what was there when the stay began has the trimester of that day.
    assert.equal(await count(rule, stay.replace('O21.0\nA: O09.892', 'O09.892')), 1);
    assert.equal(await count(rule, stay.replace('A: O09.892', 'A: O09.892 POA Y')), 1);
    assert.equal(await count(rule, stay.replace('A: O09.892', 'A: O09.892 POA N')), 0);
  });
});
