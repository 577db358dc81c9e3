/**
 * What Claimlint's client and server say to each other beyond the Language Server Protocol: names and shapes only.
 * An editor that knows none of this loses the look-up, the status and the two commands, and nothing else.
 */
import type { IsoDate } from '../model/dates.ts';
import type { NotChecked } from '../model/finding.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** Commands that the client carries out when a code action or a link of the server names them. */
export const CLIENT_COMMANDS = {
  /** Opens the bundled page of a rule. One argument, the rule id. */
  openRule: 'claimlint.openRule',
  /** Asks the coder for a reason, then silences a rule at a line. One argument, `AllowArguments`. */
  allow: 'claimlint.allow',
  /** Opens the list of completions: VS Code's own. */
  suggest: 'editor.action.triggerSuggest',
  /** Counts a code that was chosen from a list. One argument, `CountChoiceArguments`. */
  countChoice: 'claimlint.countChoice',
} as const;

export type ClientCommand = (typeof CLIENT_COMMANDS)[keyof typeof CLIENT_COMMANDS];

/** The `initializationOptions` of a client; any other editor may leave out all of it. */
export interface InitializationOptions {
  /** The date taken for today as `YYYY-MM-DD`, so that a test gives the same answer on any day. */
  readonly today?: string;
  /**
   * The client commands that this client has. Without `openRule` a rule's page is linked as a file; without `allow`
   * the silencing comment is written at once with the words `give the reason here`.
   */
  readonly commands?: readonly ClientCommand[];
  /** The folder of the code sets that the user imported; that of the command line where absent. */
  readonly userCodeSets?: string;
}

/** Client to server, a notification without parameters: the user's code sets are others now. */
export const CODE_SETS_CHANGED = 'claimlint/codeSetsChanged';

/** What a completion hands the command `claimlint.countChoice`. */
export interface CountChoiceArguments {
  readonly system: CodeSystemId;
  /** Upper case, with or without its dot. */
  readonly code: string;
}

/**
 * Client to server, a notification: how often each code was chosen in this workspace, so that those chosen often come
 * first. Params `ChosenParams`, all counts each time. The client keeps them on the machine; they hold no text.
 */
export const CHOSEN = 'claimlint/chosen';

export interface ChosenParams {
  /** By the system and the code without its dot: `icd-10-cm E1122`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Client to server: a code or a phrase in, ranked codes out. Params `LookupParams`, result `LookupItem[]`. */
export const LOOKUP_REQUEST = 'claimlint/lookup';

export interface LookupParams {
  readonly query: string;
  /** The document whose date of service judges the codes, and whose patient lifts them; today's date where absent. */
  readonly uri?: string;
  /** The most answers wanted. */
  readonly limit: number;
}

export interface LookupItem {
  readonly system: CodeSystemId;
  /** As people write it: `E11.22`. */
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
  readonly from: IsoDate;
  /** Null while it holds. */
  readonly to: IsoDate | null;
  /** From 1, for the code asked for, downward. */
  readonly score: number;
  /** How the search got there where the title alone does not say it: `Index: Attack, heart`. */
  readonly how?: string;
}

/**
 * Client to server: what may follow the beginning of an ICD-10-PCS code. Params `PcsNextParams`, result
 * `PcsNextResult`.
 */
export const PCS_NEXT_REQUEST = 'claimlint/pcsNext';

export interface PcsNextParams {
  /** The characters so far, none to six. */
  readonly prefix: string;
  /** The date by which codes are judged; that of the document where absent, today's where there is neither. */
  readonly date?: string;
  readonly uri?: string;
}

export interface PcsNextItem {
  readonly character: string;
  /** The name of the axis: `Body Part`. */
  readonly axis: string;
  readonly meaning: string;
  /** What the ICD-10-PCS definitions say of it, or ''. */
  readonly definition: string;
  /** The title of the code where the character makes one whole, else ''. */
  readonly title: string;
}

export interface PcsNextResult {
  /** The date that judged. */
  readonly date: IsoDate;
  readonly next: readonly PcsNextItem[];
}

/** Client to server: what is loaded and what could not be checked. Params `StatusParams`, result `StatusResult`. */
export const STATUS_REQUEST = 'claimlint/status';

export interface StatusParams {
  readonly uri: string;
}

export interface LoadedRelease {
  /** The system's name as a coder says it: `ICD-10-CM`. */
  readonly system: string;
  /** `FY2027`. */
  readonly release: string;
  /** The last day that the release answers for. */
  readonly through: IsoDate;
  /** Said where it has ended or ends within 30 days: `ends on 2027-09-30`. */
  readonly end?: string;
}

/** A code set that lies there and cannot be opened; an older one of its system stands in where there is one. */
export interface BrokenPack {
  readonly system: string;
  readonly why: string;
}

export interface StatusResult {
  readonly releases: readonly LoadedRelease[];
  readonly broken: readonly BrokenPack[];
  /** What is wrong with the team's file that counts for the document, in sentences. */
  readonly team: readonly string[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Client to server: what changes of a file when its codes are judged on another day. Params `RolloverParams`, result
 * `RolloverResult`.
 */
export const ROLLOVER_REQUEST = 'claimlint/rollover';

export interface RolloverParams {
  /** The file's name, which tells its format, and its text. */
  readonly name: string;
  readonly text: string;
  /** The other day, as `2026-10-01`. */
  readonly on: string;
}

/**
 * Client to server: the days on which codes of a file are judged otherwise than on the day before, in order. Params
 * `VerdictDaysParams`, result `VerdictDay[]`.
 */
export const VERDICT_DAYS_REQUEST = 'claimlint/verdictDays';

export interface VerdictDaysParams {
  readonly name: string;
  readonly text: string;
}

export interface VerdictDay {
  readonly date: IsoDate;
  /** How many codes are no code to bill from that day on, and how many become one. */
  readonly lost: number;
  readonly won: number;
}

export interface RolloverItem {
  /** From 0. */
  readonly line: number;
  readonly code: string;
  /** `retired`, `split`, `new` … */
  readonly kind: string;
  /** The date by which the file has the code judged. */
  readonly date: IsoDate;
  readonly before: string;
  readonly after: string;
  readonly replacements: readonly string[];
}

export interface RolloverResult {
  readonly changes: readonly RolloverItem[];
  /** What cannot be told, in words: the systems whose releases do not answer for that day. */
  readonly unanswered: readonly string[];
}

/** Server to client, a notification: the status of a document is no longer what it was. Params `StatusParams`. */
export const STATUS_CHANGED = 'claimlint/statusChanged';

/**
 * Client to server: the edits that silence a rule at a line with the reason given. Params `AllowParams`, result
 * `AllowResult`. The client applies them only while the document has the version they were made for.
 */
export const ALLOW_REQUEST = 'claimlint/allow';

/** What the code action hands the command `claimlint.allow`. `line` counts from 0. */
export interface AllowArguments {
  readonly uri: string;
  readonly rule: string;
  readonly line: number;
}

export interface AllowParams extends AllowArguments {
  readonly reason: string;
}

/** Protocol text edits and the version they were made for, or why the format cannot hold such a comment. */
export type AllowResult =
  | { readonly version: number; readonly edits: readonly ProtocolTextEdit[] }
  | { readonly refused: string };

/** A text edit as the protocol has it: lines and UTF-16 characters from 0, whatever encoding was negotiated. */
export interface ProtocolTextEdit {
  readonly range: { readonly start: ProtocolPosition; readonly end: ProtocolPosition };
  readonly newText: string;
}

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}
