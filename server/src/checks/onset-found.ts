/** What was found on a later day of a stay, by the signs with which the patient came (Official Guidelines, appendix I). */
import { span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { denies } from './evidence.ts';
import { clausesOf, lineAt, type Mention, mentionsOf } from './narrative.ts';
import { withDays } from './onset-dates.ts';
import { signsOf } from './onset-names.ts';
import { ARRIVED, FOUND, LATER, OF_THE_BIRTH, WELL_THEN } from './onset-words.ts';

/** Of these no other disease has the signs as readily. */
const showsItself = codesIn('A04.7-', 'C16-C20', 'I82.4-', 'I82.6-', 'K25-K92');

/** What was found on a later day, of which the patient came with the signs (appendix I). */
export function foundLater(
  context: ClaimContext,
  each: SoundDiagnosis,
  places: readonly Mention[],
): Mention | undefined {
  const signs = showsItself(each.key) ? signsOf(each.key) : undefined;
  const isFound = places.some((place) => {
    const sentence = sentenceOf(context, place);
    return (
      /\bfound\b|\w+scop(?:y|ic)\b|\begd\b/i.test(sentence.replace(FOUND, 'found')) && LATER.test(sentence)
    );
  });
  if (!signs || !isFound) return undefined;
  return mentionsOf(context.document, context.claim, signs).find((sign) => {
    const words = lineAt(context.document.text, sign.clause.span);
    return !denies(sign) && ARRIVED.test(words) && !LATER.test(words);
  });
}

/** What the Index has under “Threatened” and “Impending”. */
export const isThreat = codesIn('F10.130', 'F10.139', 'F10.230', 'F10.239', 'I20.0', 'O20.0', 'O47');

/** What was only impending or threatened to the end, of which the patient came with the symptoms (appendix I). */
export function threatenedThen(context: ClaimContext, each: SoundDiagnosis): Mention | undefined {
  const isOfNewborn = each.key.startsWith('P');
  const signs = isThreat(each.key) || isOfNewborn ? signsOf(each.key) : undefined;
  if (!signs) return undefined;
  return mentionsOf(context.document, context.claim, signs).find((sign) => {
    const words = sentenceOf(context, sign);
    return (
      sign.status === 'affirmed' &&
      !LATER.test(words) &&
      ((isOfNewborn && OF_THE_BIRTH.test(words)) ||
        ARRIVED.test(words.replace(WELL_THEN, '')) ||
        OF_ARRIVAL.test(sign.clause.heading))
    );
  });
}

/** Headings under which a note of a stay tells what there was when the patient came. */
const OF_ARRIVAL =
  /^(?:(?:findings|status|condition|exam\w*|presentation|assessment|symptoms) (?:on|at|upon) (?:admission|arrival|presentation)|(?:on|at|upon) (?:admission|arrival|presentation)|(?:admission|admitting|arrival|presenting|intake|triage) (?:findings|status|exam\w*|assessment|history|symptoms|complaints?|note)|presentation|history of (?:the )?present(?:ing)? illness|hpi|(?:reason|indication) for (?:the )?(?:admission|hospitali[sz]ation)|chief complaint|cc|(?:ed|er|emergency (?:department|room)|triage)(?: (?:course|evaluation|note|findings))?)$/;

/** The sentence of a place, which goes on behind a semicolon. */
export function sentenceOf(context: ClaimContext, { clause }: Mention): string {
  const { document, claim } = context;
  const { text } = document;
  const clauses = clausesOf(document, claim);
  const goesOn = (at: number): boolean => clauses[at] !== undefined && text[clauses[at].span.end - 1] === ';';
  let [first, last] = [clauses.indexOf(clause), clauses.indexOf(clause)];
  while (goesOn(first - 1)) first--;
  while (goesOn(last)) last++;
  const end = clauses[last]?.span.end ?? clause.span.end;
  return withDays(context, lineAt(text, span(clauses[first]?.span.start ?? clause.span.start, end)));
}
