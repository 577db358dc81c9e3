/** Tabular Lists among the files of an import, put into the pack of ICD-10-CM. */
import { dateOfDay, dayNumber, type IsoDate } from '../../../server/src/model/dates.ts';
import { nextPublication, unpackedAnswers } from '../../pack/answers.ts';
import type { CodeRow } from '../../pack/codes.ts';
import type { Sections } from '../../pack/file.ts';
import { isHeading, type NoteRow, unpackedTabularNotes } from '../../pack/icd-10-cm-notes.ts';
import { noteSections, unpackedNotes } from '../../pack/notes.ts';
import { keysOf, type OpenPack } from '../../pack/open-pack.ts';
import type { ImportedFederal, ImportedTabular } from './imported.ts';
import {
  joinHeadings,
  joinNotes,
  joinSeventhCharacters,
  type NoteChange,
  noteChange,
} from './join-tabular.ts';
import type { Stretch } from './periods.ts';

/** In the order of their days, since the last one says what goes on. */
const tabularsOf = (files: readonly ImportedFederal[]): readonly ImportedTabular[] =>
  files
    .filter((file): file is ImportedTabular => file.kind === 'tabular')
    .toSorted((a, b) => (a.release.from < b.release.from ? -1 : 1));

/** From the first day of a Tabular to the day before the next one that is loaded. */
function stretchOf(pack: OpenPack, from: IsoDate): Stretch {
  const next = nextPublication(unpackedAnswers(pack)?.releases ?? '', 'tabular', dayNumber(from));
  return { from, next: next === undefined ? undefined : dateOfDay(next) };
}

/**
 * The notes of a pack with those of the Tabulars, and how many begin and end by them; `undefined` where there is none.
 * @param codes all of which a release is loaded.
 * @throws where a Tabular has others.
 */
export function joinedNotes(
  files: readonly ImportedFederal[],
  pack: OpenPack,
  codes: readonly CodeRow[],
): ({ readonly notes: readonly NoteRow[] } & NoteChange) | undefined {
  const tabulars = tabularsOf(files);
  if (tabulars.length === 0) return undefined;
  for (const file of tabulars) refuseUnknown(file, codes);
  const before = unpackedTabularNotes(pack);
  const notes = tabulars.reduce<readonly NoteRow[]>(
    (joined, { tabular, release }) => joinNotes(joined, tabular, stretchOf(pack, release.from)),
    before,
  );
  return { notes, ...noteChange(before, notes) };
}

/** Chapters, sections and 7th characters, where a Tabular is among the files. */
export function headingSections(
  files: readonly ImportedFederal[],
  pack: OpenPack,
  codes: ReadonlyMap<string, number>,
): Sections {
  const tabulars = tabularsOf(files);
  if (tabulars.length === 0) return {};
  const keys = keysOf(pack);
  const joined = tabulars.reduce(
    ({ HEAD, SVTH }, { tabular, release }) => {
      const stretch = stretchOf(pack, release.from);
      return {
        HEAD: joinHeadings(HEAD, tabular, stretch),
        SVTH: joinSeventhCharacters(SVTH, tabular, stretch),
      };
    },
    { HEAD: unpackedNotes(pack, 'HEAD', keys), SVTH: unpackedNotes(pack, 'SVTH', keys) },
  );
  return noteSections(joined, codes);
}

/** Of a code of which no release is loaded a pack can say nothing. */
function refuseUnknown({ file, tabular }: ImportedTabular, rows: readonly CodeRow[]): void {
  const known = new Set(rows.map(({ code }) => code));
  const unknown = [...tabular.notes.keys()].find((owner) => !isHeading(owner) && !known.has(owner));
  if (unknown)
    throw new Error(
      `${file}: it has ${unknown}, which is in no release that is loaded. Import the order file of the same release with it.`,
    );
}
