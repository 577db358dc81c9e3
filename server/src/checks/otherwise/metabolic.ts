/** Words of a note on diabetes (Guidelines I.C.4). */
import { TYPES_OF_DIABETES } from './diabetes-types.ts';
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

const FAILING =
  '(?:fail\\w*|malfunction\\w*|broke|broken|breakdown|occlu\\w+|block(?:ed|age)|clog\\w*|kink\\w*|leak\\w*|dislodg\\w*|disconnect\\w*|displac\\w+|stopped (?:working|delivering|infusing))';
const failed = (pump: string): RegExp =>
  new RegExp(
    `\\b${pump}(?:['’]s (?:\\w+ )?(?:tubing|tube|catheter|cannula|reservoir|battery|set|line|motor))?(?:(?!\\b(?:no|not|never|without|if|in case)\\b)[^.;\\n]){0,30}\\b${FAILING}\\b|\\b${FAILING} (?:of )?(?:the |an? |her |his )?${pump}\\b|\\bpump (?:failure|malfunction\\w*|occlusion|breakdown)\\b(?=[^.;\\n]*\\binsulin\\b)`,
    'gi',
  );

/** What the Index joins with diabetes, by the ending of the code that says so, the words, and the codes that name another cause or say it themselves. */
const PRESUMED: readonly (readonly [ending: string, words: string, coded: RegExp])[] = [
  ['3', 'retinopathy', /^H3[56]/],
  [
    '4',
    '(?:poly|peripheral )?neuropathy|gastroparesis',
    /^(?:G5[0-9]|G6[0-5]|K31|M54|T45|E1[013]4|E(?:08|09|1[013])610)/,
  ],
  ['2', 'nephropathy|albuminuria', /^(?:N0[0-8]|N18|R80|I1[23])/],
  ['5', 'diabetic (?:peripheral )?(?:angiopathy|vasculopathy|pad|pvd)|peripheral angiopathy', /^I7[03]/],
  ['62', '(?:diabetic|neuropathic) (?:foot|toe|heel|ankle|leg) ulcers?', /^(?:E1[013]62|L89)/],
];

export const REMISSION_SINCE = '2024-10-01';

/** Complications of diabetes by the codes that link them, as notes name the organ, and the ending without any. */
const LINKED: readonly (readonly [ending: string, organ: string])[] = [
  ['2', 'ckd|kidney\\w*|renal|nephro\\w*|esrd|proteinuria'],
  ['3', 'retinopath\\w*|cataracts?|macular edema'],
  ['4', '(?:poly)?neuropath\\w*|gastropares\\w*|mononeuropath\\w*|amyotroph\\w*'],
  ['51', 'pad|pvd|peripheral (?:arterial|vascular|artery)\\w*(?: \\w+)?'],
  ['62', '(?:foot |toe |heel |leg |ankle )?ulcers?|dermatitis'],
];

const isLinked = of(...['E08', 'E09', 'E10', 'E11', 'E13'].map((category) => `${category}.2-${category}.6`));

/** What says that a condition does not come from diabetes: `not due to her diabetes`, `non-diabetic`. */
const NOT_OF_DIABETES =
  '(?:not (?!(?:(?:yet|currently|now|longer) )*(?:us(?:e|es|ed|ing)|tak(?:e|es|en|ing)|on|need|needs|needed|requir\\w+|receiv\\w+|start\\w*|given|prescribed|adher\\w+|compl\\w+|follow\\w*|check\\w*)\\b)(?:[\\w-]+ ){0,6}?(?:diabet\\w+|t2dm?|dm2?)|non-?diabetic|unrelated to (?:the |her |his )?(?:diabet\\w+|t2dm?|dm2?))\\b(?! (?:foot|eye|exam|diet|control|drugs?|pills?|tablets?|medic\\w+|agents?|shoes?|suppl\\w+|educat\\w+|class\\w*|nurse|clinic|teaching|regimen))';

const BEFORE_SYMPTOMS = 'pre-?symptomatic|early[- ]stage|pre-?clinical';
const PRESYMPTOMATIC_SINCE = '2024-10-01';

/** I.C.4.a.1.a: type 1 diabetes before its symptoms, with the code of the stage that the note names. */
const PRESYMPTOMATIC: readonly Otherwise[] = (
  [
    ['stage (?:1|i|one)', 'E10A1'],
    ['stage (?:2|ii|two)', 'E10A2'],
    ['', 'E10A0'],
  ] as const
).map(([stage, instead]) => ({
  codes: ({ key, date }) => date >= PRESYMPTOMATIC_SINCE && /^E1[01]/.test(key) && !key.startsWith('E10A'),
  says: new RegExp(
    stage
      ? `\\b${stage}(?: (?:${BEFORE_SYMPTOMS}))?,? (?:(?:${BEFORE_SYMPTOMS}) )?(?:type (?:1|i)|t1dm?)\\b|\\b(?:type (?:1|i)|t1dm?)\\b[^.;\\n]{0,40}(?<!kidney disease,? )(?<!ckd,? )\\b${stage}\\b(?=[^\\n]{0,60}\\b(?:pre-?symptomatic|no symptoms|without symptoms|antibod\\w+)\\b)|\\b(?:${BEFORE_SYMPTOMS}) (?:type (?:1|i)|t1dm?)\\b[^.;\\n]{0,30}\\b${stage}\\b`
      : `\\b(?:${BEFORE_SYMPTOMS}) (?:type (?:1|i)|t1dm?)\\b|\\b(?:type (?:1|i)|t1dm?)\\b[^.;\\n]{0,30}\\bpre-?symptomatic\\b`,
    'gi',
  ),
  besides: isListedAmong('E10.A-'),
  why: 'type 1 diabetes that predates the onset of symptoms is presymptomatic, E10.A-',
  section: 'I.C.4.a.1.a',
  instead: () => instead,
}));

const presumedRow = (
  [ending, words, coded]: (typeof PRESUMED)[number],
  codes: Otherwise['codes'],
  behind: string,
): Otherwise => ({
  codes,
  says: new RegExp(
    `${behind}\\b(?:${words})\\b(?! (?:screen\\w*|exam\\w*|work-?up|check\\w*|eval\\w*|test\\w*|labs?)\\b)`,
    'gi',
  ),

  besides: (other, { key }) => other.key.startsWith(`${key.slice(0, 3)}${ending}`) || coded.test(other.key),
  orSaid: new RegExp(
    `\\b(?:${words})\\b[^.;\\n]{0,40}\\b(?:(?:due|secondary) to|from|caused by|not)\\b|\\b(?:alcoholic|chemo\\w*|b12|idiopathic|inherited|hereditary|compressi\\w+|ulnar|median|optic|post-?herpetic|hypertensive|ischemic|obstructive|lupus|iga|peroneal) (?:\\w+ )?(?:${words})\\b|\\bno (?:\\w+ ){0,4}(?:${words})\\b|\\b(?:screen\\w*|exam|check\\w*|prevent\\w*|risk) (?:\\w+ ){0,3}(?:${words})\\b`,
    'gi',
  ),
  also: /\b(?:diabet\w+|t[12]dm?|dm ?[12]?)\b/gi,
  once: true,
  why: `the classification takes it to be of the diabetes, and no code of ${ending} below the category says so`,
  section: 'I.A.15 and I.C.4.a',
  severity: 'information',
});

/** A diabetes that the removal of the pancreas has left. */
const AFTER_PANCREATECTOMY =
  /\b(?:diabet\w+|dm)(?: mellitus)?\b[^.;\n]{0,12}\b(?:due to|secondary to|after|following|from|since) (?:(?:an?|the|her|his|total|partial|distal|subtotal|surgical) ){0,3}(?:(?:(?:removal|resection|excision|loss) of (?:(?:the|her|his|whole|entire|all|part|most|of) ){0,4})?pancreas\b|pancreatectomy|whipple|pancreatic resection|pancreaticoduodenectomy)|\bpost-?pancreatectomy diabetes\b|\b(?:pancreatectomy|whipple|removal of (?:the |her |his )?pancreas)[- ](?:related |induced |caused |left (?:her|him) with )?diabetes\b/gi;

/** What a pump that fails gives of insulin. */
const TOO_LITTLE =
  /\b(?:too little|less|no|not enough|insufficient|under-?(?:dos\w+|deliver\w+)|inadequate|missed|reduced)[ -](?:of )?(?:her |his |the )?(?:insulin|basal|dose|deliver\w+)|\bunder-?(?:dos\w+|deliver\w+)\b|\b(?:stopped|ceased|failed to|quit|not) deliver\w*|\bdeliver(?:ed|ing|y)? (?:too little|less|nothing|no)\b/gi;
const TOO_MUCH =
  /\b(?:too much|excess(?:ive)?|extra|more|double) (?:\w+ )?(?:insulin|basal|bolus\w*|dose|deliver\w+)|\bover-?(?:dos\w+|deliver\w+|infus\w+)\b|\bdeliver(?:ed|ing|y)? (?:too much|excess\w*|extra|double)\b|\bgave (?:too much|excess\w*|extra)\b/gi;

/** Drugs that are known to bring a diabetes, as notes name them. */
const DIABETOGENIC =
  '(?:predniso\\w+|dexamethasone|methylprednisolone|hydrocortisone|tacrolimus|cyclosporine|sirolimus|everolimus|olanzapine|clozapine|quetiapine|risperidone|pembrolizumab|nivolumab|ipilimumab|atezolizumab|pentamidine|asparaginase|niacin|interferon|antipsychotics?|checkpoint inhibitors?|calcineurin inhibitors?|anti-?rejection (?:drugs?|meds?))';

export const METABOLIC: readonly Otherwise[] = [
  ...PRESYMPTOMATIC,
  {
    codes: of('E03.8-E03.9'),
    says: /\bhypothyroid\w*\b[^.;\n]{0,30}\b(?:after|following|due to|since|from|secondary to|s\/p|status post|post) (?:\w+ ){0,3}(?:thyroidectomy|radio-?(?:active )?iodine|rai|i-?131|ablation)\b|\bpost-?(?:rai|radio-?iodine)(?: \w+)? hypothyroid\w*/gi,
    why: 'a hypothyroidism that an operation or radioiodine left is E89.0',
    section: 'I.B.16',
    instead: () => 'E890',
  },
  ...LINKED.map(
    ([ending, organ]): Otherwise => ({
      codes: of(...['E08', 'E09', 'E10', 'E11', 'E13'].map((category) => `${category}.${ending}-`)),
      says: new RegExp(
        `\\b(?:${organ})\\b(?:[^.;\\n]|\\.\\d){0,80}\\b${NOT_OF_DIABETES}|\\bnon-?diabetic (?:\\w+ )?(?:${organ})\\b`,
        'gi',
      ),
      status: 'any',
      unless: new RegExp(`\\b(?<!non-?)diabetic (?:\\w+ )?(?:${organ})\\b`, 'gi'),
      why: 'a condition that the provider calls unrelated to the diabetes is coded apart from it',
      section: 'I.A.15',
    }),
  ),
  {
    codes: isLinked,
    says: new RegExp(`\\b${NOT_OF_DIABETES}`, 'gi'),
    status: 'any',
    // Of several it is not known which one is meant.
    besides: (other, diagnosis) => other.key !== diagnosis.key && isLinked(other),
    unless: /(?<!non-?|\bnot )\bdiabetic (?!ketoacid|diet|coma|hyperosm)\w+/gi,
    why: 'a condition that the provider calls unrelated to the diabetes is coded apart from it',
    section: 'I.A.15',
    severity: 'information',
  },
  {
    codes: of('T85.6-'),
    says: /\bpump\b[^.;\n]{0,60}\b(?:too much|too fast|excess\w*|over-?(?:dos\w+|infus\w+|deliver\w+)|extra|double|twice|runaway)\b|\b(?:overdos\w*|too much insulin|excess\w* insulin)\b[^.;\n]{0,40}\bpump\b/gi,
    also: /\binsulin\b/gi,
    besides: (other) => /^T383X[1-4]/.test(other.key),
    why: 'insulin that a pump gave too much is a poisoning too, T38.3X1-, behind the failure of the pump',
    section: 'I.C.4.a.5.b',
    severity: 'information',
  },
  {
    codes: of('T85.6-'),
    says: /\bpump\b[^.;\n]{0,60}\b(?:too little|less insulin|no insulin|not (?:get|getting|deliver\w*|receiv\w+|infus\w+)|stopped (?:delivering|infusing)|under-?dos\w*|under-?deliver\w+|without insulin)\b|\bunder-?dos\w+\b[^.;\n]{0,40}\bpump\b|\b(?:no|too little|less) insulin\b[^.;\n]{0,40}\bpump\b/gi,
    status: 'any',
    also: /\b(?:insulin|pump)\b/gi,
    besides: (other) => /^T383X/.test(other.key),
    why: 'insulin that a pump did not give is an underdosing too, T38.3X6-, behind the failure of the pump',
    section: 'I.C.4.a.5.a',
    severity: 'information',
  },
  {
    codes: titled(/^(?:Underdosing|Poisoning)\b/, 'T38.3X-'),
    says: failed('(?:insulin )?pump'),
    besides: isListedAmong('T85.6-'),
    why: 'the failure of an insulin pump is coded first, as T85.6- (T85.614- where it broke down), with the underdosing or poisoning behind it',
    section: 'I.C.4.a.5',
  },
  {
    codes: of('E08-E13'),
    says: failed(
      '(?<!\\b(?:breast|pain|intrathecal|baclofen|balloon|heart|sump|morphine|feeding|milrinone|water|gas|proton|chemo\\w*) )(?:insulin |infusion )?pump',
    ),
    besides: isListedAmong('T38.3X-', 'T85.6-'),
    once: true,
    why: 'the failure of an insulin pump is coded first, as T85.6-, then the underdosing (T38.3X6-) or poisoning (T38.3X1-) and the diabetes',
    section: 'I.C.4.a.5',
    severity: 'information',
  },
  {
    codes: of('E27.1', 'E27.4-'),
    says: /(?<!\b(?:no|not|without|never|prior|previous|history of|h\/o|risk of|prevent\w*|avoid|in|if|for) (?:an? |the )?(?:[\w-]+ )?)\b(?:addison(?:ian|['’]?s)?|adrenal|adrenocortical) crisis\b(?! (?:card|plan|kit|precautions|prevention|education|in (?:19|20)\d\d|last))/gi,
    besides: isListedAmong('E27.2'),
    why: 'a crisis of the adrenals has a code of its own, E27.2',
    section: 'I.B.2',
    severity: 'information',
    instead: () => 'E272',
  },
  {
    codes: ({ key }) => /^E(?:08|09|10|11|13)(?:4|9|65|69|8)/.test(key),
    says: /\bcharcot(?:['’]?s)?\b(?![- ](?:marie|leyden|bouchard|wilbrand)|['’]?s? triad)|\b(?:neuropathic|neurogenic) (?:osteo)?arthropathy\b/gi,
    besides: ({ key }) => /^(?:E(?:08|09|10|11|13)610|A52|M146|G95)/.test(key),
    orSaid:
      /\b(?:no|not|without|ruled out|syphil\w+|syring\w+|triad|cholangitis)\b[^.;\n]{0,25}\bcharcot|\bcharcot\w*[^.;\n]{0,30}\b(?:ruled out|excluded|unlikely)/gi,
    once: true,
    why: 'a neuropathic arthropathy is taken to be of the diabetes, and its code is that of E--.610',
    section: 'I.A.15',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, 3)}610`,
  },
  {
    codes: of('E08-E11', 'E13'),
    says: /\b(?:diabet\w+|dm)\b[^.;\n]{0,25}\b(?:(?:from|since|because of|due to|after) (?:it|then|that|this|(?:the |her |his |that )?(?:surgery|operation|resection))|ever since|post-?op\w*|as a (?:result|consequence)|surgical)\b|\b(?:since|from|after|because of) (?:then|that|it|(?:the |her |his )?(?:surgery|operation|resection))\b[^.;\n]{0,25}\b(?:diabet\w+|dm)\b|\b(?:surgical|post-?surgical|post-?operative) (?:diabet\w+|dm)\b/gi,
    also: /\b(?:pancreatectomy|whipple|pancreaticoduodenectomy|(?:removal|resection) of (?:(?:the|her|his|whole|part|of|tail) ){0,4}pancreas|pancreas (?:was )?(?:removed|taken out|resected))\b/gi,
    besides: isListedAmong('E89.1'),
    once: true,
    why: 'diabetes that follows the removal of the pancreas is E89.1, with a code of E13 and of Z90.41-',
    section: 'I.C.4.a.6.b.i',
    severity: 'information',
  },
  {
    codes: of('E08-E11'),
    says: AFTER_PANCREATECTOMY,
    why: 'diabetes that follows the removal of the pancreas is E89.1, with a code of E13 and of Z90.41-',
    section: 'I.C.4.a.6.b.i',
    instead: () => 'E891',
  },
  {
    codes: of('E13'),
    says: /\b(?:diabet\w+|dm)(?: mellitus)?,? (?:(?:that )?(?:is|was) )?(?:due to|secondary to|from|caused by|because of|as a result of|in) (?:(?:his|her|the|an?|chronic|alcoholic|recurrent|underlying|hereditary|known|long-?standing|severe) ){0,3}(?:pancreatitis|cystic fibrosis|cushing\w*|h[a]?emochromatosis|acromegaly|pancreatic (?:cancer|carcinoma|adenocarcinoma)|(?:cancer|carcinoma) of (?:the )?pancreas|malnutrition|congenital rubella|ph[a]?eochromocytoma|glucagonoma|hyperthyroidism)\b|\bpancreatogen\w+ diabetes\b|\bcf-?related diabetes\b|\bcfrd\b/gi,
    unless: AFTER_PANCREATECTOMY,
    why: 'a diabetes that another disease has brought is E08, behind the code of that disease',
    section: 'I.C.4.a.6',
    instead: ({ key }) => `E08${key.slice(3)}`,
    severity: 'information',
  },
  {
    codes: of('E13'),
    says: AFTER_PANCREATECTOMY,
    besides: isListedAmong('E89.1'),
    once: true,
    why: 'diabetes that follows the removal of the pancreas takes E89.1 beside the codes of E13 and Z90.41-',
    section: 'I.C.4.a.6.b.i',
  },
  {
    codes: of('E13'),
    says: /\bdiabet\w+|\bdm\b/gi,
    orSaid:
      /\b(?:secondary|due to|from|caused|induced|after|following|post-?\w*|mody|monogenic|neonatal|genetic|mitochondrial|lada|latent|type (?:1\.5|3c?)|pancrea\w+|transplant\w*|steroid\w*|specified|other|cystic|hemochromatosis|cushing\w*|surg\w+|\w+ectomy|syndrome|insulin resistance|ketosis[- ]prone)\b/gi,
    why: 'where the record names no type, diabetes is coded as type 2; E13 is for the types that it names and no other category has',
    section: 'I.C.4.a.2',
    instead: ({ key }) => `E11${key.slice(3)}`,
    severity: 'information',
  },
  ...TYPES_OF_DIABETES,
  {
    codes: of(
      ...['E08', 'E09', 'E10', 'E11', 'E13'].flatMap((category) =>
        [2, 3, 4, 5].map((kind) => `${category}.${kind}-`).concat(`${category}.69`, `${category}.8`),
      ),
    ),
    says: /\b(?:no|without(?: any)?|free of|nor any) (?:(?:known|diabetic|chronic|related|microvascular|macrovascular|other|evidence of|signs? of|apparent) )*complications?\b|\bcomplications?:? (?:none|absent|not found|ruled out)\b/gi,
    status: 'any',
    unless:
      /\bdiabetic (?!foot care|diet|shoes|educat\w+|supplies|medic\w+|patient|man|woman)\w+|\bno other complications?\b|\b(?:due to|from|because of|complication of) (?:(?:her|his|the|type [12]) )*diabet\w+/gi,
    why: 'the note says that the diabetes has no complications: a condition that the classification does not link to it is coded apart',
    section: 'I.A.15 and I.C.4.a',
    instead: ({ key }) => `${key.slice(0, 3)}9`,
  },
  {
    codes: of('E11.A'),
    says: /\b(?:diabet\w+|t2dm?|dm ?2?)\b[^.;\n]{0,30}\b(?:resolved|reversed|cured)\b|\b(?:resolved|reversed) (?:type 2 )?(?:diabet\w+|t2dm?)\b/gi,
    status: 'any',
    orSaid: /\bremission\b/gi,
    why: 'a remission is coded where the provider documents it; of a diabetes that is called resolved the provider is asked',
    section: 'I.C.4.a.1.b',
    severity: 'information',
  },
  {
    codes: ({ key, date }) => /^(?:E119|E118|E1165|Z8639)$/.test(key) && date >= REMISSION_SINCE,
    says: /\b(?:diabet\w+|t2dm?|dm ?2?)\b(?:(?!\b(?:not|never|no|without|(?:is|has|was|did)n['’]t|yet to)\b)[^.;\n]){0,40}\b(?:(?:in|into|achieved|reached|entered|attained) (?:\w+ )?remission|remitted|remission (?:is |was |has been )?(?:documented|maintained|confirmed|holds))\b|\b(?:diabet\w+|t2dm?|dm ?2?)(?: mellitus)?[ ,:(–-]{1,4}(?:(?:sustained|full|complete|partial|prolonged|clinical|continuous) )*remission\b(?! (?:program\w*|goal|clinic|pathway|diet|score|trial|study|possible|unlikely|discussed|not|is not|was not|as a|would|could|may|might))|\bremission of (?:(?:the|her|his|type|2|ii) )*(?:diabet\w+|t2dm?|dm ?2?)\b/gi,
    besides: isListedAmong('E11.A'),
    why: 'type 2 diabetes that the provider calls in remission is E11.A',
    section: 'I.C.4.a',
    instead: () => 'E11A',
  },
  {
    codes: of('E10-E11', 'E13'),
    says: new RegExp(
      `\\b(?:steroid|drug|medication|glucocorticoid|${DIABETOGENIC})[- ]induced (?:\\w+ )?(?:diabet\\w+|dm)\\b|\\b(?:diabetes|dm)\\b(?:(?!\\b(?:type (?:1|2|i|ii)|worse\\w*|exacerbat\\w*|uncontrolled|pancrea\\w+)\\b)[^.;\\n]){0,35}?\\b(?:(?:due|secondary) to|from|(?:caused|induced|brought on|triggered) by) (?:[\\w-]+ ){0,4}?(?:steroids?|drugs?|glucocorticoids?|medications?|${DIABETOGENIC})\\b`,
      'gi',
    ),
    why: 'a diabetes that a drug brought is coded to E09, with the adverse effect',
    section: 'I.C.4.a.6',
    instead: ({ key }) => `E09${key.slice(3)}`,
  },
  {
    codes: of('E10-E11', 'E13'),
    says: /\b(?:diabetes|dm)(?: mellitus)?,? (?:type 3c,? )?(?:(?:due|secondary) to|from|caused by) (?:[\w-]+ ){0,4}(?:pancreatitis|cystic fibrosis|cushing\w*|h[a]?emochromatosis|pancreatic (?!(?:surgery|resection)\b)\w+|(?:cancer|carcinoma|neoplasm|tumou?r) of (?:the )?(?:\w+ of (?:the )?)?pancreas|acromegaly|malnutrition|glucagonoma|somatostatinoma|thalassemia|congenital rubella|hyperthyroidism)\b|\b(?:pancreatitis|cystic fibrosis|cushing\w*(?: disease| syndrome)?|h[a]?emochromatosis|acromegaly|(?:cancer|carcinoma|neoplasm) of (?:the )?(?:\w+ of (?:the )?)?pancreas|pancreatic (?:cancer|carcinoma|adenocarcinoma))\b,? (?:with|and|causing|has caused|has led to|led to|complicated by|resulting in) (?:the |a |secondary |insulin-(?:dependent|treated|requiring) )*diabetes(?: mellitus)?\b(?=[^.;\n]{0,25}\b(?:(?:due|secondary) to (?:it|this|that|the)|from (?:it|this|that)|caused by (?:it|this|that)|resulting from|as a (?:result|consequence)))|\bbronze diabetes\b|\b(?:pancreatogenic|cystic fibrosis[- ]related|type 3c) diabet\w+|\bcfrd\b/gi,
    why: 'a diabetes due to an underlying condition is coded to E08, behind that condition',
    section: 'I.C.4.a.6',
    instead: ({ key }) => `E08${key.slice(3)}`,
  },
  ...PRESUMED.flatMap((presumed) => [
    presumedRow(presumed, of('E10.2-E10.8', 'E11.2-E11.8'), ''),
    // Where the note itself joins the two, chart/other-code says which code is for it.
    presumedRow(presumed, of('E10.9', 'E11.9'), '(?<!\\b(?:diabetic|with) (?:\\w+ )?)'),
  ]),
  {
    codes: of('E11.A'),
    says: /\b(?:diabet\w+|t2dm?|dm ?2|niddm)\b/gi,
    status: 'any',
    unless: /\bremi(?:ssion|tted)\b/gi,
    why: 'a remission is coded where the provider documents it; where that is not clear the provider is asked',
    section: 'I.C.4.a.1.b',
    severity: 'information',
  },
  {
    codes: of('T38.3X1-'),
    says: TOO_LITTLE,
    also: /\bpump\b/gi,
    besides: isListedAmong('T38.3X6-'),
    unless: TOO_MUCH,
    why: 'too little insulin by the failure of a pump is an underdosing, T38.3X6-',
    section: 'I.C.4.a.5.a',
    instead: ({ key }) => `T383X6${key[6] ?? 'A'}`,
  },
  {
    codes: of('T38.3X6-'),
    says: TOO_MUCH,
    also: /\bpump\b/gi,
    besides: isListedAmong('T38.3X1-'),
    unless: TOO_LITTLE,
    why: 'too much insulin by the failure of a pump is a poisoning by accident, T38.3X1-',
    section: 'I.C.4.a.5.b',
    instead: ({ key }) => `T383X1${key[6] ?? 'A'}`,
  },
];
