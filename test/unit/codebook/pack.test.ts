import { deepEqual, equal, notEqual, throws } from 'node:assert/strict';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import { openPack } from '../../../server/src/codebook/pack.ts';
import { PACK_VERSION, SECTION_TAGS, tagNumber } from '../../../server/src/codebook/pack-format.ts';
import { verdict } from '../../../server/src/codebook/verdict.ts';
import { committedPack, on, smallPack } from './sample-pack.ts';

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
