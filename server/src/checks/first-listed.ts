/**
 * Which diagnoses cannot be principal or first-listed, and why: each has one reason, the first in this order, so that
 * one check names it and the others stay silent. Rules about the order of a code whose place is wrong for one of these
 * reasons ask `unfitness` too.
 */
import { listHas } from '../codebook/code-list.ts';
import type { Fix, RuleId, Severity } from '../model/finding.ts';
import type { ClaimContext, SoundCode, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isInsulin, isPump } from './drug-harms.ts';
import { editorFlags, isFlagged } from './federal-lists.ts';
import { isAbout } from './instructions.ts';
import { isEdited } from './stay.ts';
import { notesFor } from './tabular-notes.ts';

/** The checks that name a code as one that cannot be first: it lacks what it follows, if that is not on the claim. */
export const NAMED_AS_UNFIT: readonly RuleId[] = [
  'dx/manifestation-principal',
  'dx/external-cause-principal',
  'dx/unacceptable-principal',
  'dx/never-first',
];

export type Unfitness =
  | { readonly why: 'manifestation' | 'external-cause' | 'unacceptable' | 'needs-secondary' }
  | { readonly why: 'never-first'; readonly rule: NeverFirst };

/** Codes that the Guidelines allow behind another only. */
export interface NeverFirst {
  readonly severity: Severity;
  readonly section: string;
  /** What is listed before it, for the message. */
  readonly wants: string;
  readonly applies: (code: { readonly key: string; readonly title: string }) => boolean;
}

const these = (...ranges: readonly string[]): NeverFirst['applies'] => {
  const isIn = codesIn(...ranges);
  return ({ key }) => isIn(key);
};

const NEVER_FIRST: readonly NeverFirst[] = [
  {
    severity: 'error',
    section: 'I.C.1.d.3',
    wants: 'severe sepsis follows the systemic infection that underlies it',
    applies: these('R65.2-'),
  },
  {
    severity: 'error',
    section: 'I.C.1.d.2',
    wants: 'postprocedural septic shock follows the code of the infection',
    applies: these('T81.12-'),
  },
  {
    severity: 'error',
    section: 'I.C.19.e.5.c',
    wants: 'underdosing follows the condition for which the drug was prescribed',
    applies: ({ title }) => title.startsWith('Underdosing'),
  },
  {
    severity: 'error',
    section: 'I.C.21.c.11',
    wants: 'the outcome of delivery follows the code of the delivery',
    applies: these('Z37'),
  },
  {
    severity: 'warning',
    section: 'I.B.14',
    wants: 'body mass index follows the diagnosis that it goes with, such as obesity',
    applies: these('Z68'),
  },
  {
    severity: 'warning',
    section: 'I.B.14',
    wants: 'underimmunization status follows the reason for the encounter',
    applies: these('Z28.3-'),
  },
  {
    severity: 'warning',
    section: 'I.B.14',
    wants: 'social determinants of health follow the reason for the encounter',
    applies: these('Z55-Z65'),
  },
  {
    severity: 'warning',
    section: 'I.C.18.i',
    wants: 'the stroke scale follows the diagnosis of the stroke',
    applies: these('R29.7-'),
  },
  {
    severity: 'warning',
    section: 'I.C.18.e.1',
    wants: 'the coma scale follows the diagnosis',
    applies: these('R40.21-R40.24'),
  },
  {
    severity: 'warning',
    section: 'I.C.18.g',
    wants: 'a systemic inflammatory response follows the condition that underlies it, such as an injury',
    applies: these('R65.1-'),
  },
  {
    severity: 'warning',
    section: 'I.B.7',
    wants: 'the organism follows the infection that it causes',
    applies: these('B95-B97'),
  },
  {
    severity: 'warning',
    section: 'I.C.21.c.3',
    wants: 'an incidental pregnancy follows the reason for the visit',
    applies: these('Z33.1'),
  },
  {
    severity: 'warning',
    section: 'I.C.21.c.3',
    wants: 'resistance to a drug follows the infection',
    applies: these('Z16'),
  },
  {
    severity: 'warning',
    section: 'I.C.21.c.3',
    wants: 'tPA given elsewhere follows the condition that it was given for',
    applies: these('Z92.82'),
  },
  {
    severity: 'warning',
    section: 'I.A.13 and I.C.4.a.3',
    wants:
      'the use of a drug for diabetes follows the diabetes, whose note asks for it as an additional code',
    applies: these('Z79.4', 'Z79.84', 'Z79.85'),
  },
  {
    severity: 'information',
    section: 'I.C.21.c.3',
    wants: 'susceptibility to a disease generally follows the condition, follow-up or counseling',
    applies: these('Z15'),
  },
];

export const isExternalCause = codesIn('V00-Y99');

/** Whether the Guidelines allow a code behind another only. */
export const isNeverFirst = (key: string, { period: { title } }: SoundCode): boolean =>
  NEVER_FIRST.some(({ applies }) => applies({ key, title }));

/** Why a diagnosis cannot be principal or first-listed on this claim, or `undefined` where it can. */
export function unfitness(diagnosis: SoundDiagnosis, context: ClaimContext): Unfitness | undefined {
  if (isFlagged(diagnosis, 'manifestation')) return { why: 'manifestation' };
  if (isExternalCause(diagnosis.key)) return { why: 'external-cause' };
  if (isEdited(context)) {
    if (isFlagged(diagnosis, 'reqsdx')) {
      const alone = !context.claim.diagnoses.some(({ role }) => role === 'other');
      return alone ? { why: 'needs-secondary' } : undefined;
    }
    if (isFlagged(diagnosis, 'unacceptable')) return { why: 'unacceptable' };
  }
  const rule = NEVER_FIRST.find(({ applies }) => applies(diagnosis));
  return rule && { why: 'never-first', rule };
}

/** Whether the reason allows no exception; a rule that only asks leaves the word to what is certain. */
export const isCertain = (unfit: Unfitness | undefined): boolean =>
  unfit !== undefined && !(unfit.why === 'never-first' && unfit.rule.severity === 'information');

/** I.C.21.c.15 in its own order. */
const isOnListOfFirst = codesIn(
  'Z00-Z02',
  'Z04',
  'Z33.2',
  'Z31.81',
  'Z31.83',
  'Z31.84',
  'Z34',
  'Z38',
  'Z39',
  'Z40',
  'Z42',
  'Z51.0',
  'Z51.1-',
  'Z52',
  'Z76.1',
  'Z76.2',
  'Z99.12',
);

/** The list's own exceptions. */
const isExcepted = codesIn('Z00.6', 'Z52.9');

/** Codes that may only be the principal or first-listed diagnosis. */
export const isFirstOnly = (key: string): boolean => isOnListOfFirst(key) && !isExcepted(key);

/** The principal or first-listed diagnosis, where it is a code on its date. */
export const firstListed = ({ listed: [first] }: ClaimContext): SoundDiagnosis | undefined =>
  first?.diagnosis.role === 'principal' ? first : undefined;

/** The first diagnosis of a claim where it is unfit for just this reason. */
export function unfitFirst<W extends Unfitness['why']>(
  context: ClaimContext,
  why: W,
): { readonly first: SoundDiagnosis; readonly unfit: Extract<Unfitness, { why: W }> } | undefined {
  const first = firstListed(context);
  if (!first) return undefined;
  const unfit = unfitness(first, context);
  return unfit && isFor(unfit, why) ? { first, unfit } : undefined;
}

const isFor = <W extends Unfitness['why']>(
  unfit: Unfitness,
  why: W,
): unfit is Extract<Unfitness, { why: W }> => unfit.why === why;

/** Whether the editor's lists say nothing of the first diagnosis, for want of a version that covers its date. */
export const lacksEditor = (context: ClaimContext): SoundDiagnosis | undefined => {
  const first = firstListed(context);
  return first && !editorFlags(first) ? first : undefined;
};

/** The most diagnoses that are offered for the first place. */
const MOST_OFFERED = 5;

/** Whether a note wants another diagnosis of the claim before this one. */
const followsAnother = (diagnosis: SoundDiagnosis, listed: readonly SoundDiagnosis[]): boolean =>
  notesFor(diagnosis).codeFirst.some(
    (note) => isAbout(note, diagnosis) && listed.some((other) => listHas(note.codes, other.index)),
  );

/** Fixes that move another listed diagnosis to the first place, each the coder's choice: none that cannot stand there. */
export function listOtherFirst(context: ClaimContext): readonly Fix[] {
  const [first, ...others] = context.listed;
  if (!first) return [];
  // An insulin pump that failed comes first (I.C.4.a.5).
  const pumps = isInsulin(first.key) ? others.filter(({ key }) => isPump(key)) : [];
  return (pumps.length > 0 ? pumps : others)
    .filter((other) => !unfitness(other, context) && !followsAnother(other, context.listed))
    .slice(0, MOST_OFFERED)
    .map(({ diagnosis, code, title }) => ({
      title: `List ${code} ${title} first`,
      safe: false,
      changes: [{ kind: 'moveDiagnosis', at: diagnosis.span, before: first.diagnosis.span }],
    }));
}
