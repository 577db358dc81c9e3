/** The engine with every pack of the build, as the command and the server have it. */
import { join } from 'node:path';
import { createEngine, type Engine } from '../server/src/engine/engine.ts';
import { isoDate } from '../server/src/model/dates.ts';
import { folderPacks } from '../server/src/node-packs.ts';

export function builtEngine(): Engine {
  const today = isoDate('2026-11-25');
  if (!today) throw new Error('no date');
  return createEngine({
    packs: folderPacks(join('dist', 'codesets')),
    today: () => today,
    onBroken: (system, why) => {
      throw new Error(`${system}: ${why}`);
    },
  });
}
