import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover } from '../features/hover.ts';
import { toMarkup, toRange } from './convert.ts';
import type { Session, Subject } from './session.ts';

export function hoverAt(
  { client }: Session,
  { file, open }: Subject,
  { position }: HoverParams,
): Hover | null {
  const found = hover(open, file.lines().offsetAt(position, client.encoding));
  if (!found) return null;
  return { contents: toMarkup(found.markdown, client), range: toRange(file, found.span, client.encoding) };
}
