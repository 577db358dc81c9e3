/** Words of notes on infarctions and angina that want another code (Guidelines I.C.9.b and e). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** Behind a number, but that of a type, these letters are miles. */
const MI = '(?<!(?<!type )\\d )mi';
const INFARCTION = `(?:(?:acute )?${MI}|n?-?stemi|(?:myocardial )?infarct(?:ion)?|heart attack)`;
/** As in `six weeks after a STEMI` and `NSTEMI 2 weeks ago`: the infarction is acute for four weeks. */
const OVER_FOUR_WEEKS =
  '(?:(?:[5-9]|[1-9]\\d|five|six|seven|eight|nine|ten|twelve) weeks?|(?:[2-9]|1\\d|two|three|four|five|six|seven|eight|nine|ten|several) months?|(?:an?|\\d+|one|two|three|several|many) years?)';
const WITHIN_FOUR_WEEKS =
  '(?:(?:\\d|1\\d|2[0-7]|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen) days|(?:one|two|three|[1-3]) weeks?)';
const BEHIND_INFARCTION = `(?:after|post|s\\/p|status post|following|out from|since) (?:an? |the |his |her )?(?:\\w+ )?${INFARCTION}`;

/** Of a subsequent infarction, the code of a new one. */
const NEW_INFARCTION: Readonly<Record<string, string>> = { I220: 'I2109', I221: 'I2119', I222: 'I214' };

/** An infarction of which a note says that it is at most four weeks old. */
export const RECENT_INFARCTION = new RegExp(
  `\\b(?:mi|nstemi|stemi|infarct\\w*|heart attack)\\b[^.;\\n]{0,12}\\b${WITHIN_FOUR_WEEKS} (?:ago|old)\\b|\\b${WITHIN_FOUR_WEEKS} ${BEHIND_INFARCTION}\\b`,
  'gi',
);
/** An infarction of another day than the one that the note is about (I.C.9.e.4). */
const INFARCTION_BEFORE =
  /\b(?:(?:days?|weeks?) (?:ago|earlier|before)|last (?:week|month)|earlier this month|yesterday|on (?:20\d\d-\d\d-\d\d|\d{1,2}\/\d{1,2}\S*))\b[^.;\n]{0,40}\b(?:n?stemi|infarct\w*|mi|heart attack)\b|\b(?:n?stemi|infarct\w*|mi|heart attack)\b[^.;\n]{0,60}\b(?:(?:days?|weeks?) (?:ago|earlier|before)|last (?:week|month)|earlier this month|yesterday|on 20\d\d-\d\d-\d\d)\b/gi;
/** An artery that was closed and opened again, which is of no supply that only fell short of a demand. */
const TREATED_ARTERY =
  '\\b(?:n?stemi|infarct\\w*|mi)\\b[^.;\\n]{0,40}\\b(?:occlu\\w+|culprit|stent\\w*|pci|thrombus|thrombotic)\\b';
const TYPE_2 = /\btype (?:2|ii) (?:mi\b|n?stemi\b|(?:acute )?(?:myocardial )?infarct(?:ion)?\b)/gi;

const ANTERIOR = /\b(?:anterior|antero\w+|lad|left anterior descending|left main)\b/gi;
const INFERIOR = /\b(?:inferior|infero\w+|rca|right coronary)\b/gi;
const ANTERIOR_STEMI =
  /\b(?:anterior|antero\w+)(?: wall)? (?:\w+ )?(?:stemi|mi|myocardial infarction)\b|\bstemi\b[^.;\n]{0,25}\b(?:anterior|lad)\b/gi;
const INFERIOR_STEMI =
  /\b(?:inferior|infero\w+)(?: wall)? (?:\w+ )?(?:stemi|mi|myocardial infarction)\b|\bstemi\b[^.;\n]{0,25}\b(?:inferior|rca)\b/gi;
const OTHER_WALLS = /\b(?:lateral|postero?\w*|septal|circumflex|lcx|obtuse|diagonal)\b/gi;

/** Codes of STEMIs, the words of another site, and those of their own; where the artery is what is missing, its code. */
const STEMI_SITES: readonly (readonly [
  codes: readonly string[],
  says: RegExp,
  orSaid: RegExp,
  instead?: string,
])[] = [
  [['I21.0-'], INFERIOR_STEMI, ANTERIOR],
  [['I21.1-'], ANTERIOR_STEMI, INFERIOR],
  [['I21.21', 'I21.29'], ANTERIOR_STEMI, OTHER_WALLS],
  [['I21.21', 'I21.29'], INFERIOR_STEMI, OTHER_WALLS],
  [
    ['I21.19'],
    /\b(?:culprit|occlu\w+|100%|thrombo\w+)\b[^.;\n]{0,25}\b(?:rca|right coronary)\b|\b(?:rca|right coronary artery)\b[^.;\n]{0,25}\b(?:culprit|occlu\w+|stent\w*|des|pci|100%)(?!\w)/gi,
    /\b(?:circumflex|lcx)\b[^.;\n]{0,25}\b(?:culprit|occlu\w+)\b/gi,
    'I2111',
  ],
  [
    ['I21.09'],
    /\b(?:culprit|occlu\w+|100%|thrombo\w+)\b[^.;\n]{0,25}\b(?:lad|left anterior descending)\b|\b(?:lad|left anterior descending(?: artery)?)\b[^.;\n]{0,25}\b(?:culprit|occlu\w+|stent\w*|des|pci|100%)(?!\w)/gi,
    /\bdiagonal\b/gi,
    'I2102',
  ],
];

/** An NSTEMI that became a STEMI. */
const ONCE_A_STEMI = {
  besides: isListedAmong('I21.0-I21.3', 'I22'),
  why: 'an infarction that was a STEMI at any time is coded as one',
  section: 'I.C.9.e.1',
} as const;

export const HEART: readonly Otherwise[] = [
  {
    codes: titled(/^(?:Unspecified|Acute (?!on\b)|Chronic)/, 'I50.2-', 'I50.3-', 'I50.4-'),
    says: /\b(?:decompensat|exacerbat)(?:ed|ing|ion),? (?:of )?(?:[\w-]+ ){0,4}?(?:(?:heart|cardiac|ventricular) failure|chf|hf\w*)\b|\b(?:(?:heart|cardiac) failure|chf|hf\w*)\b[^.;\n]{0,20}(?<!\b(?:no|not|never|without) (?:\w+ )?)\b(?:decompensat|exacerbat)(?:ed|ing|ion)\b|\badhf\b/gi,
    besides: ({ key }, one) => key !== one.key && /^I50[234]3$/.test(key),
    orSaid:
      /\b(?:last|prior|previous|past|frequent|history of|hospitali[sz]ed|admissions?|risk (?:of|for)|prevent\w*|since|after)\b[^.;\n]{0,30}\b(?:decompensat|exacerbat)\w*|\b(?:decompensat|exacerbat)\w*[^.;\n]{0,30}\b(?:ago|last|in (?:19|20)\d\d)\b/gi,
    why: 'the Index sends a decompensated failure of the heart to the acute on chronic one',
    section: 'I.A.16 and I.B.8',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, 4)}3`,
  },
  {
    codes: of('I35.8', 'I35.9', 'I38'),
    says: /\bbicuspid (?:aortic )?valve\b|\b(?:aortic valve|valve) is bicuspid\b|\bbav\b/gi,
    besides: isListedAmong('Q23.81'),
    why: 'the Index has a bicuspid aortic valve as congenital, whether or not the note says so; a malformation has a code of chapter 17 at any age',
    section: 'I.C.17',
    instead: () => 'Q2381',
  },
  {
    codes: of('I21.9'),
    says: /\b(?:non-?transmural|subendocardial|n-?stemi|non[- ]?st[- ](?:segment )?elevation)\b/gi,
    unless:
      /\btype (?:2|ii|3|4|5)|(?<!non-?)\btransmural\b|(?<!n-?)\bstemi\b|(?<!non[- ])\bst[- ](?:segment )?elevation\b/gi,
    why: 'a nontransmural infarction, or one without ST elevation, has a code of its own',
    section: 'I.C.9.e.1 and e.3',
    instead: () => 'I214',
  },
  {
    codes: of('I25.10'),
    says: /\bangina\b/gi,
    unless: /\b(?:prinzmetal|vasospas\w+|microvascular)\b/gi,
    orSaid:
      /\bangina\b[^.;\n]{0,20}\b(?:due to|from|secondary to|caused by|related to) (?!(?:\w+ )?(?:cad|coronary|athero\w+|ischemi\w+))\w|\bangina\b[^.;\n]{0,40}\bnot (?:\w+ ){0,2}?(?:cad|coronary|athero\w+)/gi,
    // With a code of the angina too it is dx/excludes1.
    besides: isListedAmong('I20'),
    why: 'angina is taken to be of the atherosclerosis, and one code says both',
    section: 'I.C.9.b',
    instead: () => 'I25119',
  },
  {
    codes: of('I21.3'),
    says: /\b(?:transmural|stemi|st[- ](?:segment )?elevation)\b[^.;\n]{0,40}\b(?:anterior|antero\w+|inferior|infero\w+|posterior|postero\w+|lateral|septal)\b|\b(?:anterior|antero\w+|inferior|infero\w+|posterior|postero\w+|lateral|septal)(?: wall)? (?:acute )?(?:transmural|stemi|st[- ](?:segment )?elevation)\b/gi,
    besides: isListedAmong('I21.0-I21.2', 'I22'),
    why: 'I21.3 is for a STEMI of a site that is not documented, and the note names the wall',
    section: 'I.C.9.e.1 and e.3',
  },
  ...STEMI_SITES.map(
    ([codes, says, orSaid, instead]): Otherwise => ({
      codes: of(...codes),
      says,
      orSaid,
      why: 'the code of a STEMI names its site, and the note names another',
      section: 'I.C.9.e.1',
      ...(instead ? { instead: () => instead, severity: 'information' } : {}),
    }),
  ),
  {
    codes: of('I21.4'),
    says: /(?<!\bn-)(?<!\bnon[- ])\b(?:stemi\b(?! (?:alert|team|code|protocol|criteria|equivalent|activation|call))|st[- ](?:segment )?elevation(?: acute)? (?:mi\b|myocardial infarction|infarct\w*)|transmural (?:\w+ )?(?:mi\b|(?:myocardial )?infarct\w*))/gi,
    orSaid:
      /\bn-?stemi\b|\bnon[- ]?st(?!\w)|\bnste\b|\bsubendocardial\b|\bnon-?transmural\b|\b(?:old|prior|previous|remote|history of|h\/o|s\/p)\b[^.;\n]{0,20}\bstemi\b|\bstemi\b[^.;\n]{0,25}\b(?:ago|in (?:19|20)\d\d)\b|\btype (?:2|ii)\b/gi,
    besides: isListedAmong('I21.0-I21.3', 'I22'),
    why: 'I21.4 is for an infarction without ST elevation; a STEMI has a code of its wall and artery, I21.0- to I21.2-, or I21.3 where no site is documented',
    section: 'I.C.9.e.1',
  },
  {
    codes: of('I21.0-I21.3'),
    says: /\bn-?stemi\b|\bnon[- ]?st[- ]?(?:segment )?elevation(?: acute)? (?:mi\b|myocardial infarction|infarct\w*)/gi,
    orSaid:
      /(?<!\bn-)(?<!\bnon[- ])\b(?:stemi\b|st[- ](?:segment )?elevation|transmural)|\b(?:old|prior|previous|remote|history of|h\/o|s\/p)\b[^.;\n]{0,20}\bn-?stemi\b|\bn-?stemi\b[^.;\n]{0,25}\b(?:ago|in (?:19|20)\d\d)\b|\btype (?:2|ii)\b/gi,
    besides: isListedAmong('I21.4', 'I22'),
    why: 'an infarction without ST elevation is I21.4',
    section: 'I.C.9.e.1',
    instead: () => 'I214',
  },
  {
    codes: of('I21.4'),
    says: /\bstemi (?:that |which )?(?:turned|became|went|converted|changed)(?: (?:in)?to)?(?: an?)? n-?stemi\b|\b(?:convert|evolv|chang|turn|progress|regress|transition)\w* (?:from (?:an? )?stemi )?(?:in)?to (?:an? |the picture of an? )?(?:n-?stemi|non[- ]?st[- ]?(?:segment )?(?:elevation)?)|\b(?:became|becomes|now|thereafter|discharged as|called|labell?ed|final(?:ly)?|coded as|relabell?ed|(?:discharge|final) (?:diagnosis|dx)(?: is| was|:)?) (?:as )?(?:an? )?(?:n-?stemi|non[- ]?st[- ](?:segment )?elevation)\b/gi,
    also: /(?<!\bn-?)(?<!\bnon[- ]?)\b(?:stemi|st[- ](?:segment )?elevation(?: (?:mi|myocardial infarction|infarct\w*)| (?:resolved|in))|st[- ](?:segment )?elevations?)\b/gi,
    besides: isListedAmong('I21.0-I21.3'),
    why: 'a STEMI that converts to an NSTEMI under thrombolytic therapy is still coded as a STEMI',
    section: 'I.C.9.e.1',
  },
  {
    codes: of('I21.4'),
    says: /\bn-?stemi\b[^.;\n]{0,20}\b(?:progress\w+|convert\w+|evolv\w+|turned|changed)\b[^.;\n]{0,30}(?<!n-?)\bstemi\b/gi,
    ...ONCE_A_STEMI,
  },
  {
    codes: of('I21.4'),
    says: /\bn-?stemi\b[^.;\n]{0,40}\b(?:then|later|subsequently|developed|became|progress\w+|convert\w+|evolv\w+)\b[^.;\n]{0,40}(?<!n-?)\bstemi\b|\bevolv\w+ (?:in)?to (?:an? )?(?:\w+ ){0,3}stemi\b|(?<!n)\bstemi\b[^.;\n]{0,40}\bconvert\w* to (?:an? )?nstemi\b|\b(?:later|then|subsequent\w*|hours? after|overnight|next (?:day|morning)|after (?:\w+ )?(?:hours?|admission))\b[^.;\n]{0,60}\bst[- ]?(?:segment )?elevat\w+|\bst[- ]?(?:segment )?elevat\w+[^.;\n]{0,60}(?<!\b(?:non-?|n))\bstemi\b|\b(?:non-?st[- ](?:segment )?elevation|nstemi)\b[^.;\n]{0,60}\b(?:into|to|now|became|was|as) (?:an? |the )?(?:[\w-]+ ){0,3}(?<!\bnon-?)(?:stemi|st[- ](?:segment )?elevation (?:mi|myocardial|infarct\w*))\b/gi,
    orSaid:
      /\b(?:no|without|never|not|denies|absent)\b[^.;\n]{0,25}\bst[- ]?(?:segment )?elevat\w+|\bst[- ]?(?:segment )?elevat\w+[^.;\n]{0,20}\b(?:absent|never|not)\b/gi,
    ...ONCE_A_STEMI,
  },
  {
    codes: of('I21.9'),
    says: /(?<!non[- ])\b(?:st[- ](?:segment )?elevation|stemi|transmural)\b/gi,
    unless: /\bn-?stemi\b|\bnon[- ]?st\b|\btype (?:2|ii|4|5)/gi,
    why: 'a STEMI or transmural infarction of which the site is not documented has a code of its own',
    section: 'I.C.9.e.2',
    instead: () => 'I213',
  },
  {
    codes: of('I21.0-I21.3'),
    says: /\b(?:subendocardial|non-?transmural)\b/gi,
    unless: /\bstemi\b/gi,
    why: 'a nontransmural or subendocardial infarction is I21.4 also where the site is given',
    section: 'I.C.9.e.3',
    instead: () => 'I214',
  },
  {
    codes: of('I21.0-I21.4', 'I21.9'),
    says: new RegExp(
      `${TYPE_2.source}|\\bn?stemi,? type (?:2|ii)\\b|\\b(?:mi|myocardial infarction) (?:due to|from|secondary to) (?:demand|supply|ischemic imbalance)`,
      'gi',
    ),
    unless: new RegExp(
      `\\btype (?:1|i)\\b|\\b(?:second|new|another|subsequent|later|separate|further) (?:cardiac )?(?:event|episode|infarct\\w*|mi)\\b|${TREATED_ARTERY}`,
      'gi',
    ),
    orSaid: INFARCTION_BEFORE,
    why: 'a type 2 infarction is I21.A1 alone, also where it is described as NSTEMI or STEMI',
    section: 'I.C.9.e.5',
    instead: () => 'I21A1',
  },
  {
    codes: of('I21.0-I21.4', 'I21.9', 'I21.A1', 'I22'),
    says: /\btype (?:3|iii|4[abc]?|iv|5|v) (?:mi\b|n?stemi\b|(?:acute )?(?:myocardial )?infarct(?:ion)?)|\b(?:mi|n?stemi|myocardial infarction),? \(?type (?:3|iii|4[abc]?|iv|5|v)\b/gi,
    besides: isListedAmong('I21.A9'),
    why: 'infarctions of type 3, 4 and 5 are I21.A9',
    section: 'I.C.9.e.4 and e.5',
    instead: () => 'I21A9',
  },
  {
    codes: of('I22'),
    says: TYPE_2,
    why: 'a subsequent infarction of type 2 is I21.A1',
    section: 'I.C.9.e.4',
    instead: () => 'I21A1',
  },
  {
    codes: of('I22'),
    says: new RegExp(
      `\\b${INFARCTION}\\b[^.;\\n]{0,30}\\b${OVER_FOUR_WEEKS} (?:ago|earlier|before|back|prior)\\b|\\b${OVER_FOUR_WEEKS} ${BEHIND_INFARCTION}\\b`,
      'gi',
    ),
    status: 'any',
    unless: /\b(?:days?|[1-4] weeks?|(?:one|two|three|four) weeks?) (?:ago|after)\b/gi,
    why: 'I22 is for a new infarction within four weeks of the first; later the new one is I21 and the old one I25.2',
    section: 'I.C.9.e.4',
    instead: ({ key }) => NEW_INFARCTION[key] ?? 'I219',
  },
  {
    codes: of('I21'),
    says: new RegExp(
      `\\b${INFARCTION}\\b[^.;\\n]{0,40}\\b${OVER_FOUR_WEEKS} (?:ago|prior|old|back|earlier)\\b|\\b${OVER_FOUR_WEEKS} ${BEHIND_INFARCTION}\\b|\\b${INFARCTION}\\b[^.;\\n]{0,15}(?<![\\d/-])\\b(?:19\\d\\d|20(?:[01]\\d|2[0-4]))\\b(?![/-])|\\b(?:19\\d\\d|20(?:[01]\\d|2[0-4])) (?:[\\w-]+ ){0,2}?${INFARCTION}\\b|\\bold (?:\\w+ ){0,2}?${INFARCTION}\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: new RegExp(
      `\\b(?:acute|new|current|today|second|another|recurrent|subsequent|now|type (?:2|ii)) (?:\\w+ ){0,3}?${INFARCTION}\\b|(?<!\\b(?:old|prior|previous|remote|healed|after|post|s\\/p|of|for|since|her|his|the|19\\d\\d|20(?:[01]\\d|2[0-4]))[- ](?:\\w+ )?)\\b${INFARCTION}\\b(?![^.;\\n]{0,50}\\b(?:ago|prior|old|back|earlier|in|since|months?|years?|19\\d\\d|20(?:[01]\\d|2[0-4]))\\b)`,
      'gi',
    ),
    refutes: true,
    why: 'an infarction of more than four weeks is not coded as acute: aftercare, or I25.2',
    section: 'I.C.9.e.1',
    instead: () => 'I252',
  },
  {
    codes: of('I21.0-I21.4', 'I21.9', 'I21.A9'),
    says: /\bmicrovascular (?:coronary )?(?:dysfunction|disease)\b|\bcmd\b|\bminoca\b[^.;\n]{0,40}\bmicrovascular\b/gi,
    why: 'an infarction with coronary microvascular dysfunction is I21.B',
    section: 'I.C.9.e.6',
    instead: () => 'I21B',
  },
  ...(
    [
      [
        'following|after',
        'postprocedural infarction following cardiac surgery is told by I97.190, before I21.A9',
      ],
      ['during|in the course of', 'infarction during cardiac surgery is told by I97.790, before I21.A9'],
    ] as const
  ).map(
    ([time, why]): Otherwise => ({
      codes: of('I21.A9'),
      says: new RegExp(
        `\\b(?:${INFARCTION}|mi|myocardial injury)\\b[^.;\\n]{0,30}\\b(?:${time}) (?:[\\w-]+ ){0,3}(?:cabg|bypass (?:surgery|operation|grafting)|(?:cardiac|heart|valve|aortic root) (?:surgery|operation|replacement|repair))\\b`,
        'gi',
      ),
      besides: isListedAmong('I97.1', 'I97.7'),
      lacking: true,
      why,
      section: 'I.C.9.e.5',
      severity: 'information',
    }),
  ),
  {
    codes: of('I21.A1', 'I21.4', 'I21.9'),
    says: /\bdemand ischemia\b/gi,
    unless:
      /(?<!\b(?:no|not|without|ruled out|never|nor)\b[^.;\n]{0,25})\b(?:infarct\w*|(?:n-?)?stemi|(?:type (?:2|ii) )?mi)\b/gi,
    why: 'a demand ischemia without an infarction is I24.89',
    section: 'I.C.9.e.5',
    instead: () => 'I2489',
  },
  {
    codes: of('I25.11-', 'I25.7-'),
    says: /\bangina\b[^.;\n]{0,25}\b(?:due to|from|secondary to|caused by|because of|of) (?:(?:the|her|his|severe|critical|coronary) ){0,2}(?:aortic (?:valve )?stenosis|an?emia|vasospasm|spasm|hypertrophic \w+|an? arrhythmia|tachycardia|thyrotoxicosis|microvascular \w+|as\b)/gi,
    why: 'angina that the provider says is due to something else is coded apart from the atherosclerosis',
    section: 'I.C.9.b',
    severity: 'information',
  },
  {
    codes: of('I25.11-', 'I25.7-'),
    says: /\b(?:no|without|never|den(?:y|ies)|free of)(?: (?:any|recent|further|history of|earlier|typical))? angina\b/gi,
    status: 'any',
    unless:
      /(?<!\b(?:no|without|never|den(?:y|ies)|free of)(?: (?:any|recent|further|history of|earlier|typical))? )\bangina(?: (?:pectoris|of effort|at rest|on \w+))?\b/gi,
    why: 'the note says that there is no angina, and the code says that there is one',
    section: 'I.C.9.b',
    severity: 'information',
  },
  {
    codes: of('I25.11-', 'I25.7-'),
    lacks:
      /\bangin\w*|\b(?:chest|retrosternal|substernal|precordial)\b|\b(?:tightness|pressure on exertion|exertional|nitroglycerin|nitro|sl ntg|ranolazine|isosorbide|pectoris)\b/gi,
    why: 'the note has no angina, which the code says beside the atherosclerosis',
    section: 'I.C.9.b',
    severity: 'information',
  },
  {
    codes: of('I24.89'),
    says: TYPE_2,
    besides: isListedAmong('I21'),
    why: 'a type 2 infarction is I21.A1, and the demand ischemia is not coded',
    section: 'I.C.9.e.5',
    instead: () => 'I21A1',
  },
  {
    codes: of('I15'),
    lacks:
      /\b(?:secondary|due to|caused by|because of|renovascular|endocrine|reno\w+|induced|related|result\w*|from|renal artery|hyperaldosteron\w+|pheochromocytoma|cushing\w*|coarctation|of (?:the|her|his) (?:kidney|adrenal|thyroid)\w*)\b/gi,
    why: 'a secondary hypertension is one that the provider ties to its cause',
    section: 'I.C.9.a.6 and I.A.15',
    severity: 'information',
  },
  {
    codes: of('I25.2'),
    says: RECENT_INFARCTION,
    status: 'any',
    why: 'an infarction of at most four weeks is coded as acute while it is cared for',
    section: 'I.C.9.e.1',
  },
];
