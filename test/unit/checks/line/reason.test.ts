/** ICD-10-CM Official Guidelines FY2026 I.C.21.b, c.2 and c.5: Z codes and the services that they are the reason of. */
import assert from 'node:assert/strict';
import { claimText, stayText } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (diagnoses: string, ...codes: string[]) =>
  (
    await findingsOf(
      'line/reason',
      claimText({
        diagnoses: diagnoses
          .split(' ')
          .map((code, at) => `${'ABCD'[at]}: ${code}`)
          .join('\n'),
        services: codes.map((code) => `2026-11-03  11   ${code}  -     A   1      20.00`).join('\n'),
      }),
    )
  ).map(({ at }) => at);

describe('line/reason', () => {
  for (const [diagnosis, right, service] of [
    ['I10', 'Z23', '90686'],
    ['I10', 'Z23', 'G0008'],
    ['K62.5', 'Z12.11', 'G0121'],
    ['K62.5', 'Z80.0', 'G0105'],
    ['N63.0', 'Z12.31', '77067'],
    ['R97.20', 'Z12.5', 'G0103'],
    ['R05.3', 'Z87.891', '71271'],
  ] as const)
    it(`${service} has ${right}`, async () => {
      assert.deepEqual(await told(diagnosis, service), [service]);
      const all = service === '90686' ? [service, '90471'] : [service];
      assert.deepEqual(await told(right, ...all), []);
      assert.deepEqual(await told(`${diagnosis} ${right}`, ...all), []);
    });

  it('asks for the administration of a vaccine (I.C.21.c.2)', async () => {
    assert.deepEqual(await told('Z23', '90662'), ['90662']);
    assert.deepEqual(await told('I10 Z23', '99213', '91320'), ['91320']);
    for (const administration of ['G0008', '90471', '90460', '90480', '0001A'])
      assert.deepEqual(await told('Z23', '90662', administration), [], administration);
    // What a state supplies it may pay by the one code alone.
    assert.deepEqual(
      (
        await findingsOf(
          'line/reason',
          claimText({ diagnoses: 'A: Z23', services: '2026-11-03  11   90707  SL    A   1      0.01' }),
        )
      ).length,
      0,
    );
  });

  it('tells what a screening that is left open is for by its test (I.C.21.c.16)', async () => {
    assert.deepEqual(await told('Z13.9', '82947'), ['Z13.9']);
    assert.deepEqual(await told('Z12.9', '77067'), ['Z12.9']);
    // A visit, and tests for two things, leave it open.
    assert.deepEqual(await told('Z13.9', '99213'), []);
    assert.deepEqual(await told('Z13.9', '82947', '80061'), []);
  });

  it('speaks once of a vaccine and its administration', async () => {
    assert.deepEqual(await told('I10', '90471', '90686'), ['90471']);
    assert.deepEqual(await told('S61.411A', '90471', '90715'), []);
  });

  it('wants the vaccine with Z23', async () => {
    assert.deepEqual(await told('Z00.129 Z23', '99393'), ['Z23']);
    assert.deepEqual(await told('Z00.129 Z23', '99393', '90460'), []);
    assert.deepEqual(await told('Z00.129', '99393'), []);
  });

  it('asks for a vaccine on professional claims that have services', async () => {
    const bill = 'claim: institutional\ntype of bill: 0131\n[diagnoses]\nprincipal: Z23\n';
    const service =
      '[services]\nrev   code   date        units  charge\n0510  99213  2026-11-03  1      20.00\n';
    assert.deepEqual(await findingsOf('line/reason', bill + service), []);
    assert.deepEqual(await findingsOf('line/reason', claimText({ diagnoses: 'A: Z23', services: '' })), []);
    const undiagnosed = bill.replace('principal: Z23', '') + service.replace('99213', '90686');
    assert.deepEqual(await findingsOf('line/reason', undiagnosed), []);
  });

  it('leaves stays alone', async () => {
    assert.deepEqual(
      await findingsOf('line/reason', stayText({ diagnoses: 'principal: Z38.00\nA: Z23' })),
      [],
    );
    const stay = stayText({ diagnoses: 'principal: K35.80 POA Y' });
    const lines = (type: string) =>
      stay
        .replace('type of bill: 0111', `type of bill: ${type}`)
        .replace('0120  -     -           4      7200.00', '0636  90686  2026-11-03  1      30.00');
    assert.deepEqual(await findingsOf('line/reason', lines('0111')), []);
    assert.equal((await findingsOf('line/reason', lines('0131'))).length, 1);
  });
});
