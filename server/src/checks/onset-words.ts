/** The words by which notes tell when a condition began (Official Guidelines, appendix I). */

const ADMITTED = '(?:admission|admitted|admit(?: order)?|(?:inpatient|admission) order|order to admit)';
/** Appendix I: a code that is for two conditions is N where one of them was not present on admission. */
export const ANOTHER =
  /\b(?:new|second|another|further|additional|third)\b(?! (?:hospital |inpatient |post-?op\w* )?(?:day|night|morning|evening|afternoon|week|dose|film|ct|scan|cultures?|line|oxygen|findings?)\b)/i;
/** The provider says it in so many words. */
export const NOT_PRESENT =
  /\bnot (?:\w+ )?(?:present|there|evident|seen|noted) (?:on|at|upon) (?:\w+ ){0,3}(?:admission|arrival)\b|\bnot (?:yet )?(?:there|present|evident) when (?:(?:she|he|they|the patient) )?(?:came|arrived|presented|(?:was |were )?admitted)\b|\bnot there before\b|\babsent (?:on|at|upon) (?:\w+ ){0,2}(?:admission|arrival)\b|\b(?:hospital[- ](?:acquired|onset)|nosocomial)\b|\bin-?hospital (?:fall|fracture|stroke|arrest|infection)\b|\bnot poa\b|\bpoa[:= ] ?(?:n|no)\b/i;
export const PRESENT = new RegExp(
  `(?<!\\bnot )(?<!\\bnot \\w+ )\\bpresent (?:on|at|upon) (?:the )?(?:time of )?(?:admission|arrival|presentation)\\b|\\b(?:before|prior to) (?:the |his |her |an? )?(?:\\w+ ){0,2}${ADMITTED}\\b|\\bin the (?:ed|er|emergency \\w+),? before\\b|(?<!\\bnot )\\bpoa\\b(?![:= ]*(?:n|no|u|w)\\b)|(?<!\\bnot (?:yet )?)\\b(?:there|present|in place|visible) (?:already )?(?:when (?:s?he|they|the patient) (?:came|arrived|(?:was|were) (?:admitted|brought))|before (?:s?he|they) (?:came|(?:was|were) admitted))\\b|\\b(?:there|present|evident|in place|positive|met) (?:already )?(?:from|since) (?:the )?(?:start|outset|beginning|time|moment|first|arrival|(?:very )?first hour)(?: (?:that )?(?:s?he|they|the patient) (?:arrived|came|presented|(?:was|were) brought))?\\b|\\balready (?:there|present|evident|met|had|in place) (?:in|at|on|when) (?:the )?(?:ed|er|emergency \\w+|triage|arrival|admission|door)\\b`,
  'i',
);
/** The record does not tell, and nobody has said that it cannot be told. */
export const UNCLEAR =
  /\b(?:insufficient|inadequate|incomplete|no|not enough) (?:documentation|information|detail|record\w*|evidence)\b[^.;\n]{0,40}\b(?:poa|present on admission|(?:at|on|before) (?:the )?(?:time of )?(?:admission|arrival))\b|\b(?:onset|start|beginning)\b[^.;\n]{0,40}\b(?:admission|arrival|order|stay)\b[^.;\n]{0,20}\b(?:is|was|are|were)(?:n['’]t| not|n['’]t) (?:\w+ )?(?:documented|recorded|stated|clear|charted|known|noted)\b|\b(?:(?:record|documentation|chart|note|it)s? (?:(?:is|are|was|were|remains?) )?(?:unclear|not clear|silent|incomplete|insufficient|ambiguous|conflicting|contradictory)|(?:record|documentation|chart|note)s? (?:does|do|did) not (?:say|tell|show|state|establish|document)|(?:is |was |remains )?(?:unclear|not (?:clear|documented|recorded|stated|charted|known)|unknown)(?= (?:whether|if|when)\b)|no (?:documentation|record|note|charting)(?= (?:of |on |as to |about )?(?:whether|if|when)\b)|(?:nothing|nobody|no one|no (?:entry|note|nurse|provider|physician)|none of the \w+)(?: (?:in|of|on) (?:the|her|his|our|this) (?:[\w-]+ )?(?:records?|charts?|notes?|documentation|papers))? (?:tells?|says?|said|shows?|showed|states?|stated|documents?|documented|records?|recorded|wrote(?: down)?|notes?|noted|charted|establishes)(?= (?:whether|if|when)\b)|leaves? (?:it )?open(?= (?:whether|if|when)\b))[^.\n]{0,80}?\b(?:(?:present|there|existed)[^.]{0,40}?\b(?:admission|admitted|arriv\w+|came)\b|poa\b)|\b(?:record|documentation|chart|note)s? (?:(?:is|are|was|were|remains?) )?(?:silent|unclear|not clear) (?:on|about|as to|of) (?:when|whether|if)\b[^.\n]{0,80}\b(?:arose|began|developed?|started|appeared|occurred|onset)\b/gi;
export const UNDETERMINED =
  /\b(?:can ?not|could not|unable to|not possible to) (?:be )?(?:\w+ )?(?:determin|establish|tell|say|decide|judge)\w*\b[^.\n]*\b(?:present|admission|poa|arrival|arrived|when (?:she|he|the patient) came|before (?:she|he|the patient) came)\b|\bclinically undetermined\b|\b(?:present|there|admission|admitted|poa)\b[^.\n]{0,60}\b(?:can ?not|could not|unable to|not possible to) (?:be )?(?:\w+ )?(?:determin|establish|tell|say)\w*/gi;
/** Newborns are admitted after the birth, so that what comes of it, of the womb or of the mother was there (appendix I). */
export const OF_THE_BIRTH =
  /\b(?:(?:birth|vaginal) canal|(?:during|at|in|through|by) (?:the |vaginal )?(?:birth|delivery|labor)|from the first (?:hours?|minutes?|breaths?)|(?:soon|shortly|right|minutes?|immediately|hours?) after (?:the )?(?:birth|delivery)|at (?:\d+|one|two|three|four|six|a few) (?:hours?|minutes?) of (?:age|life)|early[- ]onset|in utero|intrauterine|mother (?:was |is |had )?(?:gbs|group b|coloni[sz]ed|positive|febrile|infected)|maternal (?:gbs|group b|chorioamnionitis|infection|fever|coloni[sz]ation|diabetes)|chorioamnionitis|from (?:the |her |his )?mother)\b/i;
/** A day of the stay behind that of the admission, or the stay itself. */
export const LATER =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) days? (?:in\b|later\b|into\b)|\b(?:a|one|two|\d) weeks? (?:in\b(?! (?:the|a|bed))|later\b|into\b)|\bafter (?:\d+|two|three|four|five|several) days? (?:of [\w ]{1,25})?here\b|\b(?:by|on|since) (?:the )?(?:second|third|fourth) week\b|\b(?:hospital |inpatient |hd |post-?op(?:erative)? |pod )?(?:day|night) ?#?(?:[2-9]|[1-9]\d|two|three|four|five|six|seven)\b|\b(?:hd|pod|dol) ?#?[2-9]\b|\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|next)(?: hospital)? (?:day|night|morning|evening)\b|\b(?:days?|nights?|hours?) (?:after|into|following|post) (?:the |her |his |this )?(?:admission|stay|hospitali[sz]ation|surgery|operation)\b|\b(?:(?:during|in) (?:the|this|her|his)|during) (?:hospital )?(?:stay|hospitali[sz]ation|admission|hospital course)\b|\bwhile (?:hospitali[sz]ed|inpatient|an inpatient|in (?:the )?hospital|on the (?:ward|floor|unit))\b|\bafter (?:the )?admission\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|a few) (?:days|nights) later\b|\bhospital (?:bed|room|bathroom|corridor|hallway)\b|\b(?:day|evening|night|morning|hours) (?:after|following) (?:the |her |his )?(?:surgery|operation|procedure|admission)\b|\bon the (?:ward|floor|unit|icu)\b|\bdevelop\w* post-?op(?:erative(?:ly)?)?\b|\bpost-?op(?:erative)?(?:ly)? (?:\w+ )?develop\w*|\b(?:started|began|acquired|occurred) in (?:the )?hospital\b/i;
/** Of a chronic condition that flares later: `his COPD was quiet on admission`. */
export const WAS_QUIET = /\b(?:quiet|stable|controlled|compensated|at baseline|asymptomatic|inactive)\b/i;
export const BEGAN =
  /\b(?:opened(?! up)|formed|broke down|dropped|shot up|went up|went into|could no longer|unable to void|could not void)\b|\b(?:develop(?:ed|s|ing)|suffered|onset|new(?:ly)?|went into|flared|(?<!\bcommunity[- ])acquired|sustained|complicated (?:the|his|her|this) (?:\w+ )?(?:course|stay|recovery)|experienced|occurred|happened|swelled|reddened|for the first time|first (?:passage|passed|noticed|seen|appeared)|broke|bled|perforated|ruptured|complicated by|became|started|began|begun|arose|appeared|erupted|broke out|flared up|set in|came on|rose|climbed|doubled|tripled|spiked|turned|had an? (?:fall|stroke|seizure|heart attack|hemorrhage|bleed)|fell|fall|rolled|slipped|tripped|stumbled|collapsed|found (?:down|on the floor))\b/i;
/** What was found on a day was not begun on it (appendix I, timeframe; infections with their organism). */
export const FOUND =
  /\b(?:cultur\w+|grew|sputum|results?|biops\w+|patholog\w+|mri|ct|imaging|scan|echo\w*|films?|x-?rays?|cxr|radiographs?|ultrasound|duplex|diagnosed|identified|confirmed|showed|revealed|discovered)\b/i;
/** A sign that begins, behind which stands what was found for it: `on day 6 the leg swelled and duplex showed a clot`. */
export const SIGN_BEGAN =
  /\b(?:swelled|reddened|spiked|went into|turned (?:blue|pale|gr[ae]y|septic)|became (?:(?:acutely|suddenly|more|very|newly) )?(?:febrile|short|hypoxi\w+|dyspne\w+|tachycard\w+|tachypne\w+|confused|hypotens\w+|oliguric|distended|somnolent|feverish|breathless)|(?:new(?:ly)?|sudden(?:ly)?|developed|developing) (?:an? |the )?(?:(?:new|sudden|acute|right|left|high|low-grade|bilateral|unilateral) )*(?:[\w-]+ )?(?:fevers?|cough\w*|pain|swelling|redness|dyspnea|breathless\w*|shortness|hypoxi\w+|tachycardia|confusion|weakness|droop|diarrhea|dysuria|edema|distention|vomiting|rash|chills|rigors|oliguria|hypotension)|(?:fevers?|swelling|redness|cough|hypoxia|diarrhea|weakness|calf pain|chest pain) (?:began|started|appeared|set in|developed|came on))\b/i;
/** What was there before is not begun by its getting worse. */
export const WORSE = /\b(?:wors\w+|persist\w+|still|again|continu\w+|ongoing|increas\w+)\b/i;

/** What a test told on a day. */
export const BY_A_TEST =
  /\b(?:toxins?|antigen|pcr|cultur\w+|swabs?|grew|came back|resulted|mri|ct|imaging|scan|films?|x-?rays?|cxr|radiographs?|ultrasound|duplex)\b/i;
/** What was taken when the patient came, and was read on a later day. */
export const OF_ADMISSION =
  /\b(?:admission|intake|ed|er|emergency (?:department|room)|triage|arrival) (?:urine|ua|urinalysis|(?:blood |sputum |wound )?cultures?|swabs?|specimens?|sputum|stool)\b/i;
export const ARRIVED =
  /\bwhen (?:s?he|they|the patient) (?:arrived|came(?: in)?|presented|got here|was admitted)\b|\bat the door\b|\b(?:when|as|by the time) (?:the )?(?:ambulance|ems|squad|medics|paramedics)\b|\bon (?:ems|ambulance) arrival\b|\b(?:admission|intake|ed|triage) (?:urine|ua|urinalysis|cultures?|ecg|ekg|swabs?|troponin|creatinine|glucose)\b|\bsince (?:the )?(?:weekend|week|day|night)s? before\b|\b(?:on|upon|at) (?:arrival|admission|presentation)\b|\b(?:came|comes|brought|admitted|presented|presents|arrived|transferred)(?: in)? (?:(?:septic|febrile|confused|hypotensive|hypoxic|tachycardic|feverish|unwell|sick|ill|weak|short of breath|drowsy|lethargic|obtunded|jaundiced|dehydrated)(?: and [\w-]+)?,? )?(?:from (?:the |a |an |his |her )?(?:[\w-]+ ){1,3})?(?:with|for|because)\b|\b(?:admitted|presented|presents|arrived|came|comes|brought)(?: (?:to|from) (?:the |her |his )?(?:[\w-]+ ){1,2}?)? in (?:(?:active|early|preterm|premature|spontaneous|false|threatened|acute|septic|full|severe) ){0,2}(?:labor|shock|crisis|failure|heart failure|respiratory|distress|atrial|rapid|status|sepsis|pain|coma|withdrawal|ketoacidosis|dka|renal|congestive)\b|\bat home\b|\bcommunity[- ](?:acquired|onset)\b|\bin the (?:ed|er|emergency (?:department|room)|ambulance|waiting room)\b|\bin triage\b|\b(?:while |during |under |in )(?:the )?observation(?: unit| status)?\b|\badmitting (?:nurse|physician|doctor|exam\w*|team)\b|\b(?:admission|intake) (?:[\w-]+ ){0,2}(?:assessment|exam\w*|check|survey|photo\w*)\b|\b(?:admission|intake) (?:labs?|film|x-?ray|ct)\b|\b(?:while|still) (?:waiting|boarding)\b|\b(?:then|and|before being) (?:was )?admitted as (?:an )?inpatient\b|\bbefore the (?:inpatient |admission )?order\b|\ben route\b|\bon the way (?:in|here|to (?:us|the hospital))\b/i;

/** What was looked at when the patient came, and was well. */
const LOOKED_AT =
  '(?:admission|admitting|intake|arrival|ed|er|triage) (?:[\\w-]+ ){0,2}(?:urine|ua|urinalysis|cultures?|swabs?|specimens?|sputum|stool|labs?|film|x-?ray|ct|ecg|ekg|troponin|creatinine|glucose|exam\\w*|assessment|check|survey|photos?)(?:,|:| was| were| had| showed)? (?:both |all )?(?:negative|normal|clean|clear|sterile|unremarkable|intact|no [\\w-]+)';

/** What was found to be well when the patient came is no condition that was there. */
export const WELL_THEN = new RegExp(
  `\\b(?:(?:fine|well|normal|sinus(?: rhythm)?|clear(?:-headed)?|lucid|oriented|dry|intact|healthy|unremarkable|clean|negative|afebrile|nothing(?: [\\w-]+){0,3}|not there|absent|free of (?:it|any|pain)|no (?:such )?(?:[\\w-]+ ){1,3})(?:,? (?:both|still))? ?(?:on|upon|at|when) (?:the )?(?:arrival|admission|presentation|(?:s?he|they) (?:came|arrived|(?:was|were) admitted))(?: in)?|${LOOKED_AT})\\b`,
  'gi',
);

const OUTSIDE =
  '(?:in|during|under|while in) (?:the )?(?:ed|er|emergency (?:department|room)|observation(?: unit| status)?|triage|waiting room|outpatient surgery|(?:day|ambulatory|same[- ]day) surgery|surgery center|pacu|recovery room|endoscopy suite|clinic)';
const BEGUN = '(?:develop\\w*|went into|became|suffered|had|fell|slipped|collapsed|started|began)';
/** What began before the order for admission, in the emergency department or under observation. */
export const BEGAN_OUTSIDE = new RegExp(
  `\\b${OUTSIDE}\\b[^.;\\n]{0,30}?\\b${BEGUN}\\b|\\b${BEGUN}\\b[^.;\\n]{0,50}\\b${OUTSIDE}\\b|\\b${OUTSIDE},? (?:then|and|before) (?:being |was )?(?:then )?admitted\\b`,
  'i',
);

/** `Presented with chest pain and later developed …` is of both. */
export const AND_THEN = /\b(?:then|later|subsequently|develop\w*|became|complicated by)\b/i;

/** What is done about a condition on a day was not begun on it. */
export const DONE =
  '(?:treat\\w*|given|gave|start\\w*|stop\\w*|resol\\w*|improv\\w*|clear\\w*|discharg\\w*|home|extubat\\w*|repair\\w*|fix\\w*|pinn\\w*|drain\\w*|antibiotics?|consult\\w*|seen|operat\\w*|underw\\w*|taken|transfus\\w*|remov\\w*|stable|wean\\w*|continu\\w*|repeat\\w*|controlled|managed|plan\\w*|better|gone|until|till|through|by|since|with|for)';
/** Straight behind the name of a condition: `pneumonia after vomiting on hospital day 2`, `delirium overnight on day 3`. */
export const STRAIGHT = new RegExp(
  `^(?: and [\\w-]+(?= (?:from|on|since|at|by)\\b))?(?: (?:of|on|at|over(?! by\\b)|the|his|her|right|left|sacr\\w+|coccy\\w+|heel|buttock|hip|\\(?stage \\w+\\)?),?){0,6},? ?(?:(?:that |which )?(?:developed|began|arose|appeared|occurred|set in|came on) )?(?:(?:after|following|from|due to|overnight|suddenly|first|noted|again|some|a few|several|two|three|in (?:labor|the icu))(?: (?!${DONE}\\b)[\\w/-]+){0,7}? )?(?:(?:on|from|since|by) )?(?:the )?(?:${LATER.source})(?![^.;\\n]*\\b${DONE}\\b)`,
  'i',
);

/** Straight before the name of a condition: `on day 4, hyperkalemia`. */
export const STRAIGHT_BEFORE = new RegExp(
  `(?:${LATER.source}),?:? (?:(?:a|an|(?:an? |the )?new|acute|severe|mild|s?he had|(?:the )?patient had|had|with|there (?:was|were)|again|crushing|sudden(?:ly)?|abrupt|onset of|substernal|central|sharp|burning|squeezing|heavy|brief|regular|painful|frequent|light|bright|fresh|dark|large|small) ){0,4}$`,
  'i',
);
/** `Melena on day 4, as when she came`. */
export const AS_THEN = /\b(?:as|like) (?:when|on|at|before)\b/i;
/** What was suspected when the patient came and confirmed later was there (appendix I, timeframe). */
export const SUSPECTED =
  /\b(?:suspect\w*|possible|possibly|probable|rule[- ]?out|r\/o|differential|concern(?:s|ing)? (?:for|of)|thought|query)\b/i;
export const CONFIRMED = /\b(?:confirm\w*|prove[dn]?|diagnos\w*|establish\w*|cultures?|turned out)\b/i;
/** The stay begins with the order, whatever day that is. */
export const ADMITTED_THEN =
  /\b(?:then |was |were )?admitted(?: as (?:an )?inpatient)? (?:on )?(?:the )?(?:next|following|second|same) (?:day|morning|evening|night)\b/gi;
/** The entry of a later day that tells what there was then, and nothing of what was found or done: `HD 4: melena`. */
export const DAY_ENTRY = new RegExp(
  `^\\W*(?:${LATER.source})\\W{0,2}:(?!.*(?:\\b${DONE}\\b|${FOUND.source}|${WORSE.source}))`,
  'i',
);
