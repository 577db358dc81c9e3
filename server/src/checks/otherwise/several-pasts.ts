/** Diseases of the family, of the past and treatments that are over, of which a note has to have a word (Guidelines I.C.21.c.4). */
import { named } from './several-absences.ts';

const FAMILY = 'disease of the family';
const HISTORY = 'disease of the past';

export const HISTORIES_NAMED = [
  named(
    ['Z81.0-Z81.3'],
    FAMILY,
    ['intellectual', 'intellect\\w+|retard\\w+|disab\\w+|cognit\\w+|mental\\w*|down'],
    ['alcohol', 'alcohol\\w*|etoh|drink\\w*|drank|drunk\\w*|aud'],
    ['tobacco', 'tobacco|smok\\w+|cigar\\w+|nicotine'],
    [
      'psychoactive substance',
      'drugs?|substance\\w*|opi\\w+|cocaine|heroin|addict\\w*|meth\\w*|sud|oud|abus\\w+|narcotic\\w*',
    ],
  ),
  named(
    ['Z82.0-Z82.6', 'Z82.71'],
    FAMILY,
    [
      'epilepsy',
      'epilep\\w+|seiz\\w+|neuro\\w*|parkinson\\S*|alzheimer\\S*|dementia|migrain\\w+|ms|multiple scl\\w+|als|huntington\\S*|nerv\\w+|neuropath\\w+|myasthen\\w+|ataxia|headaches?|narcolep\\w+|rls|restless|dystroph\\w+|tremor\\w*|brain|charcot\\S*',
    ],
    ['blindness', 'blind\\w*|vis\\w+|eyes?'],
    ['deafness', 'deaf\\w*|hear\\w*'],
    ['stroke', 'strokes?|cva|tia|cerebrovasc\\w+|brain|infarct\\w*'],
    ['sudden cardiac death', 'sudden|scd|arrest|cardiac death|died|death'],
    [
      'ischemic heart',
      'hearts?|cardi\\w+|cad|mi|mis|coronar\\w+|infarct\\w*|hypertens\\w+|htn|aneurysm\\w*|aaa|chf|arrhythm\\w+|a-?fib|fibrillation|vascular|pvd|pad|dvt|vte|clots?|thromb\\w+|embol\\w+|circulat\\w+|cabg|stents?|angina|valv\\w+|ascvd|blood pressure|bp|ihd|chd|aort\\w+|hcm|long qt|brugada|varic\\w+|dissection|stroke',
    ],
    ['asthma', 'asthma\\w*|copd|emphysem\\w+|bronch\\w+|lungs?|respir\\w+|reactive'],
    ['arthritis', 'arthrit\\w*|ra|rheum\\w*|oa|joints?|psoria\\w+|spondyl\\w+'],
    ['osteoporosis', 'osteop\\w+|fractur\\w+|bones?'],
    ['polycystic kidney', 'polycyst\\w+|pkd|adpkd|kidneys?|cysts?'],
  ),
  named(
    ['Z83.0', 'Z83.2', 'Z83.3', 'Z83.42', 'Z83.511', 'Z83.52', 'Z83.71-', 'Z83.72'],
    FAMILY,
    ['\\[HIV\\]', 'hiv|aids|immuno-?def\\w+'],
    [
      'blood and blood-forming',
      'an[a]?emi\\w+|blood|sickle\\w*|h[a]?emo\\w+|thalass\\w+|bleed\\w*|clot\\w*|thrombo\\w+|factor|leiden|coag\\w*|immun\\w+|g6pd|platelet\\w*|protein [cs]|willebrand\\S*|h[a]?ema\\w+|spherocyt\\w+|sarcoid\\w*',
    ],
    ['diabetes', 'diabet\\w*|dm[12]?|t[12]dm|iddm|niddm|sugar|mody'],
    ['hypercholesterolemia', 'cholesterol\\w*|hypercholest\\w+|lipid\\w*|fh|ldl'],
    ['glaucoma', 'glaucoma\\w*|poag|iop'],
    ['ear disorders', 'ears?|hear\\w*|otoscl\\w+|meniere\\S*'],
    ['polyps', 'polyp\\w*|adenoma\\w*'],
    ['polyposis', 'polypos\\w+|fap|adenomat\\w+'],
  ),
  named(
    ['Z84.1-', 'Z84.3', 'Z84.82'],
    FAMILY,
    ['kidney', 'kidneys?|renal|ckd|esrd|dialysis|nephr\\w+|ureter\\w*|apol1|transplant|alport\\S*|stones?'],
    ['consanguinity', 'consang\\w+|cousins?|related'],
    ['sudden infant death', 'sids|sudden|crib|infant|suid'],
  ),
  named(
    ['Z86.010-', 'Z86.17', 'Z86.31', 'Z86.32', 'Z86.51', 'Z86.61'],
    HISTORY,
    ['colon polyps', 'polyp\\w*|adenoma\\w*|serrated'],
    ['Clostridioides', 'c\\.? ?diff\\w*|clostrid\\w+|cdi|cdad'],
    ['diabetic foot ulcer', 'ulcer\\w*|foot|feet|dfu|toe'],
    ['gestational diabetes', 'gestat\\w+|gdm\\S*|pregnan\\w+'],
    ['combat', 'combat|war|operational|stress|deploy\\w*|military'],
    [
      'central nervous system',
      'mening\\w+|enceph\\w+|brain|abscess|myelitis|neuro\\w*|polio\\w*|cns|spin\\w+',
    ],
  ),
  named(
    ['Z87.41-', 'Z87.441', 'Z87.51', 'Z87.81', 'Z87.820', 'Z87.891', 'Z87.892'],
    HISTORY,
    ['cervical dysplasia', 'cervi\\w+|cin\\S*|dysplas\\w+|pap|hsil|lsil|leep|hpv|colpo\\w*|conization|cone'],
    ['vaginal dysplasia', 'vagin\\w+|vain\\S*'],
    ['vulvar dysplasia', 'vulv\\w+|vin\\S*'],
    ['nephrotic', 'nephro\\w+|minimal change|fsgs|membranous'],
    ['pre-term labor', 'pre-?term|pre-?mature|ptl|ptd|ptb|(?:2\\d|3[0-6]) ?w(?:ee)?ks?|early'],
    ['traumatic fracture', 'fractur\\w*|fx|broke\\w*|orif'],
    ['traumatic brain injury', 'tbi|brain|head|concuss\\w+|sdh|subdural|skull'],
    [
      'nicotine dependence',
      '\\w*smok\\w+|tobacco|nicotine|cigar\\w+|quit\\w*|pack\\w*|ppd|vap\\w+|dip|chew\\w*|snuff|pk|ex-?smok\\w+',
    ],
    ['anaphylaxis', 'anaphyl\\w+|epi-?pen\\S*|epinephrine'],
  ),
  named(
    ['Z92.21', 'Z92.23', 'Z92.24-', 'Z92.25', 'Z92.3', 'Z92.81', 'Z92.83', 'Z92.84'],
    'treatment of the past',
    [
      'antineoplastic chemotherapy',
      'chemo\\w*|cycles?|\\w+platin|\\w+rubicin|adriamycin|r-?chop|abvd|folf\\w+|methotrexate|taxol|regimen|transplant',
    ],
    ['estrogen', 'estrogen\\w*|estrad\\w+|hrt|hormon\\w+|premarin'],
    ['steroid', 'steroid\\w*|predniso\\w+|dexameth\\w+|medrol|inhal\\w+|\\w+sone|\\w+sonide|cortico\\w+'],
    [
      'immunosuppression',
      'immun\\w+|tacrolimus|cyclosp\\w+|azathio\\w+|mycophen\\w+|methotrexate|biolog\\w+|\\w+mab',
    ],
    ['irradiation', 'radi\\w+|xrt|rt\\b|brachy\\w*|gy|sbrt|imrt|ebrt|seeds?|mantle|gamma|beam'],
    ['\\(ECMO\\)', 'ecmo|extracorporeal'],
    ['failed moderate sedation', 'sedat\\w+'],
    ['unintended awareness', 'aware\\w*|an[a]?esth\\w+|recall'],
  ),
  named(
    ['Z91.11-', 'Z91.15-', 'Z91.82', 'Z91.83', 'Z91.85'],
    'circumstance',
    [
      'dietary regimen',
      'diet\\w*|salt|sodium|fluids?|food|eat\\w*|carb\\w*|sugar\\w*|low-?\\w+|drink\\w*|meals?|nutrition|soda|snack\\w*|indiscret\\w+|calor\\w+',
    ],
    ['renal dialysis', 'dialy\\w+|hd|pd|runs?|sessions?|treatments?'],
    ['military deployment', 'deploy\\w*|iraq|afghan\\w+|combat|overseas|gulf|military|war'],
    ['Wandering', 'wander\\w*|elop\\w*|roam\\w*|exit[- ]seek\\w*'],
    ['military service', 'military|veteran|service|army|navy|marines?|air force|va|served'],
  ),
];
