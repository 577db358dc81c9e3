/** What the book says of a code: the notes under it, and those above it that hold for it too. */
import { codeKey } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Codebook } from './code-set.ts';
import type { NoteKind, NoteOwner, TabularNote } from './notes-packed.ts';

export interface CodeNote extends TabularNote {
  /** What it stands under: `chapter`, `section` or `group` by number or range, `header` or `code` by key. */
  readonly owner: NoteOwner;
  /** Whether it stands above the code. */
  readonly inherited: boolean;
}

/** An inclusion term names a condition of its own code and of no narrower one (Official Guidelines I.A.11). */
const NOT_INHERITED: NoteKind = 'inclusion-term';

/**
 * The notes of an ICD-10-CM code or header on a date: its own in the order of the book, then those of each level above
 * it, the nearest first, from its headers to its section and chapter. None where the set is not loaded or lacks the
 * code.
 * @param key upper case without a dot.
 */
export function notesOf(codebook: Codebook, key: string, date: IsoDate): readonly CodeNote[] {
  const set = codebook.set('icd-10-cm');
  const index = set?.indexOf(key) ?? -1;
  if (!set || index < 0) return [];
  const groups = set.notes.groupsOver(key.slice(0, 3));
  const levels = set.pathOf(index, date).flatMap((step): NoteOwner[] => {
    if (step.kind === 'chapter') return [step, ...groups];
    return [step.kind === 'section' ? step : { kind: step.kind, id: codeKey(step.id) }];
  });
  return levels.toReversed().flatMap(({ kind, id }, level) => {
    const inherited = level > 0;
    return set.notes
      .under({ kind, id }, date)
      .filter((note) => !inherited || note.kind !== NOT_INHERITED)
      .map((note) => ({ ...note, owner: { kind, id }, inherited }));
  });
}

/** The Tabular that `notesOf` reads on a date, by its name; some dates are answered from an older one, or one read in part. */
export const notesRelease = (codebook: Codebook, date: IsoDate): string | undefined =>
  codebook.set('icd-10-cm')?.publicationOn('tabular', date);
