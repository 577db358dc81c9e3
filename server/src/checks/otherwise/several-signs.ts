/** Symptoms, injuries and complications that exclude each other, as notes tell them (Guidelines I.B.2 and I.C.19). */
import type { Several } from './several.ts';

/** How notes call a laceration. */
const CUT = 'lacerat\\w*|cuts?|slic\\w+|slash\\w*|gash\\w*|tore|torn|tears?';

export const SIGNS: readonly Several[] = [
  {
    of: ['R10.0-R10.4', 'R10.A-', 'R10.81-', 'R10.82-', 'R10.84'],
    what: 'part of the abdomen',
    each: [
      [
        'Right upper quadrant',
        '(?:right[- ]upper|upper right)|ruq|gallbladder|subcostal|murphy\\w*|below the right ribs',
      ],
      ['Left upper quadrant', '(?:left[- ]upper|upper left)|luq'],
      [
        'Epigastric',
        'epigastr\\w+|pit of the stomach|mid-?upper|upper (?:mid(?:line)?|abd\\w+|belly)|breastbone|stomach|indigestion|dyspepsia',
      ],
      ['Right lower quadrant', '(?:right[- ]lower|lower right)|rlq|mcburney\\w*'],
      ['Left lower quadrant', '(?:left[- ]lower|lower left)|llq'],
      ['Periumbilic\\w*', 'peri-?umbilic\\w*|navel|umbilic\\w+|belly button|mid-?abd\\w+'],
      ['Pelvic', 'pelvi[cs]|perine\\w+'],
      ['Suprapubic', 'supra-?pubic|bladder'],
      ['Flank', 'flanks?|cva|side'],
      ['Generalized', 'generali[sz]ed|diffuse\\w*|all over|whole|everywhere|throughout|entire'],
    ],
  },
  {
    of: ['R05'],
    what: 'course',
    each: [
      ['Acute cough', 'acute|days?|yesterday|today|hours?|new|recent|sudden|week|since'],
      ['Subacute', 'sub-?acute|weeks'],
      ['Chronic', 'chronic|months?|years?|long\\w*|persist\\w+|weeks'],
    ],
  },
  {
    of: ['R50'],
    what: 'fever',
    each: [
      ['Fever, unspecified', 'fevers?|febrile|temp\\w*|pyrexia|\\d{2,3}(?:\\.\\d)? ?[fc]'],
      [
        'Postprocedural',
        'post-?(?:op\\w*|proced\\w*|surg\\w*)|surg\\w+|operat\\w+|procedures?|\\w+(?:ectomy|plasty|otomy|scopy)|pod',
      ],
      ['Postvaccination', 'post-?vaccin\\w+|vaccin\\w+|shots?|immuni\\w+'],
      ['Drug induced', 'drugs?|medication|antibiotic|induced'],
    ],
  },
  {
    of: ['R11'],
    what: 'kind of vomiting',
    each: [
      ['fecal matter', 'fec\\w+|feculent'],
      ['Projectile', 'projectile'],
      ['Bilious', 'bil(?:e|ious)|green'],
      ['Cyclical', 'cycl\\w+|episodic|recurr\\w+'],
      ['Cannabis', 'cannabi\\w+|marijuana|thc|weed'],
      ['Nausea(?: with vomiting)?', 'nausea\\w*|queas\\w+|sick|vomit\\w*|threw up|emesis|n/v'],
      [
        'Vomiting, unspecified|Vomiting without nausea',
        'vomit\\w*|threw up|throw\\w*|emesis|n/v|retch\\w*|keep (?:\\w+ ){0,2}down',
      ],
    ],
  },
  {
    of: ['R43'],
    what: 'sense',
    each: [
      ['Anosmia', 'anosmi\\w+|(?:loss|lost|losing|no|without)\\b[^.;\\n]{0,25}smell|smell'],
      ['Parosmia', 'parosmi\\w+|distort\\w+|foul|wrong|burnt|phantom'],
      ['Parageusia', 'parageusi\\w+|tast\\w+|metallic|ageusi\\w+'],
    ],
  },
  {
    of: ['R53.8-'],
    what: 'kind of fatigue',
    each: [
      ['Chronic fatigue', 'chronic|months?|years?|persist\\w+|long\\w*|since|post-?\\w+'],
      ['Other fatigue', 'fatigue\\w*|tired\\w*|exhaust\\w+|letharg\\w+|weary'],
    ],
  },
  {
    of: ['R65.2-'],
    what: 'course of a severe sepsis',
    each: [
      [
        'with septic shock',
        'shock|pressors?|vasopressors?|norepi\\w*|levophed|vasopressin|phenylephrine|epinephrine',
      ],
      ['without septic shock', 'severe sepsis|sepsis|septic'],
    ],
  },
  {
    of: ['T82.8-', 'T83.8-', 'T84.8-', 'T85.8-'],
    what: 'complication',
    named: true,
    each: [
      ['Embolism', 'embol\\w+'],
      ['Fibrosis', 'fibros\\w+|fibrotic|scar\\w*|stiff\\w*|arthrofibrosis|capsul\\w+|adhes\\w+'],
      ['Hemorrhage', 'hemorrhag\\w+|ble[ed]+\\w*|hematoma|blood'],
      ['Pain', 'pain\\w*|ach\\w*|hurt\\w*|sore\\w*|tender\\w*|burning'],
      ['Stenosis', 'stenos\\w+|narrow\\w*|re-?stenos\\w+|strictur\\w+|occlu\\w+'],
      ['Thrombosis', 'thromb\\w+|clot\\w*|occlu\\w+'],
    ],
  },
  {
    of: ['T86'],
    what: 'complication',
    each: [
      ['rejection', 'reject\\w*|gvhd|graft[- ]versus[- ]host'],
      ['failure', 'fail\\w*|dysfunction|lost|dialysis'],
      [
        'infection',
        'infect\\w*|cmv|bk|pyeloneph\\w+|pneumon\\w+|sepsis|abscess|\\w+virus|uti|peritonitis|cellulitis',
      ],
    ],
  },
  {
    of: ['T86'],
    what: 'organ',
    each: [
      ['kidney', 'kidney|renal|nephr\\w+'],
      ['heart(?!-lung)', 'heart|cardiac'],
      ['lung', 'lungs?|pulmonary|bos|bronchiolitis'],
      ['liver', 'liver|hepat\\w+'],
      ['intestine', 'intestin\\w+|bowel'],
      ['bone marrow', 'marrow|stem[- ]cells?|bmt|hsct|hct|allogeneic|gvhd|graft[- ]versus[- ]host'],
      ['corneal', 'corne\\w+'],
      ['skin graft', 'skin'],
    ],
  },
  {
    of: ['T81.3-'],
    what: 'layer',
    each: [
      [
        'external operation',
        'skin|superficial|external|incision\\w*|wound|staples?|sutures?|subcutan\\w+|edges?|stump|flap|open\\w*|dehisc\\w+|apart|separat\\w+|gap\\w*',
      ],
      [
        'internal operation|fascia',
        'fascia\\w*|internal|eviscerat\\w+|deep|muscle|stern\\w+|bowel|abdominal wall',
      ],
      ['anastomosis', 'anastomo\\w+|leak\\w*'],
    ],
  },
  {
    of: ['T81.4-'],
    what: 'depth',
    each: [
      ['superficial incisional', 'superficial\\w*|skin|subcutan\\w+|stitch|cellulitis|edges?'],
      ['deep incisional', 'deep\\w*|fascia\\w*|muscle|intra-?muscular'],
      [
        'organ and space',
        'organ|space|intra-?abdominal|pelvic|abscess|subphrenic|peritone\\w+|mediastin\\w+|collection|cuff',
      ],
      ['Sepsis following', 'sepsis|septic'],
    ],
    open: /\bInfection following a procedure, unspecified\b/i,
  },
  {
    of: ['S01', 'S11', 'S21', 'S31', 'S41', 'S51', 'S61', 'S71', 'S81', 'S91'],
    what: 'kind of wound',
    each: [
      ['Laceration', CUT],
      [
        'Puncture wound',
        'punctur\\w+|stab\\w*|nails?|needles?|thorns?|spikes?|tines?|screw|staple gun|gunshot|shot|pellets?|bullets?|impal\\w+',
      ],
      ['Open bite', 'bit(?:e|es|ten)|teeth|fangs?|dog|cat|animal|scratch\\w*'],
    ],
    open: /\bUnspecified open wound\b/i,
  },
  {
    of: ['S52.5-'],
    what: 'kind of fracture',
    each: [
      ["Colles'", 'colles\\S*|dorsal\\w*|extra-?articular'],
      ["Smith's", 'smith\\S*|volar\\w*'],
      ["Barton's", 'barton\\S*|articular|rim'],
      ['Torus', 'torus|buckle'],
    ],
  },
  {
    of: ['S42.0-'],
    what: 'part of the clavicle',
    each: [
      ['sternal end', 'sternal|medial|proximal'],
      ['shaft', 'shaft|mid\\w*|diaphys\\w+'],
      ['lateral end', 'lateral|distal|acromial'],
    ],
  },
  {
    of: ['S72.1-'],
    what: 'part of the femur',
    each: [
      ['greater trochanter', 'greater'],
      ['lesser trochanter', 'lesser'],
      ['intertrochanteric', 'inter-?trochanteric|pertrochanteric|peritrochanteric'],
      ['apophyseal', 'apophys\\w+'],
    ],
  },
];
