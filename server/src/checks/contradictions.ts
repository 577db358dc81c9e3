/** Pairs of codes that contradict each other. Those that an Excludes1 note names are left to `dx/excludes1`. */
import { codeKey } from '../model/codes.ts';
import { ANOMALIES } from './anomaly-pairs.ts';
import { codesIn } from './code-ranges.ts';
import { COMBINATIONS } from './combination-codes.ts';
import { CONTACTS } from './contact-pairs.ts';
import { SECONDARY_DIABETES } from './diabetes-pairs.ts';
import { IN_ANOTHER } from './in-another.ts';
import { INJURIES } from './injury-pairs.ts';
import { LESS_SPECIFIC } from './less-specific-pairs.ts';
import { MENTAL } from './mental-pairs.ts';
import { OF_NEOPLASMS } from './neoplasm-pairs.ts';
import { isOfSameSide, OF_ONE_KIND } from './one-kind-pairs.ts';
import { OF_ONE_SITE } from './one-site-pairs.ts';
import { ORGANISMS_SAID } from './organism-pairs.ts';
import { LUNGS_WITH } from './respiratory-pairs.ts';
import { OF_HIV } from './virus-orders.ts';
import { WITHOUT_WHAT_IS_THERE } from './without-pairs.ts';
import type { WrongPair } from './wrong-pairs.ts';
import { Z_CODES } from './z-code-pairs.ts';

const isOfBoth = (title: string): boolean => /\bbilateral\b/i.test(title);

/** Codes of an acute phase with those of what it leaves behind, as far as no Excludes1 note parts them. */
const SEQUELAE = [
  [['G00', 'G03', 'G04', 'G06', 'G08'], 'G09'],
  [['B00.4', 'B01.1-', 'B02.0', 'B05.0', 'B06.0-', 'B26.2'], 'B94.1'],
] as const;

/** The symptoms that the use additional note at N40.1 lists. */
const URINARY_SYMPTOMS = codesIn(
  'N13.8',
  'N39.4-',
  'R33.8',
  'R35.0',
  'R35.1',
  'R39.11',
  'R39.12',
  'R39.14-R39.16',
);

/** Failures of organs that an inflammatory response brings, and that are seldom there before. */
const isAcuteDysfunction = codesIn('D65', 'G93.41', 'J80', 'J96.0-', 'K72.0-', 'N17');

export const CONTRADICTIONS: readonly WrongPair[] = [
  {
    wrong: codesIn('N18.1-N18.5', 'N18.9'),
    beside: codesIn('N18.6'),
    why: 'where end stage renal disease is documented, N18.6 alone is assigned',
    section: 'I.C.14.a.1',
  },
  {
    wrong: codesIn('N18.5', 'N18.9'),
    beside: codesIn('Z99.2'),
    why: 'chronic kidney disease that requires chronic dialysis is N18.6, by its inclusion term and the Excludes1 note at N18.5',
    section: 'I.C.14.a.1',
    instead: 'N186',
    // A note that names the end stage has said it already.
    unless: ['chart/otherwise-coded'],
  },
  {
    wrong: codesIn('N18.1-N18.4'),
    beside: codesIn('Z99.2'),
    why: 'chronic kidney disease that requires chronic dialysis is N18.6',
    section: 'I.C.14.a.1',
    severity: 'information',
    instead: 'N186',
    unless: ['chart/otherwise-coded'],
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('N17')),
  },
  {
    wrong: codesIn('N18.1-N18.5', 'N18.9'),
    beside: codesIn('N18.1-N18.5'),
    why: 'the stage says how severe the kidney disease is, and one of them is reported for an encounter',
    section: 'I.C.14.a.1',
    when: (wrong, beside, listed) =>
      wrong.key === 'N189' || (wrong.key !== beside.key && listed.indexOf(beside) < listed.indexOf(wrong)),
  },
  {
    wrong: codesIn('I10'),
    beside: codesIn('I11-I13'),
    why: 'the combination code says the hypertension already',
    section: 'I.B.9 and I.C.9.a.1–3',
  },
  {
    wrong: codesIn('I11', 'I12'),
    beside: codesIn('I13'),
    why: 'I13 stands for both heart and kidney disease, and neither I11 nor I12 is used with it',
    section: 'I.C.9.a.3',
  },
  {
    wrong: codesIn('I21.4'),
    beside: codesIn('I21.0-I21.3'),
    why: 'a type 1 NSTEMI that evolves to a STEMI is coded as the STEMI',
    section: 'I.C.9.e.1',
  },
  ...OF_ONE_KIND,
  ...IN_ANOTHER,
  {
    wrong: codesIn('E66.01'),
    beside: codesIn('E66.813'),
    why: 'where class 3 and morbid obesity are both documented, class 3 alone is coded',
    section: 'I.C.4.b.1',
  },
  {
    wrong: codesIn('J12-J18'),
    beside: codesIn('J95.851'),
    why: 'the kind of a ventilator associated pneumonia is not coded in addition',
    section: 'I.C.10.d.1',
    // A pneumonia with which the patient came stands before the one that the ventilator brought (I.C.10.d.2).
    when: (wrong, beside, listed) =>
      listed.indexOf(wrong) > listed.indexOf(beside) && wrong.diagnosis.poa?.value !== 'Y',
  },
  {
    wrong: codesIn('Z04.1-Z04.3'),
    beside: codesIn('S00-T14'),
    why: 'observation is coded where no injury is found',
    section: 'I.C.21.c.6',
  },
  {
    wrong: codesIn('R40.24-'),
    beside: codesIn('R40.21-R40.23'),
    why: 'the total score is coded only where the single scores are not documented',
    section: 'I.C.18.e.1',
  },
  {
    wrong: codesIn('R40.20'),
    beside: codesIn('R40.21-R40.24'),
    why: 'unspecified coma is coded only where no coma scale is documented',
    section: 'I.C.18.e',
  },
  {
    wrong: codesIn('R40.20'),
    beside: codesIn('I60-I63', 'G00-G05', 'G93.1', 'G93.4-', 'G93.5'),
    why: 'a coma whose underlying condition is known, and that no injury or drug has brought, is R40.2A, behind that condition',
    section: 'I.C.18.e',
    severity: 'information',
    instead: 'R402A',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => /^(?:R402[1-4]|S0|T[0-7])/.test(key)),
  },
  {
    wrong: codesIn('R40.2A'),
    beside: codesIn('R40.21-R40.24', 'S06'),
    why: 'a nontraumatic coma due to an underlying condition goes with no coma scale, and that of a brain injury has the scale, or R40.20 where none is documented',
    section: 'I.C.18.e',
    severity: 'information',
  },
  {
    wrong: codesIn('R40.24-'),
    beside: codesIn('R40.24-'),
    why: 'of several scores within 24 hours of the admission the one at its time alone is coded',
    section: 'I.C.18.e.1',
    when: (wrong, beside, listed) =>
      wrong.key[6] === beside.key[6] && listed.indexOf(beside) < listed.indexOf(wrong),
  },
  {
    wrong: codesIn('R99'),
    beside: codesIn('A00-R98', 'S00-T88', 'U07.1', 'Z00-Z99'),
    why: 'R99 is for a patient who was brought in dead and whose cause of death is not known; it is no discharge status',
    section: 'I.C.18.h',
  },
  {
    wrong: codesIn('K62.5', 'K92.0-K92.2'),
    beside: codesIn('I85', 'K20-K22', 'K25-K29', 'K31.811', 'K31.82', 'K50-K51', 'K55.21', 'K57'),
    why: 'the combination code says the bleeding already',
    section: 'I.C.18.c',
    when: (_wrong, { title }) => /\bwith (?:both |rectal )?(?:hemorrhage|bleeding)\b/.test(title),
  },
  {
    wrong: codesIn('Z40.09'),
    beside: codesIn('C61'),
    why: 'an organ that is removed to treat the malignancy is not removed as a prophylaxis',
    section: 'I.C.21.c.13',
    severity: 'information',
  },
  {
    wrong: codesIn('Z52'),
    beside: codesIn('G93.82'),
    why: 'the codes of donors are for living ones, and none is assigned for one who is dead',
    section: 'I.C.21.c.9',
  },
  ...ANOMALIES,
  {
    wrong: codesIn('R65.10'),
    beside: isAcuteDysfunction,
    why: 'with an acute organ dysfunction that is of it the systemic inflammatory response is R65.11',
    section: 'I.C.18.g',
    severity: 'information',
    instead: 'R6511',
  },
  {
    wrong: codesIn('H25-H26'),
    beside: codesIn('Z98.4-'),
    why: 'the cataract of an eye that was operated on is no longer there: what is left is that of the other eye',
    section: 'I.B.13',
    severity: 'information',
    when: ({ title: cataract }, { title: status }) =>
      isOfBoth(cataract)
        ? /\b(?:right|left)\b/i.test(status)
        : isOfSameSide(cataract, status) && !/secondary/i.test(cataract),
  },
  {
    wrong: codesIn('M16-M17'),
    beside: codesIn('Z96.64-', 'Z96.65-'),
    why: 'the arthritis of a joint that is replaced is no longer there: what is left is that of the other joint',
    section: 'I.B.13',
    severity: 'information',
    when: ({ key, title: arthritis }, { key: status, title: implant }) =>
      key.startsWith('M16') === status.startsWith('Z9664') &&
      isOfBoth(arthritis) &&
      /\b(?:right|left)\b/i.test(implant),
  },
  {
    wrong: codesIn('M16-M17'),
    beside: codesIn('Z96.64-', 'Z96.65-'),
    why: 'the arthritis of a joint that is replaced is no longer there; after the operation aftercare is coded',
    section: 'II.K',
    severity: 'information',
    when: ({ key, title: arthritis }, { key: status, title: implant }) =>
      key.startsWith('M16') === status.startsWith('Z9664') && isOfSameSide(arthritis, implant),
  },
  {
    wrong: codesIn('Z00.00', 'Z00.129'),
    beside: codesIn('H60-H66', 'J00-J06', 'J20-J22', 'L00-L03', 'N30.0-', 'N39.0'),
    why: 'an examination that finds an illness has a code that says so',
    section: 'IV.P',
    severity: 'information',
  },
  {
    wrong: codesIn('Z00.00', 'Z00.129', 'Z01.00', 'Z01.10', 'Z01.20', 'Z01.30', 'Z01.419'),
    beside: codesIn('R03.0', 'R70-R97'),
    why: 'an examination with an abnormal finding has a code of its own',
    section: 'I.C.21.c.12 and IV.P',
    severity: 'information',
  },
  {
    wrong: codesIn('Z21'),
    beside: codesIn(...OF_HIV.split(' ').filter((code) => !/^(?:A15|A17-A19|F02)$/.test(code))),
    why: 'who is treated for an illness of HIV is coded B20',
    section: 'I.C.1.a.2.a',
    severity: 'information',
    instead: 'B20',
  },
  {
    wrong: codesIn('S00-S99'),
    beside: codesIn('Y60-Y69'),
    why: 'what happens during a medical intervention, or through it, has a code of the intervention and no code of an injury',
    section: 'I.C.19.b.3',
    severity: 'information',
  },
  {
    wrong: codesIn('Z28.310'),
    beside: codesIn('Z28.311'),
    why: 'who is partially vaccinated is not unvaccinated',
    section: 'I.C.1.g.1.n',
  },
  {
    wrong: codesIn('Z11.52'),
    beside: codesIn('Z20.822'),
    why: 'a test after a contact is no screening',
    section: 'I.C.1.g.1.e and f',
    severity: 'information',
  },
  {
    wrong: codesIn('N39.0'),
    beside: codesIn('N10-N12', 'N15.1', 'N41.0'),
    why: 'an infection whose site is known is none of an unspecified site',
    section: 'I.A.9.b',
    severity: 'information',
  },
  ...OF_NEOPLASMS,
  ...MENTAL,
  {
    wrong: codesIn('K57.1-', 'K57.3-', 'K57.5-', 'K57.9-'),
    beside: codesIn('K57'),
    why: 'the diverticulitis of a part of the bowel says the diverticula there too',
    section: 'I.B.9',
    severity: 'information',
    when: ({ key: wrong }, { key: beside, title }) =>
      wrong.slice(0, 4) === beside.slice(0, 4) && /[01]$/.test(wrong) && title.startsWith('Diverticulitis'),
  },
  ...SEQUELAE.map(
    ([acute, sequela]): WrongPair => ({
      wrong: codesIn(...acute),
      beside: codesIn(sequela),
      why: 'the code of the acute phase is never used with one of the sequela that it left',
      section: 'I.B.10',
    }),
  ),
  ...INJURIES,
  ...CONTACTS,
  ...ORGANISMS_SAID,
  ...SECONDARY_DIABETES,
  ...LUNGS_WITH,
  ...LESS_SPECIFIC,
  ...Z_CODES,
  {
    wrong: codesIn('N40.0'),
    beside: URINARY_SYMPTOMS,
    why: 'an enlarged prostate with lower urinary tract symptoms is N40.1, unless the record says that they have another cause',
    section: 'I.A.15',
    severity: 'information',
    instead: 'N401',
  },
  {
    wrong: codesIn('N40.2'),
    beside: URINARY_SYMPTOMS,
    why: 'a nodular prostate with lower urinary tract symptoms is N40.3, unless the record says that they have another cause',
    section: 'I.A.15',
    severity: 'information',
    instead: 'N403',
  },
  ...OF_ONE_SITE,
  {
    wrong: codesIn('Z03.6', 'Z03.8-', 'Z05'),
    beside: codesIn('R00-R99'),
    why: 'observation is not coded where there are signs or symptoms of what is suspected',
    section: 'I.C.16.b.1 and I.C.21.c.6',
    severity: 'information',
  },
  ...COMBINATIONS.flatMap(([one, other, both]): readonly WrongPair[] => [
    {
      wrong: codesIn(one, other),
      beside: codesIn(both),
      why: 'the combination code says it already',
      section: 'I.B.9',
    },
    {
      wrong: codesIn(other),
      beside: codesIn(one),
      why: `one code says both, ${both}`,
      section: 'I.B.9',
      together: codeKey(both),
    },
  ]),
  ...WITHOUT_WHAT_IS_THERE,
];
