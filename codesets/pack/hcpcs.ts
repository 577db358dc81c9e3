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
