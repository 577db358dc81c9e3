/** What the client at the other end can do, asked once. */
import { type InitializeParams, MarkupKind, PositionEncodingKind } from 'vscode-languageserver';
import { type IsoDate, isoDate } from '../model/dates.ts';
import type { PositionEncoding } from '../model/text.ts';
import { CLIENT_COMMANDS, type ClientCommand } from './protocol.ts';

export interface Client {
  readonly encoding: PositionEncoding;
  /** Whether it asks for diagnostics; they are published to any other. */
  readonly pulls: boolean;
  /** Whether it can be told to ask again. */
  readonly refreshes: boolean;
  /** Whether it answers `workspace/configuration`. */
  readonly configures: boolean;
  /** Whether it wants to be asked to report changed settings. */
  readonly registersConfiguration: boolean;
  /** Whether it can be asked to tell of changed files. */
  readonly watchesFiles: boolean;
  /** Whether edits may name the version they were made for. */
  readonly versionedEdits: boolean;
  readonly markdown: boolean;
  /** Whether a completion list may state once what all its items replace. */
  readonly sharedEditRange: boolean;
  /** Whether it shows words behind the label of a completion, and so needs no `detail` before an item is looked at. */
  readonly labelDetails: boolean;
  readonly outlineTree: boolean;
  /** The commands of our own client. */
  readonly commands: ReadonlySet<ClientCommand>;
  /** The date to take for today, in tests. */
  readonly today: IsoDate | undefined;
  /** Where the user's imported code sets are; empty where the client does not say. */
  readonly userCodeSets: string;
  /** Settings of an editor that has no other way to give them: the `claimlint` section itself. */
  readonly options: unknown;
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { general, textDocument, workspace } = capabilities;
  const options: Record<string, unknown> = isRecord(initializationOptions) ? initializationOptions : {};
  const { today, commands, userCodeSets } = options;
  const hoverFormats = textDocument?.hover?.contentFormat;
  const completion = textDocument?.completion;
  return {
    encoding: general?.positionEncodings?.[0] === PositionEncodingKind.UTF8 ? 'utf-8' : 'utf-16',
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    configures: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdown: hoverFormats === undefined || hoverFormats.includes(MarkupKind.Markdown),
    sharedEditRange: completion?.completionList?.itemDefaults?.includes('editRange') === true,
    labelDetails: completion?.completionItem?.labelDetailsSupport === true,
    outlineTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    commands: new Set(
      Object.values(CLIENT_COMMANDS).filter((name) => Array.isArray(commands) && commands.includes(name)),
    ),
    today: typeof today === 'string' ? isoDate(today) : undefined,
    userCodeSets: typeof userCodeSets === 'string' ? userCodeSets : '',
    options,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
