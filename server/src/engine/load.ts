/** Brings packed code sets into the codebook. */
import type { LoadableCodebook } from '../codebook/codebook.ts';
import type { OfferedPack, OnBroken } from '../codebook/offered-pack.ts';
import { describePack } from '../codebook/pack.ts';
import type { Crc32 } from '../codebook/pack-format.ts';
import type { WordPackName } from '../codebook/word-packs.ts';
import { CODE_SYSTEMS, type CodeSystemId } from '../model/systems.ts';

/** Where packs come from: a folder, a bundle, what a browser has fetched. */
export interface PackSource {
  /** The systems of which there is a pack. */
  systems(): readonly CodeSystemId[];
  /** The packs of one of them, the one that counts first. */
  packsOf(system: CodeSystemId): readonly OfferedPack[];
  /** The packs of words that lead to codes, where there are any. */
  readonly wordPacks?: () => ReadonlyMap<WordPackName, OfferedPack>;
  /** A quicker CRC-32 than ours, where the machine has it: a look-up waits for the whole pack to be checked. */
  readonly crc32?: Crc32 | undefined;
}

/** A pack of which all bytes are at hand, or as easily read as its first ones. */
export const wholePack = (name: string, read: () => Uint8Array): OfferedPack => ({ name, head: read, read });

/** Offers every pack there is: each is read when its system is first asked for, so that a hover waits for one only. */
export function offerPacks(codebook: LoadableCodebook, packs: PackSource, onBroken: OnBroken): void {
  // In the order of the systems, not of files: the diagnoses come first wherever they are listed.
  const found = packs.systems();
  const systems = CODE_SYSTEMS.filter((system) => found.includes(system));
  if (!systems.includes('icd-10-cm')) onBroken('icd-10-cm', 'there is no such pack', '');
  for (const system of systems) codebook.offer(system, packs.packsOf(system), onBroken);
  for (const [name, pack] of packs.wordPacks?.() ?? []) codebook.offerWords(name, pack, onBroken);
}

/**
 * The packs of two places as those of one. Of a system that both have, the pack with the newer release counts; where
 * both have the same, theirs where it is ours with more imported into it, else ours. The other stands in where the
 * one that counts does not open.
 */
export const newerPacks = (ours: PackSource, theirs: PackSource): PackSource => ({
  systems: () => [...new Set([...ours.systems(), ...theirs.systems()])],
  packsOf(system) {
    const packsIn = (packs: PackSource) => (packs.systems().includes(system) ? packs.packsOf(system) : []);
    const own = packsIn(ours).map(described);
    const others = packsIn(theirs).map(described);
    const isOlder = (one: DescribedPack, other: DescribedPack) =>
      one.newest < other.newest || (one.newest === other.newest && other.inputs.startsWith(`${one.inputs} `));
    const ownFirst = own.every((one) => others.every((other) => !isOlder(one, other)));
    return (ownFirst ? [...own, ...others] : [...others, ...own]).map(({ pack }) => pack);
  },
  wordPacks: () => new Map([...(theirs.wordPacks?.() ?? []), ...(ours.wordPacks?.() ?? [])]),
  crc32: ours.crc32,
});

interface DescribedPack {
  readonly pack: OfferedPack;
  /** The first day of the newest release. */
  readonly newest: string;
  readonly inputs: string;
}

/** A pack that says nothing is taken for the newest: its fault is told, and the other stands in. */
function described(pack: OfferedPack): DescribedPack {
  try {
    const { releases, inputs } = describePack(pack.head());
    return { pack, newest: releases.at(-1)?.from ?? '', inputs };
  } catch {
    return { pack, newest: '9999', inputs: '' };
  }
}
