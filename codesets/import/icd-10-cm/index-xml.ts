/**
 * The Alphabetic Index (icd10cm_index_YYYY.xml) and the Index to External Causes (icd10cm_eindex_YYYY.xml), which
 * have one layout (icd10cm_index.xsd): terms within terms, each with its codes, or another term.
 */
import { childrenNamed, readXml, textOf, type XmlElement } from '../xml.ts';
import { type IndexEntry, oneLine } from './index-entry.ts';

/** `code`, with `manif` the manifestation beside it; `subcat` and `seecat` name headers. */
const CODE_ELEMENTS: ReadonlySet<string> = new Set(['code', 'manif', 'subcat', 'seecat']);

/**
 * @param leastMainTerms how many a whole index has at least.
 * @throws where the file is no such XML or has fewer main terms.
 */
export function readIndexXml(name: string, text: string, leastMainTerms: number): IndexEntry[] {
  const mainTerms = mainTermsOf(name, text);
  if (mainTerms.length < leastMainTerms)
    throw new Error(`${name}: ${mainTerms.length} main terms are too few for a whole index.`);
  return mainTerms.flatMap((term) => entriesBelow(term, []));
}

/** The main terms of an index or a table of terms, letter by letter. */
export const mainTermsOf = (name: string, text: string): readonly XmlElement[] =>
  childrenNamed(readXml(name, text, 'ICD10CM.index'), 'letter').flatMap((letter) =>
    childrenNamed(letter, 'mainTerm'),
  );

/** The title of a term and, apart, the nonessential modifiers in it. */
export function titleOf(term: XmlElement): { readonly title: string; readonly modifiers: string } {
  const [title] = childrenNamed(term, 'title');
  if (!title) return { title: '', modifiers: '' };
  const modifiers = childrenNamed(title, 'nemod').map((one) => one.text);
  return { title: oneLine(title.text), modifiers: oneLine(modifiers.join(' ')) };
}

function entriesBelow(term: XmlElement, above: readonly string[]): IndexEntry[] {
  const { title, modifiers } = titleOf(term);
  const levels = [...above, title];
  const entry = {
    levels,
    modifiers,
    codes: term.children.filter(({ name }) => CODE_ELEMENTS.has(name)).map((code) => code.text),
    see: textOf(term, 'see'),
    seeAlso: textOf(term, 'seeAlso'),
  };
  return [entry, ...childrenNamed(term, 'term').flatMap((below) => entriesBelow(below, levels))];
}
