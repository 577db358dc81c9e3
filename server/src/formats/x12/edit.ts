/** Changes of an X12 text. */
import type { Change, Edited } from '../../model/change.ts';
import type { CodingDocument } from '../../model/document.ts';
export function edit(_document: CodingDocument, _change: Change): Edited {
  return { refused: 'X12 texts are read and not changed yet' };
}
