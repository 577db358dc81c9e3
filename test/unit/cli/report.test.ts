/** `claimlint report` as a process. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDiagnoses } from '../../../server/src/checks/samples.ts';

describe('claimlint report', () => {
  it('lists what changes in files on a date (FY2021 addenda: N18.3 became a category)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimlint-'));
    try {
      const path = join(folder, 'kidney.claim');
      writeFileSync(path, withDiagnoses('A: N18.3', 'B: I10').replaceAll('2026-11-03', '2020-09-03'));
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [join('dist', 'cli.js'), 'report', ...args], { encoding: 'utf8' });
      const { status, stdout } = run('--rollover', '2020-10-01', path);
      assert.equal(status, 0);
      assert.match(stdout, /N18\.3 {2}split/);
      assert.match(stdout, /instead +N18\.32 Chronic kidney disease, stage 3b/);
      const { on, files } = JSON.parse(run('--rollover', '2020-10-01', path, '--format', 'json').stdout);
      assert.equal(on, '2020-10-01');
      assert.deepEqual(
        files[0].changes.map(({ code, kind, system }: Record<string, string>) => [code, kind, system]),
        [['N18.3', 'split', 'icd-10-cm']],
      );
      assert.equal(run('--rollover', 'soon', path).status, 2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
