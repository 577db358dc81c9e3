import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Choice } from '../features/choice.ts';
import { complete } from '../features/completion.ts';
import { describeCode } from '../features/describe-code.ts';
import { howFound } from '../features/how-found.ts';
import { plain } from '../features/markdown.ts';
import type { Client } from './client.ts';
import { CHOICE_KIND, toMarkup, toRange } from './convert.ts';
import { CLIENT_COMMANDS, type CountChoiceArguments } from './protocol.ts';
import type { Session, Subject } from './session.ts';

/** Answered where nothing was found or the feature failed: the client asks again as the coder types on. */
export const NO_COMPLETIONS: CompletionList = { isIncomplete: true, items: [] };

export function completionsAt(
  session: Session,
  { file, open, settings }: Subject,
  { position }: CompletionParams,
): CompletionList {
  const { client, chosen } = session;
  const { limit, learn } = settings.completion;
  const offset = file.lines().offsetAt(position, client.encoding);
  const found = complete(open, offset, limit, learn ? chosen : undefined);
  if (!found) return NO_COMPLETIONS;
  const range = toRange(file, found.span, client.encoding);
  const items = found.choices.map(
    (choice, place): CompletionItem => ({
      label: choice.label,
      ...detailsOf(choice, client),
      kind: CHOICE_KIND[choice.kind],
      // The client sorts by text and drops what does not hold what was typed: both are settled here already.
      sortText: String(place).padStart(3, '0'),
      filterText: found.typed || choice.label,
      ...(client.sharedEditRange
        ? { textEditText: choice.insert }
        : { textEdit: { range, newText: choice.insert } }),
      ...(choice.code ? { data: choice.code } : {}),
      ...afterwards(choice, client, learn),
    }),
  );
  const shared = client.sharedEditRange ? { itemDefaults: { editRange: range } } : {};
  // The next letter is asked for anew, always: a client that filtered a closed list by it would find no text that
  // holds it, and close.
  return { isIncomplete: true, ...shared, items };
}

/** Where the title of a code is shown. Titles are most of a list's size, so each is sent once. */
function detailsOf({ detail, found }: Choice, { labelDetails }: Client): Partial<CompletionItem> {
  if (!detail) return {};
  if (!labelDetails) return { detail };
  return { labelDetails: { detail: `  ${detail}`, ...(found ? { description: found } : {}) } };
}

/**
 * What the editor does once an item is in the text, where it can be told to: behind the beginning of a code the list
 * opens anew; a code is counted.
 */
function afterwards({ kind, code }: Choice, { commands }: Client, learn: boolean): Partial<CompletionItem> {
  if (kind === 'beginning' && commands.has(CLIENT_COMMANDS.suggest))
    return { command: { title: 'Next step', command: CLIENT_COMMANDS.suggest } };
  if (kind === 'code' && code && learn && commands.has(CLIENT_COMMANDS.countChoice)) {
    const args: CountChoiceArguments = { system: code.system, code: code.key };
    return { command: { title: 'Count', command: CLIENT_COMMANDS.countChoice, arguments: [args] } };
  }
  return {};
}

/** The details of the item that the coder looks at, and behind them the way to it. */
export async function resolveCompletion(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const code: Choice['code'] = item.data;
  if (!code) return item;
  const { codebook } = await session.engine();
  const described = describeCode(codebook, code.system, code.key, [code.date]);
  const how = code.way && howFound(codebook, code.system, code.way);
  const told = how ? `${described}\n\n${plain(how)}` : described;
  return { ...item, documentation: toMarkup(told, session.client) };
}
