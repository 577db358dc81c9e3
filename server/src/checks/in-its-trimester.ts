/** Codes that leave the trimester open, where the note or a code of the weeks tells it (Guidelines I.C.15.a.3). */
import { slice } from '../model/text.ts';
import type { SearchResult } from '../search/search.ts';
import type { ClaimContext } from './check.ts';
import { mentionsOf } from './narrative.ts';
import { isWeeks, TRIMESTERS, type Trimester, trimesterOf, weeksOf } from './pregnancy.ts';

const UNSPECIFIED = 'unspecified trimester';
const TOLD = /\b(?:first|second|third) trimester\b|\b(?:1st|2nd|3rd) trimester\b/gi;
const BY_NUMBER: Readonly<Record<string, Trimester>> = { '1st': 'first', '2nd': 'second', '3rd': 'third' };

/** The trimester of a claim, by its code of the weeks or else by the one that its note affirms. */
function trimesterTold({ document, claim, listed }: ClaimContext): Trimester | undefined {
  const weeks = listed.find(({ key }) => isWeeks(key) && /^Z3A[0-4]\d$/.test(key) && key !== 'Z3A00');
  if (weeks) return trimesterOf(weeksOf(weeks.key));
  const told = new Set(
    mentionsOf(document, claim, TOLD)
      .filter(({ status }) => status === 'affirmed')
      .map(({ span }) => slice(document.text, span).toLowerCase().split(/\s/)[0] ?? ''),
  );
  const [only, another] = [...new Set([...told].map((word) => BY_NUMBER[word] ?? word))];
  return another === undefined ? TRIMESTERS.find((one) => one === only) : undefined;
}

/** The code of the trimester that is told, in place of one that leaves it open. */
export function inItsTrimester(context: ClaimContext, found: SearchResult): SearchResult {
  if (!found.title.includes(UNSPECIFIED)) return found;
  const trimester = trimesterTold(context);
  const model = context.listed.find(({ set }) => set.keyAt(found.index) === found.code);
  if (!trimester || !model) return found;
  const { set, date } = model;
  const title = found.title.replace(UNSPECIFIED, `${trimester} trimester`);
  const index = set
    .billableBelow(set.indexOf(found.code.slice(0, 3)), date)
    .find((other) => set.periodOn(other, date)?.title === title);
  return index === undefined ? found : { ...found, index, code: set.keyAt(index), title };
}
