/** When a condition began, by the sentences of a note that name it (Official Guidelines, appendix I). */
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { conditionsOf, denies, placesOf as namedPlaces, supportOf } from './evidence.ts';
import { clausesOf, lineAt, type Mention, mentionsOf, sidesIn } from './narrative.ts';
import { withDays } from './onset-dates.ts';
import { foundLater, isThreat, sentenceOf, threatenedThen } from './onset-found.ts';
import { calledAdded, calledIn, signsOf } from './onset-names.ts';
import {
  ADMITTED_THEN,
  AND_THEN,
  ANOTHER,
  ARRIVED,
  AS_THEN,
  BEGAN,
  BEGAN_OUTSIDE,
  BY_A_TEST,
  CONFIRMED,
  DAY_ENTRY,
  DONE,
  FOUND,
  LATER,
  NOT_PRESENT,
  OF_ADMISSION,
  OF_THE_BIRTH,
  PRESENT,
  SIGN_BEGAN,
  STRAIGHT,
  STRAIGHT_BEFORE,
  SUSPECTED,
  UNCLEAR,
  UNDETERMINED,
  WAS_QUIET,
  WELL_THEN,
  WORSE,
} from './onset-words.ts';
import { areTwoPneumonias, cameWithPneumonia } from './ventilator-pneumonia.ts';
import { tellingWords } from './word-forms.ts';

const isFall = codesIn('W00-W19');
const isOrganism = codesIn('B95-B97');
const isInjury = codesIn('S00-S99');
const isUlcer = codesIn('L89');
/** Of these a note may tell the onset by their pain. */
const isCoronary = codesIn('I20-I22', 'I24');
const FIRST_PAIN = /\bfirst (?:[\w-]+ ){0,2}(?:chest|angina)\b/i;
/** Of these the principal diagnosis may be what happened in the delivery, and `poa/principal` is silent. */
const isObstetric = codesIn('O00-O9A');
const ULCER =
  /\b(?:ulcers?|sores?|pressure injur\w+|deep tissue (?:pressure )?(?:injur\w+|damage)|dtp?i)\b/gi;
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
  // Of a principal diagnosis with N poa/principal speaks; W is for what cannot be determined, U for a record that does not tell.
  if (role === 'principal' && !isObstetric(each.key) && !told.isOfTwo && (value === 'N' || !told.inWords))
    return undefined;
  return told.inWords || value !== 'W' ? told : undefined;
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
  if (!first) {
    const sign = foundLater(context, each, places) ?? threatenedThen(context, each);
    return sign && { value: 'Y', inWords: false, place: sign };
  }
  return told.every(({ value }) => value === first.value)
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
function doubtAt(context: ClaimContext, { title, key }: SoundDiagnosis, words: RegExp): Mention | undefined {
  const { document, claim } = context;
  return mentionsOf(document, claim, words).find((place) => {
    const sentence = sentenceOf(context, place);
    return (
      tellingWords(title).some((word) => new RegExp(`\\b${word}`, 'i').test(sentence)) ||
      calledIn(key).some((called) => sentence.search(called) !== -1)
    );
  });
}

function placesOf(context: ClaimContext, each: SoundDiagnosis): readonly Mention[] {
  const { document, claim } = context;
  const falls = () => mentionsOf(document, claim, FALL).filter((place) => !denies(place));
  if (isFall(each.key)) return falls();
  // Of several infections the organism may be that of one which began in the stay.
  const isOfAnother =
    isOrganism(each.key) &&
    context.listed.some(
      ({ key, diagnosis }) => !isOrganism(key) && diagnosis.poa?.value.toUpperCase() === 'N',
    );
  const support = supportOf(context, each);
  const places = [
    ...(support.kind === 'named' ? support.places : []),
    ...(isOfAnother ? [] : calledIn(each.key)).flatMap((words) => mentionsOf(document, claim, words)),
  ].filter((place) => !denies(place) && !isOfVentilatorAlone(context, each, place));
  const signs = signsOf(each.key);
  // But for chest pain, of what is doubted to the end, and of which nothing else is told (appendix I).
  const isLeftOpen = () =>
    places.some(({ status }) => status === 'uncertain') &&
    places.every((one) => !ARRIVED.test(sentenceOf(context, one)) && !toldAt(context, each, one));
  const isUndated = () => places.every((one) => !toldAt(context, each, one));
  if (
    signs &&
    (isCoronary(each.key) || ((isObstetric(each.key) || isThreat(each.key)) && isUndated()) || isLeftOpen())
  )
    return [...places, ...firstSigns(context, each, signs, isLeftOpen())];
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

/** I.C.10.d.2: the pneumonia of the ventilator has its own code, and is none of the one that was there before. */
const isOfVentilatorAlone = (context: ClaimContext, each: SoundDiagnosis, place: Mention): boolean =>
  context.listed.some((other) => areTwoPneumonias(each, other)) &&
  /\b(?:vap|vent\w*)\b/i.test(sentenceOf(context, place)) &&
  cameWithPneumonia(context) !== undefined;

/** Where the signs are told, as chest pain, if the first that the note has are of a later day. */
function firstSigns(
  context: ClaimContext,
  each: SoundDiagnosis,
  words: RegExp,
  isOpen: boolean,
): readonly Mention[] {
  const signs = mentionsOf(context.document, context.claim, words).filter((place) => !denies(place));
  const told = signs.map((place) => toldAt(context, each, place)?.value);
  // Of what is doubted to the end the signs of the arrival tell too (appendix I).
  return (told[0] === 'N' && told.every((value) => value !== 'Y')) ||
    (isOpen && told.every((value) => value !== 'N'))
    ? signs
    : [];
}

/** From the words for another one on, where the day stands behind them: `a second one developed on day 4`. */
const LATER_ONE = new RegExp(
  `(?:\\b(?:second|another|new|third|additional|further)\\b (?:one|ulcer|sore|wound|\\w+ ulcer)[^.;]{0,40})?(?:${LATER.source})`,
  'i',
);

function toldAt(context: ClaimContext, { key }: SoundDiagnosis, place: Mention): Told | undefined {
  const sentence = `${sentenceOf(context, place)}${saidOfIt(context, place)}`.replace(ADMITTED_THEN, '');
  if (NOT_PRESENT.test(sentence)) return { value: 'N', inWords: true, place };
  if (PRESENT.test(sentence)) return { value: 'Y', inWords: true, place };
  if (key.startsWith('P') && OF_THE_BIRTH.test(sentence)) return { value: 'Y', inWords: false, place };
  // Without what was found to be well.
  const found = sentence.replace(WELL_THEN, '');
  const isEarlier = ARRIVED.test(found);
  // `Came in with cellulitis; the culture of day 3 grew MRSA`.
  const own = withDays(context, lineAt(context.document.text, place.clause.span));
  const isLater = LATER.test(sentence) && (LATER.test(own) || !ARRIVED.test(own.replace(WELL_THEN, '')));
  if (OF_ADMISSION.test(found) && FOUND.test(found)) return { value: 'Y', inWords: false, place };
  if (!isEarlier && DAY_ENTRY.test(sentence)) return { value: 'N', inWords: false, place };
  if (isEarlier && isUlcer(key)) {
    // `One on admission, and a second one on day 9`.
    const later = sentence.slice(sentence.search(LATER_ONE));
    if (ANOTHER.test(later) && later.search(ULCER) !== -1) return { value: 'N', inWords: false, place };
  }
  if (isLater && !isFall(key) && !key.startsWith('Z') && isStraight(context, place))
    return { value: 'N', inWords: false, place };
  // `Lungs clear on arrival; pneumonia in the second week`.
  if (isLater && !isEarlier && found !== sentence && !FOUND.test(found))
    return { value: 'N', inWords: false, place };
  if (isEarlier && SUSPECTED.test(sentence) && CONFIRMED.test(sentence))
    return { value: 'Y', inWords: false, place };
  if (isLater === isEarlier) return undefined;
  if (isEarlier)
    return (AND_THEN.test(sentence) && !BEGAN_OUTSIDE.test(sentence)) || WAS_QUIET.test(sentence)
      ? undefined
      : { value: 'Y', inWords: false, place };
  if (isCoronary(key) && FIRST_PAIN.test(sentence)) return { value: 'N', inWords: false, place };
  const isFound = !isFall(key) && FOUND.test(sentence);
  const [signs = ''] = sentence.split(FOUND);
  const isBegun = isFound ? SIGN_BEGAN.test(signs) && !WORSE.test(sentence) : BEGAN.test(sentence);
  return isBegun ? { value: 'N', inWords: isFall(key), place } : undefined;
}

/** How a condition goes that was there before: `HD 2, cellulitis of the leg, less red`. */
const GOES_ON =
  /\b(?:less|fading|faded|reced\w+|respond\w+|smaller|softer|shrink\w+|still|same|persist\w*|quieter|afebrile|eating|day \d+ of)\b/i;

/** An illness has days of its own: `COVID day 7`. */
const OF_ILLNESS =
  /\b(?:covid\S*|sars\S*|flu|influenza|illness|symptoms?|sx|measles|chickenpox|varicella|mono|rsv)$/i;
const DAY_ALONE = /^,? ?(?:day|d) ?#?\d/i;
/** So has a treatment: `cellulitis, day 4 of vancomycin`. */
const DAY_OF_TREATMENT =
  /^,? ?(?:(?:now|today) )?(?:on )?(?:day|d) ?#?\d+ of (?!(?:(?:the|this|her|his) )?(?:stay|admission|hospital))/i;

/** Whether a later day stands right beside the name of a condition, with nothing that was done about it then. */
function isStraight(context: ClaimContext, { span: at, clause }: Mention): boolean {
  const { text } = context.document;
  const behind = withDays(
    context,
    text.slice(at.end, Math.min(clause.span.end, at.end + 200)).replace(/\s+/g, ' '),
  );
  const before = withDays(
    context,
    text.slice(Math.max(clause.span.start, at.start - 100), at.start).replace(/\s+/g, ' '),
  );
  const rest = /^[^.;\n]*/.exec(behind)?.[0] ?? '';
  if (AS_THEN.test(rest)) return false;
  const straight =
    DAY_OF_TREATMENT.test(behind) || (OF_ILLNESS.test(text.slice(at.start, at.end)) && DAY_ALONE.test(behind))
      ? undefined
      : STRAIGHT.exec(behind)?.[0];
  return (
    (straight !== undefined && !FOUND.test(straight)) ||
    (STRAIGHT_BEFORE.test(before) &&
      !BY_A_TEST.test(before) &&
      !new RegExp(`\\b${DONE}\\b`, 'i').test(rest) &&
      !GOES_ON.test(rest) &&
      !FOUND.test(rest))
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
