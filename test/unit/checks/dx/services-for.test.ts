/** What the services of a claim tell of its diagnoses (Guidelines FY2026 I.C.1, I.C.2, I.C.6.b, I.C.19.a, II.K, IV.G). */
import assert from 'node:assert/strict';
import { claimText, institutionalText, stayText } from '../../../../server/src/checks/samples.ts';
import { ofCodes, said } from '../../../helpers/said.ts';

const claim = (services: string, ...diagnoses: string[]) =>
  claimText({
    diagnoses: diagnoses.map((code, at) => `${'ABCDEF'[at]}: ${code}`).join('\n'),
    services: services
      .split(' ')
      .map((one) => {
        const [code, pointers = 'A'] = one.split('/');
        return `2026-11-03  11   ${code}   -     ${pointers}   1      100.00`;
      })
      .join('\n'),
  });

describe('dx/order, what the services are for', () => {
  for (const [section, services, ...diagnoses] of [
    ['II.K and IV.G', '97110/B', 'E11.9', 'I69.351'],
    ['II.K and IV.G', '97112/AB', 'E78.5', 'M54.50'],
    ['IV.G and II.K', '11042/B', 'J01.00', 'L72.0'],
    ['I.C.6.b.1.a', '22612/AB', 'G89.29', 'M43.16'],
    ['I.C.6.b.1.a', '27447/AB', 'G89.29', 'M17.11'],
    ['I.C.2.l.2', '61510/BA', 'C50.411', 'C79.31'],
    ['I.C.2.l.2', '47120/BA', 'C18.7', 'C78.7'],
    ['I.C.2.l.2', '32663/BA', 'C64.1', 'C78.01'],
    ['I.C.2.c.2', '36430/AB', 'C53.8', 'D64.89', 'Y84.2'],
    ['I.C.2.c.2', '36430/AB', 'C18.7', 'D64.81', 'T45.1X5A'],
    ['I.C.2.c.3', '96360/AB', 'C18.7', 'E86.0'],
    // A line without a pointer tells nothing; numbers that tell nothing leave it to the pointers.
    ['IV.G and II.K', '99213/- 11042/B', 'J01.00', 'L72.0'],
    ['IV.G and II.K', '97530/B', 'E11.9', 'F84.0'],
    ['IV.G and II.K', '31624/B', 'J45.909', 'B37.1'],
    // The first that a service points to, whatever the later ones are for.
    ['IV.G and II.K', '11042/B 99213/C', 'J01.00', 'L72.0', 'I10'],
  ] as const)
    it(`${diagnoses.join(', ')} for ${services}`, async () => {
      const [, second] = diagnoses;
      assert.deepEqual(await said('dx/order', claim(services, ...diagnoses)), [
        `${second} ${section} information`,
      ]);
    });

  for (const [services, ...diagnoses] of [
    ['97110/A', 'I69.351', 'E11.9'],
    ['99213/AB', 'E11.9', 'M54.50'],
    ['11042/B 99213/A', 'J01.00', 'L72.0'],
    ['63650/AB', 'G89.29', 'M54.50'],
    ['61510/A', 'C71.1', 'C79.51'],
    ['36430/A', 'C18.7', 'D63.0'],
    ['36430/A 96413/A', 'C18.7', 'D64.81', 'T45.1X5A'],
    ['36430/A', 'C18.7', 'D64.9'],
    ['97140/AB', 'G43.909', 'M54.50'],
    ['11042/D', 'J01.00', 'L72.0'],
    // I.C.21.c.15: an aftercare of this list is never behind another.
    ['11042/B', 'Z51.11', 'L72.0'],
    // The Tabular at L97: code first the underlying condition.
    ['11042/B', 'E11.621', 'L97.521'],
    // I.C.13.d.1: the history of the fracture follows the osteoporosis.
    ['77080/B', 'M81.0', 'Z87.310'],
    // I.B.14: a body mass index is never first.
    ['99213/B', 'J01.00', 'Z68.41'],
  ] as const)
    it(`is silent on ${diagnoses.join(', ')} for ${services}`, async () => {
      assert.deepEqual(await said('dx/order', claim(services, ...diagnoses)), []);
    });

  it('asks neither a stay, nor the lines of a hospital for where they point', async () => {
    const stay = stayText({ diagnoses: 'principal: C50.411 POA Y\nother: C79.31 POA Y' });
    const operated = stay.replace('0120  -     -  ', '0360  61510 2026-11-02');
    assert.ok(operated.includes('61510'));
    assert.deepEqual(await said('dx/order', operated), []);
    const hospital = institutionalText({ diagnoses: 'principal: J01.00\nother: L72.0' });
    assert.deepEqual(await said('dx/order', hospital), []);
  });
});

describe('dx/encounter-character, a fracture whose treatment is reported (I.C.13.c, I.C.19.a)', () => {
  const SECTION = 'I.C.13.c, I.C.19.a and I.C.19.c.1';
  for (const [service, code] of [
    ['22514', 'M80.08XD'],
    ['27244', 'S72.141D'],
    ['25607', 'S52.531G'],
    ['27759', 'S82.201E'],
  ] as const)
    it(`${code} for ${service}`, async () => {
      assert.deepEqual(await said('dx/encounter-character', claim(service, code)), [
        `${code} ${SECTION} information`,
      ]);
    });

  it('is of the fracture to which the service points', async () => {
    assert.deepEqual(await said('dx/encounter-character', claim('27244/B', 'S52.501D', 'S72.141D')), [
      `S72.141D ${SECTION} information`,
    ]);
    const hospital = institutionalText({
      diagnoses: 'principal: S72.141D',
      services: '0360  27244    2026-11-03  1      120.00',
    });
    assert.deepEqual(await said('dx/encounter-character', hospital), []);
  });

  it('is silent on active treatment, nonunions and visits', async () => {
    assert.deepEqual(await said('dx/encounter-character', claim('22514', 'M80.08XA')), []);
    assert.deepEqual(await said('dx/encounter-character', claim('27720', 'S82.201K')), []);
    assert.deepEqual(await said('dx/encounter-character', claim('99213', 'S52.531D')), []);
  });
});

describe('line/reason, drugs and tests with the code that says why', () => {
  it('wants Z29.81 for drugs that prevent HIV (I.C.1.a.2.k)', async () => {
    assert.deepEqual(await said('line/reason', claim('J0739', 'Z72.52')), ['J0739 I.C.1.a.2.k information']);
    assert.deepEqual(await said('line/reason', claim('G0012', 'Z20.6')), ['G0012 I.C.1.a.2.k information']);
    assert.deepEqual(await said('line/reason', claim('J0739', 'Z29.81', 'Z72.52')), []);
  });

  it('wants Z01.84 for antibodies to the virus of COVID-19 (I.C.1.g.1.k)', async () => {
    assert.deepEqual(await said('line/reason', claim('86769', 'Z11.52')), ['86769 I.C.1.g.1.k information']);
    assert.deepEqual(await said('line/reason', claim('86769', 'Z01.84')), []);
    assert.deepEqual(await said('line/reason', claim('86769', 'Z09', 'Z86.16')), []);
    assert.deepEqual(await said('line/reason', claim('86769', 'U07.1')), []);
  });
});

describe('dx/contradiction and dx/symptom-with-diagnosis', () => {
  it('wants the kind of malignancy of a transplanted organ (I.C.2.r)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'T86.19', 'C80.2'), ['C80.2 I.C.2.r information']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'T86.19', 'C80.2', 'C64.1'), []);
  });

  it('has no complication of a diabetes before its symptoms (I.C.4.a.1.a)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'E10.319', 'E10.A2'), ['E10.A2 I.C.4.a.1.a warning']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'E10.A2', 'E06.3'), []);
  });

  it('has flank pain as a part of an obstructing stone (I.B.5)', async () => {
    assert.equal((await ofCodes('dx/symptom-with-diagnosis', 'N13.2', 'R10.A1')).length, 1);
  });
});
