/**
 * The NCCI procedure-to-procedure edits as CMS publishes them each quarter: `ccipra-v322r0-f1.TXT` (practitioner) and
 * `ccioph-…` (outpatient hospital), tab-delimited: Column 1, Column 2, `*` in existence prior to 1996, effective date,
 * deletion date (`*` none), modifier indicator (0 not allowed, 1 allowed, 9 not applicable), rationale. The heads of
 * the columns take several lines. Every edit that ever was stands in the files, and all of a Column 1 code in one.
 */
import type { EditSetting } from '../../../server/src/codebook/pack-format.ts';
import { compactDate, type IsoDate } from '../../../server/src/model/dates.ts';
import { type EditRow, noDate, type UserKind } from './imported.ts';
import { firstLines, linesOf, tabCells } from './lines.ts';
import { quarterRelease, quarterStart } from './quarters.ts';
import type { UserFile } from './user-file.ts';

export const FEDERAL_EDITS_LICENCE =
  'Public domain (work of the United States government); CPT codes are copyright of the American Medical Association';

const EDIT_LINE = /^([0-9A-Z]{5})\t([0-9A-Z]{5})\t[* ]*\t(\d{8})[ ]*\t(\d{8}|\*|)[ ]*\t([019])[ ]*(?:\t|$)/;

const isHead = (line: string): boolean => {
  const [first, second] = tabCells(line);
  return first === 'Column 1' && second === 'Column 2';
};

export const procedurePairs: UserKind = {
  says: 'NCCI procedure-to-procedure edits of CMS',
  recognises: ({ text }) => firstLines(text).some(isHead),
  read(file, said) {
    const setting = settingOf(file);
    const from = said ?? versionStart(file);
    if (!from) throw noDate(file);
    return [
      {
        kind: 'edits',
        system: 'ncci',
        file: file.name,
        what: `NCCI procedure-to-procedure edits, ${setting === 'practitioner' ? 'practitioner' : 'outpatient hospital'}`,
        licence: FEDERAL_EDITS_LICENCE,
        source: 'CMS NCCI PTP edits, imported from your files',
        release: quarterRelease(from),
        setting,
        covers: 'its-first-codes',
        rows: () => rowsOf(file, setting),
      },
    ];
  },
};

function settingOf({ name }: UserFile): EditSetting {
  if (/ccipra|practitioner/i.test(name)) return 'practitioner';
  if (/ccioph|hospital/i.test(name)) return 'outpatient-hospital';
  throw new Error(
    `${name}: the name does not say whether the edits are for practitioners (ccipra) or hospitals (ccioph); keep the name that CMS gave it.`,
  );
}

/** Version 31.3 is the fourth quarter of 2025: NCCI began in 1996 with version 2. */
function versionStart({ name }: UserFile): IsoDate | undefined {
  const [, years = '', quarter = ''] = /v(\d\d)(\d)r\d/i.exec(name) ?? [];
  return years === '' ? undefined : quarterStart(1994 + Number(years), Number(quarter) + 1);
}

function* rowsOf({ name, text }: UserFile, setting: EditSetting): Generator<EditRow> {
  // There are millions of rows and some hundred dates.
  const dates = new Map<string, IsoDate | undefined>();
  const dateOf = (digits: string): IsoDate | undefined => {
    if (!dates.has(digits)) dates.set(digits, compactDate(digits));
    return dates.get(digits);
  };
  let below = false;
  let rows = 0;
  for (const line of linesOf(text)) {
    const match = EDIT_LINE.exec(line.text);
    if (!match) {
      below ||= isHead(line.text);
      // Above the first edit stand the notice and the heads of the columns.
      if (rows === 0) continue;
      throw new Error(`${name}: line ${line.number} is no NCCI edit.`);
    }
    if (!below) throw new Error(`${name}: edits stand above the heads of the columns.`);
    rows++;
    const [, first = '', second = '', start = '', end = '', indicator = ''] = match;
    const from = dateOf(start);
    const to = dateOf(end) ?? null;
    if (!from || (end !== '*' && end !== '' && !to))
      throw new Error(`${name}: line ${line.number} has no such date.`);
    // An edit that was deleted as of its first day was never in force.
    if (to === null || to > from)
      yield { first, second, from, to, value: 0, indicator: Number(indicator), setting };
  }
  if (rows === 0) throw new Error(`${name}: the file has no NCCI edits.`);
}
