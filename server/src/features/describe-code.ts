/** What a code is on its dates of service, in words: for hover, and for the details of a completion. */
import { codeAt, codeWithTitle, releaseName } from '../checks/code-fixes.ts';
import {
  type Codebook,
  type CodePeriod,
  type CodeSet,
  type PathStep,
  UNKNOWN_START,
} from '../codebook/code-set.ts';
import { hcpcsDetails } from '../codebook/hcpcs.ts';
import { sectionOf } from '../codebook/procedure-sections.ts';
import { isBeforeReleases, validityAround } from '../codebook/validity.ts';
import { type Verdict, verdict } from '../codebook/verdict.ts';
import { LAST_DAY_OF_ICD_9, writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import { type CodeSystemId, systemName } from '../model/systems.ts';
import { describeGems } from './describe-gems.ts';
import { describeHcpcs } from './describe-hcpcs.ts';
import { beginsPcsCodes, describePcs, describePcsBeginning } from './describe-pcs.ts';
import { bold, bullets, plain, titled } from './markdown.ts';

/** The most codes that a description lists. */
const MOST_LISTED = 12;

/** The most 7th characters: fractures have sixteen, and each is another code. */
const MOST_SEVENTH_CHARACTERS = 18;

/**
 * Markdown whose first line is the code with its title; then, for each date on which it means something else, what
 * it is and what may stand in its place; then its path from the chapter.
 * @param dates the dates of service, at least one.
 */
export function describeCode(
  codebook: Codebook,
  system: CodeSystemId,
  key: string,
  dates: readonly IsoDate[],
): string {
  const [date] = dates;
  if (system === 'icd-10-pcs' && date && beginsPcsCodes(codebook, key, date))
    return describePcsBeginning(codebook, key, date);
  const verdicts = distinct(dates.map((date) => verdict(codebook, system, key, date)));
  const [first] = verdicts;
  if (!first) return '';
  // The seven axes of a procedure say more than the header that its code stands below.
  const levels = system === 'icd-10-pcs' && date ? describePcs(codebook, key, date) : path(first);
  return [
    titleLine(first),
    ...verdicts.flatMap(statements),
    ...levels,
    ...otherRevision(codebook, first),
  ].join('\n\n');
}

/** One verdict of those that say the same by the same release. */
function distinct(verdicts: readonly Verdict[]): Verdict[] {
  const seen = new Map<string, Verdict>();
  for (const said of verdicts) {
    const same = 'release' in said ? `${said.kind} ${said.release.name}` : said.kind;
    if (!seen.has(same)) seen.set(same, said);
  }
  return [...seen.values()];
}

function titleLine(said: Verdict): string {
  const system = said.kind === 'no-data' ? said.system : said.set.system;
  const code = writtenCode(system, said.key);
  const period = periodOf(said);
  if (period?.title) return titled(code, period.title);
  if (period) return `${bold(code)} ${plain(systemName(system))} ${untitled(period)}`;
  if (said.kind === 'no-data') {
    const section = sectionOf(system, said.key);
    return `${bold(code)} ${plain(systemName(system))} code${section ? `: ${plain(section)}` : ''}`;
  }
  return `${bold(code)} is not in ${plain(systemName(said.set.system))}`;
}

/** A list of codes alone has no titles, nor has one of titles the categories above them. */
const untitled = ({ billable }: CodePeriod): string =>
  billable ? 'code; no release that is loaded has its title' : 'category';

function periodOf(said: Verdict): CodePeriod | undefined {
  switch (said.kind) {
    case 'valid':
    case 'header':
    case 'needs-7th-character':
      return said.period;
    case 'not-yet':
      return said.next;
    case 'retired':
      return said.last;
    default:
      return undefined;
  }
}

/** What a verdict means for the coder, the most important first. */
function statements(said: Verdict): string[] {
  if (said.kind === 'no-data')
    return [
      said.system === 'cpt'
        ? 'Only its shape is checked: no licensed CPT list is loaded.'
        : `Not checked: no ${systemName(said.system)} release is loaded.`,
    ];
  const { set, date } = said;
  const first = isBeforeReleases(set, date);
  const on = `on ${date} (${releaseName(set.system, said.release)}${first ? ', the first that is loaded' : ''})`;
  switch (said.kind) {
    case 'valid':
      return [
        `${set.system === 'icd-10-cm' ? 'Billable' : 'Valid'} ${on}.${held(said, said.period)}`,
        ...facility(set, said.index, date),
        ...describeHcpcs(set, said.index, date),
      ];
    case 'header':
      if (set.system === 'icd-10-pcs') return [`Not a code ${on}, but the table of ${codesBelow(said)}.`];
      return [`Not billable ${on}: ${header(said)}`, below(said), ...onceBillable(set, said.index)];
    case 'needs-7th-character':
      return [`Not complete ${on}: it needs a 7th character.`, seventhCharacters(said)];
    case 'not-yet':
      return [`Not yet a code ${on}.${held(said, said.next)}`];
    case 'retired':
      return [`No longer a code ${on}.${held(said, said.last)}`, ...replacements(set, said.key, date)];
    case 'bad-placeholder':
      return [`Its placeholder X is wrong or absent ${on}.${meant(set, said.corrected, date)}`];
    case 'unknown':
      return [
        !said.beyond
          ? `Unknown ${on} and on every other date.`
          : first
            ? `Unknown ${on}; it may be older.`
            : `Unknown ${on}, the last release loaded; the date is later than it answers for.`,
      ];
  }
}

interface Known {
  readonly set: CodeSet;
  readonly index: number;
}

/** Since when, and until when, where the publisher says so. */
function held({ set, index }: Known, period: CodePeriod): string {
  const details = hcpcsDetails(set, index, period.from);
  if (details && !details.published)
    return ` Listed since ${details.release}; no release that is loaded says since when it holds.`;
  const { from, to } = validityAround(set, index, period);
  if (from === UNKNOWN_START) return to ? ` Valid to ${to}.` : '';
  return to ? ` Valid ${from} to ${to}.` : ` Valid since ${from}.`;
}

const meant = (set: CodeSet, index: number | undefined, date: IsoDate): string =>
  index === undefined ? '' : ` Meant is ${plain(codeWithTitle(set, index, date))}.`;

/** The rate that Medicare pays at a place of service (CMS 100-04 chapter 12 §20.4.2). */
function facility(set: CodeSet, index: number, date: IsoDate): string[] {
  if (set.system !== 'place-of-service') return [];
  const flag = set.attributeOf(index, date);
  return flag === 'F' ? ['Facility rate.'] : flag === 'N' ? ['Nonfacility rate.'] : [];
}

type Header = Verdict & { readonly kind: 'header' };

function codesBelow({ set, index, date }: Header): string {
  const count = set.billableBelow(index, date).length;
  return count === 1 ? 'one code' : `${count} codes`;
}

function header({ set, index, date }: Header): string {
  const count = set.billableBelow(index, date).length;
  return count === 1
    ? 'a header, with one billable code below it:'
    : `a header, with ${count} billable codes below it:`;
}

/** The billable codes below a header, or its next level where they are too many to read. */
function below({ set, index, children, date }: Header): string {
  const billable = set.billableBelow(index, date);
  const shown = billable.length <= MOST_LISTED ? billable : children;
  return bullets(
    shown.map((code) => titled(codeAt(set, code), set.periodOn(code, date)?.title ?? '')),
    MOST_LISTED,
  );
}

/** When a header was a code itself, as N18.3 was to 2020-09-30. */
function onceBillable(set: CodeSet, index: number): string[] {
  const sentences = set
    .periodsAt(index)
    .filter(({ billable }) => billable)
    .map((period) => {
      const { from, to } = validityAround(set, index, period);
      return `It was a code itself from ${from}${to ? ` to ${to}` : ''}.`;
    });
  return [...new Set(sentences)];
}

/** The 7th characters that make a code, with what each means. */
function seventhCharacters({ set, key, date, codes }: Verdict & { kind: 'needs-7th-character' }): string {
  const meanings = new Map(
    set.seventhCharactersOf(key, date).map(({ character, meaning }) => [character, meaning]),
  );
  return bullets(
    codes.map((code) => {
      const meaning = meanings.get(set.keyAt(code).slice(-1)) ?? set.periodOn(code, date)?.title ?? '';
      return titled(codeAt(set, code), meaning);
    }),
    MOST_SEVENTH_CHARACTERS,
  );
}

function replacements(set: CodeSet, key: string, date: IsoDate): string[] {
  const codes = set.replacementsOf(key).map(({ code, since }) => {
    const index = set.indexOf(code);
    const title = index < 0 ? undefined : (set.periodOn(index, date) ?? set.periodsAt(index).at(-1))?.title;
    return `${titled(writtenCode(set.system, code), title ?? '')} (since ${since})`;
  });
  return codes.length > 0 ? ['Replaced by:', bullets(codes, MOST_LISTED)] : [];
}

/** The chapter, the section and the headers above the code, from the top. */
function path(said: Verdict): string[] {
  if (!('index' in said)) return [];
  const steps = said.set.pathOf(said.index, said.date).slice(0, -1);
  const above = steps.filter(({ title }) => title !== '');
  return above.length > 0 ? [above.map(pathStep).join(' › ')] : [];
}

const pathStep = ({ kind, id, title }: PathStep): string =>
  plain(kind === 'chapter' ? `Chapter ${id} ${title}` : `${id} ${title}`);

/** What a code of ICD-9-CM is in ICD-10-CM, and the reverse where ICD-10-CM was not yet the code set. */
function otherRevision(codebook: Codebook, said: Verdict): string[] {
  if (!('set' in said)) return [];
  const { set, key, date } = said;
  const wanted = set.system === 'icd-9-cm' || (set.system === 'icd-10-cm' && date <= LAST_DAY_OF_ICD_9);
  return wanted ? describeGems(codebook, set.system, key) : [];
}
