/** Lists the loaded releases and the checks that could not be made in the document in front, each with its reason. */
import { commands, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import {
  CLIENT_COMMANDS,
  STATUS_REQUEST,
  type StatusParams,
  type StatusResult,
} from '../../../server/src/lsp/protocol.ts';
import { isCodedLanguage } from '../languages.ts';
import type { Command } from './command.ts';

interface StatusItem extends QuickPickItem {
  /** The rule whose page opens when the item is chosen. */
  readonly rule?: string;
}

export const showStatusDetails: Command = {
  id: 'claimlint.showStatus',
  async run({ client }) {
    const document = window.activeTextEditor?.document;
    if (!document || !isCodedLanguage(document.languageId)) {
      window.showInformationMessage('Open a claim, a chart or an X12 file to see what was checked in it.');
      return;
    }
    const params: StatusParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const status = await client.sendRequest<StatusResult>(STATUS_REQUEST, params);
    const chosen = await window.showQuickPick(itemsOf(status), {
      title: 'Claimlint: what was checked',
      placeHolder: 'Choose a check to read about it',
      matchOnDetail: true,
    });
    if (chosen?.rule) await commands.executeCommand(CLIENT_COMMANDS.openRule, chosen.rule);
  },
};

function itemsOf({ releases, broken, team, notChecked }: StatusResult): StatusItem[] {
  const heading = (label: string): StatusItem => ({ label, kind: QuickPickItemKind.Separator });
  return [
    heading('could not be checked'),
    ...notChecked.map(({ rule, why }) => ({
      label: rule === '*' ? 'Nothing was checked' : rule,
      detail: why,
      ...(rule === '*' ? {} : { rule }),
    })),
    ...(broken.length > 0 ? [heading('cannot be opened')] : []),
    ...broken.map(({ system, why }) => ({ label: system, detail: why })),
    ...(team.length > 0 ? [heading('mistakes in .claimlint.json')] : []),
    ...team.map((problem) => ({ label: problem })),
    heading('loaded'),
    ...releases.map(({ system, release, through, end }) => ({
      label: `${system} ${release}`,
      description: end ?? `answers for dates through ${through}`,
    })),
  ];
}
