/**
 * The Tabular List as XML (icd10cm_tabular.xsd): chapters, the sections in them, the categories of each section,
 * the 7th characters that a category or subcategory lists, and the notes under each of them.
 */
import { SaxesParser } from 'saxes';
import { codeKey } from '../../../server/src/model/codes.ts';

export interface TabularSection {
  /** The range as the Tabular writes it, `E08-E13`. */
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
}

/** The elements that hold notes, and what the tables call each. */
export const NOTE_KINDS: ReadonlyMap<string, string> = new Map([
  ['includes', 'includes'],
  ['inclusionTerm', 'inclusion-term'],
  ['excludes1', 'excludes1'],
  ['excludes2', 'excludes2'],
  ['codeFirst', 'code-first'],
  ['useAdditionalCode', 'use-additional'],
  ['codeAlso', 'code-also'],
  ['notes', 'note'],
  ['sevenChrNote', 'seventh-character'],
]);

export interface TabularNote {
  readonly kind: string;
  readonly text: string;
}

/** Whose notes they are, as the tables write it: a section of one category (B20) is told from the category. */
export const chapterOwner = (chapter: string): string => `chapter ${chapter}`;
export const sectionOwner = (section: string): string => `section ${section}`;
/** A heading over several sections, as T20-T32 (burns) over T20-T25: its notes hold for all categories in its range. */
export const groupOwner = (section: string): string => `group ${section}`;

export interface Tabular {
  /** From chapter number to title, without the range of codes behind it. */
  readonly chapters: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, TabularSection>;
  /** From category (three characters) to the id of its section. */
  readonly categories: ReadonlyMap<string, string>;
  /** From a code's key to its list, character to meaning. */
  readonly seventhCharacters: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Every chapter, group of sections, section and code with its own notes in the order of the book; most have none. */
  readonly notes: ReadonlyMap<string, readonly TabularNote[]>;
}

const withoutBreaks = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `Certain infectious and parasitic diseases (A00-B99)` without the range. */
const withoutRange = (title: string): string =>
  withoutBreaks(title.replace(/\s*\([A-Z\d]{3}(?:-[A-Z\d]{3})?\)\s*$/, ''));

/**
 * @param name of the file, for the errors.
 * @throws where the text is no XML, or no Tabular.
 */
export function readTabular(name: string, text: string): Tabular {
  const chapters = new Map<string, string>();
  const sections = new Map<string, TabularSection>();
  const categories = new Map<string, string>();
  const seventhCharacters = new Map<string, Map<string, string>>();
  const notes = new Map<string, TabularNote[]>();

  /** The elements around the current place, and what is known of the innermost chapter, section and code. */
  const open: string[] = [];
  const codes: string[] = [];
  let chapter = '';
  let section = '';
  let character = '';
  let content = '';

  const owner = (): string =>
    codes[codes.length - 1] ?? (open.includes('section') ? sectionOwner(section) : chapterOwner(chapter));
  const addNote = (kind: string, text: string) => {
    if (text !== '') notes.set(owner(), [...(notes.get(owner()) ?? []), { kind, text }]);
  };

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
    if (tag === 'desc' && /^(?:chapter|section|diag)$/.test(parent ?? '')) notes.set(owner(), []);
    const noteKind = tag === 'note' ? NOTE_KINDS.get(parent ?? '') : undefined;
    if (noteKind) addNote(noteKind, withoutBreaks(content));
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
      seventhCharacters.set(key, list.set(character, withoutBreaks(content)));
    }
    if (tag === 'diag') codes.pop();
    content = '';
  });
  parser.write(text).close();
  if (chapters.size < 21 || categories.size < 1900)
    throw new Error(
      `${name}: ${chapters.size} chapters and ${categories.size} categories are no Tabular List.`,
    );
  const withCategories = new Set(categories.values());
  for (const id of sections.keys())
    if (!withCategories.has(id)) {
      notes.set(groupOwner(id), notes.get(sectionOwner(id)) ?? []);
      notes.delete(sectionOwner(id));
    }
  return { chapters, sections, categories, seventhCharacters, notes };
}
