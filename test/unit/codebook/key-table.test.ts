/** Exact look-ups by numbers find what a Map finds. */
import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { keyTable } from '../../../server/src/codebook/key-table.ts';
import { committedCodebook } from './sample-pack.ts';

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const tableOf = (keys: readonly string[]) => keyTable(keys.length, (index) => keys[index] ?? '');

describe('a table of keys', () => {
  it('has the index of every key of the published sets, and of nothing else', () => {
    for (const system of ['icd-10-cm', 'icd-10-pcs', 'hcpcs', 'icd-9-cm'] as const) {
      const set = committedCodebook(system).set(system);
      ok(set);
      for (let index = 0; index < set.size; index += 7) {
        const key = set.keyAt(index);
        equal(set.indexOf(key), index, key);
        for (const other of [
          key.toLowerCase(),
          `${key}0000000`,
          `${key}\0`,
          `${key.slice(0, -1)}-`,
          ` ${key}`,
        ])
          equal(set.indexOf(other), other === key ? index : -1, other);
      }
      equal(set.indexOf(''), -1);
    }
  });

  it('agrees with a Map on any keys', () => {
    const key = fc
      .array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 7 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), key, (some, asked) => {
        const many = Array.from({ length: 3000 }, (_, at) => at.toString(36).toUpperCase().padStart(4, '0'));
        const keys = [...new Set([...many, ...some])].sort();
        const find = tableOf(keys);
        return find !== undefined && [...some, asked].every((one) => find(one) === keys.indexOf(one));
      }),
      { numRuns: 50 },
    );
  });

  it('is not made of few keys, long ones or strange ones', () => {
    const keys = Array.from({ length: 3000 }, (_, at) => String(at).padStart(5, '0'));
    ok(tableOf(keys));
    equal(tableOf(keys.slice(0, 10)), undefined);
    equal(tableOf([...keys, '99999000']), undefined);
    equal(tableOf([...keys.slice(1), '~0000']), undefined);
    equal(tableOf([...keys.slice(1), '9\x000']), undefined);
  });
});
