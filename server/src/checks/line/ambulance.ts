/** line/ambulance: a trip without its origin and destination, or miles without a trip. */
import { ambulanceTrip } from '../../codebook/ambulance.ts';
import type { ServiceLine } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import { ALL_KINDS, type ClaimCheck, type Said } from '../check.ts';
import { withServices } from '../samples.ts';

/** Ambulance services by ground and air with their miles. */
const AMBULANCE = /^A04(?:2[5-9]|3[0-6])$/;

/** Miles, and the trips that they belong to: by ground, by airplane, by helicopter. */
const TRIPS_OF_MILES: ReadonlyMap<string, RegExp> = new Map([
  ['A0425', /^A04(?:2[6-9]|3[234])$/],
  ['A0435', /^A0430$/],
  ['A0436', /^A0431$/],
]);

/** The trips made most, to choose from. */
const USUAL_TRIPS = ['RH', 'SH', 'HR', 'HH', 'HN', 'NH', 'EH', 'HE'];

const MOST_MODIFIERS = 4;

export const ambulance: ClaimCheck = {
  id: 'line/ambulance',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOfService: ({ key }) => AMBULANCE.test(key),
  title: 'An ambulance service has no origin and destination, or miles stand without a trip.',
  authority: 'CMS 100-04 chapter 15 §30: origin and destination modifiers, mileage',
  why: 'Whether a trip is covered depends on where it began and ended. Miles are paid with the trip that they were driven for.',
  fixes: ['Add one of the usual pairs; the coder chooses what the run sheet says.'],
  notes: ['A patient who was pronounced dead before the trip (QL) has none.'],
  wrong: [
    {
      says: 'no origin and destination',
      text: withServices(
        '2026-11-03  41   A0429  -     A   1      500.00',
        '2026-11-03  41   A0425  RH    A   8.2    63.90',
      ),
    },
    { says: 'miles without a trip', text: withServices('2026-11-03  41   A0425  RH    A   8.2    63.90') },
    {
      says: 'miles by air with a trip by ground',
      text: withServices(
        '2026-11-03  41   A0429  SH    A   1      500.00',
        '2026-11-03  41   A0436  SH    A   8      163.90',
      ),
    },
  ],
  right: [
    {
      says: 'a trip from a residence to a hospital, with its miles',
      text: withServices(
        '2026-11-03  41   A0429  RH    A   1      500.00',
        '2026-11-03  41   A0425  RH    A   8.2    63.90',
      ),
    },
    {
      says: 'from a hospital to a nursing facility',
      text: withServices('2026-11-03  41   A0428  HN    A   1      400.00'),
    },
  ],
  run({ claim }) {
    const said: Said[] = [];
    for (const line of claim.lines) {
      const { procedure, modifiers } = line;
      if (!procedure || !AMBULANCE.test(procedure.key)) continue;
      if (!modifiers.some(({ key }) => key === 'QL' || ambulanceTrip(key)))
        said.push({
          span: procedure.span,
          message: `${procedure.key} needs the modifier that tells where the trip began and ended, as RH.`,
          code: procedure.key,
          system: procedure.system,
          fixes: pairs(line),
        });
      const trips = TRIPS_OF_MILES.get(procedure.key);
      if (trips && !claim.lines.some((other) => isTrip(other, trips, line)))
        said.push({
          span: procedure.span,
          message: `The miles of ${procedure.key} belong to a trip of the same day, and there is none on this claim.`,
          code: procedure.key,
          system: procedure.system,
        });
    }
    return said;
  },
};

const isTrip = ({ procedure, dates }: ServiceLine, trips: RegExp, miles: ServiceLine): boolean =>
  procedure !== undefined && trips.test(procedure.key) && dates?.value?.from === miles.dates?.value?.from;

function pairs(line: ServiceLine): Fix[] {
  const others = line.modifiers.map(({ key }) => key);
  if (others.length >= MOST_MODIFIERS) return [];
  return USUAL_TRIPS.flatMap((pair): Fix[] => {
    const trip = ambulanceTrip(pair);
    if (!trip) return [];
    return [
      {
        title: `Add ${pair}: ${trip.origin} to ${trip.destination}`,
        safe: false,
        changes: [{ kind: 'setModifiers', line, modifiers: [pair, ...others] }],
      },
    ];
  });
}
