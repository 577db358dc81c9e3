/**
 * Claims and charts without a fault, written by many habits: by words, by box, by locator, with tabs, with pasted
 * blanks. The readers mark nothing in them, and the checks find neither an error nor a warning.
 */
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { loadEngine } from '../helpers/engine.ts';

const FOLDER = join('test', 'fixtures', 'clean');

/** Claims, service lines and diagnoses of each file, counted by eye. */
const COUNTS: Readonly<Record<string, readonly [claims: number, lines: number, diagnoses: number]>> = {
  'anesthesia.claim': [1, 2, 2],
  'chest-pain.chart.md': [1, 0, 2],
  'dermatology.claim': [1, 3, 2],
  'emergency-by-locator.claim': [1, 2, 5],
  'fall.chart': [1, 2, 2],
  'observation.claim': [1, 5, 5],
  'obstetric.chart': [1, 1, 3],
  'oxygen-and-drugs.claim': [1, 5, 2],
  'psychotherapy.chart': [1, 1, 2],
  'skilled-nursing.claim': [1, 2, 3],
  'stroke-by-locator.claim': [1, 0, 5],
  'two-claims.claim': [2, 3, 4],
  'well-child-by-box.claim': [1, 3, 2],
};

describe('claims and charts without a fault', () => {
  for (const file of readdirSync(FOLDER))
    it(`are read whole and left alone: ${file}`, async () => {
      const engine = await loadEngine();
      const opened = engine.open({ text: readFileSync(join(FOLDER, file), 'utf8'), name: file });
      ok(opened, 'the name tells the format');
      const { document } = opened;
      deepEqual(document.problems, []);
      const found = engine.check(opened, DEFAULT_SETTINGS).findings;
      deepEqual(
        found
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      const { claims, lines, diagnoses } = document.counts;
      deepEqual([claims, lines, diagnoses], COUNTS[file]);
    });
});
