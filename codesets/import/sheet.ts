/** Workbooks (`.xlsx`) as rows of text. */
import { readSheet } from 'read-excel-file/node';
import { unzipped } from './unzip.ts';

/** A cell as a person sees it; a date as `YYYY-MM-DD`, blank where it is empty. */
function cellText(cell: unknown): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

/** What the library reads of a workbook. */
const PARTS = /\.xml(?:\.rels)?$/;

/**
 * The rows of the first sheet of a workbook.
 * @param name the file's, for the error where it is no workbook.
 */
export async function sheetRows(name: string, workbook: Uint8Array): Promise<string[][]> {
  // The library compares no member with the checksum that the workbook, a zip, keeps of it.
  unzipped(name, workbook, ({ name: member }) => PARTS.test(member));
  try {
    const rows = await readSheet(Buffer.from(workbook));
    return rows.map((row) => row.map(cellText));
  } catch (error) {
    throw new Error(
      `${name}: the workbook cannot be read (${error instanceof Error ? error.message : error}).`,
    );
  }
}
