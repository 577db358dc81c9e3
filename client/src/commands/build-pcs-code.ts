/** Build a PCS Code: a picker walks the seven axes, each with what is valid behind the characters chosen so far. */
import {
  env,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  type TextEditor,
  window,
} from 'vscode';
import {
  PCS_NEXT_REQUEST,
  type PcsNextItem,
  type PcsNextParams,
  type PcsNextResult,
} from '../../../server/src/lsp/protocol.ts';
import { isCodedLanguage } from '../languages.ts';
import type { Command, CommandContext } from './command.ts';

/** How many characters a code has. */
const LENGTH = 7;

interface ValueItem extends QuickPickItem {
  readonly next: PcsNextItem;
}

export const buildPcsCode: Command = {
  id: 'claimlint.buildPcsCode',
  async run(context) {
    const editor = window.activeTextEditor;
    const coded = editor && isCodedLanguage(editor.document.languageId) ? editor : undefined;
    const pick = window.createQuickPick<ValueItem>();
    // Clicking into the document to look something up must not lose the characters chosen so far.
    pick.ignoreFocusOut = true;
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.totalSteps = LENGTH;
    pick.show();
    try {
      const built = await buildCode(pick, context, coded);
      pick.hide();
      if (built) await (coded ? insert(coded, built) : copy(built));
    } finally {
      pick.dispose();
    }
  },
};

interface Built {
  readonly code: string;
  readonly title: string;
}

/** Walks the axes until a code is whole; `undefined` where the coder leaves the picker. */
async function buildCode(
  pick: QuickPick<ValueItem>,
  context: CommandContext,
  editor: TextEditor | undefined,
): Promise<Built | undefined> {
  let code = '';
  let title = '';
  while (code.length < LENGTH) {
    const chosen = choice(pick);
    const { date, next } = await askNext(pick, context, editor, code);
    showStep(pick, code, date, next);
    const answer = await chosen;
    if (answer === 'hidden') return undefined;
    if (answer === 'back') code = code.slice(0, -1);
    else {
      code += answer.character;
      title = answer.title;
    }
  }
  return { code, title };
}

function showStep(
  pick: QuickPick<ValueItem>,
  prefix: string,
  date: string,
  next: readonly PcsNextItem[],
): void {
  pick.step = prefix.length + 1;
  pick.title = `ICD-10-PCS on ${date}${prefix && `: ${prefix}`}`;
  pick.placeholder = next[0]?.axis ?? 'No ICD-10-PCS code goes on from here';
  pick.buttons = prefix === '' ? [] : [QuickInputButtons.Back];
  pick.items = next.map(itemOf);
}

async function askNext(
  pick: QuickPick<ValueItem>,
  { client }: CommandContext,
  editor: TextEditor | undefined,
  prefix: string,
): Promise<PcsNextResult> {
  const params: PcsNextParams = {
    prefix,
    ...(editor ? { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } : {}),
  };
  pick.busy = true;
  // What is typed while the answer is awaited is meant for the next axis already.
  pick.value = '';
  pick.items = [];
  try {
    return await client.sendRequest<PcsNextResult>(PCS_NEXT_REQUEST, params);
  } finally {
    pick.busy = false;
  }
}

const itemOf = (next: PcsNextItem): ValueItem => ({
  label: next.character,
  description: next.meaning,
  ...(next.title || next.definition ? { detail: next.title || next.definition } : {}),
  next,
});

/** The next thing that the coder does with the picker, be it while the answer is still awaited. */
function choice(pick: QuickPick<ValueItem>): Promise<PcsNextItem | 'back' | 'hidden'> {
  return new Promise((resolve) => {
    const listeners = [
      pick.onDidAccept(() => {
        const next = pick.selectedItems[0]?.next;
        if (next) done(next);
      }),
      pick.onDidTriggerButton((button: QuickInputButton) => {
        if (button === QuickInputButtons.Back) done('back');
      }),
      pick.onDidHide(() => done('hidden')),
    ];
    const done = (answer: PcsNextItem | 'back' | 'hidden') => {
      for (const listener of listeners) listener.dispose();
      resolve(answer);
    };
  });
}

async function insert(editor: TextEditor, { code }: Built): Promise<void> {
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, code);
  });
}

async function copy({ code, title }: Built): Promise<void> {
  await env.clipboard.writeText(code);
  window.setStatusBarMessage(`${code} ${title}: copied`, 4000);
}
