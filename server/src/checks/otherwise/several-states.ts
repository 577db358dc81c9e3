/** States, contacts and encounters of chapter 21 that exclude each other, as notes tell them (Guidelines I.C.21.c). */
import type { Several } from './several.ts';

const ORGANS: Several['each'] = [
  ['Kidney', 'kidney|renal'],
  ['Heart(?! assist)', 'heart|cardiac'],
  ['Lung', 'lungs?'],
  ['Liver', 'liver|hepatic'],
  ['Cornea\\w*', 'cornea\\w*|pk|dsaek|dmek'],
  ['Bone marrow', '(?:bone )?marrow|stem[- ]cells?|hematopoietic|bmt|hsct|hct|allogeneic'],
  ['Stem cells?', '(?:bone )?marrow|stem[- ]cells?|hematopoietic|bmt|hsct|hct|leukapheresis|cd34\\w*'],
  ['Intestin\\w+', 'intestin\\w+|bowel'],
  ['Pancreas', 'pancrea\\w+'],
  ['whole blood', 'whole blood|red cells?|units? of (?:his|her|own)|donat\\w+ blood|unit'],
  ['Egg \\(Oocyte\\)', 'eggs?|oocyt\\w+'],
];

export const STATES: readonly Several[] = [
  { of: ['Z52', 'Z94'], what: 'organ', each: ORGANS },
  {
    of: ['Z95.2', 'Z95.3'],
    what: 'valve',
    past: true,
    each: [
      [
        'prosthetic heart valve',
        'mechanical|metal\\w*|bileaflet|on-x|carbomedics|tilting|tavr|tavi|transcatheter',
      ],
      [
        'xenogenic',
        'bovine|porcine|bioprosthe\\w+|tissue valve|pericardial (?:valve|avr|mvr|aortic|mitral)|xenograft',
      ],
    ],
  },
  {
    of: ['Z94.81', 'Z94.84'],
    what: 'graft',
    past: true,
    each: [
      ['Bone marrow', '(?:bone )?marrow (?:transplant\\w*|graft|donor|infus\\w+)|bmt'],
      ['Stem cells', 'stem[- ]cells?|hsct|sct|asct|hct|pbsct|cd34\\w*'],
    ],
  },
  {
    of: ['Z93'],
    what: 'opening',
    past: true,
    each: [
      ['Tracheostomy', 'trach\\w*'],
      ['Gastrostomy', 'gastrostom\\w+|peg|g-?tube|gj-?tube'],
      ['Ileostomy', '(?:loop |end )?ileostom\\w+'],
      ['Colostomy', '(?:loop |end |sigmoid )?colostom\\w+|hartmann\\S*'],
      ['cystostomy', 'cystostom\\w+|suprapubic|spt|mitrofanoff'],
      ['urinary tract', 'nephrostom\\w+|urostom\\w+|ileal conduit|ureterostom\\w+'],
    ],
  },
  {
    of: ['Z95'],
    what: 'device',
    past: true,
    named: true,
    each: [
      ['pacemaker', 'pacemakers?|pacers?|paced|ppm|crt-?p|bi-?v\\w*'],
      ['bypass graft', 'bypass|cabg|grafts?'],
      ['coronary angioplasty implant', 'stent\\w*|des|angioplast\\w+|pci'],
      ['prosthetic heart valve', 'valves?|prosthe\\w+|avr|mvr|tavr|tavi'],
      ['heart-valve', 'valves?|prosthe\\w+|avr|mvr|tavr|tavi|homograft|bioprosthe\\w+'],
      ['defibrillator', 'defibrillators?|icd|aicd|crt-?d'],
      ['assist device', 'lvad|assist\\w*|vad'],
    ],
  },
  {
    of: ['Z96.6-', 'Z47.1', 'Z47.3-'],
    what: 'joint',
    past: true,
    named: true,
    each: [
      ['hip', 'hips?|tha|thr'],
      ['knee', 'knees?|tka|tkr|uka'],
      ['shoulder', 'shoulders?|tsa|rtsa|reverse'],
      ['elbow', 'elbows?|tea'],
      ['ankle', 'ankles?|taa'],
      ['finger-joint', 'fingers?|thumbs?|mcp|pip'],
      ['wrist', 'wrists?'],
    ],
  },
  {
    of: ['Z89.0-', 'Z89.1-', 'Z89.2-', 'Z89.4-', 'Z89.5-', 'Z89.6-'],
    what: 'level',
    past: true,
    alone: true,
    each: [
      ['above knee', 'above[- ](?:the[- ])?knee|aka|trans-?femoral'],
      ['below knee', 'below[- ](?:the[- ])?knee|bka|trans-?tibial'],
      ['of right knee|of left knee', 'through[- ](?:the[- ])?knee|knee disarticulation'],
      ['ankle', 'syme\\S*|ankle disarticulation'],
      ['foot', 'foot|trans-?metatarsal|tma|chopart\\S*|lisfranc\\S*|midfoot'],
      ['great toe', 'great toe|hallux|big toe|first toe'],
      [
        'other (?:right |left )?toe',
        '(?:second|third|fourth|fifth|2nd|3rd|4th|5th|little|lesser|other) toes?',
      ],
      ['above elbow', 'above[- ](?:the[- ])?elbow|trans-?humeral'],
      ['below elbow', 'below[- ](?:the[- ])?elbow|trans-?radial'],
      ['thumb', 'thumb'],
      ['finger', 'fingers?|digits?'],
    ],
  },
  {
    of: ['Z98.8-'],
    what: 'operation',
    past: true,
    named: true,
    each: [
      [
        'Bariatric',
        'bariatric|gastric (?:bypass|sleeve|band)|sleeve|roux\\S*|sleeve gastrectom\\w+|lap-?band|weight loss',
      ],
      ['bleb', 'bleb|trabeculectom\\w+|glaucoma'],
      ['Transplanted organ removal', 'transplant\\w*|graft|explant\\w*|allograft'],
    ],
  },
  {
    of: ['Z20'],
    what: 'infection',
    named: true,
    each: [
      ['tuberculosis', 'tubercul\\w+|tb'],
      ['sexual mode', 'std|sti|gonorrh\\w+|chlamyd\\w+|syphilis|trichomon\\w+|sexual\\w*'],
      ['rabies', 'rabies|bats?|bite|bitten'],
      ['rubella', 'rubella'],
      ['viral hepatitis', 'hepatitis|hbv|hcv|hep [abc]'],
      ['HIV\\]', 'hiv|needle\\w*'],
      ['acariasis', 'lice|louse|scabies|mites?|pedicul\\w+|infest\\w+'],
      ['anthrax', 'anthrax'],
      ['meningococcus', 'mening\\w+|neisseria'],
      ['varicella', 'varicella|chicken-?pox|shingles|zoster'],
      ['Zika', 'zika'],
      ['COVID-19', 'covid\\S*|sars\\S*|coronavirus'],
    ],
  },
  {
    of: ['Z22'],
    what: 'germ',
    named: true,
    each: [
      ['Methicillin susceptible', 'mssa|methicillin[- ](?:susceptible|sensitive)|staph\\w*'],
      ['Methicillin resistant', 'mrsa|methicillin[- ]resist\\w+|staph\\w*'],
      ['Group B', 'gbs|group b|agalactiae'],
      ['other streptococcus', 'strep\\w*|group a|pyogenes'],
      ['Acinetobacter', 'acinetobacter'],
      ['Enterobacterales', 'entero\\w+|klebsiella|e\\.? ?coli|cre|esbl'],
      ['typhoid', 'typh\\w+'],
      ['diphtheria', 'diphth\\w+'],
      ['meningococci', 'mening\\w+'],
      ['tuberculosis', 'tubercul\\w+|tb|ltbi'],
    ],
  },
  {
    of: ['Z16.1-', 'Z16.2-'],
    what: 'resistance',
    named: true,
    each: [
      ['penicillins', 'penicillin\\w*|ampicillin|amoxicillin|oxacillin|piperacillin'],
      ['\\(ESBL\\)', 'esbl\\S*|extended[- ]spectrum'],
      ['carbapenem', 'carbapenem\\w*|meropenem|imipenem|ertapenem|cr[eapo]+|kpc|ndm'],
      ['to vancomycin', 'vancomycin\\w*|vre|vrsa'],
      ['quinolones', '(?:fluoro)?quinolones?|cipro\\w*|levofloxacin|moxifloxacin'],
      ['multiple antibiotics', 'multi\\w*|mdr\\w*|several|pan-?resist\\w+'],
    ],
  },
  {
    of: ['Z01.81-'],
    what: 'examination',
    named: true,
    each: [
      ['cardiovascular', 'cardi\\w+|heart|ekg|ecg|echo\\w*|stress|ischemi\\w+|coronary'],
      ['respiratory', 'pulm(?:on\\w+)?|lungs?|respirat\\w+|spiromet\\w+|pft\\w*|copd|asthma'],
      ['laboratory', 'lab\\w*|blood|tests?|cbc|culture'],
    ],
  },
  {
    of: ['Z01.8-'],
    what: 'examination',
    each: [
      [
        'preprocedural',
        'pre-?(?:op\\w*|proced\\w*|surg\\w*|anesth\\w*)|before (?:the |his |her |a )?(?:\\w+ ){0,3}(?:surg\\w+|operat\\w+|proced\\w+|\\w+(?:ectomy|plasty|scopy|otomy))|clear\\w*|surg\\w+|operat\\w+|\\w+(?:ectomy|plasty|otomy)',
      ],
      ['allergy testing', 'allerg\\w+'],
      ['blood typing', 'typing|blood type|rh'],
      ['antibody response', 'antibod\\w+|titers?|immunity|serolog\\w+'],
    ],
  },
  {
    of: ['Z37'],
    what: 'outcome of delivery',
    each: [
      [
        'Single stillbirth',
        'still-?b\\w+|iufd|(?:fetal|intrauterine) (?:demise|death)|dead|demise|macerated',
      ],
      [
        'Single live birth',
        'live\\w*|alive|boy|girl|baby|infant|male|female|apgars?|newborn|vigorous|son|daughter|child',
      ],
      ['Twins', 'twins?'],
      ['Triplets', 'triplets?'],
      ['Quadruplets', 'quadruplets?'],
      ['Quintuplets', 'quintuplets?'],
      ['Sextuplets', 'sextuplets?'],
    ],
  },
  {
    of: ['Z59.0-'],
    what: 'homelessness',
    each: [
      [
        'Sheltered',
        'shelter\\w*|motels?|hotels?|couch\\w*|doubled|transitional|mission|staying with|friends?|hostel',
      ],
      [
        'Unsheltered',
        'street\\w*|tents?|car|van|outdoors|outside|park|bridge|encampment|rough|woods|unsheltered|underpass|bench|abandoned',
      ],
    ],
    open: /\bHomelessness unspecified\b/i,
  },
  {
    of: ['Z71'],
    what: 'counseling',
    named: true,
    each: [
      ['\\[HIV\\]', 'hiv'],
      ['Exercise', 'exercis\\w+|activity|walk\\w*|gym'],
      ['Dietary', 'diet\\w*|nutrition\\w*|food|eating|meal\\w*|calor\\w+'],
      ['immunization safety', 'vaccin\\w+|immuni\\w+|shots?'],
      ['transition', 'transition\\w*|adult'],
      ['Alcohol', 'alcohol\\w*|drink\\w*'],
      ['Tobacco', 'tobacco|smok\\w+|cigar\\w+|nicotine|vap\\w+'],
    ],
  },
  {
    of: ['Z48.81-'],
    what: 'system',
    named: true,
    each: [
      ['nervous system', 'brain|crani\\w+|spin\\w+|nerves?|shunt|lamin\\w+|discectom\\w+'],
      ['circulatory system', 'heart|cardiac|bypass|cabg|valve|aort\\w+|vascular|arter\\w+|vein|carotid'],
      ['respiratory system', 'lungs?|lob\\w+|thora\\w+|pneumonectom\\w+|trache\\w+'],
      [
        'digestive system',
        'append\\w*|cholecyst\\w+|gallbladder|col\\w*ectom\\w+|hernia\\w*|gastr\\w+|bowel|hemorrhoid\\w*|bile|stomach|splen\\w+|tonsil\\w+|teeth|tooth|oral|colostom\\w+|ileostom\\w+|rect\\w+|an(?:al|us)|liver|pancrea\\w+',
      ],
      [
        'genitourinary system',
        'prostat\\w+|hysterectom\\w+|nephrectom\\w+|bladder|kidney|uter\\w+|ovar\\w+|sling|ureter\\w*|turp|vasectom\\w+|test\\w+',
      ],
      ['skin and subcutaneous tissue', 'skin|excis\\w+|cyst|lipoma|mole|graft|mohs|lesion|abscess|pilonidal'],
    ],
  },
  {
    of: ['Z53.0-'],
    what: 'reason',
    each: [
      ['smoking', 'smok\\w+|tobacco|cigar\\w+|nicotine|vap\\w+'],
      [
        'other contraindication',
        'fever|cold|infect\\w+|pressure|sugar|glucose|inr|a1c|potassium|wheez\\w+|cough|rash|platelets|hypertens\\w+|contraindicat\\w+',
      ],
    ],
  },
];
