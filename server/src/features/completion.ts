/** What may be typed at the cursor: codes by their beginning or by words, keys, and the choices of a value. */
import { claimDate } from '../checks/judged-dates.ts';
import type { Cursor } from '../formats/format.ts';
import type { IsoDate } from '../model/dates.ts';
import { MOST_COMPLETIONS } from '../model/settings.ts';
import type { Span } from '../model/text.ts';
import type { Choice } from './choice.ts';
import { codeChoices } from './complete-codes.ts';
import type { OpenDocument } from './open-document.ts';

export interface Choices {
  /** The best first, at most `MOST_COMPLETIONS`. */
  readonly choices: readonly Choice[];
  /** What a choice replaces. */
  readonly span: Span;
  /** What was typed of it up to the cursor. */
  readonly typed: string;
  /** Whether more typing could bring choices that are not in the list. */
  readonly incomplete: boolean;
}

/**
 * The choices at an offset, or `undefined` where nothing can be completed.
 * @param limit the most choices wanted, by the setting `completion.limit`.
 */
export function complete(open: OpenDocument, offset: number, limit: number): Choices | undefined {
  const cursor = open.format.cursorAt(open.document, offset);
  if (cursor.kind === 'none') return undefined;
  const typed = open.document.text.slice(cursor.span.start, Math.max(cursor.span.start, offset));
  const most = Math.min(limit, MOST_COMPLETIONS);
  switch (cursor.kind) {
    case 'code':
      return { span: cursor.span, typed, ...codeChoices(open, cursor, typed, dateAt(open, cursor), most) };
    case 'key':
      return { span: cursor.span, typed, ...keyChoices(open.document.text, cursor, typed, most) };
    case 'value':
      return { span: cursor.span, typed, ...wordChoices(cursor.choices, typed, most, valueChoice) };
  }
}

function dateAt(open: OpenDocument, cursor: Cursor & { kind: 'code' }): IsoDate {
  const claim = open.document.claims[cursor.claim];
  return claim ? claimDate(claim, open.today) : open.today;
}

/** A key brings its colon unless one stands behind the cursor; a section has none. */
function keyChoices(text: string, cursor: Cursor & { kind: 'key' }, typed: string, most: number) {
  const hasColon = /^[^\S\r\n]*:/.test(text.slice(cursor.span.end, cursor.span.end + 20));
  return wordChoices(cursor.keys, typed, most, (key): Choice => {
    const insert = hasColon || key.startsWith('[') ? key : `${key}: `;
    return { kind: 'key', label: key, insert };
  });
}

const valueChoice = (word: string): Choice => ({ kind: 'value', label: word, insert: word });

/** The words that hold what was typed, those that begin with it first. */
function wordChoices(
  words: readonly string[],
  typed: string,
  most: number,
  choice: (word: string) => Choice,
): { readonly choices: readonly Choice[]; readonly incomplete: boolean } {
  const wanted = typed.trim().toLowerCase();
  const holding = words.filter((word) => word.toLowerCase().includes(wanted));
  const begins = (word: string) => (word.toLowerCase().startsWith(wanted) ? 0 : 1);
  const ranked = [...holding].sort((a, b) => begins(a) - begins(b));
  return { choices: ranked.slice(0, most).map(choice), incomplete: ranked.length > most };
}
