/** `check --format text`: for people. Colour on a terminal only. */
import pc from 'picocolors';
import type { Finding, Severity } from '../model/finding.ts';
import { LineMap } from '../model/text.ts';
import type { BeginReport, CheckedFile } from './checked.ts';
import { NOTHING_CHECKED, type Summary, withFile } from './summary.ts';

type Colours = ReturnType<typeof pc.createColors>;

export const textReport: BeginReport = (on) => {
  const colours = pc.createColors(Boolean(process.stdout.isTTY) && !process.env['NO_COLOR']);
  const reports: string[] = [];
  let summary = NOTHING_CHECKED;
  return {
    add(file) {
      reports.push(fileReport(file, colours));
      summary = withFile(summary, file);
    },
    end() {
      // Nothing could be read: standard error has said so.
      if (reports.length === 0) return '';
      return [...reports, colours.bold(summaryLine(summary, reports.length, on)), ''].join('\n');
    },
  };
};

function fileReport({ path, opened, result }: CheckedFile, colours: Colours): string {
  const { counts, text } = opened.document;
  const lines = new LineMap(text);
  const out = [
    `${colours.bold(path)}  ${colours.dim(`${opened.document.format}: ${some(counts.claims, 'claim')}, ${some(counts.diagnoses, 'diagnosis', 'diagnoses')}, ${some(counts.lines, 'service line')}`)}`,
  ];
  // A file of which a part was not read is not said to be without faults.
  const isWhole = !result.notChecked.some(({ rule }) => rule === '*');
  if (result.findings.length === 0 && isWhole) out.push(`  ${colours.green('nothing found')}`);
  for (const finding of result.findings) out.push(...findingLines(finding, lines, colours));
  for (const { rule, why } of result.notChecked)
    out.push(`  ${colours.dim(`not checked: ${rule === '*' ? '' : `${rule}, `}${why}`)}`);
  return `${out.join('\n')}\n`;
}

function findingLines(finding: Finding, lines: LineMap, colours: Colours): string[] {
  const { line, character } = lines.positionAt(finding.span.start);
  const place = `${line + 1}:${character + 1}`.padEnd(7);
  const indent = ' '.repeat(9);
  const source = finding.release ? `${finding.authority} · ${finding.release}` : finding.authority;
  return [
    `  ${place}${colour(finding.severity, colours)}  ${finding.message}  ${colours.cyan(finding.rule)}`,
    `${indent}${colours.dim(source)}`,
    ...finding.fixes
      .slice(0, MOST_FIXES_SHOWN)
      .map((fix) => `${indent}${fix.safe ? 'fix' : 'fix, your choice'}: ${fix.title}`),
    ...(finding.fixes.length > MOST_FIXES_SHOWN
      ? [`${indent}${colours.dim(`and ${finding.fixes.length - MOST_FIXES_SHOWN} more`)}`]
      : []),
  ];
}

const MOST_FIXES_SHOWN = 3;

function colour(severity: Severity, colours: Colours): string {
  const paint = { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.dim };
  return paint[severity](severity);
}

function summaryLine(
  { errors, warnings, information, claims, clean }: Summary,
  files: number,
  on: string,
): string {
  const found = [some(errors, 'error'), some(warnings, 'warning'), `${information} for information`].join(
    ', ',
  );
  return `${some(files, 'file')}, ${some(claims, 'claim')}, ${clean} clean: ${found}. Judged on ${on}.`;
}

/** `1 file`, `2 files`. */
export const some = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
