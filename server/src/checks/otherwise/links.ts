/** Codes of a condition with its cause, where the provider says that it does not come from it (Guidelines I.A.15, I.C.9.a). */
import { type Otherwise, of } from './otherwise.ts';

/** The codes, the cause that their titles name, the condition itself, and what a note calls a condition that is of it. */
const CAUSED: readonly (readonly [
  codes: readonly string[],
  cause: string,
  subject: string,
  ofIt: string,
  section: string,
])[] = [
  [
    ['H35.03-', 'I67.4'],
    '(?:hypertens\\w+|htn|(?:blood |high )+pressure)',
    '(?:retinopathy|encephalopathy|changes)',
    'hypertensive (?:retinopathy|encephalopathy)',
    'I.C.9.a',
  ],
  [
    ['I12', 'I13'],
    '(?:hypertens\\w+|htn|(?:blood |high )+pressure)',
    '(?:ckd|(?:chronic )?(?:kidney|renal) (?:disease|failure|insufficiency)|nephropathy)',
    'hypertensive (?:chronic |heart and (?:chronic )?)?(?:kidney|renal|ckd|nephro\\w+)',
    'I.C.9.a.2',
  ],
  [
    ['G62.1', 'G72.1', 'I42.6', 'K29.2-', 'K70', 'K85.2-', 'K86.0'],
    '(?:alcohol\\w*|drinking|ethanol|etoh)',
    '(?:\\w*neuropathy|\\w*myopathy|gastritis|hepatitis|cirrhosis|liver(?: disease)?|pancreatitis)',
    'alcoholic \\w+',
    'I.A.15',
  ],
  [
    ['D63.0'],
    '(?:cancer|malignanc\\w+|tumou?r|neoplasm|lymphoma)',
    'an[a]?emia',
    'an[a]?emia (?:of|in|due to) (?:cancer|malignan\\w+|neoplas\\w+)',
    'I.C.2.c.1',
  ],
  [
    ['D63.1'],
    '(?:ckd|(?:chronic )?kidney (?:disease|failure)|renal (?:disease|failure))',
    'an[a]?emia',
    'an[a]?emia (?:of|in|due to) (?:ckd|chronic kidney)',
    'I.A.15',
  ],
  [
    ['I69.398', 'I69.198', 'I69.098', 'I69.298', 'I69.898', 'I69.998'],
    '(?:(?:old |previous |prior )?(?:stroke|cva|infarct\\w*)|(?:cerebral |brain )?h[a]?emorrhage)',
    '(?:seizures?|epilepsy|dizziness|vertigo|headaches?|depression)',
    '(?:post-?stroke|stroke-related)',
    'I.A.15 and I.C.9.d',
  ],
  [
    ['I25.11-', 'I25.7-'],
    '(?:cad|coronary (?:artery )?disease|(?:athero|arterio)scler\\w+)',
    '(?:angina|chest pain|pains?)',
    '(?<!not )due to (?:cad|coronary \\w+|atheroscler\\w+)',
    'I.C.9.b',
  ],
];

/** @param subject what the condition is called: a denial that speaks of something else tells nothing of it. */
const deniedLink = (cause: string, subject: string): RegExp => {
  const it = `\\b(?:${subject}|it|this|these|they|which)\\b`;
  const behind = `(?:the |her |his |any |this |long-?standing |chronic |known )*${cause}\\b`;
  const link =
    '\\b(?:(?:com(?:e|es|ing)|is|are|be|was|as|(?:result|stem|aris)\\w*) from|(?:due|related|secondary|owed|attribut\\w+|link(?:ed)?|connect(?:ed)?|ascribed?|tied?|traced?)(?: (?!not\\b)[\\w-]+){0,2} (?:to|with)|caused by|because of|(?:result|consequence|complication) of)';
  // Before a colon a sentence names behind it what it is about.
  const from = `(?:(?<=${it}[^.;\\n]{0,80})|(?<=(?:^|[.;:\\n])\\s{0,2})(?=[^.;:\\n]*(?:[.;\\n]|$)))`;
  return new RegExp(
    [
      `${from}\\b(?:not|n['’]t|never)\\b[^.;\\n]{0,60}${link} ${behind}`,
      `\\b(?:not|n['’]t|never)\\b[^.;\\n]{0,25}${it}[^.;\\n]{0,50}${link} ${behind}`,
      `\\b(?:not|n['’]t|never)\\b[^.;\\n]{0,25}\\battribute it to ${behind}`,
      `${from}\\b(?:unrelated to|independent of|separate from|not from|(?:has|have|had) nothing to do with) ${behind}`,
      `\\b${cause}(?:,? [\\w-]+){0,5}?,? (?:(?:is|are|as|being) )?(?:an? |quite |wholly |entirely )?(?:unrelated|(?:separate|independent|distinct)(?: (?:problem|matter|disease|condition|issue|diagnosis))?)(?= *(?:[.,;:)]|$))`,
      `${from}\\brather than (?:to |from |due to |because of |by )?${behind}`,
      `\\b${cause} (?:\\w+ )?(?:has|had|plays?|played|takes?|with) no (?:part|role|share|bearing)\\b`,
      `\\b${cause} (?:is|was) not (?:a factor|involved|implicated|at fault|to blame)\\b`,
      '\\bnot (?:a |an )?(?:hypertensive|alcoholic|alcohol[- ](?:related|induced)) ',
      // `The alcohol is not established as the cause`, `no proof that drinking caused it`.
      `\\b${cause}(?: \\w+)? (?:(?:is|was|are|were|has|have|been|being|could|can|did|does|do) ?)*(?:not|never|n['’]t)(?: (?:yet|been|be|felt|thought|believed|considered|judged))*(?: (?:established|proven|known|confirmed|documented|shown|thought|felt|believed|considered|named|called|given|held|determined|regarded|identified|accepted|seen))?(?: (?:to be|as|for))* (?:the |a |its |their )?(?:cause\\w*|reason|culprit|etiology|causative)`,
      `\\b${cause}[^.;\\n]{0,15}\\b(?:(?:did|does|do|has|have|could) (?:not|never)|(?:did|does|do|has|have|could)n['’]t) (?:\\w+ )?(?:cause|bring|brought|produce|lead|led|explain|account)(?:d|s)?\\b`,
      // `Whether alcohol plays a role is not documented`, `link with alcohol not established`.
      `\\b(?:whether|if) (?:the |her |his )?${cause}\\b[^.;\\n]{0,60}\\b(?:not|never|n['’]t|un)[ -]?(?:yet |been )*(?:documented|known|clear|established|determined|stated|certain|decided|said)\\b`,
      `\\b(?:link|relation(?:ship)?|connection|association|contribution)s? (?:with|to|of) ${behind}[^.;\\n]{0,20}\\b(?:not|never|n['’]t|un)[ -]?(?:yet |been )*(?:documented|known|clear|established|determined|stated|certain|proven|confirmed|made)\\b`,
      `\\bno (?:documented |established |proven |known |clear )?(?:link|relation(?:ship)?|connection|association) (?:with|to|of) ${behind}`,
      // `Cirrhosis, cause not determined`.
      `\\b${subject}\\b(?:[^.,;\\n]{0,25}, (?:the )?|:? (?:of |with )(?:an? )?|\\. (?:The |Its )?)(?:(?:cause|etiology|origin|reason)(?: (?:is|was|remains?|still|yet))* (?:un(?:clear|known|certain|determined|explained|established)|not (?:yet |been |fully )*(?:clear|known|certain|determined|established|found|documented|stated|settled|explained))|(?:un(?:clear|known|certain|determined|explained)) (?:cause|etiology|origin))\\b`,
      `\\bcryptogenic ${subject}\\b`,
    ].join('|'),
    'gi',
  );
};

/** That nobody knows the cause, in a sentence of its own. */
export const CAUSE_UNKNOWN: readonly Otherwise[] = [
  {
    codes: of('K85.2-', 'K86.0', 'G62.1', 'G72.1', 'I42.6', 'K29.2-', 'K70'),
    says: /\b(?:cause|etiology|origin)(?: (?:is|was|remains?|still|yet))*:? (?:un(?:clear|known|certain|determined|explained|established)|not (?:yet |been |fully )*(?:clear|known|certain|determined|established|found|identified))\b|\bidiopathic\b|\bno cause (?:was |has been )?(?:found|identified|established)\b/gi,
    status: 'any',
    orSaid:
      /\balcohol(?:ic|[- ]induced|[- ]related|[- ]associated)\b|\b(?:due to|from|caused by|because of|secondary to) (?:his |her |the |heavy |chronic |long-?term )*(?:alcohol|drinking|ethanol)\b/gi,
    why: 'a cause that the provider does not name is not assumed: the code of alcohol is for what it is said to have brought',
    section: 'I.A.15',
  },
];

export const LINKS: readonly Otherwise[] = CAUSED.map(
  ([codes, cause, subject, ofIt, section]): Otherwise => ({
    codes: of(...codes),
    says: deniedLink(cause, subject),
    status: 'any',
    unless: new RegExp(`\\b${ofIt}`, 'gi'),
    why: 'what the provider does not take to come from this cause is coded apart from it',
    section,
  }),
);
