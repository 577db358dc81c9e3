/** The members of zips, whole: each is compared with the checksum that the zip keeps of it, which the library is not. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { crc32 } from '../../server/src/codebook/pack-format.ts';

export type Member = readonly [path: string, content: Uint8Array];

/**
 * @param name the zip's, for the errors.
 * @param wanted asked of every member, in the order of the zip's directory. What it throws is thrown.
 * @throws an error that names the zip where it is none or cannot be unpacked, and the member where that is damaged.
 */
export function unzipped(
  name: string,
  zip: Uint8Array,
  wanted: (member: UnzipFileInfo) => boolean,
): readonly Member[] {
  const directory: UnzipFileInfo[] = [];
  unpack(name, zip, (member) => directory.push(member) < 0);
  const chosen = directory.map(wanted);
  const checksums = directoryChecksums(zip);
  const expected = new Map(directory.map((member, at) => [member.name, checksums[at]]));
  let at = 0;
  const members = unpack(name, zip, () => chosen[at++] ?? false);
  for (const [member, content] of members) {
    const checksum = expected.get(member);
    if (checksum !== undefined && checksum !== crc32(content))
      throw new Error(`${name}: ${member.replace(/\s+/g, ' ')} in it is damaged.`);
  }
  return members;
}

function unpack(name: string, zip: Uint8Array, filter: (member: UnzipFileInfo) => boolean): Member[] {
  try {
    return Object.entries(unzipSync(zip, { filter }));
  } catch {
    throw new Error(`${name}: the file is damaged and cannot be unpacked.`);
  }
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
