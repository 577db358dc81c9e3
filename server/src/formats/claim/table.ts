/** The table of services: its columns, and which cell of a row belongs to which. */
import { normalKey } from '../../model/fields.ts';
import { type Span, span } from '../../model/text.ts';
import { hasContent, type Line } from './lines.ts';
import { trimmed } from './source.ts';

export const COLUMN_KINDS = [
  'date',
  'to',
  'pos',
  'emg',
  'rev',
  'code',
  'mods',
  'dx',
  'units',
  'charge',
  'noncovered',
  'npi',
  'ndc',
  'auth',
  'epsdt',
  'note',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** The columns of box 24 in the order of the CMS-1500: dates, place, procedure, pointer, charges, units. */
export const BOX_24: readonly ColumnKind[] = ['date', 'pos', 'code', 'mods', 'dx', 'units', 'charge'];

const ALIASES: Readonly<Record<string, ColumnKind>> = {
  from: 'date',
  dos: 'date',
  dates: 'date',
  'date of service': 'date',
  'service date': 'date',
  'from date': 'date',
  through: 'to',
  thru: 'to',
  until: 'to',
  'to date': 'to',
  'through date': 'to',
  place: 'pos',
  'place of service': 'pos',
  emergency: 'emg',
  revenue: 'rev',
  'rev code': 'rev',
  'revenue code': 'rev',
  cpt: 'code',
  hcpcs: 'code',
  'cpt/hcpcs': 'code',
  'hcpcs/cpt': 'code',
  'hcpcs code': 'code',
  'cpt code': 'code',
  procedure: 'code',
  proc: 'code',
  mod: 'mods',
  modifier: 'mods',
  modifiers: 'mods',
  diagnosis: 'dx',
  diagnoses: 'dx',
  pointer: 'dx',
  pointers: 'dx',
  ptr: 'dx',
  'dx pointer': 'dx',
  'dx ptr': 'dx',
  unit: 'units',
  qty: 'units',
  quantity: 'units',
  days: 'units',
  'days/units': 'units',
  charges: 'charge',
  amount: 'charge',
  fee: 'charge',
  price: 'charge',
  'total charge': 'charge',
  'total charges': 'charge',
  $: 'charge',
  'non-covered': 'noncovered',
  'noncovered charges': 'noncovered',
  'rendering npi': 'npi',
  rendering: 'npi',
  authorization: 'auth',
  'prior auth': 'auth',
  notes: 'note',
  description: 'note',
  comment: 'note',
};

/** `undefined` for a word that names no column. Numbered columns (`mod1`, `dx 2`) are of one kind. */
export function columnKind(word: string): ColumnKind | undefined {
  const key = normalKey(word).replace(/ ?[1-9]\d?$/, '');
  if ((COLUMN_KINDS as readonly string[]).includes(key)) return key as ColumnKind;
  return Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
}

export interface Column {
  /** Absent for a word that names no column: its cells are kept and not read. */
  readonly kind?: ColumnKind;
  /** The header word; empty where the order of box 24 stands in for a header. */
  readonly span: Span;
}

export interface Table {
  /** Absent where the table has no header row. */
  readonly header?: Line;
  readonly columns: readonly Column[];
  readonly rows: readonly Line[];
}

const MOST_COLUMNS = 40;

/** The table of a section's lines. Without a header row its columns are those of box 24. */
export function tableOf(plain: string, lines: readonly Line[]): Table {
  const written = lines.filter(hasContent).filter((line) => !isDrawn(plain, line));
  const [header, ...rows] = written;
  const columns = header && headerColumns(plain, header);
  if (header && columns) return { header, columns, rows };
  return { columns: BOX_24.map((kind) => ({ kind, span: span(0, 0) })), rows: written };
}

/** A line drawn under a header: dashes, equals signs and blanks. A row of blank cells has single dashes. */
const isDrawn = (plain: string, { content }: Line): boolean =>
  /^[-=+|\s]*[-=]{2}[-=+|\s]*$/.test(plain.slice(content.start, Math.min(content.end, content.start + 400)));

/** The columns a header row names, or `undefined` where it names too few to be one. */
function headerColumns(plain: string, line: Line): Column[] | undefined {
  const cells = wordsApart(plain, line.content);
  const words = spansOf(plain, line.content, /\S+/g);
  // In a header typed with single blanks each word names a column, where the words together name none (`dx ptr`).
  const isKnown = (at: Span) => columnKind(plain.slice(at.start, at.end)) !== undefined;
  const spans = !cells.every(isKnown) && words.every(isKnown) ? words : cells;
  if (spans.length > MOST_COLUMNS) return undefined;
  const columns = spans.map((at): Column => {
    const kind = columnKind(plain.slice(at.start, at.end));
    return kind ? { kind, span: at } : { span: at };
  });
  const known = columns.filter((column) => column.kind !== undefined).length;
  return known * 2 >= columns.length && known > 0 ? columns : undefined;
}

const spansOf = (plain: string, at: Span, words: RegExp): Span[] =>
  [...plain.slice(at.start, at.end).matchAll(words)].map((match) =>
    span(at.start + match.index, at.start + match.index + match[0].length),
  );

/** Header words: parted by tabs, however many, or by two blanks. */
const wordsApart = (plain: string, at: Span): Span[] =>
  spansOf(
    plain,
    at,
    plain.slice(at.start, at.end).includes('\t') ? /[^\t\s]+(?: +[^\t\s]+)*/g : /\S+(?: \S+)*/g,
  );

/** The cells of a row: where the line has a tab, tabs end them and two in a row hold a blank one; else two blanks. */
export function cellsOf(plain: string, row: Line, columns: number): readonly Span[] {
  const { content } = row;
  if (!plain.slice(content.start, content.end).includes('\t')) {
    const cells = wordsApart(plain, content);
    // A row of few long cells was typed with single blanks.
    return cells.length * 2 <= columns ? (singlyParted(plain, content, columns) ?? cells) : cells;
  }
  const cells = tabbed(plain, content);
  if (cells.length === columns) return cells;
  // A blank first cell is a tab before the content; several tabs may also only align.
  const whole = tabbed(plain, span(row.span.start, content.end));
  if (whole.length === columns) return whole;
  const filled = wordsApart(plain, content);
  return filled.length === columns ? filled : cells;
}

function tabbed(plain: string, at: Span): Span[] {
  const cells: Span[] = [];
  let start = at.start;
  for (let index = at.start; index <= at.end; index++) {
    if (index < at.end && plain.charCodeAt(index) !== 9) continue;
    cells.push(trimmed(plain, span(start, index)));
    start = index + 1;
  }
  return cells;
}

/** A row typed with single blanks, where that gives just as many cells as there are columns. */
function singlyParted(plain: string, at: Span, columns: number): Span[] | undefined {
  const words = spansOf(
    plain,
    at,
    /\S+(?: ?(?:-|to|thru|through) (?=\d)\S+)?(?: (?:min|mins|minutes|days?)\b)?/gi,
  );
  return words.length === columns ? words : undefined;
}
