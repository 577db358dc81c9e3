/** `check --format json`: one object, as `interfaces.md` has it. Lines and characters count from 0, in UTF-16. */
import type { Engine } from '../engine/engine.ts';
import type { Fix } from '../model/finding.ts';
import { LineMap } from '../model/text.ts';
import type { BeginReport, CheckedFile } from './checked.ts';
import { NOTHING_CHECKED, withFile } from './summary.ts';

export const jsonReport: BeginReport = (on, engine) => {
  const files: ReturnType<typeof fileReport>[] = [];
  let summary = NOTHING_CHECKED;
  return {
    add(file) {
      files.push(fileReport(file, engine));
      summary = withFile(summary, file);
    },
    end: () => `${JSON.stringify({ version: 1, on, files, summary }, null, 2)}\n`,
  };
};

function fileReport({ path, opened, result }: CheckedFile, engine: Engine) {
  const { document } = opened;
  const lines = new LineMap(document.text);
  const fixes = (fix: Fix) => {
    const edited = engine.edits(opened, fix.changes);
    if ('refused' in edited) return [];
    const edits = edited.edits.map(({ span, newText }) => ({ range: lines.range(span), newText }));
    return [{ title: fix.title, safe: fix.safe, edits }];
  };
  return {
    path,
    format: document.format,
    ...document.counts,
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      range: lines.range(finding.span),
      message: finding.message,
      ...(finding.code === undefined ? {} : { code: finding.code }),
      ...(finding.system === undefined ? {} : { system: finding.system }),
      authority: finding.authority,
      ...(finding.release === undefined ? {} : { release: finding.release }),
      ...(finding.related === undefined
        ? {}
        : { related: finding.related.map(({ span, message }) => ({ range: lines.range(span), message })) }),
      fixes: finding.fixes.flatMap(fixes),
    })),
    notChecked: result.notChecked,
  };
}
