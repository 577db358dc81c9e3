/** The codes that complete what a coder typed where a code may stand. */
import type { Cursor } from '../formats/format.ts';
import { codeKey, writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import { writesDots } from '../model/document.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { slice } from '../model/text.ts';
import { type SearchResult, search } from '../search/search.ts';
import type { Choice } from './choice.ts';
import { type ChosenCodes, contextOf } from './claim-context.ts';
import { pcsChoices } from './complete-pcs.ts';
import { type OfferedCode, stepChoices } from './complete-steps.ts';
import { inShort, type WayFound } from './how-found.ts';
import type { OpenDocument } from './open-document.ts';

/** A set as small as the places of service is shown whole before the first letter. */
const SHOWN_WHOLE = 100;

/** Between a code and its title in a list of diagnoses. */
const TITLE_GAP = '  ';

type CodeCursor = Cursor & { readonly kind: 'code' };

/** Where codes are completed, and what was typed there. */
export interface CodePlace {
  readonly open: OpenDocument;
  readonly cursor: CodeCursor;
  readonly typed: string;
  /** The date by which codes are judged. */
  readonly date: IsoDate;
  /** The most choices wanted. */
  readonly most: number;
  readonly chosen: ChosenCodes;
}

/**
 * The codes in force on the date: an ICD-10-PCS code character by character, as it is read off its table; below a
 * header or beside an unspecified code step by step; else what the search finds.
 */
export function codeChoices(place: CodePlace): readonly Choice[] {
  const { open, cursor, typed, date, most } = place;
  const next = cursor.systems[0] === 'icd-10-pcs' ? pcsChoices(open.codebook, typed, date) : [];
  // Letters alone may be the beginning of a word as well as of a code.
  const isWord = /^\s*[a-z]+$/i.test(typed);
  if (next.length > 0 && !isWord) return next.slice(0, most);
  const steps = stepChoices(open.codebook, cursor.systems, typed, date);
  const found: Found[] = [
    ...steps.map((offered) => ({ offered })),
    ...searched(place, new Set(steps.map(({ system }) => system))),
  ];
  const elsewhere = codesElsewhere(open, cursor);
  // What the claim has already goes last; a stable sort keeps the ranking otherwise.
  const ranked = found.sort(
    (a, b) => Number(elsewhere.has(a.offered.key)) - Number(elsewhere.has(b.offered.key)),
  );
  return [...next, ...ranked.map(({ offered, result }) => codeChoice(place, offered, result))].slice(0, most);
}

interface Found {
  readonly offered: OfferedCode;
  /** As the search found it. */
  readonly result?: SearchResult;
}

/** By the beginning of a code or by words, in the systems that offered no steps: billable ones before headers. */
function searched(
  { open, cursor, typed, date, most, chosen }: CodePlace,
  stepped: ReadonlySet<CodeSystemId>,
): Found[] {
  const systems = cursor.systems.filter((system) => !stepped.has(system));
  const context = contextOf(open.document.claims[cursor.claim], date, chosen);
  const found =
    typed.trim() === ''
      ? systems.flatMap((system) => wholeSet(open, system, date))
      : search(open.codebook, typed, { date, systems, limit: most, context });
  return found
    .filter(({ from, to }) => from <= date && (to === null || date <= to))
    .map((result) => ({ offered: { ...result, key: result.code }, result }))
    .sort((a, b) => Number(b.offered.billable) - Number(a.offered.billable));
}

/** The codes of the other entries of a list of diagnoses; a service may be coded twice. */
function codesElsewhere({ document }: OpenDocument, { place, present, span }: CodeCursor): Set<string> {
  if (place !== 'list') return new Set();
  const here = present.indexOf(codeKey(slice(document.text, span).trim()));
  return new Set(present.filter((_, entry) => entry !== here));
}

function codeChoice(
  { open, cursor, typed, date }: CodePlace,
  offered: OfferedCode,
  result?: SearchResult,
): Choice {
  const { system, key, title, billable, decides = title } = offered;
  const written = writesDots(open.document.format) ? writtenCode(system, key) : key;
  const titleToo = billable && cursor.place === 'list' && !cursor.described;
  const found = result && inShort(result);
  return {
    // A header is no end: choosing it goes on below it, but for the one that stands there already.
    kind: billable ? 'code' : key === codeKey(typed.trim()) ? 'header' : 'beginning',
    label: writtenCode(system, key),
    detail: decides,
    ...(found ? { found } : {}),
    insert: titleToo ? written + TITLE_GAP + title : written,
    code: { system, key, date, ...(result && found ? { way: wayOf(result) } : {}) },
  };
}

const wayOf = ({ via, corrected, meant }: SearchResult): WayFound => ({
  ...(via === undefined ? {} : { via }),
  ...(corrected ? { corrected } : {}),
  ...(meant ? { meant } : {}),
});

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
