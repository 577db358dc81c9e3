/** Tables and definitions of ICD-10-PCS put into the pack that is loaded. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import type { Axis } from '../../../codesets/import/icd-10-pcs/tables-xml.ts';
import type {
  ImportedCodes,
  ImportedDefinitions,
  ImportedTables,
} from '../../../codesets/import/user/imported.ts';
import { packFederal } from '../../../codesets/import/user/pack-federal.ts';
import { pcsDefinitions, pcsTables } from '../../../codesets/import/user/pcs-xml.ts';
import { loadPack } from '../../../server/src/cli/loaded-pack.ts';
import type { Codebook } from '../../../server/src/codebook/code-set.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { axesOf } from '../../../server/src/codebook/pcs-axes.ts';
import { committedPack, on } from '../codebook/sample-pack.ts';

const axis = (title: string, character: string, label: string): Axis => ({
  title,
  values: [{ character, label }],
});
const release = { name: 'FY2028', from: on('2027-10-01'), through: on('2028-09-30') };
const base = { system: 'icd-10-pcs', file: 'new.xml', what: '', licence: '', source: '', release } as const;
/** Table 0DT with a row that no edition has. */
const tables: ImportedTables = {
  ...base,
  kind: 'pcs-tables',
  tables: [
    {
      key: '0DT',
      head: [
        axis('Section', '0', 'Medical and Surgical'),
        axis('Body System', 'D', 'Gastrointestinal System'),
        axis('Operation', 'T', 'Resection'),
      ],
      rows: [
        [
          axis('Body Part', 'J', 'Appendix'),
          axis('Approach', '0', 'Open'),
          axis('Device', 'Z', 'No Device'),
          axis('Qualifier', '9', 'Wholly New'),
        ],
      ],
    },
  ],
};
function bookOf(pack: Uint8Array): Codebook {
  const book = createCodebook();
  book.add(pack);
  return book;
}

const loaded = loadPack(committedPack('icd-10-pcs'));
/** All that is loaded of FY2027, and the code of the new row. */
const order: ImportedCodes = {
  ...base,
  kind: 'release',
  dated: 'by the user',
  rows: [
    ...loaded.rows.filter(({ to }) => to === '').map((row) => ({ ...row, from: '', to: '' })),
    {
      code: '0DTJ0Z9',
      from: '',
      to: '',
      kind: 'code',
      title: 'Resection of Appendix, Wholly New, Open Approach',
    },
  ].sort((a, b) => (a.code < b.code ? -1 : 1)),
};

describe('an edition of the tables of ICD-10-PCS', () => {
  it('adds its rows, and leaves all other codes their axes', () => {
    const after = bookOf(packFederal([order, tables], loaded).pack);
    const before = bookOf(committedPack('icd-10-pcs'));
    const labels = (book: Codebook, code: string) =>
      axesOf(book, code, on('2027-11-01')).map(({ meaning }) => meaning);
    deepEqual(labels(after, '0DTJ0Z9').slice(3), ['Appendix', 'Open', 'No Device', 'Wholly New']);
    for (const code of ['0DTJ4ZZ', '0DTJ0ZZ', '02703DZ', 'XW0DXF5', 'F07Z9ZZ'])
      deepEqual(labels(after, code), labels(before, code), code);
  });

  it('of whose codes no release is loaded is refused, and says what to import with it', () => {
    throws(
      () => packFederal([tables], loaded),
      /new\.xml: its tables make 0DTJ0Z9.*Import the order file of the same release/,
    );
  });

  it('is told from the definitions, and from the Tabular of ICD-10-CM, by its root', () => {
    const file = (root: string) => ({ name: 'any.xml', text: `<?xml version="1.0"?>\n<${root}>` });
    deepEqual(
      ['ICD10PCS.tabular', 'ICD10PCS.definitions', 'ICD10CM.tabular'].map((root) => [
        pcsTables.recognises(file(root)),
        pcsDefinitions.recognises(file(root)),
      ]),
      [
        [true, false],
        [false, true],
        [false, false],
      ],
    );
  });
});

describe('an edition of the definitions of ICD-10-PCS', () => {
  const definition = (term: string, said: string): ImportedDefinitions['definitions'][number] => ({
    section: '0',
    position: '3',
    term,
    definition: said,
    explanation: '',
    includes: [],
  });
  const stated: ImportedDefinitions = {
    ...base,
    kind: 'pcs-definitions',
    definitions: [definition('Resection', 'Taken out and no mistake')],
  };
  const definitionsIn = (book: Codebook) =>
    axesOf(book, '0DTJ0ZZ', on('2027-11-01')).map(({ definition: said }) => said?.definition);
  const definitionsWith = (file: ImportedDefinitions) =>
    definitionsIn(bookOf(packFederal([file], loaded).pack));

  it('as new as the newest release is what a value means', () => {
    const [, , operation, ...others] = definitionsWith(stated);
    equal(operation, 'Taken out and no mistake');
    deepEqual(others, definitionsIn(bookOf(committedPack('icd-10-pcs'))).slice(3));
  });

  it('of an older one leaves what is known', () => {
    const older = { ...stated, release: { ...release, from: on('2020-10-01') } };
    equal(definitionsWith(older)[2], 'Cutting out or off, without replacement, all of a body part');
  });
});
