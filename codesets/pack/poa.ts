/** A list of POA exempt diagnoses, put into the answers that the pack of ICD-10-CM has for each code. */
import { OPEN_END_DAY } from '../../server/src/codebook/pack-format.ts';
import { byFrequency, numberOf, textBytes, textsOf } from './bytes.ts';
import type { OpenPack } from './extend.ts';
import type { Sections } from './file.ts';

/** The list of a year: its name, the day from which it is in force and the last for which it answers, as numbers. */
export interface ExemptList {
  readonly release: string;
  readonly first: number;
  readonly last: number;
  readonly codes: ReadonlySet<string>;
}

/** A line of an answer, or of the publications: `poa`, its first and last day, and what it says. */
type Line = readonly string[];

/**
 * The answers with a further list, for the codes of a pack that was extended.
 * @param answers `FLAG` of the extended pack by its codes, in whose texts the pack that was extended has its answers.
 */
export function exemptSections(
  pack: OpenPack,
  codes: ReadonlyMap<string, number>,
  answers: Uint16Array,
  list: ExemptList,
): Sections {
  const texts = textsOf(pack.starts('FLGA'), pack.bytes('FLGS'));
  const changed = [...codes].map(([code, number]) => {
    const lines = linesOf(texts[answers[number] ?? 0] ?? '');
    const others = lines.flatMap((line) => (line[0] === 'poa' ? cut(line, list) : [line]));
    const own = list.codes.has(code) ? [['poa', list.first, OPEN_END_DAY].map(String)] : [];
    return [...own, ...others].map((line) => line.join('\t')).join('\n');
  });
  const distinct = byFrequency(changed);
  const packed = textBytes([...distinct.keys()]);
  const publications = linesOf(new TextDecoder().decode(pack.bytes('FLGR'))).flatMap((line) =>
    line[0] === 'poa' ? cut(line, list) : [line],
  );
  const all = [['poa', list.first, list.last, list.release].map(String), ...publications];
  return {
    FLAG: Uint16Array.from(changed, (text) => numberOf(distinct, text)),
    FLGA: packed.starts,
    FLGS: packed.bytes,
    FLGR: new TextEncoder().encode(all.map((line) => line.join('\t')).join('\n')),
  };
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** What of a line lies before the list; nothing says more behind it, since a list holds until the next. */
function cut([kind = '', first = '', last = '', ...values]: Line, list: ExemptList): Line[] {
  if (Number(first) >= list.first) return [];
  return [[kind, first, String(Math.min(Number(last), list.first - 1)), ...values]];
}
