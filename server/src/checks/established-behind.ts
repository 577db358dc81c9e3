/** I.C.18.b: a definitive diagnosis that the note has established, behind a symptom of the same organs. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { placesOfNoun } from './disease-nouns.ts';
import { supportOf } from './evidence.ts';
import { unfitness } from './first-listed.ts';
import { INTEGRAL_SYMPTOMS } from './integral-symptoms.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt, type Mention } from './narrative.ts';
import { isUsual } from './reason-codes.ts';

const codes = (written: string) => codesIn(...written.split(' '));

/** Symptoms with the diseases that may well bring them, though they are no routine part of each. */
const OF_ONE_SYSTEM = (
  [
    ['R00-R01 R07 R09.0- R55 R60 R06.0-', 'I05-I09 I20-I24 I26-I28 I30-I51'],
    ['R04.2-R04.9 R05-R07 R09', 'A15 A31 A37 B44 C7A D86.0 D86.2 E84.0 I26-I27 J09-J99'],
    ['R04.0', 'D65-D69 J00-J34 I78.0'],
    ['R04 R31 R58 R23.3', 'D65-D69 M31.3-'],
    ['R10-R16 R18-R19 R63.0 R63.3- R63.4', 'A00-A09 A18.3- B15-B19 K00-K95 E73 E74.3-'],
    ['R10', 'N10-N23 N70-N83'],
    ['R16-R18 R41.0 R58', 'B15-B19 D55-D59 K70-K87'],
    ['R20-R29 R32 R39.1- R40-R49 R51 R53 R55-R56', 'A80-A89 F01-F03 G00-G99 I60-I69 H81-H83'],
    ['R42 R11 R29.6 R26 R55', 'H81-H83 G45 G90 I95'],
    ['R30-R39 R80-R82', 'M32.14 N00-N51 N80-N98'],
    ['R20-R23 R60', 'L00-L99 B00-B09 M30-M36'],
    ['R35 R53 R61 R63 R68.2', 'E00-E07 E10.1- E11.0- E20-E27'],
    [
      'R50 R53 R59 R61 R63.4',
      'A15-A19 A50-B99 D57 D60-D64 D80-D89 E05 E27 G35 J12-J18 K50-K51 M05-M06 M30-M36',
    ],
    ['R26 R29 R52', 'M00-M14 M30-M36 M80 M87'],
  ] as const
).map(([symptoms, diseases]) => ({ symptom: codes(symptoms), disease: codes(diseases) }));

/** The words of who has found a disease. */
const ESTABLISHED =
  /\b(?:new(?:ly)?|confirm\w+|diagnos\w+|establish\w+|biops\w+|prove[ns]?|consistent with|show(?:s|ed|n)|reveal\w+|found|findings?|positive|came back|results?)\b/i;
/** Whose cause is looked for or is another. */
const UNEXPLAINED =
  /\b(?:un(?:known|clear|certain|determined|explained|related)|no (?:clear |obvious |other )?cause|cause (?:not|to be)|not (?:found|clear|known|explained|related|due|from|caused)|nothing to do|idiopathic|work-?up|evaluat\w+|investigat\w+|possibl[ey]|probabl[ey]|likely|suspect\w*|may|might|could|versus|vs|rule[- ]out|r\/o|rather than|other than|side effect\w*|due to|from|because of|after)\b|\?/i;
const BY_THE_WAY =
  /\b(?:stable|controlled|unchanged|at (?:goal|baseline)|continu\w+|refill\w*|incidental\w*|also|too|as well|besides|known|history|hx|long-?standing|quiet|inactive|asymptomatic|in remission|followed (?:by|elsewhere)|managed by|as before|doing well|no change|years?)\b/i;
const OF_ANOTHER =
  /\b(?:family|past|pmh\w*|social|allerg\w*|medications?|meds|review|ros|instructions?|plan|hpi|history|subjective|cc|chief|reason)\b/;
const COMES =
  /\b(?:comes?|came|presents?|presented|presenting|here|seen|complain\w*|c\/o|reports?|referred|sent)\b/i;

/** The disease that the note has before the symptom, or tells to be found, where the list has it behind. */
export function establishedBehind(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, listed, hasNote } = context;
  if (!hasNote) return [];
  const systems = OF_ONE_SYSTEM.filter(({ symptom }) => symptom(first.key));
  const diseases = listed.filter(
    (one) =>
      systems.some(({ disease }) => disease(one.key)) &&
      !isUsual(one.key) &&
      !unfitness(one, context) &&
      !isCodedFirst(first, one) &&
      // Of what is routinely a part of the disease dx/symptom-with-diagnosis tells.
      !INTEGRAL_SYMPTOMS.some(({ symptom, diagnosis }) => symptom(first.key) && diagnosis(one.key)),
  );
  const words = ({ clause }: Mention) => lineAt(document.text, clause.span);
  const placesOf = (one: SoundDiagnosis) => {
    const support = supportOf(context, one);
    if (support.kind !== 'named') return [];
    // `Chronic pancreatitis` is all of the name that a note may have.
    const places = support.places.length > 0 ? support.places : placesOfNoun(context, one);
    return places.filter(({ status }) => status === 'affirmed');
  };
  const ofSymptom = placesOf(first);
  if (ofSymptom.length === 0 || ofSymptom.some((place) => UNEXPLAINED.test(words(place)))) return [];
  const told = ofSymptom.filter(({ clause }) => !OF_ANOTHER.test(clause.heading));
  for (const one of diseases) {
    const places = placesOf(one).filter(({ clause }) => !OF_ANOTHER.test(clause.heading));
    const [place] = places;
    if (!place || places.some((each) => BY_THE_WAY.test(words(each)))) continue;
    const isBefore =
      told.every(({ span: at }) => at.start > place.span.start) &&
      told.length > 0 &&
      // Who comes for the symptom may have the disease beside it.
      !told.some((each) => COMES.test(words(each))) &&
      !COMES.test(words(place));
    if (!isBefore && !places.some((each) => ESTABLISHED.test(words(each)))) continue;
    return [
      {
        ...about(one),
        authority: 'ICD-10-CM Official Guidelines I.C.18.b',
        message: `${named(one)} is listed behind ${named(first)}: a definitive diagnosis comes before a symptom that is coded beside it.`,
        related: [...standing([first]), { span: place.span, message: 'The note names it here.' }],
        fixes: [moveBefore(one, first)],
      },
    ];
  }
  return [];
}
