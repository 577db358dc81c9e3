/**
 * A process of its own with every pack of a folder, which searches for one phrase: prints how many milliseconds the
 * search took, `ready` once all is made ready as the server makes it, else at once, all that is read for it included.
 */
import { createCodebook } from '../../server/src/codebook/codebook.ts';
import { offerPacks } from '../../server/src/engine/load.ts';
import { warmUp } from '../../server/src/lsp/warm-up.ts';
import type { IsoDate } from '../../server/src/model/dates.ts';
import { folderPacks } from '../../server/src/node-packs.ts';
import { search } from '../../server/src/search/search.ts';

const DATE = '2026-11-25' as IsoDate;

const [folder = '', phrase = '', when = ''] = process.argv.slice(2);
const packs = folderPacks(folder);
const codebook = createCodebook(packs.crc32);
offerPacks(codebook, packs, (system, why) => {
  throw new Error(`${system}: ${why}`);
});

function find(): void {
  const started = performance.now();
  const found = search(codebook, phrase, { date: DATE, limit: 10 });
  const elapsed = performance.now() - started;
  if (found.length === 0) throw new Error(`nothing is found for ${phrase}`);
  console.log(elapsed);
}

if (when === 'ready') {
  warmUp(codebook, DATE);
  // The last step of the warm-up leaves nothing to wait for.
  process.once('beforeExit', find);
} else find();
