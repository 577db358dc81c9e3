/**
 * The code lists of the AMA's CPT Standard data files, in the layouts of the AMA's readme: `ConsolidatedCodeList.txt`,
 * tab-delimited with the columns Concept Id, CPT Code, Long, Medium, Short, Consumer, Spanish Consumer, Current
 * Descriptor Effective Date and more; and the lists of one descriptor (`LONGULT`, `MEDU`, `SHORTU`), a code and its
 * descriptor behind a tab or a blank. All begin with the AMA's copyright notice.
 */
import { compactDate, type IsoDate, isoDate } from '../../../server/src/model/dates.ts';
import type { CodeRow } from '../../pack/codes.ts';
import { type Imported, noDate, type UserKind } from './imported.ts';
import { firstLines, linesOf, tabCells } from './lines.ts';
import type { UserFile } from './user-file.ts';

/** Category I (five digits), administration (A), Category II (F), MAAA (M), Category III (T), PLA (U). */
const CPT_CODE = /^\d{4}[0-9AFMTU]$/;
const DESCRIPTOR_LINE = /^(\d{4}[0-9AFMTU])[\t ]+(\S.*)$/;

const isConsolidatedHeader = (cells: readonly string[]): boolean =>
  cells.includes('CPT Code') && cells.includes('Long');

export const consolidatedList: UserKind = {
  says: 'the consolidated code list of the AMA (CPT)',
  recognises: ({ text }) => firstLines(text).some((line) => isConsolidatedHeader(tabCells(line))),
  read(file, from) {
    const rows: CodeRow[] = [];
    let columns: readonly string[] | undefined;
    let latest: IsoDate | undefined;
    for (const line of linesOf(file.text)) {
      const cells = tabCells(line.text);
      if (!columns) {
        if (isConsolidatedHeader(cells)) columns = cells;
        continue;
      }
      const cell = (column: string) => cells[columns?.indexOf(column) ?? -1] ?? '';
      const code = cell('CPT Code');
      if (!CPT_CODE.test(code) || cell('Long') === '')
        throw new Error(`${file.name}: line ${line.number} is no row of the consolidated code list.`);
      rows.push(codeRow(code, cell('Long')));
      const effective = compactDate(cell('Current Descriptor Effective Date'));
      if (effective && (!latest || effective > latest)) latest = effective;
    }
    return list(file, 'CPT consolidated code list', rows, from ?? latest ?? editionStart(file));
  },
};

export const descriptorList: UserKind = {
  says: 'a descriptor list of the AMA (CPT)',
  recognises({ text }) {
    const lines = firstLines(text).filter((line) => line.trim() !== '');
    const first = lines.findIndex((line) => DESCRIPTOR_LINE.test(line));
    return (
      first > 0 && lines.slice(0, first).some((line) => /American Medical Association|\bAMA\b/.test(line))
    );
  },
  read(file, from) {
    const rows: CodeRow[] = [];
    for (const { text, number } of linesOf(file.text)) {
      const [, code = '', title = ''] = DESCRIPTOR_LINE.exec(text) ?? [];
      if (code !== '') rows.push(codeRow(code, title));
      else if (rows.length > 0)
        throw new Error(`${file.name}: line ${number} is no CPT code with its descriptor.`);
    }
    return list(file, 'CPT descriptor list', rows, from ?? editionStart(file));
  },
};

const codeRow = (code: string, title: string): CodeRow => ({
  code,
  from: '',
  to: '',
  kind: 'code',
  title: title.replace(/\s+/g, ' ').trim(),
});

/** CPT of a year is copyright of the year before: the notice of CPT 2026 ends with 2025. */
function editionStart({ text }: UserFile): IsoDate | undefined {
  const notice = firstLines(text).find((line) => /copyright|©/i.test(line));
  const year = notice?.match(/\b(?:19|20)\d\d\b/g)?.at(-1);
  return year === undefined ? undefined : isoDate(`${Number(year) + 1}-01-01`);
}

function list(file: UserFile, what: string, rows: readonly CodeRow[], from: IsoDate | undefined): Imported[] {
  if (rows.length === 0) throw new Error(`${file.name}: the ${what} has no rows.`);
  if (!from) throw noDate(file);
  const year = from.slice(0, 4);
  return [
    {
      kind: 'list',
      system: 'cpt',
      file: file.name,
      what,
      licence: 'Your own licence from the American Medical Association',
      source: 'CPT Standard data files of the AMA, imported from yours',
      release: {
        name: from.endsWith('-01-01') ? year : from,
        from,
        through: `${year}-12-31` as IsoDate,
      },
      states: 'release',
      rows,
    },
  ];
}
