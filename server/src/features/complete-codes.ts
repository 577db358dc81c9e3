/** The codes that complete what a coder typed where a code may stand. */
import type { Cursor } from '../formats/format.ts';
import { codeKey, writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import { writesDots } from '../model/document.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { slice } from '../model/text.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { Choice } from './choice.ts';
import { pcsChoices } from './complete-pcs.ts';
import type { OpenDocument } from './open-document.ts';

/** A set as small as the places of service is shown whole before the first letter. */
const SHOWN_WHOLE = 100;

/** Between a code and its title in a list of diagnoses. */
const TITLE_GAP = '  ';

type CodeCursor = Cursor & { readonly kind: 'code' };

export interface CodeChoices {
  readonly choices: readonly Choice[];
  readonly incomplete: boolean;
}

/** The codes in force on the date; an ICD-10-PCS code character by character, as it is read off its table. */
export function codeChoices(
  open: OpenDocument,
  cursor: CodeCursor,
  typed: string,
  date: IsoDate,
  most: number,
): CodeChoices {
  const next = cursor.systems[0] === 'icd-10-pcs' ? pcsChoices(open.codebook, typed, date) : [];
  if (next.length === 0) return searchedChoices(open, cursor, typed, date, most);
  // Letters alone may be the beginning of a word as well as of a code.
  const isWord = /^\s*[a-z]+$/i.test(typed);
  const searched = isWord ? searchedChoices(open, cursor, typed, date, most).choices : [];
  return { choices: [...next, ...searched].slice(0, most), incomplete: true };
}

/** By the beginning of a code or by words: billable ones before headers, those that the claim has already last. */
function searchedChoices(
  open: OpenDocument,
  cursor: CodeCursor,
  typed: string,
  date: IsoDate,
  most: number,
): CodeChoices {
  const blank = typed.trim() === '';
  const found = blank
    ? cursor.systems.flatMap((system) => wholeSet(open, system, date))
    : search(open.codebook, typed, { date, systems: cursor.systems, limit: most });
  const inForce = found.filter(({ from, to }) => from <= date && (to === null || date <= to));
  const elsewhere = codesElsewhere(open, cursor);
  const rank = ({ billable, code }: SearchResult) => (billable ? 0 : 1) + (elsewhere.has(code) ? 2 : 0);
  // A stable sort keeps the ranking of the search within each rank.
  const ranked = [...inForce].sort((a, b) => rank(a) - rank(b));
  return {
    choices: ranked.slice(0, most).map((result) => codeChoice(open, cursor, result, date)),
    incomplete: blank ? ranked.length === 0 || ranked.length > most : canGrow(found, typed, most),
  };
}

/** The codes of the other entries of a list of diagnoses; a service may be coded twice. */
function codesElsewhere({ document }: OpenDocument, { place, present, span }: CodeCursor): Set<string> {
  if (place !== 'list') return new Set();
  const here = present.indexOf(codeKey(slice(document.text, span).trim()));
  return new Set(present.filter((_, entry) => entry !== here));
}

/** Codes that begin as typed and are not cut off only become fewer; any other list may change. */
function canGrow(found: readonly SearchResult[], typed: string, most: number): boolean {
  const key = codeKey(typed.trim());
  return found.length === 0 || found.length >= most || found.some(({ code }) => !code.startsWith(key));
}

function codeChoice(open: OpenDocument, cursor: CodeCursor, result: SearchResult, date: IsoDate): Choice {
  const { system, code: key, title, billable } = result;
  const written = writesDots(open.document.format) ? writtenCode(system, key) : key;
  const titleToo = cursor.place === 'list' && !cursor.described;
  return {
    kind: billable ? 'code' : 'header',
    label: writtenCode(system, key),
    detail: title,
    insert: titleToo ? written + TITLE_GAP + title : written,
    code: { system, key, date },
  };
}

/** Every code of a small set that is in force. */
function wholeSet(open: OpenDocument, system: CodeSystemId, date: IsoDate): SearchResult[] {
  const set = open.codebook.set(system);
  if (!set || set.size > SHOWN_WHOLE) return [];
  const found: SearchResult[] = [];
  for (let index = 0; index < set.size; index++) {
    const period = set.periodOn(index, date);
    if (period) found.push({ system, code: set.keyAt(index), index, score: 1, ...period });
  }
  return found;
}
