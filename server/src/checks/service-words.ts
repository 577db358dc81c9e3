/** How service codes are named in messages. */
import type { JudgedService } from './check.ts';

/** Titles of HCPCS run to some hundred characters; their beginning tells what they are about. */
const LONGEST_TITLE = 80;

/** A title as far as a message needs it. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;(]+$/, '')} …`;
}

/** A code with the beginning of its title, where it has one: `G0439 (Annual wellness visit, …)`. */
export const codeWithShortTitle = (code: string, title: string | undefined): string =>
  title ? `${code} (${shortTitle(title)})` : code;

/** The same of a service. */
export const serviceName = ({ procedure, verdict }: JudgedService): string =>
  codeWithShortTitle(procedure.key, verdict.kind === 'valid' ? verdict.period.title : undefined);
