/** Runs the checks over a document. */
import type { Codebook } from '../codebook/code-set.ts';
import type { IsoDate } from '../model/dates.ts';
import type { CodingDocument } from '../model/document.ts';
import type { CheckResult, Finding, NotChecked, RuleId, Severity } from '../model/finding.ts';
import { rememberedOf } from '../model/remembered.ts';
import type { Settings, SeverityOverride } from '../model/settings.ts';
import { bySpan } from '../model/text.ts';
import { type Asked, askedChecks } from './asked.ts';
import type { Check, ClaimCheck, ClaimContext, DocumentContext, Said } from './check.ts';
import { claimContext } from './claim-context.ts';
import { saidOfText } from './coded.ts';
import { rememberedVerdicts } from './judged-dates.ts';
import { CHECKS } from './registry.ts';
import { suppress, withoutAllowed } from './suppressions.ts';
import { allowUnused } from './text/allow-unused.ts';

export interface RunOptions {
  readonly codebook: Codebook;
  /** The real date, or `--on`. */
  readonly today: IsoDate;
  readonly settings: Pick<Settings, 'rules' | 'payer' | 'allow'>;
}

/** Severity of a rule under the user's map: the id wins over the family, both over the check's own. */
export function overrideOf(id: RuleId, rules: Settings['rules']): SeverityOverride | undefined {
  return rules[id] ?? rules[`${id.slice(0, id.indexOf('/'))}/*`];
}

/** Whether a check runs: one that is off by itself must be named, by its id or with its family. */
const isEnabled = ({ id, offByDefault }: Check, rules: Settings['rules']): boolean => {
  const override = overrideOf(id, rules);
  return override === undefined ? !offByDefault : override !== 'off';
};

interface EnabledChecks {
  readonly all: readonly Check[];
  readonly ofClaims: readonly ClaimCheck[];
  readonly asked: () => Asked;
}

/** Settings stay the same from one keystroke to the next, and with them which checks run. */
const enabledChecks = rememberedOf((rules: Settings['rules']): EnabledChecks => {
  const all = CHECKS.filter((check) => isEnabled(check, rules));
  const ofClaims = all.filter((check) => check.scope === 'claim');
  return { all, ofClaims, asked: askedChecks(ofClaims) };
});

/** Findings in the order of the text, and what applied but could not be checked. Never throws for any document a reader made. */
export function runChecks(document: CodingDocument, options: RunOptions): CheckResult {
  const { codebook, today, settings } = options;
  const context: DocumentContext = { document, codebook, today, payer: settings.payer, idleAllows: [] };
  const checks = enabledChecks(settings.rules);
  const enabled = checks.all;
  const collector = new Collector(settings.rules);

  for (const check of enabled) {
    if (check.scope === 'document' && check !== allowUnused) collector.add(check, check.run(context));
  }
  const judge = rememberedVerdicts(codebook);
  const asked = checks.asked();
  for (let start = 0; start < document.claims.length; ) {
    const batch = document.claims.slice(start, start + batchAfter(start));
    const concerned = asked(batch.map((claim) => claimContext(context, claim, judge)));
    checkBatch(checks.ofClaims, concerned, collector);
    for (const claim of batch) claim.close?.();
    start += batch.length;
  }

  const couldSpeak = new Set<string>(enabled.map(({ id }) => id).filter((id) => !collector.lacksData(id)));
  const { kept, idle } = suppress(collector.onePerCause(), document.allows, couldSpeak);
  const last = new Collector(settings.rules);
  if (enabled.includes(allowUnused)) last.add(allowUnused, allowUnused.run({ ...context, idleAllows: idle }));
  const unread: NotChecked[] = document.unread.map(({ what, why }) => ({
    rule: '*',
    why: `${what}: ${why}`,
  }));
  const found = withoutAllowed([...kept, ...last.findings], settings.allow, document.text, today);
  return {
    findings: found.toSorted((a, b) => bySpan(a.span, b.span)),
    notChecked: [...unread, ...collector.notChecked],
  };
}

/**
 * How many claims a check goes through before the next check does: a processor takes one check over many claims
 * several times faster than many checks over one claim. Of more claims than these, what is found out outlives the
 * collector's young generation and costs more than it saves.
 */
const LARGEST_BATCH = 32;

/**
 * The size of a batch behind so many claims. The first ones are small: while code sets are being opened, the engine
 * collects garbage several times within a large batch, finds all of its objects alive each time, and from then on
 * makes objects of their kinds among the old ones, where they stay as garbage and hold what they speak of.
 */
const batchAfter = (claims: number): number => Math.min(LARGEST_BATCH, 1 + Math.floor(claims / 8));

/** A function of its own, so that it is begun anew, as it has been compiled meanwhile, for each batch. */
function checkBatch(
  checks: readonly ClaimCheck[],
  concerned: readonly (readonly ClaimContext[])[],
  collector: Collector,
): void {
  for (const [place, contexts] of concerned.entries()) {
    const check = checks[place];
    if (!check) continue;
    for (const each of contexts) {
      const said = each.isCodedInText ? saidInText(check, each) : check.run(each);
      // Nearly always there is nothing.
      if (said.length > 0) collector.add(check, said);
    }
  }
}

/** Whether the codes of a text stand in one list, of which one alone is first (`coded.ts`). */
const isOrdered = ({ sound }: ClaimContext): boolean => sound[0]?.diagnosis.role === 'principal';

/** What a check says of a claim whose codes stand in a text, as far as it holds there. */
const saidInText = (check: ClaimCheck, context: ClaimContext): readonly Said[] =>
  check.run(context).flatMap((said) => saidOfText(said, isOrdered(context)));

/**
 * Gathers what checks say: findings with their severities, each reason for not checking once. What several claims
 * share, as the billing provider of an 837, stands at one place and is one finding, however many claims have it.
 */
class Collector {
  readonly findings: Finding[] = [];
  readonly notChecked: NotChecked[] = [];
  readonly #rules: Settings['rules'];
  readonly #said = new Set<string>();
  readonly #unless = new Map<Finding, readonly RuleId[]>();
  /** Where diagnoses begin that a finding has refuted, and from which findings follow. */
  readonly #refuted = new Set<number>();
  readonly #follows = new Map<Finding, number>();
  readonly #asides = new Set<Finding>();
  /** Where findings begin that another one may have named. */
  readonly #doubtful = new Set<number>();
  readonly #reasons = new Map<RuleId, Set<string>>();

  constructor(rules: Settings['rules']) {
    this.#rules = rules;
  }

  lacksData(rule: RuleId): boolean {
    return this.#reasons.has(rule);
  }

  /**
   * The findings but for those whose cause another one at the same place has named; of two that name each other's, the
   * first stays. What follows from a diagnosis that another one refutes is left out too.
   */
  onePerCause(): readonly Finding[] {
    const standing = this.#namedOnce();
    return this.#refuted.size === 0
      ? standing
      : standing.filter((finding) => !this.#refuted.has(this.#follows.get(finding) ?? -1));
  }

  #namedOnce(): readonly Finding[] {
    if (this.#unless.size === 0) return this.findings;
    const places = new Map<string, number>();
    for (const [at, finding] of this.findings.entries())
      if (this.#doubtful.has(finding.span.start) && !this.#asides.has(finding))
        places.set(`${finding.rule} ${finding.span.start}`, at);
    return this.findings.filter((finding, at) => {
      const { rule, span } = finding;
      return !this.#unless.get(finding)?.some((other) => {
        const place = places.get(`${other} ${span.start}`) ?? -1;
        const naming = this.findings[place];
        return naming !== undefined && !(at < place && this.#unless.get(naming)?.includes(rule));
      });
    });
  }

  add(check: Check, said: readonly Said[]): void {
    for (const report of said) {
      if ('noData' in report) this.#addReason(check.id, report.noData);
      else if (this.#isNew(`${check.id} ${report.span.start} ${report.span.end} ${report.message}`)) {
        const override = overrideOf(check.id, this.#rules);
        const severity: Severity =
          override && override !== 'off' ? override : (report.severity ?? check.severity);
        const { unless, refutes, follows, aside, ...rest } = report;
        // What is quoted may go on in the next line of the text.
        const message = report.message.replace(/\s*[\r\n]+\s*/g, ' ');
        const finding = { authority: check.authority, fixes: [], ...rest, message, rule: check.id, severity };
        this.findings.push(finding);
        if (aside) this.#asides.add(finding);
        if (refutes) this.#refuted.add(report.span.start);
        if (follows) this.#follows.set(finding, follows.start);
        if (unless) {
          this.#unless.set(finding, unless);
          this.#doubtful.add(report.span.start);
        }
      }
    }
  }

  #addReason(rule: RuleId, why: string): void {
    const reasons = this.#reasons.get(rule);
    if (reasons?.has(why)) return;
    this.#reasons.set(rule, (reasons ?? new Set()).add(why));
    this.notChecked.push({ rule, why });
  }

  #isNew(words: string): boolean {
    const { size } = this.#said;
    return this.#said.add(words).size > size;
  }
}
