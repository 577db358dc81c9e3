/** The files that a user hands over, unpacked and decoded. They are strangers' files, so every size is limited. */
import { sheetRows } from '../sheet.ts';
import { type Member, unzipped } from '../unzip.ts';
import { utf8OrWindows } from './decode.ts';

/** A text to import. `name` is its own, without folders: it is shown, and never used as a path. */
export interface UserFile {
  readonly name: string;
  readonly text: string;
}

/** The largest text that CMS publishes is the prose of the coverage articles, some 100 MB. */
const MOST_MEMBER_BYTES = 250_000_000;
const MOST_ZIP_BYTES = 600_000_000;
const MOST_MEMBERS = 200;
/** A workbook takes many times its size to read; the large tables come as text too. */
const MOST_WORKBOOK_BYTES = 60_000_000;
/** A download of the Medicare Coverage Database has its tables in a zip of its own. */
const MOST_DEPTH = 2;

const TEXT = /\.(?:txt|csv|tsv|xml)$/i;
const WORKBOOK = /\.xlsx$/i;
const ZIP = /\.zip$/i;

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * The texts of a file: itself, or those in it where it is a zip. A workbook is there twice, comma- and tab-delimited,
 * since kinds of files differ in which of the two they read.
 * @throws an error that names the file, where it is no text, damaged, or unpacks to more than any official file does.
 */
export async function userFiles(path: string, bytes: Uint8Array): Promise<UserFile[]> {
  const name = baseName(path);
  if (!isZip(bytes)) return [{ name, text: utf8OrWindows(name, bytes) }];
  if (WORKBOOK.test(name)) return workbookTexts(name, bytes);
  const members = membersOf(name, bytes);
  const texts = members.filter(([member]) => TEXT.test(member));
  // Where there are both, the workbook says what the text says.
  if (texts.length > 0)
    return texts.map(([member, content]) => ({
      name: baseName(member),
      text: utf8OrWindows(`${name}, ${baseName(member)}`, content),
    }));
  const read: UserFile[] = [];
  for (const [member, content] of members) read.push(...(await workbookTexts(baseName(member), content)));
  if (read.length === 0)
    throw new Error(`${name}: the zip has no text file (.txt, .csv, .xml) and no workbook.`);
  return read;
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** What of a zip may be read: texts and workbooks, those of a zip in it too. */
function membersOf(name: string, bytes: Uint8Array): readonly Member[] {
  const limits = { members: 0, bytes: 0 };
  const wanted = new RegExp([TEXT, WORKBOOK, ZIP].map(({ source }) => source).join('|'), 'i');
  const unpack = (zip: Uint8Array, depth: number): readonly Member[] =>
    unzipped(name, zip, (member) => {
      if (!wanted.test(member.name)) return false;
      // What is packed is never longer than what it unpacks to, but by a few bytes: another size is a lie.
      if (member.size > member.originalSize * 1.01 + 1024)
        throw new Error(`${name}: the file is damaged and cannot be unpacked.`);
      limits.members++;
      limits.bytes += member.originalSize;
      if (
        limits.members > MOST_MEMBERS ||
        limits.bytes > MOST_ZIP_BYTES ||
        member.originalSize > MOST_MEMBER_BYTES
      )
        throw new Error(`${name}: the zip unpacks to more than any published code set; it is not read.`);
      return true;
    }).flatMap(([member, content]): readonly Member[] => {
      if (!ZIP.test(member)) return [[member, content]];
      return depth < MOST_DEPTH ? unpack(content, depth + 1) : [];
    });
  return unpack(bytes, 1);
}

/** The first sheet of a workbook as text. */
async function workbookTexts(name: string, bytes: Uint8Array): Promise<UserFile[]> {
  let size = 0;
  // The directory alone: the library unpacks the members itself, and this says whether they may be.
  unzipped(name, bytes, ({ originalSize }) => {
    size += originalSize;
    return false;
  });
  if (size > MOST_WORKBOOK_BYTES)
    throw new Error(`${name}: the workbook is too large; import the text file of the same download.`);
  const rows = await sheetRows(name, bytes);
  return [
    { name, text: rows.map((cells) => cells.map(quoted).join(',')).join('\n') },
    { name, text: rows.map((cells) => cells.map(inOneLine).join('\t')).join('\n') },
  ];
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const inOneLine = (cell: string): string => cell.replace(/\s+/g, ' ');
