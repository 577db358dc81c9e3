/** Suspected conditions that a note calls ruled out, coded as if they were there (Guidelines I.C.21.c.6). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** Conditions of mother and fetus with the codes of them, how notes name them, and the code of their being ruled out. */
const OF_PREGNANCY: readonly (readonly [codes: string, words: string, code: string])[] = [
  ['O36.5- O36.6-', '(?:growth|iugr|fgr|sga|macrosomia|large for (?:dates|gestational age))', 'Z03.74'],
  [
    'O40 O41 O42',
    '(?:oligohydramnios|polyhydramnios|(?:amniotic )?fluid|membranes?|rupture|prom|pprom|leak\\w*)',
    'Z03.71',
  ],
  ['O43 O44 O45', '(?:placent\\w+|previa|abruption|accreta)', 'Z03.72'],
  [
    'O35',
    '(?:anomal\\w+|malformation|defects?|spina bifida|trisomy \\d*|down syndrome|hydrocephal\\w+|gastroschisis|cleft|fetal (?:anemia|infection))',
    'Z03.73',
  ],
  ['O26.87', '(?:cervix|cervical (?:shortening|length|insufficiency)|short cervix)', 'Z03.75'],
];

/** The same conditions where a note has them by their names, with the codes of them. */
const FOUND_IN_PREGNANCY: readonly (readonly [observation: string, words: string, codes: string])[] = [
  [
    'Z03.71',
    '(?:oligohydramnios|polyhydramnios|hydramnios|pp?rom|(?:premature )?rupture of (?:the )?membranes|ruptured membranes)',
    'O40-O42',
  ],
  [
    'Z03.72',
    '(?:placenta(?:l)? (?:previa|abruption|accreta|increta|percreta)|(?:low-lying|low lying) placenta)',
    'O43-O45',
  ],
  [
    'Z03.74',
    '(?:iugr|fgr|(?:fetal|intrauterine) growth restriction|fetal macrosomia|macrosomic fetus)',
    'O36.5- O36.6-',
  ],
  [
    'Z03.75',
    '(?:short(?:ened)? cervix|cervical (?:shortening|insufficiency|incompetence))',
    'O26.87- O34.3-',
  ],
];

const EXCLUDED =
  "(?<!\\b(?:not|never|n?either|nor|cannot|can[’']t|could not|unable to|yet to|to) (?:be |been |yet )*)(?:ruled out|excluded)";

const WHY = 'what was suspected and is ruled out is coded as an observation';
const OBJECT =
  '(?:foreign (?:body|object)|coin|battery|magnets?|bead|bone|toy|swallow\\w*|ingest\\w*|aspirat\\w*|inhal\\w*)';
/** By the category of the foreign body. */
const OBSERVED: Readonly<Record<string, string>> = { T17: 'Z03822', T18: 'Z03821' };

const SWALLOWED =
  '(?:foreign (?:body|object|material)|coins?|nickel|dime|quarter|penny|(?:button |disc |disk )?battery|magnets?|beads?|bones?|fishbone|toy|lego|pin|needle|nail|screw|earring|ring|marble|buttons?|peanut|nut|seed|popcorn|grape|bolus|meat|pebble|stone|crayon|eraser|foil|cotton|insect|disc|disk|density|opacity|key|paper ?clip|glass|object)';
const IN_THE_BODY =
  '(?:esophag\\w+|stomach|gastric|duoden\\w+|bowel|jejun\\w+|ile(?:um|al)|colon|cecum|rect(?:um|al)|bronch\\w+|trachea\\w*|laryn\\w+|pharyn\\w+|hypopharyn\\w+|vallecula|tonsil\\w*|nostril|nose|nasal \\w+|naris|ear(?: canal)?|vagina|airway|throat|cricopharyn\\w+|thoracic inlet|antrum|fundus|pylorus)';
/** A foreign body that was found: where it lies, or that it was taken out. */
const FOUND_IN_THE_BODY = new RegExp(
  `\\b${SWALLOWED}\\b (?:(?!\\b(?:no|not|never|without|nor|if|or|might|may|could|feared|thought|suspected|possible|possibly|believed)\\b)[\\w'’-]+ ){0,5}?(?:in|within|at|inside|lodged|stuck) (?:(?:the|her|his|right|left|distal|proximal|mid|upper|lower|external|level|of|main|mainstem|body|small) ){0,5}${IN_THE_BODY}\\b|\\b(?:lodged|stuck|impacted|sitting|wedged|located|seen|visible|found) (?:in|within|at|inside) (?:(?:the|her|his|right|left|distal|proximal|mid|upper|lower|external|level|of|main|mainstem|body) ){0,5}${IN_THE_BODY}\\b|\\b(?:removed|retrieved|extracted|taken out|pulled out|fished out|grasped|came out)\\b|\\b(?:shows?|showed|reveal\\w*|demonstrat\\w*|confirm\\w*) (?:it|(?:an?|the) (?:[\\w-]+ ){0,3}${SWALLOWED}) (?:(?:is|was|lies|lying|sits|sitting) )*(?:in|at|within|to be|over)\\b`,
  'gi',
);

export const RULED_OUT: readonly Otherwise[] = [
  {
    codes: titled(/\binitial encounter\b/, 'S00-S99'),
    says: new RegExp(
      `(?<!\\bother )\\b(?:no|without(?: any)?|free of) (?:(?:acute|apparent|traumatic|evident|visible|any|evidence of|signs? of|bony|soft tissue|internal) )*injur(?:y|ies)\\b(?! (?:to|of|in the|prevention))|\\b(?:any )?injur(?:y|ies) (?:was |were |is |has been |have been )?${EXCLUDED}|\\b${EXCLUDED} (?:any |an? )?(?:\\w+ )?injur(?:y|ies)\\b`,
      'gi',
    ),
    status: 'any',
    unless:
      /\b(?:sprain\w*|strain\w*|fractur\w*|fx|contus\w+|bruis\w+|lacerat\w+|cuts?|abrasions?|scrapes?|concussion|whiplash|disloc\w+|hematoma|puncture|wounds?|bites?|tear|torn|rupture\w*|swollen|tender|sutur\w+)\b/gi,
    why: 'after an accident in which no injury is found the observation is coded, Z04.1 to Z04.3, and no injury',
    section: 'I.C.21.c.6',
  },
  {
    codes: of('Z03.7-'),
    says: /\b(?:(?:decreased|reduced|diminished|absent|less|fewer|lack of) (?:perception of )?(?:fetal |f(?:o)?etal )?(?:movements?|fm|kicks)|(?:fetal|baby['’]s) movements? (?:(?:is|are|was|were|has|have|been) )*(?:decreased|reduced|diminished|less)|dfm|baby (?:(?:is|was|has been|not) )*(?:moving less|moving much|less active)|(?:has not|hasn['’]t|not) felt (?:the )?baby (?:move|moving|kick\w*))\b/gi,
    besides: isListedAmong('O36.81-', 'O36.4-', 'P95'),
    why: 'a sign that is there is coded and no observation: decreased fetal movements are O36.81-',
    section: 'I.C.21.c.6',
  },
  ...FOUND_IN_PREGNANCY.map(
    ([code, words, codes]): Otherwise => ({
      codes: of(code),
      says: new RegExp(`\\b${words}\\b(?! (?:was|were|is|are|has been)? ?(?:ruled|exclu|not|suspect))`, 'gi'),
      concluded: true,
      orSaid: new RegExp(
        `\\b${words}\\b[^.;\\n]{0,60}(?:${EXCLUDED}|\\b(?:not (?:found|seen|present|confirmed|there)|suspect\\w*|question\\w*|negative|absent|resolved|unlikely)\\b)|\\b(?:${EXCLUDED}|no|not|without|negative|suspect\\w*|suspicion|concern\\w*|possible|question\\w*|rule out|r\\/o|worr\\w+|evaluat\\w+|normal)\\b[^.;\\n]{0,60}\\b${words}\\b`,
        'gi',
      ),
      besides: isListedAmong(...codes.split(' ')),
      once: true,
      why: `observation is for what is ruled out, and the note has it: it is coded itself, ${codes.split(' ')[0]}`,
      section: 'I.C.21.c.6',
      severity: 'information',
    }),
  ),
  {
    codes: of('Z03.7-'),
    says: /\b(?:leak\w*[^.;\n]{0,20} (?:continues?|persists?|still|ongoing)|still leak\w*|(?:abnormal|elevated|raised|high|low|positive) (?:maternal )?(?:serum )?(?:ms)?(?:afp|alpha-?fetoprotein|quad(?:ruple)? screen|triple screen|serum screen\w*|cell-?free dna|nipt|nuchal translucency)|spotting|(?:vaginal |bright red |light |heavy )bleeding|bleeds|bled|contractions?|cramp\w*|(?:abdominal|pelvic|uterine) (?:pain|tenderness)|(?:decreased|reduced|less) (?:fetal )?movements?|(?:uterine )?size[- ](?:and[- ])?dates? (?:discrepancy|discordance|mismatch)|size (?:less|greater|smaller|larger|more|bigger) than dates|(?:small|large|big) for dates|fund(?:us|al height)(?: \w+){0,3} (?:low|small|lag\w*|behind|below|short|less|high|ahead|large|more|above))\b/gi,
    orSaid:
      /\b(?:stopped|resolved|gone|ceased|no longer|no more|last (?:week|month)|weeks? ago)\b[^.;\n]{0,30}|\b(?:no|denies|without|never)\b[^.;\n]{0,40}\b(?:spotting|bleeding|contractions?|cramp\w*|pain|decreased|reduced|discrepancy|mismatch)\b|\b(?:discrepancy|discordance|mismatch|size|fundal height)\b[^.;\n]{0,40}\b(?:explained|due to|wrong dates|redated|corrected|not confirmed|appropriate|normal now)\b/gi,
    besides: isListedAmong('O00-O9A', 'N93', 'R10', 'R31', 'R58'),
    why: 'it is not for a patient who has signs or symptoms of what is suspected: they are coded',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
  ...OF_PREGNANCY.map(
    ([codes, words, code]): Otherwise => ({
      codes: of(...codes.split(' ')),
      says: new RegExp(
        `\\b${words}\\b[^.;\\n]{0,40}\\b${EXCLUDED}\\b|\\b${EXCLUDED} (?:for )?(?:[\\w-]+ ){0,4}?${words}\\b`,
        'gi',
      ),
      status: 'any',
      unless: /\bconfirmed\b/gi,
      why: `${WHY} (${code})`,
      section: 'I.C.21.c.6',
      instead: () => code.replace('.', ''),
    }),
  ),
  ...OF_PREGNANCY.map(
    ([codes, words, code]): Otherwise => ({
      codes: of(...codes.split(' ')),
      says: new RegExp(
        `\\b(?:suspect\\w*|suspicion (?:of|for)|concern(?:ed)? (?:for|about|of)|possible|question of|rule out|r\\/o|looking for|worried about) (?:(?!\\b(?:no|not)\\b)[\\w-]+ ){0,4}?${words}\\b|(?<!\\bno )\\b(?:suspect\\w*|suspicion|question\\w*|concern\\w*|possible|thought|sent for|referred for|r\\/o|rule out)\\b[^.;\\n]{0,40}\\b${words}|\\b${words}\\b[^.;\\n]{0,30}\\b(?:suspected|questioned|in question)\\b|\\b(?:thought|felt) (?:that )?her (?:waters?|bag|membranes?) (?:had )?(?:broke|broken|ruptured|leaked)\\b`,
        'gi',
      ),
      status: 'any',
      also: /\b(?:normal|adequate|appropriate|reassuring|unremarkable|negative|disprove\w*|intact|not (?:found|there|seen|present|confirmed)|no evidence|nothing (?:found|abnormal)|on the \d+(?:th|st|nd|rd) (?:per)?centile)\b|^\W*(?:(?:so|it|that|this|is|was|now|hence|thus) )*(?:ruled out|excluded|not confirmed|unfounded)\b|\b(?:(?:fern\w*|nitrazine|amnisure|rom ?plus|pooling)[^.;\n]{0,20}(?:neg\w*|absent))|\b(?:all|everything|scan|ultrasound|exam\w*|growth|fluid|afi|placenta|cervi\w+|anatomy|amnio\w*|karyotype|length)\b[^.;\n]{0,25}\b(?:(?:is|was|entirely|completely) )?normal\b/gi,
      orSaid: new RegExp(
        `(?<!\\b(?:not|un) ?)\\bconfirm\\w*|\\b(?:inconclusive|indeterminate|equivocal|uncertain|borderline|abnormal|severe|moderate|remains|persist\\w*|still suspect\\w*|low|high|decreased|increased|restrict\\w*|too (?:little|much)|positive|grossly|\\w+ed to have|treat\\w*|manag\\w*)\\b|\\b(?:chang|alter|modif|affect)\\w* (?:nothing|none)\\b|${EXCLUDED}`,
        'gi',
      ),
      once: true,
      why: `${WHY} (${code})`,
      section: 'I.C.21.c.6',
      instead: () => code.replace('.', ''),
      severity: 'information',
    }),
  ),
  {
    codes: of('Z03.7-'),
    says: /\bantenatal screen\w*\b|\b(?:routine|standard|universal|scheduled)\b[^.;\n]{0,30}\b(?:screen\w*|anatomy|ultrasound|scan|survey)\b|\b(?:nothing|no (?:fetal |maternal )?(?:abnormality|anomaly|malformation|defect|problem|condition)) (?:was |is |were |had been |has been )?suspected\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:nothing|no|not|none|never|without|nor)\b[^.;\n]{0,50})\b(?:suspect\w*|suspicio\w+|concern\w*|abnormal\w*|possible|question\w*|markers?|raised|elevated|ruled out|rule out|r\/o|excluded)\b/gi,
    why: 'an encounter for antenatal screening of the mother is Z36, and Z03.7- is for a condition that was suspected',
    section: 'I.C.21.c.6',
  },
  {
    codes: of('T15-T19'),
    says: new RegExp(
      `\\b${OBJECT}\\b[^.;\\n]{0,50}\\b(?:${EXCLUDED}|was not found|not (?:seen|found|there))\\b|\\b(?:no|without(?: any)?) (?:evidence of (?:an? )?)?(?:retained |radiopaque )?foreign (?:body|object)\\b`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /\b(?:removed|retrieved|extracted|taken out|pulled out|passed|visible|lodged|stuck|impacted|embedded)\b/gi,
    why: `${WHY} (Z03.82-)`,
    section: 'I.C.21.c.6',
    instead: ({ key }) => OBSERVED[key.slice(0, 3)] ?? 'Z03823',
  },
  {
    codes: of('Z03.82-'),
    says: FOUND_IN_THE_BODY,
    orSaid: new RegExp(`\\b${OBJECT}\\b[^.;\\n]{0,50}\\b${EXCLUDED}`, 'gi'),
    besides: isListedAmong('T15-T19'),
    why: 'observation is for a foreign body that is ruled out, and the note tells where one was found: that is coded',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
  {
    codes: of('Z03.6', 'Z03.81-', 'Z03.89', 'Z05'),
    says: /\b(?:(?:(?:blood|urine|csf|sputum|stool|wound|nasal|throat) )?cultures? (?:\w+ )?(?:grew|grows|growing|(?:is |was |were |came back |turned )?positive)|(?:infection|sepsis|meningitis|pneumonia|anthrax|hypoglyc\w+|seizures?|defect|disease|disorder|syndrome|poisoning|toxicity|diagnosis|it) (?:is |was |has been |were )*(?:then |later |thus )?(?:confirmed|proven)|confirmed (?:to have|(?:\w+ )?(?:infection|sepsis|meningitis|pneumonia|anthrax|disease|defect|disorder|poisoning)))\b/gi,
    orSaid: new RegExp(
      `${EXCLUDED}|\\b(?:contaminant|contamination|mother|maternal|sibling|prenatal\\w*)\\b`,
      'gi',
    ),
    why: 'observation is for a condition that is ruled out: what is confirmed is coded itself',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
  {
    codes: of('Z03.6', 'Z03.8-'),
    says: /\b(?:chest|precordial|abdominal|pelvic|flank|epigastric|pleuritic) (?:pain|tightness|pressure)\b|\b(?:dyspnea|shortness of breath|vomiting|syncope|palpitations?|seizures?|fever|headaches?|hematuria|rash|hives|drows\w+|letharg\w+|dysphagia|odynophagia|(?:painful|difficult(?:y)?|trouble|pain (?:on|with|when)|cries (?:on|when|with)|hurts (?:on|when|with|to)) (?:in |on |with )?swallow\w*|drool\w*|gagging|(?:persistent|ongoing|continuous|still) (?:chok\w+|cough\w*)|wheez\w+|stridor|(?:throat|neck|belly|stomach|back|leg|calf|eye|ear|muscle|arm|jaw) pain|hoarse\w*|slurr(?:ed|ing)|(?:facial|face|arm|leg|hand|left|right)(?:-sided)? (?:droop\w*|weakness|numbness|tingling)|numbness|aphasi\w+|diplopia|double vision|blurr(?:ed|y) vision|tremors?|tremulous|sweating|diaphor\w+|chills|faint(?:ed|ing)|passed out|collaps\w+|pruritus|itching|swollen|swelling|tender(?:ness)?|bleeding|jaundiced?|red and warm|(?:is|was|now|remains|very|still|became|looks?|looked) (?:confused|sleepy|drows\w+|febrile|jittery|tachycardic|tachypneic)|sleepy|bradycardi\w+|tachycardi\w+|unsteady|ataxi\w+|nausea(?:ted)?|diarrhea|hemoptysis|hematemesis|dizz\w+|refus(?:es|ed|ing) (?:to (?:eat|drink|swallow|feed|walk|bear weight)|water|fluids?|food|feeds?|bottles?))\b/gi,
    orSaid:
      /\b(?:asymptomatic|symptom[- ]free|(?:no|without(?: any)?|never had(?: any)?) (?:other )?(?:symptoms|complaints))\b/gi,
    besides: isListedAmong('A00-T88'),
    once: true,
    why: 'observation is not coded where there are signs or symptoms of what is suspected: they are',
    section: 'I.C.21.c.6',
    severity: 'information',
  },
];
