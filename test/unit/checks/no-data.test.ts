/** What checks say where no code set is loaded at all: that they could not judge, and nothing of any code. */
import assert from 'node:assert/strict';
import { CHECKS } from '../../../server/src/checks/registry.ts';
import { createEngine } from '../../../server/src/engine/engine.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/model/settings.ts';
import { TODAY } from '../../helpers/engine.ts';

const JUDGE_BY_A_SET = [
  'claim/discharge-status',
  'claim/type-of-bill',
  'dx/unknown-code',
  'hcpcs/unknown-code',
  'line/place-of-service',
  'line/revenue-code',
  'modifier/unknown',
  'pcs/unknown-code',
];

describe('without any code set', () => {
  const engine = createEngine({
    packs: { systems: () => [], packsOf: () => [], wordPacks: () => new Map() },
    today: () => TODAY,
    // Told of the packs that are not there.
    onBroken: () => undefined,
  });

  const lacks = (id: string, text: string): boolean => {
    const opened = engine.open({ text, languageId: text.startsWith('chart') ? 'chart' : 'claim' });
    assert.ok(opened);
    const { notChecked } = engine.check(opened, DEFAULT_SETTINGS);
    return notChecked.some(({ rule, why }) => rule === id && why.includes('loaded'));
  };

  for (const { id, wrong } of CHECKS.filter((check) => JUDGE_BY_A_SET.includes(check.id)))
    it(`${id} says that it lacks one`, () => {
      assert.ok(wrong.some(({ text }) => lacks(id, text)));
    });
});
