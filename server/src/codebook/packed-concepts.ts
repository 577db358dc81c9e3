/** The concepts of the words of titles and terms, as packs hold them. */
import { forEachVarint } from './varints.ts';

/**
 * The number of the concept of each word (`conceptNumbers`).
 * @param section of tag CONC.
 * @param words how many there are.
 * @returns `undefined` where the section is not of so many words.
 */
export function packedConcepts(section: Uint8Array, words: number): Uint32Array | undefined {
  const concepts = new Uint32Array(words);
  let read = 0;
  let concept = 0;
  let fits = true;
  forEachVarint(section, 0, section.length, (step) => {
    concept += (step >>> 1) ^ -(step & 1);
    // There are no more concepts than words.
    fits &&= read < words && concept >= 0 && concept < words;
    concepts[read++] = concept;
  });
  return fits && read === words ? concepts : undefined;
}
