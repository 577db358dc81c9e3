/** One line of a completion list. */
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';
import type { WayFound } from './how-found.ts';

/** A choice; the list they stand in is ranked. A beginning of codes leads on to the next list. */
export interface Choice {
  readonly kind: 'code' | 'header' | 'beginning' | 'key' | 'value';
  readonly label: string;
  /** The title of a code, or the words of it that decide for it among those of the list. */
  readonly detail?: string;
  /** How the search got there, in as few words as fit beside a title. */
  readonly found?: string;
  readonly insert: string;
  /** What the details of a code are made from, when the coder looks at it. */
  readonly code?: {
    readonly system: CodeSystemId;
    /** Upper case without a dot. */
    readonly key: string;
    readonly date: IsoDate;
    readonly way?: WayFound;
  };
}
