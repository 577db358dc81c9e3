/** The members of zips, whole: each is compared with the checksum that the zip keeps of it, which the library is not. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { crc32 } from '../../server/src/codebook/pack-format.ts';

export type Member = readonly [path: string, content: Uint8Array];

/**
 * @param wanted asked of every member, in the order of the zip's directory.
 * @throws an error of the library where the zip is none or cannot be unpacked, or one that names the damaged member.
 */
export function unzipped(zip: Uint8Array, wanted: (member: UnzipFileInfo) => boolean): readonly Member[] {
  const checksums = directoryChecksums(zip);
  const expected = new Map<string, number | undefined>();
  let at = 0;
  const members = Object.entries(
    unzipSync(zip, {
      filter: (member) => {
        const checksum = checksums[at++];
        if (!wanted(member)) return false;
        expected.set(member.name, checksum);
        return true;
      },
    }),
  );
  for (const [name, content] of members) {
    const checksum = expected.get(name);
    if (checksum !== undefined && checksum !== crc32(content))
      throw new Error(`${name} is damaged in its zip.`);
  }
  return members;
}

/** Records of the ZIP specification (PKWARE APPNOTE 4.3.12 and 4.3.16), all numbers little-endian. */
const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16 } as const;
const ENTRY = { signature: 0x02014b50, length: 46, crc: 16, name: 28, extra: 30, comment: 32 } as const;

/** The longest comment that may stand behind the end record. */
const LONGEST_COMMENT = 0xffff;

/** The CRC-32 of each member, in the order of the directory; none of a zip too large for its 32-bit records. */
function directoryChecksums(zip: Uint8Array): readonly number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const u16 = (at: number) => view.getUint16(at, true);
  const u32 = (at: number) => view.getUint32(at, true);
  let end = zip.length - END.length;
  const first = Math.max(end - LONGEST_COMMENT, 0);
  while (end >= first && u32(end) !== END.signature) end--;
  if (end < first) return [];
  const checksums: number[] = [];
  let at = u32(end + END.directory);
  for (let left = u16(end + END.count); left > 0; left--) {
    if (at + ENTRY.length > zip.length || u32(at) !== ENTRY.signature) break;
    checksums.push(u32(at + ENTRY.crc));
    at += ENTRY.length + u16(at + ENTRY.name) + u16(at + ENTRY.extra) + u16(at + ENTRY.comment);
  }
  return checksums;
}
