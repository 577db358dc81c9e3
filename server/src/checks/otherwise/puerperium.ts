/** What a note tells of the time since a delivery, and whether the condition is of it (Guidelines I.C.15.a.1 and o). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** Codes for what complicates the six weeks after a delivery; what goes with lactation may come later. */
const PUERPERAL = titled(
  /\b(?:puerper\w+|postpartum|following (?:delivery|cesarean\w*)|obstetric surgical wound)\b/i,
  'O00-O8A',
  'O90',
  'O94-O9A',
);

const BEYOND =
  '(?:(?:[2-9]|1\\d|two|three|four|five|six|seven|eight|nine|ten|eleven) months|(?:[7-9]|1\\d|seven|eight|nine|ten|eleven|twelve) (?:weeks|wks)|(?:a|one|two|three|\\d+) years?)';

const WITHIN =
  '(?:(?:\\d|[1-3]\\d|two|three|four|five|six|ten) (?:days?|d)|(?:[1-5]|an?|one|two|three|four|five) (?:wks?|weeks?))';

/** Within six weeks, in the words of notes. */
const SINCE_BIRTH = new RegExp(
  `(?<!\\b(?:through|until|till|to|for|least) )\\b(?:${WITHIN}|six weeks|6 (?:wks?|weeks?))[- ](?:post-?partum|pp|post-?natal|(?:after|following|since|from|post|s\\/p|out from|past) (?:(?:a|an|the|her|vaginal|cesarean|normal|this|recent|repeat|uncomplicated|spontaneous) ){0,4}(?:deliver\\w+|childbirth|birth|cesarean|c-section|nsvd|svd))\\b|\\b(?:deliver\\w+|gave birth|(?:vaginal|normal|spontaneous|child) ?birth|birth of (?:her|a|the)|nsvd|svd|cesarean|c-section|baby (?:was )?born)\\b[^.;\\n]{0,30}\\b(?:${WITHIN}|six weeks|6 weeks) (?:ago|earlier|before)\\b|\\b(?:post-?partum|pp)(?: day| week| d| wk)? ?#?(?:\\d|[1-3]\\d|two|three|four|five)\\b|\\bppd ?#?\\d+\\b(?! ?mm)|(?<!\\b(?:after|since|beyond|past) (?:the |her )?)\\bpuerperium\\b`,
  'gi',
);

/** Longer than the peripartum period, which ends five months after the delivery. */
const BEYOND_PERIPARTUM =
  '(?:(?:[6-9]|1\\d|six|seven|eight|nine|ten|eleven|twelve) months|(?:an?|one|two|three|\\d+) years?)';

/** A cardiomyopathy that is new after the peripartum period (I.C.15.o.5). */
const AFTER_PERIPARTUM = new RegExp(
  `\\b${BEYOND_PERIPARTUM}[- ](?:post-?partum|pp|post-?natal|(?:after|following|since|from|post|s\\/p|out from|past) (?:(?:a|an|the|her|vaginal|cesarean|normal|this|last) ){0,4}(?:deliver\\w+|childbirth|birth|cesarean|c-section|nsvd|svd))\\b|\\b(?:deliver\\w+|gave birth|cesarean|c-section|baby (?:was )?born)\\b[^.;\\n]{0,30}\\b${BEYOND_PERIPARTUM} (?:ago|earlier|before)\\b`,
  'gi',
);

/** Diseases that have a code of the puerperium, with that code. */
const OF_THE_PUERPERIUM: readonly (readonly [codes: readonly string[], right: string])[] = [
  [['N61.0'], 'O91.22'],
  [['N61.1'], 'O91.12'],
  [['I82.4-', 'I82.6-'], 'O87.1'],
  [['I80.0-', 'I80.8'], 'O87.0'],
  [['K64'], 'O87.2'],
  [['N71'], 'O86.12'],
  [['N30', 'N34'], 'O86.22'],
  [['N39.0'], 'O86.20'],
  [['N10'], 'O86.21'],
  [['I26'], 'O88.23'],
  [['E06.-'], 'O90.5'],
  [['I42', 'I43'], 'O90.3'],
  [['A40-A41'], 'O85'],
  [['T81.3-'], 'O90.0 or O90.1'],
  [['T81.4-'], 'O86.0-'],
  [['F32', 'F33'], 'F53.0 or O99.345'],
  [['D50', 'D62', 'D64.9'], 'O90.81 or O99.03'],
];

/** I.C.15.o.5: the cardiomyopathy that a pregnancy brings has a code of its own. */
export const PERIPARTUM_CARDIOMYOPATHY: readonly Otherwise[] = [
  {
    codes: of('O99.4-', 'I42', 'I43'),
    says: /(?<!\b(?:no|not|history of|prior|previous|rule out|possible)\b[^.;\n]{0,15})\b(?:peri-?partum|post-?partum|puerperal|pregnancy[- ](?:associated|related|induced)) (?:dilated )?cardiomyopathy\b|\bppcm\b|\bcardiomyopathy of (?:the |this |her )?(?:pregnancy|puerperium)\b/gi,
    orSaid:
      /\b(?:(?<!\b(?:no|not|without|without any|denies|never) )pre-?existing|before (?:the |her )?pregnancy|since (?:age|childhood|(?:19|20)\d\d)|known (?:dilated |hypertrophic )?cardiomyopathy|familial)\b/gi,
    besides: isListedAmong('O90.3'),
    why: 'a cardiomyopathy that develops as a result of the pregnancy is O90.3',
    section: 'I.C.15.o.5',
    severity: 'information',
  },
];

/** I.C.15.a.1 and o.2: what the mother has in the six weeks is of the puerperium unless the provider says otherwise. */
const WITHIN_SIX_WEEKS: readonly Otherwise[] = OF_THE_PUERPERIUM.map(
  ([codes, right]): Otherwise => ({
    codes: of(...codes),
    says: SINCE_BIRTH,
    status: 'any',
    orSaid:
      /\b(?:un-?related|not (?:\w+ ){0,2}(?:related|due|connected|attributable)|incidental\w*|before (?:the |her )?pregnancy|pre-?existing|long-?standing|newborn|neonat\w*|his mother|infant)\b/gi,
    besides: isListedAmong('O00-O9A', 'F53', 'Z37', 'P00-P96', 'Z38', 'Z33.1'),
    once: true,
    why: `a complication within the six weeks after the delivery has a code of chapter 15, here ${right}`,
    section: 'I.C.15.a.1 and o.2',
    severity: 'information',
  }),
);

/** I.C.15.o.1 and o.3: the postpartum period is six weeks, and what comes later is of the pregnancy where the provider says so. */
export const AFTER_SIX_WEEKS: readonly Otherwise[] = [
  ...WITHIN_SIX_WEEKS,
  {
    codes: of('O09-O16', 'O20-O29', 'O30-O48', 'O99.01-', 'O99.21-', 'O99.28-', 'Z34'),
    says: /\b(?:is |she is |she['’]s |are )?not (?:(?:currently|now|presently|at present|anymore) )?pregnant\b(?! (?:when|then|at (?:that|the) time|before))|\b(?:pregnancy test|hcg)(?: \w+)? (?:is |was )?negative\b|\bnegative (?:urine |serum )?(?:pregnancy test|hcg)\b|\bno (?:current )?pregnancy\b/gi,
    status: 'any',
    orSaid:
      /\b(?:post-?partum|puerper\w+|delivered|gave birth|\d+ weeks (?:pregnant|gestation)|miscarr\w+|twin)\b/gi,
    besides: isListedAmong('Z37', 'Z3A', 'O94'),
    once: true,
    why: 'a code of a pregnancy is for who is pregnant; what one of the past had is a history (Z87.59, Z86.32)',
    section: 'I.C.15.a.1 and I.C.21.c.4',
    severity: 'information',
  },
  {
    codes: of('Z39.1'),
    lacks:
      /\b(?:breast\w*|nurs(?:e|es|ing)|lactat\w*|milk|latch\w*|pump\w*|engorge\w*|nipples?|mastitis|feed\w*)\b/gi,
    why: 'a visit of a lactating mother is about the feeding; a routine postpartum visit is Z39.2',
    section: 'I.C.21.c.11',
    severity: 'information',
    instead: () => 'Z392',
  },
  {
    codes: of('Z39.1'),
    says: /\b(?:not (?:nursing|breast-?feeding|lactating)|(?:never|stopped|does not|doesn['’]t|quit) (?:nurs\w+|breast-?feed\w*)|bottle[- ](?:feeding|fed|feeds)|formula(?:[- ](?:feeding|fed|only))?)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:supplement\w*|lactation (?:consult\w*|support)|latch\w*|breast-?feeding (?:and|with)|partly|also nurs\w+|pumps?|mixed)\b/gi,
    why: 'a visit of a lactating mother is for one who nurses; a routine postpartum visit is Z39.2',
    section: 'I.C.21.c.11',
    severity: 'information',
    instead: () => 'Z392',
  },
  {
    codes: of('Z39.2'),
    says: /\b(?:here|visit|seen|comes?|came|help|support|consult\w*)\b[^.;\n]{0,30}\b(?:for|with|about) (?:(?:help|support|advice|the|her|trouble|problems|difficulty|with|latch|and) ){0,4}(?:breast-?feeding|nursing|lactation|latch\w*|milk supply)\b|\blactation (?:visit|consult\w*|clinic|appointment)\b/gi,
    orSaid: /\b(?:routine|(?:six|6)[- ]weeks?|postpartum (?:check|exam\w*|visit|follow-?up)|check-?up)\b/gi,
    besides: isListedAmong('Z39.1', 'O91-O92'),
    why: 'the care and examination of a lactating mother is Z39.1',
    section: 'I.C.21.c.11',
    severity: 'information',
    instead: () => 'Z391',
  },
  {
    codes: of('O90.3'),
    says: AFTER_PERIPARTUM,
    also: /\b(?:new(?:ly)?|first|diagnosed|found|discovered|develop\w+|onset|began|presents?|presented|started)\b/gi,
    orSaid:
      /\b(?:diagnosed|found|since|began|developed|onset)\b[^.;\n]{0,30}\b(?:in (?:the )?(?:pregnancy|puerperium|postpartum)|at (?:the )?(?:delivery|birth|term)|(?:third|last) (?:trimester|month)|(?:days?|weeks?|(?:one|two|three|four|five|[1-5]) months) (?:after|postpartum|post))\b|\b(?:follow-?up|persist\w*|recover\w*|known) (?:[\w-]+ ){0,3}(?:peripartum|postpartum|ppcm)\b|\bknown\b/gi,
    why: 'the peripartum period is the last month of the pregnancy to five months after the delivery',
    section: 'I.C.15.o.5',
    severity: 'information',
  },
  {
    codes: of('O94'),
    says: new RegExp(
      `(?<!\\b(?:through|until|till|to|for|least) )\\b${WITHIN}[- ](?:post-?partum|pp|(?:after|following|since|from|post) (?:(?:a|an|the|her|vaginal|cesarean|normal|this|recent) ){0,3}(?:deliver\\w+|childbirth|birth|cesarean|c-section))\\b|\\b(?:deliver\\w+|gave birth|childbirth|cesarean|c-section)\\b[^.;\\n]{0,30}\\b${WITHIN} (?:ago|earlier|before)\\b|\\b(?:in|during) the (?:puerperium|initial postpartum period)\\b`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /\b(?:previous|prior|first|older|other|last) (?:child|baby|delivery|pregnancy|birth|son|daughter)\b|\byears? (?:ago|after)\b/gi,
    why: 'sequelae of pregnancy and childbirth are coded after the initial postpartum period; within it the complication itself is',
    section: 'I.C.15.p.2',
  },
  {
    codes: of('A00-E99', 'F20-F52', 'G00-N99'),
    listed: 'first',
    says: new RegExp(
      `${SINCE_BIRTH.source}|\\b(?:postpartum|puerperal) (?:[\\w-]+ ){0,2}?(?:dvt|thromb\\w+|embol\\w+|mastitis|infection|endometritis|cardiomyopathy|anemia|hypertension|thyroiditis|pyelonephritis|cystitis|uti|hemorrhoids|depression|stroke|sepsis)\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:newborn|neonat\w+|infant|(?:day|week)s?-?old|birth ?weight|apgar\w*)\b|\b(?:previous|prior|first|older|other) (?:child|baby|delivery|pregnancy|birth)\b|\b(?:un|not (?:\w+ )?)related\b|\b(?:history of|h\/o|prior|previous) postpartum\b|\b(?:not|no) (?:\w+ ){0,2}(?:due|connect\w+|link\w*|bearing)\b/gi,
    besides: isListedAmong('O00-O9A', 'P00-P96', 'Z37-Z39', 'F53', 'Z33.1'),
    once: true,
    why: 'within the six weeks after a delivery a condition is coded to chapter 15 first, unless the provider says that it has nothing to do with it',
    section: 'I.C.15.a.1 and o',
    severity: 'information',
  },
  {
    codes: of('A00-N99'),
    says: /\b(?:pregnancy|gestation|delivery|childbirth|puerperium|postpartum)[- ](?:related|induced|associated)\b|\b(?:related|due|attribut\w+|linked|owed|consequence|complication|caused) (?:to|by|of) (?:the |her |that |last )?(?:pregnancy|delivery|childbirth|puerperium)\b|\bperipartum (?:cardiomyopathy|heart)\b/gi,
    also: new RegExp(
      `\\b${BEYOND} (?:after|following|since|from|post)[- ](?:the |her |an? )?(?:\\w+ ){0,3}(?:deliver\\w+|childbirth|birth|cesarean|c-section|partum)\\b|\\b${BEYOND} (?:post-?partum|pp)\\b|\\b(?:deliver\\w+|gave birth|childbirth|cesarean|c-section)\\b[^.;\\n]{0,60}\\b${BEYOND} (?:ago|earlier|before)\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:not|un-?|never|no)(?: \w+){0,2}[ -]?(?:related|due|attribut\w+|linked|pregnancy[- ]related)\b|\bunrelated\b/gi,
    besides: ({ key }) => key.startsWith('O'),
    once: true,
    why: 'what the provider relates to the pregnancy is coded to chapter 15 at any time after it',
    section: 'I.C.15.o.3',
    severity: 'information',
  },
  {
    codes: of('Z39.2', 'Z01.41-'),
    says: /\b(?:contracepti\w+|birth control|family planning) (?:counsel\w+|advice|education)\b|\bcounsel\w+ (?:on|about|regarding|for|in) (?:general )?(?:contracepti\w+|birth control|family planning)\b/gi,
    besides: isListedAmong('Z30'),
    why: 'counseling on contraception has a code of its own, Z30.0-, which goes with that of the examination',
    section: 'I.C.21.c.10 and c.11',
    severity: 'information',
  },
  {
    codes: PUERPERAL,
    says: /\b(?:not(?: \w+){0,2} (?:related|due|connected|attribut\w+|linked)|unrelated|no (?:relation|connection|link))\b[^.;\n]{0,20}\b(?:pregnan\w+|deliver\w+|childbirth|birth|post-?partum|puerperi\w+)\b/gi,
    status: 'any',
    why: 'a condition that the provider does not relate to the pregnancy is coded by itself, and the postpartum period ends six weeks after the delivery',
    section: 'I.C.15.a.1 and o.1',
  },
  {
    codes: PUERPERAL,
    says: new RegExp(
      `\\b(?:deliver\\w+|gave birth|childbirth|cesarean|c-section)\\b[^.;\\n]{0,60}\\b${BEYOND} (?:ago|earlier|before)\\b|\\b${BEYOND} (?:after|following|since|from|post)[- ](?:the |her |an? )?(?:\\w+ ){0,3}(?:deliver\\w+|childbirth|birth|cesarean|c-section|partum)\\b|\\b${BEYOND} (?:post-?partum|pp)\\b`,
      'gi',
    ),
    status: 'any',
    unless:
      /\b(?:pregnancy|delivery|postpartum)[- ](?:related|induced|associated)\b|\b(?<!not )(?:due|related|secondary) to (?:the |her )?(?:pregnancy|delivery|childbirth)\b|\bperipartum\b|\b(?:complication|consequence|result|outcome|effect) of (?:the |her )?(?:pregnancy|delivery|childbirth)\b|\b(?:caused|brought on|triggered) by (?:the |her )?(?:pregnancy|delivery|childbirth)\b/gi,
    // The other delivery is the one that counts.
    orSaid:
      /\b(?:previous|prior|first|older|other|last) (?:child|baby|delivery|pregnancy|birth|son|daughter)\b|\b(?:(?:\d|[1-3]\d|two|three|four|five|six|ten) days?|(?:[1-6]|two|three|four|five|six) (?:wks?|weeks?))[- ](?:ago|after|post-?partum|pp|since|following)\b/gi,
    besides: isListedAmong('Z37', 'O94'),
    why: 'the postpartum period is the six weeks after the delivery, and later a condition is coded to chapter 15 where the provider relates it to the pregnancy',
    section: 'I.C.15.o.1 and o.3',
  },
  {
    codes: of('Z37'),
    says: /\bre-?admi(?:t\w*|ssion)\b(?=[^.;\n]{0,60}\b(?:post-?partum|puerper\w+|pp|ppd|(?:after|since|following) (?:(?:a|an|the|her|home|vaginal|cesarean) )*(?:deliver\w+|birth|cesarean))\b)|\badmitted\b[^.;\n]{0,40}\b(?:days?|weeks?) (?:after|post|following|since) ?-?(?:(?:a|an|the|her|home|vaginal|cesarean) )*(?:deliver\w+|birth|partum|cesarean)\b|\b(?:delivered|gave birth|delivery|birth) (?:at home|elsewhere|(?:at|in) (?:(?:an?|another|the|outside|other) )+(?:hospital|facility|birth(?:ing)? center))\b[^.;\n]{0,30}\b(?:yesterday|ago|earlier|last)\b/gi,
    where: 'inpatient',
    why: 'the outcome is coded on the record of the delivery and on none of a later stay',
    section: 'I.C.15.b.5',
  },
  {
    codes: titled(/\b(?:first|second|third) trimester\b/, 'O09-O9A'),
    says: SINCE_BIRTH,
    orSaid:
      /\b(?:(?:last|first|previous|prior|earlier|second|other) (?:child|baby|pregnancy|delivery|birth|son|daughter)|(?:weeks|wks|wk|weeks['’]?) (?:pregnant|gestation|ga|ega|along)|trimester|currently pregnant|pregnant (?:again|now)|\bega\b|\bedd\b|delivered (?:today|here)|labor|history of)\b/gi,
    besides: isListedAmong('Z37', 'O80'),
    once: true,
    why: 'after the delivery the final character of a code is not that of a trimester, but of the puerperium or the childbirth',
    section: 'I.C.15.a.3 and o.1',
    severity: 'information',
  },
];
