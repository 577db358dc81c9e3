/**
 * When a document is checked after a change: when the coder has paused, and again when the word last typed can be
 * taken for finished.
 */

/** The pause after which a document is checked, in milliseconds. */
export const QUIET_AFTER = 200;

/** The pause after which the word last typed is taken for finished, in milliseconds. */
export const SETTLED_AFTER = 600;

interface Pause {
  readonly quiet: Promise<void>;
  readonly end: () => void;
}

export class Schedule {
  readonly #pauses = new Map<string, Pause>();
  readonly #onQuiet: (uri: string) => void;
  readonly #onSettled: (uri: string) => void;

  /** Both are called once after the last of a row of changes. */
  constructor(onQuiet: (uri: string) => void, onSettled: (uri: string) => void) {
    this.#onQuiet = onQuiet;
    this.#onSettled = onSettled;
  }

  changed(uri: string): void {
    this.#pauses.get(uri)?.end();
    let resolveQuiet = () => {};
    const quiet = new Promise<void>((resolve) => {
      resolveQuiet = resolve;
    });
    const quietTimer = setTimeout(() => {
      resolveQuiet();
      this.#onQuiet(uri);
    }, QUIET_AFTER);
    const settledTimer = setTimeout(() => {
      this.#pauses.delete(uri);
      this.#onSettled(uri);
    }, SETTLED_AFTER);
    const end = () => {
      clearTimeout(quietTimer);
      clearTimeout(settledTimer);
      resolveQuiet();
    };
    this.#pauses.set(uri, { quiet, end });
  }

  closed(uri: string): void {
    this.#pauses.get(uri)?.end();
    this.#pauses.delete(uri);
  }

  /** Whether the word last typed may still be going on. */
  isTyping(uri: string): boolean {
    return this.#pauses.has(uri);
  }

  /** Resolves when the pause after the last change is over, or at the next change. */
  async whenQuiet(uri: string): Promise<void> {
    await this.#pauses.get(uri)?.quiet;
  }
}
