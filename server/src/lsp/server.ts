/** The language server: what it announces, and which room answers which request. */
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TEAM_FILE } from '../model/team-file.ts';
import { allowAt } from './allow.ts';
import { type Client, clientOf } from './client.ts';
import { codeActionsFor, FIX_ALL } from './code-actions.ts';
import { completionsAt, NO_COMPLETIONS, resolveCompletion } from './completion.ts';
import { changedFile, openedFile } from './documents.ts';
import { guardRequest, guardWork } from './guard.ts';
import { hoverAt } from './hover.ts';
import { lookUpFor } from './lookup.ts';
import { pcsNext } from './pcs-next.ts';
import {
  ALLOW_REQUEST,
  type AllowParams,
  type AllowResult,
  CHOSEN,
  type ChosenParams,
  CODE_SETS_CHANGED,
  LOOKUP_REQUEST,
  type LookupItem,
  type LookupParams,
  PCS_NEXT_REQUEST,
  type PcsNextParams,
  type PcsNextResult,
  ROLLOVER_REQUEST,
  type RolloverParams,
  type RolloverResult,
  STATUS_REQUEST,
  type StatusParams,
  type StatusResult,
  VERDICT_DAYS_REQUEST,
  type VerdictDay,
  type VerdictDaysParams,
} from './protocol.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { rolloverOf, verdictDaysOf } from './rollover.ts';
import { type Host, Session, type Subject } from './session.ts';
import { statusOf } from './status.ts';
import { symbolsOf } from './symbols.ts';

/** Characters that complete without being asked: letters do so in every editor, these do not; phrases hold them all. */
const TRIGGERS = [...". 0123456789,-/'’()"];

/** Answers on `connection` until it ends. Nothing is loaded before the first document is opened. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    const session = new Session(connection, client, host);
    const reporter = createReporter(connection, session);
    answerRequests(connection, session);
    followDocuments(connection, session, reporter);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'claimlint' } };
  });
  connection.listen();
}

function capabilitiesFor({ encoding, pulls }: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { resolveProvider: true, triggerCharacters: TRIGGERS },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    documentSymbolProvider: true,
    ...(pulls
      ? {
          diagnosticProvider: {
            identifier: 'claimlint',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
  };
}

interface OnDocument {
  readonly textDocument: { readonly uri: string };
}

function answerRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  /** A request about a document, answered `empty` for one that is not read. */
  const onDocument = <P extends OnDocument, R>(
    name: string,
    empty: R,
    answer: (session: Session, subject: Subject, params: P) => R,
  ) =>
    guardRequest(
      log,
      name,
      () => empty,
      async (params: P, token: CancellationToken) => {
        const subject = await session.subject(params.textDocument.uri, token);
        return subject ? answer(session, subject, params) : empty;
      },
    );

  connection.onHover(onDocument('hover', null, hoverAt));
  connection.onCompletion(onDocument('completion', NO_COMPLETIONS, completionsAt));
  connection.onCodeAction(onDocument('code actions', [], codeActionsFor));
  connection.onDocumentSymbol(onDocument('outline', [], symbolsOf));
  connection.onCompletionResolve(
    guardRequest(
      log,
      'completion details',
      (item) => item,
      (item) => resolveCompletion(session, item),
    ),
  );
  connection.onRequest(
    LOOKUP_REQUEST,
    guardRequest<LookupParams, LookupItem[]>(
      log,
      'look-up',
      () => [],
      (params, token) => lookUpFor(session, params, token),
    ),
  );
  connection.onRequest(
    PCS_NEXT_REQUEST,
    guardRequest<PcsNextParams, PcsNextResult>(
      log,
      'next characters',
      () => ({ date: session.today(), next: [] }),
      (params, token) => pcsNext(session, params, token),
    ),
  );
  connection.onRequest(
    ROLLOVER_REQUEST,
    guardRequest<RolloverParams, RolloverResult>(
      log,
      'rollover',
      () => ({ changes: [], unanswered: [] }),
      (params) => rolloverOf(session, params),
    ),
  );
  connection.onRequest(
    VERDICT_DAYS_REQUEST,
    guardRequest<VerdictDaysParams, readonly VerdictDay[]>(
      log,
      'verdictDays',
      () => [],
      (params) => verdictDaysOf(session, params),
    ),
  );
  connection.onRequest(
    STATUS_REQUEST,
    guardRequest<StatusParams, StatusResult>(
      log,
      'status',
      () => ({ releases: [], broken: [], team: [], notChecked: [] }),
      (params, token) => statusOf(session, params, token),
    ),
  );
  connection.onRequest(
    ALLOW_REQUEST,
    guardRequest<AllowParams, AllowResult>(
      log,
      'allow',
      () => ({ refused: 'The document has changed.' }),
      (params, token) => allowAt(session, params, token),
    ),
  );
}

function followDocuments(connection: Connection, session: Session, reporter: Reporter): void {
  const log = connection.console;
  const { client, files, settings } = session;
  connection.onDidOpenTextDocument(
    guardWork(log, 'open', ({ textDocument }) => {
      files.set(textDocument.uri, openedFile(textDocument));
      reporter.opened(textDocument.uri);
    }),
  );
  connection.onDidChangeTextDocument(
    guardWork(log, 'change', ({ textDocument: { uri, version }, contentChanges }) => {
      const file = files.get(uri);
      if (!file) return;
      files.set(uri, changedFile(file, version, contentChanges, client.encoding));
      reporter.changed(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    guardWork(log, 'close', ({ textDocument: { uri } }) => {
      files.delete(uri);
      settings.closed(uri);
      reporter.closed(uri);
    }),
  );
  connection.onDidChangeConfiguration(
    guardWork(log, 'settings', (params) => {
      settings.changed(params.settings);
      session.forget();
      reporter.settingsChanged();
    }),
  );
  connection.onNotification(
    CODE_SETS_CHANGED,
    guardWork(log, 'code sets', () => {
      session.reload();
      reporter.settingsChanged();
    }),
  );
  connection.onNotification(
    CHOSEN,
    guardWork(log, 'chosen codes', ({ counts }: ChosenParams) => {
      session.chosen = new Map(Object.entries(counts));
    }),
  );
  connection.onDidChangeWatchedFiles(
    guardWork(log, 'team', () => {
      settings.teamsChanged();
      session.forget();
      reporter.settingsChanged();
    }),
  );
  connection.onInitialized(
    guardWork(log, 'register', async () => {
      if (client.registersConfiguration)
        await connection.client.register(DidChangeConfigurationNotification.type, undefined);
      if (client.watchesFiles)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${TEAM_FILE}` }],
        });
    }),
  );
}
