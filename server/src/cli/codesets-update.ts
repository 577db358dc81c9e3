/** `claimlint codesets update`: the only call that uses the network. It fetches what the publishers have that is newer. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import {
  isPublisher,
  knownSha256,
  type NewestReleases,
  type PublishedFile,
  publishedSince,
} from '../../../codesets/import/user/published.ts';
import type { Codebook } from '../codebook/code-set.ts';
import { localDate } from '../model/dates.ts';
import { userPacksFolder } from '../node-packs.ts';
import { importInto } from './codesets-import.ts';
import { download, NetworkError } from './download.ts';
import { engineOn } from './packs.ts';
import { complain, UsageError } from './usage.ts';

export function addUpdate(codesets: Command): void {
  codesets
    .command('update')
    .description(
      'fetch the federal releases that are newer than what is loaded, after asking; nothing of yours is sent',
    )
    .option('--yes', 'do not ask')
    .option('--list', 'say what would be fetched and from where, and use no network')
    .action(update);
}

interface UpdateOptions {
  readonly yes?: true;
  readonly list?: true;
}

async function update({ yes, list }: UpdateOptions): Promise<void> {
  const today = localDate(new Date());
  const files = publishedSince(newestReleases(engineOn(today).codebook), today);
  for (const { what, addresses } of files) process.stdout.write(`${what}: ${addresses.join(' or ')}\n`);
  if (list) return;
  if (!yes && !(await agreed()))
    throw new UsageError('nothing is fetched; say --yes where nobody can answer');
  await updateFrom(files, userPacksFolder(), isPublisher);
}

function newestReleases({ loaded, about }: Codebook): NewestReleases {
  return new Map(
    loaded.flatMap((system) => {
      const from = about(system)?.releases.at(-1)?.from;
      return from === undefined ? [] : [[system, from] as const];
    }),
  );
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Fetch those that are published? [y/N] ');
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

/**
 * Fetches the files that are published and imports them, the oldest release first. Says of each what changed, or why
 * nothing did.
 * @param isAllowed which addresses may be asked.
 * @throws UsageError where the network cannot be reached: nothing is changed then beyond what was imported before.
 */
export async function updateFrom(
  files: readonly PublishedFile[],
  folder: string,
  isAllowed: (url: URL) => boolean,
): Promise<void> {
  const marks = readMarks(folder);
  for (const file of files) {
    const says = await fromItsAddresses(file, (address) =>
      fetchAndImport(file, address, folder, isAllowed, marks),
    );
    process.stdout.write(`${file.what}: ${says}\n`);
  }
}

/** What is said of the first address at which the file is. */
async function fromItsAddresses(
  { addresses, page }: PublishedFile,
  ask: (address: string) => Promise<string | undefined>,
): Promise<string> {
  for (const address of addresses) {
    const says = await ask(address);
    if (says !== undefined) return says;
  }
  return `not at its usual address; its page is ${page}`;
}

/** What there is to say of it; `undefined` where the address has no file. */
async function fetchAndImport(
  { system, what, from, page }: PublishedFile,
  address: string,
  folder: string,
  isAllowed: (url: URL) => boolean,
  marks: Map<string, string>,
): Promise<string | undefined> {
  const path = join(folder, 'downloads', basename(new URL(address).pathname));
  const bar = progressBar(what);
  try {
    const got = await download(address, {
      path,
      isAllowed,
      // What was fetched and is not in the folder any more is fetched again.
      known: existsSync(join(folder, `${system}.pack`)) ? marks.get(address) : undefined,
      sha256: knownSha256(address),
      onProgress: (bytes, total) => bar?.update(bytes, total),
    });
    if (got.kind === 'absent') return undefined;
    if (got.kind === 'unchanged') return 'unchanged since it was fetched';
    const reports = await importInto(folder, [path], from);
    if (got.mark !== undefined) writeMarks(folder, marks.set(address, got.mark));
    rmSync(path, { force: true });
    return reports.map((report) => report.split('\n', 1)[0]).join('; ');
  } catch (error) {
    if (error instanceof NetworkError) throw new UsageError(`${error.message} Nothing is changed.`);
    rmSync(path, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    complain(why);
    return `not imported; its page is ${page}`;
  } finally {
    bar?.stop();
  }
}

interface Bar {
  readonly update: (bytes: number, total: number | undefined) => void;
  readonly stop: () => void;
}

/** A bar on a terminal, nothing elsewhere. */
function progressBar(what: string): Bar | undefined {
  if (!process.stderr.isTTY) return undefined;
  const bar = new SingleBar({
    format: `${what} {bar} {value}/{total} bytes`,
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(0, 0);
  return {
    update(bytes, total) {
      bar.setTotal(total ?? bytes);
      bar.update(bytes);
    },
    stop: () => bar.stop(),
  };
}

/** The publishers' marks of the files that were imported, by address. */
function readMarks(folder: string): Map<string, string> {
  const path = join(folder, 'fetched.json');
  if (!existsSync(path)) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    // Files are then fetched once more than they need be.
    return new Map();
  }
}

function writeMarks(folder: string, marks: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'fetched.json'), `${JSON.stringify(Object.fromEntries(marks), null, 2)}\n`);
}
