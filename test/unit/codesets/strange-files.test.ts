/** Files that are not what they seem: strangers' zips, damaged downloads, other things. */
import { deepEqual, equal, rejects, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readTabular } from '../../../codesets/import/icd-10-cm/tabular.ts';
import { readUserFiles } from '../../../codesets/import/user/kinds.ts';
import { packImported } from '../../../codesets/import/user/pack-imported.ts';
import { userFiles } from '../../../codesets/import/user/user-file.ts';
import { readXml } from '../../../codesets/import/xml.ts';
import {
  addOnEdits,
  anwebRecord,
  consolidatedList,
  descriptorList,
  pairEdits,
  relativeValues,
  unlikelyUnits,
} from './user-files.ts';

/** Records in the layout of an order file, as many as tell its kind. */
const orderFile = (code: string): string =>
  Array.from(
    { length: 20 },
    (_, at) => `${String(at).padStart(5, '0')} ${code.padEnd(7)} 1 ${'Words'.padEnd(60)} Words of ours`,
  ).join('\r\n');

describe('a strange file', () => {
  it('is refused by its name', async () => {
    const letter = { name: 'letter.txt', text: 'Dear Sir or Madam' };
    throws(
      () => readUserFiles('letter.txt', [letter], undefined),
      /^Error: letter\.txt: no code set.*NCCI.*CDT/,
    );
    await rejects(
      userFiles('/home/me/picture.png', Uint8Array.of(0x89, 0x50, 0, 0)),
      /^Error: picture\.png: /,
    );
    await rejects(userFiles('empty.zip', zipSync({ 'a.pdf': strToU8('x') })), /empty\.zip: .*no text/);
    const zip = zipSync({ 'list.txt': strToU8('x'.repeat(1000)) });
    await rejects(userFiles('cut.zip', zip.subarray(0, 60)), /cut\.zip: the file is damaged/);
  });

  it('refuses a zip of which one digit has changed, which unpacks as well as before', async () => {
    // Stored and not packed, so that nothing but the checksum of the zip's directory (APPNOTE 4.4.7) tells.
    const zip = zipSync({ 'list.csv': strToU8('system,code,title\ncpt,99213,Visit\n') }, { level: 0 });
    equal((await userFiles('list.zip', zip)).length, 1);
    const at = new TextDecoder('latin1').decode(zip).indexOf('99213') + 4;
    zip[at] = '4'.charCodeAt(0);
    await rejects(userFiles('list.zip', zip), /^Error: list\.zip: list\.csv in it is damaged\.$/);
  });

  it('in a zip is taken by its own name, whatever path it claims', async () => {
    const zip = zipSync({ '../../etc/list.csv': strToU8('system,code,title\n') });
    deepEqual(
      (await userFiles('x.zip', zip)).map(({ name }) => name),
      ['list.csv'],
    );
  });

  it('that claims to unpack to gigabytes is not unpacked', async () => {
    const zip = zipSync({ 'bomb.txt': strToU8('0'.repeat(5000)) });
    // The size that a member unpacks to stands at 24 in its entry of the directory (APPNOTE.TXT 4.3.12).
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint32(directory + 24, 0xf0000000, true);
    await rejects(userFiles('bomb.zip', zip), /bomb\.zip: the zip unpacks to more/);
  });

  it('that unpacks to more than it claims is not unpacked', async () => {
    let state = 1;
    const random = Uint8Array.from({ length: 5000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    });
    const zip = zipSync({ 'bomb.txt': random });
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 22 + 16, true);
    view.setUint32(directory + 24, 10, true);
    await rejects(userFiles('bomb.zip', zip), /bomb\.zip: the file is damaged/);
  });

  it('in zips within zips is looked for two deep and no deeper', async () => {
    const list = strToU8('system,code,title\n');
    const inner = zipSync({ 'deep.csv': list, 'deepest.zip': zipSync({ 'deepest.csv': list }) });
    const read = await userFiles('x.zip', zipSync({ 'inner.zip': inner }));
    deepEqual(
      read.map(({ name }) => name),
      ['deep.csv'],
    );
  });

  it('is read or refused in one line, whatever is done to a good one', async () => {
    const good = [
      ['ConsolidatedCodeList.txt', consolidatedList([['99213', 'Visit', '20260101']])],
      ['SHORTU.txt', descriptorList(2024, ['99213 VISIT', '99214 VISIT'])],
      ['ccipra-v321r0-f1.TXT', pairEdits(['11111\t22222\t\t20200101\t*\t1\tMisuse'])],
      ['MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', unlikelyUnits(['11111,2,3 Date,Data'])],
      ['AOC_V2026Q3-MCR.txt', addOnEdits(['1\t11111\t\t22222\t\t2013091\t\t'])],
      ['mine.csv', 'system,code,title,from,to\ncdt,D0120,Exam,2026-01-01,\n'],
      [
        'PPRRVU2026_Oct_nonQPP.csv',
        relativeValues('2026 National Physician Fee Schedule Relative Value File October', []),
      ],
      ['icd10cm_order_2028.txt', orderFile('A000')],
      ['icd10pcs_order_2028.txt', orderFile('0016070')],
      ['POAexemptCodesFY28.txt', 'Order28\tPOAexemptCode\tDescription\r\n01238\tB90.0\tSequelae\r\n'],
      [
        'conversion.csv',
        'Current code assignment,Effective,Previous Code(s) Assignment\nA04.71,2017,A04.7\n',
      ],
      [
        'HCPC2027_JAN_ANWEB.txt',
        anwebRecord({
          1: 'A4466',
          6: '00100',
          11: '3',
          12: 'Belt',
          269: '20100101',
          277: '20170101',
          293: 'D',
        }),
      ],
    ] as const;
    const inUtf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const forms: readonly ((name: string, text: string) => readonly [name: string, bytes: Uint8Array])[] = [
      (name, text) => [name, strToU8(text)],
      (name, text) => [name, inUtf16(text)],
      (name, text) => [`${name}.zip`, zipSync({ [name]: strToU8(text) })],
    ];
    const damage = fc.record({
      file: fc.constantFrom(...good),
      form: fc.constantFrom(...forms),
      at: fc.nat(600),
      cut: fc.nat(40),
      put: fc.uint8Array({ maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file: [plain, text], form, at, cut, put }) => {
        const [name, bytes] = form(plain, text);
        const damaged = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)]);
        try {
          packImported(readUserFiles(name, await userFiles(name, damaged), undefined), {});
        } catch (error) {
          // One line that names the file, and no error of the machine's.
          return error instanceof Error && error.constructor === Error && /^[^\n]*$/.test(error.message);
        }
        return true;
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it('of XML is read or refused by its name in one line, whatever is done to it', () => {
    const good =
      '<?xml version="1.0" encoding="utf-8"?>\n<ICD10CM.tabular><chapter><name>1</name><desc>Words</desc>' +
      '<section id="A00-A09"><diag><name>A00</name><desc/><excludes1><note>of ours (B00)</note></excludes1>' +
      '<sevenChrDef><extension char="A">first &amp; only</extension></sevenChrDef></diag></section></chapter>' +
      '</ICD10CM.tabular>';
    const piece = fc.oneof(
      fc.constantFrom('<desc/>', '<a>', '</a>', '&x;', '<![CDATA[', '\0', '"', '<'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), piece, (at, cut, put) => {
        const text = good.slice(0, at) + put + good.slice(at + cut);
        try {
          readXml('book.xml', text, 'ICD10CM.tabular');
          readTabular('book.xml', text);
        } catch (error) {
          return (
            error instanceof Error && error.constructor === Error && /^book\.xml[^\n]*$/.test(error.message)
          );
        }
        return true;
      }),
      { numRuns: 2000, seed: 4 },
    );
  });
});
