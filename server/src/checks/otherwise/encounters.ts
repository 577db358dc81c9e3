/** Encounters, donors and histories of which a note tells the kind, coded as one of no kind or of another (Guidelines I.C.21). */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Words of a note, and the code that is for them. */
type Kind = readonly [words: string, code: string];

/** What a screening looks for, in the words of notes. */
export const SCREENINGS: readonly Kind[] = [
  ['osteoporosis|bone density|dexa|dxa', 'Z13.820'],
  ['diabetes(?: mellitus)?', 'Z13.1'],
  ['(?:cholesterol|lipids?|hyperlipidemia|lipid panel)', 'Z13.220'],
  ['depression', 'Z13.31'],
  ['autism', 'Z13.41'],
  ['lead(?: poisoning| exposure)?', 'Z13.88'],
  ['glaucoma|hearing(?: loss)?|vision', 'Z13.5'],
  [
    '(?:hypertension|high blood pressure|heart disease|cardiovascular disease|abdominal aortic aneurysm|aaa)',
    'Z13.6',
  ],
  ['an[a]?emia|sickle[- ]cell', 'Z13.0'],
  ['thyroid(?: disease| disorder)?', 'Z13.29'],
  ['hiv', 'Z11.4'],
  ['chlamydia|gonorrhea|syphilis|stds?|stis?|sexually transmitted \\w+', 'Z11.3'],
  ['hepatitis [bc]', 'Z11.59'],
  ['tuberculosis|tb', 'Z11.1'],
  ['(?:colon|colorectal) cancer', 'Z12.11'],
  ['breast cancer', 'Z12.31'],
  ['cervical cancer', 'Z12.4'],
  ['prostate cancer', 'Z12.5'],
  ['lung cancer', 'Z12.2'],
  ['skin cancer|melanoma', 'Z12.83'],
];

/** What an examination is needed for by others. */
export const EXAMINATIONS: readonly Kind[] = [
  ['(?:pre-?employment|pre-?hire|pre-?placement|new job|hiring|employer)', 'Z02.1'],
  [
    '(?:pre-?participation|(?:(?:varsity|team|jv|school) )?(?:sports?|football|soccer|basketball|baseball|softball|volleyball|lacrosse|hockey|wrestling|tennis|rugby|swim(?:ming)?|track|cross[- ]country|cheer\\w*|gymnastics|rowing|athletics?))',
    'Z02.5',
  ],
  ['(?:school|college|university|kindergarten|day ?care|preschool)', 'Z02.0'],
  ["(?:(?:commercial )?driver[’']?s?|driving|dot|cdl)", 'Z02.4'],
  ['(?:life )?insurance', 'Z02.6'],
  ['(?:army|navy|military|marines?|armed forces|air force|enlist\\w+)', 'Z02.3'],
  ['(?:nursing home|residential|assisted living|group home)', 'Z02.2'],
  ['(?:prison|jail|(?:summer |day |sleep-?away )?camp|pre-?marital)', 'Z02.89'],
  ['(?:adoption)', 'Z02.82'],
  ['(?:immigration|naturali[sz]ation|uscis|i-?693|green card)', 'Z02.89'],
  ['disability(?: (?:evaluation|determination|claim|benefits))?', 'Z02.71'],
  ['paternity', 'Z02.81'],
];
export const EXAMINED =
  '(?:physicals?|exams?|examinations?|check-?ups?|clearance|forms?|medical|evaluations?|determinations?|cards?|certificat\\w+|paperwork)';

/** What an allergy is to. */
const ALLERGENS: readonly Kind[] = [
  ['penicillins?|amoxicillin|pcn|augmentin', 'Z88.0'],
  [
    '(?:azithro|erythro|clinda|vanco)mycin|cef\\w+|cephalexin|cephalosporins?|doxycycline|\\w+floxacin',
    'Z88.1',
  ],
  ['sulfa(?:s| drugs?)?|sulfonamides?|bactrim', 'Z88.2'],
  ['codeine|morphine|oxycodone|hydrocodone|opioids?', 'Z88.5'],
  ['aspirin|ibuprofen|nsaids?|naproxen|acetaminophen', 'Z88.6'],
  ['lidocaine|novocaine?|propofol|an[a]?esthetics?', 'Z88.4'],
];

/** What the counseling is about. */
const COUNSELINGS: readonly Kind[] = [
  [
    "vaccin(?:es?|ation) safety|(?:safety|side effects|risks) of (?:(?:the|a|an|her|his|childhood|all|these|those|[a-z]+,|[a-z]+ and|[a-z-]+) ){0,6}?(?:vaccin\\w+|immuni[sz]ations?)|vaccine (?:hesitancy|concerns|fears)|(?:vaccin\\w+|booster|immuni[sz]ations?|shots?) (?:side effects?|safety|risks?|dangers?)|immuni[sz]ation safety|whether (?:[\\w’'-]+ ){0,5}vaccin\\w+ (?:is|are) (?:safe|dangerous)",
    'Z71.85',
  ],
  ['diet(?:ary)?|nutrition(?:al)?|healthy eating', 'Z71.3'],
  ['(?:physical )?exercise|physical activity', 'Z71.82'],
  ['(?:tobacco|smoking) (?:cessation|abuse|use)|(?:stopping|quitting) smoking|tobacco', 'Z71.6'],
  ['alcohol(?: abuse| use| misuse)?|drinking', 'Z71.41'],
  ['(?:drug|substance) (?:abuse|use|misuse)', 'Z71.51'],
  ['hiv|human immunodeficiency virus', 'Z71.7'],
  ['(?:international )?travel', 'Z71.84'],
  ['transition to adult care|pediatric[- ]to[- ]adult transition', 'Z71.87'],
  [
    '(?:sexual|gender) (?:attitudes?|orientation|behavio\\w+|function\\w*|matters|relationships?|identity)',
    'Z70',
  ],
  [
    '(?:(?:the|a|an) )?(?:victims?|survivors?|perpetrators?) of (?:[\\w-]+ ){0,3}(?:abuse|neglect|violence|rape|assault|maltreatment)',
    'Z69',
  ],
  ['child ?birth|birthing|lamaze|labor and delivery', 'Z32.2'],
  ['child ?care|infant care|newborn care|baby care|parenting of (?:a|the) newborn', 'Z32.3'],
  ['birth control|contracepti(?:on|ve)|family planning', 'Z30.0-'],
  ['(?:genetic|procreative|preconception)', 'Z31.6-'],
];
const COUNSEL = '(?:counsel(?:ing|ling|ed|led|s)?|advice|education|instructions?|class(?:es)?|teaching)';

/** What is donated. */
const DONATIONS: readonly Kind[] = [
  ['kidney', 'Z52.4'],
  ['(?:part|lobe|segment|half) of (?:her |his |the )?liver|liver', 'Z52.6'],
  ['bone marrow', 'Z52.3'],
];

/** That what a donor gives is for the donor. */
const OWN_BLOOD =
  /\b(?<!not )autologous\b|\bauto-?(?:donat\w+|transfus\w+)|\bself[- ]don\w+|\bfor (?:her|him|them)self\b|\b(?:for|before|ahead of|prior to) (?:(?:her|his|their) (?:own|coming|planned|upcoming|elective|scheduled|later|future)\b|(?:her|his|their) (?:[\w-]+ ){0,3}(?:surgery|operation|replacement|\w+ectomy|\w+plasty|fusion)\b)|\b(?:her|his|their|patient['’]s) own (?:[\w-]+ ){0,3}(?:blood|cells|plasma|platelets|marrow|units?|use|surgery|progenitors)\b|\bre-?infus\w+|\b(?:given|transplant\w*|return\w*) back\b|\bauto-?(?:graft|transplant|hsct|sct)\w*|\bpre-?deposit\w*/gi;

const WHY_NONSPECIFIC = 'a nonspecific code is for where no documentation permits a more precise one';

const nonspecific = (
  codes: string,
  kinds: readonly Kind[],
  say: (words: string) => string,
): readonly Otherwise[] =>
  kinds.map(([words, code]) => ({
    codes: of(...codes.split(' ')),
    says: new RegExp(say(`(?:${words})`), 'gi'),
    // An allergy that showed itself in childhood goes on.
    ...(codes === 'Z88.9' ? { status: 'any' as const } : {}),
    besides: isListedAmong(code),
    why: `${WHY_NONSPECIFIC}, and ${code} says it`,
    section: 'I.C.21.c.14',
    instead: () => code.replace(/[.-]/g, ''),
  }));

export const SCREEN = '(?:screen(?:ing|ed|s)?|screening (?:exam\\w*|test|scan|study))';

export const VACCINE =
  '(?:vaccin(?:es?|ation|ations|ated)|immuni[sz]ations?|boosters?|(?<!\\b(?:ketorolac|toradol|steroid|cortisone|kenalog|depo-?medrol|methylprednisolone|triamcinolone|dexamethasone|decadron|b-?12|cyanocobalamin|testosterone|ceftriaxone|rocephin|penicillin|bicillin|antibiotic|insulin|iron|allergy|lidocaine|pain|trigger point|joint|knee|shoulder|epidural|depo|botox|sumatriptan|ozempic|semaglutide|gel|epinephrine|vitamin|antiemetic|promethazine|ondansetron|diphenhydramine|benadryl|numbing) )shots?|tdap|dtap|mmrv?|flu ?shot|pentavalent|pcv ?\\d*|ppsv ?\\d*|rotavirus|rotateq|rotarix|hib|ipv|pediarix|pentacel|vaxelis|kinrix|varivax|menacwy|menb|menactra|bexsero|hep(?:atitis)? ?[ab](?= (?:#|dose|vaccine|given|series|\\d))|hpv ?9?(?= (?:#|dose|vaccine|given|series))|(?:measles|varicella|polio|meningococcal|pneumococcal|influenza)(?= (?:vaccine|dose|given))|nirsevimab|prevnar|shingrix|gardasil|toxoid|pneumovax)';

/** Codes of encounters that say less than that a vaccine was given. */
const NOT_FOR_VACCINES = [
  'Z00.8',
  'Z02.89',
  'Z02.9',
  'Z29.8-',
  'Z29.9',
  'Z41.8',
  'Z51.81',
  'Z51.89',
  'Z71.89',
  'Z71.9',
  'Z76.89',
];

const isInfectious = codesIn('A00-B99', 'Z20', 'W54-W55', 'S00-T14');

/** Signs and symptoms, as an assessment names them. */
export const SYMPTOM =
  /\b(?:fatigue|weakness|malaise|dizz\w+|vertigo|headaches?|cough|dyspnea|short(?:ness)? of breath|palpitations?|fever|rash|nausea|vomiting|diarrhea|constipation|weight loss|syncope|fainting|edema|swelling|numbness|tremor|insomnia|hematuria|dysuria|hoarseness|abdominal pain|chest pain|back pain|knee pain|hip pain|shoulder pain|night sweats|jaundice|pruritus|itching)\b/gi;

/** Where nothing but encounters is coded. */
export const UNCODED_SYMPTOM = {
  concluded: true,
  unless: /\b(?:asymptomatic|no symptoms|without symptoms|history of|resolved|screen\w*)\b/gi,
  besides: ({ key }: { readonly key: string }) => /^[A-U]/.test(key),
  once: true,
} as const;

export const ENCOUNTERS: readonly Otherwise[] = [
  ...nonspecific(
    'Z13.9 Z13.89 Z12.9 Z11.9',
    SCREENINGS,
    (words) =>
      `\\b${SCREEN} (?:(?:today|only|routine|annual|yearly|test|exam\\w*|scan|visit|for|of|her|his|the|a|an) ){0,4}${words}\\b|\\b${words}(?: [\\w-]+)? ${SCREEN}\\b`,
  ),
  ...nonspecific(
    'Z02.9 Z02.89 Z04.9',
    EXAMINATIONS,
    (words) =>
      `\\b${words}(?:[- ][\\w-]+)? ${EXAMINED}\\b|\\b${EXAMINED}(?: [\\w-]+)? (?:for|before|to (?:enter|start|join)) (?:(?:a|an|the|her|his|so|that|he|she|can|may|could|is|able|new|admission|entry|to|high|school|job|at|renewal|of|play|playing|join|take|part|in) ){0,4}${words}\\b`,
  ),
  ...nonspecific(
    'Z88.9',
    ALLERGENS,
    (words) =>
      `(?<!\\b(?:no|not|denies|never|without)(?: [\\w-]+){0,4} )\\b(?:allerg(?:y|ic|ies)|anaphyla\\w+|hives) (?:\\w+ ){0,2}(?:to|from|with|after)(?: \\w+)? ${words}\\b|\\b${words}[- ](?:allerg\\w+)\\b`,
  ),
  ...nonspecific(
    'Z71.89 Z71.9',
    COUNSELINGS,
    (words) =>
      `\\b${COUNSEL} (?:(?:of|for|on|about|regarding|in|the|her|his|mother|father|parents?|family|patient|both|a|an|to|and) ){0,6}${words}(?= |[.,;]|$)|\\b${words} ${COUNSEL}\\b${words.includes('safety') ? `|\\b(?:asks?|asked|asking|discuss\\w*|talk\\w*|minutes|questions?|worr\\w+|hesitan\\w+|reluctan\\w+|afraid|fear\\w*|concern\\w*|unsure|doubt\\w*|skeptic\\w*)\\b[^.;\\n]{0,40}\\b${words}\\b` : ''}`,
  ),
  ...nonspecific(
    'Z52.9',
    DONATIONS,
    (words) =>
      `\\bdonat(?:es?|ing|ion|ed) (?:(?:of|a|an|one|her|his|the|left|right) ){0,3}${words}\\b|\\b${words} (?:donor|donation)\\b`,
  ),
  {
    codes: of('Z52.00-', 'Z52.09-'),
    says: OWN_BLOOD,
    unless: /\b(?:not|rather than) autologous\b|\b(?:directed|allogen\w+) don\w+/gi,
    why: 'who gives blood for himself is an autologous donor',
    section: 'I.C.21.c.9',
    instead: ({ key }) => `Z5201${key[5] ?? '8'}`,
  },
  {
    codes: of('Z52.01-'),
    says: /\b(?:directed|allogen\w+|community|volunteer) (?:blood )?don\w+|\b(?:blood|unit|platelets?|plasma|stem cells)\b[^.;\n]{0,30}\bfor (?:(?:her|his) (?:brother|sister|mother|father|son|daughter|wife|husband|cousin|friend|child)|the (?:blood bank|red cross|community)|others|strangers|another)\b/gi,
    unless: OWN_BLOOD,
    why: 'who gives blood for another is no autologous donor',
    section: 'I.C.21.c.9',
    instead: ({ key }) => `Z5200${key[5] ?? '8'}`,
  },
  {
    codes: of('Z04.8-', 'Z04.9', 'Z00.8', 'Z76.89'),
    says: SYMPTOM,
    ...UNCODED_SYMPTOM,
    why: `${WHY_NONSPECIFIC}: the sign or symptom is coded`,
    section: 'I.C.21.c.14 and IV.D',
  },
  {
    codes: of(...NOT_FOR_VACCINES),
    says: new RegExp(
      `\\b(?:here|came|comes|walk-?in|seen|visit|presents?|in|wants?|due|appointment)\\b[^.;\\n]{0,30}\\bfor (?:[\\w’'-]+ ){0,5}?${VACCINE}\\b|\\b${VACCINE}\\b(?:[^.;\\n]|\\.\\d){0,50}\\b(?:given|administered|intramuscular(?:ly)?|im|injected|subcutaneous(?:ly)?|deltoid)\\b|\\b(?:given|administered|received|got) (?:[\\w’'-]+ ){0,5}?${VACCINE}\\b`,
      'gi',
    ),
    unless:
      /\b(?:declin|refus|defer|postpon|contraindicat)\w*|\bnot (?:given|due)\b|\b(?:rabies|immune) ?(?:immune )?globulin\b|\bexposed\b|\b(?:last|previous|earlier) (?:vaccin\w+|shot|dose|booster)\b[^.;\n]{0,40}\b(?:given|reaction)\b/gi,
    besides: (other) => isListedAmong('Z23', 'Z28')(other, other) || isInfectious(other.key),
    why: 'an encounter for an immunization is Z23',
    section: 'I.C.21.c.2',
    instead: () => 'Z23',
  },
  {
    codes: of('Z71.85'),
    says: /\b(?:told|informed|advised|warned|explained|mentioned|reviewed|discussed|went over) (?:\w+ ){0,3}?(?:about|of|that|to expect|the|possible|common|usual)? ?(?:[\w-]+ ){0,3}(?:sore (?:arm|thigh|shoulder)|side effects?|redness|low-?grade fever|what to expect)\b|\b(?:information|vis|fact|vaccine) (?:sheet|statement|handout|leaflet)s?\b|\bno (?:questions?|worr(?:y|ies)|concerns?|doubts?|hesitan\w+)\b|\b(?:routine|usual|general|standard|common|brief) (?:[\w-]+ ){0,2}(?:side effects?|teaching|talk|counsel\w+|handouts?|information|advice|risks?|sore arm|reactions?)\b/gi,
    status: 'any',
    unless:
      /\b(?:hesita\w+|worried|afraid|fears?|fearful|anxious|concerned about|reluctan\w+|misinformation|wonders?|myths?|safety (?:concerns?|counsel\w+|discuss\w+))\b|\b(?:asked|questions?) (?:[\w-]+ ){0,4}(?:safe|safety|risks?)\b/gi,
    also: /\b(?:given|gave|administered|injected|deltoid|thigh|intramuscular\w*|got (?:her|his|the)|received|immuni[sz]ation (?:visit|today|clinic|appointment)|(?:shots?|vaccine|booster|jab)s? (?:today|done|here)|(?:flu|covid|tdap|mmr|hpv|pneumo\w*|shingles) (?:shot|vaccine|booster))\b/gi,
    why: 'what everyone is told at a routine immunization is no counseling about the safety of a vaccine',
    section: 'I.C.21.c.10',
  },
  {
    codes: of('Z71.85'),
    says: /\b(?:given|gave|administered|injected|deltoid|thigh|intramuscular\w*|got (?:her|his|the)|received|booster|vaccinated|immuni[sz]ed)\b/gi,
    orSaid:
      /\b(?:saf(?:e|ety)|hesita\w+|worr(?:y|ied|ies)(?<!no worries)|afraid|fear\w*|anxious|concern(?:s|ed)? (?:about|over|regarding|for)|reluctan\w+|misinformation|wonder\w*|myths?|doubts|skeptic\w*|refus\w+|declin\w+|counsel\w*|discussed at length|autism|on the internet|heard|read (?:that|about|online))\b/gi,
    why: 'what everyone is told at a routine immunization is no counseling about the safety of a vaccine',
    section: 'I.C.21.c.10',
    severity: 'information',
  },
  {
    codes: of('Z11-Z13'),
    says: /\b(?:tests?|tested|testing|screen\w*|pcr|swab|x-?ray|scan|\w+scopy|\w+gram)\b[^.;\n]{0,50}\b(?:because of|on account of|prompted by|due to|owing to|for|given) (?:(?:these|those|this|her|his|their|the|such|above|new|current) ){1,3}(?:symptoms?|complaints?|signs?)\b|\b(?:tests?|tested|testing|pcr|swab|scan|\w+scopy)\b[^.;\n]{0,40}\b(?:to (?:work up|find (?:out )?(?:the|a) cause|explain|evaluate|investigate|look for the cause)|as (?:part of )?(?:the |a )?(?:work-?up|evaluation) (?:of|for))\b|\b(?:symptoms?|complaints?)\b[^.;\n]{0,30}\b(?:led|prompt\w*|are the reason|occasioned)\b[^.;\n]{0,30}\b(?:test\w*|screen\w*)\b/gi,
    orSaid:
      /\b(?:no|without|denies|any|if|free of|not (?:ordered |done |drawn )?(?:because of|for|due to)) (?:(?:any|these|such|her|his|new|current|specific|related) ){0,2}(?:symptoms?|complaints?|signs?)\b|\basymptomatic\b/gi,
    besides: isListedAmong('Z00-Z01'),
    why: 'a test because of signs or symptoms is a diagnostic one and no screening: the signs and symptoms are coded',
    section: 'I.C.1.a.2.h and I.C.21.c.5',
  },
  {
    codes: of('Z11-Z13'),
    says: new RegExp(
      `\\b(?:tests?|psa|mammo\\w*|\\w+scopy|\\w+gram|ultrasound|scan|ct|mri|dxa|x-?ray|labs?|panel|smear|swab|pcr|a1c|tsh|ordered|done|drawn|obtained|performed|requested)\\b[^.;,\\n]{0,30}\\b(?:because of|on account of|prompted by|due to|owing to|to (?:evaluate|investigate|work up|explain)) (?:(?:her|his|their|the|a|an|new|recent|some|ongoing|persistent|two|three|weeks|months|of|right|left|painless|visible) ){0,6}(?:[\\w-]+ )?(?:${SYMPTOM.source.slice(2, -2)}|nocturia|bleeding|blood|lump|mass|hematochezia|melena|(?:black|dark|tarry|bloody) stools?|discharge|hesitancy|weak stream|urinary \\w+|pain|thirst|polyuria|hot flashes|anemia|blurred vision|spotting)\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:no|without|denies|any|if|free of) (?:(?:any|these|such|her|his|new|current|specific|related) ){0,2}(?:symptoms?|complaints?|signs?)\b|\basymptomatic\b|\broutine\b/gi,
    besides: isListedAmong('Z00-Z01', 'Z34'),
    why: 'a test because of a sign or symptom is a diagnostic one and no screening: the sign or symptom is coded',
    section: 'I.C.21.c.5',
    severity: 'information',
  },
  {
    codes: of('Z03.7-'),
    says: /\binconclusive\b|\bindeterminate\b|\bequivocal\b|\bneither (?:confirmed|proven|established) nor (?:excluded|ruled out|refuted)\b|\b(?:can ?not|could not|can['’]t|not|unable to|still to) (?:yet )?(?:be )?(?:ruled out|rule out|excluded?|excluding)\b|\b(?:remains?|still|is) (?:suspected|suspicious|uncertain|unclear|unsettled|in doubt)\b|\bnon-?diagnostic\b|\b(?:can ?not|could not|can['’]t|not|unable to) (?:yet )?(?:be )?(?:confirm\w*|establish\w*|prov\w+|determin\w+) (?:n?or|and not|nor yet) (?:be )?(?:exclud\w+|ruled? out|refut\w+|den\w+)\b|\b(?:borderline|limited|inadequate|suboptimal|incomplete) (?:study|scan|exam\w*|view\w*|images?|result)\b[^.;\n]{0,50}\b(?:repeat|again|re-?scan|follow)\w*\b|\bno (?:firm |definite |clear )?(?:answer|conclusion)\b/gi,
    status: 'any',
    orSaid: /(?<!\bnot |\bnor |\bcannot be |\bnot be |\byet )\b(?:was |is |were |now )?ruled out\b/gi,
    why: 'a suspected condition of the fetus of which the tests are inconclusive is coded to O35, O36, O40 or O41; Z03.7- is for one that is ruled out',
    section: 'I.C.21.c.6',
  },
  {
    codes: of('Z03.6', 'Z03.8-', 'Z04', 'Z05'),
    says: /\b(?:poisoning|intoxication|toxicity|ingestion|overdose|exposure|infection|sepsis|disease|diagnosis|foreign body|injury|fracture|abuse|assault|rape|suspicion|aspiration|\w+(?:itis|emia|osis|oma))\b(?: [\w-]+){0,3} (?:(?:is|was|are|were|has been|have been|now|then|thus|therefore|here|already) )*(?:confirmed|proven|proved|established|verified|present|found|diagnosed)\b|\b(?:confirm(?:s|ed|ing)|prov(?:es|ed|en)|establish(?:es|ed)|verif(?:ies|ied)|show(?:s|ed)) (?:an? |the |her |his |acute |accidental )?(?:[\w-]+ ){0,2}(?:poisoning|intoxication|toxicity|ingestion|overdose|infection|sepsis|foreign body|fracture|abuse|\w+(?:itis|emia))\b/gi,
    orSaid:
      /(?<!\bnot |\bnor |\bcannot be |\bnot be |\byet )\b(?:was |is |were |now )?ruled out\b|\b(?:excluded|unfounded|refuted|disproved)\b/gi,
    besides: isListedAmong('A00-B99', 'P00-P96', 'S00-T88'),
    why: 'observation is coded where what was suspected is ruled out; what is confirmed is coded in its place',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
  {
    codes: of('Z03.8-', 'Z03.6', 'Z05'),
    says: /\binconclusive\b|\bneither (?:confirmed|proven|established) nor (?:excluded|ruled out|refuted)\b|\b(?:can ?not|could not|can['’]t|not) (?:yet )?be (?:ruled out|excluded)\b|\bnot (?:yet )?(?:ruled out|excluded)\b/gi,
    status: 'any',
    orSaid: /(?<!\bnot |\bnor |\bcannot be |\bnot be |\byet )\b(?:was |is |were |now )?ruled out\b/gi,
    why: 'observation is coded where what was suspected is ruled out',
    section: 'I.C.21.c.6',
  },
  {
    codes: of('Z03.6', 'Z03.8-'),
    says: /\b(?:pain|swelling|tightness|dyspnea|breathlessness|symptoms?|weakness|numbness|cough|complaints?|palpitations|dizziness|spell|episode|findings?) (?:is |was |are |were |be |turned out to be )?(?:due to|from|explained by|attributed to|caused by|put down to|of|secondary to) (?!unknown|unclear|uncertain|undetermined)|\b(?:copd|asthma|crohn\S*|colitis|heart failure|chf|gout|migraine) (?:exacerbation|flare)\b|\b(?:acute )?exacerbation of\b/gi,
    listed: 'first',
    once: true,
    why: 'where the illness that brought the signs is there it is coded first, and the observation is for what is ruled out and unrelated',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
];
