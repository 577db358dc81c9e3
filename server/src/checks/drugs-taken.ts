/** I.C.19.e.5: of several drugs that were taken each has its code. */
import { type Span, slice, span } from '../model/text.ts';
import { wordSpansOf } from '../model/words.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { drugOf, harmOf } from './drug-harms.ts';
import { phaseOf } from './injury-phases.ts';
import { about, named } from './list-fixes.ts';
import { mentionsOf, statementAt } from './narrative.ts';

/** Those with a name: T50.9 is what no name tells. */
export const isDrug = codesIn('T36-T49', 'T50.0-T50.8', 'T50.A-', 'T50.B-', 'T50.Z-');
const TAKEN =
  /\b(?:took|taken|taking|swallow\w*|drank|drunk|ingest\w*|overdos\w*|poison\w*|got into|ate|eaten|injected|snorted|ingestions?|cocktail of|attempt(?:ed suicide)?(?= (?:with|by|using|on)\b))\b/gi;
/** What was given for it is no poison, what the patient takes every day may be none, and what was sold as one drug is another. */
const GIVEN =
  /\b(?:(?:bought|sold|labeled|marked|passed off) as|(?:by mistake|mistaken|mistook|in error) for|thinking (?:it|they)|counterfeit|(?:thought|believed) (?:it|they|to)|instead of (?!hers\b|his own|her own|their own|theirs)|given|gave|received|treated|started|loaded|antidote|daily|every day|usual|prescribed|home (?:meds|medications))\b/i;

/** Poisonings, as one drug of them all is listed and a note names another beside it in the sentence of the taking. */
export function drugUncoded(context: ClaimContext): readonly Report[] {
  const { document, claim, listed } = context;
  const coded = listed.filter(
    ({ key }) => isDrug(key) && /[1-4]/.test(harmOf(key) ?? '') && phaseOf(key) === 'initial',
  );
  const [first] = coded;
  if (!first) return [];
  const drugs = new Set(listed.filter(({ key }) => isDrug(key)).map(({ key }) => drugOf(key)));
  const taken = mentionsOf(document, claim, TAKEN).flatMap(({ status, clause }) =>
    status !== 'affirmed' || GIVEN.test(slice(document.text, clause.span))
      ? []
      : drugsIn(context, first, clause.span).filter(
          ({ at }) => statementAt(clause, at).status === 'affirmed',
        ),
  );
  // What was drunk is coded as its toxic effect, or as its use.
  const isDrink = listed.some(({ key }) => /^(?:T51|F10)/.test(key));
  const isCoded = ({ groups, at }: Drug) =>
    groups.some((group) => drugs.has(group)) || (isDrink && ALCOHOL.test(slice(document.text, at)));
  const known = taken.filter(({ groups }) => groups.length > 0);
  const unknown = taken.filter(({ groups }) => groups.length === 0);
  const other = known.find((drug) => !isCoded(drug));
  // What is coded is named too, with a name that the Table has or has not.
  if (other && (known.some(isCoded) || unknown.length > 0)) return [uncoded(context, first, other)];
  const told = new Set(known.flatMap(({ groups }) => groups.filter((group) => drugs.has(group))));
  const last = unknown.at(-1);
  return last && distinct(unknown, context) > drugs.size - told.size ? [uncoded(context, first, last)] : [];
}

const ALCOHOL = /^(?:alcohol|ethanol|etoh|wine|beers?|vodka|whisk\w+|liquor|spirits?|gin|rum)$/i;

const distinct = (drugs: readonly Drug[], { document }: ClaimContext): number =>
  new Set(drugs.map(({ at }) => slice(document.text, at).toLowerCase())).size;

export interface Drug {
  readonly at: Span;
  /** Up to the character that says how it did harm; none of one that the Table has not. */
  readonly groups: readonly string[];
}

const uncoded = ({ document }: ClaimContext, first: SoundDiagnosis, { at, groups }: Drug): Report => ({
  ...about(first),
  severity: 'information',
  authority: 'ICD-10-CM Official Guidelines I.C.19.e.2 and e.5',
  message: `${named(first)} is coded, and the note says that “${slice(document.text, at)}” was taken too, for which no code is listed${groups.length > 0 ? ` (${groups.map((group) => `${group.slice(0, 3)}.${group.slice(3)}-`).join(', ')})` : ''}: each drug has its own.`,
  related: [{ span: at, message: 'The note names it here.' }],
});

/** The drugs that a stretch names, by the Table of Drugs. */
export function drugsIn(
  { document, codebook }: ClaimContext,
  { set }: SoundDiagnosis,
  at: Span,
): readonly Drug[] {
  const table = codebook.terms('icd-10-cm');
  if (!table) return [];
  const found: Drug[] = [];
  for (const { word, start, end } of wordSpansOf(slice(document.text, at))) {
    const index = table.words.lowerBound(word);
    if (word.length < SHORTEST) continue;
    if (table.words.wordAt(index) !== word) {
      if (CALLED_AS_DRUGS.test(word)) found.push({ at: span(at.start + start, at.start + end), groups: [] });
      continue;
    }
    const groups = new Set<string>();
    table.words.forEachTerm(index, (term) => {
      if (table.kindAt(term) !== 'drug' || mainTermOf(table.textAt(term)) !== word) return;
      for (const code of table.codesAt(term)) {
        const key = set.keyAt(code);
        if (isDrug(key)) groups.add(drugOf(key));
      }
    });
    if (groups.size > 0) found.push({ at: span(at.start + start, at.start + end), groups: [...groups] });
  }
  return found;
}

/** The main term of a path, without its nonessential modifiers: `Erythromycin (salts)`. */
const mainTermOf = (path: string): string =>
  (path.split(', ')[0] ?? '').replace(/ ?\([^)]*\)/g, '').toLowerCase();

/** How the names of drugs end that are younger than the Table. */
const CALLED_AS_DRUGS =
  /(?:oxetine|traline|opram|faxine|azepam|zolam|tiapine|lanzapine|peridone|piprazole|gabalin|apentin|codone|morphone|sartan|dipine|statin|gliptin|gliflozin|xaban|zolpidem|triptan|prazole|olol|lukast)$/;

/** In letters: shorter words are seldom drugs. */
const SHORTEST = 5;
