/**
 * Notes of a Tabular that is known in part only: what was read of it replaces the notes of the same kind under the
 * same code, and everything else stays as in the Tabular before it.
 */
import { codeKey } from '../../../server/src/model/codes.ts';
import { NOTE_KINDS, type TabularNote } from './tabular.ts';

/** From a code to its notes by the names of the XML elements; what is no list is a remark of whoever read it. */
export type PartialNotes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The notes with those of `partial` in place of the older ones. */
export function withPartialNotes(
  notes: ReadonlyMap<string, readonly TabularNote[]>,
  partial: PartialNotes,
): ReadonlyMap<string, readonly TabularNote[]> {
  const changed = new Map(notes);
  for (const [code, byKind] of Object.entries(partial)) {
    const read = readNotes(byKind);
    const kinds = new Set(read.map(({ kind }) => kind));
    const kept = (notes.get(codeKey(code)) ?? []).filter(({ kind }) => !kinds.has(kind));
    changed.set(codeKey(code), [...kept, ...read]);
  }
  return changed;
}

const readNotes = (byKind: Readonly<Record<string, unknown>>): TabularNote[] =>
  [...NOTE_KINDS].flatMap(([element, kind]) => {
    const texts: unknown = byKind[element];
    return Array.isArray(texts) ? texts.map((text) => ({ kind, text: String(text) })) : [];
  });
