/** Comments that silence a check with a reason: `# allow dx/excludes1: unrelated sites`. */
import { codeKey } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Allow } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { TeamAllow } from '../model/settings.ts';
import { contains, slice } from '../model/text.ts';
import type { IdleAllow } from './check.ts';

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly idle: readonly IdleAllow[];
}

/**
 * Takes away what is silenced.
 * @param couldSpeak the rules that ran with data: only a silence of one of these can be said to silence nothing, so
 *   that a file for a later version, or one whose edits are not loaded, keeps its comments.
 */
export function suppress(
  findings: readonly Finding[],
  allows: readonly Allow[],
  couldSpeak: ReadonlySet<string>,
): Suppressed {
  if (allows.length === 0) return { kept: findings, idle: [] };
  const used = new Set<Allow>();
  const kept = findings.filter((finding) => {
    const silencing = allows.filter((allow) => silences(allow, finding));
    for (const allow of silencing) used.add(allow);
    return silencing.length === 0;
  });
  const idle: IdleAllow[] = [];
  for (const allow of allows) {
    if (!allow.reason) idle.push({ allow, problem: 'no-reason' });
    else if (!used.has(allow) && couldSpeak.has(allow.rule.value))
      idle.push({ allow, problem: 'silences-nothing' });
  }
  return { kept, idle };
}

/** A silence without a reason silences nothing: the reason is what an auditor reads. */
const silences = (allow: Allow, finding: Finding): boolean =>
  allow.reason !== null &&
  allow.rule.value === finding.rule &&
  contains(allow.over, { start: finding.span.start, end: finding.span.start });

/**
 * The findings that a team's file leaves.
 * @param text of the document; @param today the last day of an entry counts as one on which it holds.
 */
export function withoutAllowed(
  findings: readonly Finding[],
  allows: readonly TeamAllow[],
  text: string,
  today: IsoDate,
): readonly Finding[] {
  const holding = allows.filter(({ until }) => until === undefined || today <= until);
  if (holding.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !holding.some(({ rule, codes }) => matchesRule(rule, finding.rule) && names(finding, codes, text)),
  );
}

const matchesRule = (allowed: string, rule: string): boolean =>
  allowed === rule || (allowed.endsWith('/*') && rule.startsWith(allowed.slice(0, -1)));

/** Whether a finding is about all of the codes: its own, that at its place, and those that it relates to. */
function names({ code, span, related = [] }: Finding, codes: readonly string[], text: string): boolean {
  const named = [code ?? '', slice(text, span), ...related.map((other) => slice(text, other.span))].map(
    codeKey,
  );
  return codes.every((wanted) =>
    wanted.endsWith('-') ? named.some((key) => key.startsWith(wanted.slice(0, -1))) : named.includes(wanted),
  );
}
