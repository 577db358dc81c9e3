/** Therapies of neoplasms that a note tells of, and lymphomas of breast implants (Guidelines I.C.2.e, m and s). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const CYTOTOXIC =
  '(?:(?:pacli|doce|cabazi)taxel|taxol|taxotere|(?:carbo|cis|oxali)platin|doxorubicin|adriamycin|gemcitabine|pemetrexed|irinotecan|folfox|folfirinox|folfiri|cyclophosphamide|vincristine|etoposide|bleomycin|fluorouracil|5-fu|r-chop|chop|abvd|azacitidine|decitabine|bortezomib|eribulin|topotecan|cytarabine|hidac|ifosfamide|melphalan|bendamustine|high-dose methotrexate|chemo(?:therapy)?)';
const IMMUNE =
  '(?:pembrolizumab|keytruda|nivolumab|opdivo|ipilimumab|atezolizumab|durvalumab|avelumab|cemiplimab|immunotherapy)';

const RADIATION = '(?:radiation|radiotherapy|xrt|imrt|sbrt|rt)';

const ER = '(?:\\ber|\\bestrogen[- ]receptors?|\\boestrogen[- ]receptors?)(?: ?(?:is|are|status|:))*';
const HER2 = '\\bher-?2(?:[\\/ -]?neu)?(?: ?(?:is|status|:))*';
const POSITIVE = '(?:[- ]?(?:positive|pos)\\b| ?\\+)';
const NEGATIVE = '(?:[- ]?(?:negative|neg)\\b| ?-(?![\\w-]))';
const ER_POSITIVE = new RegExp(
  `${ER}${POSITIVE}|\\b(?:positive|pos) (?:for )?(?:er|estrogen receptors?)\\b`,
  'gi',
);
const ER_NEGATIVE = new RegExp(`${ER}${NEGATIVE}|\\btriple[- ]negative\\b|\\btnbc\\b`, 'gi');
const HER2_POSITIVE = new RegExp(`${HER2}${POSITIVE}`, 'gi');
const HER2_NEGATIVE = new RegExp(`${HER2}${NEGATIVE}|\\btriple[- ]negative\\b|\\btnbc\\b`, 'gi');

/** Receptors of tumors: the status that is coded and the one that the note tells, where it tells that alone (I.C.21.c.3). */
const RECEPTORS: readonly Otherwise[] = (
  [
    [['Z17.1', 'Z17.42-'], ER_POSITIVE, ER_NEGATIVE, ['Z17.0', 'Z17.2-', 'Z17.41-']],
    [['Z17.0'], ER_NEGATIVE, ER_POSITIVE, ['Z17.1', 'Z17.42-']],
    [['Z17.32', 'Z17.411', 'Z17.421'], HER2_POSITIVE, HER2_NEGATIVE, ['Z17.31', 'Z17.410', 'Z17.420']],
    [['Z17.31', 'Z17.410', 'Z17.420'], HER2_NEGATIVE, HER2_POSITIVE, ['Z17.32', 'Z17.411', 'Z17.421']],
  ] as const
).map(
  ([coded, says, orSaid, right]): Otherwise => ({
    codes: of(...coded),
    says,
    // A negative receptor is no denial.
    status: 'any',
    orSaid,
    besides: isListedAmong(...right),
    why: 'the code is for the other status of the receptor',
    section: 'I.B.2 and I.C.21.c.3',
  }),
);

/** That the patient comes for a drug: `here for her third cycle of Taxol`. */
const comesFor = (drug: string): string =>
  `(?:\\b(?:here|in|comes?|came|seen|presents?|presented|admitted|admission|hospitali[sz]ed|hospitali[sz]ation|stay|returns?|arrives?|arrived|visit|encounter)(?: (?:today|electively|as planned))? for|\\b(?:adm|admit(?:ted)?|admission|reason(?: for (?:admission|visit))?|purpose(?: of (?:the )?(?:admission|visit))?|cc):) (?:(?:elective|planned|scheduled) )?(?:(?:her|his|the|a|an|next|scheduled|planned|elective|inpatient|cycle|dose|infusion|course|round|administration|first|second|third|fourth|fifth|sixth|last|final|weekly|adjuvant|neoadjuvant|palliative|consolidation|induction|re-?induction|salvage|intensive|high-dose|dose-dense|\\w+-based|ac|ec|tc|tchp?|fec|cmf|bep|fluorouracil|maintenance|\\d+(?:st|nd|rd|th)?|no\\.?|#\\d+|of|day|and|iv) ){0,8}${drug}\\b(?! (?:teaching|education|counsel\\w+|discussion|planning|toxicity|consent|complications?|side effects?))`;

/** That a drug is given at the encounter: so, or `nivolumab infusion today`. */
const given = (drug: string): RegExp =>
  new RegExp(
    `${comesFor(drug)}|\\b(?:cycle|dose|course) (?:#? ?\\d+|one|two|three|four|five|six) (?:(?:of|day|\\d+|,|her|his|planned|six|four) ){0,5}${drug}\\b[^.;\\n]{0,30}\\b(?:given|infused|administered|today|tolerated|completed)|\\b${drug}\\b[^.;\\n]{0,25}\\b(?:infusion|infused|given|administered)\\b[^.;\\n]{0,15}\\b(?:today|now|here|without|uneventful\\w*)\\b`,
    'gi',
  );
const BEAM =
  '(?:radiation|radiotherapy|xrt|imrt|sbrt|rt|fraction \\d+)(?! (?:oncolog\\w+|consult\\w*|planning|simulation|proctitis|cystitis|dermatitis|enteritis|pneumonitis|follow))';
const TODAY = '[^.;\\n]{0,25}\\b(?:infus(?:ed|ions?)|given|administered|today|both|delivered|cycle|dose)\\b';
/** That it is not given after all, or was at another time. */
const NOT_GIVEN =
  /\b(?:held|hold|cancel\w+|postponed|deferred|delayed|not given|on hold|declin\w+|refus\w+|next (?:week|month|cycle)|last (?:week|month|cycle)|(?:days?|weeks?|months?) (?:ago|after)|complet\w+ (?:her |his )?(?:chemo\w*|course) in|methotrexate for|rheumatoid)\b/gi;

/** Treatment that goes on at the site of a primary that has been removed. */
const STILL_TREATED =
  /\b(?:(?:now|still|currently|presently|continues?(?: with| to)?|ongoing|undergoing|receiving|getting|having|due for|starting|starts|begins?|midway through|in the middle of|on) (?:(?:her|his|the|with|on|a|course of|adjuvant|post-?operative|external|beam|whole|breast|daily|weekly) ){0,4}(?:radiation|radiotherapy|xrt|chemo\w*|immunotherapy|folfox|taxol|paclitaxel|capecitabine)|(?:radiation|radiotherapy|xrt|chemo\w*)(?: (?:to|of|for) (?:the |her |his )?(?:\w+ )?(?:bed|breast|chest wall|site|pelvis))?(?: is| are)? (?:still (?:going on|ongoing|under way|in progress|being given|continu\w+)|ongoing|in progress|under ?way|continu(?:es|ing)|not (?:yet )?(?:finished|completed|done)))\b/gi;

const LYMPHOMA_OF_IMPLANT =
  /\bbia-?alcl\b|\b(?:breast )?implant[- ]associated (?:anaplastic )?(?:large[- ]cell )?lymphoma\b|\b(?:alcl|anaplastic large[- ]cell lymphoma)\b[^.;\n]{0,60}\bimplants?\b|\bimplants?\b[^.;\n]{0,60}\b(?:alcl|anaplastic large[- ]cell lymphoma)\b/gi;

export const NEOPLASM_THERAPIES: readonly Otherwise[] = [
  ...(
    [
      [CYTOTOXIC, 'chemotherapy', 'Z5111', 'Z51.11'],
      [IMMUNE, 'immunotherapy', 'Z5112', 'Z51.12'],
    ] as const
  ).flatMap(([drug, name, , code]): readonly Otherwise[] =>
    (
      [
        ['no stay', given(drug)],
        ['inpatient', new RegExp(comesFor(drug), 'gi')],
      ] as const
    ).map(([where, says]) => ({
      codes: of('C00-C96'),
      listed: 'first',
      says,
      orSaid: NOT_GIVEN,
      besides: isListedAmong('Z51.0', 'Z51.1-', 'O9A.1-'),
      once: true,
      lacking: true,
      where,
      why: `an encounter for ${name} has ${code} first, and the neoplasm behind it`,
      section: 'I.C.2.e.2',
      severity: 'information',
    })),
  ),
  {
    codes: of('C00-C96'),
    listed: 'first',
    says: new RegExp(
      `${comesFor(RADIATION)}|\\bfraction (?:no\\.? |number |#)?\\d{1,2}\\b[^.;\\n]{0,20}\\b(?:today|given|delivered|tolerated)\\b|\\b(?:radiation|radiotherapy|xrt|imrt|sbrt)\\b(?:(?!\\b(?:oncolog\\w+|consult\\w*|plan\\w*|simulation|start\\w*|begins?)\\b)[^.;\\n]){0,20}\\b(?:given|delivered|administered|done)? ?today\\b`,
      'gi',
    ),
    orSaid: NOT_GIVEN,
    besides: isListedAmong('Z51.0', 'Z51.1-', 'O9A.1-'),
    once: true,
    lacking: true,
    where: 'no stay',
    why: 'an encounter for radiation therapy has Z51.0 first, and the neoplasm behind it',
    section: 'I.C.2.e.2',
    severity: 'information',
  },
  {
    codes: of('D61.81-', 'D64.81', 'D70', 'E86', 'E87', 'K12.3-', 'N17', 'R11', 'R19.7', 'R50'),
    listed: 'first',
    where: 'inpatient',
    says: new RegExp(`${comesFor(CYTOTOXIC)}|${comesFor(IMMUNE)}|${comesFor(RADIATION)}`, 'gi'),
    orSaid: NOT_GIVEN,
    besides: isListedAmong('Z51.0', 'Z51.1-', 'O9A.1-'),
    why: 'who is admitted for radiation, chemotherapy or immunotherapy and develops complications has Z51.0, Z51.11 or Z51.12 first, the complications behind it',
    section: 'I.C.2.e.3',
    severity: 'information',
  },
  {
    codes: of('C00-C96'),
    listed: 'first',
    where: 'no stay',
    says: new RegExp(
      `${comesFor(RADIATION)}(?! (?:oncolog\\w+|consult\\w*|planning|simulation|proctitis|cystitis|dermatitis|follow))|\\b(?:fraction|session|treatment|#)(?: no\\.?| number)? ?#?\\d{1,2} ?(?:of|\\/) ?\\d{1,2}\\b|\\b\\d(?:\\.\\d+)? ?gy\\b[^.;\\n]{0,20}\\b(?:given|delivered|today)\\b|\\blin(?:ac|ear accelerator)\\b[^.;\\n]{0,30}\\b(?:session|treatment|fraction|today|daily)\\b|\\b(?:radiation|radiotherapy|xrt|imrt|sbrt)\\b[^.;\\n]{0,25}\\b(?:given|delivered|administered)\\b(?! (?:in|last|by|to))`,
      'gi',
    ),
    also: /\b(?:radiat\w+|radiotherapy|xrt|imrt|sbrt|vmat|rt|lin(?:ac|ear accelerator)|fractions?|gy|beam)\b/gi,
    orSaid: new RegExp(`${NOT_GIVEN.source}|\\bbrachy\\w+|\\bseeds?\\b|\\bimplant\\w*`, 'gi'),
    besides: isListedAmong('Z51.0', 'Z51.1-', 'O9A.1-'),
    once: true,
    lacking: true,
    why: 'an encounter for external beam radiation has Z51.0 first, and the neoplasm behind it',
    section: 'I.C.2.e.2',
    severity: 'information',
  },
  ...(
    [
      ['Z51.11', 'Z51.12', IMMUNE, CYTOTOXIC],
      ['Z51.12', 'Z51.11', CYTOTOXIC, IMMUNE],
    ] as const
  ).map(
    ([code, other, lacked, listed]): Otherwise => ({
      codes: of(code),
      says: new RegExp(
        `${comesFor(lacked)}|\\b${lacked}\\b[^.;\\n]{0,40}\\b(?:was|were) (?:also |then |both |likewise )(?:given|infused|administered)\\b|${comesFor(listed)} ?(?:and|plus|with|followed by|\\+|\\/) ?(?:\\w+ )?${lacked}\\b|\\b${lacked} (?:and|plus|with|followed by|\\+|\\/) (?:\\w+ )?${listed}\\b${TODAY}|\\b${listed} (?:and|plus|with|followed by|\\+|\\/) (?:\\w+ )?${lacked}\\b${TODAY}`,
        'gi',
      ),
      also: new RegExp(`\\b${listed}\\b`, 'gi'),
      orSaid: NOT_GIVEN,
      besides: isListedAmong(other),
      once: true,
      lacking: true,
      why: `where chemotherapy and immunotherapy are both given at the encounter both are coded, Z51.11 and Z51.12`,
      section: 'I.C.2.e.2',
      severity: 'information',
    }),
  ),
  ...(
    [
      [
        'Z51.0',
        `${given(CYTOTOXIC).source}|\\b${BEAM}\\b[^.;\\n]{0,60}\\b(?:and|then|plus|with|followed by|before|after)\\b[^.;\\n]{0,40}\\b${CYTOTOXIC}\\b`,
        'Z51.1-',
        'Z51.11',
      ],
      [
        'Z51.0',
        `${given(IMMUNE).source}|\\b${BEAM}\\b[^.;\\n]{0,60}\\b(?:and|then|plus|with|followed by|before|after)\\b[^.;\\n]{0,40}\\b${IMMUNE}\\b`,
        'Z51.1-',
        'Z51.12',
      ],
      [
        'Z51.1-',
        `\\b(?:fraction|treatment) (?:no\\.? |number |#)?\\d{1,2} ?(?:of|\\/) ?\\d{1,2}\\b|\\b\\d(?:\\.\\d+)? ?gy\\b[^.;\\n]{0,20}\\b(?:given|delivered|today)\\b|\\b${BEAM}\\b[^.;\\n]{0,30}\\b(?:given|delivered|administered|done|received)\\b[^.;\\n]{0,20}\\b(?:today|this (?:morning|afternoon)|same day|too|as well)\\b|\\b(?:today|this (?:morning|afternoon)|same day)\\b[^.;\\n]{0,30}\\b${BEAM}\\b[^.;\\n]{0,20}\\b(?:given|delivered|done)\\b`,
        'Z51.0',
        'Z51.0',
      ],
    ] as const
  ).map(
    ([codes, says, others, lacked]): Otherwise => ({
      codes: of(codes),
      listed: 'first',
      says: new RegExp(says, 'gi'),
      also: /\b(?:today|this (?:morning|afternoon|visit|encounter|day)|same (?:day|visit)|now|here|both|given|delivered|concurrent\w*)\b/gi,
      orSaid: NOT_GIVEN,
      besides: isListedAmong(others),
      once: true,
      lacking: true,
      why: `where more than one therapy of the neoplasm is given at the encounter each is coded, ${lacked} too`,
      section: 'I.C.2.e.2',
      severity: 'information',
    }),
  ),
  {
    codes: of('Z51.0', 'Z51.1-'),
    says: /\b(?:chemo\w*|immunotherapy|radiation|cycle(?: \d+)?|infusion|treatment|fraction)(?: (?:was|is|being|has been|today))* (?:held|deferred|postponed|cancell?ed|not given)(?: (?:today|this (?:visit|week)|until \w+|for now))?(?=[.;,\n]|$)/gi,
    orSaid:
      /\b(?:infused|administered|resumed)\b|\b(?:chemo\w*|cycle(?: \d+)?|fraction(?: \d+)?) (?:was )?given\b|\b(?:last|previous|prior) (?:chemo\w*|cycle|infusion|dose|treatment)[^.;\n]{0,15}\b(?:held|deferred|postponed)\b/gi,
    why: 'it is for an encounter at which the therapy is given; what kept it from being given comes first',
    section: 'I.C.2.e.2',
    severity: 'information',
  },
  {
    codes: of('Z85.0-Z85.8'),
    says: /\bactive surveillance\b|\bwatchful waiting\b|\b(?:cancer|carcinoma|melanoma|tumou?r|lymphoma|sarcoma|myeloma|malignancy|primary)\b[^.;\n]{0,40}\b(?:awaiting|waiting for|awaits|scheduled for|before|prior to|to undergo|set for) (?:an? |the |her |his )?(?:\w+ )?(?:excision|surgery|resection|operation|removal|radiation|chemo\w*|treatment|therapy|rai|radio-?iodine|\w+ectomy)\b|\b(?:rai|radio-?iodine|i-?131)(?: ablation| therapy)? (?:is )?(?:scheduled|planned|pending|next|to follow)\b|\b(?:newly diagnosed|untreated|new diagnosis of|biopsy-proven) (?:[\w-]+ ){0,4}(?:cancer|carcinoma|melanoma|lymphoma|sarcoma|myeloma)\b|\b(?:cancer|carcinoma|melanoma|lymphoma|sarcoma|myeloma)\b[^.;\n]{0,20}\b(?:not (?:yet )?treated|untreated|still (?:present|there|in place))\b/gi,
    orSaid:
      /\b(?:completed|finished|ended|prophylactic|reconstruct\w+|years ago|history of|in (?:19|20)\d\d)\b/gi,
    besides: ({ key }) => /^(?:C|D0)/.test(key),
    why: 'as long as the neoplasm is there or treatment is directed to the site it is coded, not its history',
    section: 'I.C.2.m and I.C.21.c.4',
    severity: 'information',
  },
  {
    codes: of('Z85.0-Z85.8'),
    says: STILL_TREATED,
    orSaid: /\b(?:completed|finished|ended|stopped|declined|refused|radiation safety|years ago)\b/gi,
    besides: ({ key }) => /^(?:C|D0)/.test(key),
    why: 'as long as treatment is directed to the site the neoplasm is coded, not its history',
    section: 'I.C.2.m',
    severity: 'information',
  },
  {
    codes: of('C84.6-', 'C84.70-C84.79', 'C84.9-', 'C85', 'C50', 'C83.3-'),
    says: LYMPHOMA_OF_IMPLANT,
    besides: isListedAmong('C84.7A', 'C84.7B'),
    why: 'the anaplastic large cell lymphoma of a breast implant is C84.7A, in remission C84.7B',
    section: 'I.C.2.s',
    instead: () => 'C847A',
  },
  {
    codes: of('C84.7A'),
    says: /\b(?:in|achieved|complete|full|sustained) (?:\w+ )?remission\b/gi,
    orSaid: /\b(?:not|no|never|without|partial) (?:\w+ ){0,2}remission\b/gi,
    why: 'in remission it is C84.7B',
    section: 'I.C.2.s',
    instead: () => 'C847B',
  },
  {
    codes: of('Z85.72', 'Z85.79', 'Z85.3'),
    says: LYMPHOMA_OF_IMPLANT,
    also: /\bremission\b/gi,
    besides: isListedAmong('C84.7-'),
    why: 'the lymphoma of a breast implant that is in remission is C84.7B, and no history',
    section: 'I.C.2.s',
    instead: () => 'C847B',
    severity: 'information',
  },
  ...RECEPTORS,
];
