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
  // Those that are told by their whole names, before what they are a part of.
  { key: 'B9620', words: /\b(?:e\.? ?coli|escherichia coli)\b/gi },
  { key: 'B961', words: /\bklebsiella\b/gi },
  { key: 'B964', words: /\bproteus\b/gi },
  { key: 'B965', words: /\bpseudomonas\b/gi },
  { key: 'B952', words: /\b(?:enterococc\w+|e\.? ?f(?:aecalis|aecium)|vre)\b/gi },
  { key: 'B9562', words: /\b(?:mrsa|methicillin[- ]resistant staphylococcus aureus)\b/gi },
  { key: 'B9561', words: /\b(?:mssa|methicillin[- ](?:susceptible|sensitive) staphylococcus aureus)\b/gi },
  { key: 'B9561', words: /\b(?:staph(?:ylococcus)?|s)\.? aureus\b/gi },
  {
    key: 'B957',
    words:
      /\b(?:(?:staph(?:ylococcus)?|s)\.? (?:epidermidis|lugdunensis|saprophyticus|hominis|haemolyticus)|coagulase[- ]negative staph\w*|cons)\b/gi,
  },
  {
    key: 'B950',
    words:
      /\b(?:group a (?:beta[- ]hemolytic )?strep\w*|gas|strep(?:tococcus)?\.? pyogenes|s\.? pyogenes)\b/gi,
  },
  {
    key: 'B951',
    words: /\b(?:group b (?:beta[- ]hemolytic )?strep\w*|gbs|(?:strep(?:tococcus)?|s)\.? agalactiae)\b/gi,
  },
  { key: 'B953', words: /\b(?:(?:strep(?:tococcus)?|s)\.? pneumo(?:niae?)?|pneumococc\w+)\b/gi },
  {
    key: 'B954',
    words:
      /\b(?:viridans (?:group )?strep\w*|(?:strep(?:tococcus)?|s)\.? (?:viridans|anginosus|intermedius|constellatus|mitis|bovis|gallolyticus|dysgalactiae|mutans)|group [cdfg] strep\w*)\b/gi,
  },
  { key: 'B963', words: /\b(?:ha?emophilus influenzae|h\.? influenzae|h\.? flu)\b/gi },
  { key: 'B960', words: /\bmycoplasma pneumoniae\b/gi },
  { key: 'B966', words: /\b(?:bacteroides|b\.?) fragilis\b/gi },
  { key: 'B967', words: /\b(?:clostridium|c\.?) perfringens\b/gi },
  { key: 'B9681', words: /\b(?:helicobacter|h\.?) pylori\b/gi },
  { key: 'B9683', words: /\b(?:acinetobacter|a\.?) baumannii\b/gi },
  {
    key: 'B9689',
    words:
      /\b(?:citrobacter|serratia|enterobacter|moraxella|m\. catarrhalis|morganella|providencia|stenotrophomonas|pasteurella|eikenella|prevotella|fusobacterium|peptostreptococcus|cutibacterium|aerococcus|corynebacterium|burkholderia|achromobacter|hafnia|raoultella)\b/gi,
  },
  { key: 'B974', words: /\b(?:rsv|respiratory syncytial virus)\b/gi },
  { key: 'B970', words: /\badenovir(?:us|al)\b/gi },
  { key: 'B9781', words: /\b(?:(?:human )?metapneumovirus|hmpv)\b/gi },
  { key: 'B9711', words: /\bcoxsackie ?virus\w*\b|\bcoxsackie\b/gi },
  { key: 'B9712', words: /\becho ?virus\b/gi },
  { key: 'B9710', words: /\benterovirus\b/gi },
  { key: 'B9789', words: /\b(?:para-?influenza|rhinovirus|bocavirus)\b/gi },
];

/** What grew and has brought nothing, or is what the drug or the vaccine is for. */
const NO_PATHOGEN =
  /\b(?:contaminant\w*|contaminat\w+|coloni[sz]\w+|(?:normal|skin|mixed|oral) flora|carrier|screen\w*|vaccin\w+|cover(?:s|age|ed|ing)?|history of|prior|previous|last year|ago|in (?:19|20)\d\d)\b/i;

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
  codes?: CodeList,
): NamedOrganism | undefined {
  const described = description ? clausesIn(document.text, description.span) : [];
  const clauses = [...described, ...clausesOf(document, claim)];
  if (clauses.length === 0) return undefined;
  for (const { key, words } of ORGANISMS) {
    if (codes && !listHas(codes, set.indexOf(key))) continue;
    for (const clause of clauses) {
      const line = unwrapped(document.text, clause.span);
      for (const match of line.words.matchAll(words)) {
        const at = line.placeOf(match.index, match.index + match[0].length);
        if (statementAt(clause, at).status === 'affirmed' && !NO_PATHOGEN.test(line.words))
          return { key, span: at };
      }
    }
  }
  return undefined;
}
