/** The engine of the command, with the code sets beside it and those that the user imported. */
import { createEngine, type Engine } from '../engine/engine.ts';
import type { IsoDate } from '../model/dates.ts';
import { packsWithUsers, userPacksFolder } from '../node-packs.ts';
import { complain } from './usage.ts';

/** An engine with all code sets there are. A pack that is broken is named; where there is no other, its system has no data. */
export const engineOn = (today: IsoDate): Engine =>
  createEngine({
    packs: packsWithUsers(userPacksFolder()),
    today: () => today,
    onBroken: (system, why, name) => complain(`${name || system}: ${why}`),
  });
