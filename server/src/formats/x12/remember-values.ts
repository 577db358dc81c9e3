/** A batch of claims has few days and few prices: what one of them says is read once and is one object. */

/** More than the days and the prices of a large batch; beyond them is begun anew. */
const MOST_REMEMBERED = 10_000;

/** Up to this length the engine copies what is cut from a text; a longer piece would keep the whole text in memory. */
const LONGEST_REMEMBERED = 12;

/** The same reading of a value, which answers for a text that it has read lately without reading it again. */
export function remembering<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    if (written.length > LONGEST_REMEMBERED) return read(written);
    const answer = known.get(written);
    if (answer !== undefined) return answer;
    const value = read(written);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(written, value);
    return value;
  };
}
