/**
 * Tables in, packs out:
 *   node dist/tools/packs.mjs
 * Writes dist/codesets/SYSTEM.pack for every system of codesets/releases.json whose tables, or whose packer,
 * changed since.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Releases, SystemRecord } from '../releases.ts';
import { packSystem } from './packs.ts';

const TABLES = join('codesets', 'tables');
const PACKS = join('dist', 'codesets');

/** This program: the same tables give another pack when the packer changes. */
const PACKER = fileURLToPath(import.meta.url);

/** The fingerprint of what a pack is made of and by. */
function fingerprint(record: SystemRecord): string {
  const hash = createHash('sha256').update(readFileSync(PACKER)).update(JSON.stringify(record));
  for (const { table } of record.tables) hash.update(readFileSync(join(TABLES, table)));
  return hash.digest('hex');
}

try {
  const { systems }: Releases = JSON.parse(readFileSync(join('codesets', 'releases.json'), 'utf8'));
  mkdirSync(PACKS, { recursive: true });
  for (const record of systems) {
    const path = join(PACKS, `${record.system}.pack`);
    const inputs = fingerprint(record);
    // The fingerprint stands as text in the pack's description.
    if (existsSync(path) && readFileSync(path).includes(inputs)) continue;
    const text = (name: string) => readFileSync(join(TABLES, record.system, name), 'utf8');
    const pack = packSystem(record, text, inputs);
    writeFileSync(path, pack);
    console.log(`${path}: ${(pack.length / 1_000_000).toFixed(2)} MB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
