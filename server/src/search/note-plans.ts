/** What notes say behind the condition that is coded, and what tells which condition that is. */

/** What stands for a pattern; some hold only for a text that says something else too. */
export type Pattern = readonly [pattern: RegExp, plain: string, beside?: RegExp];

const SIDE = '(?:(?:left|right|lt|rt|l|r|both|bilateral)\\s+)?';
const CLAUSE = '(?:[,;]|\\.\\s)\\s*';
const SIGN =
  '(?:(?:leg|calf|arm|chest|abd(?:omen|ominal)?|belly|back|flank|neck|hip|knee|groin|pelvic|rlq|ruq|llq|throat|joint|ear|eye)\\s+(?:pain|swelling|edema|redness)|sob|dyspnea|fever|cough|syncope|headache|hematuria|jaundice|palpitations)\\b';
const EAR = '(?:otitis|ears?|earache|otalgia|cerumen|tinnitus|hearing|aom|ome|otorrhea)';

/** Plans, findings that are normal, and measurements: none of them is a diagnosis. */
const BESIDE: readonly Pattern[] = [
  [
    new RegExp(
      `${CLAUSE}(?:will\\s+)?(?:recheck|refer(?:red|ral)?|check|rtc|advised?|wants?|avoid|using|uses|compliant|failed|declines?)\\s[^,;]*`,
      'gi',
    ),
    ' ',
  ],
  // What is given says what for: `trial trazodone for insomnia`.
  [
    new RegExp(
      `${CLAUSE}(?:will\\s+)?(?:start(?:ed|ing)?|trial|try|cont(?:inue)?|refill(?:ed)?|increased?|decreased?|switch(?:ed)?|tx)\\s[^,;]*?(?:\\bfor\\s|(?=[,;]|$))`,
      'gi',
    ),
    ' ',
  ],
  [
    new RegExp(
      `${CLAUSE}[^,;]*\\b(?:neg|negative|clear|wnl|nl|normal|undetectable|unremarkable|intact|clean|afebrile)(?:\\s+(?:x\\s*\\d|for\\s|on\\s)[^,;]*)?\\s*(?=[,;]|$)`,
      'gi',
    ),
    ' ',
  ],
  [
    /(?<=[,;\s])(?<!\b(?:elev(?:ated)?|high|low|rising|abn(?:l|ormal))\s)(?:a1c|hba1c|hgb|ldl|tsh|psa|ef|bili|bp|inr|wbc|ciwa|egfr|temp|spo2)\s*(?:of|is|was|[=:<>])?\s*\d[\d./]*\s*%?(?=[\s,;]|$)/gi,
    ' ',
  ],
];

const [LEFT, RIGHT] = ['(?:l|lt|left)', '(?:r|rt|right)'];
const HAND = '[\\s-]*hand(?:ed|\\s+dominant)\\b';
/** Behind a text whose first side is this one. */
const firstOf = (side: string, other: string): string => `(?<=^(?:(?!\\b${other}\\b).)*\\b${side}\\b.*)`;

/** What looks back from everywhere takes its time: it is asked of a text that speaks of it alone. */
const SPEAKS_OF_HAND = new RegExp(HAND, 'i');

/** The dominant side is that of the hand that somebody writes with (Guidelines I.C.6.a). */
const HANDED: readonly Pattern[] = [
  [
    new RegExp(`${firstOf(RIGHT, LEFT)}\\b${RIGHT}${HAND}|${firstOf(LEFT, RIGHT)}\\b${LEFT}${HAND}`, 'gi'),
    'dominant',
    SPEAKS_OF_HAND,
  ],
  [
    new RegExp(`${firstOf(LEFT, RIGHT)}\\b${RIGHT}${HAND}|${firstOf(RIGHT, LEFT)}\\b${LEFT}${HAND}`, 'gi'),
    'non-dominant',
    SPEAKS_OF_HAND,
  ],
  [new RegExp(`\\b(?:${RIGHT}|${LEFT})${HAND}`, 'gi'), ' '],
];

const INJURED =
  '(?:pain|ache|fx|fracture|lac(?:eration)?|contusion|bruis\\w+|sprain|strain|whiplash|hematoma|swelling|abrasions?|concussion|chi|ha|headache|dislocat\\w+|tear|injur\\w+)\\b';
const ACCIDENT =
  '(?:s\\/p\\s+)?(?:mv[ac]|mcc|(?:mechanical\\s+|unwitnessed\\s+|ground[\\s-]level\\s+)?falls?|fell|glf|foosh|assault(?:ed)?|bicycle\\s+accident|ped(?:estrian)?\\s+(?:vs|struck))\\b';
const HEART_FAILURE = /\b(?:chf|hf[a-z]*|heart\s+failure)\b/i;

/** Which of two conditions is asked for. */
const FIRST_OF_TWO: readonly Pattern[] = [
  // What somebody has from an accident comes before how it happened (Guidelines I.C.20).
  [new RegExp(`^\\s*(${ACCIDENT}[^;]*?),\\s*(?=[^,;]*\\b${INJURED})([^;]+)$`, 'gi'), '$2 pmh $1'],
  [/(?<=\S\s+)(?:after|from|w\/|with)\s+(?=foosh\b)/gi, 'pmh '],
  // Of signs that no code joins the first is asked for.
  [new RegExp(`(${SIGN})(?:\\s*(?:and|&|w\\/|with|\\+|,)\\s*${SIGN})+`, 'gi'), '$1 '],
  // Underweight or obesity comes before the index that shows it (Guidelines I.B.14).
  [
    /\b(?:(?:w\/|with)\s*)?bmi\s*(?:of\s*|=\s*)?\d+(?:\.\d+)?/gi,
    ' ',
    /\b(?:obes|overweight|underweight|malnutrition)/i,
  ],
  [/\+\s*(?=(?:ppd|tst|quantiferon)\b)/gi, 'positive '],
  // The organism stands behind the infection that it causes (Guidelines I.C.1.b).
  [/\b(?:mrsa|mssa)\b/gi, ' ', /\b(?:abscess|cellulitis|boil|furuncle|carbuncle|folliculitis|impetigo)/i],
  // Index, Failure, heart, with, decompensation: the words `exacerbation` and `flare` mean the same of it.
  [/\b(?:exac(?:erbation)?|exacerbated|flare(?:-?up)?|decomp)\b/gi, 'with decompensation', HEART_FAILURE],
  [
    /\b(?:suspect(?:ing)?|query|concern(?:ing|ed)?\s+for|c\/f)\s+(?=[a-z])|(?<=[\s,;])\?\s*(?=[a-z])/gi,
    'suspected ',
  ],
  [
    new RegExp(
      `^(\\s*(?:suspected|possible|probable|r\\/o|rule\\s+out)\\s+(?:[^\\s,;]+\\s+){1,3}?)(?=${SIDE}${SIGN})`,
      'i',
    ),
    '$1but ',
  ],
  [/\b(aki|arf|(?:kidney|renal)\s+(?:injury|failure))\s+on\s+(?:top\s+of\s+)?(?=ckd|chronic)/gi, '$1 pmh '],
  // Pain along a nerve is named by the nerve: Index, Lumbago, with sciatica; Radiculopathy, cervical region.
  [
    new RegExp(
      `\\b(?:lbp|(?:low(?:er)?\\s+)?back\\s*(?:pain|ache))[\\s,]+(?:that\\s+)?(?:radiat|shoot|go|runn?)(?:ing|es|s)?\\s+(?:down|to|into)\\s+(?:the\\s+|his\\s+|her\\s+|my\\s+)?(${SIDE})(?:legs?|thighs?|buttocks?|foot|le)\\b`,
      'gi',
    ),
    'lumbago with sciatica $1',
  ],
  [
    new RegExp(
      `\\bneck\\s*(?:pain|ache)[\\s,]+(?:that\\s+)?(?:radiat|shoot|go|runn?)(?:ing|es|s)?\\s+(?:down|to|into)\\s+(?:the\\s+|his\\s+|her\\s+|my\\s+)?${SIDE}(?:arms?|hands?|ue)\\b`,
      'gi',
    ),
    'cervical radiculopathy',
  ],
  [
    /\b(stiff\w*|pain|swelling)\b([^,;]*?)\b(?:after|s\/p|following)\s+(?=(?:l|r|lt|rt|left|right)?\s*(?:tk[ar]|th[ar]|tsa)\b)/gi,
    '$1 $2 pmh ',
  ],
];

const JOINT =
  't[kh][ar]|tsa|(?:total\\s+)?(?:knee|hip|shoulder)\\s+(?:replacement|arthroplasty)|joint\\s+replacement|hemiarthroplasty';
const DIGESTIVE =
  '(?:lap\\s+)?appy|(?:lap\\s+)?chole|appendectomy|cholecystectomy|(?:hemi)?colectomy|hernia\\s+repair|bowel\\s+resection|gastric\\s+(?:bypass|sleeve)|sleeve\\s+gastrectomy|hemorrhoidectomy|nissen|colostomy\\s+(?:reversal|takedown)';
const CIRCULATORY =
  'cabg|[am]vr|(?:aortic|mitral)?\\s*valve\\s+replacement|cea|carotid\\s+endarterectomy|evar|fem\\W*pop(?:\\s+bypass)?';
const GENITOURINARY = 'turp|nephrectomy|hysterectomy|tah(?:\\W*bso)?|cystoscopy|bladder\\s+sling|orchiopexy';
const EYE_AND_EAR = 'cataract\\s+(?:surgery|extraction)|phaco|vitrectomy|tympanoplasty';

/** A visit after an operation with nothing gone wrong (Guidelines I.C.21.c.7; Index, Aftercare, following surgery). */
const aftercareOf = (operations: string, words: string): Pattern => [
  new RegExp(
    `^(?=[^]{0,80}\\b(?:pod|post\\W?op|\\d+\\s*(?:d|days?|w|wks?|weeks?))\\b)(?![^]*\\b(?:fever|pain|infect|dehisc|bleed|leak|abscess|ileus|hematoma|seroma|nausea|stiff|swelling|suture|staple))[^,;]*\\b(?:${operations})\\b[^]*$`,
    'i',
  ),
  words,
];

const AFTERCARE: readonly Pattern[] = [
  aftercareOf(JOINT, 'aftercare following joint replacement surgery'),
  aftercareOf(DIGESTIVE, 'surgical aftercare following surgery on the digestive system'),
  aftercareOf(CIRCULATORY, 'surgical aftercare following surgery on the circulatory system'),
  aftercareOf(GENITOURINARY, 'surgical aftercare following surgery on the genitourinary system'),
  aftercareOf(EYE_AND_EAR, 'surgical aftercare following surgery on the sense organs'),
];

/** A fracture that was treated before (Guidelines I.C.19.c: the 7th characters of subsequent encounters). */
const HEALING: readonly Pattern[] = [
  [
    /\b(?:s\/p\s+(?:orif|crpp|cr|im\s+nail\w*|closed\s+reduction|casting)|(?:pod|post-?op\s+day)\s*#?\d+|cast\s+(?:off|removed|removal|check)|(?:healing\s+well|well[\s-]healing))(?:\s+(?:pod|post-?op\s+day)\s*#?\d+)?\b/gi,
    'subsequent encounter routine healing',
    /\b(?:fx|fracture)\b/i,
  ],
];

/** Visits around an operation are coded by what they are for; the operation stands beside it. */
const VISITS: readonly Pattern[] = [
  [
    /\bpre-?op(?:erative)?\s+(?:clearance|eval(?:uation)?|exam|visit|physical|h&p|h\s+and\s+p)(?:\s+(?:for|before|prior\s+to)\s+[^,;]+)?/gi,
    'other preprocedural examination',
  ],
];

const SPEAKS_OF_EAR = new RegExp(`\\b${EAR}\\b`, 'i');

/** Words of an organ that are other words elsewhere: `AS` is an article, `AD` a disease. */
const EARS: readonly Pattern[] = [
  [
    new RegExp(`(?<=\\b${EAR}\\b[^,;]{0,30})\\bas\\b(?=\\s*(?:[,;]|$))|^\\s*as\\b(?=\\s+${EAR}\\b)`, 'gi'),
    'left ear',
    SPEAKS_OF_EAR,
  ],
  [
    new RegExp(`(?<=\\b${EAR}\\b[^,;]{0,30})\\bad\\b(?=\\s*(?:[,;]|$))|^\\s*ad\\b(?=\\s+${EAR}\\b)`, 'gi'),
    'right ear',
    SPEAKS_OF_EAR,
  ],
];

export const NOTE_PLANS: readonly Pattern[] = [
  ...HANDED,
  ...FIRST_OF_TWO,
  ...HEALING,
  ...AFTERCARE,
  ...VISITS,
  ...EARS,
  ...BESIDE,
];
