/** A process of its own that opens every pack of a folder, none where it is named none: prints its resident memory in MB. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCodebook } from '../server/src/codebook/codebook.ts';
import { isCodeSystem } from '../server/src/model/systems.ts';

const [folder] = process.argv.slice(2);
const codebook = createCodebook();
for (const name of folder ? readdirSync(folder) : [])
  if (folder && isCodeSystem(name.replace('.pack', ''))) {
    const set = codebook.add(readFileSync(join(folder, name)));
    if (set.periodsAt(0).length === 0) throw new Error(`${name} has no first code`);
    // Enough look-ups that the quickest way of finding a code is ready.
    for (let index = 0; index < set.size; index += Math.ceil(set.size / 1000)) set.indexOf(set.keyAt(index));
  }
const resident = process.memoryUsage.rss();
console.log(resident / 1024 / 1024, codebook.loaded.length);
