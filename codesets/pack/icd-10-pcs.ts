/** The axes of the ICD-10-PCS tables and the definitions of their values, as the pack holds them. */
import { readTable, type TableText } from '../table.ts';
import { byFrequency, numberOf, textBytes, varintBytes } from './bytes.ts';
import type { Sections } from './file.ts';

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

/** @param codes the codes and headers of ICD-10-PCS by their numbers. */
export function axisSections(text: TableText, codes: ReadonlyMap<string, number>): Sections {
  const axes = readTable(text('axes.tsv'), AXIS_COLUMNS);
  const definitions = readTable(text('definitions.tsv'), DEFINITION_COLUMNS).map(
    ([section = '', position = '', term = '', ...said]) => ({
      section,
      position,
      term,
      said: said.join('\t'),
    }),
  );
  const texts = byFrequency([
    ...axes.flatMap(([, , , , title = '', values = '']) => [
      title,
      ...valuesOf(values).map(({ label }) => label),
    ]),
    ...definitions.flatMap(({ term, said }) => [term, said]),
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
      definitions.flatMap(({ section, position, term, said }) => [
        section.charCodeAt(0),
        Number(position),
        numberOf(texts, term),
        numberOf(texts, said),
      ]),
    ),
  };
}

/** `0 Open; 3 Percutaneous`; a character without words has no label. */
const valuesOf = (values: string): Value[] =>
  values.split(VALUE_GAP).map((one) => ({ character: one.slice(0, 1), label: one.slice(2) }));
