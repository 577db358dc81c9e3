/**
 * How often each code was chosen in this workspace. VS Code keeps the counts on this machine; no text of a document is
 * among them. The setting `claimlint.completion.learn` turns it off, and forgets them.
 */
import { Disposable, type Memento, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { CHOSEN, type ChosenParams, type CountChoiceArguments } from '../../server/src/lsp/protocol.ts';

const KEY = 'claimlint.chosenCodes';

/** Of more codes those chosen least are forgotten. */
const MOST_CODES = 1000;

export interface ChosenCodes extends Disposable {
  readonly count: (chosen: CountChoiceArguments) => void;
}

/** Counts into the memory of the workspace, and tells the server whenever it starts and at each choice. */
export function chosenCodes(client: BaseLanguageClient, memory: Memento): ChosenCodes {
  const learns = () => workspace.getConfiguration('claimlint').get('completion.learn', true);
  const counted = () => memory.get<ChosenParams['counts']>(KEY, {});
  const tell = () => {
    const params: ChosenParams = { counts: counted() };
    if (client.state === State.Running) void client.sendNotification(CHOSEN, params);
  };
  const keep = (counts: ChosenParams['counts'] | undefined) => {
    void memory.update(KEY, counts);
    tell();
  };
  const listeners = Disposable.from(
    client.onDidChangeState(tell),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('claimlint.completion.learn') && !learns()) keep(undefined);
    }),
  );
  return {
    count({ system, code }) {
      if (!learns()) return;
      const name = `${system} ${code.replace('.', '')}`;
      const counts = counted();
      keep(mostChosen({ ...counts, [name]: (counts[name] ?? 0) + 1 }));
    },
    dispose: () => listeners.dispose(),
  };
}

function mostChosen(counts: ChosenParams['counts']): ChosenParams['counts'] {
  const rows = Object.entries(counts);
  if (rows.length <= MOST_CODES) return counts;
  return Object.fromEntries(rows.sort(([, a], [, b]) => b - a).slice(0, MOST_CODES));
}
