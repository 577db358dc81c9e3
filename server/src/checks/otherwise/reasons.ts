/** Reasons for encounters, and what an encounter shows of a patient’s life, that a note’s words want coded otherwise (I.C.21). */
import { UNSIGNED } from './circumstances.ts';
import { COMPLICATIONS, isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What patients have behind an anesthesia or an operation. */
const OF_RECOVERY = ['G89.18', 'I95.81', 'R00.1', 'R09.02', 'R11', 'R33.8-R33.9', 'R41.0', 'R50.82', 'R55'];

const KEPT_AFTER_SURGERY = {
  why: 'who comes for outpatient surgery and stays for observation has the reason for the surgery first, the complication behind it',
  section: 'IV.A.2',
} as const;

const DEVICE =
  '(?:hardware|plates?|screws?|rods?|nails?|pins?|wires?|implants?|prosthe\\w+|devices?|mesh|stimulator|pacemaker|port|leads?|stents?|(?:hip|knee|shoulder) (?:replacement|arthroplasty))';
const TREATED_CANCER =
  '(?:cancer|carcinoma|ca|malignan\\w+|adenocarcinoma|dcis|melanoma|tumou?r|neoplasm|lymphoma)';
const REMOVAL =
  '(?:removal|resection|mastectomy|orchi(?:d)?ectomy|oophorectomy|salpingo-?oophorectomy|prostatectomy|hysterectomy|colectomy|thyroidectomy|gastrectomy|\\w+ectomy|removal of (?:the |her |his |both )*(?:ovar(?:y|ies)|test(?:es|icles?)|uterus|thyroid|breasts?)|(?:ovar(?:y|ies)|test(?:es|icles?)|uterus|thyroid|colon|stomach|breasts?)(?: (?:was|were|is|are|being|both))? (?:removed|taken out))';
/** That a removal is part of what is done against a disease. */
const TREATMENT =
  '(?:her |his |the |an? )?(?:(?!(?:under|on|in|still|now|after|with|and|she|he)\\b)[\\w-]+ ){0,2}?(?:treatment|therapy|management|control|castration|ablation|suppression|deprivation)';
const AS_TREATMENT = `(?:as|for|(?<!no )part of) ${TREATMENT}`;

/** Circumstances of life with the codes that say them, any of which is enough. */
const CIRCUMSTANCES: readonly (readonly [words: string, codes: string, what: string])[] = [
  [
    "homeless(?:ness)?|unhoused|(?:no|without(?: any)?|lacks?|lost (?:her|his|their)) (?:steady|stable|fixed|permanent|regular) (?:place to (?:sleep|live|stay)|housing|home|address|residence)|(?:has|have|had) (?:had )?no (?:home|place to (?:live|sleep|stay))|couch[- ]surf\\w*|sleep(?:s|ing) (?:rough|outside|outdoors|in (?:a|the|his|her) (?:park|bus station|subway|doorway))|(?:lives?|living|stay(?:s|ing)|sleep(?:s|ing)) (?:(?:now|currently|mostly|nights) )?(?:in|at|out of) (?:a|the|his|her) (?:[\\w-]+ ){0,3}(?:(?<!(?:animal|women[’']s) )shelter|car|van|truck|pick-?up|vehicle|tent|encampment|camper|bus station|abandoned building|garage)|(?:lives?|living|stay(?:s|ing)|sleep(?:s|ing)|camp(?:s|ing)) (?:on the streets?|under (?:a|the) (?:bridge|overpass|freeway))|(?:with )?(?:no ?where|no place|nowhere) to (?:go|live|stay|sleep)",
    'Z59.0-',
    'homelessness (Z59.0-)',
  ],
  [
    "food insecur\\w+|food (?:\\w+ )?(?:runs?|ran|running) (?:out|short)|not (?:always )?(?:have )?enough (?:food|to eat)|go(?:es|ing) hungry|(?:relies|depends|relying) on (?:a |the )?food (?:bank|pantry|stamps)|worr\\w+ (?:about|that|whether)[^.;\\n]{0,40}\\bfood\\b|concern\\w* (?:about|with|over|for)[^.;\\n]{0,40}\\bfood\\b|(?:runs?|running|ran) (?:\\w+ )?out of (?:food|groceries)|(?:no|nothing|little) (?:food |left )?to eat|(?:eats?|eating) (?:once|one meal) a day (?:because|to|so)|pantry (?:is )?(?:empty|bare)|empty (?:fridge|pantry|cupboards?)|(?:no|not enough|without|short of) (?:money|cash) (?:left )?for (?:food|groceries)|(?:skips?|skipping) meals (?:because|due|to|so)[^.;\\n]{0,30}|(?:can ?not|can[’']t|unable to) (?:afford|get|buy) (?:enough )?food|not enough (?:money for )?food",
    'Z59.4-',
    'food insecurity (Z59.41)',
  ],
  [
    "transportation insecur\\w+|(?:no|without an?y?|has no|lacks an?y?) (?:car|ride|bus|transport)\\b[^.;\\n]{0,40}\\b(?:clinic|appointments?|visits?|dialysis|pharmacy)|miss(?:es|ed|ing)? (?:[\\w-]+ ){0,5}(?:appointments?|visits?|dialysis|sessions?|runs?|treatments?) (?:because|since|as|when|after|for (?:lack|want) of|due to)[^.;\\n]{0,40}\\b(?:rides?|transport\\w*|car|bus|van)|bus (?:line|route|service) (?:was |is |got |has been )?(?:cut|cancel\\w+|ended|stopped|discontinued)|(?:her|his|the|medical) (?:ride|transport\\w*|van) (?:fell through|never (?:came|showed)|did not (?:come|show)|is unreliable|keeps cancel\\w+)|(?:no|lacks?|without|lack of) (?:reliable )?transportation|no (?:way|ride) to (?:get to )?(?:the |his |her )?(?:clinic|appointments?|visits?)|no (?:car|ride|bus|transport)\\b[^.;\\n]{0,60}\\b(?:miss(?:es|ed|ing)?|could not (?:come|get|make)|couldn[’']t (?:come|get|make)|cannot get)|(?:(?:can ?not|can[’']t|could not|couldn[’']t) (?:get|make it|come) (?:here|to (?:the |his |her )?(?:clinic|appointments?|visits?|dialysis|pharmacy))|miss(?:es|ed|ing)? [^.;\\n]{0,30}(?:visits?|appointments?|sessions?|dialysis))[^.;\\n]{0,40}\\b(?:no|without|lack|lost|broke)\\b[^.;\\n]{0,20}\\b(?:car|ride|bus|transport\\w*|driver)|miss(?:es|ed|ing)? [^.;\\n]{0,30}(?:visits?|appointments?|sessions?|dialysis)[^.;\\n]{0,20}\\b(?:could not|couldn[’']t|cannot|no way to|unable to|not able to) (?:get|come|travel)|(?:nobody|no ?one) to (?:drive|bring|take) (?:her|him)",
    'Z59.82 Z75.3',
    'the lack of transport (Z59.82)',
  ],
  [
    "(?:lives?|living|resides?) (?:all )?(?:alone|by (?:her|him)self|on (?:her|his) own)\\b[^.;\\n]{0,80}\\b(?:can ?not|can[’']t|unable|not able|no one to|nobody to|needs? (?:help|assistance|someone)|struggl\\w+|unsafe|sees? (?:nobody|no ?one)|lonel\\w+|isolat\\w+)|(?:sees?|talks? to|speaks? (?:to|with)) (?:nobody|no ?one|hardly anyone)\\b|socially isolated|social isolation|\\blonel(?:y|iness)",
    'Z60.2 Z60.4 Z60.8 Z74 Z63 R45.89',
    'living alone, where it is a problem (Z60.2)',
  ],
  [
    "(?:can ?not|can[’']t|unable to|could not) (?:read|write)(?! (?:small|fine|the|without|a|mail|newsprint|print|newspapers?|books?|labels?|signs?|menus?|texts?|subtitles|her|his|from|off|up|at|on|anymore|any more))|illitera\\w+|never learn(?:ed|t) (?:how )?to read|reads? (?:only )?at (?:an? |the )?(?:\\w+[- ])?(?:first|second|third|1st|2nd|3rd|grade|kindergarten)[- ]|(?:does not|doesn['’]t) (?:know how to )?read(?: or write|(?=[.,;]))|low (?:health )?literacy",
    'Z55',
    'the problem with reading (Z55.0 or Z55.6)',
  ],
  [
    'unemployed|lost (?:his|her|their) (?:job|work|position)|laid off|out of work|(?:was |been |got )(?:fired|let go)|looking for (?:a |new )?(?:job|work)|plant closed',
    'Z56',
    'the unemployment (Z56.-)',
  ],
  [
    "(?:can ?not|can['’]t|could not|unable to|not able to|behind on|struggl\\w+ (?:with|to)|(?:cannot|can['’]t) keep up with) (?:pay(?:ing)? )?(?:for )?(?:the |her |his |their )?(?:[\\w-]+ )?(?:light|electric\\w*|gas|heat(?:ing)?|water|power|utilit\\w+|energy) bills?|(?:power|electricity|gas|water|lights?|heat|utilities) (?:was |were |is |has been |have been |got )?(?:shut|turned|cut) off|shut-?off notice|utility (?:shut-?off|insecur\\w+|disconnect\\w+)",
    'Z59.1- Z59.8- Z59.6 Z59.7',
    'the insecurity of utilities (Z59.12)',
  ],
  [
    '(?:black mold|mold|mildew|roaches|cockroach\\w*|rats|mice|vermin|bedbugs|leaking roof|no (?:running water|heat|heating|hot water|plumbing|working (?:heat\\w*|toilet|stove)))\\b[^.;\\n]{0,60}\\b(?:apartment|flat|home|house|trailer|housing|room|building|landlord|where (?:s?he|they) lives?)|(?<!\\bwork\\w* (?:in|at) (?:[\\w-]+ ){0,4})(?:apartment|flat|home|house|trailer|housing|building)\\b[^.;\\n]{0,30}\\b(?:is |has |with |full of |infested with |lacks? |without )(?:[\\w-]+ ){0,3}(?:black mold|mold|roaches|rats|mice|vermin|bedbugs|heat|heating|hot water|running water|plumbing)|(?:inadequate|substandard|unsafe|unfit|run-?down) (?:housing|apartment|home|dwelling)',
    'Z59.1- Z77.120 Z58',
    'the inadequate housing (Z59.1-)',
  ],
  [
    "(?:can ?not|can['’]t|could not|unable to|not able to) (?:afford|pay for) (?:the |her |his |their )?(?:[\\w-]+ )?(?:meds?|medic\\w+|insulin|inhalers?|prescriptions?|drugs?|pills|co-?pays?|\\w+(?:pril|sartan|olol|statin|semide|formin|xaban|thiazide|gliptin|gliflozin))\\b|(?:has|have|with|is without) no income|no source of income",
    'Z59.5-Z59.7 Z59.86 Z59.87 Z91.120 Z91.14- Z56 T36-T50',
    'the want of money for it (Z59.86, with Z91.120 where it is underdosed)',
  ],
  [
    '(?:car(?:es?|ing)|look(?:s|ing) after|caregiver) (?:for |of |to )?[^.;\\n]{0,50}\\b(?:exhaust\\w+|overwhelm\\w+|burn(?:ed|t)[- ]?out|burn-?out|no respite|no (?:help|break)|alone, |strain\\w*|stress\\w*)|caregiver (?:strain|burden|stress|fatigue|burnout)',
    'Z63.6 Z73 Z63.8',
    'the strain of caring for a relative (Z63.6)',
  ],
  [
    '(?:(?:just|recently|newly) (?:out of|released from|left)|released (?:last \\w+ |yesterday |today )?from|paroled from|out of) (?:state |federal |county )?(?:prison|jail|incarceration)',
    'Z65.1-Z65.3',
    'the release from prison (Z65.2)',
  ],
  [
    '(?:rent|mortgage) (?:is |was |has been |still )?(?:unpaid|not paid|overdue|in arrears)|(?:heat|heating|power|water|gas|electricity) (?:is |has been |was |still )?(?:off|out|cut|disconnected)\\b(?! (?:for the|season))',
    'Z59.1- Z59.8- Z59.6 Z59.7',
    'the trouble with housing or utilities (Z59.1-, Z59.8-)',
  ],
  [
    '(?:evict(?:ed|ion)|lost (?:the|her|his|their) (?:lease|apartment|flat|house|home|housing)|behind on (?:the |her |his |their )?(?:rent|mortgage)|cannot (?:pay|make) (?:the |her |his )?(?:rent|mortgage)|about to lose (?:his|her|their) (?:home|apartment|housing)|housing insecur\\w+|housing instability)',
    'Z59.0- Z59.81-',
    'the instability of housing (Z59.81-)',
  ],
];

const IN_A_DISASTER =
  /\b(?:evacu\w+|(?:emergency|storm|hurricane|evacuation|warming|cooling) shelter)\b|\bshelter\b[^.;\n]{0,40}\b(?:hurricane|storm|flood\w*|tornado|wildfire|earthquake)\b/gi;

export const REASONS: readonly Otherwise[] = [
  {
    codes: of('Z11-Z13', 'Z36'),
    listed: 'behind',
    says: /\b(?:here|comes?|came|presents?|presented|visit|seen|appointment|referred|scheduled|encounter|attends?|arriv\w+)\b(?: (?!and\b|but\b|with\b|also\b)[\w’'-]+){0,4}? for (?:(?!and\b|or\b)[\w’'-]+ ){0,5}?screen(?:ing|ed)?\b|\bscreening (?:visit|appointment|exam\w*|mammogra\w+|colonoscopy|dxa|test\w*) (?:is |was )?(?:today|only|the reason)\b|\b(?:reason for (?:the |this |today['’]s )?(?:visit|encounter)|chief complaint|cc|indication)[:,]? (?:[\w’'-]+ ){0,4}?screen(?:ing)?\b/gi,
    orSaid:
      /\b(?:physical|well[- ](?:woman|child|baby)|annual (?:exam\w*|visit|check\w*|wellness)|wellness visit|diagnostic)\b/gi,
    besides: (other, { diagnosis }) =>
      /^(?:Z1[123]|Z0[0-2]|Z36|Z34|Z39|Z23|O)/.test(other.key) &&
      other.diagnosis.span.start < diagnosis.span.start,
    once: true,
    why: 'where the visit is for the screening, its code comes first',
    section: 'I.C.21.c.5',
    severity: 'information',
  },
  {
    codes: of('P05-P95'),
    listed: 'behind',
    says: /\b(?:seen|here|visit|comes?|came|brought(?: in)?|presents?|admitted|re-?admitted|evaluated|referred|admission|follow(?:ed)?-?up)\b[^.;\n]{0,15}\b(?:for|because of|with|due to)\b/gi,
    near: true,
    orSaid: /\bwell[- ](?:baby|child)|\broutine (?:check|visit|newborn)/gi,
    // Z38 of the birth, another of the period, and the germ or the transport behind them.
    besides: (other, { diagnosis }) =>
      /^(?:Z38|P|B20|O|Z00)/.test(other.key) && other.diagnosis.span.start < diagnosis.span.start,
    once: true,
    why: 'a condition of the perinatal period that is the reason for the encounter comes first',
    section: 'I.C.16.a.2',
    severity: 'information',
  },
  {
    codes: of('M25.5-', 'M54', 'M79.6-', 'R07', 'R10', 'R52', 'G89'),
    says: new RegExp(
      `\\bpain\\w*(?: [\\w-]+){0,3} (?:due to|from|of|over|at|caused by|secondary to|related to) (?:the |a |an |her |his )?(?:[\\w-]+ ){0,4}${DEVICE}\\b|\\bpainful (?:[\\w-]+ ){0,3}${DEVICE}\\b|\\b${DEVICE} pain\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: new RegExp(
      `\\b(?:no|denies|without) (?:[\\w-]+ ){0,3}pain\\b[^.;\\n]{0,40}\\b${DEVICE}\\b`,
      'gi',
    ),
    besides: isListedAmong('T82-T85'),
    once: true,
    why: 'pain due to a device, implant or graft in the body is a complication (T82 to T85), with G89.18 or G89.28 behind it',
    section: 'I.C.19.g.2',
  },
  {
    codes: of('Z40.0-'),
    says: new RegExp(
      `\\b${REMOVAL}\\b[^.;\\n]{0,30}\\b(?:for|to treat|as treatment (?:of|for)|because of|due to)\\b[^.;\\n]{0,30}\\b${TREATED_CANCER}\\b|\\b${REMOVAL}\\b[^.;\\n]{0,30}\\bas (?:the |her |his |surgical )?treatment\\b|\\b(?:${REMOVAL}|castration)\\b[^.;\\n]{0,50}\\b${AS_TREATMENT} (?:of|for|in|against)\\b[^.;\\n]{0,40}\\b${TREATED_CANCER}\\b|\\bas (?:part of )?${TREATMENT} (?:of|for|against) [^.;\\n]{0,40}\\b${TREATED_CANCER}\\b[^.;\\n]{0,60}\\b${REMOVAL}\\b|\\b${TREATED_CANCER}\\b[^.;\\n]{0,60}\\b(?:treated|managed) (?:(?:today|now|surgically) )?(?:by|with) (?:[\\w-]+ ){0,3}?${REMOVAL}\\b|\\b${REMOVAL}\\b[^.;\\n]{0,60}\\bto (?:end|stop|lower|suppress|ablate|eliminate|remove|cut off|shut down|reduce) (?:[\\w-]+ ){0,4}?(?:estrogen|o?estrogens?|testosterone|androgens?|hormones?|ovarian function)\\b`,
      'gi',
    ),
    unless:
      /\bprophyla\w+|\brisk[- ]reduc\w+|\b(?:reduc\w+|lower(?:s|ing)?|decreas\w+|cut|because of|due to|for) (?:of )?(?:her |his |the |a |an )?(?:[\w-]+ )?risk\b|\bprevent\w*|\bmutations?\b|\bsusceptib\w+|\blynch\b|\bcontralateral\b|\bgenetic\b|\bbrca\w*|\bfamily history\b/gi,
    why: 'an organ that is removed to treat the malignancy is not removed as a prophylaxis',
    section: 'I.C.21.c.14',
  },
  {
    codes: of('Z40.0-'),
    says: new RegExp(
      `\\b(?:current|active|known|existing|ongoing|new(?:ly diagnosed)?|concurrent|treated for|treatment (?:for|of)|undergoing \\w+ for|(?:chemo\\w*|radiation) for) (?:[\\w-]+ ){0,4}?${TREATED_CANCER}\\b|\\b${TREATED_CANCER}\\b[^.;\\n]{0,60}\\b(?:under (?:active )?(?:treatment|therapy)|on (?:adjuvant |neoadjuvant |active )?(?:chemo\\w*|radiation|tamoxifen|letrozole|anastrozole|exemestane|treatment|therapy|immunotherapy|trastuzumab)|currently|being treated|in treatment|ongoing|active)\\b|\\b(?:has|with|because of|due to|given|for) (?:her |his |an? |the )?(?:[\\w-]+ ){0,3}?${TREATED_CANCER} (?:of|in) (?:the |her |his )?(?:opposite|other|right|left|contralateral|colon|ovary|uterus|breast|thyroid)\\b|\\bcontralateral\\b[^.;\\n]{0,60}\\b${TREATED_CANCER}\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:no|never had|without|denies|not)\b[^.;\n]{0,40}\b(?:cancer|malignan\w+|carcinoma|tumou?r)\b|\b(?:history of|h\/o|hx of|personal history|completed (?:treatment|chemo\w*|therapy)|in remission|remission|cured|disease[- ]free|survivor)\b/gi,
    besides: isListedAmong('C00-C96', 'D00-D09', 'Z85', 'Z86.0-'),
    once: true,
    lacking: true,
    why: 'where a malignancy of another site is there, it is coded in addition to the prophylactic removal',
    section: 'I.C.21.c.14',
    severity: 'information',
  },
  {
    codes: of('Z40.0-'),
    says: /\bbrca ?-?[12]?\b|\b(?:genetic|hereditary|inherited|germ ?-?line|familial) (?:\w+ ){0,2}?(?:susceptib\w+|predispos\w+|mutations?|variants?|risk|syndrome|cancer)\b|\b(?:mutation|gene) carriers?\b|\b(?:palb2|chek2|tp53|cdh1|pten|atm|stk11|rad51[cd]?|mlh1|msh[26]|pms2)\b|\b(?:lynch|li-?fraumeni|cowden) syndrome\b|\bcarr(?:ies|ier)\b[^.;\n]{0,30}\b(?:mutation|gene|variant)\b/gi,
    besides: isListedAmong('Z15', 'E31.2-', 'Q85'),
    once: true,
    why: 'the risk that the organ is removed for, a genetic susceptibility (Z15), is coded in addition',
    section: 'I.C.21.c.14',
    severity: 'information',
  },
  {
    codes: of('Z40.0-'),
    says: /\b(?<!\b(?:no|negative|without|denies)(?: \w+)? )family (?:history|hx)\b|\b(?:mother|father|sisters?|brothers?|aunts?|uncles?|grand(?:mother|father)|daughters?|cousins?|relatives?|mom|family)\b[^.;\n]{0,40}\b(?:cancers?|carcinoma|malignan\w+|ovarian|breast)\b|\b(?:cancers?|carcinoma|malignan\w+)\b[^.;\n]{0,30}\b(?:in (?:her|his|the|two|three|several) (?:\w+ )?(?:mother|father|sisters?|brothers?|aunts?|family|relatives?)|runs in)\b/gi,
    status: 'any',
    besides: isListedAmong('Z80', 'Z15'),
    once: true,
    why: 'the risk that the organ is removed for, a family history (Z80), is coded in addition',
    section: 'I.C.21.c.14',
    severity: 'information',
  },
  {
    codes: of('Z52'),
    says: /\b(?:potential|prospective|possible|would-be|intended|candidate)(?: living)?(?: [\w-]+){0,2} donor\b|\bdonor (?:candidate|candidacy|evaluation|work-?up|screening|assessment|suitability|clinic visit)\b|\b(?:evaluat\w+|assess\w+|work-?up|worked up|screened|examin\w+|tested) (?:as|to be|for (?:being|becoming)) (?:an? )?(?:(?:potential|living|possible|kidney|liver|marrow|stem cell) ){0,3}donor\b|\b(?:wants|wishes|offers|hopes|volunteers|agreed|plans|whether (?:she|he) can) to (?:donate|give|be(?:come)? an? (?:\w+ )?donor)\b/gi,
    orSaid:
      /\b(?:donated|gave|harvest\w*|procured|donation|removed|nephrectomy|hepatectomy|apheresis|collect\w+|retriev\w+)\b[^.;\n]{0,30}\b(?:today|this|yesterday|day|done|completed|uneventful\w*)\b|\bs\/p\b|\btoday['’]s donation\b/gi,
    why: 'who is examined as a possible donor is Z00.5; a donor is coded where something is given',
    section: 'I.C.21.c.9 and c.13',
    severity: 'information',
    instead: () => 'Z005',
  },
  {
    codes: of('Z52'),
    says: /\bbrain[- ]dea(?:d|th)\b|\bcadaver\w*|\bdeceased donor\b|\b(?:cardiac|circulatory|her|his) death\b|\bpost-?mortem\b/gi,
    unless: /\b(?:living|live) (?:\w+ )?don(?:or|ation)\b/gi,
    besides: isListedAmong('G93.82'),
    why: 'the codes of donors are for living ones',
    section: 'I.C.21.c.9',
  },
  {
    codes: of('Z79.891', 'Z79.899'),
    says: /\b(?:methadone|buprenorphine|suboxone|subutex|naltrexone|vivitrol|sublocade) (?:maintenance|clinic|program|for (?:[\w-]+ ){0,2}(?:dependence|addiction|use disorder|oud|detox\w*|withdrawal))\b|\b(?:methadone|buprenorphine|suboxone)\b[^.;\n]{0,50}\b(?:dependence|addiction|use disorder|oud|detox\w*|heroin)\b|\b(?:dependence|addiction|use disorder|oud)\b[^.;\n]{0,40}\b(?:on|with) (?:[\w-]+ ){0,2}(?:methadone|buprenorphine|suboxone|subutex)\b|\bopioid agonist (?:therapy|treatment)\b/gi,
    unless: /\b(?:chronic|cancer|neuropathic|back) pain\b|\bpain (?:management|clinic|contract)\b/gi,
    why: 'a drug for detoxification or to prevent withdrawal is no long-term drug therapy: the use, abuse or dependence is coded',
    section: 'I.C.21.c.3',
  },
  {
    codes: of('I21', 'I26', 'I63', 'I74'),
    says: /\b(?:tpa|t-pa|rt-?pa|alteplase|tenecteplase|tnk(?:ase)?|thrombolytics?|thrombolysis|clot[- ]?buster)\b/gi,
    status: 'any',
    also: /\b(?:transferred|transfer|arrived|came|sent|received|brought|flown|airlifted|accepted|shipped) (?:[\w-]+ ){0,3}from\b|\b(?:then|and) (?:transferred|shipped|flown|airlifted|sent|moved) (?:here|to us|to (?:our|this))\b|\b(?:transferred|shipped|flown|airlifted|sent) (?:here|to us|to (?:our|this))\b|\bat (?:the )?[A-Z]?[\w-]+ (?:general|memorial|regional|county|community)\b[^.;\n]{0,40}\b(?:before|prior to) (?:transfer|arrival)\b|\b(?:outside|outlying|referring|sending|community|rural|local|county|another|other|first) (?:hospital|facility|ed|er|emergency \w+)\b|\bosh\b|\bdrip[- ]and[- ]ship\b/gi,
    orSaid:
      /\b(?:tpa|t-pa|rt-?pa|alteplase|tenecteplase|tnk(?:ase)?|thrombolytics?|thrombolysis)\b(?![^.;\n]{0,60}\b(?:there\b|still (?:infusing|running|in)|infusing|in progress|nearly (?:done|finished)|(?:outside|referring|sending|community|first|county|transferring) (?:hospital|facility|ed|er)|osh\b|(?:before|prior to|en route|during) (?:transfer|transport|arrival))[^.;\n]{0,40}\b(?:on arrival|here)\b)[^.;\n]{0,60}\b(?:(?<!\b(?:shipped|sent|transfer(?:red|ring)?|flown|brought|moved|came|airlifted|arrived) )here|in (?:our|this) (?:ed|er|emergency)|at (?:our|this)|on arrival|(?:not|never|was not|wasn['’]t) (?:been )?(?:given|an? (?:option|candidate)|possible|indicated|administered|used|started)|declined|contraindicated|withheld|outside (?:the |of )?window)\b|\b(?:no|not|without|never|outside (?:the )?window for|ineligible for|candidate for)\b[^.;\n]{0,30}\b(?:tpa|t-pa|rt-?pa|alteplase|tenecteplase|tnk|thromboly\w+)\b|\bhere\b[^.;\n]{0,30}\b(?:tpa|alteplase|tenecteplase|tnk)\b/gi,
    besides: isListedAmong('Z92.82'),
    where: 'inpatient',
    once: true,
    why: 'at the hospital that receives the patient within 24 hours after the drug was given elsewhere Z92.82 is coded also',
    section: 'I.C.21.c.3',
    severity: 'information',
  },
  {
    codes: of('Z92.82'),
    says: /\b(?:tpa|rtpa|alteplase|tenecteplase|tnk|thrombolytics?)\b[^.;\n]{0,40}\b(?:here|by us|in (?:our|the|this)(?: own)? (?:ed|er|emergency)|in (?:our|this) (?:own )?(?:hospital|facility)|at (?:our|this)|on arrival)\b|\bwe (?:gave|administered|started|infused|pushed) (?:\w+ )?(?:tpa|rtpa|alteplase|tenecteplase|tnk|thrombolytics?)\b|\btransfer\w* (?:[\w-]+ ){0,4}(?:out|to) (?:the |a |an )?(?:[\w-]+ ){0,3}(?:center|centre|hospital|facility|university)\b/gi,
    orSaid:
      /(?<!\b(?:no|not|without|never) )\b(?:transferred|arrived|came|sent|received|transfer|brought|flown) (?:[\w-]+ ){0,3}from\b(?! (?:here|us|our|this|home|work|the (?:street|scene|field)|(?:her|his) (?:home|house|office|job))\b)|(?<!\b(?:no|not|without|never)\b[^.;\n]{0,30})\b(?:outside|outlying|referring|sending|community|rural|another) (?:hospital|facility|ed|er)\b|\bosh\b|(?<!\b(?:minutes?|mins?|hours?|hrs?|h) )\b(?:prior to|before) (?:transfer|arrival)\b/gi,
    why: 'the code is for the hospital that receives the patient after the drug was given elsewhere',
    section: 'I.C.21.c.3',
  },
  {
    codes: of(...COMPLICATIONS, ...OF_RECOVERY),
    says: /\b(?:same[- ]day|day)[- ](?:surgery|case)\b|\b(?:out-?patient|same[- ]day|ambulatory|elective|scheduled|planned) (?:surgery|case|(?:[\w-]+ ){0,4}(?:repair|operation|procedure|removal|excision|release|surgery|\w+(?:ectomy|oscopy|plasty|otomy|orrhaphy)))\b/gi,
    also: /\b(?:placed (?:in|under|on)|kept (?:in|for|under)|to|for|overnight) (?:[\w-]+ )?observation\b|\bobservation (?:status|overnight|unit|stay)\b|\bobserved overnight\b/gi,
    where: 'no stay',
    listed: 'first',
    ...KEPT_AFTER_SURGERY,
  },
  {
    codes: of('Z03', 'Z04'),
    says: /\b(?:kept|placed|brought|here|held|watched|monitored|seen|admitted|came|presents?|presented|sent|stay(?:ed)?)\b[^.;\n]{0,40}\b(?:(?:for|in|under|to|on) (?:[\w-]+ ){0,2}(?:observation|be observed|observe|monitoring)|to (?:rule out|exclude)|because of (?:a )?suspect\w+|for suspected)\b|\b(?:observation|observed) (?:[\w-]+ ){0,3}(?:for|after|because of) (?:[\w-]+ ){0,3}(?:suspected|possible|alleged|reported|exposure|ingestion|accident|assault)\b/gi,
    status: 'any',
    listed: 'behind',
    besides: isListedAmong('Z38', 'S00-T79'),
    orSaid: /\b(?:also|besides|incidental\w*|in addition|meanwhile|while (?:here|in hospital))\b/gi,
    once: true,
    why: 'a code of observation is first-listed where the observation is what the encounter was for',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
  {
    codes: of(...COMPLICATIONS, ...OF_RECOVERY),
    says: /\b(?:observation|obs|observed|(?:stay(?:s|ed)?|kept|held|monitored|watched) overnight|23[- ]hour)\b/gi,
    also: /\b(?:\w{3,}(?:ectomy|oscopy|oscopic|plasty|otomy|orrhaphy|pexy)|surgery|operation|procedure|operated|repair|removal|excision|or|pacu|recovery(?: room)?)\b/gi,
    orSaid:
      /\b(?:days?|weeks?|months?) (?:ago|after|post|since|out|following|s\/p)\b|\b(?:post-?op(?:erative)?|pod)[- ](?:day )?#?[2-9]\b|\b(?:returned|came back|comes back|readmitted|re-?presented|presents|last (?:week|month)|yesterday)\b/gi,
    where: 'no stay',
    listed: 'first',
    ...KEPT_AFTER_SURGERY,
    severity: 'information',
  },
  {
    codes: of('Z87.71-Z87.79'),
    says: /\b(?:down|turner|klinefelter|marfan|edwards|patau)(?:['’]s)? syndrome\b|\btrisomy\b|\b(?:never|not) (?:been )?(?:operated|repaired|corrected|treated surgically)\b|\bunrepaired\b|\buncorrected\b|\bnewly (?:found|diagnosed|discovered)\b|\b(?:surgery|repair) (?:is )?(?:planned|scheduled)\b|\b(?:found|seen|discovered|diagnosed|noted|picked up|detected) (?:(?:by|on|at|with|in) (?:[\w-]+ ){1,3})?(?:today|now|this (?:week|month|visit)|for the first time)\b/gi,
    status: 'any',
    // A syndrome that is coded beside it is there, and what was corrected was another malformation.
    besides: ({ key }) => /^Q(?:87|9)/.test(key),
    why: 'history is for a malformation that has been corrected; one that is there is coded as such, at any age',
    section: 'I.C.17',
  },
  {
    codes: of('Z04.1-Z04.3'),
    says: /\b(?:sprain|strain|fracture|fx|contusions?|lacerations?|concussion|whiplash|dislocation|abrasions?)\b/gi,
    besides: isListedAmong('S00-T14'),
    once: true,
    why: 'observation after an accident is for where no injury is found: the injury is coded',
    section: 'I.C.21.c.6',
  },
  {
    codes: of('Z04.1-Z04.3'),
    says: /\b(?:(?:neck|back|chest|knee|shoulder|hip|wrist|abdominal|head|leg|arm|ankle|rib|jaw|facial|pelvic) (?:pain|tenderness)|pain (?:in|of|over) (?:the |her |his )?\w+|headaches?|bruis(?:es?|ed|ing)|hematomas?|swelling|swollen|(?:is |was |and |mildly |very )tender|sore (?:neck|back|chest|knee|shoulder|hip|wrist|ankle|ribs?)|stiff (?:neck|back)|bleeding|epistaxis|nosebleed|dizz(?:y|iness)|syncope|loss of consciousness|numbness|limp(?:s|ing)?)\b/gi,
    orSaid:
      /\b(?:no|denies|denied|without|free of|nor|never|not) (?:any )?(?:[\w,-]+ ){0,4}(?:pain|tenderness|headaches?|bruis\w+|hematomas?|swelling|bleeding|dizziness|syncope|symptoms?|complaints?|injur\w+)\b|\b(?:chronic|old|long-?standing|unrelated|since (?:19|20)\d\d|years)\b/gi,
    besides: isListedAmong('S00-T14', 'M00-M99', 'R00-R99', 'G89', 'H00-H95'),
    once: true,
    why: 'observation after an accident is not for a patient with signs or symptoms of what is suspected: they are coded',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
  {
    codes: of('Z03.7-'),
    says: /\b(?:is |was |now )?confirmed\b/gi,
    orSaid: /\b(?:not confirmed|ruled out|excluded|unconfirmed)\b/gi,
    why: 'a suspected condition that is confirmed is coded as itself',
    section: 'I.C.21.c.6',
  },
  {
    codes: of('A00-Y99'),
    listed: 'first',
    says: /(?<!\b(?:no longer|not|formerly|previously|once|was) )\b(?:homeless(?:ness)?|unhoused)\b/gi,
    concluded: true,
    also: new RegExp(IN_A_DISASTER.source, 'gi'),
    orSaid: UNSIGNED,
    besides: isListedAmong('Z59.0-'),
    once: true,
    lacking: true,
    why: 'homelessness that the provider concludes is coded also, a disaster or not',
    section: 'I.C.21.c.17',
    severity: 'information',
  },
  ...CIRCUMSTANCES.map(
    ([words, codes, what]): Otherwise => ({
      codes: of('A00-T88'),
      says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
      // A shelter from an event is no home that was lost, and a form that nobody signed is no record.
      orSaid: codes === 'Z59.0-' ? new RegExp(`${IN_A_DISASTER.source}|${UNSIGNED.source}`, 'gi') : UNSIGNED,
      besides: isListedAmong(...codes.split(' ')),
      once: true,
      lacking: true,
      why: `${what} is coded also where the record documents it`,
      section: 'I.C.21.c.17',
      severity: 'information',
    }),
  ),
];
