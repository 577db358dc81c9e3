/**
 * The ICD-10-PCS Index (icd10pcs_index_YYYY.xml): main terms with their subterms, each leading to a code, to the
 * beginning of codes (often a table), to another term, or to the value of a table that a clinician's word stands for.
 */
import { childrenNamed, readXml, textOf, type XmlElement } from '../xml.ts';

export interface IndexEntry {
  /** The main term and the subterms below it, parted by ` > `. */
  readonly term: string;
  /** A whole code, the characters that codes begin with, or ''. */
  readonly code: string;
  /** Another term of the index (`see`), or ''. */
  readonly see: string;
  /** The value of a table (`use`), or ''. */
  readonly use: string;
}

/** The edition of 2025 has 3,215 main terms. */
const LEAST_MAIN_TERMS = 2_500;

/** @throws where the file is no such XML or has too few main terms. */
export function readIndex(name: string, text: string): IndexEntry[] {
  const letters = childrenNamed(readXml(name, text, 'ICD10PCS.index'), 'letter');
  const mainTerms = letters.flatMap((letter) => childrenNamed(letter, 'mainTerm'));
  if (mainTerms.length < LEAST_MAIN_TERMS)
    throw new Error(`${name}: ${mainTerms.length} main terms are too few for a whole index.`);
  return mainTerms.flatMap((term) => entriesBelow(term, ''));
}

function entriesBelow(element: XmlElement, above: string): IndexEntry[] {
  const title = textOf(element, 'title');
  // A subterm without a title only holds another reference of the term above it.
  const term = title === '' ? above : above === '' ? title : `${above} > ${title}`;
  return element.children.flatMap((child): IndexEntry[] => {
    const code = codeIn(child);
    switch (child.name) {
      case 'code':
      case 'codes':
      case 'tab':
        return [{ term, code: child.text, see: '', use: '' }];
      case 'see':
        return [{ term, code, see: child.text, use: '' }];
      case 'use':
        return [{ term, code, see: '', use: child.text }];
      case 'term':
        return entriesBelow(child, term);
      default:
        return [];
    }
  });
}

/** The code, or the beginning of codes, that a reference carries beside its words. */
const codeIn = (element: XmlElement): string =>
  textOf(element, 'code') || textOf(element, 'codes') || textOf(element, 'tab');
