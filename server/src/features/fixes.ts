/** What a coder can do about the findings at the cursor. */
import type { Change, Edited } from '../model/change.ts';
import type { Finding, Fix } from '../model/finding.ts';
import { overlaps, type Span, type TextEdit, touches } from '../model/text.ts';

/** Turns changes into edits of the text: `engine.edits` for the open document. */
export type Apply = (changes: readonly Change[]) => Edited;

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

/** The findings whose place the selection touches, in their order. */
export const findingsAt = (findings: readonly Finding[], at: Span): readonly Finding[] =>
  findings.filter(({ span }) => overlaps(span, at) || touches(span, at.start) || touches(span, at.end));

/**
 * The actions for the findings at a selection: fixes first, then the same for all of a rule, then silencing and the
 * pages of the rules. A fix that the format refuses is left out.
 */
export function actionsAt(findings: readonly Finding[], at: Span, apply: Apply): readonly Action[] {
  const here = findingsAt(findings, at);
  const rules = new Map(here.map((finding) => [finding.rule, finding]));
  const firstOfRule = [...rules.values()];
  return [
    ...here.flatMap((finding) => fixActions(finding, apply)),
    ...firstOfRule.flatMap(({ rule }) => fixRuleAction(findings, rule, apply)),
    ...here.flatMap((finding) => allowAction(finding, apply)),
    ...firstOfRule.map(
      (finding): Action => ({ kind: 'explain', title: `Show what ${finding.rule} means`, finding }),
    ),
  ];
}

function fixActions(finding: Finding, apply: Apply): Action[] {
  return finding.fixes.flatMap(({ title, safe, changes }): Action[] => {
    const edited = apply(changes);
    return 'edits' in edited && edited.edits.length > 0
      ? [{ kind: 'fix', title, finding, edits: edited.edits, preferred: safe }]
      : [];
  });
}

function fixRuleAction(findings: readonly Finding[], rule: string, apply: Apply): Action[] {
  const fixable = findings.filter((finding) => finding.rule === rule && safeFix(finding));
  if (fixable.length < 2) return [];
  const edits = safeEdits(fixable, apply);
  const title = `Fix all ${fixable.length} findings of ${rule}`;
  return edits.length > 0 ? [{ kind: 'fix-rule', title, findings: fixable, edits }] : [];
}

/** Silencing is offered only where the format can hold the comment. */
function allowAction(finding: Finding, apply: Apply): Action[] {
  if (finding.rule.startsWith('text/')) return [];
  const { span: at, rule } = finding;
  const edited = apply([{ kind: 'insertAllow', at, rule, reason: 'reason' }]);
  return 'edits' in edited ? [{ kind: 'allow', title: `Allow ${rule} here, with a reason`, finding }] : [];
}

const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(({ safe }) => safe);

/** The edits of all safe fixes together; where two cannot stand beside each other, the later waits for the next time. */
export function safeEdits(findings: readonly Finding[], apply: Apply): readonly TextEdit[] {
  const fixes = findings.map(safeFix).filter((fix) => fix !== undefined);
  const together = apply(fixes.flatMap(({ changes }) => changes));
  if ('edits' in together) return together.edits;
  let taken: readonly Change[] = [];
  let edits: readonly TextEdit[] = [];
  for (const { changes } of fixes) {
    const edited = apply([...taken, ...changes]);
    if ('edits' in edited) {
      taken = [...taken, ...changes];
      edits = edited.edits;
    }
  }
  return edits;
}
