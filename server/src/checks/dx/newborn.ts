/** dx/newborn: the codes of a newborn's record, their order and their days. */
import { dayNumber, yearsBetween } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import { field, fieldDates } from '../../model/fields.ts';
import { isAfterBirthStay, PERINATAL_DAYS } from '../birth-stay.ts';
import { otherWeightBilled } from '../birth-weight.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { about, moveBefore, named, removals, standing } from '../list-fixes.ts';
import { lineAt, type Mention, mentionsOf } from '../narrative.ts';
import { isBirthWeight, isGestationalAge, isLiveborn, NEWBORN_PAIRS, OF_NEWBORNS } from '../newborn-rules.ts';
import { birthOf } from '../patient.ts';
import { claimText, stayText } from '../samples.ts';
import { wrongPairs } from '../wrong-pairs.ts';

const isPerinatal = codesIn('P00-P96');
const isStillbirth = codesIn('P95');
/** What is over soon after the birth. */
const isPassing = codesIn(
  ...'P22.0-P22.1 P28.5 P38-P39 P54 P58-P59 P61.0-P61.2 P70.0-P70.1 P70.3-P74 P76 P80-P83 P90 P92'.split(' '),
);
/** What of the others goes by another code as soon as the child is no newborn: the Excludes1 notes at P92 and P92.0 name the 28 days. */
const isOfFirstWeeks = codesIn('P39', 'P81', 'P92');
const isAnomaly = codesIn('Q00-QA1');

const BABY = 'birth date: 2026-11-01\nsex: F';
const stay = (...diagnoses: string[]): string => stayText({ patient: BABY, diagnoses: diagnoses.join('\n') });
const BORN_HERE =
  'admission: 2026-11-01\nadmission hour: 14\nadmission type: 4\nadmission source: 5\ndischarge: 2026-11-05\ndischarge hour: 11\ndischarge status: 01';

export const newborn: ClaimCheck = {
  id: 'dx/newborn',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: (key) =>
    isLiveborn(key) || isPerinatal(key) || isAnomaly(key) || OF_NEWBORNS.some(([isOther]) => isOther(key)),
  title: 'Codes of a newborn are out of order, out of their time, or do not belong together.',
  authority: 'ICD-10-CM Official Guidelines I.C.16',
  why: 'The record of a birth has a code of category Z38 first, once, at the birth. Birth weight is listed before gestational age, by the weight that is recorded. A stillbirth has its code alone.',
  fixes: ['Move the birth weight first.', 'Remove the code that does not belong.'],
  notes: [
    'Z38 behind another diagnosis is dx/first-listed-only; codes of mother and child on one record are dx/obstetric.',
    'Z38 may be reported for each day of the stay of the birth, whoever bills.',
    'Fever, feeding problems and infections of a newborn (P39, P81, P92) are asked about from the 29th day on, behind the stay of the birth.',
    'Sepsis of the first 28 days that is not coded to P36 is information only: the record may say that it was acquired in the community.',
  ],
  wrong: [
    {
      says: 'the birth coded at the hospital to which the child was sent',
      text: stayText({
        patient: 'birth date: 2026-10-29\nsex: F',
        diagnoses: 'principal: Z38.00  Single liveborn infant, delivered vaginally\nA: P22.0 POA Y',
      }),
    },
    {
      says: 'the birth coded in the office',
      text: claimText({
        patient: 'birth date: 2026-10-29\nsex: F',
        diagnoses: 'A: Z38.00  Single liveborn infant, delivered vaginally',
      }),
    },
    {
      says: 'a birth without Z38',
      text: stayText({
        patient: BABY,
        stay: BORN_HERE,
        diagnoses: 'principal: P22.1 POA Y  Transient tachypnea of newborn',
      }),
    },
    {
      says: 'gestational age before birth weight',
      text: stay(
        'principal: Z38.01',
        'A: P07.36 POA Y',
        'B: P07.17 POA Y  Other low birth weight newborn, 1750-1999 grams',
      ),
    },
    {
      says: 'the outcome of delivery on the record of the newborn',
      text: stayText({
        patient: 'sex: F',
        diagnoses: 'principal: Z38.00\nA: Z37.0  Single live birth',
      }),
    },
    {
      says: 'two births of one newborn',
      text: stay('principal: Z38.00', 'A: Z38.01  Single liveborn infant, delivered by cesarean'),
    },
    {
      says: 'a stillbirth with another code',
      text: stay('principal: P95  Stillbirth', 'A: P07.17 POA Y'),
    },
    {
      says: 'the organism that P36 says',
      text: stay('principal: P36.0 POA Y  Sepsis of newborn due to streptococcus, group B', 'A: B95.1 POA Y'),
    },
    {
      says: 'sepsis on the fifth day coded as in adults',
      text: stay('principal: A41.9 POA Y  Sepsis, unspecified organism'),
    },
  ],
  right: [
    {
      says: 'the birth first, then weight and age',
      text: stayText({
        patient: BABY,
        stay: BORN_HERE,
        diagnoses:
          'principal: Z38.01\nA: P07.17 POA Y  Other low birth weight newborn, 1750-1999 grams\nB: P07.36 POA Y',
      }),
    },
    {
      says: 'a stay from the birth on, of six weeks',
      text: stayText({
        patient: 'birth date: 2026-09-28\nsex: F',
        bill: 'type of bill: 0111\nstatement period: 2026-09-28 - 2026-11-09',
        stay: 'discharge status: 01',
        diagnoses: 'principal: Z38.01\nA: P07.14 POA Y\nB: P07.31 POA Y',
      }),
    },
    {
      says: 'a child of ten days with a condition of its birth',
      text: claimText({
        patient: 'birth date: 2026-10-24\nsex: F',
        diagnoses: 'A: P59.9  Neonatal jaundice, unspecified',
      }),
    },
    {
      says: 'the organism where P36 does not say it',
      text: stay('principal: P36.8 POA Y  Other bacterial sepsis of newborn', 'A: B96.89 POA Y'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, listed } = context;
    said.push(...afterBirth(context));
    said.push(...birthWithout(context));
    said.push(...weightAndAge(listed));
    said.push(...otherWeightBilled(context));
    said.push(...stillbirth(claim, listed));
    said.push(...ofBirth(context));
    said.push(...longOver(context));
    // A code of the mother's record is named by the age of the patient, where that is known.
    for (const { report } of wrongPairs(NEWBORN_PAIRS, claim, listed))
      said.push({ ...report, unless: ['dx/age'] });
    return said;
  },
};

/** I.C.16.a.2: a code of Z38 is assigned only once, at the time of birth, and not at a receiving hospital. */
function afterBirth({ claim, listed, date }: ClaimContext): readonly Report[] {
  const liveborn = listed.find(({ key }) => isLiveborn(key));
  const birth = birthOf(claim)?.date;
  // The age itself is a finding of dx/age where the patient is no infant.
  if (!liveborn || !birth || yearsBetween(birth, date) > 0 || !isAfterBirthStay(claim, birth, date))
    return [];
  return [
    {
      ...about(liveborn),
      authority: 'ICD-10-CM Official Guidelines I.C.16.a.2',
      message: `${named(liveborn)} is assigned once, at the birth, and the patient was born on ${birth}.`,
      fixes: removals(claim, liveborn),
    },
  ];
}

/** How notes tell a birth in the stay, and one that was elsewhere. */
const BORN_HERE_BY_NOTE =
  /\b(?:born|delivered|deliver(?:y|ies)|birth|newborn|cesarean|c-section|apgars?|nsvd|svd|nursery)\b/gi;
const BORN_ELSEWHERE =
  /\b(?:transferr?\w*|transport(?:ed)?|out-?born|elsewhere|home birth|(?:born|delivered) (?:at home|en route|in (?:the|an) (?:ambulance|car)|at (?:an?|the) (?:outside|other|another|birth\w*|referring))|(?:outside|referring|another|birth) (?:hospital|center|facility))\b/gi;

/** I.C.16.a.2 and I.C.17: the record of the birth has Z38 as principal diagnosis. */
function birthWithout({ document, claim, listed }: ClaimContext): readonly Report[] {
  const [first] = listed;
  if (!first || claim.setting !== 'inpatient') return [];
  if (listed.some(({ key }) => isLiveborn(key) || isStillbirth(key))) return [];
  const birth = birthOf(claim)?.date;
  const isOfItsDay = birth !== undefined && birth === fieldDates(claim, 'admission')?.from;
  const isBirthNote =
    isOfItsDay &&
    mentionsOf(document, claim, BORN_HERE_BY_NOTE).some(({ status }) => status === 'affirmed') &&
    mentionsOf(document, claim, BORN_ELSEWHERE).length === 0;
  const isBirthBill =
    field(claim, 'admission type')?.written.trim() === '4' &&
    field(claim, 'admission source')?.written.trim() === '5' &&
    birth === fieldDates(claim, 'admission')?.from;
  if (!isBirthBill && !isBirthNote) return [];
  return [
    {
      ...about(first),
      authority: 'ICD-10-CM Official Guidelines I.C.16.a.2 and I.C.17',
      message: `${named(first)} is the principal diagnosis of a birth in this hospital: a code of category Z38 is first on the record of a birth.`,
    },
  ];
}

/** I.C.16.d: the code for birth weight is sequenced before that for gestational age. */
function weightAndAge(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const age = listed.findIndex(({ key }) => isGestationalAge(key));
  const weight = listed.findIndex(({ key }) => isBirthWeight(key));
  const [ageCode, weightCode] = [listed[age], listed[weight]];
  if (!ageCode || !weightCode || weight < age) return [];
  return [
    {
      ...about(weightCode),
      authority: 'ICD-10-CM Official Guidelines I.C.16.d',
      message: `${named(weightCode)} is listed behind ${named(ageCode)}: the birth weight comes before the gestational age.`,
      related: standing([ageCode]),
      fixes: [moveBefore(weightCode, ageCode)],
    },
  ];
}

/** I.C.16.g: no other code is used with P95. */
function stillbirth(claim: Claim, listed: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  const still = listed.find(({ key }) => isStillbirth(key));
  if (!still || listed.some(({ key }) => key.startsWith('O'))) return reports;
  const birth = birthOf(claim)?.date;
  // Beside other codes `dx/obstetric` and the sentence below tell it.
  if (birth && listed.length === 1 && Number(still.date.slice(0, 4)) - Number(birth.slice(0, 4)) > 1)
    reports.push({
      ...about(still),
      authority: 'ICD-10-CM Official Guidelines I.C.16.g',
      message: `${named(still)} is listed for a patient who was born on ${birth}: it is for the record of the stillborn child, and never for that of the mother, whose outcome of delivery is Z37.`,
      fixes: removals(claim, still),
    });
  for (const other of listed) {
    if (other === still || other.key.startsWith('Z37')) continue;
    reports.push({
      ...about(other),
      authority: 'ICD-10-CM Official Guidelines I.C.16.g',
      message: `${named(other)} is listed with ${named(still)}, with which no other code is used.`,
      related: standing([still]),
      fixes: removals(claim, other),
    });
  }
  return reports;
}

/** I.C.16.a.5 and f: what a perinate has is of the birth process unless it was acquired in the community. */
function ofBirth({ document, claim, listed, date }: ClaimContext): readonly Report[] {
  const birth = birthOf(claim)?.date;
  if (!birth) return [];
  const days = dayNumber(fieldDates(claim, 'admission')?.from ?? date) - dayNumber(birth);
  if (
    days < 0 ||
    days > PERINATAL_DAYS ||
    mentionsOf(document, claim, OF_COMMUNITY).some(
      (said) => isSo(said) && !MAY_BE_EITHER.test(lineAt(document.text, said.clause.span)),
    )
  )
    return [];
  for (const [isOther, what, category, section, isOwn] of OF_NEWBORNS) {
    const other = listed.find(({ key }) => isOther(key));
    if (other && !listed.some(({ key }) => isOwn(key)))
      return [
        {
          ...about(other),
          severity: 'information',
          authority: `ICD-10-CM Official Guidelines ${section}`,
          message: `${named(other)} of a newborn: unless the record says that it was acquired in the community, ${what} of the first ${PERINATAL_DAYS} days is coded to ${category}.`,
        },
      ];
  }
  return [];
}

/** I.C.16.a.4: a code of chapter 16 is used later in life where the condition is still present, which these are not. */
function longOver({ claim, listed, date }: ClaimContext): readonly Report[] {
  const birth = birthOf(claim)?.date;
  const passing = birth && listed.find(({ key }) => isPassing(key));
  if (!passing) return [];
  const years = yearsBetween(birth, date);
  const days = dayNumber(date) - dayNumber(birth);
  const isNoNewborn =
    isOfFirstWeeks(passing.key) && days > PERINATAL_DAYS && isAfterBirthStay(claim, birth, date);
  if (years < 1 && !isNoNewborn) return [];
  const age = years < 1 ? `${days} days` : `${years} ${years === 1 ? 'year' : 'years'}`;
  return [
    {
      ...about(passing),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.16.a.4',
      message: `${named(passing)} of a patient of ${age}: a code of chapter 16 is used later in life only where the condition is still present, and this one passes in the first weeks.`,
    },
  ];
}

const OF_COMMUNITY =
  /\bcommunity[- ](?:acquired|onset)\b|\b(?:household|family|sibling|sick|day ?care) (?:contacts?|exposure|siblings?)\b|\b(?:picked up|caught|contracted|acquired|got it|infected)\b[^.;\n]{0,25}\b(?:at home|from|by)\b(?! (?:birth|delivery|(?:the |his |her )?mother\b))|\b(?:brother|sister|sibling|cousin|father|household|day ?care|visitor)s?\b[^.;\n]{0,25}\b(?:cold|cough\w*|flu|ill|sick|rsv|fever|uri)\b/gi;
/** Where the record does not tell which it is, it is of the birth by default. */
const MAY_BE_EITHER =
  /\b(?:can(?:no|['’])t|cannot|can not|unable to|could not|unclear|unknown|undetermined|not clear|whether|either)\b/i;
const isSo = ({ status }: Mention): boolean => status === 'affirmed';
