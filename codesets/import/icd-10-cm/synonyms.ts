/** Names of diseases by the Disease Ontology (CC0), which says their codes in ICD-10-CM. */
import { codeKey } from '../../../server/src/model/codes.ts';
import type { Table } from '../../table.ts';
import type { ReadFile } from '../data-folder.ts';
import { readDelimited } from '../delimited.ts';
import { oneLine } from './index-entry.ts';

const COLUMNS = ['phrase', 'code', 'kind', 'billable'];

/** One row a name with all its codes, sorted. Throws, naming the file, where it has other columns. */
export function synonymTable(file: ReadFile): Table {
  const codes = new Map<string, Set<string>>();
  for (const [phrase = '', code = ''] of readDelimited(file, COLUMNS, 'tab')) {
    const term = oneLine(phrase);
    codes.set(term, (codes.get(term) ?? new Set()).add(codeKey(code)));
  }
  const rows = [...codes].map(([term, keys]) => [term, [...keys].sort().join(' ')]);
  return { columns: ['term', 'codes'], rows: rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)) };
}
