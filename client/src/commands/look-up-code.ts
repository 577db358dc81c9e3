/** Look Up Code: a code or a clinician's words in, ranked codes as they are typed, the chosen one inserted or copied. */
import { CancellationTokenSource, env, type QuickPickItem, type TextEditor, ThemeIcon, window } from 'vscode';
import { LOOKUP_REQUEST, type LookupItem, type LookupParams } from '../../../server/src/lsp/protocol.ts';
import { isCodedLanguage } from '../languages.ts';
import type { Command, CommandContext } from './command.ts';

/** As many as a list shows without much scrolling. */
const LIMIT = 30;

const COPY = { iconPath: new ThemeIcon('copy'), tooltip: 'Copy the code' };

interface CodeItem extends QuickPickItem {
  readonly found: LookupItem;
}

export const lookUpCode: Command = {
  id: 'claimlint.lookUpCode',
  run(context) {
    const editor = window.activeTextEditor;
    const coded = editor && isCodedLanguage(editor.document.languageId) ? editor : undefined;
    const pick = window.createQuickPick<CodeItem>();
    pick.title = coded ? 'Look up a code: Enter inserts it at the cursor' : 'Look up a code: Enter copies it';
    pick.placeholder = 'A code, or words such as diabetes kidney';
    pick.onDidChangeValue(searchInto(pick, context, coded));
    pick.onDidTriggerItemButton(({ item }) => copy(item.found));
    pick.onDidAccept(() => {
      const found = pick.selectedItems[0]?.found;
      // Nothing is selected while a newer answer replaces the list: the next Enter chooses from that one.
      if (!found) return;
      pick.hide();
      context.chosen.count(found);
      void (coded ? insert(coded, found) : copy(found));
    });
    pick.onDidHide(() => pick.dispose());
    pick.show();
  },
};

/** Asks the server at each change; the newest words win, and an answer to older ones is dropped. */
function searchInto(
  pick: { items: readonly CodeItem[]; busy: boolean },
  { client }: CommandContext,
  editor: TextEditor | undefined,
) {
  let asked = new CancellationTokenSource();
  return async (query: string) => {
    asked.cancel();
    asked = new CancellationTokenSource();
    const { token } = asked;
    const params: LookupParams = {
      query,
      limit: LIMIT,
      ...(editor ? { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } : {}),
    };
    pick.busy = true;
    try {
      const found = await client.sendRequest<LookupItem[]>(LOOKUP_REQUEST, params, token);
      if (!token.isCancellationRequested) pick.items = found.map(itemOf);
    } catch {
      if (!token.isCancellationRequested) pick.items = [];
    } finally {
      if (!token.isCancellationRequested) pick.busy = false;
    }
  };
}

const itemOf = (found: LookupItem): CodeItem => ({
  label: found.code,
  description: found.billable ? found.title : `${found.title} (a category, not billable)`,
  ...(found.how ? { detail: found.how } : {}),
  // The server has matched and ranked already, so VS Code must filter nothing.
  alwaysShow: true,
  buttons: [COPY],
  found,
});

async function insert(editor: TextEditor, { code }: LookupItem): Promise<void> {
  // X12 writes a diagnosis without its dot.
  const written = editor.document.languageId === 'x12' ? code.replace('.', '') : code;
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, written);
  });
}

async function copy({ code, title }: LookupItem): Promise<void> {
  await env.clipboard.writeText(code);
  window.setStatusBarMessage(`${code} ${title}: copied`, 4000);
}
