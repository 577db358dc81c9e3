/**
 * The words of a note that say how a thing is meant: denied, suspected, of the family, of the past, over. The method is
 * that of NegEx (Chapman et al., J Biomed Inform 2001;34:301–310): cues before and behind what they govern, words
 * that only look like cues, and words that end a cue's scope.
 */
import { bySpan, overlaps, type Span, span } from '../model/text.ts';
import { unwrapped } from './unwrapped.ts';

/** What the record says of a thing that it names. */
export type Status =
  | 'affirmed'
  | 'negated'
  | 'uncertain'
  | 'family-history'
  | 'resolved'
  | 'personal-history';

/** The stretch that a cue governs. */
export interface Scope {
  readonly span: Span;
  readonly status: Exclude<Status, 'affirmed'>;
  readonly cue: Span;
}

/**
 * `before` stands before what it governs, `behind` behind it, `either` behind it where nothing else follows, and
 * `between` on both sides.
 */
type Position = 'before' | 'behind' | 'either' | 'between';

/** A scope goes to the next comma, or over the commas of a list (`no fever, chills or cough`). */
type Reach = 'comma' | 'list';

interface Cue {
  readonly words: RegExp;
  readonly status: Scope['status'];
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
const NO_CUE = words(
  [
    'not only',
    'no (?:sense of (?:smell|taste)|energy|appetite|feeling (?:in|below|of the)|sensation (?:in|below|over)|use of|movement (?:in|of|below)|power (?:in|of)|light perception|memory of)',
    'not necessarily',
    'not certain (?:if|whether)',
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
const CAUSE = words('due to|caused by|from|following|in the setting of|with');

/** What a patient could not do has its reason behind it: `could not pass urine: retention`, `could not walk due to pain`. */
const BEHIND_INABILITY =
  /(?<=\b(?:could|can|able|did|does|do|would|will)\b(?! not (?:have|show|find|report|include))[^:]*):(?=\s)|(?<=\b(?:could|can|able)\b(?! not (?:be|have|find|see|confirm|show|rule|exclude)\b).*)\b(?:due to|from|owing to)\b/gi;

/** What `pneumonia with fever, resolved` has behind it may be all that is over. */
const COMPANY = words('with|and');

/**
 * The longer before the shorter: words that are part of one cue are no other. Guidelines II.H and IV.H list the words
 * of uncertainty, “or other similar terms indicating uncertainty”.
 */
const CUES: readonly Cue[] = [
  {
    words: words(
      "(?:can ?not|can't|could not|not|unable to|still to|to|needs to|has to|must|yet to) (?:been |be )?(?:ruled out|excluded)|(?:is |was |are )?favou?red|(?:is |was |were |are )?(?:(?:not|never)(?: yet)? (?:been |be )?|un)confirmed|(?:(?:is|are|was|were|remains?|stays?|sits?|still|also|very|quite) )*(?:(?:high(?:er|est)?|low(?:er)?|near the top|at the top|top|up|first) (?:on|of) (?:the|my|our) (?:list|differential|ddx)(?! (?:is|are|stands?|comes?)\\b|:)|on my list|(?:on|in) (?:the|my|our|her|his) (?:differential|ddx))|(?:is|are|was|were|remains?|seems?|stays?)(?: \\w+)? (?:an? )?(?:\\w+ )?(?:possibility|consideration|contender|candidate)|(?:has|have|ought|needs?|is|are|remains?) to be (?:considered|proven|confirmed)|(?:(?:is|are|was|were|being|also|still) )+(?:being )?(?:considered|entertained)(?=[.,;)]|$)|until proven otherwise|(?:is|was|remains?) (?:the|a|my|our|her|his) (?:\\w+ )?(?:worry|concern|fear|question|suspect)|(?:a|the) (?:\\w+ )?(?:worry|concern)(?= (?:after|given|because|with|here|due)\\b|[.,;)]|$)|(?:(?:is|are|was|were) )?(?:in mind|on the table|questioned|in question)|(?:pending|awaiting|awaits?|needs?|requires?|for|to) (?:be confirmed|confirmation|proof)|if confirmed",
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
      '(?:compatible|consistent|comparable) with|c/w|(?:suggestive|indicative) of|suggest(?:s|ing)|concern(?:s|ing|ed)? for|suspicion (?:of|for)|suspicious for|differential(?: diagnosis)?(?: of| includes)?|(?:may|might|could) (?:be|have|represent)|appears to (?:be|have)|lean(?:s|ing)? (?:to|towards?)|(?:(?:at the )?top|first|high(?:er|est)?) (?:of|on) (?:the|my|our) (?:list|differential|ddx)(?: (?:is|are|stands?|comes?))?:?|(?:am|are|was|were) thinking(?: of| about| this is| it is)?|wonder(?:s|ed|ing)? (?:about|if|whether)|rais(?:es?|ed|ing) (?:the |a )?(?:question|possibility|suspicion|concern|thought) (?:of|for|about)|(?:question|possibility|query) of|(?:leading|front-?running|main|first|foremost) (?:contender|candidate|consideration|hypothesis|possibility|thought|suspect)(?: is| here is|:)?|provisional(?:ly)?(?: (?:diagnosis|dx|impression))?(?: is| of|:)?|tentative(?:ly)?(?: (?:diagnosis|dx|impression))?(?: is| of|:)?|looks? (?:most |much |more |a lot |very )?like|seems? like|(?:looks|seems?) to (?:be|have)(?! (?:\\w+(?:ing|ed|en)|been|better|worse|fine|well|stable|good|less|more|no|not|at|on|in|under|out|over|back|doing|gone|quiet|happy|comfortable|able)\\b)|treat(?:ed|ing) (?:empirically|presumptively) (?:as|for)|in keeping with|in line with|(?:go|goes|going) along with|points? (?:strongly |most |clearly )?(?:to|towards?)|pointing (?:to|towards?)|working (?:assumption|impression|hypothesis|theory)(?: is| of|:)?|(?:treat(?:ed|ing)?|manag(?:ed|ing)) (?:(?:her|him|it|this) )?(?:empirically |presumptively )?as(?: if| though)?(?! (?:an? )?(?:outpatient|inpatient|needed|above|before|prescribed|directed|well|a (?:child|outpatient)))|(?:would|could|might) fit(?: with)?|perhaps|maybe',
    ),
    status: 'uncertain',
    position: 'before',
    reach: 'comma',
  },
  {
    words: words(
      'probabl[ey]|suspect(?:ed|s)?|questionabl[ey]|possibl[ey]|(?:more |most |very |less )?likely|presum(?:ed|ably|ptive)',
    ),
    status: 'uncertain',
    position: 'either',
    reach: 'comma',
  },
  { words: /(?<=^|[\s(])\?+(?=\s?\w)/g, status: 'uncertain', position: 'before', reach: 'comma' },
  { words: /(?<=\w\s?)\?+(?=\W*$|\)|,)/g, status: 'uncertain', position: 'behind', reach: 'comma' },
  { words: words('vs\\.?|versus'), status: 'uncertain', position: 'between', reach: 'comma' },
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
      'no|denie[sd]|denying|negative for|neg for|free of|absence of|absent|nor|neither|never (?:had|any|an?|has had|developed|went into|progressed to|became|reached|met|needed|required|got into|showed)',
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
      '(?:is |was |are |were )?not (?:yet )?(?:diagnosed|detected|demonstrated|established|proven)(?=[.,;)]|$)',
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
      '(?:family|familial|maternal|paternal) (?:medical )?(?:history|hx)(?: is)?(?: significant| positive| notable| remarkable)?(?: of| for)?|fhx?(?: of)?',
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
      '(?:mother|father|mom|dad|parents?|brothers?|sisters?|siblings?|aunts?|uncles?|grand(?:mother|father|parent)s?|cousins?)(?: (?:also|both))?(?: (?:had|has|have|with|died|diagnosed|was diagnosed)|:)(?! (?:noted|noticed|seen|given|been|brought|tried|concern))',
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
      '(?:remote|former|childhood|prior|previous)(?! (?:to|auth\\w*|visits?|notes?|exams?|imaging|stud\\w+|records?|level|value|dose|encounter)\\b)',
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
      '(?:(?:is|are|was|were|has|have|now|since|long|fully|completely|entirely) )*(?:resolved|healed|recovered|cured|cleared(?! (?:for|to|by)\\b)|outgrown|long gone|none since|never (?:since|again))',
    ),
    status: 'resolved',
    position: 'either',
    reach: 'comma',
    ends: COMPANY,
  },
];

/** What ends every scope. */
const END =
  /\b(?:but|however|nevertheless|yet|though|although|still|except|aside from|apart from|other than|which|who|secondary to|as the cause of|because of)\b/gi;

/** Where a new statement begins behind a comma, so that a list has ended. */
const AFFIRMING =
  /^\s*(?:(?:and|he|she|they|pt|patient|the patient) )*(?:stable|chronic|known|has|have|had|reports?|complains?|presents?|positive|currently|now|today|here|is|are|was|were|with|on)\b|\b(?:stable|controlled|uncontrolled|worse(?:ned|ning)?|improv(?:ed|ing)|continues?|is|was|are|were|has|have|reports?|managed|treated|positive for|s\/p)\b|\d/i;

/** The scopes of the cues of one clause, places counted in `text`, which holds the clause at `at`. */
export function scopesIn(text: string, at: Span): readonly Scope[] {
  const { words: clause, placeOf } = unwrapped(text, at);
  const scopes: Scope[] = [];
  const taken = spansOf(NO_CUE, clause);
  let ends: readonly Span[] | undefined;
  for (const { words: pattern, status, position, reach, ends: own } of CUES) {
    for (const cue of spansOf(pattern, clause)) {
      if (taken.some((other) => overlaps(other, cue))) continue;
      taken.push(cue);
      ends ??= spansOf(END, clause);
      const ending = own ? [...ends, ...spansOf(own, clause)].toSorted(bySpan) : ends;
      for (const { start, end } of governed(clause, cue, position, reach, ending))
        scopes.push({
          status,
          span: placeOf(start, end),
          cue: placeOf(cue.start, cue.end),
        });
    }
  }
  return scopes;
}

function spansOf(pattern: RegExp, clause: string): Span[] {
  const found: Span[] = [];
  for (const match of clause.matchAll(pattern)) found.push(span(match.index, match.index + match[0].length));
  return found;
}

/** Behind a cue that may stand on either side, this says that what it governs stood before: nothing, a reason, a time. */
const NOTHING_FOLLOWS =
  /^\s*(?:$|[,.;)\]?!]|\(|(?:not (?:yet )?confirmed|by|on|given|due|based|at this|and|but|because|after|with|per|yesterday|today|earlier|(?:last|this) (?:night|week|month|year|time|visit|morning)|(?:in |since )?(?:19|20)\d\d|(?:over |about |some |more than |nearly )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|(?:a )?few) (?:years?|months?|weeks?) (?:ago|before|earlier|back)|long (?:ago|since)|completely|fully|entirely|uneventfully|without (?:sequelae?|residual))\b)/i;

function governed(
  clause: string,
  cue: Span,
  position: Position,
  reach: Reach,
  ends: readonly Span[],
): readonly Span[] {
  const before = () => span(cue.end, forwardEnd(clause, cue.end, reach, ends));
  const behind = () => span(backwardStart(clause, cue.start, ends), cue.start);
  switch (position) {
    case 'before':
      return [before()];
    case 'behind':
      return [behind()];
    case 'between':
      return [behind(), before()];
    case 'either':
      return [NOTHING_FOLLOWS.test(clause.slice(cue.end)) ? behind() : before()];
  }
}

/** The end of the stretch behind a cue: a closing bracket that was not opened in it, a word that ends it, a comma. */
function forwardEnd(clause: string, from: number, reach: Reach, ends: readonly Span[]): number {
  const limit = ends.find(({ start }) => start >= from)?.start ?? clause.length;
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = clause[at];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (character === ',' && depth === 0) {
      if (reach === 'comma' || AFFIRMING.test(nextItem(clause, at + 1, limit))) return at;
    } else if (character === ':' && depth === 0 && concludes(clause.slice(from, at), clause.slice(at + 1)))
      return at;
  }
  return limit;
}

/**
 * Behind the colon of a list the note concludes (`no fever, nothing wrong with the wound: pain after surgery`), and so
 * it does with one thing behind one that it has not (`no bridging callus: nonunion`).
 */
const concludes = (denied: string, behind: string): boolean =>
  !ANNOUNCES.test(denied) &&
  (denied.includes(',') || (/\w/.test(denied) && !/,|\b(?:or|nor)\b/i.test(behind)));
const ANNOUNCES =
  /\b(?:of|for|in|any|following|these|signs?|symptoms?|flags?|complaints?|evidence|history|complications?|features|problems|conditions|diseases|findings|factors|injur(?:y|ies)|fractures?|allerg(?:y|ies)|other|others|ha(?:ve|s|d)|reports?|shows?|includes?|find|list)\s*$/is;

const nextItem = (clause: string, from: number, limit: number): string => {
  const comma = clause.indexOf(',', from);
  return clause.slice(from, comma < 0 || comma > limit ? limit : comma);
};

/** What stands between a disease and its cue: signs, and that it was treated (`DVT of the left leg, treated and resolved`). */
const TREATED_BEFORE =
  /(?:[\s,:(\-–—]|\b(?:(?:was |been )?(?:(?:fully |medically |successfully )?treated|anticoagulated)(?: (?:for|with) [\w ]{1,30}(?=,? and\b|,))?|(?:(?:at|on|in|from|of|during) )?(?:the |her |his |an? )?(?:last|previous|prior|earlier|former) (?:admission|(?:hospital )?stay|hospitali[sz]ation)|(?:in |since )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? )?(?:19|20)\d\d|and|then)\b)*$/i;

/** The start of the stretch before a cue: the last comma, but for one right before it, or a word that ends scopes. */
function backwardStart(clause: string, to: number, ends: readonly Span[]): number {
  const lead = TREATED_BEFORE.exec(clause.slice(0, to))?.index ?? to;
  const comma = clause.lastIndexOf(',', Math.max(lead - 1, 0));
  const ended = ends.findLast(({ end }) => end <= lead)?.end ?? 0;
  return Math.max(comma + 1, ended);
}
