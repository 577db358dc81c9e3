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
  const bodySystems = bodySystemsOf(axes);
  const definitions = readTable(text('definitions.tsv'), DEFINITION_COLUMNS).flatMap(
    ([section = '', position = '', term = '', ...said]) =>
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
const valuesOf = (values: string): Value[] =>
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
