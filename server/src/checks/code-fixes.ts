/** Fixes that put another code in the place of a diagnosis, and the words for codes in messages. */
import type { CodeSet, Release } from '../codebook/code-set.ts';
import { isBeforeReleases } from '../codebook/validity.ts';
import type { Change } from '../model/change.ts';
import { writtenCode } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Claim, Diagnosis } from '../model/document.ts';
import type { Fix } from '../model/finding.ts';
import { type CodeSystemId, systemName } from '../model/systems.ts';
import { slice } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';

/** The most replacements that a finding offers: a menu that a coder can read at a glance. */
export const MOST_CHOICES = 12;

/** `ICD-10-CM FY2027`. */
export const releaseName = (system: CodeSystemId, release: Release): string =>
  `${systemName(system)} ${release.name}`;

/** Why a release may lack a code that there is, behind the name of the release and a comma. */
export const outsideReleases = (set: CodeSet, date: IsoDate): string =>
  isBeforeReleases(set, date)
    ? `the first release loaded. It answers for dates from ${set.since} on; the code is judged on ${date} and may be older.`
    : `the last release loaded. It answers for dates through ${set.through}; the code is judged on ${date} and may be newer.`;

/** A code as people write it, at an index of its set. */
export const codeAt = (set: CodeSet, index: number): string => writtenCode(set.system, set.keyAt(index));

/** `E11.22 Type 2 diabetes mellitus …` on a date. */
export function codeWithTitle(set: CodeSet, index: number, date: IsoDate): string {
  const title = set.periodOn(index, date)?.title;
  return title ? `${codeAt(set, index)} ${title}` : codeAt(set, index);
}

/** A code of a document that may be described beside it: of a diagnosis, a procedure, a service. */
type Coded = Pick<Diagnosis, 'code' | 'description'>;

/** The change of a description to the title of another code, where there is a description and it is another. */
export const retitled = ({ description }: Coded, title: string | undefined): Change[] =>
  title && description && description.value !== title
    ? [{ kind: 'setDescription', at: description.span, text: title }]
    : [];

/** A fix that puts the code at an index in the place of another, and its title where a description stands there. */
function changeCode(
  coded: Coded,
  { set, index, date }: { readonly set: CodeSet; readonly index: number; readonly date: IsoDate },
  wording: { readonly verb: string; readonly safe: boolean },
): Fix {
  const title = set.periodOn(index, date)?.title;
  return {
    title: `${wording.verb} ${codeWithTitle(set, index, date)}`,
    safe: wording.safe,
    changes: [
      { kind: 'replaceCode', at: coded.code.span, code: set.keyAt(index) },
      ...retitled(coded, title),
    ],
  };
}

/** One fix for each code, in the order given, at most `MOST_CHOICES`. Each is the coder's choice, none safe. */
export const choices = (coded: Coded, set: CodeSet, indexes: readonly number[], date: IsoDate): Fix[] =>
  indexes
    .slice(0, MOST_CHOICES)
    .map((index) => changeCode(coded, { set, index, date }, { verb: 'Change to', safe: false }));

/** The same code written rightly: safe. */
export const rewrite = (coded: Coded, set: CodeSet, index: number, date: IsoDate): Fix =>
  changeCode(coded, { set, index, date }, { verb: 'Write', safe: true });

/**
 * The codes whose titles share most words with what the record says come first; the others keep their order.
 * The record is the description on the diagnosis' own line, then the claim's narrative.
 */
export function wordedFirst(
  text: string,
  claim: Claim,
  diagnosis: Diagnosis,
  set: CodeSet,
  indexes: readonly number[],
  date: IsoDate,
): readonly number[] {
  if (indexes.length < 2) return indexes;
  const own = new Set(diagnosis.description ? wordsOf(diagnosis.description.value) : []);
  const note = new Set(claim.narrative.flatMap((section) => wordsOf(slice(text, section.span))));
  const score = (index: number) => {
    let points = 0;
    for (const word of new Set(wordsOf(set.periodOn(index, date)?.title ?? '')))
      points += own.has(word) ? 3 : note.has(word) ? 1 : 0;
    return points;
  };
  const scored = indexes.map((index, order) => ({ index, order, points: score(index) }));
  return scored.sort((a, b) => b.points - a.points || a.order - b.order).map(({ index }) => index);
}
