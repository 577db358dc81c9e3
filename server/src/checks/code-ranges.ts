/** Which codes a rule is about, written as the guidelines write them. */

interface CodeRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a key lies in one of the ranges: `Z68` and `R40.21-` mean all codes that begin so, `V00-Y99` and
 * `I51.4-I51.7` all from the first to the last with everything below it.
 * @param written each a code, a code with a dash, or two of them joined by a dash (dots as in the book).
 * @throws where a range is none: rules state them, so it is a slip of ours.
 */
export function codesIn(...written: readonly string[]): (key: string) => boolean {
  const ranges = written.map(readRange);
  return (key) => ranges.some(({ from, to }) => key >= from && key.slice(0, to.length) <= to);
}

function readRange(written: string): CodeRange {
  const [, from, to] = /^([A-Z0-9.]+?)\.?-?(?:-([A-Z0-9.]+?)\.?-?)?$/.exec(written) ?? [];
  if (!from) throw new Error(`no range of codes: ${written}`);
  const first = from.replace('.', '');
  return { from: first, to: (to ?? first).replace('.', '') };
}
