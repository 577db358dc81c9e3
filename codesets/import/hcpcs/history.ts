/**
 * When each code of HCPCS Level II held, and what it was called. Only January 2025 is published with dates at hand:
 * a code that only a later list has may have begun on any day after the last release that lacks it, so its row begins
 * with the first of them and no service is called too early wrongly.
 */
import { addDays, type IsoDate } from '../../../server/src/model/dates.ts';
import { type AnwebRecord, oneLine } from './anweb.ts';
import { HCPCS_RELEASES, type HcpcsFiles } from './releases.ts';

/** Rows `code, from, to, kind, title` of the procedures or of the modifiers, sorted. */
export function codeRows(files: HcpcsFiles, kind: AnwebRecord['kind']): string[][] {
  const records = new Map(
    files.records.content.filter((record) => record.kind === kind).map((record) => [record.code, record]),
  );
  const isOfKind = (code: string) => (code.length === 5) === (kind === 'procedure');
  const listed = [...files.titles.content.keys(), ...files.codes.content].filter(isOfKind);
  const codes = [...new Set([...records.keys(), ...listed])].sort();
  return codes.flatMap((code) => {
    const title = files.titles.content.get(code);
    const record = records.get(code);
    return record ? publishedRows(record, title) : [[code, firstPossibleDay(title), '', 'code', title ?? '']];
  });
}

/** The day after the last release that lacks a code. */
const firstPossibleDay = (title: string | undefined): IsoDate =>
  addDays(title === undefined ? HCPCS_RELEASES.titles.from : HCPCS_RELEASES.whole.from, 1);

/** One row for each title that a code had while it held. */
function publishedRows(record: AnwebRecord, newTitle: string | undefined): string[][] {
  const { code, terminated } = record;
  const from = begin(record);
  const renamed = HCPCS_RELEASES.titles.from;
  const title = oneLine(newTitle ?? record.title);
  if (title === record.title || (terminated !== '' && terminated < renamed) || from >= renamed)
    return [[code, from, terminated, 'code', title]];
  return [
    [code, from, addDays(renamed, -1), 'code', record.title],
    [code, renamed, terminated, 'code', title],
  ];
}

/** The day on which a code was added; five codes of January 2025 were in effect before it. */
function begin({ added, effective }: AnwebRecord): IsoDate | '' {
  return effective !== '' && effective < added ? effective : added;
}
