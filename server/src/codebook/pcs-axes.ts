/**
 * ICD-10-PCS codes character by character. Authority: ICD-10-PCS Official Guidelines A1 (a code has seven
 * characters, each an axis of classification), A9 (within a table, valid codes hold combinations of values of one row).
 * Which codes there are on a date is told by the release of the date, what their characters mean by the tables.
 */
import type { IsoDate } from '../model/dates.ts';
import type { Codebook, CodeSet } from './code-set.ts';
import type { AxisDefinition, AxisLabel, AxisValues, PcsTables } from './pcs-tables.ts';

/** How many characters a code has. */
export const PCS_LENGTH = 7;

/** How many of them name its table. */
const TABLE_LENGTH = 3;

/** A character at its place. */
export interface PcsValue {
  readonly character: string;
  /** The name of the axis: `Body Part`. Tables of other sections than Medical and Surgical have other names. */
  readonly axis: string;
  /** What the character means; '' where neither a table nor a title tells. Rows that differ are joined by ` or `. */
  readonly meaning: string;
  readonly definition?: AxisDefinition;
}

/** A character that may follow, and the code that it makes whole. */
export interface NextCharacter extends PcsValue {
  /** The first code in force that it leads to. */
  readonly code: { readonly index: number; readonly key: string };
}

/** The characters that lead from a prefix to a code in force on a date, in the order of codes; none behind a whole code. */
export function nextCharacters(codebook: Codebook, prefix: string, date: IsoDate): readonly NextCharacter[] {
  const set = codebook.set('icd-10-pcs');
  if (!set || prefix.length >= PCS_LENGTH) return [];
  const found: NextCharacter[] = [];
  for (let at = set.lowerBound(prefix); at < set.size; ) {
    const key = set.keyAt(at);
    if (!key.startsWith(prefix)) break;
    const character = key.charAt(prefix.length);
    // A header has nothing behind it.
    if (character === '') {
      at++;
      continue;
    }
    const beginning = prefix + character;
    const end = set.lowerBound(`${beginning}~`);
    const first = firstCode(set, at, end, date);
    if (first) found.push({ ...valueBelow(set, beginning, first.key, date), code: first });
    // Damaged keys need not be in order.
    at = Math.max(end, at + 1);
  }
  return found;
}

/**
 * What each character of a code means: all seven of a code that ever was, else from the first as far as codes go that
 * are in force on the date.
 */
export function axesOf(codebook: Codebook, key: string, date: IsoDate): readonly PcsValue[] {
  const set = codebook.set('icd-10-pcs');
  if (!set) return [];
  const whole = set.indexOf(key) >= 0;
  const length = whole ? key.length : (leavesTablesAt(codebook, key, date) ?? key.length);
  const example = whole ? key : firstCodeBelow(set, key.slice(0, length), date)?.key;
  if (example === undefined) return [];
  return Array.from({ length }, (_, at) =>
    whole ? valueIn(set, key, at + 1) : valueBelow(set, key.slice(0, at + 1), example, date),
  );
}

/**
 * Where a text leaves the codes in force on a date: the place, from 0, of the first character with which none goes
 * on. `undefined` where it is a code, or the beginning of some.
 */
export function leavesTablesAt(codebook: Codebook, key: string, date: IsoDate): number | undefined {
  const set = codebook.set('icd-10-pcs');
  if (!set) return undefined;
  for (let length = 1; length <= key.length; length++)
    if (!firstCodeBelow(set, key.slice(0, length), date)) return length - 1;
  return undefined;
}

const firstCodeBelow = (set: CodeSet, prefix: string, date: IsoDate): NextCharacter['code'] | undefined =>
  firstCode(set, set.lowerBound(prefix), set.lowerBound(`${prefix}~`), date);

/** The first code in force, headers left out, of a stretch of keys. */
function firstCode(
  set: CodeSet,
  start: number,
  end: number,
  date: IsoDate,
): NextCharacter['code'] | undefined {
  for (let index = start; index < end; index++)
    if (set.statusOn(index, date) === 'billable') return { index, key: set.keyAt(index) };
  return undefined;
}

/** What the character at a place (from 1) of a code means. */
function valueIn(set: CodeSet, code: string, position: number): PcsValue {
  const character = code.charAt(position - 1);
  const axis = axisOf(set.pcsTables, code, position);
  return value(set.pcsTables, code, position, character, axis?.name ?? '', [
    axis?.labels.get(character) ?? UNKNOWN,
  ]);
}

/**
 * What the last character of `beginning` means in the codes in force that begin so.
 * @param code the first of them.
 */
function valueBelow(set: CodeSet, beginning: string, code: string, date: IsoDate): PcsValue {
  const position = beginning.length;
  if (position <= TABLE_LENGTH || !set.pcsTables) return valueIn(set, code, position);
  const name = axisOf(set.pcsTables, code, position)?.name ?? '';
  const labels = labelsBelow(set, set.pcsTables, beginning, code, date);
  return value(set.pcsTables, code, position, beginning.slice(-1), name, labels);
}

const UNKNOWN: AxisLabel = { text: '', number: -1 };

function value(
  tables: PcsTables | undefined,
  code: string,
  position: number,
  character: string,
  axis: string,
  labels: readonly AxisLabel[],
): PcsValue {
  const [only, second] = labels;
  const definition = only && !second ? tables?.definitionOf(code, position, only) : undefined;
  const meaning = labels.map(({ text }) => text).join(' or ');
  return { character, axis, meaning, ...(definition ? { definition } : {}) };
}

type Row = readonly AxisValues[];

function axisOf(tables: PcsTables | undefined, code: string, position: number): AxisValues | undefined {
  if (!tables) return undefined;
  return position <= TABLE_LENGTH
    ? tables.headOf(code.slice(0, TABLE_LENGTH))?.[position - 1]
    : rowOf(tables, code)?.[position - TABLE_LENGTH - 1];
}

/** The row that holds a code; that of the newest edition where several do. */
const rowOf = (tables: PcsTables, code: string): Row | undefined =>
  tables.rowsOf(code.slice(0, TABLE_LENGTH)).find((row) => holds(row, code));

/** Whether the characters that a beginning has behind those of its table are all in a row. */
function holds(row: Row, beginning: string): boolean {
  for (let at = TABLE_LENGTH; at < beginning.length; at++)
    if (!row[at - TABLE_LENGTH]?.labels.has(beginning.charAt(at))) return false;
  return true;
}

/**
 * The labels of the last character of a beginning in all codes in force that begin so, each once. Rows mostly agree,
 * so the codes are looked at only where they do not.
 */
function labelsBelow(
  set: CodeSet,
  tables: PcsTables,
  beginning: string,
  code: string,
  date: IsoDate,
): readonly AxisLabel[] {
  const at = beginning.length - TABLE_LENGTH - 1;
  const labelIn = (row: Row | undefined) => row?.[at]?.labels.get(beginning.slice(-1)) ?? UNKNOWN;
  const rows = tables.rowsOf(beginning.slice(0, TABLE_LENGTH)).filter((row) => holds(row, beginning));
  const inAnyRow = byText(rows.map(labelIn));
  if (inAnyRow.length === 1) return inAnyRow;
  const found = [labelIn(rows.find((row) => holds(row, code)))];
  const end = set.lowerBound(`${beginning}~`);
  for (let index = set.lowerBound(beginning); index < end; index++)
    if (set.statusOn(index, date) === 'billable')
      found.push(labelIn(rows.find((row) => holds(row, set.keyAt(index)))));
  const told = byText(found).filter(({ text }) => text !== '');
  return told.length > 0 ? told : [UNKNOWN];
}

/** Labels of the same text once. */
const byText = (labels: readonly AxisLabel[]): AxisLabel[] => [
  ...new Map(labels.map((label) => [label.text, label])).values(),
];
