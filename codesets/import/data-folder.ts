/** Official files as they were downloaded: read, unpacked and fingerprinted in one place. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import type { SourceFile } from '../releases.ts';
import { sheetRows } from './sheet.ts';
import { unzipped } from './unzip.ts';

/** The largest member that any official zip holds is 15 MB; a larger one is not what it seems. */
const MOST_MEMBER_BYTES = 100_000_000;

/** A file of the folder with its fingerprint. `text` is decoded as UTF-8, without a byte order mark. */
export interface ReadFile {
  readonly source: SourceFile;
  readonly text: string;
}

export interface DataFolder {
  /** A text file, unpacked first where its name ends with `.gz`. */
  readonly read: (file: string) => ReadFile;
  /** The one member of a zip whose path matches; its exact name differs from year to year. */
  readonly readMember: (zip: string, kind: RegExp, encoding?: Encoding) => ReadFile;
  /** The first sheet of the one workbook (`.xlsx`) of a zip whose path matches. */
  readonly readSheet: (zip: string, kind: RegExp) => Promise<ReadSheet>;
}

/** Files of before 2014 are in the Windows encoding: `Ménière`. */
export type Encoding = 'utf-8' | 'windows-1252';

/** A sheet of a workbook: its cells as text, blank where they are empty. */
export interface ReadSheet {
  readonly source: SourceFile;
  readonly rows: readonly (readonly string[])[];
}

const decode = (bytes: Uint8Array, encoding: Encoding = 'utf-8'): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** The downloads below `root`. Reading throws an error that names the file. */
export function dataFolder(root: string): DataFolder {
  const bytesOf = (file: string): { bytes: Uint8Array; source: SourceFile } => {
    const bytes = readFileSync(join(root, file));
    return { bytes, source: { file, sha256: createHash('sha256').update(bytes).digest('hex') } };
  };
  return {
    read: (file) => {
      const { bytes, source } = bytesOf(file);
      return { source, text: decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes) };
    },
    readMember: (zip, kind, encoding) => {
      const { bytes, source } = bytesOf(zip);
      return { source, text: decode(memberOf(zip, bytes, kind), encoding) };
    },
    readSheet: async (zip, kind) => {
      const { bytes, source } = bytesOf(zip);
      return { source, rows: await sheetRows(zip, memberOf(zip, bytes, kind)) };
    },
  };
}

/** The bytes of the one member of a zip whose path matches `kind`. `name` is the zip's, for the errors. */
export function memberOf(name: string, zip: Uint8Array, kind: RegExp): Uint8Array {
  const [first, second] = unzipped(
    name,
    zip,
    (member) => kind.test(member.name) && member.originalSize <= MOST_MEMBER_BYTES,
  );
  if (!first) throw new Error(`${name}: the zip has no member like ${kind}.`);
  if (second)
    throw new Error(`${name}: the zip has several members like ${kind}: ${first[0]}, ${second[0]}.`);
  return first[1];
}
