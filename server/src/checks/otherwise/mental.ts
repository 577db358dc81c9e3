/** Words of a note on use, abuse and dependence of substances, remission and dementia (Guidelines I.C.5). */
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Substances by their categories, as notes call them, a category of several as far as it has one name. */
export const SUBSTANCES: readonly (readonly [category: string, words: string])[] = [
  ['F10', 'alcohol\\w*|etoh'],
  ['F11', 'opioids?|opiates?|heroin'],
  ['F12', 'cannabis|marijuana'],
  ['F13', 'sedatives?|benzodiazepines?|hypnotics?'],
  ['F14', 'cocaine'],
  ['F15', 'stimulants?|(?:meth)?amphetamines?'],
];

const ABUSE = '1';
const DEPENDENCE = '2';
const MILD = 'mild';
const WORSE = '(?:moderate|severe)';

/** The short names of use disorders, by the words for the substance. */
const SHORT: Readonly<Record<string, string>> = {
  'alcohol\\w*|etoh': 'aud',
  'opioids?|opiates?|heroin': 'oud',
  'cannabis|marijuana': 'cud',
  'stimulants?|(?:meth)?amphetamines?': '(?:st|m)ud',
};
const called = (substance: string): string =>
  `(?:(?:${substance})(?:[- ]\\w+)? use disorder${SHORT[substance] ? `|${SHORT[substance]}` : ''})`;

/** The disorder of a substance with its severity before or behind it: `severe alcohol use disorder`, `…, severe`. */
const disorder = (substance: string, severity: string): string =>
  `\\b${severity}\\b(?: \\w+)? ${called(substance)}\\b|\\b${called(substance)}[,;(:-]* ?(?:\\w+ )?${severity}\\b`;

/** How severe an episode of depression is, before it or behind it, where it is called a single one. */
const EPISODES: readonly (readonly [severity: string, key: string])[] = [
  ['mild', 'F320'],
  ['moderate', 'F321'],
];

/** The default of depression alone is F32.A; a single episode of a severity has its code. */
const SINGLE_EPISODES = EPISODES.map(
  ([severity, key]): Otherwise => ({
    codes: of('F32.A', 'F32.9'),
    says: new RegExp(
      `\\b${severity}\\b[^.;\\n]{0,30}\\bdepress\\w+\\b[^.;\\n]{0,30}\\bsingle episode\\b|\\bdepress\\w+\\b[^.;\\n]{0,40}(?:\\bsingle episode\\b[^.;\\n]{0,20}\\b${severity}\\b|\\b${severity}\\b[^.;\\n]{0,20}\\bsingle episode\\b)`,
      'gi',
    ),
    why: 'a single episode of depression has a code that says how severe it is',
    section: 'I.B.2 and I.B.18',
    severity: 'information',
    instead: () => key,
  }),
);

const bySeverity = ([category, words]: readonly [string, string]): readonly Otherwise[] => [
  {
    codes: of(`${category}.${ABUSE}-`),
    says: new RegExp(
      `${disorder(words, WORSE)}|\\b(?:${words})(?: \\w+)? dependen(?:ce|t)\\b|\\b(?:${words})(?: use,?| misuse,?)? (?:abuse|use) and dependence\\b|\\bdependen(?:ce|t) (?:on|upon) (?:the |her |his )?(?:${words})\\b`,
      'gi',
    ),
    // Where abuse and dependence are both documented, dependence is coded (I.C.5.b.2).
    orSaid: new RegExp(disorder(words, MILD), 'gi'),
    why: 'dependence, and a moderate or severe use disorder, is coded as dependence, also where abuse is documented too',
    section: 'I.C.5.b.1 and 2',
    instead: ({ key }) => key.slice(0, 3) + DEPENDENCE + key.slice(4),
  },
  {
    codes: of(`${category}.9-`),
    says: new RegExp(
      `${disorder(words, `(?:${MILD}|moderate|severe)`)}|\\b(?:${words})(?: \\w+)? (?:abuse|dependen(?:ce|t))\\b`,
      'gi',
    ),
    besides: isListedAmong(`${category}.${ABUSE}-`, `${category}.${DEPENDENCE}-`),
    why: 'where abuse or dependence is documented, it is coded in place of the use',
    section: 'I.C.5.b.2',
  },
  {
    codes: of(`${category}.${DEPENDENCE}-`),
    says: new RegExp(`${disorder(words, MILD)}|\\b(?:${words})(?: \\w+)? abuse\\b`, 'gi'),
    orSaid: new RegExp(
      `\\bdependen(?:ce|cy|t)\\b|\\baddict\\w+|\\balcoholi\\w+|\\bwithdrawal\\b|${disorder(words, WORSE)}`,
      'gi',
    ),
    why: 'a mild use disorder is coded as abuse',
    section: 'I.C.5.b.1 and 2',
    instead: ({ key }) => key.slice(0, 3) + ABUSE + key.slice(4),
  },
  {
    codes: of(`${category}.${ABUSE}-`, `${category}.${DEPENDENCE}-`),
    says: new RegExp(
      `\\b(?:${words})(?: use)? (?:socially|recreationally|occasionally|on weekends)|\\b(?:social|recreational|occasional|casual) (?:${words})(?: use)?\\b|\\b(?:${words}) use,? (?:but |with )?(?:no|without(?: an?y?)?) (?:[\\w-]+ )?(?:use )?(?:disorder|abuse|dependence)\\b|\\bdrinks socially\\b|\\bsocial drinker\\b`,
      'gi',
    ),
    orSaid:
      /(?<!\b(?:no|without(?: any?)?) (?:[\w-]+ )?(?:use )?)(?:\bdisorder\b|\babus\w+|\bdependen\w+)|\baddict\w+|\balcoholi\w+|\bwithdrawal\b|\bmisus\w+/gi,
    why: 'the use of a substance is coded only where the provider relates it to a disorder, and is no abuse by itself',
    section: 'I.C.5.b.3',
  },
  {
    codes: of(`${category}.${ABUSE}0`, `${category}.${DEPENDENCE}0`),
    says: new RegExp(
      `\\b(?:(?:${words})(?: use)? (?:disorder|dependence|abuse|addiction)|${called(words)})\\b(?:(?!\\b(?:and|or|but|not|never)\\b)[^.;\\n]){0,60}\\b(?:in|full|early|sustained|complete) (?:\\w+ )?remission\\b`,
      'gi',
    ),
    orSaid: /\b(?:not|no|never|without|lost) (?:\w+ ){0,3}remission\b|\brelaps\w+/gi,
    why: 'a use disorder that the provider calls in remission has a code that says so',
    section: 'I.C.5.b.1',
    instead: ({ key }) => `${key.slice(0, 4)}1`,
  },
];

/** I.C.5.b and I.B.14: the provider's word for an abuse or a dependence, of which the note has only the use. */
const NO_DISORDER: Otherwise = {
  codes: ({ key }) => /^F1[0-689]\.?[12]/.test(key),
  says: /\b(?:uses?|using|drinks?|drinking|smokes?|smoking|vap(?:es|ing)|snorts?|takes?)\b/gi,
  orSaid:
    /\b(?:dependen\w+|abus\w+|addict\w+|disorders?|use (?:d\/o|dis(?:o|\.)?)|[aocs]uds?|alcoholi\w+|alcoholism|withdr\w+|remission|misus\w+|bing\w+|harmful|detox\w*|rehab\w*|sober|sobriety|relaps\w+|cravings?|tolerance|dts?|delirium tremens|ciwa|cows|overdos\w+|methadone|buprenorphine|suboxone|naltrexone|vivitrol|sublocade|intoxicat\w+|moud|mat|iv drugs?|ivdu|inject\w*|alcohol\w*[- ](?:induced|related)|cirrho\w+|aa|blackouts?|problem (?:drink\w+|use)|(?:due to|from|caused by) (?:(?:the|her|his|chronic|heavy) )?[\w-]+ use)\b/gi,
  why: 'the note tells of a use alone, and abuse or dependence is coded on the word of the provider',
  section: 'I.C.5.b and I.A.19',
  severity: 'information',
};

/** A use that is neither abuse nor dependence and has brought nothing. */
function isUseAlone({ key }: SoundDiagnosis): boolean {
  return /^F1[0-689]\.?90$/.test(key);
}

/** Words for a use that nobody calls a disorder, and for what a substance does. */
const USE =
  '(?:(?:cannabis|marijuana|alcohol|opioids?|cocaine|stimulants?|(?:meth)?amphetamines?|kratom|inhalants?|hallucinogens?|benzodiazepines?|substances?|drugs?|wine|beer|weed|thc)\\b|drinks\\b|drinking\\b|smok\\w+ (?:cannabis|marijuana|weed)\\b)';
const DISORDER =
  '(?:disorders?|problems?|relat\\w+|associat\\w+|consequences?|impair\\w+|harm\\w*|bearing|link\\w*|connect\\w+|complications?|effects?|symptoms?)';

/** That a use is more than one, or has brought something. */
const RELATED =
  /\b(?:(?<!\b(?:any|other|no) )disorder|abus\w+|dependen\w+|addict\w+|withdrawal|intoxicat\w+|misus\w+|due to|related|caus\w+|contribut\w+|induc\w+|worsen\w+|aggravat\w+|from (?:the |his |her )?(?:alcohol|cannabis|marijuana|cocaine|drinking)|counsel\w*|cut (?:down|back)|advised)\b/gi;

/** I.C.5.b.3: a use is coded only with a disorder or a condition that the provider relates to it. */
const USE_ALONE: readonly Otherwise[] = [
  {
    codes: isUseAlone,
    says: new RegExp(
      `\\b${USE}[^.\\n]{0,60}\\b(?:no|not|without|never|unrelated|nothing)\\b[^.;\\n]{0,50}\\b${DISORDER}\\b|\\b${USE}[^.;\\n]{0,60}\\bunrelated\\b`,
      'gi',
    ),
    status: 'any',
    unless:
      /\b(?:abus\w+|dependen(?:t|ce)|addict\w+|withdrawal|intoxicat\w+|overdos\w+|(?<!no )use disorder|due to (?:the |his |her )?(?:alcohol|cannabis|marijuana|cocaine|opioid)\w*|(?:alcohol|cannabis|cocaine|opioid)[- ](?:induced|related))\b/gi,
    why: 'the use of a substance is coded only where the provider relates it to a disorder or a medical condition, and the note says that it is not',
    section: 'I.C.5.b.3',
  },
  {
    codes: isUseAlone,
    says: new RegExp(
      `\\b(?:occasional(?:ly)?|recreational(?:ly)?|social(?:ly)?|casual(?:ly)?|rare(?:ly)?)\\b[^.;\\n]{0,20}\\b${USE}|\\b${USE}[^.;\\n]{0,30}\\b(?:occasionally|recreationally|socially|rarely|(?:on|at) (?:\\w+ )?weekends|at parties|now and then)\\b`,
      'gi',
    ),
    unless: RELATED,
    why: 'the use of a substance is coded only where the provider relates it to a disorder or a medical condition',
    section: 'I.C.5.b.3',
    severity: 'information',
  },
  {
    codes: isUseAlone,
    says: new RegExp(
      `\\b(?:tried|tries|experimented with|experimentation with|used|took|smoked|snorted|sampled)\\b(?: \\w+){0,2} ${USE}[^.;\\n]{0,40}\\b(?:once|one time|a single time|twice|a few times|(?:in|during|at) (?:college|high school|university|school|(?:his|her) (?:teens|twenties|20s|youth|student\\w*))|years ago|as a (?:teen\\w*|student|youth)|in (?:19|20)\\d\\d|(?:none|nothing|not|never) (?:since|again))\\b|\\b(?:once|years ago),? (?:tried|used)\\b[^.;\\n]{0,20}\\b${USE}|\\bone-time ${USE}`,
      'gi',
    ),
    status: 'any',
    unless: RELATED,
    why: 'the use of a substance is coded only where the provider relates it to a disorder or a medical condition, and one of the past is none',
    section: 'I.C.5.b.3',
    severity: 'information',
  },
];

const isDementia = codesIn('F01-F03');

/** Severities of a dementia with the character that says each. */
const SEVERITIES = [
  ['mild', 'A'],
  ['moderate', 'B'],
  ['severe', 'C'],
] as const;

/** What may stand between a severity and the dementia: `moderate late-onset Alzheimer dementia`. */
const ofDementia = (severity: string): RegExp =>
  new RegExp(
    `\\b${severity} (?:[\\w-]+ ){0,3}(?:dementia|alzheimer\\w*)\\b|\\b(?:dementia|alzheimer\\w*)(?: \\w+){0,2}, ${severity}\\b`,
    'gi',
  );

/** A code of an abuse, a dependence or a use with a disorder that it has induced and that none of chapter 5 names. */
export const isOtherInduced = ({ key, title }: Pick<SoundDiagnosis, 'key' | 'title'>): boolean =>
  /^F1[0-9]/.test(key) && /\bwith other [\w ,-]+-induced disorder$/.test(title);

/** Medical conditions that a substance brings, which are no disorders of chapter 5: `alcoholic gastritis`. */
const OF_SUBSTANCE =
  '(?:pancreatitis|hepatitis|cirrhosis|gastritis|cardiomyopath\\w+|(?:poly)?neuropath\\w+|myopath\\w+|(?:fatty )?liver(?: disease)?|steatosis|cerebell\\w+|constipation|ketoacidosis|esophagitis|varices|seizures?|thrombocytopenia|rhabdomyolysis|endocarditis)';

/** Words for a severity that a dementia has come to: `the dementia was severe`, `declined to a severe dementia`. */
const cameTo = (severity: string): RegExp =>
  new RegExp(
    `\\b${severity} (?:stage|level|range|degree) (?:by|on|at|before|since) (?:the )?(?:(?:hospital |hd |last )?day|hd|discharge|end)\\b|\\b(?:dementia|alzheimer\\w*)\\b(?:(?!\\b(?:no|not|without|never)\\b)[^.;\\n]){0,60}?\\b(?:is|was|became|now|to|into|stage|reached|being|as|judged|graded|,) (?:now |a |an |in |the |clearly |then )*${severity}\\b(?! (?:agitat\\w+|anxi\\w+|behavio\\w+|mood|psychot\\w+|depress\\w+|pain|infection|malnutrition|sepsis))|\\b${severity} (?:[\\w-]+ ){0,3}(?:dementia|alzheimer\\w*)\\b|\\b(?:progress|declin|worsen|deteriorat|advanc)\\w* (?:(?:from|an?|mild|moderate|then|over|the|stay|dementia|further|here) ){0,4}?(?:to|into) (?:an? |the )?(?:clearly )?${severity}\\b(?! (?!(?:over|by|at|on|in|during|after|before|and|with|without|dementia|stage|now|one|alzheimer\\w*|vascular)\\b)\\w)`,
    'gi',
  );

/** I.C.5.d: of a dementia that progresses within the stay the highest severity is coded. */
const PROGRESSED: readonly Otherwise[] = [
  ['mild', 'moderate', 'B'] as const,
  ['mild', 'severe', 'C'] as const,
  ['moderate', 'severe', 'C'] as const,
].map(
  ([coded, reached, character]): Otherwise => ({
    codes: ({ title, key }) => isDementia(key) && title.includes(`, ${coded}`),
    says: cameTo(reached),
    where: 'inpatient',
    besides: (other, { key }) => other.key.startsWith(key.slice(0, 3)) && (other.key[3] ?? '') >= character,
    why: 'where a dementia progresses in the stay, the highest severity is coded',
    section: 'I.C.5.d',
    severity: 'information',
    instead: ({ key }) => key.slice(0, 3) + character + key.slice(4),
  }),
);

/** Who says that nobody has documented how severe the dementia is. */
const UNGRADED =
  /\b(?:severity|stage|degree|level)s?\b[^.;\n]{0,50}\b(?:not|never|n['’]t|un)[ -]?(?:yet |been |further |otherwise )*(?:documented|stated|recorded|specified|known|given|graded|staged|assessed|determined|noted|established|described|mentioned|told|clear)\b|\b(?:no|without(?: an?y?)?) (?:documented |stated |recorded )?(?:severity|stage|grading|staging)\b|\b(?:not|never|n['’]t)(?: yet| been)* (?:staged|graded)\b|\b(?:does|did|do|has|have|is|was)(?: not|n['’]t) (?:\w+ )?(?:say|state|document|record|specify|grade|stage|give|tell|note|mention)\w*\b[^.;\n]{0,40}\b(?:severity|stage|severe|mild|degree|advanced)\b|\bunspecified severity\b/gi;

export const MENTAL: readonly Otherwise[] = [
  ...PROGRESSED,
  {
    codes: ({ title, key }) => isDementia(key) && /, (?:mild|moderate|severe)\b/.test(title),
    says: UNGRADED,
    status: 'any',
    unless: /\b(?:mild|moderate|severe) (?:[\w-]+ ){0,3}(?:dementia|alzheimer\w*)\b/gi,
    why: 'where the documentation does not tell the severity of the dementia, that is coded as unspecified',
    section: 'I.C.5.d',
    severity: 'information',
    instead: ({ key }) =>
      key.slice(0, 3) + (key.startsWith('F01') ? '5' : key.startsWith('F02') ? '8' : '9') + key.slice(4),
  },
  {
    codes: of('G30', 'G31.0-', 'G31.83'),
    says: /\bdementia\b/gi,
    besides: (other) => /^F0[123]/.test(other.key),
    once: true,
    why: 'the dementia that the disease has brought is coded behind it, F02.-',
    section: 'I.A.13',
    severity: 'information',
  },
  {
    codes: isOtherInduced,
    says: new RegExp(
      `\\b(?:alcohol(?:ic)?|etoh|opioid|cocaine|drug|(?:meth)?amphetamine|cannabis|marijuana)(?:[- ](?:induced|related|associated|use))? (?:(?:acute|chronic|recurrent|mild|severe|and|dilated|peripheral) ){0,3}${OF_SUBSTANCE}\\b|\\b${OF_SUBSTANCE}\\b[^.;\\n]{0,20}\\b(?:due to|from|secondary to|caused by|related to) (?:\\w+ ){0,3}(?:alcohol\\w*|etoh|drinking|opioids?|cocaine|(?:meth)?amphetamines?|cannabis|marijuana)\\b`,
      'gi',
    ),
    unless:
      /\b(?:psycho(?:sis|tic)|mood|depressi\w+|anxiety|sleep|insomnia|sexual|delirium|dementia|amnes\w+|withdrawal|intoxicat\w+|hyperemesis|neurocognitive)\b/gi,
    why: 'a medical condition due to a substance is no substance-induced disorder: it has its own code, beside the use, abuse or dependence',
    section: 'I.C.5.b.4',
    instead: ({ key }) => `${key.slice(0, 4)}0`,
  },
  ...SINGLE_EPISODES,
  ...USE_ALONE,
  ...SUBSTANCES.flatMap(bySeverity),
  NO_DISORDER,
  {
    codes: ({ key }) => /^F1[0-9][129]88$/.test(key),
    says: /\b(?:due to|from|caused by|related to|secondary to|because of|brought on by) (?:the |his |her |chronic |heavy |long-?term |long-standing |iv |intranasal |crack )*(?:cocaine|alcohol|opioids?|opiates?|heroin|fentanyl|cannabis|marijuana|(?:meth)?amphetamines?|inhalants?|benzodiazepines?|drinking|stimulants?)\b/gi,
    orSaid:
      /\b(?:psycho(?:sis|tic)\w*|mood|depress\w+|anxi\w+|sleep|insomnia|deliri\w+|dementia|amnes\w+|sexual|persever\w+|hallucin\w+|delusion\w*|bipolar|mania|panic|perception)\b/gi,
    why: 'a medical condition due to a substance is no substance-induced disorder: it has its own code, beside the use, abuse or dependence',
    section: 'I.C.5.b.4',
    severity: 'information',
  },
  ...SEVERITIES.map(
    ([severity, character]): Otherwise => ({
      codes: of('F01.5-', 'F02.8-', 'F03.9-'),
      says: ofDementia(severity),
      why: 'the severity that the provider documents is coded',
      section: 'I.C.5.d',
      instead: ({ key }) => key.slice(0, 3) + character + key.slice(4),
    }),
  ),
  {
    codes: of('F45.42'),
    says: /\b(?:exclusively|purely|entirely|solely|wholly|only|fully|completely) (?:(?:due|related|attributable|owing) to |of |from |a matter of )?(?:psych\w+|emotional|a? ?psych\w+)|\b(?:psych\w+|emotional)[^.;\n]{0,25}\b(?:alone|exclusively|entirely)\b|\bno (?:physical|organic|somatic|medical) (?:cause|basis|component|explanation|source)\b/gi,
    also: /\bpain\b/gi,
    why: 'pain that is exclusively related to psychological disorders is F45.41, and no code of G89 goes with it',
    section: 'I.C.5.a',
    instead: () => 'F4541',
  },
  {
    codes: of('F45.41'),
    says: /\b(?:psycholog\w+|psychosocial|emotional|stress)[^.;\n]{0,30}\b(?:component|contribut\w+|factors? (?:play|add|worsen|aggravat)\w*|aggravat\w+|overlay|worsen\w*|amplif\w+)\b|\b(?:component|overlay|contribution) of (?:stress|anxiety|depression|psych\w+)/gi,
    also: /\b(?:acute|chronic)\b[^.;\n]{0,30}\bpain\b/gi,
    unless: /\b(?:exclusively|purely|entirely|solely|wholly) (?:(?:due|related|attributable) to )?psych\w+/gi,
    why: 'an acute or chronic pain with a psychological component is F45.42, with a code of G89',
    section: 'I.C.5.a',
    instead: () => 'F4542',
  },
  {
    codes: ({ title }) => /\bin (?:full |partial |early |sustained )*remission\b/i.test(title),
    says: /\b(?:depend\w+|disorder|abuse|leuk\w+|myeloma|lymphoma|depress\w+|bipolar|mania|schizo\w+|mdd|aud|oud)\b/gi,
    orSaid:
      /\bremi(?:ssion|tted)\b|\bremitting\b|\bs?cr\b|\b(?:complete|molecular|cytogenetic|metabolic) response\b|\b(?:mrd|minimal residual disease)[- ](?:neg\w*|undetect\w+)|\bNED\b|\bno evidence of disease\b|\bsober\b|\bsobriety\b|\babstinen\w+|\bclean\b|\bfree of\b/gi,
    near: true,
    why: 'a remission is coded only where the provider documents it',
    section: 'I.C.5.b.1',
    severity: 'information',
  },
  {
    codes: ({ title, key }) => codesIn('F01-F03')(key) && /, (?:mild|moderate|severe)\b/.test(title),
    says: /\bdement\w+|\balzheimer\w*/gi,
    orSaid:
      /\b(?:mild|moderate|severe|advanced|early|end|late)[- ]?(?:\w+ )?\b|\bstage\b|\bcdr\b|\bfast\b|\bmmse\b|\bmoca\b/gi,
    why: 'a severity that is not documented is coded as unspecified',
    section: 'I.C.5.d',
    severity: 'information',
    instead: ({ key }) =>
      key.slice(0, 3) + (key.startsWith('F01') ? '5' : key.startsWith('F02') ? '8' : '9') + key.slice(4),
  },
];
