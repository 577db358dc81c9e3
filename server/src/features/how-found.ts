/** How the search got to a code, in words: the term that led there, and the words that were read as others. */
import type { Codebook } from '../codebook/code-set.ts';
import type { TermKind } from '../codebook/pack-format.ts';
import type { TermTable } from '../codebook/terms.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { wordsOf } from '../model/words.ts';
import type { SearchResult } from '../search/search.ts';

/** What the search says of its way to a code. */
export type WayFound = Pick<SearchResult, 'via' | 'corrected' | 'meant'>;

const SOURCES: Readonly<Record<TermKind, string>> = {
  index: 'Index',
  neoplasm: 'Neoplasm table',
  drug: 'Drug table',
  'external-cause': 'External cause index',
  'inclusion-term': 'Inclusion term',
  synonym: 'Synonym',
  'pcs-index': 'PCS index',
};

/** What an abbreviation, an everyday word or a brand stands for: `chf = congestive heart failure`. */
const standsFor = ({ meant = [] }: WayFound): string[] =>
  meant.map(({ written, read }) => `${written} = ${read}`);

/**
 * `Index: Attack, heart; “hart” read as “heart”`, or `undefined` where the words of the title alone led to the code.
 */
export function howFound(codebook: Codebook, system: CodeSystemId, way: WayFound): string | undefined {
  const { via, corrected = [] } = way;
  const parts = corrected.map(({ written, read }) => `“${written}” read as “${read}”`);
  parts.push(...standsFor(way));
  if (via !== undefined) {
    const source = sourceOf(codebook, system, via);
    parts.unshift(source === undefined ? via : `${source}: ${via}`);
  }
  return parts.length > 0 ? parts.join('; ') : undefined;
}

/** The same in as few words as fit beside a title: what was read as something else, else the term. */
export function inShort(way: WayFound): string | undefined {
  const { via, corrected = [] } = way;
  const parts = standsFor(way);
  if (corrected.length > 0) parts.unshift(`read as ${corrected.map(({ read }) => read).join(', ')}`);
  return parts.length > 0 ? parts.join(', ') : via;
}

/** Where a term stands. A term of the Index comes before a synonym that reads the same. */
function sourceOf(codebook: Codebook, system: CodeSystemId, path: string): string | undefined {
  const terms = codebook.terms(system);
  const kind = terms && kindOf(terms, path);
  return kind && SOURCES[kind];
}

/** The kind of the first term with a path, looked for among those that hold its rarest word. */
function kindOf(terms: TermTable, path: string): TermKind | undefined {
  let rarest = -1;
  for (const word of wordsOf(path)) {
    const at = terms.words.lowerBound(word);
    if (terms.words.wordAt(at) !== word) continue;
    if (rarest < 0 || terms.words.frequency(at) < terms.words.frequency(rarest)) rarest = at;
  }
  let kind: TermKind | undefined;
  if (rarest >= 0)
    terms.words.forEachTerm(rarest, (term) => {
      if (kind === undefined && terms.textAt(term) === path) kind = terms.kindAt(term);
    });
  return kind;
}
