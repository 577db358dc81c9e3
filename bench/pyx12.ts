/** pyx12, the free X12 validator that most people have, where it is installed (`pip install pyx12`). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program, or the path of it: `CLAIMLINT_PYX12=/venv/bin/x12valid`. */
const PROGRAM = process.env['CLAIMLINT_PYX12'] || 'x12valid';

/** Milliseconds in which it validates a text, its start included; `undefined` where it is not installed. */
export function pyx12Time(text: string): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
  try {
    const path = join(folder, 'claims.837');
    writeFileSync(path, text);
    const started = performance.now();
    const { error, stdout, stderr } = spawnSync(PROGRAM, [path], { encoding: 'utf8' });
    const time = performance.now() - started;
    if (error) return undefined;
    // Its status is 1 in either case.
    if (!`${stdout}${stderr}`.includes(': OK')) throw new Error('pyx12 finds fault with the claims');
    return time;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
