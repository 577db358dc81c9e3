/** The importers of ICD-10-PCS on small files in the published layouts. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { readDefinitions } from '../../../codesets/import/icd-10-pcs/definitions-xml.ts';
import { labelDeriver } from '../../../codesets/import/icd-10-pcs/derived-labels.ts';
import { readIndex } from '../../../codesets/import/icd-10-pcs/index-xml.ts';
import { knownValues } from '../../../codesets/import/icd-10-pcs/known-values.ts';
import {
  readPcsCodeList,
  readPcsOrderAddenda,
  readPcsOrderFile,
} from '../../../codesets/import/icd-10-pcs/order-file.ts';
import {
  type Axis,
  codesOfRow,
  type PcsTable,
  readPcsTables,
} from '../../../codesets/import/icd-10-pcs/tables-xml.ts';
import { readXml, textOf } from '../../../codesets/import/xml.ts';

/** A record of icd10pcs_order_2026.txt. */
const RECORD =
  '00002 0016070 1 Bypass Cereb Vent to Nasophar with Autol Sub, Open Approach  Bypass Cerebral Ventricle to Nasopharynx with Autologous Tissue Substitute, Open Approach';

describe('the order file of ICD-10-PCS', () => {
  it('is refused where it is cut short, or a line is no record', () => {
    throws(() => readPcsOrderFile('order.txt', RECORD), /order\.txt: 1 rows are too few/);
    throws(
      () => readPcsOrderFile('order.txt', `${RECORD}\n00003 001607 1`),
      /order\.txt: line 2 is no record/,
    );
    // Seven characters are a code, three a header (icd10pcsOrderFile.pdf, columns 7–13 and 15).
    throws(
      () => readPcsOrderFile('order.txt', RECORD.replace('0016070 1', '0016070 0')),
      /line 1 is no record/,
    );
  });

  it('is told from a code list, which has no columns', () => {
    throws(() => readPcsCodeList('list.txt', RECORD), /list\.txt: line 1 is not an ICD-10-PCS code/);
    throws(() => readPcsCodeList('list.txt', '0016070 Bypass'), /list\.txt: 1 rows are too few/);
  });

  it('has addenda, which end with counts (order_addenda_2022.txt)', () => {
    const text = [
      'Add:         XW023X7 Introduce Tixagev/Cilgavim in Muscle, Perc, New Tech 7       Introduction of Tixagevimab and Cilgavimab Monoclonal Antibody into Muscle, Percutaneous Approach, New Technology Group 7',
      '',
      'Headers',
      '    895 headers in icd10pcs_order_2022.txt',
    ].join('\r\n');
    deepEqual(readPcsOrderAddenda('addenda.txt', text), [
      {
        action: 'Add',
        row: {
          code: 'XW023X7',
          billable: true,
          title:
            'Introduction of Tixagevimab and Cilgavimab Monoclonal Antibody into Muscle, Percutaneous Approach, New Technology Group 7',
        },
      },
    ]);
    throws(() => readPcsOrderAddenda('addenda.txt', 'Headers'), /addenda\.txt: no record/);
  });
});

const axis = (title: string, values: Readonly<Record<string, string>>): Axis => ({
  title,
  values: Object.entries(values).map(([character, label]) => ({ character, label })),
});

/** Rows of the table 0DT as icd10pcs_tables_2026.xml has them, cut to a few values. */
const RESECTION: PcsTable = {
  key: '0DT',
  head: [
    axis('Section', { 0: 'Medical and Surgical' }),
    axis('Body System', { D: 'Gastrointestinal System' }),
    axis('Operation', { T: 'Resection' }),
  ],
  rows: [
    [
      axis('Body Part', { J: 'Appendix', U: 'Omentum' }),
      axis('Approach', { 0: 'Open', 4: 'Percutaneous Endoscopic' }),
      axis('Device', { Z: 'No Device' }),
      axis('Qualifier', { Z: 'No Qualifier' }),
    ],
  ],
};

describe('the tables of ICD-10-PCS', () => {
  it('stand for every combination of the values of a row', () => {
    const [row = []] = RESECTION.rows;
    deepEqual(codesOfRow('0DT', row), ['0DTJ0ZZ', '0DTJ4ZZ', '0DTU0ZZ', '0DTU4ZZ']);
  });

  it('are refused where a row does not hold the codes that it says', () => {
    const value = (pos: number, label: string) =>
      `<axis pos="${pos}"><title>A</title><label code="${label}">B</label></axis>`;
    const table = (codes: number, tail = [4, 5, 6, 7]) =>
      `<ICD10PCS.tabular><pcsTable>${[1, 2, 3].map((pos) => value(pos, '0')).join('')}<pcsRow codes="${codes}">${tail
        .map((pos) => value(pos, 'Z'))
        .join('')}</pcsRow></pcsTable></ICD10PCS.tabular>`;
    throws(() => readPcsTables('tables.xml', table(2)), /tables\.xml: a row of 000 holds 1 codes, not 2/);
    throws(() => readPcsTables('tables.xml', table(1, [4, 5, 6])), /axes 4,5,6 where 4,5,6,7 belong/);
    throws(() => readPcsTables('tables.xml', table(1)), /1 tables are too few/);
  });

  it('tell a character that they lack by the title of its code', () => {
    const deriver = labelDeriver(
      knownValues([RESECTION]),
      new Map([['0DT', [['0DTJ0ZZ', 'Resection of Appendix, Open Approach']]]]),
    );
    // 0DTS4ZZ was a code to 2017-09-30; a qualifier such as that of 0VT04ZE (FY2026) stands behind the approach.
    deepEqual(deriver.labels('0DTS4ZZ', 'Resection of Greater Omentum, Percutaneous Endoscopic Approach'), [
      'Greater Omentum',
      'Percutaneous Endoscopic',
      'No Device',
      'No Qualifier',
    ]);
    deepEqual(deriver.labels('0DTJ0ZE', 'Resection of Appendix, Open Approach, Capsule Intact'), [
      'Appendix',
      'Open',
      'No Device',
      'Capsule Intact',
    ]);
    equal(deriver.labels('0DTQ0ZZ', 'Something else altogether')[0], '');
  });
});

describe('the definitions and the index of ICD-10-PCS', () => {
  it('are refused where they are of another kind or cut short', () => {
    throws(() => readDefinitions('d.xml', '<ICD10PCS.index/>'), /d\.xml: the file is <ICD10PCS\.index>/);
    throws(() => readDefinitions('d.xml', '<ICD10PCS.definitions/>'), /d\.xml: 0 terms are too few/);
    throws(() => readIndex('i.xml', '<ICD10PCS.index/>'), /i\.xml: 0 main terms are too few/);
  });
});

describe('an official XML file', () => {
  it('is read as a tree, its blanks run together', () => {
    const root = readXml('x.xml', '<a><b>one\n  two &amp; three</b><c n="1"/></a>', 'a');
    equal(textOf(root, 'b'), 'one two & three');
    deepEqual(root.children[1], { name: 'c', attributes: { n: '1' }, children: [], text: '' });
  });

  it('is refused, by its name, where it is cut off, nests too deep or brings entities of its own', () => {
    throws(() => readXml('x.xml', '<a><b>', 'a'), /x\.xml/);
    throws(() => readXml('x.xml', `${'<a>'.repeat(60)}${'</a>'.repeat(60)}`, 'a'), /nest too deep/);
    throws(() => readXml('x.xml', '<!DOCTYPE a [<!ENTITY b "bomb">]><a>&b;</a>', 'a'), /x\.xml/);
  });
});
