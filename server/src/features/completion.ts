/** What may be typed at the cursor: codes by their beginning or by words, keys, and the choices of a value. */
import { claimDate } from '../checks/judged-dates.ts';
import type { Cursor } from '../formats/format.ts';
import type { IsoDate } from '../model/dates.ts';
import { MOST_COMPLETIONS } from '../model/settings.ts';
import type { Span } from '../model/text.ts';
import type { Choice } from './choice.ts';
import { type ChosenCodes, NONE_CHOSEN } from './claim-context.ts';
import { codeChoices } from './complete-codes.ts';
import type { OpenDocument } from './open-document.ts';

export interface Choices {
  /** The best first, at most `MOST_COMPLETIONS`. */
  readonly choices: readonly Choice[];
  /** What a choice replaces. */
  readonly span: Span;
  /** What was typed of it up to the cursor. */
  readonly typed: string;
}

/**
 * The choices at an offset, or `undefined` where nothing can be completed.
 * @param limit the most choices wanted, by the setting `completion.limit`.
 * @param chosen how often the coder chose codes before; often chosen ones are lifted.
 */
export function complete(
  open: OpenDocument,
  offset: number,
  limit: number,
  chosen: ChosenCodes = NONE_CHOSEN,
): Choices | undefined {
  const cursor = open.format.cursorAt(open.document, offset);
  if (cursor.kind === 'none') return undefined;
  const typed = open.document.text.slice(cursor.span.start, Math.max(cursor.span.start, offset));
  const most = Math.min(limit, MOST_COMPLETIONS);
  const choices = choicesAt(open, cursor, typed, most, chosen);
  return { choices: choices.slice(0, most), span: cursor.span, typed };
}

function choicesAt(
  open: OpenDocument,
  cursor: Exclude<Cursor, { kind: 'none' }>,
  typed: string,
  most: number,
  chosen: ChosenCodes,
): readonly Choice[] {
  switch (cursor.kind) {
    case 'code':
      return codeChoices({ open, cursor, typed, date: dateAt(open, cursor), most, chosen });
    case 'key':
      return keyChoices(open.document.text, cursor, typed);
    case 'value':
      return wordChoices(cursor.choices, typed, valueChoice);
  }
}

function dateAt(open: OpenDocument, cursor: Cursor & { kind: 'code' }): IsoDate {
  const claim = open.document.claims[cursor.claim];
  return claim ? claimDate(claim, open.today) : open.today;
}

/** A key brings its colon unless one stands behind the cursor; a section has none. */
function keyChoices(text: string, cursor: Cursor & { kind: 'key' }, typed: string): readonly Choice[] {
  const hasColon = /^[^\S\r\n]*:/.test(text.slice(cursor.span.end, cursor.span.end + 20));
  return wordChoices(cursor.keys, typed, (key): Choice => {
    const insert = hasColon || key.startsWith('[') ? key : `${key}: `;
    return { kind: 'key', label: key, insert };
  });
}

const valueChoice = (word: string): Choice => ({ kind: 'value', label: word, insert: word });

/** The words that hold what was typed, those that begin with it first. */
function wordChoices(
  words: readonly string[],
  typed: string,
  choice: (word: string) => Choice,
): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const holding = words.filter((word) => word.toLowerCase().includes(wanted));
  const begins = (word: string) => (word.toLowerCase().startsWith(wanted) ? 0 : 1);
  return [...holding].sort((a, b) => begins(a) - begins(b)).map(choice);
}
