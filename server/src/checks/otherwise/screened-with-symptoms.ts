/** Screenings of patients whom the note gives the symptoms of what is looked for (Guidelines I.C.21.c.5). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Screenings, each with the symptoms for which its test is made, and the codes by which they are told. */
const SYMPTOMS: readonly (readonly [screenings: string, symptoms: string, told: string])[] = [
  [
    'Z11.1 Z11.7',
    '(?:persistent|productive|chronic|bloody) cough|cough(?:s|ing)? (?:for|x|of|since) |coughing up|h[a]?emoptysis|night sweats|weight loss|lost (?:about )?\\d+ (?:lbs?|pounds|kg|kilos?)',
    'A15-A19 J00-J99 R04-R06 R50-R69',
  ],
  [
    'Z11.3',
    '(?:vaginal|urethral|penile|purulent|cervical) discharge|dysuria|burning (?:on|with|when) (?:urinat\\w+|voiding|peeing)|genital (?:ulcers?|sores?|lesions?|itching|warts)|pelvic pain|chancre',
    'A50-A64 N30-N39 N41-N53 N70-N77 N89 R30-R39 R10',
  ],
  ['Z11.59', 'jaundiced?|dark urine|yellow (?:eyes|skin)', 'B00-B34 K70-K77 R17 R82'],
  [
    'Z13.1',
    'polyuria|polydipsia|thirst\\w*|(?:urinat\\w+|voids?|pees?) (?:a lot|often|frequently|all the time|many times)',
    'E08-E13 R35 R63.1 R73',
  ],
  [
    'Z12.2',
    'h[a]?emoptysis|cough(?:ing|s|ed)? (?:up )?blood|(?:persistent|worsening|new) cough',
    'R04 R05 R91 C34',
  ],
  ['Z12.5', 'bone pain|h[a]?ematuria|(?:weak|slow) stream|nocturia|hesitancy', 'N40 R30-R39 R97.20 C61'],
  ['Z12.6', 'h[a]?ematuria|blood in (?:the |his |her )?urine', 'R31 C67'],
  [
    'Z12.4',
    'post-?coital bleeding|inter-?menstrual bleeding|bleeding after (?:sex|intercourse)',
    'N93 N92 C53',
  ],
  [
    'Z12.83',
    '(?:changing|growing|bleeding|itch(?:y|ing)|enlarging|suspicious|new|darkening) (?:[\\w-]+ ){0,2}(?:mole|lesion|nevus|spot|growth)|(?:mole|lesion|nevus|spot|growth) (?:[\\w-]+ ){0,6}(?:has |is |that )*(?:chang|grow|bl[e]?eding|bled|grew|itch|enlarg|darken)\\w*',
    'C43-C44 D03-D04 D22-D23 D48.5 D49.2 L00-L99 R21-R23',
  ],
  [
    'Z13.31-Z13.39',
    '(?:low|depressed) mood|feel(?:s|ing)? (?:sad|down|hopeless|worthless|depressed)|anhedonia|crying spells|no (?:pleasure|interest)|suicid\\w+|panic attacks?',
    'F10-F99 R45 Z86.5',
  ],
  [
    'Z13.4-',
    '(?:speech|language|motor|developmental) (?:delay|regression)|(?:no|poor|little) eye contact|not (?:yet )?(?:talking|walking|pointing|babbling)|lost (?:his|her|the) words|(?:concern|worr)\\w* (?:for|of|about|that|over) (?:[\\w-]+ ){0,3}(?:autis\\w+|development\\w*|speech|talk\\w*)',
    'F70-F99 R48 R62',
  ],
  [
    'Z13.5',
    'blurr(?:ed|y) vision|loss of vision|eye pain|floaters|flashes|halos|hearing loss|tinnitus|trouble hearing',
    'H00-H95',
  ],
  [
    'Z13.6',
    'calf pain|claudication|chest (?:pain|tightness|pressure)|palpitations|syncope|fainted|dyspnea on exertion|leg pain (?:on|with|when) walking',
    'I10-I99 R00-R09 R55 M79',
  ],
  [
    'Z13.0',
    '(?:is |feels? |looks? )?(?:tired|pale|exhausted)|pallor|fatigue|heavy (?:menses|periods)|easy bruising',
    'D50-D89 N92 R23 R53',
  ],
  [
    'Z13.29',
    'fatigue|(?:cold|heat) intolerance|hair loss|palpitations|weight (?:gain|loss)|tremors?|goiter|neck swelling',
    'E00-E35 R00 R25 R53 R61-R63 R68 L65',
  ],
  [
    'Z13.820',
    'height loss|lost (?:[\\w-]+ ){0,4}(?:of |in )?height|back pain|kyphosis',
    'M40-M54 M80-M85 R29',
  ],
  [
    'Z13.81-',
    'heartburn|dysphagia|diarrhea|abdominal pain|bloating|vomiting|trouble swallowing|rectal bleeding',
    'K00-K95 R10-R19',
  ],
  ['Z13.83', '(?:chronic|persistent) cough|wheez\\w+|dyspnea|short(?:ness)? of breath', 'J00-J99 R05-R06'],
  [
    'Z13.85-',
    'headaches?|memory (?:loss|trouble|problems)|forgetful\\w*|seizures?|concussion',
    'G00-G99 R41 R51 S06',
  ],
  ['Z13.89', 'burning|dysuria|h[a]?ematuria|frequency', 'N00-N39 R30-R39'],
];

/** That somebody has none, or that it is over or another thing. */
const NONE =
  /\b(?:asymptomatic|no (?:symptoms|complaints|concerns|signs)|without (?:symptoms|complaints|signs)|feels (?:well|fine|good)|resolved|years ago|in (?:19|20)\d\d|unrelated|routine\w*|annual\w*|yearly|average[- ]risk|well(?:ness)? visit|positive screen\w*|screen(?:ed|ing)?(?: (?:test|result|score))?s? (?:is |was |came back )?positive)\b/gi;

export const SCREENED_WITH_SYMPTOMS: readonly Otherwise[] = [
  {
    codes: of('Z12.10-Z12.12'),
    says: /\b(?:rectal bleeding|hematochezia|melena|bloody stools?|blood (?:in|with) (?:the |his |her )?stools?|change in bowel habits?)\b/gi,
    unless: /\bscreening\b/gi,
    why: 'a test because of a sign or symptom is a diagnostic examination and no screening: the symptom is coded',
    section: 'I.C.21.c.5',
  },
  {
    codes: of('Z12.31', 'Z12.39'),
    says: /\b(?:palpable|new|breast) (?:breast )?(?:lump|mass)\b|\b(?:lump|mass) (?:in|of) (?:the |her |his )?(?:right |left )?breast\b|\bnipple discharge\b|\b(?:feels?|felt|found|noticed|palpat\w+) (?:a |an |the )?(?:[\w-]+ )?(?:knot|lump|mass|thickening|nodule)\b|\bpalpable (?:area|finding|abnormality|concern|knot|lump|mass|thickening|nodule)\b|\b(?:lump|mass|knot|nodule) (?:in )?(?:the |her )?(?:right|left|r|l)\b|\bdiagnostic mammogra\w+/gi,
    orSaid:
      /\b(?:no|without|denies|not|never)\b[^.;\n]{0,20}\b(?:lumps?|mass(?:es)?|knots?|palpable|nodules?)\b|\b(?:will|may|needs?|next|recommend\w*|return(?:s)? for|call-?back|if)\b[^.;\n]{0,40}\bdiagnostic mammogra\w+/gi,
    unless: /\bscreening\b/gi,
    why: 'a test because of a sign or symptom is a diagnostic examination and no screening: the symptom is coded',
    section: 'I.C.21.c.5',
  },
  ...SYMPTOMS.map(
    ([screenings, symptoms, told]): Otherwise => ({
      codes: of(...screenings.split(' ')),
      says: new RegExp(`\\b(?:${symptoms})\\b`, 'gi'),
      orSaid: NONE,
      besides: isListedAmong(...told.split(' ')),
      once: true,
      why: 'a test because of a sign or symptom is a diagnostic examination and no screening: the symptom is coded',
      section: 'I.C.21.c.5',
      severity: 'information',
    }),
  ),
];
