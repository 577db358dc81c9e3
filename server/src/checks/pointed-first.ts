/** IV.G: the diagnosis that the services of a claim are for, behind one that they are not for. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { isFirstOnly, unfitness } from './first-listed.ts';
import { isFractureTreatment } from './fracture-treated.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isBeside } from './operated-for.ts';
import { ORDERS } from './orders.ts';
import { hasItsRule } from './reason-codes.ts';
import { rulesOfCode } from './rules-about.ts';

/** Services that by themselves tell which of two diagnoses they are for. */
interface Served {
  readonly services: (key: string) => boolean;
  /** Services beside which they tell nothing. */
  readonly but?: (key: string) => boolean;
  readonly first: (key: string) => boolean;
  readonly behind: (key: string) => boolean;
  /** A code without which they tell nothing. */
  readonly beside?: (key: string) => boolean;
  readonly why: string;
  readonly section: string;
}

const these = (codes: string) => codesIn(...codes.split(' '));

const isPrimary = these('C00-C41 C43-C76 C7A');
const METASTASES: readonly (readonly [services: string, metastasis: string])[] = [
  ['61510 61518 61520-61521 61526 61530 61575-61576 61781 61796-61800', 'C79.3-'],
  ['32440-32505 32663 32666-32671', 'C78.0-'],
  ['47120-47130 47370-47383', 'C78.7'],
  ['20982-20983 22510-22515 27365 23200-23220 24150 25170', 'C79.51'],
  ['60540-60545 60650', 'C79.7-'],
];
const isChemotherapy = these('96401-96450 96542-96549 J8999-J9999 77261-77799 G6003-G6016');

const SERVED: readonly Served[] = [
  {
    services: these('92507-92508 92526 97012-97150 97530-97546 97760-97763'),
    first: these(
      'G20-G21 G35 G54-G64 G80-G83 I69 M00-M79.7 M80-M99 R13 R26 R27 R29.6 R47 R62 S00-T14 T20-T34 Z44 Z47.1 Z47.8-',
    ),
    behind: isBeside,
    why: 'the condition for which the rehabilitation is performed comes first',
    section: 'II.K and IV.G',
  },
  {
    services: these(
      '22510-22515 22532-22819 22853-22862 23470-23474 24360-24363 27120-27138 27437-27447 27702-27703 63001-63103 63170-63200 63265-63308',
    ),
    first: these('M05-M19 M40-M51 M80 M84.3-M84.6 M87 S12-S92 C00-D49 G95 Q65-Q79'),
    behind: these('G89'),
    why: 'a procedure aimed at the underlying condition has that condition first, and no code of G89 is assigned',
    section: 'I.C.6.b.1.a',
  },
  {
    services: these('62350-62362 63650-63655 63663-63664 63685 64553-64555 64575-64580 64590 64596'),
    // What treats the cause itself.
    but: these('22510-22899 63001-63308'),
    first: these('G89'),
    behind: these('C00-D49 E08-E13 G43-G59 G90.5- I73 M00-M99 K86.1 R10 N94'),
    why: 'where a neurostimulator or pump is inserted for pain control the code of the pain comes first, its cause behind it',
    section: 'I.C.6.b.1.a',
  },
  {
    services: these('62320-62327 64405-64425 64445-64455 64479-64495 64505-64530 64600-64640'),
    first: these('G89.0 G89.11-G89.12 G89.21-G89.22 G89.28-G89.29 G89.3-G89.4'),
    behind: these('M25.5- M54.2 M54.5-M54.6 M54.8-M54.9 M79.6- R07 R10 R51.9'),
    why: 'where the encounter is for the control of pain the code of category G89 comes first, the site of the pain behind it',
    section: 'I.C.6.b.1.b.ii',
  },
  {
    services: isFractureTreatment,
    first: these('M84.5-'),
    behind: these('C00-C96 D47'),
    why: 'where the fracture is what is treated it comes first, the neoplasm that brought it behind it',
    section: 'I.C.2.l.6',
  },
  {
    services: these('77261-77799 96401-96425 G6003-G6016'),
    but: isFractureTreatment,
    first: these('C00-C96'),
    behind: these('M84.5-'),
    why: 'where the neoplasm is what is treated it comes first, the fracture that it brought behind it',
    section: 'I.C.2.l.6',
  },
  ...METASTASES.map(
    ([services, metastasis]): Served => ({
      services: these(services),
      first: these(metastasis),
      behind: isPrimary,
      why: 'where the treatment is directed at the metastasis it comes first, the primary in addition',
      section: 'I.C.2.l.2',
    }),
  ),
  {
    services: these('36430 36455 P9010-P9058 J0881 J0885 J0888 Q5105-Q5106'),
    but: isChemotherapy,
    first: these('D61.1-D61.9 D64.8- D64.9'),
    behind: these('C00-D49'),
    beside: these('Y84.2 T45.1X5 T45.AX5'),
    why: 'where an anemia that the therapy brought is all that is treated, it comes first, the neoplasm and the adverse effect behind it',
    section: 'I.C.2.c.2',
  },
  {
    services: these('96360-96361'),
    but: isChemotherapy,
    first: these('E86'),
    behind: these('C00-D49'),
    why: 'where the dehydration is all that is treated, it comes first, the malignancy behind it',
    section: 'I.C.2.c.3',
  },
];

/** Whether the codes themselves put one before the other, whatever the services are for. */
const isBefore = (first: SoundDiagnosis, other: SoundDiagnosis): boolean =>
  isFirstOnly(first.key) ||
  hasItsRule(first.key) ||
  isCodedFirst(other, first) ||
  ORDERS.some((order) => order.first(first.key) && order.second(other.key));

/** What the services are for, by their numbers or by where they point, and not the first-listed diagnosis. */
export function servedBehindFirst(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (context.claim.setting === 'inpatient') return [];
  const [served, why, section] =
    servedByNumber(context, first) ?? servedByPointer(context, first) ?? ([] as const);
  if (!served || unfitness(served, context)) return [];
  return [
    {
      ...about(served),
      authority: `ICD-10-CM Official Guidelines ${section}`,
      message: `${named(served)} is listed behind ${named(first)}: ${why}.`,
      related: standing([first]),
      fixes: [moveBefore(served, first)],
    },
  ];
}

type Found = readonly [served: SoundDiagnosis, why: string, section: string];

const servedBehind = rulesOfCode(SERVED, ({ behind }) => behind);

function servedByNumber({ services, listed }: ClaimContext, { key }: SoundDiagnosis): Found | undefined {
  const has = (isOne: (key: string) => boolean) => services.some(({ procedure }) => isOne(procedure.key));
  const lists = (isOne: (key: string) => boolean) => listed.find((other) => isOne(other.key));
  for (const row of servedBehind(key)) {
    if (!has(row.services)) continue;
    if ((row.but && has(row.but)) || (row.beside && !lists(row.beside))) continue;
    const served = lists(row.first);
    if (served) return [served, row.why, row.section];
  }
  return undefined;
}

function servedByPointer(
  { claim, services, listed }: ClaimContext,
  first: SoundDiagnosis,
): Found | undefined {
  if (claim.kind !== 'professional') return undefined;
  let wanted: number | null | undefined;
  for (const { line } of services)
    for (const { value } of line.pointers) {
      if (value === first.diagnosis.pointer) return undefined;
      if (wanted === undefined) wanted = value;
    }
  const served = listed.find(({ diagnosis }) => diagnosis.pointer === wanted);
  return served && !isBefore(first, served)
    ? [
        served,
        'no service points to that, and what the services are chiefly for comes first',
        'IV.G and II.K',
      ]
    : undefined;
}
