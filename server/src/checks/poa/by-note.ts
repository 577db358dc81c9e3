/** poa/by-note: the note tells when a condition began, and its present-on-admission indicator says otherwise. */
import { slice } from '../../model/text.ts';
import type { ClaimCheck, ClaimContext, Report, Said, SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { denies, supportOf } from '../evidence.ts';
import { about, named } from '../list-fixes.ts';
import { type Mention, mentionsOf } from '../narrative.ts';
import { carriesPoa, INDICATORS, indicatorFixes, reportsPoa } from '../poa-reporting.ts';
import { dischargeText } from '../samples-chart.ts';
import { tellingWords } from '../word-forms.ts';

const isFall = codesIn('W00-W19');
const isInjury = codesIn('S00-S99');
const FALL =
  /\b(?:fell|fall|falling|roll(?:ed|s) (?:out|off)|slipp\w+|tripp\w+|stumbl\w+|found (?:down|on the floor|on the ground)|collapsed)\b/gi;
/** Words of the titles of injuries that tell no site. */
const NO_SITE =
  /^(?:lacerat\w+|contus\w+|fractur\w+|abras\w+|sprain|strain|wound|open|closed|displac\w+|nondisplac\w+|initial|encounter|foreign|body|injur\w+|part|neck|superficial|right|left)$/;

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
/** The provider says it in so many words. */
const NOT_PRESENT =
  /\bnot (?:\w+ )?present (?:on|at|upon) (?:\w+ ){0,3}admission\b|\b(?:hospital[- ](?:acquired|onset)|nosocomial)\b|\bin-?hospital (?:fall|fracture|stroke|arrest|infection)\b|\bnot poa\b|\bpoa[:= ] ?(?:n|no)\b/i;
const PRESENT = new RegExp(
  `(?<!\\bnot )(?<!\\bnot \\w+ )\\bpresent (?:on|at|upon) (?:the )?(?:time of )?admission\\b|\\b(?:before|prior to) (?:the |his |her |an? )?(?:\\w+ ){0,2}${ADMITTED}\\b|\\bin the (?:ed|er|emergency \\w+),? before\\b|(?<!\\bnot )\\bpoa\\b(?![:= ]*(?:n|no|u|w)\\b)`,
  'i',
);
const UNDETERMINED =
  /\b(?:can ?not|could not|unable to|not possible to) (?:be )?(?:\w+ )?(?:determin|establish|tell|say)\w*\b[^.\n]*\b(?:present|admission|poa)\b|\bclinically undetermined\b/gi;
/** A day of the stay behind that of the admission, or the stay itself. */
const LATER =
  /\b(?:hospital |inpatient |hd |post-?op(?:erative)? |pod )?(?:day|night) ?#?(?:[2-9]|[1-9]\d|two|three|four|five|six|seven)\b|\b(?:hd|pod) ?#?[2-9]\b|\b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|next)(?: hospital)? (?:day|night|morning|evening)\b|\b(?:days?|nights?|hours?) (?:after|into|following|post) (?:the |her |his |this )?(?:admission|stay|hospitali[sz]ation|surgery|operation)\b|\b(?:during|in) (?:the|this|her|his) (?:hospital )?(?:stay|hospitali[sz]ation|admission|hospital course)\b|\bwhile (?:hospitali[sz]ed|inpatient|an inpatient|in (?:the )?hospital|on the (?:ward|floor|unit))\b|\bafter (?:the )?admission\b|\bhospital (?:bed|room|bathroom|corridor|hallway)\b|\bon the ward\b|\b(?:started|began|acquired|occurred) in (?:the )?hospital\b/i;
const BEGAN =
  /\b(?:develop(?:ed|s)|suffered|onset|new(?:ly)?|went into|flared|acquired|sustained|experienced|occurred|happened|broke|complicated by|became|started|began|had an? (?:fall|stroke|seizure|heart attack|hemorrhage|bleed)|fell|fall|rolled|slipped|tripped|stumbled|collapsed|found (?:down|on the floor))\b/i;
/** What was found on a day was not begun on it (appendix I, timeframe; infections with their organism). */
const FOUND =
  /\b(?:cultur\w+|grew|sputum|results?|biops\w+|patholog\w+|mri|ct|imaging|scan|echo\w*|diagnosed|identified|confirmed|showed|revealed|discovered)\b/i;
const ARRIVED =
  /\b(?:on|upon|at) (?:arrival|admission|presentation)\b|\b(?:came|comes|brought|admitted|presented|presents|arrived|transferred)(?: in)? (?:with|for|because)\b|\bat home\b|\bin the (?:ed|er|emergency (?:department|room))\b/i;

interface Told {
  readonly value: 'Y' | 'N' | 'W';
  /** Whether the provider says so in so many words. */
  readonly inWords: boolean;
  readonly place: Mention;
}

export const poaByNote: ClaimCheck = {
  id: 'poa/by-note',
  scope: 'claim',
  severity: 'warning',
  kinds: ['chart'],
  title: 'The note tells when a condition began, and its present-on-admission indicator says otherwise.',
  authority: 'ICD-10-CM Official Guidelines, appendix I',
  why: 'Y is for what was there when the order for admission was written, in the emergency department too; N for what began in the stay, as a fall from the hospital bed; W where the provider cannot determine it.',
  fixes: ['Change to the indicator that the note is for; the coder chooses.'],
  notes: [
    'It reads the sentences that name the condition, or of falls those that tell of one. Where they say both, it is silent.',
    'A warning where the note says it in so many words, “present on admission” or “hospital-acquired”, and for a fall in the hospital; else for information.',
    'What was found or confirmed on a later day may have been there before, and is left alone.',
  ],
  wrong: [
    {
      says: 'a fall in the hospital',
      text: dischargeText({
        note: '[hospital course]\nCOPD exacerbation. On the second night he fell out of the hospital bed and cut his scalp.',
        diagnoses: 'principal: J44.1 POA Y\nA: S01.01XA POA N\nB: W06.XXXA POA Y  Fall from bed',
      }),
    },
    {
      says: 'a pneumonia from the hospital',
      text: dischargeText({
        note: '[hospital course]\nHip fracture repaired. Hospital-acquired pneumonia, treated.',
        diagnoses: 'principal: S72.001A POA Y\nA: J18.9 POA Y  Pneumonia, unspecified organism',
      }),
    },
    {
      says: 'an ulcer of which the provider cannot tell',
      text: dischargeText({
        note: '[hospital course]\nSepsis. Cannot determine whether the stage 2 sacral pressure ulcer was present on admission.',
        diagnoses: 'principal: A41.51 POA Y\nA: L89.152 POA U  Pressure ulcer of sacral region, stage 2',
      }),
    },
  ],
  right: [
    {
      says: 'a fall at home',
      text: dischargeText({
        note: '[hospital course]\nFell out of bed at home and broke her hip. Repaired on hospital day 2.',
        diagnoses: 'principal: S72.001A POA Y\nA: W06.XXXA POA Y  Fall from bed',
      }),
    },
    {
      says: 'an organism that was found on a later day',
      text: dischargeText({
        note: '[hospital course]\nCame in with pneumonia. On day 3 the sputum grew Pseudomonas pneumonia.',
        diagnoses: 'principal: J15.1 POA Y  Pneumonia due to Pseudomonas',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!reportsPoa(context.claim)) return said;
    for (const each of context.sound) {
      const report = carriesPoa(each.diagnosis) ? byNote(context, each) : undefined;
      if (report) said.push(report);
    }
    return said;
  },
};

/** What the note says against the indicator of a diagnosis. */
export function byNote(context: ClaimContext, each: SoundDiagnosis): Report | undefined {
  const { poa, role } = each.diagnosis;
  const value = poa?.value.trim().toUpperCase();
  if (!poa || !value) return undefined;
  const told = toldOf(context, each);
  // U is for a record that is not clear; of the principal diagnosis poa/principal speaks.
  if (!told || told.value === value || (role === 'principal' && value === 'N')) return undefined;
  if (role === 'principal' && !told.inWords) return undefined;
  if (value !== 'Y' && value !== 'N' && !told.inWords) return undefined;
  const says = INDICATORS.find(([one]) => one === told.value)?.[1];
  return {
    ...about(each),
    span: poa.span,
    severity: told.inWords ? 'warning' : 'information',
    message: `${named(each)} is reported with ${value}, and by the note it is ${told.value} (${says}).`,
    related: [{ span: told.place.span, message: 'The note says it here.' }],
    fixes: indicatorFixes(each).filter((_fix, index) => INDICATORS[index]?.[0] === told.value),
  };
}

/** What the sentences about a diagnosis tell, where they tell one thing. */
function toldOf(context: ClaimContext, each: SoundDiagnosis): Told | undefined {
  const doubt = undeterminedAt(context, each);
  if (doubt) return { value: 'W', inWords: true, place: doubt };
  const told = placesOf(context, each).flatMap((place) => {
    const one = toldAt(context, each, place);
    return one ? [one] : [];
  });
  const [first] = told;
  return first && told.every(({ value }) => value === first.value)
    ? (told.find(({ inWords }) => inWords) ?? first)
    : undefined;
}

/** Where the provider says of the condition that it cannot be determined, by one of its words. */
function undeterminedAt(context: ClaimContext, { title }: SoundDiagnosis): Mention | undefined {
  const { document, claim } = context;
  return mentionsOf(document, claim, UNDETERMINED).find((place) => {
    const sentence = sentenceOf(context, place);
    return tellingWords(title).some((word) => new RegExp(`\\b${word}`, 'i').test(sentence));
  });
}

function placesOf(context: ClaimContext, each: SoundDiagnosis): readonly Mention[] {
  const { document, claim } = context;
  const falls = () => mentionsOf(document, claim, FALL).filter((place) => !denies(place));
  if (isFall(each.key)) return falls();
  const support = supportOf(context, each);
  const places = support.kind === 'named' ? support.places.filter((place) => !denies(place)) : [];
  if (!isInjury(each.key)) return places;
  const sites = tellingWords(each.title)
    .filter((word) => !NO_SITE.test(word))
    .map((word) => (CALLED[word] ? `(?:${word}|${CALLED[word]})` : word));
  const isOfSite = (place: Mention) =>
    sites.some((site) => new RegExp(`\\b${site}`, 'i').test(sentenceOf(context, place)));
  return [...places, ...falls().filter(isOfSite)];
}

function toldAt(context: ClaimContext, { key }: SoundDiagnosis, place: Mention): Told | undefined {
  const sentence = sentenceOf(context, place);
  if (NOT_PRESENT.test(sentence)) return { value: 'N', inWords: true, place };
  if (PRESENT.test(sentence)) return { value: 'Y', inWords: true, place };
  const [isLater, isEarlier] = [LATER.test(sentence), ARRIVED.test(sentence)];
  if (isLater === isEarlier) return undefined;
  if (isEarlier) return { value: 'Y', inWords: false, place };
  if (!BEGAN.test(sentence) || (!isFall(key) && FOUND.test(sentence))) return undefined;
  return { value: 'N', inWords: isFall(key), place };
}

/** From the full stop or line before a place to the one behind it. */
function sentenceOf({ document: { text }, claim }: ClaimContext, { span: at, clause }: Mention): string {
  const section = claim.narrative.find(
    ({ span }) => span.start <= clause.span.start && clause.span.end <= span.end,
  );
  const whole = section?.span ?? clause.span;
  const before = slice(text, { start: whole.start, end: at.start });
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('\n\n')) + 1;
  const behind = slice(text, { start: at.end, end: whole.end });
  const end = /\.\s|\n\n|\.$/.exec(behind)?.index ?? behind.length;
  return before.slice(start) + slice(text, { start: at.start, end: at.end + end });
}
