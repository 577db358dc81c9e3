/** A command that reads its files once and ends, where the server runs for days. */
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 optimise fewer functions, later and with less inlined in each: optimising takes a third of the time of a run
 * that ends before it pays. Flags that V8 does not know do nothing. Electron freezes them: there nothing is set.
 */
export function expectShortRun(): void {
  if (process.versions['electron'] !== undefined) return;
  setFlagsFromString('--interrupt-budget=400000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
