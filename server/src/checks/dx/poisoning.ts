/** dx/poisoning: adverse effects behind what they did, poisonings and toxic effects before it. */
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isCodedFirst } from '../coded-first.ts';
import { anotherDrugBlamed } from '../drug-blamed.ts';
import { harmOf, isInsulin, isPump } from '../drug-harms.ts';
import { drugUncoded } from '../drugs-taken.ts';
import { NAMED_AS_UNFIT, unfitness } from '../first-listed.ts';
import { about, moveBefore, named, standing } from '../list-fixes.ts';
import { claimText, withDiagnoses } from '../samples.ts';

const isDrug = codesIn('T36-T50');
/** Why a patient takes less: on purpose, or not. */
const isReasonOfLess = codesIn('Z91.12-', 'Z91.13-');
const isToxicEffect = codesIn('T51-T65');
/** Codes that other sections put before a poisoning: pregnancy (I.C.15.m), abuse (I.C.19.f), pump failure (I.C.4.a.5). */
const mayPrecede = codesIn('O00-O9A', 'T74', 'T76', 'T85.6-', 'Z00-Z99');
const isExternalCause = codesIn('V00-Y99');

/** 1 accidental, 2 self-harm, 3 assault, 4 undetermined, 5 adverse effect, 6 underdosing: the 5th or 6th character. */
const intentOf = (key: string): string => harmOf(key) ?? '';
const isAdverseEffect = ({ key }: SoundDiagnosis): boolean => isDrug(key) && intentOf(key) === '5';
const isPoisoning = ({ key }: SoundDiagnosis): boolean =>
  isToxicEffect(key) || (isDrug(key) && /[1-4]/.test(intentOf(key)));
const isCurrent = ({ key }: SoundDiagnosis): boolean => !key.endsWith('S');

export const poisoning: ClaimCheck = {
  id: 'dx/poisoning',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: codesIn('T36-T65', 'T85.6-'),
  title: 'An adverse effect stands before what it did, or a poisoning behind it.',
  authority: 'ICD-10-CM Official Guidelines I.C.19.e.5',
  why: 'A drug that was rightly given and did harm is coded behind the nature of the harm. A poisoning or a toxic effect comes first, and all that it caused behind it.',
  fixes: ['Move the diagnosis that comes first.'],
  notes: [
    'A poisoning behind another diagnosis is information only: whether that is a manifestation of it, the record tells.',
    'Underdosing as first diagnosis is dx/never-first, an adverse effect as principal diagnosis of a stay dx/unacceptable-principal.',
  ],
  wrong: [
    {
      says: 'an adverse effect before the rash that it is',
      text: withDiagnoses('A: T36.0X5A  Adverse effect of penicillins, initial encounter', 'B: L27.0'),
    },
    {
      says: 'an adverse effect without its nature',
      text: withDiagnoses('A: T45.515A  Adverse effect of anticoagulants, initial encounter'),
    },
    {
      says: 'a poisoning behind the coma that it caused',
      text: withDiagnoses(
        'A: R40.20  Unspecified coma',
        'B: T42.4X1A  Poisoning by benzodiazepines, accidental',
      ),
    },
    {
      says: 'a toxic effect behind its manifestation',
      text: withDiagnoses('A: J96.01  Acute respiratory failure with hypoxia', 'B: T58.01XA'),
    },
    {
      says: 'underdosing of insulin before the failure of the pump',
      text: withDiagnoses('A: E10.65', 'B: T38.3X6A', 'C: T85.614A  Breakdown (mechanical) of insulin pump'),
    },
  ],
  right: [
    {
      says: 'the nature of the adverse effect first',
      text: withDiagnoses('A: L27.0  Generalized skin eruption due to drugs', 'B: T36.0X5A'),
    },
    {
      says: 'two poisonings and what they caused',
      text: withDiagnoses('A: T42.4X1A', 'B: T40.2X1A', 'C: R09.2  Respiratory arrest'),
    },
    {
      says: 'in pregnancy the obstetric code first (I.C.15.m)',
      text: claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses: 'A: O9A.212\nB: T39.1X1A\nC: Z3A.20',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { listed } = context;
    const poison = listed.find((one) => isPoisoning(one) && isCurrent(one));
    said.push(...adverseFirst(listed));
    if (poison) {
      const under = underdosingAsPoisoning(listed, poison);
      said.push(...(under.length > 0 ? under : poisoningBehind(listed, poison)));
    }
    said.push(
      ...interactions(listed),
      ...pumpFailure(context),
      ...drugUncoded(context),
      ...anotherDrugBlamed(context),
    );
    return said;
  },
};

function adverseFirst(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const [first, ...others] = listed;
  if (first?.diagnosis.role !== 'principal' || !isAdverseEffect(first)) return [];
  const nature = others.find(
    (one) => !isDrug(one.key) && !isExternalCause(one.key) && !one.key.startsWith('Z'),
  );
  return [
    {
      ...about(first),
      authority: 'ICD-10-CM Official Guidelines I.C.19.e.5.a',
      message: nature
        ? `${named(first)} is listed before ${named(nature)}: the nature of the adverse effect comes first, the drug behind it.`
        : `${named(first)} stands without the nature of the adverse effect, which is coded first.`,
      ...(nature ? { related: standing([nature]), fixes: [moveBefore(nature, first)] } : {}),
      unless: NAMED_AS_UNFIT,
    },
  ];
}

/** I.C.19.e.5.c: the reason why a patient takes less goes with an underdosing. */
function underdosingAsPoisoning(
  listed: readonly SoundDiagnosis[],
  poison: SoundDiagnosis,
): readonly Report[] {
  const reason = listed.find(({ key }) => isReasonOfLess(key));
  if (!reason || isToxicEffect(poison.key) || listed.some(({ key }) => isDrug(key) && intentOf(key) === '6'))
    return [];
  return [
    {
      ...about(poison),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.19.e.5.c',
      message: `${named(poison)} is listed beside ${named(reason)}, which tells why less of a drug is taken: that is coded as underdosing, and not as poisoning.`,
      related: standing([reason]),
      unless: ['chart/otherwise-coded'],
    },
  ];
}

function poisoningBehind(listed: readonly SoundDiagnosis[], poison: SoundDiagnosis): readonly Report[] {
  const [leading, second] = listed;
  // I.C.15.m: behind the code of the pregnancy the poisoning comes before what it caused.
  const first = leading?.key.startsWith('O9A2') ? second : leading;
  if (!first || leading?.diagnosis.role !== 'principal' || isPoisoning(first)) return [];
  if (isCodedFirst(first, poison)) return [];
  if (mayPrecede(first.key) || isExternalCause(first.key) || isDrug(first.key)) return [];
  return [
    {
      ...about(poison),
      severity: 'information',
      authority: `ICD-10-CM Official Guidelines I.C.19.e.5.${isToxicEffect(poison.key) ? 'd' : 'b'}`,
      message: `${named(poison)} is listed behind ${named(first)}: if that is what it caused, the ${isToxicEffect(poison.key) ? 'toxic effect' : 'poisoning'} comes first.`,
      related: standing([first]),
      fixes: [moveBefore(poison, first)],
      unless: ['chart/otherwise-coded'],
    },
  ];
}

const isAlcohol = codesIn('T51.0-', 'T51.9-', 'F10.12-', 'F10.22-', 'F10.92-');
/** Drugs that act on the mind, with which alcohol interacts. */
const isSedative = codesIn('T40.2-', 'T40.4-', 'T40.6-', 'T42', 'T43');

/** I.C.19.e.5.b.iv: what a drug does together with alcohol is a poisoning. */
function interactions(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const drug = listed.find((one) => isAdverseEffect(one) && isCurrent(one));
  if (!drug) return [];
  const other = listed.find(
    (one) => isCurrent(one) && isAlcohol(one.key) && (one.key.startsWith('T51') || isSedative(drug.key)),
  );
  if (!other) return [];
  return [
    {
      ...about(drug),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.19.e.5.b.iv',
      message: `${named(drug)} is listed beside ${named(other)}: a reaction that results from the interaction of a drug and alcohol is a poisoning, and no adverse effect.`,
      related: standing([other]),
      unless: ['chart/otherwise-coded'],
    },
  ];
}

/** I.C.4.a.5: the failure of an insulin pump first, underdosing or poisoning behind it. */
function pumpFailure(context: ClaimContext): readonly Report[] {
  const { listed } = context;
  const drug = listed.findIndex(({ key }) => isInsulin(key) && /[16]/.test(intentOf(key)));
  const pump = listed.findIndex(({ key }) => isPump(key));
  const [drugCode, pumpCode] = [listed[drug], listed[pump]];
  if (!drugCode || !pumpCode || pump < drug) return [];
  // An underdosing that stands first is named by dx/never-first.
  if (drug === 0 && unfitness(drugCode, context)) return [];
  return [
    {
      ...about(pumpCode),
      authority: 'ICD-10-CM Official Guidelines I.C.4.a.5',
      message: `${named(pumpCode)} is listed behind ${named(drugCode)}: the failure of the pump comes first.`,
      related: standing([drugCode]),
      fixes: [moveBefore(pumpCode, drugCode)],
    },
  ];
}
