/** Brings packed code sets into the codebook. */
import type { LoadableCodebook, OnBroken } from '../codebook/codebook.ts';
import { newestRelease } from '../codebook/pack.ts';
import { CODE_SYSTEMS, type CodeSystemId } from '../model/systems.ts';

/** Where packs come from: a folder, a bundle, what a browser has fetched. */
export interface PackSource {
  /** The systems of which there is a pack. */
  systems(): readonly CodeSystemId[];
  /** The whole pack of one of them. What it throws makes the system one without data. */
  read(system: CodeSystemId): Uint8Array;
}

/** Offers every pack there is: each is read when its system is first asked for, so that a hover waits for one only. */
export function offerPacks(codebook: LoadableCodebook, packs: PackSource, onBroken: OnBroken): void {
  // In the order of the systems, not of files: the diagnoses come first wherever they are listed.
  const found = packs.systems();
  const systems = CODE_SYSTEMS.filter((system) => found.includes(system));
  if (!systems.includes('icd-10-cm')) onBroken('icd-10-cm', 'there is no such pack');
  for (const system of systems) codebook.offer(system, () => packs.read(system), onBroken);
}

/**
 * The packs of two places as those of one. Of a system that both have, the pack with the newer release counts; ours
 * where both have the same, or theirs does not open.
 */
export const newerPacks = (ours: PackSource, theirs: PackSource): PackSource => ({
  systems: () => [...new Set([...ours.systems(), ...theirs.systems()])],
  read(system) {
    if (!ours.systems().includes(system)) return theirs.read(system);
    const own = ours.read(system);
    if (!theirs.systems().includes(system)) return own;
    const other = theirs.read(system);
    return newestRelease(other) > newestRelease(own) ? other : own;
  },
});
