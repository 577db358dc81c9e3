/** Codes of a maternal record that do not go together, and those that a pregnancy wants (Guidelines I.C.15). */
import { codesIn } from './code-ranges.ts';
import { OF_ONE_PREGNANCY } from './pregnancy-pairs.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** How far a code of O24.4- says what controls the diabetes: not, diet, or a drug (insulin, oral). */
const control = (key: string): number =>
  1 + ['9', '0', '45'].findIndex((ends) => ends.includes(key[5] ?? ''));

/** How severe a laceration of the perineum is, by the fourth character of O70. */
const degree = (key: string): number => '0123'.indexOf(key[3] ?? ' ');

export const OBSTETRIC_PAIRS: readonly WrongPair[] = [
  {
    wrong: codesIn('O82'),
    beside: codesIn('O32-O34', 'O36.6-', 'O44', 'O45', 'O64-O66', 'O69.0-', 'O71.0-O71.1'),
    why: 'O82 is for a cesarean delivery without an indication',
    section: 'I.C.15.b.4',
    severity: 'information',
  },
  {
    wrong: codesIn('O30'),
    beside: codesIn('O30'),
    why: 'a pregnancy has one number of fetuses, placentas and sacs',
    section: 'I.C.15.b.5',
    severity: 'information',
    when: (wrong, beside, listed) =>
      wrong.key.slice(0, 5) !== beside.key.slice(0, 5) && listed.indexOf(beside) < listed.indexOf(wrong),
  },
  ...OF_ONE_PREGNANCY,
  {
    wrong: codesIn('O70.0-O70.3'),
    beside: codesIn('O70.0-O70.3'),
    why: 'of lacerations of the perineum the deepest is coded',
    section: 'I.B.2',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) => degree(wrong) < degree(beside),
  },
  {
    wrong: codesIn('O14'),
    beside: codesIn('O15'),
    why: 'a pre-eclampsia that has become an eclampsia is coded as that',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    wrong: codesIn('O80'),
    beside: codesIn('O00-O79', 'O81-O93', 'O98-O9A'),
    why: 'O80 is not used where any other code of chapter 15 is needed',
    section: 'I.C.15.n.1',
  },
  {
    wrong: codesIn('O80'),
    beside: codesIn('Z3A.0-', 'Z3A.1-', 'Z3A.2-', 'Z3A.30-Z3A.36'),
    why: 'O80 is for a delivery at full term',
    section: 'I.C.15.n.1',
  },
  {
    wrong: codesIn('O90.3'),
    beside: codesIn('I05-I09', 'I20-I25', 'I42.0-I42.5', 'I42.7'),
    why: 'O90.3 is for a patient who had no heart disease before',
    section: 'I.C.15.o.5',
    severity: 'information',
  },
  {
    wrong: codesIn('O10.0-', 'O10.1-'),
    beside: codesIn('I12', 'I13', 'N18'),
    why: 'pre-existing hypertension with chronic kidney disease is O10.2, with heart disease too O10.3',
    section: 'I.C.15.d',
    severity: 'information',
  },
  {
    wrong: codesIn('O10.0-', 'O10.2-'),
    beside: codesIn('I11', 'I50'),
    why: 'pre-existing hypertension with heart disease is O10.1, with chronic kidney disease too O10.3',
    section: 'I.C.15.d',
    severity: 'information',
  },
  {
    wrong: codesIn('Q90-Q93', 'Q00-Q07'),
    beside: codesIn('O35'),
    why: 'what the fetus has is told by O35 on the record of the mother',
    section: 'I.C.15.e',
    severity: 'information',
  },
  {
    wrong: codesIn('Q00-Q07', 'Q20-Q28', 'Q33', 'Q35-Q37', 'Q39-Q45', 'Q60-Q64', 'Q79', 'Q90-Q93'),
    beside: codesIn('Z3A'),
    why: 'what the fetus has is told by O35 on the record of the mother',
    section: 'I.C.15.e and I.C.15.o.2',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('O')),
  },
  {
    wrong: codesIn('Z37.1-Z37.9'),
    beside: codesIn('O80'),
    why: 'Z37.0 is the only outcome that goes with O80',
    section: 'I.C.15.n.3',
  },
  {
    wrong: codesIn('Z37.0', 'Z37.1'),
    beside: codesIn('O30'),
    why: 'the outcome of twins or more has another code, unless one was lost or taken before (O31)',
    section: 'I.C.15.b.5',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('O31')),
  },
  {
    wrong: codesIn('Z37.0'),
    beside: codesIn('O36.4XX0'),
    why: 'a single child that died in the womb is not live-born',
    section: 'I.C.15.b.5',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('O30')),
  },
  {
    wrong: codesIn('O60.0-'),
    beside: codesIn('Z37'),
    why: 'O60.0 is for labor without delivery, and the outcome of one is coded',
    section: 'I.C.15.b.5',
  },
  {
    wrong: codesIn('O24.0-O24.3', 'O24.8-', 'O24.9-'),
    beside: codesIn('O24.4-'),
    why: 'no other code of O24 is used with gestational diabetes',
    section: 'I.C.15.i',
  },
  {
    wrong: codesIn('E08', 'E09', 'E11', 'E13'),
    beside: codesIn('O24.0-'),
    why: 'O24.0 is for type 1, which E10 tells more of',
    section: 'I.C.15.g and the note at O24.0',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('E10')),
  },
  {
    wrong: codesIn('E08-E10', 'E13'),
    beside: codesIn('O24.1-'),
    why: 'O24.1 is for type 2, which E11 tells more of',
    section: 'I.C.15.g and the note at O24.1',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('E11')),
  },
  {
    wrong: codesIn('O24.4-'),
    beside: codesIn('O24.4-'),
    why: 'one code says how the gestational diabetes is controlled, that of a drug where diet is used too',
    section: 'I.C.15.i',
    when: ({ key: wrong }, { key: beside }) => control(beside) > control(wrong),
  },
  {
    wrong: codesIn('O09'),
    beside: codesIn('Z37', 'O80', 'Z39'),
    why: 'supervision of a high-risk pregnancy is for the prenatal period alone',
    section: 'I.C.15.b.2',
  },
  {
    wrong: codesIn('O85'),
    beside: codesIn('O86.04'),
    why: 'sepsis after an obstetric procedure is not coded as puerperal sepsis',
    section: 'I.C.15.k',
  },
  {
    wrong: codesIn('O85'),
    beside: codesIn('O86.00-O86.03', 'O86.09'),
    why: 'sepsis after an obstetric procedure, whose infected wound is coded, is O86.04 and not puerperal sepsis',
    section: 'I.C.15.k and I.C.1.d.5.b',
    severity: 'information',
    instead: 'O8604',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key === 'O8604'),
  },
  {
    wrong: codesIn('O03.4', 'O07.4'),
    beside: codesIn('O03.0-O03.3', 'O07.0-O07.3'),
    why: 'the complication is coded instead of the code without one',
    section: 'I.C.15.q.2',
  },
  {
    wrong: codesIn('O72'),
    beside: codesIn('O03-O08'),
    why: 'hemorrhage after an abortion is coded with the abortion, not as postpartum',
    section: 'I.C.15.q.4',
  },
  {
    wrong: codesIn('Z37'),
    beside: codesIn('Z39.1-Z39.2'),
    why: 'the outcome is coded on the record of the delivery and on no later one',
    section: 'I.C.15.b.5',
  },
];

/** Conditions for which a pregnant patient has a code of chapter 15, with the section that says so. */
export const IN_PREGNANCY: readonly {
  readonly of: (key: string) => boolean;
  readonly wants: (key: string) => boolean;
  readonly code: string;
  readonly section: string;
  /** Absent where the condition alone decides. */
  readonly severity?: 'information';
}[] = [
  { of: codesIn('B20', 'Z21'), wants: codesIn('O98.7-'), code: 'O98.7-', section: 'I.C.15.f' },
  { of: codesIn('E08-E11', 'E13'), wants: codesIn('O24'), code: 'O24.-', section: 'I.C.15.g' },
  {
    of: codesIn('I10-I13', 'I15'),
    wants: codesIn('O10', 'O11', 'O13-O16'),
    code: 'O10.-',
    section: 'I.C.15.d',
  },
  { of: codesIn('F10'), wants: codesIn('O99.31-'), code: 'O99.31-', section: 'I.C.15.l.1' },
  { of: codesIn('F17'), wants: codesIn('O99.33-'), code: 'O99.33-', section: 'I.C.15.l.2' },
  { of: codesIn('F11-F16', 'F18-F19'), wants: codesIn('O99.32-'), code: 'O99.32-', section: 'I.C.15.l.3' },
  {
    of: codesIn('R73'),
    wants: codesIn('O24', 'O99.81-'),
    code: 'O99.81-',
    section: 'I.C.15.a.1 and the Excludes1 note at R73.0',
  },
  { of: codesIn('U07.1'), wants: codesIn('O98.5-'), code: 'O98.5-', section: 'I.C.15.s' },
  { of: codesIn('C00-C96'), wants: codesIn('O9A.1-'), code: 'O9A.1-', section: 'I.C.2.l.3' },
  { of: codesIn('T36-T65'), wants: codesIn('O9A.2-'), code: 'O9A.2-', section: 'I.C.15.m' },
  {
    of: codesIn('T74', 'T76'),
    wants: codesIn('O9A.3-', 'O9A.4-', 'O9A.5-'),
    code: 'O9A.3- to O9A.5-',
    section: 'I.C.15.r',
  },
  // Any condition that is there in a pregnancy complicates it, unless the provider says otherwise (I.C.15.a.1).
  ...(
    [
      [codesIn('D50-D61', 'D63-D64'), codesIn('O99.0-', 'O90.81'), 'O99.0-'],
      [codesIn('E00-E07'), codesIn('O99.28-', 'O90.5'), 'O99.28-'],
      [codesIn('F20-F48', 'F50', 'F60', 'F84', 'F90'), codesIn('O99.34-', 'O90.6'), 'O99.34-'],
      [codesIn('G35', 'G40', 'G43'), codesIn('O99.35-'), 'O99.35-'],
      [codesIn('I05-I08', 'I20-I25', 'I34-I39', 'I42', 'I48'), codesIn('O99.4-', 'O90.3'), 'O99.4-'],
      [codesIn('J00-J95', 'J98'), codesIn('O99.5-', 'O98.5-', 'O29', 'O74', 'O89'), 'O99.5-'],
      [codesIn('K00-K67'), codesIn('O99.6-', 'O21', 'O22.4-', 'O87.2'), 'O99.6-'],
      [codesIn('K70-K77', 'K80-K87'), codesIn('O26.6-', 'O9A.2-', 'O99.6-', 'O98.4-', 'O14.2-'), 'O26.6-'],
      [
        codesIn('L00-L75', 'L80-L99'),
        codesIn('O99.7-', 'O26.4-', 'O26.86', 'O86', 'O90', 'O91', 'O98'),
        'O99.7-',
      ],
      [codesIn('D65-D69'), codesIn('O99.1-', 'O45-O46', 'O67', 'O72'), 'O99.1-'],
      [codesIn('G50-G59'), codesIn('O99.35-', 'O26.8-'), 'O99.35-'],
      [codesIn('I26'), codesIn('O88'), 'O88.-'],
      [codesIn('I80', 'I82'), codesIn('O22', 'O87'), 'O22.-'],
      [codesIn('E66'), codesIn('O99.21-'), 'O99.21-'],
      [codesIn('N13', 'N20'), codesIn('O26.83-', 'O23', 'O99.89-'), 'O26.83-'],
      [
        codesIn('H60-H95', 'H00-H22', 'M00-M79'),
        codesIn('O99.89-', 'O26', 'O24', 'O71', 'O22', 'O98'),
        'O99.89-',
      ],
      [codesIn('N10-N12', 'N30', 'N34', 'N39.0'), codesIn('O23', 'O86', 'O08', 'O03-O07'), 'O23.-'],
    ] as const
  ).map(([of, wants, code]) => ({
    of,
    wants,
    code,
    section: 'I.C.15.a.1',
    severity: 'information' as const,
  })),
];
