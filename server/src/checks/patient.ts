/** What a claim says of the patient: the age on a day, and the sex. */
import { type IsoDate, yearsBetween } from '../model/dates.ts';
import type { Claim, Field } from '../model/document.ts';
import { field, fieldDate } from '../model/fields.ts';

export interface Birth {
  readonly field: Field;
  readonly date: IsoDate;
}

/** The birth date that is written, where it is a date. */
export function birthOf(claim: Claim): Birth | undefined {
  const at = field(claim, 'birth date');
  const date = at?.value.kind === 'date' ? at.value.dates?.from : undefined;
  return at && date ? { field: at, date } : undefined;
}

/** The day on which the age counts: of the admission for a stay (Medicare Code Editor), else of the service. */
export const ageDay = (claim: Claim, service: IsoDate): IsoDate =>
  (claim.setting === 'inpatient' ? fieldDate(claim, 'admission') : undefined) ?? service;

/** Whole years from birth to a day; undefined before it, and where it is beyond what anyone reaches: other checks speak then. */
export function ageOn(birth: IsoDate, day: IsoDate): number | undefined {
  const years = yearsBetween(birth, day);
  return day >= birth && years <= OLDEST ? years : undefined;
}

/** MCE edit 14 and I/OCE edit 25 take ages of 0 to 124. */
const OLDEST = 124;

export type Sex = 'female' | 'male';

/** The sex as written, where it is one of the two that the edits know. */
export function sexOf(claim: Claim): { readonly field: Field; readonly sex: Sex } | undefined {
  const at = field(claim, 'sex');
  const [, female, male] =
    /^(?:(f|female|woman|girl)|(m|male|man|boy))$/i.exec(at?.written.trim() ?? '') ?? [];
  return at && (female || male) ? { field: at, sex: female ? 'female' : 'male' } : undefined;
}
