/** Official XML files as trees. They are small (at most 15 MB) and flat; entities beyond the five of XML are refused. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children left out, blanks run together. */
  readonly text: string;
}

/** Elements nest a dozen deep in every official file; one that nests deeper is not what it seems. */
const MOST_DEPTH = 40;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root element of a text.
 * @param name of the file, for the errors.
 * @throws where the text is no XML or its root has another name.
 */
export function readXml(name: string, text: string, root: string): XmlElement {
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (open.length > MOST_DEPTH) throw new Error(`${name}: elements nest too deep.`);
    open.push({ name: tag, attributes: { ...attributes }, children: [], text: '' });
  });
  parser.on('text', (part) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += part;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push({ ...closed, text: closed.text.replace(/\s+/g, ' ').trim() });
  });
  parser.write(text).close();
  const [found] = open[0]?.children ?? [];
  if (found?.name !== root) throw new Error(`${name}: the file is <${found?.name ?? ''}>, not <${root}>.`);
  return found;
}

/** The children of a name, in order. */
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of a name, `''` where there is none. */
export const textOf = (element: XmlElement, name: string): string =>
  element.children.find((child) => child.name === name)?.text ?? '';
