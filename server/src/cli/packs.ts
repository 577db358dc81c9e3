/** The engine of the command, with the code sets beside it. */
import { join } from 'node:path';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { IsoDate } from '../model/dates.ts';
import { BUNDLED_PACKS, folderPacks } from '../node-packs.ts';
import { UsageError } from './usage.ts';

/** An engine with the code sets that come with Claimlint loaded. */
export async function loadedEngine(today: IsoDate): Promise<Engine> {
  const engine = createEngine({ packs: folderPacks(BUNDLED_PACKS), today: () => today });
  await engine.ready();
  const [broken] = engine.broken;
  if (!broken) return engine;
  const [system, why] = broken;
  throw new UsageError(`${join(BUNDLED_PACKS, `${system}.pack`)}: ${why}; build it again with npm run build`);
}
