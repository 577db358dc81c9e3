/** The organisms of categories B95 and B96 by the words that a record has for them (ICD-10-CM Tabular List). */
import { type CodeList, listHas } from '../codebook/code-list.ts';
import type { Span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { clausesIn, clausesOf, statementAt } from './narrative.ts';
import { unwrapped } from './unwrapped.ts';

interface Organism {
  readonly key: string;
  readonly words: RegExp;
}

/** The narrower names first: a pneumococcus is a streptococcus too. */
const ORGANISMS: readonly Organism[] = [
  { key: 'B9620', words: /\b(?:e\.? ?coli|escherichia coli)\b/gi },
  { key: 'B961', words: /\bklebsiella\b/gi },
  { key: 'B964', words: /\bproteus\b/gi },
  { key: 'B965', words: /\bpseudomonas\b/gi },
  { key: 'B952', words: /\b(?:enterococc\w+|vre)\b/gi },
  { key: 'B9562', words: /\b(?:mrsa|methicillin[- ]resistant staphylococcus aureus)\b/gi },
  { key: 'B9561', words: /\b(?:mssa|methicillin[- ](?:susceptible|sensitive) staphylococcus aureus)\b/gi },
  { key: 'B950', words: /\b(?:group a strep\w*|streptococcus pyogenes)\b/gi },
  { key: 'B951', words: /\b(?:group b strep\w*|streptococcus agalactiae)\b/gi },
  { key: 'B953', words: /\b(?:streptococcus pneumoniae|pneumococc\w+)\b/gi },
  { key: 'B963', words: /\bha?emophilus influenzae\b/gi },
  { key: 'B960', words: /\bmycoplasma pneumoniae\b/gi },
  { key: 'B966', words: /\bbacteroides fragilis\b/gi },
  { key: 'B9683', words: /\bacinetobacter baumannii\b/gi },
];

/** An organism that the record names, and where. */
export interface NamedOrganism {
  readonly key: string;
  readonly span: Span;
}

/**
 * The first organism that the record affirms and a note names: in the description of the diagnosis, else in the
 * narrative. What is denied, suspected or past is none.
 */
export function organismOf(
  { document, claim }: ClaimContext,
  { diagnosis: { description }, set }: SoundDiagnosis,
  codes: CodeList,
): NamedOrganism | undefined {
  const described = description ? clausesIn(document.text, description.span) : [];
  const clauses = [...described, ...clausesOf(document, claim)];
  if (clauses.length === 0) return undefined;
  for (const { key, words } of ORGANISMS) {
    if (!listHas(codes, set.indexOf(key))) continue;
    for (const clause of clauses) {
      const line = unwrapped(document.text, clause.span);
      for (const match of line.words.matchAll(words)) {
        const at = line.placeOf(match.index, match.index + match[0].length);
        if (statementAt(clause, at).status === 'affirmed') return { key, span: at };
      }
    }
  }
  return undefined;
}
