/** chart/unsupported-code: a code of which the note has no word. */
import { slice } from '../../model/text.ts';
import { beyondNote } from '../beyond-note.ts';
import { type ClaimCheck, type ClaimContext, type Said, type SoundDiagnosis, titled } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { isNote, supportOf } from '../evidence.ts';
import { codesOfStage, otherKind } from '../named-kinds.ts';
import { mentionsOf } from '../narrative.ts';
import { isBirthWeight, isGestationalAge } from '../newborn-rules.ts';
import { noOtherKind } from '../no-other-kind.ts';
import { noteText } from '../samples-chart.ts';
import { wordsToldAs } from '../told-as.ts';
import { isToldByTreatment } from '../told-by-treatment.ts';
import { isMeant, isWhollyNamed } from '../wholly-named.ts';
import { sameWord, tellingWords } from '../word-forms.ts';

/**
 * Diseases, symptoms and injuries, which a note names by name. Drugs (T36 to T50) go by their own names, and what
 * chapters 20 to 22 code (causes, encounters, status) is told in a note's own words and often by its form alone, and so is
 * that something is left of a pregnancy (O94).
 */
const isNamed = codesIn('A00-O92', 'O98-T35', 'T51-T88');
/** Organisms that have no code of their own: a note calls them by their names. */
const isOtherOrganism = codesIn('B95.8', 'B96.89', 'B97.89');
const isNamedByNotes = (key: string): boolean => isNamed(key) && !isOtherOrganism(key);

/** Diseases in a pregnancy, which the notes name by the disease alone, as the code beside it does (I.C.15.a.1). */
const isInPregnancy = codesIn('O98-O99', 'O9A');

const isNamedByAnother = (context: ClaimContext, { key }: SoundDiagnosis): boolean =>
  isInPregnancy(key) &&
  context.listed.some((other) => /^[A-NS-U]/.test(other.key) && supportOf(context, other).kind === 'named');

/** `Lost 15 lb` is an abnormal weight loss. */
function isToldSo({ document, claim }: ClaimContext, { title }: SoundDiagnosis): boolean {
  const told = wordsToldAs(document, claim);
  return tellingWords(title).every((word) => told.some((one) => sameWord(one, word)));
}

/** A birth weight is told by its number; whether the code is for that number another check says. */
const WEIGHT = /\b\d{3,4} ?(?:g|gm|grams?)\b|\b\d\.\d{1,3} ?kg\b/gi;

/** Of whom the note says that birth came early; how many weeks were completed is another check's question. */
const BORN_EARLY =
  /\bprematur\w*|\bpre-?term\b|\b(?:ex-?)?pre?em(?:ie|y)\b|\bex-?prem\b|\b2\d[- ]?(?:weeker|wkr)\b/gi;

export const unsupportedCode: ClaimCheck = {
  id: 'chart/unsupported-code',
  scope: 'claim',
  severity: 'information',
  kinds: ['chart'],
  title: 'The note does not name the diagnosis, says less than it, or names another stage or type of it.',
  authority:
    'ICD-10-CM Official Guidelines I.A.19, code assignment and clinical criteria; IV.J, code all documented conditions that coexist',
  why: 'A code is assigned on the provider’s statement that the condition exists. What the note does not name cannot be defended in an audit.',
  fixes: ['Change to the code of the stage that the note names.'],
  notes: [
    'It speaks where the note has no name of the code whole: its title, an inclusion term or an Index term, of it or of its headers, in any form or abbreviation.',
    'It speaks also where the title has a word more than the note affirms anywhere, and another code of the category has none such (I.B.18: no specific code that the record does not support).',
    'The stage is judged of chronic kidney disease (N18) and pressure ulcers (L89), the type of diabetes (E10, E11): where the note names one and never the coded one.',
    'A condition written before its code in the list of diagnoses (“Asthma, J45.909”) is the author’s own statement and counts as named.',
    'Drugs (T36 to T50), encounters, status, external causes (V to Z) and U codes are not judged.',
  ],
  wrong: [
    {
      says: 'nothing of asthma',
      text: noteText({
        note: '[assessment]\nHypertension, stable on lisinopril. Return in three months.',
        diagnoses: 'I10  Essential (primary) hypertension\nJ45.909  Unspecified asthma, uncomplicated',
      }),
    },
    {
      says: 'an injury that the note does not name',
      text: noteText({
        note: '[history]\nSeen for cough and fever for two days.\n\n[assessment]\nAcute bronchitis.',
        diagnoses:
          'J20.9  Acute bronchitis, unspecified\nS93.401A  Sprain of unspecified ligament of right ankle, initial encounter',
      }),
    },
    {
      says: 'another stage of the ulcer',
      text: noteText({
        note: '[assessment]\nPressure ulcer of the sacrum, stage 2.',
        diagnoses: 'L89.154  Pressure ulcer of sacral region, stage 4',
      }),
    },
    {
      says: 'another stage of the kidney disease',
      text: noteText({
        note: '[assessment]\nChronic kidney disease, stage IIIa, stable. Labs in three months.',
        diagnoses: 'N18.4  Chronic kidney disease, stage 4 (severe)',
      }),
    },
  ],
  right: [
    {
      says: 'the stage that the note names, beside that of last year',
      text: noteText({
        note: '[assessment]\nChronic kidney disease, stage 3b last year, now stage 4.',
        diagnoses: 'N18.4  Chronic kidney disease, stage 4 (severe)',
      }),
    },
    {
      says: 'named by another word of the book',
      text: noteText({
        note: '[assessment]\nHigh blood pressure, stable on lisinopril. Return in three months.',
        diagnoses: 'I10  Essential (primary) hypertension',
      }),
    },
    {
      says: 'named by the author in front of the code, and an encounter in its own words',
      text: noteText({
        note: '[assessment]\nHere for her flu shot, given in the left deltoid. Feels well today.',
        diagnoses: 'Z23  Encounter for immunization\nMild asthma, J45.909',
      }),
    },
    {
      says: 'no note to judge by',
      text: noteText({
        note: '[plan]\nReturn in a week.',
        diagnoses: 'J45.909  Unspecified asthma, uncomplicated',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { document, claim, listed } = context;
    if (!isNote(document, claim)) return said;
    for (const sound of listed) {
      if (!isNamedByNotes(sound.key)) continue;
      const at = {
        span: sound.diagnosis.code.span,
        code: sound.code,
        system: 'icd-10-cm',
        unless: ['chart/otherwise-coded'],
      } as const;
      const kind = otherKind(document, claim, sound);
      if (kind)
        said.push({
          ...at,
          message: `The note names “${slice(document.text, kind)}” and not the stage or type of ${titled(sound.code, sound)}.`,
          related: [{ span: kind, message: 'The note names it here.' }],
          fixes: choices(
            sound.diagnosis,
            sound.set,
            codesOfStage(sound, slice(document.text, kind)),
            sound.date,
          ),
        });
      else if (
        (supportOf(context, sound).kind === 'unnamed' || !isWhollyNamed(context, sound)) &&
        !isNamedByAnother(context, sound) &&
        !isToldByTreatment(context, sound) &&
        !isMeant(context, sound) &&
        !isToldSo(context, sound) &&
        !(isBirthWeight(sound.key) && mentionsOf(document, claim, WEIGHT).length > 0) &&
        !(isGestationalAge(sound.key) && mentionsOf(document, claim, BORN_EARLY).length > 0)
      )
        said.push({
          ...at,
          message: `The note does not name ${titled(sound.code, sound)}.`,
          unless: ['chart/other-code', 'chart/otherwise-coded'],
        });
      else {
        const beyond = beyondNote(context, sound);
        if (beyond && !isMeant(context, sound))
          said.push({
            ...at,
            message: `The note has no word for “${beyond.words.join(' ')}” of ${titled(sound.code, sound)}.`,
            fixes: choices(sound.diagnosis, sound.set, beyond.instead, sound.date),
            unless: ['chart/other-code', 'chart/otherwise-coded', 'chart/negated', 'dx/age', 'dx/sex'],
          });
        const plain = beyond ? undefined : noOtherKind(context, sound);
        if (plain !== undefined)
          said.push({
            ...at,
            authority: 'ICD-10-CM Official Guidelines I.A.9',
            message: `The note names the disease alone, and ${titled(sound.code, sound)} is for another kind of it that has no code of its own.`,
            fixes: choices(sound.diagnosis, sound.set, [plain], sound.date),
            unless: ['chart/other-code', 'chart/otherwise-coded', 'chart/negated'],
          });
      }
    }
    return said;
  },
};
