/** Puts the sections of a pack into one file, as `server/src/codebook/pack-format.ts` describes it. */
import {
  PACK_HEADER_BYTES,
  PACK_MAGIC,
  PACK_VERSION,
  packChecksum,
  SECTION_ENTRY_BYTES,
  type SectionTag,
  tagNumber,
} from '../../server/src/codebook/pack-format.ts';

export type Sections = Partial<Record<SectionTag, Uint8Array | Uint16Array | Uint32Array>>;

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

export function packFile(sections: Sections): Uint8Array {
  const entries = Object.entries(sections) as [SectionTag, Uint8Array | Uint16Array | Uint32Array][];
  const start = PACK_HEADER_BYTES + entries.length * SECTION_ENTRY_BYTES;
  const length = entries.reduce((sum, [, content]) => sum + aligned(content.byteLength), start);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  let offset = start;
  for (const [at, [tag, content]] of entries.entries()) {
    const entry = PACK_HEADER_BYTES + at * SECTION_ENTRY_BYTES;
    view.setUint32(entry, tagNumber(tag), true);
    view.setUint32(entry + 4, offset, true);
    view.setUint32(entry + 8, content.byteLength, true);
    file.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), offset);
    offset += aligned(content.byteLength);
  }
  view.setUint32(0, PACK_MAGIC, true);
  view.setUint16(8, PACK_VERSION, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, length, true);
  view.setUint32(4, packChecksum(file), true);
  return file;
}
