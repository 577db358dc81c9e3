/** Words of notes on bones and joints that want another code (Guidelines I.C.13). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

const FRAGILE = '(?:osteoporotic|fragility|pathologic(?:al)?|insufficiency|compression)';
const FRACTURE = '(?:fractures?|fx)';
const PAST = '(?:old|healed|prior|previous|remote|past|history of|h\\/o|hx of)';
const NOW = '(?:new|acute|current|recent|today|now|subacute|fresh)';
/** Before the years in which a fracture may still be under care. */
const LONG_AGO = '(?:19\\d\\d|20(?:[01]\\d|2[0-4]))';
const OLD = new RegExp(
  `\\b${PAST} (?:[\\w-]+ ){0,4}?${FRACTURE}\\b|\\b${FRACTURE}\\b[^.;\\n]{0,20}\\b(?:${LONG_AGO}|years ago)\\b|\\b${FRACTURE}\\b[^.;\\n]{0,12}\\b(?:is |has |have |are |fully |completely )*healed\\b`,
  'gi',
);

/** Joints and bones with their sides, as notes name them. */
const SITE =
  '(?:shoulders?|elbows?|wrists?|hands?|fingers?|hips?|knees?|ankles?|feet|foot|toes?|thumbs?|humerus|femur|tibia|radius|ulna|fibula|thighs?|forearms?)';

/** Sites of a joint or a bone, by the titles of codes and in the words of notes. */
const ONE_SITE: readonly (readonly [titled: RegExp, words: string])[] = [
  [/\bshoulder\b/, 'shoulders?'],
  [/\belbow\b/, 'elbows?'],
  [/\bwrist\b/, 'wrists?'],
  [/\bhand\b/, 'hands?|fingers?|thumbs?|mcps?|pips?|dips?'],
  [/\bhip\b/, 'hips?'],
  [/\bknee\b/, 'knees?'],
  [/\bankle\b/, 'ankles?|feet|foot|toes?|podagra|mtps?'],
  [/\bvertebrae?\b/, 'spine|vertebra\\w*|back|neck|lumbar|cervical'],
];
/** Several of which the note does not say which. */
const SEVERAL =
  /\b(?:multiple|several|various|many|numerous|different|diffuse|(?:both|all|most) (?:of )?(?:the |her |his )?(?:small )?)(?: \w+)? (?:joints|sites|bones|muscles|tendons|locations)\b|\bpoly-?articular\b|\bpoly-?arthr\w+\b|\b(?:joints|sites|bones)\b[^.;\n]{0,30}\b(?:not|never|un|nowhere) ?(?:\w+ )?(?:recorded|documented|specified|named|listed|stated|identified|given)\b/gi;

/** The code of the same disease for multiple sites. */
const ofMultipleSites: NonNullable<Otherwise['instead']> = ({ set, key, date }) => {
  const found = set
    .billableBelow(set.indexOf(key.slice(0, key.length > 5 ? 4 : 3)), date)
    .find(
      (index) =>
        set.keyAt(index).startsWith(key.slice(0, 4)) &&
        /\bmultiple sites\b/.test(set.periodOn(index, date)?.title ?? ''),
    );
  return found === undefined ? '' : set.keyAt(found);
};

const SITES_UNTOLD: readonly Otherwise[] = ONE_SITE.map(
  ([coded, words]): Otherwise => ({
    codes: (diagnosis) => titled(coded, 'M00-M99')(diagnosis) && ofMultipleSites(diagnosis) !== '',
    says: SEVERAL,
    orSaid: new RegExp(`\\b(?:${words})\\b`, 'gi'),
    once: true,
    why: 'where several sites are affected and are not documented the code is that of multiple sites',
    section: 'I.B.20',
    instead: ofMultipleSites,
    severity: 'information',
  }),
);

/** A code of an unspecified site, where the disease has one of multiple sites. */
const SITE_UNSPECIFIED: Otherwise = {
  codes: (diagnosis) =>
    titled(/\bunspecified site\b/i, 'M00-M99')(diagnosis) && ofMultipleSites(diagnosis) !== '',
  says: SEVERAL,
  near: true,
  why: 'where several sites are affected and are not documented the code is that of multiple sites',
  section: 'I.B.20',
  instead: ofMultipleSites,
  severity: 'information',
};

/** That a fracture has had no treatment yet. */
const UNTREATED =
  /\b(?:not|never|nowhere) (?:yet )?(?:been )?(?:treated|fixed|reduced|casted|splinted|cared for)\b|\bno (?:prior |previous |earlier )?(?:treatment|care) (?:so far|yet|before|until (?:now|today)|to date)\b|\buntreated\b|\bdelayed (?:seeking|getting|coming|care|treatment)\b|\bdid not (?:seek|see|get|have) (?:any |a )?(?:care|treatment|doctor|help|medical)\b|\bnever (?:sought|saw|had|got) (?:any |a )?(?:care|treatment|doctor|help|medical)\b|\bfirst (?:treatment|care|visit) for (?:it|the fracture|this)\b|\b(?:surgery|fixation|orif|nailing|fusion|operation|kyphoplasty)\b[^.;\n]{0,20}\b(?:planned|scheduled|booked|next week|tomorrow|today)\b|\b(?:plans?|scheduled for|booked for|awaits?|awaiting|to have|will have|taken (?:to|for)) (?:the )?(?:surgery|open reduction|fixation|orif|nailing|fusion|operation|kyphoplasty|operating room)\b/gi;

/** I.C.13.c: a pathological fracture under active treatment, or before any. */
const NOT_TREATED_YET: Otherwise = {
  codes: ({ key }) => /^(?:M80|M84[3-6]).*[D-HJKMNPQR]$/.test(key),
  says: UNTREATED,
  status: 'any',
  orSaid:
    /\b(?:hardware|plate|screws?|nail|pin|wire|implant) removal\b|\bremoval of (?:the )?(?:hardware|plate|screws?|nail|pins?|wires?)\b|\b(?:after|following|since|s\/p|status post|weeks? (?:out|post)) (?:the |her |his )?(?:\w+ )?(?:surgery|fixation|orif|nailing|operation|kyphoplasty|reduction)\b|\bno (?:further |more )?(?:surgery|operation)\b|\bhealing (?:well|normally|as expected)\b|\broutine healing\b|\b(?:cast|splint|brace)\b/gi,
  why: 'the 7th character for active treatment is used as long as that goes on, and where the patient delayed it',
  section: 'I.C.13.c',
  severity: 'information',
};

/** Arthrosis that has a cause, coded as primary. */
const ARTHROSIS: readonly Otherwise[] = [
  {
    codes: of('M16.0', 'M16.1-'),
    says: /\b(?:dysplas\w+|ddh|shallow (?:socket|acetabul\w+)|hip dysplasia)\b/gi,
    orSaid: /\b(?:no|without|not) (?:[\w-]+ ){0,2}dysplas\w+/gi,
    besides: isListedAmong('M16.2', 'M16.3-'),
    why: 'an arthrosis of the hip from a dysplasia is M16.2 or M16.3-',
    section: 'I.B.2',
    severity: 'information',
    instead: ({ key }) => (key === 'M160' ? 'M162' : `M163${key.slice(4)}`),
  },
];

/** I.C.13.d.2: what would break no normal bone has broken one that is known to be thin. */
const BY_NOTHING: Otherwise = {
  codes: titled(
    /\bfracture\b.*(?:initial encounter|subsequent encounter)/i,
    ...['S12', 'S22', 'S32', 'S42', 'S52', 'S72', 'S82'],
  ),
  says: /\bosteopor(?:osis|otic)\b/gi,
  also: /\b(?:ben(?:t|ding|ds) (?:over|down|forward|to)|lift(?:ed|ing) (?:a|an|the|her|his) (?:[\w-]+ ){0,2}(?:bag|box|pot|pan|grocer\w+|laundry|grandchild|baby|bucket|suitcase)|(?:a )?(?:cough|sneez)(?:ed|ing|e)?|roll(?:ed|ing) (?:over )?in bed|tie (?:a|her|his) shoes?|(?:no|without(?: any)?|denies(?: any)?) (?:fall|trauma|injury)|(?:fall|fell) from (?:a )?(?:standing|sitting)|standing[- ]height|ground[- ]level|(?:minor|trivial|minimal|low[- ]energy) (?:trauma|fall|bump|injury|mechanism)|atraumatic\w*|spontaneous(?:ly)?)\b/gi,
  orSaid:
    /\b(?:no|without|denies|never had|rule out|family history of|mother has|not) (?:known |any )?osteopor\w+|\b(?:mv[ac]|collision|ladder|roof|motorcycle|high[- ]energy|assault\w*|feet)\b/gi,
  besides: isListedAmong('M80', 'M84'),
  why: 'a fracture of a patient with known osteoporosis that would not break a normal, healthy bone is coded to M80',
  section: 'I.C.13.d.2',
  severity: 'information',
};

export const BONES: readonly Otherwise[] = [
  BY_NOTHING,
  ...ARTHROSIS,
  NOT_TREATED_YET,
  ...SITES_UNTOLD,
  SITE_UNSPECIFIED,
  {
    codes: of('M19.9-'),
    says: SEVERAL,
    near: true,
    why: 'an osteoarthritis of several sites that are not documented is a polyosteoarthritis, M15.-',
    section: 'I.B.20',
    instead: () => 'M159',
    severity: 'information',
  },
  {
    codes: titled(/\bmultiple sites\b/, 'M00-M99'),
    says: new RegExp(
      `\\b(?:right|left|both|bilateral)(?: [\\w-]+)? ${SITE}\\b[^.;\\n]{0,40}\\b(?:and|with|as well as|plus)\\b[^.;\\n]{0,20}\\b(?:right|left|both|bilateral)(?: [\\w-]+)? ${SITE}\\b`,
      'gi',
    ),
    // `Without rheumatoid factor of the right knee` denies no knee.
    status: 'any',
    orSaid:
      /\b(?:multiple|poly\w*|several|many|various|numerous|diffuse\w*|widespread|generali[sz]ed|all (?:her |his |the )?(?:(?!other\b)\w+ )?joints|\w+ (?:other )?(?:joints|sites) (?:involved|affected)|(?:four|five|six|seven|eight|ten|\d+) (?:\w+ )?joints)\b/gi,
    once: true,
    why: 'sites that are documented are coded one by one',
    section: 'I.C.13.a.2',
    severity: 'information',
  },
  ...(
    [
      ['shoulder', 'humer(?:us|al)', '1', '2'],
      ['ankle and foot', '(?:tibia|fibula)', '7', '6'],
    ] as const
  ).map(
    ([joint, bone, coded, right]): Otherwise => ({
      codes: ({ key, title }) =>
        /^M8(?:4[3-6]|6[0-6]|7)/.test(key) && title.includes(joint) && key[4] === coded,
      says: new RegExp(
        `\\b(?:(?:upper|lower) (?:end|part|third|epiphysis)|head|neck|proximal|distal)(?: of)?(?: the)?(?: right| left)? ${bone}\\b|\\b${bone},? (?:head|neck|upper end|lower end)\\b`,
        'gi',
      ),
      why: 'where the bone is affected at the joint, the site is the bone and not the joint',
      section: 'I.C.13.a.1',
      instead: ({ key }) => key.slice(0, 4) + right + key.slice(5),
    }),
  ),
  {
    codes: of('M10.9'),
    says: /\b(?:idiopathic|primary) (?:\w+ )?gout\b|\bgout\w*\b[^.;\n]{0,50}\b(?:idiopathic|primary)\b|\bpodagra\b/gi,
    why: 'idiopathic gout is M10.0-, with its site',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    codes: ({ key }) => /^M80.*[A-R]$/.test(key),
    says: OLD,
    status: 'any',
    orSaid: new RegExp(
      `\\b${NOW} (?:[\\w-]+ ){0,4}?${FRACTURE}\\b|\\b${FRACTURE}\\b[^.;\\n]{0,20}\\b(?:today|yesterday|weeks? (?:ago|out|post)|days? ago|in 202[5-9])\\b|\\b(?:routine|delayed) healing\\b|\\bnon-?union\\b|\\bmal-?union\\b|\\bnot (?:\\w+ )?healed\\b|(?<!\\b${PAST} (?:[\\w-]+ ){0,3}?)\\b${FRAGILE} ${FRACTURE} (?:of|in|at)\\b(?![^.;\\n]{0,40}\\b(?:healed|years ago|${LONG_AGO}))`,
      'gi',
    ),
    why: 'osteoporosis without a current fracture is M81, with Z87.310 for a fracture that has healed',
    section: 'I.C.13.d.1',
    instead: ({ key }) => (key.startsWith('M800') ? 'M810' : 'M818'),
  },
  {
    codes: of('M84.4-'),
    says: /\bosteoporo(?:sis|tic)\b[^.;\n]{0,60}\b(?:with|and|causing|has|having) (?:an? |the |new |acute )*(?:current|acute|new|pathologic(?:al)?|fragility|insufficiency|compression|osteoporotic|vertebral) (?:[\w-]+ ){0,3}fractures?\b|\b(?:osteoporotic|fragility) (?:[\w-]+ ){0,3}fractures?\b|\bfractures?\b[^.;\n]{0,30}\b(?:due to|from|caused by|of|because of) (?:her |his |the )?(?:[\w-]+ )?osteoporosis\b/gi,
    orSaid:
      /\b(?:no|not|without|never|old|healed|prior|previous|past|history of|h\/o|risk|prevent\w*|remote|consolidated|treated)\b[^.;\n]{0,40}\bfractures?\b|\bfractures?\b[^.;\n]{0,30}\b(?:ago|healed|in (?:19|20)\d\d|risk|prevention|clinic|liaison)\b|\bmetasta\w+|\btumou?r|\bmyeloma\b/gi,
    besides: isListedAmong('M80', 'S12', 'S22', 'S32', 'S42', 'S52', 'S72', 'S82'),
    why: 'osteoporosis with a current pathological fracture is M80, by the site of the fracture',
    section: 'I.C.13.d.2',
    severity: 'information',
  },
  {
    codes: of('M81'),
    says: new RegExp(
      `\\b${FRAGILE} ${FRACTURE}\\b|\\b${FRACTURE}\\b[^.;\\n]{0,30}\\b(?:due to|from) (?:[\\w-]+ )?osteoporosis\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `${OLD.source}|\\b(?:risk|prevent\\w*|no|without)\\b[^.;\\n]{0,30}\\b${FRACTURE}\\b`,
      'gi',
    ),
    besides: isListedAmong('M80', 'M84', 'Z87.31-', 'S00-S99'),
    why: 'osteoporosis with a current pathological fracture is M80, by the site of the fracture',
    section: 'I.C.13.d.2',
  },
  {
    codes: of('M81'),
    says: new RegExp(
      `\\b(?:broke|fractured) (?:her|his|the|an?) (?:(?:right|left) )?(?:wrist|hip|shoulder|ankle|vertebra\\w*|back|arm|radius|humerus|femur|pelvis|rib\\w*)\\b[^.;\\n]{0,20}\\b(?:${LONG_AGO}|years ago)\\b[^.\\n]{0,60}\\bhealed\\b|(?<!\\b(?:no|without|denies|denied) (?:any )?)\\b${PAST} (?:[\\w-]+ ){0,4}?(?:osteopor\\w+|fragility|compression|vertebral) ${FRACTURE}\\b|\\b(?:osteopor\\w+|fragility) (?:\\w+ )?${FRACTURE}\\b[^.;\\n]{0,20}\\b(?:healed|${LONG_AGO})\\b`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong('Z87.31-', 'M80', 'S00-S99'),
    why: 'the history of a healed osteoporosis fracture is coded behind it, Z87.310',
    section: 'I.C.13.d.1',
    severity: 'information',
  },
  {
    codes: of('S43.0-', 'S43.4-', 'S46.0-', 'S53.1-', 'S83', 'S93.0-', 'S93.4-'),
    says: /\b(?:second|third|fourth|fifth|sixth|[2-9](?:nd|rd|th)|several|many|countless|multiple)\b[^.;\n]{0,40}\b(?:dislocat\w+|(?:slip|pop|com|jump)(?:s|p?ed|es|p?ing)? out|out of (?:joint|place|the socket))\b|\b(?:dislocat\w+|(?:slip|pop|com)(?:s|p?ed|es|p?ing) out)\b[^.;\n]{0,50}\b(?:(?:second|third|fourth|fifth|sixth|[2-9](?:nd|rd|th)|several|many|countless|\d+) (?:times?|episodes?)|again and again|over and over|repeatedly|at least (?:once|twice) a)\b|\bkeeps (?:dislocating|popping out|slipping out|coming out|giving way)\b|\b(?:since|from|dating (?:back )?to|goes back to|after) (?:an? |the |her |his )?(?:[\w-]+ )?(?:fall|injury|accident|crash|twist|tackle|game)\b[^.;\n]{0,20}\b(?:years ago|in (?:19|20)(?:0\d|1\d|2[0-4]))\b|\b(?:old|chronic|degenerative|recurrent|habitual) (?:[\w-]+ ){0,4}?(?:tears?|ruptures?|dislocations?|subluxations?|derangement|instability)\b|\b(?:from|due to|after|following|of) (?:an? |the |her |his )?(?:old|previous|prior|remote|healed) (?:[\w-]+ )?(?:injury|trauma|accident)\b/gi,
    status: 'any',
    unless:
      /\b(?:acute|new|current|traumatic)\b|\b(?:dislocat\w+|torn?|tears?|rupture\w*)\b[^.;\n]{0,30}\b(?:today|yesterday)\b|\b(?:today|yesterday)\b[^.;\n]{0,30}\b(?:dislocat\w+|torn?|tears?|rupture\w*)\b/gi,
    why: 'a chronic or recurrent condition, or one of a healed injury, is coded in chapter 13',
    section: 'I.C.13.b',
  },
  {
    codes: of('M22.0-', 'M22.1-', 'M23.2-', 'M23.3-', 'M24.4-', 'M75.1-', 'M66'),
    says: /\b(?:torn?|tears?|tore|ruptured?|dislocat\w+)\b[^.;\n]{0,60}\b(?:this (?:morning|afternoon|evening)|today|yesterday|tonight|last night|hours? ago|(?:two|three|four|2|3|4) days ago)\b|\b(?:this (?:morning|afternoon)|today|yesterday)\b[^.;\n]{0,60}\b(?:torn|tore|ruptured|dislocated|acute tear)\b|\b(?:acute|first[- ]time|initial|fresh|current|new) (?:[\w-]+ ){0,4}?(?:tears?|ruptures?|dislocations?|subluxations?)\b|\bcurrent (?:acute )?injury\b|\b(?:tears?|ruptures?|dislocations?)\b[^.;\n]{0,40}\b(?:acute|(?:hours|days|three weeks|two weeks|a week) (?:old|ago)|(?:from|since) (?:yesterday|today|last (?:night|week)))\b/gi,
    unless:
      /(?<!\b(?:hours?|days?|weeks?|months?|years?)[- ])\bold\b|\b(?:chronic|degenerative|recurrent|habitual|acute on chronic)\b/gi,
    why: 'a current, acute injury is coded in chapter 19',
    section: 'I.C.13.b',
  },
  {
    codes: of('M84.4-'),
    says: /\b(?:fractures?|fx)\b[^.;\n]{0,40}\b(?:due to|from|through|secondary to|of) (?:[\w-]+ ){0,4}?(?:metasta\w+|neoplasm|tumou?r|malignan\w+|cancer|carcinoma|myeloma|sarcoma|lytic lesion)\b|\bmetastatic (?:[\w-]+ ){0,2}?(?:pathologic(?:al)? )?(?:fractures?|fx)\b/gi,
    why: 'a pathological fracture of a neoplasm is M84.5',
    section: 'I.C.2.l.6',
    instead: ({ key }) => `M845${key.slice(4)}`,
  },
  {
    codes: of('M15.0', 'M15.8', 'M15.9'),
    says: /\b(?:osteo)?arthritis\b|\boa\b|\bdjd\b/gi,
    orSaid:
      /\bpoly\w*|\bgenerali[sz]ed\b|\bmultiple\b|\bdiffuse\b|\bheberden\w*|\bbouchard\w*|\bwidespread\b|\bseveral\b|\bjoints\b|\bnodal\b/gi,
    why: 'a site that is documented is coded by itself',
    section: 'I.C.13.a.2',
    severity: 'information',
  },
];
