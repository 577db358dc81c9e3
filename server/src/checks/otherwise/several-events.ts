/** Causes, places, activities and persons of chapter 20, and symptoms and complications, that exclude each other. */
import type { Several } from './several.ts';

/** How notes say that something was struck. */
const CUT = 'lacerat\\w*|cuts?|slic\\w+|slash\\w*|gash\\w*|tore|torn|tears?';

export const EVENTS: readonly Several[] = [
  {
    of: ['Y92.0-', 'Y92.1-'],
    what: 'room',
    named: true,
    each: [
      [
        'Kitchen',
        'kitchens?|kettle|tea|coffee|pan|pot|microwave|fry\\w*|stove|cook\\w*|oven|sink|counter|dishwash\\w*',
      ],
      ['Dining room', 'dining'],
      ['Bathroom', 'bath\\w*|shower\\w*|toilet|tub|commode'],
      ['Bedroom', 'bed\\w*'],
      ['Driveway', 'driveway'],
      ['Garage', 'garage'],
      ['Swimming-pool', 'pool'],
      [
        'Garden or yard',
        'garden\\w*|yard|backyard|lawn|deck|patio|porch|outside|fence|hedge|gutters?|roof|tree',
      ],
    ],
  },
  {
    of: ['Y92.2-Y92.9'],
    what: 'place',
    each: [
      ['Interstate highway', 'interstate|i-?\\d{1,3}|freeway|highway'],
      [
        'Local residential or business street',
        'street|road|avenue|intersection|lane|crosswalk|boulevard|curb|residential',
      ],
      ['Sidewalk', 'sidewalk|pavement|footpath|walkway'],
      ['Parking lot', 'parking|lot'],
      ['Bike path', 'bike|bicycle|cycling|trail|path'],
      ['Building \\[any\\] under construction', 'construction|building|scaffold\\w*|site|roof\\w*|framing'],
      ['Dock or shipyard', 'dock\\w*|shipyard|wharf|pier'],
      [
        'Factory',
        'factor(?:y|ies)|plant|mill|assembly|machine\\w*|press|shop|foundry|warehouse|line|lathe|saw',
      ],
      ['Mine or pit', 'mine|mining|pit|quarry|shaft'],
      ['Oil rig', 'rig|offshore|oil'],
      ['Farm field', 'farm\\w*|field|tractor|crop'],
      ['Barn', 'barn|stall|stable'],
      ['Health care provider office', 'office|clinic|doctor\\w*|provider'],
      ['Restaurant or cafe', 'restaurant|caf[eé]|diner|kitchen|bar|bistro|food'],
      ['Supermarket', 'store|market|supermarket|grocery|shop\\w*|aisle'],
      ['Gas station', 'gas|station|pump'],
      ['Public park', 'park|playground'],
      ['Beach', 'beach|shore|sand'],
      ['Forest', 'forest|woods?|trail'],
      ['Campsite', 'camp\\w*'],
      ['Basketball court', 'basketball|court|gym'],
      ['Tennis court', 'tennis|court'],
      ['Soccer field', 'soccer|field|pitch|football'],
      ['Football field', 'football|field'],
      ['Baseball field', 'baseball|softball|field|diamond'],
      ['Swimming pool \\(public\\)', 'pool|swim\\w*'],
    ],
  },
  {
    of: ['Y93'],
    what: 'activity',
    named: true,
    each: [
      ['basketball', 'basketball|layup|rebound|hoops'],
      ['football', 'football'],
      ['soccer', 'soccer|futbol'],
      ['baseball', 'baseball|softball'],
      ['lacrosse and field hockey', 'lacrosse|field hockey'],
      ['ice hockey', 'hockey'],
      ['volleyball', 'volleyball'],
      ['tennis', 'tennis|squash|racquet\\w*|badminton|pickleball'],
      ['running', 'run\\w*|jog\\w*|marathon|race|treadmill'],
      ['walking', 'walk\\w*|hik\\w+|stroll\\w*|march\\w*|step\\w*'],
      ['swimming', 'sw[iau]m\\w*|pool'],
      ['skiing', 'ski\\w*|snowboard\\w*|slope'],
      ['bike riding', 'bik\\w+|bicycl\\w+|cycl\\w+|rode|riding'],
      ['cooking and baking', 'cook\\w*|bak\\w+|fry\\w*|boil\\w*|grill\\w*|stove|oven|stir\\w*'],
      [
        'food preparation',
        'chopp\\w+|slic\\w+|cut\\w*|peel\\w*|prepar\\w+|dic\\w+|dish\\w*|avocado|bagel|onions?|shuck\\w*|bon\\w+|wash\\w*|rins\\w+|clean\\w*',
      ],
      [
        'gardening',
        'garden\\w*|mow\\w*|prun\\w+|rak\\w+|weed\\w*|hedge|dig\\w*|yard|lawn|tree|leaves|plant\\w*',
      ],
      ['dancing', 'danc\\w+'],
      ['yoga', 'yoga|pose|stretch\\w*'],
      ['gymnastics', 'gymnast\\w*|tumbl\\w+|trampolin\\w*'],
    ],
  },
  {
    of: ['Y07'],
    what: 'perpetrator',
    named: true,
    each: [
      ['Husband', 'husband|spouse'],
      ['Wife', 'wife|spouse'],
      ['Male partner', 'boyfriend|partner|fianc[eé]'],
      ['Female partner', 'girlfriend|partner|fianc[eé]e?'],
      ['(?:Biological|Adoptive) father', 'father|dad|daddy|parents?'],
      ['(?:Biological|Adoptive) mother', 'mother|mom|mommy|parents?'],
      ['Foster father', 'foster'],
      ['Foster mother', 'foster'],
      ['Stepfather', 'step-?father|step-?dad'],
      ['Stepmother', 'step-?mother|step-?mom'],
      ['Brother', 'brother|sibling'],
      ['Sister', 'sister|sibling'],
      ['Grandparent', 'grand\\w+'],
      ['Teacher', 'teacher|coach|instructor|trainer'],
      ['Acquaintance', 'friend|acquaintance|neighbou?r|roommate'],
    ],
  },
  {
    of: ['W10'],
    what: 'kind of stairs',
    each: [
      ['escalator', 'escalators?'],
      ['curb', 'curbs?|sidewalk'],
      ['incline', 'ramps?|incline'],
      ['stairs and steps', 'stairs?|steps?|stairway|staircase|stairwell|flight|porch|stoop|basement|landing'],
    ],
  },
  {
    of: ['W00', 'W01', 'W18.3-'],
    what: 'kind of fall',
    each: [
      ['ice and snow', 'ice|icy|snow\\w*|black ice|sleet|frozen|frost'],
      [
        '(?<!without subsequent )striking',
        'str[iu]ck\\w*|striking|hit\\w*|against|into|onto|bump\\w*|bang\\w*|landed on|corner|edge',
      ],
      ['without subsequent striking', 'slip\\w*|trip\\w*|stumbl\\w+|lost (?:his|her) footing|fell|fall'],
    ],
  },
  {
    of: ['W26', 'X99', 'X78'],
    what: 'object',
    each: [
      ['knife', 'kni(?:fe|ves)|blade|box cutter|stab\\w*|cutter|machete|pocketknife'],
      ['sword or dagger', 'swords?|daggers?|katana|sabers?|bayonet'],
      ['stiff paper', 'paper|envelope|cardboard'],
      ['sharp glass', 'glass|bottle|window|shards?|mirror'],
    ],
  },
  {
    of: ['X10', 'X11', 'X12'],
    what: 'hot matter',
    named: true,
    each: [
      ['hot drinks', 'coffee|tea|drinks?|cocoa|chocolate|latte|cup|mug'],
      [
        'hot food',
        'soup|food|noodles?|ramen|pizza|sauce|oatmeal|gravy|stew|broth|pasta|rice|syrup|sugar|caramel',
      ],
      ['fats and cooking oils', 'oil|hot-oil|grease|fat|fryer|butter|lard|bacon'],
      ['hot tap-water|hot water|bath', 'water|bath|tub|tap|shower|faucet|kettle|steam|boil\\w*'],
    ],
  },
  {
    of: ['X37'],
    what: 'storm',
    each: [
      ['Hurricane', 'hurricane|typhoon|tropical|cyclone|storm surge|storm'],
      ['Tornado', 'tornado\\w*|twister|cyclone|funnel'],
      ['Blizzard', 'blizzard|snow\\w*|ice|whiteout'],
      ['Dust storm', 'dust|haboob|sand'],
    ],
  },
  {
    of: ['V43.5-', 'V43.6-'],
    what: 'other vehicle',
    each: [
      ['sport utility vehicle', 'suv|sport utility|jeep|explorer|tahoe|4runner'],
      ['pick-up truck', 'pick-?up|truck|f-?150|silverado'],
      ['van', 'van|minivan|bus|truck'],
      [
        'other type car',
        'cars?|sedan|vehicle|coupe|hatchback|taxi|other driver|rear-?end\\w*|t-?bone\\w*|collid\\w+|collision|crash\\w*|mv[ac]|hit',
      ],
    ],
  },
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
    of: ['S93.4-'],
    what: 'ligament',
    each: [
      ['calcaneofibular', 'calcaneofibular|cfl|lateral'],
      ['deltoid', 'deltoid|medial'],
      ['tibiofibular', 'tibiofibular|syndesmo\\w+|high ankle|aitfl'],
      ['talofibular', 'talofibular|atfl|lateral'],
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
