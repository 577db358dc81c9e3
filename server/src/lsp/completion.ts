import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { Choice } from '../features/choice.ts';
import { complete } from '../features/completion.ts';
import { describeCode } from '../features/describe-code.ts';
import type { Client } from './client.ts';
import { CHOICE_KIND, toMarkup, toRange } from './convert.ts';
import { CLIENT_COMMANDS } from './protocol.ts';
import type { Session, Subject } from './session.ts';

/** Answered where nothing was found or the feature failed: the client asks again as the coder types on. */
export const NO_COMPLETIONS: CompletionList = { isIncomplete: true, items: [] };

export function completionsAt(
  { client }: Session,
  { file, open, settings }: Subject,
  { position }: CompletionParams,
): CompletionList {
  const offset = file.lines().offsetAt(position, client.encoding);
  const found = complete(open, offset, settings.completion.limit);
  if (!found) return NO_COMPLETIONS;
  const range = toRange(file, found.span, client.encoding);
  const items = found.choices.map(
    (choice, place): CompletionItem => ({
      label: choice.label,
      ...titleOf(choice, client),
      kind: CHOICE_KIND[choice.kind],
      // The client sorts by text and drops what does not hold what was typed: both are settled here already.
      sortText: String(place).padStart(3, '0'),
      filterText: found.typed || choice.label,
      ...(client.sharedEditRange
        ? { textEditText: choice.insert }
        : { textEdit: { range, newText: choice.insert } }),
      ...(choice.code ? { data: choice.code } : {}),
      ...(choice.kind === 'beginning' ? leadsOn(client) : {}),
    }),
  );
  const shared = client.sharedEditRange ? { itemDefaults: { editRange: range } } : {};
  return { isIncomplete: found.incomplete, ...shared, items };
}

/** Where the title of a code is shown. Titles are most of a list's size, so each is sent once. */
function titleOf({ detail }: Choice, { labelDetails }: Client): Partial<CompletionItem> {
  if (!detail) return {};
  return labelDetails ? { labelDetails: { detail: `  ${detail}` } } : { detail };
}

/** The list opens anew behind the beginning of a code, where the editor can be told to. */
const leadsOn = ({ commands }: Client): Partial<CompletionItem> =>
  commands.has(CLIENT_COMMANDS.suggest)
    ? { command: { title: 'Next character', command: CLIENT_COMMANDS.suggest } }
    : {};

/** The details of the item that the coder looks at. */
export async function resolveCompletion(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const code: Choice['code'] = item.data;
  if (!code) return item;
  const { codebook } = await session.engine();
  const described = describeCode(codebook, code.system, code.key, [code.date]);
  return { ...item, documentation: toMarkup(described, session.client) };
}
