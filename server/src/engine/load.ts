/** Brings packed code sets into the codebook. */
import type { LoadableCodebook } from '../codebook/codebook.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** Where packs come from: a folder, a bundle, a fetch in a browser. `undefined` where there is no such pack. */
export interface PackSource {
  read(system: CodeSystemId): Uint8Array | undefined | Promise<Uint8Array | undefined>;
}

/** The systems whose packs exist. A new code set is one more line. */
export const PACKED_SYSTEMS: readonly CodeSystemId[] = ['icd-10-cm', 'place-of-service'];

/** Loads every pack there is; one that is missing or broken is left out, and the rest works. */
export async function loadPacks(
  codebook: LoadableCodebook,
  packs: PackSource,
  broken: Map<CodeSystemId, string>,
): Promise<void> {
  for (const system of PACKED_SYSTEMS) {
    try {
      const bytes = await packs.read(system);
      if (bytes) codebook.add(bytes);
      else broken.set(system, 'there is no such file');
    } catch (error) {
      broken.set(system, error instanceof Error ? error.message : String(error));
    }
  }
}
