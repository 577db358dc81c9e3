/** Packed code sets in a folder, for the faces that run on Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSource } from './engine/load.ts';
import { isCodeSystem } from './model/systems.ts';

/** The folder of the packs that come with Claimlint: beside the bundle that runs. */
export const BUNDLED_PACKS = join(__dirname, 'codesets');

/** The packs of a folder, `SYSTEM.pack` each; none where there is no such folder. */
export const folderPacks = (folder: string): PackSource => ({
  systems: () =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.pack'))
          .map((name) => name.slice(0, -'.pack'.length))
          .filter(isCodeSystem)
      : [],
  read: (system) => readFileSync(join(folder, `${system}.pack`)),
});
