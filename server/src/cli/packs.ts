/** The packed code sets beside the built command. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { PackSource } from '../engine/load.ts';
import type { IsoDate } from '../model/dates.ts';
import { UsageError } from './usage.ts';

/** Packs of a folder, read whole when first asked for. */
export function folderPacks(folder: string): PackSource {
  return {
    read(system) {
      const file = join(folder, `${system}.pack`);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}

/** An engine with the code sets that come with Claimlint loaded. */
export async function loadedEngine(today: IsoDate): Promise<Engine> {
  const folder = join(__dirname, 'codesets');
  const engine = createEngine({ packs: folderPacks(folder), today: () => today });
  await engine.ready();
  const [broken] = engine.broken;
  if (broken)
    throw new UsageError(
      `${join(folder, `${broken[0]}.pack`)}: ${broken[1]}; build it again with npm run build`,
    );
  return engine;
}
