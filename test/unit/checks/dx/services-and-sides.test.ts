/** What services and procedures tell of diagnoses (Guidelines FY2026 I.B.13, I.C.1, 2, 6, 12, 13, 15, 19 and 21). */
import assert from 'node:assert/strict';
import { claimText, stayText, withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (rule: string, text: string): Promise<string[]> =>
  (await findingsOf(rule, text)).map(
    ({ at, authority, severity }) =>
      `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
  );
const ofCodes = (rule: string, ...diagnoses: string[]) =>
  said(rule, withDiagnoses(...diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`)));
const claim = (rule: string, services: string, ...diagnoses: string[]) =>
  said(
    rule,
    claimText({
      diagnoses: diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`).join('\n'),
      services: services
        .split(' ')
        .map((one) => {
          const [code, pointers = 'A', modifiers = '-'] = one.split('/');
          return `2026-11-03  22   ${code}   ${modifiers}     ${pointers}   1      100.00`;
        })
        .join('\n'),
    }),
  );
const stay = (rule: string, procedures: string, principal: string, ...others: string[]) =>
  said(
    rule,
    `${stayText({
      diagnoses: [`principal: ${principal}`, ...others.map((code, at) => `${'ABCDEF'[at]}: ${code}`)].join(
        '\n',
      ),
    })}\n[procedures]\n${procedures
      .split(' ')
      .map((code, at) => `${at === 0 ? 'principal' : 'A'}: ${code} 2026-11-01\n`)
      .join('')}`,
  );

describe('dx/contradiction, one ulcer at two depths (I.C.12.a.6 and b.3)', () => {
  const ulcers = (...diagnoses: string[]) =>
    said('dx/contradiction', stayText({ diagnoses: `principal: I50.23 POA Y\n${diagnoses.join('\n')}` }));
  it('has the slighter on admission and the graver behind it', async () => {
    const section = 'I.C.12.a.4 to 6, b.3 and appendix I information';
    assert.deepEqual(await ulcers('A: L97.323 POA Y', 'B: L97.322 POA N'), [`L97.322 ${section}`]);
    assert.deepEqual(await ulcers('A: L97.413 POA Y', 'B: L97.415 POA N'), [`L97.415 ${section}`]);
    assert.deepEqual(await ulcers('A: L89.614 POA Y', 'B: L89.613 POA N'), [`L89.613 ${section}`]);
    assert.deepEqual(await ulcers('A: L97.322 POA Y', 'B: L97.323 POA N'), []);
    assert.deepEqual(await ulcers('A: L97.413 POA Y', 'B: L97.416 POA N'), []);
    assert.deepEqual(await ulcers('A: L97.323 POA Y', 'B: L97.422 POA N'), []);
    assert.deepEqual(await ulcers('A: L97.328 POA Y', 'B: L97.322 POA N'), []);
  });
  it('has the highest not on admission', async () => {
    assert.deepEqual(await ulcers('A: L97.511 POA Y', 'B: L97.512 POA Y'), [
      'L97.512 I.C.12.a.6, b.3 and appendix I information',
    ]);
    assert.deepEqual(await ulcers('A: L97.511 POA Y', 'B: L97.522 POA Y'), []);
  });
});

describe('codes that another stands for', () => {
  it('asks for J12.82 and J20.8 beside COVID-19 (I.C.1.g.1.c)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'U07.1', 'J12.89'), [
      'J12.89 I.C.1.g.1.c.i information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'U07.1', 'J20.9'), [
      'J20.9 I.C.1.g.1.c.ii information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'U07.1', 'J12.82', 'J20.8'), []);
  });
  it('asks for O86.04 beside the wound of a cesarean (I.C.15.k)', async () => {
    const mother = (...codes: string[]) =>
      said(
        'dx/obstetric',
        claimText({
          patient: 'birth date: 1996-02-03\nsex: F',
          diagnoses: codes.map((code, at) => `${'ABCDEF'[at]}: ${code}`).join('\n'),
        }),
      );
    assert.deepEqual(await mother('O86.01', 'O85', 'B95.1'), ['O85 I.C.15.k and I.C.1.d.5.b information']);
    assert.deepEqual(await mother('O86.01', 'O86.04', 'A40.1'), []);
    assert.deepEqual(await mother('O86.12', 'O85', 'B95.1'), []);
  });
  it('asks for the drug that is monitored (I.C.21.c.3)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z51.81', 'I48.20'), [
      'Z51.81 I.C.21.c.3 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z51.81', 'Z79.01', 'I48.20'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z51.81', 'F11.20'), []);
  });
  it('has no gestational diabetes in the first trimester (I.C.15.i)', async () => {
    const mother = (weeks: string) =>
      said(
        'dx/trimester',
        claimText({ patient: 'birth date: 1996-02-03\nsex: F', diagnoses: `A: O24.410\nB: ${weeks}` }),
      );
    assert.match((await mother('Z3A.13')).join(), /^O24\.410 .*information$/);
    assert.deepEqual(await mother('Z3A.14'), []);
  });
  it('has a reaction with alcohol as a poisoning (I.C.19.e.5.b.iv)', async () => {
    const section = 'I.C.19.e.5.b.iv information';
    const first = async (...codes: string[]) =>
      (await ofCodes('dx/poisoning', ...codes)).filter((one) => one.endsWith(section));
    assert.deepEqual(await first('R40.0', 'T42.4X5A', 'T51.0X1A'), [`T42.4X5A ${section}`]);
    assert.deepEqual(await first('R40.1', 'T43.015A', 'F10.129'), [`T43.015A ${section}`]);
    assert.deepEqual(await first('T51.0X1A', 'T42.4X1A', 'R40.0'), []);
    assert.deepEqual(await first('L27.0', 'T36.0X5A', 'F10.129'), []);
    assert.deepEqual(await first('R40.0', 'T42.4X5A', 'F10.20'), []);
    assert.deepEqual(await first('R40.0', 'T42.4X5S', 'T51.0X1A'), []);
    assert.deepEqual(await first('R40.0', 'T42.4X5A', 'T51.0X1S'), []);
  });
});

describe('dx/encounter-character, the service for a fracture (I.C.13.c, I.C.19.a and c.1)', () => {
  const rule = 'dx/encounter-character';
  const section = 'I.C.13.c, I.C.19.a and I.C.19.c.1 information';
  it('has a later character for what comes behind the treatment', async () => {
    assert.deepEqual(await claim(rule, '99024 73502', 'M80.051A'), [`M80.051A ${section}`]);
    assert.deepEqual(await claim(rule, '97110', 'S52.501B'), [`S52.501B ${section}`]);
    assert.deepEqual(await claim(rule, '29705', 'S82.201A'), [`S82.201A ${section}`]);
    assert.deepEqual(await claim(rule, '99024', 'M80.051D'), []);
    assert.deepEqual(await claim(rule, '97110 27786', 'S82.61XA'), []);
    assert.deepEqual(await claim(rule, '97110', 'S93.401A'), []);
    assert.deepEqual(await claim(rule, '97110/B', 'S52.501A', 'M25.531'), []);
  });
  it('has K, M, N or P, Q, R for the repair of a nonunion', async () => {
    assert.deepEqual(await claim(rule, '27720', 'S82.201D'), [
      'S82.201D I.C.13.c and I.C.19.c.1 information',
    ]);
    assert.deepEqual(await claim(rule, '25400', 'S52.301G'), [
      'S52.301G I.C.13.c and I.C.19.c.1 information',
    ]);
    assert.deepEqual(await claim(rule, '27720', 'S82.201K'), []);
    assert.deepEqual(await claim(rule, '27472', 'S72.301P'), []);
  });
});

describe('dx/order, what an operation was for', () => {
  const rule = 'dx/order';
  it('has the pathological fracture before the neoplasm (I.C.2.l.6)', async () => {
    assert.deepEqual(await claim(rule, '27236/AB', 'C79.51', 'M84.551A'), ['M84.551A I.C.2.l.6 information']);
    assert.deepEqual(
      await claim(rule, '77412/AB', 'C79.51', 'M84.551A', 'Z51.0'),
      await claim(rule, '77412/AB', 'C79.51', 'Z51.0'),
    );
    assert.deepEqual(await stay(rule, '0QS604Z', 'C79.51 POA Y', 'M84.551A POA Y'), [
      'M84.551A I.C.2.l.6 information',
    ]);
    assert.deepEqual(await stay(rule, '0QS604Z', 'M84.551A POA Y', 'C79.51 POA Y'), []);
  });
  it('has the pain first where a neurostimulator is inserted or nerves are blocked (I.C.6.b.1)', async () => {
    assert.deepEqual(await claim(rule, '63650/AB', 'M96.1', 'G89.4'), ['G89.4 I.C.6.b.1.a information']);
    assert.deepEqual(await claim(rule, '63650/AB 63047/AB', 'M48.061', 'G89.29'), []);
    assert.deepEqual(await stay(rule, '01NB0ZZ 00HU0MZ', 'M48.061 POA Y', 'G89.29 POA Y'), []);
    assert.deepEqual(await claim(rule, '64493/AB', 'M54.59', 'G89.29'), [
      'G89.29 I.C.6.b.1.b.ii information',
    ]);
    assert.deepEqual(await claim(rule, '64415/AB', 'M75.121', 'G89.18'), []);
    assert.deepEqual(await claim(rule, '64493/AB', 'M47.816', 'G89.29'), []);
    assert.deepEqual(await stay(rule, '00HU0MZ', 'M96.1 POA Y', 'G89.4 POA Y'), [
      'G89.4 I.C.6.b.1.a information',
    ]);
    assert.deepEqual(await stay(rule, '00HU0MZ', 'G89.4 POA Y', 'M96.1 POA Y'), []);
  });
  it('has the metastasis that was removed first (I.C.2.b)', async () => {
    const section = 'I.C.2.b and I.C.2.l.2 information';
    assert.deepEqual(await stay(rule, '00B00ZZ', 'C34.11 POA Y', 'C79.31 POA Y'), [`C79.31 ${section}`]);
    assert.deepEqual(await stay(rule, '0FB10ZZ', 'C18.7 POA Y', 'C78.7 POA Y'), [`C78.7 ${section}`]);
    assert.deepEqual(await stay(rule, '0BTC0ZZ', 'C34.11 POA Y', 'C79.31 POA Y'), []);
  });
  it('has the malignancy first where radioactive elements are implanted (I.C.2.e.3)', async () => {
    assert.deepEqual(await stay(rule, '0VH001Z', 'E86.0 POA Y', 'C61 POA Y'), ['C61 I.C.2.e.3 information']);
    assert.deepEqual(await stay(rule, '0VH001Z', 'C61 POA Y', 'E86.0 POA Y'), []);
    assert.deepEqual(await stay(rule, '0VB00ZX', 'E86.0 POA Y', 'C61 POA Y'), []);
  });
  it('asks for the Z code of a therapy that is all that is done (I.C.2.e.2)', async () => {
    assert.deepEqual(await claim(rule, '77412', 'C50.911'), ['C50.911 I.C.2.e.2 information']);
    assert.deepEqual(await claim(rule, '96413', 'C18.7', 'C78.7'), ['C18.7 I.C.2.e.2 information']);
    assert.deepEqual(await claim(rule, '96413/AB', 'Z51.11', 'C18.7'), []);
    assert.deepEqual(await claim(rule, '96413 99214', 'C18.7'), []);
    assert.deepEqual(await claim(rule, '77412 77778', 'C61'), []);
    assert.deepEqual(await claim(rule, '96413', 'M05.79'), []);
  });
});

describe('modifier/side-mismatch, both sides (I.B.13)', () => {
  const at = async (services: string, ...codes: string[]) =>
    (await claim('modifier/side-mismatch', services, ...codes)).map((one) => one.split(' ')[0]);
  it('asks for the other side', async () => {
    assert.deepEqual(await at('20610/A/50', 'M70.61'), ['M70.61']);
    assert.deepEqual(await at('20610/AB/50', 'M70.61', 'M70.62'), []);
    assert.deepEqual(await at('69436/A/50', 'H65.23'), []);
    assert.deepEqual(await at('64490/AB/50', 'M54.12', 'M25.511'), []);
    assert.deepEqual(await at('73562/A/50', 'M25.561'), []);
  });
});
