/** `claimlint codesets`: what is loaded. */
import { type Command, Option } from 'commander';
import type { CodeSet } from '../codebook/code-set.ts';
import { type IsoDate, localDate } from '../model/dates.ts';
import { engineOn } from './packs.ts';

export function addCodesets(program: Command): void {
  const codesets = program.command('codesets').description('the code sets that are loaded');
  codesets
    .command('list', { isDefault: true })
    .description('each system with its release in force, its last day and its counts')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .action(list);
}

function list({ format }: { readonly format: 'text' | 'json' }): void {
  const today = localDate(new Date());
  const { codebook } = engineOn(today);
  const rows = codebook.loaded.flatMap((system) => {
    const set = codebook.set(system);
    return set ? [row(set, today)] : [];
  });
  process.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(textRow).join(''));
}

/** The counts are those of the release in force. */
function row(set: CodeSet, today: IsoDate) {
  const { name, from } = set.releaseOn(today);
  const { codes, billable } = set.countOn(today);
  return {
    system: set.system,
    release: name,
    from,
    through: set.through,
    codes,
    billable,
    licence: set.licence,
    source: set.source,
  };
}

const textRow = (each: ReturnType<typeof row>): string =>
  `${each.system.padEnd(18)} ${each.release.padEnd(14)} from ${each.from} through ${each.through}  ${each.codes} codes, ${each.billable} billable  ${each.licence}; ${each.source}\n`;
