/** Official files of delimited columns, refused where their columns are not the ones expected. */
import { parse } from 'csv-parse/sync';
import type { ReadFile } from './data-folder.ts';

export type Delimiter = 'comma' | 'tab';

/**
 * The rows below the header. Values of a comma-delimited file may stand in quotation marks.
 * @throws naming the file, where its header differs from `columns` or a row has more or fewer values.
 */
export function readDelimited(
  { text, source }: ReadFile,
  columns: readonly string[],
  delimiter: Delimiter,
): string[][] {
  const options = delimiter === 'tab' ? { delimiter: '\t', quote: null } : {};
  let records: string[][];
  try {
    records = parse(text, options);
  } catch (error) {
    throw new Error(`${source.file}: ${error instanceof Error ? error.message : error}`);
  }
  const [header, ...rows] = records;
  if (header?.join() !== columns.join())
    throw new Error(`${source.file}: the columns are not ${columns.join(', ')}.`);
  return rows;
}
