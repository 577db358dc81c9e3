/** dx/code-first: a diagnosis stands before the one that is coded first, or without it. */
import { listHas } from '../../codebook/code-list.ts';
import type { Instruction } from '../../codebook/note-index.ts';
import type { Claim } from '../../model/document.ts';
import { billOf } from '../bill.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isCodedInText } from '../coded.ts';
import { isFlagged } from '../federal-lists.ts';
import { firstListed, unfitness } from '../first-listed.ts';
import { choicesNamed, hasNamed, isAbout, noteText } from '../instructions.ts';
import { insertions, moveBefore, named } from '../list-fixes.ts';
import { isObstetric } from '../pregnancy.ts';
import { institutionalText, stayText, withDiagnoses } from '../samples.ts';
import { mayBeGone, noteStands, notesFor, quoted, severityByNote, tabularName } from '../tabular-notes.ts';

export const codeFirst: ClaimCheck = {
  id: 'dx/code-first',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOf: (_, code) => notesFor(code).codeFirst.length > 0,
  title: 'The underlying condition that the book wants first stands later or is missing.',
  authority: 'ICD-10-CM Official Guidelines I.A.13 and I.B.7; the code first notes of the Tabular List',
  why: 'A code first note gives the order of two codes: the disease that underlies, then what comes of it. Where the underlying condition is present, it is sequenced first.',
  fixes: [
    'Move the underlying condition before it (safe: the first-listed diagnosis stays).',
    'Add one of the codes that the note names before it, where they are few.',
  ],
  notes: [
    'An error where a code that the note names stands later, and where a manifestation of MCE edit 6 has none of the codes that its note names. A warning where another code has none though its title says that a condition underlies it.',
    'Information only where one of the codes that the note names stands before and another behind, as N18.31 between E11.22 and I12.9: nothing of the payment hangs on the order of the three. So it is where the note was in the Tabular before the date and is no more in the next one at hand.',
    'Nothing is said of an absent code where the note leaves it open (“if applicable”, “if known”, “any associated”) or lists what may be there, as at A41, I50 and N18. Where the note gives examples (“such as”), any disease before it will do.',
    'End stage renal disease stays first on bills of dialysis facilities (72x), whom Medicare asks for it there.',
    'A manifestation that is first-listed is dx/manifestation-principal, and other codes that cannot be first have checks of their own; severe sepsis is dx/sepsis, the order of adverse effects dx/poisoning.',
  ],
  wrong: [
    {
      says: 'heart failure before the hypertensive heart disease that it is due to (I50)',
      text: withDiagnoses(
        'A: I50.9  Heart failure, unspecified',
        'B: I11.0  Hypertensive heart disease with heart failure',
      ),
    },
    {
      says: 'dementia before Alzheimer’s disease, which has its own note for it, though hypertension stands before both (F02)',
      text: withDiagnoses(
        'A: I10  Essential (primary) hypertension',
        'B: F02.80  Dementia in other diseases classified elsewhere, unspecified severity',
        'C: G30.9  Alzheimer’s disease, unspecified',
      ),
    },
    {
      says: 'a stage of kidney disease between the two diseases that it belongs behind (N18)',
      text: withDiagnoses('A: E11.22', 'B: N18.31  Chronic kidney disease, stage 3a', 'C: I12.9'),
    },
    {
      says: 'anemia in neoplastic disease without a neoplasm, a manifestation (D63.0)',
      text: withDiagnoses('A: I10', 'B: D63.0  Anemia in neoplastic disease'),
    },
    {
      says: 'a vascular syndrome of the brain without the cerebrovascular disease (G46)',
      text: withDiagnoses('A: G46.3  Brain stem stroke syndrome', 'B: I10'),
    },
    {
      says: 'delirium due to a known condition that is not coded (F05)',
      text: withDiagnoses('A: F05  Delirium due to known physiological condition', 'B: Z87.891'),
    },
  ],
  right: [
    {
      says: 'the example of I.A.13: Parkinson’s disease, then dementia',
      text: withDiagnoses(
        'A: G20.A1  Parkinson’s disease without dyskinesia, without mention of fluctuations',
        'B: F02.80  Dementia in other diseases classified elsewhere, unspecified severity',
      ),
    },
    {
      says: 'end stage renal disease first on the bill of a dialysis facility (72x)',
      text: institutionalText({
        head: 'type of bill: 0721\nstatement period: 2026-11-03 - 2026-11-03',
        diagnoses: 'principal: N18.6  End stage renal disease\nA: I12.0\nB: Z99.2',
        services: '0821  90999    2026-11-03  1      420.00',
      }),
    },
    {
      says: 'lists of what may be there: sepsis, heart failure, kidney disease alone',
      text: stayText({
        diagnoses: 'principal: A41.9 POA Y\nA: I50.9 POA Y\nB: N18.31 POA Y',
      }),
    },
    {
      says: 'examples only: any disease before it',
      text: withDiagnoses('A: G93.1  Anoxic brain damage, not elsewhere classified', 'B: F02.80'),
    },
    {
      says: 'a disease that the note names as an example, but another stands before already',
      text: withDiagnoses(
        'A: M32.10',
        'B: D63.8  Anemia in other chronic diseases classified elsewhere',
        'C: E03.9',
      ),
    },
    {
      says: '“if applicable”: nothing is missing',
      text: withDiagnoses('A: J18.9  Pneumonia, unspecified organism'),
    },
    {
      says: 'the title does not say that a condition underlies (M40)',
      text: withDiagnoses('A: M40.204  Unspecified kyphosis, thoracic region'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    for (const [place, diagnosis] of context.listed.entries()) {
      const { codeFirst: all } = notesFor(diagnosis);
      if (all.length === 0) continue;
      const notes = all.filter((note) => isAbout(note, diagnosis) && !isOtherChecks(note));
      const first = diagnosis === firstListed(context);
      if (first && (unfitness(diagnosis, context) || isOfDialysisFacility(diagnosis, context))) continue;
      const found = misplaced(context, place, notes) ?? missing(context, place, notes);
      if (found) said.push(found);
    }
    return said;
  },
};

/** Medicare asks dialysis facilities (72x) for end stage renal disease as their principal diagnosis (CMS 100-04 chapter 8). */
const isOfDialysisFacility = ({ key }: SoundDiagnosis, { claim }: ClaimContext): boolean =>
  key === 'N186' && billOf(claim)?.facility === '72';

/** Notes whose order other checks judge: dx/sepsis severe sepsis, dx/poisoning the adverse effects of drugs. */
const isOtherChecks = ({ owner: { id } }: Instruction): boolean => id === 'R652' || id === 'T36-T50';

/** A code that a note names stands behind the diagnosis. */
function misplaced(
  { listed }: ClaimContext,
  place: number,
  notes: readonly Instruction[],
): Report | undefined {
  const diagnosis = listed[place];
  if (!diagnosis) return undefined;
  for (const note of notes) {
    const later = listed.find(
      (other, at) =>
        at > place &&
        listHas(note.codes, other.index) &&
        !isOutOfChapterOrder(place, diagnosis, other) &&
        belongsBefore(note, diagnosis, other, listed.slice(0, place)),
    );
    if (!later) continue;
    return {
      ...placeOf(diagnosis),
      message: `${named(later)} is coded before ${named(diagnosis)}. Code first at ${noteStands(note.owner)}: ${quoted(noteText(note, later))}.`,
      severity:
        hasOneOf(note, listed.slice(0, place)) ||
        mayBeGone(diagnosis, (next) => next.codeFirst.some(({ codes }) => listHas(codes, later.index)))
          ? 'information'
          : severityByNote('error', diagnosis),
      related: [{ span: later.diagnosis.code.span, message: `${later.code} stands here.` }],
      fixes: place === 0 ? [moveBefore(later, diagnosis)] : [{ ...moveBefore(later, diagnosis), safe: true }],
    };
  }
  return undefined;
}

/** A code of chapter 15 behind a first-listed one of another chapter is dx/obstetric (I.C.15.a.1). */
const isOutOfChapterOrder = (place: number, diagnosis: SoundDiagnosis, later: SoundDiagnosis): boolean =>
  place === 0 && isObstetric(later.key) && !isObstetric(diagnosis.key) && !diagnosis.key.startsWith('Z');

/**
 * Whether a named code that stands later belongs before. Always where it has a use additional note for the diagnosis
 * in its turn (I.A.13: the notes of an etiology and its manifestation name each other), unless one of the named codes
 * stands before and that note leaves it open; else where no other disease can be the one that is meant.
 */
function belongsBefore(
  note: Instruction,
  diagnosis: SoundDiagnosis,
  other: SoundDiagnosis,
  before: readonly SoundDiagnosis[],
): boolean {
  const wanted = notesFor(other).useAdditional.filter(
    (each) => isAbout(each, other) && listHas(each.codes, diagnosis.index),
  );
  if (hasOneOf(note, before)) return wanted.some(({ isOptional }) => !isOptional);
  return wanted.length > 0 || !note.hasExamples || !before.some(mayUnderlie);
}

/** Whether a code that a note names is among those before: the order that it wants is kept once, if not throughout. */
const hasOneOf = ({ codes }: Instruction, before: readonly SoundDiagnosis[]): boolean =>
  before.some(({ index }) => listHas(codes, index));

/** Titles that say that there is another condition. */
const TELLS_OF_ANOTHER =
  /\b(?:due to|secondary|classified elsewhere|in (?:other |neoplastic )?disease|following)\b/i;

/** Factors, circumstances and symptoms underlie nothing. */
const isNoDisease = codesIn('R00-R99', 'V00-Y99', 'Z00-Z99');

/** What many patients have besides, and has no manifestations of its own. */
const isBystander = codesIn(
  ...'E55 E78.0- E78.1 E78.2 E78.5 F17 F32-F33 F41 G43 G47.0- H25 I10 J30 J45 K21 K59.0- L00-L08 L20-L30 L55-L92 L97-L98 M15-M19 M54 N40'.split(
    ' ',
  ),
);

const mayUnderlie = (diagnosis: SoundDiagnosis): boolean =>
  !isNoDisease(diagnosis.key) && !isFlagged(diagnosis, 'manifestation') && !isBystander(diagnosis.key);

/** What vaping has done stands behind U07.0, which says what brought it (I.C.10.e). */
const isOfVaping = ({ key }: SoundDiagnosis, listed: readonly SoundDiagnosis[]): boolean =>
  key.startsWith('J68') && listed.some((other) => other.key === 'U070');

/**
 * Of these there is always the other one, though no note says “underlying”: what a substance has done, with the substance
 * and its intent; what occludes or calcifies an artery, with its atherosclerosis; a cough syncope, with the syncope.
 */
const isAlwaysWith = codesIn(
  ...'G21.2 G62.2 G70.1 G72.2 H46.3 I25.82-I25.84 I70.92 J68 J69.1 J69.8 J70.5 J70.8 J70.9 K52.1 M10.1- M1A.1- R05.4'.split(
    ' ',
  ),
  ...['T20', 'T21', 'T22', 'T23', 'T24', 'T25'].flatMap((burn) =>
    [4, 5, 6, 7].map((kind) => `${burn}.${kind}-`),
  ),
  ...'T26.5- T26.6- T26.7- T26.8- T26.9- T27.4-T27.7 T28.5-T28.9'.split(' '),
);

/** No code of the claim is one that a note wants before the diagnosis, though there must be one. */
function missing(
  { claim, listed }: ClaimContext,
  place: number,
  notes: readonly Instruction[],
): Report | undefined {
  const diagnosis = listed[place];
  const before = isCodedInText(claim)
    ? listed.filter((other) => other !== diagnosis)
    : listed.slice(0, place);
  if (!diagnosis) return undefined;
  const isManifestation = isFlagged(diagnosis, 'manifestation');
  const note = notes.find(({ isOptional, opening, codes, hasExamples }) => {
    if (isOptional) return false;
    const isOpen = codes.length === 0 || hasExamples;
    return (
      isManifestation ||
      (!isOpen && isAlwaysWith(diagnosis.key) && !isOfVaping(diagnosis, listed)) ||
      (/\bunderlying\b/.test(opening) && (!isOpen || TELLS_OF_ANOTHER.test(diagnosis.title)))
    );
  });
  if (!note || notes.some((each) => isMet(each, claim, diagnosis, before))) return undefined;
  const previous = listed[place - 1];
  const behind = isManifestation ? undefined : underlyingBehind(listed, diagnosis, place);
  if (behind)
    return {
      ...placeOf(diagnosis),
      message: `${named(behind)} is coded before ${named(diagnosis)}, which it has brought. Code first at ${noteStands(note.owner)}: ${quoted(noteText(note))}.`,
      severity: severityByNote('warning', diagnosis),
      related: [{ span: behind.diagnosis.code.span, message: `${behind.code} stands here.` }],
      fixes: [moveBefore(behind, diagnosis)],
    };
  return {
    ...placeOf(diagnosis),
    message: `${named(diagnosis)} stands without the condition that is coded before it. Code first at ${noteStands(note.owner)}: ${quoted(noteText(note))}.`,
    severity:
      isManifestation || /\bunderlying\b/.test(note.opening)
        ? severityByNote(isManifestation ? 'error' : 'warning', diagnosis)
        : 'information',
    // Nothing can be added before the first-listed diagnosis without making another the first.
    fixes: previous ? insertions(claim, choicesNamed(note.codes, diagnosis), diagnosis, previous) : [],
  };
}

/** Of what titles call secondary: the diseases that bring it. */
const BRINGERS: readonly (readonly [
  secondary: (key: string) => boolean,
  bringer: (key: string) => boolean,
])[] = [
  // Cirrhosis and other diseases of the liver that raise the pressure in its veins.
  [codesIn('I85.1-'), codesIn('K70', 'K71.7', 'K74', 'K76.6', 'B65')],
];

/** The disease that has brought what a title calls secondary, behind it. */
const underlyingBehind = (
  listed: readonly SoundDiagnosis[],
  { key }: SoundDiagnosis,
  place: number,
): SoundDiagnosis | undefined => {
  const bringer = BRINGERS.find(([secondary]) => secondary(key))?.[1];
  return bringer && listed.find((other, at) => at > place && bringer(other.key));
};

/** Whether a note has what it wants: a code that it names, or any disease before where it names none or examples. */
const isMet = (
  { codes, hasExamples }: Instruction,
  claim: Claim,
  diagnosis: SoundDiagnosis,
  before: readonly SoundDiagnosis[],
): boolean =>
  hasNamed(claim, codes, diagnosis) || ((codes.length === 0 || hasExamples) && before.some(mayUnderlie));

const placeOf = (diagnosis: SoundDiagnosis) => ({
  span: diagnosis.diagnosis.code.span,
  release: tabularName(diagnosis),
  code: diagnosis.code,
  system: diagnosis.set.system,
});
