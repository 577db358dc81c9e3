/** Drugs that a note blames for a condition, where no code says which (Guidelines I.C.19.e.5.a). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const DRUG =
  '(?:\\w{2,}(?:pril|sartan|olol|statin|dipine|gliflozin|gliptin|thiazide|semide|cillin|mycin|floxacin|cycline|profen|oxicam|prazole|azepam|zolam|triptyline|oxetine|trazodone|platin|rubicin|taxel|tinib|xaban|thyroxine|formin|glitazone|dronate|ciclovir|conazole|barbital|peridone|zapine|codone|morphone|zumab|ximab|[lmnr]umab|limus|tercept|terine|gliflozin|glutide|natide|lukast|parin|grel|gatran|afil|azosin|setron|triptan|mustine|fosfamide|curonium|dopa)|checkpoint inhibitors?|immunotherapy|pioglitazone|finasteride|tamsulosin|tamoxifen|anastrozole|letrozole|clopidogrel|niacin|iron tablets?|cef\\w+|aspirin|naproxen|ibuprofen|diclofenac|ketorolac|nsaids?|digoxin|warfarin|coumadin|heparin|lithium|amiodarone|insulin|sertraline|citalopram|escitalopram|venlafaxine|bupropion|morphine|fentanyl|methadone|opioids?|codeine|tramadol|prednisone|dexamethasone|(?:cortico)?steroids?|lasix|hctz|spironolactone|diuretics?|bactrim|septra|sulfa\\w*|augmentin|nitrofurantoin|phenytoin|valproate|carbamazepine|lamotrigine|levetiracetam|methotrexate|cyclophosphamide|tacrolimus|cyclosporine|haloperidol|quetiapine|metoclopramide|allopurinol|colchicine|hydralazine|isoniazid|rifampin|contrast (?:dye|media|agent))';
const ITS =
  '(?:(?:her|his|the|an?|new|oral|iv|daily|long-term|chronic|prescribed|taking|use of|high-dose) ){0,4}';

/** The blame, before the drug and behind it. */
const BLAMED = new RegExp(
  `\\b(?:due to|caused by|induced by|secondary to|brought on by|attributed to|because of|(?:adverse|side)[- ](?:drug )?(?:effects?|reactions?) (?:of|to|from)|reaction to|(?<!\\b(?:improv\\w+|relie\\w+|better|benefit\\w*|help|switch\\w*|chang\\w+|wean\\w*|taper\\w*|off|away|apart|different) (?:\\w+ )?)from) ${ITS}${DRUG}\\b(?! (?:deficiency|resistan\\w+|withdrawal|abuse|dependence|use disorder|allergy))|\\b${DRUG}[- ](?:induced|related|associated|caused)\\b`,
  'gi',
);

export const BLAMED_DRUGS: readonly Otherwise[] = [
  {
    codes: of(
      'D50-D89',
      'E03',
      'E15-E34',
      'E83-E87',
      'F05',
      'G20-G99',
      'H',
      'I10-I99',
      'J',
      'K',
      'L',
      'M',
      'N',
      'R',
      'T78.3-',
    ),
    says: BLAMED,
    orSaid: new RegExp(
      `\\b(?:not|no|never|unlikely|un-?related|rather than|nor|rule[ds]? out|r\\/o|withdrawal|stopping|stopped|without|missed|skipp\\w+|lack of|allerg\\w+)\\b[^.;\\n]{0,30}\\b${DRUG}\\b`,
      'gi',
    ),
    near: true,
    besides: isListedAmong('T36-T65', 'T80-T88', 'Z88', 'O00-O9A', 'F11-F19'),
    once: true,
    why: 'a drug that was rightly taken and has brought a condition has its code behind that of the condition, an adverse effect (T36-T50)',
    section: 'I.C.19.e.5.a',
    severity: 'information',
  },
];

/** What a drug may bring, by the codes that leave its cause open or tell another, with how notes call it and the code of it. */
const BROUGHT: readonly (readonly [codes: string, noun: string, right: (key: string) => string])[] = [
  ['E03.8-E03.9', 'hypothyroid\\w*', () => 'E032'],
  ['E27.40 E27.49', 'adrenal (?:insufficiency|failure)|adrenocortical insufficiency', () => 'E273'],
  ['D61.89 D61.9', 'aplastic an[a]?emia', () => 'D611'],
  ['D70.8-D70.9', 'neutropeni\\w+|agranulocytosis', () => 'D702'],
  ['G62.89 G62.9', '(?:poly|peripheral )neuropath\\w+', () => 'G620'],
  ['G20.C', 'parkinsonism', () => 'G2119'],
  ['I42.0 I42.8-I42.9', 'cardiomyopath\\w+', () => 'I427'],
  ['I95.1 I95.89 I95.9', 'hypotension', () => 'I952'],
  ['K59.00-K59.02 K59.09', 'constipation', () => 'K5903'],
  ['K85.9-', 'pancreatitis', (key) => `K853${key.slice(4)}`],
  ['M10.0- M10.9', 'gout(?:y)?', (key) => (key === 'M109' ? 'M1020' : `M102${key.slice(4)}`)],
  ['M32.10 M32.9', 'lupus|sle', () => 'M320'],
  ['M87.0- M87.2-M87.9', '(?:osteo|avascular |aseptic )necrosis|avn|onfh', (key) => `M871${key.slice(4)}`],
  ['R50.9', 'fever', () => 'R502'],
];

/** I.B.2 and I.C.19.e.5.a: a condition whose code tells that a drug brought it, by the note. */
export const BROUGHT_BY_DRUGS: readonly Otherwise[] = BROUGHT.map(
  ([codes, noun, right]): Otherwise => ({
    codes: of(...codes.split(' ')),
    says: new RegExp(
      `\\b(?:${noun})\\b[^.;\\n]{0,40}?(?:${BLAMED.source})|(?:${BLAMED.source})[^.;\\n]{0,25}?\\b(?:${noun})\\b|\\b(?:drug|medication|steroid|amiodarone|lithium|opioid|chemo\\w*)[- ](?:induced|caused|related|associated) (?:[(\\w-]+\\)? ){0,2}(?:${noun})\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:not|no|never|unlikely|un-?related|rather than|nor|rule[ds]? out|r\\/o|possible|possibly|maybe)\\b[^.;\\n]{0,30}\\b(?:${DRUG}|drug|medication)`,
      'gi',
    ),
    why: 'a condition that a drug has brought has a code that says so',
    section: 'I.B.2 and I.C.19.e.5.a',
    severity: 'information',
    instead: ({ key }) => right(key),
  }),
);
