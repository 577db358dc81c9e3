/** What a coder can do about the findings at the cursor. */
import type { Change, Edited } from '../model/change.ts';
import type { Finding, Fix } from '../model/finding.ts';
import { overlaps, type Span, type TextEdit, touches } from '../model/text.ts';

/** Turns changes into edits of the open document; the engine does. */
export interface Editing {
  /** All of the changes, or why they cannot be made. */
  readonly edits: (changes: readonly Change[]) => Edited;
  /** As many fixes as can be made together: one that conflicts with an earlier one waits for the next time. */
  readonly together: (fixes: readonly (readonly Change[])[]) => readonly TextEdit[];
}

export type Action =
  /** Mends one finding. `preferred` where it is safe. */
  | {
      readonly kind: 'fix';
      readonly title: string;
      readonly finding: Finding;
      readonly edits: readonly TextEdit[];
      readonly preferred: boolean;
    }
  /** Mends every finding of one rule that has a safe fix. */
  | {
      readonly kind: 'fix-rule';
      readonly title: string;
      readonly findings: readonly Finding[];
      readonly edits: readonly TextEdit[];
    }
  /** Silences the rule at the finding; the coder gives the reason. */
  | { readonly kind: 'allow'; readonly title: string; readonly finding: Finding }
  /** Opens the page of the rule. */
  | { readonly kind: 'explain'; readonly title: string; readonly finding: Finding };

/** The findings whose place a selection touches, in their order. */
export const findingsAt = (findings: readonly Finding[], at: Span): readonly Finding[] =>
  findings.filter(({ span }) => overlaps(span, at) || touches(span, at.start) || touches(span, at.end));

/**
 * The actions for some findings: fixes first, then the same for all of a rule, then silencing and the pages of the
 * rules. A fix that the format refuses is left out.
 * @param here the findings that the coder looks at, of `all` in the document.
 */
export function actionsFor(
  here: readonly Finding[],
  all: readonly Finding[],
  editing: Editing,
): readonly Action[] {
  const firstOfRule = [...new Map(here.map((finding) => [finding.rule, finding])).values()];
  return [
    ...here.flatMap((finding) => fixActions(finding, editing)),
    ...firstOfRule.flatMap(({ rule }) => fixRuleAction(all, rule, editing)),
    ...here.flatMap((finding) => allowAction(finding, editing)),
    ...firstOfRule.map(
      (finding): Action => ({ kind: 'explain', title: `Show what ${finding.rule} means`, finding }),
    ),
  ];
}

function fixActions(finding: Finding, editing: Editing): Action[] {
  return finding.fixes.flatMap(({ title, safe, changes }): Action[] => {
    const edited = editing.edits(changes);
    return 'edits' in edited && edited.edits.length > 0
      ? [{ kind: 'fix', title, finding, edits: edited.edits, preferred: safe }]
      : [];
  });
}

function fixRuleAction(findings: readonly Finding[], rule: string, editing: Editing): Action[] {
  const fixable = findings.filter((finding) => finding.rule === rule && safeFix(finding));
  if (fixable.length < 2) return [];
  const edits = safeEdits(fixable, editing);
  const title = `Fix all ${fixable.length} findings of ${rule}`;
  return edits.length > 0 ? [{ kind: 'fix-rule', title, findings: fixable, edits }] : [];
}

/** Silencing is offered only where the format can hold the comment. */
function allowAction(finding: Finding, editing: Editing): Action[] {
  if (finding.rule.startsWith('text/')) return [];
  const { span: at, rule } = finding;
  const edited = editing.edits([{ kind: 'insertAllow', at, rule, reason: 'reason' }]);
  return 'edits' in edited ? [{ kind: 'allow', title: `Allow ${rule} here, with a reason`, finding }] : [];
}

const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(({ safe }) => safe);

/** The edits of all safe fixes of the findings, as far as they can stand beside each other. */
export const safeEdits = (findings: readonly Finding[], editing: Editing): readonly TextEdit[] =>
  editing.together(
    findings.flatMap((finding) => {
      const fix = safeFix(finding);
      return fix ? [fix.changes] : [];
    }),
  );
