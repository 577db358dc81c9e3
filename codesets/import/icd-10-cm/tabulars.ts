/** The Tabulars at hand and the days from which each is in force. A new one is a new entry here. */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { SourceFile } from '../../releases.ts';
import type { DataFolder, ReadFile } from '../data-folder.ts';
import type { FlagRelease } from './flags.ts';
import { type PartialNotes, withPartialNotes } from './notes-partial.ts';
import { ICD_10_CM_THROUGH } from './releases.ts';
import type { DatedTabular } from './sections.ts';
import { readTabular, sectionOwner, type Tabular } from './tabular.ts';

interface TabularSource {
  readonly name: string;
  readonly from: IsoDate;
  readonly file: string;
  readonly read: (data: DataFolder, file: string) => ReadFile;
}

const xml = (data: DataFolder, file: string) => data.read(file);
const xmlInZip = (data: DataFolder, file: string) => data.readMember(file, /tabular[^/]*\.xml$/i);
const day = (text: string): IsoDate => text as IsoDate;

/** No Tabular of FY2016 is at hand; that of FY2017 has every category of FY2016. */
const TABULARS: readonly TabularSource[] = [
  {
    name: 'Tabular of FY2017',
    from: day('2015-10-01'),
    file: 'icd-10-cm/ICD10CM_FY2017_Full_XML.zip',
    read: xmlInZip,
  },
  {
    name: 'Tabular of January 2021',
    from: day('2020-10-01'),
    file: 'icd-10-cm/icd10cm_tabular_Jan2021.xml.gz',
    read: xml,
  },
  {
    name: 'Tabular of April 2026',
    from: day('2025-10-01'),
    file: 'icd-10-cm/icd10cm-tabular-April-1-2026.xml.gz',
    read: xml,
  },
];

/** What is known of the FY2027 Tabular until it is published whole: the sections that it renamed, and some notes. */
const PARTIAL = {
  name: 'Tabular of April 2026, FY2027 in part',
  from: day('2026-10-01'),
  file: 'icd-10-cm/icd10cm_tabular_notes_FY2027_partial.json',
};

/** From when to when the notes of each are given. */
export const TABULAR_RELEASES: readonly FlagRelease[] = [
  ...TABULARS.map(({ name, from }): FlagRelease => ({ flag: 'tabular', from, release: name })),
  { flag: 'tabular', from: PARTIAL.from, to: ICD_10_CM_THROUGH, release: PARTIAL.name },
];

/** All of them in the order of their dates. Throws, naming the file, where one is no Tabular. */
export function readTabulars(data: DataFolder): {
  readonly tabulars: readonly DatedTabular[];
  readonly sources: readonly SourceFile[];
} {
  const read = TABULARS.map(({ from, file, read: open }) => {
    const { text, source } = open(data, file);
    return { source, dated: { from, tabular: readTabular(file, text) } };
  });
  const tabulars: DatedTabular[] = read.map(({ dated }) => dated);
  const newest = tabulars[tabulars.length - 1];
  const partial = data.read(PARTIAL.file);
  if (newest) tabulars.push({ from: PARTIAL.from, tabular: withChanges(newest.tabular, partial.text) });
  return { tabulars, sources: [...read.map(({ source }) => source), partial.source] };
}

/** A Tabular with the changes that `json` names. */
function withChanges(tabular: Tabular, json: string): Tabular {
  const { section_renamed: renamed, codes }: PartialTabular = JSON.parse(json);
  if (!renamed || !codes) throw new Error(`${PARTIAL.file}: it names no renamed sections or no codes.`);
  const { notes, ...rest } = withSectionsRenamed(tabular, renamed);
  return { ...rest, notes: withPartialNotes(notes, codes) };
}

interface PartialTabular {
  readonly section_renamed?: Readonly<Record<string, string>>;
  readonly codes?: PartialNotes;
}

function withSectionsRenamed(tabular: Tabular, renamed: Readonly<Record<string, string>>): Tabular {
  // The keys are the names of an older year; a section is known by its first category.
  const newNames = new Map(Object.values(renamed).map((name) => [name.slice(0, 3), name]));
  const rename = (id: string) => newNames.get(id.slice(0, 3)) ?? id;
  const owners = new Map(
    [...tabular.sections.keys()].map((id) => [sectionOwner(id), sectionOwner(rename(id))]),
  );
  return {
    ...tabular,
    sections: new Map(
      [...tabular.sections].map(([id, section]) => [rename(id), { ...section, id: rename(id) }]),
    ),
    categories: new Map([...tabular.categories].map(([category, id]) => [category, rename(id)])),
    notes: new Map([...tabular.notes].map(([owner, list]) => [owners.get(owner) ?? owner, list])),
  };
}
