/** Which files a call names, and their texts. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseFormat } from '../formats/index.ts';

/** Larger files are refused: their text, its document and its findings would not fit together in memory. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** Enough of a file to tell what it is. */
const BEGINNING = 4096;

const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn']);

export type Found = { readonly path: string } | { readonly path: string; readonly problem: string };

/** The files of the paths of a call: a folder's recognised files in order of their names, a file itself. */
export function findFiles(paths: readonly string[]): Found[] {
  return paths.flatMap((path): Found[] => {
    if (path === '-') return [{ path }];
    let folder: boolean;
    try {
      folder = statSync(path).isDirectory();
    } catch (error) {
      return [{ path, problem: readProblem(error) }];
    }
    if (!folder) return [{ path }];
    const files: Found[] = [...recognisedBelow(path)];
    return files.length > 0
      ? files
      : [
          {
            path,
            problem:
              'no claims or charts in this folder; name a file, and its kind with --as if its name does not tell',
          },
        ];
  });
}

function* recognisedBelow(folder: string): Generator<Found> {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch (error) {
    yield { path: folder, problem: readProblem(error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) yield* recognisedBelow(path);
    } else if (entry.isFile() && isRecognised(path)) yield { path };
  }
}

const list = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );

function isRecognised(path: string): boolean {
  try {
    return recogniseFormat({ name: path, text: decode(beginningOf(path)) ?? '' }) !== undefined;
  } catch {
    // A file that is walked over and cannot be read is none of the caller's files.
    return false;
  }
}

function beginningOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(BEGINNING);
    return bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}

/** The text of a file or of standard input, or why it cannot be read. */
export function readText(path: string): { readonly text: string } | { readonly problem: string } {
  let bytes: Uint8Array | undefined;
  try {
    bytes = path === '-' ? readStream(0) : readBytes(path);
  } catch (error) {
    return { problem: readProblem(error) };
  }
  if (!bytes) return { problem: `larger than ${LARGEST_FILE / 1024 / 1024} MB; split it into several files` };
  const text = decode(bytes);
  return text === undefined ? { problem: 'a binary file, not a text' } : { text };
}

/** The bytes of a file, a pipe or a device; `undefined` where they are more than are read of one. */
function readBytes(path: string): Uint8Array | undefined {
  const stat = statSync(path);
  if (stat.isFile()) return stat.size > LARGEST_FILE ? undefined : readFileSync(path);
  const file = openSync(path, 'r');
  try {
    return readStream(file);
  } finally {
    closeSync(file);
  }
}

/** Reads what does not tell its size and may never end, as `/dev/zero` does not. */
function readStream(file: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = new Uint8Array(64 * 1024);
    const read = readSync(file, chunk, 0, chunk.length, null);
    if (read === 0) return Buffer.concat(chunks);
    size += read;
    if (size > LARGEST_FILE) return undefined;
    chunks.push(chunk.subarray(0, read));
  }
}

/** UTF-8, UTF-16 with a byte order mark, else Windows-1252 as older systems export; `undefined` for a binary. */
export function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (first === 0xfe && second === 0xff)
    return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  if (bytes.subarray(0, 8000).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Why a file cannot be read, in words. */
export function readProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'too large to read; split it into several files';
    default:
      return `cannot be read (${code || 'unknown reason'})`;
  }
}
