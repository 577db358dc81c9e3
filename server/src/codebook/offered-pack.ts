/** Packs that are offered to a codebook and read when they are needed. */
import type { CodeSystemId } from '../model/systems.ts';

/**
 * Told of a pack that cannot be opened. Where another of its system was offered that one stands in for it, else there
 * is no data of the system; the rest works.
 * @param name the pack's, by which its owner finds it; blank where there is none.
 */
export type OnBroken = (system: CodeSystemId, why: string, name: string) => void;

/** A pack that is read when it is needed. What `head` and `read` throw makes it a broken one. */
export interface OfferedPack {
  /** Where it lies, for whoever is told that it is broken. */
  readonly name: string;
  /** Its first bytes, `PACK_HEAD_BYTES` of them where there are so many. */
  readonly head: () => Uint8Array;
  readonly read: () => Uint8Array;
}
