/** The importers of the indexes of ICD-10-CM on small files in the published layouts, with entries of the book. */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { readIndexCsv } from '../../../codesets/import/icd-10-cm/index-csv.ts';
import { indexCode, indexTable } from '../../../codesets/import/icd-10-cm/index-entry.ts';
import { readIndexXml } from '../../../codesets/import/icd-10-cm/index-xml.ts';
import { synonymTable } from '../../../codesets/import/icd-10-cm/synonyms.ts';
import {
  DRUG_TABLE,
  NEOPLASM_TABLE,
  readTermTable,
} from '../../../codesets/import/icd-10-cm/term-table-xml.ts';
import { findTerm, formsOf, indexTree } from '../../../codesets/pack/index-tree.ts';

/** Entries of icd10cm_eindex_2026.xml and icd10cm_index_2017.xml. */
const INDEX = `<ICD10CM.index><letter><title>A</title>
  <mainTerm>
    <title>Amyloid heart<nemod>(disease)</nemod></title>
    <code>E85.4</code><manif>I43</manif>
  </mainTerm>
  <mainTerm>
    <title>Abandonment<nemod>(causing exposure to weather conditions) (with intent to injure or kill)</nemod> NEC</title>
    <code>X58</code>
  </mainTerm>
  <mainTerm>
    <title>Accident<nemod>(to)</nemod></title>
    <code>X58</code>
    <term level="1"><title>caused by, due to</title>
      <term level="2"><title>lightning</title><subcat>T75.0</subcat>
        <term level="3"><title>causing fire</title><see>Exposure, fire</see></term>
      </term>
    </term>
  </mainTerm>
</letter></ICD10CM.index>`;

const file = (text: string) => ({ source: { file: 'index.csv', sha256: '' }, text });

describe('an index of ICD-10-CM as XML', () => {
  it('gives terms below terms with their codes, modifiers apart', () => {
    const entries = readIndexXml('index.xml', INDEX, 1);
    deepEqual(indexTable(entries), {
      columns: ['term', 'modifiers', 'codes', 'see', 'see-also'],
      rows: [
        [
          'Abandonment NEC',
          '(causing exposure to weather conditions) (with intent to injure or kill)',
          'X58',
          '',
          '',
        ],
        ['Accident', '(to)', 'X58', '', ''],
        ['Accident > caused by, due to > lightning', '', 'T750', '', ''],
        ['Accident > caused by, due to > lightning > causing fire', '', '', 'Exposure, fire', ''],
        ['Amyloid heart', '(disease)', 'E854 I43', '', ''],
      ],
    });
  });

  it('is refused where it is another file or cut short', () => {
    throws(() => readIndexXml('index.xml', INDEX, 2_500), /index\.xml: 3 main terms are too few/);
    throws(
      () => readIndexXml('index.xml', '<ICD10PCS.index/>', 1),
      /index\.xml: the file is <ICD10PCS\.index>/,
    );
  });
});

describe('the Alphabetic Index as CSV', () => {
  it('is refused where it has other columns, or is cut short', () => {
    throws(() => readIndexCsv(file('Term,Code\nAbasia,F44.4\n')), /index\.csv: the columns are not RowID/);
    const header = 'RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code';
    throws(() => readIndexCsv(file(`${header}\n1,A,0,Abasia,,,,F44.4\n`)), /1 lines are too few/);
  });

  it('is refused where a term stands below none', () => {
    const header = 'RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code';
    const lines = Array.from(
      { length: 70_000 },
      (_, at) => `${at + 1},A,${at === 5 ? 2 : 0},Abasia,,,,F44.4`,
    );
    throws(() => readIndexCsv(file([header, ...lines].join('\n'))), /line 6 is of level 2 below a term of 1/);
  });

  it('gives each term with the terms above it, without how to code it', () => {
    const header = 'RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code';
    // Lines of the Index of FY2025; the rest makes the file long enough.
    const lines = [
      '1,A,0,Abasia,,,(-astasia) (hysterical),F44.4',
      '2,D,0,"Defect, defective",,,,',
      '3,D,1,vascular, category,,,I99.8',
      '4,F,0,"Abscess",,,,',
      '5,F,1,lymphangitis - code by site under  Abscess,,,,L03.91',
      ...Array.from({ length: 70_000 }, (_, at) => `${at + 6},A,0,Abasia,,,,F44.4`),
    ];
    deepEqual(readIndexCsv(file([header, ...lines].join('\n'))).slice(0, 5), [
      { levels: ['Abasia'], modifiers: '(-astasia) (hysterical)', codes: ['F44.4'], see: '', seeAlso: '' },
      { levels: ['Defect, defective'], modifiers: '', codes: [], see: '', seeAlso: '' },
      { levels: ['Defect, defective', 'vascular'], modifiers: '', codes: ['I99.8'], see: '', seeAlso: '' },
      { levels: ['Abscess'], modifiers: '', codes: [], see: '', seeAlso: '' },
      { levels: ['Abscess', 'lymphangitis'], modifiers: '', codes: ['L03.91'], see: '', seeAlso: '' },
    ]);
  });

  it('keeps the dash that says that a code needs more characters (Official Guidelines I.A.6)', () => {
    equal(indexCode('C79.8-'), 'C798-');
    equal(indexCode('H93.29-'), 'H9329-');
    equal(indexCode('F44.4'), 'F444');
  });
});

/** Terms of icd10cm_neoplasm_2026.xml and icd10cm_drug_2026.xml. */
const heads = (titles: readonly string[]) =>
  `<indexHeading>${titles.map((title, at) => `<head col="${at + 1}">${title}</head>`).join('')}</indexHeading>`;
const cells = (codes: readonly string[]) =>
  codes.map((code, at) => `<cell col="${at + 2}">${code}</cell>`).join('');

describe('the tables of neoplasms and of drugs as XML', () => {
  const neoplasms = `<ICD10CM.index>${heads(NEOPLASM_TABLE.heads)}<letter><mainTerm>
    <title>Neoplasm, neoplastic</title>${cells(['C80.1', 'C79.9', 'D09.9', 'D36.9', 'D48.9', 'D49.9'])}
    <term level="1"><title>acoustic nerve</title>${cells(['C72.4-', 'C79.49', '-', 'D33.3', 'D43.3', 'D49.7'])}</term>
    <term level="1"><title>accessory sinus</title><see>Neoplasm, sinus</see></term>
    <term level="1"><title>arm NEC</title></term>
  </mainTerm></letter></ICD10CM.index>`;

  it('give a code for each column, none where the table has a dash', () => {
    deepEqual(readTermTable('n.xml', neoplasms, { ...NEOPLASM_TABLE, leastTerms: 1 }).rows, [
      ['Neoplasm, neoplastic', '', '', '', 'C801', 'C799', 'D099', 'D369', 'D489', 'D499'],
      ['Neoplasm, neoplastic > accessory sinus', '', 'Neoplasm, sinus', '', '', '', '', '', '', ''],
      ['Neoplasm, neoplastic > acoustic nerve', '', '', '', 'C724-', 'C7949', '', 'D333', 'D433', 'D497'],
    ]);
  });

  it('are refused where they have the columns of the other, or are cut short', () => {
    throws(() => readTermTable('n.xml', neoplasms, DRUG_TABLE), /n\.xml: the columns are Neoplasm, /);
    throws(() => readTermTable('n.xml', neoplasms, NEOPLASM_TABLE), /n\.xml: 4 terms are too few/);
  });
});

describe('the synonyms of the Disease Ontology', () => {
  it('are one row a name with all its codes', () => {
    const text = [
      'phrase\tcode\tkind\tbillable',
      'typhoid fever\tA01.0\tlabel\t0',
      'paratyphoid fever\tA01.2\tlabel\t1',
      'paratyphoid fever\tA01.1\tlabel\t1',
    ].join('\n');
    deepEqual(synonymTable({ source: { file: 'd.tsv', sha256: '' }, text }).rows, [
      ['paratyphoid fever', 'A011 A012'],
      ['typhoid fever', 'A010'],
    ]);
  });
});

describe('a reference of an index', () => {
  // Terms and references of the Index of FY2025.
  const terms: readonly (readonly string[])[] = [
    ['Agranulocytosis'],
    ['Diabetes, diabetic', 'with', 'hyperglycemia'],
    ['Complication', 'graft', 'vascular'],
    ['Wound, open', 'ear'],
    ['Contraction, contracture, contracted', 'joint'],
    ['Eczema', 'eyelid', 'left', 'upper'],
    ['Arnold-Chiari disease, obstruction or syndrome'],
    ['Fracture, pathological', 'radius'],
    ['Fracture, traumatic', 'radius'],
    ['Pregnancy', 'multiple', 'specified NEC'],
  ];
  const tree = indexTree(terms.map((levels) => ({ levels, said: levels.join(' > ') })));
  const found = (reference: string) => findTerm(tree, reference)?.said;

  it('names its term by words, whatever stands between them', () => {
    equal(found('Agranulocytosis'), 'Agranulocytosis');
    equal(found('Wound, open, ear'), 'Wound, open > ear');
    equal(found('Eczema, eyelid, left, upper'), 'Eczema > eyelid > left > upper');
  });

  it('uses any form of a main term, singular or plural', () => {
    equal(found('Contracture, joint'), 'Contraction, contracture, contracted > joint');
    equal(found('Complications, graft, vascular'), 'Complication > graft > vascular');
    deepEqual(formsOf('Diabetes, diabetic'), ['Diabetes', 'diabetic']);
    deepEqual(formsOf('Wound, open'), ['Wound, open']);
  });

  it('leaves out joining subterms, modifiers and what stands behind a comma', () => {
    equal(found('Diabetes, hyperglycemia'), 'Diabetes, diabetic > with > hyperglycemia');
    equal(found('Arnold-Chiari disease'), 'Arnold-Chiari disease, obstruction or syndrome');
    equal(found('Pregnancy, multiple (gestation), specified NEC'), 'Pregnancy > multiple > specified NEC');
    equal(found('Fracture, radius'), 'Fracture, traumatic > radius');
    equal(found('Fracture, pathological, radius'), 'Fracture, pathological > radius');
  });

  it('passes over a choice within it, and leads nowhere where the choice is all', () => {
    equal(found('Diabetes, by type, with hyperglycemia'), 'Diabetes, diabetic > with > hyperglycemia');
    equal(found('Wound, open, by site'), undefined);
    equal(found('condition'), undefined);
  });
});
