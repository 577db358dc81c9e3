/**
 * Visits that are given in places of one kind only, and the places where they cannot be (CMS 100-04 chapter 12 §30.6:
 * visits by the place they are made in; CMS Place of Service Code Set). CPT numbers without their text.
 */
import { remembered } from '../model/remembered.ts';

interface Visits {
  readonly from: string;
  readonly through: string;
  /** As in `99232 is a visit in a hospital`. */
  readonly where: string;
  readonly never: ReadonlySet<string>;
}

/** Office, home, and places like an office. */
const OFFICE_OR_HOME = ['11', '12', '20', '49', '50', '71', '72'];

const VISITS: readonly Visits[] = [
  {
    from: '99221',
    through: '99239',
    where: 'in a hospital',
    // Hospital care at home is billed with the home by some.
    never: new Set([...OFFICE_OR_HOME.filter((place) => place !== '12'), '31', '32', '81']),
  },
  {
    from: '99281',
    through: '99285',
    where: 'in an emergency department',
    never: new Set([...OFFICE_OR_HOME, '31', '32', '81']),
  },
  {
    from: '99304',
    through: '99316',
    where: 'in a nursing facility',
    never: new Set(['11', '20', '21', '23', '49', '81']),
  },
  {
    from: '99341',
    through: '99350',
    where: 'at home',
    never: new Set(['11', '20', '21', '22', '23', '31', '49', '81']),
  },
];

/** Where a visit is made, in words, where its place of service is one in which it cannot be. */
export function placeConflict(code: string, place: string): string | undefined {
  for (const { never, where } of visitsOf(code)) if (never.has(place)) return where;
  return undefined;
}

/** Each line of a batch is asked about, and few codes are visits. */
const visitsOf = remembered((code: string) =>
  VISITS.filter(({ from, through }) => code >= from && code <= through),
);
