/** The built command line over one file, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Spawned {
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** The most memory that the process itself had at once. */
  readonly megabytes: number;
}

/**
 * Says on standard error, as the process ends, how many kilobytes it had at its peak. Linux counts to the peak of
 * getrusage(2), which Node gives as maxRSS, what the process that started it had before exec(2), here the bench with
 * all code sets: the peak of the memory that the program itself was given is VmHWM (proc(5)). Other systems begin anew.
 */
const SAYS_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  process.on('exit', () => {
    const own = process.platform === 'linux' && /^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    console.error('peak', own ? own[1] : process.resourceUsage().maxRSS);
  });
`)}`;

/** `claimlint check` of a file that holds `text`. */
export const checkedByCommand = (text: string): Spawned =>
  withFile(text, (path) => spawned([join('dist', 'cli.js'), 'check', '--fail-on', 'never', path]));

/** Node doing nothing, which is the least that a command of it can take. */
export const bareNode = (): Spawned => spawned(['-e', '0']);

function spawned(args: readonly string[]): Spawned {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', SAYS_PEAK, ...args], {
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - started;
  const [, peak] = /^peak (\d+)$/m.exec(stderr) ?? [];
  if (status !== 0 || !peak) throw new Error('the command failed');
  return { milliseconds, megabytes: Number(peak) / 1024 };
}

/** What `use` makes of a file that is there as long as it takes. */
export function withFile<T>(text: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-bench-'));
  try {
    const path = join(folder, 'claims.837');
    writeFileSync(path, text);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
