/** `claimlint report --rollover DATE`: what changes of many files when a release does. */
import { type Command, Option } from 'commander';
import type { Engine } from '../engine/engine.ts';
import { type Rollover, rollover } from '../features/rollover.ts';
import { writtenCode } from '../model/codes.ts';
import { type IsoDate, localDate } from '../model/dates.ts';
import { systemName } from '../model/systems.ts';
import { LineMap } from '../model/text.ts';
import { type Found, findFiles, readText } from './files.ts';
import { engineOn } from './packs.ts';
import { some } from './report-text.ts';
import { expectShortRun } from './short-run.ts';
import { complain, parseDate } from './usage.ts';

interface ReportOptions {
  readonly rollover: IsoDate;
  readonly format: 'text' | 'json';
}

export function addReport(program: Command): void {
  program
    .command('report')
    .description(
      'what changes of claims and charts on a date: codes that are retired, split, new or retitled',
    )
    .argument('[path...]', 'files or folders, - for standard input', ['.'])
    .requiredOption('--rollover <date>', 'the day on which the codes are judged, as 2026-10-01', parseDate)
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .action(report);
}

interface FileChanges extends Rollover {
  readonly path: string;
  readonly text: string;
}

function report(paths: string[], { rollover: on, format }: ReportOptions): void {
  expectShortRun();
  const engine = engineOn(localDate(new Date()));
  const files = findFiles(paths).flatMap((found) => changesOf(engine, found, on) ?? []);
  process.stdout.write(format === 'json' ? jsonReport(files, on) : textReport(files, on));
}

function changesOf(engine: Engine, found: Found, on: IsoDate): FileChanges | undefined {
  const { path } = found;
  const read = 'problem' in found ? found : readText(path);
  if ('problem' in read) {
    complain(`${path}: ${read.problem}`);
    return undefined;
  }
  const opened = engine.open({ text: read.text, ...(path === '-' ? {} : { name: path }) });
  if (!opened) {
    complain(`${path}: no claim, chart or X12 file`);
    return undefined;
  }
  return { path, text: opened.document.text, ...rollover(opened, on) };
}

/** One object: `{ version, on, files: [{ path, changes, unanswered }] }`; a file without changes has an empty list. */
function jsonReport(files: readonly FileChanges[], on: IsoDate): string {
  const report = {
    version: 1,
    on,
    files: files.map(({ path, text, changes, unanswered }) => {
      const lines = new LineMap(text);
      return {
        path,
        changes: changes.map(({ code, ...change }) => ({
          ...change,
          code: writtenCode(code.system, code.key),
          system: code.system,
          range: lines.range(code.span),
        })),
        unanswered,
      };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function textReport(files: readonly FileChanges[], on: IsoDate): string {
  const changed = files.filter(({ changes, unanswered }) => changes.length + unanswered.length > 0);
  const count = files.reduce((sum, { changes }) => sum + changes.length, 0);
  return [
    ...changed.map(fileText),
    `${some(files.length, 'file')}: ${some(count, 'change')} on ${on}.\n`,
  ].join('\n');
}

function fileText({ path, text, changes, unanswered }: FileChanges): string {
  const lines = new LineMap(text);
  const out = [path];
  for (const { kind, code, date, before, after, replacements } of changes) {
    const { line, character } = lines.positionAt(code.span.start);
    out.push(
      `  ${`${line + 1}:${character + 1}`.padEnd(7)}${writtenCode(code.system, code.key)}  ${kind}`,
      `         ${date}  ${before}`,
      `         then        ${after}`,
      ...replacements.map((replacement) => `         instead     ${replacement}`),
    );
  }
  for (const { system, through } of unanswered)
    out.push(`  not known: ${systemName(system)} answers through ${through}`);
  return `${out.join('\n')}\n`;
}
