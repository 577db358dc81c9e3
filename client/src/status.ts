/** The language status item: which releases are loaded, and how many checks could not be made in this document. */
import type { Disposable, Memento, TextEditor } from 'vscode';
import { Disposable as Disposables, LanguageStatusSeverity, languages, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  STATUS_CHANGED,
  STATUS_REQUEST,
  type StatusParams,
  type StatusResult,
} from '../../server/src/lsp/protocol.ts';
import { isCodedLanguage, SELECTOR } from './languages.ts';
import { tellOfEnds } from './release-notice.ts';

/**
 * Shows the status of the document in front, and keeps it true as the server checks it anew.
 * @param memory remembers of which releases' ends the user was told.
 */
export function showStatus(client: BaseLanguageClient, memory: Memento): Disposable {
  const item = languages.createLanguageStatusItem('claimlint.status', [...SELECTOR]);
  item.name = 'Claimlint';
  const refresh = async (editor: TextEditor | undefined) => {
    const document = editor?.document;
    if (!document || !isCodedLanguage(document.languageId)) return;
    item.busy = client.state === State.Starting;
    // It asks again once the server has started.
    if (client.state === State.Starting) return;
    if (client.state !== State.Running) return showStopped(item);
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    item.busy = true;
    try {
      const params: StatusParams = { uri };
      const status = await client.sendRequest<StatusResult>(STATUS_REQUEST, params);
      // Another document may have come to the front while the server answered.
      if (window.activeTextEditor?.document === document) Object.assign(item, statusWords(status));
      void tellOfEnds(memory, status.releases);
    } catch {
      showStopped(item);
    } finally {
      item.busy = false;
    }
  };
  return Disposables.from(
    item,
    window.onDidChangeActiveTextEditor(refresh),
    client.onDidChangeState(() => refresh(window.activeTextEditor)),
    client.onNotification(STATUS_CHANGED, ({ uri }: StatusParams) => {
      const front = window.activeTextEditor;
      if (front && client.code2ProtocolConverter.asUri(front.document.uri) === uri) void refresh(front);
    }),
  );
}

/** What the status item says of an answer. */
function statusWords({ releases, broken, team, notChecked }: StatusResult) {
  const count = notChecked.length;
  const checks =
    count === 0 ? 'Every check was made' : `${count} ${count === 1 ? 'check' : 'checks'} could not be made`;
  const ends = releases.flatMap(({ system, release, end }) => (end ? [`${system} ${release} ${end}`] : []));
  const faults = [
    ...broken.map(({ system }) => `${system} cannot be opened`),
    ...(team.length > 0 ? ['.claimlint.json has mistakes'] : []),
  ];
  return {
    text: releasesInShort(releases),
    detail: [checks, ...faults, ...ends].join('; '),
    severity:
      count === 0 && ends.length === 0 && faults.length === 0
        ? LanguageStatusSeverity.Information
        : LanguageStatusSeverity.Warning,
    command: { title: 'Details', command: 'claimlint.showStatus' },
  };
}

/** The release of diagnoses, which comes first; the details name the others. */
function releasesInShort([first, ...others]: StatusResult['releases']): string {
  if (!first) return 'No code sets';
  const named = `${first.system} ${first.release}`;
  return others.length === 0 ? named : `${named} and ${others.length} more`;
}

function showStopped(item: {
  text: string;
  detail?: string;
  severity: LanguageStatusSeverity;
  command: unknown;
}) {
  item.text = 'The Claimlint server is not running';
  item.detail = 'Nothing is checked';
  item.severity = LanguageStatusSeverity.Error;
  item.command = { title: 'Restart', command: 'claimlint.restart' };
}
