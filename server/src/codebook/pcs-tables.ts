/**
 * The tables of ICD-10-PCS as packed. A table is named by the first three characters of its codes (section, body
 * system, operation); each of its rows lists the values of the other four, of which every combination is a code.
 */
import type { Keys } from './keys.ts';
import type { Pack } from './pack.ts';
import { firstIndex, type TextTable } from './text-table.ts';
import { forEachVarint } from './varints.ts';

/** What a character means. */
export interface AxisLabel {
  /** '' where neither a table nor a title tells. */
  readonly text: string;
  /** The number of the text in the pack, by which definitions name it. */
  readonly number: number;
}

/** What a place of a code may hold: the axis' name (`Body Part`) and the meaning of each character. */
export interface AxisValues {
  readonly name: string;
  readonly labels: ReadonlyMap<string, AxisLabel>;
}

/** A definition of the ICD-10-PCS Definitions; any of its parts may be ''. */
export interface AxisDefinition {
  readonly definition: string;
  readonly explanation: string;
  /** Examples, and the terms that the value stands for. */
  readonly includes: string;
}

export interface PcsTables {
  /** The first three axes of the codes of a table, each with its one value; `undefined` where there is no such table. */
  headOf(table: string): readonly AxisValues[] | undefined;
  /** The rows of a table: the axes of the places four to seven. Rows of newer editions come first. */
  rowsOf(table: string): readonly (readonly AxisValues[])[];
  /**
   * What the definitions say of a value: that for the body system alone before that for the whole section.
   * @param code one that has the value, or the beginning of one; its first two characters are looked at.
   * @param position from 1 to 7.
   */
  definitionOf(code: string, position: number, label: AxisLabel): AxisDefinition | undefined;
}

const HEAD = 4;
const ROW = 5;
const DEFINITION = 3;

/** @param texts those that the sections name by number. */
export function pcsTables(pack: Pack, keys: Keys, texts: TextTable): PcsTables | undefined {
  const heads = pack.u32('AXHD');
  if (heads.length === 0) return undefined;
  const rows = pack.u32('AXRW');
  const definitions = pack.u32('AXDF');
  const listStarts = pack.starts('AXLA');
  const listBytes = pack.bytes('AXLS');

  const lists = new Map<number, AxisValues>();
  const listAt = (list: number): AxisValues => {
    const known = lists.get(list);
    if (known) return known;
    const numbers: number[] = [];
    forEachVarint(listBytes, listStarts.startOf(list), listStarts.startOf(list + 1), (value) =>
      numbers.push(value),
    );
    const [name = 0, ...values] = numbers;
    const labels = new Map<string, AxisLabel>();
    for (let at = 0; at + 1 < values.length; at += 2)
      labels.set(String.fromCharCode(values[at] ?? 0), {
        text: texts.textAt(values[at + 1] ?? 0),
        number: values[at + 1] ?? 0,
      });
    const made = { name: texts.textAt(name), labels };
    lists.set(list, made);
    return made;
  };
  /** The rows of a section that begin with the number of a table, as the lists that follow it. */
  const listsOf = (section: Uint32Array, width: number, table: number): (readonly AxisValues[])[] => {
    const found = [];
    const size = Math.floor(section.length / width);
    const first = firstIndex(0, size, (row) => (section[row * width] ?? 0) >= table);
    for (let at = first * width; section[at] === table; at += width)
      found.push([...section.subarray(at + 1, at + width)].map(listAt));
    return found;
  };

  const rowsByTable = new Map<string, readonly (readonly AxisValues[])[]>();
  return {
    headOf: (table) => listsOf(heads, HEAD, keys.indexOf(table))[0],
    rowsOf(table) {
      const known = rowsByTable.get(table) ?? listsOf(rows, ROW, keys.indexOf(table));
      rowsByTable.set(table, known);
      return known;
    },
    definitionOf(code, position, label) {
      const section = code.charCodeAt(0) | (position << 8);
      const inBodySystem = section | (code.charCodeAt(1) << 16);
      let said: number | undefined;
      for (let at = 0; at < definitions.length; at += DEFINITION) {
        if (definitions[at + 1] !== label.number) continue;
        if (definitions[at] === section) said ??= definitions[at + 2];
        if (definitions[at] === inBodySystem) said = definitions[at + 2];
      }
      if (said === undefined) return undefined;
      const [definition = '', explanation = '', includes = ''] = texts.textAt(said).split('\t');
      return { definition, explanation, includes };
    },
  };
}
