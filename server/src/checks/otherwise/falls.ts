/** Falls of which a note tells from where, coded as if it did not (Guidelines I.C.20.b: the full range of causes). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What somebody falls from or slips on, in the words of notes, with the category of the cause. */
const FROM: readonly (readonly [words: string, category: string])[] = [
  ['(?:ice|snow|icy (?:\\w+ )?(?:sidewalk|driveway|steps?|pavement|ground))', 'W00'],
  ['(?:bed|crib)', 'W06'],
  ['(?:chair|stool|recliner)', 'W07'],
  ['(?:stairs?|stairway|staircase|steps|escalator)', 'W10'],
  ['ladder', 'W11'],
  ['scaffold(?:ing)?', 'W12'],
  ['(?:roof|balcony|window|building|bridge)', 'W13'],
  ['tree', 'W14'],
  ['toilet', 'W18.1-'],
];

const FALLS = '(?:f[ae]lls?|fallen|falling|slip(?:s|ped|ping)?|tumbled|rolled)';

/** Who slips or falls, and strikes what is no ground. */
/** The part of the body that meets the thing. */
const OF_BODY =
  '(?:chin|head|face|cheek|forehead|temple|scalp|elbow|arm|wrist|hand|shoulder|hip|ribs?|chest|back|flank|side|knee|shin|leg|brow|eyebrow|nose|lips?|mouth|teeth|tooth)';
const STRUCK = `(?:struck|strik(?:es|ing)|hit(?:s|ting)?|bang(?:s|ed|ing)|knock(?:s|ed|ing)|smack(?:s|ed|ing)|smash(?:es|ed|ing)|slamm?(?:s|ed|ing)|crash(?:es|ed|ing)|crack(?:ed|ing)|bump(?:s|ed|ing)|(?:land(?:s|ed|ing)|fell|falls|falling|went|pitch(?:ed|es|ing)|toppl(?:ed|es|ing)|tumbl(?:ed|es|ing)|lurch(?:ed|es|ing)|div(?:ed|ing)|plung(?:ed|es|ing)|flew) (?:[\\w-]+ ){0,2}?(?:against|into|through)|land(?:s|ed|ing) (?:${OF_BODY} first )?(?:on|upon)(?! (?:[\\w’'-]+ ){0,5}?(?:${OF_BODY}s?|palms?|buttocks|bottom|tailbone|ankles?|foot|feet|heels?|knees|side)\\b)|${OF_BODY} (?:caught|met|came down on|landed on|went (?:against|into|through)|was (?:cut|caught) (?:on|by)))`;
const GROUND =
  '(?:floor\\w*|ground|pavement|concrete|sidewalk|street|road|driveway|tiles?|carpet|ice|grass|dirt|asphalt|gravel|lawn|deck|mat|court|field|snow)';
const STRUCK_IN_A_FALL = (fall: string) =>
  new RegExp(
    `\\b(?:${fall})\\b(?:(?!\\b(?:no|not|without|before|never)\\b)[^.;\\n]){0,140}?\\b${STRUCK} (?!by\\b)(?!(?:[\\w’'-]+ ){0,7}${GROUND}\\b)(?:[\\w’'-]+ ){0,6}?(?:on|against|into|off|with|the|an?|her|his)\\b(?! ${GROUND}\\b)`,
    'gi',
  );
const SLIPS =
  'slip(?:s|ped|ping)?|slid|slides?|sliding|skidd(?:ed|ing)|trip(?:s|ped|ping)?|stumbl(?:es|ed|ing)|caught (?:her|his|a) (?:foot|toe|heel|shoe)|(?:lost|losing) (?:(?:her|his|their) )?(?:footing|balance)|missed (?:a|the) step|(?:feet|foot|legs?) (?:went|slid|slipped|shot|flew) out';
/** A fall that the sentence before may have told. */
const FELL =
  'fell|fall(?:ing|en)?|on (?:the|her|his) way (?:down|to the (?:ground|floor))|(?:went|going|goes|coming|came) down|on landing';
/** The object of W01.1-, by its words. */
const OBJECTS: readonly (readonly [words: string, code: string])[] = [
  ['glass|window ?pane', 'W01.110'],
  ['(?:power tool|saw|machine|mower)', 'W01.111'],
  ['(?:knife|blade|scissors|nail|sharp \\w+)', 'W01.118'],
  [
    '(?:tables?|chairs?|desks?|dressers?|beds?|bed ?frame|nightstand|cabinets?|counter(?:top)?|couch|sofa|bench|book(?:case|shelf)|shelf|furniture|stool|wardrobe|bureau)',
    'W01.190',
  ],
  ['\\w+', 'W01.198'],
];

/** I.C.20.a.7: the fall and the blow have one code. */
const FALLS_WITH_A_BLOW: readonly Otherwise[] = [
  ...OBJECTS.map(
    ([words, code]): Otherwise => ({
      codes: of(
        'W22',
        'W25-W27',
        'W31',
        'W18.0-',
        'W01.0',
        ...(code === 'W01.198' ? [] : ['W01.198', 'W01.10']),
      ),
      says: STRUCK_IN_A_FALL(SLIPS),
      also: new RegExp(code === 'W01.198' ? '\\w+' : `\\b${STRUCK} (?:[\\w’'-]+ ){0,12}?${words}\\b`, 'gi'),
      besides: isListedAmong('W00', `${code}-`, 'W03-W17', 'W18.1-W18.4'),
      once: true,
      why: `who slips, trips or stumbles, falls and strikes something has one code of both, ${code}-`,
      section: 'I.C.20.a.7',
      severity: 'information',
    }),
  ),
  {
    codes: of('W22', 'W25-W27', 'W31', 'W18.3-', 'W19'),
    says: STRUCK_IN_A_FALL(FELL),
    besides: isListedAmong('W00-W18.2', 'V00-V99'),
    once: true,
    why: 'who falls and strikes something has one code of both, W18.0-',
    section: 'I.C.20.a.7',
    severity: 'information',
  },
];

const WALKED_INTO =
  '(?:(?:walk(?:s|ed|ing)?|r[au]n(?:s|ning)?|rush(?:es|ed|ing)?|back(?:s|ed|ing)?|jogg(?:ed|ing)|charg(?:ed|ing)|barg(?:ed|ing)) (?:[\\w-]+ ){0,2}?into|bump(?:s|ed|ing)? (?:[\\w-]+ ){0,1}?(?:into|against)|collid(?:es|ed|ing) with|crash(?:es|ed|ing) (?:right )?(?:into|against)) (?:(?:the|an?|his|her|their|its|some|closed|sliding|open|plate|clear) ){0,4}';
/** A person, an animal or a vehicle is no object. */
const NO_OBJECT =
  '(?!(?:[\\w-]+ ){0,2}?(?:people|person|man|woman|boy|girl|child|kid|player|opponent|teammate|runner|skater|skier|resident|nurse|coworker|colleague|patient|pedestrian|friend|brother|sister|somebody|someone|each|another|other|dog|cat|horse|car|truck|bus|van|suv|vehicle|bicycle|bike|cyclist|scooter|traffic|trouble|problems?|debt|water|ball)\\b)';
const FALLS_BEHIND =
  '[^.;\\n]{0,120}?\\b(?<!\\b(?:as|when|while|during|after|from|before|no|not|without) (?:(?:she|he|they|the|a|his|her) )?)(?:fell|fall(?:ing)?|went down|toppled|(?:was |got )?knocked (?:her|him|them)?(?:self )?(?:down|over|to the (?:floor|ground)|off (?:her|his) feet))\\b';

/** Who strikes something and falls of it has not slipped: the note Excludes1 at W18.0. */
const STRUCK_AND_FELL: readonly Otherwise[] = (
  [
    ['(?=(?:[\\w-]+ ){0,3}?(?:glass|window|mirror))', 'W18.02', 'W1802X'],
    ['(?!(?:[\\w-]+ ){0,3}?(?:glass|window|mirror))', 'W18.0-, of other objects W18.09', 'W1809X'],
  ] as const
).map(
  ([object, code, key]): Otherwise => ({
    codes: of('W01', 'W18.3-', 'W19', 'W22', 'W25'),
    says: new RegExp(`\\b${WALKED_INTO}${NO_OBJECT}${object}${FALLS_BEHIND}`, 'gi'),
    orSaid: new RegExp(`\\b(?:${SLIPS})\\b(?! (?:glass )?(?:door|window|panel))`, 'gi'),
    besides: isListedAmong('V00-V99', 'W00', 'W03', 'W05-W17', 'W18.0-', 'W50-W52'),
    once: true,
    why: `who strikes something and then falls has one code of both, ${code}`,
    section: 'I.C.20.a.7 and the Excludes1 notes at W01 and W18.0',
    severity: 'information',
    instead: ({ key: coded }) => key + (coded[6] ?? 'A'),
  }),
);

const FALLS_FROM: readonly Otherwise[] = FROM.map(
  ([words, category]): Otherwise => ({
    codes: of('W18.30', 'W18.39', 'W19'),
    says: new RegExp(
      `\\b${FALLS} (?:(?:down|off|from|out|of|on|a|an|the|his|her|some|black|\\w+[- ]foot) ){1,5}(?:\\w+ )?${words}\\b`,
      'gi',
    ),
    besides: isListedAmong(category),
    why: `the note tells where the fall was from or what it was on, which is ${category.replace(/-$/, '')}`,
    section: 'I.C.20.b',
    severity: 'information',
  }),
);

const TIMES =
  '(?:\\d{1,2}|two|three|four|five|six|seven|several|many|multiple|numerous|a (?:few|couple|number)(?: of)?)';
const TUMBLES = '(?:falls|tumbles|spills|topples)';
/** Falls that come again, in other words than the book's. */
const FALLEN_AGAIN = new RegExp(
  [
    `\\b(?:fell|fall(?:en|s|ing)?|gone down|w[e]nt down|going down|goes down|tumbled|toppled|hit (?:the )?(?:floor|ground|deck)|(?:ended|wound) up on the (?:floor|ground)|found on the (?:floor|ground)|taken a (?:fall|spill|tumble)) (?:\\w+ ){0,3}?(?:twice|${TIMES} times|${TIMES} ?x\\b|x ?\\d+\\b)`,
    `\\b${TIMES} (?:[\\w-]+ ){0,2}?${TUMBLES}\\b`,
    `\\b(?:repeated(?:ly)?|recurr\\w+|frequent(?:ly)?|serial|increasing|more and more|another of (?:her|his|these)) (?:[\\w-]+ ){0,2}?(?:${TUMBLES}|falling|fell|tumbling|episodes of falling)\\b`,
    `\\bfall(?:s|ing)\\b[^.;\\n]{0,30}\\b(?:more often|again and again|over and over|every (?:few )?(?:days?|weeks?)|(?:almost )?(?:daily|weekly)|repeatedly|frequently)\\b`,
    `\\bkeeps (?:on )?(?:falling|going down|tumbling)\\b`,
  ].join('|'),
  'gi',
);
/** That it is looked for what brings them. */
const LOOKED_INTO =
  /\b(?:why|work-?up|worked up|causes?|reasons?|etiolog\w+|sources?|evaluat\w+|investigat\w+|unexplained|unclear|not (?:yet )?clear|figure out|find out|sort(?:ing)? out|look(?:ing|ed)? into|mri|orthostatics?|neuropath\w+|holter|eeg|vestibular)\b/gi;

/** I.C.18.d: who has fallen recently, and it is looked into why. */
const LOOKED_INTO_FALLS: Otherwise = {
  codes: of('Z91.81'),
  says: FALLEN_AGAIN,
  also: LOOKED_INTO,
  orSaid:
    /\b(?:years? ago|last year|in (?:19|20)(?:[01]\d|2[0-4]))\b|\bno (?:recent|further|more) falls?\b/gi,
  besides: isListedAmong('R29.6'),
  why: 'recent falls whose reason is being investigated are R29.6',
  section: 'I.C.18.d',
  severity: 'information',
  instead: () => 'R296',
};

export const FALLS_OTHERWISE: readonly Otherwise[] = [
  {
    codes: of('W01', 'W18.3-'),
    says: /\b(?:slip\w*|fell|fall\w*|went down|lost (?:his|her) footing)\b[^.;\n]{0,40}\b(?:on|in) (?:the |an? |some |black |her |his |wet )*(?:ic[ey]\b|snow\w*|sleet|frozen)[^.;\n]{0,20}/gi,
    orSaid: /\b(?:ice (?:pack|cream|water|cubes?)|no (?:ice|snow))\b/gi,
    besides: isListedAmong('W00'),
    why: 'a fall on ice or snow has its own code, W00',
    section: 'I.C.20.a.5 and the Excludes1 notes at W01 and W18.3',
    instead: ({ key }) => `W000XX${key[6] ?? 'A'}`,
    severity: 'information',
  },
  ...FALLS_FROM,
  ...STRUCK_AND_FELL,
  ...FALLS_WITH_A_BLOW,
  LOOKED_INTO_FALLS,
];
