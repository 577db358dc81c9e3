/** The settings of a resource, asked of the client and kept until they change; never a global. */
import type { Connection } from 'vscode-languageserver';
import { readSettings, type Settings } from '../model/settings.ts';
import type { Client } from './client.ts';

const SECTION = 'claimlint';

export class SettingsOf {
  readonly #connection: Connection;
  readonly #client: Client;
  /** By URI; the empty one is the workspace as a whole. */
  readonly #asked = new Map<string, Promise<Settings>>();
  /** Of a client that is not asked: what it said last. */
  #told: Settings;

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
    this.#told = readSettings(client.options);
  }

  of(uri: string): Promise<Settings> {
    const known = this.#asked.get(uri);
    if (known) return known;
    const asked = this.#client.configures ? this.#ask(uri) : Promise.resolve(this.#told);
    this.#asked.set(uri, asked);
    return asked;
  }

  /** @param settings what `workspace/didChangeConfiguration` carries, of any shape. */
  changed(settings: unknown): void {
    this.#asked.clear();
    if (typeof settings === 'object' && settings !== null && SECTION in settings)
      this.#told = readSettings((settings as Record<string, unknown>)[SECTION]);
  }

  closed(uri: string): void {
    this.#asked.delete(uri);
  }

  /** A client that fails to answer is one that said nothing. */
  async #ask(uri: string): Promise<Settings> {
    try {
      const item = uri === '' ? { section: SECTION } : { scopeUri: uri, section: SECTION };
      return readSettings(await this.#connection.workspace.getConfiguration(item));
    } catch {
      return this.#told;
    }
  }
}
