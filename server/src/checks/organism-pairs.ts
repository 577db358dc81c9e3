/** Codes of organisms and their resistance beside one that says them already (Guidelines I.B.9 and I.C.1.b–e). */
import type { IsoDate } from '../model/dates.ts';
import { wordsOf } from '../model/words.ts';
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { sameWord } from './word-forms.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** Infections that take their organism from a code of their own. */
const takesOrganism = codesIn(
  'G00-G06',
  'H60-H66',
  'I30',
  'I33',
  'I40',
  'J01-J03',
  'J20-J22',
  'J86',
  'J95.851',
  'K65',
  'L00-L08',
  'M00',
  'M46',
  'M86',
  'N10-N12',
  'N30',
  'N39.0',
  'N41',
  'N61',
  'N70-N77',
  'O23',
  'O85-O86',
  'T80-T88',
);

/** Codes of a bacterium, or of an infection that has it in its title. */
const namesBacterium = codesIn('A00-A49', 'B95-B96', 'G00', 'J13-J15');

/** What titles of organisms say besides its name. */
const UNNAMED = /^(?:unspecified|other|specified|infection|bacterial|viral|agent|e|coli|h)$/;

type Titled = Pick<SoundDiagnosis, 'title'>;

/** The name of an organism in the title of a code of B95 to B97. */
const organismIn = ({ title }: Titled): readonly string[] =>
  wordsOf(title.split(/ as the cause | \[/)[0] ?? '').filter((word) => !UNNAMED.test(word));

/** Whether the title of an infection has the whole name of the organism. */
export function saysOrganism(infection: Titled, organism: Titled): boolean {
  const said = wordsOf(infection.title);
  const name = organismIn(organism);
  return name.length > 0 && name.every((word) => said.some((other) => sameWord(other, word)));
}

const COVID_PNEUMONIA_SINCE = '2021-01-01' as IsoDate;

/** Infections of an unspecified site, with the code of the organism beside an infection of a known one. */
const OF_UNKNOWN_SITE = [
  ['A49.01', 'B9561'],
  ['A49.02', 'B9562'],
  ['A49.1', 'B955'],
  ['A49.2', 'B963'],
  ['A49.3', 'B960'],
] as const;

export const ORGANISMS_SAID: readonly WrongPair[] = [
  ...OF_UNKNOWN_SITE.map(
    ([infection, organism]): WrongPair => ({
      wrong: codesIn(infection),
      beside: takesOrganism,
      why: 'an infection of an unspecified site is none beside one of a known site, which takes the code of the organism',
      section: 'I.C.1.b and e',
      instead: organism,
    }),
  ),
  {
    wrong: codesIn('B95.0', 'B95.4-B95.5'),
    beside: codesIn('A38', 'J02.0', 'J03.0-'),
    why: 'the code of the infection says the organism already',
    section: 'I.B.7 and I.C.1.b',
    severity: 'information',
    when: (_wrong, beside, listed) =>
      !listed.some(
        (other) => other !== beside && takesOrganism(other.key) && !/^(?:J02|J03)/.test(other.key),
      ),
  },
  {
    wrong: codesIn('B95.62'),
    beside: codesIn('A41.02', 'J15.212'),
    why: 'the combination code says the organism already',
    section: 'I.C.1.e.1.a',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => takesOrganism(key)),
  },
  ...(
    [
      ['J15.20', 'B95.61', 'J15211'],
      ['J15.20', 'B95.62', 'J15212'],
      ['A41.2', 'B95.61', 'A4101'],
      ['A41.2', 'B95.62', 'A4102'],
    ] as const
  ).map(
    ([infection, organism, instead]): WrongPair => ({
      wrong: codesIn(infection),
      beside: codesIn(organism),
      why: 'a combination code says the infection with its organism',
      section: 'I.C.1.e.1.a and I.B.9',
      instead,
      when: (_wrong, _beside, listed) => !listed.some(({ key }) => takesOrganism(key)),
    }),
  ),
  ...(
    [
      ['B95.3', 'J13'],
      ['B96.1', 'J150'],
      ['B96.5', 'J151'],
      ['B95.61', 'J15211'],
      ['B95.62', 'J15212'],
      ['B95.1', 'J153'],
      ['B96.2-', 'J155'],
      ['B96.3', 'J14'],
      ['B96.0', 'J157'],
    ] as const
  ).map(
    ([organism, instead]): WrongPair => ({
      wrong: codesIn('J15.8-J15.9', 'J18.9'),
      beside: codesIn(organism),
      why: 'a combination code says the pneumonia with its organism',
      section: 'I.B.9 and I.C.1.b',
      instead,
      severity: 'information',
      when: (_wrong, _beside, listed) => !listed.some(({ key }) => takesOrganism(key)),
    }),
  ),
  {
    wrong: codesIn('B95-B97'),
    beside: codesIn('A00-B94', 'J10-J16'),
    why: 'the combination code says the organism already',
    section: 'I.B.9 and I.C.1.b',
    when: (wrong, beside, listed) =>
      saysOrganism(beside, wrong) && !listed.some(({ key }) => takesOrganism(key)),
  },
  {
    wrong: codesIn('Z16.10-Z16.11'),
    beside: codesIn('A41.02', 'A49.02', 'B95.62', 'J15.212'),
    why: 'that the organism is methicillin resistant says the resistance already',
    section: 'I.C.1.e.1',
    when: (_wrong, { key: beside }, listed) =>
      listed.every(({ key }) => key === beside || !namesBacterium(key)),
  },
  {
    wrong: codesIn('J12.89'),
    beside: codesIn('U07.1'),
    why: 'pneumonia due to COVID-19 is J12.82',
    section: 'I.C.1.g.1.c.i',
    severity: 'information',
    instead: 'J1282',
    when: (wrong) => wrong.date >= COVID_PNEUMONIA_SINCE,
  },
  {
    wrong: codesIn('J20.9'),
    beside: codesIn('U07.1'),
    why: 'acute bronchitis due to COVID-19 is J20.8, as the organism is known',
    section: 'I.C.1.g.1.c.ii',
    severity: 'information',
    instead: 'J208',
  },
  {
    wrong: codesIn('J18.9', 'J12.9'),
    beside: codesIn('U07.1'),
    why: 'pneumonia due to COVID-19 is J12.82; another cause of it has a code of its own',
    section: 'I.C.1.g.1.c.i',
    severity: 'information',
    instead: 'J1282',
    when: (wrong, beside, listed) =>
      wrong.date >= COVID_PNEUMONIA_SINCE && listed.indexOf(beside) < listed.indexOf(wrong),
  },
];
