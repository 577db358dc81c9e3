/**
 * Codes whose title has a word that excludes the one by which a note calls the condition: coded as acute and called
 * chronic, coded as mild and called severe. The code that is right is the one whose title is the same but for the word.
 */
import type { Claim } from '../model/document.ts';
import { type Span, slice, span } from '../model/text.ts';
import { wordSpansOf, wordsOf } from '../model/words.ts';
import { rememberedByRelease } from './by-release.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { about, named } from './list-fixes.ts';
import { otherKind } from './named-kinds.ts';
import {
  type Clause,
  clausesOf,
  lineAt,
  type Side,
  sidesIn,
  statementAt,
  statesDiagnoses,
} from './narrative.ts';
import { type Alternative, GROUPS, type Group } from './title-opposites.ts';
import { unwrapped } from './unwrapped.ts';
import { formsOf, isTelling, sameWord } from './word-forms.ts';

/** A word of a title with those that exclude it. */
interface Exclusive {
  readonly group: Group;
  readonly coded: Alternative;
  /** What the word is of: the words that tell the condition, its head the last. */
  readonly condition: readonly string[];
}

/** Where a title names another thing. */
const PARTS = /,|;| with | without | due to | of | in | from | by | following | as | and | at /;

/** Nonessential modifiers may stand in a note or not (I.A.7). */
const bare = (title: string): string => title.replace(/ ?\([^)]*\)| ?\[[^\]]*\]/g, '').toLowerCase();

const titledIn = ({ alternatives }: Group, title: string): readonly Alternative[] =>
  alternatives.filter(({ titled }) => titled.test(title));

/** A title without the words of all groups: what is left tells the same condition by other words. */
function restOf(title: string): string {
  let rest = bare(title);
  for (const { alternatives } of GROUPS)
    for (const { titled } of alternatives) rest = rest.replace(new RegExp(titled.source, 'gi'), ' ');
  return wordsOf(rest)
    .filter(
      (word) =>
        !/^(?:and|stage|grade|type|class|degree|episode|other|unspecified|a|the|of|encounter)$/.test(word),
    )
    .join(' ');
}

const GROUP_WORD =
  /^(?:acute|chronic|subacute|major|other|essential|episode|displaced|nondisplaced|systolic|diastolic|combined|recurrent|single|intractable|remission|paroxysmal|persistent|permanent|intermittent|complete|incomplete|partial|generalized|localized|anterior|posterior|proximal|distal|superficial|deep|internal|external|simple|complex|viral|bacterial|degree|ruptured|nonruptured|unruptured|proliferative|nonproliferative|longstanding|early|late|onset|old|current|third|fourth|first|grade|class|unspecified|ii|iii|iv)$/;

const tellingIn = (part: string): readonly string[] =>
  wordsOf(part).filter((word) => isTelling(word) && !GROUP_WORD.test(word));

/** Diseases that go by one noun, whatever more their titles have: `localization-related symptomatic epilepsy`. */
const BY_ONE_NOUN = /^(?:epilepsy|migraine|difficile)$/;

const exclusivesOf = rememberedByRelease(({ title }): readonly Exclusive[] => {
  const plain = bare(title);
  const parts = plain.split(PARTS);
  return GROUPS.flatMap((group) => {
    const [coded] = titledIn(group, plain);
    if (!coded) return [];
    const own = parts.filter((part) => coded.titled.test(part));
    const told = [...own, ...parts].map(tellingIn).find((telling) => telling.length > 0) ?? [];
    const nouns = told.filter((word) => BY_ONE_NOUN.test(word));
    return [{ group, coded, condition: nouns.length > 0 ? nouns : told }];
  });
});

/** The codes whose titles are the same but for the words of groups, by their other word of one. */
function siblingsOf(
  { set, key, title, date }: SoundDiagnosis,
  group: Group,
  said: Alternative,
  clause: string,
): readonly number[] {
  const rest = restOf(title);
  const isSibling = (other: number): boolean => {
    const written = set.periodOn(other, date)?.title ?? '';
    const plain = bare(written);
    const [own] = titledIn(group, plain);
    if (own !== said || restOf(written) !== rest) return false;
    return GROUPS.every((each) => {
      const before = titledIn(each, bare(title));
      const after = titledIn(each, plain);
      return (
        after.length === before.length && after.every((one) => before.includes(one) || isSaid(one, clause))
      );
    });
  };
  const within = key.slice(0, APART.test(key) ? 1 : 3);
  const found: number[] = [];
  for (let at = set.lowerBound(within); set.keyAt(at).startsWith(within); at++)
    if (set.statusOn(at, date) === 'billable' && isSibling(at)) found.push(at);
  return found;
}

/** Chapters that may have a condition by one of the words in one category, and by the other in another. */
const APART = /^[A-LNPQ]/;

/** What parts one thing of a sentence from another. */
const PARTED =
  /[,;:.()]|\b(?:and|or|with|without|due|from|but|of|in|for|on|to|than|by|versus|vs|plus|after|before|no)\b/i;
/** A stretch between commas that has nothing but words of degree, course and side. */
const QUALIFIES =
  /^(?:\W*\b(?:right|left|[rl]|o[dsu]|both|bilateral|eyes?|ears?|mild|moderate|severe|stage|grade|class|type|degree|first|second|third|fourth|\d\w*|i{1,3}|iv|acute|subacute|chronic|on|recurrent|single|episode|primary|secondary|not|non|intractable|persistent|intermittent|current|in|full|partial|remission|closed|open|displaced|nondisplaced|stable|unstable|now|still|today|well|poorly|controlled|uncontrolled|systolic|diastolic|combined|paroxysmal|permanent|longstanding|type|complete|incomplete|relapse|relapsed|relapsing|recurring|again|refractory|(?:pharmaco|drug|medication|treatment|medically)[- ]?resistant)\b)+\W*$/i;
const IS =
  /^[^,;:.]{0,40}\b(?:is|are|was|were|remains?|appears?|being|graded|staged|classified(?: as)?|judged|called|considered|stays)(?: \w+){0,2} $/i;

/** Whose judgment it is, or by what: `moderate by my clinical judgment`, `severe on the CDR scale`. */
const BY_WHOM =
  /^\s*(?:by|in|per|on|as judged by) (?:my |our |the |a |his |her )?(?:[\w-]+ ){0,2}?(?:judge?ment|opinion|assessment|impression|view|estimate|testing|exam\w*|scale|score|scoring|interview|degree|criteria)\b/i;

/** Since when, or behind what: `in remission after induction`. */
const SINCE = /^\s*(?:since|after|following|as of)\b.*/is;

/** Whether words stand with the condition that they are of: before it, or behind it as a part between commas or by a verb. */
function isOf(
  line: string,
  word: { start: number; end: number },
  head: { start: number; end: number },
): boolean {
  if (word.end <= head.start) {
    const between = line.slice(word.end, head.start);
    return !PARTED.test(between) && between.trim().split(/\s+/).length <= 4;
  }
  const between = line.slice(head.end, word.start);
  const behind = (/^[^,;:.()]*/.exec(line.slice(word.end))?.[0] ?? '')
    .replace(BY_WHOM, '')
    .replace(SINCE, '');
  if (IS.test(between) && /^\s*(?:$|and\b|but\b|stage\b|now\b|today\b|at\b|in degree\b)/i.test(behind))
    return true;
  const from = Math.max(...[',', '(', ':', ';', '-'].map((mark) => between.lastIndexOf(mark)));
  return QUALIFIES.test(between.slice(from + 1) + line.slice(word.start, word.end) + behind);
}

interface Place {
  readonly at: Span;
  readonly said: Alternative;
  readonly clause: Clause;
}

const isMetastasis = codesIn('C77-C79');

/** The side that a title names. */
const sideOf = (title: string): Side | undefined => sidesIn(title)[0];

/** The places of a note that call the condition by a word of the group, and by which. */
function placesOf(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  { group, condition }: Exclusive,
): readonly Place[] {
  const { document, claim, codebook } = context;
  const head = condition.at(-1) ?? '';
  const side = sideOf(diagnosis.title);
  return clausesOf(document, claim).flatMap((clause): readonly Place[] => {
    const { words: line, placeOf } = unwrapped(document.text, clause.span);
    const spans = wordSpansOf(line).map((one) => ({
      ...one,
      forms: formsOf(one.word, codebook.abbreviations),
    }));
    const has = (word: string) => spans.filter(({ forms }) => forms.some((form) => sameWord(form, word)));
    if (!condition.every((word) => has(word).length > 0)) return [];
    const sides = sidesIn(line);
    if (side && sides.length > 0 && !sides.includes(side)) return [];
    const heads = has(head);
    return group.alternatives.flatMap((said) =>
      [...line.matchAll(said.said)].flatMap((match): readonly Place[] => {
        const word = { start: match.index, end: match.index + match[0].length };
        const at = placeOf(word.start, word.end);
        const own = heads.find((one) => isOf(line, word, one));
        if (!own) return [];
        const ofHead = placeOf(own.start, own.end);
        if (!isTaken(claim, clause, ofHead) || !isTaken(claim, clause, at)) return [];
        return [{ at: span(Math.min(at.start, ofHead.start), Math.max(at.end, ofHead.end)), said, clause }];
      }),
    );
  });
}

/** What is uncertain when a stay ends is coded as if it existed (II.H and III.C). */
function isTaken({ setting }: Claim, clause: Clause, at: Span): boolean {
  const { status } = statementAt(clause, at);
  return (
    status === 'affirmed' || (status === 'uncertain' && setting === 'inpatient' && statesDiagnoses(clause))
  );
}

const isSaid = ({ said, meant }: Alternative, line: string): boolean =>
  new RegExp(said.source, 'i').test(line) || meant?.test(line) === true;

/** Whether the note has the coded word where it may be of the condition: in a sentence of it, or in one that names none. */
function hasCoded(context: ClaimContext, { coded, condition }: Exclusive): boolean {
  const { document, claim, codebook } = context;
  const clauses = clausesOf(document, claim);
  const names = clauses.map((clause) => {
    const forms = wordsOf(lineAt(document.text, clause.span)).flatMap((word) =>
      formsOf(word, codebook.abbreviations),
    );
    return forms.some((form) => condition.some((word) => sameWord(form, word)));
  });
  return clauses.some(
    (clause, at) =>
      (names[at] || names[at - 1] || statesDiagnoses(clause)) &&
      isSaid(coded, lineAt(document.text, clause.span)),
  );
}

/** Where no code is offered, others may have one. */
const OFFERED = { severity: 'warning', unless: ['dx/confirmed-only'] } as const;
const NOT_OFFERED = {
  severity: 'information',
  unless: [...OFFERED.unless, 'chart/other-code', 'dx/unspecified'],
} as const;

/** Where the note calls the condition of a code by a word that excludes one of its title, and never by that one. */
export function namedOpposite(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  // Stages and types by their number are chart/unsupported-code.
  if (otherKind(context.document, context.claim, diagnosis)) return undefined;
  // What a note calls primary beside a metastasis is what that has spread from (I.C.2.d).
  if (isMetastasis(diagnosis.key)) return undefined;
  for (const exclusive of exclusivesOf(diagnosis)) {
    const { group } = exclusive;
    const places = placesOf(context, diagnosis, exclusive);
    const [place] = places;
    if (!place || places.some(({ said }) => said !== place.said)) continue;
    if (hasCoded(context, exclusive)) continue;
    const line = lineAt(context.document.text, place.clause.span);
    const right = siblingsOf(diagnosis, group, place.said, line);
    if (right.length === 0 && !group.isApart) continue;
    if (context.listed.some(({ index }) => right.includes(index))) continue;
    const { set, date } = diagnosis;
    return {
      ...about(diagnosis),
      ...(right.length > 0 ? OFFERED : NOT_OFFERED),
      authority: `ICD-10-CM Official Guidelines ${group.section}`,
      message: `The note says “${slice(context.document.text, place.at)}”, and ${named(diagnosis)} is coded: the words exclude each other.`,
      related: [{ span: place.at, message: 'The note says it here.' }],
      fixes: choices(diagnosis.diagnosis, set, right, date),
    };
  }
  return undefined;
}
