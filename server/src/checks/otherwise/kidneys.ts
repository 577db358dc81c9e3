/** Words of notes on the kidneys that want another code (Guidelines I.C.9.a.2 and I.C.14). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

export const KIDNEYS: readonly Otherwise[] = [
  ...(
    [
      ['mild', 'N182', ['N18.1', 'N18.3-', 'N18.4-N18.6', 'N18.9']],
      ['moderate', 'N1830', ['N18.1-N18.2', 'N18.4-N18.6', 'N18.9']],
      ['severe', 'N184', ['N18.1-N18.3', 'N18.5-N18.6', 'N18.9']],
    ] as const
  ).map(
    ([word, instead, codes]): Otherwise => ({
      codes: of(...codes),
      says: new RegExp(`\\b${word} (?:ckd|chronic (?:kidney|renal))\\b`, 'gi'),
      unless: /\bstage\b|\bckd ?\d|\besrd\b/gi,
      why: 'mild, moderate and severe kidney disease are stages 2, 3 and 4',
      section: 'I.C.14.a.1',
      instead: () => instead,
    }),
  ),
  {
    codes: of('N18'),
    says: /\bacute (?:on chronic )?(?:renal|kidney) (?:failure|injury|insufficiency)\b|\b(?:aki|arf)\b(?! (?:risk|prevention|protocol|last|in (?:19|20)\d\d))/gi,
    orSaid:
      /\b(?:prior|previous|recent|after|following|since|post|risk (?:of|for)|avoid|prevent|hospitali[sz]ed (?:for|with))[- ](?:an? |her |his |the )?(?:\w+ )?(?:aki|arf|acute (?:renal|kidney) (?:failure|injury))\b|\b(?:aki|arf|acute (?:renal|kidney) (?:failure|injury))\b[^.;\n]{0,30}\b(?:ago|last (?:week|month|year|spring|summer|fall|winter)|resolved|recovered)\b/gi,
    besides: isListedAmong('N17', 'N99.0', 'O08.4', 'O90.4-', 'T79.5', 'K76.7', 'P96.0', 'D59.3-', 'T86.1-'),
    why: 'an acute renal failure beside the chronic kidney disease is coded too',
    section: 'I.C.9.a.2 and a.3',
    severity: 'information',
  },
  {
    codes: of('N18.1-N18.5', 'N18.9'),
    says: /\besrd\b|\bend[- ]stage (?:renal|kidney) disease\b/gi,
    besides: isListedAmong('N18.6', 'Z94.0'),
    orSaid:
      /\b(?:not (?:yet )?(?:esrd|end[- ]stage)|(?:approaching|nearing|progress\w* to(?:ward)?|prevent\w*|delay\w*|avoid\w*|risk (?:of|for)|when|once|before|prior to|eventual|future|toward) (?:esrd|end[- ]stage))\b|\b(?:esrd|end[- ]stage (?:renal|kidney) disease)\b[^.;\n]{0,20}\b(?:away|in the future|risk|prevention|eventually|unlikely)\b/gi,
    why: 'where end stage renal disease is documented, N18.6 is assigned',
    section: 'I.C.14.a.1',
    instead: () => 'N186',
  },
  {
    codes: of('N18.6'),
    says: /\bckd,? (?:stage )?(?:5|v)\b|\bstage (?:5|v) (?:ckd|chronic kidney disease)\b|\bchronic kidney disease,? (?:stage )?(?:5|v)\b/gi,
    orSaid:
      /\besrd\b|\beskd\b|\bend[- ]stage\b|(?<!\b(?:not|no|pre)[- ](?:on |yet on |need for )?)\b(?:dialysis|hd|pd|hemodialysis)\b/gi,
    why: 'N18.6 is assigned where the provider has documented end stage renal disease',
    section: 'I.C.14.a.1',
    instead: () => 'N185',
    severity: 'information',
  },
  {
    codes: of('N18'),
    says: /\b(?:kidney|renal)(?:[- ]pancreas)?[- ](?:transplant\w*|allograft|graft)\b|\b(?:ddkt|ldkt|lrkt|lurkt)\b|\b(?:transplant(?:ed)?|grafted) kidney\b|\btransplant\w* of (?:a |the )?kidney\b|\b(?:allograft|transplant)(?:'s)? (?:kidney|nephropathy|function|creatinine)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:candidate|evaluat\w+|eligib\w+|list(?:ed|ing)?|refer\w*|await\w*|waiting|considering|discuss\w*|potential|possible|future|pre-?emptive|interested|option\w*|hop\w+|toward|work-?up|plan\w*|talk\w*|eventual\w*)\b[^.;\n]{0,40}\b(?:transplant|graft)|\btransplant\w*\b[^.;\n]{0,20}\b(?:candidate|evaluation|list|listing|referral|work-?up|option\w*|education|discuss\w*)\b|\btransplant\w*\b[^.;\n]{0,30}\b(?:future|later|some ?day|eventually|if|when needed)\b|\b(?:mother|father|brother|sister|son|daughter|wife|husband|cousin|family|as a)\b[^.;\n]{0,40}\b(?:transplant|donor)|\b(?:never|no|not|declin\w*|refus\w*)(?: (?:been|had|have|yet|a|any|prior|received|kidney|renal|want\w*|to))* transplant(?! (?:(?:complication|rejection|failure|dysfunction|problem|issue|loss|tenderness|artery)\w*))/gi,
    besides: isListedAmong('Z94.0', 'T86.1-', 'Z98.85'),
    why: 'the transplant is coded in addition, Z94.0 where it has no complication',
    section: 'I.C.14.a.2',
  },
  {
    codes: of('Z94.0'),
    says: /\bckd\b|\bchronic (?:kidney|renal) disease\b/gi,
    besides: isListedAmong('N18', 'T86.1-'),
    why: 'a kidney disease that there is after the transplant has its code of N18 too',
    section: 'I.C.14.a.2',
    severity: 'information',
  },
  {
    codes: of('Z94.0'),
    says: /\b(?:kidney|renal) (?:transplant|allograft) (?:failure|rejection)\b|\b(?:failed|rejected) (?:kidney|renal) (?:transplant|allograft)\b/gi,
    why: 'a complication of the transplant has a code of T86.1',
    section: 'I.C.14.a.2 and I.C.21.c.3',
  },
  {
    codes: of('N18.1-N18.5'),
    says: /\b(?:stages?|staging)\b(?: of (?:the |her |his )?(?:\w+ ){0,3}?)?(?: (?:is|was|has|been))*[ ,:-]{0,2}(?:not|never|un)[- ]?(?: ?(?:yet|been) )*(?:given|documented|stated|recorded|specified|known|noted|told|named|determined|assigned|mentioned)\b|\b(?:no|without(?: an?y?)?|unspecified|unknown) stage\b/gi,
    status: 'any',
    orSaid: /\b(?:stage|ckd|g)[ -]?(?:[1-5]|iv|v|i{1,3})[ab]?(?![a-z])/gi,
    why: 'a kidney disease whose stage is not documented is N18.9',
    section: 'I.C.14.a.1 and I.B.18',
    instead: () => 'N189',
  },
  {
    codes: of('N18.1-N18.5'),
    says: /\bckd\b|\bchronic (?:kidney|renal) (?:disease|insufficiency|failure)\b/gi,
    orSaid:
      /\b(?:stages?|staging|e?gfr|clearance|mild|moderate|severe|advanced|pre-?dialysis)\b|\b(?:ckd|g|kd)[ -]?(?:[1-5]|iv|v|i{1,3})[ab]?(?![a-z])|\b(?:kidney|renal) (?:disease|failure|insufficiency),? (?:grade |g)?(?:[1-5]|iv|v|i{1,3})[ab]?\b|\b(?:[1-5]|iii|iv)[ab]?\b[^.;\n]{0,8}\b(?:ckd|kidney)|\b[3][ab]\b/gi,
    why: 'a kidney disease whose stage is not documented is N18.9',
    section: 'I.C.14.a.1 and I.B.18',
    instead: () => 'N189',
    severity: 'information',
  },
];
