/** dx/obstetric: the codes of a maternal record, their order and what goes with a delivery. */
import { yearsBetween } from '../../model/dates.ts';
import type { Claim } from '../../model/document.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { deliveredByNote, deliveryAmong, hasDelivered, hasOperated, misplacedOutcome } from '../delivery.ts';
import { unfitness } from '../first-listed.ts';
import { about, insertions, moveBefore, named, removals, standing } from '../list-fixes.ts';
import { IN_PREGNANCY, OBSTETRIC_PAIRS } from '../obstetric-rules.ts';
import { ageDay, birthOf } from '../patient.ts';
import { isObstetric, isOutcome, saysPregnancy } from '../pregnancy.ts';
import { namesFetus } from '../pregnancy-pairs.ts';
import { claimText, stayText } from '../samples.ts';
import { areParted, withoutParted, wrongPairs } from '../wrong-pairs.ts';

/** Chapter 16 and the liveborn infant: the record of the newborn. */
const isNewborns = codesIn('P00-P96', 'Z38');
/** What only the record of the mother has, beside chapter 15. */
const isOfPregnant = codesIn('Z33', 'Z34', 'Z3A');
const isIncidental = codesIn('Z33.1');
const isSequela = codesIn('O94');
/** Encounters of a maternal record that may come first for themselves. */
const isOwnEncounter = codesIn('Z03.7-', 'Z30-Z3A');
const OUTCOMES = ['Z370', 'Z371', 'Z372', 'Z373', 'Z374', 'Z379'];

const isMultiple = codesIn('O30', 'O31', 'Z37.2-Z37.7');

const WOMAN = 'birth date: 1996-02-03\nsex: F';
const OFFICE_VISIT = '2026-11-03  11   99213  -     A   1      132.50';
const visit = (...diagnoses: string[]): string =>
  claimText({ patient: WOMAN, diagnoses: diagnoses.join('\n') });

export const obstetric: ClaimCheck = {
  id: 'dx/obstetric',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: codesIn('O00-O9A', 'Z30-Z3A'),
  title: 'Codes of pregnancy and delivery are out of order, lack one another, or do not belong together.',
  authority: 'ICD-10-CM Official Guidelines I.C.15',
  why: 'Chapter 15 codes have priority over all others and are for the maternal record only. A record with a delivery has its outcome; O80 is for a delivery without any complication.',
  fixes: [
    'Move the obstetric code first.',
    'Add an outcome of delivery.',
    'Remove the code that does not belong beside the other, or to a visit without a delivery.',
  ],
  notes: [
    'Z34 or Z33.1 beside a code of chapter 15 is dx/excludes1; weeks and trimesters are dx/trimester.',
    'Where the pregnancy is incidental (Z33.1), conditions are coded as in anyone else.',
    'O94 follows the sequela that it explains.',
  ],
  wrong: [
    {
      says: 'asthma before the obstetric code that it specifies',
      text: visit('A: J45.909  Unspecified asthma, uncomplicated', 'B: O99.512', 'C: Z3A.20'),
    },
    {
      says: 'codes of mother and newborn on one record',
      text: visit('A: O80', 'B: Z37.0', 'C: P07.18  Other low birth weight newborn'),
    },
    {
      says: 'a delivery without its outcome',
      text: stayText({
        patient: WOMAN,
        diagnoses: 'principal: O80  Encounter for full-term uncomplicated delivery',
      }),
    },
    {
      says: 'a cesarean section by its procedure, without an outcome',
      text: stayText({
        patient: WOMAN,
        diagnoses: 'principal: O34.211 POA Y\nA: Z3A.39',
        procedures: 'principal: 10D00Z1 2026-11-02',
      }),
    },
    {
      says: 'the outcome of a delivery on a visit in the second trimester',
      text: claimText({
        patient: WOMAN,
        diagnoses: 'A: Z34.82\nB: Z3A.20\nC: Z37.0  Single live birth',
        services: OFFICE_VISIT,
      }),
    },
    {
      says: 'an uncomplicated delivery with a complication',
      text: visit('A: O70.0  First degree perineal laceration during delivery', 'B: O80', 'C: Z37.0'),
    },
    {
      says: 'an uncomplicated delivery of twins',
      text: visit('A: O80', 'B: Z37.2  Twins, both liveborn', 'C: Z3A.38'),
    },
    {
      says: 'gestational beside pre-existing diabetes',
      text: visit('A: O24.410', 'B: O24.112', 'C: Z3A.27'),
    },
    {
      says: 'gestational diabetes controlled by diet, and by insulin',
      text: visit(
        'A: O24.414',
        'B: O24.410  Gestational diabetes mellitus in pregnancy, diet controlled',
        'C: Z3A.30',
      ),
    },
    {
      says: 'supervision of a high-risk pregnancy at the delivery',
      text: visit('A: O70.0', 'B: O09.523', 'C: Z37.0', 'D: Z3A.39'),
    },
    {
      says: 'smoking in pregnancy without its obstetric code',
      text: visit('A: O09.522', 'B: F17.210  Nicotine dependence, cigarettes, uncomplicated', 'C: Z3A.20'),
    },
    {
      says: 'a sequela of the pregnancy before what it left',
      text: visit(
        'A: O94  Sequelae of complication of pregnancy, childbirth, and the puerperium',
        'B: N73.6',
      ),
    },
    {
      says: 'the second fetus of a single pregnancy',
      text: visit('A: O36.5932', 'B: Z3A.32'),
    },
  ],
  right: [
    {
      says: 'the obstetric code first',
      text: visit(
        'A: O99.512  Diseases of the respiratory system complicating pregnancy, second trimester',
        'B: J45.909',
        'C: Z3A.20',
      ),
    },
    {
      says: 'a delivery with its outcome',
      text: stayText({
        patient: WOMAN,
        diagnoses: 'principal: O80  Encounter for full-term uncomplicated delivery\nA: Z37.0\nB: Z3A.39',
        procedures: 'principal: 10E0XZZ 2026-11-02',
      }),
    },
    {
      says: 'the delivery of a patient who was seen in the office before it',
      text: claimText({
        patient: WOMAN,
        diagnoses: 'A: O80\nB: Z37.0\nC: Z3A.39',
        services: `${OFFICE_VISIT}\n2026-11-03  21   59400  -     A   1      2900.00`,
        total: 'charge: 3032.50',
      }),
    },
    {
      says: 'an incidental pregnancy with an unrelated sprain',
      text: visit('A: S93.401A  Sprain of unspecified ligament of right ankle', 'B: Z33.1'),
    },
    {
      says: 'the second fetus of twins',
      text: visit('A: O36.5932', 'B: O30.043', 'C: Z3A.32'),
    },
  ],
  run(context) {
    const found: Said[] = [];
    const { claim, listed } = context;
    const maternal = listed.filter(({ key }) => isObstetric(key));
    const coded = deliveryOf(context);
    const delivery = coded ?? deliveredByNote(context);
    if (maternal.length === 0 && !delivery && !listed.some(({ key }) => saysPregnancy(key) || isOutcome(key)))
      return inPregnancy(listed);
    const newborns = listed.find(({ key }) => isNewborns(key));
    const mother = maternal[0] ?? listed.find(({ key }) => isOfPregnant(key));
    if (mother && newborns) {
      if (!areParted(context, mother, newborns)) found.push(mixed(claim, mother, newborns));
    } else found.push(...outOfOrder(context));
    if (delivery && !listed.some(({ key }) => isOutcome(key)) && !newborns)
      found.push({
        ...about(delivery),
        ...(coded ? {} : { severity: 'information' }),
        authority: 'ICD-10-CM Official Guidelines I.C.15.b.5',
        message: `The record is of a delivery, and no outcome is coded beside ${named(delivery)}: a code of category Z37 is on every maternal record of a delivery.`,
        fixes: insertions(claim, OUTCOMES, delivery),
        unless: ['chart/otherwise-coded'],
      });
    const normal = listed.find(({ key }) => key === 'O80');
    if (normal && hasOperated(claim))
      found.push({
        ...about(normal),
        authority: 'ICD-10-CM Official Guidelines I.C.15.n.1 and the note at O80',
        message: `${named(normal)} is listed with an operative delivery: it is for one that needs minimal or no assistance.`,
      });
    const misplaced = misplacedOutcome(claim, listed);
    if (misplaced) found.push(withoutDelivery(claim, misplaced));
    const others = listed.filter((one) => one !== misplaced);
    for (const { report } of withoutParted(context, wrongPairs(OBSTETRIC_PAIRS, claim, others)))
      found.push(report);
    found.push(...inPregnancy(listed));
    found.push(...oneOfSeveral(maternal, listed));
    return found;
  },
};

/** The diagnosis that a delivery without its outcome is reported on: the one that says it, else the first. */
const deliveryOf = ({ claim, listed }: ClaimContext): SoundDiagnosis | undefined =>
  deliveryAmong(listed) ?? (hasDelivered(claim) ? listed.find(({ key }) => isObstetric(key)) : undefined);

/** I.C.15.b.5: the outcome is on the record of the delivery and on no other. */
const withoutDelivery = (claim: Claim, outcome: SoundDiagnosis): Report => ({
  ...about(outcome),
  authority: 'ICD-10-CM Official Guidelines I.C.15.b.5 and I.C.21.c.11',
  message: `${named(outcome)} is listed for a visit to an office, and nothing on the claim is a delivery: the outcome is coded on the record of the delivery alone.`,
  fixes: removals(claim, outcome),
});

/** I.C.15.a.1: chapter 15 codes have sequencing priority over codes from other chapters. */
function outOfOrder(context: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  const [first, ...others] = context.listed;
  if (first?.diagnosis.role !== 'principal') return reports;
  if (isSequela(first.key)) {
    const residual = others.find(({ key }) => !isObstetric(key) && !/^[V-Z]/.test(key));
    if (residual) reports.push(sequelaFirst(first, residual));
  }
  if (isObstetric(first.key) || isOwnEncounter(first.key)) return reports;
  const behind = others.find(({ key }) => isObstetric(key) && !isSequela(key));
  if (!behind || unfitness(first, context) || areParted(context, first, behind)) return reports;
  reports.push({
    ...about(behind),
    authority: 'ICD-10-CM Official Guidelines I.C.15.a.1',
    message: `${named(behind)} is listed behind ${named(first)}: codes of chapter 15 come before those of other chapters.`,
    related: standing([first]),
    fixes: [moveBefore(behind, first)],
  });
  return reports;
}

/** I.C.15.p.3: like all sequela codes, O94 follows the code that describes the sequela. */
const sequelaFirst = (sequela: SoundDiagnosis, residual: SoundDiagnosis): Report => ({
  ...about(sequela),
  authority: 'ICD-10-CM Official Guidelines I.C.15.p.3',
  message: `${named(sequela)} is listed before ${named(residual)}: what remained is listed first, the code of its cause behind it.`,
  related: standing([residual]),
  fixes: [moveBefore(residual, sequela)],
});

/** On the code of the other patient: on the record of an infant on that of the mother, unless its age names it already. */
function mixed(claim: Claim, mother: SoundDiagnosis, newborn: SoundDiagnosis): Report {
  const birth = birthOf(claim)?.date;
  const isInfants = birth !== undefined && yearsBetween(birth, ageDay(claim, mother.date)) < 1;
  const [wrong, beside] = isInfants ? [mother, newborn] : [newborn, mother];
  const [whose, others] = isInfants ? ['mother', 'newborn'] : ['newborn', 'mother'];
  return {
    ...about(wrong),
    authority: 'ICD-10-CM Official Guidelines I.C.15.a.2 and I.C.16.a.1',
    message: `${named(wrong)} is for the record of the ${whose}, and ${named(beside)} for that of the ${others}: they never stand on one.`,
    related: standing([beside]),
    unless: ['dx/age'],
  };
}

function inPregnancy(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  const now = listed.find(({ key }) => saysPregnancy(key));
  // What she uses counts in the puerperium too (I.C.15.l).
  const pregnancy = now ?? listed.find(({ key }) => key.startsWith('Z39'));
  if (!pregnancy || listed.some(({ key }) => isIncidental(key) || isNewborns(key))) return reports;
  for (const { of, wants, code, section, severity = now ? undefined : 'information' } of IN_PREGNANCY) {
    if (!now && !section.startsWith('I.C.15.l')) continue;
    const condition = listed.find(({ key }) => of(key));
    if (!condition || listed.some(({ key }) => wants(key))) continue;
    reports.push({
      ...about(condition),
      ...(severity ? { severity } : {}),
      authority: `ICD-10-CM Official Guidelines ${section}`,
      message: `${named(condition)} is listed beside ${named(pregnancy)} without a code of ${code}, which a pregnant patient has for it.`,
      related: standing([pregnancy]),
    });
  }
  return reports;
}

/** I.C.15.a.6: 0 for a single gestation; 1 to 9 go with a code of category O30, as the Tabular says at each category. */
function oneOfSeveral(
  maternal: readonly SoundDiagnosis[],
  listed: readonly SoundDiagnosis[],
): readonly Report[] {
  const isMultiplePregnancy = listed.some(({ key }) => isMultiple(key));
  const fetus = maternal.find(({ key }) => namesFetus(key) && /[1-9]$/.test(key));
  if (isMultiplePregnancy) return fetus ? [] : ofNoFetus(maternal);
  if (!fetus) return [];
  return [
    {
      ...about(fetus),
      authority: 'ICD-10-CM Official Guidelines I.C.15.a.6',
      message: `${named(fetus)} names one fetus of several, and no multiple gestation is coded: for a single one the 7th character is 0.`,
    },
  ];
}

function ofNoFetus(maternal: readonly SoundDiagnosis[]): readonly Report[] {
  const isLost = ({ key }: SoundDiagnosis): boolean => key.startsWith('O31');
  const open = maternal.find(({ key }) => namesFetus(key));
  if (!open || maternal.some(isLost)) return [];
  return [
    {
      ...about(open),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.15.a.6',
      message: `${named(open)} names no fetus, and a multiple gestation is coded: the 7th character tells which one has it, where that is known.`,
    },
  ];
}
