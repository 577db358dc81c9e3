/** What the reader of a format found wrong with the text itself, as reports of the rule that it belongs to. */
import type { TextProblem } from '../model/document.ts';
import type { DocumentContext, Report } from './check.ts';

export function problemsOf(rule: TextProblem['rule'], { document }: DocumentContext): readonly Report[] {
  const reports: Report[] = [];
  for (const { rule: of, span, message, suggestion } of document.problems) {
    if (of !== rule) continue;
    reports.push({
      span,
      message,
      fixes:
        suggestion === undefined
          ? []
          : [
              {
                title: `Change to “${suggestion}”`,
                safe: false,
                changes: [{ kind: 'replaceValue', at: span, text: suggestion }],
              },
            ],
    });
  }
  return reports;
}
