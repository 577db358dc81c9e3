/** Words that are diseases by themselves, by which a note names in part what a title names in full. */
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { placesOf } from './evidence.ts';
import type { Mention } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** `melanoma`, `sarcoidosis`, `appendicitis`. */
const DISEASE =
  /(?:oma|itis|osis|emia|pathy)$|^(?:fractures?|dislocation|sprain|calculus|infarction|embolism|hernia|tear|rupture|abscess)$/;

/** The places of the word in a title that is a disease by itself. */
export function placesOfNoun(
  { document, claim, codebook }: ClaimContext,
  { title }: SoundDiagnosis,
): readonly Mention[] {
  const noun = tellingWords(title).find((word) => DISEASE.test(word));
  return noun ? placesOf(document, claim, codebook, [noun]) : [];
}
