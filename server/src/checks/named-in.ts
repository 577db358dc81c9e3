/** Whether a stretch of a note names a listed diagnosis, in full or by one word that the others do not share. */
import type { Span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { conditionsOf, termsOf, type WordedClause, wordsIn } from './evidence.ts';
import { lineAt } from './narrative.ts';
import { isCalledInPregnancy } from './onset-names.ts';
import { sameWord, tellingWords } from './word-forms.ts';

/** Words that many titles share, and that relate no two diagnoses. */
const COMMON =
  /^(?:unspecified|other|acute|chronic|type|pain|disorder|condition|failure|infection|malignant|neoplasm|benign|right|left|due|agent|organism|state|adult|child|care|status|use|term|history|personal|family|examination|general|specified|single|live|birth|third|second|first|trimester|weeks?|gestation|during|puerperium|childbirth|pregnancy|delivery|following|essential|primary|attention|contact|exposure|uncomplicated|obstructive|intractable|persistent|moderate|mild|severe|essential|exacerbation|with|without|major|generalized|local|open|closed|displaced|part)$/;

const wordedAt = ({ document, codebook }: ClaimContext, at: Span): WordedClause =>
  wordsIn(document, { span: at, heading: '', scopes: [] }, codebook);

const has = ({ words }: WordedClause, wanted: string): boolean =>
  words.some(({ forms }) => forms.some((form) => sameWord(form, wanted)));

/** The titles of a diagnosis and of the headers above it, those of its block and chapter aside. */
const titlesOf = ({ set, index, date }: SoundDiagnosis): readonly string[] =>
  set
    .pathOf(index, date)
    .filter(({ kind }) => kind === 'header' || kind === 'code')
    .map(({ title }) => title);

/**
 * Whether a stretch names the diagnosis: all the words of its title or of a term that leads to it, or a word of its own that
 * no other listed diagnosis has.
 */
export function isNamedWithin(context: ClaimContext, diagnosis: SoundDiagnosis, at: Span): boolean {
  const said = wordedAt(context, at);
  const hasAll = (words: readonly string[]) => words.length > 0 && words.every((word) => has(said, word));
  if (hasAll(conditionsOf(diagnosis.title)[0] ?? [])) return true;
  for (const level of ['code', 'header'] as const)
    for (const words of termsOf(context.codebook, diagnosis, level))
      if (hasAll(withoutPregnancy(words))) return true;
  if (isCalledInPregnancy(diagnosis.key, lineAt(context.document.text, at))) return true;
  const others = context.listed
    .filter((other) => other !== diagnosis)
    .flatMap((other) => titlesOf(other).flatMap(tellingWords));
  return tellingWords(diagnosis.title).some(
    (word) =>
      word.length >= SHORTEST &&
      !COMMON.test(word) &&
      has(said, word) &&
      !others.some((other) => sameWord(word, other)),
  );
}

/** The words of a term without those that place it in chapter 15, which a note of a pregnancy need not repeat. */
const withoutPregnancy = (words: readonly string[]): readonly string[] =>
  words.filter(
    (word) =>
      !/^(?:pregnan\w+|complicat\w+|childbirth|puerper\w+|delivery|labor|antepartum|obstetric\w*|gestation\w*|maternal|affecting|management)$/.test(
        word,
      ),
  );

/** In letters: a word that names a diagnosis alone. */
const SHORTEST = 4;

/** Whether a stretch has any word of a diagnosis or of the headers above it: it may well speak of it then. */
export function isTouchedWithin(context: ClaimContext, diagnosis: SoundDiagnosis, at: Span): boolean {
  const said = wordedAt(context, at);
  const words = titlesOf(diagnosis).flatMap(tellingWords);
  return words.some((word) => !COMMON.test(word) && has(said, word)) || isNamedWithin(context, diagnosis, at);
}

/**
 * Whether all that a stretch has of a diagnosis belongs to the name of another: of `hypertensive retinopathy` the code of
 * the hypertension has the first word, and that of the retinopathy both; of `acute kidney injury` that of a chronic
 * kidney disease has the organ alone.
 */
export function isPartOfAnother(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  other: SoundDiagnosis,
  at: Span,
): boolean {
  const said = wordedAt(context, at);
  const saidOf = (one: SoundDiagnosis) =>
    titlesOf(one)
      .flatMap(tellingWords)
      .filter((word) => !COMMON.test(word) && has(said, word));
  const [own, others] = [saidOf(diagnosis), saidOf(other)];
  return (
    own.length > 0 &&
    own.every((word) => others.some((one) => sameWord(one, word))) &&
    (others.some((word) => !own.some((one) => sameWord(one, word)))
      ? conditionsOf(other.title)[0]?.every((word) => has(said, word)) === true
      : isNamedWithin(context, other, at) && !isNamedWithin(context, diagnosis, at))
  );
}
