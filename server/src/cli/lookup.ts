/** `claimlint lookup`: a code or a clinician's words in, ranked codes out. */
import { type Command, Option } from 'commander';
import { UNKNOWN_START } from '../codebook/code-set.ts';
import type { Engine } from '../engine/engine.ts';
import { type ExplainedCode, type LookedUp, lookUp, lookUpExplained } from '../features/lookup.ts';
import { type IsoDate, localDate } from '../model/dates.ts';
import { type CodeSystemId, systemName } from '../model/systems.ts';
import type { SearchOptions } from '../search/search.ts';
import { readText } from './files.ts';
import { engineOn } from './packs.ts';
import { parseDate, parseLimit, parseSystem, UsageError } from './usage.ts';

interface LookupOptions {
  readonly system?: CodeSystemId;
  readonly on?: IsoDate;
  readonly limit: number;
  readonly billable?: true;
  readonly format: 'text' | 'json';
  readonly batch?: string | true;
}

export function addLookup(program: Command): void {
  program
    .command('lookup')
    .description('find codes by a code, a part of one, or words')
    .argument('[text...]', 'what to look for')
    .option('--system <system>', 'only this code system', parseSystem)
    .option('--on <date>', 'the date judged', parseDate)
    .option('--limit <n>', 'how many results', parseLimit, 10)
    .option('--billable', 'billable codes only')
    .addOption(
      new Option('--format <format>', 'how they are printed').choices(['text', 'json']).default('text'),
    )
    .option(
      '--batch [file]',
      'a file of phrases, one a line, - or nothing for standard input; one JSON object a line',
    )
    .action(lookup);
}

function lookup(words: string[], options: LookupOptions): void {
  const query = words.join(' ').trim();
  if (options.batch === undefined && query === '') throw new UsageError('lookup: say what to look for');
  const on = options.on ?? localDate(new Date());
  const engine = engineOn(on);
  if (options.system && !engine.codebook.loaded.includes(options.system))
    process.stderr.write(
      `claimlint: no ${systemName(options.system)} codes are loaded, so none can be found\n`,
    );
  if (options.batch !== undefined) {
    for (const line of phrases(options.batch === true ? (words[0] ?? '-') : options.batch))
      process.stdout.write(`${JSON.stringify(jsonAnswer(engine, line, on, options))}\n`);
    return;
  }
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(jsonAnswer(engine, query, on, options), null, 2)}\n`
      : textAnswer(query, on, lookUpExplained(engine.codebook, query, searchOptions(on, options))),
  );
}

/** The lines of a file of phrases, blank ones too; the end of the last line opens no further one. */
function phrases(path: string): string[] {
  const read = readText(path);
  if ('problem' in read) throw new UsageError(`${path}: ${read.problem}`);
  const lines = read.text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const searchOptions = (on: IsoDate, { limit, system, billable }: LookupOptions): SearchOptions => ({
  date: on,
  limit,
  ...(system ? { systems: [system] } : {}),
  ...(billable ? { billableOnly: true } : {}),
});

const jsonAnswer = (
  { codebook }: Engine,
  query: string,
  on: IsoDate,
  options: LookupOptions,
): { readonly query: string; readonly on: IsoDate; readonly results: readonly LookedUp[] } => ({
  query,
  on,
  results: lookUp(codebook, query, searchOptions(on, options)),
});

/** The width of the column of codes. */
const CODE_WIDTH = 9;

/** A line for each code; below it, indented, the way to it where its title does not say it. */
function textAnswer(query: string, on: IsoDate, results: readonly ExplainedCode[]): string {
  if (results.length === 0) return `nothing found for “${query}” on ${on}\n`;
  return results
    .map(({ code, title, billable, from, to, how }) => {
      const since = from === UNKNOWN_START ? '' : `${from} `;
      const dates = to === null ? '' : `  (${since}to ${to})`;
      const named = title === '' && billable ? 'no title in the releases loaded' : title;
      const way = how ? `${' '.repeat(CODE_WIDTH)}   ${how}\n` : '';
      return `${code.padEnd(CODE_WIDTH)} ${named}${billable ? '' : '  [category]'}${dates}\n${way}`;
    })
    .join('');
}
