/** The axes of every code that ever was: official rows, and rows put together for the codes that those lack. */
import type { Table } from '../../table.ts';
import { labelDeriver } from './derived-labels.ts';
import { type KnownValues, knownValues, value } from './known-values.ts';
import { type Axis, codesOfRow, type PcsRow, type PcsTable } from './tables-xml.ts';

export interface Edition {
  readonly edition: string;
  readonly tables: readonly PcsTable[];
}

/** What the tables call rows that no edition has. */
const DERIVED = 'derived';

/** Between the values of an axis; no official label has it. */
const VALUE_GAP = '; ';

/**
 * One line for each axis of each row: the head of a table (its first three characters) as row 0, then the rows of
 * the newest edition, those of older ones that hold a code which it has not, and derived ones.
 * @param titles from every code that ever was to its newest title.
 * @param headers the same of every table.
 */
export function axesTable(
  editions: readonly Edition[],
  titles: ReadonlyMap<string, string>,
  headers: ReadonlyMap<string, string>,
): Table {
  const known = knownValues(editions.flatMap(({ tables }) => tables));
  const heads = new Map<string, { readonly edition: string; readonly head: readonly Axis[] }>();
  const rows = new Map<string, { readonly edition: string; readonly row: PcsRow }[]>();
  const add = (key: string, edition: string, row: PcsRow) =>
    rows.set(key, [...(rows.get(key) ?? []), { edition, row }]);

  const held = new Set<string>();
  for (const { edition, tables } of editions)
    for (const { key, head, rows: own } of tables) {
      if (!heads.has(key)) heads.set(key, { edition, head });
      for (const row of own) {
        const lacking = codesOfRow(key, row).filter((code) => titles.has(code) && !held.has(code));
        for (const code of lacking) held.add(code);
        if (lacking.length > 0) add(key, edition, row);
      }
    }
  for (const [key, derived] of derivedRows(known, held, titles)) {
    if (!heads.has(key))
      heads.set(key, { edition: DERIVED, head: statedHead(derivedHead(known, key), headers.get(key)) });
    for (const row of derived) add(key, DERIVED, row);
  }

  const lines = [...heads.keys()].sort().flatMap((key) => {
    const head = heads.get(key);
    const numbered = [
      ...(head ? [{ edition: head.edition, axes: head.head, first: 1 }] : []),
      ...(rows.get(key) ?? []).map(({ edition, row }) => ({ edition, axes: row, first: 4 })),
    ];
    return numbered.flatMap(({ edition, axes, first }, row) =>
      axes.map(({ title, values }, at) => [
        key,
        String(row),
        edition,
        String(first + at),
        title,
        valuesText(values),
      ]),
    );
  });
  return { columns: ['table', 'row', 'edition', 'position', 'axis', 'values'], rows: lines };
}

function valuesText(values: Axis['values']): string {
  const written = values.map(({ character, label }) => `${character} ${label}`.trim());
  if (written.some((one) => one.includes(VALUE_GAP)))
    throw new Error(`A value of the ICD-10-PCS tables holds "${VALUE_GAP}": ${written.join(' | ')}`);
  return written.join(VALUE_GAP);
}

/**
 * The axes of the first three characters of a table that no edition has, each by the official table nearest to it. A
 * body system that the section takes up anew has the label of its character in Medical and Surgical, else none.
 */
function derivedHead(known: KnownValues, key: string): readonly Axis[] {
  const nearest = [
    known.head((other) => other[0] === key[0]),
    known.head((other) => other.slice(0, 2) === key.slice(0, 2)) ??
      known.head((other) => other.slice(0, 2) === `0${key[1]}`),
    known.head((other) => other[0] === key[0] && other[2] === key[2]),
  ];
  return nearest.map((head, at) => ({
    title: (head ?? nearest[0])?.[at]?.title ?? '',
    values: [{ character: key[at] ?? '', label: head?.[at]?.values[0]?.label ?? '' }],
  }));
}

/** A head whose operation is the one that ends the title of its header: `New Technology, Joints, Monitoring`. */
function statedHead(head: readonly Axis[], header: string | undefined): readonly Axis[] {
  const operation = header?.split(', ').at(-1);
  if (operation === undefined) return head;
  return head.map((axis, at) =>
    at === 2 ? { ...axis, values: axis.values.map((one) => ({ ...one, label: operation })) } : axis,
  );
}

/** The title of a table's header, worded as the order file words those of its section. */
export function headerTitle(editions: readonly Edition[], key: string): string {
  const known = knownHeads(editions);
  const [section = '', ...rest] = derivedHead(known, key).map(({ values }) => values[0]?.label ?? '');
  const labels = key.startsWith('0') ? rest : [section, ...rest];
  return labels.filter((label) => label !== '').join(', ');
}

/** Heads alone, without the rows. */
const knownHeads = (editions: readonly Edition[]): KnownValues =>
  knownValues(editions.flatMap(({ tables }) => tables.map(({ key, head }) => ({ key, head, rows: [] }))));

/** Rows for the codes that no official row holds, by table. */
function derivedRows(
  known: KnownValues,
  held: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): Map<string, PcsRow[]> {
  const titled = new Map<string, [string, string][]>();
  for (const [code, title] of titles) {
    if (!held.has(code)) continue;
    const list = titled.get(code.slice(0, 3)) ?? [];
    list.push([code, title]);
    titled.set(code.slice(0, 3), list);
  }
  const deriver = labelDeriver(known, titled);
  const rows = new Map<string, PcsRow[]>();
  for (const [code, title] of [...titles].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (held.has(code)) continue;
    const table = code.slice(0, 3);
    const axes =
      known.axisTitles(table) ?? known.axisTitles(table.slice(0, 2)) ?? known.axisTitles(table.slice(0, 1));
    const labels = deriver.labels(code, title);
    const row = labels.map((label, at) => ({
      title: axes?.[at] ?? '',
      values: [value(code[at + 3] ?? '', label)],
    }));
    rows.set(table, [...(rows.get(table) ?? []), row]);
  }
  return new Map([...rows].map(([table, list]) => [table, merged(list)]));
}

/** Rows that differ at one place only as one row, from the last place to the first. */
function merged(rows: readonly PcsRow[]): PcsRow[] {
  let list = [...rows];
  for (const place of [3, 2, 1, 0]) {
    const groups = new Map<string, PcsRow>();
    for (const row of list) {
      const others = JSON.stringify(row.map((axis, at) => (at === place ? axis.title : axis)));
      const group = groups.get(others);
      groups.set(others, group ? withValues(group, row, place) : row);
    }
    list = [...groups.values()];
  }
  return list;
}

const withValues = (row: PcsRow, other: PcsRow, place: number): PcsRow =>
  row.map((axis, at) =>
    at === place ? { ...axis, values: [...axis.values, ...(other[at]?.values ?? [])] } : axis,
  );
