/** Codes of both sides where a note tells that one has been operated on before (Guidelines I.B.13). */
import { isListedAmong, type Otherwise } from './otherwise.ts';

const SIDE = '(?:right|left|first|other|r|l|od|os)';
const DONE =
  '(?:done|operated(?: on)?|removed|replaced|resurfaced|extracted|released|repaired|fixed|decompressed|treated surgically)';
const BEFORE =
  '(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|(?:19|20)\\d\\d)|last (?:week|month|year|spring|summer|fall|winter)|(?:19|20)\\d\\d|(?:\\w+ )?(?:days|weeks|months|years?) ago|already|before|earlier|previously)';
const OPERATION =
  '(?:surgery|operation|extraction|removal|release|repair|replacement|\\w*arthroplasty|\\w+ectomy|phaco\\w*|t[hks]a|t[hk]r|tympanostomy|fasciotomy|herniorrhaphy)';

const ONE_IS_DONE = new RegExp(
  [
    `\\b${SIDE}\\b(?: (?:eye|one|side|cataract|lens|knee|hip|wrist|hand|groin|hernia|breast|ear))?,? (?:(?:was|were|is|has been|had been|had|already|got|been) ){0,3}${DONE}\\b[^.;\\n]{0,15}\\b${BEFORE}\\b`,
    `\\b${SIDE}\\b (?:\\w+ ){0,2}${OPERATION}\\b[^.;\\n]{0,15}\\b${BEFORE}\\b`,
    `\\b(?:${OPERATION}|${DONE}) (?:of|on|in|from) (?:the |her |his )?${SIDE}\\b[^.;\\n]{0,20}\\b${BEFORE}\\b`,
    `\\b${BEFORE},? (?:\\w+ ){0,3}${SIDE}\\b(?: \\w+)? (?:(?:was|were|had been) )?${DONE}\\b`,
    `\\b${OPERATION} ${SIDE}\\b(?: side)?[^.;\\n]{0,12}\\b(?:${DONE}\\b[^.;\\n]{0,8})?\\b(?:${BEFORE}|in (?:jan|feb|mar|apr|aug|sept?|oct|nov|dec))\\b`,
    `\\b${SIDE} ${OPERATION} in (?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\b`,
    '\\bsecond eye\\b',
    /\b(?:right|left)\b[^.;\n]{0,60}\b(?:released|removed|replaced|repaired|excised|extracted|corrected|operated on)\b[^.;\n]{0,40}\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|last (?:week|month|year|spring|summer|fall|winter)|(?:weeks?|months?|years?) ago|already|earlier this year)\b/
      .source,
  ].join('|'),
  'gi',
);

/** That the condition of one side is no more, in any words. */
export const ONE_SIDE_IS_DONE = new RegExp(
  `${ONE_IS_DONE.source}|\\b(?:pseudo-?phak\\w+|aphak\\w+|second (?:side|hand|knee|hip|wrist|ear|breast|groin|operation|procedure|surgery)|(?:right|left|other|first)(?: \\w+)? (?:(?:was |has been )?(?:released|operated on|repaired|decompressed) (?:with (?:full |complete |good |excellent )?(?:relief|results?|recovery|outcome))\\b|(?:is |was |has )?(?:healed|recovered|cured|resolved|doing well|symptom[- ]free|asymptomatic))|(?:s\\/p|status[- ]post|after|following|since|had|previous|prior) (?:[\\w-]+ ){0,2}${SIDE}\\b[^.;\\n]{0,40}(?:${OPERATION}|${DONE}))\\b`,
  'gi',
);

/** That it is on both sides still, though one was operated on. */
export const STILL_ON_BOTH = new RegExp(
  [
    /\bboth\b[^.;\n]{0,40}\b(?:today|again|now|still|recur\w*)\b/,
    /\b(?:still|again|remains?|persist\w*|continu\w+)\b[^.;\n]{0,60}\b(?:(?:on|in|of) (?:both|either|each)|both (?:sides|hands|wrists|arms|knees|hips|eyes|ears|feet|legs|shoulders|groins)|bilateral(?:ly)?)\b/,
    /\b(?:it|that|this|which|operation|surgery|release|procedure|repair|decompression)\b[^.;\n]{0,20}\b(?:(?:did|has|had|was|is) not|(?:did|has|had|was|is)n['’]t|never) (?:[\w-]+ )?(?:help\w*|reliev\w+|work(?:ed)?|success\w*|cur\w+|resolved?|improved?|enough)\b/,
    /\b(?:released|operated on|repaired|decompressed|operation|surgery|release|repair|decompression|arthroscopy)\b[^.;\n]{0,40}\b(?:without|with no|no|little|to no) (?:lasting |any |much |real |clear )?(?:relief|benefit|improvement|success|effect|avail|change)\b/,
    /\b(?:release|surgery|repair|operation|decompression)\b[^.;\n]{0,30}\b(?:failed|unsuccessful|ineffective)\b/,
    /\b(?:failed|unsuccessful|incomplete|ineffective) (?:[\w-]+ ){0,3}?(?:release|surgery|repair|operation|decompression)\b/,
    /\b(?:persist\w*|recurr\w+|residual|failed|(?:not|n['’]t) (?:\w+ )?(?:gone|resolved?|relieved?|improved?|help(?:ed)?|better)|unrelieved)\b[^.;\n]{0,30}\b(?:after|since|despite|following|from|by) (?:the |her |his )?(?:\w+ ){0,2}(?:release|surgery|operation|repair|procedure|removal)\b/,
    // Of the side that was operated on, with no word of the other one between.
    /\b(?<operated>right|left)\b(?:(?!\b(?:right|left)\b)[^.;\n]){0,60}\b(?:operated on|released|repaired|decompressed|treated|release|surgery|operation|repair|decompression|arthroscopy)\b(?:(?!\b(?!\k<operated>)(?:right|left|today)\b)[^.;\n]){0,70}(?<!\b(?:not|never|no|nothing|n['’]t)(?: [\w-]+)? )\b(?:still|persist\w*|recur\w*|returned|remain(?:s|ed|ing)|no better|unchanged)\b/,
    /\bcame back\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** Titles of one side that do not tell which. */
const isOfOneSide = (title: string): boolean =>
  /\bunilateral\b/i.test(title) && !/\b(?:right|left)\b/i.test(title);

export const SECOND_SIDES: readonly Otherwise[] = [
  {
    codes: ({ title }) => isOfOneSide(title),
    says: /\bbilateral(?:ly)?\b|\b(?:on|in|of) (?:both|either|each) (?:sides?|groins?|breasts?|ears?|cords?|kidneys?|testes|testicles?|ovar(?:y|ies)|tubes?)\b|\bboth (?:sides|groins|cords)\b|\b(?:right and (?:the )?left|left and (?:the )?right)\b/gi,
    orSaid: new RegExp(
      `${ONE_SIDE_IS_DONE.source}|\\b(?:not|no longer|never|without|no) (?:[\\w-]+ ){0,2}bilateral`,
      'gi',
    ),
    besides: ({ title }) => /\bbilateral\b/i.test(title),
    near: true,
    why: 'what is on both sides has the bilateral code, where one side is treated after the other too',
    section: 'I.B.13',
    severity: 'information',
  },
  {
    codes: ({ key, title }) => /^H2[56]/.test(key) && /\bbilateral\b/i.test(title),
    says: /\b(?:right|left|other|fellow|od|os)(?: eye)?,? (?:is |already |now )*(?:pseudo-?phak\w+|aphak\w+)|\bpseudo-?phak\w+,? (?:of |in )?(?:the )?(?:right|left|other|fellow|od|os)\b/gi,
    orSaid: /\b(?:will be|to be|bilateral pseudo\w+|both eyes)\b/gi,
    why: 'once one side is treated and the condition no longer exists there, the code is that of the other side',
    section: 'I.B.13',
    severity: 'information',
  },
  {
    codes: ({ title }) => /\bbilateral\b/i.test(title),
    says: new RegExp(`(?:${ONE_IS_DONE.source})(?![^.;,\\n]{0,15}\\b(?:planned|scheduled|booked)\\b)`, 'gi'),
    orSaid: new RegExp(
      `${STILL_ON_BOTH.source}|\\b(?:right|left)(?: (?:side|one|hand|wrist|knee|hip|eye|ear|shoulder|foot))? (?:(?:is|was|has|also|still) )*(?:persist\\w*|recurr\\w+)\\b|\\bposterior capsul\\w+`,
      'gi',
    ),
    besides: isListedAmong('Z96', 'Z98.4-'),
    once: true,
    why: 'once one side is treated and the condition no longer exists there, the code is that of the other side',
    section: 'I.B.13',
    severity: 'information',
  },
];
