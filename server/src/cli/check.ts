/** `claimlint check`: the checks over files, folders or standard input. */
import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isRule } from '../checks/registry.ts';
import type { Engine } from '../engine/engine.ts';
import { type IsoDate, localDate } from '../model/dates.ts';
import { FORMAT_IDS, type FormatId } from '../model/document.ts';
import type { CheckResult, Severity } from '../model/finding.ts';
import { DEFAULT_SETTINGS, SEVERITY_OVERRIDES, type Settings } from '../model/settings.ts';
import { type TeamFile, withTeam } from '../model/team-file.ts';
import type { BeginReport, CheckedFile } from './checked.ts';
import { type Found, findFiles, readText } from './files.ts';
import { engineOn } from './packs.ts';
import { jsonReport } from './report-json.ts';
import { textReport } from './report-text.ts';
import { expectShortRun } from './short-run.ts';
import { teamFiles } from './team.ts';
import { complain, EXIT_FINDINGS, parseDate } from './usage.ts';

interface CheckOptions {
  readonly format: keyof typeof REPORTS;
  readonly on?: IsoDate;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly as?: FormatId;
  readonly rule: Settings['rules'];
}

/** The report formats, one line each. */
const REPORTS = { text: textReport, json: jsonReport } as const satisfies Record<string, BeginReport>;

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check claims and charts; exit status 1 where something is found')
    .argument('[path...]', 'files or folders, - for standard input', ['.'])
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(Object.keys(REPORTS))
        .default('text'),
    )
    .option('--on <date>', 'the date to take for today', parseDate)
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit status 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .addOption(
      new Option('--as <format>', 'the kind of the files, where name and content do not tell').choices(
        FORMAT_IDS,
      ),
    )
    .option(
      '--rule <id=severity>',
      'severity of a rule or of `family/*`, or off; may be repeated',
      addRule,
      {},
    )
    .action(check);
}

function addRule(text: string, rules: Settings['rules']): Settings['rules'] {
  const [id = '', severity = ''] = text.split('=');
  if (!isRule(id)) throw new InvalidArgumentError(`There is no rule “${id}”; claimlint explain lists them.`);
  const level = SEVERITY_OVERRIDES.find((name) => name === severity);
  if (!level) throw new InvalidArgumentError(`The severity is one of ${SEVERITY_OVERRIDES.join(', ')}.`);
  return { ...rules, [id]: level };
}

function check(paths: string[], options: CheckOptions): void {
  expectShortRun();
  const on = options.on ?? localDate(new Date());
  const engine = engineOn(on);
  const found = findFiles(paths);
  const teamOf = teamFiles();
  const report = REPORTS[options.format](on, engine);
  withProgress(found, (file) => {
    const checked = checkFile(engine, file, options, teamOf);
    if (!checked) return;
    if (fails(checked.result, options.failOn)) process.exitCode ??= EXIT_FINDINGS;
    report.add(checked);
  });
  process.stdout.write(report.end());
}

function checkFile(
  engine: Engine,
  found: Found,
  { as, rule }: CheckOptions,
  teamOf: (path: string) => TeamFile | undefined,
): CheckedFile | undefined {
  const { path } = found;
  const read = 'problem' in found ? found : readText(path);
  if ('problem' in read) {
    complain(`${path}: ${read.problem}`);
    return undefined;
  }
  const opened = engine.open({
    text: read.text,
    ...(path === '-' ? {} : { name: path }),
    ...(as ? { format: as } : {}),
  });
  if (!opened) {
    complain(`${path}: no claim, chart or X12 file; say its kind with --as if it is one`);
    return undefined;
  }
  const settings = withTeam(DEFAULT_SETTINGS, teamOf(path));
  // What the call says wins over the team's file.
  return {
    path,
    opened,
    result: engine.check(opened, { ...settings, rules: { ...settings.rules, ...rule } }),
  };
}

const FAILING: Readonly<Record<CheckOptions['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

const fails = ({ findings }: CheckResult, failOn: CheckOptions['failOn']): boolean =>
  findings.some(({ severity }) => FAILING[failOn].includes(severity));

/** A bar on a terminal, for more than a handful of files; nothing elsewhere. */
function withProgress<T>(items: readonly T[], work: (item: T) => void): void {
  const bar =
    process.stderr.isTTY && items.length > 10
      ? new SingleBar({
          format: 'checking {bar} {value}/{total}',
          stream: process.stderr,
          clearOnComplete: true,
        })
      : undefined;
  bar?.start(items.length, 0);
  for (const item of items) {
    work(item);
    bar?.increment();
  }
  bar?.stop();
}
