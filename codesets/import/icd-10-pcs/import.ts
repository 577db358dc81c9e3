/** ICD-10-PCS: codes, the axes of its tables, definitions, index and the Medicare Code Editor's flags, FY2016 on. */
import type { SourceFile } from '../../releases.ts';
import type { Table } from '../../table.ts';
import type { DataFolder } from '../data-folder.ts';
import { historyRows, type Snapshot } from '../history.ts';
import { flagReleaseTable } from '../icd-10-cm/flags.ts';
import { mceTable } from '../icd-10-cm/mce.ts';
import type { ImportedSystem } from '../importer.ts';
import { axesTable, type Edition, headerTitle } from './axes.ts';
import { readCodes } from './codes.ts';
import { definitionLine, readDefinitions } from './definitions-xml.ts';
import { readIndex } from './index-xml.ts';
import { ICD_10_PCS_TABLES, ICD_10_PCS_THROUGH } from './releases.ts';
import { readPcsTables } from './tables-xml.ts';

const DEFINITIONS = 'icd-10-pcs/icd10pcs_definitions_2026.xml.gz';
const INDEX = 'icd-10-pcs/icd10pcs_index_2025.xml.gz';

/** The tables of ICD-10-PCS from the federal files. Throws, naming the file, where one is not what it should be. */
export function importIcd10Pcs(data: DataFolder): ImportedSystem {
  const { editions, sources: editionSources } = readEditions(data);
  const { snapshots, records } = readCodes(data, (table) => headerTitle(editions, table));
  const definitions = data.read(DEFINITIONS);
  const index = data.read(INDEX);
  const mce = mceTable(data, 'icd-10-pcs');
  const flagReleases = flagReleaseTable([mce], []);
  const codeSources = records.flatMap((record) => record.sources);

  const tables: readonly (readonly [string, Table, readonly SourceFile[], string?])[] = [
    [
      'codes',
      { columns: ['code', 'from', 'to', 'kind', 'title'], rows: historyRows(snapshots) },
      [...new Map(codeSources.map((source) => [source.file, source])).values()],
    ],
    [
      'axes',
      axesTable(editions, newestTitles(snapshots, 'code'), newestTitles(snapshots, 'header')),
      editionSources,
      'Rows of the edition "derived" hold the codes of April 2026 and FY2027 that are in no table yet, and those that ended before April 2022: their labels are those of the same characters in other tables, or what their titles say.',
    ],
    ['definitions', definitionTable(definitions.text), [definitions.source]],
    ['index', indexTable(index.text), [index.source]],
    [mce.name, mce, mce.sources],
    [flagReleases.name, flagReleases, flagReleases.sources],
  ];
  return {
    record: {
      system: 'icd-10-pcs',
      publisher: 'CMS',
      licence: 'Public domain (work of the United States government)',
      source: 'ICD-10-PCS order files, code lists, tables, definitions and index, CMS',
      through: ICD_10_PCS_THROUGH,
      releases: records,
      tables: tables.map(([name, { rows }, sources, derived]) => ({
        table: `icd-10-pcs/${name}.tsv`,
        rows: rows.length,
        sources,
        ...(derived === undefined ? {} : { derived }),
      })),
    },
    tables: new Map(tables.map(([name, content]) => [`icd-10-pcs/${name}.tsv`, content])),
  };
}

function readEditions(data: DataFolder) {
  const editions: Edition[] = [];
  const sources: SourceFile[] = [];
  for (const { edition, file, member } of ICD_10_PCS_TABLES) {
    const { text, source } = member ? data.readMember(file, member) : data.read(file);
    editions.push({ edition, tables: readPcsTables(file, text) });
    sources.push(source);
  }
  return { editions, sources };
}

/** Every code, or every header, that ever was with the title that it had last. */
function newestTitles(snapshots: readonly Snapshot[], wanted: 'code' | 'header'): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { values } of snapshots)
    for (const [code, [kind, title = '']] of values) if (kind === wanted) titles.set(code, title);
  return titles;
}

function definitionTable(text: string): Table {
  return {
    columns: ['section', 'position', 'term', 'definition', 'explanation', 'includes'],
    rows: sorted(readDefinitions(DEFINITIONS, text).map(definitionLine)),
  };
}

function indexTable(text: string): Table {
  const rows = readIndex(INDEX, text).map(({ term, code, see, use }) => [term, code, see, use]);
  return { columns: ['term', 'code', 'see', 'use'], rows: sorted(rows) };
}

/** In the order of their texts, each once. */
const sorted = (rows: readonly string[][]): string[][] =>
  [...new Map(rows.map((row) => [row.join('\t'), row])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
