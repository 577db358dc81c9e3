/** Comma-delimited files of others: rows may differ in length, and the heads may take several rows. */
import { parse } from 'csv-parse/sync';

/**
 * The rows of a file, cells without the blanks around them.
 * @param name of the file, for the error.
 * @throws where a quotation mark has no end.
 */
export function csvRecords(name: string, text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : 'no CSV'}.`);
  }
}

/**
 * Some columns of a file whose first row names them, in the order asked for; '' where the file lacks one. The rest of
 * each row is dropped as it is read: some files have pages of prose in their cells.
 * @throws where a column that must be there is not, or a quotation mark has no end.
 */
export function csvColumns(
  name: string,
  text: string,
  required: readonly string[],
  optional: readonly string[] = [],
): string[][] {
  let places: readonly number[] | undefined;
  const pick = (cells: readonly string[]): string[] | null => {
    if (places) return places.map((place) => (cells[place] ?? '').trim());
    const head = cells.map((cell) => cell.trim().toLowerCase());
    const missing = required.find((column) => !head.includes(column));
    if (missing !== undefined) throw new Error(`the file has no column ${missing}`);
    places = [...required, ...optional].map((column) => head.indexOf(column));
    return null;
  };
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true, bom: true, on_record: pick });
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : 'no CSV'}.`);
  }
}
