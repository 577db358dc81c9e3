/** Symptoms, status, history and reasons for encounters for which a note's words want another code (I.C.18, I.C.21). */
import { NEW_FINDING } from './new-findings.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';
import { SHORT_COURSES } from './short-courses.ts';

const QUIT =
  /\b(?:former|ex-?|prior|previous)[- ]?smoker\b|(?<!\b(?:to|will|would|not|help|can|could|should) )\bquit (?:smoking|tobacco)\b|\bquit (?:(?:about |over )?[\w-]+ (?:years?|months?) ago|in (?:19|20)\d\d)\b|\bstopped smoking\b|\bno longer smokes\b/gi;
const SMOKES =
  /\bsmokes\b|\bcurrent(?:ly)? (?:(?:every ?day|daily|some ?day|tobacco|cigarette) )?smok\w+|\bcontinues to smoke\b|\bstill smok\w+|(?<!history of |former |past )\b(?:nicotine|tobacco) dependence\b(?!,? in remission)/gi;
const INFECTION =
  '(?:pneumonia|cellulitis|uti|urinary tract infection|pyelonephritis|influenza|covid\\S*|abscess|\\w* ?infection)';

/** Who is not in restraints at this encounter, or was so at another time only. */
const NOT_RESTRAINED =
  /\b(?:no|not|never|n['’]t|without|neither)\b[^.;\n]{0,40}\brestrain\w*|\brestrain\w*[^.;\n]{0,20}\b(?:not (?:used|needed|required|applied|necessary)|none)\b|\brestrain\w*[^.;\n]{0,40}\b(?:(?:last|previous|prior|earlier|another|an? (?:earlier|previous|prior|different)) (?:stay|admission|visit|hospitali[sz]ation|encounter|year|month|week|winter|spring|summer|fall)|years? ago|months? ago|in (?:19|20)\d\d)|\b(?:last|previous|prior|earlier) (?:stay|admission|visit|hospitali[sz]ation|encounter|year|month)\b[^.;\n]{0,60}\brestrain\w*|\bhistory of (?:\w+ ){0,2}restrain\w*|\brestraint[- ]free\b/gi;
const RESTRAINED_NOW =
  /\b(?:(?:two|four|five)-point|soft|wrist|leather|mechanical|physical|vest|limb)[- ]restraints? (?:(?:were |was |are |is )?(?:applied|placed|ordered|in place|on|used|needed|started)|for|since|until|from|overnight)\b|\b(?:(?:put|placed|kept|is|was|remains?|remained) (?:back )?)?in (?:[\w-]+ ){0,3}restraints?\b[^.;\n]{0,40}\b(?:today|now|tonight|overnight|this (?:morning|stay|admission|encounter|visit)|for \d|on arrival|on day)\b|\brestrain(?:ed|ts?)\b[^.;\n]{0,30}\b(?:today|now|here|on arrival|overnight|on (?:hospital )?day|for (?:\d|an?|two|three|four|several|some|safety|violen\w+|agitat\w+|combative\w*)|hours?)\b/gi;

export const STATUS: readonly Otherwise[] = [
  {
    codes: of('Z87.81', 'Z87.82-'),
    says: /\bamputat(?:ion|ed|ee)\b|\b(?:leg|foot|arm|hand|toes?|fingers?) was taken off\b|\b(?:bka|aka)\b/gi,
    status: 'any',
    besides: ({ key }) => /^(?:Z89|T87|Z44)/.test(key),
    why: 'the absence of a limb is a status (Z89); history is for what the patient no longer has',
    section: 'I.C.21.c.3 and c.4',
  },
  {
    codes: of('R65.1-'),
    says: new RegExp(
      `\\bsirs\\b[^.;\\n]{0,40}\\b(?<!\\bnot )(?:due to|from|secondary to|caused by) (?:an? |the )?${INFECTION}\\b|\\b${INFECTION} with sirs\\b`,
      'gi',
    ),
    why: 'R65.1- is for a response to what is no infection; beside an infection it is not coded, and sepsis where the provider says so',
    section: 'I.C.18.g',
  },
  {
    codes: of('R53.2'),
    says: /\b(?:quadri|tetra)pleg\w+\b[^.;\n]{0,40}\b(?:c[1-8]|spinal cord|stroke|cva|myelopathy|lesion)\b/gi,
    unless: /\bfunctional (?:quadri|tetra)pleg\w+\b/gi,
    why: 'functional quadriplegia is for none that comes from the nerves or an injury',
    section: 'I.C.18.f',
  },
  {
    codes: of('Z80-Z84'),
    says: /\b(?:no|denies(?: an?y?)?|negative|without(?: an?y?)?) (?:known )?family history\b/gi,
    status: 'any',
    unless: /\b(?:mother|father|parent|sister|brother|sibling|aunt|uncle|grand\w+|daughter|son|cousin)s?\b/gi,
    orSaid:
      /(?<!\b(?:no|denies|denies an?|denies any|negative|without|without an?|without any)(?: known)? )\bfamily history of\b/gi,
    why: 'there is no such history in the family',
    section: 'I.C.21.c.4',
  },
  {
    codes: ({ key }) => /^L89.*[0-49]$/.test(key),
    says: /\bdeep[- ]tissue (?:pressure )?(?:injur\w+|damage)\b|\bdtp?i\b/gi,
    orSaid: /\bstages? ?(?:[1-4]|iv|i{1,3})\b/gi,
    besides: ({ key }) => /^L89.*6$/.test(key),
    why: 'deep tissue damage of pressure has a code of its own for each site',
    section: 'I.C.12.a.7',
    instead: ({ key }) => `${key.slice(0, -1)}6`,
  },
  {
    codes: of('R29.6'),
    says: /\bhistory of (?:a )?fall(?:s|ing)?\b|\bfell once\b|(?<!\b(?:repeated|frequent|recurrent|recent|more|further) )\bfalls\b[^.;\n]{0,40}\b(?:years? ago|last (?:year|winter|spring|summer)|in (?:19|20)\d\d)\b|\b(?:fell|(?<!the |last |this )fall)\b[^.;\n]{0,40}\b(?:years? ago|last (?:year|winter|spring|summer)|in (?:19|20)\d\d)\b|\b(?:none|no (?:more |further |other )?falls?) since\b|\bno recent falls?\b/gi,
    status: 'any',
    unless: /\b(?:repeated|frequent|recurrent|recent|multiple|several) falls?\b|\bfallen\b/gi,
    why: 'repeated falls are recent ones whose reason is being investigated; a fall of the past with a risk of more is Z91.81',
    section: 'I.C.18.d',
    instead: () => 'Z9181',
  },
  {
    codes: of('D72.8-', 'E87', 'R70-R97'),
    says: /\b(?:hyp(?:o|er)\w+emia|potassium|sodium|calcium|magnesium|chloride|bicarbonate|glucose|wbc|white (?:blood )?(?:cell )?count|creatinine|lab(?:oratory)? (?:values?|findings?)|abnormal (?:labs?|values?|findings?)|(?:k|na|cl|mg|ca|cr|bun|hgb|plt|ast|alt)\+?(?: (?:of|was))? \d[\d.]*)\b(?:[^.;\n]|\.\d){0,60}\b(?:not (?:clinically )?significant|of no (?:clinical )?significance|clinically insignificant|no (?:evaluation|work-?up)[,;]? (?:and |or )?(?:no )?treatment)\b/gi,
    status: 'any',
    why: 'an abnormal finding is coded only where the provider says that it is significant',
    section: 'III.B',
    severity: 'information',
  },
  {
    codes: of('Z91.81'),
    says: /\b(?:repeated|frequent|recurrent|multiple) falls\b|\b(?:second|third|fourth|fifth|2nd|3rd|[4-9]th) fall (?:this|in|within|since)\b|\b(?:fell|fallen|falls?) (?:\w+ )?(?:twice|(?:two|three|four|five|six|several|many|\d+) times)\b|\b(?:two|three|four|five|six|several|\d+) (?:recent )?falls (?:(?!in\b)\w+ ){0,3}(?:this|in|within|over|since)\b|\b(?:why|reason|cause) (?:(?:is|are|does|do|of|for|keeps?|that) )*(?:(?:she|he|they|the|his|her|these|repeated|patient|pt|mr|mrs|ms) )*(?:[A-Z]\w+ )?(?:keeps? )?f(?:all(?:s|ing)?|ell)\b|\bfalls?,? (?:(?:of|the|is|are|still) )*(?:(?:unknown|unclear|unexplained|undetermined|obscure) (?:cause|etiology|reason|origin)|(?:cause|etiology|reason) (?:(?:is|still|not|yet) )*(?:unknown|unclear|unexplained|undetermined|obscure|known|clear))\b|\bunexplained falls?\b|\bfalls? (?:(?:is|are|being|still|under) ){0,3}(?:work-?up|worked up|evaluat\w+|investigat\w+|being (?:worked|looked))\b|\b(?:work-?up|evaluation|investigation|assessment) (?:of|for) (?:(?:the|her|his|recent|these|new|unexplained|frequent) ){0,3}falls?\b|\bfell\b[^.;\n]{0,40}\b(?:and )?(?:again|a second time|once more|another time)\b|\bkeeps falling\b/gi,
    unless: /\b(?:history of|past|risk (?:of|for)) falls?\b|\bat risk\b/gi,
    why: 'recent falls whose reason is being investigated are R29.6',
    section: 'I.C.18.d',
    severity: 'information',
    instead: () => 'R296',
  },
  {
    codes: of('Z91.81'),
    says: /\b(?:no|denies(?: any)?|without(?: any)?|never (?:had|any)) (?:earlier|other|previous|prior|past|former) falls?\b|\b(?:first|only|single) (?:ever )?fall\b|\bnever (?:has |had )?fall(?:en|s)? before\b|\bhad not fallen before\b/gi,
    status: 'any',
    unless: /\bhistory of falls?\b|\bat risk\b|\bfall risk\b/gi,
    why: 'a history of falling is for who has fallen in the past and is at risk for more',
    section: 'I.C.18.d',
  },
  {
    codes: of('R29.6'),
    says: /\b(?:fallen|fell|falls?)\b[^.;\n]{0,60}\b(?:at (?:high |increased |continued )?risk|risk (?:of|for) (?:more|further|future|falls?)|fall risk)\b|\b(?:at (?:high |increased )?risk|risk (?:of|for)) (?:of |for )?(?:\w+ )?falls?\b[^.;\n]{0,60}\b(?:fell|fallen|history)\b/gi,
    besides: isListedAmong('Z91.81'),
    lacking: true,
    why: 'who has fallen in the past and is at risk for more has Z91.81 beside the repeated falls that are looked into',
    section: 'I.C.18.d',
    severity: 'information',
  },
  {
    codes: of('R40.20', 'R40.21-R40.24'),
    says: /\b(?:(?:medically|pharmacologically|drug|barbiturate|propofol|pentobarbital)[- ])?induced coma\b|\bsedated (?:patient|with|on|and|for)\b|\b(?:patient|she|he) (?:is|was|remains) sedated\b|\b(?:deeply|heavily|under|while|remained|kept) sedat\w+|\b(?:gcs|coma scale|score)\b[^.;\n]{0,25}\b(?:on|with|from|due to) (?:\w+ )?(?:sedat\w+|propofol|midazolam|pentobarb\w*|dexmedetomidine|paralytics?)\b/gi,
    unless:
      /\b(?:gcs|coma scale)\b[^.;\n]{0,25}\b(?:arrival|scene|field|presentation|admission|before|prior|initial)\b|\b(?:on arrival|at the scene|initial|presenting)\b[^.;\n]{0,30}\b(?:gcs|coma)\b/gi,
    why: 'neither coma nor a coma scale is reported of a patient in a medically induced coma or sedated',
    section: 'I.C.18.e',
  },
  {
    codes: ({ key }) => /^F172\d[^1]$/.test(key),
    says: QUIT,
    status: 'any',
    unless: SMOKES,
    why: 'who has stopped has a history of nicotine dependence, unless the provider calls it in remission',
    section: 'I.C.21.c.4',
    instead: () => 'Z87891',
  },
  {
    codes: of('Z87.891'),
    says: SMOKES,
    unless: QUIT,
    why: 'a history code is for what no longer exists, and the note names a dependence or smoking that goes on',
    section: 'I.C.21.c.4',
  },
  {
    codes: of('U07.1'),
    says: /\b(?:post|long)[- ]covid\b/gi,
    unless:
      /\b(?:acute|active|positive|current|re-?infect\w+)\b|\b(?:new|second|another|fresh|present) (?:\w+ )?(?:covid\S*|infection)|\bcovid\S*,? (?:new|again|a second time)\b/gi,
    why: 'what COVID-19 left behind is U09.9, and no infection is coded that is over',
    section: 'I.C.1.g.1.m',
    instead: () => 'U099',
  },
  {
    codes: of('Z23'),
    says: /\b(?:declin|refus|defer|postpon)\w*\b[^.;,\n]{0,40}\b(?:shot|vaccin\w*|immuni\w+)\b|\b(?:shot|vaccin\w*|immuni\w+)\b[^.;,\n]{0,20}\b(?:declined|refused|deferred|not given)\b/gi,
    unless: /\b(?:given|administered|received)\b/gi,
    why: 'an encounter for immunization is one at which it is given; Z28 says why it was not',
    section: 'I.C.21.c.2',
  },
  {
    codes: of('Z66'),
    says: /\bfull code\b/gi,
    unless: /\bdnr\b|\bdo not resuscitate\b/gi,
    why: 'the note has the patient as a full code',
    section: 'I.C.21.c.3',
  },
  {
    codes: of('Z66'),
    lacks:
      /\bdn[ar]r?\b|\bdo[- ]not[- ](?:attempt )?resuscitat\w+|\bno[- ]code\b|\bcode status(?! (?:was |is )?(?:discussed|addressed|reviewed|talked|not|full|unknown|asked|brought up|pending|to be))\b|\bno (?:cpr|resuscitation)\b|\bcomfort (?:care|measures)\b|\bnatural death\b|\bhospice\b|\bpolst\b|\bmolst\b/gi,
    why: 'the status is coded where the provider documents it',
    section: 'I.C.21.c.3',
    severity: 'information',
  },
  {
    codes: of('Z78.8', 'Z78.9'),
    says: /\b(?:(?:physically |in |soft |wrist |four[- ]point |4[- ]point )+restrain(?:ed|ts?)|restrained (?:during|for|due|because|this|overnight|in))\b/gi,
    orSaid: NOT_RESTRAINED,
    besides: isListedAmong('Z78.1'),
    why: 'who has been put in restraints during the encounter has Z78.1',
    section: 'I.C.21.c.3',
    severity: 'information',
    instead: () => 'Z781',
  },
  {
    codes: of('Z78.1'),
    says: /\btemporar\w+ restrain\w*|\b(?:restrain\w*|strapp(?:ed|ing)|straps?|tied|held down|wrist ties|(?:soft )?(?:wrist|ankle|limb) (?:ties|holders?|cuffs?)|papoose\w*|immobili[sz]ed|secured)\b[^.;\n]{0,60}\b(?:during|for|while|(?:as|so) (?:long|that)|until)\b[^.;\n]{0,50}\b(?:procedure|tap|intervention|eeg|echo|stud(?:y|ies)|x-?rays?|shot|injection|sutures?|stitche[sd]|operation|test|blood draw|draw|transfer|puncture|scan|mri|ct|placement|insertion|biopsy|imaging|line|catheter\w*|intubation|suturing|repair|closure|reduction|splint\w*|cast\w*|exam|vaccin\w*|iv (?:start|placement)|lac(?:eration)?|dressing|\w*(?:centesis|oscopy|ostomy|otomy|gram))\b/gi,
    why: 'restraint for the time of a procedure is not coded',
    section: 'I.C.21.c.3',
  },
  {
    codes: of('Z78.1'),
    says: NOT_RESTRAINED,
    status: 'any',
    unless: RESTRAINED_NOW,
    why: 'restraint is coded where the patient has been put in restraints during the current encounter',
    section: 'I.C.21.c.3',
    severity: 'information',
  },
  ...SHORT_COURSES,
  {
    codes: of('Z79.01', 'Z79.02'),
    says: /\b(?:apixaban|eliquis|warfarin|coumadin|rivaroxaban|xarelto|dabigatran|clopidogrel|plavix|anticoagula\w+)\b[^.;\n]{0,20}\b(?:stopped|discontinued)\b|\b(?:off|stopped|no longer (?:on|takes|taking)) (?:apixaban|eliquis|warfarin|coumadin|rivaroxaban|xarelto|dabigatran|clopidogrel|plavix|anticoagula\w+)/gi,
    status: 'any',
    unless: /\b(?:continue|restart|resume|switched|changed)\w*\b/gi,
    why: 'the code is for a drug that the patient takes now',
    section: 'I.C.21.c.3',
  },
  {
    codes: of('Z98.61'),
    says: /\b(?:stent\w*|drug-eluting|des|bms|xience|promus|synergy|resolute)\b/gi,
    orSaid:
      /\b(?:no|without(?: an?y?)?|not|never) (?:\w+ )?stent\w*|\b(?:balloon|angioplasty) (?:only|alone)\b|\bpoba\b/gi,
    besides: isListedAmong('Z95.5'),
    why: 'a stent that stays in the artery is Z95.5, and Z98.61 is for an angioplasty that left none',
    section: 'I.C.21.c.3',
    severity: 'information',
    instead: () => 'Z955',
  },
  {
    codes: of('Z95.5'),
    says: /\b(?:balloon|angioplasty) (?:only|alone|without (?:a )?stent\w*)\b|\bpoba\b|\bno stents? (?:was |were )?(?:placed|left|used)\b/gi,
    status: 'any',
    orSaid:
      /\b(?<!\b(?:no|without|without a|not) )(?:des\b|drug-eluting|bms\b|stent(?:ed|s)? (?:to|in|of|placed))/gi,
    besides: isListedAmong('Z98.61'),
    why: 'an angioplasty that left no stent is Z98.61',
    section: 'I.C.21.c.3',
    severity: 'information',
    instead: () => 'Z9861',
  },
  {
    codes: of('Z88.0-Z88.8'),
    says: /\bnkda\b|\bno known (?:drug |medication )?allerg\w+/gi,
    status: 'any',
    unless: /\ballerg(?:y|ies|ic) to\b/gi,
    why: 'the note says that the patient has no such allergy',
    section: 'I.C.21.c.3',
  },
  {
    codes: of('Z59.02'),
    says: /\bsheltered homeless\w*|\b(?:in|at) (?:a|the) (?:homeless )?shelter\b/gi,
    unless: /\bunsheltered\b|\bstreets?\b|\b(?:in|his|her) car\b|\bencampment\b|\btent\b/gi,
    why: 'who stays in a shelter is homeless and sheltered',
    section: 'I.C.21.c.17',
    instead: () => 'Z5901',
  },
  {
    codes: of('Z59.01'),
    says: /\bunsheltered\b|\b(?:on the streets?|in (?:his|her|a) (?:car|tent)|encampment)\b/gi,
    unless: /(?<!un)sheltered\b|\bshelter\b/gi,
    why: 'who lives on the street is homeless and unsheltered',
    section: 'I.C.21.c.17',
    instead: () => 'Z5902',
  },
  {
    codes: of('Z00.00', 'Z00.129'),
    says: NEW_FINDING,
    why: 'an examination that finds a new condition, or a chronic one that has become worse, is one with abnormal findings',
    section: 'IV.P',
    severity: 'information',
    instead: ({ key }) => (key === 'Z0000' ? 'Z0001' : 'Z00121'),
  },
  {
    codes: of('Z00.01', 'Z00.121'),
    says: /\b(?:no|without) abnormal(?:ity|ities| findings?)?\b/gi,
    status: 'any',
    unless: NEW_FINDING,
    why: 'the note has the examination without abnormal findings',
    section: 'IV.P',
    instead: ({ key }) => (key === 'Z0001' ? 'Z0000' : 'Z00129'),
  },
  {
    codes: of('Z00.01', 'Z00.121'),
    says: /\b(?:no|without(?: any)?|nothing) (?:new )?abnormal(?:ity|ities| findings?)?\b|\b(?:no|nothing) (?:new (?:findings?|problems?|diagnos[ei]s|complaints?)|new found)\b|\b(?:everything|all|exam\w*|physical|check-?up|results?)(?: (?:is|was|were|are|came back|entirely|all|completely|totally))* (?:normal|unremarkable|negative|fine)\b(?! (?:except|but|apart|save|other))|(?<=\bexam[.,:;] )normal\b|\bunremarkable (?:physical|exam\w*)\b/gi,
    status: 'any',
    unless: NEW_FINDING,
    orSaid:
      /\b(?:except|but|apart from|save for|other than|elevated|(?<!\b(?:no|nothing|without(?: any)?) )abnormal(?! findings)|high|low|worse\w*|started|increased|raised|referr\w+)\b/gi,
    why: 'the note has the examination without abnormal findings',
    section: 'IV.P',
    severity: 'information',
    instead: ({ key }) => (key === 'Z0001' ? 'Z0000' : 'Z00129'),
  },
  {
    codes: of('Z48.0-'),
    says: /\binfected\b[^.;,\n]{0,30}\b(?:wound|incision)\b|\b(?:wound|incision\w*) (?:infection|dehiscence)\b/gi,
    why: 'aftercare is not coded where the treatment is for a current, acute disease',
    section: 'I.C.21.c.7',
    severity: 'information',
  },
  {
    codes: of('Z47', 'Z48'),
    says: /\baftercare\b[^.;\n]{0,60}\b(?<!(?:pathologic(?:al)?|stress|osteoporotic) )(?:fracture|fx|laceration|sprain|dislocation|burn)\b/gi,
    why: 'aftercare of an injury is coded as the injury, with the 7th character for subsequent care',
    section: 'I.C.19.a and I.C.21.c.7',
  },
  {
    codes: of('A40-A41'),
    says: /\bsirs\b[^.;,\n]{0,20}\b(?:due to|from|with)\b(?![^.;\n]*\b(?:infect\w+|pneumonia|uti|cellulitis|bacter\w+)\b)|\bsirs\b[^.;\n]{0,20}\b(?:no|without) (?:\w+ ){0,2}infection/gi,
    unless: /\bseps\w+|\bseptic\b/gi,
    why: 'a systemic inflammatory response to what is no infection is R65.1-, behind the condition that underlies it',
    section: 'I.C.18.g',
    instead: () => 'R6510',
  },
  {
    codes: ({ key }) => /^S(?:48|58|68|78|88|98)/.test(key) && !key.endsWith('S'),
    says: /\b(?:healed|well-healed|old|mature) (?:\w+ )?(?:stump|residual limb|amputation)\b|\bprosthe\w+ (?:fitting|adjustment|check|training)\b|\b(?:fitting|adjustment) of (?:an? |the |his |her )?(?:\w+ )?prosthe\w+|\b(?:status post|s\/p) (?:\w+ ){0,4}amputation\b|\bamputation\b[^.;\n]{0,20}\b(?:in (?:19|20)\d\d|years ago)\b|\bamputee\b/gi,
    unless: /\b(?:today|acute|traumatic(?:ally)?|reattach\w*|replant\w*|this (?:morning|evening|week))\b/gi,
    why: 'a limb that is lost is a status, Z89, once the injury is no longer treated',
    section: 'I.C.21.c.3',
  },
];
