/** Whether an encounter is the stay of the patient's own birth, at which alone Z38 is assigned (I.C.16.a.2). */
import { dayNumber, type IsoDate } from '../model/dates.ts';
import type { Claim } from '../model/document.ts';
import { field, fieldDates } from '../model/fields.ts';

/** The perinatal period goes through the 28th day after the birth (I.C.16). */
export const PERINATAL_DAYS = 28;

/** Hospitals and birthing centers (POS 21 to 23, 25) see a newborn in the stay of its birth. */
const BIRTH_PLACES: ReadonlySet<string> = new Set(['21', '22', '23', '25', '26']);

/** What a note of a visit elsewhere is called. */
const OFFICE_NOTE = /\b(?:office|clinic|well|home|urgent care|sick)\b/i;

/**
 * Whether the claim is of a later encounter than the stay of the birth: an admission after the day of the birth, a
 * visit elsewhere than where children are born, or a day after the perinatal period. A statement from the day of the
 * birth on is of the birth, however long the stay.
 *
 * @param date the one that stands for the claim
 */
export function isAfterBirthStay(claim: Claim, birth: IsoDate, date: IsoDate): boolean {
  const admission = fieldDates(claim, 'admission')?.from;
  if (admission) return admission > birth;
  const statement = fieldDates(claim, 'statement period')?.from;
  if (statement && statement <= birth) return false;
  const days = dayNumber(date) - dayNumber(birth);
  if (days <= 0) return false;
  const places = claim.lines.flatMap(({ placeOfService }) => placeOfService?.value ?? []);
  const isElsewhere =
    (places.length > 0 && places.every((place) => !BIRTH_PLACES.has(place))) ||
    OFFICE_NOTE.test(field(claim, 'chart')?.written ?? '');
  return isElsewhere || days > PERINATAL_DAYS;
}
