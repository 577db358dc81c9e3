/** Every format, and which text is of which. */

import type { FormatId } from '../model/document.ts';
import { chart, markdownChart } from './chart/index.ts';
import { claim } from './claim/index.ts';
import type { Format } from './format.ts';
import { unreadFormats } from './unread/index.ts';
import { x12 } from './x12/index.ts';

/** The formats, the more particular before the more general: Markdown charts before charts. */
export const FORMATS: readonly Format[] = [claim, markdownChart, chart, x12, ...unreadFormats];

/** A format by its name; the plain way of writing it where there are several. */
export const formatOf = (id: FormatId): Format | undefined => FORMATS.findLast((format) => format.id === id);

export interface Recognisable {
  readonly name?: string;
  /** An editor's language id, or the name of a format as `--as` has it. */
  readonly languageId?: string;
  readonly text: string;
}

/**
 * The format of a text by language id, then file name, then content; `undefined` where none fits. Where a language
 * has several formats (`chart` is written in two ways), name and content choose among them.
 */
export function recogniseFormat({ name, languageId, text }: Recognisable): Format | undefined {
  const named = languageId === undefined ? [] : FORMATS.filter((format) => isNamed(format, languageId));
  if (named.length > 0) return byNameOrText(named, name, text) ?? named.at(-1);
  return byNameOrText(FORMATS, name, text);
}

const isNamed = (format: Format, languageId: string): boolean =>
  format.id === languageId || format.languageIds.includes(languageId);

function byNameOrText(
  formats: readonly Format[],
  name: string | undefined,
  text: string,
): Format | undefined {
  const byName = name === undefined ? undefined : formats.find((format) => format.matchesName(name));
  return byName ?? (isBinary(text) ? undefined : formats.find((format) => format.matchesText(text)));
}

/** NULs in its beginning mark what is no text. */
const isBinary = (text: string): boolean => text.slice(0, 4000).includes('\0');
