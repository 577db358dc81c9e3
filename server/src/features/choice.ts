/** One line of a completion list. */
import type { IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** A choice; the list they stand in is ranked. A beginning of codes leads on to the next list. */
export interface Choice {
  readonly kind: 'code' | 'header' | 'beginning' | 'key' | 'value';
  readonly label: string;
  /** The title of a code. */
  readonly detail?: string;
  readonly insert: string;
  /** What the details of a code are made from, when the coder looks at it. */
  readonly code?: { readonly system: CodeSystemId; readonly key: string; readonly date: IsoDate };
}
