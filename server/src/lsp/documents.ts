/** The open documents, each version one value that never changes: two are the same version where they are identical. */
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { applyEdits, LineMap, type PositionEncoding, type Span, span, type TextEdit } from '../model/text.ts';

export interface OpenFile {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** Made when first asked for. */
  readonly lines: () => LineMap;
  /** The word in which the last change ended; absent in a document as it was opened. */
  readonly touched?: Span;
}

export const openedFile = ({ uri, languageId, version, text }: TextDocumentItem): OpenFile => ({
  uri,
  languageId,
  version,
  text,
  lines: lineMapOf(text),
});

/** The last part of a URI's path, decoded: `office visit.claim`. */
export function fileName(uri: string): string {
  const last = uri.replace(/[?#].*$/, '').replace(/^.*\//, '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/**
 * The file after the client's changes, each of which counts in the text that the one before it left.
 * Editors send many changes from the end of the text to its start: those need no new map of lines in between.
 */
export function changedFile(
  file: OpenFile,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: PositionEncoding,
): OpenFile {
  let { text, lines } = file;
  let pending: TextEdit[] = [];
  let end = 0;
  const settle = () => {
    if (pending.length === 0) return;
    text = applyEdits(text, pending);
    lines = lineMapOf(text);
    pending = [];
  };
  for (const change of changes) {
    if (!('range' in change)) {
      pending = [];
      text = change.text;
      lines = lineMapOf(text);
      end = text.length;
      continue;
    }
    let at = lines().spanOf(change.range, encoding);
    const lowest = pending.at(-1)?.span.start;
    if (lowest !== undefined && at.end >= lowest) {
      settle();
      at = lines().spanOf(change.range, encoding);
    }
    pending.push({ span: at, newText: change.text });
    end = at.start + change.text.length;
  }
  settle();
  return { ...file, version, text, lines, touched: wordAround(text, end) };
}

const IN_WORD = /[\p{L}\p{N}.-]/u;

/** The word an offset stands in or at; empty where it stands between blanks or marks. */
function wordAround(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && IN_WORD.test(text.charAt(end))) end++;
  return span(start, end);
}

function lineMapOf(text: string): () => LineMap {
  let lines: LineMap | undefined;
  return () => {
    lines ??= new LineMap(text);
    return lines;
  };
}
