/** Small packs for tests, made by the packer from tables in the test itself, and the pack of the committed tables. */
import { readFileSync } from 'node:fs';
import { packSystem } from '../../../codesets/pack/packs.ts';
import type { Releases, SystemRecord } from '../../../codesets/releases.ts';
import { createCodebook, type LoadableCodebook } from '../../../server/src/codebook/codebook.ts';
import { type IsoDate, isoDate } from '../../../server/src/model/dates.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';

export const releases: Releases = JSON.parse(readFileSync('codesets/releases.json', 'utf8'));

/** A date of a test. Throws where it is none. */
export function on(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no date.`);
  return date;
}

export function recordOf(system: CodeSystemId): SystemRecord {
  const record = releases.systems.find((one) => one.system === system);
  if (!record) throw new Error(`codesets/releases.json has no ${system}.`);
  return record;
}

export const tableText = (table: string): string => readFileSync(`codesets/tables/${table}`, 'utf8');

const packs = new Map<CodeSystemId, Uint8Array>();

/** The pack of a system's committed tables, packed once for all tests. */
export function committedPack(system: CodeSystemId): Uint8Array {
  const known = packs.get(system);
  if (known) return known;
  const pack = packSystem(recordOf(system), (name) => tableText(`${system}/${name}`), 'test');
  packs.set(system, pack);
  return pack;
}

/** A codebook with the packs of committed tables. */
export function committedCodebook(...systems: readonly CodeSystemId[]): LoadableCodebook {
  const codebook = createCodebook();
  for (const system of systems) codebook.add(committedPack(system));
  return codebook;
}

/** A pack of a few place-of-service codes: small, so that thousands of damaged copies can be tried. */
export function smallPack(): Uint8Array {
  const rows = [
    ['code', 'from', 'to', 'kind', 'title', 'facility'],
    ['02', '2017-01-01', '2021-12-31', 'code', 'Telehealth', 'F'],
    ['02', '2022-01-01', '', 'code', "Telehealth, other than in patient's home", 'F'],
    ['11', '', '', 'code', 'Office', 'N'],
  ];
  return packSystem(
    recordOf('place-of-service'),
    () => `${rows.map((row) => row.join('\t')).join('\n')}\n`,
    'test',
  );
}
