/** Lines of a large text, one at a time. */

/** A line without its end, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The lines of a text that have something in them; a text of millions is never held as a list of them. */
export function* linesOf(text: string): Generator<Line> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    number++;
    if (line.trim() !== '') yield { text: line, number };
    start = end + 1;
  }
}

/** The first lines of a text, by which its kind is told. A preamble of a licence takes up to thirty. */
export const firstLines = (text: string): string[] => text.slice(0, 16_000).split(/\r?\n/).slice(0, 60);

/** Cells of a tab-delimited line, without the blanks and quotation marks around them. */
export const tabCells = (line: string): string[] =>
  line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
