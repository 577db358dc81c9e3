/**
 * The tables as text: tab-separated, one header row, LF, sorted, no quoting, so that a diff shows what a release
 * changed. Every table begins with a key and the days between which its row holds.
 */

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The text of one of a system's tables by its file name. */
export type TableText = (name: string) => string;

/** The text of a table. Throws where a value would break a row. */
export function writeTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => {
    if (row.length !== columns.length || row.some((value) => /[\t\r\n]/.test(value)))
      throw new Error(`A row does not fit the columns ${columns.join(', ')}: ${row.join(' | ')}`);
    return row.join('\t');
  });
  return `${lines.join('\n')}\n`;
}

/**
 * A table from its text.
 * @param columns the columns that the reader expects, in order.
 * @throws where the header row has others.
 */
export function readTable(text: string, columns: readonly string[]): string[][] {
  const [header, ...rows] = text.split('\n').filter((line) => line !== '');
  if (header !== columns.join('\t'))
    throw new Error(`The table has the columns "${header}", not "${columns.join('\t')}".`);
  return rows.map((row) => row.split('\t'));
}
