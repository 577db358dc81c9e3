/** dx/wrong-code-set: a code of the revision of the ICD that was not in force on its date. */

import type { CodeSet, Gem } from '../../codebook/code-set.ts';
import type { Change } from '../../model/change.ts';
import { writtenCode } from '../../model/codes.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Diagnosis } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import type { Fix } from '../../model/finding.ts';
import { systemName } from '../../model/systems.ts';
import { ALL_KINDS, type ClaimCheck, type ClaimContext, type Report, type Said, titled } from '../check.ts';
import { MOST_CHOICES, retitled } from '../code-fixes.ts';
import { billable } from '../list-fixes.ts';
import { combinationsOf, equivalentsOf, type RevisionFault, revisionFault } from '../revisions.ts';
import { claimText, withDiagnoses } from '../samples.ts';
import { isSoundCode } from '../sound.ts';

const IN_2015 = '2015-09-30  11   G0439  -     A   1      132.50';

export const wrongCodeSet: ClaimCheck = {
  id: 'dx/wrong-code-set',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  judges: (verdict) => !isSoundCode(verdict),
  title: 'The diagnosis is of the revision of the ICD that was not in force on its date.',
  authority: '45 CFR 162.1002(b) and (c): ICD-9-CM through 2015-09-30, ICD-10-CM from 2015-10-01 on',
  why: 'HIPAA adopts one code set for the diagnoses of a day. ICD-9-CM ended on 2015-09-30 by the date of service (inpatient: of discharge), and a claim cannot hold both.',
  fixes: [
    'Change to what the General Equivalence Mappings of CMS (2018, the last ones) name, with what they say of it: equivalent, approximate, or several codes together. The coder chooses.',
    'Mark a code, or in a text the claim, as of the revision that it is of; the coder chooses.',
  ],
  notes: [
    'It speaks instead of dx/unknown-code, dx/retired-code and dx/not-yet-effective.',
    'Where `code set:` says ICD-9-CM for several diagnoses they are to be changed together, and the mappings stand in the message.',
  ],
  wrong: [
    {
      says: 'ICD-9-CM on a claim of today',
      text: withDiagnoses('A: 250.00  Diabetes mellitus without mention of complication, type II'),
    },
    {
      says: 'a claim of today that says it is in ICD-9-CM',
      text: claimText({
        head: 'code set: icd-9-cm',
        diagnoses: 'A: 401.9  Unspecified essential hypertension',
      }),
    },
    {
      says: 'a claim of 2015 that does not say that it is in ICD-9-CM: one finding',
      text: claimText({
        diagnoses: 'A: 401.9  Unspecified essential hypertension\nB: 272.4',
        services: IN_2015.replace(' A ', ' A,B '),
      }),
    },
    {
      says: 'ICD-10-CM on the last day of ICD-9-CM',
      text: claimText({ diagnoses: 'A: I10  Essential (primary) hypertension', services: IN_2015 }),
    },
    {
      says: 'one code that takes two of ICD-10-CM',
      text: withDiagnoses('A: 250.40  Diabetes with renal manifestations, type II'),
    },
  ],
  right: [
    {
      says: 'ICD-10-CM from its first day on',
      text: claimText({
        diagnoses: 'A: I10  Essential (primary) hypertension',
        services: '2015-10-01  11   G0439  -     A   1      132.50',
      }),
    },
    {
      says: 'ICD-9-CM on its last day',
      text: claimText({
        head: 'code set: icd-9-cm',
        diagnoses: 'A: 401.9  Unspecified essential hypertension',
        services: IN_2015,
      }),
    },
  ],
  run(context) {
    const reports: Said[] = [];
    const mismarked: Mismarked[] = [];
    for (const judged of context.judged) {
      const { diagnosis } = judged;
      const fault = revisionFault(context.codebook, judged);
      if (!fault) continue;
      if (fault.is === fault.wanted && isMarkedOnce(context)) mismarked.push({ diagnosis, fault });
      else reports.push(report(context, diagnosis, fault));
    }
    reports.push(...markedWrong(context, mismarked));
    if (reports.length === 0) reports.push(...mixture(context));
    return reports;
  },
};

interface Mismarked {
  readonly diagnosis: Diagnosis;
  readonly fault: RevisionFault;
}

/** Whether one line marks the revision of all diagnoses, `code set:` of a text; elsewhere each code has its own mark. */
const isMarkedOnce = ({ document: { format } }: ClaimContext): boolean =>
  format === 'claim' || format === 'chart';

/** One finding, since one line mends it: the codes are of the revision that their dates want. */
function markedWrong({ claim }: ClaimContext, [first, ...others]: readonly Mismarked[]): readonly Report[] {
  if (!first) return [];
  const { fault, diagnosis } = first;
  const { is, marked, key, set, index } = fault;
  const code = writtenCode(is, key);
  const said = field(claim, 'code set');
  const change: Change = said
    ? { kind: 'replaceValue', at: said.span, text: is }
    : { kind: 'insertField', claim, key: 'code set', value: is };
  const also = others.length > 0 ? `, as are ${others.length} more` : '';
  const reading = said ? 'the claim says' : 'without a line `code set:` the claim is read as of';
  return [
    {
      span: diagnosis.code.span,
      code,
      system: is,
      message: `${titled(code, set.periodsAt(index).at(-1))} is a code of ${systemName(is)}${also}; ${reading} ${systemName(marked)}.`,
      fixes: [{ title: `Say that the claim is coded in ${systemName(is)}`, safe: false, changes: [change] }],
    },
  ];
}

function report(context: ClaimContext, diagnosis: Diagnosis, fault: RevisionFault): Report {
  const { key, date, set, index, is, marked, wanted } = fault;
  const code = writtenCode(is, key);
  const named = titled(code, set.periodsAt(index).at(-1));
  const base = { span: diagnosis.code.span, code, system: is } as const;
  if (is === wanted)
    return {
      ...base,
      message: `${named} is a code of ${systemName(is)} and is marked as of ${systemName(marked)}.`,
      fixes: oneFix(context, diagnosis, fault, `Mark ${code} as ${systemName(is)}`, [key]),
    };
  const gems = equivalentsOf(context.codebook, fault);
  return {
    ...base,
    message: `${named} is a code of ${systemName(is)}; on ${date} diagnoses are coded in ${systemName(wanted)}. ${mapped(gems, wanted)}`,
    release: 'GEM 2018',
    fixes: gems === 'no-map' ? [] : equivalentFixes(context, diagnosis, fault, gems),
  };
}

/** How many codes a message names. */
const MOST_NAMED = 4;

function mapped(gems: readonly Gem[] | 'no-map', wanted: RevisionFault['wanted']): string {
  if (gems === 'no-map') return 'The mappings of CMS name no code that corresponds.';
  if (gems.length === 0) return 'The mappings of CMS do not have it.';
  const alone = gems.filter(({ combination }) => !combination).map((gem) => saying([gem], wanted));
  const together = combinationsOf(gems, MOST_NAMED).map((combination) => saying(combination, wanted));
  return `The mappings of CMS name ${[...alone, ...together].slice(0, MOST_NAMED).join('; ')}.`;
}

/** `E11.21 with E11.65 (together, approximate)`. */
function saying(gems: readonly Gem[], wanted: RevisionFault['wanted']): string {
  const codes = gems.map(({ code }) => writtenCode(wanted, code)).join(' with ');
  const nearness = gems.some(({ approximate }) => approximate) ? 'approximate' : 'equivalent';
  return `${codes} (${gems.length > 1 ? `together, ${nearness}` : nearness})`;
}

function equivalentFixes(
  context: ClaimContext,
  diagnosis: Diagnosis,
  fault: RevisionFault,
  gems: readonly Gem[],
): readonly Fix[] {
  const { date, marked, wanted } = fault;
  const target = context.codebook.set(wanted);
  if (!target) return [];
  const isCode = ({ code }: Gem) => billable([code], { set: target, date }).length > 0;
  const alone = gems
    .filter(({ combination }) => !combination)
    .flatMap((gem) => inForce(gem, target, date))
    .map((gem) => [gem]);
  // What is inserted takes the revision that the claim is marked as.
  const together = marked === wanted ? combinationsOf(gems, MOST_CHOICES) : [];
  return [...alone, ...together]
    .filter((choice) => choice.every(isCode))
    .slice(0, MOST_CHOICES)
    .flatMap((choice) => {
      const keys = choice.map(({ code }) => code);
      return oneFix(context, diagnosis, fault, `Change to ${saying(choice, wanted)}`, keys);
    });
}

/**
 * The codes of a date that a mapping of 2018 leads to: its own, those that the code has been divided into since
 * (N18.3, of which N18.30 to N18.32 came in FY2021), or those that took its place.
 */
function inForce(gem: Gem, target: CodeSet, date: IsoDate): readonly Gem[] {
  const index = target.indexOf(gem.code);
  const status = target.statusOn(index, date);
  if (status === 'billable') return [gem];
  const keys =
    status === 'header'
      ? target.billableBelow(index, date).map((below) => target.keyAt(below))
      : target.replacementsOf(gem.code).map(({ code }) => code);
  return keys.map((code) => ({ ...gem, code, approximate: true }));
}

/**
 * Puts one code or several in the place of a diagnosis. None where a `code set:` speaks for other diagnoses too: one
 * alone cannot be changed.
 */
function oneFix(
  context: ClaimContext,
  diagnosis: Diagnosis,
  fault: RevisionFault,
  title: string,
  keys: readonly string[],
): Fix[] {
  const { claim } = context;
  const others = claim.diagnoses.filter((other) => other !== diagnosis && other.role !== 'mentioned');
  if (fault.marked !== fault.wanted && field(claim, 'code set') && others.length > 0) return [];
  const changes = keys.flatMap((code, place): readonly Change[] =>
    place === 0
      ? changedTo(diagnosis, fault, code, context)
      : [{ kind: 'insertDiagnosis', claim, code, after: diagnosis.span }],
  );
  return [{ title, safe: false, changes }];
}

function changedTo(
  diagnosis: Diagnosis,
  { marked, wanted, date }: RevisionFault,
  key: string,
  { claim, codebook }: ClaimContext,
): readonly Change[] {
  const set = codebook.set(wanted);
  const title = set?.periodOn(set.indexOf(key), date)?.title;
  const said = field(claim, 'code set');
  return [
    { kind: 'replaceCode', at: diagnosis.code.span, code: key, system: wanted },
    ...retitled(diagnosis, title),
    ...(said && marked !== wanted ? [{ kind: 'replaceValue', at: said.span, text: wanted } as const] : []),
  ];
}

/** Diagnoses that are right on their own dates, on both sides of 2015-10-01: they go on claims of their own. */
function mixture({ claim: { diagnoses } }: ClaimContext): readonly Report[] {
  const coded = diagnoses.filter(({ role }) => role !== 'mentioned');
  const [first] = coded;
  const other = coded.find(({ code }) => code.system !== first?.code.system);
  if (!first || !other) return [];
  const { system, key, span } = other.code;
  return [
    {
      span,
      message: `This claim holds codes of ${systemName(first.code.system)} and of ${systemName(system)}: services through 2015-09-30 and later ones go on claims of their own.`,
      code: writtenCode(system, key),
      system,
      related: [
        { span: first.code.span, message: `The first diagnosis is of ${systemName(first.code.system)}.` },
      ],
    },
  ];
}
