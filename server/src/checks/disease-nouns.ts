/** Words that are diseases by themselves, by which a note names in part what a title names in full. */
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { placesOf } from './evidence.ts';
import type { Mention } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** `melanoma`, `sarcoidosis`, `appendicitis`. */
const DISEASE =
  /(?:oma|itis|osis|emia|pathy)$|^(?:fractures?|dislocation|sprain|calculus|infarction|embolism|hernia|tear|rupture|abscess|aneurysm)$/;

/** Diseases of which a note names the site too: a stenosis may be of the pylorus, of an artery or of the spine. */
const OF_MANY_SITES =
  /(?:stenosis|thrombosis|necrosis|fibrosis|arthritis|arthrosis|carcinoma|adenoma|hematoma|neuropathy)$|^(?:fractures?|dislocation|sprain|calculus|infarction|embolism|hernia|tear|rupture|abscess)$/;

/** The places of the word in a title that is a disease by itself. */
export function placesOfNoun(
  { document, claim, codebook }: ClaimContext,
  { title }: SoundDiagnosis,
): readonly Mention[] {
  const noun = nounIn(tellingWords(title));
  return noun ? placesOf(document, claim, codebook, [noun]) : [];
}

/** The same where what is told is of another time, and may well be of another site: there with a word of the title. */
export function pastPlacesOfNoun(context: ClaimContext, diagnosis: SoundDiagnosis): readonly Mention[] {
  const words = tellingWords(diagnosis.title);
  const noun = nounIn(words);
  if (!noun || !OF_MANY_SITES.test(noun)) return placesOfNoun(context, diagnosis);
  const { document, claim, codebook } = context;
  return words
    .filter((word) => word !== noun)
    .flatMap((word) => placesOf(document, claim, codebook, [noun, word]));
}

/** The first of some words that is a disease by itself. */
export const nounIn = (words: readonly string[]): string | undefined =>
  words.find((word) => DISEASE.test(word));
