/** `claimlint codesets`: what is loaded, and what is imported. */
import { type Command, Option } from 'commander';
import type { Codebook, CodeSet } from '../codebook/code-set.ts';
import type { CoverageTable } from '../codebook/coverage.ts';
import type { EditTable } from '../codebook/edits.ts';
import { nextReleaseDue, releaseEnd } from '../features/release-end.ts';
import { type IsoDate, localDate } from '../model/dates.ts';
import { type CodeSystemId, isEditSystem, systemName } from '../model/systems.ts';
import { addImport } from './codesets-import.ts';
import { addUpdate } from './codesets-update.ts';
import { engineOn } from './packs.ts';
import { UsageError } from './usage.ts';

export function addCodesets(program: Command): void {
  const codesets = program.command('codesets').description('the code sets that are loaded');
  codesets
    .command('list', { isDefault: true })
    .description('each system with its release in force, its last day, its counts and when the next is due')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    // A word that is no call lands here, because listing is what is done without one.
    .allowExcessArguments()
    .action(list);
  addImport(codesets);
  addUpdate(codesets);
}

function list({ format }: { readonly format: 'text' | 'json' }, { args: [word] }: Command): void {
  if (word !== undefined)
    throw new UsageError(`there is no “codesets ${word}”; it is codesets list, import FILE… or update`);
  const today = localDate(new Date());
  const { codebook } = engineOn(today);
  const rows = codebook.loaded.flatMap((system) => row(codebook, system, today) ?? []);
  process.stdout.write(format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(textRow).join(''));
  for (const each of rows) {
    const end = releaseEnd(each, today);
    if (end)
      process.stderr.write(`${systemName(each.system)} ${each.release} ${end}; import the next release\n`);
  }
}

type Row = NonNullable<ReturnType<typeof row>>;

/** The counts are those of the release in force; a table of edits counts its edits. */
function row(codebook: Codebook, system: CodeSystemId, today: IsoDate) {
  const loaded = loadedOf(codebook, system);
  if (!loaded) return undefined;
  const release = loaded.releases.findLast(({ from }) => from <= today) ?? loaded.releases[0];
  return {
    system,
    release: release?.name ?? '',
    from: release?.from ?? loaded.through,
    through: loaded.through,
    ...countsOf(loaded, today),
    licence: loaded.licence,
    source: loaded.source,
    /** The day from which the next release is in force, null where none will come. */
    nextDue: nextReleaseDue(loaded) ?? null,
  };
}

function loadedOf(codebook: Codebook, system: CodeSystemId) {
  if (system === 'coverage') return codebook.coverage();
  return isEditSystem(system) ? codebook.edits(system) : codebook.set(system);
}

function countsOf(loaded: CodeSet | EditTable | CoverageTable, today: IsoDate) {
  const count = loaded.countOn(today);
  return typeof count === 'number' ? { codes: count, billable: count } : count;
}

/** What is counted of a system that is no list of codes. */
const COUNTED: Readonly<Partial<Record<CodeSystemId, string>>> = {
  ncci: 'edits',
  mue: 'edits',
  'add-on': 'edits',
  'fee-schedule': 'rows',
  coverage: 'articles',
};

function textRow(each: Row): string {
  const counted = COUNTED[each.system];
  const counts = counted ? `${each.codes} ${counted}` : `${each.codes} codes, ${each.billable} billable`;
  const next = each.nextDue ? `next due ${each.nextDue}` : 'no further release';
  return `${each.system.padEnd(18)} ${each.release.padEnd(14)} from ${each.from} through ${each.through}, ${next}  ${counts}  ${each.licence}; ${each.source}\n`;
}
