/** When a word of a note and a word of the book are one word: forms, Latin beside English, abbreviations. */
import type { Abbreviations } from '../codebook/abbreviations.ts';
import { american } from '../model/word-forms.ts';
import { wordsOf } from '../model/words.ts';

/**
 * Words of titles that name no condition by themselves: a note that has them and no other says nothing of the code.
 * Sides are judged by `chart/side-mismatch`, degrees and encounters by the Guidelines.
 */
const UNTELLING: ReadonlySet<string> = new Set(
  (
    'a activities activity age an and any neonatal newborn as at by classified closed complicating complication complications condition conditions current ' +
    'disease diseases disorder disorders due during elsewhere encounter encounters episode essential examination ' +
    'features female finding findings following for from healing history in initial is left long male mellitus mild moderate ' +
    'multiple nec nonspecific nos not of on or organism other part patient person personal phase presence primary problem ' +
    'problems region related right routine screening second secondary sequela severe severity side single site sites ' +
    'specified stage status subsequent syndrome syndromes term that the through to type types uncomplicated unspecified use ' +
    'using which with without acute chronic recurrent bilateral unilateral upper lower end body structure level ligament limb extremity manifestation manifestations'
  ).split(' '),
);

/** Whether a word of a title names a condition, or the place of one, by itself. */
export const isTelling = (word: string): boolean =>
  !UNTELLING.has(word) && !/^\d/.test(word) && word.length > 1;

/** The words of a text that tell what it is about, each once. */
export const tellingWords = (text: string): readonly string[] => [
  ...new Set(wordsOf(text).filter(isTelling)),
];

/** What notes call by another word than the book. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  cancer: ['malignant', 'neoplasm', 'carcinoma', 'neoplastic'],
  carcinoma: ['malignant', 'neoplasm', 'cancer', 'neoplastic'],
  adenocarcinoma: ['malignant', 'neoplasm', 'carcinoma', 'neoplastic'],
  sarcoma: ['malignant', 'neoplasm'],
  osteosarcoma: ['malignant', 'neoplasm', 'bone'],
  chondrosarcoma: ['malignant', 'neoplasm', 'bone'],
  adenoma: ['benign', 'neoplasm'],
  myeloma: ['neoplasm'],
  tumor: ['neoplasm', 'neoplastic'],
  mets: ['metastatic', 'malignant', 'neoplasm'],
  metastatic: ['malignant', 'neoplasm'],
  metastasis: ['metastatic', 'malignant', 'neoplasm'],
  metastases: ['metastatic', 'malignant', 'neoplasm'],
  malignancy: ['malignant', 'neoplasm', 'neoplastic'],
  stroke: ['cerebral', 'infarction'],
  renal: ['kidney'],
  cardiac: ['heart'],
  cardiomegaly: ['heart', 'cardiac'],
  cardiomyopathy: ['heart', 'cardiac'],
  cardiorenal: ['heart', 'kidney', 'renal'],
  hepatic: ['liver'],
  pulmonary: ['lung', 'respiratory'],
  gastric: ['stomach'],
  psychosis: ['psychotic', 'features'],
  charcot: ['neuropathic', 'arthropathy'],
  chews: ['chewing'],
  chew: ['chewing'],
  dep: ['dependence'],
  molluscum: ['contagiosum'],
  lipoma: ['lipomatous', 'benign', 'neoplasm', 'skin', 'subcutaneous', 'tissue'],
  binge: ['eating'],
  purge: ['purging'],
  purges: ['purging'],
  graves: ['diffuse', 'goiter'],
  // Several sclerosis that relapses is the one that remits in between.
  relapsing: ['remitting'],
  purulent: ['suppurative'],
  housemaid: ['prepatellar', 'bursitis'],
  flare: ['exacerbation'],
  flared: ['exacerbation'],
  flares: ['exacerbation'],
  ileum: ['small', 'intestine'],
  ileal: ['small', 'intestine'],
  jejunal: ['small', 'intestine'],
  attr: ['transthyretin'],
  // The book writes `dermato(poly)myositis`.
  dermatomyositis: ['dermato', 'poly', 'myositis'],
  cholecystitis: ['gallbladder'],
  difficile: ['clostridium'],
  diff: ['difficile', 'clostridium', 'enterocolitis'],
  cdiff: ['difficile', 'clostridium', 'enterocolitis'],
  cdi: ['difficile', 'clostridium', 'enterocolitis'],
  // The Index: hematoma, subdural, see hemorrhage.
  hematoma: ['hemorrhage'],
  // Of these the species names the genus: `H. influenzae`.
  influenzae: ['hemophilus'],
  aeruginosa: ['pseudomonas'],
  coli: ['escherichia'],
  mirabilis: ['proteus'],
  albicans: ['candida'],
  pneumophila: ['legionella'],
  jirovecii: ['pneumocystis'],
  catarrhalis: ['moraxella'],
  colitis: ['enterocolitis'],
  pheochromocytoma: ['adrenal', 'neoplasm'],
  rectal: ['rectum'],
  femoral: ['femur'],
  tibial: ['tibia'],
  fibular: ['fibula'],
  humeral: ['humerus'],
  vertebral: ['vertebra'],
  clavicular: ['clavicle'],
  scapular: ['scapula'],
  patellar: ['patella'],
  esophageal: ['esophagus'],
  vesical: ['bladder'],
  prostatic: ['prostate'],
  ovarian: ['ovary'],
  uterine: ['uterus'],
  anal: ['anus'],
  cecal: ['cecum'],
  aortic: ['aorta'],
  costal: ['rib'],
  nasal: ['nose'],
  penile: ['penis'],
  scrotal: ['scrotum'],
  splenic: ['spleen'],
  vulvar: ['vulva'],
  lingual: ['tongue'],
  talar: ['talus'],
  sigmoid: ['colon', 'large', 'intestine'],
  colon: ['large', 'intestine'],
  colonic: ['colon', 'large', 'intestine'],
  feet: ['foot'],
  teeth: ['tooth'],
  eardrum: ['ear', 'drum', 'tympanic'],
  cerebral: ['brain'],
  ocular: ['eye'],
  dyspnea: ['breath', 'shortness'],
  breathless: ['breath', 'shortness'],
  lumbar: ['back'],
  sacrum: ['sacral'],
  backache: ['back', 'pain'],
  headaches: ['headache'],
  // `Strep throat` is the book's streptococcal sore throat.
  strep: ['streptococcal', 'sore'],
  gallstones: ['calculus', 'gallbladder', 'cholelithiasis'],
  gallstone: ['calculus', 'gallbladder', 'cholelithiasis'],
  calculous: ['calculus', 'gallbladder', 'cholelithiasis'],
  cholelithiasis: ['calculus', 'gallbladder'],
  choledocholithiasis: ['calculus', 'bile', 'duct'],
  nephrolithiasis: ['calculus', 'kidney'],
  ureterolithiasis: ['calculus', 'ureter'],
  stone: ['calculus'],
  stones: ['calculus'],
  fibroid: ['leiomyoma'],
  fibroids: ['leiomyoma', 'uterus'],
  shingles: ['zoster'],
  bleed: ['hemorrhage', 'bleeding'],
  bleeding: ['hemorrhage'],
  bled: ['hemorrhage', 'bleeding'],
  hemorrhage: ['bleeding'],
  monoparesis: ['monoplegia'],
  asx: ['asymptomatic'],
  norovirus: ['norwalk', 'agent'],
  gastroenteritis: ['gastroenteropathy'],
  // Seizures with impaired awareness are the book's complex partial ones.
  awareness: ['complex', 'partial', 'seizures'],
  cigs: ['cigarettes'],
  ppd: ['cigarettes'],
  tophi: ['tophus'],
  tophaceous: ['tophus'],
  flu: ['influenza'],
  // Titles write these with a hyphen.
  preeclampsia: ['pre', 'eclampsia'],
  preexisting: ['pre', 'existing'],
  premature: ['preterm'],
  posttraumatic: ['post', 'traumatic'],
  nonpressure: ['non', 'pressure'],
  intraabdominal: ['intra', 'abdominal'],
  intraamniotic: ['intra', 'amniotic'],
  multisystem: ['multi', 'system'],
  broken: ['fracture'],
  fx: ['fracture'],
  extra: ['accessory', 'supernumerary'],
  supernumerary: ['accessory'],
  digit: ['finger', 'toe'],
  heavy: ['excessive'],
  menses: ['menstruation'],
  periods: ['menstruation'],
  pus: ['abscess'],
  avm: ['angiodysplasia'],
  avms: ['angiodysplasia'],
  angioectasia: ['angiodysplasia'],
  angioectasias: ['angiodysplasia'],
  spills: ['falls'],
  tumbles: ['falls'],
  bowen: ['carcinoma', 'situ', 'skin'],
  hip: ['femur'],
  avascular: ['aseptic'],
  intertrochanteric: ['femur'],
  path: ['pathological', 'pathologic'],
  // Inclusion terms of K40 to K46 call a hernia with obstruction so.
  incarcerated: ['obstruction'],
  irreducible: ['obstruction'],
  strangulated: ['obstruction'],
  antral: ['gastric', 'stomach'],
  antrum: ['gastric', 'stomach'],
  hemorrhagic: ['hematuria', 'bleeding', 'hemorrhage'],
  primary: ['idiopathic'],
  uoq: ['upper', 'outer', 'quadrant'],
  uiq: ['upper', 'inner', 'quadrant'],
  loq: ['lower', 'outer', 'quadrant'],
  deg: ['degree'],
  liq: ['lower', 'inner', 'quadrant'],
  kidney: ['renal'],
  heart: ['cardiac'],
  liver: ['hepatic'],
  depressed: ['depressive', 'depression'],
  depression: ['depressive'],
  anxious: ['anxiety'],
  obese: ['obesity'],
  lipids: ['hyperlipidemia'],
  cholesterol: ['hypercholesterolemia', 'cholesterolemia'],
  smoker: ['nicotine', 'tobacco'],
  smoking: ['nicotine', 'tobacco'],
  smokes: ['nicotine', 'tobacco'],
  tobacco: ['nicotine'],
  drinker: ['alcohol'],
  drinking: ['alcohol'],
  diabetic: ['diabetes'],
  // What makes a rheumatoid arthritis one with the factor.
  seropositive: ['factor'],
  rf: ['factor'],
  ccp: ['factor'],
};

/**
 * The forms that a word of a note counts as: itself, the book's words for it, what it abbreviates. A score on the scale
 * of strokes is no stroke: one of zero is of a patient who has none.
 */
export function formsOf(word: string, abbreviations: Abbreviations | undefined): readonly string[] {
  const [, ofKidney, stage] = STAGED.exec(word) ?? [];
  if (ofKidney && stage) return [word, stage, ...formsOf(ofKidney, abbreviations)];
  const expanded =
    word === 'nihss' ? [] : (abbreviations?.expansionsOf([word]).flatMap(({ text }) => wordsOf(text)) ?? []);
  const spelt = american(word);
  return [
    word,
    ...(ALSO[word] ?? []),
    ...(spelt === word ? [] : [spelt, ...(ALSO[spelt] ?? [])]),
    ...expanded,
  ];
}

/**
 * The forms of each word of a stretch, in their order: those it has by itself, and what an abbreviation of several words
 * stands for that it is part of (`A fib`, `path fx`).
 */
export function formsOfEach(
  words: readonly string[],
  abbreviations: Abbreviations | undefined,
): readonly (readonly string[])[] {
  const forms = words.map((word) => formsOf(word, abbreviations));
  if (!abbreviations) return forms;
  const most = Math.min(abbreviations.mostWords, words.length);
  for (let length = 2; length <= most; length++)
    for (let from = 0; from + length <= words.length; from++) {
      const expanded = abbreviations
        .expansionsOf(words.slice(from, from + length))
        .flatMap(({ text }) => wordsOf(text));
      if (expanded.length > 0)
        for (let at = from; at < from + length; at++) forms[at] = [...(forms[at] ?? []), ...expanded];
    }
  return forms;
}

/** A kidney disease with its stage in one word: `CKD3b`. */
const STAGED = /^(ckd)(\d[ab]?)$/;

/** How many letters two forms of a word share at the least. */
const SHORTEST_STEM = 5;

/** Whether two words are one but for its number: `fractures` and `fracture`. */
export const sameNoun = (a: string, b: string): boolean => a === b || `${a}s` === b || a === `${b}s`;

/**
 * Pneumonia, pneumococci, a pneumothorax and *Streptococcus pneumoniae* begin alike and are not one thing, as a cardiac
 * rhythm and cardiochalasia, and what is hepatic and hepatitis, are not.
 */
const BEGINS_OTHERS = /^(?:pneumo|hemorrh|cardi|gastr|hepat|nephr|neuro|osteo|myelo)/;
const SHORTEST_OF_THESE = 8;

/** Whom a patient sees is not what the patient has: `seen by rheumatology` names nothing rheumatoid. */
const IS_SPECIALTY =
  /^(?:rheum|cardio|neuro|nephro|gastro|hepat|pulm|ortho|ophtho|psych|\w{3,}(?:olog(?:y|ists?)|iatr(?:y|ists?)))$/;

/** Whether two words are forms of one: `diabetic` and `diabetes`. */
export function sameWord(a: string, b: string): boolean {
  if (sameNoun(a, b)) return true;
  const shortest = BEGINS_OTHERS.test(a) ? SHORTEST_OF_THESE : SHORTEST_STEM;
  const needed = Math.max(shortest, Math.min(a.length, b.length) - 3);
  if (BEGINS_OTHERS.test(a) && a.endsWith('niae') !== b.endsWith('niae')) return false;
  for (let at = 0; at < needed; at++) if (a[at] !== b[at]) return false;
  return IS_SPECIALTY.test(a) === IS_SPECIALTY.test(b);
}
