/** `claimlint lookup`: a code or a clinician's words in, ranked codes out. */
import { type Command, Option } from 'commander';
import { UNKNOWN_START } from '../codebook/code-set.ts';
import type { Engine } from '../engine/engine.ts';
import { lookUp } from '../features/lookup.ts';
import { type IsoDate, localDate } from '../model/dates.ts';
import { type CodeSystemId, systemName } from '../model/systems.ts';
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
      process.stdout.write(`${JSON.stringify(answer(engine, line, on, options))}\n`);
    return;
  }
  const found = answer(engine, query, on, options);
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : textAnswer(found));
}

/** The lines of a file of phrases, blank ones too; the end of the last line opens no further one. */
function phrases(path: string): string[] {
  const read = readText(path);
  if ('problem' in read) throw new UsageError(`${path}: ${read.problem}`);
  const lines = read.text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function answer({ codebook }: Engine, query: string, on: IsoDate, options: LookupOptions) {
  const results = lookUp(codebook, query, {
    date: on,
    limit: options.limit,
    ...(options.system ? { systems: [options.system] } : {}),
    ...(options.billable ? { billableOnly: true } : {}),
  });
  return { query, on, results };
}

function textAnswer({ query, on, results }: ReturnType<typeof answer>): string {
  if (results.length === 0) return `nothing found for “${query}” on ${on}\n`;
  return results
    .map(({ code, title, billable, from, to }) => {
      const since = from === UNKNOWN_START ? '' : `${from} `;
      const dates = to === null ? '' : `  (${since}to ${to})`;
      const named = title === '' && billable ? 'no title in the releases loaded' : title;
      return `${code.padEnd(9)} ${named}${billable ? '' : '  [category]'}${dates}\n`;
    })
    .join('');
}
