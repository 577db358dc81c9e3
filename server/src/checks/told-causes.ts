/** External causes that a note tells (Guidelines I.C.20.a: any cause; I.C.19.d.9: source and intent of a burn). */

import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, named } from './list-fixes.ts';
import { type Mention, mentionsOf, statesDiagnoses } from './narrative.ts';

/** What happened, in the words of notes, with the codes of the cause. */
const CAUSES_TOLD = (
  [
    [
      '(?:hot|boiling|scalding|steaming)[- ](?:[\\w-]+ ){0,2}(?:oil|water|grease|fat|coffee|tea|soup|liquid|milk|noodles?|sauce|food|pan|pot|stove|iron|plate|tar|metal|engine|muffler|exhaust|radiator|glue|wax|steam|bath)|steam|scald\\w*',
      'X10-X19',
    ],
    [
      '(?:while|when|in an?|during|from|after) (?:(?:she|he|they) (?:was|were) )?(?:(?:down-?hill|cross-country|water) )?(?:ski(?:ing)?|snowboard(?:ing)?|skat(?:e|ing)|skateboard(?:ing)?|sled(?:ding)?|roller-?blad(?:e|ing)|scooter) ?(?:accident|crash|fall|injury|in (?:19|20)\\d\\d)?',
      'V00',
    ],
    [
      '(?:flames?|camp ?fire|bonfire|house fire|grill|gasoline (?:can|fumes)|caught fire|fireworks?|firecracker)',
      'X00-X08 or W39',
    ],
    [
      '(?:ladder|stairs?|roof|bicycle|horse|trampoline|playground) falls?|(?:an?|after the|from the) (?:[\\w-]+ )?fall(?= (?:last|in|years?|months?|\\d|as|at|when|while)\\b|[.,;]|$)|(?:tripped|tripping|slipped|slipping|stumbled|fell|fall(?:ing)?) (?:[\\w-]+ ){0,3}?(?:on|over|off|down|from|in|into|out of|at|onto|while|backwards?|forwards?|and|against)',
      'W00-W19',
    ],
    [
      '(?:dog|cat|horse|snake|rat|raccoon|bat) (?:bite|bit|scratch\\w*|kick\\w*)|(?:bitten|kicked|scratched|stung|trampled) by (?:an? |the |her |his )?(?:[\\w-]+ )?(?:dog|cat|horse|cow|snake|rat|raccoon|bat|animal)',
      'W50-W64',
    ],
    [
      '(?:rear-?end(?:ed)?|(?:car|motor vehicle|motorcycle|motorbike|bicycle|bike|truck|scooter|atv|snowmobile|road|traffic|auto|automobile) (?:crash|accident|collision|wreck)|mv[ac]|(?:crashed|wrecked|rolled|overturned) (?:her|his|the|an?) (?:\\w+ )?(?:car|truck|motorcycle|bike|atv|van|scooter)|(?:car|truck|van|motorcycle) (?:was|that) (?:\\w+ )?(?:struck|hit|overturned)|head-on|(?:hit|struck|run over) by (?:an? |the )?(?:car|truck|bus|motorcycle|van|vehicle)|thrown from (?:an? |the |her |his )?(?:motorcycle|bike|bicycle|atv|horse|car))',
      'V00-V99',
    ],
    [
      '(?:table|circular|band|chain|power|miter|skill?|radial arm) ?saws?(?: \\w+)? (?:injury|cut|laceration|accident)|(?:knife|box cutter|razor|scissors|broken glass|can lid|mandoline|(?:table|circular|band|chain) ?saw|lawn ?mower|drill|chisel) (?:slipped|cut|sliced|caught|went|kicked)|(?:cut|sliced|slicing|cutting)[^.;\\n]{0,50}\\b(?:with|on|by) (?:an? |the |her |his |some )?(?:[\\w-]+ ){0,2}(?:knife|glass|saw|blade|razor|scissors|lid|sheet metal|mandoline)',
      'W25-W31',
    ],
    [
      '(?:punched|stabbed|beaten|assaulted|attacked|kicked|shot|robbed) (?:[\\w-]+ ){0,4}?by|(?:a|the|from) punch|gunshot|fist ?fight|was (?:stabbed|shot|assaulted|beaten)|(?:an|the|during) assault',
      'X92-Y09',
    ],
    [
      '(?:crushed|caught|jammed|pinched|smashed|slammed) (?:[\\w-]+ ){0,5}?(?:in|between|under|by) (?:an? |the |her |his |two )?(?:[\\w-]+ ){0,2}(?:door|drawer|machine|press|gate|window|conveyor|car door|truck|log|hammer)|(?:hit|struck) (?:[\\w-]+ ){0,4}?(?:by|with) (?:an? |the |her |his )?(?:[\\w-]+ ){0,2}(?:(?:base|foot|basket|soft|soccer |hockey )?ball|bat|puck|branch|beam|hammer|board|box|plank|stick|racket|elbow)',
      'W20-W23 or W49-W51',
    ],
  ] as const
).map(([words, codes]) => [new RegExp(`\\b(?:${words})\\b`, 'gi'), codes] as const);

/** The cause that the note tells first among the kinds, with the codes that say it; what has left a sequela is of the past. */
export function causeTold(
  { document, claim }: ClaimContext,
  isPast = false,
): { readonly at: Mention; readonly codes: string } | undefined {
  for (const [words, codes] of CAUSES_TOLD) {
    const at = mentionsOf(document, claim, words).find(
      ({ status }) => status === 'affirmed' || (isPast && /history$|^resolved$/.test(status)),
    );
    if (at) return { at, codes };
  }
  return undefined;
}

/** Where it happened, and what the patient was doing, in the words of notes. */
const PLACE =
  /\b(?:in|on|at|outside|inside|near|off) (?:the |a |an |her |his |their |my )?(?:[\w'’-]+ ){0,2}?(?:driveway|kitchen|bathroom|bedroom|living room|garage|(?:back|front) ?yard|yard|garden|porch|basement|stairs|house|apartment|home|school|classroom|playground|gym(?:nasium)?|park|(?:soccer|football|baseball|ball|athletic|sports|playing) ?field|ballpark|(?:basketball|tennis) court|pool|beach|store|supermarket|shop|restaurant|parking lot|sidewalk|street|road|highway|farm|barn|office|factory|warehouse|construction site|nursing home|dormitory|church|rink|lake|river|trail)\b/gi;
const ACTIVITY =
  /(?:\b(?:while|was|when|during|started|been) (?:(?:she|he|they|patient) (?:was )?)?(?:[\w-]+ )?|, (?=playing|frying|cook|baking|ironing|mowing|sawing|peel|slicing|chopping|hammering|gardening))(?:doing|playing|running|jogging|walking(?! (?:boot|cast|stick|aid|shoe|frame))|hiking|swimming|diving|skiing|skating|snowboarding|surfing|dancing|gardening|mowing|raking|shovel\w+|digging|cook\w+|frying|baking|clean\w+|mopping|washing|vacuuming|ironing|laundry|paint\w+|carpentry|hammering|sawing|drilling|climbing|lifting|carrying|bathing|showering|cycling|biking|riding|bowling|golf\w*|trampoline|yoga|wrestling|boxing|stretching|knitting|sewing|soccer|football|basketball|baseball|softball|volleyball|tennis|hockey|lacrosse|rugby|gymnastics|karate|roller\w*|repair\w+|trimming|pruning|cutting|chopping|peeling|slicing)\b/gi;

/** The place and the activity, where a note tells both. */
export function circumstancesTold({
  document,
  claim,
}: ClaimContext): { readonly place: Mention; readonly activity: Mention } | undefined {
  const affirmed = (words: RegExp) =>
    mentionsOf(document, claim, words).find(({ status }) => status === 'affirmed');
  const activity = affirmed(ACTIVITY);
  const place = activity && affirmed(PLACE);
  return activity && place ? { place, activity } : undefined;
}

/** The note says that what happened was not one thing. */
const TWO_EVENTS =
  /\b(?:two|both|three|separate|unrelated|different|another|second) (?:\w+ )?(?:mishaps?|accidents?|events?|incidents?|causes?)\b/gi;
/** A fall as a noun, which the assessment has for what the history tells. */
const FALL = /\bfalls? (?:on|onto|from|off|down|in|at|over)\b/gi;

const BODY =
  '(?:him|her|them|(?:the )?(?:patient|pt)|(?:(?:on|in|to) )?(?:his|her|their|the) (?:(?:left|right|upper|lower) )?(?:head|scalp|forehead|face|cheek|chin|nose|eye|ear|neck|back|chest|shoulder|arm|forearm|elbow|wrist|hand|fingers?|thumb|hip|leg|thigh|knee|shin|ankle|foot|toes?))';
const OBJECT =
  '(?:branch|limb|tree|log|brick|beam|boards?|planks?|tools?|hammer|wrench|box(?:es)?|crate|pallet|rock|stone|tile|shingle|pipe|panel|bucket|crane hook|hook|ball|puck|bat|shelf|tv|bottle|can|sign|door|gate|sheet of \\w+|bag|sack|bale)';

/** One event that leads to another of a kind of its own, with the codes of each: what strikes, bites or shocks, and the fall from a height behind it. */
const BEFORE_A_FALL = (
  [
    [
      `${OBJECT}\\b[^.;\\n]{0,40}\\b(?:str[iu]ck|hit|fell (?:on(?:to)?|upon)|(?:landed|dropped|came down) on) ${BODY}|(?:struck|hit) (?:[\\w-]+ ){0,5}?by (?:an? |the )?(?:[\\w-]+ ){0,3}?${OBJECT}`,
      'W20-W22',
    ],
    [
      `(?:dog|cat|horse|raccoon|rat|pig|monkey) (?:bit|kicked|scratched) ${BODY}|(?:bitten|kicked|scratched) (?:[\\w-]+ ){0,5}?by (?:an? |the |her |his )?(?:[\\w'’-]+ ){0,2}?(?:dog|cat|horse|raccoon|rat|pig|monkey)`,
      'W53-W55',
    ],
    [
      '(?:cut|slic(?:ed|ing)|gashed|stabbed) (?:[\\w-]+ ){0,4}?(?:on|with|by) (?:an? |the |her |his )?(?:[\\w-]+ ){0,2}?(?:knife|blade|box cutter|glass|(?:chain)?saw|shears|clippers|tin|can lid)',
      'W25-W29',
    ],
    [
      '(?:got|received|took|had) (?:an? )?(?:electric(?:al)? )?shock (?:from|of|by)|electric(?:al)? shock|electrocuted|shocked by',
      'W85-W87',
    ],
  ] as const
).map(([words, codes]) => [new RegExp(`\\b(?:${words})\\b`, 'gi'), codes] as const);
const HEIGHT =
  '(?:ladder|step-?ladder|roof|scaffold(?:ing)?|stairs?|steps|staircase|tree|platform|deck|balcony|wall|truck bed|dock|cliff|embankment)';
const FALL_FROM = new RegExp(
  `\\b(?:f[ae]ll(?:ing)?|knocked|thrown|tumbl\\w+|came|slid) (?:(?:back(?:ward)?s?|him|her|down|off|from|over) ){0,3}?(?:off|from|down|out of) (?:(?:of|the|an?|his|her|his own|her own) ){0,2}(?:[\\w-]+ ){0,2}?${HEIGHT}\\b`,
  'gi',
);
const isFallFrom = codesIn('W09-W17');

/** I.C.20.a.4: as many causes are coded as explain the injuries; of an object that strikes and the fall behind it each has its own. */
function chained(
  { document, claim }: ClaimContext,
  cause: SoundDiagnosis,
): { readonly at: Mention; readonly codes: string } | undefined {
  const affirmed = (words: RegExp) =>
    mentionsOf(document, claim, words).find(({ status }) => status === 'affirmed');
  const isOfFall = isFallFrom(cause.key);
  for (const [words, codes] of BEFORE_A_FALL) {
    if (!isOfFall && !codesIn(codes)(cause.key)) continue;
    const before = affirmed(words);
    const fall = before && affirmed(FALL_FROM);
    if (fall) return isOfFall ? { at: before, codes } : { at: fall, codes: 'W09-W17' };
  }
  return undefined;
}

/**
 * I.C.20.a.4 and f: where events have caused separate injuries, each cause has its code. It speaks where the note tells
 * one beside that of the only code, in a sentence of its own, where it concludes or calls them two.
 */
export function causeUncoded(
  context: ClaimContext,
  injuries: readonly SoundDiagnosis[],
  causes: readonly SoundDiagnosis[],
): readonly Report[] {
  const [cause, another] = causes;
  if (!cause || another || injuries.length < 2) return [];
  const { document, claim } = context;
  const behind = chained(context, cause);
  if (behind) return [anotherTold(document, cause, behind)];
  const areTwo = mentionsOf(document, claim, TWO_EVENTS).some(({ status }) => status === 'affirmed');
  const told = CAUSES_TOLD.map(([words, codes]) => ({
    codes,
    isCoded: codesIn(...codes.split(' or '))(cause.key),
    places: [words, ...(codes === 'W00-W19' ? [FALL] : [])].flatMap((each) =>
      mentionsOf(document, claim, each).filter(
        ({ status, clause }) => status === 'affirmed' && (areTwo || statesDiagnoses(clause)),
      ),
    ),
  }));
  const coded = told.filter(({ isCoded }) => isCoded).flatMap(({ places }) => places);
  const isApart = ({ clause }: Mention) => !coded.some((other) => other.clause === clause);
  const other = told.find(({ places }) => places.some(isApart));
  const at = other?.places.find(isApart);
  if (coded.length === 0 || !other || !at) return [];
  return [anotherTold(document, cause, { at, codes: other.codes })];
}

const anotherTold = (
  { text }: ClaimContext['document'],
  cause: SoundDiagnosis,
  { at, codes }: { readonly at: Mention; readonly codes: string },
): Report => ({
  ...about(cause),
  severity: 'information',
  authority: 'ICD-10-CM Official Guidelines I.C.20.a.4 and f',
  message: `${named(cause)} is the only cause that is listed, and the note tells another (“${slice(text, at.span)}”, ${codes}): each cause of a separate injury has its code.`,
  related: [{ span: at.span, message: 'The note tells it here.' }],
  unless: ['chart/otherwise-coded'],
});
