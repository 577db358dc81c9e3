/** Fractures, wounds and the phases of injuries for which a note's words want another code (Guidelines I.C.19.b to d). */
import type { SoundDiagnosis } from '../check.ts';
import { PUT_OFF } from '../injury-phases.ts';
import { BURNS } from './burns.ts';
import { IATROGENIC_INJURIES } from './iatrogenic.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** The key of the code beside a diagnosis whose title is its own but for some words. */
const withTitle =
  (words: RegExp, instead: string): NonNullable<Otherwise['instead']> =>
  ({ set, key, title, date }: SoundDiagnosis) => {
    const wanted = title.replace(words, instead);
    const below = set.billableBelow(set.indexOf(key.slice(0, 3)), date);
    const found = below.find((index) => set.periodOn(index, date)?.title === wanted);
    return found === undefined ? '' : set.keyAt(found);
  };

const FRACTURES = [
  'S02',
  'S12',
  'S22',
  'S32',
  'S42',
  'S49',
  'S52',
  'S59',
  'S62',
  'S72',
  'S79',
  'S82',
  'S89',
  'S92',
];
const TYPE_3 =
  /\b(?:gustilo(?:[- ]anderson)?|type|grade) (?:(?:type|grade|class) )?(?:iii|3)[abc]?\b|\biii[abc]\b/gi;

const FRACTURES_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/^Displaced\b/, ...FRACTURES),
    says: /\b(?:non-?|un-?|not )displaced\b/gi,
    status: 'any',
    unless: /(?<![\w-])displaced\b/gi,
    why: 'a fracture that the note calls nondisplaced has a code that says so',
    section: 'I.C.19.c',
    instead: withTitle(/^Displaced/, 'Nondisplaced'),
  },
  {
    codes: titled(/^Nondisplaced\b/, ...FRACTURES),
    says: /(?<![\w-])displaced\b/gi,
    unless: /\b(?:non-?|un-?)displaced\b/gi,
    why: 'the note calls the fracture displaced',
    section: 'I.C.19.c',
    instead: withTitle(/^Nondisplaced/, 'Displaced'),
  },
  {
    codes: titled(/\bfor closed fracture\b/, ...FRACTURES),
    says: /\bopen (?!reduction\b)(?:[\w-]+ ){0,6}(?:fracture|fx)\b|\bcompound (?:fracture|fx)\b|\b(?:fracture|fx)[, ]+(?:type \w+ )?open\b(?! reduction)|\bgustilo\b/gi,
    unless: /\bclosed (?!reduction\b)/gi,
    why: 'the note calls the fracture open',
    section: 'I.C.19.c.1',
  },
  {
    codes: titled(/\bopen fracture type I or II\b/, 'S52', 'S72', 'S82'),
    says: TYPE_3,
    why: 'the note names type III of the Gustilo classification',
    section: 'I.C.19.c.1',
    instead: withTitle(/type I or II/, 'type IIIA, IIIB, or IIIC'),
  },
  {
    codes: titled(/\bfracture\b/i, ...FRACTURES),
    says: /\b(?:osteoporotic|fragility|pathologic(?:al)?|insufficiency) (?:[\w-]+ ){0,3}(?:fracture|fx)\b|\b(?:fractur\w+|fx)\b(?: of [^.;\n]{1,50})? (?:due to|from) (?:[\w-]+ ){0,2}osteoporosis\b|\bwould not (?:usually |normally |ordinarily )?break (?:an? )?(?:normal|healthy)\b/gi,
    unless: /\btraumatic (?:fracture|fx)\b/gi,
    besides: isListedAmong('M80', 'M84'),
    why: 'a fracture of a patient with known osteoporosis that would not break a healthy bone is coded to M80, and no pathological fracture is coded as an injury',
    section: 'I.C.13.d.2 and I.C.19.c.1',
  },
  {
    codes: titled(/\bfracture\b/i, 'S12', 'S22', 'S32', 'S42', 'S52', 'S72', 'S82'),
    says: /\b(?:minor|low[- ]energy|trivial|minimal) (?:fall|trauma|injury|impact|mechanism)\b|\bground[- ]level fall\b|\bglf\b|\bfall from (?:a )?standing\b|\bfrom (?:a )?standing (?:height|position)\b|\bstanding[- ]height\b|\b(?:fell|slid|slipped) (?:\w+ ){0,3}?(?:from|out of|off) (?:the |a |her |his )?(?:chair|bed|couch|sofa|toilet|wheelchair)\b|\b(?:bent|bending) over\b|\b(?:coughing|sneez\w+|rolling over)\b|\bmissed (?:a|the) step\b|\bsame[- ]level\b|\bmechanical fall\b|\b(?:slipp|tripp|stumbl)(?:ed|ing)\b|\b(?:fell|fall|went down)\b|\blost (?:his|her|their) balance\b/gi,
    also: /\bosteoporo(?:sis|tic)\b/gi,
    unless:
      /\b(?:mv[ac]|motor\w*|car|truck|vehicle|bik\w+|bicycl\w+|ladder|roof|stairs|steps|height of|high[- ](?:energy|impact)|assault\w*|crush\w*|struck|traumatic (?:fracture|fx))\b/gi,
    besides: isListedAmong('M80', 'M84'),
    why: 'a fracture of a patient with known osteoporosis from a minor fall is coded to M80 where the fall would not break a healthy bone',
    section: 'I.C.13.d.2',
    once: true,
    severity: 'information',
  },
];

/** What an old injury has left, and that it is one. */
const LEFT_BY_INJURY =
  /\b(?:old|healed|remote|childhood|previous) (?:[\w-]+ ){0,3}(?:burns?|scalds?|lacerations?|wounds?|fractures?|injur\w+)\b[^.;\n]{0,60}\b(?:scars?|scarring|scarred|contractures?|keloids?)\b|\b(?:burn|post-?burn) (?:scars?|scarring|(?:scar )?contractures?|keloids?)\b(?! (?:prevention|care|risk|may|will))|\b(?:sequelae?|late effects?|residuals?) of (?:[\w-]+ ){0,2}(?:old|prior|previous|past|remote|healed)\b[^.;\n]{0,50}\b(?:injur\w+|fractur\w+|burns?|wounds?|trauma|lesion)\b|\b(?:scars?|scarring|contractures?|keloids?|stiffness|deformity|arthritis)\b[^.;\n]{0,40}\b(?:from|after|of|due to) (?:an? |the |her |his )?(?:[\w-]+ ){0,4}(?:burns?|fractures?|injur\w+|lacerations?|wounds?|trauma) (?:[\w-]+ ){0,2}(?:years?|months?) ago\b|\b(?:scars?|scarring|contractures?|keloids?|stiffness|deformity)\b[^.;\n]{0,40}\b(?:from|after|of|due to) (?:an? |the |her |his )?(?:[\w-]+ ){0,2}(?:old|prior|previous|past|remote|healed|childhood) (?:[\w-]+ ){0,3}(?:burns?|fractures?|injur\w+|lacerations?|wounds?|trauma)\b|\b(?:scars?|scarring|contractures?|keloids?|(?:post-?)?traumatic (?:arthr\w+|oa|osteoarthritis)|stiffness|deformity)\b[^.;\n]{0,40}\b(?:from|after|of|due to|following|d\/t|2\/2|since|s\/p) (?:an? |the |her |his |old )?(?:[\w-]+ ){0,4}(?:burns?|fx|fractures?|injur\w+|lacerations?|dislocations?|wounds?) ?(?:of |in |from |\()?(?:19\d\d|20[01]\d|202[0-4])\b|\b(?:sequelae?|late (?:effects?|consequences?|results?|complications?)|long-term (?:effects?|consequences?)|residuals?|aftermath) (?:of|from) (?:an? |the |her |his |that )?(?:[\w-]+ ){0,4}(?:sprain|strain|fractures?|injur(?:y|ies)|burns?|scalds?|laceration|wound|dislocation|tear|crush\w*)\b|\b(?:due|secondary) to (?:an? |the |her |his )?(?:old|remote) (?:[\w-]+ ){0,4}(?:injur\w+|fractur\w+|burns?|wounds?|trauma)\b|\b(?:scars?|scarring|contractures?|keloids?|stiffness|deformity|\w*arthr(?:itis|opathy)|ankylosis)\b[^.;\n]{0,50}\b(?:from|after|of|due to|following|at the site of|left by) (?:an? |the |her |his )?(?:[\w-]+ ){0,5}(?:burns?|scalds?|fractures?|injur\w+|lacerations?|wounds?|crush\w*)\b[^.;\n]{0,20}\b(?:(?:in |of )(?:19\d\d|20(?:[01]\d|2[0-5]))|last year|(?:months|years) (?:ago|before|earlier)|(?:in|during|since|from) (?:early |late )?(?:childhood|infancy|adolescence)|(?:as|when) (?:an? |she was an? |he was an? )?(?:small |young )?(?:child|infant|teen\w*|toddler|boy|girl)\b)|\b(?:scars?|scarring|contractures?|keloids?)\b[^.;\n]{0,40},? (?:from an? )?old (?:\w+ )?(?:burns?|scalds?|injury|laceration|wound)\b/gi;
/** That another part of the injury is still open. */
const STILL_OPEN =
  /\b(?:still|not (?:yet|quite|fully|completely)|un-?)\s?(?:open|raw|heal(?:ed|ing)|weeping|draining|granulating)\b|\b(?:open|raw|unhealed|granulating) (?:in|at|areas?|spots?|burns?|wounds?|patch\w*)\b|\bdressings? (?:was |were |is |are )?(?:changed|applied|renewed|continued|daily)\b|\b(?:is|are) healing\b/gi;

const SEQUELAE_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/\b(?:initial|subsequent) encounter\b/, 'T20-T32'),
    says: /\b(?:late effects?|sequelae?|residuals?) of (?:that|this|the|her|his|an?) (?:[\w-]+ ){0,3}(?:burns?|scalds?|corrosions?)\b|\b(?:scars?|scarring|(?:scar )?contractures?|keloids?)\b[^.;\n]{0,60}\b(?:from|after|of|due to|where|left by) (?:an? |the |her |his |that )?(?:[\w-]+ ){0,3}(?:healed|burns?|scalds?)\b|\b(?:burns?|grafted)\b[^.;\n]{0,60}\bheal(?:ed|s)\b[^.;\n]{0,60}\b(?:scars?|scarring|contractures?|keloids?)\b/gi,
    also: STILL_OPEN,
    orSaid:
      /\b(?:no|without|prevent\w*|denies)(?: any)? (?:[\w-]+ )?(?:late effects?|sequelae?|scars?|scarring|contractures?)\b/gi,
    besides: ({ key }) => /^T2.{4}S$|^T3[0-2]....S$/.test(key),
    once: true,
    lacking: true,
    why: 'beside a burn that still heals, what a healed one has left is coded too, with the burn that has S in its last place',
    section: 'I.C.19.d.8',
    severity: 'information',
  },
  {
    codes: titled(/\b(?:initial|subsequent) encounter\b/, 'S00-S99', 'T20-T34'),
    says: LEFT_BY_INJURY,
    status: 'any',
    unless: STILL_OPEN,
    orSaid:
      /\b(?:no|without|denies|never had)(?: any)? (?:late effects?|sequelae?|residuals?|scars?|scarring|stiffness|deformity|contractures?)\b/gi,
    // A current injury and the sequela of an old one may stand together (I.C.19.d.8).
    besides: ({ key }) => /^[ST].{5}S$/.test(key),
    // What is old is another burn than the one that is told as new.
    notBehind: /\b(?:also|besides|in addition|separately)\b[^.;\n]*$/i,
    why: 'behind the condition that an old injury has left, the injury stands with S in its last place',
    section: 'I.B.10 and I.C.19.a',
    instead: ({ key }) => `${key.slice(0, -1)}S`,
  },
];

/** What a poison, a drug or a corrosive of long ago has left. */
const LEFT_BY_POISON =
  /\b(?:late (?:effects?|consequences?|results?|complications?)|sequelae?|residuals?|long-term (?:effects?|consequences?)|aftermath) (?:of|from) (?:an? |the |her |his |that )?(?:[\w-]+ ){0,4}(?:ingestions?|poisonings?|overdoses?|exposures?|intoxication|inhalation|swallow\w*)\b|\b(?:swallow(?:ed|ing)|ingest(?:ed|ing|ion)|drank|drinking|inhal(?:ed|ation|ing)|overdos(?:e|ed)|poison(?:ed|ing)|exposed|exposure)\b[^.;\n]{0,50}\b(?:(?:at|when|from) (?:the )?age (?:of )?\d+|(?:as|when) (?:an? |she was an? |he was an? )?(?:small |young )?(?:child|infant|teen\w*|toddler|boy|girl)\b|in (?:early |late )?(?:childhood|infancy|adolescence)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some) (?:years|yrs?) (?:ago|before|earlier|back)|in (?:19\d\d|20(?:[01]\d|2[0-4])))/gi;

const POISONS_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/\b(?:initial|subsequent) encounter\b/, 'T36-T50', 'T51-T65'),
    says: LEFT_BY_POISON,
    status: 'any',
    orSaid:
      /\b(?:no|without|denies|never had)(?: any)? (?:late effects?|sequelae?|residuals?)\b|\b(?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening)|(?:\d+|an?|two|three|several|few) (?:min\w*|hours?|hrs?|h|days?) (?:ago|before|earlier|prior))\b[^.;\n]{0,60}\b(?:swallow\w*|ingest\w*|drank|took|takes|inhal\w*|overdos\w*|expos\w*|poison\w*)\b|\b(?:swallow\w*|ingest\w*|drank|took|inhal\w*|overdos\w*|expos\w*|poison\w*)\b[^.;\n]{0,60}\b(?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening)|(?:\d+|an?|two|three|several|few) (?:min\w*|hours?|hrs?|h|days?) (?:ago|before|earlier|prior))\b/gi,
    besides: ({ key }) => /^T.{5}S$/.test(key),
    why: 'behind the condition that an old poisoning or toxic effect has left, its code stands with S in its last place',
    section: 'I.B.10',
    instead: ({ key }) => `${key.slice(0, -1)}S`,
  },
];

/** The 7th characters of care that goes on with those of active treatment of the same wound, open or closed. */
const ACTIVE: Readonly<Record<string, string>> = {
  ...{ D: 'A', G: 'A', K: 'A', P: 'A' },
  ...{ E: 'B', H: 'B', M: 'B', Q: 'B' },
  ...{ F: 'C', J: 'C', N: 'C', R: 'C' },
};
const inTreatment: NonNullable<Otherwise['instead']> = ({ key }) =>
  key.slice(0, -1) + (ACTIVE[key.at(-1) ?? ''] ?? '');

/** What an operation does for a fracture or another injury. */
const OPERATION =
  '(?:orif|crif|crpp|(?:open|closed) reduction|(?:internal |definitive |plate |surgical )?fixation|percutaneous pinning|im nail\\w*|nailing|plating|surgical repair|tendon repair|primary repair|(?:hemi|total hip |hip |shoulder )?arthroplasty|kyphoplasty|vertebroplasty|intramedullary \\w+|definitive (?:surgery|operation|treatment))';

const OPERATED = '(?:reduced|plated|pinned|nailed|fixed|repaired)';
const UNDER = 'under (?:general|spinal|regional|hematoma|local|block|sedation)';
/** That the operation was at another time, so that this is a visit behind it. */
const OPERATED_BEFORE =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|last|a) ?(?:days?|weeks?|wks?|months?|mos?) (?:after|post|out from|since)\b[^.;\n]{0,30}\b(?:surg\w+|operat\w+|orif|crif|repair\w*|fixation|reduction|nail\w*|plat\w+|pinn\w+)\b|\b(?:orif|crif|repair\w*|fixation|reduction|nail\w*|plat\w+|pinn\w+)\b[^.;\n]{0,25}(?:\bago\b|\blast (?:week|month)\b|\d\/\d)|\bs\/p\b|\bstatus post\b|\bpost-?op\w* (?:day|week|visit|check|follow-?up)\b|\bfollow-?up (?:after|of|from)\b/gi;

const PHASES_OTHERWISE: readonly Otherwise[] = [
  {
    codes: titled(/\b(?:routine healing|delayed healing|nonunion|malunion|subsequent encounter)$/, 'S00-S99'),
    says: PUT_OFF,
    status: 'any',
    unless:
      /\b(?:healing (?:well|fracture|wound)|healed|cast (?:off|removed)|sutures? removed|post-?op\w*)\b|\b(?:seen|splinted|treated|cast(?:ed)?|reduced|sutured) (?:[\w-]+ ){0,4}(?:ago|in the (?:ed|er|emergency \w+)|at (?:an? |the )?(?:urgent care|ed|er))\b/gi,
    why: 'who has put off treatment has the 7th character for active treatment',
    section: 'I.C.19.a and I.C.19.c.1',
    instead: inTreatment,
  },
  {
    codes: titled(/\b(?:routine healing|subsequent encounter\b.*)$/, 'S00-S99', 'M80', 'M84'),
    says: new RegExp(
      `\\b(?:to|in) (?:the )?(?:or|operating room|theat(?:er|re))\\b[^.;\\n]{0,40}\\b${OPERATION}|\\b${OPERATION}[^.;\\n]{0,30}\\b(?:today|tomorrow|tonight|this (?:morning|afternoon)|scheduled|planned)\\b|\\b(?:scheduled|consented|booked|admitted|here|taken|plan(?:ned)?) (?:today )?(?:for|to undergo) (?:[\\w-]+ ){0,2}${OPERATION}|\\b(?:underwent|undergoing) ${OPERATION}[^.;\\n]{0,15}\\btoday\\b|\\btoday(?:['’]s (?:surgery|procedure|operation))?: ?(?:[\\w-]+ ){0,3}?${OPERATION}\\b|\\b(?:continu(?:ing|ed|ation of)|definitive|further active) (?:(?:fracture|surgical|orthopedic) )?(?:treatment|management)[:,]? (?:of [^.;\\n]{1,40}(?:with|by)|with|by|is|was)? ?(?:[\\w-]+ ){0,2}?${OPERATION}\\b|\\b${OPERATION}\\b[^.;\\n]{0,40}\\b(?:performed|done|carried out|completed) (?:today|here|in (?:clinic|the (?:ed|er|or|office)))\\b`,
      'gi',
    ),
    unless:
      /\b(?:weeks?|months?) (?:after|post|s\/p|status post|out from|since) (?:[\w-]+ ){0,3}(?:surgery|orif|repair|fixation|reduction|nail\w*)\b|\bs\/p (?:orif|repair|fixation)\b/gi,
    why: 'surgery for the injury is active treatment, whoever gives it and however often the patient was seen before',
    section: 'I.C.19.a',
    instead: inTreatment,
    severity: 'information',
  },
  {
    codes: titled(/\b(?:routine healing|subsequent encounter)$/, 'S00-S99'),
    says: new RegExp(
      `\\b(?:procedures?|operations?|surgery)(?: (?:performed|done|today))?: ?(?:[\\w,-]+ ){0,5}?${OPERATION}\\b`,
      'gi',
    ),
    also: /\b(?:pre-?op\w*|post-?op\w*) (?:dx|diagnos[ei]s)\b|\b(?:ebl|estimated blood loss|tourniquet|anesthesia|pacu|recovery room)\b/gi,
    orSaid: OPERATED_BEFORE,
    why: 'surgery for the injury is active treatment, whoever gives it and however often the patient was seen before',
    section: 'I.C.19.a and I.C.19.c.1',
    instead: inTreatment,
    severity: 'information',
  },
  {
    codes: titled(/\b(?:routine healing|subsequent encounter)$/, 'S00-S99'),
    says: new RegExp(
      `\\b${OPERATION}\\b[^.;\\n]{0,40}\\b(?:(?:first|initial) (?:definitive |operative )?treatment|${UNDER})\\b|\\b(?:first|initial) definitive (?:treatment|care|management)\\b|\\b${OPERATED} (?:[\\w-]+ ){0,5}?(?:today|this (?:morning|afternoon)|in (?:the )?(?:or|operating room)|${UNDER})\\b|\\bin (?:the )?(?:or|operating room),? (?:today )?(?:\\w+ ){0,3}?${OPERATED}\\b`,
      'gi',
    ),
    orSaid: OPERATED_BEFORE,
    why: 'surgery for the injury is active treatment, whoever gives it and however often the patient was seen before',
    section: 'I.C.19.a and I.C.19.c.1',
    instead: inTreatment,
    severity: 'information',
  },
  {
    codes: of('Z48.00-Z48.03', 'Z48.89', 'Z51.89'),
    says: /(?<!\b(?:perineal|obstetric|vaginal|cervical) )\blacerations?\b|\b(?:stab|puncture|gunshot|crush) (?:wounds?|injur\w+)\b|\b(?:dog|cat|human|animal) bites?\b|\bcut (?:on|to|of|over) (?:the|his|her|a)\b|\b(?:first|second|third)[- ]degree burns?\b/gi,
    orSaid:
      /\b(?:incisions?|incised|excis\w+|biops\w+|surg\w+|operat\w+|replacement|c-section|cesarean|\w+(?:ectomy|plasty|otomy|orrhaphy|oscopy))\b/gi,
    why: 'aftercare of an injury is coded as the injury, with the 7th character for subsequent care',
    section: 'I.C.19.a and I.C.21.c.7',
  },
  {
    codes: of('Z47.89', 'Z51.89'),
    says: /\b(?<!non-?|a)(?:traumatic|torn|injured|severed|lacerated|cut) (?:[\w-]+ ){0,2}(?:tendons?|ligaments?|acl|pcl|menisc\w+|quadriceps|biceps|rotator cuff|nerves?|muscles?)\b|\b(?:tendons?|ligaments?|acl|pcl|menisc\w+|quadriceps|biceps|rotator cuff|achilles)\b[^.;\n]{0,25}\b(?<!non-?|a)(?:traumatic|injury|laceration)\b/gi,
    orSaid:
      /\b(?:degenerat\w+|(?:non-?|a)traumatic|spontaneous|pathologic\w*|arthroplasty|replacement|old)\b/gi,
    why: 'aftercare of an injury is coded as the injury, with the 7th character for subsequent care',
    section: 'I.C.19.a and I.C.21.c.7',
    severity: 'information',
  },
  {
    codes: of('Z47.89', 'Z51.89'),
    says: /\b(?<!(?:pathologic(?:al)?|stress|osteoporotic|fragility|insufficiency|compression|eye|muscle tension|back) )(?:fractures?|fx|dislocations?|sprains?|strains?|burns?|scalds?|contusions?|orif|broken (?:[\w-]+ )?(?:ankle|wrist|hip|leg|arm|bone|tibia|femur|collarbone|clavicle|foot|finger|toe|elbow|humerus))\b/gi,
    orSaid:
      /\b(?:pathologic\w*|stress|osteopor\w+|fragility|insufficiency|arthroplasty|replacement|fusion|no fractures?|without fractures?|old|aftercare\b[^.;\n]{0,60}\b(?:fracture|fx|dislocation|sprain))\b/gi,
    why: 'aftercare of an injury is coded as the injury, with the 7th character for subsequent care',
    section: 'I.C.19.a and I.C.21.c.7',
    severity: 'information',
  },
];

const MORE_OF_INJURIES: readonly Otherwise[] = [
  {
    codes: titled(/\bsubsequent encounter$/, 'T80-T88'),
    says: /\b(?:wash-?out|debrid\w+|explant\w*|revision (?:surgery|today|scheduled|planned)|i ?& ?d|incision and drainage|iv (?:antibiotics?|vancomycin|cefazolin|ceftriaxone|daptomycin)|(?:removal|exchange) (?:today|scheduled|planned))\b/gi,
    unless:
      /\b(?:completed|finished|healed|resolved|after (?:the )?(?:washout|debridement|explant\w*|revision))\b/gi,
    why: 'treatment of the complication itself is active treatment, whenever the device was placed',
    section: 'I.C.19.a',
    severity: 'information',
    instead: inTreatment,
  },
  {
    codes: of(
      'S04',
      'S14.2-S14.4',
      'S15',
      'S24.2-',
      'S25',
      'S34.2-',
      'S35',
      'S44-S45',
      'S54-S55',
      'S64-S65',
      'S74-S75',
      'S84-S85',
      'S94-S95',
    ),
    says: /\b(?:cut|lacerat\w+|wound|fracture|dislocation|crush\w*|bone|tendon) (?:itself )?(?:is|was|remains) (?:the|her|his) (?:main|primary|principal|chief|major|most serious|dominant) (?:injury|problem|one)\b|\b(?:main|primary|principal|chief|most serious) injury(?: is|:| was) (?:the |an? )?(?:(?!(?:\w*arter|\w*nerve|\w*vein|\w*vessel|vascul|aort|carotid|jugular|brachial|femoral|popliteal|radial|ulnar|tibial|median|sciatic|peroneal|axillary|plexus)\w*)[\w-]+ ){0,4}(?:cut|lacerat\w+|wound|fracture|dislocation|crush\w*)\b(?! (?:of|to) (?:the )?(?:[\w-]+ ){0,3}(?:arch|arter|nerve|vein|vessel))|\b(?:minor|slight|trivial|small) (?:(?!(?:skin|lacerations?|wounds?|cuts?|abrasions?|scrapes?|over|above|near|beside|around|missed|missing|sparing)\b)[\w-]+ ){0,6}(?:nerves?|arter\w+|veins?|vessels?|vascular)\b|\b(?:mild|transient|incomplete) (?:[\w-]+ ){0,3}(?:nerve (?:injury|damage|palsy|contusion|stretch\w*)|neurap?praxia|(?:[\w-]+ )?nerve)\b|\bneurapraxia\b|\bnerves?\b[^.;\n]{0,25}\b(?:mild(?:ly)?|slight(?:ly)?|a little|partly|superficially|nicked|grazed|bruised|contused|stretched|in continuity|sensory only|expected to recover)\b(?! (?:transected|severed))|\b(?:nerves?|arter\w+|veins?|vessels?)\b[^.;\n]{0,20}\bminor\b/gi,
    listed: 'first',
    why: 'where a primary injury brings minor damage to nerves or vessels, the primary injury comes first',
    section: 'I.C.19.b.2',
  },
  {
    codes: titled(/\b(?:Burn|Corrosion) of third degree\b/, 'T20-T25'),
    says: /\b(?:[2-9]\d|100) ?(?:%|percent)[^.;,\n]{0,25}\b(?:third|3rd|full)[- ](?:degree|thickness)\b|\b(?:third|3rd|full)[- ](?:degree|thickness)[^.;\n]{0,40}\b(?:[2-9]\d|100) ?(?:%|percent)/gi,
    besides: isListedAmong('T31-T32'),
    once: true,
    why: 'a third-degree burn of 20 percent or more of the body surface takes the extent as an additional code (T31)',
    section: 'I.C.19.d.6',
    severity: 'information',
  },
];

export const INJURIES: readonly Otherwise[] = [
  ...FRACTURES_OTHERWISE,
  ...BURNS,
  ...PHASES_OTHERWISE,
  ...MORE_OF_INJURIES,
  ...SEQUELAE_OTHERWISE,
  ...POISONS_OTHERWISE,
  ...IATROGENIC_INJURIES,
];
