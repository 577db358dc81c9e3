/** Injuries and poisonings that are not coded beside others, and fractures that are coded otherwise (I.C.13, I.C.19). */
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { drugOf, harmOf } from './drug-harms.ts';
import { SUPERFICIAL } from './superficial-pairs.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** Causes other than a low fall. */
const isOtherCause = codesIn('V00-V99', 'W02-W04', 'W09-W17', 'W20-X99', 'Y00-Y38');

/** Injuries of one limb and side, in the same phase of care. */
const isSamePlace = (one: SoundDiagnosis, other: SoundDiagnosis): boolean => {
  const side = /\b(?:right|left)\b/i;
  const [a, b] = [side.exec(one.title)?.[0], side.exec(other.title)?.[0]];
  return (
    one.key.slice(0, 2) === other.key.slice(0, 2) && a !== undefined && a === b && one.key[6] === other.key[6]
  );
};

const boneOf = ({ title }: SoundDiagnosis): string | undefined =>
  /\b(?:humerus|radius|ulna|femur|tibia|fibula|calcaneus|metatarsal|phalanx)\b/i.exec(title)?.[0];

/** A fracture of a bone that is not told which or how, a burn of no site. */
const isOfOpenPlace = (title: string): boolean => /^unspecified fracture\b|\bunspecified site\b/i.test(title);

/** Fire, heat and current, of which burns are. */
const isOfHeat = codesIn('W85-W99', 'X00-X19');

const isOfSurface = codesIn('T20-T25');

/** Whether all burns and corrosions of the surface are the one or the other, as their titles begin. */
const isAllOf = (kind: 'Burn' | 'Corrosion', listed: readonly SoundDiagnosis[]): boolean =>
  listed.every(({ key, title }) => !isOfSurface(key) || title.startsWith(kind));

/** Substances that are no drugs, of which many corrode: alone, or as the extent of a corrosion says. */
const isChemical = codesIn('T51-T65');

/** A corrosion by its site, whatever their extent. */
const isCorrosion = ({ key, title }: SoundDiagnosis): boolean =>
  !key.startsWith('T32') && title.startsWith('Corrosion');

/** The 7th characters of fractures: closed or open, at first and later. */
const PHASES: readonly (readonly [closed: string, open: string])[] = [
  ['A', 'BC'],
  ['DGKP', 'EFHJMNQR'],
];

/** Of both malleoli of an ankle, displaced where one of them is. */
const bimalleolar = (one: SoundDiagnosis, other: SoundDiagnosis): string => {
  const isDisplaced = [one, other].some(({ title }) => title.startsWith('Displaced'));
  const isLeft = /\bleft\b/.test(one.title);
  return `S8284${(isDisplaced ? 1 : 4) + (isLeft ? 1 : 0)}${one.key[6]}`;
};

export const INJURIES: readonly WrongPair[] = [
  {
    wrong: codesIn('S82.6-'),
    beside: codesIn('S82.5-'),
    why: 'fractures of both malleoli of one ankle have one code, that of a bimalleolar fracture',
    section: 'I.C.19.b and I.B.9',
    when: isSamePlace,
    together: bimalleolar,
  },
  {
    wrong: codesIn('S82.5-', 'S82.6-'),
    beside: codesIn('S82.84-', 'S82.85-'),
    why: 'the combination code of the fractured ankle says it already',
    section: 'I.C.19.b and I.B.9',
    when: isSamePlace,
  },
  {
    wrong: codesIn('W22'),
    beside: codesIn('W01.0', 'W18.30'),
    why: 'a fall in which the patient struck an object has a code of both, W01.1- or W18.0-',
    section: 'I.C.20.a.7',
    severity: 'information',
  },
  ...PHASES.map(
    ([closed, open]): WrongPair => ({
      wrong: codesIn('S02', 'S12', 'S22', 'S32', 'S42', 'S52', 'S62', 'S72', 'S82', 'S92'),
      beside: codesIn('S02', 'S12', 'S22', 'S32', 'S42', 'S52', 'S62', 'S72', 'S82', 'S92'),
      why: 'a fracture is open or closed',
      section: 'I.C.19.c',
      when: ({ key: one }, { key: other }) =>
        one.slice(0, 6) === other.slice(0, 6) &&
        closed.includes(one[6] ?? ' ') &&
        open.includes(other[6] ?? ' '),
    }),
  ),
  {
    wrong: codesIn('S42', 'S52', 'S62', 'S72', 'S82', 'S92', 'T22-T25'),
    beside: codesIn('S42', 'S52', 'S62', 'S72', 'S82', 'S92', 'T22-T25'),
    why: 'it leaves open what the other code says of the same limb',
    section: 'I.B.2 and I.B.18',
    severity: 'information',
    when: (open, said) =>
      isOfOpenPlace(open.title) &&
      !isOfOpenPlace(said.title) &&
      isSamePlace(open, said) &&
      (open.key.slice(0, 4) === said.key.slice(0, 4) || open.key[3] === '9'),
  },
  {
    wrong: codesIn('T36-T65'),
    beside: codesIn('T36-T65'),
    why: 'a poisoning has one intent',
    section: 'I.C.19.e.5.b',
    when: ({ key: one }, { key: other }) =>
      drugOf(one) === drugOf(other) &&
      /[1-4]/.test(harmOf(one) ?? '') &&
      Number(harmOf(other)) < Number(harmOf(one)),
  },
  {
    wrong: codesIn('W75', 'W84'),
    beside: codesIn('T71'),
    why: 'the code of an asphyxiation says its intent and its means, and none of the cause is needed for it',
    section: 'I.C.20.a.8',
    severity: 'information',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => /^(?:S|T[0-3]|T74)/.test(key)),
  },
  {
    wrong: codesIn('X71-X83', 'X92-Y08'),
    beside: codesIn('T36-T65', 'T71'),
    why: 'the code of a poisoning or an asphyxiation says the intent, and none of the cause is needed for it',
    section: 'I.C.19.e',
    severity: 'information',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => /^(?:S|T[012]|T3[0-4]|T7[^1])/.test(key)),
  },
  {
    wrong: codesIn('T36-T50'),
    beside: codesIn('T36-T50'),
    why: 'a drug does harm though it was taken rightly, or because it was not',
    section: 'I.C.19.e.5',
    severity: 'information',
    when: ({ key: one }, { key: other }) =>
      harmOf(one) === '5' && /[1-4]/.test(harmOf(other) ?? '') && drugOf(one) === drugOf(other),
  },
  {
    wrong: codesIn('T07'),
    beside: codesIn('S00-S99'),
    why: 'unspecified multiple injuries are not assigned in a stay whose record names them',
    section: 'I.C.19.b',
    setting: 'inpatient',
  },
  {
    wrong: codesIn('M84.4-'),
    beside: codesIn('M81'),
    why: 'a pathological fracture of a patient with osteoporosis is M80, unless another disease has brought it',
    section: 'I.C.13.d.2',
    severity: 'information',
    when: (wrong) => /[ABC]$/.test(wrong.key),
  },
  {
    wrong: codesIn('S22', 'S32', 'S42', 'S52', 'S72', 'S82'),
    beside: codesIn('M81'),
    why: 'a fracture from a minor fall of a patient with osteoporosis is coded to M80 where the fall would not break a healthy bone',
    section: 'I.C.13.d.2',
    severity: 'information',
    unless: ['chart/otherwise-coded'],
    when: (wrong, _beside, listed) =>
      /[ABC]$/.test(wrong.key) && !listed.some(({ key }) => isOtherCause(key)),
  },
  ...SUPERFICIAL,
  {
    wrong: codesIn('S42', 'S52', 'S72', 'S82', 'S92'),
    beside: codesIn('S49.0-', 'S49.1-', 'S59.0-S59.2', 'S79.0-', 'S79.1-', 'S89.0-S89.3', 'S99.0-S99.2'),
    why: 'a physeal fracture has its own code alone, without that of the bone',
    section: 'I.C.19.c.3',
    when: (wrong, beside) => isSamePlace(wrong, beside) && boneOf(wrong) === boneOf(beside),
  },
  {
    wrong: codesIn('T50.91-'),
    beside: codesIn('T36-T50.8', 'T50.99-'),
    why: 'multiple unspecified drugs are for a record that names none of them',
    section: 'I.C.19.e.4',
    severity: 'information',
  },
  {
    wrong: codesIn('T20.0-T20.3', 'T21.0-T21.3', 'T22.0-T22.3', 'T23.0-T23.3', 'T24.0-T24.3', 'T25.0-T25.3'),
    beside: isChemical,
    why: 'what a corrosive chemical does to the skin is coded as a corrosion, T20.4- to T25.7-, and not as a burn',
    section: 'I.C.19.d',
    severity: 'information',
    unless: ['chart/otherwise-coded'],
    when: (burn, { key }, listed) =>
      burn.key[6] === key[6] &&
      (key.startsWith('T54') || listed.some((one) => one.key.startsWith('T32'))) &&
      !listed.some((one) => isOfHeat(one.key) || isCorrosion(one)),
  },
  {
    // Of these the title names the device or the procedure.
    wrong: codesIn('Y83-Y84'),
    beside: codesIn('T82-T86', 'D78', 'E36', 'G97', 'H59', 'H95', 'I97', 'J95', 'K91', 'L76', 'M96', 'N99'),
    why: 'the code of a complication of care says its cause, and no external cause for the kind of procedure is needed',
    section: 'I.C.19.g.4',
    severity: 'information',
  },
  {
    wrong: codesIn('T31'),
    beside: codesIn('T20-T25'),
    why: 'the extent of corrosions is coded to T32',
    section: 'I.C.19.d.6',
    when: (_wrong, _beside, listed) => isAllOf('Corrosion', listed),
  },
  {
    wrong: codesIn('T32'),
    beside: codesIn('T20-T25'),
    why: 'the extent of burns is coded to T31',
    section: 'I.C.19.d.6',
    // Beside the chemical that did it the burn is what is wrong.
    when: (_wrong, _beside, listed) => isAllOf('Burn', listed) && !listed.some(({ key }) => isChemical(key)),
  },
];
