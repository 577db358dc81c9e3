/** Diseases that an operation has brought, listed by codes that do not say it (Guidelines I.C.19.g.5 and I.B.16). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Conditions by which an operation is complicated, with the codes that say so (I.C.19.g.5 and I.B.16). */
const AFTER =
  '(?:(?:post|intra|peri)-?(?:operative(?:ly)?|procedural(?:ly)?|op)|post-?surgical|iatrogenic|(?:procedure|surgery|biopsy)[- ](?:related|induced))';
/** What is done to a patient, as the cause of what comes of it. */
const DONE =
  '(?:surgery|operation|procedure|biopsy|thoracentesis|paracentesis|(?:central )?line (?:placement|insertion)|catheteri[sz]ation|intubation|ventilation|anesthesia|bypass|cabg|tavr|turp|pci|ercp|grafting|ablation|resection|dissection|bronchoscopy|dialysis|(?:valve |joint |hip |knee )?replacement|(?:hernia |valve |aneurysm )?repair|fusion|stent(?:ing)?|angiograph?\\w*|cesarean(?: section)?|transplant(?:ation)?|\\w+(?:ectomy|plasty|otomy|ostomy|oscopy))';
/** Whose it was, or when: `this morning’s lung biopsy`, `her recent bypass`. */
const ITS =
  "(?:(?:the|her|his|their|this|that|an?|recent|earlier|prior|today['’]s|yesterday['’]s|(?:this|last) (?:morning|afternoon|night|week|month)['’]s) ){0,2}";
const COMPLICATED: readonly (readonly [
  codes: readonly string[],
  words: string,
  right: readonly string[],
  named: string,
])[] = [
  [['I63'], '(?:stroke|(?:cerebral |brain )?infarct\\w*|cva)', ['I97.81-', 'I97.82-'], 'I97.82-'],
  [
    ['I60-I62'],
    '(?:(?:intracerebral|intracranial|subarachnoid|cerebral|cerebellar|subdural) )?(?:hemorrhage|hemorrhagic stroke|bleed|hematoma)',
    ['G97.3-', 'G97.5-', 'G97.6-', 'I97.4-', 'I97.6-'],
    'G97.3- or G97.5-',
  ],
  [['J93'], 'pneumothorax', ['J95.81-'], 'J95.811'],
  [['J96.0-', 'J96.2-'], '(?:acute )?respiratory failure', ['J95.82-'], 'J95.82-'],
  [['I95.8-', 'I95.9'], 'hypotension', ['I95.81'], 'I95.81'],
  [['N17'], '(?:acute (?:kidney|renal) (?:failure|injury)|aki)', ['N99.0'], 'N99.0'],
  [['I50'], '(?:heart failure|chf)', ['I97.13-'], 'I97.13-'],
  [['I46'], 'cardiac arrest', ['I97.12-', 'I97.71-'], 'I97.12- or I97.71-'],
  [
    ['K56.5-', 'K56.6-', 'K56.7'],
    '(?:ileus|(?:bowel|intestinal) obstruction)',
    ['K91.3-', 'K91.89'],
    'K91.3- or K91.89',
  ],
  [['N35'], '(?:urethral )?stricture', ['N99.1-'], 'N99.1-'],
  [['I89.0'], '(?:lymphedema|lymphoedema)', ['I97.2', 'I97.89'], 'I97.2'],
  [['E20'], 'hypoparathyroidism', ['E89.2'], 'E89.2'],
  [['E23.0'], 'hypopituitarism', ['E89.3'], 'E89.3'],
  [['R33.8', 'R33.9'], '(?:urinary retention|retention of urine)', ['N99.89'], 'N99.89'],
  [['J98.11'], 'atelectasis', ['J95.89'], 'J95.89'],
  [['I48'], '(?:atrial fibrillation|a-?fib|afib)', ['I97.89', 'I97.19-'], 'I97.89'],
  [['N73.6'], '(?:pelvic |peritoneal )*adhesions?', ['N99.4'], 'N99.4'],
  [['G96.0-'], '(?:csf|cerebrospinal fluid|spinal fluid) leak', ['G97.0', 'G97.8-'], 'G97.-'],
  [['J38.6'], '(?:subglottic|laryngeal|glottic) stenosis', ['J95.5'], 'J95.5'],
  [['K83.8', 'K83.9'], '(?:bile|biliary) leak', ['K91.8-'], 'K91.89'],
  [['J12-J18'], 'pneumonia', ['J95.8-'], 'J95.89'],
  [['K65'], 'peritonitis', ['K68.11', 'K91.89'], 'K68.11 or T81.4-'],
  [['R57.-'], 'shock', ['T81.1-'], 'T81.1-'],
  [['E27.4-'], 'adreno?cortical insufficiency|adrenal insufficiency', ['E89.6'], 'E89.6'],
];

export const COMPLICATIONS_UNCODED: readonly Otherwise[] = COMPLICATED.map(
  ([codes, words, right, named]): Otherwise => ({
    codes: of(...codes),
    says: new RegExp(
      `\\b${AFTER} (?:(?!\\b(?:no|not|without|risk|prevention|prophyl\\w+|monitoring|course|day|pain|care|check|visit|and|with)\\b)[\\w-]+ ){0,4}?${words}\\b|\\b${words}\\b[^.;\\n]{0,40}\\b(?:complicat(?:ed|es|ing)|(?:judged|felt|considered|thought|deemed|ruled) (?:to be )?(?:an? )?(?:direct )?(?:consequence|complication|result) of|attributed to|(?:a|the|direct) (?:consequence|result) of|related to) ${ITS}(?:[\\w-]+ ){0,2}${DONE}\\b|\\b${words}\\b[^.;\\n]{0,70}\\b(?:as (?:an? )?|(?:an? |is |was )(?:\\w+ )?)(?:post-?\\w+ )?complication of (?:${ITS}(?:[\\w-]+ )?(?:${DONE}|\\w+graft\\w*)\\b|it\\b|that\\b)|\\b${words}\\b[^.;\\n]{0,20}\\b(?:caused by|due to|brought on by|resulting from|complicating|from|a complication of|during) ${ITS}(?:[\\w-]+ ){0,2}${DONE}\\b|\\b${words}\\b[^.;\\n]{0,45}\\b(?:caused by|due to|because of|brought on by|resulting from) ${ITS}(?:[\\w-]+ ){0,2}${DONE}\\b|\\b${DONE} complicated by (?:an? )?(?:[\\w-]+ ){0,2}${words}\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:not|no|never|nor|neither|un-?related|history of|risk (?:of|for)|watch for|rule out|prior|previous)\b[^.;\n]{0,40}\b(?:complication|post-?(?:op|proc|surg)\w*|surgery|operation|procedure)\b|\bexpected\b/gi,
    besides: isListedAmong(...right, 'T80-T88', 'O75-O90'),
    why: `a complication of care that the provider names as such has its code, ${named}`,
    section: 'I.C.19.g.5 and I.B.16',
    severity: 'information',
  }),
);
