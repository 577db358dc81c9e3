/** What a check says of a document. */
import type { Change } from './change.ts';
import type { CodeSystemId } from './systems.ts';
import type { Span } from './text.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule's identity for ever: `family/name`. */
export type RuleId = `${string}/${string}`;

/** A way to mend a finding. Safe ones state the same fact rightly and are part of fix-all; the coder chooses the others. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly changes: readonly Change[];
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The guideline section, edit or regulation that wants it. */
  readonly authority: string;
  /** The release of the data used, as `ICD-10-CM FY2027`; absent where no code set was. */
  readonly release?: string;
  /** The code as people write it, and its system, where the finding is about one. */
  readonly code?: string;
  readonly system?: CodeSystemId;
  readonly related?: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A check that applied and could not be made. `rule` is `*` where nothing at all was checked. */
export interface NotChecked {
  readonly rule: RuleId | '*';
  readonly why: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}
