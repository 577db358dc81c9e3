/** Time Machine: the file in front judged on another day, slid from day to day in a picker. */
import {
  Position,
  type QuickPickItem,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import {
  ROLLOVER_REQUEST,
  type RolloverItem,
  type RolloverParams,
  type RolloverResult,
  VERDICT_DAYS_REQUEST,
  type VerdictDay,
  type VerdictDaysParams,
} from '../../../server/src/lsp/protocol.ts';
import { isCodedLanguage } from '../languages.ts';
import type { Command, CommandContext } from './command.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

interface DayItem extends QuickPickItem {
  readonly date: string;
}

export const timeMachine: Command = {
  id: 'claimlint.timeMachine',
  async run(context) {
    const editor = window.activeTextEditor;
    if (!editor || !isCodedLanguage(editor.document.languageId)) {
      window.showInformationMessage('Open a claim, a chart or an X12 file to see it on another day.');
      return;
    }
    const params: VerdictDaysParams = subject(editor.document);
    const days = await context.client.sendRequest<VerdictDay[]>(VERDICT_DAYS_REQUEST, params);
    slide(context, editor, days.map(dayItem));
  },
};

const subject = (document: TextDocument) => ({ name: document.uri.path, text: document.getText() });

function dayItem({ date, lost, won }: VerdictDay): DayItem {
  const says = [
    ...(lost > 0 ? [`${lost} ${lost === 1 ? 'code' : 'codes'} no longer to bill`] : []),
    ...(won > 0 ? [`${won} ${won === 1 ? 'code begins' : 'codes begin'}`] : []),
  ];
  return { label: date, description: says.join(', '), date };
}

/** The picker: moving through its days marks in the file what that day judges otherwise. */
function slide(context: CommandContext, editor: TextEditor, days: readonly DayItem[]): void {
  const mark = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('diffEditor.removedLineBackground'),
    after: { color: new ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em' },
  });
  const picker = window.createQuickPick<DayItem>();
  picker.title = 'Time Machine: the file judged on another day of service';
  picker.placeholder = 'Move through the days on which a verdict changes, or type a date as 2026-10-01';
  picker.items = days;
  let asked = 0;
  const show = async (date: string | undefined) => {
    const turn = ++asked;
    if (date === undefined) return;
    const params: RolloverParams = { ...subject(editor.document), on: date };
    const { changes, unanswered } = await context.client.sendRequest<RolloverResult>(
      ROLLOVER_REQUEST,
      params,
    );
    // The newest day wins, however long an earlier one took.
    if (turn !== asked) return;
    editor.setDecorations(mark, changes.map(lineMark));
    picker.title = [`Time Machine, ${date}: ${changes.length} changed`, ...unanswered].join('; ');
  };
  picker.onDidChangeValue((text) => {
    const typed = text.trim();
    const isTyped = DATE.test(typed) && !days.some(({ date }) => date === typed);
    picker.items = isTyped ? [{ label: typed, description: 'this day', date: typed }, ...days] : days;
  });
  picker.onDidChangeActive(([item]) => void show(item?.date));
  picker.onDidAccept(() => picker.hide());
  picker.onDidHide(() => {
    asked++;
    mark.dispose();
    picker.dispose();
  });
  picker.show();
}

const lineMark = ({ line, code, after, replacements }: RolloverItem) => ({
  range: new Range(new Position(line, 0), new Position(line, 0)),
  renderOptions: {
    after: {
      contentText: [`${code}: ${after}`, ...replacements.slice(0, 1).map((one) => `instead ${one}`)].join(
        '; ',
      ),
    },
  },
});
