/** Packed code sets in a folder, for the faces that run on Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSource } from './engine/load.ts';

/** The folder of the packs that come with Claimlint: beside the bundle that runs. */
export const BUNDLED_PACKS = join(__dirname, 'codesets');

/** The packs of a folder, each read whole when it is asked for; `undefined` where there is no such file. */
export const folderPacks = (folder: string): PackSource => ({
  read(system) {
    try {
      return readFileSync(join(folder, `${system}.pack`));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
});
