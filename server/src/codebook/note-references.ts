/**
 * The codes that a line of the Tabular names: in its brackets (`(E08-E13 with .42)`), and where it has none, behind
 * the words that send to codes (`conditions classifiable to K56.-`). Everything else that looks like a code is a word:
 * "vitamin B12", "influenza A/H1N1".
 */

/** All codes from one to another with everything below them; keys, and alike where the line names one code or header. */
export interface CodeReference {
  readonly from: string;
  readonly to: string;
  readonly only?: Restriction;
}

/** What a line adds in words about the characters of the codes that it means. Places count from 0 in the key. */
export type Restriction =
  /** `E08-E13 with .42`: what follows the category begins so. A single digit may be the fifth character (`F11-F19 with .5`). */
  | { readonly kind: 'behind-category'; readonly values: readonly string[] }
  /** `with fifth character 2`, `with fifth to sixth characters 51`. */
  | { readonly kind: 'characters'; readonly place: number; readonly values: readonly string[] }
  /** `with fifth or sixth character 5`: the character of T36-T65 that tells the intent, wherever it stands. */
  | { readonly kind: 'intent'; readonly values: readonly string[] }
  /** `I69. with final characters -20`: the last before a seventh one. */
  | { readonly kind: 'ending'; readonly values: readonly string[] }
  /** `with ketoacidosis`, `with open fracture 7th character`: what the title says. */
  | { readonly kind: 'titled'; readonly words: string };

export interface NoteReferences {
  readonly codes: readonly CodeReference[];
  /** The part of its owner's codes that the line is about: `any condition in I51.4-I51.9 due to …`. */
  readonly within: readonly CodeReference[];
  /** What looks like a code and is none of these: the measure of what is not understood. */
  readonly leftOver: readonly string[];
}

const CODE = '[A-Z](?:\\d[A-Z\\d]|A\\d)(?:\\.[A-Z\\d]{0,4})?';
/** Two codes joined by a dash or `to` (`S06.1- to S06.6-`, `S12.0--S12.3-`), or one, each perhaps with a dash behind. */
const REFERENCE = new RegExp(
  `(?<![A-Za-z0-9./])(?:(${CODE})-?\\s*(?:-|to)\\s*(${CODE})|(${CODE}))(?:\\.?-)?(?![A-Za-z0-9])`,
  'g',
);
/** What may stand between the codes of a bracket. */
const BETWEEN = /^(?:[\s,;.}]|and|or)*$/;
/** Words that send to codes outside of brackets. */
const SENDS = /(?:\b(?:from|as|to|in|codes?|categor(?:y|ies)|subcategor(?:y|ies)|and|or)|,)\s*$/;
const RESTRICTS_OWNER = /\b(?:for|for codes)\s*$/i;

interface Found {
  readonly reference: CodeReference;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** @param text a line of a note as the Tabular prints it. */
export function referencesIn(text: string): NoteReferences {
  const bracketed: CodeReference[] = [];
  const leftOver: string[] = [];
  const outside = text.replace(/\(([^()]*)(?:\)|$)/g, (bracket, inner: string, start: number) => {
    const found = foundIn(inner);
    if (found.length === 0) return bracket;
    const clause = withClause(inner) ?? withClause(text.slice(start + bracket.length));
    const rest = remainder(inner.replace(CLAUSE, ''), foundIn(inner.replace(CLAUSE, '')));
    // `(vitamin B12)` is no list of codes.
    if (!BETWEEN.test(rest)) return bracket;
    bracketed.push(...restricted(found, clause));
    return ' '.repeat(bracket.length);
  });
  const within: CodeReference[] = [];
  const bare: Found[] = [];
  let lastWithin = -1;
  for (const found of foundIn(outside)) {
    const before = outside.slice(0, found.start);
    const isListed = lastWithin >= 0 && BETWEEN.test(outside.slice(lastWithin, found.start));
    if (isListed || RESTRICTS_OWNER.test(before) || (bracketed.length > 0 && /\bin\s*$/.test(before))) {
      within.push(found.reference);
      lastWithin = found.end;
    } else if (bracketed.length === 0 && (!found.isPlain || SENDS.test(before))) bare.push(found);
    else if (!found.isPlain) leftOver.push(outside.slice(found.start, found.end));
  }
  return { codes: [...bracketed, ...restricted(bare, withClause(outside))], within, leftOver };
}

/** Whether everything of a line that has the form of a code is a code named, or a word in a line that names others. */
export function isUnderstood(text: string): boolean {
  const { codes, within, leftOver } = referencesIn(text);
  return leftOver.length === 0 && (codes.length + within.length > 0 || foundIn(text).length === 0);
}

function foundIn(text: string): Found[] {
  return Array.from(text.matchAll(REFERENCE), (match) => {
    const [whole, from, to, single = ''] = match;
    return {
      reference: { from: key(from ?? single), to: key(to ?? from ?? single) },
      start: match.index,
      end: match.index + whole.length,
      isPlain: /^[A-Z\d]{3}$/.test(whole),
    };
  });
}

const key = (written: string): string => written.replace('.', '');

/** The text without the codes found in it. */
function remainder(text: string, found: readonly Found[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of found) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

const CLAUSE = /,?\s*\bwith\b(.*)$/;

/** The words behind `with`, where they follow on the last code or on its bracket. */
function withClause(text: string): string | undefined {
  const found = foundIn(text.replace(CLAUSE, ''));
  const end = found.at(-1)?.end ?? 0;
  const [, words] = /^[\s,)-]*with\s+(.*)$/.exec(text.slice(end)) ?? [];
  return words;
}

function restricted(found: readonly Found[], clause: string | undefined): CodeReference[] {
  return found.map(({ reference }) => {
    const only = clause === undefined ? undefined : restriction(clause, reference);
    return only ? { ...reference, only } : reference;
  });
}

const PLACES: Readonly<Record<string, number>> = { fourth: 3, fifth: 4, sixth: 5, six: 5, seventh: 6 };
const placeOf = (word: string): number => PLACES[word] ?? Number(word[0]) - 1;

const PLACE = '(fourth|fifth|sixth|six|seventh|[4-7]th)';
const CHARACTERS = new RegExp(`^${PLACE}(?: (or|to) ${PLACE})?[ -](?:characters?|digit) (.*)$`);

/** Undefined where the words say nothing about which codes (`to indicate intent`). */
function restriction(words: string, { from }: CodeReference): Restriction | undefined {
  const [, place, joined, , listed = ''] = CHARACTERS.exec(words) ?? [];
  if (place !== undefined) {
    const values = valuesIn(listed);
    if (values.length === 0) return undefined;
    return joined === 'or'
      ? { kind: 'intent', values }
      : { kind: 'characters', place: placeOf(place), values };
  }
  const [, plural, final = ''] = /^final character(s)? (.*)$/.exec(words) ?? [];
  if (final !== '')
    return {
      kind: !plural ? 'intent' : final.startsWith('.') ? 'behind-category' : 'ending',
      values: valuesIn(final),
    };
  if (/^[.\d]/.test(words)) {
    const values = valuesIn(words);
    // `B27.0-B27.9 with 1` speaks of the character behind the codes that it names.
    return from.length > 3
      ? { kind: 'characters', place: from.length, values }
      : { kind: 'behind-category', values };
  }
  return { kind: 'titled', words: words.replace(/ (?:7th|seventh) character.*$|[).]+$/, '') };
}

/** `1-4 or 6` is 1, 2, 3, 4, 6; `.51-.52` is 51, 52; `-20` is 20; `B or C` is B, C. */
function valuesIn(text: string): string[] {
  return Array.from(text.matchAll(/([A-Z]|\d+)(?:-\.?(\d+))?/g)).flatMap(([, first = '', last]) =>
    last === undefined
      ? [first]
      : Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) =>
          String(Number(first) + step).padStart(first.length, '0'),
        ),
  );
}

/**
 * Whether a code is meant by a restriction.
 * @param key a code in full, or a header of as many characters as the restriction speaks of.
 */
export function meetsRestriction(only: Restriction, key: string, title: string): boolean {
  switch (only.kind) {
    case 'behind-category':
      return only.values.some((value) => key.startsWith(value, 3));
    case 'characters':
      return only.values.some((value) => key.startsWith(value, only.place));
    case 'intent':
      return only.values.includes(intentOf(key));
    case 'ending':
      // Behind the category and the kind of sequela: -20 is I69.220, and not I69.20.
      return only.values.some((value) => key.slice(0, 6).endsWith(value) && key.length >= 4 + value.length);
    case 'titled':
      return title.toLowerCase().includes(only.words);
  }
}

/** The sixth character where there is a digit (T36.0X5A, T45.515A), otherwise the fifth (T36.95XA). */
function intentOf(key: string): string {
  const sixth = key[5] ?? '';
  return (/\d/.test(sixth) ? sixth : key[4]) ?? '';
}
