/** The codes beside an unspecified one, each by the words with which its title says more. */
import type { CodeSet } from '../codebook/code-set.ts';
import { codeKey } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import { wordsOf } from '../model/words.ts';
import { rememberedByRelease } from './by-release.ts';
import type { SoundDiagnosis } from './check.ts';
import { tellingWords } from './word-forms.ts';

export interface SpecificSibling {
  /** Its index in the set. */
  readonly index: number;
  /** Words of its title that the unspecified title has not. */
  readonly adds: readonly string[];
  /** What both titles are about: a sentence of a note must name it. */
  readonly about: readonly string[];
}

/** Headers with more codes than this are about many things: their codes are no alternatives to one another. */
const MOST_ALTERNATIVES = 120;

/** Words that say nothing more by themselves. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an the of and or to in on at by with for due other specified classified elsewhere nec nos type site part'.split(
    ' ',
  ),
);

/** Sides have dx/side-unspecified; what a title rules out or leaves open is not what a note affirms. */
const NO_ALTERNATIVE = /\bother\b|\bwithout\b|\bnot\b|\bnon\w|\bright\b|\bleft\b|\bbilateral\b/i;
const SIDE = /\b(?:right|left|bilateral)\b/i;

/** A title without the side of another. */
const withoutSideOf = (title: string, other: string): string => {
  const side = SIDE.exec(title)?.[0];
  return side ? other.replace(side, '') : other;
};

/** The codes that say more than an unspecified code of the same header; none where it is none or has none. */
export const specificsOf = (diagnosis: SoundDiagnosis): readonly SpecificSibling[] =>
  /\bunspecified\b/i.test(diagnosis.title) ? findSpecifics(diagnosis) : [];

const findSpecifics = rememberedByRelease(({ set, index, key, title, date }): readonly SpecificSibling[] => {
  const side = SIDE.exec(title)?.[0].toLowerCase();
  const about = tellingWords(plain(title));
  const own = new Set(wordsOf(title));
  const open = leavesOpen(title);
  const siblings: SpecificSibling[] = [];
  for (const other of alternatives(set, index, key, date)) {
    const otherTitle = set.periodOn(other, date)?.title ?? '';
    const filled = filledIn(title, otherTitle);
    if (filled) siblings.push({ index: other, ...filled });
    else if (
      !NO_ALTERNATIVE.test(withoutSideOf(title, otherTitle)) &&
      leavesOpen(otherTitle).every((what) => open.includes(what))
    ) {
      const words = wordsOf(plain(otherTitle));
      const adds = [...new Set(words.filter((word) => !own.has(word) && !EMPTY.has(word)))];
      if (about.every((word) => words.includes(word)))
        siblings.push({ index: other, adds, about: side ? [...about, side] : about });
    }
  }
  return siblings.filter((sibling) => sibling.adds.length > 0 && sibling.about.length > 0);
});

/**
 * What a title says where another of the same parts leaves one of them open: `dementia, mild, without …` and `dementia,
 * unspecified severity, without …`. What they share may deny or name sides; the condition stands in the first part.
 */
function filledIn(title: string, other: string): Pick<SpecificSibling, 'adds' | 'about'> | undefined {
  const parts = title.split(', ');
  const others = other.split(', ');
  const [at = 0, another] = [...parts.keys()].filter((each) => parts[each] !== others[each]);
  if (another !== undefined || parts.length !== others.length) return undefined;
  const open = parts[at] ?? '';
  const filling = others[at] ?? '';
  if (at === 0 || !/\bunspecified\b/.test(open) || /\bunspecified\b/.test(filling)) return undefined;
  if (NO_ALTERNATIVE.test(filling)) return undefined;
  const adds = wordsOf(plain(filling)).filter((word) => !wordsOf(open).includes(word) && !EMPTY.has(word));
  return { adds, about: tellingWords(plain(parts[0] ?? '')) };
}

/** What a title leaves open: `unspecified organism`. Both may leave the same open and one still say more. */
const leavesOpen = (title: string): readonly string[] =>
  title.toLowerCase().match(/\bunspecified\b(?: \w+)?/g) ?? [];

/** Words in brackets may stand in a note or not (Guidelines I.A.7). */
const plain = (title: string): string => title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');

/** The billable codes below the widest header that is still about one thing; of injuries those of the same encounter. */
function alternatives(set: CodeSet, index: number, key: string, date: IsoDate): readonly number[] {
  for (const { kind, id } of set.pathOf(index, date)) {
    if (kind !== 'header') continue;
    const below = set.billableBelow(set.indexOf(codeKey(id)), date);
    if (below.length > MOST_ALTERNATIVES) continue;
    // In these chapters it tells the encounter or the fetus, in others a stage, of which a note may speak.
    const seventh = /^[MOST]/.test(key) ? key[6] : undefined;
    return below.filter((other) => !seventh || set.keyAt(other)[6] === seventh);
  }
  return [];
}
