/** A user's own files, in the layouts that the AMA and CMS publish: read, joined with earlier ones, packed, looked up. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import type { Imported } from '../../../codesets/import/user/imported.ts';
import { readUserFiles } from '../../../codesets/import/user/kinds.ts';
import { packImported } from '../../../codesets/import/user/pack-imported.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import type { EditTable } from '../../../server/src/codebook/edits.ts';
import type { EditSystemId } from '../../../server/src/model/systems.ts';
import { on } from '../codebook/sample-pack.ts';
import { addOnEdits, consolidatedList, descriptorList, pairEdits, unlikelyUnits } from './user-files.ts';

const read = (name: string, text: string, from?: string): Imported[] =>
  readUserFiles(name, [{ name, text }], from === undefined ? undefined : on(from));

/** The table of edits that files make one after the other. */
function edits(system: EditSystemId, ...files: readonly (readonly Imported[])[]): EditTable {
  let table: EditTable | undefined;
  for (const imported of files)
    table = createCodebook().addEdits(packImported(imported, { edits: table }).pack);
  if (table?.system !== system) throw new Error(`no ${system}`);
  return table;
}

describe('a CPT list', () => {
  const list2026 = consolidatedList([
    ['99213', 'Visit  of our own words', '20130101'],
    ['0001A', 'Administration', '20260101'],
    ['0042T', 'Category III', ''],
  ]);

  it('is in force from its newest descriptor, and each code has its long descriptor', () => {
    const imported = read('ConsolidatedCodeList.txt', list2026);
    const set = createCodebook().add(packImported(imported, {}).pack);
    equal(set.system, 'cpt');
    deepEqual(set.releases, [{ name: '2026', from: '2026-01-01' }]);
    equal(set.through, '2026-12-31');
    equal(set.size, 3);
    const visit = set.periodOn(set.indexOf('99213'), on('2026-11-03'));
    deepEqual([visit?.title, visit?.billable], ['Visit of our own words', true]);
    // What was in force in the first release was so before, for all that is known: it is no code of the future.
    equal(set.statusOn(set.indexOf('0042T'), on('2025-11-03')), 'billable');
  });

  it('of one descriptor is of the year after its copyright, and joins the years', () => {
    const later = read('ConsolidatedCodeList.txt', list2026);
    const earlier = read('SHORTU.txt', descriptorList(2024, ['99213 VISIT', '99299 GONE']));
    const rows = [
      { code: '0001A', from: '2026-01-01', to: '', kind: 'code', title: 'Administration' },
      { code: '99213', from: '', to: '2025-12-31', kind: 'code', title: 'VISIT' },
      { code: '99299', from: '', to: '2025-12-31', kind: 'code', title: 'GONE' },
    ];
    const set = createCodebook().add(packImported([...later, ...earlier], {}).pack);
    deepEqual(
      set.releases.map(({ name }) => name),
      ['2025', '2026'],
    );
    equal(set.through, '2026-12-31');
    for (const { code, to, title } of rows) {
      const [first] = set.periodsAt(set.indexOf(code));
      deepEqual([first?.title, first?.to ?? ''], [title, to]);
    }
    equal(set.statusOn(set.indexOf('99299'), on('2026-01-01')), undefined);
    equal(set.statusOn(set.indexOf('0001A'), on('2025-12-31')), undefined);
  });

  it('is refused where a line of it is another thing, or its day is not known', () => {
    throws(() => read('a.txt', `${list2026}\r\n2\t9921\tShort code\t\t\t\t\t`), /a\.txt: line 7 is no row/);
    throws(
      () => read('b.txt', descriptorList(2024, ['99213 VISIT', 'Dear Sir'])),
      /b\.txt: line 3 is no CPT/,
    );
    const undated = descriptorList(2024, ['99213 VISIT']).replace('2024', '');
    throws(() => read('c.txt', undated), /c\.txt: .*--from/);
    equal(read('c.txt', undated, '2026-01-01')[0]?.release.name, '2026');
  });
});

describe('a list of one’s own', () => {
  it('has a row for each stretch of days', () => {
    const imported = read(
      'mine.csv',
      'System,Code,Title,From,To\ncdt,D0120,"Exam, of ours",2025-01-01,2025-12-31\ncdt,d0120,Exam,2026-01-01,\n',
    );
    const set = createCodebook().add(packImported(imported, {}).pack);
    deepEqual(set.periodsAt(set.indexOf('D0120')), [
      { from: '2025-01-01', to: '2025-12-31', billable: true, title: 'Exam, of ours' },
      { from: '2026-01-01', to: null, billable: true, title: 'Exam' },
    ]);
  });

  it('is refused by the line that is wrong', () => {
    const csv = (row: string) => `system,code,title,from,to\ncdt,D0120,Exam,2026-01-01,\n${row}\n`;
    throws(() => read('a.csv', csv('icd10,E11,Diabetes,,')), /a\.csv: line 3: “icd10” is no code system/);
    throws(() => read('a.csv', csv('cdt,D-1,Exam,,')), /line 3: the code/);
    throws(() => read('a.csv', csv('cdt,D0140,,,')), /line 3: .*title/);
    throws(() => read('a.csv', csv('cdt,D0140,Exam,2026-02-30,')), /line 3: “from”/);
    throws(() => read('a.csv', csv('cdt,D0140,Exam,2026-02-01,2026-01-01')), /line 3: “to” is before/);
    throws(
      () => packImported(read('a.csv', csv('cdt,D0120,Exam,2026-03-01,')), {}),
      /a\.csv: .*D0120 overlap/,
    );
  });
});

describe('NCCI edits', () => {
  const rows = [
    '11111\t22222\t\t20200101\t*\t1\tMisuse of column two code with column one code',
    '11111\t33333\t*\t19960101\t20201231\t0\tMutually exclusive procedures',
    '11111\t44444\t\t20200101\t20200101\t0\tDeleted as of its first day',
    '22222\t11111\t\t20150101\t20191231\t0\tStandards of medical / surgical practice',
    '22222\t11111\t\t20200401\t*\t1\tStandards of medical / surgical practice',
  ];
  const practitioner = read('ccipra-v321r0-f1.TXT', pairEdits(rows));

  it('are found by their pair and a date, with their modifier indicator', () => {
    const table = edits('ncci', practitioner);
    equal(table.size, 4);
    // Version 32.1 is that of April 2026.
    deepEqual(table.releases, [{ name: '2026 Q2', from: '2026-04-01' }]);
    equal(table.through, '2026-06-30');
    const at = (first: string, second: string, date: string) =>
      table.editsOf(first, second, on(date)).map(({ indicator, setting }) => [indicator, setting]);
    deepEqual(at('11111', '22222', '2026-05-01'), [[1, 'practitioner']]);
    deepEqual(at('11111', '33333', '2020-12-31'), [[0, 'practitioner']]);
    deepEqual(at('11111', '33333', '2021-01-01'), []);
    deepEqual(at('11111', '44444', '2020-01-01'), []);
    deepEqual(at('22222', '11111', '2020-02-01'), []);
    deepEqual(at('22222', '11111', '2020-04-01'), [[1, 'practitioner']]);
    deepEqual(at('33333', '11111', '2020-04-01'), []);
    deepEqual(at('99999', '11111', '2020-04-01'), []);
    deepEqual(
      table.editsUnder('11111', on('2020-06-01')).map(({ second }) => second),
      ['22222', '33333'],
    );
    equal(table.countOn(on('2020-06-01')), 3);
  });

  it('of practitioners and hospitals stand beside each other, and a later file replaces its own column 1 codes', () => {
    const hospital = read('ccioph-v321r0-f1.TXT', pairEdits(rows.slice(0, 1)));
    const later = read(
      'ccipra-v322r0-f1.TXT',
      pairEdits(['11111\t22222\t\t20200101\t20260630\t1\tMisuse', '11111\t55555\t\t20260701\t*\t9\tMisuse']),
    );
    const table = edits('ncci', practitioner, hospital, later, later);
    const at = (second: string, date: string) =>
      table.editsOf('11111', second, on(date)).map(({ setting }) => setting);
    deepEqual(at('22222', '2026-06-30').sort(), ['outpatient-hospital', 'practitioner']);
    deepEqual(at('22222', '2026-07-01'), ['outpatient-hospital']);
    deepEqual(at('55555', '2026-07-01'), ['practitioner']);
    deepEqual(at('33333', '2020-06-01'), []);
    equal(table.editsOf('22222', '11111', on('2026-07-01')).length, 1);
    equal(table.through, '2026-09-30');
  });

  it('give the same bytes however often they are imported', () => {
    const once = packImported(practitioner, {}).pack;
    const again = packImported(practitioner, { edits: createCodebook().addEdits(once) }).pack;
    deepEqual(again, once);
  });

  it('are refused where a line is none, or the name does not say whose they are', () => {
    throws(
      () => edits('ncci', read('ccipra-v321r0-f1.TXT', pairEdits([...rows, '11111\t222']))),
      /ccipra-v321r0-f1\.TXT: line 12 is no NCCI edit/,
    );
    throws(() => read('edits.txt', pairEdits(rows)), /edits\.txt: the name does not say/);
    throws(() => edits('ncci', read('ccipra-v321r0-f1.TXT', pairEdits([]))), /no NCCI edits/);
  });
});

describe('medically unlikely edits', () => {
  const file = (date: string, rows: readonly string[]) =>
    read(`MCR_MUE_PractitionerServices_Eff_${date}.csv`, unlikelyUnits(rows));
  const april = file('04-01-2026', [
    '11111,2,3 Date of Service Edit: Clinical,Nature of Service/Procedure',
    '22222,1,2 Date of Service Edit: Policy,CMS Policy',
  ]);
  const july = file('07-01-2026', ['11111,4,3 Date of Service Edit: Clinical,Data']);

  it('hold from quarter to quarter, in whichever order they come', () => {
    for (const files of [
      [april, july],
      [july, april],
      [april, july, april],
    ]) {
      const table = edits('mue', ...files);
      const at = (code: string, date: string) =>
        table.editsOf(code, code, on(date)).map(({ value, indicator }) => [value, indicator]);
      deepEqual(at('11111', '2026-06-30'), [[2, 3]]);
      deepEqual(at('11111', '2026-07-01'), [[4, 3]]);
      deepEqual(at('22222', '2026-06-30'), [[1, 2]]);
      deepEqual(at('22222', '2026-07-01'), []);
      // Nothing is said of days before the first table.
      deepEqual(at('11111', '2026-03-31'), []);
      equal(table.through, '2026-09-30');
    }
  });

  it('are refused where a row is none', () => {
    throws(() => edits('mue', file('04-01-2026', ['11111,many,3,Data'])), /row 1 .* no medically unlikely/);
  });
});

describe('add-on code edits', () => {
  it('name the primary codes and their type; dates count the days of the year', () => {
    const imported = read(
      'AOC_V2026Q3-MCR.txt',
      addOnEdits([
        '1\t11111\t\t22222\t\t2013091\t\t',
        '2\t33333\t\tCCCCC\t\t2013001\t\tContractor Defined Primary Codes',
        '1\t11111\t\t44444\t2020366\t2013091\t2021031\t',
      ]),
    );
    const table = edits('add-on', imported);
    deepEqual(
      table.editsUnder('11111', on('2020-12-31')).map(({ second, indicator }) => [second, indicator]),
      [
        ['22222', 1],
        ['44444', 1],
      ],
    );
    // 2013091 is 1 April 2013; the pair ends with its primary code, on day 366 of 2020.
    equal(table.editsUnder('11111', on('2013-03-31')).length, 0);
    equal(table.editsUnder('11111', on('2021-01-01')).length, 1);
    equal(table.editsOf('33333', 'CCCCC', on('2026-07-01'))[0]?.indicator, 2);
    throws(() =>
      edits('add-on', read('AOC_V2026Q3-MCR.txt', addOnEdits(['1\t11111\t\t22222\t\t2013366\t\t']))),
    );
  });
});
