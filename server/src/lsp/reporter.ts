/** When findings are shown: at open, and after a change when the coder has paused. */
import type { Connection } from 'vscode-languageserver';
import type { Delivery } from './delivery.ts';
import { guardWork } from './guard.ts';
import { STATUS_CHANGED, type StatusParams } from './protocol.ts';
import { publishDiagnostics } from './publish.ts';
import { answerPulls } from './pull.ts';
import { Schedule } from './schedule.ts';
import type { Session } from './session.ts';

/** What happened to a document. */
export interface Reporter {
  readonly opened: (uri: string) => void;
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
  readonly settingsChanged: () => void;
}

export function createReporter(connection: Connection, session: Session): Reporter {
  const statusChanged = guardWork(connection.console, 'status', async (uri: string) => {
    const params: StatusParams = { uri };
    // Only our own client has commands, and only it knows this notification.
    if (session.client.commands.size > 0) await connection.sendNotification(STATUS_CHANGED, params);
  });
  const show = (uri: string) => {
    delivery.checked(uri);
    statusChanged(uri);
  };
  const schedule = new Schedule(show, (uri) => delivery.settled(uri));
  const deliver = session.client.pulls ? answerPulls : publishDiagnostics;
  const delivery: Delivery = deliver(connection, session, schedule);
  return {
    opened: show,
    changed: (uri) => schedule.changed(uri),
    closed: (uri) => {
      schedule.closed(uri);
      delivery.closed(uri);
    },
    settingsChanged: () => {
      delivery.outdated();
      for (const uri of session.files.keys()) statusChanged(uri);
    },
  };
}
