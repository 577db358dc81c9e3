/** What CMS notes of a HCPCS code, as the pack holds it for `server/src/codebook/hcpcs.ts`. */
import { readTable, type TableText } from '../table.ts';
import type { Note } from './notes.ts';

const COLUMNS = ['code', 'coverage', 'action', 'effective', 'unlisted', 'release'];

/** One note a code: its columns, parted by tabs. */
export const hcpcsNotes = (text: TableText): Note[] =>
  readTable(text('details.tsv'), COLUMNS).map(([code = '', ...details]) => ({
    code,
    from: '',
    to: '',
    text: details.join('\t'),
  }));

/**
 * The note of a code by its record in a further release: coverage, action, effective, unlisted, release.
 * @param known its note so far, which alone says whether it is on the list of codes not otherwise classified.
 */
export const hcpcsNoteText = (
  record: { readonly coverage: string; readonly action: string; readonly effective: string },
  known: string,
  release: string,
): string =>
  [record.coverage, record.action, record.effective, known.split('\t')[3] ?? '', release].join('\t');
