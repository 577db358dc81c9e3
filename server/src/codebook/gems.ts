/**
 * The General Equivalence Mappings between ICD-9-CM and ICD-10-CM (CMS, 2018, the last ones), as the ICD-9-CM pack
 * holds them. Their five flags, by the GEM documentation: approximate, no map, combination, scenario, choice list.
 */
import type { CodeSet, Gem, GemTargets } from './code-set.ts';
import type { Keys } from './keys.ts';
import type { Pack } from './pack.ts';
import { GEM_FLAG_BITS, GEM_KEY_WIDTH } from './pack-format.ts';
import { firstIndex } from './text-table.ts';

/** Columns of a row from ICD-9-CM: the code, the target with its flags. */
const FORWARD_ROW = 2;

export function gems(pack: Pack, keys: Keys): Pick<CodeSet, 'gemsFrom' | 'gemsTo'> {
  const forward = pack.u32('GEMF');
  const backward = pack.u32('GEMB');
  const otherKeys = pack.bytes('GEMK');
  const otherKey = (row: number): string =>
    String.fromCharCode(...otherKeys.subarray(row * GEM_KEY_WIDTH, (row + 1) * GEM_KEY_WIDTH)).replace(
      /\0+$/,
      '',
    );

  return {
    gemsFrom(key) {
      const code = keys.indexOf(key);
      const size = Math.floor(forward.length / FORWARD_ROW);
      const rows: number[] = [];
      const first = firstIndex(0, size, (row) => (forward[row * FORWARD_ROW] ?? 0) >= code);
      for (let at = first * FORWARD_ROW; forward[at] === code; at += FORWARD_ROW)
        rows.push(forward[at + 1] ?? 0);
      return targets(rows, otherKey);
    },
    gemsTo(key) {
      const rows: number[] = [];
      const first = firstIndex(0, backward.length, (row) => otherKey(row) >= key);
      for (let at = first; at < backward.length && otherKey(at) === key; at++) rows.push(backward[at] ?? 0);
      return targets(rows, keys.keyAt);
    },
  };
}

/** Rows are a target above its flags: bit 0 approximate, 1 no map, 2 combination, then scenario and choice list. */
function targets(rows: readonly number[], keyOf: (target: number) => string): GemTargets {
  if (rows.some((row) => row & 0b10)) return 'no-map';
  return rows.map(
    (row): Gem => ({
      code: keyOf(row >>> GEM_FLAG_BITS),
      approximate: (row & 0b1) !== 0,
      combination:
        row & 0b100 ? { scenario: (row >>> 3) & 0b1111, choiceList: (row >>> 7) & 0b1111 } : undefined,
    }),
  );
}
