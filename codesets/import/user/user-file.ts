/** The files that a user hands over, unpacked and decoded. They are strangers' files, so every size is limited. */
import { unzipSync } from 'fflate';
import { utf8OrWindows } from './decode.ts';

/** A text to import. `name` is its own, without folders: it is shown, and never used as a path. */
export interface UserFile {
  readonly name: string;
  readonly text: string;
}

/** The largest text that CMS publishes is a quarter of the NCCI practitioner edits, about 60 MB. */
const MOST_MEMBER_BYTES = 250_000_000;
const MOST_ZIP_BYTES = 500_000_000;
const MOST_MEMBERS = 200;

/** A text is unpacked; a workbook, a letter or another zip in the same download is passed over. */
const TEXT_MEMBER = /\.(txt|csv|tsv)$/i;

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * The texts of a file: itself, or those in it where it is a zip.
 * @throws an error that names the file, where it is no text, damaged, or unpacks to more than any official file does.
 */
export function userFiles(path: string, bytes: Uint8Array): UserFile[] {
  const name = baseName(path);
  if (!isZip(bytes)) return [{ name, text: utf8OrWindows(name, bytes) }];
  const members = textMembers(name, bytes).map(([member, content]) => ({
    name: baseName(member),
    text: utf8OrWindows(`${name}, ${baseName(member)}`, content),
  }));
  if (members.length === 0) throw new Error(`${name}: the zip has no text file (.txt, .csv).`);
  return members;
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function textMembers(name: string, bytes: Uint8Array): [string, Uint8Array][] {
  let members = 0;
  let size = 0;
  const tooLarge = new Error(`${name}: the zip unpacks to more than any published code set; it is not read.`);
  try {
    const unpacked = unzipSync(bytes, {
      filter: (member) => {
        if (!TEXT_MEMBER.test(member.name)) return false;
        members++;
        size += member.originalSize;
        if (members > MOST_MEMBERS || size > MOST_ZIP_BYTES || member.originalSize > MOST_MEMBER_BYTES)
          throw tooLarge;
        return true;
      },
    });
    return Object.entries(unpacked);
  } catch (error) {
    throw error === tooLarge ? error : new Error(`${name}: the zip is damaged.`);
  }
}
