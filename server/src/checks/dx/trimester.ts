/** dx/trimester: trimesters and weeks of gestation that do not fit each other, or are coded where there are none. */
import { dayNumber } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import { fieldDates } from '../../model/fields.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said, type SoundDiagnosis } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { misplacedOutcome } from '../delivery.ts';
import { about, named, removals, standing } from '../list-fixes.ts';
import {
  isAbortive,
  isObstetric,
  isOutcome,
  isPostpartum,
  isWeeks,
  saysChildbirth,
  type Trimester,
  trimesterOf,
  trimestersIn,
  weeksOf,
} from '../pregnancy.ts';
import { claimText } from '../samples.ts';

const isTermination = codesIn('Z33.2');
const isPostpartumCare = codesIn('Z39');
/** Codes whose titles count in weeks. Tabular: O20 “before completion of 20 weeks”, O36.4 “after completion of 20 weeks”. */
const WEEKS: readonly {
  readonly of: (key: string) => boolean;
  readonly from: number;
  readonly to: number;
  readonly severity?: 'information';
}[] = [
  { of: codesIn('O20'), from: 0, to: 19 },
  // I.C.15.i: gestational diabetes occurs in the second and third trimester.
  { of: codesIn('O24.41-'), from: 14, to: 43, severity: 'information' },
  { of: codesIn('O36.4-'), from: 20, to: 43 },
  { of: codesIn('O42.01-', 'O42.11-', 'O42.91-', 'O47.0-', 'O60.0-', 'O60.1-'), from: 0, to: 36 },
  { of: codesIn('O42.02', 'O42.12', 'O42.92', 'O47.1', 'O80'), from: 37, to: 43 },
  { of: codesIn('O48.0'), from: 40, to: 42 },
  // Labor after 37 completed weeks and before 39, where a cesarean was planned.
  { of: codesIn('O75.82'), from: 37, to: 38, severity: 'information' },
  { of: codesIn('O48.1'), from: 42, to: 43 },
];

/** A claim of a pregnant woman of 30 with the given diagnoses. */
const pregnant = (...diagnoses: string[]): string =>
  claimText({ patient: 'birth date: 1996-02-03\nsex: F', diagnoses: diagnoses.join('\n') });

export const trimester: ClaimCheck = {
  id: 'dx/trimester',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: codesIn('O00-O9A', 'Z30-Z3A'),
  title: 'Trimester, weeks of gestation and the phase of the pregnancy do not fit each other.',
  authority: 'ICD-10-CM Official Guidelines I.C.15.a.3 and I.C.21.c.11; note at the beginning of chapter 15',
  why: 'The second trimester begins at 14 weeks 0 days, the third at 28 weeks 0 days. Weeks are coded while the pregnancy goes on and at the delivery, not after it and not where it ends in an abortion.',
  fixes: [
    'Change to the code of the trimester that the weeks say.',
    'Change to the code for childbirth.',
    'Remove the weeks where they do not apply.',
  ],
  notes: [
    'In a stay that goes on into another trimester both are right: it depends on when the complication developed (I.C.15.a.4).',
    'Where the weeks are not coded at all it is information only.',
  ],
  wrong: [
    {
      says: 'the third trimester at 27 weeks',
      text: pregnant(
        'A: O99.013  Anemia complicating pregnancy, third trimester',
        'B: D64.9',
        'C: Z3A.27  27 weeks gestation of pregnancy',
      ),
    },
    {
      says: 'the first trimester at 14 weeks, in a normal pregnancy',
      text: pregnant(
        'A: Z34.01  Encounter for supervision of normal first pregnancy, first trimester',
        'B: Z3A.14',
      ),
    },
    {
      says: 'an unspecified trimester where the weeks are known',
      text: pregnant('A: O26.20', 'B: Z3A.20  20 weeks gestation of pregnancy'),
    },
    {
      says: 'preterm labor at 38 weeks',
      text: pregnant('A: O60.03  Preterm labor without delivery, third trimester', 'B: Z3A.38'),
    },
    {
      says: 'weeks with a missed abortion',
      text: pregnant('A: O02.1  Missed abortion', 'B: Z3A.10  10 weeks gestation of pregnancy'),
    },
    {
      says: 'weeks after the delivery',
      text: pregnant('A: O90.81  Anemia of the puerperium', 'B: Z3A.39'),
    },
    {
      says: 'two weeks on one encounter',
      text: pregnant('A: O13.3', 'B: Z3A.32', 'C: Z3A.33'),
    },
    {
      says: 'a complication of pregnancy at the delivery',
      text: pregnant(
        'A: O13.3  Gestational hypertension, third trimester',
        'B: Z37.0  Single live birth',
        'C: Z3A.38',
      ),
    },
    {
      says: 'no weeks at all',
      text: pregnant('A: O13.3  Gestational hypertension, third trimester'),
    },
  ],
  right: [
    {
      says: 'the third trimester at 28 weeks',
      text: pregnant('A: O99.013  Anemia complicating pregnancy, third trimester', 'B: D64.9', 'C: Z3A.28'),
    },
    {
      says: 'the first trimester at 13 weeks',
      text: pregnant(
        'A: Z34.01  Encounter for supervision of normal first pregnancy, first trimester',
        'B: Z3A.13',
      ),
    },
    {
      says: 'the code for childbirth at the delivery',
      text: pregnant('A: O13.4  Gestational hypertension, complicating childbirth', 'B: Z37.0', 'C: Z3A.38'),
    },
    {
      says: 'after the delivery without weeks',
      text: pregnant('A: O90.81  Anemia of the puerperium'),
    },
  ],
  run({ claim, listed }) {
    const reports: Said[] = [];
    const weeks = listed.filter(({ key }) => isWeeks(key));
    const maternal = listed.filter(({ key }) => isObstetric(key) || key.startsWith('Z34'));
    const [first, second] = weeks;
    if (!first) {
      reports.push(...withoutWeeks(listed, maternal));
      reports.push(...atDelivery(claim, listed, maternal));
      return reports;
    }
    if (second) reports.push(severalWeeks(claim, first, second));
    const end = notGoingOn(listed, maternal);
    if (end) {
      reports.push(notApplicable(claim, first, end));
      return reports;
    }
    const delivered = new Set<SoundDiagnosis>();
    for (const [diagnosis, report] of deliveries(claim, listed, maternal)) {
      delivered.add(diagnosis);
      reports.push(report);
    }
    const count = second ? 0 : weeksOf(first.key);
    if (count === 0) return reports;
    for (const diagnosis of maternal)
      if (!delivered.has(diagnosis)) reports.push(...against(claim, diagnosis, first, count));
    return reports;
  },
};

function against(
  claim: Claim,
  diagnosis: SoundDiagnosis,
  weeks: SoundDiagnosis,
  count: number,
): readonly Report[] {
  const reports: Report[] = [];
  const said = trimestersIn(diagnosis.title);
  // What occasioned the stay was there when it began (I.C.15.a.4), as a diagnosis is that is present on admission.
  const { role, poa } = diagnosis.diagnosis;
  const isOfAdmission = role === 'principal' || poa?.value.trim().toUpperCase() === 'Y';
  const possible = [trimesterOf(count), ...(isOfAdmission ? [] : [trimesterOf(count + weeksOfStay(claim))])];
  const range = WEEKS.find(({ of }) => of(diagnosis.key));
  if (said.length > 0 && !possible.some((one) => said.includes(one))) {
    reports.push({
      ...about(diagnosis),
      message: `${named(diagnosis)} does not fit ${named(weeks)}, which is in the ${possible[0]} trimester.`,
      related: standing([weeks]),
      fixes: siblings(diagnosis, said[0] ?? 'unspecified', possible[0] ?? 'first'),
    });
  } else if (range && (count + weeksOfStay(claim) < range.from || count > range.to)) {
    reports.push({
      ...about(diagnosis),
      ...(range.severity ? { severity: range.severity } : {}),
      message: `${named(diagnosis)} does not fit ${named(weeks)}.`,
      related: standing([weeks]),
    });
  }
  return reports;
}

/** The weeks that a stay lasted, counted up; 0 outside of a hospital. */
function weeksOfStay(claim: Claim): number {
  const admission = fieldDates(claim, 'admission')?.from;
  const discharge = fieldDates(claim, 'discharge')?.through;
  if (claim.setting !== 'inpatient' || !admission || !discharge) return 0;
  return Math.ceil((dayNumber(discharge) - dayNumber(admission)) / 7);
}

/** The same code for another trimester: its title says so, near it in the book. */
function siblings(diagnosis: SoundDiagnosis, said: Trimester | 'unspecified', wanted: Trimester) {
  const title = diagnosis.title.replace(`${said} trimester`, `${wanted} trimester`);
  const found = [...new Set([...below(diagnosis, 1), ...below(diagnosis, 2)])].filter(
    (index) => diagnosis.set.periodOn(index, diagnosis.date)?.title === title,
  );
  return choices(diagnosis.diagnosis, diagnosis.set, found, diagnosis.date);
}

/** The billable codes below the header that is one or two characters shorter. */
function below({ key, set, date }: SoundDiagnosis, shorter: 1 | 2): readonly number[] {
  const header = set.indexOf(key.slice(0, -shorter));
  return header < 0 ? [] : set.billableBelow(header, date);
}

/** What says that the pregnancy was over, so that no weeks are coded. */
function notGoingOn(
  listed: readonly SoundDiagnosis[],
  maternal: readonly SoundDiagnosis[],
): SoundDiagnosis | undefined {
  const ended = listed.find(({ key }) => isAbortive(key) || isTermination(key));
  if (ended || listed.some(({ key }) => isOutcome(key))) return ended;
  return maternal.every(isPostpartum)
    ? listed.find((one) => isPostpartum(one) || isPostpartumCare(one.key))
    : undefined;
}

const notApplicable = (claim: Claim, weeks: SoundDiagnosis, end: SoundDiagnosis): Report => ({
  ...about(weeks),
  authority: 'ICD-10-CM Official Guidelines I.C.21.c.11',
  message: `${named(weeks)} is not assigned with ${named(end)}: weeks of gestation are not coded with an abortive outcome, a termination or a postpartum condition.`,
  related: standing([end]),
  fixes: removals(claim, weeks),
});

const severalWeeks = (claim: Claim, first: SoundDiagnosis, second: SoundDiagnosis): Report => ({
  ...about(second),
  authority: 'ICD-10-CM Official Guidelines I.C.21.c.11',
  message: `${named(second)} is listed beside ${named(first)}: the weeks of an encounter are one code, in a stay that of the admission.`,
  related: standing([first]),
  fixes: [...removals(claim, second), ...removals(claim, first)],
});

function withoutWeeks(
  listed: readonly SoundDiagnosis[],
  maternal: readonly SoundDiagnosis[],
): readonly Report[] {
  const counted = maternal.find(({ title, key }) => trimestersIn(title).length > 0 && isObstetric(key));
  // After the delivery there are none.
  if (!counted || listed.some(({ key }) => key.startsWith('Z39'))) return [];
  return [
    {
      ...about(counted),
      severity: 'information',
      message: `No weeks of gestation are coded beside ${named(counted)}: a code of category Z3A says them, where they are known.`,
    },
  ];
}

type Delivered = readonly [SoundDiagnosis, Report];

function atDelivery(
  claim: Claim,
  listed: readonly SoundDiagnosis[],
  maternal: readonly SoundDiagnosis[],
): readonly Report[] {
  const reports: Report[] = [];
  for (const [, report] of deliveries(claim, listed, maternal)) reports.push(report);
  return reports;
}

/** I.C.15.a.3: where the delivery occurs in this encounter, the “in childbirth” option is assigned if there is one. */
function deliveries(
  claim: Claim,
  listed: readonly SoundDiagnosis[],
  maternal: readonly SoundDiagnosis[],
): readonly Delivered[] {
  const all: Delivered[] = [];
  const outcome = listed.find(({ key }) => isOutcome(key));
  // An outcome where there was no delivery is wrong itself: dx/obstetric.
  if (!outcome || misplacedOutcome(claim, listed)) return all;
  for (const diagnosis of maternal) {
    if (trimestersIn(diagnosis.title).length === 0 && !isOfPregnancyAlone(diagnosis)) continue;
    const near = childbirthAmong(diagnosis, below(diagnosis, 1));
    const options = near.length > 0 ? near : childbirthAmong(diagnosis, below(diagnosis, 2));
    if (options.length === 0) continue;
    all.push([
      diagnosis,
      {
        ...about(diagnosis),
        authority: 'ICD-10-CM Official Guidelines I.C.15.a.3',
        message: `${named(diagnosis)} is listed with ${named(outcome)}: where the delivery occurs in this encounter, the code for childbirth is assigned.`,
        related: standing([outcome]),
        fixes: choices(diagnosis.diagnosis, diagnosis.set, options, diagnosis.date),
      },
    ]);
  }
  return all;
}

/** What has no trimesters and says that it complicates the pregnancy: gestational diabetes, a carrier state. */
const isOfPregnancyAlone = ({ key, title }: SoundDiagnosis): boolean =>
  key.startsWith('O2441') || (/ complicating pregnancy$/.test(title) && key.startsWith('O99'));

/** The options for childbirth, first the one that ends as the code does: both say how gestational diabetes is controlled. */
function childbirthAmong({ key, set, date }: SoundDiagnosis, indexes: readonly number[]): readonly number[] {
  const options = indexes.filter((index) =>
    saysChildbirth({ title: set.periodOn(index, date)?.title ?? '' }),
  );
  const endsAlike = (index: number) => set.keyAt(index).at(-1) === key.at(-1);
  return [...options.filter(endsAlike), ...options.filter((index) => !endsAlike(index))];
}
