/** The General Equivalence Mappings as the ICD-9-CM pack holds them, in both directions. */
import { GEM_FLAG_BITS, GEM_KEY_WIDTH } from '../../server/src/codebook/pack-format.ts';
import { readTable, type TableText } from '../table.ts';
import { numberOf } from './bytes.ts';
import type { Sections } from './file.ts';

const COLUMNS = ['code', 'target', 'flags'];

/** @param codes the codes of ICD-9-CM by their numbers. */
export function gemSections(text: TableText, codes: ReadonlyMap<string, number>): Sections {
  const backward = readTable(text('gems-from-icd-10-cm.tsv'), COLUMNS);
  const keys = new Uint8Array(backward.length * GEM_KEY_WIDTH);
  /** The first row of each ICD-10-CM code, by which the rows from ICD-9-CM name it. */
  const rows = new Map<string, number>();
  for (const [row, [code = '']] of backward.entries()) {
    keys.set(new TextEncoder().encode(code), row * GEM_KEY_WIDTH);
    if (!rows.has(code)) rows.set(code, row);
  }
  const forward = readTable(text('gems-to-icd-10-cm.tsv'), COLUMNS);
  return {
    GEMK: keys,
    GEMB: Uint32Array.from(backward, ([, target = '', flags = '']) => mapping(codes, target, flags)),
    GEMF: Uint32Array.from(
      forward.flatMap(([code = '', target = '', flags = '']) => [
        numberOf(codes, code),
        mapping(rows, target, flags),
      ]),
    ),
  };
}

/** A target above its flags; a code without a map has no target. */
function mapping(targets: ReadonlyMap<string, number>, target: string, flags: string): number {
  const [approximate = 0, noMap = 0, combination = 0, scenario = 0, choiceList = 0] = [...flags].map(Number);
  const bits = approximate | (noMap << 1) | (combination << 2) | (scenario << 3) | (choiceList << 7);
  const number = target === '' ? 0 : numberOf(targets, target);
  return ((number << GEM_FLAG_BITS) | bits) >>> 0;
}
