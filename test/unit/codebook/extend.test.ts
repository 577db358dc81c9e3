/** A pack with a further release: all that it said of its codes stays. */
import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import type { CodeRow } from '../../../codesets/pack/codes.ts';
import { extendPack } from '../../../codesets/pack/extend.ts';
import { type CodeSet, UNKNOWN_START } from '../../../server/src/codebook/code-set.ts';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { openPack } from '../../../server/src/codebook/pack.ts';
import { SECTION_TAGS } from '../../../server/src/codebook/pack-format.ts';
import { committedCodebook, committedPack, on } from './sample-pack.ts';

const rowsOf = (set: CodeSet): CodeRow[] =>
  Array.from({ length: set.size }, (_, index) => index).flatMap((index) =>
    set.periodsAt(index).map(({ from, to, billable, title }) => ({
      code: set.keyAt(index),
      from: from === UNKNOWN_START ? '' : from,
      to: to ?? '',
      kind: billable ? 'code' : 'header',
      title,
    })),
  );

const setOf = (system: 'icd-10-cm' | 'icd-10-pcs' | 'hcpcs'): CodeSet => {
  const set = committedCodebook(system).set(system);
  ok(set);
  return set;
};

describe('a pack to which nothing is added', () => {
  for (const system of ['icd-10-cm', 'icd-10-pcs', 'hcpcs', 'modifier', 'place-of-service'] as const)
    it(`of ${system} is the same, section for section`, () => {
      const set = committedCodebook(system).set(system);
      ok(set);
      const pack = openPack(committedPack(system));
      const same = openPack(extendPack(pack, pack.meta, rowsOf(set)));
      deepEqual(same.meta, pack.meta);
      for (const tag of SECTION_TAGS) if (tag !== 'META') deepEqual(same.bytes(tag), pack.bytes(tag), tag);
    });
});

describe('a pack with further codes', () => {
  const before = setOf('icd-10-cm');
  const pack = openPack(committedPack('icd-10-cm'));
  // A code that comes before all others, one amid them and one behind them, so that every number changes.
  const added: CodeRow[] = ['A0000', 'E1122A', 'Z9999'].map((code) => ({
    code,
    from: '2027-10-01',
    to: '',
    kind: 'code',
    title: 'Words thatnevertitledbefore stand here',
  }));
  const rows = [...rowsOf(before), ...added].sort((a, b) =>
    a.code === b.code ? (a.from < b.from ? -1 : 1) : a.code < b.code ? -1 : 1,
  );
  const after = createCodebook().add(extendPack(pack, pack.meta, rows));

  it('has them, and every code that it had with its periods', () => {
    equal(after.size, before.size + 3);
    equal(after.statusOn(after.indexOf('E1122A'), on('2027-10-01')), 'billable');
    for (let index = 0; index < before.size; index += 97) {
      const key = before.keyAt(index);
      deepEqual(after.periodsAt(after.indexOf(key)), before.periodsAt(index), key);
    }
  });

  it('says of its old codes what it said', () => {
    const date = on('2026-11-03');
    for (let index = 0; index < before.size; index += 97) {
      const key = before.keyAt(index);
      const now = after.indexOf(key);
      deepEqual(after.flagsAt(now, date), before.flagsAt(index, date), key);
      deepEqual(after.pathOf(now, date), before.pathOf(index, date), key);
      deepEqual(after.seventhCharactersOf(key, date), before.seventhCharactersOf(key, date), key);
      deepEqual(after.replacementsOf(key), before.replacementsOf(key), key);
      const owner = { kind: 'code', id: key } as const;
      deepEqual(after.notes.under(owner, date), before.notes.under(owner, date), key);
      equal(
        after.exclusions.isExcluded(after.indexOf('I5021'), now, date),
        before.exclusions.isExcluded(before.indexOf('I5021'), index, date),
        key,
      );
    }
    const chapter = { kind: 'chapter', id: '4' } as const;
    deepEqual(after.notes.under(chapter, date), before.notes.under(chapter, date));
    deepEqual(after.flagsAt(after.indexOf('A0000'), on('2027-10-01')), {});
  });

  it('is none of the systems whose packs name codes elsewhere', () => {
    const gems = openPack(committedPack('icd-9-cm'));
    throws(() => extendPack(gems, gems.meta, []), /icd-9-cm takes no further release/);
  });
});
