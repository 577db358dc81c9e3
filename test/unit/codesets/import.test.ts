import { deepEqual, equal, throws } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { memberOf } from '../../../codesets/import/data-folder.ts';
import { historyRows } from '../../../codesets/import/history.ts';
import { previousCodes, readConversionTable } from '../../../codesets/import/icd-10-cm/conversion-table.ts';
import {
  addendaBeyond,
  readOrderAddenda,
  withoutAddenda,
} from '../../../codesets/import/icd-10-cm/order-addenda.ts';
import { ORDER_RECORD, readOrderFile } from '../../../codesets/import/icd-10-cm/order-file.ts';
import { readTabular } from '../../../codesets/import/icd-10-cm/tabular.ts';
import { statedStart } from '../../../codesets/import/place-of-service.ts';
import { reportChange } from '../../../codesets/import/report.ts';
import { readTable, writeTable } from '../../../codesets/table.ts';
import { on } from '../codebook/sample-pack.ts';

/** A record in the published layout: number, code, header or valid, short and long description. */
const record = (number: number, code: string, kind: '0' | '1', title: string) =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${kind} ${title.slice(0, 60).padEnd(60)} ${title}`;

const addendum = (action: string, kind: '0' | '1', code: string, title: string) =>
  `${`${action}:`.padEnd(12)} ${kind} ${code.padEnd(7)} ${title.slice(0, 60).padEnd(60)} ${title}`;

describe('the order file', () => {
  it('has its code in columns 7–13, its kind in 15, its long description from 78 on', () => {
    const line = record(17, 'A0101', '1', 'Typhoid meningitis');
    equal(line.indexOf('A0101'), 6);
    equal(line[14], '1');
    equal(line.lastIndexOf('Typhoid'), 77);
    deepEqual(ORDER_RECORD.exec(line)?.slice(1, 4), ['00017', 'A0101', '1']);
    // Since FY2026 the second character may be a letter.
    equal(ORDER_RECORD.exec(record(1, 'QA0', '0', 'Neurodevelopmental disorders'))?.[2], 'QA0');
  });

  it('is refused where it is another file or only a part', () => {
    throws(
      () => readOrderFile('codes.txt', 'A000   Cholera due to Vibrio cholerae 01'),
      /codes\.txt: line 1/,
    );
    throws(() => readOrderFile('cut.txt', record(1, 'A00', '0', 'Cholera')), /1 rows are too few/);
  });

  it('is found in a zip by its kind', () => {
    const zip = zipSync({
      'Code Descriptions/icd10cm_order_2099.txt': strToU8('order'),
      'Code Descriptions/icd10cm_codes_2099.txt': strToU8('codes'),
    });
    equal(new TextDecoder().decode(memberOf('new.zip', zip, /order[-_]\d{4}\.txt$/)), 'order');
    throws(() => memberOf('new.zip', zip, /tabular/), /new\.zip: the zip has no member/);
    throws(() => memberOf('new.zip', zip, /\.txt$/), /several members/);
    throws(() => memberOf('cut.zip', zip.subarray(0, 40), /\.txt$/), /^Error: cut\.zip: /);
  });
});

describe('the order addenda', () => {
  const october = [addendum('Add', '1', 'A8481', 'Powassan virus disease')];
  const january = [
    ...october,
    addendum('Delete', '1', 'M358', 'Other specified systemic involvement of connective tissue'),
    addendum('Add', '0', 'M358', 'Other specified systemic involvement of connective tissue'),
    addendum('Add', '1', 'M3581', 'Multisystem inflammatory syndrome'),
    addendum('Revise from', '1', 'Z886', 'Allergy status to analgesic agent status'),
    addendum('Revise to', '1', 'Z886', 'Allergy status to analgesic agent'),
  ];

  it('are undone to give the release before', () => {
    const later = addendaBeyond(
      readOrderAddenda('january', `${january.join('\r\n')}\r\n\r\nHeaders\r\n  22736 headers\r\n`),
      readOrderAddenda('october', october.join('\n')),
    );
    equal(later.length, 5);
    const rows = [
      { code: 'A8481', billable: true, title: 'Powassan virus disease' },
      { code: 'M358', billable: false, title: 'Other specified systemic involvement of connective tissue' },
      { code: 'M3581', billable: true, title: 'Multisystem inflammatory syndrome' },
      { code: 'Z886', billable: true, title: 'Allergy status to analgesic agent' },
    ];
    const before = withoutAddenda('january', rows, later);
    deepEqual(before.map(({ code, billable, title }) => `${code} ${billable} ${title}`).sort(), [
      'A8481 true Powassan virus disease',
      'M358 true Other specified systemic involvement of connective tissue',
      'Z886 true Allergy status to analgesic agent status',
    ]);
    throws(() => withoutAddenda('january', rows.slice(0, 1), later), /M358, which the release lacks/);
  });

  it('are refused where no record is in them', () => {
    throws(() => readOrderAddenda('empty', 'Headers\n'), /empty: no record/);
  });
});

describe('the conversion table', () => {
  it('dates a year from its 1 October, a date from itself', () => {
    const text =
      'Current code assignment,Effective,Previous Code(s) Assignment\r\nN18.31,2020,N18.3\r\nU07.1,2020-04-01 00:00:00,B97.29\r\n,,\r\n';
    deepEqual(
      readConversionTable('table', text).map(({ code, since }) => `${code} ${since}`),
      ['N1831 2020-10-01', 'U071 2020-04-01'],
    );
    throws(() => readConversionTable('other', 'a,b,c\n'), /other: the columns/);
    throws(
      () => readConversionTable('table', text.replace('2020,', 'soon,')),
      /no effective date but "soon"/,
    );
  });

  it('reads the shorthand of previous codes', () => {
    const codes = (cell: string) =>
      previousCodes(cell).map(({ first, last }) => (first === last ? first : `${first}-${last}`));
    deepEqual(codes('C50.919, C50.929'), ['C50919', 'C50929']);
    deepEqual(codes('G11.8 and E23.0 and K00.0'), ['G118', 'E230', 'K000']);
    deepEqual(codes('J44.0-J44.1; J44.9'), ['J440-J441', 'J449']);
    deepEqual(codes('M93.001 & M93.002'), ['M93001', 'M93002']);
    deepEqual(codes('None'), []);
    // Whole categories are no code that was replaced.
    deepEqual(codes('Codes in Categories T15-T19'), []);
    deepEqual(codes('I63.- and P91.88'), ['P9188']);
    deepEqual(codes('K31.89 and a code from R11-'), ['K3189']);
    deepEqual(codes('K59.09 AND Code from categories T36-T50'), ['K5909']);
  });
});

describe('the Tabular', () => {
  it('is refused where it is no XML, or too little of it', () => {
    throws(() => readTabular('tabular.xml', '<ICD10CM.tabular><chapter>'), /tabular\.xml/);
    throws(() => readTabular('index.xml', '<ICD10CM.index></ICD10CM.index>'), /0 chapters and 0 categories/);
  });
});

describe('the history of a system', () => {
  it('begins a row where a release says something else and leaves a gap where it says nothing', () => {
    const snapshot = (from: string, values: Record<string, string[]>) => ({
      from: on(from),
      values: new Map(Object.entries(values)),
    });
    deepEqual(
      historyRows([
        snapshot('2015-10-01', { B: ['code', 'b'], A: ['code', 'a'] }),
        snapshot('2016-10-01', { A: ['header', 'a'] }),
        snapshot('2017-10-01', { A: ['header', 'a'], B: ['code', 'b'] }),
      ]),
      [
        ['A', '2015-10-01', '2016-09-30', 'code', 'a'],
        ['A', '2016-10-01', '', 'header', 'a'],
        ['B', '2015-10-01', '2016-09-30', 'code', 'b'],
        ['B', '2017-10-01', '', 'code', 'b'],
      ],
    );
  });
});

describe('the place-of-service definitions', () => {
  it('say when a code took effect, or say it of something else', () => {
    equal(statedStart('SCHOOL (EFFECTIVE JANUARY 1, 2003) - A FACILITY'), '2003-01-01');
    equal(
      statedStart(
        'GROUP HOME (CODE EFFECTIVE, OCTOBER 1, 2003; DESCRIPTION REVISED,EFFECTIVE APRIL 1, 2004) - A',
      ),
      '2003-10-01',
    );
    equal(statedStart('OUTREACH SITE/STREET (EFF. 10/1/23)'), '2023-10-01');
    equal(statedStart('PLACE OF EMPLOYMENT/WORKSITE (EFFECTIVE NO LATER THAN MAY 1, 2013) - A LOCATION'), '');
    equal(statedStart('ON CAMPUS-OUTPATIENT HOSPITAL (DESCRIPTION REVISED JANUARY 1, 2016) - A PORTION'), '');
    equal(statedStart('HOME - LOCATION'), '');
  });
});

describe('a table', () => {
  const table = { columns: ['code', 'from'], rows: [['E119', '2015-10-01']] };

  it('is written as text and read back', () => {
    equal(writeTable(table), 'code\tfrom\nE119\t2015-10-01\n');
    deepEqual(readTable(writeTable(table), ['code', 'from']), table.rows);
  });

  it('is refused with other columns, or with a value that would break a row', () => {
    throws(() => readTable(writeTable(table), ['code', 'to']), /has the columns/);
    throws(() => writeTable({ ...table, rows: [['E119', 'a\tb']] }), /does not fit/);
    throws(() => writeTable({ ...table, rows: [['E119']] }), /does not fit/);
  });

  it('is reported with what is new and what is gone', () => {
    equal(reportChange('t', 'h\na\nb\n', 'h\nb\nc\nd\n'), 't: 4 lines, 2 new, 1 gone');
    equal(reportChange('t', 'h\na\n', 'h\na\n'), 't: 2 lines, unchanged');
  });
});
