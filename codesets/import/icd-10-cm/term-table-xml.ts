/**
 * The Table of Drugs and Chemicals (icd10cm_drug_YYYY.xml) and the Table of Neoplasms (icd10cm_neoplasm_YYYY.xml),
 * which have one layout (icd10cm_drug_neoplasm.xsd): terms within terms, each with a cell for every column.
 */
import type { Table } from '../../table.ts';
import { childrenNamed, readXml, textOf, type XmlElement } from '../xml.ts';
import { indexCode, LEVEL_GAP, sortedOnce } from './index-entry.ts';
import { mainTermsOf, titleOf } from './index-xml.ts';

/** What a table must have, and how our columns are called. */
export interface TermTableLayout {
  /** The titles of the columns as the file has them, the first for the terms. */
  readonly heads: readonly string[];
  /** Our names of the columns of codes. */
  readonly columns: readonly string[];
  readonly leastTerms: number;
}

/** Official Guidelines I.C.19.e: poisoning by its intent, adverse effect, underdosing. */
export const DRUG_TABLE: TermTableLayout = {
  heads: [
    'Substance',
    'Poisoning Accidental (unintentional)',
    'Poisoning Intentional self-harm',
    'Poisoning Assault',
    'Poisoning Undetermined',
    'Adverse effect',
    'Underdosing',
  ],
  columns: ['accidental', 'self-harm', 'assault', 'undetermined', 'adverse-effect', 'underdosing'],
  leastTerms: 7_000,
};

/** Official Guidelines I.C.2: the behaviour of the neoplasm. */
export const NEOPLASM_TABLE: TermTableLayout = {
  heads: [
    'Neoplasm',
    'Malignant Primary',
    'Malignant Secondary',
    'Ca in situ',
    'Benign',
    'Uncertain Behavior',
    'Unspecified Behavior',
  ],
  columns: ['primary', 'secondary', 'in-situ', 'benign', 'uncertain', 'unspecified'],
  leastTerms: 1_500,
};

/**
 * One row a term with its code in each column, blank where the table has none (`-`, `--`).
 * @throws naming the file, where it has other columns or too few terms.
 */
export function readTermTable(name: string, text: string, layout: TermTableLayout): Table {
  const root = readXml(name, text, 'ICD10CM.index');
  const heads = childrenNamed(root, 'indexHeading').flatMap((heading) => childrenNamed(heading, 'head'));
  const titles = heads.map((head) => head.text);
  if (titles.map(comparable).join() !== layout.heads.map(comparable).join())
    throw new Error(`${name}: the columns are ${titles.join(', ')}, not ${layout.heads.join(', ')}.`);
  const rows = mainTermsOf(name, text).flatMap((term) => rowsBelow(term, [], layout));
  if (rows.length < layout.leastTerms)
    throw new Error(`${name}: ${rows.length} terms are too few for the whole table.`);
  const columns = ['term', 'modifiers', 'see', 'see-also', ...layout.columns];
  return { columns, rows: sortedOnce(rows.filter(leadsSomewhere)) };
}

/** Headings alone stand in the terms below them, and notes between terms lead to no code. */
const leadsSomewhere = ([, , ...cells]: readonly string[]): boolean => cells.some((cell) => cell !== '');

/** Titles of columns differ from year to year in capitals and commas only. */
const comparable = (title: string): string => title.toLowerCase().replace(/[^a-z]/g, '');

function rowsBelow(term: XmlElement, above: readonly string[], layout: TermTableLayout): string[][] {
  const { title, modifiers } = titleOf(term);
  const levels = [...above, title];
  const cells = layout.columns.map((_, at) => cellOf(term, at + 2));
  const row = [levels.join(LEVEL_GAP), modifiers, textOf(term, 'see'), textOf(term, 'seeAlso'), ...cells];
  return [row, ...childrenNamed(term, 'term').flatMap((below) => rowsBelow(below, levels, layout))];
}

/** @param column counted from 1, the terms' own. */
function cellOf(term: XmlElement, column: number): string {
  const cell = childrenNamed(term, 'cell').find(({ attributes }) => attributes['col'] === String(column));
  return !cell || /^-*$/.test(cell.text) ? '' : indexCode(cell.text);
}
