/**
 * A process of its own that opens every pack of a folder, none where it is named none, and where a phrase follows
 * searches it in every system, which opens the terms too: prints its resident memory in MB.
 */
import { createCodebook } from '../server/src/codebook/codebook.ts';
import { offerPacks } from '../server/src/engine/load.ts';
import type { IsoDate } from '../server/src/model/dates.ts';
import { folderPacks } from '../server/src/node-packs.ts';
import { search } from '../server/src/search/search.ts';

const DATE = '2026-11-25' as IsoDate;

const [folder, phrase] = process.argv.slice(2);
const packs = folderPacks(folder ?? '');
const codebook = createCodebook(packs.crc32);
if (folder)
  offerPacks(codebook, packs, (system, why) => {
    throw new Error(`${system}: ${why}`);
  });
for (const system of codebook.loaded) {
  const set = codebook.set(system);
  if (!set || set.periodsAt(0).length === 0) throw new Error(`${system} has no first code`);
  // Enough look-ups that the quickest way of finding a code is ready.
  for (let index = 0; index < set.size; index += Math.ceil(set.size / 1000)) set.indexOf(set.keyAt(index));
  if (phrase) search(codebook, phrase, { date: DATE, systems: [system], limit: 10 });
}
const resident = process.memoryUsage.rss();
console.log(resident / 1024 / 1024, codebook.loaded.length);
