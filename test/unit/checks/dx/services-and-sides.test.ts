/** What services and procedures tell of diagnoses (Guidelines FY2026 I.B.13, I.C.1, 2, 6, 12, 13, 15, 19 and 21). */
import assert from 'node:assert/strict';
import { claimText, stayText } from '../../../../server/src/checks/samples.ts';
import { ofCodes, said, operated as stay } from '../../../helpers/said.ts';

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
    assert.deepEqual(await claim(rule, '97110', 'S40.011A'), []);
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

describe('treatment and what is coded of it', () => {
  it('has the neoplasm before its fracture where that is treated (I.C.2.l.6)', async () => {
    assert.deepEqual(await claim('dx/order', '77412/AB', 'M84.58XA', 'C90.00'), [
      'C90.00 I.C.2.l.6 information',
    ]);
    assert.deepEqual(await claim('dx/order', '27236/AB 77412/AB', 'M84.551A', 'C90.00'), []);
  });
  it('has no history of a neoplasm that is treated (I.C.2.m)', async () => {
    const rule = 'dx/history-and-active';
    assert.deepEqual(await claim(rule, '77412', 'Z85.46'), ['Z85.46 I.C.2.m information']);
    assert.deepEqual(await claim(rule, '96413', 'Z85.3'), ['Z85.3 I.C.2.m information']);
    assert.deepEqual(await claim(rule, '96413', 'Z85.3', 'C18.7'), []);
    assert.deepEqual(await claim(rule, '99213', 'Z85.3'), []);
    assert.deepEqual(await claim(rule, '96413', 'Z86.010'), []);
  });
  it('has A where a wound or a torn ligament is repaired, D in the exercises after it (I.C.19.a)', async () => {
    const rule = 'dx/encounter-character';
    assert.deepEqual(await claim(rule, '12001', 'S61.011D'), ['S61.011D I.C.19.a information']);
    assert.deepEqual(await claim(rule, '29888', 'S83.511D'), ['S83.511D I.C.19.a information']);
    assert.deepEqual(await claim(rule, '29888', 'S83.511A'), []);
    assert.deepEqual(await claim(rule, '97110', 'S83.511D'), []);
    assert.deepEqual(await claim(rule, '97110', 'S83.511A'), [
      'S83.511A I.C.13.c, I.C.19.a and I.C.19.c.1 information',
    ]);
    assert.deepEqual(await claim(rule, '12001', 'S52.501D'), []);
  });
  it('has the aftercare and the counseling before the status and the family (I.C.21.c)', async () => {
    const section = 'I.C.21.c.3 and I.C.21.c.7 information';
    assert.deepEqual(await ofCodes('dx/order', 'Z95.1', 'Z48.812'), [`Z48.812 ${section}`]);
    assert.deepEqual(await ofCodes('dx/order', 'Z89.511', 'Z44.101'), [`Z44.101 ${section}`]);
    assert.deepEqual(await ofCodes('dx/order', 'Z48.812', 'Z95.1'), []);
    assert.deepEqual(await ofCodes('dx/order', 'Z80.3', 'Z31.5', 'Z15.01'), ['Z31.5 I.C.21.c.4 information']);
  });
  it('has COVID-19 before what it brings (I.C.1.g.1.b)', async () => {
    for (const brought of ['G93.41', 'N17.9', 'I51.4', 'J18.9'])
      assert.deepEqual(
        await ofCodes('dx/order', brought, 'U07.1'),
        ['U07.1 I.C.1.g.1.b and c information'],
        brought,
      );
    assert.deepEqual(await ofCodes('dx/order', 'U07.1', 'N17.9'), []);
    assert.deepEqual(await ofCodes('dx/order', 'S72.001A', 'U07.1'), []);
  });
  it('has the screening before what it found, and none for a symptom (I.C.21.c.5)', async () => {
    for (const [screening, found] of [
      ['Z12.83', 'D22.5'],
      ['Z12.6', 'C67.2'],
      ['Z13.6', 'I71.40'],
      ['Z13.31', 'F32.1'],
      ['Z11.3', 'A56.2'],
      ['Z13.5', 'H40.1111'],
      ['Z13.29', 'E03.9'],
    ] as const) {
      assert.deepEqual(await ofCodes('dx/order', found, screening), [`${screening} I.C.21.c.5 information`]);
      assert.deepEqual(await ofCodes('dx/order', screening, found), []);
    }
    for (const [screening, symptom] of [
      ['Z12.4', 'N93.9'],
      ['Z12.6', 'R31.0'],
      ['Z13.6', 'R07.9'],
      ['Z12.5', 'R39.12'],
    ] as const)
      assert.deepEqual(await ofCodes('dx/order', screening, symptom), [
        `${screening} I.C.21.c.5 information`,
      ]);
  });
  it('has each eye by itself where their glaucomas are of two types (I.C.7.a.3)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'H40.1131', 'H40.2220'), [
      'H40.1131 I.C.7.a.3 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'H40.1111', 'H40.2220'), []);
  });
  it('has the poisoning right behind the code of the pregnancy (I.C.15.m)', async () => {
    const mother = (...codes: string[]) =>
      said(
        'dx/poisoning',
        claimText({
          patient: 'birth date: 1996-02-03\nsex: F',
          diagnoses: codes.map((code, at) => `${'ABCDEF'[at]}: ${code}`).join('\n'),
        }),
      );
    assert.deepEqual(await mother('O9A.212', 'R11.10', 'T39.1X1A', 'Z3A.20'), [
      'T39.1X1A I.C.19.e.5.b information',
    ]);
    assert.deepEqual(await mother('O9A.212', 'T39.1X1A', 'R11.10', 'Z3A.20'), []);
    assert.deepEqual(await mother('O9A.212', 'O26.832', 'T39.1X1A', 'Z3A.20'), []);
  });
  it('has no unspecified use alone (I.C.5.b.3), and a diabetes with its retina (I.A.15)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'F12.90'), ['F12.90 I.C.5.b.3 information']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'F12.90', 'Z71.51'), ['F12.90 I.C.5.b.3 information']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'F12.90', 'R11.15'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'F17.290'), []);
    assert.equal((await ofCodes('dx/presumed-link', 'E10.9', 'H35.00')).length, 1);
    assert.deepEqual(await ofCodes('dx/presumed-link', 'E10.319', 'H35.00'), []);
  });
  it('has one code for two conditions (I.B.9)', async () => {
    for (const pair of [
      ['K80.50', 'K83.09'],
      ['K57.32', 'K65.1'],
      ['K51.90', 'K62.5'],
      ['Q35.9', 'Q36.9'],
    ] as const)
      assert.equal((await ofCodes('dx/contradiction', ...pair)).length, 1, pair.join());
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
