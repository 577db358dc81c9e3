/** The combination codes of hypertension with heart and kidney disease, and how a list comes to have them. */
import type { Claim, ServiceLine } from '../model/document.ts';
import type { Fix } from '../model/finding.ts';
import type { SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedInText } from './coded.ts';
import { billable, removals } from './list-fixes.ts';

export const isHypertensiveKidney = codesIn('I12');

/** Of these the combination code says enough: no additional code is assigned (I.C.9.a.1). */
const needsNoCode = codesIn('I51.5', 'I51.7');

/**
 * The fix that codes the combination in place of the hypertension, and takes away what it says already.
 * @param coded the hypertension, alone or with one of the organs.
 * @param partners what it is listed with: the conditions of the organs, or a code of I12 beside one of I11.
 */
export function toCombination(
  claim: Claim,
  listed: readonly SoundDiagnosis[],
  coded: SoundDiagnosis,
  target: string,
  partners: readonly SoundDiagnosis[],
): Fix[] {
  const isSaid = ({ key }: SoundDiagnosis) => needsNoCode(key) || isHypertensiveKidney(key);
  const before = isCodedInText(claim) ? [] : listed.slice(0, listed.indexOf(coded));
  const early = before.find((one) => partners.includes(one) && !isSaid(one));
  const superfluous = partners.filter(isSaid).flatMap((one) => removals(claim, one));
  const fixes = early
    ? inPlaceOf(early, claim, coded, target)
    : choices(coded.diagnosis, coded.set, billable([target], coded), coded.date);
  return fixes.map((fix) => ({
    ...fix,
    changes: [...fix.changes, ...superfluous.flatMap(({ changes }) => changes)],
  }));
}

/**
 * A condition that the combination code stands before changes places with it. Only where both have the same services
 * and the same indicator, which stay with their places.
 */
function inPlaceOf(early: SoundDiagnosis, { lines }: Claim, coded: SoundDiagnosis, target: string): Fix[] {
  const { set, date } = coded;
  const isPointedTo = ({ pointers }: ServiceLine, { diagnosis }: SoundDiagnosis) =>
    pointers.some(({ value }) => value === diagnosis.pointer);
  const isAlike =
    early.diagnosis.poa?.value === coded.diagnosis.poa?.value &&
    lines.every((line) => isPointedTo(line, early) === isPointedTo(line, coded));
  if (!isAlike) return [];
  const behind = choices(coded.diagnosis, set, [early.index], date).flatMap(({ changes }) => changes);
  return choices(early.diagnosis, set, billable([target], coded), date).map((fix) => ({
    ...fix,
    title: `${fix.title}, and list ${early.code} behind it`,
    changes: [...fix.changes, ...behind],
  }));
}

/** The combination code of categories I11 to I13 by their titles (I.C.9.a.1 to I.C.9.a.3). */
export function combination(of: {
  readonly heart: boolean;
  readonly failing: boolean;
  readonly kidney: boolean;
  readonly severe: boolean;
}): string {
  if (!of.kidney) return of.failing ? 'I110' : 'I119';
  if (!of.heart) return of.severe ? 'I120' : 'I129';
  if (of.failing) return of.severe ? 'I132' : 'I130';
  return of.severe ? 'I1311' : 'I1310';
}

/** What the category of a combination code joins with hypertension. */
export const kindsOf = (target: string): string =>
  ({ I11: 'heart disease', I12: 'chronic kidney disease', I13: 'heart and chronic kidney disease' })[
    target.slice(0, 3)
  ] ?? '';

/** I.C.9.a.6: of a secondary hypertension and what it comes from the reason for the encounter decides. */
export const isSecondaryHypertension = codesIn('I15');
export const isCauseOfHypertension = codesIn(
  ...'C64 C74 D35.0- D44.1- E02-E03 E05 E21 E24 E26 G47.33 I70.1 I77.3 M31.4 N00-N08 N11 N13 N26-N28 Q25.1 Q61'.split(
    ' ',
  ),
);
