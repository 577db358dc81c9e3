/** Encounters of chapter 21 by what they are for or why something was not done, as notes tell them (Guidelines I.C.21.c). */
import type { Several } from './several.ts';

/** Of a code that every other reason is more exact than. */
const NO_WORD = '(?!)';
const EXAM = '(?:physicals?|exams?|examinations?|check-?ups?|clearance|forms?|medicals?|evaluations?|pe)';

export const VISITS_TOLD: readonly Several[] = [
  {
    of: ['Z02.0-Z02.6', 'Z02.71', 'Z02.81-Z02.89'],
    what: 'administrative purpose',
    section: 'I.C.21.c.13',
    each: [
      [
        'educational institution',
        'school|college|university|kindergarten|pre-?k|day ?care|pre-?school|head start|camp|student|education\\w*|nursing program|academy',
        `(?:school|college|university|kindergarten|pre-?k|day ?care|pre-?school|head start)(?: (?:entry|entrance|enrol\\w+|admission|entering))* ${EXAM}|${EXAM} (?:for|to (?:enter|start|begin)) (?:school|college|kindergarten|day ?care|pre-?school)`,
      ],
      [
        'pre-employment',
        'pre-?employment|employ\\w*|pre-?hire|pre-?placement|post-?offer|jobs?|hir(?:e|ed|ing)|onboarding|work|position',
        `(?:pre-?employment|pre-?hire|pre-?placement|post-?offer|new[- ]hire|employment|new[- ]job)(?: \\w+)? ${EXAM}|${EXAM} (?:for|before|to start) (?:(?:a|the|her|his|new) )*(?:job|employment|position)`,
      ],
      [
        'residential institution',
        'nursing home|residential|assisted living|group home|prison|jail|institution|snf|ltc|facility|shelter|rehab\\w*',
        `(?:nursing home|assisted living|group home|residential)(?: (?:facility|admission|placement|entry))* ${EXAM}|${EXAM} (?:for|before) (?:admission to )?(?:an? |the )?(?:nursing home|assisted living|group home|residential)`,
      ],
      [
        'armed forces',
        'army|navy|military|marines?|armed forces|air force|coast guard|enlist\\w*|recruit\\w*|meps|rotc',
        `(?:army|navy|military|marines?|armed forces|air force|enlistment|recruit\\w*|meps)(?: \\w+)? ${EXAM}|${EXAM} (?:for|before) (?:enlist\\w+|recruit\\w+|the (?:army|navy|marines|air force))`,
      ],
      [
        'driving license',
        "driv\\w+['’]?s?|license|licence|dot|cdl|dmv|commercial|truck\\w*",
        `(?:driver['’]?s?(?: licen[sc]e)?|driving|dot|cdl|dmv|commercial driver['’]?s?)(?: (?:licen[sc]e|medical|card|\\w+))? ${EXAM}`,
      ],
      [
        'participation in sport',
        'sports?|athlet\\w*|team|pre-?participation|football|soccer|basketball|baseball|softball|volleyball|lacrosse|hockey|wrestl\\w+|tennis|rugby|swim\\w*|track|cross[- ]country|cheer\\w*|gymnast\\w*|rowing|varsity|run\\w*|league',
        `(?:sports?|pre-?participation|athletic|football|soccer|basketball|baseball|softball|volleyball|lacrosse|hockey|wrestling|track|cheer\\w*)(?: (?:team|pre-?participation|participation|\\w+))? ${EXAM}|${EXAM} (?:for|to play) (?:sports?|football|soccer|basketball|baseball|track|hockey|lacrosse|volleyball)`,
      ],
      [
        'insurance',
        'insur\\w+|policy|underwrit\\w*|annuity',
        `(?:life[- ])?insurance(?: (?:policy|company|purposes|application))* ${EXAM}|${EXAM} for (?:a |her |his )?(?:life )?insurance`,
      ],
      [
        'disability determination',
        'disab\\w+|ssi|ssdi|social security|impairment|comp|fmla|va|ime',
        `disability(?: \\w+)? (?:${EXAM}|determination|paperwork|papers|claim|application)|${EXAM} for (?:\\w+ )?disability|(?:ssi|ssdi|social security disability)`,
      ],
      // By its inclusion terms.
      [
        'other administrative examinations',
        'camp|prison|jail|immigra\\w+|naturali\\w+|pre-?marital|green card|uscis|form\\w*',
        `(?:(?:summer|day|sleep-?away) )?camp(?: form)? ${EXAM}|(?:prison|jail|immigration|naturali[sz]ation|pre-?marital)(?: \\w+)? ${EXAM}`,
      ],
      [
        'paternity',
        'paternity|father\\w*|dna',
        'paternity (?:test\\w*|swab|dna)|(?:dna|test\\w*) for paternity',
      ],
      [
        'adoption',
        'adopt\\w*',
        `(?:pre-?)?adopti(?:on|ve)(?: \\w+)? (?:${EXAM}|services|paperwork|home study)|${EXAM} for (?:an? |the )?adoption`,
      ],
      [
        'blood-alcohol and blood-drug',
        'alcohol|drugs?|bac|etoh|urine|uds|tox\\w*|dui|dwi|police|legal|test\\w*|screen\\w*',
        '(?:legal |forensic |police )?blood[- ]alcohol(?: \\w+)?|(?:drug|alcohol) (?:test\\w*|screen\\w*) (?:for|requested by) (?:the )?(?:police|court|dui|probation)',
      ],
      [
        'child welfare',
        'welfare|foster|cps|protective|custody|dcfs?|placement',
        `(?:foster(?: care)?|child welfare)(?: (?:placement|entry|intake|\\w+))? ${EXAM}`,
      ],
    ],
  },
  {
    of: ['Z28.0-Z28.2', 'Z28.8-', 'Z28.9'],
    what: 'reason why the vaccine was not given',
    section: 'I.C.21.c.13',
    each: [
      [
        'acute illness',
        'acute\\w*|fever\\w*|febrile|ill(?:ness)?|sick|infect\\w+|otitis|pneumonia|gastro\\w+|flu|cold|uri|bronchi\\w+|strep|vomit\\w*|temp\\w*|moderate',
        '(?:febrile|fever\\w*|acutely ill|acute (?:febrile )?illness|sick today)',
      ],
      [
        'chronic illness',
        'chronic|guillain\\S*|gbs|seizure\\w*|epilep\\w+|disease|syndrome|condition|bleed\\w*|encephalop\\w+|thrombo\\w+|myocard\\w+',
        'guillain\\S*|chronic (?:illness|condition|disease)',
      ],
      [
        'immune compromised',
        'immun(?!i[sz])\\w+|chemo\\w*|transplant\\w*|hiv|steroids?|prednisone|leukemi\\w+|lymphom\\w+|biologic\\w*|cancer|methotrexate|rituximab|aids|asplen\\w+',
        'immuno-?(?:compromis\\w+|suppress\\w+|deficien\\w+)|immune[- ](?:compromis\\w+|suppress\\w+|deficien\\w+)|on chemo\\w*',
      ],
      [
        'allergy',
        'allerg\\w+|anaphyla\\w+|hives|urticaria|reaction\\w*|eggs?|gelatin|neomycin|latex',
        'allerg\\w+ to (?:[\\w-]+ ){0,3}?(?:vaccin\\w+|eggs?|gelatin|neomycin|component\\w*|latex|thimerosal|polysorbate|peg)|(?:egg|vaccine|gelatin|neomycin)[- ]allerg\\w+|anaphyla\\w+ (?:to|after|from|with) (?:[\\w-]+ ){0,3}?(?:vaccin\\w+|doses?|shots?|mmr|flu|tdap|dtap)',
      ],
      [
        'belief or group pressure',
        'belie\\w+|religi\\w+|faith|church|philosoph\\w+|moral\\w*|exempt\\w*|convictions?|pressure|group|community|anti-?vax\\w*|friends|jehovah\\S*|spiritual\\w*|ethic\\w+|conscien\\w+',
        'religi\\w+|(?:her|his|their|personal|philosophical|moral|family) (?:[\\w-]+ )?(?:beliefs?|convictions?|faith)|group pressure|conscientious\\w*|church',
      ],
      [
        'having had the disease',
        '(?:had|has had|having had|already|natural|prior|previous|past|history of|immune|titers?|h\\/o)(?: [\\w-]+){0,3}',
        '(?:already had|had|history of|h\\/o) (?:the disease|chicken-?pox|varicella|measles|mumps|rubella|shingles|zoster|hepatitis [ab])(?: [\\w-]+){0,5}',
      ],
      [
        'caregiver refusal',
        'parents?\\S*|mother|mom|father|dad|caregiver|guardian|grand\\w+|foster|family|caretaker',
        '(?:parents?|mother|mom|father|dad|caregivers?|guardian|grandmother|grandfather|foster (?:mother|father|parents?)) (?:has |have |still |again )?(?:refus\\w+|declin\\w+|does not want|do not want)|(?:refus\\w+|declin\\w+) by (?:the |her |his )?(?:parents?|mother|mom|father|dad|caregivers?|guardian)|parental refusal',
      ],
      [
        'unavailability',
        "unavailab\\w+|(?:not|none|isn[’']t) (?:available|in stock)|out of|shortage|back-?order\\w*|supply|deliver\\w+|stock|ran out|no (?:doses?|vaccine)|manufactur\\w+|available",
        '(?:vaccine|shots?|doses?|supply|stock) (?:is |was |were |are )?(?:unavailable|not available|out of stock|back-?ordered|not in stock)|out of (?:stock|vaccine|doses)|(?:vaccine|supply|national) shortage|back-?order\\w*|unavailab\\w+',
      ],
      // What lies behind a refusal is the reason, where the note tells it.
      ['patient decision for (?:other|unspecified) reason', NO_WORD],
      [
        'patient refusal',
        NO_WORD,
        '(?:patient|pt|she|he) (?:has |again |still )?(?:refus\\w+|declin\\w+)(?![^.;\\n]{0,40}\\b(?:belie\\w+|religi\\w+|faith|church))',
      ],
    ],
  },
  {
    of: ['Z53'],
    what: 'reason',
    section: 'I.C.21.c.13',
    each: [
      [
        'leaving prior to being seen',
        'lwbs|lwobs|(?:left|leav\\w+|walked out|eloped|gone|departed)',
        'lwbs|lwobs|(?:left|leaving|walked out|eloped|departed) (?:(?:the|ed|er|clinic|waiting room|department|triage) )*(?:without|before|prior to) (?:being )?(?:seen|evaluat\\w+|exam\\w*|treatment|triage)|left before (?:(?:the|a|any|his|her) )?(?:provider|physician|doctor|md|evaluation|exam)',
      ],
      [
        'belief and group pressure',
        'belie\\w+|religi\\w+|faith|church|jehovah\\S*|moral\\w*|spiritual\\w*|pressure|conscien\\w+|convictions?|witness\\w*',
        'religi\\w+|jehovah\\S*|(?:her|his|their) (?:faith|beliefs?|religion)',
      ],
      ['patient.s decision for (?:other|unspecified) reasons', NO_WORD],
      [
        'Laparoscopic surgical procedure converted',
        'laparosc\\w+|lap|converted|conversion',
        '(?:laparoscop\\w+|lap chole)[^.;\\n]{0,60}(?:converted|conversion) to (?:an? )?open|(?:converted|conversion) from laparoscop\\w+',
      ],
      [
        'Thoracoscopic surgical procedure converted',
        'thoracosc\\w+|vats|converted|conversion',
        '(?:thoracoscop\\w+|vats)[^.;\\n]{0,60}(?:converted|conversion) to (?:an? )?(?:open|thoracotomy)',
      ],
      [
        'Arthroscopic surgical procedure converted',
        'arthrosc\\w+|converted|conversion',
        'arthroscop\\w+[^.;\\n]{0,60}(?:converted|conversion) to (?:an? )?open',
      ],
    ],
  },
  {
    of: ['Z55'],
    what: 'circumstance',
    section: 'I.B.14 and I.C.21.c.17',
    each: [
      [
        'Illiteracy',
        '(?:il)?litera\\w+|read\\w*|writ\\w+',
        "illitera\\w+|low (?:level )?literacy|(?:can ?not|can[’']t|unable to|never learned to) read",
      ],
      ['Schooling unavailable', 'unavailab\\w+|school\\w*|unattain\\w+|access'],
      [
        'Failed school examinations',
        'fail\\w*|exam\\w*|tests?|grade|ged',
        'failed (?:[\\w-]+ ){0,3}(?:exams?|tests?|grade|finals?)',
      ],
      [
        'Underachievement',
        'under-?achiev\\w+|grades?|perform\\w*|school',
        'under-?achiev\\w+|failing grades',
      ],
      [
        'maladjustment and discord',
        'teachers?|class\\w*|maladjust\\w+|school|discord|bull\\w+|suspen\\w+',
        '(?:conflict|discord|fights?|trouble)[^.;\\n]{0,20}(?:teachers?|classmates)',
      ],
      [
        'Less than a high school',
        'high[- ]school|diploma|grade|drop\\w*|ged|educat\\w+|school',
        '(?:no|without|lacks?) (?:a )?(?:high[- ]school )?(?:diploma|ged)|(?:dropped|left|quit)(?: out)?(?: of)? (?:high )?school|(?:less than|did not finish|never finished) (?:a )?high[- ]school|(?:6th|7th|8th|9th|10th|11th)[- ]grade education',
      ],
      [
        'health literacy',
        'health litera\\w+|understand\\w*|medication\\w*|instruct\\w+|forms?|labels?|litera\\w+',
        '(?:low|limited|poor|inadequate) health litera\\w+',
      ],
    ],
  },
  {
    of: ['Z12.89', 'Z12.9'],
    what: 'site',
    section: 'I.C.21.c.5',
    each: [
      ['other sites|site unspecified', NO_WORD],
      [
        'skin',
        NO_WORD,
        '(?:skin cancer|melanoma|total body skin|full[- ]body skin)[^.;\\n]{0,20}(?:screen\\w*|check|exam)|screen\\w*[^.;\\n]{0,20}(?:skin cancer|melanoma)',
      ],
      ['lung', NO_WORD, 'lung cancer screen\\w*|screen\\w*[^.;\\n]{0,20}lung cancer|ldct|low[- ]dose ct'],
      ['breast', NO_WORD, 'screening mammo(?:s|gra\\w+)?|breast cancer screen\\w*|mammos?'],
      ['colon', NO_WORD, 'screening colonoscopy|col(?:on|orectal) cancer screen\\w*|cologuard'],
      ['prostate', NO_WORD, 'prostate (?:cancer )?screen\\w*|psa screen\\w*|screening psa'],
      ['cervix', NO_WORD, 'cervical cancer screen\\w*|screening pap'],
      ['ovary', NO_WORD, 'ovarian cancer screen\\w*'],
    ],
  },
  {
    of: ['Z11.9', 'Z11.8', 'Z13.89', 'Z13.9'],
    what: 'screening',
    section: 'I.C.21.c.5',
    each: [
      ['other infectious|unspecified|other disorder', NO_WORD],
      ['HIV', NO_WORD, 'hiv screen\\w*|screen\\w*[^.;\\n]{0,15}hiv'],
      ['hepatitis', NO_WORD, 'hep(?:atitis)? ?[bc]? screen\\w*|screen\\w*[^.;\\n]{0,15}hep(?:atitis)?'],
      [
        'lipid',
        NO_WORD,
        '(?:lipids?|cholesterol)(?: \\w+)? screen\\w*|screen\\w*[^.;\\n]{0,15}(?:lipids?|cholesterol)',
      ],
      ['diabetes', NO_WORD, 'diabetes screen\\w*|screen\\w*[^.;\\n]{0,15}diabetes'],
      ['depression', NO_WORD, 'depression screen\\w*|screen\\w*[^.;\\n]{0,15}depression'],
      ['osteoporosis', NO_WORD, 'osteoporosis screen\\w*|screen\\w*[^.;\\n]{0,15}osteoporosis'],
      ['lead', NO_WORD, 'lead screen\\w*|screen\\w*[^.;\\n]{0,15}(?:lead)'],
      ['autism', NO_WORD, 'autism screen\\w*|m-?chat'],
      [
        'glaucoma',
        NO_WORD,
        '(?:glaucoma|vision|hearing) screen\\w*|screen\\w*[^.;\\n]{0,15}(?:glaucoma|vision|hearing)',
      ],
    ],
  },
  {
    of: ['Q90'],
    what: 'cause of the trisomy',
    each: [
      [
        'nonmosaicism',
        'non-?disjunction|non-?mosaic\\w*|(?:full|free|standard|complete|meiotic) (?:trisomy|non-?disjunction)|47,? ?x[xy],? ?\\+ ?21',
      ],
      ['(?<!non)mosaicism', '(?<!non-?)mosaic\\w*'],
      ['translocation', '(?:unbalanced )?translocat\\w+|robertsonian'],
    ],
    open: /\bunspecified$/,
  },
  {
    of: ['Q91'],
    what: 'trisomy',
    each: [
      ['Trisomy 18', 'trisomy 18|edwards\\S*|t18'],
      ['Trisomy 13', 'trisomy 13|patau\\S*|t13'],
    ],
  },
  {
    of: ['Z96.2-', 'Z96.0', 'Z96.1', 'Z96.3', 'Z96.4-', 'Z96.5', 'Z97'],
    what: 'device',
    each: [
      ['intraocular lens', 'lens\\w*|iol|pseudophak\\w+|cataract\\w*'],
      ['Cochlear', 'cochlear'],
      ['Myringotomy tube', 'tubes?|tympanostom\\w+|myringotom\\w+|grommets?|pe tubes?'],
      ['artificial eye', 'eye|ocular prosthe\\w+|enucleat\\w+|glass eye'],
      ['dental prosthetic|tooth-root', 'dent\\w+|teeth|tooth|bridge|implants?'],
      ['external hearing-aid', 'hearing[- ]aids?'],
      ['insulin pump', 'pumps?|omnipod|tandem|medtronic|t:?slim'],
      ['urogenital implants', 'uro\\w*|bladder|ureter\\w*|penile|stents?|sphincter|sling|ipp'],
      ['artificial larynx', 'larynx|laryn\\w+|voice|tep'],
      ['spectacles and contact lenses', 'glasses|contacts?|spectacles|lens\\w*'],
      ['contraceptive device', 'iuds?|mirena|paragard|kyleena|liletta|coil|implant|nexplanon|contracept\\w+'],
    ],
  },
];
