/**
 * What the characters of a code mean that no table at hand holds: a code of a release newer than the tables, or one
 * that ended before the oldest of them. Its title tells: titles of one table are worded alike.
 */
import { type KnownValues, ROW_POSITIONS, scopesOf } from './known-values.ts';

const BODY_PART = 4;
const APPROACH = 5;
const QUALIFIER = 7;

/** A title with the places of its values: a text, a place (4 to 7), a text, a place … */
interface Wording {
  readonly parts: readonly (string | number)[];
  /** The last four characters of the code that it was taken from. */
  readonly values: string;
}

/** From a table to the codes of the official tables in it, with their titles. */
export type TitledCodes = ReadonlyMap<string, readonly (readonly [code: string, title: string])[]>;

export interface Deriver {
  /** The four labels of a code; '' where neither tables nor title tell. */
  readonly labels: (code: string, title: string) => readonly string[];
}

/** @param titled the codes of the official tables, by table. */
export function labelDeriver(known: KnownValues, titled: TitledCodes): Deriver {
  const wordings = new Map<string, readonly Wording[]>();
  /** The wordings of a table, or of those with the same section and operation where it is new. */
  const wordingsOf = (table: string): readonly Wording[] => {
    const made = wordings.get(table);
    if (made) return made;
    const alike = [...titled.keys()].filter((other) => other[0] === table[0] && other[2] === table[2]);
    const codes = (titled.has(table) ? [table] : alike).flatMap((key) => titled.get(key) ?? []);
    const found = distinctWordings(known, codes);
    wordings.set(table, found);
    return found;
  };
  return {
    labels(code, title) {
      const table = code.slice(0, 3);
      const stated = ROW_POSITIONS.map((position) => statedLabel(known, code, position, title));
      if (stated.every((label) => label !== undefined)) return stated;
      const read = readByWording(wordingsOf(table), code, title, stated);
      return stated.map((label, at) => label ?? read[at] ?? onlyLabel(known, code, at + 4) ?? '');
    },
  };
}

/** The one label that a character has in its table; approaches mean the same throughout a section. */
function onlyLabel(known: KnownValues, code: string, position: number): string | undefined {
  const scope = position === APPROACH ? code.slice(0, 1) : code.slice(0, 3);
  const [only, second] = known.labels(scope, position, code[position - 1] ?? '');
  return second === undefined ? only : undefined;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** The label that a narrower or wider scope gives a character and that the title states in whatever order of words. */
function statedLabel(known: KnownValues, code: string, position: number, title: string): string | undefined {
  const character = code[position - 1] ?? '';
  // The qualifier of New Technology is the year's group, which every title ends with.
  const [group] = /New Technology Group \d+$/.exec(title) ?? [];
  if (position === QUALIFIER && group) return group;
  const inTitle = new Set(words(title));
  for (const scope of scopesOf(code.slice(0, 3))) {
    const labels = known.labels(scope, position, character);
    // Nothing is said of a device or qualifier that there is none of.
    const none = labels.find((label) => /^No |^None$/.test(label));
    if (character === 'Z' && none !== undefined) return none;
    const [longest] = labels
      .filter((label) => words(label).every((word) => inTitle.has(word)))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    if (longest !== undefined) return longest;
    const [only, second] = labels;
    if (scope.length === 3 && only !== undefined && second === undefined && sharesWord(only, inTitle))
      return only;
  }
  return undefined;
}

/** `Cardiac Lead, Pacemaker` is what a title calls `Pacemaker Lead`. */
const sharesWord = (label: string, inTitle: ReadonlySet<string>): boolean =>
  words(label).some((word) => word.length > 3 && inTitle.has(word));

function distinctWordings(
  known: KnownValues,
  codes: readonly (readonly [code: string, title: string])[],
): Wording[] {
  const found = new Map<string, Wording>();
  for (const [code, title] of codes) {
    const labels = known.ofCode(code);
    if (!labels) continue;
    const parts = partsOf(title, labels);
    // A place that the wording leaves out tells something only of codes with the same character there.
    const silent = ROW_POSITIONS.map((position) => (parts.includes(position) ? '' : code[position - 1]));
    const key = `${parts.join('\u0000')} ${silent.join()}`;
    if (!found.has(key)) found.set(key, { parts, values: code.slice(3) });
  }
  return [...found.values()];
}

/** The forms in which a title may have a label. */
function formsOf(label: string): string[] {
  const [, name, side] = /^(.*), (Left|Right|Bilateral)$/.exec(label) ?? [];
  return name === undefined ? [label] : [label, `${side} ${name}`];
}

/** A title cut at its labels, the longest first so that none is found within another. */
function partsOf(title: string, labels: readonly string[]): (string | number)[] {
  let parts: (string | number)[] = [title];
  const order = [...labels.entries()].sort(([, a], [, b]) => b.length - a.length);
  for (const [at, label] of order) {
    for (const form of formsOf(label)) {
      const within = parts.findIndex((part) => typeof part === 'string' && part.includes(form));
      const part = parts[within];
      if (typeof part !== 'string') continue;
      const start = part.indexOf(form);
      const cut = [part.slice(0, start), at + 4, part.slice(start + form.length)];
      parts = [...parts.slice(0, within), ...cut, ...parts.slice(within + 1)];
      break;
    }
  }
  return parts;
}

/**
 * The labels at the places that are not stated, by the first wording that the title follows: with the stated labels
 * as they are, else with other words for them, else with a qualifier behind a wording that has none.
 */
function readByWording(wordings: readonly Wording[], code: string, title: string, stated: Labels): Labels {
  const alike = wordings.filter(({ parts, values }) =>
    [...code.slice(3)].every((character, at) => parts.includes(at + 4) || character === values[at]),
  );
  const unqualified = wordings
    .filter(({ parts, values }) => values.endsWith('Z') && !parts.includes(QUALIFIER))
    .map(({ parts }) => [...parts, ', ', QUALIFIER]);
  const all = alike.map(({ parts }) => parts);
  return (
    firstReading(all, title, stated, (label) => formsOf(label).map(escaped).join('|')) ??
    firstReading(all, title, stated, () => '.+') ??
    firstReading(unqualified, title, stated, (label) => formsOf(label).map(escaped).join('|')) ??
    []
  );
}

type Labels = readonly (string | undefined)[];

function firstReading(
  wordings: readonly Wording['parts'][],
  title: string,
  stated: Labels,
  statedPattern: (label: string) => string,
): Labels | undefined {
  for (const parts of wordings) {
    const pattern = parts.map((part) => {
      if (typeof part === 'string') return escaped(part);
      const label = stated[part - 4];
      return label === undefined ? '(.+)' : `(${statedPattern(label)})`;
    });
    const found = new RegExp(`^${pattern.join('')}$`).exec(title);
    if (!found) continue;
    const read: (string | undefined)[] = [undefined, undefined, undefined, undefined];
    const places = parts.filter((part) => typeof part === 'number');
    for (const [nth, place] of places.entries()) read[place - 4] = asLabel(found[nth + 1] ?? '', place);
    if (
      read.every((label, at) => label !== undefined || stated[at] !== undefined || !places.includes(at + 4))
    )
      return read;
  }
  return undefined;
}

/** Words of a title as a table has them; more than one value's words are no label. */
function asLabel(text: string, position: number): string | undefined {
  if (/\b(?:with|using|into) |\bApproach\b/.test(text)) return undefined;
  const [, side, name] = /^(Left|Right|Bilateral) (.+)$/.exec(text) ?? [];
  return position === BODY_PART && side !== undefined ? `${name}, ${side}` : text;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
