/** What the characters of codes mean by the official tables, in whatever table, body system or section they stand. */
import type { AxisValue, PcsRow, PcsTable } from './tables-xml.ts';
import { codesOfRow } from './tables-xml.ts';

/** The places of a code whose values stand in the rows of a table, counted from 1. */
export const ROW_POSITIONS = [4, 5, 6, 7] as const;

export interface KnownValues {
  /** The labels that a character has at a place in all rows of the tables that begin with `scope`. */
  readonly labels: (scope: string, position: number, character: string) => readonly string[];
  /** The labels of a code's last four characters, where a row of the official tables holds it. */
  readonly ofCode: (code: string) => readonly string[] | undefined;
  /** The row titles of the tables that begin with `scope`, those of the first row. */
  readonly axisTitles: (scope: string) => readonly string[] | undefined;
  /** The head of the first table for which it holds. */
  readonly head: (holds: (key: string) => boolean) => PcsTable['head'] | undefined;
}

/** @param tables of all editions, the newest first: its rows count before those of older ones. */
export function knownValues(tables: readonly PcsTable[]): KnownValues {
  const labels = new Map<string, Set<string>>();
  const codes = new Map<string, readonly string[]>();
  const titles = new Map<string, readonly string[]>();
  for (const { key, rows } of tables)
    for (const row of rows) {
      for (const scope of scopesOf(key)) {
        if (!titles.has(scope))
          titles.set(
            scope,
            row.map(({ title }) => title),
          );
        for (const [at, { values }] of row.entries())
          for (const { character, label } of values)
            labelsIn(labels, `${scope} ${at + 4} ${character}`).add(label);
      }
      for (const code of codesOfRow(key, row)) if (!codes.has(code)) codes.set(code, labelsOf(row, code));
    }
  return {
    labels: (scope, position, character) => [...(labels.get(`${scope} ${position} ${character}`) ?? [])],
    ofCode: (code) => codes.get(code),
    axisTitles: (scope) => titles.get(scope),
    head: (holds) => tables.find(({ key }) => holds(key))?.head,
  };
}

/** The table, its body system and its section, the narrowest first. */
export const scopesOf = (table: string): readonly string[] => [table, table.slice(0, 2), table.slice(0, 1)];

function labelsIn(labels: Map<string, Set<string>>, key: string): Set<string> {
  const found = labels.get(key) ?? new Set<string>();
  labels.set(key, found);
  return found;
}

const labelsOf = (row: PcsRow, code: string): string[] =>
  row.map(({ values }, at) => values.find(({ character }) => character === code[at + 3])?.label ?? '');

/** One value as a table writes it. */
export const value = (character: string, label: string): AxisValue => ({ character, label });
