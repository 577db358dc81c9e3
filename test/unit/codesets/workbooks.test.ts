/** Workbooks as users have them, and lists of CDT, which the ADA publishes in no fixed layout. */
import { deepEqual, equal, rejects, throws } from 'node:assert/strict';
import { strToU8, type ZipOptions, zipSync } from 'fflate';
import { readUserFiles } from '../../../codesets/import/user/kinds.ts';
import { packImported } from '../../../codesets/import/user/pack-imported.ts';
import { userFiles } from '../../../codesets/import/user/user-file.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { on } from '../codebook/sample-pack.ts';

type Cell = string | number;

/** The least of a workbook that Excel opens (ECMA-376): one sheet, texts in the cells themselves. */
function workbook(rows: readonly (readonly Cell[])[], packed: ZipOptions = {}): Uint8Array {
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const cell = (value: Cell, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map((cells, row) => {
    const written = cells.map((value, column) =>
      cell(value, `${String.fromCharCode(65 + column)}${row + 1}`),
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  };
  const members = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(members), packed);
}

const imported = async (name: string, bytes: Uint8Array) =>
  readUserFiles(name, await userFiles(name, bytes), undefined);

const HEADS = ['system', 'code', 'title', 'from', 'to'];

describe('a workbook', () => {
  it('is read as the CSV would be, a code that it takes for a number among it', async () => {
    const bytes = workbook([
      HEADS,
      ['cpt', 100, 'Anesthesia, of ours', '2026-01-01', ''],
      ['cpt', '99213', 'Visit', '2026-01-01', ''],
    ]);
    const set = createCodebook().add(packImported(await imported('mine.xlsx', bytes), {}).pack);
    deepEqual([set.keyAt(0), set.keyAt(1)], ['00100', '99213']);
    equal(set.periodOn(0, on('2026-11-03'))?.title, 'Anesthesia, of ours');
  });

  it('with the columns of a tab-delimited file is read as that', async () => {
    const bytes = workbook([
      ['Add-on Code Edits'],
      [
        'AOC_Edit_Type',
        'Add-On_Code',
        'AOC_DelDT',
        'Primary_Code',
        'Primary_Code_DelDT',
        'AOC_Edit_EffDT',
        'AOC_Edit_DelDT',
      ],
      [1, 11111, '', 22222, '', 2013091, ''],
    ]);
    const table = createCodebook().addEdits(
      packImported(await imported('AOC_V2026Q3-MCR.xlsx', bytes), {}).pack,
    );
    equal(table.editsOf('11111', '22222', on('2026-07-01')).length, 1);
  });

  it('in a zip is read where there is no text beside it', async () => {
    const list = workbook([HEADS, ['cdt', 'D0120', 'Exam', '2026-01-01', '']]);
    equal((await imported('x.zip', zipSync({ 'list.xlsx': list })))[0]?.system, 'cdt');
    const text = strToU8('system,code,title,from,to\ncpt,99213,Visit,2026-01-01,\n');
    const [only, ...others] = await imported('x.zip', zipSync({ 'list.xlsx': list, 'list.csv': text }));
    deepEqual([only?.system, others.length], ['cpt', 0]);
  });

  it('that is damaged is refused by its name', async () => {
    await rejects(userFiles('cut.xlsx', workbook([HEADS]).subarray(0, 300)), /^Error: cut\.xlsx: /);
    await rejects(userFiles('none.xlsx', zipSync({ 'a.txt': strToU8('x') })), /^Error: none\.xlsx: /);
  });

  it('of which one digit has changed is refused, by itself and in a zip, though it reads as well as before', async () => {
    const stored = workbook([HEADS, ['cpt', '99213', 'Visit', '2026-01-01', '']], { level: 0 });
    equal((await imported('mine.xlsx', stored)).length, 1);
    const at = new TextDecoder('latin1').decode(stored).indexOf('99213') + 4;
    stored[at] = '4'.charCodeAt(0);
    const refusal = /^Error: mine\.xlsx: xl\/worksheets\/sheet1\.xml in it is damaged\.$/;
    await rejects(userFiles('mine.xlsx', stored), refusal);
    await rejects(userFiles('x.zip', zipSync({ 'mine.xlsx': stored })), refusal);
  });
});

describe('a list of CDT', () => {
  const list = (text: string, name = 'CDT 2026.csv') => readUserFiles(name, [{ name, text }], undefined);

  it('is in force from the first of January of its edition', () => {
    for (const text of [
      'CDT Code,Nomenclature,Descriptor\nD0120,"exam, of ours",own words\nD0140,other exam,\n',
      'Category\tCode\tNomenclature\nDiagnostic\tD0120\texam, of ours\nDiagnostic\tD0140\tother exam\n',
    ]) {
      const set = createCodebook().add(packImported(list(text), {}).pack);
      deepEqual([set.system, set.size, set.through], ['cdt', 2, '2026-12-31']);
      deepEqual(set.releases, [{ name: '2026', from: '2026-01-01' }]);
      equal(set.periodOn(set.indexOf('D0120'), on('2026-11-03'))?.title, 'exam, of ours');
    }
  });

  it('is refused where a row is no code, or nothing names its edition', () => {
    throws(() => list('Code,Nomenclature\n0120,exam\n'), /row 1 below the heads is no CDT code/);
    throws(() => list('Code,Nomenclature\n'), /no codes/);
    throws(() => list('Code,Nomenclature\nD0120,exam\n', 'list.csv'), /--from/);
  });
});
