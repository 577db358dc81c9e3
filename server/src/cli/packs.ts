/** The engine of the command, with the code sets beside it and those that the user imported. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { BUNDLED_PACKS, packsWithUsers, userPacksFolder } from '../node-packs.ts';
import { complain } from './usage.ts';

/** An engine with all code sets there are. A pack that is broken is named, and its system has no data. */
export const engineOn = (today: IsoDate): Engine =>
  createEngine({
    packs: packsWithUsers(userPacksFolder()),
    today: () => today,
    onBroken: (system, why) => complain(`${packOf(system)}: ${why}`),
  });

/** The pack of a system: the one that comes with Claimlint, else the user's. */
function packOf(system: CodeSystemId): string {
  const users = join(userPacksFolder(), `${system}.pack`);
  const bundled = join(BUNDLED_PACKS, `${system}.pack`);
  return existsSync(users) && !existsSync(bundled) ? users : bundled;
}
