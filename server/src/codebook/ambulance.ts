/**
 * The modifier of an ambulance trip: one letter for where it began, one for where it ended. It is a shape and no list.
 * Source: CMS 100-04 chapter 15 §30.A.
 */

const PLACES: Readonly<Record<string, string>> = {
  D: 'diagnostic or therapeutic site',
  E: 'residential or custodial facility',
  G: 'dialysis facility in a hospital',
  H: 'hospital',
  I: 'transfer between ambulances',
  J: 'freestanding dialysis facility',
  N: 'skilled nursing facility',
  P: 'physician’s office',
  R: 'residence',
  S: 'scene of an accident or event',
};

/** Only where a trip is broken on the way to a hospital. */
const STOPS: Readonly<Record<string, string>> = { ...PLACES, X: 'stop at a physician’s office on the way' };

/** Where a trip went by its modifier: `RH` is from a residence to a hospital. */
export function ambulanceTrip(
  modifier: string,
): { readonly origin: string; readonly destination: string } | undefined {
  const [first = '', second = '', ...more] = modifier;
  const origin = PLACES[first];
  const destination = STOPS[second];
  return origin && destination && more.length === 0 ? { origin, destination } : undefined;
}
