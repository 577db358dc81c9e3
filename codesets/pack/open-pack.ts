/** A pack that is open, so that another can be made of it. */
import type { PackMeta, SectionTag } from '../../server/src/codebook/pack-format.ts';
import type { Starts } from './bytes.ts';

/** As `server/src/codebook/pack.ts` gives it. */
export interface OpenPack {
  readonly meta: PackMeta;
  readonly bytes: (tag: SectionTag) => Uint8Array;
  readonly u16: (tag: SectionTag) => Uint16Array;
  readonly u32: (tag: SectionTag) => Uint32Array;
  readonly starts: (tag: SectionTag) => Starts;
}

/** The codes of a pack, in order. */
export function keysOf({ meta, bytes }: OpenPack): string[] {
  const keys = bytes('KEYS');
  const decoder = new TextDecoder();
  return Array.from({ length: keys.length / meta.keyWidth }, (_, index) =>
    decoder.decode(keys.subarray(index * meta.keyWidth, (index + 1) * meta.keyWidth)).replace(/\0+$/, ''),
  );
}
