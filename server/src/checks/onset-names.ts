/** What notes call conditions whose onset they tell, where the titles of the codes have other words (Official Guidelines, appendix I). */
import { codesIn } from './code-ranges.ts';

type Called = readonly [codes: (key: string) => boolean, words: RegExp];

const called = (codes: string, words: string): Called => [
  codesIn(...codes.split(' ')),
  new RegExp(`\\b(?:${words})\\b`, 'gi'),
];

/** What an adverse effect shows itself by. */
const REACTION =
  '(?:adverse|allergic|drug|transfusion) (?:\\w+ )?(?:reactions?|effects?|rash|fever)|reactions? to|anaphyla\\w+|angioedema|hives|urticaria|rash|red man';

const CALLED: readonly Called[] = [
  // An infection was there with its signs, whenever its organism is told.
  called('J12-J18', 'pneumonia'),
  called(
    'N30.0- N39.0 O23.0- O23.1- O23.2- O23.3- O23.4-',
    '(?:urinary|bladder|urine)(?: tract)? infections?|utis?|urosepsis|cystitis',
  ),
  called('A04.7-', 'diarrhea|colitis'),
  called('E43-E46', 'malnutrition|malnourish\\w+'),
  called(
    'B95-B97',
    'infections?|cellulitis|pneumonia|abscess|utis?|cystitis|pyelonephritis|osteomyelitis|endocarditis|meningitis|peritonitis|septic (?:arthritis|joint|knee|hip)',
  ),
  called('A04.7-', '(?:clostridioides|clostridium|c\\.?) ?diff(?:icile)?|cdi'),
  called('T83.51-', 'cauti|catheter[- ](?:associated|related) (?:uti|urinary|infection)'),
  called('T80.21-', 'clabsi|(?:central )?line[- ](?:associated|related)? ?(?:infection|sepsis|bacteremia)'),
  called('J95.851', 'vap|ventilator[- ]associated pneumonia'),
  called('J95.811', '(?:iatrogenic )?pneumothorax'),
  called('K91.89 K91.3- K56.7', 'ileus'),
  called('T81.4-', '(?:wound|incision\\w*|surgical site) (?:infection|abscess)|ssi'),
  called('T81.3-', 'dehiscence|dehisced'),
  called('I97.19- I97.88-I97.89 I48', 'a-?fib|atrial fibrillation|afib'),
  called('J96.0-', '(?:(?:hypox\\w+|hyper(?:capn|carb)\\w+) )*respiratory failure'),
  called('I26', 'pulmonary embol\\w+|pe'),
  called('I82', 'dvt|deep ve(?:in|nous) thrombos[ie]s|(?:blood )?clots?|thromb(?:us|i|osed)'),
  called('I21.4', 'nstemi|mi|heart attack'),
  called('O60', '(?:preterm|premature) (?:labor|contractions)'),
  called('O42', 'pprom|prom|(?:membranes|waters?) (?:ruptured|broke)|rupture of (?:the )?membranes'),
  called(
    'O76-O77',
    '(?:fetal|fhr|fetal heart (?:rate|tones?)) (?:distress|bradycardia|tachycardia|decel(?:eration)?s?|abnormalit\\w+)|decel(?:eration)?s?|category (?:ii|iii|2|3) tracing|non-?reassuring (?:fetal )?\\w+',
  ),
  called('O72', '(?:postpartum|pp) (?:h[a]?emorrhage|bleeding)|pph'),
  called('R06.03', '(?:acute )?resp(?:iratory|\\.)? distress'),
  called('R33', 'urinary retention|retention of urine'),
];

/** Reasons for which women come to give birth. */
const CALLED_IN_PREGNANCY: readonly Called[] = [
  ...CALLED.filter(([codes]) => codes('O60') || codes('O4200')),
  called('O13', '(?:gestational|pregnancy[- ]induced) (?:hypertension|htn)|ghtn|gest\\.? htn|pih'),
  called('O14', 'pre-?eclamp\\w+'),
  called('O24.4-', 'gdm|gestational diabetes'),
  called('O32.1-', 'breech'),
  called('O34.21-', '(?:previous|prior|repeat) (?:cesarean|c-?section)|tolac|uterine scar'),
  called('O36.5-', 'iugr|fgr|growth restrict\\w+'),
  called('O40', 'poly-?hydramnios'),
  called('O41.0-', 'oligo-?(?:hydramnios)?'),
  called('O41.12-', 'chorio\\w*'),
  called('O44', '(?:placenta )?previa'),
  called('O45', 'abruption'),
  called('O48', 'post-?(?:dates|term)|(?:prolonged|post-?term) pregnancy'),
];

/** Whether words call what a code of a pregnancy is for. */
export const isCalledInPregnancy = (key: string, words: string): boolean =>
  key.startsWith('O') &&
  CALLED_IN_PREGNANCY.some(([codes, pattern]) => codes(key) && words.search(pattern) >= 0);

const isAdverse = (key: string): boolean =>
  (/^T(?:3[6-9]|4\d|50)/.test(key) && key[5] === '5') || /^L27[01]/.test(key) || /^T78[2-4]/.test(key);
const ADVERSE = new RegExp(`\\b(?:${REACTION})\\b`, 'gi');

/** The words of notes for the condition of a code. */
export const calledIn = (key: string): readonly RegExp[] => [
  ...CALLED.filter(([codes]) => codes(key)).map(([, words]) => words),
  ...(isAdverse(key) ? [ADVERSE] : []),
];

/** What a combination code adds, in the words of notes. */
const ADDED: readonly (readonly [title: RegExp, words: string])[] = [
  [/exacerbation/, 'exacerbat\\w*|flar\\w+'],
  [
    /hemorrhage|bleeding/,
    'bleed\\w*|bled|hemorrhag\\w+|(?:bright|red|fresh) (?:red )?blood|melena|hemat(?:emesis|ochezia)|(?:black|tarry|bloody) stools?',
  ],
  [/perforation/, 'perforat\\w+'],
  [/status asthmaticus/, 'status asthmaticus'],
  [/gangrene/, 'gangren\\w+'],
  [/obstruction/, 'obstruct\\w+'],
  [/withdrawal/, 'withdrawal|withdrew'],
  [/ketoacidosis/, 'ketoacidosis|dka'],
  [/delirium/, 'delir\\w+'],
  [/hypoglycemia/, 'hypoglycemi\\w+'],
];

/** The words of notes for what a title adds behind its first condition. */
export function calledAdded(title: string): readonly RegExp[] {
  const added = title.split(' with ').slice(1).join(' ');
  return ADDED.filter(([words]) => words.test(added)).map(
    ([, words]) => new RegExp(`\\b(?:${words})\\b`, 'gi'),
  );
}

/** Signs of diseases that begin in a stay: where all of them are of later days, the disease is. */
const SIGNS: readonly (readonly [of: (key: string) => boolean, signs: RegExp])[] = [
  [codesIn('I20-I22', 'I24'), /\bchest (?:pain|pressure|tightness|discomfort)\b|\bangina\b/gi],
  [
    codesIn('J12-J18', 'J69.0'),
    /\b(?:cough\w*|fever|febrile|hypoxia|dyspnea|shortness of breath|sputum)\b/gi,
  ],
  [
    codesIn(
      'K25-K28',
      'K29.01',
      'K29.21',
      'K29.31',
      'K29.41',
      'K29.51',
      'K29.61',
      'K29.71',
      'K29.81',
      'K31.811',
      'K31.82',
      'K55.21',
      'K57',
      'K92.2',
      'C16-C20',
    ),
    /\b(?:melena|hematemesis|hematochezia|coffee[- ]grounds?|(?:black|tarry|bloody) (?:tarry )?stools?|(?:rectal|gi) bleed\w*)\b/gi,
  ],
  [
    codesIn('I82.4-', 'I82.6-'),
    /\b(?:calf|leg|thigh|arm) (?:swelling|swelled|pain|edema|tenderness|(?:became|was|is|got|now) (?:\w+ )?(?:swollen|tender|painful))\b|\bswollen (?:calf|leg|arm|thigh)\b/gi,
  ],
  [
    codesIn('N30.0-', 'N39.0', 'T83.51-'),
    /\b(?:dysuria|urinary (?:frequency|urgency|burning)|burning (?:on|with) urination|cloudy urine|pyuria)\b/gi,
  ],
  [
    codesIn('O20.0', 'O20.8-O20.9', 'O46', 'O44.1-', 'O45'),
    /\b(?:spot(?:s|ted|ting)?|bleed\w*|bled|blood)\b/gi,
  ],
  [codesIn('N10', 'N12', 'N13.6'), /\b(?:flank (?:pain|tenderness)|cva tenderness|rigors|fever|febrile)\b/gi],
  [codesIn('O42'), /\b(?:membranes|fluid|water(?:s)? broke|gush|leak\w*)\b/gi],
  [
    codesIn('P22'),
    /\b(?:grunt\w*|tachypn\w+|retract\w+|(?:nasal )?flaring|(?:rr|respiratory rate)(?: of)? ?\d{2,3})\b/gi,
  ],
  [codesIn('O47', 'O60'), /\b(?:contract(?:ions?|ing)|cramp(?:s|ing)?|uterine activity|tightening)\b/gi],
  [
    codesIn('F10.13-', 'F10.23-'),
    /\b(?:tremors?|tremulous\w*|shak(?:y|es|ing|iness)|jitter\w*|diaphore\w+|sweat\w*|agitat\w+|ciwa\b[^.;\n]{0,12}\b(?:[89]|[1-6]\d))\b/gi,
  ],
  [codesIn('A04.7-'), /\b(?:diarrhea|loose stools?|watery stools?)\b/gi],
  [
    codesIn('I26'),
    /\b(?:chest pain|pleuritic|dyspnea|shortness of breath|tachycardia|hypoxia|desaturat\w+)\b/gi,
  ],
];

/** The words of notes for the signs of the disease of a code. */
export const signsOf = (key: string): RegExp | undefined => SIGNS.find(([of]) => of(key))?.[1];
