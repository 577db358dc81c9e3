/** Which words of a query were read as others where that led to a code: no reading is silent. */
import type { Correction, ReadAs } from './found.ts';
import type { Reading, Way } from './reading.ts';
import type { Concepts } from './shelf.ts';
import type { Sense, SoughtWord } from './sought-word.ts';

/**
 * What was read as something else where the title of a code, and the term that led to it, answer the query best. A
 * term of one word says no more than what was typed (`copd`).
 * @param title the concepts of the title, as below of the term.
 */
export function readAs(
  concepts: Concepts,
  { parts }: Reading,
  title: ReadonlySet<number>,
  term: ReadonlySet<number> | undefined,
): ReadAs {
  const corrected: Correction[] = [];
  const meant: Correction[] = [];
  const held = term && term.size > 1 ? [title, term] : [title];
  for (const { ways } of parts) {
    if (!ways.some(tellsSomething)) continue;
    const { way, senses } = bestAnswer(ways, held);
    corrected.push(...(way?.corrected ?? []));
    if (way?.meant) meant.push(way.meant);
    else
      for (const [at, sense] of senses.entries()) {
        const word = way?.words[at];
        if (!sense || word?.written === undefined) continue;
        const { written } = word;
        const read = concepts.wordOf(sense.concept);
        if (sense.kind === 'same') meant.push({ written, read });
        else if (sense.kind === 'spelling' || isCutShort(word, written, read))
          corrected.push({ written, read });
      }
  }
  return { ...(corrected.length > 0 ? { corrected } : {}), ...(meant.length > 0 ? { meant } : {}) };
}

/** As many letters may be missing at the end of the last word before it is one that is still being written. */
const MOST_CUT = 2;
const SHORTEST_CUT = 4;

/** Whether a word is read as one whose end is missing: `migrain`. */
const isCutShort = ({ senses, unfinished }: SoughtWord, written: string, read: string): boolean =>
  written.length >= SHORTEST_CUT &&
  senses.every(({ trust }) => trust < 1) &&
  read !== written &&
  read.startsWith(written) &&
  (!unfinished || read.length <= written.length + MOST_CUT);

const tellsSomething = ({ meant, words }: Way): boolean =>
  meant !== undefined ||
  words.some(({ senses }) => senses.some(({ kind, trust }) => kind !== undefined || trust < 1));

interface BestAnswer {
  /** Absent where no way is answered. */
  readonly way?: Way;
  /** For each of its words the sense that the text has. */
  readonly senses: readonly (Sense | undefined)[];
}

/** The way that one of the texts answers best; of equal ones the first, which is what was written. */
function bestAnswer(ways: readonly Way[], texts: readonly ReadonlySet<number>[]): BestAnswer {
  let best: BestAnswer = { senses: [] };
  let most = 0;
  for (const way of ways)
    for (const text of texts) {
      const senses = way.words.map((word) => mostTrusted(word.senses, text));
      let sum = 0;
      let total = 0;
      for (const [at, { weight }] of way.words.entries()) {
        sum += weight * (senses[at]?.trust ?? 0);
        total += weight;
      }
      const share = way.trust * (sum / (total || 1));
      if (share <= most) continue;
      most = share;
      best = { way, senses };
    }
  return best;
}

/** Of the senses that a text has. */
const mostTrusted = (senses: readonly Sense[], text: ReadonlySet<number>): Sense | undefined =>
  senses.reduce<Sense | undefined>(
    (best, each) => (each.trust > (best?.trust ?? 0) && text.has(each.concept) ? each : best),
    undefined,
  );
