/**
 * The instructions that stand under a code: a line by itself, or a line that opens a list (`underlying disease, such
 * as:`) with the lines that follow it (ICD-10-CM Official Guidelines I.A.13, I.A.17, I.B.7).
 */

/** The three kinds of notes that ask for another code. */
export type InstructionKind = 'code-first' | 'use-additional' | 'code-also';

export interface InstructionText {
  /** The line by itself, or the one that opens the list. */
  readonly opening: string;
  /** The lines of the list; none where the line stands by itself. */
  readonly items: readonly string[];
  /** The book leaves it to the record whether there is such a code: `if applicable`, `if known`, `any associated`. */
  readonly isOptional: boolean;
  /** The codes are examples only. */
  readonly hasExamples: boolean;
}

const OPENS_LIST = /:\s*$|\bsuch as\s*$/;
const OPTIONAL = /\b(?:if|any|when|unless|necessary|for adverse effects?)\b/i;
const EXAMPLES = /\b(?:such as|including)\b/i;

/** How a line begins that is no further line of the list before it. */
const BEGINS_ANEW: Readonly<Record<InstructionKind, RegExp>> = {
  'use-additional': /^(?:,|(?:external cause |cause )?codes?\b)/i,
  'code-first': /^(?:,|if\b|the underlying\b|underlying\b)/i,
  'code-also': /^(?:,|if\b|the underlying\b|underlying\b)/i,
};

/**
 * @param kind of all the lines.
 * @param lines the notes of one kind under one owner, in the order of the book.
 */
export function instructionTexts(kind: InstructionKind, lines: readonly string[]): InstructionText[] {
  const lists: { readonly opening: string; readonly items: string[] }[] = [];
  for (const line of lines) {
    const list = lists.at(-1);
    const opensList = OPENS_LIST.test(line);
    if (list && OPENS_LIST.test(list.opening) && !opensList && !BEGINS_ANEW[kind].test(line))
      list.items.push(line);
    else lists.push({ opening: line, items: [] });
  }
  return lists.map(({ opening, items }) => ({
    opening,
    items,
    isOptional: OPTIONAL.test(opening) || items.some((item) => /\bif\b/i.test(item)),
    hasExamples: EXAMPLES.test(opening),
  }));
}
