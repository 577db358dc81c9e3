/** What titles say word by word, and what clauses of a note say, so that the two are compared. */
import { slice, span } from '../model/text.ts';
import { wordSpansOf } from '../model/words.ts';
import type { ClaimContext } from './check.ts';
import { type Clause, statementAt } from './narrative.ts';
import { formsOfEach, sameWord } from './word-forms.ts';

/** A word of a title, and whether it stands behind “without” or “not”. */
export interface TitleWord {
  readonly word: string;
  readonly denied: boolean;
}

/** Words of titles that tell no two conditions apart. */
const EMPTY =
  /^(?:a|an|the|of|and|or|to|in|on|at|by|with|without|not|for|due|other|unspecified|specified|classified|elsewhere|nec|nos|type|site|part|disease|disorder|affecting|encounter|initial|subsequent|sequela|condition|essential|primary|virus)$/;

/** What a title says, without what may stand in a note or not (Guidelines I.A.7). */
export function saidBy(title: string): readonly TitleWord[] {
  const words: TitleWord[] = [];
  for (const part of title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/[,;]/)) {
    let denied = false;
    for (const { word } of wordSpansOf(part)) {
      if (word === 'without' || word === 'not') denied = true;
      else if (word === 'with') denied = false;
      else if (!EMPTY.test(word)) words.push({ word, denied });
    }
  }
  return words;
}

const isSame = (one: TitleWord, other: TitleWord): boolean =>
  one.denied === other.denied && sameWord(one.word, other.word);

/** The words of one title that another has not. */
export const beyond = (words: readonly TitleWord[], others: readonly TitleWord[]): readonly TitleWord[] =>
  words.filter((word) => !others.some((other) => isSame(word, other)));

export const isIn = ({ word, denied }: TitleWord, { words }: Said): boolean =>
  words.some((said) => said.denied === denied && said.forms.some((form) => sameWord(form, word)));

/** A word of a note in all forms that it counts as. */
interface SaidWord {
  readonly forms: readonly string[];
  readonly denied: boolean;
}

export interface Said {
  readonly clause: Clause;
  readonly words: readonly SaidWord[];
}

export function saidIn({ document, codebook }: ClaimContext, clause: Clause): Said {
  const written = wordSpansOf(slice(document.text, clause.span));
  const forms = formsOfEach(
    written.map(({ word }) => word),
    codebook.abbreviations,
  );
  const words = written.map(({ start, end }, index): SaidWord => {
    const at = span(clause.span.start + start, clause.span.start + end);
    return {
      forms: forms[index] ?? [],
      denied: statementAt(clause, at).status === 'negated',
    };
  });
  return { clause, words };
}
