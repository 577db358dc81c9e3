/** Words of notes on ulcers that are not of pressure, and want another code (Guidelines I.C.12.b). */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const isChronicUlcer = codesIn('L97', 'L98.4-');

/** The last character of the codes, with how notes name the depth. */
const DEPTHS: readonly (readonly [character: string, words: string])[] = [
  ['1', '(?:breakdown of (?:the )?skin|skin breakdown|limited to (?:the )?skin|skin (?:layer )?only)'],
  [
    '2',
    '(?:fat(?:ty)?(?: (?:layer|tissue))?(?: is| was)? (?:exposed|visible)|exposed (?:subcutaneous )?fat|(?:through|into|down to) (?:the )?(?:subcutaneous )?fat|subcutaneous (?:fat|tissue) (?:exposed|visible))',
  ],
  [
    '3',
    '(?:necrosis of (?:the )?muscle|muscle (?:is |was )?(?:necrosis|necrotic|dead)|(?:necrotic|dead|devitali[sz]ed) (?:and \\w+ )?muscle)',
  ],
  [
    '4',
    '(?:necrosis of (?:the )?bone|bone (?:is |was )?(?:necrosis|necrotic|dead)|(?:necrotic|dead|devitali[sz]ed) bone)',
  ],
];

/** What is seen of the deeper layers, which may have codes of their own (`5` and `6`). */
const EXPOSED: Readonly<Record<number, string>> = {
  2: '(?:fat|subcut\\w+(?: tissue)?)\\b[^.;\\n]{0,20}\\b(?:exposed|visible|seen|layer)',
  3: '(?:muscles?|tendons?|fascia)\\b[^.;\\n]{0,20}\\b(?:exposed|visible|seen|necro\\w+|involved)|(?:exposed|down to|into|reaching) (?:the )?(?:muscle|tendon|fascia)',
  4: '(?:bones?)\\b[^.;\\n]{0,20}\\b(?:exposed|visible|seen|necro\\w+|involved)|(?:exposed|down to|into|reaching|to) (?:the )?bone',
};

/** Any word by which a note may tell how deep an ulcer is. */
const OF_DEPTH =
  /\b(?:superficial\w*|shallow|partial|full[- ]thickness|thickness|dermis|dermal|epiderm\w*|fat|adipose|subcut\w*|muscle\w*|tendons?|fascia|bony?|bones?|depth|deep\w*|wagner|(?:grade|stage|ut) ?\w|layers?|breakdown|necro\w+|capsule|probes?|probing|exposed|limited|(?:skin|epidermis)(?: \w+)? only|only (?:the )?skin|into the skin|skin (?:loss|level|depth|deep)|through the skin|eschar|gangren\w+|osteomyelitis)\b/gi;

const ofDepth =
  (character: string): Otherwise['codes'] =>
  ({ key }) =>
    isChronicUlcer(key) && key.endsWith(character);
const isAnotherUlcer: Otherwise['besides'] = (other, ulcer) =>
  other.key !== ulcer.key && isChronicUlcer(other.key);

const HEALED = '\\b(?:closed|healed|resolved|re-?epitheliali[sz]ed)\\b';
const NOT_HEALED =
  '\\b(?:not|nearly|almost|partially|yet|until|once|last (?:year|month|spring|summer|fall|winter)|ago|before (?:the |this )?admission|previous\\w*|prior)\\b';

/** I.C.12.a.5 and b.2: what the patient came with and has no more at discharge. */
const HEALED_IN_THE_STAY: Omit<Otherwise, 'codes'> = {
  says: new RegExp(
    `\\b(?:ulcers?|decub\\w*|bed ?sores?)\\b(?:(?!${NOT_HEALED})[^.;\\n]){0,80}?${HEALED}(?! (?:at|on|by|before|prior to) (?:the )?(?:time of )?(?:admission|arrival))|(?<!${NOT_HEALED} (?:\\w+ ){0,2})${HEALED} (?:at|by|on|before|prior to) (?:the )?(?:time of |day of )?discharge\\b`,
    'gi',
  ),
  status: 'any',
  also: /\b(?:ulcers?|decub\w*|bed ?sores?)\b[^.;\n]{0,100}\b(?:(?:on|at|upon) (?:admission|arrival)|present on admission|poa)\b|\b(?:(?:on|at|upon) (?:admission|arrival)|admitted with|came with|arrived with|brought)\b[^.;\n]{0,100}\b(?:ulcers?|decub\w*|bed ?sores?)\b/gi,
  unless: /\b(?:duodenal|gastric|peptic|stomach|corneal|oral|aphthous|genital) ulcer\w*/gi,
  besides: isListedAmong('L89', 'L97', 'L98.4-'),
  where: 'inpatient',
  why: 'an ulcer that was present on admission and has healed by the discharge is coded by its site and by its stage or severity at admission',
  section: 'I.C.12.a.5 and b.2',
};

const { also: _also, ...HEALED_IN_ONE_SENTENCE } = HEALED_IN_THE_STAY;
/** The same in one sentence, of which all but the end is over. */
const ARRIVED_AND_HEALED =
  /\b(?:ulcers?|decub\w*|bed ?sores?)\b[^.;\n]{0,60}\b(?:(?:on|at|upon) (?:admission|arrival)|present on admission|poa)\b[^.;\n]{0,60}\b(?:closed|healed|resolved|gone|skin (?:intact|whole|closed))\b[^.;\n]{0,15}\b(?:discharge|day \d+|in the stay|during (?:the|this) (?:stay|admission))/gi;

/** The stages of an ulcer of pressure, as notes write them. */
const STAGES = ['(?:1|i)', '(?:2|ii)', '(?:3|iii)', '(?:4|iv)'] as const;
const LATER_IN_THE_STAY =
  '(?:discharge|(?:hospital day|hd|day|dol) ?#?(?:[3-9]|\\d\\d|three|four|five|six|seven|eight|nine|ten)|the (?:end|last day) of (?:the|his|her) stay|(?:days|a week) later)';

/** I.C.12.a.6: a lesser stage on admission and a higher one later, told apart, of the one ulcer that is listed. */
const PROGRESSED: readonly Otherwise[] = STAGES.flatMap((low, at) =>
  STAGES.slice(at + 1).map(
    (high): Otherwise => ({
      codes: of('L89'),
      says: new RegExp(
        `\\b${LATER_IN_THE_STAY}\\b[^.;\\n]{0,80}\\bstage ${high}\\b|\\bstage ${high}\\b[^.;\\n]{0,25}\\b${LATER_IN_THE_STAY}\\b`,
        'gi',
      ),
      also: new RegExp(`\\bstage ${low}\\b`, 'gi'),
      besides: (other, ulcer) => other.key.startsWith('L89') && other.key !== ulcer.key,
      where: 'inpatient',
      why: 'an ulcer that has progressed in the stay has two codes, of the stage on admission and of the highest',
      section: 'I.C.12.a.6',
      severity: 'information',
    }),
  ),
);

/** A later day of the stay. */
const LATER_DAY =
  '(?:(?:by|on|at|until) (?:hospital |inpatient )?(?:day|hd) ?#?\\d+|(?:by|on) the (?:second|third|fourth|fifth|sixth|seventh|eighth|tenth) (?:hospital )?(?:day|week)|(?:by|at|before) discharge|(?:later )?(?:in|during) the stay|\\w+ days (?:later|into the stay)|deepened|progressed|worsened|had reached|went down)';

export const ULCERS: readonly Otherwise[] = [
  ...PROGRESSED,
  // The lesser one is coded alone, and the note tells of a deeper one on a later day.
  ...DEPTHS.flatMap(([shallow], at) =>
    DEPTHS.slice(at + 1).map(
      ([deep, deeper]): Otherwise => ({
        codes: ofDepth(shallow),
        says: new RegExp(
          `\\b${LATER_DAY}\\b[^.;\\n]{0,60}(?:${deeper}|${EXPOSED[Number(deep)] ?? deeper})|(?:${deeper}|${EXPOSED[Number(deep)] ?? deeper})[^.;\\n]{0,40}\\b${LATER_DAY}\\b`,
          'gi',
        ),
        besides: isAnotherUlcer,
        where: 'inpatient',
        once: true,
        why: 'an ulcer that has progressed in the stay has two codes, of the severity on admission and of the highest',
        section: 'I.C.12.b.3',
        severity: 'information',
      }),
    ),
  ),
  // The deeper one is coded, and the note tells of a lesser one at the admission.
  ...DEPTHS.flatMap(([shallow, words], at) =>
    DEPTHS.slice(at + 1).map(
      ([deep, deeper]): Otherwise => ({
        codes: ofDepth(deep),
        says: new RegExp(
          `\\b(?:on|at|upon) (?:admission|arrival)\\b[^.;\\n]{0,60}${words}|${words}[^.;\\n]{0,30}\\b(?:on|at|upon) (?:admission|arrival)\\b`,
          'gi',
        ),
        also: new RegExp(deeper, 'gi'),
        besides: (other, ulcer) => isAnotherUlcer(other, ulcer) && other.key.endsWith(shallow),
        where: 'inpatient',
        why: 'an ulcer that has progressed in the stay has two codes, of the severity on admission and of the highest',
        section: 'I.C.12.b.3',
        severity: 'information',
      }),
    ),
  ),
  {
    codes: of('Z87.2'),
    says: /\b(?:ulcers?|wound|bed ?sores?)\b[^.;\n]{0,60}\b(?:(?:is |still |slowly )*healing|not (?:yet )?(?:closed|healed)|still open|smaller)\b|\bhealing (?:[\w-]+ ){0,4}ulcers?\b/gi,
    status: 'any',
    besides: isListedAmong('L89', 'L97', 'L98.4-'),
    why: 'an ulcer that is healing is coded by its site and severity, and a history is of one that is healed',
    section: 'I.C.12.b.2',
  },
  { ...HEALED_IN_THE_STAY, codes: of('Z87.2') },
  ...[HEALED_IN_THE_STAY, { ...HEALED_IN_ONE_SENTENCE, says: ARRIVED_AND_HEALED }].map(
    (rule): Otherwise => ({
      ...rule,
      codes: ({ key }) => !/^(?:L89|L97|L984)/.test(key),
      listed: 'first',
      besides: isListedAmong('L89', 'L97', 'L98.4-', 'Z87.2'),
      once: true,
      severity: 'information',
    }),
  ),
  {
    codes: ({ key }) => isChronicUlcer(key),
    says: /\b(?:progress|worsen|advanc|deteriorat|extend|deepen)\w*\b[^.;\n]{0,30}\b(?:fat|muscle|bone|necrosis)\b/gi,
    besides: isAnotherUlcer,
    where: 'inpatient',
    why: 'an ulcer that has progressed in the stay has two codes, of the severity on admission and of the highest',
    section: 'I.C.12.b.3',
    severity: 'information',
  },
  {
    codes: ({ key }) => isChronicUlcer(key) && /[1-68]$/.test(key),
    says: /\b(?:depth|severity|tissue (?:level|depth)|how deep(?:ly)?(?: it (?:is|goes))?)\b(?: of (?:the|it|this)(?: [\w-]+){0,3}?)?,? (?:(?:is|was|has|been|could|can|has|it|were|are|goes) )*(?:not|un|never)[- ]?(?:be |been )?(?:yet )?(?:recorded|documented|stated|noted|given|described|specified|measured|known|mentioned|determined|assessed|told|said|charted)\b|\b(?:no|without(?: an?y?)?|lacks?|not|nothing)(?: (?:mention|documentation|description|record|word|note|statement|said|recorded|documented|stated|noted|described|specified))?(?: (?:of|on|about|as to))?(?: (?:the|its|any))? (?:depth|severity|how deep)\b/gi,
    status: 'any',
    unless: new RegExp(`\\b(?:${DEPTHS.map(([, words]) => words).join('|')})`, 'gi'),
    besides: isAnotherUlcer,
    why: 'of an ulcer whose depth is not documented the severity is unspecified',
    section: 'I.C.12.b.2',
    instead: ({ key }) => `${key.slice(0, -1)}9`,
  },
  {
    codes: ({ key }) => isChronicUlcer(key) && /[1-68]$/.test(key),
    lacks: OF_DEPTH,
    why: 'of an ulcer whose depth is not documented the severity is unspecified',
    section: 'I.C.12.b.2',
    instead: ({ key }) => `${key.slice(0, -1)}9`,
    severity: 'information',
  },
  ...DEPTHS.flatMap(([coded, own]) =>
    DEPTHS.filter(([said]) => said !== coded).map(
      ([said, words]): Otherwise => ({
        codes: ofDepth(coded),
        says: new RegExp(`\\b${words}`, 'gi'),
        orSaid: new RegExp(`\\b${own}`, 'gi'),
        besides: isAnotherUlcer,
        why: 'the code tells how deep the ulcer is, and the note says it otherwise',
        section: 'I.C.12.b',
        instead: ({ key }) => key.slice(0, -1) + said,
        severity: 'information',
      }),
    ),
  ),
  // The deepest that is seen counts, and muscle or bone may be laid open without being dead.
  ...(
    [
      [
        '5',
        'muscle',
        ['1', '2'],
        /\bmuscle\b[^.;\n]{0,30}\b(?:exposed|visible|seen|involved|viable|alive|without (?:evidence of |any )?necrosis)\b|\b(?:exposed|viable|healthy|pink|visible|down to|into|reach\w+) (?:the )?muscle\b/gi,
      ],
      [
        '6',
        'bone',
        ['1', '2', '5'],
        /\bbone\b[^.;\n]{0,30}\b(?:exposed|visible|seen|palpable|involved|viable|without (?:evidence of |any )?necrosis)\b|\b(?:exposed|viable|visible|probes? (?:down )?to|down to) (?:the )?bone\b/gi,
      ],
    ] as const
  ).map(
    ([said, layer, coded, says]): Otherwise => ({
      codes: ({ key }) => isChronicUlcer(key) && coded.some((one) => key.endsWith(one)),
      says,
      orSaid: new RegExp(
        `\\b(?:necrosis of (?:the )?(?:muscle|bone)|(?:necrotic|dead) (?:muscle|bone)|osteomyelitis|(?:not|no|without|never|neither)\\b[^.;,\\n]{0,25}\\b(?:${layer}|deeper))\\b`,
        'gi',
      ),
      besides: isAnotherUlcer,
      why: 'the note tells a deeper layer than the code',
      section: 'I.C.12.b',
      instead: ({ key }) => key.slice(0, -1) + said,
      severity: 'information',
    }),
  ),
  ...DEPTHS.map(
    ([said, words]): Otherwise => ({
      codes: ofDepth('9'),
      says: new RegExp(`\\b${words}`, 'gi'),
      besides: isAnotherUlcer,
      why: 'the note tells how deep the ulcer is, and the code says no severity',
      section: 'I.C.12.b and I.B.2',
      instead: ({ key }) => key.slice(0, -1) + said,
      severity: 'information',
    }),
  ),
];

/** Code first at L97: what an ulcer of the leg has come of by the note, without a code that says it. */
export const CAUSES_OF_ULCERS: readonly Otherwise[] = (
  [
    [
      'venous|varicose|(?:venous )?stasis',
      'I83.0- or I83.2- (varicose veins), I87.- (venous disease)',
      ['I83', 'I87', 'I89'],
    ],
    [
      'arterial|ischemic|atherosclerotic',
      'I70.23- to I70.25, I70.3- to I70.7-',
      ['I70', 'I73', 'I74', 'E08-E13'],
    ],
    ['diabetic|neuropathic diabetic', 'E08 to E13 with .621', ['E08-E13']],
  ] as const
).map(
  ([words, right, listed]): Otherwise => ({
    codes: of('L97'),
    says: new RegExp(
      `\\b(?:${words})\\b(?: \\([\\w ]+\\))?(?: (?:leg|foot|ankle|shin|heel|toe|chronic|lower|extremity|limb|skin|left|right|[lr]|insufficiency|hypertension|disease))* (?:ulcers?|ulcerations?|wounds?)\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:not|no|non-?|un|rather than|rule[sd]? out|possible|probable|vs\\.?|versus)[- ](?:an? )?(?:${words})\\b`,
      'gi',
    ),
    besides: isListedAmong(...listed),
    once: true,
    lacking: true,
    why: `what the ulcer comes of is coded before it, ${right}`,
    section: 'I.A.13 and the code first note at L97',
    severity: 'information',
  }),
);
