/** I.C.21.c.6: an observation for what is ruled out, behind a lasting condition that brought nobody. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { isChronic } from './chronic-conditions.ts';
import { codesIn } from './code-ranges.ts';
import { denies, supportOf } from './evidence.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt } from './narrative.ts';
import { mayBe } from './reason-behind.ts';
import { isUsual } from './reason-codes.ts';
import { statedReasons } from './stated-reason.ts';

const isObservation = codesIn('Z03.6', 'Z03.8-');
const isLasting = codesIn('F84', 'F90', 'G40.909', 'G43.909', 'L20', 'L30.9', 'L70', 'L71', 'N80', 'K50.90');

/** What makes a lasting condition a reason to come. */
const IS_ACTIVE =
  /\b(?:exacerbat\w*|flar\w*|attacks?|uncontrolled|poorly controlled|not (?:at goal|controlled)|worse\w*|decompensat\w*|crisis|severe|main(?:ly)?|chief\w*|reason|came for|here for|seen for|follow-?up (?:of|for)|adjust\w*|increas\w*|started|changed)\b/i;

export function observedBehind(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, listed, hasNote } = context;
  if (!hasNote || !(isUsual(first.key) || isChronic(first.key) || isLasting(first.key))) return [];
  const observation = listed.find(({ key }) => isObservation(key));
  if (!observation || listed.some(({ key }) => /^(?:[RST]|Z38)/.test(key))) return [];
  const support = supportOf(context, first);
  const places = support.kind === 'named' ? support.places.filter((place) => !denies(place)) : [];
  if (places.some(({ clause }) => IS_ACTIVE.test(lineAt(document.text, clause.span)))) return [];
  if (statedReasons(context).some((reason) => mayBe(context, first, reason))) return [];
  return [
    {
      ...about(observation),
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.6',
      message: `${named(observation)} is listed behind ${named(first)}: a code of observation is first-listed, but for where something else brought the patient.`,
      related: standing([first]),
      fixes: [moveBefore(observation, first)],
      unless: ['chart/otherwise-coded'],
    },
  ];
}
