/**
 * The built server as a real process and a real JSON-RPC client in front of it, so that a test reads
 * `doc.hover('E11.22')` and stands on everything that an editor stands on.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionKind,
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type SymbolInformation,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { applyEdits, LineMap, type Position, type PositionEncoding } from '../../server/src/model/text.ts';

const SERVER = join('dist', 'server.js');

/** The day on which every test takes place: of FY2027, and after all dates of service in the texts. */
export const TODAY = '2026-11-25';

export interface ServerOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions & Record<string, unknown>;
  /** What the client answers to `workspace/configuration`. */
  readonly configuration?: unknown;
}

/** Capabilities of a client that asks for diagnostics and can be told to ask again, as VS Code does. */
export const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: { diagnostics: { refreshSupport: true } },
};

export class Server {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcessWithoutNullStreams;
  readonly encoding: PositionEncoding;
  readonly announced: InitializeResult;
  /** The last diagnostics published of each document. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  /** What the server wrote to the log. */
  readonly logged: readonly string[];
  refreshes = 0;
  /** What `workspace/configuration` is answered with. */
  configuration: unknown;
  readonly #waiting = new Set<() => void>();
  #documents = 0;

  private constructor(
    child: ChildProcessWithoutNullStreams,
    connection: ProtocolConnection,
    announced: InitializeResult,
    logged: readonly string[],
  ) {
    this.logged = logged;
    this.process = child;
    this.connection = connection;
    this.announced = announced;
    this.encoding = announced.capabilities.positionEncoding === 'utf-8' ? 'utf-8' : 'utf-16';
  }

  static async start(options: ServerOptions = {}): Promise<Server> {
    if (!existsSync(SERVER)) throw new Error(`${SERVER} is not built: run npm run build`);
    const child = spawn(process.execPath, [SERVER, '--stdio']);
    const connection = createProtocolConnection(child.stdout, child.stdin);
    const logged: string[] = [];
    connection.onNotification('window/logMessage', ({ message }) => {
      logged.push(message);
    });
    child.stderr.on('data', (data) => logged.push(String(data)));
    connection.listen();
    const announced = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? {},
      initializationOptions: { today: TODAY, ...options.initializationOptions },
    });
    const server = new Server(child, connection, announced, logged);
    server.configuration = options.configuration ?? null;
    server.#listen();
    await connection.sendNotification('initialized', {});
    return server;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.#changed();
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      this.#changed();
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.configuration),
    );
    connection.onRequest('client/registerCapability', () => null);
  }

  #changed(): void {
    for (const look of [...this.#waiting]) look();
  }

  /** Resolves as soon as what the server has told fulfils `condition`. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!condition()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Opens a text as a document of its own. */
  async open(text: string, languageId = 'claim', uri?: string): Promise<Doc> {
    const doc = new Doc(this, uri ?? `file:///test/${++this.#documents}.${languageId}`, text);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: doc.uri, languageId, version: doc.version, text },
    });
    return doc;
  }

  /** Shuts the server down as an editor does. @returns its exit code. */
  async stop(): Promise<number | null> {
    const exited = this.exited();
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await exited;
    this.connection.dispose();
    return code;
  }

  async exited(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const [code] = await once(this.process, 'exit');
    return code;
  }
}

/** A place in a document: a position, or the beginning of the first such text in it. */
export type Place = Position | string;

export class Doc {
  readonly server: Server;
  readonly uri: string;
  text: string;
  version = 1;

  constructor(server: Server, uri: string, text: string) {
    this.server = server;
    this.uri = uri;
    this.text = text;
  }

  /** @throws where the text is not in the document, so that a test cannot pass on a slip. */
  offset(place: Place): number {
    const offset =
      typeof place === 'string'
        ? this.text.indexOf(place)
        : new LineMap(this.text).offsetAt(place, this.server.encoding);
    if (offset < 0) throw new Error(`not in the document: ${JSON.stringify(place)}`);
    return offset;
  }

  position(offset: number): Position {
    return new LineMap(this.text).positionAt(offset, this.server.encoding);
  }

  /** The text of a range. */
  at(range: { readonly start: Position; readonly end: Position }): string {
    return this.text.slice(this.offset(range.start), this.offset(range.end));
  }

  #request<R>(method: string, params: object): Promise<R> {
    return this.server.connection.sendRequest(method, { textDocument: { uri: this.uri }, ...params });
  }

  hover(place: Place): Promise<Hover | null> {
    return this.#request('textDocument/hover', { position: this.position(this.offset(place)) });
  }

  /** The Markdown of the hover, line by line; none where there is no hover. */
  async hoverLines(place: Place): Promise<string[]> {
    const hover = await this.hover(place);
    if (!hover) return [];
    const { contents } = hover;
    if (typeof contents === 'string' || !('kind' in contents)) throw new Error('no markup');
    return contents.value.split('\n');
  }

  /** Completions behind the first such text. */
  completions(behind: string): Promise<CompletionList> {
    return this.#request('textDocument/completion', {
      position: this.position(this.offset(behind) + behind.length),
    });
  }

  resolve(item: CompletionItem): Promise<CompletionItem> {
    return this.server.connection.sendRequest('completionItem/resolve', item);
  }

  async pull(): Promise<DocumentDiagnosticReport> {
    return this.#request('textDocument/diagnostic', {});
  }

  /** The diagnostics of this version: asked for where the server lets itself be asked, else as published. */
  async diagnostics(): Promise<Diagnostic[]> {
    if (this.server.announced.capabilities.diagnosticProvider) {
      const report = await this.pull();
      return report.kind === 'full' ? report.items : [];
    }
    const { published } = this.server;
    await this.server.until(() => published.get(this.uri)?.version === this.version);
    return published.get(this.uri)?.diagnostics ?? [];
  }

  symbols(): Promise<DocumentSymbol[] | SymbolInformation[]> {
    return this.#request('textDocument/documentSymbol', {});
  }

  /** Code actions for a diagnostic, or without one for a place. */
  actions(at: Diagnostic | Place, only?: CodeActionKind[]): Promise<CodeAction[]> {
    const isDiagnostic = typeof at === 'object' && 'range' in at;
    const position = isDiagnostic ? undefined : this.position(this.offset(at));
    const range = isDiagnostic ? at.range : { start: position, end: position };
    return this.#request('textDocument/codeAction', {
      range,
      context: { diagnostics: isDiagnostic ? [at] : [], ...(only ? { only } : {}) },
    });
  }

  /** Puts `newText` in the place of the first `old`, as typing does. */
  async edit(old: string, newText: string): Promise<void> {
    const start = this.offset(old);
    const range = { start: this.position(start), end: this.position(start + old.length) };
    await this.change([{ range, newText }]);
  }

  /** Edits of one version, all in the terms of the text before them. */
  async change(edits: readonly TextEdit[]): Promise<void> {
    const lines = new LineMap(this.text);
    const { encoding } = this.server;
    const own = edits.map(({ range, newText }) => ({ span: lines.spanOf(range, encoding), newText }));
    this.text = applyEdits(this.text, own);
    this.version++;
    // From the end to the start, so that no edit moves the place of a later one.
    const inOrder = [...edits].sort(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    );
    await this.server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: inOrder.map(({ range, newText }) => ({ range, text: newText })),
    });
  }

  /** Carries out a code action, which must be for this version. */
  async apply({ edit, title }: CodeAction): Promise<void> {
    const edits = edit?.changes?.[this.uri];
    if (!edits) throw new Error(`no edits of this document: ${title}`);
    await this.change(edits);
  }

  async close(): Promise<void> {
    await this.server.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri },
    });
  }
}
