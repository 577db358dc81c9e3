/** The concepts of words, as `server/src/codebook/pack-format.ts` describes them. */
import { conceptNumbers } from '../../server/src/model/concepts.ts';
import { varintBytes } from './bytes.ts';

/** Section CONC of the words of an index. */
export function conceptBytes(words: readonly string[]): Uint8Array {
  let before = 0;
  const steps = Array.from(conceptNumbers(words), (concept) => {
    const step = concept - before;
    before = concept;
    return (step << 1) ^ (step >> 31);
  });
  return varintBytes([steps]).bytes;
}
