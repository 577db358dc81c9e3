/** The axes of the ICD-10-PCS tables and the definitions of their values, as the pack holds them. */
import { readTable, type TableText } from '../table.ts';
import { byFrequency, numberOf, partsOf, textBytes, textsOf, varintBytes, varintsOf } from './bytes.ts';
import type { Sections } from './file.ts';
import type { OpenPack } from './open-pack.ts';

const AXIS_COLUMNS = ['table', 'row', 'edition', 'position', 'axis', 'values'];
const DEFINITION_COLUMNS = ['section', 'position', 'term', 'definition', 'explanation', 'includes'];

/** The row of a table that holds the values of its first three characters. */
const HEAD = '0';

/** Between the values of an axis. */
const VALUE_GAP = '; ';

interface Value {
  readonly character: string;
  readonly label: string;
}

/** The lines of the tables of axes and of definitions. */
export interface AxisTables {
  readonly axes: readonly (readonly string[])[];
  readonly definitions: readonly (readonly string[])[];
}

export const axisTables = (text: TableText): AxisTables => ({
  axes: readTable(text('axes.tsv'), AXIS_COLUMNS),
  definitions: readTable(text('definitions.tsv'), DEFINITION_COLUMNS),
});

/** @param codes the codes and headers of ICD-10-PCS by their numbers. */
export function axisSections(
  { axes, definitions: stated }: AxisTables,
  codes: ReadonlyMap<string, number>,
): Sections {
  const bodySystems = bodySystemsOf(axes);
  const definitions = stated.flatMap(([section = '', position = '', term = '', ...said]) =>
    termsOf(bodySystems, section, term).map(({ bodySystem, label }) => ({
      place: section.charCodeAt(0) | (Number(position) << 8) | (bodySystem.charCodeAt(0) << 16),
      label,
      said: said.join('\t'),
    })),
  );
  const texts = byFrequency([
    ...axes.flatMap(([, , , , title = '', values = '']) => [
      title,
      ...valuesOf(values).map(({ label }) => label),
    ]),
    ...definitions.flatMap(({ label, said }) => [label, said]),
  ]);
  const { starts, bytes } = textBytes([...texts.keys()]);

  const listText = (title: string, values: string) => `${title}\t${values}`;
  const lists = byFrequency(axes.map(([, , , , title = '', values = '']) => listText(title, values)));
  const packedLists = varintBytes(
    [...lists.keys()].map((list) => {
      const [title = '', values = ''] = list.split('\t');
      return [
        numberOf(texts, title),
        ...valuesOf(values).flatMap(({ character, label }) => [
          character.charCodeAt(0),
          numberOf(texts, label),
        ]),
      ];
    }),
  );

  const heads: number[] = [];
  const rows: number[] = [];
  let before = '';
  for (const [table = '', row = '', , , title = '', values = ''] of axes) {
    const target = row === HEAD ? heads : rows;
    if (`${table} ${row}` !== before) target.push(numberOf(codes, table));
    target.push(numberOf(lists, listText(title, values)));
    before = `${table} ${row}`;
  }
  return {
    TXTA: starts,
    TXTS: bytes,
    AXLA: packedLists.starts,
    AXLS: packedLists.bytes,
    AXHD: Uint32Array.from(heads),
    AXRW: Uint32Array.from(rows),
    AXDF: Uint32Array.from(
      definitions.flatMap(({ place, label, said }) => [place, numberOf(texts, label), numberOf(texts, said)]),
    ),
  };
}

/** `0 Open; 3 Percutaneous`; a character without words has no label. */
export const valuesOf = (values: string): Value[] =>
  values.split(VALUE_GAP).map((one) => ({ character: one.slice(0, 1), label: one.slice(2) }));

/** From a section to its body systems: character to label. */
function bodySystemsOf(
  axes: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [table = '', row, , position, , values = ''] of axes) {
    if (row !== HEAD || position !== '2') continue;
    const section = table.charAt(0);
    const known = found.get(section) ?? new Map<string, string>();
    for (const { character, label } of valuesOf(values)) known.set(character, label);
    found.set(section, known);
  }
  return found;
}

/** A definition for the whole section names no body system: the number 0. */
const ALL_BODY_SYSTEMS = '\u0000';

/** A definition is for a label, or for one in some body system: `Artificial Sphincter in Gastrointestinal System`. */
function termsOf(
  bodySystems: ReadonlyMap<string, ReadonlyMap<string, string>>,
  section: string,
  term: string,
): { readonly bodySystem: string; readonly label: string }[] {
  const whole = { bodySystem: ALL_BODY_SYSTEMS, label: term };
  for (const [bodySystem, label] of bodySystems.get(section) ?? []) {
    const end = ` in ${label}`;
    if (label !== '' && term.endsWith(end)) return [whole, { bodySystem, label: term.slice(0, -end.length) }];
  }
  return [whole];
}

/**
 * What a pack holds of them, as the tables have it but for the edition of each row.
 * @param keys the codes of the pack, by number.
 */
export function unpackedAxes(pack: OpenPack, keys: readonly string[]): AxisTables {
  const texts = textsOf(pack.starts('TXTA'), pack.bytes('TXTS'));
  const lists = partsOf(pack.starts('AXLA'), pack.bytes('AXLS')).map((part) => {
    const [title = 0, ...values] = varintsOf(part);
    const written: string[] = [];
    for (let at = 0; at < values.length; at += 2)
      written.push(`${String.fromCharCode(values[at] ?? 0)} ${texts[values[at + 1] ?? 0] ?? ''}`.trim());
    return [texts[title] ?? '', written.join(VALUE_GAP)];
  });
  const numbers = new Map<string, number>();
  const rowsOf = (rows: Uint32Array, width: number, first: number): string[][] =>
    Array.from({ length: rows.length / width }, (_, at) => {
      const [code = 0, ...axes] = rows.subarray(at * width, (at + 1) * width);
      const table = keys[code] ?? '';
      const row = first === 1 ? 0 : (numbers.get(table) ?? 0) + 1;
      numbers.set(table, row);
      return axes.map((list, place) => [
        table,
        String(row),
        '',
        String(first + place),
        ...(lists[list] ?? []),
      ]);
    }).flat();
  const places = pack.u32('AXDF');
  return {
    axes: [...rowsOf(pack.u32('AXHD'), 4, 1), ...rowsOf(pack.u32('AXRW'), 5, 4)].sort(byTable),
    definitions: Array.from({ length: places.length / 3 }, (_, at) => {
      const [place = 0, label = 0, said = 0] = places.subarray(at * 3, at * 3 + 3);
      const section = String.fromCharCode(place & 0xff);
      const isOfBodySystem = place >>> 16 !== 0;
      const written = [
        section,
        String((place >>> 8) & 0xff),
        texts[label] ?? '',
        ...(texts[said] ?? '').split('\t'),
      ];
      return isOfBodySystem ? [] : [written];
    }).flat(),
  };
}

const byTable = ([a = '', row]: readonly string[], [b = '', other]: readonly string[]): number =>
  a === b ? Number(row) - Number(other) : a < b ? -1 : 1;
