/** What lasts is present on admission, what a code wants beside it, and what it says already (Guidelines FY2026 I.C and appendix I). */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes, said } from '../../../helpers/said.ts';
import { otherwise, tellsOf } from '../chart/found.ts';

describe('poa/chronic, what lasts', () => {
  const lasting = (code: string, indicator: string) =>
    said('poa/chronic', stayText({ diagnoses: `principal: J18.9 POA Y\nA: ${code} POA ${indicator}` }));
  for (const code of 'B20 G40.909 H25.13 I08.0 I11.9 I13.10 I27.20 I70.213 J96.11 K21.9 N80.9 O10.013 O24.113'.split(
    ' ',
  ))
    it(code, async () => {
      assert.equal((await lasting(code, 'N')).length, 1);
      assert.deepEqual(await lasting(code, 'Y'), []);
    });

  it('leaves what may begin in a stay', async () => {
    for (const code of ['G40.901', 'I11.0', 'I13.0', 'J96.21', 'O13.3', 'O24.419'])
      assert.deepEqual(await lasting(code, 'N'), [], code);
  });
});

describe('dx/contradiction, what a code says already', () => {
  for (const [beside, wrong, section] of [
    ['T71.161A', 'X83.8XXA', 'I.C.19.e'],
    ['C34.81', 'C34.11', 'I.C.2'],
    ['C50.811', 'C50.411', 'I.C.2'],
    ['C7A.010', 'C78.7', 'I.C.2.d and the Excludes1 notes at C77 to C79'],
    ['C83.30', 'C83.3A', 'I.C.2.n'],
    ['E43', 'E46', 'I.B.2 and I.B.18'],
    ['E43', 'E44.0', 'I.B.2'],
    ['R63.6', 'Z68.41', 'I.C.21.c.3 and I.B.14'],
    ['R03.0', 'Z00.00', 'I.C.21.c.12 and IV.P'],
    ['N87.0', 'Z01.419', 'I.C.21.c.13 and IV.P'],
    ['Z30.432', 'Z30.430', 'I.B.9 and I.C.21.c.11'],
    ['Z22.7', 'Z86.15', 'I.C.21.c.4'],
    ['F32.1', 'F32.A', 'I.B.2 and I.B.18'],
    ['L89.153', 'L89.90', 'I.B.2 and I.B.18'],
    ['T74.21XA', 'Z04.41', 'I.C.21.c.6'],
    ['J02.0', 'B95.0', 'I.B.7 and I.C.1.b'],
    ['Z99.2', 'N18.4', 'I.C.14.a.1'],
  ] as const)
    it(`${wrong} beside ${beside}`, async () => {
      const told = async (...codes: string[]) =>
        (await ofCodes('dx/contradiction', ...codes)).filter((line) => line.startsWith(`${wrong} `));
      assert.ok((await told(beside, wrong)).includes(`${wrong} ${section} information`));
      assert.deepEqual(
        (await told('I10', wrong)).filter((line) => line.includes(section)),
        [],
      );
    });

  it('leaves another side, another primary and another lymphoma', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'C50.811', 'C50.412'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'C50.411', 'C50.211'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'C18.7', 'C7A.010', 'C78.7'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'C83.30', 'C82.0A'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'N39.0', 'J02.0', 'B95.0'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'S02.2XXA', 'T71.161A', 'X83.8XXA'), []);
  });
});

describe('dx/contradiction, what a code wants', () => {
  for (const [code, companion] of [
    ['Z91.120', 'T46.5X6A'],
    ['Z40.01', 'Z15.01'],
    ['D47.Z1', 'T86.19'],
  ] as const)
    it(`${code} wants ${companion} or another`, async () => {
      const told = async (...codes: string[]) =>
        (await ofCodes('dx/contradiction', ...codes)).filter((line) => line.startsWith(`${code} `));
      assert.equal((await told(code)).length, 1);
      assert.deepEqual(await told(companion, code), []);
    });
});

describe('dx/order, statuses and syndromes', () => {
  for (const [first, second] of [
    ['Z99.81', 'J44.9'],
    ['R57.0', 'I21.4'],
    ['Z79.01', 'Z51.81'],
    ['Z91.81', 'S72.001A'],
    ['Z18.10', 'S61.421A'],
    ['Z99.2', 'N18.6'],
    ['Z73.6', 'I69.351'],
    ['E34.00', 'C7A.010'],
  ] as const)
    it(`${second} before ${first}`, async () => {
      const own = async (...codes: string[]) =>
        (await ofCodes('dx/order', ...codes)).filter((line) => line.startsWith(second));
      assert.equal((await own(first, second)).length, 1);
      assert.deepEqual(await own(second, first), []);
    });
});

describe('chart/otherwise-coded, what the visit was', () => {
  tellsOf(
    [
      ['C50.911 I.C.2.e.2 information ', 'Here for cycle 3 AC chemotherapy for right breast cancer.'],
      [
        'P36.9 I.C.16.b.1 information Z05.1',
        'Observed for suspected sepsis, cultures negative, no infection found.',
      ],
      ['O80 I.C.15.b.1 and n.1 information ', '38 wk routine prenatal visit, first baby, no problems.'],
    ],
    [
      ['C50.911', 'Right breast cancer, AC chemotherapy was completed in 2024.'],
      ['P36.4', 'Sepsis of the newborn, E. coli in the blood.'],
      ['O80', 'Delivered at 39 weeks after a normal prenatal course. NSVD.'],
    ],
    otherwise,
  );
});

describe('dx/encounter-character, an injury of yesterday (I.C.19.a)', () => {
  const phase = (words: string) =>
    said('dx/encounter-character', noteText({ note: `[assessment]\n${words}`, diagnoses: 'S93.401D' }));

  it('is in active treatment', async () => {
    for (const words of [
      'Twisted right ankle yesterday. Sprain.',
      'Rolled her right ankle on the stairs last night, sprain.',
      'Fell today, sprain of the right ankle.',
    ])
      assert.equal((await phase(words)).length, 1, words);
  });

  it('is not where it was earlier', async () => {
    for (const words of [
      'Twisted right ankle three weeks ago, recheck today. Healing well.',
      'Returns after the sprain of the right ankle; boot off yesterday.',
      'Sprain of the right ankle in May, therapy today.',
      'Twisted the right ankle two weeks ago, seen yesterday for the sprain.',
      'Rolled her right ankle on vacation, splint off today, sprain.',
    ])
      assert.deepEqual(await phase(words), [], words);
  });
});
