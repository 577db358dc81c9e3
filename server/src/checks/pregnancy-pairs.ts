/** What a pregnancy has once: its hypertension, its end, its fetuses (Guidelines I.C.15). */
import { codesIn } from './code-ranges.ts';
import { isAnotherBehind, type WrongPair } from './wrong-pairs.ts';

/** Categories with a 7th character for the fetus (I.C.15.a.6). */
export const namesFetus = codesIn(
  'O31',
  'O32',
  'O33.3-O33.6',
  'O35',
  'O36',
  'O40',
  'O41',
  'O60.1-',
  'O60.2-',
  'O64',
  'O69',
);

export const OF_ONE_PREGNANCY: readonly WrongPair[] = [
  {
    wrong: codesIn('O10', 'O13', 'O16'),
    beside: codesIn('O10', 'O13', 'O14'),
    why: 'the hypertension of a pregnancy was there before it or came with it, and with pre-eclampsia one code says both (O11, O14)',
    section: 'I.C.15.d and I.B.9',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) => beside > wrong && wrong.slice(0, 3) !== beside.slice(0, 3),
  },
  {
    wrong: codesIn('O14.0-', 'O14.9-'),
    beside: codesIn('O14.1-', 'O14.2-'),
    why: 'a pre-eclampsia has one severity, the highest one',
    section: 'I.B.2',
    severity: 'information',
  },
  {
    wrong: codesIn('O09.5-', 'O09.6-'),
    beside: codesIn('O09.5-', 'O09.6-'),
    why: 'a pregnancy is the first or a later one, of an elderly or a young mother',
    section: 'I.C.15.b.2',
    severity: 'information',
    when: (wrong, beside, listed) =>
      wrong.key.slice(0, 5) !== beside.key.slice(0, 5) && isAnotherBehind(wrong, beside, listed),
  },
  {
    wrong: codesIn('O00-O02', 'O03', 'O04', 'O07'),
    beside: codesIn('O03', 'O04', 'O07'),
    why: 'one pregnancy ends in one way',
    section: 'I.C.15.q',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) => beside.slice(0, 3) > wrong.slice(0, 3),
  },
  {
    wrong: codesIn('O03.0-O03.4'),
    beside: codesIn('O03.5-O03.9'),
    why: 'an abortion is incomplete or it is complete',
    section: 'I.C.15.q',
    severity: 'information',
  },
  {
    wrong: codesIn('O03.9', 'O07.4', 'Z33.2'),
    beside: codesIn('O03.5-O03.8', 'O04', 'O07.0-O07.3'),
    why: 'the complication is coded instead of the code without one',
    section: 'I.C.15.q.2',
    when: ({ key: wrong }, { key: beside }) =>
      wrong === 'Z332'
        ? beside.startsWith('O04')
        : wrong.slice(0, 3) === beside.slice(0, 3) && !beside.startsWith('O074'),
  },
  {
    wrong: codesIn('O90.3'),
    beside: codesIn('Z3A.0-', 'Z3A.1-', 'Z3A.2-', 'Z3A.30-Z3A.34'),
    why: 'the peripartum period begins with the last month of the pregnancy',
    section: 'I.C.15.o.1',
    severity: 'information',
  },
  {
    wrong: codesIn('O10', 'O24'),
    beside: codesIn('Z37'),
    why: 'what was there before the delivery of this encounter has a code for childbirth',
    section: 'I.C.15.a.3',
    severity: 'information',
    when: ({ title }) => /\bpuerperium\b/.test(title) && !/\bchildbirth\b/.test(title),
  },
  {
    wrong: codesIn('Z37.2-Z37.4'),
    beside: codesIn('O30.1-', 'O30.2-', 'O30.8-'),
    why: 'the outcome of triplets or more has another code, unless one was lost or taken before (O31)',
    section: 'I.C.15.b.5',
    severity: 'information',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('O31')),
  },
  {
    wrong: codesIn('Z37.5-', 'Z37.6-'),
    beside: codesIn('O30.0-'),
    why: 'it is the outcome of triplets or more, and the pregnancy was one of twins',
    section: 'I.C.15.b.5',
    severity: 'information',
  },
  {
    wrong: namesFetus,
    beside: codesIn('O30.0-', 'O30.1-'),
    why: 'the 7th character names a fetus that the pregnancy has not',
    section: 'I.C.15.a.6',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) =>
      /[3-5]$/.test(wrong) && Number(wrong.at(-1)) > (beside.startsWith('O300') ? 2 : 3),
  },
];
