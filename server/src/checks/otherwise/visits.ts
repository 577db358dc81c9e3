/** Visits whose kind a note tells otherwise than the code: administrative and routine ones, donors, joints that were replaced, procedures that were not done (Guidelines I.C.21.c, II.J, IV). */
import { EXAMINATIONS, EXAMINED } from './encounters.ts';
import { COMPLICATIONS, isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** That a general examination was what was done. */
const GENERAL_EXAM =
  /\b(?:annual|yearly|preventive|wellness|well[- ](?:adult|child|woman|man|visit)|health maintenance|routine (?:physical|exam\w*|check-?up)|general check-?up)\b/gi;

/** I.C.21.c.13: an examination that others need is Z02, not the general one. */
const ADMINISTRATIVE: readonly Otherwise[] = EXAMINATIONS.map(([words, code]) => ({
  codes: of('Z00.0-', 'Z00.12-', 'Z00.8'),
  says: new RegExp(
    `\\b${words}(?:[- ][\\w-]+)? ${EXAMINED}\\b|\\b${words}\\b[^.;\\n]{0,20}\\b(?:wants?|requires?|needs?|asks? for|request(?:s|ed)|demands?)\\b[^.;\\n]{0,20}\\b${EXAMINED}\\b|\\b${EXAMINED}(?: [\\w-]+)? (?:for|before|to (?:enter|start|join)|required by) (?:(?:a|an|the|her|his|new|to|high|school|play|playing) ){0,4}${words}\\b`,
    'gi',
  ),
  orSaid: GENERAL_EXAM,
  besides: isListedAmong('Z02'),
  why: `an examination that others ask for is an administrative one, ${code}`,
  section: 'I.C.21.c.13',
  instead: () => code.replace('.', ''),
}));

const JOINT_REPLACED = (joint: string) =>
  `(?:${joint}\\b[^.;,\\n]{0,20}\\b(?:replace\\w*|\\w*arthroplast\\w+)|replace\\w* (?:of|was) (?:the |her |his )?(?:\\w+ )?${joint}${joint === 'hip' ? '|th[ar]' : joint === 'knee' ? '|tk[ar]' : '|tsa'})`;
const AFTER_IT =
  '(?:(?:days?|weeks?|wks?|months?) (?:out|after|since|ago|post|s\\/p|status|following|from)|staples|sutures|stitches|post-?op(?:erative)? (?:visit|check|follow-?up|day|week)|follow-?up|(?:first|second) visit (?:after|since)|aftercare|recovering|healing well)';

/** II.K, I.C.21.c.7: the arthritis of a joint that was replaced is no longer there. */
const SIDES = [
  ['right', 'left'],
  ['left', 'right'],
] as const;

const REPLACED: readonly Otherwise[] = ['hip', 'knee', 'shoulder'].flatMap((joint) =>
  SIDES.map(
    ([side, other]): Otherwise => ({
      codes: titled(new RegExp(`\\b${side} ${joint}\\b`, 'i'), 'M05-M06', 'M12', 'M15-M19', 'M87'),
      listed: 'first',
      says: new RegExp(
        `\\b${JOINT_REPLACED(joint)}\\b[^.\\n]{0,80}\\b${AFTER_IT}\\b|\\b${AFTER_IT}\\b[^.\\n]{0,60}\\b${JOINT_REPLACED(joint)}\\b`,
        'gi',
      ),
      status: 'any',
      orSaid: new RegExp(
        `\\b(?:other|opposite|contralateral|both|bilateral|native|non-?operated|unoperated|considering|candidate|scheduled|planned|plans?|wants|ready|book\\w*|discuss\\w*|will (?:need|have|undergo)|refer\\w*|needs)\\b|\\b${other}\\b[^.;\\n]{0,20}\\b(?:${joint}|replace\\w*|t[hk]a|t[hk]r)\\b`,
        'gi',
      ),
      besides: isListedAmong('Z47', 'Z48', 'T84', 'Z01.81-', 'Z51.89'),
      why: 'the joint that was replaced has its condition no longer: a visit after the operation is aftercare, Z47.1',
      section: 'I.C.21.c.7',
      severity: 'information',
    }),
  ),
);

const ORGAN =
  '(?:kidney|liver|(?:bone )?marrow|stem cells?|lung|pancreas|cornea|skin|blood|platelets|plasma|eggs?|oocytes?|lobe)';
/** Blood that is given for oneself. */
const OWN_DONATION = new RegExp(
  [
    /\b(?:donat(?:es?|ed|ing|ions?)|giv(?:es?|ing)|gave|bank(?:s|ed|ing)|stor(?:es?|ed|ing)|(?:pre-?)?deposit(?:s|ed|ing)?|collect(?:s|ed|ing|ion)|set(?:s|ting)? aside|put(?:s|ting)? (?:by|aside)|draw(?:n|ing)?|drew)\b[^.;\n]{0,40}\b(?:(?:(?:her|his|their|the patient['’]s) )?own|patient['’]s own) (?:[\w-]+ ){0,2}(?:blood|plasma|platelets|red cells?)\b/,
    /\b(?:her|his|their) own (?:whole )?(?:blood|plasma|platelets|red cells?)\b[^.;\n]{0,30}\b(?:donated|drawn|collected|banked|stored|set aside)\b/,
    /\b(?:autologous|autogenous|pre-?deposit(?:ed)?) (?:pre-?operative |whole |red )?(?:blood |cell |unit |plasma )?(?:donation|donor|collection|pre-?deposit|draw|banking)\b|\b(?:self|auto)-?donat\w+/,
    /\b(?:donat(?:es?|ed|ing|ions?)|giv(?:es?|ing)|gave)\b[^.;\n]{0,40}\bblood\b[^.;\n]{0,20}\b(?:for|at|in|during|before|ahead of) (?:herself|himself|(?:her|his) own\b)/,
    /\bpre-?donat\w+|\b(?:phlebotom\w+|unit|drawn|collected|collection)\b[^.;\n]{0,30}\bfor (?:an? |later )?auto(?:logous )?-?transfusion\b|\bautologous (?:(?:whole )?blood |red cell )?units?\b[^.;\n]{0,20}\b(?:collected|drawn|donated|banked|stored|taken|given today)\b/,
    /\bdonat(?:es?|ed|ing|ions?)\b[^.;\n]{0,30}\b(?:units?|pints?) of (?:\w+ )?blood\b[^.;\n]{0,20}\b(?:for|before|ahead of) (?:use (?:at|in|during) )?(?:her|his) (?:own )?(?:[\w-]+ ){0,3}(?:surgery|operation|replacement|\w+ectomy|\w+plasty|fusion)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
const REASONS_FOR_SURGERY = [
  'C00-D49',
  'G56',
  'H25-H26',
  'H40',
  'I83',
  'J34-J35',
  'K40-K46',
  'K64',
  'K80-K81',
  'M16-M20',
  'M23',
  'M75',
  'N20',
  'N40',
  'N80-N95',
  'N60-N64',
];
const DONE_HERE =
  '(?:surgery|operation|procedure|colonoscopy|\\w{3,}(?:oscopy|ectomy|plasty|otomy|ostomy)|repair|insertion|(?<!pap )(?:biopsy)|extraction|infusion|injection)';

export const VISITS: readonly Otherwise[] = [
  {
    codes: of('Z28.0-Z28.2'),
    says: /\b(?:shots?|vaccin\w*|immuni[sz]\w*|booster|jab|tdap|mmr)\b[^.;\n]{0,30}\b(?:(?:was |were )?(?:given|administered|received)|today)\b|\b(?:gave|administered|received|had)\b[^.;\n]{0,25}\b(?:shots?|vaccin\w*|booster|tdap|mmr)\b[^.;\n]{0,20}\btoday\b/gi,
    orSaid:
      /\b(?:declin\w*|refus\w*|defer\w*|postpon\w*|not (?:given|administered|vaccinat\w*|immuni\w*|done)|no (?:shots?|vaccin\w*)|contraindicat\w*|allerg\w*|held|unvaccinated|against|out of stock|unavailable|never|last (?:year|fall|winter))\b/gi,
    why: 'Z28 is for a vaccine that was not given; an encounter at which it is given is Z23',
    section: 'I.C.21.c.2',
    severity: 'information',
  },
  {
    codes: of('A00-N99', 'Z96-Z98'),
    says: /\b(?:med(?:ical)?|card(?:iac|iology|s)?|cv|pulm(?:onary)?|surg(?:ical)?) (?:clearance|risk assessment) (?:for|before|prior to|ahead of)\b|\bpre-?op(?:erative)? (?:(?:med(?:ical)?|card(?:iac|iology|s)?|cv|pulm(?:onary)?|clearance|risk|surg(?:ical)?) )*(?:clearance|exam\w*|evaluation|visit|assessment|consult\w*)\b|\b(?:here|seen|visit|presents?|comes?|referred)\b[^.;\n]{0,30}\b(?:surgical|medical|cardiac|pulmonary) clearance\b|\b(?:here|seen|presents?|comes?|referred) to be cleared for (?:surgery|\w+ surgery)\b|\bpre-?(?:an[a]?esthe\w+|surgical|procedur\w+|admission)(?: testing)? (?:medical )?(?:check\w*|visit|exam\w*|evaluation|assessment|consult\w*|physical|h&p)\b|\b(?:clear(?:ed|ance)|fitness|risk (?:assessment|stratification)|(?:medical|cardi\w+|pulmonary|internal medicine) (?:evaluation|assessment|exam\w*|consult\w*|check|opinion)|h&p|consult\w*|evaluat(?:ed|ion)|assess(?:ed|ment))\b(?:dr\. ?|[^.;\n]){0,45}\b(?:before|prior to|ahead of|in advance of|in preparation for|for (?:the|her|his|an?) (?:upcoming|planned|scheduled|elective|coming)) (?:(?:the|her|his|an?|planned|scheduled|elective|upcoming|coming|left|right|total) ){0,4}(?:\w+ ){0,2}?(?:surgery|operation|an[a]?esthesia|replacement|bypass|repair|fusion|\w{3,}(?:ectomy|plasty|otomy))\b|\b(?:(?:is|was|found|medically|deemed|considered) (?:[\w-]+ )?(?:fit|cleared|optimi[sz]ed)|(?:low|acceptable|average|moderate|intermediate|high|elevated) (?:cardi\w+ |surgical |perioperative )?risk) (?:for|to (?:undergo|have)) (?:(?:the|her|his|an?|planned|scheduled|elective|upcoming|general) ){0,3}(?:[\w-]+ ){0,2}?(?:surgery|operation|an[a]?esthesia|procedure|replacement|bypass|repair|fusion|\w{3,}(?:ectomy|plasty|otomy))\b/gi,
    orSaid:
      /\b(?:operative (?:note|report|findings)|estimated blood loss|ebl|tolerated the (?:procedure|operation|surgery)|an[a]?esthesia(?: type)?:|incision|specimens?|time-?out|pod ?#?\d|post-?op\w* (?:day|visit|check|follow\w*|course|note)|after (?:the |her |his )?(?:surgery|operation)|will need|needs? (?:a )?pre-?op|schedule\w* (?:a )?pre-?op|(?:prior|previous) (?:[\w-]+ ){0,2}(?:clearance|pre-?op\w*|evaluation|exam\w*)|was cleared|dental)\b/gi,
    where: 'no stay',
    listed: 'first',
    besides: isListedAmong('Z01.81-', 'Z01.89'),
    once: true,
    why: 'at a pre-operative evaluation Z01.81- comes first, the condition that is the reason for the surgery behind it',
    section: 'IV.M',
    severity: 'information',
  },
  ...ADMINISTRATIVE,
  ...REPLACED,
  {
    codes: of('Z00.0-', 'Z00.8'),
    says: /\b(?:routine|screening|baseline) (?:labs?|laboratory|blood ?work|chest x-?ray|x-?ray|films?|imaging|radiology|urinalysis|blood tests?|cbc|panels?)\b|\b(?:here|came|comes|seen|visit|presents?|sent) (?:only |just |solely )?for (?:an? |her |his )?(?:labs?|laboratory|blood ?work|blood tests?|x-?ray|film)\b/gi,
    also: /\b(?:no|without|denies|never) (?:any )?(?:signs?|symptoms?|complaints?|diagnos[ei]s)\b|\basymptomatic\b/gi,
    orSaid: /\b(?:annual|yearly|physical|exam(?:ined|ination|s)?|check-?up|wellness|preventive)\b/gi,
    why: 'a routine test of the laboratory or the radiology without signs, symptoms or a diagnosis is Z01.89',
    section: 'IV.K',
    severity: 'information',
    instead: () => 'Z0189',
  },
  {
    codes: of('Z94', 'Z90.5', 'Z90.89', 'Z00.5'),
    listed: 'first',
    says: new RegExp(
      `\\b(?:kidney|liver|marrow|stem cell|lung) donor (?:for|to) (?:an? |her |his |the )|\\bdonor (?:nephrectomy|hepatectomy)\\b|\\b(?:gives?|gave|giving|donat(?:es?|ed|ing)) (?:(?:an?|one|her|his|the|left|right|part|of) ){1,5}${ORGAN}\\b[^.;\\n]{0,30}\\b(?:today|to (?:her|his)|for (?:her|his))\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:recipient|received|receives|ago|in (?:19|20)\d\d|last year|previous\w*|prior|former|evaluat\w+|work-?up|candidate|potential|possible|prospective|scheduled|if (?:accepted|cleared|matched)|registry|rejection|tacrolimus|immunosuppress\w+)\b/gi,
    besides: isListedAmong('Z52', 'T86'),
    why: 'who gives an organ, tissue or blood is coded as a donor, Z52',
    section: 'I.C.21.c.9',
  },
  {
    codes: of('Z00.5'),
    says: /\b(?:donor (?:nephrectomy|hepatectomy|lobectomy)|(?:day of|underwent|here for) (?:the |her |his |living |kidney |liver )*donation|(?:marrow|stem cells?|graft|kidney|organ) (?:was |were )?(?:harvested|procured|handed|collected|recovered)|(?:marrow harvest|leukapheresis|apheresis) (?:today|done|performed|completed|tolerated))\b/gi,
    orSaid:
      /\b(?:scheduled|planned|candidate for|considering|if (?:accepted|cleared|matched)|before the|awaiting|next (?:week|month)|will (?:have|undergo))\b/gi,
    besides: isListedAmong('Z52'),
    why: 'Z00.5 is for who is examined as a possible donor, and who gives is Z52',
    section: 'I.C.21.c.9',
    severity: 'information',
  },
  {
    codes: of('A00-Y99', 'Z00-Z51', 'Z53-Z99'),
    listed: 'first',
    says: new RegExp(
      `\\b(?:living|healthy|altruistic|related|unrelated|directed) (?:[\\w-]+ )?donor\\b|(?:^|[.;\\n:]\\s*|\\b(?:as|is|here) (?:an? )?)(?:kidney|liver|bone marrow|marrow|stem[- ]cell|lung|cornea|skin) donor\\b[^.;\\n]{0,30}\\b(?:nephrectomy|hepatectomy|harvest|surgery|collection|apheresis|today|donat\\w+|procure\\w*)\\b|\\bdonor (?:nephrectomy|hepatectomy)\\b|\\b(?:gives?|giving|donat(?:es?|ing)|to donate) (?:(?:a|an|one|her|his|their|the|left|right|part|of|some|own) ){0,5}${ORGAN}\\b|\\bdonation of (?:(?:a|an|one|her|his|the|left|right) ){0,3}${ORGAN}\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:recipient|received|receives|transplant(?:ed|ation)?|graft|from (?:a|an|his|her|the) (?:living|healthy|altruistic|related|unrelated|deceased) |ago|in (?:19|20)\d\d|previous\w*|prior|former|deceased|cadaver\w*|evaluat\w+|work-?up|candidate|card|registry|sperm donor)\b/gi,
    besides: isListedAmong('Z52', 'Z94', 'T86', 'Z00.5', 'Z98.8-'),
    once: true,
    why: 'who gives an organ, tissue or blood is coded as a donor, Z52',
    section: 'I.C.21.c.9',
    severity: 'information',
  },
  {
    codes: of('Z94', 'Z90.5', 'Z00.0-', 'Z41', 'Z02.8-'),
    says: /\b(?:living|bone marrow|marrow|stem cell|kidney|liver|blood|platelet|plasma) (?:\w+ )?(?:donor|donation)\b|\bdonat(?:es|ing) (?:(?:a|an|one|her|his|the|left|right|some|part of|of|bone|whole) ){0,4}(?:kidney|liver|marrow|stem cells|blood|platelets|plasma|skin|egg|eggs|oocytes)\b|\b(?:gave|gives|giving) (?:(?:a|one|her|his|left|right) ){1,2}kidney to\b/gi,
    orSaid:
      /\b(?:recipient|received|rejection|immunosuppress\w*|tacrolimus|(?:from|of) (?:an? |the |her |his )?(?:\w+ )?donor|deceased|cadaveric|donor (?:kidney|liver|heart|site)|years? ago|in (?:19|20)\d\d|history of|former|past|prior|follow-?up)\b/gi,
    besides: isListedAmong('Z52', 'T86', 'Z00.5'),
    once: true,
    why: 'who gives blood, an organ or a tissue is a donor, Z52',
    section: 'I.C.21.c.9',
    severity: 'information',
  },
  {
    codes: of('A00-Y99', 'Z00-Z51', 'Z53-Z99'),
    listed: 'first',
    says: OWN_DONATION,
    orSaid:
      /\b(?:stem cells?|marrow|progenitor\w*|declin\w+|refus\w+|deferred|ineligible|discuss\w*|offer\w*|consider\w*|options?|advised|recommended|asks?|asked|(?:will|may|might|can|could|would|wants? to|wishes to|plans? to|is to) (?:donate|give|bank|deposit)|(?:not|n['’]t|never) (?:[\w-]+ ){0,2}(?:donat\w+|eligible|fit|candidate|autologous|give)|(?:was|were|been) (?:transfused|given back|re-?infused|returned)|received|earlier|previous\w*|(?:after|since|following|prior|from|due to|because of) (?:the |her |his |an? )?(?:[\w-]+ ){0,2}(?:pre-?)?donat\w+|(?:weeks?|days?|months?|years?) ago|last (?:week|month|year)|cell saver|patch|platelet[- ]rich|prp|serum|drops|inject\w+|tagged|labell?ed)\b/gi,
    besides: isListedAmong('Z52'),
    why: 'who gives blood for himself is a donor too, Z52.01-',
    section: 'I.C.21.c.9',
    severity: 'information',
  },
  {
    codes: of('A00-Z52', 'Z54-Z99'),
    says: new RegExp(
      `\\b(?:${DONE_HERE}|case)\\b[^.;\\n]{0,30}\\b(?:(?:was |is |were |had to be |been )?(?:cancel(?:l)?ed|aborted|called off)|(?:was |is |could )?not (?:be )?(?:done|performed|carried out|started|begun)(?=[^.;\\n]{0,40}\\b(?:because|due to|since|as|after|when|owing|for|today|until|he|she|pt|patient)\\b|[^.;\\n]{0,12}[-–—:(,;]))\\b|\\b(?:cancel(?:l)?ed|aborted|called off) (?:the |her |his )?(?:\\w+ )?${DONE_HERE}\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:no|not|never) (?:cancel\w*|aborted)\b|\b(?:not|never) (?:\w+ )?(?:needed|required|indicated)\b|\b(?:last|earlier|previous\w*) (?:[\w-]+ ){0,3}(?:cancel\w*|aborted)\b|\b(?:rescheduled from|appointment|last (?:year|month|week|spring|summer|fall|winter)|ago|in (?:19|20)\d\d)\b|\b(?:incomplete|terminated|converted)\b/gi,
    besides: isListedAmong('Z53', 'Z28'),
    once: true,
    why: 'beside the reason for a procedure that was not carried out Z53 tells why it was not',
    section: 'IV.A.1 and I.C.21.c.14',
    severity: 'information',
  },
  {
    codes: (one) => of(...REASONS_FOR_SURGERY)(one) && !of(...COMPLICATIONS)(one),
    listed: 'first',
    where: 'inpatient',
    says: /\b(?:out-?patient|same[- ]day|ambulatory|day) (?:surgery|(?:[\w-]+ ){0,3}(?:repair|operation|procedure|\w+(?:ectomy|oscopy|plasty|otomy|orrhaphy)))\b|\b(?:surgery|surgical|surgi)[- ]?cent(?:er|re)\b/gi,
    also: /\b(?:admi(?:tted|ssion)|kept|stay)\b[^.;\n]{0,80}\b(?:complicat\w+|bleed\w*|h[a]?ematoma|h[a]?emorrhage|perforat\w+|leak\w*|pneumothorax|retention|hypotension|hypox\w+|respiratory failure|arrest|aspiration|laceration|tear)\b|\bpost-?(?:op\w*|procedural) (?:bleed\w*|h[a]?ematoma|h[a]?emorrhage|complication\w*|infection)\b/gi,
    unless: /\b(?:no|without(?: any)?) complications?\b|\buncomplicated\b|\bunrelated\b/gi,
    why: 'who is admitted from outpatient surgery because of a complication has the complication as the principal diagnosis',
    section: 'II.J',
    severity: 'information',
  },
  {
    codes: of('Z72.0'),
    says: /\b(?:tobacco|nicotine|cigarettes?|smok\w+|vap\w+|chew\w*)\b[^.;\n]{0,50}\b(?<!(?:not|no|never|without|denies) (?:\w+ )?)(?:dependen(?:t|ce|cy)|addict\w+|use disorder)\b|\b(?:dependen(?:t|ce) on|addicted to) (?:tobacco|nicotine|cigarettes?|vaping)\b/gi,
    besides: isListedAmong('F17'),
    why: 'who is dependent on tobacco is coded to F17, and Z72.0 is for its use',
    section: 'I.C.5.b.1',
  },
  {
    codes: of('Z23'),
    says: /\b(?:none|nothing) (?:were |was |is )?(?:given|administered)\b|\b(?:no|without(?: any)?) (?:vaccines?|vaccinations?|shots?|immuni[sz]ations?)\b(?! (?:history|record|reaction|side|yet before|last|in|since|exempt))|\b(?:vaccin\w+|immuni[sz]ations?|shots?)\b[^.;\n]{0,25}\b(?:declin\w+|refus\w+|deferred|postponed|not (?:given|administered|done))\b|\b(?:declin\w+|refus\w+|deferred|postponed) (?:the |her |his |all )?(?:\w+ )?(?:vaccin\w+|immuni[sz]ations?|shots?)\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:not|never|nor|none|nothing|no \w+(?: was| were)?|were|was not) )\b(?:given|administered|injected|received|got)\b/gi,
    besides: isListedAmong('Z00', 'Z28'),
    why: 'it is for an encounter at which a vaccine is given; for one that is not given Z28 tells why, and Z71.85 that its safety was the subject',
    section: 'I.C.21.c.2',
    severity: 'information',
  },
  {
    codes: of('Z66'),
    says: /\b(?:dnr|do[- ]not[- ]resuscitate|code status)\b[^.;\n]{0,40}\b(?:declin\w+|refus\w+|rescind\w+|revoked?|withdrawn|reversed|not (?:wanted|signed|in place|accepted|desired))\b|\b(?:declin\w+|refus\w+|does not want|rescind\w+|revoked?|against)\b[^.;\n]{0,30}\b(?:dnr|do[- ]not[- ]resuscitate)\b|\bwants? (?:everything|full) (?:done|resuscitation|treatment)\b/gi,
    status: 'any',
    why: 'the status is coded where the provider documents that the patient has it',
    section: 'I.C.21.c.3',
    severity: 'information',
  },
  {
    codes: of('A15-A19'),
    says: /\b(?:old|healed|past|previous|prior|remote|inactive|childhood|former|cured|treated) (?:[\w-]+ ){0,2}?(?:tb|tuberculosis)\b|\b(?:tb|tuberculosis)\b[^.;\n]{0,30}\b(?:years ago|(?:in|of) (?:19\d\d|20[01]\d|childhood|her youth|his youth)|long healed)\b/gi,
    orSaid: /\b(?:reactivat\w+|active|recurr\w+|relaps\w+|current)\b/gi,
    besides: isListedAmong('B90'),
    why: 'the acute disease is never coded with what it has left: B90 says that it is over, behind the condition that is left',
    section: 'I.B.10',
  },
  {
    codes: of('X36.0-'),
    says: /\b(?:hurricane|typhoon)\b/gi,
    besides: isListedAmong('X37.0'),
    why: 'what collapses because of a hurricane is X37.0-, and X36.0- is for where the earth has moved',
    section: 'I.B.19.b',
    severity: 'information',
    instead: ({ key }) => `X370XX${key[6] ?? 'A'}`,
  },
];

/** I.C.21.c.2: a vaccine that is given at a routine examination is told behind the examination. */
export const EXAMINATION_UNCODED: readonly Otherwise[] = [
  {
    codes: of('Z23'),
    listed: 'first',
    says: /\b(?:annual|yearly|routine|preventive|wellness|general) (?:(?:medical|adult|health|physical) )*(?:physical|exam(?:ination)?|check-?up|visit)\b|\bwell[- ](?:baby|child|woman|adult|infant) (?:visit|check\w*|exam\w*|care)\b/gi,
    orSaid:
      /\b(?:no|not|only|solely|nurse|last|next|due|had|after|missed|separate\w*|declin\w+|schedul\w+)\b[^.;\n]{0,30}\b(?:physical|exam\w*|check-?up|visit)\b|\b(?:physical|exam\w*|check-?up|visit)\b[^.;\n]{0,20}\b(?:due|next|scheduled|last|in (?:19|20)\d\d|ago|declined)\b|\b(?:vaccin\w+|immuni[sz]ation|shots?)[- ]only\b/gi,
    besides: isListedAmong('Z00-Z02', 'Z34', 'O09', 'Z38', 'Z39', 'Z76.2'),
    why: 'a vaccine at a routine examination is told behind the code of the examination',
    section: 'I.C.21.c.2',
    severity: 'information',
  },
];

/** What another row has not told of a routine test, in more words. */
export const ROUTINE_RESULTS: readonly Otherwise[] = [
  {
    codes: of('R70-R79', 'R82', 'R87-R89', 'R90-R94'),
    listed: 'first',
    says: /\b(?:all|everything|results?|labs?|panel|values?)\b[^.;\n]{0,20}\b(?:in (?:the )?(?:normal )?range|within (?:normal )?(?:limits|range)|wnl|normal|negative|unremarkable)\b/gi,
    also: /\b(?:no|without|denies|never) (?:any )?(?:signs?|symptoms?|complaints?|diagnos[ei]s)\b|\basymptomatic\b/gi,
    orSaid:
      /\b(?:abnormal|elevated|high|low|positive|raised|decreased|increased|except|but|flagged|borderline|repeat)\b/gi,
    where: 'no stay',
    once: true,
    why: 'a routine test without signs, symptoms or a diagnosis, and without a finding, is Z01.89',
    section: 'IV.K',
    severity: 'information',
    instead: () => 'Z0189',
  },
];
