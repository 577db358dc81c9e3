/** Places of fields are those of CMS's HCPCS record layout (`HCPC2025_recordlayout.txt`), made here column by column. */
import { deepEqual, equal, rejects, throws } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readAnweb } from '../../../codesets/import/hcpcs/anweb.ts';
import { readAnwebSheet } from '../../../codesets/import/hcpcs/anweb-sheet.ts';
import { codeRows } from '../../../codesets/import/hcpcs/history.ts';
import { readCodeList, readNocSheet, readTitles } from '../../../codesets/import/hcpcs/lists.ts';
import type { HcpcsFiles } from '../../../codesets/import/hcpcs/releases.ts';
import { sheetRows } from '../../../codesets/import/sheet.ts';
import { anwebRecord } from './user-files.ts';

const procedure = (code: string, title: string, more: Readonly<Record<number, string>> = {}) =>
  anwebRecord({
    1: code,
    6: '00100',
    11: '3',
    12: title,
    230: 'C',
    269: '20110101',
    277: '20110101',
    293: 'N',
    ...more,
  });

/** Enough records for a release; the file has others in front. */
const rest = Array.from({ length: 1000 }, (_, at) => procedure(`J${1000 + at}`, 'Injection'));
const file = (...records: readonly string[]) => [...records, ...rest, '\u001a'].join('\r\n');

describe('the HCPCS file of fixed width', () => {
  it('has its fields where the record layout says', () => {
    const [first] = readAnweb(
      'a',
      file(
        procedure('A4466', 'Garment, belt', {
          205: 'A4467',
          230: 'M',
          269: '20100101',
          277: '20170101',
          285: '20161231',
          293: 'D',
        }),
      ),
    );
    deepEqual(first, {
      code: 'A4466',
      kind: 'procedure',
      title: 'Garment, belt',
      crossReferences: ['A4467'],
      coverage: 'M',
      added: '2010-01-01',
      effective: '2017-01-01',
      terminated: '2016-12-31',
      action: 'D',
    });
  });

  it('goes on with a long description in records 4 and 8', () => {
    const [visit, left] = readAnweb(
      'a',
      file(
        procedure(
          'G0438',
          'Annual wellness visit; includes a personalized prevention plan of service'.padEnd(80),
        ),
        anwebRecord({ 1: 'G0438', 6: '00101', 11: '4', 12: '(pps), initial visit' }),
        anwebRecord({ 4: 'LT', 6: '00100', 11: '7', 12: 'Left side (used to identify procedures' }),
        anwebRecord({ 4: 'LT', 6: '00101', 11: '8', 12: 'performed on the left side of the body)' }),
      ),
    );
    equal(
      visit?.title,
      'Annual wellness visit; includes a personalized prevention plan of service (pps), initial visit',
    );
    deepEqual([left?.code, left?.kind], ['LT', 'modifier']);
    equal(left?.title, 'Left side (used to identify procedures performed on the left side of the body)');
  });

  it('leaves out what is the ADA’s or the AMA’s', () => {
    const codes = readAnweb('a', file(procedure('D0120', 'not ours'), procedure('G0439', 'ours'))).map(
      ({ code }) => code,
    );
    deepEqual(codes.slice(0, 2), ['G0439', 'J1000']);
  });

  it('is refused, by its name and line, where it is another file or a part of one', () => {
    throws(() => readAnweb('a.txt', file('E1122 Type 2 diabetes')), /a\.txt: line 1 is no HCPCS record/);
    throws(
      () => readAnweb('a.txt', file(anwebRecord({ 1: 'G0438', 6: '00101', 11: '4', 12: 'more' }))),
      /a\.txt: line 1 goes on with a code that is not before it/,
    );
    throws(() => readAnweb('a.txt', procedure('G0439', 'Visit')), /1 records are too few/);
  });
});

describe('the HCPCS workbook', () => {
  const header = [
    'HCPC',
    'SEQNUM',
    'RECID',
    'LONG DESCRIPTION',
    'XREF1',
    'COV',
    'ADD DT',
    'ACT EFF DT',
    'TERM DT',
    'ACTION CD',
  ];

  it('says the same by the names of its columns', () => {
    const rows = [
      header,
      ['A4466', '0010', '3', 'Garment,  belt', 'A4467', 'M', '20100101', '20170101', '20161231', 'N'],
    ];
    deepEqual(readAnwebSheet('a', rows), [
      {
        code: 'A4466',
        kind: 'procedure',
        title: 'Garment, belt',
        crossReferences: ['A4467'],
        coverage: 'M',
        added: '2010-01-01',
        effective: '2017-01-01',
        terminated: '2016-12-31',
        action: 'N',
      },
    ]);
    throws(() => readAnwebSheet('a.xlsx', [['Code', 'Title']]), /a\.xlsx: the sheet has no column HCPC/);
  });

  it('is read from its file, dates and numbers as text', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const workbook = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'HCPCS')}${cell('B1', 'ADD DATE')}</row><row r="2">${cell('A2', 'A0999')}<c r="B2"><v>19870101</v></c></row></sheetData></worksheet>`,
      ),
    });
    deepEqual(await sheetRows('a.xlsx', workbook), [
      ['HCPCS', 'ADD DATE'],
      ['A0999', '19870101'],
    ]);
    await rejects(sheetRows('a.xlsx', strToU8('no workbook')), /a\.xlsx: the file is damaged/);
  });
});

describe('HCPCS lists', () => {
  it('give titles, codes alone, and the codes not otherwise classified', () => {
    const csv =
      'HCPCS_CODE,SHORT_DESCRIPTION,LONG_DESCRIPTION\nA0100,Taxi,"Transportation;  taxi"\nD0120,x,y\n';
    deepEqual([...readTitles('a', csv)], [['A0100', 'Transportation; taxi']]);
    throws(() => readTitles('a.csv', 'code,title\n'), /a\.csv: the columns/);
    deepEqual(readCodeList('a', 'A0100\r\nD0120\r\nA2040\r\n'), ['A0100', 'A2040']);
    throws(() => readCodeList('a.txt', 'A0100\n<html>\n'), /a\.txt: "<html>" is no HCPCS code/);
    const noc = [
      ['', 'NOC CODES - HCPCS 2025'],
      ['HCPCS', 'LONG DESCRIPTION'],
      ['', ''],
      ['A0999', 'Unlisted'],
    ];
    deepEqual(readNocSheet('a', noc), ['A0999']);
    throws(() => readNocSheet('a.xlsx', [['A0999']]), /a\.xlsx: the sheet has no column HCPCS/);
  });
});

describe('the history of HCPCS', () => {
  const source = { file: 'a', sha256: '' };
  const files: HcpcsFiles = {
    records: {
      source,
      content: readAnweb(
        'a',
        file(
          procedure('A2001', 'Matrix'),
          procedure('A4466', 'Garment', { 285: '20161231' }),
          procedure('C9999', 'Retroactive', { 269: '20250101', 277: '20241001' }),
        ),
      ),
    },
    notOtherwiseClassified: [],
    titles: {
      source,
      content: new Map([
        ['A2001', 'Matrix (add-on)'],
        ['A4466', 'Garment'],
        ['A9294', 'New in January 2026'],
        ['LT', 'Left side'],
      ]),
    },
    codes: { source, content: ['A2001', 'A4466', 'A9294', 'A2040'] },
  };
  const rowsOf = (code: string) => codeRows(files, 'procedure').filter(([first]) => first === code);

  it('begins a row with a new title, and ends it on the published day', () => {
    deepEqual(rowsOf('A2001'), [
      ['A2001', '2011-01-01', '2025-12-31', 'code', 'Matrix'],
      ['A2001', '2026-01-01', '', 'code', 'Matrix (add-on)'],
    ]);
    deepEqual(rowsOf('A4466'), [['A4466', '2011-01-01', '2016-12-31', 'code', 'Garment']]);
    deepEqual(rowsOf('C9999'), [['C9999', '2024-10-01', '', 'code', 'Retroactive']]);
  });

  it('begins a code that is only listed with the first day on which it can have begun', () => {
    deepEqual(rowsOf('A9294'), [['A9294', '2025-01-02', '', 'code', 'New in January 2026']]);
    deepEqual(rowsOf('A2040'), [['A2040', '2026-01-02', '', 'code', '']]);
    deepEqual(rowsOf('LT'), []);
    deepEqual(codeRows(files, 'modifier'), [['LT', '2025-01-02', '', 'code', 'Left side']]);
  });
});
