/**
 * How findings speak of listed diagnoses, and fixes that change which are listed and in which order: each is the
 * coder's choice, none safe.
 */
import type { Claim } from '../model/document.ts';
import type { Fix, Related } from '../model/finding.ts';
import { type Report, type SoundDiagnosis, titled } from './check.ts';
import { codeAt, codeWithTitle, releaseName, retitled } from './code-fixes.ts';

/** A diagnosis in a message: its code with its title. */
export const named = (diagnosis: SoundDiagnosis): string => titled(diagnosis.code, diagnosis);

/** What a finding on a diagnosis says of it: its place, its code, the release that it is judged by. */
export const about = ({ diagnosis, code, set, date }: SoundDiagnosis) => ({
  span: diagnosis.code.span,
  code,
  system: set.system,
  release: releaseName(set.system, set.releaseOn(date)),
});

/** The other halves of a finding. */
export const standing = (others: readonly SoundDiagnosis[]): Related[] =>
  others.map((other) => ({ span: other.diagnosis.code.span, message: `${named(other)} stands here.` }));

/** A finding that holds for others too, which have the one cause: a birth date or a sex mistyped. */
export const holdingFor = (report: Report, others: readonly SoundDiagnosis[]): Report =>
  others.length === 0
    ? report
    : {
        ...report,
        message: `${report.message} The same holds for ${others.map(({ code }) => code).join(', ')}.`,
        related: [
          ...(report.related ?? []),
          ...others.map(({ diagnosis, title }) => ({ span: diagnosis.code.span, message: title })),
        ],
      };

/** Takes a diagnosis from the list; none where a service would point to nothing then. */
export const removals = ({ lines }: Claim, { diagnosis, code, title }: SoundDiagnosis): Fix[] =>
  lines.some(
    ({ pointers }) => pointers.length > 0 && pointers.every(({ value }) => value === diagnosis.pointer),
  )
    ? []
    : [
        {
          title: `Remove ${code} ${title}`,
          safe: false,
          changes: [{ kind: 'removeDiagnosis', at: diagnosis.span }],
        },
      ];

/**
 * Puts one code in the place of two diagnoses: of the first, and the second is removed. Nothing where a service would
 * lose its only pointer with the second.
 */
export function merged(
  claim: Claim,
  first: SoundDiagnosis,
  second: SoundDiagnosis,
  both: number,
): readonly Fix[] {
  const pointsTo = (pointers: Claim['lines'][number]['pointers'], { diagnosis }: SoundDiagnosis) =>
    pointers.some(({ value }) => value === diagnosis.pointer);
  if (claim.lines.some(({ pointers }) => pointsTo(pointers, second) && !pointsTo(pointers, first))) return [];
  const { diagnosis, set, date } = first;
  return [
    {
      title: `Code both as ${codeAt(set, both)}`,
      safe: false,
      changes: [
        { kind: 'replaceCode', at: diagnosis.code.span, code: set.keyAt(both) },
        ...retitled(diagnosis, set.periodOn(both, date)?.title),
        { kind: 'removeDiagnosis', at: second.diagnosis.span },
      ],
    },
  ];
}

/** Moves a listed diagnosis before another listed one. */
export const moveBefore = ({ diagnosis, code }: SoundDiagnosis, other: SoundDiagnosis): Fix => ({
  title: `List ${code} before ${other.code}`,
  safe: false,
  changes: [{ kind: 'moveDiagnosis', at: diagnosis.span, before: other.diagnosis.span }],
});

/**
 * One fix for each key that is a billable code on the date of `near`: it is added behind `after`, or at the end of the
 * list where that is absent.
 */
export const insertions = (
  claim: Claim,
  keys: readonly string[],
  near: SoundDiagnosis,
  after?: SoundDiagnosis,
): Fix[] =>
  billable(keys, near).map((index) => ({
    title: `Add ${codeWithTitle(near.set, index, near.date)}`,
    safe: false,
    changes: [
      {
        kind: 'insertDiagnosis',
        claim,
        code: near.set.keyAt(index),
        ...(after ? { after: after.diagnosis.span } : {}),
      },
    ],
  }));

/** The indexes of the keys that are billable codes on the date of a diagnosis, in their order. */
export const billable = (
  keys: readonly string[],
  { set, date }: Pick<SoundDiagnosis, 'set' | 'date'>,
): readonly number[] =>
  keys.map((key) => set.indexOf(key)).filter((index) => set.statusOn(index, date) === 'billable');
