/** Brings packed code sets into the codebook. */
import type { LoadableCodebook, OnBroken } from '../codebook/codebook.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** Where packs come from: a folder, a bundle, what a browser has fetched. */
export interface PackSource {
  /** The systems of which there is a pack. */
  systems(): readonly CodeSystemId[];
  /** The whole pack of one of them. What it throws makes the system one without data. */
  read(system: CodeSystemId): Uint8Array;
}

/** Offers every pack there is: each is read when its system is first asked for, so that a hover waits for one only. */
export function offerPacks(codebook: LoadableCodebook, packs: PackSource, onBroken: OnBroken): void {
  const systems = packs.systems();
  if (!systems.includes('icd-10-cm')) onBroken('icd-10-cm', 'there is no such pack');
  for (const system of systems) codebook.offer(system, () => packs.read(system), onBroken);
}
