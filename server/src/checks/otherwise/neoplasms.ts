/** Words of a note on neoplasms, what they bring and how they are treated (Guidelines I.C.2). */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const MALIGNANT =
  /\bcancers?\b|\bmalignan\w+|\b(?:adeno)?carcinomas?\b(?![ -]in[ -]situ)|\b\w*sarcomas?\b|\blymphomas?\b|\bleuk\w+|\bmelanomas?\b(?![ -]in[ -]situ)|\bmyelomas?\b|\bmetasta\w+|\bmets\b|\b(?:scc|bcc|nsclc|sclc|rcc|hcc|gist|aml|cll|cml|dlbcl|nhl|mds)\b|\bblastoma\b|\bcarcinoid\b|\bneuroendocrine\b|\b(?:adenoca|scca|idc|ilc|gbm|ptc|pdac|hgsc|hodgkin\w*)\b|\b(?:stage (?:[1-4]|i{1,3}|iv)|grade [1-4]) \w+ ca\b|\b(?:breast|prostate|colon|lung) ca\b|\bmesothelioma\b|\bseminoma\b|\bneoplas\w+|\btumou?rs?\b|\bglioma\w*|\b(?:glio|astro|ependym)\w+oma\b|\bgerminoma\b|\bwaldenstr\w+|\bpolycythemia\b/gi;

const INVASIVE =
  /\binvasi\w+|\binfiltrat\w+|\bmetasta\w+|\bmalignan\w+|\bcancers?\b|\b(?:idc|ilc)\b|\bstage (?:[1-4]|i{1,3}|iv)\b/gi;

const CHEMOTHERAPY =
  /\bchemo\w*|\b(?:carbo|cis|oxali)platin\b|\b(?:pacli|doce)taxel\b|\bfolf(?:ox|iri)\w*|\bgemcitabine\b|\bpemetrexed\b|\bdoxorubicin\b|\bcyclophosphamide\b|\bvincristine\b|\betoposide\b|\b(?:r-)?chop\b|\b5-?fu\b|\bcapecitabine\b|\brituximab\b|\btrastuzumab\b|\bbevacizumab\b|\bcetuximab\b/gi;
const IMMUNOTHERAPY =
  /\bimmunotherapy\b|\b(?:pembrolizumab|keytruda|nivolumab|opdivo|atezolizumab|tecentriq|durvalumab|imfinzi|ipilimumab|yervoy|avelumab|cemiplimab)\b/gi;
const RADIATION =
  /\b(?:here|presents?|admitted|seen) for (?:\w+ ){0,3}(?:radiation|radiotherapy|xrt|brachytherapy)\b/gi;

/** What is not given at this encounter. */
const GIVEN_HERE =
  '(?:(?!\\b(?:planned|will|next|later|completed|finished|before|prior|previous\\w*|no|not|without|scheduled|tomorrow|deferred|held|after)\\b)[^.;\\n])';
const BY_DRUGS =
  '(?:chemo(?:therapy)?|immunotherapy|(?:cis|carbo|oxali)platin|(?:pacli|doce)taxel|taxol|gemcitabine|5-?fu|fluorouracil|mitomycin|etoposide|pemetrexed|pembrolizumab|nivolumab|durvalumab|capecitabine|temozolomide|cetuximab)';
const BY_RAYS = '(?:radiation|radiotherapy|xrt|imrt|sbrt|vmat|linac|fraction|rt|\\d+(?:\\.\\d+)? ?c?gy)';
const COMES = '(?:here|comes?|came|presents?|presented|admitted|seen|in|encounter|visit)';
const WAS_GIVEN = '(?:given|delivered|administered|infused|received|performed|done|treated|today)';
/** Both kinds of therapy of a neoplasm, given at the encounter. */
const BOTH_GIVEN = new RegExp(
  [
    [BY_DRUGS, BY_RAYS],
    [BY_RAYS, BY_DRUGS],
  ]
    .flatMap(([one, other]) => [
      `\\b${COMES}\\b${GIVEN_HERE}{0,30}\\bfor\\b${GIVEN_HERE}{0,40}\\b${one}\\b${GIVEN_HERE}{0,60}\\b(?:and|plus|with|as well as|followed by)\\b${GIVEN_HERE}{0,40}\\b${other}\\b`,
      `\\b${one}\\b${GIVEN_HERE}{0,50}\\b(?:and|plus|as well as|followed by)\\b${GIVEN_HERE}{0,40}\\b${other}\\b${GIVEN_HERE}{0,30}\\b${WAS_GIVEN}\\b`,
      `\\b${one}\\b${GIVEN_HERE}{0,30}\\b${WAS_GIVEN}\\b${GIVEN_HERE}{0,40}\\b${other}\\b${GIVEN_HERE}{0,30}\\b${WAS_GIVEN}\\b`,
      `\\b${one}\\b${GIVEN_HERE}{0,40}\\b(?:and|plus|with)\\b${GIVEN_HERE}{0,30}\\b${other}\\b${GIVEN_HERE}{0,30}\\b(?:both|same (?:day|visit)|today)\\b`,
    ])
    .concat(
      `\\b(?:concurrent |combined )?chemo-?radi(?:ation|otherapy)\\b${GIVEN_HERE}{0,30}\\b(?:${WAS_GIVEN}|session|visit)\\b|\\b${COMES}\\b${GIVEN_HERE}{0,30}\\bfor\\b${GIVEN_HERE}{0,30}\\bchemo-?radi(?:ation|otherapy)\\b`,
    )
    .join('|'),
  'gi',
);

/** Diseases of which the codes say whether they are in remission, as notes call them. */
const MARROW =
  '(?:leuk[a]?emias?|myelomas?|plasma ?cytomas?|a[lmp]l|aml|apml|c[lm]l|cmml|mm|plasma cell leuk\\w+)';
const OF_REMISSION =
  '(?:first|second|third|complete|full|deep|molecular|major|cytogenetic|hematologic|ongoing|continued|sustained|durable|clinical|stable|very good) ';

/** The key with another last character. */
const ending =
  (character: string): NonNullable<Otherwise['instead']> =>
  ({ key }) =>
    key.slice(0, -1) + character;

const isLymphoma = codesIn('C81-C86', 'C88');
const LYMPHOMA_IN_REMISSION = new RegExp(
  `\\b(?:lymphomas?|hodgkin(?:['’]?s)?(?: disease)?|dlbcl|nhl|lpl|fl|mcl|waldenstr\\w+|macroglobulin\\w+|mycosis fungoides|s[eé]zary\\w*|disease|malignancy)\\b(?:[^.;\\n]|\\.\\d){0,60}\\b(?<!\\b(?:not|never|yet) )(?:in|into|achieved|attained|reached) (?:an? )?(?:${OF_REMISSION}){0,3}remission\\b|\\b(?:complete|full|durable|sustained|metabolic) remission\\b`,
  'gi',
);

/** The code of the same type that says the remission. */
const inRemission: NonNullable<Otherwise['instead']> = ({ set, key, date }) => {
  const type = key.slice(0, 4);
  const found = set
    .billableBelow(set.indexOf(key.slice(0, 3)), date)
    .find(
      (index) =>
        set.keyAt(index).startsWith(type) && /, in remission$/.test(set.periodOn(index, date)?.title ?? ''),
    );
  return found === undefined ? '' : set.keyAt(found);
};

/** Parts of a breast, by titles and in the words of notes. */
const QUADRANTS: readonly (readonly [codes: string, words: string])[] = [
  ['C50.2-', 'upper[- ]inner|u\\.?i\\.?q'],
  ['C50.3-', 'lower[- ]inner|l\\.?i\\.?q'],
  ['C50.4-', 'upper[- ]outer|u\\.?o\\.?q'],
  ['C50.5-', 'lower[- ]outer|l\\.?o\\.?q'],
];

/** I.C.2: two tumors of a breast, and the code that tells no part of it. */
const NOT_ONE_TUMOR: Otherwise = {
  codes: of('C50.9-'),
  says: /\b(?:two|three|2|3|several|multiple|separate|different|distinct) (?:[\w-]+ ){0,3}?quadrants\b|\b(?:in|of) (?:both|different|separate) (?:the )?(?:upper|lower|inner|outer)\b/gi,
  orSaid:
    /\b(?:overlap\w*|(?<!non-?|not )contiguous|extend\w*|spans?|spanning|one (?:tumou?r|mass|lesion)|benign|all (?:four )?quadrants|exam\w*|palpat\w+)\b/gi,
  besides: isListedAmong('C50.2-C50.6'),
  why: 'neoplasms of one site that are not contiguous, as in different quadrants of a breast, have a code each',
  section: 'I.C.2',
  severity: 'information',
};

/** I.C.2: of several neoplasms of one site that are not contiguous each has its code. */
const TWO_QUADRANTS: readonly Otherwise[] = QUADRANTS.flatMap(([codes, own]) =>
  QUADRANTS.filter(([other]) => other !== codes).map(
    ([other, words]): Otherwise => ({
      codes: of(codes),
      says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
      also: new RegExp(`\\b(?:${own})\\b`, 'gi'),
      orSaid:
        /\b(?:overlap\w*|contiguous|extend\w*|spans?|spanning|border|junction|one (?:tumou?r|mass|lesion)|benign|fibroadenoma|cyst|history|previous|prior|years? ago|negative|clear)\b/gi,
      besides: isListedAmong(other, 'C50.8-'),
      once: true,
      lacking: true,
      why: 'neoplasms of one site that are not contiguous, as in different quadrants of a breast, have a code each',
      section: 'I.C.2',
      severity: 'information',
    }),
  ),
);

/** An anemia that radiotherapy brought. */
const RADIATION_ANEMIA =
  /\banemi[ac]\b[^.;\n]{0,25}\b(?:(?:due|secondary|related|owing) to|from|caused by|after|of|by) (?:\w+ ){0,3}(?:radiation|radiotherapy|irradiation|xrt|rt)\b|\b(?:radiation|radiotherapy|rt)[- ](?:induced|related|associated) anemia\b/gi;

export const NEOPLASMS: readonly Otherwise[] = [
  NOT_ONE_TUMOR,
  ...TWO_QUADRANTS,
  {
    codes: of('C90', 'C91-C95'),
    says: /\b(?:(?:considered|declared|deemed|long|now|was|is|been) )cured\b|\bcured\b[^.;\n]{0,30}\b(?:ago|since|years|of (?:the |his |her )?(?:leuk\w+|[acj]ml|[ac]ll|myeloma))\b|\b(?:leuk[ae]mia|[acj]ml|[ac]ll|myeloma)\b[^.;\n]{0,30}\b(?:history only|cured)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:not|never|cannot be|un)[- ]?(?:be )?(?:considered )?(?:cured|curable)\b|\brelaps\w+|\b(?:on|continues|receiving) (?:\w+ )?(?:maintenance|chemo\w*|imatinib|dasatinib|ibrutinib|lenalidomide|treatment)\b|\bin remission\b/gi,
    besides: isListedAmong('Z85.6', 'Z85.79'),
    why: 'what is cured and no longer there is coded as history (Z85.6, Z85.79), and no remission',
    section: 'I.C.2.n',
    severity: 'information',
  },
  {
    codes: of('Z85.6', 'Z85.79'),
    says: /\b(?:leuk[ae]mia|[acj]ml|[ac]ll|apl|hcl|myeloma|plasmacytoma|mm)\b(?:(?!\b(?:not|never|no|until|before|pending|hop\w+|expect\w+)\b)[^.;\n]){0,60}\b(?:in |into )?(?:\w+ ){0,2}remission\b|\b(?:in|sustained|continuous|complete|first|second|cytogenetic|molecular|morphologic|durable|stable) (?:complete |molecular |deep )?remission\b[^.;\n]{0,60}\b(?:leuk[ae]mia|[acj]ml|[ac]ll|myeloma)\b|\bremission of (?:\w+ ){0,3}(?:leuk[ae]mia|myeloma)\b/gi,
    why: 'a leukemia or myeloma in remission has a code that says so; history is for what is no longer there',
    section: 'I.C.2.n',
  },
  {
    codes: ({ title, key }) => codesIn('C81-C96')(key) && /\bin (?:remission|relapse)\b/.test(title),
    says: /\b(?:unclear|not clear|unknown|unsure|uncertain|undetermined|cannot (?:tell|say)|can not (?:tell|say)|not (?:documented|stated|recorded|known))\b[^.;\n]{0,50}\b(?:remission|relaps\w+)\b|\b(?:remission|relapse)(?: status)?\b[^.;\n]{0,30}\b(?:unclear|not clear|unknown|uncertain|undetermined|not (?:documented|stated|recorded|known|established))\b/gi,
    status: 'any',
    why: 'where the record does not tell clearly whether a remission has been achieved the provider is asked',
    section: 'I.C.2.n and s',
  },
  {
    codes: ({ title }) => /\bnot having achieved remission\b/.test(title),
    says: new RegExp(
      `\\b${MARROW}\\b(?:[^.;\\n]|\\.\\d){0,60}\\b(?<!not )(?:in|achieved|attained|reached) (?:${OF_REMISSION}){0,3}remission\\b|\\b${MARROW}\\b[^.;\\n]{0,30}\\b(?:in )?cr ?[12]?\\b|\\b(?:marrow|mrd|blasts?)\\b(?:[^;\\n]|\\.\\d){0,60}\\bcomplete remission\\b`,
      'gi',
    ),
    unless:
      /\b(?:not|never|without|n['’]t|failed to|yet to)(?: yet| ever| having| been| be| have)*(?: in| achieved?| achieving| attain(?:ed|ing)?| reach(?:ed|ing)?)? (?:\w+ )?remission\b|\brelaps\w+|\brefractory\b|\bpartial remission\b|\bactive (?:disease|leuk\w+|myeloma)\b/gi,
    why: 'a leukemia or myeloma that the provider calls in remission has a code that says so',
    section: 'I.C.2.n',
    instead: ending('1'),
  },
  {
    codes: ({ title, key }) =>
      codesIn('C90-C95')(key) && /\bin remission\b|\bnot having achieved remission\b/.test(title),
    says: new RegExp(
      `\\b(?:relaps\\w+|recurren\\w+) (?:\\w+ ){0,2}${MARROW}\\b|\\b${MARROW}\\b[^.;\\n]{0,30}\\b(?:in|has|with) (?:\\w+ ){0,2}relaps\\w*|\\b${MARROW}\\b,? (?:has |now )?relapsed\\b`,
      'gi',
    ),
    unless: /\bremission\b/gi,
    why: 'a leukemia or myeloma that has come back has a code that says so',
    section: 'I.C.2.n',
    instead: ending('2'),
  },
  {
    codes: ({ title, key }) => isLymphoma(key) && !/\bremission\b/.test(title),
    says: LYMPHOMA_IN_REMISSION,
    // Of several it is not known which one is meant.
    besides: (other, { key }) => isLymphoma(other.key) && other.key !== key,
    unless:
      /\bnot (?:yet )?(?:in|achieved) (?:\w+ )?remission\b|\brelaps\w+|\brefractory\b|\bpartial (?:remission|response)\b|\bactive (?:disease|lymphoma)\b/gi,
    // The remission of something else.
    orSaid:
      /\b(?:depress\w+|alcohol|opioid|use disorder|bipolar|colitis|crohn\w*|nephrotic|arthritis|leuk[ae]mia|myeloma|diabetes)\b[^.;\n]{0,60}\bremission\b/gi,
    why: 'a lymphoma that the provider calls in remission has a code that says so',
    section: 'I.C.2.s',
    instead: inRemission,
  },
  {
    codes: of('Z51.0', 'Z51.1-'),
    says: BOTH_GIVEN,
    besides: (other, { key }) => other.key !== key && (key === 'Z510' ? /^Z511/ : /^Z510/).test(other.key),
    why: 'where radiation and chemotherapy or immunotherapy are both given at the encounter, both codes are assigned, Z51.0 and Z51.1-',
    section: 'I.C.2.e.2',
    severity: 'information',
  },
  {
    codes: of('Z51.11'),
    says: IMMUNOTHERAPY,
    orSaid: CHEMOTHERAPY,
    why: 'an encounter for antineoplastic immunotherapy is Z51.12',
    section: 'I.C.2.e.2',
    instead: () => 'Z5112',
  },
  {
    codes: of('Z51.12'),
    says: CHEMOTHERAPY,
    // Rituximab and the like are antibodies, and with CHOP both are given.
    orSaid: new RegExp(`${IMMUNOTHERAPY.source}|\\br-?chop\\b|\\bantibod\\w+|\\b\\w+mab\\b`, 'gi'),
    why: 'an encounter for antineoplastic chemotherapy is Z51.11',
    section: 'I.C.2.e.2',
    instead: () => 'Z5111',
    severity: 'information',
  },
  {
    codes: of('Z51.1-'),
    says: RADIATION,
    orSaid: new RegExp(`${CHEMOTHERAPY.source}|${IMMUNOTHERAPY.source}`, 'gi'),
    why: 'an encounter for antineoplastic radiation therapy is Z51.0',
    section: 'I.C.2.e.2',
    instead: () => 'Z510',
  },
  {
    codes: of('Z51.0'),
    says: /\b(?:here|presents?|admitted|seen) for (?:\w+ ){0,4}(?:chemo\w*|immunotherapy)\b/gi,
    orSaid: /\bradi(?:ation|otherapy)\b|\bxrt\b|\bbrachy\w+|\bfractions?\b|\bgy\b/gi,
    why: 'an encounter for antineoplastic chemotherapy is Z51.11, for immunotherapy Z51.12',
    section: 'I.C.2.e.2',
    instead: () => 'Z5111',
  },
  {
    codes: of('D63.0'),
    says: /\banemia\b[^.;\n]{0,20}\b(?:due|secondary|related) to (?:\w+ ){0,3}chemo\w*|\bchemo\w*[- ](?:induced|related) anemia\b/gi,
    why: 'anemia that the chemotherapy brought is D64.81',
    section: 'I.C.2.c.2',
    instead: () => 'D6481',
  },
  {
    codes: of('D63.0', 'D64.81'),
    says: RADIATION_ANEMIA,
    orSaid:
      /\b(?:chemo\w*|anemia (?:of|in|due to|from) (?:the |her |his )?(?:malignancy|cancer|neoplas\w+|tumou?r))\b/gi,
    why: 'anemia that radiotherapy brought is none of the malignancy and none of chemotherapy: its own code comes first, the neoplasm and Y84.2 behind it',
    section: 'I.C.2.c.2',
    severity: 'information',
  },
  {
    codes: of('D64.81', 'D64.9'),
    says: /\banemia\b[^.;\n]{0,20}\b(?:(?:due|secondary|related) to|from|caused by) (?:\w+ ){0,3}(?:cancer|malignan\w+|neoplas\w+|tumou?r|carcinoma|myeloma|lymphoma|leuk[ae]mia)\b|\banemia (?:of|in) (?:the |her |his )?(?:malignancy|malignant disease|neoplastic disease|cancer)\b/gi,
    orSaid: /\bchemo\w*/gi,
    why: 'anemia that the malignancy brought is D63.0',
    section: 'I.C.2.c.1',
    instead: () => 'D630',
  },
  {
    codes: of('D70.8-D70.9'),
    says: /\bneutropeni\w+\b[^.;\n]{0,30}\b(?:after|due to|from|secondary to|following|of) (?:\w+ ){0,3}chemo\w*|\bchemo\w*[- ](?:induced|related) neutropeni\w+/gi,
    why: 'a neutropenia that chemotherapy brought is D70.1',
    section: 'I.C.2.c and I.C.19.e.5.a',
    instead: () => 'D701',
  },
  {
    codes: of('D61.1', 'D61.2', 'D63.0', 'D64.8-', 'D64.9'),
    says: RADIATION_ANEMIA,
    besides: isListedAmong('Y84.2'),
    why: 'an anemia that radiotherapy brought comes first, the neoplasm and Y84.2 behind it',
    section: 'I.C.2.c.2',
  },
  {
    codes: of('Z51.1-'),
    says: /\bno (?:(?:further|more|other|antineoplastic) )?(?:chemo\w*|immunotherapy|infusion|cycle)\b(?! (?:side|reaction|toxicit\w*|complication\w*|induced|related|yet|before))|\b(?:chemo\w*|immunotherapy|infusion|cycle \d+)\b[^.;\n]{0,20}\b(?:last (?:week|month)|(?:\d+|several|few|two|three|ten) days ago|held|hold|cancell?ed|postponed|deferred|not given|on hold)\b|\b(?:held|cancell?ed|postponed|deferred) (?:\w+ ){0,2}(?:chemo\w*|immunotherapy|infusion|cycle)\b/gi,
    orSaid:
      /\b(?:given|infused|administered|received|tolerated)\b|\b(?:here|admitted|presents?) for (?:\w+ ){0,3}(?:chemo\w*|immunotherapy|infusion|cycle)/gi,
    why: 'it is for an encounter at which the therapy is given',
    section: 'I.C.2.e.2',
    severity: 'information',
  },
  {
    codes: of('Z85.0-Z85.8', 'Z86.0-'),
    says: /\b(?:lumpectomy|mastectomy|resection|excision|surgery|\w+ectomy)\b[^.;,\n]{0,20}\b(?:next (?:week|month)|scheduled|planned|tomorrow|pending|upcoming)\b|\b(?:here|seen|admitted|scheduled|presents?|awaiting|for) (?:for |an? |the )*(?:re-?excision|completion \w+ectomy|wider excision|further (?:surgery|excision|resection))\b|\b(?:lupron|leuprolide|degarelix|firmagon|bicalutamide|enzalutamide|abiraterone|androgen deprivation|adt)\b/gi,
    besides: ({ key }) => /^(?:C|D0)/.test(key),
    unless: /\b(?:completed|finished|stopped|prophylactic|hernia|cataract)\b/gi,
    why: 'as long as treatment is directed to the site the neoplasm is coded, not its history',
    section: 'I.C.2.m',
    severity: 'information',
  },
  {
    codes: of('R18.8'),
    says: /\bmalignant ascites\b/gi,
    why: 'malignant ascites is R18.0, behind the malignancy',
    section: 'I.B.2',
    instead: () => 'R180',
  },
  {
    codes: of('C00-C96'),
    says: /\b(?:carcinoma|adenocarcinoma|melanoma)[ -]in[ -]situ\b|\bin[ -]situ (?:\w+ )?(?:carcinoma|melanoma)\b|\b(?:dcis|lcis|cin (?:3|iii))\b|\b(?:scc|squamous(?: cell)?(?: ca)?|adenoca|ca|cancer|tcc|urothelial)[ -]in[ -]situ\b|\bbowen(?:['’]?s)? disease\b/gi,
    unless: INVASIVE,
    why: 'a carcinoma in situ is coded to D00-D09',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('C00-C96'),
    says: /\bbenign (?:\w+ ){0,2}(?:neoplasms?|tumou?rs?|lesions?|nevus|nevi|mass|polyps?)\b/gi,
    orSaid:
      /\bcancers?\b|\bmalignan\w+|\bcarcinomas?\b|\bsarcomas?\b|\blymphomas?\b|\bleuk\w+|\bmelanomas?\b|\bmyelomas?\b|\bmetasta\w+|\bmets\b|\b(?:scc|bcc|rcc|hcc|nsclc)\b/gi,
    why: 'a benign neoplasm has a code of its own',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('C00-C96'),
    says: /\b(?:meningioma|schwannoma|(?:fibro|intradermal )?(?:adenoma|nevus)|fibroadenoma|lipoma|leiomyoma|hemangioma|osteochondroma|enchondroma|dermatofibroma|papilloma|pheochromocytoma)\b/gi,
    orSaid: new RegExp(`${MALIGNANT.source}|\\b(?:atypical|anaplastic|who grade (?:2|3|ii|iii))\\b`, 'gi'),
    why: 'the tissue that the record names is coded as benign unless it calls it malignant',
    section: 'I.C.2, the histological term',
  },
  {
    codes: of('C00-C96'),
    says: /\b(?:nodules?|mass|lesions?|polyps?|lump|cyst|adenoma|enlargement|spot)\b/gi,
    orSaid: MALIGNANT,
    why: 'a nodule, mass or lesion that nobody calls malignant is none',
    section: 'I.C.2 and I.A.19',
    severity: 'information',
  },
  {
    codes: of('Z85.0-Z85.8'),
    where: 'inpatient',
    says: /\b(?:elective|scheduled|planned|admitted for|admission for|underwent|came for|in for|taken for|had) (?:an? |the |his |her )?(?:[\w-]+ ){0,4}?(?:\w+ectomy|resection|excision|whipple|debulking|lobectomy) (?:for|of) (?:(?:an?|the|his|her|known|biopsy[- ]proven|newly diagnosed) )*(?:[\w-]+ ){0,3}?(?:cancer|ca|carcinoma|adenocarcinoma|melanoma|sarcoma|tumou?r)\b|\b(?:cancer|ca|carcinoma|adenocarcinoma|melanoma|sarcoma)\b,? (?:was |is )?(?:resected|removed|excised) (?:in |during )?this (?:stay|admission|hospitali[sz]ation)\b/gi,
    orSaid:
      /\b(?:in (?:19|20)\d\d|years? ago|months? ago|history of|prior|previous)\b[^.;\n]{0,40}\b(?:cancer|carcinoma|resect\w+|\w+ectomy)\b/gi,
    besides: isListedAmong('C00-C76', 'C7A', 'C80-C96'),
    once: true,
    why: 'a malignancy that is removed in the stay is coded as present; its history is of the encounters after it',
    section: 'I.C.2.m',
    severity: 'information',
  },
  {
    codes: of('Z85.0-Z85.8'),
    says: /\b(?:on|receiving|undergoing|continu\w+|current|ongoing) (?:\w+ ){0,2}(?:chemo\w*|radiation|immunotherapy)\b|\b(?:on|taking|continu\w+) adjuvant\b|\badjuvant (?:\w+ ){0,2}(?:treatment|therapy)\b|\bcycle \d+|\b(?:for|awaiting|before|plan\w*|needs?|starts?|starting|begins?) adjuvant\b|\b(?:radiation|radiotherapy|(?:whole[- ]breast )?rt|xrt|chemo\w*|immunotherapy|brachytherapy) (?:is |will |due |planned |scheduled )*(?:to (?:start|begin)|starts?|begins?|starting|beginning|due|planned|scheduled|next (?:week|month)|simulation)\b|\bmid[- ](?:therapy|treatment|chemo\w*|radiation|course)\b|\b(?:r-)?(?:chop|abvd|folf\w+|flot|capox|xelox|epoch|hyper-?cvad|tchp|bep|chemo\w*|immunotherapy|\w+(?:platin|taxel|mab|nib)) (?:#|no\.? |c)?\d+ (?:is )?(?:due|next|today|tomorrow|planned|scheduled|this)\b|\b(?:in the middle of|halfway through|midway through|between) (?:(?:his|her|the|cycles?|courses?|of) )*(?:treatment|therapy|chemo\w*|radiation|cycles)\b|\b(?:chemo\w*|radiation|treatment|therapy) (?:is )?(?:ongoing|under ?way|in progress|continues)\b/gi,
    orSaid:
      /\b(?:completed|finished|after|following|stopped|ended)\b[^.;\n]{0,30}\b(?:adjuvant|chemo\w*|radiation|immunotherapy|treatment|therapy)\b|\b(?:chemo\w*|radiation|immunotherapy|treatment|therapy)\b[^.;\n]{0,30}\b(?:completed|finished|stopped|ended|in (?:19|20)\d\d)\b/gi,
    besides: ({ key }) => /^C/.test(key),
    why: 'as long as treatment is directed to the site the malignancy is coded, not its history',
    section: 'I.C.2.m',
    severity: 'information',
  },
];
