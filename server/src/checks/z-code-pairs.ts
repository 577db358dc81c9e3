/** Codes of chapter 21 beside ones that they do not go with (Guidelines I.C.21). */
import { codesIn } from './code-ranges.ts';
import { isInjury, phaseOf } from './injury-phases.ts';
import { isAnotherBehind, type WrongPair } from './wrong-pairs.ts';

const oneOf = (codes: string, why: string, section: string): WrongPair => ({
  wrong: codesIn(...codes.split(' ')),
  beside: codesIn(...codes.split(' ')),
  why,
  section,
  when: isAnotherBehind,
});

/** Observations of a newborn for what is suspected, with the codes of what is then found. */
const OBSERVED: readonly (readonly [observation: string, ...found: string[]])[] = [
  ['Z05.0', 'P29', 'Q20-Q28'],
  ['Z05.1', 'P35-P39', 'A40-A41'],
  ['Z05.2', 'P52', 'P90-P91'],
  ['Z05.3', 'P22-P28'],
  ['Z05.42', 'P70-P74', 'E70-E88'],
  ['Z05.5', 'P76-P78'],
];

/** Whether a condition is one that an observation of a newborn is for. */
export const isFoundOf = (observation: string, condition: string): boolean =>
  OBSERVED.some(([code, ...found]) => codesIn(code)(observation) && codesIn(...found)(condition));

const IS_OBSERVED = 'observation is coded where what was suspected is ruled out';

/** Observations for what is suspected, with the codes of what is found or of its symptoms (I.C.21.c.6). */
const OBSERVED_LATER: readonly (readonly [observation: string, ...found: string[]])[] = [
  ['Z03.6', 'T36-T65'],
  ['Z03.821', 'T18'],
  ['Z04.4-', 'T74.2-', 'T76.2-', 'T74.5-', 'T76.5-'],
  ['Z03.822', 'T17'],
  ['Z03.823', 'T19', 'M79.5', 'T81.5-'],
  ['Z04.1-Z04.3', 'M25.5-', 'M54', 'M79.6-', 'R04.0', 'R07', 'R10', 'R51.9', 'R55'],
];

/** Suspected conditions of mother and fetus, with their signs and what is found of them, where no Excludes1 note parts them. */
const SUSPECTED_IN_PREGNANCY: readonly (readonly [observation: string, ...found: string[]])[] = [
  ['Z03.71', 'O42'],
  ['Z03.72', 'O20', 'O43-O46'],
  ['Z03.73', 'O28.3'],
  ['Z03.75', 'O34.3-', 'O46.8-O46.9', 'O47'],
];

const IS_TREATED = 'an organ that is removed to treat its malignancy is not removed as a prophylaxis';
/** Cancer of the breast of a side. */
const isBreast = (key: string): boolean => /^C50..[12]$/.test(key);

/** Infections and other acute diseases of a site of which the operation is no end while they are treated. */
const ACUTELY_ILL =
  'G00 G06 H05.0- H44.0- I33.0 I80 J13-J18 J36 J85 J86 K35 K57.00 K57.20 K57.40 K57.80 K61 K63.0 K65 K80.0- K81.0 K82.A- K83.0- K85 L02 L03 M00 M71.0- M71.1- M72.6 M86.0- M86.1- N10 N15.1 N30.0- N41.0 N45 N70.0- N73.0 N73.3'.split(
    ' ',
  );

/** Neoplasms by their organs, and the acquired absence of those. */
const SYSTEMS_OPERATED: readonly (readonly [neoplasms: string, absences: string])[] = [
  ['C50 D05 Z85.3', 'Z90.1-'],
  ['C34 Z85.11-', 'Z90.2'],
  ['C16 Z85.02-', 'Z90.3'],
  ['C15 C17-C21 C25 Z85.0-', 'Z90.4-'],
  ['C64 Z85.52-', 'Z90.5'],
  ['C67 Z85.51', 'Z90.6'],
  ['C53-C57 Z85.40-Z85.44', 'Z90.71- Z90.72-'],
  ['C61 C62 Z85.46 Z85.47', 'Z90.79'],
  ['C32 Z85.21', 'Z90.02'],
];

const isHealing = (key: string): boolean => isInjury(key) && phaseOf(key) === 'subsequent';

export const Z_CODES: readonly WrongPair[] = [
  {
    wrong: codesIn('Z09'),
    beside: isHealing,
    why: 'the follow-up is of what is fully treated and there no longer; the ongoing care of an injury that heals is told by its own seventh character',
    section: 'I.C.21.c.8',
    severity: 'information',
    when: (_followUp, _healing, listed) => !listed.some(({ key }) => /^Z8[0-9]/.test(key)),
  },
  {
    wrong: codesIn('Z09'),
    beside: codesIn('Z85.0-Z85.8'),
    why: 'the follow-up of a malignant neoplasm is Z08; Z09 is for other conditions',
    section: 'I.C.21.c.8',
    severity: 'information',
    when: (_followUp, _history, listed) => !listed.some(({ key }) => /^Z8[67]/.test(key)),
  },
  {
    wrong: codesIn('Z08'),
    beside: codesIn('Z86.0-Z86.7', 'Z87.0-Z87.4', 'Z87.8-'),
    why: 'Z08 is for the follow-up of a malignant neoplasm; that of another condition is Z09',
    section: 'I.C.21.c.8',
    severity: 'information',
    when: (_followUp, _history, listed) => !listed.some(({ key }) => /^(?:Z85|C|D0|Z86\.?0)/.test(key)),
  },
  oneOf('Z32.01-Z32.02', 'a pregnancy test is positive or negative', 'I.C.21.c.11'),
  oneOf('Z34.0- Z34.8-', 'a pregnancy is the first or another one', 'I.C.15.b.1'),
  {
    wrong: codesIn('Z33.1'),
    beside: codesIn('Z34'),
    why: 'who comes for the pregnancy is not pregnant incidentally',
    section: 'I.C.21.c.11 and I.C.15.a.1',
    severity: 'information',
  },
  {
    wrong: codesIn('Z39'),
    beside: codesIn('O85-O92'),
    why: 'it is for care in uncomplicated cases, and the complication after the delivery has its own code',
    section: 'I.C.21.c.11 and the Excludes1 note at Z39',
    severity: 'information',
    when: (_care, { title }) => !/pregnancy/.test(title),
  },
  {
    wrong: codesIn('Z01.419'),
    beside: codesIn('N72', 'N76', 'N84', 'N87', 'D06'),
    why: 'an examination with an abnormal finding has a code of its own',
    section: 'I.C.21.c.13 and IV.P',
    severity: 'information',
    instead: 'Z01411',
  },
  {
    wrong: codesIn('Z30.430', 'Z30.432'),
    beside: codesIn('Z30.430', 'Z30.432'),
    why: 'a device that is removed and replaced has one code',
    section: 'I.B.9 and I.C.21.c.11',
    severity: 'information',
    together: 'Z30433',
    when: isAnotherBehind,
  },
  {
    wrong: codesIn('Z86.15'),
    beside: codesIn('A15-A19', 'Z22.7'),
    why: 'an infection is latent, active, or history',
    section: 'I.C.21.c.4',
    severity: 'information',
  },
  oneOf('Z90.71-', 'uterus and cervix are both gone, or one of them remains', 'I.C.21.c.3'),
  oneOf('Z67', 'a patient has one blood type', 'I.C.21.c.3'),
  {
    wrong: codesIn('Z30.0-', 'Z30.4-'),
    beside: codesIn('Z33.1', 'Z34', 'O09', 'Z32.01'),
    why: 'who is pregnant needs no contraception yet',
    section: 'I.C.21.c.11',
    severity: 'information',
  },
  {
    wrong: codesIn('Z47.8-', 'Z48.0-', 'Z48.8-', 'Z51.89'),
    beside: codesIn(...ACUTELY_ILL),
    why: 'aftercare is not coded where the treatment is directed at a current, acute disease: the disease is',
    section: 'I.C.21.c.7',
    severity: 'information',
    unless: ['chart/otherwise-coded'],
  },
  {
    wrong: codesIn('Z86.16'),
    beside: codesIn('M35.81'),
    why: 'the multisystem inflammatory syndrome of who had COVID-19 is coded with what that has left, U09.9, and not with the history',
    section: 'I.C.1.g.1.l',
    instead: 'U099',
    unless: ['chart/otherwise-coded'],
    when: (_wrong, _beside, listed) =>
      !listed.some(({ key }) => key === 'U071' || key === 'U099' || key === 'Z20822'),
  },
  ...SYSTEMS_OPERATED.map(
    ([neoplasms, absences]): WrongPair => ({
      wrong: codesIn('Z48.81-'),
      beside: codesIn(...neoplasms.split(' ')),
      why: 'with the organ gone that had the neoplasm, the aftercare is that of surgery for a neoplasm, Z48.3, which the Excludes1 note at Z48.81 parts from it',
      section: 'I.C.21.c.7',
      severity: 'information',
      instead: 'Z483',
      unless: ['chart/otherwise-coded'],
      when: (_wrong, _beside, listed) => {
        const isAbsent = codesIn(...absences.split(' '));
        return listed.some(({ key }) => isAbsent(key)) && !listed.some(({ key }) => key === 'Z483');
      },
    }),
  ),
  {
    wrong: codesIn('Z03.818'),
    beside: codesIn('U07.1', 'A00-B94', 'J09-J18'),
    why: IS_OBSERVED,
    section: 'I.C.21.c.6',
    severity: 'information',
  },
  ...OBSERVED.map(
    ([observation, ...found]): WrongPair => ({
      wrong: codesIn(observation),
      beside: codesIn(...found),
      why: IS_OBSERVED,
      section: 'I.C.16.b',
      severity: 'information',
    }),
  ),
  {
    wrong: codesIn('Z05'),
    beside: codesIn(
      'P28.2-P28.4',
      'P28.89',
      'P28.9',
      'P81',
      'P90',
      'P91.3-P91.5',
      'P92.0-',
      'P92.1-P92.3',
      'P94',
    ),
    why: 'it is not for a newborn with signs or symptoms of what was suspected: they are coded in its place',
    section: 'I.C.16.b.1',
    severity: 'information',
  },
  ...OBSERVED_LATER.map(
    ([observation, ...found]): WrongPair => ({
      wrong: codesIn(observation),
      beside: codesIn(...found),
      why: `${IS_OBSERVED}: what is found is coded in its place`,
      section: 'I.C.21.c.6',
      severity: 'information',
    }),
  ),
  ...SUSPECTED_IN_PREGNANCY.map(
    ([observation, ...found]): WrongPair => ({
      wrong: codesIn(observation),
      beside: codesIn(...found),
      why: 'it is not for who has the condition or signs or symptoms of it: they are coded in its place',
      section: 'I.C.21.c.6',
      severity: 'information',
    }),
  ),
  {
    wrong: codesIn('Z40.02'),
    beside: codesIn('C56.3'),
    why: IS_TREATED,
    section: 'I.C.21.c.14',
  },
  {
    wrong: codesIn('Z40.01'),
    beside: codesIn('C50'),
    why: IS_TREATED,
    section: 'I.C.21.c.14',
    // The breast of the other side may be removed as a prophylaxis.
    when: (_wrong, { key }, listed) =>
      listed.some((other) => isBreast(other.key) && isBreast(key) && key[5] !== other.key[5]),
  },
  {
    wrong: codesIn('Z79.891'),
    beside: codesIn('F11.1-', 'F11.2-'),
    why: 'long-term drug therapy is not for a patient who is addicted to the drug, nor for detoxification or maintenance; the use, abuse or dependence is coded in its place',
    section: 'I.C.21.c.3',
    severity: 'information',
  },
  {
    wrong: codesIn('Z14.0-'),
    beside: codesIn('D66-D67'),
    why: 'a carrier has the gene and not the disease',
    section: 'I.C.21.c.3',
  },
  {
    wrong: codesIn('Z14.1'),
    beside: codesIn('E84'),
    why: 'a carrier has the gene and not the disease',
    section: 'I.C.21.c.3',
  },
  {
    wrong: codesIn('Z39.0', 'Z39.2'),
    beside: codesIn('O72', 'O85-O87', 'O90.0-O90.2', 'O91'),
    why: 'routine care after a delivery is coded where there is no complication; that is coded in its place',
    section: 'I.C.21.c.11 and I.C.15.o.4',
    severity: 'information',
  },
  {
    wrong: codesIn('Z13.5'),
    beside: codesIn('Z00.12-'),
    why: 'the routine testing of vision and hearing is inherent in the examination of a child',
    section: 'I.C.21.c.5 and the note at Z00.12',
    severity: 'information',
    unless: ['chart/otherwise-coded'],
  },
  {
    wrong: codesIn('Z11.4'),
    beside: codesIn('B20'),
    why: 'a screening is for who is not known to have the disease',
    section: 'I.C.21.c.5',
    severity: 'information',
  },
  {
    wrong: codesIn('Z45.0-'),
    beside: codesIn('T82.11-T82.19'),
    why: 'what has gone wrong with the device is coded as its complication',
    section: 'I.C.21.c.7',
    severity: 'information',
  },
];
