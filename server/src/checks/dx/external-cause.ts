/** dx/external-cause: places, activities and status of an external cause, the order of causes, and injuries without one. */
import type { Fix } from '../../model/finding.ts';
import { ABUSE_BY_ACCIDENT, isByPerson, isConfirmedAbuse } from '../abuse-by-accident.ts';
import { causesUntold, isCircumstance } from '../causes-uncoded.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { isCause, isNoEvent, isStatus, isTraumatic } from '../circumstances-told.ts';
import { codesIn } from '../code-ranges.ts';
import { isCodedFirst } from '../coded-first.ts';
import { partedPairs } from '../exclusions.ts';
import { NAMED_AS_UNFIT } from '../first-listed.ts';
import { isInjury, isPutOff, phaseOf } from '../injury-phases.ts';
import { about, moveBefore, named, removals, standing } from '../list-fixes.ts';
import { withDiagnoses } from '../samples.ts';
import { causeUncoded } from '../told-causes.ts';
import { type WrongPair, wrongPairs } from '../wrong-pairs.ts';

const isPlace = codesIn('Y92');
const isActivity = codesIn('Y93');
const isUnstated = codesIn('Y92.9', 'Y93.9', 'Y99.9');
/** Codes that say the cause themselves (I.C.19.e, I.C.19.g.4, I.C.20.a.8). */
const includesCause = codesIn('T14.91', 'T36-T65', 'T71', 'T73-T76', 'T78', 'T80-T88');
const isToxic = codesIn('T51-T65');

/** I.C.20.g: assault is the cause of what confirmed abuse has done, and the perpetrator accompanies it. */
const isAssault = codesIn('X92-Y09');
const isAbuse = codesIn('T74', 'Y07');

/** I.C.20.f: which cause comes first; abuse, terrorism, cataclysms, transport, then all others. */
const PRIORITY: readonly { readonly of: (key: string) => boolean; readonly name: string }[] = [
  { of: isAssault, name: 'abuse' },
  { of: codesIn('Y38'), name: 'terrorism' },
  { of: codesIn('X34-X39'), name: 'a cataclysmic event' },
  { of: codesIn('V00-V99'), name: 'a transport accident' },
];

const PAIRS: readonly WrongPair[] = [
  ...ABUSE_BY_ACCIDENT,
  {
    wrong: codesIn('X92-Y09'),
    beside: codesIn('T76'),
    why: 'neither cause nor perpetrator is reported for suspected abuse',
    section: 'I.C.19.f',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('T74')),
  },
  {
    wrong: codesIn('V00-X58', 'Y20-Y33'),
    beside: codesIn('T76'),
    why: 'no external cause is reported for suspected abuse',
    section: 'I.C.19.f',
    severity: 'information',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('T74')),
  },
  {
    wrong: codesIn('Y83-Y84'),
    beside: codesIn('D78', 'E89', 'G97', 'H59', 'H95', 'I97', 'J95', 'K91', 'L76', 'M96', 'N99'),
    why: 'the complication says already that a procedure caused it, and no cause for the type of procedure is necessary',
    section: 'I.C.19.g.4',
    severity: 'information',
    when: (_wrong, { title }) =>
      /\b(?:during|following|complicating) an? |\bpostprocedural\b|\bintraoperative\b/i.test(title),
  },
  {
    wrong: codesIn('Y83-Y84'),
    beside: codesIn('T80.0-T80.2', 'T86', 'T88.0-T88.1'),
    why: 'the complication names what was done already, and no cause for the type of procedure is necessary',
    section: 'I.C.19.g.4',
    severity: 'information',
  },
  {
    wrong: codesIn('X58'),
    beside: codesIn('T36-T65', 'T71', 'T73-T76'),
    why: 'the code of the poisoning or toxic effect says cause and intent already, and no external cause is needed',
    section: 'I.C.20.a.8',
    severity: 'information',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => /^[S]|^T[0-3][0-4]/.test(key)),
  },
  {
    wrong: codesIn('X36.0-'),
    beside: codesIn('X37.0-'),
    why: 'a dam or structure that collapses is coded so where the earth has moved, and not where the hurricane is the cause',
    section: 'I.B.19.b',
    severity: 'information',
  },
];

export const externalCause: ClaimCheck = {
  id: 'dx/external-cause',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: codesIn('S00-T88', 'V00-Y99'),
  title: 'Place, activity or status of an external cause is out of place, or causes are out of order.',
  authority: 'ICD-10-CM Official Guidelines I.C.20',
  why: 'Place of occurrence, activity and status complete the code of a cause. They are reported once, at the initial encounter for treatment, and stand behind the cause.',
  fixes: ['Remove the code that is out of place.', 'Move the cause that comes first.'],
  notes: [
    'An injury in active treatment without a cause is a hint: outside of states and payers that require causes they are voluntary. Where a note tells the cause it is information.',
    'Y92.9, Y93.9 and Y99.9 are not used where place, activity or status are not stated.',
    'A second place is left alone in a stay, in which a new injury may occur.',
    'Of a claim without words a status is asked for where cause, place and activity stand.',
  ],
  wrong: [
    {
      says: 'a place without a cause',
      text: withDiagnoses('A: S93.401A', 'B: Y92.310  Basketball court as the place of occurrence'),
    },
    {
      says: 'a status without a cause',
      text: withDiagnoses('A: S93.401A', 'B: Y99.8  Other external cause status'),
    },
    {
      says: 'two activities',
      text: withDiagnoses('A: S93.401A', 'B: X50.1XXA', 'C: Y93.67', 'D: Y93.02  Activity, running'),
    },
    {
      says: 'an activity at a subsequent encounter',
      text: withDiagnoses('A: S93.401D', 'B: X50.1XXD', 'C: Y93.67  Activity, basketball'),
    },
    {
      says: 'an activity at a subsequent encounter, without its cause',
      text: withDiagnoses('A: S93.401D', 'B: Y93.67  Activity, basketball'),
    },
    {
      says: 'an activity with an adverse effect',
      text: withDiagnoses('A: L27.0', 'B: T36.0X5A', 'C: Y93.01  Activity, walking, marching and hiking'),
    },
    {
      says: 'a place that is not stated',
      text: withDiagnoses('A: S93.401A', 'B: W01.0XXA', 'C: Y92.9  Unspecified place or not applicable'),
    },
    {
      says: 'the place before the cause',
      text: withDiagnoses('A: S93.401A', 'B: Y92.310', 'C: W01.0XXA  Fall on same level from slipping'),
    },
    {
      says: 'a fall before the hurricane',
      text: withDiagnoses(
        'A: S93.401A',
        'B: W01.0XXA  Fall on same level from slipping, tripping and stumbling',
        'C: X37.0XXA',
      ),
    },
    {
      says: 'a perpetrator where the abuse is suspected',
      text: withDiagnoses('A: T76.11XA  Adult physical abuse, suspected', 'B: S00.83XA', 'C: Y07.11'),
    },
    {
      says: 'an injury without a cause',
      text: withDiagnoses('A: S93.401A  Sprain of unspecified ligament of right ankle'),
    },
  ],
  right: [
    {
      says: 'cause, place, activity and status of an injury',
      text: withDiagnoses(
        'A: S93.401A',
        'B: W01.0XXA',
        'C: Y92.310',
        'D: Y93.67  Activity, basketball',
        'E: Y99.8',
      ),
    },
    {
      says: 'the cause alone at a subsequent encounter',
      text: withDiagnoses('A: S93.401D', 'B: W01.0XXD  Fall on same level from slipping'),
    },
    {
      says: 'a place with a toxic effect that says its cause',
      text: withDiagnoses('A: T63.441A  Toxic effect of venom of bees, accidental', 'B: Y92.017'),
    },
    {
      says: 'the hurricane before the fall that it caused',
      text: withDiagnoses('A: S93.401A', 'B: X37.0XXA', 'C: W01.0XXA'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const coded = context.sound.filter(
      ({ diagnosis: { role } }) => role === 'principal' || role === 'other' || role === 'external-cause',
    );
    const circumstances = coded.filter(({ key }) => isCircumstance(key));
    for (const one of circumstances) said.push(...outOfPlace(context, coded, one));
    said.push(...inOrder(coded));
    for (const { report } of wrongPairs(PAIRS, context.claim, coded)) said.push(report);
    const untold = causesUntold(context, coded);
    said.push(...untold);
    const injuries = coded.filter(({ key }) => isTraumatic(key) && phaseOf(key) === 'initial');
    const causes = coded.filter(({ key }) => isCause(key));
    // An injury that is listed without its source is asked about once.
    if (!untold.some(({ authority }) => authority?.includes('I.C.20.a.4')))
      said.push(...causeUncoded(context, injuries, causes));
    return said;
  },
};

/** What is wrong with a place, an activity or a status: the first reason only. */
function outOfPlace(
  context: ClaimContext,
  coded: readonly SoundDiagnosis[],
  one: SoundDiagnosis,
): readonly Report[] {
  const reports: Report[] = [];
  const { claim } = context;
  const say = (why: string, section: string, other?: SoundDiagnosis, fixes?: readonly Fix[]): Report => ({
    ...about(one),
    authority: `ICD-10-CM Official Guidelines ${section}`,
    message: `${named(one)} ${why}.`,
    ...(other ? { related: standing([other]) } : {}),
    fixes: fixes ?? removals(claim, one),
  });
  const section = isPlace(one.key) ? 'I.C.20.b' : isActivity(one.key) ? 'I.C.20.c' : 'I.C.20.k';
  const isKind = [isPlace, isActivity, isStatus].find((is) => is(one.key)) ?? isStatus;
  const earlier = coded.find(({ key }) => isKind(key));
  const conditions = coded.filter(({ key }) => isInjury(key));
  const phases = new Set(conditions.map(({ key }) => phaseOf(key)).filter((phase) => phase !== undefined));
  const cause = coded.find(({ key }) => isCause(key));
  const isCaused =
    cause !== undefined ||
    // A cause that is no whole code has a finding of its own.
    claim.diagnoses.some(({ code: { key } }) => isCause(key)) ||
    coded.some(
      ({ key, title }) => includesCause(key) || /\b(?:intraoperative|postprocedural)\b/i.test(title),
    );
  if (isUnstated(one.key)) reports.push(say('is not used where it is not stated', section));
  else if (earlier && earlier !== one && !(isPlace(one.key) && claim.setting === 'inpatient')) {
    // Most statuses exclude each other by a note too, and dx/excludes1 says so.
    const [parted] = partedPairs({ ...context, sound: [earlier, one] }, 'excludes1');
    if (!parted)
      reports.push(
        say(
          `is listed beside ${named(earlier)}: one of them is reported for an encounter`,
          `${section} and d`,
          earlier,
        ),
      );
  } else if (phases.size > 0 && !phases.has('initial')) {
    // Of an injury whose treatment was put off the character is wrong, and not the circumstances.
    if (!isPutOff(context))
      reports.push(say('is reported once, at the initial encounter for treatment', section, conditions[0]));
  } else if (!isCaused && !(isStatus(one.key) && coded.some(({ key }) => isActivity(key))))
    reports.push({
      ...say('stands without the cause that it completes', section),
      // An activity may tell of an injury or a condition what no cause does (I.C.20.c).
      ...(isActivity(one.key) ? { severity: 'information' } : {}),
      unless: NAMED_AS_UNFIT,
    });
  else if (!isPlace(one.key) && isNothingButDrugs(coded))
    reports.push(say('is not applicable to poisonings, adverse effects and misadventures', section));
  else if (
    isActivity(one.key) &&
    cause === undefined &&
    conditions.length > 0 &&
    conditions.every(({ key }) => isToxic(key))
  )
    reports.push({
      ...say('is not applicable to poisonings', section),
      severity: 'information',
    });
  else if (cause && isListedBefore(one, cause))
    reports.push({
      ...say(`is listed before ${named(cause)}: it follows the cause`, 'I.C.20.d', cause, [
        moveBefore(cause, one),
      ]),
      unless: NAMED_AS_UNFIT,
    });
  return reports;
}

/** Whether all that has a cause here is a poisoning, an adverse effect or a misadventure. */
const isNothingButDrugs = (coded: readonly SoundDiagnosis[]): boolean => {
  const caused = coded.filter(({ key }) => isInjury(key) || isCause(key));
  return caused.length > 0 && caused.every(({ key }) => isNoEvent(key));
};

/** Both in the list of diagnoses, or both among the causes of a UB-04 (FL 72). */
const isListedBefore = (one: SoundDiagnosis, other: SoundDiagnosis): boolean =>
  (one.diagnosis.role === 'external-cause') === (other.diagnosis.role === 'external-cause') &&
  one.diagnosis.span.start < other.diagnosis.span.start;

/** I.C.20.f. */
function inOrder(coded: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  const isOfAbuse = coded.some(({ key }) => isConfirmedAbuse(key));
  const causes = coded.filter(({ key }) => isCause(key) && !(isOfAbuse && isByPerson(key)));
  const [first, ...others] = causes;
  if (!first) return reports;
  // Assault comes before all others where it is abuse.
  const ranks = coded.some(({ key }) => isAbuse(key)) ? PRIORITY : PRIORITY.slice(1);
  const rank = ranks.findIndex(({ of }) => of(first.key));
  const before = ranks.slice(0, rank < 0 ? ranks.length : rank);
  for (const { of, name } of before) {
    const prior = others.find(({ key }) => of(key));
    if (!prior || isCodedFirst(first, prior)) continue;
    reports.push({
      ...about(prior),
      authority: 'ICD-10-CM Official Guidelines I.C.20.f',
      message: `${named(prior)} is listed behind ${named(first)}: the cause of ${name} comes before it.`,
      related: standing([first]),
      unless: ['chart/otherwise-coded'],
      // The causes of a UB-04 (FL 72) have no order that an edit could change.
      fixes: [prior, first].some(({ diagnosis }) => diagnosis.role === 'external-cause')
        ? []
        : [moveBefore(prior, first)],
    });
    return reports;
  }
  return reports;
}
