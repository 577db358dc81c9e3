/**
 * The Tabular List as XML (icd10cm_tabular.xsd): chapters, the sections in them, the categories of each section,
 * and the 7th characters that a category or subcategory lists.
 */
import { SaxesParser } from 'saxes';
import { codeKey } from '../../../server/src/model/codes.ts';

export interface TabularSection {
  /** The range as the Tabular writes it, `E08-E13`. */
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
}

export interface Tabular {
  /** From chapter number to title, without the range of codes behind it. */
  readonly chapters: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, TabularSection>;
  /** From category (three characters) to the id of its section. */
  readonly categories: ReadonlyMap<string, string>;
  /** From a code's key to its list, character to meaning. */
  readonly seventhCharacters: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** `Certain infectious and parasitic diseases (A00-B99)` without the range. */
const withoutRange = (title: string): string =>
  title
    .replace(/\s*\([A-Z\d]{3}(?:-[A-Z\d]{3})?\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param name of the file, for the errors.
 * @throws where the text is no XML, or no Tabular.
 */
export function readTabular(name: string, text: string): Tabular {
  const chapters = new Map<string, string>();
  const sections = new Map<string, TabularSection>();
  const categories = new Map<string, string>();
  const seventhCharacters = new Map<string, Map<string, string>>();

  /** The elements around the current place, and what is known of the innermost chapter, section and code. */
  const open: string[] = [];
  const codes: string[] = [];
  let chapter = '';
  let section = '';
  let character = '';
  let content = '';

  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    open.push(tag);
    content = '';
    if (tag === 'section') section = String(attributes['id'] ?? '');
    if (tag === 'extension') character = String(attributes['char'] ?? '');
    if (tag === 'diag') codes.push('');
  });
  parser.on('text', (part) => {
    content += part;
  });
  parser.on('closetag', ({ name: tag }) => {
    open.pop();
    const parent = open[open.length - 1];
    if (tag === 'name' && parent === 'chapter') chapter = content;
    if (tag === 'desc' && parent === 'chapter') chapters.set(chapter, withoutRange(content));
    if (tag === 'desc' && parent === 'section')
      sections.set(section, { id: section, chapter, title: withoutRange(content) });
    if (tag === 'name' && parent === 'diag') {
      codes[codes.length - 1] = codeKey(content);
      if (codes.length === 1) categories.set(content, section);
    }
    if (tag === 'extension' && codes.length > 0) {
      const key = codes[codes.length - 1] ?? '';
      const list = seventhCharacters.get(key) ?? new Map<string, string>();
      seventhCharacters.set(key, list.set(character, content.replace(/\s+/g, ' ').trim()));
    }
    if (tag === 'diag') codes.pop();
    content = '';
  });
  parser.write(text).close();
  if (chapters.size < 21 || categories.size < 1900)
    throw new Error(
      `${name}: ${chapters.size} chapters and ${categories.size} categories are no Tabular List.`,
    );
  return { chapters, sections, categories, seventhCharacters };
}
