/** Personal histories that a note calls so, and no code says (Guidelines I.C.21.c.4). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What is of the past, with the codes of its history, any of which is enough, the one to name first, and those of what goes on. */
const HISTORIES: readonly (readonly [words: string, codes: string, current: string])[] = [
  ['(?:deep (?:vein|venous) thrombosis|dvt|venous thrombo\\w+)', 'Z86.718 Z86.71-', 'I80-I82'],
  ['(?:pulmonary embol\\w+|pe)', 'Z86.711 Z86.71-', 'I26-I27'],
  [
    '(?:stroke|tia|cva|transient ischemic attack|cerebral infarct\\w+)',
    'Z86.73 I69',
    'I60-I63 G45-G46 G81-G83 R47',
  ],
  ['(?:myocardial infarction|heart attack|mi|n?-?stemi)', 'I25.2', 'I21-I24'],
  ['breast (?:cancer|carcinoma)', 'Z85.3', 'C50 C79.81 D05'],
  ['(?:colon|colorectal|bowel) (?:cancer|carcinoma)', 'Z85.038', 'C18-C20 D01'],
  ['prostate (?:cancer|carcinoma)', 'Z85.46', 'C61 R97.21'],
  ['(?:malignant )?melanoma', 'Z85.820', 'C43 D03'],
  ['lung (?:cancer|carcinoma)', 'Z85.118', 'C34 C78.0-'],
  ['(?:colon(?:ic)?|colorectal|adenomatous) polyps?', 'Z86.01-', 'K63.5 D12 K62.1'],
  ['(?:tuberculosis|tb)', 'Z86.11', 'A15-A19 B90'],
  ['mrsa', 'Z86.14', 'A49.02 A41.02 B95.62 J15.212 Z22.322'],
  ['covid\\S*', 'Z86.16', 'U07.1 U09.9'],
  ['(?:kidney|renal|ureteral) (?:stones?|calcul\\w+)', 'Z87.442', 'N20-N23'],
  ['(?:recurrent )?(?:uti|urinary (?:tract )?infection)s?', 'Z87.440', 'N10-N12 N30 N39.0'],
  ['(?:recurrent )?pneumonia', 'Z87.01', 'J12-J18 J69'],
  ['(?:peptic|gastric|duodenal) ulcers?', 'Z87.11', 'K25-K28'],
  ['gestational diabetes', 'Z86.32', 'O24.4- E08-E13'],
  ['(?:cardiac arrest|sudden death)', 'Z86.74', 'I46'],
  ['(?:traumatic brain injury|tbi)', 'Z87.820', 'S06'],
  ['(?:falls?|falling)', 'Z91.81 R29.6', 'W00-W19'],
];

const untold = (says: string, codes: string): Otherwise => {
  const [code = ''] = codes.split(' ');
  return {
    codes: of('A00-Z99'),
    says: new RegExp(says, 'gi'),
    status: 'any',
    besides: isListedAmong(...codes.split(' ')),
    once: true,
    lacking: true,
    why: `the history that the note tells has a code too, ${code}`,
    section: 'I.C.21.c.4',
    severity: 'information',
  };
};

const DENIED =
  "(?<!\\b(?:no|without|denies(?: any| a)?|negative for|nor|family|maternal|paternal|mother[’']?s?|father[’']?s?) (?:known |prior |past |significant )?)";
const OF_IT =
  'of (?:(?:an?|the|prior|previous|past|one|left|right|old|recurrent|acute|treated|remote|resected|invasive) ){0,3}';

/** The code of a history where the note says that the disease goes on. */
const goesOn = ([words, codes, current]: (typeof HISTORIES)[number]): Otherwise => ({
  codes: of(...codes.split(' ').filter((code) => code.startsWith('Z86') || code.startsWith('Z87'))),
  says: new RegExp(
    `\\b${words}\\b[^.;\\n]{0,30}\\b(?:on|under|receiving|undergoing|in|started on) (?:(?:active|current|daily|acute|the|her|his|ripe|dot|antibiotic|standard) )*(?:treatment|therapy|ripe)\\b(?! (?:completed|finished|ended|in (?:19|20)))|\\b(?:active|untreated|ongoing|current|still has|new|being treated for|(?:treatment|therapy) (?:of|for)) (?:(?:a|an|the|her|his|pulmonary|active|current) )*${words}\\b|(?<!\\b(?:old|prior) (?:\\w+ )?)\\b${words}\\b,? (?:(?:with [\\w ]{1,20})?(?:right now|now with|today with|since (?:yesterday|this morning)|today|yesterday|this (?:morning|week)|still treated|again now))|\\b${words}\\b[^.;\\n]{0,40}\\b(?:still )?for (?:the )?(?:treatment|therapy) of (?:it|the (?:pe|dvt|clot))\\b|\\b${words}\\b[^.;\\n]{0,20}\\b(?:is |still |remains )?(?:day \\d+\\b|on (?:paxlovid|nirmatrelvir|remdesivir|molnupiravir)|active|being treated|not (?:yet )?(?:cured|resolved|healed|gone)|ongoing)\\b`,
    'gi',
  ),
  orSaid: new RegExp(
    `\\b(?:completed|finished|ended|stopped|past|prior|previous|history of|h\\/o|no|not|without|prophyla\\w+|latent|prevent\\w+|ago|screen\\w*)\\b[^.;\\n]{0,40}\\b${words}\\b|\\b${words}\\b[^.;\\n]{0,40}\\b(?:completed|finished|ended|ago|in (?:19|20)\\d\\d|prophyla\\w+|resolved|cured)\\b`,
    'gi',
  ),
  besides: isListedAmong(...current.split(' ')),
  why: 'a history code is for what is no longer there and is not treated any more; what goes on is coded as it is',
  section: 'I.C.21.c.4',
  severity: 'information',
});

export const HISTORIES_OF_WHAT_GOES_ON: readonly Otherwise[] = HISTORIES.filter(([words]) =>
  /tuberculosis|pneumonia|ulcer|uti|stones|calcul|covid|mrsa|dvt|embol|stroke|arrest/.test(words),
).map(goesOn);

/** Histories of what titles name only by its body system, and diseases of it that go on for years. */
const OF_SYSTEMS: readonly (readonly [codes: string, diseases: string, current: string])[] = [
  [
    'Z86.79',
    '(?:essential |primary )?(?:hypertension|htn|high blood pressure)|atrial (?:fibrillation|flutter)|a-?fib|(?:congestive |diastolic |systolic )?heart failure|chf|hf[mpr]+ef|coronary (?:artery )?disease|cad|cardiomyopathy|pvd|pad|peripheral (?:arterial|artery|vascular) disease',
    'I00-I99 O10-O16',
  ],
  [
    'Z86.39',
    '(?:type [12] )?(?:diabetes(?: mellitus)?|dm)|t[12]dm|hypothyroid\\w*|hyperthyroid\\w*|hyperlipidemia|hypercholesterolemia|dyslipidemia|hld|obesity',
    'E00-E89 O24',
  ],
  [
    'Z86.59',
    '(?:major )?depress(?:ion|ive disorder)|mdd|(?:generalized )?anxiety(?: disorder)?|gad|bipolar(?: disorder)?|schizophrenia|ptsd|ocd|adhd|panic disorder',
    'F01-F99',
  ],
  [
    'Z86.69',
    'migraines?|epilepsy|seizure disorder|glaucoma|(?:peripheral |diabetic )?neuropathy|parkinson\\S*|multiple sclerosis|(?:obstructive )?sleep apnea|osa|restless legs?(?: syndrome)?',
    'G00-G99 H00-H95',
  ],
  ['Z86.2', '(?:iron deficiency |chronic )?anemia|thrombocytopenia|itp|neutropenia', 'D50-D89'],
  ['Z87.09', 'asthma|copd|emphysema|chronic bronchitis|allergic rhinitis', 'J00-J99'],
  [
    'Z87.19',
    'gerd|(?:gastroesophageal )?reflux|irritable bowel(?: syndrome)?|ibs|crohn\\S*|ulcerative colitis|cirrhosis|celiac disease|hepatitis [bc]',
    'K00-K95 B15-B19',
  ],
  ['Z87.2', 'psoriasis|eczema|atopic dermatitis|rosacea|hidradenitis', 'L00-L99'],
  [
    'Z87.39',
    '(?:rheumatoid|psoriatic) arthritis|osteoarthritis|gout|osteoporosis|lupus|sle|fibromyalgia|ankylosing spondylitis',
    'M00-M99',
  ],
  ['Z87.448', 'ckd(?: stage)?(?: \\d[ab]?)?|chronic kidney disease|neurogenic bladder', 'N00-N39'],
  ['Z87.438', 'bph|benign prostatic hyperplasia', 'N40-N53'],
];

/** How a note treats what goes on. */
const HELD =
  '(?:(?:is|are|remains?|still|now|currently|today|both|very|fairly) )*(?:(?:well|poorly|sub-?optimally|adequately|not|diet)[- ](?:well[- ])?)?(?:(?:un)?controlled|stable|managed|treated|at goal|above goal|not at goal|worse(?:ning)?|active|flar\\w+|on (?!file\\b|exam|hold|day\\b|the\\b|no\\b|ct\\b|mri\\b|x-?ray|imaging|admission|arrival|echo|e[ck]g|her\\b|his\\b|review|path\\w*|biops\\w+|home|labs?\\b)[a-z]{4,})\\b';

/** I.C.21.c.4: a history is of what no longer exists and is not treated, and I.C.9.a.8: control is no end. */
const goesOnUnderControl = ([codes, diseases, current]: (typeof OF_SYSTEMS)[number]): Otherwise => {
  const names = `(?:${diseases})`;
  return {
    codes: of(codes),
    says: new RegExp(
      `(?<!\\b(?:gestational|portal|pulmonary|ocular|intracranial|post-?partum|prior|past|previous|former|old|of|childhood|resolved) )\\b${names},? ?[-–:(]? ?${HELD}|\\b(?:(?:un|well[- ]|poorly[- ])?controlled|stable|chronic|active|ongoing|persistent) ${names}\\b|\\b(?:continue|refill\\w*|takes|taking|increase[sd]?)\\b[^.;\\n]{0,40}\\bfor (?:the |her |his )?${names}\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `(?<!\\bfamily )\\b(?:history|hx) of\\b|\\bh\\/o\\b|\\bs\\/p\\b|\\bstatus[- ]post\\b|\\b(?:past|prior|previous|former|resolved|childhood|remote|no longer)\\b[^.;\\n]{0,40}\\b${names}\\b|\\b${names}\\b[^.;\\n]{0,40}\\b(?:resolved|cured|no longer|as a child|in (?:childhood|remission)|off (?:all |its |the )?(?:meds?|medications?|drugs?|treatment|therapy)|none since)\\b`,
      'gi',
    ),
    besides: isListedAmong(...current.split(' ')),
    why: 'a history code is for what no longer exists and is not treated any more; what is controlled by treatment is coded as present',
    section: codes === 'Z86.79' ? 'I.C.9.a.8 and I.C.21.c.4' : 'I.C.21.c.4',
  };
};

export const HISTORIES_OF_WHAT_IS_TREATED: readonly Otherwise[] = OF_SYSTEMS.map(goesOnUnderControl);

/** A history that the note calls personal, and where it concludes any. */
export const HISTORIES_UNCODED: readonly Otherwise[] = HISTORIES.flatMap(([words, codes, current]) => [
  untold(`${DENIED}\\bpersonal (?:history|hx) ${OF_IT}${words}\\b`, codes),
  {
    ...untold(`${DENIED}\\b(?:(?:history|hx) of|h\\/o) ${OF_IT.slice(3)}${words}\\b`, `${codes} ${current}`),
    concluded: true,
  },
]);

/** I.C.9.e.1: an old or healed infarction that needs no further care. */
export const OLD_INFARCTIONS: readonly Otherwise[] = [
  {
    ...untold(
      '(?<!\\b(?:no|without|denies|ruled out|not an?) (?:\\w+ )?)\\b(?:(?:old|healed|prior|previous|remote|past) (?:(?:anterior|inferior|lateral|septal|posterior|anteroseptal|inferolateral|q-wave|silent|transmural) )*(?:myocardial infarct(?:ion|s)?|mi|heart attack)|(?:myocardial infarction|mi|heart attack),? (?:old|healed|remote))\\b',
      'I25.2 I21-I23',
    ),
    concluded: true,
    section: 'I.C.9.e.1',
  },
  {
    ...untold(
      `(?<!\\b(?:no|without|denies|ruled out|not an?|family|father\\w*|mother\\w*|brother\\w*|stroke|cerebral) (?:\\w+ )?)\\b(?:(?:myocardial |heart )?infarct(?:ion)?|heart attack|n?stemi)(?: \\w+){0,2}? (?:(?:five|six|seven|eight|nine|ten|eleven|two|three|four|several|many|[2-9]|1\\d) (?:months|years) ago|(?:a|one) year ago|last year|years ago|in (?:19\\d\\d|20[01]\\d|202[0-4]))\\b|\\bi[n]? (?:19\\d\\d|20[01]\\d|202[0-4]),? (?:\\w+ ){0,3}(?:heart attack|myocardial infarction)\\b`,
      'I25.2 I20-I24 I63 I69 Z86.73',
    ),
    orSaid:
      /\b(?:father|mother|brother|sister|uncle|aunt|grand\w+|parents?|son|daughter|family)\b[^.;\n]{0,40}\b(?:infarct\w*|heart attack|n?stemi)\b/gi,
    section: 'I.C.9.e.1',
  },
];

/** I.C.21.c.4: the histories of the family and of the patient have different codes. */
export const PERSONAL_NOT_FAMILY: readonly Otherwise[] = [
  {
    codes: of('Z80-Z84'),
    says: /\bpersonal (?:history|hx)?\b|\b(?:s?he|the patient) (?:had|has had|was treated for|beat|survived)\b|\b(?:his|her) own\b/gi,
    status: 'any',
    orSaid:
      /\b(?:family|familial|mother|father|parents?|sisters?|brothers?|siblings?|aunts?|uncles?|cousins?|grand\w+|sons?|daughters?|children|relatives?|maternal|paternal|fhx?|mom|dad|hereditary|inherited|lynch|brca\d?)\b/gi,
    why: 'it is a history of the family, and the note tells of the patient alone',
    section: 'I.C.21.c.4',
    severity: 'information',
  },
];
