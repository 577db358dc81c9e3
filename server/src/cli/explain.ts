/** `claimlint explain`: what a check means. */
import type { Command } from 'commander';
import { rulePage } from '../checks/page.ts';
import { CHECKS, checkOf } from '../checks/registry.ts';
import { UsageError } from './usage.ts';

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description(
      'what a check means, its authority, right and wrong examples; without a rule, the list of them',
    )
    .argument('[rule]', 'a rule id, as dx/not-billable')
    .action(explain);
}

function explain(rule: string | undefined): void {
  if (rule === undefined) {
    const width = Math.max(...CHECKS.map(({ id }) => id.length));
    process.stdout.write(CHECKS.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join(''));
    return;
  }
  const check = checkOf(rule);
  if (!check) throw new UsageError(`there is no rule “${rule}”; claimlint explain lists them`);
  process.stdout.write(rulePage(check));
}
