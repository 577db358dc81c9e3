/** Words of notes on the airways that want another code (Guidelines I.C.10). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const WORSE = '(?:flares?|flare-up|exacerbat\\w+|decompensat\\w+)';
/** An exacerbation of another time, or one that is to be prevented. */
const OTHER_TIME = new RegExp(
  `\\b(?:last|prior|previous|frequent|recurrent|recent|past|risk (?:of|for)|prevent\\w*|reduce|avoid|history of|since|future|no|without|not|denies|any|for(?! an? (?:[\\w-]+ ){0,2}(?:exacerb|flare|attack|worsen)| (?:the (?:last|past) )?(?:\\w+ )?(?:days?|weeks?|hours?)\\b))\\b[^.;\\n]{0,30}\\b(?:attack|${WORSE})|\\b(?:attack|${WORSE})\\b[^.;\\n]{0,25}\\b(?:ago|last (?:week|month|year|spring|summer|fall|winter)|in (?:19|20)\\d\\d|per year|resolved|prevention|action plan)\\b`,
  'gi',
);
const isOf = (disease: string, worse = WORSE): RegExp =>
  new RegExp(
    `\\b(?:${disease})\\b[^.;\\n]{0,40}\\b${worse}\\b|\\b${worse} (?:of |in )?(?:[\\w-]+ ){0,3}?(?:${disease})\\b`,
    'gi',
  );

const HYPERCAPNIC = 'hypercapni|hypercarbi';
const HYPOXIC = 'hypox';
const FAILURE = '(?:resp(?:iratory)?\\.? failure|ahrf)';

/** That it is worse now than it was, and not what makes it so. */
const HAS_WORSENED =
  '(?:(?:is|has|been|now|acutely|clearly|much|again) )*(?:wors(?:e|ened|ening)(?! (?:at|with|in|on|than|when|after|by|control|if)\\b)|deteriorat\\w+)';
const NO_WORSE = new RegExp(
  `${OTHER_TIME.source}|\\b(?:no|not|never|nothing|without|if|should|slowly|gradual\\w*|over (?:the )?years)\\b[^.;\\n]{0,20}\\b(?:wors\\w+|deteriorat\\w+)|\\b(?:wors\\w+|deteriorat\\w+)\\b[^.;\\n]{0,20}\\b(?:over (?:the )?years|slowly|gradually|since (?:19|20)\\d\\d)\\b`,
  'gi',
);

/** One nodule of the lungs, or several. */
const ONE_NODULE =
  /\b(?:single|solitary|one|lone|sole|isolated|a|an|the|\d+(?:\.\d+)?[ -]?mm) (?:[\w.-]+ ){0,4}?nodule\b/gi;
const SEVERAL_NODULES =
  /\bnodules\b(?<!\b(?:no|without|other|more|additional|further) (?:other |more |additional |further |new )?nodules)|\b(?:second|another) (?:[\w.-]+ ){0,2}nodule\b/gi;

export const LUNGS: readonly Otherwise[] = [
  {
    codes: of('R91.8'),
    says: ONE_NODULE,
    orSaid: new RegExp(
      `${SEVERAL_NODULES.source}|\\b(?:opacit\\w+|infiltrat\\w+|mass(?:es)?|consolidat\\w+|scarring|ground-?glass|atelectasis|shadow)\\b`,
      'gi',
    ),
    why: 'a single nodule of the lung is R91.1',
    section: 'I.B.2',
    severity: 'information',
    instead: () => 'R911',
  },
  {
    codes: of('R91.1'),
    says: SEVERAL_NODULES,
    orSaid: /\b(?:single|solitary|one|lone|sole|isolated|dominant|unchanged|thyroid|adrenal|breast)\b/gi,
    why: 'several nodules of the lungs are R91.8',
    section: 'I.B.2',
    severity: 'information',
    instead: () => 'R918',
  },
  // A malignant effusion stands behind the neoplasm (I.A.13).
  {
    codes: of('J90'),
    says: /\bmalignant (?:[\w-]+ )?(?:pleural )?(?:(?:right|left|bilateral) )?(?:pleural )?effusions?\b|\beffusions?\b(?:(?!\b(?:no|not|negative|neg|without|free|pending|sent|awaited)\b)[^.;\n]){0,40}\b(?:malignant cells|cytolog\w+ (?:\w+ )?positive|positive (?:cytology|for (?:malignan\w+|\w*carcinoma)))\b/gi,
    why: 'an effusion that is malignant has a code of its own behind that of the neoplasm',
    section: 'I.A.13',
    instead: () => 'J910',
  },
  {
    codes: of('J40'),
    says: /\bacute (?:viral |bacterial |infectious |purulent )?bronchitis\b/gi,
    unless: /\bchronic bronchitis\b/gi,
    // Of COVID-19 it is J20.8.
    orSaid: /\bcovid[^.;\n]{0,60}\bacute bronchitis|\bacute bronchitis[^.;\n]{0,60}\bcovid/gi,
    besides: isListedAmong('J20'),
    why: 'it is for a bronchitis that is not specified as acute or chronic, and an acute one is J20.-',
    section: 'I.B.2',
    instead: () => 'J209',
    severity: 'information',
  },
  {
    codes: of('J44.0'),
    says: new RegExp(
      `\\baecopd\\b|${isOf('copd|chronic obstructive (?:pulmonary disease|lung disease|airways? disease|bronchitis)').source}`,
      'gi',
    ),
    orSaid: OTHER_TIME,
    besides: isListedAmong('J44.1'),
    lacking: true,
    why: 'an exacerbation is no infection, and is coded beside that',
    section: 'I.C.10.a.1',
    severity: 'information',
  },
  {
    codes: of('J44.1', 'J44.9', 'J44.89'),
    says: /(?<!\b(?:no|not|without|treated for|history of|recent|resolved|last) (?:[\w-]+ )?)\bacute (?:(?:viral|bacterial|infective|infectious|purulent) )?(?:bronchitis|bronchiolitis|tracheo-?bronchitis)\b/gi,
    besides: isListedAmong('J44.0'),
    lacking: true,
    why: 'the disease with an acute lower respiratory infection is J44.0, beside the code of that',
    section: 'I.C.10.a.1 and I.A.15',
    severity: 'information',
  },
  {
    codes: of('J44.9', 'J44.89'),
    says: new RegExp(
      `\\baecopd\\b|\\baecb\\b|${isOf('copd|chronic obstructive (?:pulmonary disease|lung disease|airways? disease|bronchitis|asthma)|obstructive lung disease|emphysema').source}`,
      'gi',
    ),
    orSaid: OTHER_TIME,
    besides: isListedAmong('J44.1'),
    why: 'an exacerbation is a worsening or a decompensation of the chronic condition',
    section: 'I.C.10.a.1',
    instead: () => 'J441',
  },
  {
    codes: of('J45.20', 'J45.30', 'J45.40', 'J45.50', 'J45.909'),
    // An exacerbation is named apart by `chart/other-code`.
    says: isOf(
      'asthma',
      '(?:flares?|flare-up|attack|flared|flaring|(?:has |acutely |is )?exacerbated|decompensat\\w+)',
    ),
    orSaid: OTHER_TIME,
    why: 'an asthma in exacerbation has a code that says so',
    section: 'I.C.10.a.1',
    instead: ({ key }) => `${key.slice(0, -1)}1`,
  },
  {
    codes: of('J45.20', 'J45.30', 'J45.40', 'J45.50', 'J45.909'),
    // `Moderate persistent asthma, acute exacerbation`; without a comma `chart/other-code` names it.
    says: /\bexacerbations? of (?:(?:the|her|his|their|known|underlying|chronic|mild|moderate|severe|persistent|intermittent|allergic) )*asthma\b|\basthma\w*(?:[,:;(-]| -)+ ?(?:(?:in|with|an?|now|acute|acutely|mild|moderate|severe|current|viral) )*exacerbat\w+|\basthmatic\b[^.;\n]{0,40}\b(?:flar\w+|exacerbat\w+|decompensat\w+)/gi,
    orSaid: new RegExp(`${OTHER_TIME.source}|\\basthma with (?:an? )?(?:acute )?exacerbation`, 'gi'),
    why: 'an asthma in exacerbation has a code that says so',
    section: 'I.C.10.a.1',
    instead: ({ key }) => `${key.slice(0, -1)}1`,
    severity: 'information',
  },
  {
    codes: of('J45.2-J45.5', 'J45.909', 'J45.901'),
    says: /\bstatus asthmaticus\b/gi,
    orSaid:
      /\b(?:no|not|without|never|history of|prior|previous|past|last|risk of)\b[^.;\n]{0,30}\bstatus asthmaticus\b|\bstatus asthmaticus\b[^.;\n]{0,20}\b(?:ago|in (?:19|20)\d\d|last|excluded|ruled out)\b/gi,
    besides: ({ key }) => /^J45.*2$/.test(key) && key.length > 4,
    why: 'an asthma with status asthmaticus has a code that says so',
    section: 'I.C.10.a.1',
    instead: ({ key }) => `${key.slice(0, -1)}2`,
  },
  {
    codes: of('J96.0-', 'J96.2-'),
    says: new RegExp(
      `\\b(?:no|not(?: in)?|without(?: any)?) (?:an? |any )?acute (?:or [\\w-]+ |on chronic |\\w+ ){0,3}?${FAILURE}`,
      'gi',
    ),
    status: 'any',
    unless: new RegExp(
      `(?<!\\b(?:no|not|not in|without|any|an?) )\\b(?:acute|a[/ ]c)\\b[^.;\\n]{0,40}${FAILURE}|${FAILURE},? acute`,
      'gi',
    ),
    why: 'the note denies an acute respiratory failure; a chronic one alone is J96.1-',
    section: 'I.B.8',
    instead: ({ key }) => `J961${key.slice(-1)}`,
  },
  ...(
    [
      ['1', HYPERCAPNIC, HYPOXIC, '2'],
      ['2', HYPOXIC, HYPERCAPNIC, '1'],
    ] as const
  ).map(
    ([coded, words, others, instead]): Otherwise => ({
      codes: ({ key }) => key.startsWith('J96') && key.endsWith(coded),
      says: new RegExp(
        `\\b(?:${words})\\w*\\b[^.;\\n]{0,25}\\b${FAILURE}|${FAILURE}\\b[^.;\\n]{0,25}\\b(?:${words})`,
        'gi',
      ),
      orSaid: new RegExp(`\\b(?:${others})`, 'gi'),
      why: 'the code tells whether the failure is of hypoxia or of hypercapnia',
      section: 'I.C.10.b',
      instead: ({ key }) => key.slice(0, -1) + instead,
    }),
  ),
  {
    codes: of('J68', 'J69.1', 'J80', 'J82', 'J84', 'J95-J96', 'J98', 'R06'),
    says: /\bevali\b|\b(?:vap(?:ing|e)|e-?cig\w*)[- ](?:use[- ])?(?:related|associated|induced|product)|\b(?:due to|from|caused by|secondary to) (?:\w+ )?(?:vaping|e-?cig\w*)/gi,
    besides: isListedAmong('U07.0'),
    why: 'a disorder of vaping has U07.0 first, and lung injury that code alone',
    section: 'I.C.10.e',
    instead: () => 'U070',
  },
  {
    codes: of('J95.851'),
    says: /\b(?:not(?! only)|n['’]t|never|nor|unlikely|(?<!no )doubt\w*|rather than|instead of|un-?related|without|against|no(?! doubt)|cannot)\b(?:(?!\bbut\b)[^.;\n]){0,60}?\b(?:(?:attribut\w+|due|relat\w+|secondary|link\w*|connect\w+|caus\w+|because|from|on account|blam\w+|of) (?:to |of |with |by )?(?:the |her |his |being on |prolonged )*(?:mechanical )?vent\w*|vap\b|vent(?:ilator)?[- ](?:associated|acquired|related))|\b(?:vap\b|ventilator[- ](?:associated|acquired|related)(?: pneumonia)?)\b[^.;\n]{0,30}\b(?:ruled out|excluded|unlikely|doubt\w*|not (?:\w+ )?(?:supported|documented|felt|met|diagnosed|suspected|confirmed|favou?red|present))\b|\bunrelated to (?:the |her |his )?(?:mechanical )?vent\w*|\bnot (?:\w+ ){0,3}?(?:vap\b|ventilator[- ](?:associated|acquired))|\b(?:no ?(?:one|body)|never|nowhere|neither|none|no (?:provider|physician|doctor|clinician))\b[^.;\n]{0,60}\b(?:vap\b|ventilator[- ](?:associated|acquired)|(?:to|from|by) the vent\w*)/gi,
    status: 'any',
    why: 'a pneumonia of a ventilated patient is J95.851 only where the provider attributes it to the ventilator',
    section: 'I.C.10.d.1',
  },
  {
    codes: of('J95.851'),
    lacks:
      /\bvap\b|\bvent(?:ilator)?[- ](?:associated|acquired|related|induced)|\b(?:due|related|secondary|attribut\w+|linked|from|caused by) (?:to )?(?:the |prolonged )?(?:mechanical )?vent/gi,
    why: 'a pneumonia of a ventilated patient is J95.851 only where the provider attributes it to the ventilator',
    section: 'I.C.10.d.1',
  },
  ...(
    [
      ['copd|chronic obstructive (?:pulmonary|lung) disease', ['J44.9', 'J44.89'], 'J44.1'],
      ['asthma', ['J45.20', 'J45.30', 'J45.40', 'J45.50', 'J45.909'], 'J45'],
    ] as const
  ).map(
    ([disease, codes, exacerbated]): Otherwise => ({
      codes: of(...codes),
      says: new RegExp(
        `\\b(?:${disease})\\b[,:]? ${HAS_WORSENED}\\b|\\bworsening (?:of |in )?(?:[\\w-]+ ){0,3}?(?:${disease})\\b`,
        'gi',
      ),
      orSaid: NO_WORSE,
      besides: ({ key, title }) =>
        key.startsWith(exacerbated.replace('.', '')) && /exacerbation|status/.test(title),
      why: 'a worsening or a decompensation of the chronic condition is an acute exacerbation of it, which has a code that says so',
      section: 'I.C.10.a.1',
      severity: 'information',
    }),
  ),
];
