/** Every change that a check may ask for, as the smallest edits of an X12 text, or why X12 cannot hold it. */
import type { Change, Edited } from '../../model/change.ts';
import { codeKey } from '../../model/codes.ts';
import { isoDate } from '../../model/dates.ts';
import type { CodingDocument } from '../../model/document.ts';
import { type Span, slice } from '../../model/text.ts';
import {
  type ChangeOf,
  insertDiagnosis,
  moveDiagnosis,
  removeDiagnosis,
  requalified,
  setPoa,
} from './edit-diagnoses.ts';
import { recount } from './edit-envelope.ts';
import { insertField } from './edit-fields.ts';
import { removeLine, setDescription, setModifiers, setPointers } from './edit-lines.ts';
import { segmentsOf } from './lex.ts';
import { changed, segmentsIn, unwritable } from './rewrite.ts';

/** The edits of a change; counts of segments in SE01 stay right. */
export function edit(document: CodingDocument, change: Change): Edited {
  switch (change.kind) {
    case 'replaceCode':
      return replaceCode(document, change);
    case 'replaceValue':
      return replace(document, change.at, valueText(change.text));
    case 'insertDiagnosis':
      return insertDiagnosis(document, change);
    case 'removeDiagnosis':
      return removeDiagnosis(document, change.at);
    case 'moveDiagnosis':
      return moveDiagnosis(document, change.at, change.before);
    case 'setPoa':
      return setPoa(document, change.at, change.value);
    case 'setPointers':
      return setPointers(document, change.line, change.pointers);
    case 'insertField':
      return insertField(document, change.claim, change.key, change.value);
    case 'insertLine':
      return { refused: 'A service line of X12 needs its date, charge and units with its code: type it.' };
    case 'removeLine':
      return removeLine(document, change.at);
    case 'setModifiers':
      return setModifiers(document, change.line, change.modifiers);
    case 'setDescription':
      return setDescription(document, change.at, change.text);
    case 'insertAllow':
      return { refused: 'X12 has no comments: turn the check off in the settings instead.' };
    case 'recount':
      return recount(document, change.envelope);
  }
}

/** Codes stand without their dot in X12; the qualifier of a diagnosis says of which revision it is. */
function replaceCode(document: CodingDocument, { at, code, system }: ChangeOf<'replaceCode'>): Edited {
  const replaced = replace(document, at, codeKey(code));
  if ('refused' in replaced || system === undefined) return replaced;
  return { edits: [...requalified(document, at, system), ...replaced.edits] };
}

/** D8 writes a date without hyphens. */
const valueText = (text: string): string => (isoDate(text) ? text.replaceAll('-', '') : text);

function replace(document: CodingDocument, at: Span, text: string): Edited {
  const segments = segmentsOf(document);
  const { from } = segmentsIn(segments, at);
  if (unwritable(segments, from, slice(document.text, at)))
    return { refused: 'This value is made of several elements: change each of them.' };
  const refused = unwritable(segments, from, text);
  return refused ? { refused } : { edits: changed(segments, [{ span: at, newText: text }]) };
}
