/** Changes in the field's words become edits of the text. */
import type { Format } from '../formats/format.ts';
import type { Change, Edited } from '../model/change.ts';
import type { CodingDocument } from '../model/document.ts';
import { bySpan, overlaps, type TextEdit } from '../model/text.ts';

interface Target {
  readonly document: CodingDocument;
  readonly format: Format;
}

/**
 * The edits of several changes to one text, sorted. The same edit asked for twice is made once; two that touch the
 * same place in different ways are refused, and so is the whole.
 */
export function editsOf({ document, format }: Target, changes: readonly Change[]): Edited {
  const all: TextEdit[] = [];
  for (const change of changes) {
    const edited = format.edit(document, change);
    if ('refused' in edited) return edited;
    all.push(...edited.edits);
  }
  const edits = withoutRepeats(all);
  return conflicts(edits) ? { refused: 'Two of the changes touch the same place.' } : { edits };
}

/** The changes of fixes, as many as can be made together: a fix that conflicts with an earlier one waits for the next round. */
export function compatibleEdits(target: Target, fixes: readonly (readonly Change[])[]): readonly TextEdit[] {
  let edits: readonly TextEdit[] = [];
  for (const changes of fixes) {
    const edited = editsOf(target, changes);
    if ('refused' in edited) continue;
    const together = withoutRepeats([...edits, ...edited.edits]);
    if (!conflicts(together)) edits = together;
  }
  return edits;
}

function withoutRepeats(edits: readonly TextEdit[]): TextEdit[] {
  const seen = new Set<string>();
  return [...edits]
    .sort((a, b) => bySpan(a.span, b.span))
    .filter(({ span, newText }) => {
      const key = `${span.start} ${span.end} ${newText}`;
      return seen.has(key) ? false : seen.add(key);
    });
}

/** Whether sorted edits overlap, or insert different texts at one place. */
function conflicts(edits: readonly TextEdit[]): boolean {
  return edits.some((edit, at) => {
    const next = edits[at + 1];
    return (
      next !== undefined &&
      (overlaps(edit.span, next.span) ||
        edit.span.start === next.span.start ||
        edit.span.end > next.span.start)
    );
  });
}
