/** pyx12, the free X12 validator that most people have, where it is installed (`pip install pyx12`). */
import { spawnSync } from 'node:child_process';
import { withFile } from './command.ts';

/** The program, or the path of it: `CLAIMLINT_PYX12=/venv/bin/x12valid`. */
const PROGRAM = process.env['CLAIMLINT_PYX12'] || 'x12valid';

/** Milliseconds in which it validates a text, its start included; `undefined` where it is not installed. */
export const pyx12Time = (text: string): number | undefined =>
  withFile(text, (path) => {
    const started = performance.now();
    const { error, stdout, stderr } = spawnSync(PROGRAM, [path], { encoding: 'utf8' });
    const time = performance.now() - started;
    if (error) return undefined;
    // Its status is 1 in either case.
    if (!`${stdout}${stderr}`.includes(': OK')) throw new Error('pyx12 finds fault with the claims');
    return time;
  });
