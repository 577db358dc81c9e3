/** HCPCS Level II: procedures, supplies and drugs, and the modifiers of Level II. */
import { addDays, type IsoDate } from '../../../server/src/model/dates.ts';
import type { SystemRecord } from '../../releases.ts';
import type { DataFolder } from '../data-folder.ts';
import type { ImportedSystem } from '../importer.ts';
import { countInForce, tablesOf } from '../tables.ts';
import type { AnwebRecord } from './anweb.ts';
import { codeRows } from './history.ts';
import { HCPCS_RELEASES, HCPCS_THROUGH, type HcpcsFiles, readHcpcs } from './releases.ts';

/** What CMS says of its own codes; the ADA's and the AMA's are not read. */
export const HCPCS_ORIGIN = {
  publisher: 'CMS',
  licence: 'Public domain (work of the United States government); without CDT and CPT',
} as const;

const DERIVED_TITLES =
  'Codes and titles as listed; for codes of January 2025 dates as published then. A code that is new may have begun on any day after the release before it, and the end of a code that ended since is not at hand.';
const DERIVED_CODES = `${DERIVED_TITLES} Codes only: those that are new have no title.`;

/** The tables of HCPCS Level II. Throws, naming the file, where one is not what it should be. */
export async function importHcpcs(data: DataFolder): Promise<ImportedSystem> {
  const files = await readHcpcs(data);
  const rows = codeRows(files, 'procedure');
  const sources = [files.records.source, files.titles.source, files.codes.source];
  const { records, tables } = tablesOf('hcpcs', [
    {
      name: 'codes',
      columns: ['code', 'from', 'to', 'kind', 'title'],
      rows,
      sources,
      derived: 'First days of codes that are new since January 2025 are the first possible ones.',
    },
    {
      name: 'details',
      columns: ['code', 'coverage', 'action', 'effective', 'unlisted', 'release'],
      rows: detailRows(files),
      sources,
    },
    {
      name: 'replacements',
      columns: ['previous', 'since', 'code'],
      rows: replacementRows(files),
      sources: [files.records.source],
    },
  ]);
  return {
    record: {
      system: 'hcpcs',
      ...HCPCS_ORIGIN,
      source: 'HCPCS Level II quarterly files, CMS',
      since: HCPCS_RELEASES.whole.from,
      through: HCPCS_THROUGH,
      releases: releaseRecords(files, rows),
      tables: records,
    },
    tables,
  };
}

/** The releases with how many codes each has in force on its first day. */
export function releaseRecords(
  { records, titles, codes }: HcpcsFiles,
  rows: readonly (readonly string[])[],
): SystemRecord['releases'] {
  const { whole, titles: titled, codes: listed } = HCPCS_RELEASES;
  const counted = (day: IsoDate) => {
    const inForce = countInForce(rows, day);
    return { rows: inForce, billable: inForce };
  };
  return [
    { ...whole, ...counted(whole.from), sources: [records.source] },
    { ...titled, ...counted(titled.from), sources: [titles.source], derived: DERIVED_TITLES },
    { ...listed, ...counted(listed.from), sources: [codes.source], derived: DERIVED_CODES },
  ];
}

const procedures = ({ records }: HcpcsFiles): readonly AnwebRecord[] =>
  records.content.filter(({ kind }) => kind === 'procedure').toSorted((a, b) => (a.code < b.code ? -1 : 1));

/**
 * Coverage and action codes and whether a code is one for what has no code of its own, with the release that says so;
 * of a code that is newer only the release that first lists it.
 */
function detailRows(files: HcpcsFiles): string[][] {
  const noc = new Set(files.notOtherwiseClassified);
  const published = new Map(procedures(files).map((record) => [record.code, record]));
  return files.codes.content.toSorted().map((code) => {
    const record = published.get(code);
    if (record)
      return [
        code,
        record.coverage,
        record.action,
        record.effective,
        noc.has(code) ? 'NOC' : '',
        HCPCS_RELEASES.whole.name,
      ];
    const release = files.titles.content.has(code) ? HCPCS_RELEASES.titles : HCPCS_RELEASES.codes;
    return [code, '', '', '', '', release.name];
  });
}

/** The codes of HCPCS Level II that the file names beside one that ended, from the day after its last. */
function replacementRows(files: HcpcsFiles): string[][] {
  const all = procedures(files);
  const known = new Set(all.map(({ code }) => code));
  return all.flatMap(({ code, terminated, crossReferences }) =>
    terminated === ''
      ? []
      : [...new Set(crossReferences)]
          .filter((other) => other !== code && known.has(other))
          .toSorted()
          .map((other) => [code, addDays(terminated, 1), other]),
  );
}
