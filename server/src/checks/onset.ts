/** When a condition began, by the sentences of a note that name it (Official Guidelines, appendix I). */
import { span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { conditionsOf, denies, placesOf as namedPlaces, supportOf } from './evidence.ts';
import { clausesOf, lineAt, type Mention, mentionsOf, sidesIn } from './narrative.ts';
import { calledAdded, calledIn, signsOf } from './onset-names.ts';
import { tellingWords } from './word-forms.ts';

const isFall = codesIn('W00-W19');
const isInjury = codesIn('S00-S99');
const isUlcer = codesIn('L89');
/** Of these a note may tell the onset by their pain. */
const isCoronary = codesIn('I20-I22', 'I24');
const FIRST_PAIN = /\bfirst (?:[\w-]+ ){0,2}(?:chest|angina)\b/i;
/** Of these the principal diagnosis may be what happened in the delivery, and `poa/principal` is silent. */
const isObstetric = codesIn('O00-O9A');
const ULCER = /\b(?:ulcers?|sores?|pressure injur\w+)\b/gi;
const FALL =
  /\b(?:fell|fall|falling|roll(?:ed|s) (?:out|off)|slipp\w+|tripp\w+|stumbl\w+|found (?:down|on the floor|on the ground)|collapsed)\b/gi;
/** Words of the titles of injuries that tell no site. */
const NO_SITE =
  /^(?:lacerat\w+|contus\w+|fractur\w+|abras\w+|sprain|strain|wound|open|closed|displac\w+|nondisplac\w+|initial|encounter|foreign|body|injur\w+|part|neck|superficial|right|left|pressure|ulcer|stage)$/;

/** What notes call the sites of titles. */
const CALLED: Readonly<Record<string, string>> = {
  femur: 'hip',
  radius: 'wrist',
  tibia: 'shin|ankle',
  fibula: 'ankle',
  humerus: 'shoulder',
  scalp: 'head',
  pubis: 'pelvis',
};

const ADMITTED = '(?:admission|admitted|admit(?: order)?|(?:inpatient|admission) order|order to admit)';
/** Appendix I: a code that is for two conditions is N where one of them was not present on admission. */
const ANOTHER =
  /\b(?:new|second|another|further|additional|third)\b(?! (?:hospital |inpatient |post-?op\w* )?(?:day|night|morning|evening|afternoon|week|dose|film|ct|scan|cultures?|line|oxygen|findings?)\b)/i;
/** The provider says it in so many words. */
const NOT_PRESENT =
  /\bnot (?:\w+ )?(?:present|there|evident|seen|noted) (?:on|at|upon) (?:\w+ ){0,3}(?:admission|arrival)\b|\bnot (?:yet )?(?:there|present|evident) when (?:(?:she|he|they|the patient) )?(?:came|arrived|presented|(?:was |were )?admitted)\b|\bnot there before\b|\babsent (?:on|at|upon) (?:\w+ ){0,2}(?:admission|arrival)\b|\b(?:hospital[- ](?:acquired|onset)|nosocomial)\b|\bin-?hospital (?:fall|fracture|stroke|arrest|infection)\b|\bnot poa\b|\bpoa[:= ] ?(?:n|no)\b/i;
const PRESENT = new RegExp(
  `(?<!\\bnot )(?<!\\bnot \\w+ )\\bpresent (?:on|at|upon) (?:the )?(?:time of )?admission\\b|\\b(?:before|prior to) (?:the |his |her |an? )?(?:\\w+ ){0,2}${ADMITTED}\\b|\\bin the (?:ed|er|emergency \\w+),? before\\b|(?<!\\bnot )\\bpoa\\b(?![:= ]*(?:n|no|u|w)\\b)|(?<!\\bnot (?:yet )?)\\b(?:there|present|in place|visible) (?:already )?(?:when (?:s?he|they|the patient) (?:came|arrived|(?:was|were) (?:admitted|brought))|before (?:s?he|they) (?:came|(?:was|were) admitted))\\b|\\b(?:there|present|evident|in place|positive|met) (?:already )?(?:from|since) (?:the )?(?:start|outset|beginning|time|moment|first|arrival|(?:very )?first hour)(?: (?:that )?(?:s?he|they|the patient) (?:arrived|came|presented|(?:was|were) brought))?\\b|\\balready (?:there|present|evident|met|had|in place) (?:in|at|on|when) (?:the )?(?:ed|er|emergency \\w+|triage|arrival|admission|door)\\b`,
  'i',
);
/** The record does not tell, and nobody has said that it cannot be told. */
const UNCLEAR =
  /\b(?:(?:record|documentation|chart|note|it)s? (?:(?:is|are|was|were|remains?) )?(?:unclear|not clear|silent|incomplete|insufficient|ambiguous|conflicting|contradictory)|(?:record|documentation|chart|note)s? (?:does|do|did) not (?:say|tell|show|state|establish|document)|(?:is |was |remains )?(?:unclear|not (?:clear|documented|recorded|stated|charted|known)|unknown)(?= (?:whether|if|when)\b)|no (?:documentation|record|note|charting)(?= (?:of |on |as to |about )?(?:whether|if|when)\b))[^.\n]{0,80}?\b(?:(?:present|there|existed)[^.]{0,40}?\b(?:admission|admitted|arriv\w+|came)\b|poa\b)|\b(?:record|documentation|chart|note)s? (?:(?:is|are|was|were|remains?) )?(?:silent|unclear|not clear) (?:on|about|as to|of) (?:when|whether|if)\b[^.\n]{0,80}\b(?:arose|began|developed?|started|appeared|occurred|onset)\b/gi;
const UNDETERMINED =
  /\b(?:can ?not|could not|unable to|not possible to) (?:be )?(?:\w+ )?(?:determin|establish|tell|say)\w*\b[^.\n]*\b(?:present|admission|poa)\b|\bclinically undetermined\b|\b(?:present|there|admission|admitted|poa)\b[^.\n]{0,60}\b(?:can ?not|could not|unable to|not possible to) (?:be )?(?:\w+ )?(?:determin|establish|tell|say)\w*/gi;
/** A day of the stay behind that of the admission, or the stay itself. */
const LATER =
  /\b(?:hospital |inpatient |hd |post-?op(?:erative)? |pod )?(?:day|night) ?#?(?:[2-9]|[1-9]\d|two|three|four|five|six|seven)\b|\b(?:hd|pod) ?#?[2-9]\b|\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|next)(?: hospital)? (?:day|night|morning|evening)\b|\b(?:days?|nights?|hours?) (?:after|into|following|post) (?:the |her |his |this )?(?:admission|stay|hospitali[sz]ation|surgery|operation)\b|\b(?:during|in) (?:the|this|her|his) (?:hospital )?(?:stay|hospitali[sz]ation|admission|hospital course)\b|\bwhile (?:hospitali[sz]ed|inpatient|an inpatient|in (?:the )?hospital|on the (?:ward|floor|unit))\b|\bafter (?:the )?admission\b|\bhospital (?:bed|room|bathroom|corridor|hallway)\b|\b(?:day|evening|night|morning|hours) (?:after|following) (?:the |her |his )?(?:surgery|operation|procedure|admission)\b|\bon the (?:ward|floor|unit|icu)\b|\bdevelop\w* post-?op(?:erative(?:ly)?)?\b|\bpost-?op(?:erative)?(?:ly)? (?:\w+ )?develop\w*|\b(?:started|began|acquired|occurred) in (?:the )?hospital\b/i;
/** Of a chronic condition that flares later: `his COPD was quiet on admission`. */
const WAS_QUIET = /\b(?:quiet|stable|controlled|compensated|at baseline|asymptomatic|inactive)\b/i;
const BEGAN =
  /\b(?:develop(?:ed|s|ing)|suffered|onset|new(?:ly)?|went into|flared|acquired|sustained|complicated (?:the|his|her|this) (?:\w+ )?(?:course|stay|recovery)|experienced|occurred|happened|swelled|reddened|for the first time|first (?:passage|passed|noticed|seen|appeared)|broke|bled|perforated|ruptured|complicated by|became|started|began|begun|arose|appeared|erupted|broke out|flared up|set in|came on|rose|climbed|doubled|tripled|spiked|turned|had an? (?:fall|stroke|seizure|heart attack|hemorrhage|bleed)|fell|fall|rolled|slipped|tripped|stumbled|collapsed|found (?:down|on the floor))\b/i;
/** What was found on a day was not begun on it (appendix I, timeframe; infections with their organism). */
const FOUND =
  /\b(?:cultur\w+|grew|sputum|results?|biops\w+|patholog\w+|mri|ct|imaging|scan|echo\w*|diagnosed|identified|confirmed|showed|revealed|discovered)\b/i;
const ARRIVED =
  /\b(?:on|upon|at) (?:arrival|admission|presentation)\b|\b(?:came|comes|brought|admitted|presented|presents|arrived|transferred)(?: in)? (?:from (?:the |a |an |his |her )?(?:[\w-]+ ){1,3})?(?:with|for|because)\b|\b(?:admitted|presented|presents|arrived|came|comes|brought)(?: (?:to|from) (?:the |her |his )?(?:[\w-]+ ){1,2}?)? in (?:(?:active|early|preterm|premature|spontaneous|false|threatened|acute|septic|full|severe) ){0,2}(?:labor|shock|crisis|failure|heart failure|respiratory|distress|atrial|rapid|status|sepsis|pain|coma|withdrawal|ketoacidosis|dka|renal|congestive)\b|\bat home\b|\bin the (?:ed|er|emergency (?:department|room)|ambulance|waiting room)\b|\bin triage\b|\b(?:while |during |under |in )(?:the )?observation(?: unit| status)?\b|\badmitting (?:nurse|physician|doctor|exam\w*|team)\b|\b(?:admission|intake) (?:[\w-]+ ){0,2}(?:assessment|exam\w*|check|survey|photo\w*)\b|\b(?:admission|intake) (?:labs?|film|x-?ray|ct)\b|\b(?:while|still) (?:waiting|boarding)\b|\ben route\b|\bon the way (?:in|here|to (?:us|the hospital))\b/i;

/** What was found to be well when the patient came is no condition that was there. */
const WELL_THEN =
  /\b(?:fine|well|normal|clear|intact|healthy|unremarkable|clean|negative|afebrile|nothing(?: [\w-]+){0,3}|not there|absent|free of (?:it|any|pain)|no (?:such )?(?:[\w-]+ ){1,3})(?:,? (?:both|still))? ?(?:on|upon|at|when) (?:the )?(?:arrival|admission|presentation|(?:s?he|they) (?:came|arrived|(?:was|were) admitted))(?: in)?\b/gi;

const OUTSIDE =
  '(?:in|during|under|while in) (?:the )?(?:ed|er|emergency (?:department|room)|observation(?: unit| status)?|triage|waiting room|outpatient surgery|surgery center|clinic)';
const BEGUN = '(?:develop\\w*|went into|became|suffered|had|fell|slipped|collapsed|started|began)';
/** What began before the order for admission, in the emergency department or under observation. */
const BEGAN_OUTSIDE = new RegExp(
  `\\b${OUTSIDE}\\b[^.;\\n]{0,30}?\\b${BEGUN}\\b|\\b${BEGUN}\\b[^.;\\n]{0,50}\\b${OUTSIDE}\\b`,
  'i',
);

/** `Presented with chest pain and later developed …` is of both. */
const AND_THEN = /\b(?:then|later|subsequently|develop\w*|became|complicated by)\b/i;

/** What is done about a condition on a day was not begun on it. */
const DONE =
  '(?:treat\\w*|given|gave|start\\w*|stop\\w*|resol\\w*|improv\\w*|clear\\w*|discharg\\w*|home|extubat\\w*|repair\\w*|fix\\w*|pinn\\w*|drain\\w*|antibiotics?|consult\\w*|seen|operat\\w*|underw\\w*|taken|transfus\\w*|remov\\w*|stable|wean\\w*|continu\\w*|repeat\\w*|controlled|managed|plan\\w*|better|gone|until|till|through|by|since|with|for)';
/** Straight behind the name of a condition: `pneumonia after vomiting on hospital day 2`, `delirium overnight on day 3`. */
const STRAIGHT = new RegExp(
  `^(?: (?:of|on|at|over|the|his|her|right|left|sacr\\w+|coccy\\w+|heel|buttock|hip|\\(?stage \\w+\\)?),?){0,6},? ?(?:(?:that |which )?(?:developed|began|arose|appeared|occurred|set in|came on) )?(?:(?:after|following|from|due to|overnight|suddenly|noted|again|some|a few|several|two|three|in (?:labor|the icu))(?: (?!${DONE}\\b)[\\w/-]+){0,7}? )?(?:on )?(?:the )?(?:${LATER.source})(?![^.;\\n]*\\b${DONE}\\b)`,
  'i',
);

/** Straight before the name of a condition: `on day 4, hyperkalemia`. */
const STRAIGHT_BEFORE = new RegExp(
  `(?:${LATER.source}),?:? (?:(?:a|an|(?:an? |the )?new|acute|severe|mild|s?he had|with|there was|again) ){0,3}$`,
  'i',
);
/** What was suspected when the patient came and confirmed later was there (appendix I, timeframe). */
const SUSPECTED =
  /\b(?:suspect\w*|possible|possibly|probable|rule[- ]?out|r\/o|differential|concern(?:s|ing)? (?:for|of)|thought|query)\b/i;
const CONFIRMED = /\b(?:confirm\w*|prove[dn]?|diagnos\w*|establish\w*|cultures?|turned out)\b/i;
/** The stay begins with the order, whatever day that is. */
const ADMITTED_THEN =
  /\b(?:then |was |were )?admitted(?: as (?:an )?inpatient)? (?:on )?(?:the )?(?:next|following|second|same) (?:day|morning|evening|night)\b/gi;

export interface Told {
  readonly value: 'Y' | 'N' | 'U' | 'W';
  /** Whether the provider says so in so many words. */
  readonly inWords: boolean;
  readonly place: Mention;
  /** Whether the code is for two conditions, of which one was there (appendix I). */
  readonly isOfTwo?: true;
}

/** What the note tells against the indicator of a diagnosis, if it has one. */
export function toldAgainst(context: ClaimContext, each: SoundDiagnosis): Told | undefined {
  const { poa, role } = each.diagnosis;
  const value = poa?.value.trim().toUpperCase();
  if (!value) return undefined;
  const told = onsetTold(context, each);
  if (!told || told.value === value) return undefined;
  // Of a principal diagnosis with N poa/principal speaks; U and W are for a record that is not clear.
  if (role === 'principal' && !isObstetric(each.key) && !told.isOfTwo && (value === 'N' || !told.inWords))
    return undefined;
  return told.inWords || value === 'Y' || value === 'N' ? told : undefined;
}

/** Appendix I: whether a code is for two conditions by the note, of which one began in the stay. */
export const isOfTwo = (context: ClaimContext, each: SoundDiagnosis): boolean =>
  onsetTold(context, each)?.isOfTwo === true;

/** What the sentences about a diagnosis tell, where they tell one thing. */
export function onsetTold(context: ClaimContext, each: SoundDiagnosis): Told | undefined {
  const doubt = doubtAt(context, each, UNDETERMINED);
  if (doubt) return { value: 'W', inWords: true, place: doubt };
  const unclear = doubtAt(context, each, UNCLEAR);
  if (unclear) return { value: 'U', inWords: true, place: unclear };
  const toldBy = (places: readonly Mention[]) =>
    places.flatMap((place) => toldAt(context, each, place) ?? []);
  const places = placesOf(context, each);
  const told = toldBy(places);
  const added = toldBy(addedPlaces(context, each));
  if (added.every(({ value }) => value === 'N') && added[0])
    return { ...(added.find(({ inWords }) => inWords) ?? added[0]), isOfTwo: true };
  const [first] = told;
  const isThere =
    told.some(({ value }) => value === 'Y') ||
    places.some((place) => ARRIVED.test(sentenceOf(context, place).replace(WELL_THEN, '')));
  const another = told.find(
    ({ value, place }) =>
      isThere &&
      value === 'N' &&
      isOfItsSide(each, sentenceOf(context, place)) &&
      ANOTHER.test(sentenceOf(context, place)) &&
      !/\bwors(?:e|en)/i.test(sentenceOf(context, place)),
  );
  if (another) return { ...another, isOfTwo: true };
  const later = isThere ? anotherLater(context, each, places) : undefined;
  if (later) return { value: 'N', inWords: false, place: later, isOfTwo: true };
  return told.every(({ value }) => value === first?.value)
    ? (told.find(({ inWords }) => inWords) ?? first)
    : undefined;
}

/** A second one that the note names or calls `one`, with a later day: `on day 5 another one appeared`. */
function anotherLater(
  { document, claim }: ClaimContext,
  each: SoundDiagnosis,
  places: readonly Mention[],
): Mention | undefined {
  const { title, key } = each;
  if (isFall(key)) return undefined;
  const words = [...tellingWords(title).map((word) => `${word}\\w*`), 'ones?'].join('|');
  const called = new RegExp(
    `\\b(?:new|second|another|further|additional|third)\\b,? (?:(?!(?:the|her|his|with|of|and|day|night|morning|week)\\b)[\\w-]+,? ){0,4}?(?:${words})\\b`,
    'gi',
  );
  const sites = tellingWords(title).filter((word) => !NO_SITE.test(word));
  const isThere = (rest: string) =>
    !(isUlcer(key) || isInjury(key)) ||
    sites.some((site) => new RegExp(`\\b${site.slice(0, 4)}`, 'i').test(rest));
  const clauses = clausesOf(document, claim);
  return mentionsOf(document, claim, called).find((one) => {
    if (denies(one)) return false;
    const before = clauses[clauses.indexOf(one.clause) - 1];
    const line = lineAt(document.text, one.clause.span);
    const at = line.search(called);
    const isOf = places.some(({ clause }) => clause === one.clause || clause === before);
    // The day stands with it: `one on admission, and a second one on day 9`.
    const begins = LATER.test(line.slice(at)) || (LATER.test(line) && !ARRIVED.test(line));
    return (
      isOf && begins && !FOUND.test(line) && isOfItsSide(each, line.slice(at)) && isThere(line.slice(at))
    );
  });
}

/** Whether a sentence names no side but that of a code. */
const isOfItsSide = ({ title }: SoundDiagnosis, sentence: string): boolean => {
  const [side] = sidesIn(title);
  const sides = sidesIn(sentence);
  return side === undefined || sides.length === 0 || sides.includes(side);
};

/** Where the note names what a combination code adds, as an exacerbation: the code is N where a part of it came later. */
function addedPlaces({ document, claim, codebook }: ClaimContext, each: SoundDiagnosis): readonly Mention[] {
  const parts = conditionsOf(each.title).slice(1);
  return [
    ...parts.flatMap((words) => namedPlaces(document, claim, codebook, words)),
    ...calledAdded(each.title).flatMap((words) => mentionsOf(document, claim, words)),
  ].filter(({ status }) => status === 'affirmed');
}

/** Where the onset of the condition is in doubt, by one of its words. */
function doubtAt(context: ClaimContext, { title }: SoundDiagnosis, words: RegExp): Mention | undefined {
  const { document, claim } = context;
  return mentionsOf(document, claim, words).find((place) => {
    const sentence = sentenceOf(context, place);
    return tellingWords(title).some((word) => new RegExp(`\\b${word}`, 'i').test(sentence));
  });
}

function placesOf(context: ClaimContext, each: SoundDiagnosis): readonly Mention[] {
  const { document, claim } = context;
  const falls = () => mentionsOf(document, claim, FALL).filter((place) => !denies(place));
  if (isFall(each.key)) return falls();
  const support = supportOf(context, each);
  const places = [
    ...(support.kind === 'named' ? support.places : []),
    ...calledIn(each.key).flatMap((words) => mentionsOf(document, claim, words)),
  ].filter((place) => !denies(place));
  const signs = signsOf(each.key);
  // But for chest pain, of what is doubted to the end, and of which nothing else is told (appendix I).
  const isLeftOpen = () =>
    places.some(({ status }) => status === 'uncertain') &&
    places.every((one) => !ARRIVED.test(sentenceOf(context, one)) && !toldAt(context, each, one));
  const isUndated = () => places.every((one) => !toldAt(context, each, one));
  if (signs && (isCoronary(each.key) || (isObstetric(each.key) && isUndated()) || isLeftOpen()))
    return [...places, ...firstSigns(context, each, signs)];
  if (!isInjury(each.key) && !isUlcer(each.key)) return places;
  const sites = tellingWords(each.title)
    .filter((word) => !NO_SITE.test(word))
    .map((word) => `(?:${word}|${CALLED[word] ?? word})`);
  const isOfSite = (place: Mention) =>
    sites.some((site) => new RegExp(`\\b${site}`, 'i').test(sentenceOf(context, place)));
  const others = isUlcer(each.key)
    ? mentionsOf(document, claim, ULCER).filter((place) => !denies(place))
    : falls();
  // An other site is any that has no code, where this is the one ulcer of the list.
  if (/\bother site\b/.test(each.title) && context.listed.filter(({ key }) => isUlcer(key)).length === 1)
    return [...places, ...others];
  return [...places, ...others.filter(isOfSite)];
}

/** Where the signs are told, as chest pain, if the first that the note has are of a later day. */
function firstSigns(context: ClaimContext, each: SoundDiagnosis, words: RegExp): readonly Mention[] {
  const signs = mentionsOf(context.document, context.claim, words).filter((place) => !denies(place));
  const [first, ...rest] = signs.map((place) => toldAt(context, each, place)?.value);
  return first === 'N' && rest.every((value) => value !== 'Y') ? signs : [];
}

function toldAt(context: ClaimContext, { key }: SoundDiagnosis, place: Mention): Told | undefined {
  const sentence = `${sentenceOf(context, place)}${saidOfIt(context, place)}`.replace(ADMITTED_THEN, '');
  if (NOT_PRESENT.test(sentence)) return { value: 'N', inWords: true, place };
  if (PRESENT.test(sentence)) return { value: 'Y', inWords: true, place };
  const [isLater, isEarlier] = [LATER.test(sentence), ARRIVED.test(sentence.replace(WELL_THEN, ''))];
  if (isEarlier && isUlcer(key)) {
    // `One on admission, and a second one on day 9`.
    const later = sentence.slice(sentence.search(LATER));
    if (ANOTHER.test(later) && later.search(ULCER) !== -1) return { value: 'N', inWords: false, place };
  }
  if (isLater && !isFall(key) && !key.startsWith('Z') && isStraight(context, place))
    return { value: 'N', inWords: false, place };
  if (isEarlier && SUSPECTED.test(sentence) && CONFIRMED.test(sentence))
    return { value: 'Y', inWords: false, place };
  if (isLater === isEarlier) return undefined;
  if (isEarlier)
    return (AND_THEN.test(sentence) && !BEGAN_OUTSIDE.test(sentence)) || WAS_QUIET.test(sentence)
      ? undefined
      : { value: 'Y', inWords: false, place };
  if (isCoronary(key) && FIRST_PAIN.test(sentence)) return { value: 'N', inWords: false, place };
  if (!BEGAN.test(sentence) || (!isFall(key) && FOUND.test(sentence))) return undefined;
  return { value: 'N', inWords: isFall(key), place };
}

/** Whether a later day stands right beside the name of a condition, with nothing that was done about it then. */
function isStraight({ document: { text } }: ClaimContext, { span: at, clause }: Mention): boolean {
  const behind = text.slice(at.end, Math.min(clause.span.end, at.end + 200)).replace(/\s+/g, ' ');
  const before = text.slice(Math.max(clause.span.start, at.start - 100), at.start).replace(/\s+/g, ' ');
  const rest = /^[^.;\n]*/.exec(behind)?.[0] ?? '';
  return (
    STRAIGHT.test(behind) ||
    (STRAIGHT_BEFORE.test(before) && !new RegExp(`\\b${DONE}\\b`, 'i').test(rest) && !FOUND.test(rest))
  );
}

/** The next sentence, where it says of the condition whether it was there: `It was not present on admission`. */
function saidOfIt({ document: { text } }: ClaimContext, { clause }: Mention): string {
  const [next = ''] = /^[^.;\n]*/.exec(text.slice(clause.span.end).trimStart().replace(/\n/g, ' ')) ?? [];
  return /^(?:it|this|these|they|neither|the (?:clot|ulcer|infection|fracture))\b/i.test(next) &&
    (NOT_PRESENT.test(next) || PRESENT.test(next))
    ? ` ${next}`
    : '';
}

/** The sentence of a place, which goes on behind a semicolon. */
function sentenceOf({ document, claim }: ClaimContext, { clause }: Mention): string {
  const { text } = document;
  const clauses = clausesOf(document, claim);
  const goesOn = (at: number): boolean => clauses[at] !== undefined && text[clauses[at].span.end - 1] === ';';
  let [first, last] = [clauses.indexOf(clause), clauses.indexOf(clause)];
  while (goesOn(first - 1)) first--;
  while (goesOn(last)) last++;
  const end = clauses[last]?.span.end ?? clause.span.end;
  return lineAt(text, span(clauses[first]?.span.start ?? clause.span.start, end));
}
