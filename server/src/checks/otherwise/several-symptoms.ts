/** Symptoms and findings of chapter 18, and of the urine, by their kinds, as notes tell them (Guidelines I.C.18 and I.B.2). */
import type { Several } from './several.ts';

export const SYMPTOMS_TOLD: readonly Several[] = [
  {
    of: ['N39.3', 'N39.4-', 'R32', 'R39.81'],
    what: 'kind of incontinence',
    each: [
      [
        'Stress incontinence',
        '(?:urinary )?stress|sui|mixed',
        '(?:urinary )?stress (?:urinary )?(?:incontinence|leak\\w*)|sui',
      ],
      ['Urge incontinence', 'urge\\w*|uui|oab|mixed', 'urge (?:urinary )?incontinence|uui'],
      [
        'Mixed incontinence',
        'mixed|stress|urge',
        'mixed (?:urinary |stress and urge )?incontinence|stress and urge(?: urinary)? incontinence',
      ],
      ['Overflow incontinence', 'over-?flow', 'over-?flow incontinence'],
      ['Nocturnal enuresis', 'enuresis|bed-?wetting', '(?:nocturnal )?enuresis|bed-?wetting'],
      ['Functional', 'functional\\w*', 'functional (?:urinary )?incontinence'],
      ['dribbling', 'dribbl\\w+', 'post-?(?:void|micturition) dribbl\\w+'],
      ['Continuous leakage', 'continu\\w+|constant\\w*', 'continuous (?:urinary )?(?:leak\\w*|incontinence)'],
    ],
    open: /^Unspecified\b/,
  },
  {
    of: ['N20.0-N20.2', 'N20.9'],
    what: 'site of the stone',
    each: [
      [
        'Calculus of kidney$',
        'kidney|renal|nephro\\w+|staghorn|pole|calyx|calyceal|intrarenal|pelvis',
        '(?:kidney|renal|staghorn|calyceal|intrarenal)[- ](?:stones?|calcul(?:us|i))|nephrolithiasis',
      ],
      [
        'Calculus of ureter',
        'ureter\\w*|uvj|upj',
        '(?:(?:proximal|distal|mid|left|right) )*(?:ureteral|ureteric|uvj) (?:stones?|calcul(?:us|i))|(?:stones?|calcul(?:us|i)) (?:in|of|at) (?:the )?(?:(?:proximal|distal|mid|left|right) )*(?:ureter|uvj)|ureterolithiasis',
      ],
      ['kidney with calculus of ureter', 'kidney|renal|ureter\\w*', '(?!)'],
    ],
    open: /\bunspecified$/,
  },
  {
    of: ['R31'],
    what: 'kind of hematuria',
    each: [
      ['Gross', 'gross\\w*|visible|macroscopic|frank|red urine|clots?'],
      [
        'microscopic',
        'micro\\w*|rbcs?\\b|asymptomatic|dipstick|hpf',
        'micro-?(?:scopic )?h[a]?ematuria|microscopic',
      ],
    ],
    open: /\bunspecified$/,
  },
  {
    of: ['R35', 'R39.1-'],
    what: 'trouble with the urine',
    each: [
      ['Frequency', 'frequen\\w+|often|pollakiuria'],
      ['Nocturia', 'noct\\w+|at night|overnight|x ?[2-9] ?(?:\\/|per )?night'],
      ['polyuria', 'polyuri\\w+|(?:large|lots|liters?)\\b'],
      ['Hesitancy', 'hesitan\\w+|(?:trouble|difficult\\w*) starting|slow to start'],
      ['Poor urinary stream', 'weak\\w*|poor|slow|stream'],
      ['Splitting', 'split\\w*|spray\\w*'],
      ['incomplete bladder emptying', 'incomplete\\w*|empty\\w*|retain\\w*'],
      ['Urgency', 'urgen\\w+|urge'],
      ['Straining', 'strain\\w*'],
    ],
  },
  {
    of: ['R13.0', 'R13.11-R13.14', 'R13.10'],
    what: 'phase of swallowing',
    each: [
      ['oral phase', 'oral'],
      ['oropharyngeal', 'oro-?pharyn\\w+'],
      ['(?<!oro)pharyngeal phase', '(?<!oro-?)pharyngeal|hypo-?pharyn\\w+'],
      ['pharyngoesophageal', 'pharyngo-?esoph\\w+|cervical esoph\\w+|cricophar\\w+'],
    ],
    open: /\bDysphagia, unspecified$/,
  },
  {
    of: ['R16'],
    what: 'organ',
    each: [
      ['^Hepatomegaly, not', 'hepatomegaly|liver', '(?<!spleno)hepatomegaly|enlarged liver'],
      ['^Splenomegaly', 'splenomegaly|spleen', '(?<!hepato-?)splenomegaly|enlarged spleen'],
      ['with splenomegaly', 'hepato-?splenomegaly|splenomegaly|spleen', 'hepato-?splenomegaly'],
    ],
  },
  {
    of: ['R20.0-R20.3'],
    what: 'disturbance of sensation',
    each: [
      ['Anesthesia', 'an[a]?esthesia|numb\\w*|no (?:feeling|sensation)|loss of sensation|insensate'],
      ['Hypoesthesia', 'hypo-?esthesia|decreased (?:sensation|feeling)|reduced sensation|numb\\w*'],
      ['Paresthesia', 'par[a]?esthesi\\w+|tingl\\w+|pins and needles|prickl\\w+|burning|formication'],
      ['Hyperesthesia', 'hyper-?[a]?esthesia|hyper-?sensitiv\\w+|increased sensitivity'],
    ],
  },
  {
    of: ['R22'],
    what: 'site of the lump',
    each: [
      ['head', 'head|scalp|face|cheek|forehead|jaw|lip'],
      ['neck', 'neck|cervical|supraclavic\\w+|submandib\\w+'],
      ['trunk', 'trunk|chest|back|abd\\w+|flank|axill\\w+|buttock|groin|torso|shoulder blade'],
      [
        'upper limb',
        'arms?|hands?|wrists?|fingers?|elbows?|shoulders?|forearms?|thumbs?|upper (?:arm|limb|extremity)',
      ],
      [
        'lower limb',
        'legs?|feet|foot|ankles?|knees?|thighs?|cal(?:f|ves)|toes?|shins?|hips?|lower (?:leg|limb|extremity)',
      ],
    ],
  },
  {
    of: ['R25.0-R25.3'],
    what: 'movement',
    each: [
      ['head movements', 'head'],
      ['Tremor', 'tremor\\w*|shak\\w+|trembl\\w+'],
      ['Cramp', 'cramp\\w*|spasm\\w*|charley'],
      ['Fasciculation', 'fascicul\\w+|twitch\\w*'],
    ],
  },
  {
    of: ['R06.0-', 'R06.1', 'R06.2', 'R06.4-R06.8'],
    what: 'sign of breathing',
    each: [
      ['Orthopnea', 'orthopn\\w+|pillows?|lying (?:flat|down)'],
      ['Shortness of breath', 'short\\w* of breath|sob\\w*|dyspn\\w+|breath\\w*|doe|winded'],
      ['Dyspnea', 'short\\w* of breath|sob\\w*|dyspn\\w+|breath\\w*|doe|winded'],
      ['Acute respiratory distress', 'distress|acute\\w*|breath\\w*|dyspn\\w+'],
      ['Stridor', 'strid\\w+'],
      ['Wheezing', 'wheez\\w*'],
      ['Hyperventilation', 'hyper-?ventilat\\w+'],
      ['Hiccough', 'hiccup\\w*|hiccough\\w*|singultus'],
      ['Sneezing', 'sneez\\w*'],
      ['Apnea', 'apne\\w+|brue|stopped breathing'],
      ['Tachypnea', 'tachypn\\w+|rr|fast breathing|rapid breathing'],
      ['Snoring', 'snor\\w+'],
    ],
  },
  {
    of: ['R07.0', 'R07.1', 'R07.2', 'R07.8-', 'R07.9'],
    what: 'kind of pain',
    each: [
      [
        'Pain in throat',
        'throat|swallow\\w*|odynophag\\w+',
        '(?:throat pain|pain in (?:the |her |his )?throat|sore throat)',
      ],
      [
        'Chest pain on breathing',
        'pleuritic|breath\\w*|inspir\\w+',
        'pleuritic(?: chest)? pain|(?:chest )?pain (?:on|with|when) (?:deep )?(?:breath\\w*|inspir\\w+)',
      ],
      ['Precordial', 'pre-?cordial|sub-?sternal|retro-?sternal|central', 'pre-?cordial'],
      ['Pleurodynia', 'pleurodynia'],
      ['Intercostal', 'inter-?costal', 'inter-?costal pain'],
      [
        'Other chest pain',
        '(?:chest|atypical|musculoskeletal|non-?cardiac|tight\\w*|discomfort|pressure|wall|reproduc\\w+)',
        '(?!)',
      ],
    ],
  },
  {
    of: ['R26.0-R26.2', 'R26.81'],
    what: 'trouble with walking',
    each: [
      ['Ataxic', 'ataxi\\w+|stagger\\w*|wide-?based'],
      ['Paralytic', 'spastic|paralytic|hemipleg\\w+|scissor\\w*'],
      [
        'Difficulty in walking',
        '(?:difficult\\w*|trouble|unable|hard)[^.;\\n]{0,15}(?:walk\\w*|ambulat\\w+)|walk\\w*|ambulat\\w+',
      ],
      ['Unsteadiness', 'unstead\\w+|imbalance|off balance|balance|wobbl\\w+'],
    ],
  },
  {
    of: ['R41.1-R41.3', 'R41.0', 'R41.4'],
    what: 'disturbance of the mind',
    each: [
      ['Anterograde', 'antero-?grade|new memories'],
      ['Retrograde', 'retro-?grade'],
      ['Other amnesia', 'amnesi\\w+|memory|forget\\w*|recall'],
      ['Disorientation', 'disorient\\w+|confus\\w+|deliri\\w+|oriented'],
      ['neglect', 'neglect'],
    ],
  },
  {
    of: ['R47.0-', 'R47.1', 'R47.81', 'R47.82'],
    what: 'disturbance of speech',
    each: [
      ['Aphasia', 'aphasi\\w+', 'aphasia'],
      ['Dysphasia', 'dysphasi\\w+|aphasi\\w+', 'dysphasia'],
      ['Dysarthria', 'dysarthri\\w+', 'dysarthria'],
      ['Slurred', 'slur\\w*|dysarthri\\w+', 'slurred speech'],
      ['Fluency', 'stutter\\w*|stammer\\w*|fluency'],
    ],
  },
  {
    of: ['R56.0-', 'R56.1'],
    what: 'kind of seizure',
    each: [
      ['Simple febrile', 'simple|febrile|fever'],
      [
        'Complex febrile',
        'complex|atypical|complicated|prolonged|focal|(?:two|2|three|recurrent|repeated)\\b',
        'complex febrile|(?:prolonged|focal|complicated|atypical) febrile',
      ],
      ['Post traumatic', '(?:post-?)?traum\\w+|head injury|concussion'],
    ],
  },
  {
    of: ['R63.0', 'R63.1', 'R63.2', 'R63.4', 'R63.5', 'R63.6'],
    what: 'trouble with eating or weight',
    each: [
      [
        'Anorexia',
        'anorexi\\w+|appetite|not (?:eating|hungry)|poor (?:intake|po)|refus\\w+ food',
        '(?:loss of|poor|no|decreased) appetite|appetite loss',
      ],
      ['Polydipsia', 'polydips\\w+|thirst\\w*', 'polydipsia|excessive thirst'],
      ['Polyphagia', 'polyphag\\w+|hung\\w+|overeat\\w*', 'polyphagia|overeating'],
      [
        'Abnormal weight loss',
        'weight|los(?:s|t|ing)|wt|lbs?|kg|thin\\w*',
        '(?:unintentional |unintended |abnormal |unexplained )?(?:weight|wt) loss|lost \\d+ ?(?:lbs?|pounds|kg)|losing weight',
      ],
      [
        'Abnormal weight gain',
        'weight|gain\\w*|wt|lbs?|kg',
        '(?:abnormal |unexplained |rapid )?(?:weight|wt) gain|gained \\d+ ?(?:lbs?|pounds|kg)|gaining weight',
      ],
      ['Underweight', 'under-?weight|bmi|thin\\w*', 'underweight'],
    ],
  },
  {
    of: ['R87.61-'],
    what: 'finding of the smear',
    each: [
      ['\\(ASC-US\\)', 'asc-?us|undetermined significance'],
      ['\\(ASC-H\\)', 'asc-?h|cannot exclude'],
      ['\\(LGSIL\\)', 'l(?:g)?-?sil|low[- ]grade'],
      ['\\(HGSIL\\)', 'h(?:g)?-?sil|high[- ]grade'],
      ['malignancy', 'malignan\\w+|carcinoma|ais'],
      ['Unsatisfactory', 'unsatisf\\w+|inadequate'],
    ],
  },
  {
    of: ['R79.0-', 'R74.0-', 'R80', 'R81', 'R82.4', 'R82.71'],
    what: 'finding',
    each: [
      ['LDH', 'ldh|lactic acid dehydrogenase'],
      ['(?<=liver )transaminase', 'ast|alt|lfts?|transaminas\\w+|transaminitis|sgot|sgpt'],
      ['proteinuria', 'protein\\w*|albumin\\w*'],
      ['Glycosuria', 'glycos\\w+|glucos\\w+|sugar'],
      ['Acetonuria', 'keton\\w+|aceton\\w+'],
      ['Bacteriuria', 'bacteriuri\\w+|bacteria'],
    ],
  },
  {
    of: ['R91.1', 'R91.8'],
    what: 'finding',
    each: [
      ['Solitary', 'solitary|single|coin|nodule|spn|lesion'],
      [
        'Other nonspecific',
        'nodules|multiple|mass\\w*|infiltrat\\w+|opacit\\w+|shadow\\w*|ground[- ]glass|ggo|density',
        'multiple (?:pulmonary |lung |bilateral )?nodules|(?:pulmonary|lung|bilateral) nodules',
      ],
    ],
  },
];
