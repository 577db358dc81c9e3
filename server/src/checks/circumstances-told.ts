/** Place, activity and status of an event, as a note tells them (Guidelines I.C.20.b, c and k). */
import { field } from '../model/fields.ts';
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { phaseOf } from './injury-phases.ts';
import { about, insertions, named } from './list-fixes.ts';
import { lineAt, type Mention, mentionsOf } from './narrative.ts';

type Told = readonly (readonly [words: RegExp, codes: string])[];

/** What makes an event one of paid work, of the military, of unpaid help or of none of these (I.C.20.k). */
const STATUSES_TOLD = (
  [
    [
      "(?:injured|hurt|happened|occurred|fell|accident|injury|while|slipped|tripped|stumbled|twisted|cut|burned|burnt|scalded|crushed|struck|hit|caught|landed|jammed|strained|sprained|lacerat\\w+|burns?|sprain|strain|fractur\\w+|contus\\w+|bruised|punctur\\w+|smashed|pinched|lifting|amputat\\w+|stuck) (?:[\\w-]+ ){0,6}?(?:on the job|at work|while working|in the course of (?:her|his|their) (?:work|job|duties))|on the job|(?:work|job)[- ]related (?:injury|accident)|work(?:place)? (?:injury|accident)|workers[’']? comp\\w*|(?<!\\bnot )on shift|(?<!\\b(?:un|not ))\\ba paid \\w+|(?<!\\bnot )at work for pay|on duty for (?:her|his|the) (?:employer|company)|for (?:her|his) (?:company|employer)|(?<!\\b(?:back|return\\w*|off) )at work (?:an hour ago|today|this (?:morning|afternoon)|yesterday|last night|when)|paid (?:[\\w-]+ ){0,2}(?:shift|work|job|employee)|on the clock|(?:during|on|in) (?:her|his|their|the) (?:[\\w-]+ )?(?:shift|working hours)|(?:her|his|their) employer|(?:paid|employed) (?:by|for) (?:the|an) (?:hour|day|company|contractor)|(?<!\\b(?:home|back|way) from |\\bafter |\\bto )(?:her|his) (?:paid )?(?:job|shift) (?:at|as|with|in)",
      'Y99.0',
    ],
    [
      '(?:soldiers?|marines?|sailors?|airm[ae]n|corporal|sergeant|lieutenant|recruits?|service ?(?:man|woman|members?)|(?:army|navy|air force|marine corps|national guard|coast guard)(?: \\w+)?)\\b[^.;\\n]{0,60}\\b(?:on duty|in (?:\\w+ )?training|during (?:\\w+ )?(?:training|drills?|exercises?|maneuvers?)|field exercises?|aboard|deployed|(?:in|on) (?:a )?(?:combat|patrol)|obstacle course|on base)|military (?:exercise|drill|training|duty|maneuver)|active duty|during (?:basic training|a drill with (?:her|his) unit)',
      'Y99.1',
    ],
    [
      'volunteer(?:ing|s|ed)? (?:at|for|with|as|in)|as a volunteer|(?:volunteer|unpaid) (?:work|shift|firefighter|coach)',
      'Y99.2',
    ],
    [
      'students?\\b[^.;\\n]{0,40}\\b(?:play\\w+|gym class|recess|practice|game)|(?:at|during) (?:a |an |the |her |his |their )?(?:family |birthday |church )?(?:picnic|barbecue|birthday party|pick-?up game)|(?:for|at) leisure|leisure (?:activity|time)|recreation(?:al(?:ly)?)?|(?:as|for) (?:a |her |his )?hobby|for fun|off (?:work|duty)|(?:not|never) (?:at|on) (?:work|duty|the job)|not (?:working|employed|for pay|work[- ]related|on the clock|a work (?:injury|accident))|(?:un|not )related to (?:her |his |any )?(?:work|job|employment)|on (?:her|his|their) day off|on (?:vacation|holiday)',
      'Y99.8',
    ],
  ] as const
).map(([words, codes]) => [new RegExp(`\\b(?:${words})\\b`, 'gi'), codes] as const);

/** Sites of events, in the words that stand behind `in` or `at` (I.C.20.b). */
const PLACES_TOLD: Told = (
  [
    [
      '(?:her|his|their|a|the|my) (?:own )?(?:[\\w-]+ ){0,3}?(?:house|home|kitchen|bathroom|bedroom|garage|driveway|(?:back|front)? ?yard|garden|apartment|condo|mobile home|trailer|porch|basement|living room|dining room|attic|shower|bathtub)(?! (?:health|care|plate|run))|home',
      'Y92.0-',
    ],
    [
      '(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:nursing home|assisted living|dormitory|prison|jail|barracks|orphanage)',
      'Y92.1-',
    ],
    [
      '(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:school|classroom|college|day ?care(?: center)?|church|library|museum|theater|hospital|cafeteria)',
      'Y92.2-',
    ],
    [
      '(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:gym|(?:basketball|tennis|squash) court|(?:baseball|football|soccer) field|ice rink|skating rink|public pool|golf course)',
      'Y92.3-',
    ],
    [
      '(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:street|highway|freeway|sidewalk|road|parking (?:lot|garage)|bike path)',
      'Y92.4-',
    ],
    [
      '(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:store|shop|supermarket|mall|restaurant|cafe|airport|office|bank|hotel|gas station)',
      'Y92.5-',
    ],
    [
      '(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:factory|warehouse|construction site|shipyard|mine|work ?shop)',
      'Y92.6-',
    ],
    ['(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:farm|barn|orchard|farmland|corn ?field)', 'Y92.7-'],
    [
      '(?:a |the |her |his )?(?:[\\w-]+ ){0,2}?(?:public park|park|beach|forest|woods|lake|zoo|campsite|desert|river)',
      'Y92.8-',
    ],
  ] as const
).map(
  ([words, codes]) =>
    [new RegExp(`\\b(?:in|at|inside|on|around|outside|off) (?:${words})\\b`, 'gi'), codes] as const,
);

/** What a patient was doing (I.C.20.c). */
const ACTIVITIES_TOLD: Told = (
  [
    ['running|jogging|treadmill', 'Y93.0- or Y93.A1'],
    ['swimming|diving|surfing|kayaking|rowing', 'Y93.1-'],
    ['skiing|snowboarding|(?:ice|roller)[- ]?skating|skateboarding|sledding', 'Y93.2- or Y93.5-'],
    ['rock climbing|hiking|trampoline|horseback riding|bungee jumping', 'Y93.0- or Y93.3-'],
    ['dancing|yoga|gymnastics', 'Y93.4-'],
    [
      'playing (?:\\w+ )?(?:football|baseball|softball|soccer|basketball|volleyball|hockey|tennis|rugby|lacrosse|golf)',
      'Y93.5-Y93.6-',
    ],
    [
      'cooking|frying|baking|grilling|vacuuming|doing the laundry|ironing|washing (?:the )?dishes',
      'Y93.E- or Y93.G-',
    ],
    ['gardening|raking|mowing|shoveling snow|pruning|digging', 'Y93.H-'],
    ['knitting|sewing|crocheting|hammering|sawing|drilling', 'Y93.D-'],
    [
      'bowling|wrestling|boxing|karate|judo|jumping rope|skipping rope|(?:playing )?frisbee',
      'Y93.5- or Y93.7-',
    ],
    ['lifting weights|weight ?lifting|working out|exercising|doing push-?ups', 'Y93.A- or Y93.B-'],
    ['walking (?:(?:the|her|his|a) )?(?:dogs?|puppy)|milking', 'Y93.K-'],
  ] as const
).map(
  ([words, codes]) =>
    [
      new RegExp(`\\b(?:while|when|was|were|after|from|during) (?:\\w+ ){0,3}?(?:${words})\\b`, 'gi'),
      codes,
    ] as const,
);

/** A sentence that tells what happened. */
const HAPPENED =
  /\b(?:f[ae]ll\w*|slip\w*|tripp\w*|stumbl\w*|hit|str[iu]ck\w*|cut|burn\w*|scald\w*|injur\w*|hurt|happened|occurred|twist\w*|collapsed|bitten|bit|stung|caught|crush\w*|roll\w*|land\w*|knocked|dropped|accident|sprain\w*|strain\w*|fractur\w*|broke|tore|lacerat\w*|bruis\w*|dislocat\w*|contus\w*|scrap\w+|punctur\w*|lost (?:his|her) footing)\b/i;

export const isCause = codesIn('V00-Y84');
/** Activity and status are not applicable to these (I.C.20.c and k): poisonings, adverse effects, misadventures. */
export const isNoEvent = codesIn('T36-T50', 'Y62-Y84');
export const isTraumatic = codesIn('S00-T14', 'T20-T34');
export const isStatus = codesIn('Y99');
/** The status of leisure and hobbies, and none. */
const isOfNoKind = codesIn('Y99.8', 'Y99.9');
const isOfOther = 'Y99.8';

/** The circumstances beside a cause, with the section that each is of. */
const CIRCUMSTANCES = [
  { name: 'place', of: codesIn('Y92'), told: PLACES_TOLD, section: 'I.C.20.b' },
  { name: 'activity', of: codesIn('Y93'), told: ACTIVITIES_TOLD, section: 'I.C.20.c' },
] as const;

/** I.C.20.b, c and k: beside a cause at the first treatment, the circumstances that the note tells and no code does. */
export function withoutCircumstances(
  context: ClaimContext,
  coded: readonly SoundDiagnosis[],
): readonly Report[] {
  const cause = coded.find(({ key }) => isCause(key) && !isNoEvent(key) && phaseOf(key) !== 'subsequent');
  const isTreated = coded.some(({ key }) => isTraumatic(key) && phaseOf(key) === 'initial');
  if (!cause || !isTreated || phaseOf(cause.key) === 'sequela') return [];
  const isAnyCoded = (...others: readonly ((key: string) => boolean)[]) =>
    coded.some(({ key }) => others.some((of) => of(key)));
  const [place, activity] = CIRCUMSTANCES;
  const reports = [...statusOf(context, coded, cause, isAnyCoded(place.of, activity.of))];
  // A note that does not state the status has none to code.
  const [doing, another] = coded.filter(({ key }) => activity.of(key));
  const isStated = doing !== undefined && !another && doing.key !== 'Y939';
  if (!context.hasNote && reports.length === 0 && isStated) reports.push(...withoutStatus(coded, cause));
  // Circumstances are voluntary, and who codes none of them has chosen so.
  for (const { name, of, told, section } of CIRCUMSTANCES) {
    const isAsked = !isAnyCoded(of) && isAnyCoded(place.of, activity.of, isStatus);
    const said = isAsked ? toldFirst(context, told, HAPPENED) : undefined;
    if (said) reports.push(missing(context, cause, name, said, section));
  }
  return reports;
}

/** The status of work, the army or unpaid help that the note tells. */
export const statusTold = (context: ClaimContext) => {
  const told = toldFirst(context, STATUSES_TOLD);
  return told?.codes === isOfOther ? undefined : told;
};

/** Whether the note tells the status of a code. */
const saysStatus = (context: ClaimContext, code: string): boolean =>
  toldFirst(
    context,
    STATUSES_TOLD.filter(([, codes]) => codes === code),
  ) !== undefined;

/** @param isAsked whether another circumstance is coded */
function statusOf(
  context: ClaimContext,
  coded: readonly SoundDiagnosis[],
  cause: SoundDiagnosis,
  isAsked: boolean,
): readonly Report[] {
  const told = toldFirst(context, STATUSES_TOLD);
  if (!told) return isAsked ? atWork(context, coded, cause) : [];
  const status = coded.find(({ key }) => isStatus(key));
  if (!status)
    return told.codes === isOfOther && !isAsked
      ? []
      : [missing(context, cause, 'status', told, 'I.C.20.k', [told.codes.replace('.', '')])];
  if (isOfNoKind(status.key) ? told.codes === isOfOther : saysStatus(context, status.code)) return [];
  return [
    {
      ...about(status),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.20.k',
      message: `${named(status)} is coded, and the note tells another status of the event (“${slice(context.document.text, told.at.span)}”): ${told.codes}.`,
      related: [{ span: told.at.span, message: 'The note tells it here.' }],
      unless: ['chart/otherwise-coded'],
    },
  ];
}

/** The activity is coded with the cause, and no status: it is assigned whenever another such code is. */
const withoutStatus = (coded: readonly SoundDiagnosis[], cause: SoundDiagnosis): readonly Report[] =>
  coded.some(({ key }) => isStatus(key))
    ? []
    : [
        {
          ...about(cause),
          severity: 'information',
          authority: 'ICD-10-CM Official Guidelines I.C.20.k',
          message: `${named(cause)} is coded with the activity, and without the status of the event (Y99), which is assigned with it where the record states it.`,
        },
      ];

/** The claim itself says that the accident was one of employment. */
function atWork(
  { claim }: ClaimContext,
  coded: readonly SoundDiagnosis[],
  cause: SoundDiagnosis,
): readonly Report[] {
  const answer = field(claim, 'accident employment');
  const general = field(claim, 'accident');
  const said =
    answer && /^y/i.test(answer.written.trim())
      ? answer
      : general && /^(?:employment|work)/i.test(general.written.trim())
        ? general
        : claim.codes.find(({ kind, code }) => kind === 'occurrence' && code.value === OF_EMPLOYMENT)?.code;
  const status = coded.find(({ key }) => isStatus(key));
  if (!said || (status && status.key !== 'Y998')) return [];
  return [
    {
      ...about(status ?? cause),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.20.k',
      message: `${status ? `${named(status)} is coded` : `${named(cause)} is coded without the status of the event`}, and the claim says that the accident was one of employment: Y99.0 for who works for pay, Y99.1 for the military.`,
      related: [{ span: said.span, message: 'The claim says it here.' }],
      fixes: status ? [] : insertions(claim, ['Y990'], cause),
    },
  ];
}

/** Accident, employment related (UB-04 FL 31 to 34). */
const OF_EMPLOYMENT = '04';

const missing = (
  { document, claim }: ClaimContext,
  cause: SoundDiagnosis,
  name: string,
  { at, codes }: { readonly at: Mention; readonly codes: string },
  section: string,
  keys: readonly string[] = [],
): Report => ({
  ...about(cause),
  severity: 'information',
  authority: `ICD-10-CM Official Guidelines ${section}`,
  message: `${named(cause)} is coded without the ${name} of the event, and the note tells it (“${slice(document.text, at.span)}”): ${codes}.`,
  related: [{ span: at.span, message: 'The note tells it here.' }],
  fixes: insertions(claim, keys, cause),
  unless: ['chart/otherwise-coded'],
});

/** What is denied in its own words is told: `not at work`. */
const DENIES = /^(?:not|never|off|un)\b|^un/i;

function toldFirst(
  { document, claim }: ClaimContext,
  kinds: Told,
  within?: RegExp,
): { readonly at: Mention; readonly codes: string } | undefined {
  for (const [words, codes] of kinds) {
    const at = mentionsOf(document, claim, words).find(
      ({ status, span, clause }) =>
        (status === 'affirmed' || (codes === isOfOther && DENIES.test(slice(document.text, span)))) &&
        (!within || within.test(lineAt(document.text, clause.span))),
    );
    if (at) return { at, codes };
  }
  return undefined;
}
