// Commands run as child processes, their output shown as it comes or kept until it is wanted.
import { spawn } from 'node:child_process';

/** This process's own Node, so that a script started with another Node than the PATH's stays with it. */
export const NODE = process.execPath;

/**
 * Runs a command with its output on ours.
 * @returns {Promise<number>} its exit status; 1 where a signal ended it or it could not be started.
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('exit', (status) => done(status ?? 1));
  });
}

/**
 * Runs a command without showing anything.
 * @returns {Promise<{ status: number, output: string }>} its exit status and both its streams as they came.
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (data) => {
      output += data;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ status: 1, output: `${command}: ${error.message}` }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** Runs a command without showing anything unless it fails, which throws with its last lines. */
export async function runOrThrow(command, args, options = {}) {
  const { status, output } = await runQuietly(command, args, options);
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${output.slice(-4000)}`);
  return output;
}

/** `npm` with its arguments, run by the npm that started us where one did (npm is a script, not a program, on Windows). */
export function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? { command: NODE, args: [script, ...args], options: {} }
    : { command: 'npm', args, options: { shell: process.platform === 'win32' } };
}
