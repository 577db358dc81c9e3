/**
 * Tables in, packs out:
 *   node dist/tools/packs.mjs
 * Writes dist/codesets/SYSTEM.pack for every system of codesets/releases.json, SYSTEM.terms.pack for those that have
 * terms, and words.pack, where their tables or the packer changed since.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Releases, SystemRecord } from '../releases.ts';
import { packSystem } from './packs.ts';
import { packTerms, TERM_SOURCES } from './terms.ts';
import { packWords } from './words.ts';

const TABLES = join('codesets', 'tables');
const WORDS = join(TABLES, 'words');
const PACKS = join('dist', 'codesets');

/** The MIT notice of the clinicians' abbreviations. */
const NOTICE = join('codesets', 'import', 'words', 'LICENSE-imantsm.txt');

/** This program: the same tables give another pack when the packer changes. */
const PACKER = fileURLToPath(import.meta.url);

/** The fingerprint of what a pack is made of and by. */
function fingerprint(about: string, tables: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(PACKER)).update(about);
  for (const table of tables) hash.update(readFileSync(table));
  return hash.digest('hex');
}

/** Writes a pack unless one of the same inputs is there. */
function write(name: string, inputs: string, pack: () => Uint8Array): void {
  const path = join(PACKS, `${name}.pack`);
  // The fingerprint stands as text in the pack's description.
  if (existsSync(path) && readFileSync(path).includes(inputs)) return;
  const bytes = pack();
  writeFileSync(path, bytes);
  console.log(`${path}: ${(bytes.length / 1_000_000).toFixed(2)} MB`);
}

function writeSystem(record: SystemRecord): void {
  const { system } = record;
  const inputs = fingerprint(
    JSON.stringify(record),
    record.tables.map(({ table }) => join(TABLES, table)),
  );
  const text = (name: string) => readFileSync(join(TABLES, system, name), 'utf8');
  write(system, inputs, () => packSystem(record, text, inputs));
  const terms = TERM_SOURCES[system];
  if (terms)
    write(`${system}.terms`, inputs, () => packTerms(system, terms(text), text('codes.tsv'), inputs));
}

function writeWords(): void {
  const names = readdirSync(WORDS)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const paths = names.map((name) => join(WORDS, name));
  const inputs = fingerprint(names.join(), paths);
  const lists = names.map(
    (name) => [name.slice(0, -'.tsv'.length), readFileSync(join(WORDS, name), 'utf8')] as const,
  );
  write('words', inputs, () => packWords(new Map(lists), readFileSync(NOTICE, 'utf8'), inputs));
}

try {
  const { systems }: Releases = JSON.parse(readFileSync(join('codesets', 'releases.json'), 'utf8'));
  mkdirSync(PACKS, { recursive: true });
  for (const record of systems) writeSystem(record);
  writeWords();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
