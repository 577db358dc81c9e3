/**
 * The indexes of ICD-10-CM beside the official files, and what is packed of them beside phrases that another program
 * took from the same files. Runs where the downloads are (`../shared/data`).
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../codesets/import/data-folder.ts';
import { indexTable } from '../../codesets/import/icd-10-cm/index-entry.ts';
import { readIndexXml } from '../../codesets/import/icd-10-cm/index-xml.ts';
import { DRUG_TABLE, NEOPLASM_TABLE, readTermTable } from '../../codesets/import/icd-10-cm/term-table-xml.ts';
import { LEVEL_GAP } from '../../codesets/pack/term.ts';
import { TERM_SOURCES } from '../../codesets/pack/terms.ts';
import { readTable } from '../../codesets/table.ts';
import { codeKey } from '../../server/src/model/codes.ts';
import { tableText } from '../unit/codebook/sample-pack.ts';

const DATA = join('..', 'shared', 'data');

if (existsSync(DATA)) {
  const data = dataFolder(DATA);
  const linesOf = (file: string) =>
    data
      .read(file)
      .text.split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  const terms = TERM_SOURCES['icd-10-cm']?.((name) => tableText(`icd-10-cm/${name}`)) ?? [];

  describe('the Alphabetic Index of FY2025', () => {
    it('leads every phrase to its code', () => {
      const found = new Set(
        terms
          .filter(({ kind }) => kind === 'index')
          .flatMap(({ levels, codes }) => codes.map((code) => `${levels.join(LEVEL_GAP)}\t${code}`)),
      );
      const phrases = linesOf('search/index_FY2025_phrase_to_code.tsv.gz');
      const missing = phrases.filter(
        ([path = '', code = '']) =>
          !found.has(`${path.replace(/\s+/g, ' ')}\t${codeKey(code.replace(/[.-]/g, ''))}`) &&
          // Coding instructions in a term are left out.
          !/ - (?:code|omit) /.test(path),
      );
      equal(phrases.length, 62_721);
      deepEqual(missing.slice(0, 5), []);
    });
  });

  describe('the inclusion terms of FY2026', () => {
    it('lead to their codes', () => {
      const found = new Set(
        terms
          .filter(({ kind }) => kind === 'inclusion-term')
          .flatMap(({ levels, codes }) => codes.map((code) => `${levels.join()}\t${code}`)),
      );
      const phrases = linesOf('search/inclusion_terms_FY2026.tsv.gz').map((row) => ({
        text: row.slice(0, -1).join(' ').replace(/\s+/g, ' '),
        code: row.at(-1) ?? '',
      }));
      equal(phrases.length, 12_574);
      // Lines with a tab or a list in them, which the other program took apart otherwise.
      const readOtherwise = new Set(['F02.C18', 'G35.A', 'R92.31', 'R92.32', 'R92.33', 'R92.34']);
      deepEqual(
        phrases.filter(
          ({ text, code }) => !found.has(`${text}\t${codeKey(code)}`) && !readOtherwise.has(code),
        ),
        [],
      );
    });
  });

  describe('the XML of FY2017', () => {
    const zip = 'icd-10-cm/ICD10CM_FY2017_Full_XML.zip';
    const read = (kind: RegExp) => data.readMember(zip, kind).text;

    it('has an Index with as many terms as titles, and leads as it says', () => {
      const text = read(/_index_\d{4}\.xml$/);
      const entries = readIndexXml(zip, text, 2_500);
      // Each of its 26 letters has a title too, as has the Index itself.
      equal(entries.length, (text.match(/<title>/g)?.length ?? 0) - 26 - 1);
      const { rows } = indexTable(entries);
      ok(rows.some((row) => row.join('|') === 'Diabetes, diabetic|(mellitus) (sugar)|E119||'));
      ok(rows.some((row) => row.join('|') === 'Abdominalgia|||Pain, abdominal|'));
    });

    it('has an Index to External Causes, a Table of Drugs and a Table of Neoplasms', () => {
      const causes = readIndexXml(zip, read(/_eindex_\d{4}\.xml$/), 250);
      ok(causes.some(({ levels, codes }) => levels.join() === 'Abuse' && codes.join() === 'X58'));
      const drugs = readTermTable(zip, read(/_drug_\d{4}\.xml$/), DRUG_TABLE).rows;
      ok(drugs.some(([term, , , , accidental]) => term === 'Acebutolol' && accidental === 'T447X1'));
      const neoplasms = readTermTable(zip, read(/_neoplasm_\d{4}\.xml$/), NEOPLASM_TABLE).rows;
      ok(neoplasms.some(([term, , , , primary]) => term === 'Neoplasm, neoplastic' && primary === 'C801'));
    });
  });

  describe('the references of the Index', () => {
    it('lead to codes where a term of the Index bears their name', () => {
      const sent = readTable(tableText('icd-10-cm/index.tsv'), [
        'term',
        'modifiers',
        'codes',
        'see',
        'see-also',
      ])
        .filter(([, , codes, see = '']) => codes === '' && see !== '')
        .map(([term = '', , , see = '']) => ({ term, see }));
      const mainTerms = new Map(
        terms
          .filter(({ kind, levels, target }) => kind === 'index' && levels.length === 1 && target === '')
          .map(({ levels, codes }) => [levels.join(), codes.join()]),
      );
      const bySee = new Map(
        terms
          .filter(({ kind }) => kind === 'index')
          .map(({ levels, codes }) => [levels.join(LEVEL_GAP), codes.join()]),
      );
      const toMainTerms = sent.filter(({ see }) => mainTerms.has(see));
      ok(toMainTerms.length > 1_000, `${toMainTerms.length} references to main terms with a code`);
      deepEqual(
        toMainTerms.filter(({ term, see }) => bySee.get(term) !== mainTerms.get(see)).slice(0, 5),
        [],
      );
    });
  });
}
