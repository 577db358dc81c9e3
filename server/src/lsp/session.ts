/**
 * What all handlers share: the open documents, the engine behind them, and the results computed for each version.
 */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { createEngine, type Engine, type Opened } from '../engine/engine.ts';
import type { PackSource } from '../engine/load.ts';
import { type ChosenCodes, NONE_CHOSEN } from '../features/claim-context.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CheckResult } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import { systemName } from '../model/systems.ts';
import type { Client } from './client.ts';
import { fileName, type OpenFile } from './documents.ts';
import { type Log, Outdated } from './guard.ts';
import type { BrokenPack } from './protocol.ts';
import { type NearestText, SettingsOf } from './settings.ts';
import { warmUp } from './warm-up.ts';

/** What the machine lends the server. */
export interface Host {
  /** The packs of a folder and those that the user imported; empty names stand for the folders that are usual. */
  readonly packs: (folder: string, userFolder: string) => PackSource;
  readonly today: () => IsoDate;
  readonly nearestText: NearestText;
  /** The URI of a rule's bundled page, for a client that has no command to open it. */
  readonly rulePage: (rule: string) => string;
}

/** A version of a document that a format has read, with all that a feature asks for. */
export interface Subject {
  readonly file: OpenFile;
  readonly open: Opened;
  readonly engine: Engine;
  readonly settings: Settings;
}

const CHARACTERS_PER_MIB = 1024 * 1024;

export class Session {
  readonly client: Client;
  readonly host: Host;
  readonly settings: SettingsOf;
  readonly files = new Map<string, OpenFile>();
  /** How often the coder chose codes, as the client last said. */
  chosen: ChosenCodes = NONE_CHOSEN;
  readonly #log: Log;
  #engine: { readonly folder: string; readonly engine: Engine } | undefined;
  /** By version: dropped with it. */
  #subjects = new WeakMap<OpenFile, Subject | 'unread'>();
  #results = new WeakMap<OpenFile, CheckResult>();
  #broken: BrokenPack[] = [];

  constructor(connection: Connection, client: Client, host: Host) {
    this.client = client;
    this.#log = connection.console;
    this.host = host;
    this.settings = new SettingsOf(connection, client, host.nearestText);
  }

  today(): IsoDate {
    return this.client.today ?? this.host.today();
  }

  /** The engine, made at the first document; its packs are read when they are first asked for. */
  async engine(): Promise<Engine> {
    const { codeSetsFolder: folder } = await this.settings.of('');
    if (this.#engine?.folder !== folder) {
      this.#broken = [];
      const engine = createEngine({
        packs: this.host.packs(folder, this.client.userCodeSets),
        today: () => this.today(),
        onBroken: (system, why, name) => {
          this.#log.error(`${system} is not loaded${name && ` from ${name}`}: ${why}`);
          this.#broken.push({ system: systemName(system), why });
        },
      });
      this.#engine = { folder, engine };
      this.forget();
      warmUp(engine.codebook, this.today());
    }
    return this.#engine.engine;
  }

  /** The packs that could not be opened, of those that were asked for so far. */
  get broken(): readonly BrokenPack[] {
    return this.#broken;
  }

  /**
   * The document as it is now; `undefined` where it is not open, too large, or of no known format.
   * @throws Outdated where it changed, or the request was cancelled, while this waited.
   */
  async subject(uri: string, token?: CancellationToken): Promise<Subject | undefined> {
    const file = this.files.get(uri);
    if (!file) return undefined;
    const known = this.#subjects.get(file);
    if (known) return known === 'unread' ? undefined : known;
    const settings = await this.settings.of(uri);
    const engine = await this.engine();
    if (this.files.get(uri) !== file || token?.isCancellationRequested) throw new Outdated();
    const subject = isTooLarge(file, settings) ? undefined : read(file, engine, settings);
    this.#subjects.set(file, subject ?? 'unread');
    return subject;
  }

  /** What the checks say, computed once for a version. */
  result({ file, open, engine, settings }: Subject): CheckResult {
    const known = this.#results.get(file);
    if (known) return known;
    const result = engine.check(open, settings);
    this.#results.set(file, result);
    return result;
  }

  /** Opens the packs anew when they are next asked for, because others lie there now. */
  reload(): void {
    this.#engine = undefined;
    this.forget();
  }

  /** Forgets what was computed, because settings or code sets are others now. */
  forget(): void {
    this.#subjects = new WeakMap();
    this.#results = new WeakMap();
  }
}

export const isTooLarge = ({ text }: OpenFile, { maxFileSize }: Settings): boolean =>
  text.length > maxFileSize * CHARACTERS_PER_MIB;

function read(file: OpenFile, engine: Engine, settings: Settings): Subject | undefined {
  const open = engine.open({ text: file.text, name: fileName(file.uri), languageId: file.languageId });
  return open && { file, open, engine, settings };
}
