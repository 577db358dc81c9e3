/** Diseases of the lungs that the Index has with one another, “with” taken to relate them (Guidelines I.A.15). */
import type { IsoDate } from '../model/dates.ts';
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

const CHRONIC_ASTHMATIC_SINCE = '2023-10-01' as IsoDate;

export const LUNGS_WITH: readonly WrongPair[] = [
  {
    wrong: codesIn('J44.9', 'J44.89'),
    beside: codesIn('J43.0-J43.2', 'J43.8-J43.9'),
    why: 'emphysema is a form of the obstructive disease, and its code says it',
    section: 'I.B.9 and the Excludes1 note at J43',
    severity: 'information',
  },
  {
    wrong: codesIn('J44.9'),
    beside: codesIn('J09-J18', 'J20-J22'),
    why: 'the Index has the pulmonary disease with an acute lower respiratory infection, J44.0 beside that of the infection',
    section: 'I.A.15',
    instead: 'J440',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key === 'J440'),
  },
  {
    wrong: codesIn('J60-J64'),
    beside: codesIn('A15'),
    why: 'a pneumoconiosis with a tuberculosis of the respiratory system is J65, which says both',
    section: 'I.B.9 and the Excludes1 notes at J60 to J64',
    instead: 'J65',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key === 'J65'),
  },
  {
    wrong: codesIn('J44.9'),
    beside: codesIn('J44.1'),
    why: 'the category tells uncomplicated cases from those in exacerbation',
    section: 'I.C.10.a.1',
  },
  {
    wrong: codesIn('J44.9'),
    beside: codesIn('J45'),
    why: 'the Index has the pulmonary disease with asthma, J44.89 beside that of the asthma',
    section: 'I.A.15',
    severity: 'information',
    instead: 'J4489',
    when: ({ date }) => date >= CHRONIC_ASTHMATIC_SINCE,
  },
  ...(
    [
      ['J10.1', 'J1000'],
      ['J11.1', 'J1100'],
    ] as const
  ).map(
    ([influenza, instead]): WrongPair => ({
      wrong: codesIn(influenza),
      beside: codesIn('J12-J18'),
      why: 'the Index has influenza with pneumonia, one code for both, behind which that of the pneumonia stands',
      section: 'I.A.15',
      severity: 'information',
      instead,
    }),
  ),
];
