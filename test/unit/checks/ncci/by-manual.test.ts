/** What the NCCI Policy Manual says by itself, where the edits of CMS are not loaded: chapters 1 §D and §V, 6, 7, 10 and 11. */
import assert from 'node:assert/strict';
import { withServices } from '../../../../server/src/checks/samples.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const told = async (rule: string, ...rows: string[]) =>
  (
    await findingsOf(
      rule,
      withServices(
        ...rows.map((row) => {
          const [code, modifier = '-', units = '1'] = row.split(' ');
          return `2026-11-03  11   ${code}  ${modifier.padEnd(4)}  A   ${units}      20.00`;
        }),
      ),
    )
  ).map(({ at, severity }) => `${at} ${severity}`);

describe('ncci/unbundled without the pairs of the quarter', () => {
  for (const [whole, part] of [
    ['80053', '80048'],
    ['80061', '83718'],
    ['85025', '85027'],
    ['93000', '93010'],
    ['45385', '45378'],
    ['43239', '43235'],
    ['47562', '49320'],
    ['99214', '99213'],
  ] as const)
    it(`${part} is part of ${whole}`, async () => {
      assert.deepEqual(await told('ncci/unbundled', whole, part), [`${part} warning`]);
      assert.deepEqual(await told('ncci/unbundled', part, whole), [`${part} warning`]);
      assert.deepEqual(await told('ncci/unbundled', whole, `${part} 59`), []);
      assert.deepEqual(await told('ncci/unbundled', `${whole} 25`, part), []);
    });

  it('leaves other pairs to the edits', async () => {
    assert.deepEqual(await told('ncci/unbundled', '80053', '80061'), []);
    assert.deepEqual(await told('ncci/unbundled', '45385', '43239'), []);
  });
});

describe('px/visit-with-procedure without the fee schedule', () => {
  it('asks about a visit with a minor procedure', async () => {
    const rule = 'px/visit-with-procedure';
    assert.deepEqual(await told(rule, '99213', '17000'), ['99213 information']);
    assert.deepEqual(await told(rule, '99213 25', '17000'), []);
    assert.deepEqual(await told(rule, '99213', '93000'), []);
  });
});

describe('line/units of visits', () => {
  it('has one a day', async () => {
    assert.deepEqual(await told('line/units', '99213 - 2'), ['2 warning']);
    assert.deepEqual(await told('line/units', '99213 - 1'), []);
    assert.deepEqual(await told('line/units', '97110 GP 2'), []);
  });
});

describe('modifier/therapy', () => {
  it('is of services that are always therapy', async () => {
    assert.deepEqual(await told('modifier/therapy', '97110'), ['97110 warning']);
    assert.deepEqual(await told('modifier/therapy', '97165'), ['97165 warning']);
    assert.deepEqual(await told('modifier/therapy', '92507 GN'), []);
    assert.deepEqual(await told('modifier/therapy', '99213'), []);
  });
});
