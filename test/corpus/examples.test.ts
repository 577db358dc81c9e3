/** The files of `examples/`: the checks say of each what `examples/README.md` lists, and nothing else. */
import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { LineMap } from '../../server/src/model/text.ts';
import { loadEngine } from '../helpers/engine.ts';

const FOLDER = 'examples';
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const FILES = readdirSync(FOLDER).filter((name) => name !== 'README.md');

/** The faults that the README lists for a file, each as line and rule. */
const listedFaults = (file: string): string[] =>
  [...README.matchAll(/^\| (\S+) \| (\d+) \| (\S+) \|/gm)]
    .filter(([, name]) => name === file)
    .map(([, , line, rule]) => `${line} ${rule}`)
    .sort();

describe('the examples', () => {
  it('are each described in the README', () => {
    for (const file of FILES) ok(README.includes(`[${file}](${file})`), file);
  });

  for (const file of FILES)
    it(`have the faults that the README lists: ${file}`, async () => {
      const engine = await loadEngine();
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const opened = engine.open({ text, name: file });
      ok(opened, 'the name tells the format');
      const lines = new LineMap(text);
      const found = engine
        .check(opened, DEFAULT_SETTINGS)
        .findings.map(({ rule, span }) => `${lines.positionAt(span.start).line + 1} ${rule}`);
      deepEqual(found.sort(), listedFaults(file));
    });
});
