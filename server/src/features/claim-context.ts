/** What a claim and the coder's habits tell the search, so that it lifts the codes that go with them. */
import { ageDay, ageOn, birthOf, sexOf } from '../checks/patient.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Claim } from '../model/document.ts';
import type { ChosenCodes, SearchContext } from '../search/context.ts';

export type { ChosenCodes };

/** Of a coder whose choices are not counted, or who made none yet. */
export const NONE_CHOSEN: ChosenCodes = new Map();

/**
 * @param claim that around the cursor, if there is one.
 * @param date by which its codes are judged.
 */
export function contextOf(claim: Claim | undefined, date: IsoDate, chosen: ChosenCodes): SearchContext {
  if (!claim) return { chosen };
  const sex = sexOf(claim)?.sex;
  const birth = birthOf(claim)?.date;
  const age = birth && ageOn(birth, ageDay(claim, date));
  return {
    kind: claim.kind,
    setting: claim.setting,
    ...(sex ? { sex } : {}),
    ...(age === undefined ? {} : { age }),
    present: new Set(claim.diagnoses.map(({ code }) => code.key)),
    chosen,
  };
}
