/** Codes of examinations and of aftercare at encounters for a disease (Guidelines I.C.21.c.7 and c.13). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** A complaint, or a disease that is suspected. */
const COMPLAINT =
  '(?:(?:new|sudden|acute|severe|worsening|persistent|increasing|her|his|the|right|left|some|one|two|three|\\d+|days?|weeks?|of|heavy|blurred|blurry|double|(?:low(?:er)? |upper )?(?:back|chest|pelvic|abdominal|stomach|belly|neck|knee|hip|shoulder|foot|ankle|wrist|elbow|hand|ear|eye|throat|tooth|joint|leg|arm|head|flank|breast)) ){0,4}(?:pain\\w*|floaters?|flash(?:es|ing)|vision|(?:sore |strep )?throat|rash(?:es)?|loss of (?:vision|hearing|smell)|hearing (?:loss|trouble)|headaches?|bleeding|discharge|lump|mass|redness|swelling|tinnitus|ringing|dizziness|vertigo|diplopia|fever|cough|tooth ?ache|spotting|itching|ear ?ache|fatigue|weight loss|palpitations?|dyspnea|numbness)';

/** `Not a routine check`, `this is no annual exam`. */
const NOT_ROUTINE =
  /\b(?:not|no|never|rather than|instead of) (?:for )?(?:an? |the |her |his |this |just |general |complete |full )*(?:routine|annual|yearly|(?:check-?ups?|(?:medical |physical )?exam\w*|physical)(?= (?:was|were|is|today|done|performed|wanted|requested|visit)\b)|well[- ]?(?:woman|child|visit)|regular|periodic|preventive|screening|check-?up(?! (?:in|for|since|until)\b))\b/gi;
const FOR_A_COMPLAINT = new RegExp(
  `\\b(?:sent|referred|came|comes|come|here|seen|presents?|presented|brought|visit|called|exam\\w*|examined)\\b[^.;\\n]{0,40}\\b(?:because of|due to|for|with|on account of) ${COMPLAINT}\\b|\\b(?:complain(?:s|ed|ing) of|c\\/o|complaint(?: is| of|:)|cc:?) ${COMPLAINT}\\b|\\b(?:sent|referred|came|comes|here|seen|presents?|presented|brought|visit|exam\\w*|examined|work-?up)\\b[^.;\\n]{0,40}\\b(?:to (?:rule out|exclude|look for)|for (?:an? )?suspected|for (?:a )?suspicion of|r\\/o)\\b`,
  'gi',
);
/** What a visit is for, or that it goes on with something. */
const COMES_FOR = new RegExp(
  `\\b(?:sent|referred|came(?: in)?|comes(?: in)?|here|seen|presents?|presented|brought(?: in| him| her)?|visit|evaluated|worked up|follow(?:ing|ed|s)?[- ]?up|f\\/u|recheck|refills?)\\b[^.;\\n]{0,20}\\b(?:because of|due to|for|of|with|on)\\b|\\b(?:\\w+ )(?:follow[- ]?up|recheck|f\\/u)\\b|\\b(?:complain(?:s|ed|ing) of|c\\/o|cc:?)(?= )|${COMPLAINT}[^.;\\n]{0,40}\\b(?:after|since|for|x) `,
  'gi',
);
/** A sign or symptom that a test is made for. */
const OF_A_SIGN = new RegExp(
  `\\b(?:because of|due to|for|given|with|to (?:evaluate|work up|investigate|explain)|indication:?|evaluat\\w+ (?:of)?|work-?up (?:of|for)) (?:an? |the |her |his )?(?:${COMPLAINT}|h(?:a)?ematuria|dysuria|slow stream|change in bowel habits?|an(?:a)?emia|height loss|syncope|jaundice|cough|h(?:a)?emoptysis|symptoms?|complaints?)|^\\W*(?:chest|abdominal|pelvic|breast|back|bone) pain\\b`,
  'gi',
);
/** What makes it a routine examination after all. */
const ROUTINE =
  '(?<!\\b(?:not|no|never|than|of)(?: (?:for|an?|the|her|his|this|just|general|complete|full|wellness|health|physical|formal|preventive|other|part|of|(?:yet )?due|(?:yet )?time|up)){0,4} )\\b(?:routine|annual|yearly|well[- ]?(?:woman|child|baby|visit|adult)|regular|periodic|preventive|physicals?(?! (?:was |were |is )?not\\b)|health maintenance|pap|check-?ups?|(?:glasses|spectacles|contact lens(?:es)?|refraction)|screening)\\b';

/** A visit that somebody asked for because of something. */
const CAME_BECAUSE =
  /\b(?:came|comes|here|appointment|visit|seen|presents?|presented|wanted to be seen|walk(?:ed|s)?[- ]in|booked|asked|called|brought|worked in|add-?on)\b[^.;\n]{0,50}\b(?:because(?! (?:of )?(?:her|his|the|it|an?|their)? ?(?:insurance|employer|work|job|school|camp|is (?:due|time)|was due))|on account of|due to|prompted by|concern(?:ed)? (?:about|for|over)|worried (?:about|that)|to find out (?:what|why|whether)|to have (?:it|this|that|them) (?:looked at|checked|evaluated))\b/gi;

/** What makes people ask for a visit. */
const SICK =
  /\b(?:pains?|aches?|headaches?|bleeding|blood|hemoptysis|hematuria|hematochezia|melena|cough\w*|wheez\w+|dyspnea|short(?:ness)? of breath|dizz\w+|vertigo|syncope|faint\w+|passed out|palpitations?|swelling|swollen|lump|mass|rash|fevers?|vomit\w*|diarrhea|numb\w*|tingling|tightness|dysphagia|jaundice|burning|itch\w*|floaters?|flashes|blurr(?:ed|y)|diplopia|double vision|red eye|otorrh\w+|tinnitus|hearing (?:loss|trouble|(?:is |has been |was )?(?:dropp\w+|fad\w+|worse\w*|down|gone))|(?:muffled|decreased|reduced|failing|worsening|diminished) (?:hearing|vision)|tooth ?aches?|dizzy|light-?headed\w*|spells|suspected|spotting|discharge)\b/gi;

/** Any word by which a note may tell that it is of a routine examination. */
const OF_A_CHECKUP =
  /\b(?:routine\w*|annual\w*|year(?:ly|s? (?:exam|check|visit))|well\b|well[- ]?\w*ness|wellness|prevent\w+|physicals?|check-?\s?ups?|screen\w*|health (?:maintenance|exam\w*|check\w*|assessment)|immuni\w+|vaccin\w+|shots?|awv|ippe|cpe|establish\w*|new patient|no complaints?|asymptomatic|general (?:medical )?exam\w*|(?:medical|complete|periodic|full|regular) exam\w*|refraction|glasses|spectacles|contact lens(?:es)?|prescription|hearing (?:test|check|aid)s?|bp check|blood pressure check|pap\b\w*|cervical|gyn\w* exam\w*)\b/gi;

/** Examinations of the eyes, the ears, the teeth, the blood pressure, of women and of all. */
const EXAMINATIONS = ['Z00.0-', 'Z00.1-', 'Z01.0-', 'Z01.1-', 'Z01.2-', 'Z01.3-', 'Z01.41-'];
const NO_EXAMINATION = {
  why: 'the code of an examination is not for one to diagnose a suspected condition or a complaint, or to treat: the diagnosis or the symptom is coded',
  section: 'I.C.21.c.13',
} as const;

/** A disease that goes on, in the words with which notes say that it is treated. */
const DISEASE =
  '(?:osteomyelitis|(?:septic|infectious|pyogenic) arthritis|arthritis|cellulitis|abscess\\w*|infections?|pneumonia|endocarditis|dis[ck]itis|empyema|peritonitis|pyelonephritis|meningitis|gout|synovitis|bursitis|tenosynovitis|flare|appendicitis|cholecystitis|pancreatitis|thrombosis|embolism)';
const OPERATION =
  'operat(?:ion|ions|ed|ive\\w*)|(?:surgery|surgical|surgeon)(?! (?:consult\\w*|to see|will|opinion|service|team|clinic|referral|evaluation|review))|post-?op\\w*|s\\/p|status[- ]post|\\w+ectomy|\\w+ostomy|\\w+plasty|fusion|fixation|orif|hardware|amput\\w*|replacement|transplant\\w*|graft\\w*|implant\\w*|debride\\w*|drain(?:ed|age|s)?|incision\\w*|sutures?|staples?|laminectomy|arthroscop\\w*|cast|wound|dressings?';

/** That nobody has operated as yet. */
const NOT_OPERATED =
  /\b(?:no|without(?: any)?) (?:operations?|surger(?:y|ies)|surgical (?:procedures?|treatment|interventions?)|operative (?:treatment|procedures?|interventions?))\b[^.;,\n]{0,20}\b(?:so far|(?:as )?yet|to date|until now|up to now|thus far|at this point)\b|\b(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:been operated(?: on)?|had (?:an? |any |the |her |his )?(?:surgery|operation)|undergone (?:any )?(?:surgery|an? operation))\b|\b(?:not yet|never) (?:been )?(?:operated(?: on)?|had (?:an? |the |any )?(?:surgery|operation))\b|\b(?:surgery|operation)\b[^.;,\n]{0,15}\bnot (?:yet )?(?:been )?(?:done|performed|taken place|happened|carried out)\b|\bhas yet to (?:be operated on|have (?:her |his |the |any |an? )?(?:surgery|operation))\b|\b(?:remains |still )?un-?operated\b/gi;

/** That an operation is to come within days. */
const OPERATED_SOON =
  /\b(?:\w+(?:ectomy|ostomy|plasty|otomy)|surgery|operation|repair|drainage|fixation) (?:is |was |will be |has been )?(?:(?:planned|scheduled|booked|set|due|arranged|listed)(?: for| on)? )?(?:tomorrow|tonight|later (?:today|this week)|this (?:evening|afternoon)|in the morning|(?:on |next )(?:mon|tues|wednes|thurs|fri)day|next week)\b|\b(?:awaiting|waiting for|needs|will (?:have|need|undergo)|to undergo) (?:an? |the |her |his |urgent |emergency )*(?:surgery|operation)\b|\boperate (?:tomorrow|tonight|today|this|in the morning|next|on (?:mon|tues|wednes|thurs|fri)day)\b|\b(?:tomorrow|tonight|next week|on (?:mon|tues|wednes|thurs|fri)day)(?: for| she will have| he will have|:)? (?:an? |the |her |his )?(?:[\w-]+ ){0,2}?(?:\w+(?:ectomy|ostomy|plasty)|surgery|operation)\b/gi;

/** What tells of an operation that was. */
const AFTER_ONE =
  /\b(?:s\/p|status[- ]post|post-?op\w*|pod|after (?:the |her |his )?(?:[\w-]+ ){0,3}?(?:surgery|operation|procedure|replacement|repair|\w+ectomy|\w+plasty|\w+ostomy)|following (?:the |her |his )?(?:[\w-]+ ){0,3}?(?:replacement|repair|\w+ectomy|\w+plasty|\w+ostomy)|since (?:the |her |his )?(?:surgery|operation|\w+ectomy)|ago|incisions?|sutures?|staples?|stitches|drain (?:out|removed)|underwent|(?:had|has had) (?:an? |the |her |his )(?:[\w-]+ ){0,3}?(?:surgery|operation|replacement|repair|\w+ectomy|\w+plasty)|other|opposite|second|further|re-?operat\w+|revision|takedown|reversal|stage\w*)\b/gi;

/** What notes call operations, and that one was done. */
const SURGERY =
  '(?:\\w+(?:ectomy|plasty|otomy|ostomy|desis|rrhaphy|pexy|scopy)|phaco\\w*|lap chole|orif|(?:surgery|operation|procedure)(?! (?:center|centre|clinic|team|service|consult\\w*|department|room|suite|note|date|code))|replacement|repair|fusion|fixation|resection|excision|bypass|release|extraction)';
const ONE_REMOVED =
  '(?:tonsils?|adenoids?|gallbladder|appendix|uterus|ovar(?:y|ies)|lens|cataract|plate|hardware|screws?|tumou?r|lesion|cyst|mass|stones?|implant|polyps?|hernia|pulley|tendon|nodule|fibroids?|tooth|teeth)';
const DONE = '(?:out|removed|excised|repaired|released|extracted|resected|reduced|implanted|fixed|cut)';
const TODAY = '(?:today|this (?:morning|afternoon)|earlier today)';
const UNDER_ANESTHESIA = 'under (?:spinal|general|local|regional|epidural|sedation|mac|block|topical)';

/** An operation that has been done, in the words of its own report. */
const OPERATED = new RegExp(
  [
    `\\b${SURGERY}\\b[^.;\\n]{0,40}\\b(?:(?:was |were )?(?:done|performed|completed|carried out|finished)(?! (?:in|last|on) (?:19|20|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year))|${UNDER_ANESTHESIA})\\b`,
    '\\b(?:ebl|estimated blood loss)\\b|\\bto (?:the )?(?:pacu|recovery(?: room)?)\\b|\\btolerated the (?:procedure|operation|surgery) well\\b',
    // The heading of a report.
    '^\\W*(?:operation|operative (?:note|report|course|findings|details|summary)|(?:operation|surgery) performed|description of (?:the )?operation|op note|intra-?op\\w*(?: course| findings| note)?|anesthesia)\\W*$',
    '\\bprepped and draped\\b|\\b(?:skin|incision|fascia|portals?) (?:was |were )?(?:closed|sutured)\\b|\\bclosed in layers\\b|\\b(?:taken|brought|wheeled) to (?:the )?(?:or|operating (?:room|theat\\w+)|theat(?:er|re))\\b',
    `\\b(?:underwent|had) (?!no\\b)[^.;\\n]{0,60}\\b${SURGERY}\\b[^.;\\n]{0,50}\\b${TODAY}\\b`,
    `\\b${TODAY}(?: (?:she|he|the patient|pt|we))?,? (?:underwent|had|did|performed) (?:[\\w-]+ ){0,5}?${SURGERY}\\b`,
    `\\b${SURGERY}\\b(?![^.;\\n]*\\b(?:19|20)\\d\\d\\b)[^.;\\n]{0,60}\\b(?:${TODAY}\\b(?! (?:for|to)\\b)|(?:went|without|no) (?:well|complications?|trouble|incident|difficulty)|uneventful\\w*|uncomplicated)`,
    `\\b${ONE_REMOVED} (?:(?:was|were|is|came) )?${DONE}\\b[^.;\\n]{0,40}\\b(?:${TODAY}|${UNDER_ANESTHESIA}|in the (?:or|office|asc|operating room)|with mesh|sutured|closed)\\b`,
  ].join('|'),
  'gi',
);
/** That the operation is still to come. */
const TO_COME = new RegExp(
  `\\b(?:clear(?:ed|ance)|scheduled|planned|upcoming|booked|set for|will (?:have|undergo|be)|next (?:week|month|${'(?:mon|tues|wednes|thurs|fri)day'})|tomorrow|(?:before|prior to|ahead of) (?:(?:the|her|his|an?|elective|right|left|total|planned) ){0,3}${SURGERY}|pre-?op\\w* (?:exam\\w*|evaluation|visit|clearance|assessment|check|testing))\\b`,
  'gi',
);

/** A test, and symptoms for which one is made. */
const TEST =
  '(?:labs?|laboratory|panel|blood ?work|tests?|testing|draw|tsh|ferritin|cbc|cmp|bmp|esr|crp|a1c|b12|vitamin d|urinalysis|ua|cultures?|levels?|counts?|factor|titers?|antibod(?:y|ies)|panels?|hormones?|assay|smear|ana|electrolytes|lipids|psa|hcg|swab|biopsy|ekg|ecg|x-?rays?|film|ultrasound|scan)';
const SYMPTOM =
  '(?:thirst|poly(?:uria|dipsia|phagia)|weight (?:gain|loss)|(?:cold|heat) intolerance|hair (?:loss|thinning)|(?:easy )?bruising|swollen \\w+|swelling|edema|nausea|vomiting|diarrhea|constipation|heartburn|tired\\w*|exhaust\\w+|syncope|faint\\w*|dysuria|burning|frequency|urgency|nocturia|hematuria|malaise|weakness|cramps?|rash|jaundice|insomnia|tremors?|chills|(?:night )?sweats|tingling|confusion|forgetful\\w*|hot flashes|hoarse\\w*|(?:my|arthr)algias?|amenorrhea|(?:missed|irregular|heavy) (?:periods?|menses)|nosebleeds?|epistaxis|lymphadenopathy|short(?:ness)? of breath|wheez\\w+|snoring|lighthead\\w+)';

/** What a test has as its reason, besides those of routine. */
const ITS_REASON = {
  besides: isListedAmong('A00-T88'),
  once: true,
  lacking: true,
  why: 'where a test is made for a sign, a symptom or a diagnosis at the same encounter as routine tests, its reason is coded too',
  section: 'IV.K',
  severity: 'information',
} as const;

/** That the examination before an operation is another visit, or that this is none. */
const CLEARANCE =
  "(?:(?:pre-?op\\w*|pre-?(?:surgical|procedural|anesthesia|admission)|surgical|cardiac|medical|surgeon[’']?s) )?(?:clearance|pre-?op\\w*|pre-?(?:surgical|procedural|anesthesia|admission))(?: (?:visit|exam\\w*|evaluation|assessment|appointment|appt|testing|work-?up|risk assessment|h&p))*";
const CLEARED_ELSEWHERE = new RegExp(
  [
    `\\b${CLEARANCE} (?:(?:is|was|has been|will be|to be) )?(?:(?:being )?(?:booked|scheduled|set|arranged|planned|done|performed|handled)(?: up)? )?(?:separate(?:ly)?|elsewhere|at (?:a|another) (?:separate|later|different|other) visit|on another day|at a later date)`,
    `\\b${CLEARANCE}\\b[^.;\\n]{0,60}\\bnot (?:a )?part of (?:today|this|the) ?(?:['’]s)?(?: (?:visit|encounter|exam\\w*))?`,
    `\\b(?:not|no) (?:here |seen |done |performed )?(?:for (?:her |his |the |a |any )?)?${CLEARANCE} (?:was |is )?(?:done|performed|given|provided|requested|addressed|attempted|today|at this visit|this visit)`,
    `\\b${CLEARANCE} (?:was |is |has been )?(?:not|never) (?:been )?(?:done|performed|given|provided|requested|addressed|attempted|part of)(?! until)`,
  ].join('|'),
  'gi',
);

export const NO_ROUTINE: readonly Otherwise[] = [
  {
    codes: of('Z01.89', 'Z00.0-'),
    says: new RegExp(
      `\\b${TEST}\\b[^.;\\n]{0,40}(?:\\b(?:to (?:evaluate|work up|investigate|look into|assess|explain|explore|check)|for|because(?: of)?|due to|prompted by|given|evaluating|work-?up of|asked for)|(?::| -) ?(?:ordered |sent |drawn )?(?:for|because of|due to)?| \\() ?(?:(?!(?:no|not|denies|without|normal|negative)\\b)(?:\\w+|complaints? of|reports? of|symptoms? of|evaluation of|work-?up of) ){0,4}?(?:${COMPLAINT}|${SYMPTOM})\\b`,
      'gi',
    ),
    ...ITS_REASON,
  },
  {
    codes: of('Z01.89'),
    says: new RegExp(
      `\\b(?:${COMPLAINT}|${SYMPTOM})\\b[^.;\\n]{0,50}\\b(?:${TEST} (?:was |were |is |are )?(?:added|sent|ordered|drawn|done|obtained|collected|run|performed|taken|requested)|(?:evaluat|investigat|assess|work|check|explor|test)\\w*(?: up)? (?:with|by) (?:an? |the )?(?:[\\w-]+ ){0,2}?${TEST}|(?:add(?:ed|ing)?|sent|sending|order(?:ed|ing)?|drew|got|obtained) (?:an? |the )?(?:[\\w-]+ ){0,2}?${TEST}|so (?:an? |the )?(?:[\\w-]+ ){0,2}?${TEST})`,
      'gi',
    ),
    ...ITS_REASON,
  },
  {
    codes: of('Z01.81-'),
    says: CLEARED_ELSEWHERE,
    status: 'any',
    once: true,
    why: 'the code of a preprocedural examination is for the encounter at which the patient is examined before the procedure',
    section: 'I.C.21.c.13',
    severity: 'information',
  },
  {
    codes: of('Z01.81-'),
    says: OPERATED,
    orSaid: TO_COME,
    why: 'the examination before an operation is no reason for the operation itself, whose reason is the condition',
    section: 'I.C.21.c.13 and IV.M',
    severity: 'information',
  },
  {
    codes: of('R70-R79', 'R82', 'R89-R94'),
    says: /\b(?:routine|screening|annual|periodic|yearly|requested|at (?:her|his) (?:own )?(?:wish|request))\b[^.;\n]{0,40}\b(?:labs?|laboratory|panel|blood ?work|tests?|testing|chemistry|cbc|cmp|urinalysis|ekg|ecg|x-?rays?|film)\b|\b(?:labs?|laboratory|panel|blood ?work|tests?|testing|chemistry|cbc|cmp|urinalysis|ekg|ecg|film)\b[^.;\n]{0,40}\b(?:routine|at (?:her|his) (?:own )?(?:wish|request)|without (?:any )?(?:signs?|symptoms?|complaints?))\b/gi,
    also: /\b(?:normal|negative|unremarkable|wnl|within (?:normal|the reference)(?: \w+)?|in range|fine|good|asymptomatic|feels well|healthy)\b|\b(?:no|without|denies)(?: any)? (?:signs?|symptoms?|complaints?|concerns)\b/gi,
    unless:
      /\b(?:abnormal\w*|elevated|raised|high|low|increased|decreased|positive|reactive|out of range|above|below|flagged|borderline|trace|\w+uria)\b/gi,
    why: 'a test of routine without signs, symptoms or a diagnosis is Z01.89; what came back normal is no abnormal finding',
    section: 'IV.K',
    instead: () => 'Z0189',
  },
  {
    codes: of('Z00.0-', 'Z00.12-'),
    says: COMES_FOR,
    orSaid:
      /\b(?:physicals?(?! (?:is |are |was |to be )?(?:booked|scheduled|due|planned|later|next|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|annual\w*(?! (?:(?:exam|physical|visit) )?(?:is |was )?(?:not (?:yet )?due|booked|scheduled|done in|due in))|yearly|well(?:ness)?|check(?:s|ed|ing)?[- ]?(?:up|over)?s?|routine\w*|prevent\w+|health (?:maintenance|exam\w*|supervision|visit|assessment|risk)|(?:complete|general|full|medical|periodic|initial) (?:medical |physical |health )*(?:exam\w*|evaluation|visit)|(?<!\[|\b(?:no|without(?: an?)?|not) )exam(?:ination)?s?(?!\s*[:\]])|awv|ippe|cpe|wcc|wwe|epsdt|medicare|anticipatory|milestones?|growth|screen\w*|immuni[sz]\w+|vaccin\w+|healthy|no (?:complaints|concerns))\b/gi,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z00.0-', 'Z00.12-'),
    says: /\b(?:not|never) (?:here|in|seen|come|coming|presenting|intended|meant|booked|scheduled)?(?: today)? ?(?:for|as) (?:an? |her |his |the )?(?:routine |annual |yearly |regular |general )*(?:check-?\s?up|physical|wellness|preventive|exam\w*|well visit|health maintenance)\b|\bnot (?:an? |her |his )(?:routine |annual |yearly |regular |general )*(?:check-?\s?up|physical|wellness visit|preventive (?:visit|exam\w*)|well visit)\b/gi,
    status: 'any',
    once: true,
    ...NO_EXAMINATION,
  },
  {
    codes: of('Z02.0-Z02.7', 'Z02.81-Z02.83'),
    says: COMES_FOR,
    orSaid:
      /\b(?:physicals?|exam\w*|forms?|paper ?work|certificat\w*|clear(?:ed|ance|s)?|fit(?:ness)?|employ\w*|hir(?:e|ed|ing)|job|school|college|camp|daycare|preschool|sports?|team|athlet\w*|participation|licen[sc]\w*|driv\w+|dot|cdl|military|army|navy|enlist\w*|recruit\w*|insur\w*|disab\w+|adopt\w*|paternity|residen\w+|nursing home|prison|jail|facility|immigra\w*|visa|blood[- ]alcohol|drug (?:test|screen)\w*|return to (?:work|duty)|evaluation|letter|statement|note for)\b/gi,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z02.0-Z02.7'),
    says: /\b(?:really|actually|in fact|instead|mainly) (?:here|came|comes|seen|is here)\b[^.;\n]{0,40}\b(?:because|since|for|with|to)\b|\b(?:exam\w*|evaluation|visit|physical)\b[^.;\n]{0,20}\b(?:to (?:evaluate|work up|diagnose|investigate|rule out|treat)|for (?:evaluation|work-?up|diagnosis|treatment) of)\b/gi,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z02.0-Z02.7'),
    says: /\b(?:no|not for an?|not here for|not a|nor|without)\b (?:[\w-]+ ){0,3}?(?:forms?|physical|certificate|clearance|paper ?work)\b(?! (?:limitation|restriction|complaint|activity|therapy|findings?|abnormalit\w+|signs?|exam\w*))/gi,
    status: 'any',
    orSaid: /\b(?:forms?|paper ?work|certificate)\b[^.;\n]{0,20}\b(?:signed|completed|filled|done|given)\b/gi,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z01.0-'),
    says: COMES_FOR,
    orSaid:
      /\b(?:routine\w*|annual\w*|yearly|screen\w*|check(?:s|ed)?[- ]?(?:up)?s?|glasses|spectacles|lens(?:es)?|refract\w+|vision|eye exam\w*|exam\w* of (?:the |her |his )?(?:eyes?|vision)|comprehensive|healthy|no (?:complaints|concerns|symptoms))\b/gi,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z01.41-'),
    says: COMES_FOR,
    orSaid:
      /\b(?:gyn\w*|pelvic exam\w*|annual\w*|yearly|well(?:ness|[- ]woman)?|pap\w*|routine\w*|check\w*|cervical|cytolog\w*|wwe|prevent\w+|screen\w*|exam\w*)\b/gi,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of(...EXAMINATIONS),
    says: NOT_ROUTINE,
    status: 'any',
    orSaid:
      /\bnot (?:an? |the |her |his )?(?:routine|regular)ly\b|\bnot (?:had|been|seen|done)\b[^.;\n]{0,30}\b(?:routine|annual|yearly|regular|screening)\b/gi,
    once: true,
    ...NO_EXAMINATION,
  },
  {
    codes: of(...EXAMINATIONS),
    says: FOR_A_COMPLAINT,
    orSaid: new RegExp(ROUTINE, 'gi'),
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of(...EXAMINATIONS),
    says: CAME_BECAUSE,
    orSaid: new RegExp(ROUTINE, 'gi'),
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z00.0-', 'Z01.0-', 'Z01.1-', 'Z01.2-', 'Z01.3-', 'Z01.41-'),
    says: SICK,
    orSaid: OF_A_CHECKUP,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z01.3-'),
    says: /\b(?:dizz\w+|light-?headed\w*|headaches?|palpitations?|faint\w*|syncope|nosebleeds?|blurr(?:ed|y) vision|chest (?:pain|tightness)|short(?:ness)? of breath|swelling)\b/gi,
    orSaid: /\b(?:annual\w*|yearly|screen\w*|health fair|wellness|physicals?|employ\w*|kiosk)\b/gi,
    once: true,
    ...NO_EXAMINATION,
    severity: 'information',
  },
  {
    codes: of('Z47', 'Z48', 'Z51.89'),
    says: new RegExp(
      `\\b(?:acute|active|ongoing|current(?:ly)?|untreated|still)\\b[^.;\\n]{0,40}\\b${DISEASE}\\b|\\b${DISEASE}\\b[^.;\\n]{0,60}\\b(?:still active|active|under (?:treatment|therapy)|being treated|in treatment|not (?:yet )?(?:resolved|healed|cured))\\b|\\b(?:for|of) (?:the |her |his )?(?:acute )?${DISEASE}\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `(?<!\\b(?:no|not|never|without|nor|neither|denies|nothing|none|nobody)\\b[^.;\\n]{0,25})\\b(?:${OPERATION})\\b`,
      'gi',
    ),
    besides: ({ key }) => /^(?:T8|Z9[0-9]|S|T[0-2])/.test(key),
    once: true,
    why: 'aftercare is not coded where the treatment is directed at a current, acute disease: the disease is',
    section: 'I.C.21.c.7',
  },
  ...[
    { says: NOT_OPERATED },
    {
      says: OPERATED_SOON,
      also: new RegExp(
        `\\b(?:acute|incarcerated|strangulated|obstruct\\w+|perforat\\w+|ruptured|unstable|${DISEASE})\\b`,
        'gi',
      ),
    },
  ].map(
    (words): Otherwise => ({
      ...words,
      codes: of('Z47', 'Z48'),
      status: 'any',
      orSaid: AFTER_ONE,
      besides: isListedAmong('T80-T88', 'Z89-Z99'),
      once: true,
      why: 'aftercare is for what an operation has left, and not coded where treatment is directed at a current, acute disease: the disease is',
      section: 'I.C.21.c.7',
      severity: 'information',
    }),
  ),
  {
    codes: of('Z48.3'),
    says: /\b(?:on|continu\w+|started?|starting|receiv\w+|gets?|getting|given|ongoing|current|adjuvant|cycles? \d+(?: of \d+)?(?: of)?|(?:plan\w*|here|comes?|came|seen) for(?: (?:the|her|his))?) (?:[\w-]+ ){0,2}(?:chemo\w*|radiation|radiotherapy|immunotherapy|hormonal therapy|tamoxifen|letrozole|anastrozole|exemestane|capecitabine|folfox|carboplatin|cisplatin|paclitaxel|docetaxel|trastuzumab|pembrolizumab|nivolumab|imatinib|leuprolide|abiraterone|enzalutamide)\b|\b(?:active|residual|persistent|progressive|metastatic|recurrent) (?:disease|cancer|tumou?r|carcinoma|malignancy)\b|\b(?:adjuvant|neoadjuvant) [\w-]+ (?:ongoing|continues|underway)\b/gi,
    orSaid:
      /\b(?:sutures?|staples?|drains?|dressings?|incisions?|wounds?|post-?op\w*|flaps?)\b|\b(?:after|s\/p|status[- ]post|following) (?:[\w-]+ ){0,3}(?:surgery|\w+ectomy|resection)\b/gi,
    once: true,
    why: 'aftercare is not coded where the treatment is directed at a current disease: the neoplasm is',
    section: 'I.C.21.c.7',
    severity: 'information',
  },
  {
    codes: of('Z12', 'Z13.0-Z13.7', 'Z13.81-Z13.89'),
    says: OF_A_SIGN,
    besides: isListedAmong('N60-N64', 'R00-R99'),
    orSaid:
      /\bscreen\w*|\b(?:routine\w*|annual\w*|yearly|prevent\w*|asymptomatic|average[- ]risk|(?:high|increased|at) risk|risk|surveillance|check(?:s|ed|ing|up|-up)?|well(?:ness)?|physicals?|guidelines?|due for|overdue|age[- ]appropriate|healthy|phq\w*|gad|m-?chat|asq|audit|no (?:symptoms|complaints|signs)|without (?:symptoms|complaints|signs)|family history|test(?:s|ed|ing)? (?:for|negative))\b/gi,
    once: true,
    why: 'a screening is a test of a person without signs or symptoms, of which the note has no word; a test because of them is a diagnostic examination',
    section: 'I.C.21.c.5',
    severity: 'information',
  },
];
