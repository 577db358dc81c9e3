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
}

export interface Specifics {
  /** What both titles are about: a sentence of a note must name it. */
  readonly about: readonly string[];
  readonly siblings: readonly SpecificSibling[];
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

/** The codes that say more than an unspecified code of the same header; `undefined` where it is none or has none. */
export const specificsOf = (diagnosis: SoundDiagnosis): Specifics | undefined =>
  /\bunspecified\b/i.test(diagnosis.title) ? findSpecifics(diagnosis) : undefined;

const findSpecifics = rememberedByRelease(({ set, index, key, title, date }): Specifics | undefined => {
  const about = tellingWords(plain(title));
  const own = new Set(wordsOf(title));
  const open = leavesOpen(title);
  const siblings: SpecificSibling[] = [];
  for (const other of alternatives(set, index, key, date)) {
    const otherTitle = set.periodOn(other, date)?.title ?? '';
    if (NO_ALTERNATIVE.test(otherTitle) || leavesOpen(otherTitle).some((what) => !open.includes(what)))
      continue;
    const words = wordsOf(plain(otherTitle));
    const adds = [...new Set(words.filter((word) => !own.has(word) && !EMPTY.has(word)))];
    if (adds.length > 0 && about.every((word) => words.includes(word))) siblings.push({ index: other, adds });
  }
  return about.length > 0 && siblings.length > 0 ? { about, siblings } : undefined;
});

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
    const seventh = key[6];
    return below.filter((other) => set.keyAt(other)[6] === seventh);
  }
  return [];
}
