/** What notes abbreviate, written out, so that what is told in full words is told in short ones too. */

/** Those of one meaning wherever a note has them. */
const MEANT: Readonly<Record<string, string>> = {
  's/p': 'status post',
  'h/o': 'history of',
  hx: 'history',
  fhx: 'family history',
  pmh: 'past medical history',
  pmhx: 'past medical history',
  dx: 'diagnosis',
  "dx'd": 'diagnosed',
  "tx'd": 'treated',
  "dc'd": 'discharged',
  'f/u': 'follow-up',
  'c/o': 'complains of',
  'r/o': 'rule out',
  'y/o': 'year old',
  yo: 'year old',
  wk: 'week',
  wks: 'weeks',
  yr: 'year',
  yrs: 'years',
  hr: 'hour',
  hrs: 'hours',
  fx: 'fracture',
  fxs: 'fractures',
  "fx'd": 'fractured',
  lac: 'laceration',
  lacs: 'lacerations',
  bx: 'biopsy',
  abx: 'antibiotics',
  sx: 'symptoms',
  neg: 'negative',
  pos: 'positive',
  preg: 'pregnant',
  bilat: 'bilateral',
  'b/l': 'bilateral',
  htn: 'hypertension',
  hld: 'hyperlipidemia',
  dm: 'diabetes',
  dm1: 'type 1 diabetes',
  t1dm: 'type 1 diabetes',
  dm2: 'type 2 diabetes',
  t2dm: 'type 2 diabetes',
  dka: 'diabetic ketoacidosis',
  chf: 'heart failure',
  hf: 'heart failure',
  cva: 'stroke',
  tia: 'transient ischemic attack',
  afib: 'atrial fibrillation',
  cad: 'coronary artery disease',
  pad: 'peripheral artery disease',
  dvt: 'deep vein thrombosis',
  resp: 'respiratory',
  esrd: 'end stage renal disease',
  aki: 'acute kidney injury',
  bph: 'benign prostatic hyperplasia',
  etoh: 'alcohol',
  aud: 'alcohol use disorder',
  oud: 'opioid use disorder',
  mdd: 'major depressive disorder',
  gad: 'generalized anxiety disorder',
  loc: 'loss of consciousness',
  tbi: 'traumatic brain injury',
  sdh: 'subdural hemorrhage',
  sah: 'subarachnoid hemorrhage',
  gsw: 'gunshot wound',
  mvc: 'motor vehicle collision',
  mva: 'motor vehicle accident',
  oa: 'osteoarthritis',
  djd: 'osteoarthritis',
  tka: 'total knee arthroplasty',
  tha: 'total hip arthroplasty',
  abd: 'abdominal',
  mets: 'metastases',
  hcv: 'hepatitis c',
  hbv: 'hepatitis b',
  tb: 'tuberculosis',
  cxr: 'chest x-ray',
  mom: 'mother',
  dad: 'father',
  inj: 'injection',
  preop: 'preoperative',
  postop: 'postoperative',
  csxn: 'cesarean section',
  'c/s': 'cesarean section',
  ltcs: 'cesarean section',
  nsvd: 'vaginal delivery',
  svd: 'vaginal delivery',
  iud: 'intrauterine device',
};

const escaped = (written: string): string => written.replace(/[/.]/g, '\\$&');

/** Before a part of the body or behind it a letter is a side; behind a number `L` is a liter. */
const SIDE = String.raw`(?<![\w/'’.-]|\d )(?:rt\.?|lt\.?|[rl])(?= (?!spine\b|(?:and|or|to|at|in|of|on|is|was|for|with|by)\b)[a-z]{3})|(?<=\b(?:ears?|eyes?|hip|knee|shoulder|wrist|hand|elbow|ankle|foot|heel|legs?|arms?|breast|kidney|lung|thumb|thigh|calf|side) )[rl](?= ?(?:$|[.,;:)]))`;

/** The abbreviations, with the flags g and i. */
export const ABBREVIATED = new RegExp(
  String.raw`(?<![\w/'’-])(?:${Object.keys(MEANT).map(escaped).join('|')}|pts?)(?![\w/'’-])|${SIDE}|(?<=[a-z] )w(?= [a-z]{2})`,
  'gi',
);

/** What an abbreviation stands for: `PT` in capitals is a therapy or a test, and no patient. */
export function writtenOut(put: string): string | undefined {
  const short = put.toLowerCase().replace(/\.$/, '');
  if (short === 'r' || short === 'rt') return 'right';
  if (short === 'l' || short === 'lt') return 'left';
  if (short === 'w') return 'with';
  if (short === 'pt') return put === 'PT' ? undefined : 'patient';
  if (short === 'pts') return put === 'PTs' ? undefined : 'patients';
  return MEANT[short];
}
