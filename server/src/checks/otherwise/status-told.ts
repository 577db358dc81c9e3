/** What a patient lives with, and no code says: a transplant, an artificial opening, a lost limb, dialysis, a device (Guidelines I.C.21.c.3). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What may come or is only spoken of, and what others have, before its words. */
const NOT_YET =
  /\b(?:never|declin\w+|refus\w+|candidates?|evaluat\w+|eligib\w+|listed|list|referr\w*|await\w*|waiting|consider\w*|discuss\w*|potential|possible|future|plan\w*|schedul\w+|interest\w*|options?|hop\w+|toward|talk\w*|eventual\w*|need(?:s|ed)? (?:for|an?|of)?|may|might|would|will|could|should|avoid\w*|prevent\w*|risk|threaten\w*|recommend\w*|offer\w*|advis\w+|before|until|unless|if|whether|instead of|rather than|ready|training|teach\w*|education|expect\w*|work-?up|pre-?op\w*|removed|explant\w*|temporary)\b[^.;,\n]{0,40}$|\b(?:mother|father|mom|dad|parents?|brother|sister|siblings?|son|daughter|wife|husband|spouse|partner|cousin|uncle|aunt|friend|family|donor)\b[^.;\n]{0,40}$|\bpre-?$/i;
/** The same behind them. */
const NOT_YET_BEHIND =
  '(?!-?(?:naive|compatible|eligible|sparing))(?! (?:clinic|center|team|donor|surg(?:eon|ery)|procedure|coordinator|service|initiation|start))(?![^.;,\\n]{0,30}\\b(?:candida\\w+|evaluat\\w+|list(?:ed|ing)?|referral|work-?up|options?|education|discuss\\w*|declin\\w+|refus\\w+|future|later|some ?day|eventually|if|when needed|recommend\\w*|planned|pending|scheduled|tomorrow|next (?:week|month)|consider\\w*|removed|explanted|taken out|revers(?:ed|al)|taken down|takedown|closed|closure|stopped|no longer|not (?:yet )?(?:needed|indicated|placed|done|started))\\b)';

/** That it was done before, and not in the encounter. */
const DONE_BEFORE =
  '(?:in |since |from |of |x |\\()?(?:(?:19|20)\\d\\d|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some) (?:years|yrs?|y|months)(?: ago| back| old| out)?|last year|years ago)';

/** Its words, the codes of which any says it, and the status as a message has it. */
type Told = readonly [words: string, said: string, status: string];

const ORGANS: readonly (readonly [organ: string, abbreviated: string, said: string, status: string])[] = [
  ['(?:kidney|renal)', 'ddkt|ldkt|lrkt|lurkt', 'N18 Z94 T86.1- Z98.85 Z48.2-', 'Z94.0'],
  ['(?:liver|hepatic)', 'oltx?|ddlt|ldlt', 'Z94 T86.4- Z98.85 Z48.2-', 'Z94.4'],
  ['(?:heart|cardiac)', 'oht', 'Z94 T86.2- T86.3- Z98.85 Z48.2-', 'Z94.1'],
  ['lung', '(?:bi)?lateral lung transplant', 'Z94 T86.3- T86.81- Z98.85 Z48.2-', 'Z94.2'],
  ['(?:pancreas|pancreatic)', 'spk', 'Z94 T86.8- Z98.85 Z48.2-', 'Z94.83'],
  ['(?:cornea|corneal)', 'dsaek|dmek', 'Z94 T86.84- Z48.2-', 'Z94.7'],
  [
    '(?:(?:bone )?marrow|stem[- ]cell|hematopoietic(?: stem)?(?: cell)?)',
    'allo-?(?:sct|hsct)|hsct',
    'Z94 T86.0- T86.5 Z48.2- D89.81-',
    'Z94.81 or Z94.84',
  ],
];

const TRANSPLANT = '(?:allo)?(?:transplant(?:ation)?|graft)';
/** Donors of what another received are no recipients, and what is of the donor is not the patient's. */
const TRANSPLANTED: readonly Told[] = ORGANS.map(
  ([organ, abbreviated, said, status]): Told => [
    `(?:${organ}[- ](?:[\\w-]+ )?${TRANSPLANT} (?:recipient|patient|status)|(?:recipient of|received|status[- ]post|s\\/p|had|has|with|underwent|history of|after) (?:(?:an?|the|her|his|prior|previous|deceased|living|related|unrelated|donor|orthotopic|bilateral|right|left|successful|second) ){0,4}${organ}[- ]${TRANSPLANT}|${organ}[- ]${TRANSPLANT}(?: (?:of|in|on) the (?:left|right) (?:eye|side))?,? ${DONE_BEFORE}|${organ} ${TRANSPLANT},? (?:\\w+ )?(?:stable|functioning|doing well|working well|without complications?)|transplanted ${organ}|(?:${abbreviated})(?: (?:recipient|status))?,? ${DONE_BEFORE}|(?:status[- ]post|s\\/p|after) (?:${abbreviated}))\\b`,
    said,
    status,
  ],
);

const OPENINGS: readonly Told[] = (
  [
    ['(?:colostomy|hartmann pouch)', 'Z93.3', 'K94.0-'],
    ['ileostomy', 'Z93.2', 'K94.1-'],
    ['(?:tracheostomy|trach)', 'Z93.0', 'J95.0-'],
    ['(?:gastrostomy|g-tube|peg(?:[- ]tube)?)', 'Z93.1', 'K94.2-'],
    ['(?:cystostomy|suprapubic (?:catheter|tube))', 'Z93.5-', 'N99.5- T83'],
    ['(?:urostomy|ileal conduit|nephrostomy(?: tube)?|ureterostomy)', 'Z93.6', 'N99.5- T83'],
  ] as const
).map(
  ([opening, status, trouble]): Told => [
    `(?:(?:(?:has|(?<!(?:ectomy|otomy|plasty|resection|exenteration|diversion|surgery),? )with|lives with|manages|wears|uses|cares for|via|through|fed (?:by|via|through)|feeds? (?:by|via|through)|established|chronic|permanent|long-?term|end|loop|existing|old) (?:(?:an?|the|her|his|own|permanent|chronic|end|loop|long-?term|cuffed|uncuffed|right|left|bilateral) ){0,3})${opening}|${opening}[- ](?:dependent|dependence|status|fed)|${opening},? ${DONE_BEFORE}|${opening} (?:\\w+ )?(?:in place|in situ|functioning|healthy|pink|intact|working))\\b`,
    `${status} Z43 Z46.6 ${trouble}`,
    status,
  ],
);

const LIMB =
  '(?:below|above)[- ](?:the[- ])?(?:knee|elbow)|trans-?(?:tibial|femoral|metatarsal|radial|humeral)|(?:great |big |fifth |second |third |fourth |1st |2nd |3rd |4th |5th |\\w+ )?(?:toe|finger|foot|leg|arm|hand|limb|ray|thumb)';

const LOST_AND_FITTED: readonly Told[] = [
  [
    `(?:(?:status[- ]post|s\\/p|had|history of|with|prior|previous|old|known|has) (?:(?:an?|the|her|his|prior|old|right|left|r|l|bilateral) ){0,3}(?:(?:${LIMB}) amputations?|[ab]ka|tma)|(?:(?:${LIMB}) amputations?|[ab]ka|tma),? (?:${DONE_BEFORE}|stump|site well healed|well[- ]healed|healed(?! by)|prosthesis)|amputee|(?:wears|uses|walks (?:on|with)|ambulates with) (?:an? |the |her |his )?(?:[\\w-]+ ){0,2}(?:leg|foot|limb|below-knee|above-knee) prosthesis)\\b`,
    'Z89 Z87.82- T87 Z44 Z97.1- Z47.81 S48 S58 S68 S78 S88 S98 Q71-Q73 G54.6-G54.7',
    'Z89.-',
  ],
  [
    '(?:(?:on|receives|receiving|gets|undergoes|continues|depend\\w* (?:up)?on|maintained on) (?:(?:chronic|maintenance|home|in-center|outpatient|nightly|long-?term|regular|thrice-weekly|hemo|peritoneal|intermittent) ?){0,3}(?:hemo|peritoneal )?dialysis|dialysis[- ](?:dependent|dependence)|(?:hemodialysis|peritoneal dialysis|dialysis|hd) (?:on )?(?:mwf|m\\/w\\/f|tts|t\\/th\\/s|tthsa?|(?:three|3) (?:times|x|days) (?:a |per )?w(?:ee)?k|since (?:19|20)\\d\\d)|(?:on|maintenance|chronic|home) (?:hd|pd|capd|ccpd)(?= (?:via|mwf|tts|since|for|through|nightly)|[.;,\\n]))\\b',
    'Z99.2 N18.6 Z49 N17 T82.4- T85.611 T85.621 T85.691 T85.71 Z91.15',
    'Z99.2',
  ],
  [
    '(?:(?:has|with|status[- ]post|s\\/p|known|existing|permanent|dual[- ]chamber|single[- ]chamber|leadless|biventricular) (?:(?:an?|the|her|his|permanent|dual[- ]chamber|single[- ]chamber|leadless|cardiac) ){0,3}(?:pacemaker|ppm)|(?:pacemaker|ppm),? (?:dependent|in place|in situ|implanted|placed|working|functioning|DONE)|pacemaker[- ]dependent)\\b'.replace(
      'DONE',
      DONE_BEFORE,
    ),
    'Z95.0 Z95.81- Z45.0- T82',
    'Z95.0',
  ],
  [
    '(?:(?:has|with|status[- ]post|s\\/p|known|existing) (?:(?:an?|the|her|his|dual[- ]chamber|single[- ]chamber|subcutaneous|implanted|implantable|automatic|cardiac) ){0,4}(?:defibrillator|aicd|icd|crt-d)|(?:defibrillator|aicd|icd|crt-d),? (?:in place|in situ|implanted|placed|DONE))\\b(?! ?-?(?:9|10))'.replace(
      'DONE',
      DONE_BEFORE,
    ),
    'Z95.810 Z95.0 Z45.0- T82',
    'Z95.810',
  ],
  [
    '(?:(?:mechanical|prosthetic|bioprosthetic|porcine|bovine|tissue|st\\.? jude|artificial) (?:heart |aortic |mitral |tricuspid |pulmonary |av |mv )?valve(?! (?:endocarditis|thrombosis|leak|stenosis|dysfunction|failure))|(?:status[- ]post|s\\/p|had|history of) (?:(?:an?|mechanical|bioprosthetic|surgical|transcatheter|tissue) ){0,2}(?:(?:aortic|mitral|tricuspid) valve replacement|avr|mvr|tav[ri])|(?:(?:aortic|mitral) valve replacement|avr|mvr|tav[ri]),? DONE)\\b'.replace(
      'DONE',
      DONE_BEFORE,
    ),
    'Z95.2-Z95.4 T82 I38 I33 T80-T88',
    'Z95.2, Z95.3 or Z95.4',
  ],
  [
    '(?:status[- ]post|s\\/p|after|following|had|history of|prior|previous) (?:(?:an?|the|her|his|prior|recent|three-vessel|triple|off-pump) ){0,3}(?:cabg|coronary (?:artery )?bypass)(?: ?x ?\\d)?',
    'Z95.1 I25.7- I25.81- T82.2- I97',
    'Z95.1',
  ],
  [
    '(?:status[- ]post|s\\/p|had|history of|prior|previous|with|has) (?:(?:an?|the|her|his|prior|two|drug-eluting|coronary|lad|rca|lcx|circumflex|pci|and|to|of|with) ){0,4}(?:coronary stents?|lad stents?|rca stents?|stents? to (?:the )?(?:lad|rca|lcx|circumflex|om\\d?)|des)',
    'Z95.5 Z98.61 T82.8- I21-I22 I24',
    'Z95.5',
  ],
];

const told = ([words, said, status]: Told): Otherwise => ({
  codes: of('A00-T88', 'Z00-Z99'),
  says: new RegExp(`\\b${words}${NOT_YET_BEHIND}`, 'gi'),
  notBehind: NOT_YET,
  status: 'affirmed or past',
  // What was done in a stay is its procedure.
  where: 'no stay',
  besides: isListedAmong(...said.split(' ')),
  once: true,
  lacking: true,
  why: `what the patient lives with is a status and is coded too, ${status}, where no code tells its complication`,
  section: 'I.C.21.c.3',
  severity: 'information',
});

/** Rows for each; a kidney disease beside a transplanted kidney has a row of its own. */
/** I.C.21.c.3: Z66 where the provider documents that the patient was not to be resuscitated at any time of the stay. */
const NOT_RESUSCITATED: Otherwise = {
  codes: of('A00-Z99'),
  listed: 'first',
  where: 'inpatient',
  says: /\b(?:dnr(?:[/ -]dni)?|dnar|do[- ]not[- ](?:attempt[- ])?resuscitate)\b/gi,
  orSaid:
    /\bfull code\b|\b(?:dnr|dnar|do[- ]not[- ]resuscitate|code status)\b[^.;\n]{0,40}\b(?:declin\w+|refus\w+|discuss\w*|rescind\w+|revers\w+|revok\w+|suspend\w+|offered|not|considering)\b|\b(?:declin\w+|refus\w+|discuss\w*|against|no|not|considering) (?:[\w-]+ ){0,3}(?:dnr|dnar)\b/gi,
  besides: isListedAmong('Z66'),
  once: true,
  lacking: true,
  why: 'that the patient is not to be resuscitated has its code, Z66',
  section: 'I.C.21.c.3',
  severity: 'information',
};

export const STATUS_TOLD: readonly Otherwise[] = [
  ...[...TRANSPLANTED, ...OPENINGS, ...LOST_AND_FITTED].map(told),
  NOT_RESUSCITATED,
];
