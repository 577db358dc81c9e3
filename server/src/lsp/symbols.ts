import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../features/outline.ts';
import type { OutlineItem } from '../formats/format.ts';
import { OUTLINE_KIND, toRange } from './convert.ts';
import type { Session, Subject } from './session.ts';

/** The outline as a tree, or flat for a client that shows no tree. */
export function symbolsOf(
  { client }: Session,
  { file, open }: Subject,
): DocumentSymbol[] | SymbolInformation[] {
  const toSymbol = (item: OutlineItem): DocumentSymbol => ({
    // The protocol wants a name that is not blank.
    name: item.name.trim() || item.kind,
    detail: item.detail,
    kind: OUTLINE_KIND[item.kind],
    range: toRange(file, item.span, client.encoding),
    selectionRange: toRange(file, item.selection, client.encoding),
    children: item.children.map(toSymbol),
  });
  const tree = outline(open).map(toSymbol);
  return client.outlineTree ? tree : tree.flatMap((symbol) => flat(symbol, file.uri));
}

function flat({ name, kind, range, children = [] }: DocumentSymbol, uri: string): SymbolInformation[] {
  return [{ name, kind, location: { uri, range } }, ...children.flatMap((child) => flat(child, uri))];
}
