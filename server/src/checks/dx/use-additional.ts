/** dx/use-additional: the code that completes a diagnosis is missing. */
import { listHas, listsMeet } from '../../codebook/code-list.ts';
import type { Instruction } from '../../codebook/note-index.ts';
import { rememberedOf } from '../../model/remembered.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { choicesNamed, hasNamed, isAbout, noteText } from '../instructions.ts';
import { billable, insertions, named } from '../list-fixes.ts';
import { mentionsOf } from '../narrative.ts';
import { saysOrganism } from '../organism-pairs.ts';
import { organismOf } from '../organisms.ts';
import { withDiagnoses } from '../samples.ts';
import { noteStands, notesFor, quoted, severityByNote, tabularName } from '../tabular-notes.ts';

export const useAdditional: ClaimCheck = {
  id: 'dx/use-additional',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  speaksOf: (key, code) => isInfectedByCare(key) || notesFor(code).useAdditional.some(mayAsk),
  title: 'A code that completes the diagnosis is missing.',
  authority:
    'ICD-10-CM Official Guidelines I.A.13 and I.B.7; the use additional code notes of the Tabular List',
  why: 'Some conditions take two codes to be described in full. The use additional code note at the first says which second one is added: the stage of the kidney disease, the type of the heart failure, the severity of the ulcer.',
  fixes: ['Add one of the codes that the note names, where they are few enough to choose from.'],
  notes: [
    'A warning where the second code must exist: the stage of a chronic kidney disease (E08–E13 with .22, I12, I13) and the type of a heart failure (I09.81, I11.0, I13), and the finding of an examination with abnormal findings that stands alone. Information where it says the type, site, stage or severity of something that the first code says to be there, and where the record names an organism of B95 or B96 that no code says (I.B.7: added, if known).',
    'Silent where the note leaves it open (“if applicable”, “if known”), gives examples, or is a list of what may be there, as tobacco use. Drugs of diabetes are dx/diabetes-drug, the outcome of a delivery dx/obstetric, external causes dx/external-cause.',
  ],
  wrong: [
    {
      says: 'diabetic kidney disease without its stage',
      text: withDiagnoses('A: E11.22  Type 2 diabetes mellitus with diabetic chronic kidney disease'),
    },
    {
      says: 'hypertensive heart disease with heart failure without its type',
      text: withDiagnoses('A: I11.0  Hypertensive heart disease with heart failure'),
    },
    {
      says: 'of heart and kidney disease only the heart failure',
      text: withDiagnoses('A: I13.0', 'B: I50.9  Heart failure, unspecified'),
    },
    {
      says: 'a stage that the first code is not about: I12.0 is for stage 5 and end stage',
      text: withDiagnoses('A: I12.0', 'B: N18.4  Chronic kidney disease, stage 4 (severe)'),
    },
    {
      says: 'a diabetic foot ulcer without its site',
      text: withDiagnoses('A: E11.621  Type 2 diabetes mellitus with foot ulcer'),
    },
    {
      says: 'an examination with abnormal findings, and none of them',
      text: withDiagnoses(
        'A: Z00.01  Encounter for general adult medical examination with abnormal findings',
      ),
    },
    {
      says: 'the organism that the record names, the example of I.B.7 (B95 and B96)',
      text: withDiagnoses('A: N39.0  UTI due to E. coli'),
    },
  ],
  right: [
    {
      says: 'no organism is named',
      text: withDiagnoses('A: N39.0  Urinary tract infection, site not specified'),
    },
    {
      says: 'an examination and its abnormal finding',
      text: withDiagnoses(
        'A: Z00.01',
        'B: R03.0  Elevated blood-pressure reading, without diagnosis of hypertension',
      ),
    },
    {
      says: 'the disease and its stage',
      text: withDiagnoses('A: E11.22', 'B: N18.31  Chronic kidney disease, stage 3a'),
    },
    {
      says: 'a stage that the record does not tell',
      text: withDiagnoses('A: E11.22', 'B: N18.9  Chronic kidney disease, unspecified'),
    },
    {
      says: 'both of heart and kidney disease',
      text: withDiagnoses('A: I13.0', 'B: I50.9  Heart failure, unspecified', 'C: N18.31'),
    },
    {
      says: 'what may be there and need not: no drug, no tobacco, no organism, no transplant',
      text: withDiagnoses(
        'A: E11.9  Type 2 diabetes mellitus without complications',
        'B: J45.909  Unspecified asthma, uncomplicated',
        'C: N39.0  Urinary tract infection, site not specified',
        'D: L03.115  Cellulitis of right lower limb',
      ),
    },
  ],
  run(context) {
    const said: Said[] = [];
    // One organism is one finding, on the first infection that could have it.
    let organismSaid = context.sound.some(({ key }) => isOrganism(key));
    // The list has room for a second code; the admitting diagnosis, one code by itself, has none (UB-04 FL 69).
    for (const diagnosis of context.listed) {
      for (const note of notesFor(diagnosis).useAdditional) {
        if (ASKS_FOR_FINDING.test(note.opening) && context.listed.length === 1)
          said.push(findingMissing(note, diagnosis));
        if (note.codes.length === 0 || !isAbout(note, diagnosis)) continue;
        const symptom = symptomMissing(context, note, diagnosis);
        if (symptom) said.push(symptom);
        if (asksForMore(note)) {
          const report = incomplete(context, note, diagnosis);
          if (report) said.push(report);
        } else if (!organismSaid && asksForOrganism(note)) {
          const report = organismMissing(context, note, diagnosis);
          if (report) said.push(report);
          organismSaid = report !== undefined;
        }
      }
      if (!organismSaid && isInfectedByCare(diagnosis.key) && !context.listed.some(isSepsis)) {
        const report = organismOfWound(context, diagnosis);
        if (report) said.push(report);
        organismSaid = report !== undefined;
      }
    }
    return said;
  },
};

/** A sepsis of the wound says the organism of both. */
const isSepsis = ({ key }: SoundDiagnosis): boolean => /^A4[01]/.test(key);

/** Infections of wounds, catheters and stumps, whose notes ask for the infection and not for its organism. */
const isInfectedByCare = codesIn('K68.11', 'T80.2-', 'T81.4-', 'T87.4-');

/** I.B.7 and I.C.1.e.1.b: an infection without a combination code, whose organism the record names. */
function organismOfWound(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const organism = organismOf(context, diagnosis);
  if (!organism || context.listed.some((other) => saysOrganism(other, titleOf(diagnosis, organism.key))))
    return undefined;
  return {
    ...wanting(diagnosis),
    authority: 'ICD-10-CM Official Guidelines I.B.7 and I.C.1.e.1.b',
    message: `${named(diagnosis)} takes a second code for the organism that the record names.`,
    related: [{ span: organism.span, message: 'The record names it here.' }],
    fixes: insertions(context.claim, [organism.key], diagnosis, diagnosis),
  };
}

/** None of the codes that a note asks for is on the claim. */
function incomplete(context: ClaimContext, note: Instruction, diagnosis: SoundDiagnosis): Report | undefined {
  const { claim, sound } = context;
  if (hasNamed(claim, note.codes, diagnosis) || isTold(context, note)) return undefined;
  const amiss = sound.find((each) => isOfTheirCategory(each, note));
  return {
    ...wanting(diagnosis),
    message: `${named(diagnosis)} takes a second code${amiss ? `, and ${named(amiss)} is none of them` : ''}. ${words(note)}`,
    severity: severityByNote(MUST_EXIST.test(note.opening) ? 'warning' : 'information', diagnosis),
    ...(amiss && { related: [{ span: amiss.diagnosis.code.span, message: `${amiss.code} stands here.` }] }),
    fixes: amiss
      ? choices(amiss.diagnosis, amiss.set, billable(choicesNamed(note.codes, amiss), amiss), amiss.date)
      : insertions(claim, choicesNamed(note.codes, diagnosis), diagnosis, diagnosis),
  };
}

/** An examination with abnormal findings, and none is coded (I.C.21.c.12, IV.P). */
const findingMissing = (note: Instruction, diagnosis: SoundDiagnosis): Report => ({
  ...wanting(diagnosis),
  authority: 'ICD-10-CM Official Guidelines I.C.21.c.12 and IV.P',
  message: `${named(diagnosis)} stands alone: the finding that was abnormal is coded in addition. ${words(note)}`,
  severity: severityByNote('warning', diagnosis),
});

/** The record names the organism of an infection, and no code says it (I.B.7: added, if known). */
function organismMissing(
  context: ClaimContext,
  note: Instruction,
  diagnosis: SoundDiagnosis,
): Report | undefined {
  const organism = organismOf(context, diagnosis, note.codes);
  if (!organism || context.listed.some((other) => saysOrganism(other, titleOf(diagnosis, organism.key))))
    return undefined;
  return {
    ...wanting(diagnosis),
    message: `${named(diagnosis)} takes a second code for the organism that the record names. ${words(note)}`,
    related: [{ span: organism.span, message: 'The record names it here.' }],
    fixes: insertions(context.claim, [organism.key], diagnosis, diagnosis),
  };
}

/** The sepsis beside a pyelonephritis may say the organism of both. */
const titleOf = ({ set, date }: SoundDiagnosis, key: string) => ({
  title: set.periodOn(set.indexOf(key), date)?.title ?? '',
});

/** A note that lists the symptoms, manifestations or conditions of a disease, of which the record names one. */
const OF_WHAT_IT_BRINGS =
  /\b(?:associated|specified|any|following)\b.*\b(?:symptoms?|manifestations?|conditions?)\b/i;
/** What notes leave out of the names of an item, as they tell of the organ before. */
const LEFT_OUT = /\b(?:urinary|on urination|bladder)\b/gi;

/** The record names what a list of the book names, and no code says any of the list. */
function symptomMissing(
  context: ClaimContext,
  note: Instruction,
  diagnosis: SoundDiagnosis,
): Report | undefined {
  const { document, claim, sound } = context;
  if (!OF_WHAT_IT_BRINGS.test(note.opening)) return undefined;
  for (const [at, item] of note.items.entries()) {
    const codes = note.codesOfItems[at];
    const name = item.replace(/\(.*/, '').trim();
    if (!codes || codes.length === 0 || name === '') continue;
    if (sound.some(({ index }) => listHas(codes, index)) || hasNamed(claim, codes, diagnosis)) continue;
    const forms = [name, name.replace(LEFT_OUT, '').replace(/\s+/g, ' ').trim()].filter(
      (form) => form.length > 3,
    );
    const pattern = new RegExp(
      `\\b(?:${forms.map((form) => form.replace(/[^\w ]/g, '.').replace(/ /g, ' (?:\\w+ )?')).join('|')})\\b`,
      'gi',
    );
    const told = mentionsOf(document, claim, pattern);
    const [place] = told;
    if (!place || !told.every(({ status }) => status === 'affirmed')) continue;
    return {
      ...wanting(diagnosis),
      severity: severityByNote('information', diagnosis),
      message: `${named(diagnosis)} takes a second code for “${document.text.slice(place.span.start, place.span.end)}”, which the record names. ${words(note)}`,
      related: [{ span: place.span, message: 'The record names it here.' }],
      fixes: insertions(claim, choicesNamed(codes, diagnosis), diagnosis, diagnosis),
    };
  }
  return undefined;
}

const wanting = (sound: SoundDiagnosis) => ({
  span: sound.diagnosis.code.span,
  release: tabularName(sound),
  code: sound.code,
  system: sound.set.system,
});

const words = (note: Instruction): string =>
  `Use additional code at ${noteStands(note.owner)}: ${quoted(noteText(note))}.`;

const isOrganism = codesIn('B95-B97');

/** `Any abnormal findings` at the examination of newborns leaves it open whether there are some. */
const ASKS_FOR_FINDING = /\bidentify abnormal findings?\b/;

const ORGANISM = /\b(?:infectious|bacterial|causative) (?:agent|organism)|\borganism\b|\bidentify bacteria\b/;

/** Whether a note asks for the organism, in its line or, as at J32 beside other things, in its list. */
const asksForOrganism = rememberedOf(({ opening, items }: Instruction): boolean =>
  [opening, ...items].some((line) => ORGANISM.test(line)),
);

/** What every disease of the kind has: I12 and I13 with N18, I11.0 and I13 with I50 (I.C.9.a.1 to I.C.9.a.3). */
const MUST_EXIST =
  /\bstage of chronic kidney disease|\bstage of the chronic kidney disease|\btype of heart failure|\bthe heart failure/;

/** What the first code says to be there, and of which the second tells more. */
const TELLS_MORE =
  /\bto (?:further )?(?:identify|specify)(?: the)? (?:site and severity|severity|site|stage|type|percentage|joint|limb amputated|dialysis status|heart failure|deep vein thrombosis|superficial thrombophlebitis|retinal detachment)\b/;

/** Whether a note asks for a code that there must be, by its words and by naming which. */
const asksForMore = ({ opening, isOptional, hasExamples }: Instruction): boolean =>
  !isOptional && !hasExamples && TELLS_MORE.test(opening);

/** Whether a note may ask for what is not there. */
const mayAsk = (note: Instruction): boolean =>
  ASKS_FOR_FINDING.test(note.opening) ||
  OF_WHAT_IT_BRINGS.test(note.opening) ||
  asksForOrganism(note) ||
  asksForMore(note);

/** Whether a diagnosis belongs to a category that a note names codes of, as N18.4 where N18.5 and N18.6 are named. */
function isOfTheirCategory({ set, key }: SoundDiagnosis, { codes }: Instruction): boolean {
  const category = key.slice(0, 3);
  return listsMeet(codes, Uint32Array.of(set.lowerBound(category), set.lowerBound(`${category}~`)));
}

/** The unspecified code of a category stands for each of them: the record does not tell which (N18.9 beside E11.22). */
const isTold = ({ sound }: ClaimContext, note: Instruction): boolean =>
  sound.some((each) => /\bunspecified\b/.test(each.title) && isOfTheirCategory(each, note));
