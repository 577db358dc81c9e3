/** Abortions that a note calls elective, coded as spontaneous, and the reverse (Guidelines I.C.15.q). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const BEFORE = '(?<!\\b(?:history of|h\\/o|prior|previous|past|earlier|last|one|two|three|no) (?:\\w+ )?)';

/** An abortion that was wanted, in the words of notes. */
const INDUCED = new RegExp(
  `${BEFORE}\\b(?:elective|induced|therapeutic|medical|medication|surgical|voluntary|legal)(?:ly)?(?: induced)? (?:abortions?|terminations?)\\b(?! (?:in|of) (?:19|20)\\d\\d)|${BEFORE}\\btermination of (?:the |her |this )?pregnancy\\b|\\b(?:eab|vtp)\\b`,
  'gi',
);
const SPONTANEOUS = new RegExp(
  `${BEFORE}\\b(?:spontaneous (?:abortions?|miscarriages?|loss(?:es)?)|miscarriages?|miscarried|sab)\\b`,
  'gi',
);

const WHY = 'an abortion that is induced and one that is spontaneous are coded in different categories';

/** What complicates an abortion, with the character of the incomplete one that it comes with. */
const COMPLICATED: readonly (readonly [words: string, character: string])[] = [
  [
    '(?:heavy |excessive |delayed |severe |profuse |brisk |significant |massive )?(?:hemorrhag\\w+)|(?:heavy|excessive|profuse|brisk|severe|massive) (?:vaginal )?bleeding|bleeding (?:heavily|profusely|excessively)|soaking (?:[\\w-]+ ){0,4}pads?',
    '1',
  ],
  [
    'endometritis|pelvic infection|sepsis|septic|infected (?:products|tissue)|salpingitis|parametritis|foul[- ]smelling',
    '0',
  ],
  ['(?:pulmonary|air|amniotic fluid|septic) embol\\w+', '2'],
  [
    '(?:acute )?(?:renal|kidney) (?:failure|injury)|aki|(?:hypovolemic |hemorrhagic |circulatory )?shock|(?:cervix|cervical|vaginal|uterine|uterus|bladder|bowel)(?: \\w+)? (?:laceration|tear|perforation|injury)|(?:laceration|tear|perforation) of (?:the )?(?:cervix|vagina|uterus|bladder|bowel)|dic|coagulopathy|defibrination|cardiac arrest|(?:deep )?(?:vein|venous) thrombosis|dvt|uti|urinary tract infection',
    '3',
  ],
];

const DAYS =
  '(?:(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|several) (?:days?|weeks?) ago|yesterday|(?:last|this|on) (?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:earlier )?today)';
const lately = (abortion: RegExp): RegExp =>
  new RegExp(
    `(?:${abortion.source})[^.;\\n]{0,40}?\\b${DAYS}|\\b${DAYS}[^.;\\n]{0,20}?(?:${abortion.source})|\\b(?:after|following|since|post) (?:an? |the |her )?(?:[\\w-]+ )?(?:${abortion.source})`,
    'gi',
  );
const OF_A_BIRTH = /\b(?:deliver(?:y|ed)|birth|cesarean|c-section|newborn|baby|infant|post-?partum day)\b/gi;

/** What complicates an abortion of these days is no complication of a puerperium. */
const NOT_OF_A_PUERPERIUM: readonly Otherwise[] = (
  [
    ['O72', '6', 'a hemorrhage'],
    ['O85-O86', '5', 'an infection'],
    ['O88', '7', 'an embolism'],
  ] as const
).flatMap(([codes, character, what]) =>
  (
    [
      [INDUCED, 'O04', 'an induced'],
      [SPONTANEOUS, 'O03', 'a spontaneous'],
    ] as const
  ).map(
    ([abortion, category, kind]): Otherwise => ({
      codes: of(codes),
      says: lately(abortion),
      orSaid: OF_A_BIRTH,
      besides: isListedAmong('O00-O08'),
      why: `${what} that follows ${kind} abortion is coded to ${category}`,
      section: 'I.C.15.q',
      instead: () => `${category}${character}`,
      severity: 'information',
    }),
  ),
);

export const ABORTIONS: readonly Otherwise[] = [
  {
    codes: of('O72', 'O85-O86', 'O88'),
    says: /\bpost-? ?abort(?:al|ion|um)\b/gi,
    orSaid: OF_A_BIRTH,
    besides: isListedAmong('O00-O08'),
    why: 'what follows an abortion is coded to O03, O04 or O07, and is no complication of a puerperium',
    section: 'I.C.15.q',
    severity: 'information',
  },
  ...NOT_OF_A_PUERPERIUM,
  ...COMPLICATED.map(
    ([words, character]): Otherwise => ({
      codes: of('O03.4', 'O07.4', 'O03.9'),
      says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
      unless: /\b(?:last|previous|prior) (?:pregnancy|year|delivery)\b|\bold\b/gi,
      also: /\b(?:retained|incomplete|products of conception|rpoc|tissue)\b/gi,
      besides: ({ key }) => /^O0[3478][0-8]/.test(key) && !/^O0[37]4/.test(key),
      why: 'where retained products come with a complication, the code of the complication is assigned in place of the one without',
      section: 'I.C.15.q.2',
      ...(character === '3'
        ? {}
        : { instead: ({ key }) => (key.startsWith('O07') ? `O073${character}` : `O03${character}`) }),
      severity: 'information',
    }),
  ),
  {
    codes: of('O04.5', 'O04.7', 'O04.8-', 'Z33.2', 'N93'),
    says: new RegExp(
      `(?:${INDUCED.source})[^.;\\n]{0,80}\\b(?:h[a]?emorrhag\\w+|(?:heavy|excess\\w*|delayed|profuse|brisk|severe) (?:vaginal )?bleeding)\\b|\\b(?:h[a]?emorrhag\\w+|(?:heavy|excess\\w*|delayed|profuse|brisk|severe) (?:vaginal )?bleeding)\\b[^.;\\n]{0,40}(?:${INDUCED.source})`,
      'gi',
    ),
    unless: /\b(?:failed|attempted) (?:termination|abortion)\b/gi,
    besides: isListedAmong('O04.6'),
    why: 'a hemorrhage that follows an elective abortion is O04.6',
    section: 'I.C.15.q.4',
    instead: () => 'O046',
  },
  {
    codes: of('O03.5-O03.9', 'O02.1', 'O04.80', 'Z33.2'),
    says: /\b(?:retained|residual|remaining|left ?over) (?:(?:placental?|pregnancy|decidual) )?(?:products|tissue|placenta|fragments?|poc)\b|\brpoc\b|\bproducts of conception (?:are |were |still )*retained\b/gi,
    also: /\b(?:abortion|miscarr\w+|terminat\w+|sab|eab|tab)\b/gi,
    orSaid:
      /\b(?:no|without|not|denies|negative for)\b[^.;\n]{0,25}\b(?:retained|residual|products|tissue|rpoc)\b|\b(?:hemorrhag\w+|heavy bleeding|infect\w+|sep(?:sis|tic)|endometritis|embol\w+|missed abortion|fetal demise)\b/gi,
    besides: isListedAmong('O03.0-O03.4', 'O07'),
    why: 'retained products after an abortion without a complication are O03.4, or O07.4 where it was elective, also after a discharge as complete',
    section: 'I.C.15.q.2',
    severity: 'information',
  },
  {
    codes: of('O03.5-O03.8'),
    says: INDUCED,
    unless: SPONTANEOUS,
    why: WHY,
    section: 'I.C.15.q.4 and I.B.2',
    instead: ({ key }) => `O04${key.slice(3)}`,
  },
  {
    codes: of('O03.0-O03.4', 'O03.9'),
    says: INDUCED,
    unless: SPONTANEOUS,
    why: WHY,
    section: 'I.C.15.q and I.B.2',
  },
  {
    codes: of('O04'),
    says: SPONTANEOUS,
    unless: INDUCED,
    why: WHY,
    section: 'I.B.2',
    instead: ({ key }) => `O03${key.slice(3)}`,
  },
];
