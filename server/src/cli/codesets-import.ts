/** `claimlint codesets import`: the user's own lists and the edits of CMS, packed into the user's own folder. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Imported, isFederal } from '../../../codesets/import/user/imported.ts';
import { readUserFiles } from '../../../codesets/import/user/kinds.ts';
import type { LoadedPack } from '../../../codesets/import/user/pack-federal.ts';
import { packImported } from '../../../codesets/import/user/pack-imported.ts';
import { userFiles } from '../../../codesets/import/user/user-file.ts';
import type { LoadableCodebook } from '../codebook/codebook.ts';
import { createCodebook } from '../codebook/codebook.ts';
import { offerPacks } from '../engine/load.ts';
import type { IsoDate } from '../model/dates.ts';
import { type CodeSystemId, isEditSystem, systemName } from '../model/systems.ts';
import { folderPacks, packsWithUsers, userPacksFolder } from '../node-packs.ts';
import { readProblem } from './files.ts';
import { loadPack, rowsOf } from './loaded-pack.ts';
import { parseDate, UsageError } from './usage.ts';

interface ImportOptions {
  readonly into?: string;
  readonly from?: IsoDate;
}

/** The largest download that CMS publishes is 40 MB; a file that is larger unpacked is refused by its members. */
const LARGEST_FILE = 250_000_000;

export function addImport(codesets: Command): void {
  codesets
    .command('import')
    .description(
      'add federal releases as downloaded, lists of CPT and CDT, NCCI, MUE and add-on edits, fee schedule indicators and coverage articles of CMS, or a CSV of your own',
    )
    .argument('<file...>', 'text files and workbooks, or the zips as they were downloaded')
    .option('--into <folder>', 'the folder of your code sets, the usual one unless said')
    .option(
      '--from <date>',
      'the first day on which the files are in force, where they do not say',
      parseDate,
    )
    .action(importFiles);
}

async function importFiles(paths: readonly string[], { into, from }: ImportOptions): Promise<void> {
  const folder = into ?? userPacksFolder();
  for (const report of await importInto(folder, paths, from)) process.stdout.write(report);
  process.stdout.write(`in ${folder}\n`);
}

/**
 * Imports files into a folder, all or none of them.
 * @param from the first day on which they are in force, where they do not say.
 * @returns what changed of each system.
 * @throws UsageError with one clear line, where a file is not what it seems; nothing is written then.
 */
export async function importInto(
  folder: string,
  paths: readonly string[],
  from: IsoDate | undefined,
): Promise<readonly string[]> {
  const earlier = openFolder(folder);
  try {
    // Everything is read and packed before anything is written, so that a bad file leaves all as it was.
    const imported: Imported[] = [];
    for (const path of paths)
      imported.push(...readUserFiles(path, await userFiles(path, bytesOf(path)), from));
    const packed = systemsOf(imported).map((system) => packSystem(system, imported, folder, earlier));
    write(folder, packed);
    return packed.map(({ report }) => report);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

interface Packed {
  readonly system: CodeSystemId;
  readonly pack: Uint8Array;
  readonly report: string;
}

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > LARGEST_FILE)
      throw new UsageError(`${path}: larger than any published code set`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path}: ${readProblem(error)}`);
  }
}

const systemsOf = (imported: readonly Imported[]): CodeSystemId[] => [
  ...new Set(imported.map(({ system }) => system)),
];

/** What is in the folder already. A pack that does not open is no reason to import nothing: it is replaced. */
function openFolder(folder: string): LoadableCodebook {
  const codebook = createCodebook();
  offerPacks(codebook, folderPacks(folder), () => undefined);
  return codebook;
}

function packSystem(
  system: CodeSystemId,
  imported: readonly Imported[],
  folder: string,
  earlier: LoadableCodebook,
): Packed {
  const files = imported.filter((file) => file.system === system);
  const set = earlier.set(system);
  const { pack, says } = packImported(files, {
    ...(set ? { list: { releases: set.releases, through: set.through, rows: rowsOf(set) } } : {}),
    ...(isEditSystem(system) ? { edits: earlier.edits(system) } : {}),
    ...(files.some(isFederal) ? { loaded: loadedPack(system, folder) } : {}),
    ...(system === 'coverage' ? { articles: earlier.coverage()?.size ?? 0 } : {}),
  });
  const read = files.map(({ file, what, release }) => `  ${file}: ${what}, ${release.name}\n`).join('');
  return { system, pack, report: `${systemName(system)}: ${says}\n${read}` };
}

/** The pack of a system to which a federal release is added: the first that opens, of the user's folder or ours. */
function loadedPack(system: CodeSystemId, folder: string): LoadedPack | undefined {
  for (const { read } of packsWithUsers(folder).packsOf(system))
    try {
      return loadPack(read());
    } catch {
      // The next one stands in; the import puts a whole pack in the place of the broken one.
    }
  return undefined;
}

/** Written beside and renamed, so that a server that reads meanwhile never finds half of a pack. */
function write(folder: string, packed: readonly Packed[]): void {
  mkdirSync(folder, { recursive: true });
  const written = packed.map(({ system, pack }) => {
    const path = join(folder, `${system}.pack`);
    return { path, beside: `${path}.${process.pid}`, pack };
  });
  try {
    for (const { beside, pack } of written) writeFileSync(beside, pack);
    for (const { beside, path } of written) renameSync(beside, path);
  } finally {
    for (const { beside } of written) rmSync(beside, { force: true });
  }
}
