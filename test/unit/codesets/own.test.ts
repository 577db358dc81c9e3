/** The sets in our own words: numbers as CMS 100-04 chapter 25 §75 uses them, discharge status as the MCE v44 dates it. */
import { equal, ok } from 'node:assert/strict';
import { verdict } from '../../../server/src/codebook/verdict.ts';
import { committedCodebook, on, recordOf, tableText } from '../codebook/sample-pack.ts';

const SYSTEMS = [
  'revenue',
  'type-of-bill',
  'discharge-status',
  'condition',
  'occurrence',
  'value',
  'poa',
] as const;

describe('the numbers of the form', () => {
  const codebook = committedCodebook(...SYSTEMS);
  const kind = (system: (typeof SYSTEMS)[number], key: string, date = '2026-11-03') =>
    verdict(codebook, system, key, on(date)).kind;

  it('say whose words they are, and are short: no text of the NUBC', () => {
    for (const system of SYSTEMS) {
      const { publisher, tables } = recordOf(system);
      equal(publisher, 'Claimlint');
      for (const { sources } of tables)
        for (const { file } of sources) ok(file.startsWith('codesets/import/own/'), file);
      const labels = tableText(`${system}/codes.tsv`).trimEnd().split('\n').slice(1);
      for (const row of labels) ok((row.split('\t')[4] ?? '').length <= 90, row);
    }
  });

  it('have each type of bill of a facility and a frequency, without the leading zero', () => {
    for (const bill of ['111', '117', '131', '13A', '327', '329', '851'])
      equal(kind('type-of-bill', bill), 'valid', bill);
    for (const bill of ['11', '0111', '116', '991']) equal(kind('type-of-bill', bill), 'unknown', bill);
    // Home health claims under Part A alone ended on 2013-09-30.
    equal(kind('type-of-bill', '331'), 'retired');
  });

  it('have the ten revenue codes of each category', () => {
    for (const code of ['0001', '0022', '0110', '0129', '0450', '0762', '1001', '3101'])
      equal(kind('revenue', code), 'valid', code);
    for (const code of ['0000', '0025', '0070', '450']) equal(kind('revenue', code), 'unknown', code);
  });

  it('date the discharge status', () => {
    // mce_v44_discharge_status.tsv: 08 to 2005-09-30, 81 to 95 from 2013-10-01.
    equal(kind('discharge-status', '08', '2005-09-30'), 'valid');
    equal(kind('discharge-status', '08', '2005-10-01'), 'retired');
    equal(kind('discharge-status', '81', '2013-09-30'), 'not-yet');
    equal(kind('discharge-status', '95', '2013-10-01'), 'valid');
  });

  it('have the five indicators of present on admission', () => {
    for (const code of 'YNUW1') equal(kind('poa', code), 'valid', code);
    equal(codebook.set('poa')?.size, 5);
  });
});
