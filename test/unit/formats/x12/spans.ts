/** Every span of a document, found by its shape, so that none is forgotten. */
import type { CodingDocument } from '../../../../server/src/model/document.ts';
import type { Span } from '../../../../server/src/model/text.ts';

export function spansOf(document: CodingDocument): readonly Span[] {
  const found: Span[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('start' in value && 'end' in value) {
      const { start, end } = value;
      if (typeof start === 'number' && typeof end === 'number') found.push({ start, end });
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit([document.claims, document.problems, document.unread]);
  return found;
}
