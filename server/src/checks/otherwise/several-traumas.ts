/** Kinds of injuries, stings and broken devices that exclude each other, as notes tell them (Guidelines I.C.19). */
import type { Several } from './several.ts';

const SECTION = 'I.C.19.b and I.B.2';

/** Of several ribs: `ribs 4-6`, `rib fx x3`, `two ribs`. */
const RIBS =
  'ribs|multiple rib|rib (?:fractures|fxs?) ?x ?[2-9]|(?:[2-9]|two|three|four|five|six|several|multiple) (?:\\w+ )?rib (?:fractures|fxs?)|ribs? #? ?\\d{1,2}(?:(?:st|nd|rd|th)?,? ?(?:-|–|&|and|,|to|through) ?(?:#? ?\\d{1,2})(?:st|nd|rd|th)?)+|\\d{1,2}(?:st|nd|rd|th)?,? ?(?:-|–|&|and|to|through|,) ?\\d{1,2}(?:st|nd|rd|th)? ribs?';

const TRAUMAS: readonly Omit<Several, 'section'>[] = [
  {
    of: ['S22.3-', 'S22.4-'],
    what: 'number of ribs',
    each: [
      [
        'one rib',
        '(?:one|single|a|1|isolated|solitary) (?:[\\w-]+ )?rib|\\d{1,2}(?:st|nd|rd|th) (?:[\\w-]+ )?rib(?!s)|(?<!ribs? )rib \\d{1,2}(?![\\d,–&-])(?! (?:and|to|through))',
      ],
      ['Multiple fractures', RIBS],
    ],
  },
  {
    of: ['S22.0-', 'S32.0-'],
    what: 'kind of fracture',
    each: [
      [
        'Wedge compression',
        'wedge|compression|anterior column',
        '(?:anterior )?wedge|compression (?:fx|fracture|fractures|deformity)',
      ],
      [
        'Stable burst',
        '(?<!un)stable',
        'stable burst|burst (?:fracture|fx)?,? ?(?<!un)stable|(?:fx|fracture) (?:[\\w-]+ )?burst,? stable',
      ],
      ['Unstable burst', 'unstable', 'unstable burst|burst (?:fracture|fx)?,? ?unstable'],
    ],
  },
  {
    of: ['S82.5-', 'S82.6-', 'S82.84-', 'S82.85-'],
    what: 'malleoli',
    each: [
      ['bimalleolar', 'bi-?mall\\w+|both malleoli|medial and lateral'],
      ['trimalleolar', 'tri-?mall\\w+'],
      ['medial malleolus', 'medial mall\\w+|medial'],
      ['lateral malleolus', 'lateral mall\\w+|distal fibula|weber'],
    ],
  },
  {
    of: ['S43.0-'],
    what: 'direction',
    each: [
      ['Anterior', 'anterior\\w*|ant'],
      ['Posterior', 'posterior\\w*|post'],
      ['Inferior', 'inferior\\w*|luxatio'],
    ],
    open: /\bUnspecified (?:sub)?luxation|\bUnspecified dislocation/i,
  },
  {
    of: ['S73.0-'],
    what: 'direction',
    each: [
      ['Anterior', 'anterior\\w*'],
      ['Posterior', 'posterior\\w*'],
      ['central', 'central|obturator'],
    ],
    open: /\bUnspecified (?:sub)?luxation|\bUnspecified dislocation/i,
  },
  {
    of: ['T63.3-'],
    what: 'spider',
    each: [
      ['black widow', '(?:black )?widow|latrodect\\w+'],
      ['brown recluse', '(?:brown )?recluse|loxoscel\\w+'],
      ['tarantula', 'tarantula'],
    ],
    open: /\bunspecified spider\b/i,
  },
  {
    of: ['T63.4-'],
    what: 'animal',
    each: [
      ['bees', '(?:honey|bumble)?-?bees?'],
      ['wasps', 'wasps?|yellow[- ]?jackets?'],
      ['hornets', 'hornets?'],
      ['ants', '(?:fire )?ants?'],
      ['caterpillars', 'caterpillars?'],
      ['centipedes', '(?:centi|milli)pedes?'],
    ],
    open: /\b(?:other arthropod|unspecified)\b/i,
  },
  {
    of: ['T63.0-'],
    what: 'snake',
    each: [
      ['rattlesnake', 'rattle-?snake|rattler'],
      ['coral snake', 'coral snake'],
      ['cobra', 'cobra'],
      ['North and South American', 'copperhead|cottonmouth|water moccasin|pit viper'],
    ],
    open: /\bunspecified snake\b/i,
  },
  {
    of: ['T82.1-'],
    what: 'part of the device',
    each: [
      ['electrode', '(?<!12-)leads?|electrodes?|wires?'],
      ['pulse generator', 'generator|battery|eri|can\\b|pocket|header'],
    ],
  },
  {
    of: ['T84.02-', 'T84.03-', 'T84.05-', 'T84.06-'],
    what: 'joint',
    each: [
      ['hip', 'hips?|tha|thr'],
      ['knee', 'knees?|tka|tkr'],
    ],
  },
  {
    of: ['T84.01-', 'T84.02-', 'T84.03-', 'T84.04-', 'T84.05-', 'T84.06-'],
    what: 'trouble with the joint',
    each: [
      [
        'Broken',
        'broken|break\\w*|broke',
        'broken (?:[\\w-]+ ){0,3}(?:prosthe\\w+|implant|component|stem)|(?:prosthe\\w+|implant|component|stem) (?:is |was )?(?:broken|fractured)',
      ],
      ['Instability|dislocation', 'instab\\w+|unstable|disloc\\w+|sublux\\w+'],
      ['loosening', 'loose\\w*'],
      ['osteolysis', 'osteolysis'],
      ['wear', 'wear|worn'],
      ['Periprosthetic fracture', 'peri-?prosthetic (?:fx|fracture)|(?:fx|fracture) around', '(?!)'],
    ],
  },
  {
    of: ['S06.4-', 'S06.5-', 'S06.6-', 'S06.0-', 'S06.2-'],
    what: 'injury of the brain',
    each: [
      ['Epidural', 'epi-?dural|edh|extra-?dural'],
      ['subdural', 'sub-?dural|sdh'],
      ['subarachnoid', 'sub-?arachnoid|t?sah'],
      ['Concussion', 'concuss\\w+|mtbi|mild tbi', '(?!)'],
      ['Diffuse', 'diffuse|dai|axonal', 'diffuse axonal injury|dai'],
    ],
  },
  {
    of: ['S27.0-S27.2'],
    what: 'injury of the chest',
    each: [
      ['pneumothorax', 'pneumothora\\w+|ptx|hemo-?pneumothora\\w+'],
      ['hemothorax', '(?:pneumo-?)?hemothora\\w+|htx|hemo-?pneumothora\\w+', 'hemothora\\w+|htx'],
      ['hemopneumothorax', '(?:hemo-?pneumo|pneumo-?hemo)thora\\w+'],
    ],
  },
  {
    of: ['T75.0-', 'T75.4'],
    what: 'current',
    each: [
      ['lightning', 'lightning|thunder\\w*'],
      ['electric current', 'electr\\w+|outlet|current|wires?|wiring|voltage|sockets?|volts?'],
    ],
  },
  {
    of: [
      'T82.0-',
      'T82.11-',
      'T82.12-',
      'T82.19-',
      'T82.2-',
      'T82.3-',
      'T82.4-',
      'T82.5-',
      'T83.0-',
      'T83.1-',
      'T83.2-',
      'T85.0-',
      'T85.1-',
      'T85.2-',
      'T85.3-',
      'T85.4-',
      'T85.5-',
      'T85.6-',
    ],
    what: 'mechanical trouble',
    each: [
      [
        'Breakdown',
        'break\\w*|broke\\w*|fractur\\w*|mal-?function\\w*|fail\\w*|ruptur\\w*|crack\\w*|depleted|stopped|worn',
        'breakage|broken|fractured (?:lead|catheter|device)|ruptured?',
      ],
      [
        'Displacement',
        'displac\\w*|disloc\\w*|dislodg\\w*|migrat\\w*|mal-?position\\w*|fell out|pulled out|out of (?:place|position)|sublux\\w*|slipp\\w*|came out|moved',
        'displaced|displacement|dislocat\\w+|dislodged|migrated|malposition\\w*',
      ],
      ['Leakage', 'leak\\w*|ruptur\\w*|deflat\\w*'],
      ['Capsular contracture', 'capsul\\w*|contractur\\w*|baker'],
      [
        'Other mechanical complication',
        'obstruct\\w*|block\\w*|clog\\w*|occlu\\w*|kink\\w*|perforat\\w*|protru\\w*|mechanical|mal-?function\\w*|stuck|erod\\w*|erosion',
        'obstruct\\w*|blocked|blockage|clogged|kinked',
      ],
    ],
  },
  {
    of: ['T33-T34'],
    what: 'depth of the frostbite',
    each: [
      ['Superficial', 'superficial|frostnip|first[- ]degree|1st[- ]degree|blister\\w*|second[- ]degree'],
      [
        'with tissue necrosis',
        'necro\\w+|gangren\\w+|eschar|third[- ]degree|fourth[- ]degree|deep|full[- ]thickness|mummif\\w+|black',
      ],
    ],
  },
  {
    of: ['T80.1-', 'T80.2-', 'T80.3-', 'T80.5-', 'T80.8-'],
    what: 'complication of the infusion',
    each: [
      [
        'Bloodstream infection',
        'clabsi|blood-?stream|bacter[a]?emia|sepsis|line infection',
        'clabsi|central line[- ]associated blood-?stream infection',
      ],
      [
        'Local infection',
        'local|exit[- ]site|tunnel|port|insertion site|site infection',
        '(?:exit[- ]site|tunnel|insertion[- ]site|port pocket|local) infection',
      ],
      ['ABO incompatibility', 'abo'],
      ['Anaphylactic', 'anaphyla\\w+'],
      ['Extravasation', 'extravasat\\w+|infiltrat\\w+'],
    ],
  },
];

export const TRAUMAS_TOLD: readonly Several[] = TRAUMAS.map((one) => ({ ...one, section: SECTION }));

/** Allergies of which titles name what they are to (Guidelines I.C.21.c.3). */
export const ALLERGIES_TOLD: readonly Several[] = [
  {
    of: ['Z91.03-', 'Z91.04-', 'Z91.01-', 'Z91.02', 'Z88.8', 'Z88.9'],
    what: 'what the allergy is to',
    section: 'I.C.21.c.3',
    each: [
      [
        'Bee allergy',
        'bees?|venom|stings?|hymenoptera',
        'bee (?:sting |venom )?allerg\\w+|allerg\\w+ to bees?',
      ],
      [
        'Other insect',
        'wasps?|hornets?|insects?|ants?|venom|yellow[- ]?jackets?|mosquito\\w*',
        '(?:wasp|hornet|fire ant|yellow[- ]?jacket)(?: \\w+)? allerg\\w+|allerg\\w+ to (?:wasps?|hornets?|fire ants?)',
      ],
      ['Latex', 'latex', 'latex[- ]allerg\\w+|allerg\\w+ to latex'],
      [
        'Radiographic dye',
        'contrast|dye|iodin\\w+|gadolinium',
        '(?:iv )?(?:contrast|dye)[- ](?:media |dye )?allerg\\w+|allerg\\w+ to (?:iv |iodinated |radiographic )?(?:contrast|dye)',
      ],
      ['peanuts', 'peanuts?', 'peanut[- ]allerg\\w+|allerg\\w+ to peanuts?'],
      [
        'milk products',
        'milk|dairy|casein|whey',
        '(?:milk|dairy)[- ]allerg\\w+|allerg\\w+ to (?:milk|dairy)',
      ],
      ['eggs', 'eggs?', 'egg[- ]allerg\\w+|allerg\\w+ to eggs?'],
      [
        'seafood',
        'seafood|shellfish|shrimp|crab|lobster|fish',
        '(?:shellfish|seafood|shrimp|fish)[- ]allerg\\w+|allerg\\w+ to (?:shellfish|seafood|shrimp|fish)',
      ],
      ['(?:other|unspecified) drugs', '(?!)', '(?!)'],
    ],
  },
];
