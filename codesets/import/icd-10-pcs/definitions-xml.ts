/** The ICD-10-PCS definitions (icd10pcs_definitions_YYYY.xml): what a value means, by its section, place and name. */
import { childrenNamed, readXml, textOf } from '../xml.ts';

/** A value's definition; `includes` are the book's examples and the terms that it stands for. */
export interface Definition {
  readonly section: string;
  readonly position: string;
  readonly term: string;
  readonly definition: string;
  readonly explanation: string;
  readonly includes: readonly string[];
}

/** The edition of 2026 has 1,090 terms. */
const LEAST_TERMS = 800;

/** @throws where the file is no such XML or has too few terms. */
export function readDefinitions(name: string, text: string): Definition[] {
  const sections = childrenNamed(readXml(name, text, 'ICD10PCS.definitions'), 'section');
  const definitions = sections.flatMap((section) =>
    childrenNamed(section, 'axis').flatMap((axis) =>
      childrenNamed(axis, 'terms').flatMap((terms) =>
        childrenNamed(terms, 'title').map((title) => ({
          section: section.attributes['code'] ?? '',
          position: axis.attributes['pos'] ?? '',
          term: title.text,
          definition: textOf(terms, 'definition'),
          explanation: textOf(terms, 'explanation'),
          includes: childrenNamed(terms, 'includes').map((one) => one.text),
        })),
      ),
    ),
  );
  if (definitions.length < LEAST_TERMS)
    throw new Error(`${name}: ${definitions.length} terms are too few for a whole edition.`);
  return definitions;
}

/** As the table has it. */
export const definitionLine = ({
  section,
  position,
  term,
  definition,
  explanation,
  includes,
}: Definition): string[] => [section, position, term, definition, explanation, includes.join('; ')];
