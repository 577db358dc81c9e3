/** The engine of the command, with the code sets beside it. */
import { join } from 'node:path';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { IsoDate } from '../model/dates.ts';
import { BUNDLED_PACKS, folderPacks } from '../node-packs.ts';
import { complain } from './usage.ts';

/** An engine with the code sets that come with Claimlint. A pack that is broken is named, and its system has no data. */
export const engineOn = (today: IsoDate): Engine =>
  createEngine({
    packs: folderPacks(BUNDLED_PACKS),
    today: () => today,
    onBroken: (system, why) => complain(`${join(BUNDLED_PACKS, `${system}.pack`)}: ${why}`),
  });
