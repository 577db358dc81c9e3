/** Complications of the body systems whose codes tell in which kind of procedure they came (Guidelines I.B.16 and I.C.19.g.4). */
import { of as codesOf, isListedAmong, type Otherwise, titled } from './otherwise.ts';

/** Body systems as the titles call their procedures, the categories, and what notes call the procedures. */
const SYSTEMS: readonly (readonly [named: string, category: string, operations: string])[] = [
  [
    'nervous system',
    'G97',
    'craniotom\\w+|craniectom\\w+|burr holes?|laminectom\\w+|lumbar puncture|spinal tap|ventriculostom\\w+|(?:vp|ventriculoperitoneal) shunt|brain (?:biopsy|surgery|tumou?r (?:resection|removal))|(?:intracranial|cerebral) aneurysm clipping|deep brain stimulat\\w+|carpal tunnel release',
  ],
  [
    'digestive system',
    'K91',
    'hemicolectom\\w+|colectom\\w+|cholecystectom\\w+|appendectom\\w+|gastrectom\\w+|gastric (?:bypass|sleeve)|(?:small )?(?:bowel|colon|sigmoid|rectal|liver|gastric) resection|colonoscop\\w+|egd|ercp|polypectom\\w+|hepatectom\\w+|pancreatectom\\w+|whipple\\w*|esophagectom\\w+|colostom\\w+|ileostom\\w+|proctectom\\w+|hemorrhoidectom\\w+',
  ],
  [
    'respiratory system',
    'J95',
    'bronchoscop\\w+|thoracoscop\\w+|vats|pneumonectom\\w+|(?:lung|pulmonary|(?:upper|lower|middle)) lobectom\\w+|tracheostom\\w+|thoracentesis|lung (?:biopsy|resection)|wedge resection of the lung|decortication|sinus surgery',
  ],
  [
    'circulatory system',
    'I97',
    'cabg|(?:coronary(?: artery)? )?bypass (?:graft\\w*|surgery|operation)|coronary bypass|heart (?:operation|surgery)|(?:cardiac|open[- ]heart) (?:operation|surgery)|(?:cardiac|heart) cath\\w*|(?:aortic|mitral|tricuspid) valve (?:replacement|repair)|pacemaker (?:implant\\w*|insertion|placement)|endarterectom\\w+|(?:aortic|abdominal) aneurysm repair|evar|tavr|thrombectom\\w+|angioplast\\w+|femoral bypass|vein stripping',
  ],
  [
    'genitourinary system',
    'N99',
    'hysterectom\\w+|prostatectom\\w+|nephrectom\\w+|nephrolithotom\\w+|turp|cystectom\\w+|ureteroscop\\w+|cystoscop\\w+|oophorectom\\w+|salpingectom\\w+|myomectom\\w+|orchiectom\\w+|lithotrips\\w+|kidney biopsy|vasectom\\w+',
  ],
  [
    'musculoskeletal system',
    'M96',
    '(?:hip|knee|shoulder) (?:replacement|arthroplast\\w+)|arthroplast\\w+|spinal fusion|lumbar fusion|arthroscop\\w+|rotator cuff repair|orif|open reduction|bunionectom\\w+|(?:above|below)[- ]knee amputation',
  ],
  [
    'endocrine system',
    'E36 E89',
    'thyroidectom\\w+|parathyroidectom\\w+|adrenalectom\\w+|thyroid lobectom\\w+|hypophysectom\\w+',
  ],
  [
    'ophthalmic',
    'H59',
    'cataract (?:surgery|extraction|removal)|vitrectom\\w+|phaco\\w*|trabeculectom\\w+|strabismus (?:surgery|repair)|keratoplast\\w+|eye surgery',
  ],
  [
    'ear and mastoid process',
    'H95',
    'mastoidectom\\w+|tympanoplast\\w+|stapedectom\\w+|cochlear implant\\w*|myringotom\\w+|ear tubes',
  ],
  ['spleen', 'D78', 'splenectom\\w+|splenorrhaph\\w+'],
  [
    'dermatologic',
    'L76',
    'mohs|skin graft\\w*|excision of (?:a |the )?(?:skin|melanoma|mole|nevus|lipoma|cyst)|skin biopsy',
  ],
];

const of = (category: string): readonly string[] => category.split(' ');
const words = (operations: string): RegExp => new RegExp(`\\b(?:${operations})\\b`, 'gi');

/** What a procedure of another system is not said to be done in, where it is of the past. */
const othersThan = (named: string): RegExp =>
  words(SYSTEMS.flatMap(([other, , operations]) => (other === named ? [] : [operations])).join('|'));

/** The codes of a procedure of the system itself. */
const ofSystem = (named: string, category: string): Otherwise['codes'] =>
  titled(
    new RegExp(`\\b(?:an? ${named}|on the ${named}|${named}) procedure\\b|\\bprocedure on the ${named}\\b`),
    ...of(category),
  );

/** What notes call the organs of a system as a whole. */
const WHOLES: Readonly<Record<string, string>> = {
  G97: 'nerv(?:es?|ous)|brain|spine|spinal cord|cns|neuro(?:surgical|logical)?',
  K91: '(?:gi|gastrointestinal|digestive) (?:tract|organs?)|bowel|gut|gi|abdominal',
  J95: 'lungs?|airways?|chest|pulmonary|thoracic',
  I97: 'heart|vessels?|cardiac|vascular|arteries',
  N99: 'kidneys?|urinary tract|gu|urologic\\w*|gynecologic\\w*|pelvic organs?|bladder',
  M96: 'bones?|joints?|orthop\\w+',
  H59: 'eyes?',
  H95: 'ears?',
};

const WHY = 'the code tells whether the procedure was of the body system of the organ';

/** What goes wrong in or after an operation and has codes in the chapters of the body systems. */
const OF_A_SYSTEM =
  '(?:ha?ematomas?|ha?emorrhag\\w+|bleed(?:ing|s)?|bled|seromas?|pneumothorax|air leak|(?:respiratory|pulmonary) (?:failure|insufficiency)|heart failure|cardiac (?:arrest|insufficiency)|myocardial infarction|strokes?|cerebral infarction|ileus|(?:bowel|intestinal) obstruction|malabsorption|dumping(?: syndrome)?|pouchitis|(?:urethral|ureteral|tracheal|subglottic) (?:stricture|stenosis)|renal failure|kidney failure|hypothyroidism|hypoparathyroidism|hypoinsulinemia|ovarian failure|(?:csf|cerebrospinal fluid) leak|dural tear|lymphedema|(?:lens|cataract) fragments|endophthalmitis|bleb\\w*|vault prolapse|pelvic adhesions|pseud(?:o)?arthrosis|postlaminectomy syndrome|periprosthetic fracture)';
const AS_COMPLICATION =
  '(?:post-?(?:operative|op|procedural|procedure|surgical)(?:ly)?|intra-?operative(?:ly)?|complicat\\w+)';

/** I.C.19.g.5: T81.8 and T81.9 are for what no code of a body system says. */
const OF_CHAPTER_19: Otherwise = {
  codes: codesOf('T81.89-', 'T81.9-'),
  says: new RegExp(
    `\\b${AS_COMPLICATION}\\b(?:(?!\\bno\\b|\\bwithout\\b)[^.;\\n]){0,60}\\b${OF_A_SYSTEM}\\b|\\b${OF_A_SYSTEM}\\b[^.;\\n]{0,60}\\b${AS_COMPLICATION}\\b`,
    'gi',
  ),
  unless: /\bnon-?healing\b|\b(?:delayed|poor|failed) (?:wound )?healing\b|\bwound\b[^.;\n]{0,20}\bheal/gi,
  why: 'a complication of a body system has a code of the chapter of that system, and T81 is for what none of those says',
  section: 'I.C.19.g.5',
  severity: 'information',
};

/** I.C.19.g.5: what is cut by mistake in an operation has codes of its organ. */
const BY_MISTAKE =
  '(?:accident(?:al|ally)|inadvertent(?:ly)?|unintend\\w+|unintentional(?:ly)?|incidental(?:ly)?|iatrogenic(?:ally)?|by mistake)';
const CUT =
  '(?:punctur\\w+|lacerat\\w+|tear|torn|tore|cuts?|nick(?:ed)?|perforat\\w+|enter(?:ed|otomy)|cystotomy|injur\\w+|transect\\w+)';
const CUT_BY_MISTAKE: Otherwise = {
  codes: codesOf('T81.7-', 'T81.8-', 'T81.9-'),
  says: new RegExp(
    `\\b${BY_MISTAKE}(?:,? [\\w-]+){0,4}? ${CUT}\\b|\\b${CUT}(?:,? (?!no\\b|not\\b)[\\w-]+){0,4}? ${BY_MISTAKE}\\b`,
    'gi',
  ),
  besides: isListedAmong(
    'D78.1-',
    'E36.1-',
    'G97.4-',
    'H59.2-',
    'H95.3-',
    'I97.5-',
    'J95.7-',
    'K91.7-',
    'L76.1-',
    'M96.82-',
    'N99.7-',
  ),
  why: 'an accidental puncture or laceration in a procedure has a code of the chapter of its organ',
  section: 'I.C.19.g.5',
  severity: 'information',
};

const ORGAN_CUT =
  '(?:small bowel|bowel|intestin\\w+|colon|rectum|duodenum|stomach|esophagus|bladder|ureter|dura\\w*|serosa|spleen|splenic capsule|liver|gallbladder|uterus|vagina|diaphragm|pleura|lung|artery|vein|vessel|vena cava|nerve|tendon)';
/** What was torn in an operation and had to be mended: it has a code of its organ, which nothing listed says. */
const TORN_AND_MENDED: Otherwise = {
  codes: codesOf('A00-Q99', 'S00-T79'),
  says: new RegExp(
    `\\b(?:${ORGAN_CUT}(?: serosa)? (?:was |were |got )?(?:accidentally |inadvertently )?(?:torn|nicked|lacerated|perforated|entered|injured|punctured|cut)|(?:serosal|bladder|bowel|dural|splenic|vascular|ureteral) (?:tear|injury|laceration|nick|perforation)|(?:enterotomy|durotomy|cystotomy|colotomy))\\b[^.;\\n]{0,40}\\b(?:during|while|on|at|with|from|by)\\b (?:[\\w-]+ ){0,3}?(?:dissect\\w+|entry|lysis|adhesio\\w+|trocar\\w*|retract\\w+|mobili[sz]\\w+|exposure|closure|insertion|cautery|\\w*ectomy|surgery|operation|procedure|case)\\b[^.;\\n]{0,60}\\b(?:repair\\w*|overs[e]wn|sutured|closed|convert\\w*|sewn|patched)\\b`,
    'gi',
  ),
  orSaid:
    /\b(?:intentional\w*|planned|expected|unavoidable|inherent|integral|necessary|not (?:considered )?(?:a )?complication|no clinical significance|routine)\b/gi,
  besides: CUT_BY_MISTAKE.besides ?? (() => false),
  once: true,
  lacking: true,
  why: 'what was torn in the operation and had to be repaired is an accidental laceration with a code of its organ',
  section: 'I.B.16 and I.C.19.g.5',
  severity: 'information',
};

const OF_ONE_SYSTEM: readonly Otherwise[] = SYSTEMS.flatMap(([named, category, operations]): Otherwise[] => [
  {
    codes: titled(/\bother procedure\b/, ...of(category)),
    says: words(operations),
    unless: othersThan(named),
    why: `${WHY}: this is one of the ${named}, and no other procedure`,
    section: 'I.B.16',
    severity: 'information',
  },
  {
    codes: ofSystem(named, category),
    says: othersThan(named),
    unless: words(operations),
    why: `${WHY}: this is another procedure than one of the ${named}`,
    section: 'I.B.16',
    severity: 'information',
  },
  {
    codes: ofSystem(named, category),
    says: new RegExp(
      `\\b(?:no|not an?|never an?|without (?:an?|any)|neither an?) (?:[\\w-]+ ){0,2}?(?:operations?|surgery|procedures?|interventions?) (?:was |were )?(?:(?:done|performed|carried out) )?(?:on|of|in|involving|to) (?:the |an? |any )?(?:${named}|${WHOLES[category] ?? named})\\b|\\bnot (?:the |an? )?(?:${named}|${WHOLES[category] ?? named}) (?:operation|surgery|procedure)\\b`,
      'gi',
    ),
    status: 'any',
    why: `${WHY}: the note says that none was of the ${named}`,
    section: 'I.B.16',
  },
]);

export const OF_PROCEDURES: readonly Otherwise[] = [
  {
    codes: codesOf('R51.9', 'R51.0', 'G43', 'G44'),
    says: /\b(?:post-?dural|post-?lumbar|dural)[- ]puncture headaches?\b|\bpdph\b|\b(?:post-?lp|post-?spinal|spinal(?: tap)?|post-?lumbar puncture) (?:[\w-]+ )?headaches?\b|\bheadaches?\b[^.;\n]{0,25}\b(?:after|from|following|due to|since) (?:an? |the |her |his )?(?:lp|lumbar puncture|spinal (?:tap|puncture))\b/gi,
    besides: isListedAmong('G97', 'O29', 'O74', 'O89', 'T88'),
    orSaid: /\b(?:no|not|never|without)\b[^.;\n]{0,20}\b(?:pdph|puncture headache|spinal headache)\b/gi,
    why: 'a headache that a lumbar puncture has left is G97.1',
    section: 'I.B.16',
    instead: () => 'G971',
    severity: 'information',
  },
  CUT_BY_MISTAKE,
  TORN_AND_MENDED,
  OF_CHAPTER_19,
  ...OF_ONE_SYSTEM,
];
