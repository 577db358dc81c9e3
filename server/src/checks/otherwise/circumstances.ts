/**
 * Circumstances of life that a note tells of and calls no problem (Guidelines I.C.21.c.17: codes of Z55 to Z65 are
 * assigned where the record documents a problem or a risk factor, as an unmet need of a patient who lives alone).
 */
import { type Otherwise, of } from './otherwise.ts';

/** The codes of a circumstance, and how notes tell of it. */
const CIRCUMSTANCES: readonly (readonly [codes: string, words: string])[] = [
  [
    'Z60.2',
    'liv(?:es?|ing) (?:alone|by (?:her|him)self|on (?:her|his) own|independently)|alone (?:at home|in (?:her|his|the) \\w+)|widow(?:ed|er)?',
  ],
  [
    'Z56',
    'unemploy\\w+|retired|not working|out of work|between jobs|(?:left|quit|gave up|stopped) (?:her job|his job|work\\w*)',
  ],
  ['Z59.6 Z59.86 Z59.87', '(?:low|small|modest|fixed) (?:income|pension)|little money'],
  ['Z59.2', 'neighbou?rs?|landlord'],
  ['Z60.0', 'retire\\w+|life[- ]?cycle|empty nest'],
  ['Z60.3', 'immigra\\w+|moved (?:here )?from|refugee|migrat\\w+'],
  ['Z62', 'foster|adopted|raised by|grandparents?|group home'],
  ['Z63.0', 'husband|wife|spouse|partner|marriage|married'],
  ['Z63.3-', 'deploy\\w+|away (?:for|at) work|husband|wife|parent'],
  ['Z63.5', 'divorc\\w+|separat\\w+'],
  ['Z63.4', 'widow\\w*|died|death|passed away|bereave\\w*|lost (?:her|his)'],
  ['Z63.6', 'cares? for|caregiver|looks after|looking after'],
  ['Z55', 'left school|dropped out|no diploma|did not finish|school'],
  ['Z73.3', 'stress\\w*|busy|demanding'],
];

/** That it is as the patient likes it, or that nothing is wanting. */
const CONTENT =
  "(?:happily|contentedly|comfortably)|(?:likes?|enjoys?|loves?|prefers?|happy|content|at peace|satisfied) (?:it|that|this|so|living|being|with)|(?:by|of (?:her|his)) (?:own )?choice|no (?:[\\w-]+ )?(?:help|assistance|support) (?:is |was )?(?:needed|required|wanted)|(?:needs?|requires?|wants?) no (?:\\w+ )?(?:help|assistance|support|aid)|(?:does not|doesn[’']t) (?:need|want|require) (?:\\w+ )?(?:help|assistance|support)|(?:manages?|managing|copes?|coping|gets? (?:along|by|on|around)|doing) (?:\\w+ )?(?:well|fine|everything|independently|without (?:help|difficulty|problems?))|(?:is|it is|which is|that is) (?:no|not a) (?:problem|burden|issue|concern|worry)|(?:fully |completely )?(?:independent(?:ly)?|self-sufficient)|(?:no|without(?: any)?|not? any|denies(?: any)?) (?:unmet )?(?:needs?|problems?|worr(?:y|ies)|concerns?|difficult(?:y|ies)|distress|hardship|strain)";

/** What makes it a problem after all. */
const TROUBLE =
  /\b(?:lonel\w+|isolat\w+|unsafe|at risk|(?<!\b(?:in|this|next|each|every|last|by|until) (?:the |early |late )?)fall(?:s|en)?|fell|struggl\w+|cannot|can['’]t|unable|afraid|needs? (?!no\b)(?:\w+ ){0,2}(?:help|assistance|support)|nobody|no one|insecur\w+|evict\w+|grie\w+|sad|overwhelm\w+|burn-?out|argu\w+|conflict\w*|exhaust\w+)\b/gi;

const WHY =
  'a circumstance of life is coded where the record documents a problem, a risk or a need that is not met';

/** I.C.21.c.14: ways of life that are coded where the record says that the patient has a problem with them. */
const WAYS_OF_LIFE: readonly (readonly [codes: string, words: string])[] = [
  ['Z72.6', 'gambl\\w+|bets?|betting|lotter(?:y|ies)|casinos?|poker'],
  ['Z72.3', 'exercis\\w*|inactiv\\w*|sedentary|activity'],
  ['Z72.4', 'diet\\w*|eat\\w*|meals?|food'],
  ['Z72.82-', 'sleep\\w*|night shifts?'],
  ['Z72.89', 'drink\\w*|drinks|wine|beer|alcohol|behaviou?rs?'],
  ['Z73.3', 'stress\\w*|workload|pressure at work'],
  ['Z73.1 Z73.2 Z73.5', 'leisure|relax\\w*|personality|role'],
];

/** What the patient does well, by which there is no problem. */
const DONE_WELL: readonly (readonly [codes: string, words: RegExp])[] = [
  [
    'Z72.3',
    /\bnot (?:at all )?sedentary\b|\b(?:physically|very|quite) active\b|\bexercises? (?:daily|regularly|weekly|most days|every day|\d|two|three|four|five)\b|\b(?:walks|runs|swims|cycles|bikes|jogs|yoga|gym)\b[^.;\n]{0,30}\b(?:daily|weekly|regularly|every day|most days|(?:times|days) (?:a|per) week)\b|\b(?:walks|runs|swims|cycles|bikes|jogs|lifts|trains|exercises|works out|plays) (?:[\w.]+ ){0,4}?(?:daily|every (?:day|morning|evening)|(?:\d|two|three|four|five|six) ?(?:x|times|days) ?(?:\/|a |per |each )?(?:week|wk))\b/gi,
  ],
  [
    'Z72.4',
    /\b(?:balanced|healthy|good|varied|mediterranean) diet\b|\bdiet (?:is )?(?:balanced|healthy|good|varied)\b|\beats (?:well|healthily|a balanced)\b/gi,
  ],
  ['Z72.82-', /\bsleeps? (?:is )?(?:well|good|fine|soundly|(?:about )?(?:[789]|seven|eight|nine) hours)\b/gi],
];

const NO_PROBLEM =
  '(?:no|not an?|never an?|without(?: any)?|den(?:y|ies|ied)(?: any| an?)?) (?:\\w+ )?(?:problems?|harm|concerns?|consequences?|debts?|trouble)';

const LIVED_WELL: readonly Otherwise[] = DONE_WELL.map(
  ([codes, says]): Otherwise => ({
    codes: of(codes),
    says,
    orSaid:
      /\b(?:problem\w*|but|however|trouble|difficult\w*|concern\w*|insomnia|poor\w*|lack\w*|deficien\w+|unhealthy|junk|inactiv\w+|deprivation|tired\w*|counsel(?:ed|ling|ing) (?:on|about|to|re\w*|in)|advised)\b/gi,
    why: 'a way of life is coded where the record says that the patient has a problem with it',
    section: 'I.C.21.c.14',
    severity: 'information',
  }),
);

const LIVED_WITHOUT_TROUBLE: readonly Otherwise[] = WAYS_OF_LIFE.map(
  ([codes, words]): Otherwise => ({
    codes: of(...codes.split(' ')),
    says: new RegExp(
      `\\b(?:${words})\\b[^.;\\n]{0,60}\\b${NO_PROBLEM}\\b|\\b${NO_PROBLEM}\\b[^.;\\n]{0,30}\\b(?:${words})\\b`,
      'gi',
    ),
    status: 'any',
    why: 'a way of life is coded where the record says that the patient has a problem with it',
    section: 'I.C.21.c.14',
  }),
);

/** What patients have reported and nobody has taken into the record. */
export const UNSIGNED =
  /\bno (?:clinician|provider|doctor|nurse|one|member of the team)\b[^.;\n]{0,30}\b(?:signed|reviewed|confirmed)\b|\b(?:not|never) (?:been )?(?:signed off|signed|reviewed|added to (?:the|her|his) (?:record|chart))\b/gi;

export const CIRCUMSTANCES_CALLED_FINE: readonly Otherwise[] = [
  ...LIVED_WELL,
  {
    codes: of('Z55-Z65'),
    says: UNSIGNED,
    status: 'any',
    why: 'what patients report of themselves is coded where a clinician has signed it off and put it into the record',
    section: 'I.B.14',
    severity: 'information',
  },
  ...LIVED_WITHOUT_TROUBLE,
  ...CIRCUMSTANCES.flatMap(([codes, words]): readonly Otherwise[] => [
    {
      codes: of(...codes.split(' ')),
      says: new RegExp(`\\b(?:${words})\\b[^.;\\n]{0,80}\\b(?:${CONTENT})\\b`, 'gi'),
      status: 'any',
      unless: TROUBLE,
      why: WHY,
      section: 'I.C.21.c.17',
    },
    {
      codes: of(...codes.split(' ')),
      says: new RegExp(`\\b(?:${CONTENT})\\b`, 'gi'),
      status: 'any',
      also: new RegExp(`\\b(?:${words})\\b`, 'gi'),
      unless: TROUBLE,
      why: WHY,
      section: 'I.C.21.c.17',
      severity: 'information',
    },
  ]),
];
