/** Packs that are offered: read when they are needed, described without being opened, and replaced where they are broken. */
import { deepEqual, equal } from 'node:assert/strict';
import { createCodebook } from '../../../server/src/codebook/codebook.ts';
import type { OfferedPack } from '../../../server/src/codebook/offered-pack.ts';
import { describePack, PACK_HEAD_BYTES } from '../../../server/src/codebook/pack.ts';
import { newerPacks, offerPacks, type PackSource, wholePack } from '../../../server/src/engine/load.ts';
import { committedPack, recordOf, smallPack } from './sample-pack.ts';

const system = 'place-of-service';
const sourceOf = (...packs: readonly OfferedPack[]): PackSource => ({
  systems: () => (packs.length > 0 ? [system] : []),
  packsOf: () => packs,
});
const damaged = () => {
  const pack = smallPack();
  pack[pack.length - 1] = (pack[pack.length - 1] ?? 0) ^ 1;
  return pack;
};

describe('an offered pack', () => {
  it('says what it is by its first bytes', () => {
    const { releases, through } = recordOf('icd-10-cm');
    const meta = describePack(committedPack('icd-10-cm').subarray(0, PACK_HEAD_BYTES));
    deepEqual([meta.system, meta.through, meta.releases.length], ['icd-10-cm', through, releases.length]);
  });

  it('stays closed while only its releases are asked for', () => {
    const codebook = createCodebook();
    const pack = smallPack();
    let reads = 0;
    const read = () => {
      reads++;
      return pack;
    };
    codebook.offer(system, [{ name: 'a', head: () => pack, read }], () => undefined);
    equal(codebook.about(system)?.through, recordOf(system).through);
    equal(reads, 0);
    equal(codebook.set(system)?.size, 2);
    equal(codebook.about(system)?.through, recordOf(system).through);
    codebook.set(system);
    equal(reads, 1);
  });

  it('that is broken is told by its name, and the next one of its system stands in', () => {
    const told: string[][] = [];
    const packs = newerPacks(sourceOf(wholePack('ours', smallPack)), sourceOf(wholePack('theirs', damaged)));
    const codebook = createCodebook();
    // A pack whose description is broken too is the first to be tried.
    const worse = newerPacks(packs, sourceOf(wholePack('worse', () => new Uint8Array(3))));
    offerPacks(codebook, worse, (of, why, name) => void told.push([of, why, name]));
    equal(codebook.set(system)?.size, 2);
    deepEqual(told, [
      ['icd-10-cm', 'there is no such pack', ''],
      [system, 'This is no packed code set.', 'worse'],
    ]);
  });

  it('of another system is none of this one', () => {
    const told: string[] = [];
    const codebook = createCodebook();
    codebook.offer('hcpcs', [wholePack('a', smallPack)], (_, why) => void told.push(why));
    equal(codebook.set('hcpcs'), undefined);
    deepEqual(told, ['The pack is of place-of-service.']);
    deepEqual(codebook.loaded, []);
  });
});
