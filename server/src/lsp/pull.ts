import {
  type CancellationToken,
  type Connection,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Delivery } from './delivery.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { guardRequest, guardWork, Outdated } from './guard.ts';
import type { Schedule } from './schedule.ts';
import type { Session } from './session.ts';

const NOTHING: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Answers a client that asks for diagnostics, and has it ask again when those that were withheld may be shown. */
export function answerPulls(connection: Connection, session: Session, schedule: Schedule): Delivery {
  const withheld = new Set<string>();
  const answer = async (
    { textDocument: { uri } }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const file = session.files.get(uri);
    await schedule.whenQuiet(uri);
    if (session.files.get(uri) !== file) throw new Outdated();
    const subject = await session.subject(uri, token);
    if (!subject) return NOTHING;
    // A client that cannot be told to ask again would never see what is withheld.
    const mayWithhold = session.client.refreshes && schedule.isTyping(uri);
    const found = diagnosticsOf(session, subject, mayWithhold ? subject.file.touched : undefined);
    if (found.withheld) withheld.add(uri);
    return { kind: 'full', items: found.items };
  };
  connection.languages.diagnostics.on(
    guardRequest<DocumentDiagnosticParams, DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      connection.console,
      'diagnostics',
      () => NOTHING,
      async (params, token) => {
        try {
          return await answer(params, token);
        } catch (error) {
          // An empty answer would take away the findings that the client shows: it is told to ask again.
          if (error instanceof Outdated)
            return new ResponseError(LSPErrorCodes.ServerCancelled, 'changed', { retriggerRequest: true });
          throw error;
        }
      },
    ),
  );
  const refresh = guardWork(connection.console, 'refresh', async () => {
    if (session.client.refreshes) await connection.languages.diagnostics.refresh();
  });
  return {
    checked: () => {},
    settled: (uri) => {
      if (withheld.delete(uri)) refresh();
    },
    closed: (uri) => {
      withheld.delete(uri);
    },
    outdated: refresh,
  };
}
