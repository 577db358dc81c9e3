import { deepEqual, equal, notEqual, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { openPack } from '../../../server/src/codebook/pack.ts';
import {
  PACK_VERSION,
  packChecksum,
  SECTION_TAGS,
  tagNumber,
} from '../../../server/src/codebook/pack-format.ts';
import { verdict } from '../../../server/src/codebook/verdict.ts';
import { committedPack, on, smallPack } from './sample-pack.ts';

/** Asks everything that a set answers, and fails where one of the answers throws or never ends. */
function askEverything(pack: Uint8Array): void {
  const codebook = createCodebook();
  const set = codebook.add(pack);
  const date = on('2026-11-03');
  for (const index of [-1, 0, 1, set.size - 1, set.size]) {
    const key = set.keyAt(index);
    set.indexOf(key);
    set.periodsAt(index);
    set.periodOn(index, date);
    set.childrenOf(index, date);
    set.billableBelow(index, date);
    set.pathOf(index, date);
    set.seventhCharactersOf(key, date);
    set.replacementsOf(key);
    set.previousOf(key);
    set.attributeOf(index, date);
  }
  set.countOn(date);
  const words = codebook.words(set.system);
  words?.forEachCode(words.lowerBound('office'), () => undefined);
}

/** The same bytes with the checksum that fits them, as a damage that the checksum cannot see. */
function withChecksum(pack: Uint8Array): Uint8Array {
  const mended = pack.slice();
  const view = new DataView(mended.buffer);
  view.setUint32(4, packChecksum(mended), true);
  return mended;
}

describe('opening a pack', () => {
  const pack = smallPack();

  it('reads what was packed', () => {
    const set = createCodebook().add(pack);
    equal(set.system, 'place-of-service');
    equal(set.size, 2);
    deepEqual(set.periodsAt(0), [
      { from: '2017-01-01', to: '2021-12-31', billable: true, title: 'Telehealth' },
      { from: '2022-01-01', to: null, billable: true, title: "Telehealth, other than in patient's home" },
    ]);
    deepEqual(set.periodsAt(1), [{ from: '1970-01-01', to: null, billable: true, title: 'Office' }]);
    equal(set.attributeOf(0, on('2020-01-01')), 'F');
    equal(set.attributeOf(0, on('2016-12-31')), undefined);
    deepEqual(set.countOn(on('2016-01-01')), { codes: 1, billable: 1 });
  });

  it('reads a pack wherever it lies in its buffer', () => {
    for (const shift of [0, 1, 2, 3, 4]) {
      const buffer = new Uint8Array(pack.length + shift);
      buffer.set(pack, shift);
      equal(createCodebook().add(buffer.subarray(shift)).indexOf('11'), 1);
    }
  });

  it('refuses what is no pack, cut off, longer than it says or of another version', () => {
    throws(() => openPack(new Uint8Array(0)), /no packed code set/);
    throws(() => openPack(new TextEncoder().encode('code\tfrom\tto\tkind\ttitle')), /no packed code set/);
    throws(() => openPack(pack.subarray(0, pack.length - 4)), /cut off/);
    throws(() => openPack(pack.subarray(0, 10)), /no packed code set/);
    throws(() => openPack(Uint8Array.from([...pack, 0, 0, 0, 0])), /bytes behind its end/);
    const newer = pack.slice();
    newer[8] = PACK_VERSION + 1;
    throws(
      () => openPack(newer),
      new RegExp(`version ${PACK_VERSION + 1}; this Claimlint reads up to ${PACK_VERSION}`),
    );
    const older = pack.slice();
    older[8] = PACK_VERSION - 1;
    throws(() => openPack(older), /import its files again/);
  });

  it('refuses a pack with any one byte changed', () => {
    for (let at = 0; at < pack.length; at++) {
      const damaged = pack.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      throws(() => openPack(damaged), Error, `byte ${at}`);
    }
  });

  it('keeps what was loaded when a damaged pack of the same system is added', () => {
    const codebook = createCodebook();
    codebook.add(pack);
    throws(() => codebook.add(pack.subarray(0, 100)));
    equal(verdict(codebook, 'place-of-service', '11', on('2026-11-03')).kind, 'valid');
  });

  it('survives any damage, even one that keeps the checksum: an Error or wrong answers, never a hang', () => {
    const damage = fc.array(fc.tuple(fc.nat(pack.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(damage, fc.boolean(), (changes, hidden) => {
        const damaged = pack.slice();
        for (const [at, value] of changes) damaged[at] = value;
        let refused: unknown;
        try {
          askEverything(hidden ? withChecksum(damaged) : damaged);
        } catch (error) {
          refused = error;
        }
        return refused === undefined || refused instanceof Error;
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same bytes for the same tables', () => {
    deepEqual(smallPack(), pack);
  });

  it('knows every section by a tag of its own', () => {
    equal(new Set(SECTION_TAGS.map(tagNumber)).size, SECTION_TAGS.length);
    notEqual(tagNumber('META'), tagNumber('KEYS'));
  });

  it('keeps ICD-10-CM below 4.5 MB', () => {
    equal(committedPack('icd-10-cm').length < 4_500_000, true);
  });
});
