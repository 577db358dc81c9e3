/**
 * The settings of a resource, asked of the client and kept until they change; never a global. What the team's file
 * nearest to it says stands in their place.
 */
import type { Connection } from 'vscode-languageserver';
import { isRule } from '../checks/registry.ts';
import { readSettings, type Settings } from '../model/settings.ts';
import { readTeamFile, TEAM_FILE, type TeamFile, withTeam } from '../model/team-file.ts';
import type { Client } from './client.ts';

const SECTION = 'claimlint';

/** The text of the nearest file of a name, in the folder of a document or above it; `undefined` where there is none. */
export type NearestText = (uri: string, name: string) => Promise<string | undefined>;

export class SettingsOf {
  readonly #connection: Connection;
  readonly #client: Client;
  /** By URI; the empty one is the workspace as a whole. */
  readonly #asked = new Map<string, Promise<Settings>>();
  readonly #teams = new Map<string, Promise<TeamFile | undefined>>();
  readonly #nearestText: NearestText;
  /** Of a client that is not asked: what it said last. */
  #told: Settings;

  constructor(connection: Connection, client: Client, nearestText: NearestText) {
    this.#nearestText = nearestText;
    this.#connection = connection;
    this.#client = client;
    this.#told = readSettings(client.options);
  }

  of(uri: string): Promise<Settings> {
    const known = this.#asked.get(uri);
    if (known) return known;
    const asked = this.#withTeam(uri);
    this.#asked.set(uri, asked);
    return asked;
  }

  /** What the team's file nearest to a document says; `undefined` where there is none. */
  team(uri: string): Promise<TeamFile | undefined> {
    const known = this.#teams.get(uri);
    if (known) return known;
    const read = this.#readTeam(uri);
    this.#teams.set(uri, read);
    return read;
  }

  /** Files of teams are others now. */
  teamsChanged(): void {
    this.#asked.clear();
    this.#teams.clear();
  }

  /** @param settings what `workspace/didChangeConfiguration` carries, of any shape. */
  changed(settings: unknown): void {
    this.#asked.clear();
    if (typeof settings === 'object' && settings !== null && SECTION in settings)
      this.#told = readSettings((settings as Record<string, unknown>)[SECTION]);
  }

  closed(uri: string): void {
    this.#asked.delete(uri);
    this.#teams.delete(uri);
  }

  async #withTeam(uri: string): Promise<Settings> {
    const [settings, team] = await Promise.all([
      this.#client.configures ? this.#ask(uri) : this.#told,
      this.team(uri),
    ]);
    return withTeam(settings, team);
  }

  /** A file that cannot be read, or a name that is none on this machine, decides nothing. */
  async #readTeam(uri: string): Promise<TeamFile | undefined> {
    try {
      const text = await this.#nearestText(uri, TEAM_FILE);
      return text === undefined ? undefined : readTeamFile(text, isRule);
    } catch {
      return undefined;
    }
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
