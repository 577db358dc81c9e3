/** What a note tells of injuries, poisonings and complications of care, where the code is one that does not say it (Guidelines I.C.19). */
import { COMPLICATIONS_UNCODED } from './after-operations.ts';
import { FRACTURES_TOLD } from './fractures-told.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

const NOT_TOLD = '(?:not|never|nor|nowhere|no (?:word|mention|statement)|without (?:a )?(?:word|mention))';
const IS_NOT_TOLD = `(?:is |was )?${NOT_TOLD} (?:(?:yet|been|be) )?(?:documented|stated|said|recorded|noted|specified|described|mentioned|given|told|known)`;

/** A fracture of which the note says that something of it is not documented: the default of the book is taken. */
const DEFAULTS: readonly Otherwise[] = (
  [
    [
      /\bopen fracture\b/,
      '(?:open (?:or|nor|vs\\.?|versus|\\/) ?closed|closed (?:or|nor) open|openness)',
      'closed',
    ],
    [/\bnondisplaced\b/i, '(?:displace\\w+|displaced (?:or|nor) (?:non-?displaced|not))', 'displaced'],
  ] as const
).map(
  ([coded, what, taken]): Otherwise => ({
    codes: titled(coded, 'S00-S99'),
    says: new RegExp(
      `\\b${what}\\b[^.;\\n]{0,15}\\b${IS_NOT_TOLD}|\\b${NOT_TOLD} (?:(?:documented|stated|sa(?:id|y)|recorded?|noted?|specif(?:ied|y)|describe[sd]?|comment(?:ed)?(?: on)?|tell|mention(?:ed)?|state|of|to be|whether|if|it is|it was|as|the (?:fracture|fragments?|bone) (?:is|are|was)) )+${what}\\b`,
      'gi',
    ),
    status: 'any',
    why: `where it is not documented, the fracture is coded as ${taken}`,
    section: 'I.C.19.c',
  }),
);

/** What holds a fracture together, and that it does not. */
const HARDWARE =
  '(?:plates?|screws?|nails?|rods?|pins?|k-?wires?|hardware|implants?|fixation|fixators?|prosthe\\w+)';
const FAILED =
  '(?:loose(?:ned|ning)?|broken|broke|fractured|failed|failure|failing|backed out|backing out|cut[- ]?out|migrat\\w+|protrud\\w+|prominent|painful|displaced|breakage|snapped|bent|cracked|protrusion|displacement)';
const INFECTED = '(?:infect\\w+|abscess\\w*|osteomyelitis|purulen\\w+|pus|draining sinus|sinus tract|septic)';

/** Of a clot that a device has brought the code tells no site: it has a code of its own behind (I.C.19.g.5). */
const CLOTS_UNCODED: Otherwise = {
  codes: of(
    'T82.81-',
    'T82.86-',
    'T83.81-',
    'T83.86-',
    'T84.81-',
    'T84.86-',
    'T85.81-',
    'T85.86-',
    'T80.1-',
    'T81.72-',
  ),
  says: /\bdvt\b|\b(?:deep|upper extremity|lower extremity|subclavian|axillary|brachial|jugular|femoral|iliac|superficial) (?:vein |venous )?(?:thrombo\w+|clots?)\b|\b(?:thrombo\w+|clots?|occlusion) (?:of|in) (?:the |her |his )?(?:(?:right|left|deep|internal|external|common) ){0,3}(?:subclavian|axillary|brachial|basilic|cephalic|jugular|femoral|iliac|popliteal|radial|ulnar|superior vena cava|svc|arm|leg|upper|lower)\b|\bpulmonary embol\w+|\bembol\w+ (?:to|of|in) (?:the |her |his )?(?:[\w-]+ ){0,2}(?:lungs?|legs?|arms?|arter(?:y|ies)|brain)\b/gi,
  orSaid:
    /\b(?:history of|prior|previous|h\/o|no|without|risk (?:of|for)) (?:[\w-]+ ){0,3}(?:dvt|thrombo\w+|embol\w+|clots?)\b/gi,
  besides: isListedAmong('I26', 'I63', 'I74', 'I80-I82', 'I87.1', 'O22', 'O87-O88'),
  once: true,
  lacking: true,
  why: 'where the code of the complication does not tell it, the clot has a code of its own behind it, with its site',
  section: 'I.C.19.g.5',
  severity: 'information',
};

/** What brings an anaphylaxis or a shock of which the code says no cause. */
const ANAPHYLAXIS: readonly Otherwise[] = (
  [
    [
      '(?:bee|wasp|hornet|yellow ?jacket|ant|insect|scorpion|jellyfish|fire ants?)\\b[^.;\\n]{0,15}\\b(?:stings?|stung|bites?|venom)|stung by|venom',
      'T63.-',
    ],
    [
      '(?:peanuts?|tree nuts?|cashews?|shellfish|shrimp|eggs?|milk|fish|food|sesame|wheat|walnuts?)',
      'T78.0-',
    ],
    [
      '(?:penicillin|amoxicillin|\\w+cillin|cef\\w+|antibiotics?|contrast|nsaids?|ibuprofen|sulfa|drug|medication)',
      'T88.6 with T36-T50',
    ],
    ['(?:transfusion|blood product|plasma|platelets)', 'T80.5-'],
  ] as const
).map(
  ([words, code]): Otherwise => ({
    codes: of('T78.2'),
    says: new RegExp(
      `\\b(?:${words})\\b[^.;\\n]{0,60}\\banaphyla\\w+|\\banaphyla\\w+\\b[^.;\\n]{0,60}\\b(?:${words})\\b`,
      'gi',
    ),
    orSaid: /\bcause (?:is |was )?(?:unknown|unclear|not (?:known|found))\b/gi,
    besides: isListedAmong('T63', 'T78.0-', 'T88.6', 'T80.5-'),
    once: true,
    why: `a shock whose cause the note tells has a code that says it, ${code}`,
    section: 'I.B.2 and I.C.19.e',
    severity: 'information',
  }),
);

/** Infections that notes name by the device that brought them. */
const OF_DEVICES: readonly Otherwise[] = (
  [
    [
      ['N10', 'N30', 'N39.0'],
      'cauti|(?:foley |urinary |urethral |suprapubic )?catheter[- ](?:associated|related|acquired) (?:uti|urinary|cystitis|pyelonephritis)',
      ['T83.5-'],
      'T83.51-',
    ],
    [
      ['A40-A41', 'B37.7', 'R78.81', 'A49'],
      'clabsi|crbsi|(?:(?:central )?(?:venous )?(?:line|catheter)|picc(?: line)?|port)[- ](?:associated|related) (?:blood|sepsis|bacter\\w+|infection)',
      ['T80.2-', 'T82.7-'],
      'T80.21-',
    ],
  ] as const
).map(
  ([codes, words, right, named]): Otherwise => ({
    codes: of(...codes),
    says: new RegExp(`\\b(?:${words})`, 'gi'),
    orSaid: new RegExp(
      `\\b(?:no|not|never|ruled out|excluded|prevent\\w*|risk)\\b[^.;\\n]{0,40}\\b(?:${words})`,
      'gi',
    ),
    besides: isListedAmong(...right),
    once: true,
    why: `an infection of a catheter has the code of the complication first, ${named}`,
    section: 'I.C.19.g and I.B.16',
    severity: 'information',
  }),
);

export const LATER_FRACTURE = titled(
  /\b(?:routine healing|delayed healing|nonunion|malunion|subsequent encounter)\b/,
  'S00-S99',
  'M80',
  'M84',
);
export const OF_TREATMENT =
  'care for a complication of the surgical treatment of a fracture is coded with the complication (T84.-)';

export const TOLD_OF_INJURIES: readonly Otherwise[] = [
  ...DEFAULTS,
  ...FRACTURES_TOLD,
  {
    codes: of('Z51.89', 'Z48.89', 'Z09'),
    says: /\b(?:after-?care|follow-?up|re-?check\w*|check-?up|visit|seen)\b[^.;\n]{0,30}\b(?:poisoning|overdose|toxic (?:effect|ingestion|exposure)|burns?|frostbite|sprain|concussion)\b|\b(?:poisoning|overdose)\b[^.;\n]{0,30}\b(?:last week|days ago|a week ago)\b/gi,
    orSaid: /\b(?:history of|old|years ago|healed)\b/gi,
    besides: isListedAmong('S00-T79'),
    why: 'aftercare of an injury or a poisoning is coded with its own code and the 7th character for subsequent care',
    section: 'I.C.19.a and I.C.21.c.7',
    severity: 'information',
  },
  {
    codes: of('Z09', 'Z87.81', 'Z87.310', 'Z87.311', 'Z87.312'),
    says: /\b(?:still|is|are|bone|fracture|fx) (?:still )?(?:healing|knitting|mending)\b(?! (?:well )?(?:ridge|ulcer|wound))|\bcallus (?:is )?(?:forming|formation|bridging|seen|present)\b|\b(?:cast|splint|boot|brace|sling)(?: stays)? on (?:for )?(?:\w+ ){0,2}(?:more|another)\b|\b(?:still|remains?) in (?:an? |the |her |his )?(?:\w+ )?(?:cast|splint|boot|brace|sling)\b|\bnot (?:yet |fully |completely )+(?:healed|united)\b/gi,
    also: /\b(?:fractur\w*|fx|broke\w*)\b/gi,
    orSaid:
      /\b(?:fully|completely|well|now|has|is) healed\b|\bhealed (?:fully|completely|well)\b|\bold\b|\b(?:incision|wound|ulcer|burn|laceration)s? (?:is |are |still )*healing\b/gi,
    besides: isListedAmong('S02-S92', 'M80', 'M84', 'T84'),
    once: true,
    why: 'a fracture that still heals is coded as the injury with the 7th character for subsequent care; follow-up and history are for one whose treatment is complete',
    section: 'I.C.19.c and I.C.21.c.8',
    severity: 'information',
  },
  {
    codes: LATER_FRACTURE,
    says: new RegExp(
      `\\b${FAILED} (?:[\\w-]+ ){0,3}?${HARDWARE}\\b|\\b${HARDWARE}\\b(?: [\\w-]+){0,4}? (?:is|are|was|were|has|have)?(?: \\w+)? ?${FAILED}\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:no|not|without|never|nor|denies|negative for)\\b[^.;\\n]{0,40}\\b(?:${FAILED}|hardware)\\b|\\b${HARDWARE}\\b[^.;\\n]{0,20}\\b(?:in (?:good )?place|intact|stable|good position)\\b`,
      'gi',
    ),
    besides: isListedAmong('T84', 'M96'),
    why: OF_TREATMENT,
    section: 'I.C.19.c.1 and I.C.13.c',
    severity: 'information',
  },
  {
    // That the plate is in its place says nothing of its infection.
    codes: LATER_FRACTURE,
    says: new RegExp(
      `\\b${INFECTED} (?:[\\w-]+ ){0,5}?${HARDWARE}\\b|\\b${HARDWARE}\\b[- ](?:[\\w-]+[- ]){0,3}?${INFECTED}\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:no|not|without|never|nor|denies|negative for|free of|watch(?:ed)? for|signs? of|risk of|if)\\b[^.;\\n]{0,60}\\b${INFECTED}\\b|\\b${INFECTED}\\b[^.;\\n]{0,30}\\b(?:ruled out|excluded|resolved|cleared|unlikely|absent)\\b`,
      'gi',
    ),
    besides: isListedAmong('T84', 'T81.4-', 'M96'),
    why: OF_TREATMENT,
    section: 'I.C.19.c.1 and I.C.13.c',
    severity: 'information',
  },
  {
    codes: titled(/\bfracture\b/i, 'S42', 'S52', 'S62', 'S72', 'S82', 'S92'),
    says: /\bsalter(?:[- ]harris)?\b|\b(?:growth[- ]plate|physeal|physis|epiphyseal) (?:fracture|injury|separation)\b|\bfracture (?:of|through) the (?:[\w-]+ ){0,3}(?:growth plate|physis)\b/gi,
    unless: /\b(?:toe|finger|thumb|phalan\w+|metacarp\w+|hand)\b/gi,
    besides: isListedAmong('S49', 'S59', 'S79', 'S89', 'S99'),
    why: 'a physeal fracture has a code of its own that says its type, and none of the bone',
    section: 'I.C.19.c.3',
  },
  {
    codes: of('T30'),
    says: /\b\d{1,3} ?(?:%|percent)[^.;\n]{0,25}\b(?:tbsa|bsa|body surface|burn\w*|of (?:the |her |his )?body)\b|\b(?:tbsa|bsa|body surface(?: area)?)\b[^.;\n]{0,20}\b\d{1,3} ?(?:%|percent)/gi,
    besides: isListedAmong('T20-T28', 'T31-T32'),
    why: 'where the site is not specified and the extent is, the burn is coded by the body surface (T31, T32)',
    section: 'I.C.19.d.6',
    severity: 'information',
  },
  {
    codes: of('T30'),
    says: /\b(?:burns?|scald\w*|burned|burnt)\b[^.;\n]{0,50}\b(?:hands?|palms?|fingers?|thumbs?|wrists?|forearms?|arms?|elbows?|shoulders?|face|cheeks?|neck|scalp|chest|abdomen|belly|back|trunk|buttocks?|thighs?|legs?|calf|calves|shins?|knees?|ankles?|feet|foot|toes?)\b|\b(?:hands?|palms?|forearms?|thighs?|legs?|foot|feet|chest|back|face|arms?) (?:burns?|scald)\b/gi,
    besides: isListedAmong('T20-T28'),
    why: 'the sites that the note names have codes of their own; a burn of an unspecified region is extremely vague',
    section: 'I.C.19.d.5',
  },
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: /\b(?:with|after|and|plus|on top of|washed down with|drank|drinking|had)\b[^.;\n]{0,25}\b(?:alcohol|etoh|wine|beers?|liquor|vodka|whiske?y|rum|gin|drinks|cocktails?)\b/gi,
    orSaid:
      /\b(?:no|denies|without|never|not|avoid\w*|last year|former|history of)\b[^.;\n]{0,25}\b(?:alcohol|etoh|wine|beers?|liquor|drink\w*|vodka)\b|\b(?:alcohol|wine|beer) (?:free|abstinen\w+)\b/gi,
    besides: isListedAmong('F10'),
    why: 'the reaction of a drug with alcohol is a poisoning: it is asked whether the drink had a part in it',
    section: 'I.C.19.e.5.b.iv',
    severity: 'information',
  },
  {
    codes: titled(/^Adverse effect\b/, 'T36-T50'),
    says: /\b(?:forgets?|forgot|misses|missed|missing|skips?|skipped|omits?|leaves out)\b[^.;\n]{0,30}\b(?:doses?|pills?|tablets?|medications?|meds|\w+(?:pril|sartan|olol|statin|thyroxine|formin|pine|zide|xaban))\b|\b(?:half|a third|less) (?:of )?(?:her|his|the) (?:[\w-]+ )?(?:dose|doses|pills|tablets)\b/gi,
    orSaid: /\b(?:adverse|side[- ]effect|reaction|rash|no|not|never|denies)\b/gi,
    why: 'less of a drug than is prescribed is underdosing, and no adverse effect',
    section: 'I.C.19.e.5.c',
  },
  {
    codes: of('T76'),
    says: /\b(?:abuse|violence|neglect|maltreat\w+|rape|assault|exploitation|abandonment|bullying)\b/gi,
    orSaid:
      /\b(?:suspect\w*|suspic\w*|alleg\w*|possibl\w*|probabl\w*|concern\w*|questionable|in question|likely|may|might|could|rule[ds]? out|r\/o|unconfirmed|not (?:yet )?confirmed|disclos\w*|claims?|reports?|says|states that|worr\w+|cps|aps|investigat\w*)\b/gi,
    besides: isListedAmong('T74'),
    once: true,
    why: 'abuse or neglect that the record states is coded as confirmed, T74',
    section: 'I.C.19.f',
    severity: 'information',
  },
  {
    codes: of('T76'),
    says: /\b(?:cps|aps|dcfs?|acs|police|court|protective services)\b[^.;\n]{0,25}(?<!\b(?:not|never|yet|un|if|be)[ -](?:(?:been|be|yet) )?)\b(?:substantiated|confirmed|founded)\b|\b(?:admitted|confessed)(?: to)? (?:the |having )?(?:beat\w*|hit\w*|shak\w+|strik\w+|whipp\w+|burn\w+|chok\w+|kick\w+|punch\w+)\b|(?<!\b(?:not|never|nor|yet|un|if|until|whether|be)[ -](?:(?:been|be|yet) )?)\b(?:substantiated|confirmed|established|founded|proven|verified|admit(?:s|ted) to|confessed to)\b[^.;\n]{0,40}\b(?:abuse|violence|neglect|maltreat\w+|assault|rape|exploitation|abandonment)\b|\b(?:abuse|violence|neglect\w*|maltreat\w+|assault|rape|exploitation|abandonment)\b(?:(?!\b(?:not|never|no|until|if|suspect\w*)\b)[^.;\n]){0,40}(?<!\b(?:not|never|yet|un|if|be)[ -](?:(?:been|be|yet) )?)\b(?:substantiated|confirmed|established|founded|proven|verified)\b/gi,
    orSaid:
      /\b(?:not|never|un|yet to be|cannot be|could not be|until|pending)[ -](?:(?:yet|been|be) )*(?:substantiated|confirmed|established|founded|proven|verified)\b/gi,
    besides: isListedAmong('T74'),
    why: 'abuse or neglect that is established is coded as confirmed, T74',
    section: 'I.C.19.f',
    severity: 'information',
    instead: ({ key }) => `T74${key.slice(3)}`,
  },
  {
    codes: of('T86'),
    says: /\b(?:not|n['’]t|never|no|without|nor)\b(?:(?!\b(?:but|until)\b)[^.;\n]){0,20}\b(?:affect|impair|compromis|involv|touch|harm|bear|influenc)\w*\b[^.;\n]{0,25}\b(?:graft|transplant\w*|allograft|organ|function)\b|\b(?:graft|transplant\w*|allograft) (?:function )?(?:is |was |remains )?(?:not|un)[ -]?(?:affected|impaired|involved|touched|harmed)\b/gi,
    status: 'any',
    unless: /\b(?:rejection|graft failure|failure of the (?:graft|transplant))\b/gi,
    why: 'a condition that does not affect the function of the transplanted organ is no complication of the transplant',
    section: 'I.C.19.g.3.a',
  },
  {
    codes: of('T33'),
    says: /\bnecro\w+\b|\btissue death\b|\bgangren\w+\b|\bmummif\w+/gi,
    orSaid: /\bsuperficial\b/gi,
    besides: isListedAmong('T34'),
    why: 'frostbite with necrosis of the tissue is T34, and T33 the superficial one',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    codes: of('N18.31', 'N18.32'),
    says: /\b(?:stage|ckd|g)[ -]?(?:3|iii)(?! ?[ab-]?[ab]\b)\b/gi,
    orSaid: /\b(?:3|iii)[ -]?[ab]\b/gi,
    why: 'a stage 3 of which the note says neither 3a nor 3b is N18.30',
    section: 'I.C.14.a.1',
    instead: () => 'N1830',
    severity: 'information',
  },
  ...OF_DEVICES,
  ...ANAPHYLAXIS,
  ...COMPLICATIONS_UNCODED,
  CLOTS_UNCODED,
];
