import type { Connection } from 'vscode-languageserver';
import type { Delivery } from './delivery.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { guardWork } from './guard.ts';
import type { Schedule } from './schedule.ts';
import type { Session } from './session.ts';

/** Publishes the findings of each version, for a client that does not ask for them. */
export function publishDiagnostics(connection: Connection, session: Session, schedule: Schedule): Delivery {
  const publish = guardWork(connection.console, 'diagnostics', async (uri: string) => {
    const subject = await session.subject(uri);
    const version = session.files.get(uri)?.version;
    if (version === undefined) return;
    const unfinished = schedule.isTyping(uri) ? subject?.file.touched : undefined;
    const diagnostics = subject ? diagnosticsOf(session, subject, unfinished).items : [];
    await connection.sendDiagnostics({ uri, version, diagnostics });
  });
  return {
    outdated: () => {
      for (const uri of session.files.keys()) publish(uri);
    },
    checked: publish,
    settled: publish,
    closed: guardWork(connection.console, 'close', (uri: string) =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    ),
  };
}
