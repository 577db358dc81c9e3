/**
 * The ICD-10-PCS tables (icd10pcs_tables_YYYY.xml). A table is named by the first three characters of its codes;
 * each of its rows lists the values of the other four, of which every combination is a code.
 */
import { childrenNamed, readXml, textOf, type XmlElement } from '../xml.ts';

/** A character and what it means at its place. */
export interface AxisValue {
  readonly character: string;
  readonly label: string;
}

/** The values of one place, under the axis' name: `Body Part`, `Approach`. */
export interface Axis {
  readonly title: string;
  readonly values: readonly AxisValue[];
}

/** The axes of the places four to seven. */
export type PcsRow = readonly Axis[];

export interface PcsTable {
  readonly key: string;
  /** The three axes of the key, each with its one value. */
  readonly head: readonly Axis[];
  readonly rows: readonly PcsRow[];
}

/** The smallest edition at hand, of 2022, has 895 tables. */
const LEAST_TABLES = 800;

/**
 * @param name of the file, for the errors.
 * @throws where a table has not the three axes of its key, or a row not four, or says that it holds another number of codes.
 */
export function readPcsTables(name: string, text: string): PcsTable[] {
  const tables = childrenNamed(readXml(name, text, 'ICD10PCS.tabular'), 'pcsTable').map((table) => {
    const head = axesOf(name, table, [1, 2, 3]);
    const key = head.map(({ values }) => values[0]?.character).join('');
    if (key.length !== 3 || head.some(({ values }) => values.length !== 1))
      throw new Error(`${name}: the table ${key} has not one section, body system and operation.`);
    const rows = childrenNamed(table, 'pcsRow').map((row) => {
      const axes = axesOf(name, row, [4, 5, 6, 7]);
      const codes = axes.reduce((product, { values }) => product * values.length, 1);
      if (String(codes) !== row.attributes['codes'])
        throw new Error(`${name}: a row of ${key} holds ${codes} codes, not ${row.attributes['codes']}.`);
      return axes;
    });
    return { key, head, rows };
  });
  if (tables.length < LEAST_TABLES)
    throw new Error(`${name}: ${tables.length} tables are too few for a whole edition.`);
  return tables;
}

function axesOf(name: string, element: XmlElement, positions: readonly number[]): Axis[] {
  const axes = childrenNamed(element, 'axis');
  const found = axes.map(({ attributes }) => Number(attributes['pos']));
  if (found.join() !== positions.join())
    throw new Error(`${name}: there are axes ${found.join()} where ${positions.join()} belong.`);
  return axes.map((axis) => ({
    title: textOf(axis, 'title'),
    values: childrenNamed(axis, 'label').map(({ attributes, text }) => ({
      character: attributes['code'] ?? '',
      label: text,
    })),
  }));
}

/** Every code of a row, behind the key of its table. */
export const codesOfRow = (key: string, row: PcsRow): string[] =>
  row.reduce(
    (prefixes, { values }) => prefixes.flatMap((prefix) => values.map(({ character }) => prefix + character)),
    [key],
  );
