/** Packed code sets in folders, for the faces that run on Node. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import envPaths from 'env-paths';
import type { OfferedPack } from './codebook/offered-pack.ts';
import { PACK_HEAD_BYTES } from './codebook/pack.ts';
import type { Crc32 } from './codebook/pack-format.ts';
import { WORD_PACKS } from './codebook/word-packs.ts';
import { newerPacks, type PackSource } from './engine/load.ts';
import { isCodeSystem } from './model/systems.ts';

/** The folder of the packs that come with Claimlint: beside the bundle that runs. */
const bundledPacks = (): string => join(__dirname, 'codesets');

/**
 * The folder of the packs that the user has imported, never in a workspace: that of `CLAIMLINT_CODE_SETS`, else one
 * among the data of this user's programs.
 */
export const userPacksFolder = (): string =>
  process.env['CLAIMLINT_CODE_SETS'] || join(envPaths('claimlint', { suffix: '' }).data, 'codesets');

/** The packs that come with Claimlint and those of a user's folder, the newer where both have a system. */
export const packsWithUsers = (userFolder: string, folder = bundledPacks()): PackSource =>
  newerPacks(folderPacks(folder), folderPacks(userFolder));

/** The packs of a folder, `SYSTEM.pack` and `SYSTEM.terms.pack` each; none where there is no such folder. */
export const folderPacks = (folder: string): PackSource => ({
  systems: () =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.pack'))
          .map((name) => name.slice(0, -'.pack'.length))
          .filter(isCodeSystem)
      : [],
  packsOf: (system) => [filePack(join(folder, `${system}.pack`))],
  wordPacks: () =>
    new Map(
      WORD_PACKS.map((name) => [name, join(folder, `${name}.pack`)] as const)
        .filter(([, path]) => existsSync(path))
        .map(([name, path]) => [name, filePack(path)]),
    ),
  // Node has one since 20.15; editors with an older one take ours.
  crc32: zlib.crc32 as Crc32 | undefined,
});

const filePack = (name: string): OfferedPack => ({
  name,
  head: () => firstBytes(name, PACK_HEAD_BYTES),
  read: () => readFileSync(name),
});

/** At most so many of a file's first bytes. */
function firstBytes(path: string, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}
