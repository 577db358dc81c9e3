/** When the NCCI checks ask for a table at all, and how they take the days and units of a line. */
import assert from 'node:assert/strict';
import { addOnPrimaries, practitionerUnits } from '../../../../server/src/checks/import-samples.ts';
import { claimText, institutionalText, withServices } from '../../../../server/src/checks/samples.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';

const reasonFor = async (rule: string, text: string) =>
  (await judge(text)).result.notChecked.find((one) => one.rule === rule)?.why;

describe('what NCCI lacks', () => {
  const one = '2026-11-03  11   G0439  -     A   1      132.50';
  const PAIR = withServices(one, one.replace('G0439', 'G0438'));

  it('is said only where a table would be asked', async () => {
    assert.match((await reasonFor('ncci/unbundled', PAIR)) ?? '', /practitioners/);
    assert.equal(await reasonFor('ncci/unbundled', withServices(one)), undefined, 'a service alone');
    assert.equal(
      await reasonFor(
        'ncci/unbundled',
        withServices(one, one.replace('-03', '-04').replace('G0439', 'G0438')),
      ),
      undefined,
      'services of two days',
    );
    assert.ok(await reasonFor('ncci/add-on-alone', withServices(one)));
    assert.equal(
      await reasonFor('ncci/add-on-alone', withServices(one.replace('G0439', '-    '))),
      undefined,
    );
  });

  it('is no matter of inpatients, whose bills are paid by the stay', async () => {
    const stay = institutionalText({
      head: 'type of bill: 0111\nstatement period: 2026-11-03 - 2026-11-05',
      services: '0360  G0105    2026-11-03  1      900.00\n0360  G0104    2026-11-03  1      900.00',
    });
    for (const rule of ['ncci/unbundled', 'ncci/units', 'ncci/add-on-alone'])
      assert.equal(await reasonFor(rule, stay), undefined, rule);
  });

  it('takes the day of the claim for lines that have none', async () => {
    const undated = claimText({
      head: 'date of service: 2026-11-03',
      services:
        '-           11   G0439  -     A   1      132.50\n-           11   G0513  -     A   1      65.00',
    });
    assert.deepEqual(await findingsOf('ncci/add-on-alone', undated, [addOnPrimaries('1 G0513 G0439')]), []);
    assert.equal(
      (await findingsOf('ncci/add-on-alone', undated, [addOnPrimaries('1 G0513 G0438')])).length,
      1,
    );
  });

  it('spreads units over the days of a line, and a line of one day keeps its fraction', async () => {
    const over = async (days: string, units: string) =>
      (
        await findingsOf(
          'ncci/units',
          claimText({}).replace(
            /date {8}pos[\s\S]*132\.50/,
            `date        to          pos  code   mods  dx  units  charge\n${days}  11   G0439  -     A   ${units}      132.50`,
          ),
          [practitionerUnits('G0439,2,3')],
        )
      ).length;
    assert.equal(await over('2026-11-03  2026-11-03', '2.4'), 1);
    assert.equal(await over('2026-11-03  2026-11-04', '4.8'), 0);
    assert.equal(await over('2026-11-03  2026-11-04', '6'), 1);
  });

  it('says whether a line or a day has too many (NCCI Policy Manual chapter 1 §V)', async () => {
    const said = async (indicator: number) =>
      (
        await findingsOf('ncci/units', withServices(one.replace('A   1', 'A   3')), [
          practitionerUnits(`G0439,2,${indicator}`),
        ])
      )[0]?.message ?? '';
    assert.match(await said(1), / on one line: /);
    assert.match(await said(2), / on 2026-11-03: /);
  });
});
