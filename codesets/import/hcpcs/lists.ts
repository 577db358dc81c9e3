/** HCPCS releases that come as lists only: codes and titles, codes alone, codes not otherwise classified. */
import { parse } from 'csv-parse/sync';
import { oneLine } from './anweb.ts';
import { isOwnedByOthers } from './owners.ts';

const TITLE_COLUMNS = ['HCPCS_CODE', 'SHORT_DESCRIPTION', 'LONG_DESCRIPTION'];

/** Codes and modifiers with their long descriptions. Throws where the file has other columns. */
export function readTitles(name: string, text: string): ReadonlyMap<string, string> {
  const [header, ...records]: string[][] = parse(text);
  if (header?.join() !== TITLE_COLUMNS.join())
    throw new Error(`${name}: the columns are not ${TITLE_COLUMNS.join(', ')}.`);
  return new Map(
    records
      .map(([code = '', , title = '']) => [code, oneLine(title)] as const)
      .filter(([code]) => !isOwnedByOthers(code)),
  );
}

/** Codes, one a line. Throws where a line is something else. */
export function readCodeList(name: string, text: string): readonly string[] {
  const codes = text.split(/\s+/).filter((code) => code !== '');
  const other = codes.find((code) => !/^[A-Z]\d{4}$/.test(code));
  if (other !== undefined) throw new Error(`${name}: "${other}" is no HCPCS code.`);
  return codes.filter((code) => !isOwnedByOthers(code));
}

/** The codes of CMS's list of codes not otherwise classified: the sheet has its title and blank rows above them. */
export function readNocSheet(name: string, rows: readonly (readonly string[])[]): readonly string[] {
  const header = rows.findIndex(([first]) => first === 'HCPCS');
  if (header < 0) throw new Error(`${name}: the sheet has no column HCPCS.`);
  return rows
    .slice(header + 1)
    .map(([code = '']) => code)
    .filter((code) => /^[A-Z]\d{4}$/.test(code) && !isOwnedByOthers(code));
}
