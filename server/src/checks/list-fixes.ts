/** Fixes that change which diagnoses are listed and in which order: each is the coder's choice, none safe. */
import type { Claim } from '../model/document.ts';
import type { Fix } from '../model/finding.ts';
import { type SoundDiagnosis, titled } from './check.ts';
import { codeWithTitle } from './code-fixes.ts';

/** A diagnosis in a message: its code with its title. */
export const named = (diagnosis: SoundDiagnosis): string => titled(diagnosis.code, diagnosis);

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
export const billable = (keys: readonly string[], { set, date }: SoundDiagnosis): readonly number[] =>
  keys
    .map((key) => set.indexOf(key))
    .filter((index) => index >= 0 && set.statusOn(index, date) === 'billable');
