/** The CC exclusions as the pack holds them: for each principal diagnosis and stretch of days the number of its list. */
import { readTable, type TableText } from '../table.ts';
import { ascending, numberOf, varintBytes } from './bytes.ts';
import { firstDay, lastDay } from './codes.ts';
import type { Sections } from './file.ts';

export function exclusionSections(text: TableText, codes: ReadonlyMap<string, number>): Sections {
  const lists = readTable(text('cc-exclusion-lists.tsv'), ['list', 'codes']);
  const numbers = new Map(lists.map(([list = ''], number) => [list, number]));
  const { starts, bytes } = varintBytes(
    lists.map(([, listed = '']) =>
      ascending(
        listed
          .split(' ')
          .map((code) => numberOf(codes, code))
          .sort((a, b) => a - b),
      ),
    ),
  );
  const rows = readTable(text('cc-exclusions.tsv'), ['code', 'from', 'to', 'list']).flatMap(
    ([code = '', from = '', to = '', list = '']) => [
      numberOf(codes, code),
      firstDay(from) + lastDay(to) * 0x10000,
      numberOf(numbers, list),
    ],
  );
  return { EXCP: Uint32Array.from(rows), EXCA: starts, EXCS: bytes };
}
