/** Accidents of one kind, coded as another, and the sides of joints that were replaced (Guidelines I.C.20.a.5 and I.C.21.c.3). */
import { type Otherwise, of, titled } from './otherwise.ts';
import type { Several } from './several.ts';

const SECTION = 'I.C.20.a.5';
/** Of a code that every other cause is more exact than. */
const NO_WORD = '(?!)';

const ACCIDENTS: readonly Omit<Several, 'section' | 'anyhow'>[] = [
  {
    of: ['X00-X04', 'X08'],
    what: 'fire',
    each: [
      [
        'fire in building',
        'house|home|building|apartment|structure|kitchen|garage|barn|trailer|warehouse|hotel|room',
        '(?:house|building|apartment|structure|home|kitchen|garage) fires?|burning (?:house|building|home|apartment)',
      ],
      [
        'not in building',
        'brush|forest|wild-?fire|grass|camp\\w*|outdoor\\w*|yard|trash|field|car',
        'wild-?fires?|brush fires?|forest fires?|grass fires?',
      ],
      ['controlled fire in building', 'fire-?place|stove|furnace|hearth', 'fire-?place|wood stove'],
      [
        'controlled fire, not in building',
        'camp-?fire|bonfire|fire pit|grill|barbecue|burn pit',
        'camp-?fires?|bonfires?|fire pit',
      ],
      [
        'highly flammable',
        'gasoline|kerosene|lighter fluid|accelerant|petrol|benzine|gas can|alcohol|propane|aerosol',
        'gasoline|kerosene|lighter fluid|accelerant|petrol',
      ],
      ['other specified smoke', NO_WORD],
    ],
  },
  {
    of: ['W65', 'W67', 'W69', 'W73-W74'],
    what: 'water',
    each: [
      ['bath-?tub', 'bath\\w*|tub'],
      ['swimming-?pool', 'pools?|swimming-?pool|spa|hot tub'],
      [
        'natural water',
        'lakes?|rivers?|ocean|sea|ponds?|creek|beach|streams?|surf|quarry|bay|rip current|gulf|canal',
      ],
      ['Unspecified cause|Other specified cause', NO_WORD],
    ],
  },
  {
    of: ['W20.8', 'W21', 'W22.8', 'W22.0-'],
    what: 'thing that struck',
    each: [
      ['football(?! helmet)', 'football', '(?:hit|struck)[^.;\\n]{0,15} (?:by|with) (?:a |the )?football'],
      [
        'soccer ball',
        'soccer\\w*',
        '(?:hit|struck|kicked)[^.;\\n]{0,15} (?:by|with) (?:a |the )?soccer ball',
      ],
      [
        'baseball(?! bat)',
        'baseball|pitch\\w*',
        '(?:hit|struck)[^.;\\n]{0,15} (?:by|with) (?:a |the )?(?:[\\w-]+ )?baseball(?! bat)',
      ],
      ['golf ball', 'golf\\w*', '(?:hit|struck)[^.;\\n]{0,15} (?:by|with) (?:a |the )?golf ball'],
      ['basketball', 'basketball', '(?:hit|struck)[^.;\\n]{0,15} (?:by|with) (?:a |the )?basketball'],
      ['volleyball', 'volleyball', '(?:hit|struck)[^.;\\n]{0,15} (?:by|with) (?:a |the )?volleyball'],
      ['softball', 'softball|pitch\\w*', '(?:hit|struck)[^.;\\n]{0,15} (?:by|with) (?:a |the )?softball'],
      [
        'baseball bat',
        'bat',
        '(?:hit|struck)[^.;\\n]{0,15} (?:by|with) (?:a |the )?(?:baseball |softball )?bat',
      ],
      ['puck', 'puck', 'puck'],
      ['stick', 'stick', 'hockey stick'],
      ['other objects', NO_WORD],
    ],
  },
  {
    of: ['W45', 'W44.A-', 'W44.B-', 'W44.C-', 'W44.D-', 'W44.E-', 'W44.F-', 'W44.H-'],
    what: 'thing that entered',
    each: [
      ['Nail', 'nails?', '(?:stepped on|punctur\\w+|rusty|by) (?:an? |the )?(?:rusty )?nail'],
      ['Fishing hook', '(?:fish)?-?hooks?|lure', 'fish-?(?:ing )?hooks?'],
      ['Button battery', 'button|batter\\w+', 'button battery'],
      ['Magnetic metal', 'magnet\\w*', 'magnets?'],
      ['Food', 'food|meat|bone|peanut|bolus|steak|popcorn|grape', 'food bolus'],
      ['Insect', 'insect|bug|roach|moth|fly|ant|bee', 'insect|roach|bug'],
      ['bead', 'beads?', 'bead'],
    ],
  },
];

export const ACCIDENTS_TOLD: readonly Several[] = ACCIDENTS.map((one) => ({
  ...one,
  section: SECTION,
  anyhow: true,
}));

const SIDE = { right: '(?:right|rt\\.?|r)', left: '(?:left|lt\\.?|l)' } as const;
const OF_BOTH = '(?:bilateral|b\\/l|both)';
/** A side with what it is of, before or behind it. */
const sided = (side: string, words: string): string =>
  `${side}[- ](?:[\\w-]+ ){0,2}?(?:${words})|(?:${words})(?: (?:replacement|arthroplasty|amputation|prosthesis|implant))?,? (?:on the |of the )?\\(?${side}`;

const sidesOf = (codes: readonly string[], words: string, told = words): Several => ({
  of: codes,
  what: 'side',
  section: 'I.B.13 and I.C.21.c.3',
  anyhow: true,
  past: true,
  each: (['right', 'left'] as const).map((side) => [
    side,
    `${sided(SIDE[side], words)}|${sided(OF_BOTH, words)}`,
    sided(SIDE[side], told),
  ]),
});

export const SIDES_OF_STATUS: readonly Several[] = [
  sidesOf(['Z96.64-'], 'hips?|th[ar]', 'th[ar]|(?:total )?hip (?:replacement|arthroplasty|prosthesis)'),
  sidesOf(['Z96.65-'], 'knees?|tk[ar]', 'tk[ar]|(?:total )?knee (?:replacement|arthroplasty|prosthesis)'),
  sidesOf(
    ['Z96.61-'],
    'shoulders?|r?tsa',
    'r?tsa|(?:total )?shoulder (?:replacement|arthroplasty|prosthesis)',
  ),
  sidesOf(
    ['Z89.5-', 'Z89.6-'],
    'legs?|[ab]k[ar]|(?:above|below)[- ](?:the[- ])?knee|trans-?(?:tibial|femoral)|stump|amput\\w+',
    '[ab]k[ar]|(?:above|below)[- ](?:the[- ])?knee amput\\w+|trans-?(?:tibial|femoral) amput\\w+|leg amput\\w+',
  ),
  sidesOf(
    ['Z89.4-'],
    'toes?|foot|tma|trans-?metatarsal|amput\\w+',
    'tma|trans-?metatarsal amput\\w+|(?:great |big |\\w+ )?toe amput\\w+|foot amput\\w+',
  ),
  sidesOf(
    ['Z89.1-', 'Z89.2-'],
    'arms?|hands?|wrists?|elbows?|shoulders?|amput\\w+',
    '(?:arm|hand|wrist|elbow|shoulder) (?:amput\\w+|disartic\\w+)|(?:above|below)[- ]elbow amput\\w+',
  ),
];

const ON_A_CYCLE =
  /\b(?:bicyclists?|cyclists?|riding (?:his|her|a|the) (?:e-?)?(?:bike|bicycle)|on (?:his|her|a|the) (?:bike|bicycle)|while (?:bicycling|cycling|biking))\b/gi;
const ON_FOOT =
  /\b(?:pedestrian|walking (?:across|along|in|on|when|and)|on foot|crossing (?:the |a )?(?:street|road|intersection)|in (?:a |the )?crosswalk)\b/gi;
const ON_A_MOTORCYCLE =
  /\b(?:motorcyclist|motorcycle (?:rider|driver|operator|crash|accident|collision)|(?:riding|on|off) (?:his|her|a|the) (?:motorcycle|harley|moped|motor scooter)|mcc)\b/gi;
const IN_A_CAR =
  /\b(?:driver|driving|drove|passenger|occupant|belted|restrained|unrestrained|seat-?belt\w*|airbags?|steering|front seat|back seat|in (?:the|his|her|a) (?:car|truck|suv|van|vehicle)|(?:his|her) (?:car|truck|suv|van|vehicle))\b/gi;

const vehicle = (codes: Otherwise['codes'], says: RegExp, orSaid: RegExp, what: string): Otherwise => ({
  codes,
  says,
  orSaid,
  status: 'any',
  why: `the note tells of ${what}, and the code of another`,
  section: SECTION,
  severity: 'information',
});

const isOfCars: Otherwise['codes'] = of('V40-V59');

/** Who was hurt in an accident of transport. */
export const WHO_WAS_HURT: readonly Otherwise[] = [
  vehicle(isOfCars, ON_A_CYCLE, IN_A_CAR, 'a cyclist, V10 to V19'),
  vehicle(isOfCars, ON_FOOT, IN_A_CAR, 'a pedestrian, V00 to V09'),
  vehicle(isOfCars, ON_A_MOTORCYCLE, IN_A_CAR, 'a rider of a motorcycle, V20 to V29'),
  vehicle(titled(/^Pedestrian\b/, 'V01-V09'), ON_A_CYCLE, ON_FOOT, 'a cyclist, V10 to V19'),
  vehicle(
    titled(/^Pedestrian\b/, 'V01-V09'),
    ON_A_MOTORCYCLE,
    ON_FOOT,
    'a rider of a motorcycle, V20 to V29',
  ),
  vehicle(of('V10-V19'), ON_A_MOTORCYCLE, ON_A_CYCLE, 'a rider of a motorcycle, V20 to V29'),
  vehicle(of('V20-V29'), ON_A_CYCLE, ON_A_MOTORCYCLE, 'a cyclist, V10 to V19'),
  vehicle(
    of('V10-V29'),
    ON_FOOT,
    new RegExp(
      `${ON_A_CYCLE.source}|${ON_A_MOTORCYCLE.source}|\\b(?:bik\\w+|bicycl\\w+|motorcycl\\w+|rid(?:er|ing))\\b`,
      'gi',
    ),
    'a pedestrian, V00 to V09',
  ),
  {
    codes: of('W22.8', 'W22.0-', 'W20.8'),
    says: /\b(?:caught|crushed|pinched|jammed|smashed|slammed|shut|trapped)\b[^.;\n]{0,40}\b(?:in|between|by) (?:an? |the |two |his |her )*(?:[\w-]+ )?(?:doors?|gate|drawer|rollers?|gears?|machine\w*|press|window|hinge|hatch|trunk|hood|conveyor)\b|\bshut (?:an? |the )?(?:[\w-]+ )?door on\b/gi,
    status: 'any',
    why: 'who is caught or crushed between objects has W23',
    section: SECTION,
    severity: 'information',
  },
  {
    codes: of('W18.30', 'W18.39', 'W19'),
    says: /\b(?:slipp?(?:ed|ing)|tripp?(?:ed|ing)|stumbl(?:ed|ing))\b/gi,
    orSaid:
      /\b(?:stairs?|steps?|ladder|bed|chair|toilet|tub|shower|curb|step(?:ped|ping) on|roof|escalator)\b/gi,
    why: 'a fall by slipping, tripping or stumbling is W01, on ice and snow W00',
    section: SECTION,
    severity: 'information',
  },
  {
    codes: of('Z23'),
    says: /\b(?:nirsevimab|beyfortus|palivizumab|synagis|clesrovimab)\b/gi,
    besides: ({ key }) => key === 'Z2911',
    why: 'an antibody against the respiratory syncytial virus is no vaccine but Z29.11',
    section: 'I.C.21.c.2',
    severity: 'information',
    instead: () => 'Z2911',
  },
  {
    codes: of('Z23'),
    says: /\b(?:allergy (?:shots?|injections?)|allergen immunotherapy|desensiti[sz]ation|scit)\b/gi,
    orSaid: /\b(?:flu|influenza|tdap|mmr|vaccin\w*|pneumo\w+|shingrix|covid\S*)\b/gi,
    besides: ({ key }) => key === 'Z516',
    why: 'an encounter for desensitization to allergens is Z51.6',
    section: 'I.C.21.c.2 and the category Z51',
    severity: 'information',
    instead: () => 'Z516',
  },
];
