/** dx/bmi: a body mass index without the diagnosis that it goes with, in pregnancy, or twice. */
import type { IsoDate } from '../../model/dates.ts';
import type { Claim, CodingDocument } from '../../model/document.ts';
import { type Span, slice, span } from '../../model/text.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said, type SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { about, named, removals, standing } from '../list-fixes.ts';
import { lineAt, mentionsOf } from '../narrative.ts';
import { isPostpartum, saysPregnancy } from '../pregnancy.ts';
import { claimText, withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';

const isBmi = codesIn('Z68');

/** Diagnoses of weight, growth and nutrition, such as obesity or anorexia, and what obesity is treated with. */
const isOfWeight = codesIn(
  'C00-C96',
  'E28.2',
  'E34.3-',
  'E40-E46',
  'E64.0',
  'E65-E68',
  'E88.81-',
  'E88.82',
  'E88.A',
  'F50',
  'F98.2-',
  'F98.3',
  'G93.2',
  'K90',
  'K91.1',
  'K91.2',
  'K95',
  'O25',
  'O99.21-',
  'O99.84-',
  'P05',
  'P07-P08',
  'P92',
  'Q87.1-',
  'R62',
  'R63',
  'R64',
  'Z71.3',
  'Z72.4',
  'Z98.84',
);
const isPercentile = codesIn('Z68.5-');
const isChildExamination = codesIn('Z00.12-');

/** The sentence is in the Guidelines since FY2019. */
const NOT_IN_PREGNANCY_SINCE = '2018-10-01' as IsoDate;

export const bmi: ClaimCheck = {
  id: 'dx/bmi',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: isBmi,
  title:
    'A body mass index stands without the diagnosis that it goes with, in pregnancy, twice, or unlike the note.',
  authority: 'ICD-10-CM Official Guidelines I.B.14 and I.C.21.c.3',
  why: 'A body mass index is coded only beside a diagnosis of the provider to which it belongs, such as obesity or anorexia. It is not coded during pregnancy, and of values that changed the most severe is.',
  fixes: ['Remove the body mass index.'],
  notes: [
    'Diagnoses of weight, growth, nutrition and eating count, bariatric surgery and dietary counseling too.',
    'In pregnancy from 2018-10-01 on. Z68 as first diagnosis is dx/never-first, its ages are dx/age.',
    'For information where a percentile stands beside the examination of a child (Z00.12-): pediatricians report it there for the quality measure of weight assessment in children, though the Guidelines do not provide for it.',
  ],
  wrong: [
    {
      says: 'hypertension with a body mass index',
      text: withDiagnoses(
        'A: I10  Essential (primary) hypertension',
        'B: Z68.34  Body mass index [BMI] 34.0-34.9, adult',
      ),
    },
    {
      says: 'in pregnancy, also with obesity',
      text: claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses:
          'A: O99.212  Obesity complicating pregnancy, second trimester\nB: E66.9\nC: Z68.35\nD: Z3A.20',
      }),
    },
    {
      says: 'two values',
      text: withDiagnoses(
        'A: E66.9  Obesity, unspecified',
        'B: Z68.39',
        'C: Z68.41  Body mass index [BMI] 40.0-44.9, adult',
      ),
    },
    {
      says: 'another value than the note has',
      text: noteText({
        note: '[assessment]\nClass 3 obesity, BMI 41.2. Diet discussed.',
        diagnoses: 'E66.813  Obesity, class 3\nZ68.35  Body mass index [BMI] 35.0-35.9, adult',
      }),
    },
  ],
  right: [
    {
      says: 'the value that the note has, beside that of last year',
      text: noteText({
        note: '[assessment]\nObesity, BMI 35.6, last year BMI 41.2. Diet discussed.',
        diagnoses: 'E66.9  Obesity, unspecified\nZ68.35  Body mass index [BMI] 35.0-35.9, adult',
      }),
    },
    {
      says: 'with obesity',
      text: withDiagnoses(
        'A: E66.811  Obesity, class 1',
        'B: Z68.34  Body mass index [BMI] 34.0-34.9, adult',
      ),
    },
    {
      says: 'with anorexia nervosa',
      text: withDiagnoses('A: F50.010', 'B: Z68.21  Body mass index [BMI] 21.0-21.9, adult'),
    },
    {
      says: 'after the delivery, with obesity',
      text: claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses: 'A: O99.215  Obesity complicating the puerperium\nB: E66.9\nC: Z68.35',
      }),
    },
  ],
  run({ document, claim, listed }) {
    const said: Said[] = [];
    const values = listed.filter(({ key }) => isBmi(key));
    const [first, second] = values;
    if (!first) return said;
    const pregnancy = listed.find((one) => saysPregnancy(one.key) && !isPostpartum(one));
    const say = (message: string): Report => ({
      ...about(first),
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.3',
      message,
      fixes: removals(claim, first),
      unless: ['dx/unacceptable-principal'],
    });
    if (pregnancy && first.date >= NOT_IN_PREGNANCY_SINCE)
      said.push({
        ...say(
          `${named(first)} is listed beside ${named(pregnancy)}: a body mass index is not coded during pregnancy.`,
        ),
        related: standing([pregnancy]),
      });
    else if (!claim.diagnoses.some(({ code }) => isOfWeight(code.key)))
      said.push({
        ...say(`${named(first)} stands without a diagnosis that it goes with, such as obesity or anorexia.`),
        severity: isOfWellChild(first, listed) ? 'information' : 'warning',
      });
    else if (!second) {
      const severe = mostSevere(document, claim, first);
      said.push(...otherValue(document, claim, first), ...severe);
      if (severe.length === 0) said.push(...otherClass(first, listed));
    } else
      said.push({
        ...say(
          `${named(first)} is listed beside ${named(second)}: of several values the most severe is coded.`,
        ),
        related: standing([second]),
        fixes: [...removals(claim, first), ...removals(claim, second)],
      });
    return said;
  },
};

/** A percentile for age (Z68.5-) beside a routine examination of a child. */
const isOfWellChild = (bmi: SoundDiagnosis, listed: readonly SoundDiagnosis[]): boolean =>
  isPercentile(bmi.key) && listed.some(({ key }) => isChildExamination(key));

const WRITTEN_VALUE =
  /\b(?:bmi|body mass index)\b[^\d\n]{0,20}(\d{2}(?:\.\d+)?)(?!\d*(?:\.\d|st|nd|rd|th|%))/gi;

/** The least and the greatest value of which a code of an adult is, by its title: `35.0-35.9`, `70 or greater`. */
function valuesOf(title: string): readonly [least: number, greatest: number] | undefined {
  const [, from, through, ends] =
    /[\])] ?(\d+(?:\.\d)?)(?:-(\d+\.\d)|,? or (less|greater))/.exec(title) ?? [];
  if (from === undefined) return undefined;
  if (ends) return ends === 'less' ? [0, Number(from)] : [Number(from), Number.POSITIVE_INFINITY];
  return [Number(from), Number(through)];
}

/** Classes of obesity with the body mass index at which each begins and ends, of adults (CDC, Adult BMI Categories). */
const CLASSES = [
  { obesity: 'E663', least: 25, below: 30 },
  { obesity: 'E66811', least: 30, below: 35 },
  { obesity: 'E66812', least: 35, below: 40 },
  { obesity: 'E66813', least: 40, below: Number.POSITIVE_INFINITY },
] as const;

const isOfAnotherClass = (key: string, value: number): boolean =>
  CLASSES.some(({ obesity, least, below }) => key === obesity && (value < least || value >= below));

/** The provider calls the class; a value of another one is asked about. */
function otherClass(coded: SoundDiagnosis, listed: readonly SoundDiagnosis[]): readonly Report[] {
  const values = valuesOf(coded.title);
  const obesity = values && listed.find(({ key }) => isOfAnotherClass(key, values[0]));
  if (!obesity) return [];
  return [
    {
      ...about(obesity),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.4.b.1',
      message: `${named(obesity)} is listed beside ${named(coded)}, which is of another class: which does the provider name?`,
      related: standing([coded]),
    },
  ];
}

/** The numbers behind a value, up to the end of its sentence. */
const numbersBehind = (text: string, { end }: Span): readonly number[] =>
  (
    /^(?:[^.;\n]|\.\d){0,80}/
      .exec(text.slice(end, end + 80))?.[0]
      .match(/\b\d\d(?:\.\d+)?(?! ?(?:%|kg|lb|in|cm))/g) ?? []
  ).map((number) => Math.floor(Number(number) * 10) / 10);

/** The note writes values, and none of them is of the code. */
function otherValue(document: CodingDocument, claim: Claim, coded: SoundDiagnosis): readonly Report[] {
  const values = valuesOf(coded.title);
  if (!values) return [];
  const [least, greatest] = values;
  const written = claim.narrative.flatMap(({ span: at }) =>
    [...slice(document.text, at).matchAll(WRITTEN_VALUE)].map(({ index, 0: words, 1: value }) => ({
      value: Math.floor(Number(value) * 10) / 10,
      place: span(at.start + index, at.start + index + words.length),
    })),
  );
  const [first] = written;
  const isOfCode = (value: number) => value >= least && value <= greatest;
  if (!first || written.some(({ value }) => isOfCode(value))) return [];
  // `BMI 35.6 at the start, 36.2 today` writes the second without its name.
  if (written.some(({ place }) => numbersBehind(document.text, place).some(isOfCode))) return [];
  return [
    {
      ...about(coded),
      authority: 'ICD-10-CM Official Guidelines I.B.14',
      message: `${named(coded)} is coded, and the note says ${first.value}.`,
      related: [{ span: first.place, message: 'The note says it here.' }],
    },
  ];
}

/** Where the least value is the most severe one. */
const isOfTooLittle = codesIn('E40-E46', 'E64.0', 'F50.0-', 'R62', 'R63.4', 'R63.6', 'R64');
/** A value of before the stay, or one that is none. */
const OF_BEFORE =
  /\b(?:last|previous\w*|prior|ago|before (?:this|the) (?:admission|stay)|usual|baseline|used to|goal|target|until|below|above|under|over|greater|less|least|history|in (?:19|20)\d\d|months?|years?)\b|[<>≥≤]/i;

/** I.C.21.c.3: of values that fluctuate during the stay the most severe is coded. */
function mostSevere(document: CodingDocument, claim: Claim, coded: SoundDiagnosis): readonly Report[] {
  const bounds = valuesOf(coded.title);
  if (!bounds || claim.setting !== 'inpatient') return [];
  const [least, greatest] = bounds;
  const isLess = claim.diagnoses.some(({ code }) => isOfTooLittle(code.key));
  const values = mentionsOf(document, claim, WRITTEN_VALUE).flatMap(({ span: at, clause }) => {
    const [, value = ''] = /(\d\d(?:\.\d+)?)$/.exec(slice(document.text, at)) ?? [];
    return OF_BEFORE.test(lineAt(document.text, clause.span))
      ? []
      : [Math.floor(Number(value) * 10) / 10, ...numbersBehind(document.text, at)].map((one) => ({
          one,
          at,
        }));
  });
  if (!values.some(({ one }) => one >= least && one <= greatest)) return [];
  const stronger = values.find(({ one }) => (isLess ? one < least : one > greatest));
  if (!stronger) return [];
  return [
    {
      ...about(coded),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.3',
      message: `${named(coded)} is coded, and the note has ${stronger.one} in the same stay: of values that fluctuate the most severe is coded.`,
      related: [{ span: stronger.at, message: 'The note says it here.' }],
    },
  ];
}
