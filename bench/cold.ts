/** A process of its own that opens one system and finds one code in it: prints the milliseconds that this took. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCodebook } from '../server/src/codebook/codebook.ts';
import { folderPacks } from '../server/src/node-packs.ts';

const [folder = '', system = '', code = ''] = process.argv.slice(2);
const started = performance.now();
const set = createCodebook(folderPacks(folder).crc32).add(readFileSync(join(folder, `${system}.pack`)));
const [period] = set.periodsAt(set.indexOf(code));
const elapsed = performance.now() - started;
if (!period) throw new Error(`${code} is not in the pack`);
console.log(elapsed);
