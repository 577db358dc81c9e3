/** The words of a note that say how a thing is meant: denied, suspected, of the family, of the past, over. */

/** What the record says of a thing that it names. */
export type Status =
  | 'affirmed'
  | 'negated'
  | 'uncertain'
  /** Should it come: `call for fever`. */
  | 'conditional'
  | 'family-history'
  | 'resolved'
  | 'personal-history';

/**
 * `before` stands before what it governs, `behind` behind it, `either` behind it where nothing else follows, and
 * `between` on both sides.
 */
export type Position = 'before' | 'behind' | 'either' | 'between';

/** A scope goes to the next comma, or over the commas of a list (`no fever, chills or cough`). */
export type Reach = 'comma' | 'list';

export interface Cue {
  readonly words: RegExp;
  readonly status: Exclude<Status, 'affirmed'>;
  readonly position: Position;
  readonly reach: Reach;
  /** What ends the scope of this cue besides what ends every one. */
  readonly ends?: RegExp;
}

const words = (pattern: string): RegExp => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w])`, 'gi');

/** Behind `no longer`: a disease that its treatment does not hold is there. */
export const NOT_HELD =
  '(?:held|controlled|relieved|answer\\w*|respond\\w*|tolerat\\w*|manag\\w*|able|enough|help\\w*|suffic\\w*|work\\w*)';

/** What contains a cue and is none. */
export const NO_CUE = words(
  [
    'not only',
    // `PE? no - pneumonia`: the answer is of what was asked.
    '(?<=^|\\? ?)no(?= ?[-–—]{1,2} )',
    'no (?:sense of (?:smell|taste)|energy|appetite|feeling (?:in|below|of the)|sensation (?:in|below|over)|use of|movement (?:in|of|below)|power (?:in|of)|light perception|memory of)',
    'not necessarily',
    'not (?:felt |thought |believed )?(?:to be )?(?:due|related|secondary|attributed|attributable|caused|associated)',
    'no (?:significant |interval |acute )?(?:increase|change|improvement|further|other|additional|more)',
    'negative (?:blood |urine |all )?cultures?(?! for)',
    '(?:gram|culture|sero|node|receptor|triple|rh|her2)[- ]negative',
    'not (?:yet |very |so |as |well[- ]|adequately |fully |completely |optimally )*(?:controlled|improved|improving|resolved|resolving|healed|healing|tolerat\\w+|responding|compliant|adherent|at goal)',
    'never (?:quite |really |fully |completely )?(?:resolved|healed|recovered|cleared|closed)',
    'history (?:of|and) (?:the )?(?:present|physical)\\w*(?: illness| exam\\w*)?',
    '(?:as \\w+ as|if|when|where) possible',
    '(?:does|do|did|is|was|are|were) not (?:\\w+ )?(?:say|tell|show|state|establish|document|clear|documented|recorded|stated|known|charted)(?= (?:if|whether|when)\\b[^.;\\n]*\\b(?:present|there|exist\\w*|began|developed|arose|admission|arriv\\w*|poa)\\b)',
    'without (?:difficulty|relief|improvement|help|assistance)',
    'likely to',
    'code status',
    'none of (?:it|them|these|those|this|that|which)(?: (?:was|were|is|are|had been))? (?:(?:yet |already )?(?:there|present|seen|known|evident|apparent)|(?:at|on|before|prior to) (?:the |her |his )?(?:admission|arrival|time))',
    `no longer ${NOT_HELD}`,
  ].join('|'),
);

/**
 * The cause behind `cystitis without hematuria due to E. coli` is that of the cystitis, and what is behind `without
 * aura with status migrainosus` is there. Behind other cues it is denied with what it would have caused
 * (`no pneumonia due to aspiration`).
 */
const CAUSE = new RegExp(
  `${words('due to|caused by|from|following|in the setting of|with').source}|(?<=\\bwithout (?:any )?(?:loss of consciousness|loc|(?:retained )?foreign body|displacement|hematuria|obstruction|perforation|coma|aura|dislocation|hemorrhage|bleeding))\\b,? (?:and|plus)\\b`,
  'gi',
);

/** What a patient could not do has its reason behind it: `could not pass urine: retention`, `could not walk due to pain`. */
const BEHIND_INABILITY =
  /(?<=\b(?:could|can|able|did|does|do|would|will)\b(?! not (?:have|show|find|report|include))[^:]*):(?=\s)|(?<=\b(?:could|can|able)\b(?! not (?:be|have|find|see|confirm|show|rule|exclude)\b).*)\b(?:due to|from|owing to)\b/gi;

/** What a patient is asked to do should something come: `call us for fever`, `return if worse`, `ED precautions for`. */
const ASKED_TO_COME =
  '(?:(?:call|phone|(?:contact|notify|page|message) (?:us|the (?:office|clinic)|our (?:office|clinic)))(?: (?:us|me|back|the (?:office|clinic)|our (?:office|clinic)|clinic|office|for advice|right away|at once|immediately|promptly|sooner|early)){0,2}|(?:return|(?:come|be) (?:back|in)|rtc|recheck|seek (?:care|help|attention|medical attention))(?: (?:here|sooner|early|earlier|right away|at once|immediately|promptly|to (?:the )?(?:ed|er|clinic|office))){0,2}|(?:sooner|earlier)|(?:go )?(?:straight |back |right )?to (?:the )?(?:ed|er|emergency (?:room|department))|911|(?:ed|er|return|strict|emergency|warning)(?: return)? (?:precautions?|signs?|instructions?)(?: (?:given|reviewed|discussed))?|(?:told|taught|asked|advised|instructed|knows) to (?:watch|look out)|watch(?: out)?|look out)';

/** What `pneumonia with fever, resolved` has behind it may be all that is over. */
const COMPANY = words('with|and');

/** `Car vs tree`, `MVC vs truck`: who ran into what, and no doubt between two diseases. */
const NOT_A_CRASH =
  '(?! (?:an? |the |another |parked |other |oncoming |moving |semi |tractor[- ])*(?:cars?|trucks?|trailer|suvs?|vans?|vehicles?|auto|bus|train|trees?|poles?|wall|guard ?rail|deer|moose|pedestrians?|ped|bicycl\\w+|bik\\w+|motorcycl\\w+|semi|median|ditch|fence|curb|door|hydrant)\\b)';

/**
 * The longer before the shorter: words that are part of one cue are no other. Guidelines II.H and IV.H list the words
 * of uncertainty, “or other similar terms indicating uncertainty”.
 */
export const CUES: readonly Cue[] = [
  {
    words: words(
      'nothing (?:(?:to|that|which|would|here|else|now|today|on (?:the )?(?:exam\\w*|history|film|imaging|ct|mri|labs?)|in (?:the |her |his )?(?:history|story|exam\\w*|labs?)) ){0,3}(?:suggest(?:s|ing|ive of)?|indicat(?:es?|ing|ive of)|point(?:s|ing)? (?:to|towards?)|support(?:s|ing)?|suspicious (?:for|of)|concerning for|consistent with|compatible with|to (?:raise|make) (?:concern|one think) (?:for|of))|(?:argues?|arguing|speaks?|speaking|militates?) (?:strongly )?against',
    ),
    status: 'negated',
    position: 'before',
    reach: 'list',
  },
  {
    words: words(
      "(?:can ?not|can't|could not|not|unable to|still to|to|needs to|has to|must|yet to) (?:been |be )?(?:ruled out|excluded)|(?:is |was |are )?favou?red|(?:can ?not|can't|could not) (?:yet )?be (?:confirmed|established|proven|diagnosed)|(?=(?:is|are|was|were|remains?|still|stays?|unproven|doubtful|in doubt|not)\\b)(?<!\\b(?:cause|etiology|source|reason|origin|significance|onset|mechanism|stage|type|side|site)\\b[^.;]{0,40})(?:(?:is|are|was|were|remains?|still|stays?) )*(?:unproven|doubtful|in doubt|not (?:yet )?(?:certain|definite|definitive|clear-cut)(?=[.,;)]|$))|(?:the )?(?:dx|diagnosis) (?:(?:is|remains|still) )*(?:pending|deferred|to be (?:confirmed|finali[sz]ed|made|established)|not (?:yet )?(?:final|made|established|confirmed|certain))|(?:is |was |were |are )?(?:(?:not|never)(?: yet)? (?:been |be )?|un)confirmed|(?:(?:is|are|was|were|remains?|stays?|sits?|still|also|very|quite) )*(?:(?:high(?:er|est)?|low(?:er)?|near the top|at the top|top|up|first) (?:on|of) (?:the|my|our) (?:list|differential|ddx)(?! (?:is|are|stands?|comes?)\\b|:)|on my list|(?:on|in) (?:the|my|our|her|his) (?:differential|ddx))|(?:is|are|was|were|remains?|seems?|stays?)(?: \\w+)? (?:an? )?(?:\\w+ )?(?:possibility|consideration|contender|candidate)|(?:has|have|ought|needs?|is|are|remains?) to be (?:considered|proven|confirmed)|(?:(?:is|are|was|were|being|also|still) )+(?:being )?(?:considered|entertained)(?=[.,;)]|$)|status (?:(?:is|was|remains|still) )?(?:unknown|unclear|pending|not (?:yet )?(?:known|available|documented|recorded|stated|clear|in (?:our|the|my|her|his) (?:records?|chart)|on file|reported|given))|until (?:proven|shown) otherwise|(?:is|was|remains?) (?:the|a|my|our|her|his) (?:\\w+ )?(?:worry|concern|fear|question|suspect)|(?:a|the) (?:\\w+ )?(?:worry|concern)(?= (?:after|given|because|with|here|due)\\b|[.,;)]|$)|(?:(?:is|are|was|were) )?(?:in mind|on the table|questioned|in question)|(?:pending|awaiting|awaits?|needs?|requires?|for|to) (?:be confirmed|confirmation|proof)|if confirmed",
    ),
    status: 'uncertain',
    position: 'behind',
    reach: 'comma',
  },
  {
    words: words(
      '(?:not |unable to |can ?not )?(?:rule[- ]?out|exclude)|r/o|working (?:diagnosis|dx)(?: is| of)?',
    ),
    status: 'uncertain',
    position: 'either',
    reach: 'comma',
  },
  {
    words: words(
      '(?:compatible|consistent|comparable) with|c/w|(?:suggestive|indicative) of|suggest(?:s|ing)|concern(?:s|ing|ed)? for|suspicion (?:of|for)|suspicious for|differential(?: diagnosis)?(?: of| includes)?|(?:may|might|could) (?:be|have|represent|become|turn (?:into|out to be)|evolve into)|(?:(?:sent|order\\w*|await\\w*|pending|need\\w*|requir\\w*)\\b[^.;,]{0,30}|labs?|mri|ct|biopsy|imaging|serolog\\w+|tests?) to (?:confirm|establish|prove)|(?:uncertain|unsure|unclear|not (?:sure|certain|clear|convinced)) (?:if|whether|that|about)(?: (?:this|it|she|he) (?:is|has))?|not (?:sure|certain|convinced) (?:this|it) is|equivocal for|hints? of|query(?! (?:the|to|sent|was|is|provider|whether))|potential(?! (?:for|side|risks?|benefits?|complications?|interactions?|donor|triggers?|causes?|drug|need|to|harms?|toxicit\\w+)\\b)|appears to (?:be|have)|lean(?:s|ing)? (?:to|towards?)|(?:(?:at the )?top|first|high(?:er|est)?) (?:of|on) (?:the|my|our) (?:list|differential|ddx)(?: (?:is|are|stands?|comes?))?:?|(?:am|are|was|were) thinking(?: of| about| this is| it is)?|wonder(?:s|ed|ing)? (?:about|if|whether)|rais(?:es?|ed|ing) (?:the |a )?(?:question|possibility|suspicion|concern|thought) (?:of|for|about)|(?:question|possibility|query) of|(?:leading|front-?running|main|first|foremost) (?:contender|candidate|consideration|hypothesis|possibility|thought|suspect)(?: is| here is|:)?|provisional(?:ly)?(?: (?:diagnosis|dx|impression))?(?: is| of|:)?|tentative(?:ly)?(?: (?:diagnosis|dx|impression))?(?: is| of|:)?|looks? (?:most |much |more |a lot |very )?like|seems? like|(?:looks|seems?) to (?:be|have)(?! (?:\\w+(?:ing|ed|en)|been|better|worse|fine|well|stable|good|less|more|no|not|at|on|in|under|out|over|back|doing|gone|quiet|happy|comfortable|able)\\b)|treat(?:ed|ing) (?:empirically|presumptively) (?:as|for)|in keeping with|in line with|(?:go|goes|going) along with|points? (?:strongly |most |clearly )?(?:to|towards?)|pointing (?:to|towards?)|working (?:assumption|impression|hypothesis|theory)(?: is| of|:)?|(?:treat(?:ed|ing)?|manag(?:ed|ing)) (?:(?:her|him|it|this) )?(?:empirically |presumptively )?as(?: if| though)?(?! (?:an? )?(?:outpatient|inpatient|needed|above|before|prescribed|directed|well|a (?:child|outpatient)))|(?:would|could|might) fit(?: with)?|perhaps|maybe',
    ),
    status: 'uncertain',
    position: 'before',
    reach: 'comma',
  },
  {
    words: words(
      '(?<!\\b(?:not|never|to|will|would|could|may|might|should|also|patient|she|he|they) )consider(?:ing)?(?! (?:an? |the |more |less |further )?(?:\\w+ing|trial|refer\\w*|consult\\w*|mri|ct|pet|echo|eeg|emg|x-?ray|imaging|labs?|tests?|biops\\w+|\\w+scopy|surg\\w+|\\w+ectomy|statins?|insulin|therapy|treatment|medications?|vaccin\\w*|dose|drug|change|switch|increase|decrease|admission|hospice|repeat|second|follow|whether|if|that|when|the|his|her))',
    ),
    status: 'uncertain',
    position: 'before',
    reach: 'comma',
    ends: words('for|if|in|to|given|because|due'),
  },
  {
    words: words(
      'probabl[ey]|suspect(?:ed|s)?|questionabl[ey]|possibl[ey]|(?:more |most |very |less )?likely|presum(?:ed|ably|ptive)',
    ),
    status: 'uncertain',
    position: 'either',
    reach: 'comma',
  },
  {
    words: words(
      "(?:can ?not|can't|could not|unable to|not (?:able|ready) to|too (?:early|soon) to|premature to)(?: (?:yet|today|now|fully|definitively))* (?:confirm|diagnose|establish|prove|make (?:the|a) (?:diagnosis|dx) of)(?! (?:the |its |her |his )?(?:dose|dosage|stage|type|side|cause|etiology|date|source|whether|if|extent|grade|laterality|level|site|organism|time|onset|list|medications?|history)\\b)",
    ),
    status: 'uncertain',
    position: 'either',
    reach: 'comma',
  },
  {
    words: words(
      'favou?r(?:s|ing)?(?! (?:an? |the |more |less |further |her |his )?(?:\\w+ing|trial|refer\\w*|imaging|surg\\w+|\\w+ectomy|statins?|insulin|therapy|treatment|management|observation|conservative|medical|operative|nonoperative|vaccin\\w*|dose|drug|change|admission|hospice|right|left|leg|side)\\b)',
    ),
    status: 'uncertain',
    position: 'before',
    reach: 'comma',
    ends: words('for|if|in|to|given|because|due|over|with'),
  },
  { words: /(?<=^|[\s(])\?+(?=\s?\w)/g, status: 'uncertain', position: 'before', reach: 'comma' },
  { words: /(?<=\w\s?)\?+(?=\W*$|\)|,)/g, status: 'uncertain', position: 'behind', reach: 'comma' },
  {
    words: words(
      `${ASKED_TO_COME},? (?:if|should|in case of)|(?:sooner|earlier|right away|at once|immediately|promptly|urgently),? (?:if|should|in case of|for any)|if(?= (?:(?!\\b(?:not|no)\\b)[\\w/-]+ ){1,8}?(?:appears?|occurs?|develops?|recurs?|arises?|emerges?|comes? back|sets? in)\\b)|should(?= (?!(?:be|have|not|also|she|he|they|it|we)\\b)(?:[\\w/-]+ ){1,6}?(?:appear|occur|develop|recur|arise|emerge|come back|set in)\\b)|${ASKED_TO_COME}(?:(?: at home)? (?:for|with)|:)(?= (?:any|new|worse\\w*|worsening|increas\\w+|severe|sudden|recurr\\w+|signs?|symptoms?|fevers?|bleeding|chest pain|gain|weight gain|retention|blood|shortness|dyspnea|weakness|redness|pus|drainage|swelling|numbness|vomiting|dehydration|infection|[\\w -]+ or )\\b)`,
    ),
    status: 'conditional',
    position: 'before',
    reach: 'list',
  },
  // `Reviewed preterm labor signs`, `signs of preterm labor reviewed`: what a patient is to look for.
  {
    words: words(
      '(?:review(?:ed)?|discuss(?:ed)?|went over|taught|teach|explain(?:ed)?|counsel(?:l)?ed (?:on|about)|given|handout on)(?= (?:the )?(?:[\\w-]+ ){1,4}(?:warning |danger )?(?:signs?|precautions?|warnings?)\\b)|(?:(?:warning|danger|red[- ]flag) )?(?:signs?|symptoms?)(?: (?:and|&|\\/) (?:signs?|symptoms?))? of(?= [^.;]{3,60}?\\b(?:were |was )?(?:reviewed|discussed|explained|gone over|taught|given)\\b)|(?:knows|aware of|understands|recognizes?) (?:the )?(?:warning |danger )?(?:signs?|symptoms?) of',
    ),
    status: 'conditional',
    position: 'before',
    reach: 'list',
  },
  {
    words: words(`(?:vs\\.?|versus)${NOT_A_CRASH}`),
    status: 'uncertain',
    position: 'between',
    reach: 'comma',
  },
  {
    words: words('no longer(?: has| have| being)?|(?:recovered|cured) (?:from|of)'),
    status: 'resolved',
    position: 'before',
    reach: 'comma',
  },
  {
    words: words(
      'NED|no evidence of (?:active |recurrent |residual )?(?:disease|recurrence|malignancy)|no recurrence|(?:cancer|disease)[- ]free',
    ),
    status: 'resolved',
    position: 'either',
    reach: 'comma',
  },
  {
    words: words(
      'no|denie[sd]|denying|negative for|neg for|free of|absence of|absent|nor|neither|never (?:hypertensive|diabetic|had|any|an?|has had|developed|went into|progressed to|became|reached|met|needed|required|got into|showed)',
    ),
    status: 'negated',
    position: 'before',
    reach: 'list',
  },
  { words: /(?<=^|[\s,])\(-\)/g, status: 'negated', position: 'before', reach: 'comma' },
  {
    words: words('without|w/o'),
    status: 'negated',
    position: 'before',
    reach: 'comma',
    ends: CAUSE,
  },
  {
    words: words(
      '(?<=\\bcriteria\\b[^.;]*)(?:(?:is|are|was|were|have been|has been) )?(?:not|never)(?: (?:yet|fully|quite|all|been))* (?:met|fulfilled|satisfied|reached)',
    ),
    status: 'negated',
    position: 'behind',
    reach: 'comma',
  },
  {
    words: words(
      '(?:(?:falls?|fell|is|was) (?:just |well |far )?short of|(?:does|do|did) not (?:\\w+ )?(?:meet|fulfil\\w*|satisfy|reach)|fail(?:s|ed) to (?:meet|fulfil\\w*|satisfy))(?: (?:the |all |full )*(?:\\w+ )?criteria)?(?: (?:for|of))?',
    ),
    status: 'negated',
    position: 'before',
    reach: 'comma',
  },
  {
    words: words(
      '(?:is |was |are |were )?not (?:yet )?(?:diagnosed|detected|demonstrated|established|proven|present|there|seen|found|identified|noted)(?=[.,;)]|$)',
    ),
    status: 'negated',
    position: 'behind',
    reach: 'comma',
  },
  {
    words: words("not|isn't|wasn't|doesn't have|rules out"),
    status: 'negated',
    position: 'before',
    reach: 'comma',
    ends: BEHIND_INABILITY,
  },
  {
    words: words('(?:was |were |is |are |has been |have been )?(?:ruled out|excluded)|unlikely'),
    status: 'negated',
    position: 'either',
    reach: 'comma',
  },
  {
    words: words(
      '(?:is |was |are |were )?(?:negative|neg(?! (?:for|x ?\\d)\\b)|absent|not (?:seen|present|found|identified))|none',
    ),
    status: 'negated',
    position: 'behind',
    reach: 'comma',
  },
  { words: /(?<=[:-]\s{0,3})no(?=\s*$)/gi, status: 'negated', position: 'behind', reach: 'comma' },
  {
    words: words(
      '(?:family|fam\\.?|familial|maternal|paternal) (?:medical )?(?:history|hx|h\\/o)(?: is)?(?: significant| positive| notable| remarkable)?(?: of| for)?|fhx?(?: of)?',
    ),
    status: 'family-history',
    position: 'before',
    reach: 'list',
  },
  {
    words: words(
      '(?:sons?|daughters?|husband|wife|spouse|partner|boyfriend|girlfriend|room-?mate|co-?worker|classmates?)(?: (?:also|both|now|currently|just))? (?:had|has|have|was diagnosed with|tested positive for)(?! (?:noted|noticed|seen|given|been|brought|tried|concern|called|asked|reported|to))',
    ),
    status: 'family-history',
    position: 'before',
    reach: 'comma',
  },
  {
    words: words(
      '(?:mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|aunts?|uncles?|grand(?:mother|father|parent)s?|cousins?)(?: (?:also|both))?(?: (?:had|has|have|with|died|diagnosed|was diagnosed)|:)(?! (?:noted|noticed|seen|given|been|brought|tried|concern|g\\d ?p\\d|\\d\\d ?(?:w|wk|wks|weeks|\\+\\d|\\d\\/7)))',
    ),
    status: 'family-history',
    position: 'before',
    reach: 'list',
  },
  {
    words: words(
      '(?:personal |past |remote |prior |previous |known )*(?:medical |surgical |family )?(?:history|hx) of|h/o|hx|status[- ]post|s/p',
    ),
    status: 'personal-history',
    position: 'before',
    reach: 'comma',
  },
  {
    words: words(
      '(?:remote|former|childhood|prior|previous|(?<!\\b(?:the|over|in|half|quarter|\\d|for|during|this|within|at|is|was|are|now|well|long|far|go|went|got|due) )past(?! (?:few|several|couple|two|three|four|five|six|seven|ten|twelve|twenty|\\d+|weeks?|months?|days?|years?|nights?|hours?|weekend|medical|surgical|ob|obstetric\\w*|gyn\\w*|family|social|psych\\w*|history|hx|midnight|the|her|his|medications?|treatments?|therapy|attempts?|due|summer|winter|spring|fall)\\b))(?! (?:to|auth\\w*|visits?|notes?|exams?|imaging|stud\\w+|records?|level|value|dose|encounter)\\b)',
    ),
    status: 'personal-history',
    position: 'before',
    reach: 'comma',
    ends: COMPANY,
  },
  {
    words: words(
      '(?:(?:came in|presented|admitted|diagnosed|found|seen|treated|hospitali[sz]ed|had|was|were|ill) )?(?:back then|at that time|then) (?:with|for|had)',
    ),
    status: 'personal-history',
    position: 'before',
    reach: 'comma',
  },
  {
    words: words(
      'as an? (?:child|teen\\w*|boy|girl|infant|student|young (?:adult|man|woman))|in (?:childhood|boyhood|girlhood|adolescence|infancy|college|high school|(?:her|his) (?:youth|teens|twenties|thirties|forties))|(?:years|decades) (?:ago|back)|a decade ago|long ago',
    ),
    status: 'personal-history',
    position: 'behind',
    reach: 'comma',
  },
  {
    words: words(
      '(?:(?:is|are|was|were|has|have|now|since|long|fully|completely|entirely) )*(?:resolved|healed|recovered|cured|cleared(?! (?:for|to|by)\\b)|outgrown|long gone|none since|never (?:since|again)|(?:treated,? (?:(?:and|with) )?)?(?:toc|test of cure)(?: (?:was|is))? (?:neg\\w*|clear\\w*))',
    ),
    status: 'resolved',
    position: 'either',
    reach: 'comma',
    ends: COMPANY,
  },
];
