/**
 * The HCPCS Level II releases that are read. CMS publishes one each quarter; that of January 2025 is at hand whole,
 * that of January 2026 with titles only, that of July 2026 with codes only.
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { SourceFile } from '../../releases.ts';
import type { DataFolder } from '../data-folder.ts';
import { type AnwebRecord, readAnweb } from './anweb.ts';
import { readAnwebSheet } from './anweb-sheet.ts';
import { readCodeList, readNocSheet, readTitles } from './lists.ts';

const WHOLE_RELEASE = 'hcpcs/hcpcs-2025-JAN.zip';
const TITLES = 'hcpcs/hcpcs_2026_JAN_codes_short_long.csv.gz';
const CODES = 'hcpcs/hcpcs_level2_2026_JUL_codes_only.txt';

/** Files of a quarter, by what they are: their names change with it, and at times lack the word. */
const RECORDS = /(?:^|\/)HCPC(?:S?\d{4}|[^/]*ANWEB)(?!.*(?:layout|Transaction|Corrections))[^/]*\.txt$/i;
const WORKBOOK = /(?:^|\/)HCPC(?:S?\d{4}|[^/]*ANWEB)(?!.*(?:Transaction|Corrections))[^/]*\.xlsx$/i;
const NOC_WORKBOOK = /(?:^|\/)NOC[^/]*\.xlsx$/i;

const day = (text: string): IsoDate => text as IsoDate;

export const HCPCS_RELEASES = {
  whole: { name: 'January 2025', from: day('2025-01-01') },
  titles: { name: 'January 2026', from: day('2026-01-01') },
  codes: { name: 'July 2026', from: day('2026-07-01') },
} as const;

/** The October release follows July's. */
export const HCPCS_THROUGH = day('2026-09-30');

interface From<T> {
  readonly source: SourceFile;
  readonly content: T;
}

export interface HcpcsFiles {
  readonly records: From<readonly AnwebRecord[]>;
  readonly notOtherwiseClassified: readonly string[];
  readonly titles: From<ReadonlyMap<string, string>>;
  readonly codes: From<readonly string[]>;
}

/** Everything that is read of HCPCS. Throws, naming the file, where one is not what it should be. */
export async function readHcpcs(data: DataFolder): Promise<HcpcsFiles> {
  const noc = await data.readSheet(WHOLE_RELEASE, NOC_WORKBOOK);
  const titles = data.read(TITLES);
  const codes = data.read(CODES);
  return {
    records: readWhole(data, WHOLE_RELEASE),
    notOtherwiseClassified: readNocSheet(WHOLE_RELEASE, noc.rows),
    titles: { source: titles.source, content: readTitles(TITLES, titles.text) },
    codes: { source: codes.source, content: readCodeList(CODES, codes.text) },
  };
}

/** A whole release from the records of its zip. */
export function readWhole(data: DataFolder, zip: string): From<readonly AnwebRecord[]> {
  const { source, text } = data.readMember(zip, RECORDS);
  return { source, content: readAnweb(zip, text) };
}

/** The same from its workbook. */
export async function readWholeWorkbook(
  data: DataFolder,
  zip: string,
): Promise<From<readonly AnwebRecord[]>> {
  const { source, rows } = await data.readSheet(zip, WORKBOOK);
  return { source, content: readAnwebSheet(zip, rows) };
}
