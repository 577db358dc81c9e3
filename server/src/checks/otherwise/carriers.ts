/** Who carries a gene, has been cured, or smokes or smoked (Guidelines I.C.21.c.3 and c.4, I.A.17). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Diseases of a gene that a person may carry without them: none whose trait has a code of its own beside them. */
const OF_GENES = [
  'D55',
  'D56.0-D56.2',
  'D57.0-D57.2',
  'D57.4-D57.8',
  'D58',
  'D66-D67',
  'D68.0-D68.2',
  'D81-D82',
  'E25.0',
  'E70-E72',
  'E74-E77',
  'E79.1',
  'E83.0-E83.1',
  'E84',
  'E88.01',
  'G10-G12',
  'G60.0',
  'G71',
  'H35.5-',
  'Q61.1-',
  'Q81',
  'Q87.8-',
  'Q99.2',
];

/** Others, who may be carriers too. */
const NO_OTHER =
  "(?<!\\b(?:mother|father|mom|dad|parents?|sister|brother|siblings?|aunt|uncle|cousin|wife|husband|partner|spouse|both|each|daughter|son|they)(?:['’]s)?\\b[^.;\\n]{0,30})";

const CARRIER: Otherwise = {
  // The traits of the blood have codes of their own below.
  codes: ({ key, ...rest }) => !key.startsWith('D5') && of(...OF_GENES)({ key, ...rest }),
  says: new RegExp(
    `${NO_OTHER}\\b(?:(?:is|as|only|just|an?|known|asymptomatic|healthy|silent|genetic|gene|obligate|heterozygous|unaffected|proven|confirmed|female) ){1,4}(?:[\\w-]+ ){0,3}carrier\\b(?! (?:screen\\w*|test\\w*|frequency|risk))|${NO_OTHER}\\b(?!(?:the|a|an|no|not|non|any|or|and) )[\\w-]{2,} carrier\\b(?! (?:screen\\w*|test\\w*|frequency|risk|panel))|${NO_OTHER}\\bcarrier (?:of|for|state|status)\\b(?! (?:unknown|not|untested|of (?:the )?(?:mother|father|partner|parents)))|${NO_OTHER}\\bcarries (?:(?:one|a|an|the|single|only|just) ){1,3}(?:[\\w-]+ ){0,4}(?:copy|variant|mutation|allele|gene|deletion)\\b|${NO_OTHER}\\bheterozyg\\w+\\b`,
    'gi',
  ),
  orSaid:
    /\bcompound hetero\w+|\bhomozyg\w+|\b(?:two|both) (?:[\w-]+ ){0,2}(?:copies|alleles|variants|mutations)\b|\bsymptomatic carrier\b|\b(?:is|who is|clinically) affected\b|\bon (?:factor|enzyme|modulator)\b/gi,
  besides: isListedAmong('Z14'),
  once: true,
  why: 'who carries the gene and has not the disease is a carrier, Z14.-',
  section: 'I.C.21.c.3',
  severity: 'information',
  instead: ({ key }) =>
    key.startsWith('D66') ? 'Z1401' : key.startsWith('E84') ? 'Z141' : key.startsWith('D67') ? '' : 'Z148',
};

/** That the carrier is well, as the note says in so many words. */
const WELL_CARRIER: Otherwise = {
  ...CARRIER,
  also: /\b(?:unaffected|asymptomatic|healthy|silent|phenotypically normal|clinically well)\b/gi,
  severity: 'warning',
};

/** Genes of a susceptibility to a disease, and the syndromes that are called by theirs. */
const GENES =
  'brca[- ]?[12]?|palb2|chek2|tp53|atm|bard1|rad51[cd]|brip1|cdh1|pten|stk11|ret|men ?[12][ab]?|vhl|sdh[abcd]|bap1|cdkn2a|mlh1|msh[26]|pms2|epcam|apc|mutyh|pole|li-?fraumeni(?: syndrome)?|lynch(?: syndrome)?|hnpcc';
const NOT_THE_OWN =
  "(?<!\\b(?:no|not|never|without|negative|mother|father|sister|brother|family|cousin|aunt|uncle|husband|wife|partner|test(?!ed positive)\\w*|if|whether)(?:['’]s)?\\b[^.;\\n]{0,30})";

const SUSCEPTIBLE = {
  codes: of('Z31.5', 'Z71.83', 'Z80', 'Z40.0-'),
  says: new RegExp(
    `${NOT_THE_OWN}\\b(?:${GENES})(?:\\+|,? (?:(?:gene|pathogenic|germline|heterozygous|deleterious|known|syndrome|likely|[a-z]*\\d[\\w.>]*) )*(?:carrier|mutation|variant|positive|deletion)\\b)|${NOT_THE_OWN}\\b(?:carri(?:es|er of)|(?:mutation|variant|deletion) (?:in|of)|positive for|susceptib\\w+ (?:from|by|through|due to)) (?:(?:an?|the|her|his|known|pathogenic|germline|likely|familial|heterozygous) )*(?:${GENES})\\b|${NOT_THE_OWN}\\bgenetic(?:ally)? (?:susceptib\\w+|predispos\\w+)\\b`,
    'gi',
  ),
  orSaid:
    /\b(?:negative|not (?:detected|found|a carrier)|pending|awaited|declin\w+|benign variant|uncertain significance|vus)\b/gi,
  besides: isListedAmong('Z15', 'C00-C96', 'D05'),
  once: true,
  lacking: true,
  why: 'the susceptibility that is the reason for it has its code too, Z15.-',
  section: 'I.C.21.c.14',
  severity: 'information' as const,
} satisfies Otherwise;

/** I.C.21.c.3: a gene that brings the cancer which the patient has is coded behind it. */
const SUSCEPTIBLE_AND_ILL: Otherwise = {
  ...SUSCEPTIBLE,
  codes: of('C18-C20', 'C25', 'C50', 'C53-C57', 'C61', 'D05', 'Z12.1-', 'Z12.3-', 'Z12.5', 'Z12.73'),
  says: new RegExp(
    `${SUSCEPTIBLE.says.source}|\\b(?:known|germline|pathogenic|confirmed)\\b[^.;\\n]{0,20}\\b(?:brca[- ]?[12]?|palb2|chek2|hoxb13|lynch(?: syndrome)?|mlh1|msh[26])\\b|(?<!\\b(?:no|not|negative|family|mother|sister|father|brother|test\\w*|if|whether)\\b[^.;\\n]{0,30})\\bgenetic(?:ally)? susceptib\\w+|\\bpositive (?:test(?:ing)? )?for (?:an? )?(?:brca[- ]?[12]?|palb2|chek2|hoxb13|lynch|mlh1|msh[26])\\b|\\b(?:in|with|has|of|due to|known) (?:the )?lynch syndrome\\b`,
    'gi',
  ),
  besides: isListedAmong('Z15'),
  why: 'a genetic susceptibility to the disease is coded behind it, Z15.-',
  section: 'I.C.21.c.3',
};

const CANCER =
  '(?:(?:[\\w-]+ ){0,3}?cancers?|melanoma|leuk[a]?emia|lymphoma|malignanc(?:y|ies)|(?:[\\w-]+ )?carcinoma)';
const RELATIVE =
  '(?:mothers?|fathers?|mom|dad|parents?|sisters?|brothers?|siblings?|aunts?|uncles?|grand(?:mother|father|parent)s?|cousins?|daughters?|sons?|first-degree relatives?)';
const NOBODY = '(?<!\\b(?:no|not|nor|denies|denied|negative|without|never|none|unknown)\\b[^.;\\n]{0,40})';

/** I.C.21.c.5 and the note at Z12: a screening for a cancer that runs in the family. */
const OF_FAMILY: Otherwise = {
  codes: of('Z12'),
  says: new RegExp(
    `${NOBODY}\\b(?:fam(?:ily|\\.)? (?:history|hx)|fh|fhx)\\b(?: is| positive|:|,)*(?: (?:of|for))? (?:breast ca|colon ca|ca|${CANCER})\\b|${NOBODY}\\b${RELATIVE}(?: and (?:an? |her |his )?${RELATIVE})? (?:(?:each|both|also|has|have|had|with|died of|died from|was diagnosed with|diagnosed with) ){1,2}${CANCER}\\b|${NOBODY}\\b${CANCER} (?:in|of) (?:(?:an?|her|his|the|one|two|both|maternal|paternal) ){1,2}${RELATIVE}\\b`,
    'gi',
  ),
  status: 'any',
  besides: isListedAmong('Z80', 'Z15', 'Z83.7-', 'Z85', 'C00-D49'),
  once: true,
  lacking: true,
  why: 'a family history of malignant neoplasm is coded behind the screening, Z80.-',
  section: 'I.C.21.c.5 and the note at Z12',
  severity: 'information',
};

/** I.C.21.c.11: counseling for who wants children has another code than that for whom a disease runs in the family. */
const COUNSELED_FOR_CHILDREN: Otherwise = {
  codes: of('Z71.83'),
  says: /\b(?:pre-?conception\w*|pre-?pregnancy|procreat\w+|(?:before|ahead of|prior to) (?:conceiving|(?:a |another |the |her )?pregnancy|starting a family|trying)|(?:plan|planning|plans|hope|hopes|hoping|want|wants|wish|wishes|trying|try) (?:on |for |to )?(?:\w+ )?(?:pregnan\w+|conceiv\w+|conception|(?:have|having) (?:a |another )?(?:baby|child(?:ren)?|kids)|start(?:ing)? a family|a baby|a family|children|ivf)|future (?:children|pregnanc\w+|offspring)|family planning|risk (?:to|for|of) (?:their|her|his|a|future|any) (?:future )?(?:child(?:ren)?|offspring|baby|pregnancy))\b/gi,
  orSaid:
    /\b(?:not|no|never|done|finished|completed|without)\b[^.;\n]{0,30}\b(?:pregnan\w+|conceiv\w+|child(?:ren|bearing)?|family)\b/gi,
  besides: isListedAmong('Z31'),
  why: 'genetic counseling for procreative management is Z31.5, first, with Z15 behind it',
  section: 'I.C.21.c.11 and c.14',
  instead: () => 'Z315',
  severity: 'information',
};

const CURED_HEPATITIS: Otherwise = {
  codes: of('B17.1-', 'B18.2', 'B19.2-'),
  says: /\bsvr(?:[- ]?\d+)?\b|\bsustained viro\w+ response\b|\b(?:hep(?:atitis)? c|hcv)\b[^.;\n]{0,60}\beradicated\b/gi,
  status: 'any',
  orSaid:
    /\b(?:no|not|never|without|failed|before|until|awaiting|await|pending|if|due|lost) (?:(?:to|yet|reach|achieve|achieved|an?|the|for|been) ){0,3}(?:svr|sustained|cured|cleared|eradicated)\b|\bre-?infect\w*|\brelaps\w+|\bvir[a]?emi[ac]\b|\b(?<!not )detectable\b|\bon (?:treatment|therapy|sofosbuvir|glecaprevir|epclusa|mavyret|harvoni)\b|\bweek \d+ of\b/gi,
  why: 'a hepatitis that has been cured and is not treated any more is a personal history',
  section: 'I.C.21.c.4',
  severity: 'information',
  instead: () => 'Z8619',
};

/** Traits, which have codes of their own beside the diseases. */
const TRAITS: readonly Otherwise[] = (
  [
    ['D57.0-D57.2 D57.4-D57.8', 'sickle[- ]cell (?:\\w+ )?trait|hb ?as\\b|hgb as\\b|sickle trait', 'D57.3'],
    [
      'D56.0-D56.2 D56.9',
      'thal\\w*(?: [\\w-]+)?,? \\(?(?:minor|trait)|(?:alpha|beta)[- ]thal\\w* (?:minor|trait)|thalassemia[^.;\\n]{0,10}carrier',
      'D56.3',
    ],
  ] as const
).map(
  ([codes, words, trait]): Otherwise => ({
    codes: of(...codes.split(' ')),
    says: new RegExp(`${NO_OTHER}\\b(?:${words})`, 'gi'),
    besides: isListedAmong(trait),
    why: `the trait has a code of its own, ${trait}`,
    section: 'I.C.21.c.3 and I.B.2',
    severity: 'information',
    instead: () => trait.replace('.', ''),
  }),
);

/** The use additional notes for tobacco at the mouth, the airways, the heart, the brain and hypertension. */
const TOBACCO: Otherwise = {
  codes: of('C00-C14', 'C32-C34', 'I10-I16', 'I20-I25', 'I60-I69', 'J40-J47'),
  says: /\bcurrent(?:ly)?(?: every ?day| daily)? smok\w+|\bsmokes\b(?! (?:nothing|no|marijuana|cannabis|weed|pot)\b)|\bstill smok\w+|\bcontinues to smoke\b|\b(?:active|daily|heavy|lifelong|former|ex-?|prior|previous)[- ]?smoker\b|\b(?:\d[\d.]*|half a|one|two|a) (?:ppd|packs? (?:a|per|each) day)\b|\b\d+[- ]pack[- ]years?\b|(?<!\b(?:to|not|never|must|should|advised|will|would|wants to) )\b(?:quit|stopped|gave up) (?:smoking|tobacco|cigarettes)\b/gi,
  orSaid:
    /\b(?:never|non-?|no(?:t)?) ?-?(?:a )?smok\w+|\bnever used tobacco\b|\b(?:mother|father|mom|dad|brother|sister|grand\w+|aunt|uncle|room-?mate|housemates?|neighbou?rs?|co-?workers?|family|wife|husband|spouse|partner|parents?|second-?hand|nobody|no[- ]one|none|neither|anyone|anybody|who(?:ever)?)\b[^.;\n]{0,30}\bsmok\w+/gi,
  besides: isListedAmong('F17', 'Z87.891', 'Z72.0', 'O99.33-', 'T65.2-', 'Z77.22', 'Z71.6'),
  once: true,
  lacking: true,
  why: 'the use of tobacco, the dependence or its history is coded in addition (F17.-, Z72.0, Z87.891)',
  section: 'I.A.17',
  severity: 'information',
};

/** The smoke of others, for the ears and the airways. */
const SMOKE_OF_OTHERS: Otherwise = {
  codes: of('H65-H67', 'J00-J06', 'J20-J22', 'J30-J32', 'J35-J47'),
  says: /\b(?:second-?hand|passive|environmental|side-?stream) (?:tobacco |cigarette )?smok\w+|\b(?:mother|father|mom|dad|wife|husband|spouse|partner|parents?|grand(?:mother|father|parents?)|roommate|household members?|adults)\b[^.;\n]{0,20}\bsmok(?:es?|ing)\b[^.;\n]{0,30}\b(?:in (?:the|his|her|their|our) (?:\w+ )?(?:home|house|household|car|room|apartment|bedroom)|(?:at|in) home|indoors|inside|around (?:her|him|the (?:child|baby|patient)|them)|in the same)\b|\bsmok(?:ers?|ing) (?:in the|in his|in her|at) (?:home|house|household)\b|\b(?:expos\w+ to|around) (?:tobacco |cigarette )?(?:smok\w+)\b/gi,
  orSaid:
    /\bno (?:\w+ )?smok\w+|\bsmoke-?free\b|\b(?:nobody|no[- ]one|none|neither)\b[^.;\n]{0,30}\bsmok\w+/gi,
  besides: isListedAmong('F17', 'Z87.891', 'Z72.0', 'T65.2-', 'Z77.22', 'P96.81', 'Z57.31'),
  once: true,
  lacking: true,
  why: 'the exposure to the smoke of others is coded in addition (Z77.22)',
  section: 'I.A.17',
  severity: 'information',
};

export const CARRIED_AND_CURED: readonly Otherwise[] = [
  SUSCEPTIBLE,
  SUSCEPTIBLE_AND_ILL,
  OF_FAMILY,
  COUNSELED_FOR_CHILDREN,
  // A trait that has a code of its own is not one of Z14.
  ...TRAITS,
  WELL_CARRIER,
  CARRIER,
  CURED_HEPATITIS,
  TOBACCO,
  SMOKE_OF_OTHERS,
];
