/** Federal releases of one system, added to the pack that is loaded. */

import { dayNumber, type IsoDate } from '../../../server/src/model/dates.ts';
import { type Answers, withPublication } from '../../pack/answers.ts';
import type { CodeRow } from '../../pack/codes.ts';
import { numberedCodes } from '../../pack/codes.ts';
import { extendPack } from '../../pack/extend.ts';
import type { Sections } from '../../pack/file.ts';
import { hcpcsNoteText } from '../../pack/hcpcs.ts';
import { noteSections, replacementSection } from '../../pack/notes.ts';
import type { OpenPack } from '../../pack/open-pack.ts';
import { replacementRows } from '../icd-10-cm/replacements.ts';
import type { ImportedFederal, ImportedRecords } from './imported.ts';
import { type History, joinRecords, joinRelease, newRecords } from './join-federal.ts';
import { listChange } from './join-lists.ts';
import { axisAdditions } from './pack-pcs.ts';
import { headingSections, joinedNotes } from './pack-tabular.ts';

/** The pack that is loaded of a system, with all that it holds of codes. */
export interface LoadedPack {
  readonly pack: OpenPack;
  readonly rows: readonly CodeRow[];
  /** What the set notes of a code (`ATTR`), '' where nothing. */
  readonly noteOf: (code: string) => string;
}

/**
 * @param files of one system, in the order in which they were named.
 * @throws an error that names the file, where one contradicts what is loaded.
 */
export function packFederal(
  files: readonly ImportedFederal[],
  { pack, rows, noteOf }: LoadedPack,
): { readonly pack: Uint8Array; readonly says: string } {
  const before: History = { releases: pack.meta.releases, through: pack.meta.through, rows };
  let after = before;
  for (const file of files) {
    if (file.kind === 'release') after = joinRelease(after, file);
    if (file.kind === 'records') after = joinRecords(after, file);
  }
  const { releases, through } = after;
  const { added, changed, ended } = listChange(before, after);
  const noted = joinedNotes(files, pack, after.rows);
  const said = noted ? `; notes added ${noted.added}, ended ${noted.ended}` : '';
  const bytes = extendPack(
    pack,
    { ...pack.meta, releases, through, inputs: `${pack.meta.inputs} and imported files` },
    after.rows,
    {
      sections: (codes) => ({
        ...conversionSection(files, after.rows, codes),
        ...recordSections(files, before, after.rows, codes, noteOf),
        ...headingSections(files, pack, codes),
        ...axisAdditions(files, pack, after.rows, codes),
      }),
      notes: noted?.notes,
      answers: (answers, codes) => files.reduce((said, file) => withAnswers(said, file, codes), answers),
    },
  );
  return {
    pack: bytes,
    says: `codes added ${added}, changed ${changed}, ended ${ended}; answers through ${through}${said}`,
  };
}

/** What a file says of codes beside their titles and notes. */
function withAnswers(answers: Answers, file: ImportedFederal, codes: readonly string[]): Answers {
  const { name: release, from, through } = file.release;
  const published = { release, first: dayNumber(from), last: dayNumber(through) };
  if (file.kind === 'poa-exempt') {
    const exempt = new Set(file.rows);
    return withPublication(answers, { ...published, list: 'poa' }, (code) =>
      exempt.has(codes[code] ?? '') ? [] : undefined,
    );
  }
  if (file.kind === 'tabular')
    return withPublication(answers, { ...published, list: 'tabular' }, () => undefined);
  return answers;
}

function conversionSection(
  files: readonly ImportedFederal[],
  rows: readonly CodeRow[],
  codes: ReadonlyMap<string, number>,
): Sections {
  const table = files.findLast((file) => file.kind === 'conversions');
  if (!table) return {};
  const billableOn = (date: IsoDate): string[] =>
    rows
      .filter(({ kind, from, to }) => kind === 'code' && from <= date && (to === '' || date <= to))
      .map(({ code }) => code);
  return replacementSection(replacementRows(table.rows, billableOn), codes);
}

/** What CMS publishes of each HCPCS code, by the last file; of others what was known. */
function recordSections(
  files: readonly ImportedFederal[],
  before: History,
  rows: readonly CodeRow[],
  codes: ReadonlyMap<string, number>,
  noteOf: (code: string) => string,
): Sections {
  const file = files.findLast(
    (one): one is ImportedRecords => one.kind === 'records' && one.system === 'hcpcs',
  );
  if (!file) return {};
  const records = new Map(newRecords(before, file).map((record) => [record.code, record]));
  const notes = [...numberedCodes(rows).keys()].flatMap((code) => {
    const known = noteOf(code);
    const record = records.get(code);
    const text = record ? hcpcsNoteText(record, known, file.release.name) : known;
    return text === '' ? [] : [{ code, from: '', to: '', text }];
  });
  return noteSections({ ATTR: notes }, codes);
}
