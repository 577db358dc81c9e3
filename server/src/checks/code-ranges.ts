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
  const initials = initialsOf(ranges);
  return (key) => {
    // Asked of every diagnosis by every rule, and for most the first letter answers.
    if (initials[key.charCodeAt(0)] !== 1) return false;
    for (const { from, to } of ranges) if (key >= from && (key <= to || key.startsWith(to))) return true;
    return false;
  };
}

/** For each character whether a code of one of the ranges begins with it. */
function initialsOf(ranges: readonly CodeRange[]): Uint8Array {
  const initials = new Uint8Array(128);
  for (const { from, to } of ranges) initials.fill(1, from.charCodeAt(0), to.charCodeAt(0) + 1);
  return initials;
}

function readRange(written: string): CodeRange {
  const [, from, to] = /^([A-Z0-9.]+?)\.?-?(?:-([A-Z0-9.]+?)\.?-?)?$/.exec(written) ?? [];
  if (!from) throw new Error(`no range of codes: ${written}`);
  const first = from.replace('.', '');
  return { from: first, to: (to ?? first).replace('.', '') };
}
