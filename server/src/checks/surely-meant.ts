/** Items of an assessment whose words lead to one code and to no other, of whose category none is listed. */
import { overlaps, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import { search } from '../search/search.ts';
import type { Assessed } from './assessed.ts';
import { itemAt, plainNameOf } from './assessed-item.ts';
import type { ClaimContext } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { supportOf } from './evidence.ts';
import { LESS_SPECIFIC } from './less-specific-pairs.ts';
import { clausesOf, lineAt, statesDiagnoses } from './narrative.ts';
import { wasOperatedBefore } from './past-diseases.ts';
import { TOLD_BY } from './told-by-others.ts';
import { tellingWords } from './word-forms.ts';

/** So much of a score is of a name that is told whole, and so much of it the next best of another category may have. */
const SURE = 0.6;
const NEXT = 0.75;
/** Codes that answer so much of it are for the item too. */
const AS_WELL = 0.4;
const MOST_ALIKE = 8;

/** Diseases, malformations and injuries; symptoms may be integral to another diagnosis. */
const isJudged = codesIn('A00-L99', 'M00-M24', 'M26-M53', 'M60-M78', 'M80-QA1', 'S00-S99');

const isNeoplasm = codesIn('C00-D49');

/** A diet, a place, and what another is made to have. */
const NO_NAME = /^(?:low|no|less|high)[- ](?:salt|sodium|fat|carb\w*|sugar|protein|residue)\b|\bby proxy\b/i;
/** A single word of fewer letters, or several of which none has as many as three, may be anything. */
const SHORTEST = 8;
const SHORT = 6;
/** What is talked about, or is over. */
const NOT_NOW =
  /^(?:\W|\d)*(?:discuss\w*|review\w*|counsel\w*|talked|told|asked|consider\w*|screen\w*|watch\w*|rule|r\/o|see|call|refer\w*)\b|\b(?:banded|treated|last (?:spring|summer|fall|autumn|winter|year|month|week)|ago|resolved|corrected|replaced|repleted|gone|removed|healed|cured|put right|better)\b/i;

/** The items that no listed code answers, and the code that each is for. */
export function surelyMeant(context: ClaimContext): readonly Assessed[] {
  const { codebook, document, claim, listed, date } = context;
  const found: Assessed[] = [];
  for (const clause of clausesOf(document, claim)) {
    if (!statesDiagnoses(clause)) continue;
    const item = itemAt(document.text, clause, claim.setting);
    if (!item || item.isDoubted) continue;
    const [head = ''] = HEAD.exec(slice(document.text, item.at)) ?? [];
    const at = span(item.at.start, item.at.start + head.length);
    const name = plainNameOf(head);
    const words = wordsOf(name);
    const longest = Math.max(0, ...tellingWords(name).map(({ length }) => length));
    if (longest < (words.length === 1 ? SHORTEST : SHORT) || NO_NAME.test(name)) continue;
    const line = lineAt(document.text, clause.span);
    if (NOT_NOW.test(line)) continue;
    if (wasOperatedBefore(line, date)) continue;
    if (claim.diagnoses.some(({ code }) => overlaps(code.span, clause.span))) continue;
    const [best, ...others] = search(codebook, `${name} `, {
      systems: ['icd-10-cm'],
      date,
      limit: MOST_ALIKE,
      billableOnly: true,
    });
    if (!best || best.score < SURE || best.corrected || !isJudged(best.code)) continue;
    const category = best.code.slice(0, 3);
    if (others.some(({ code, score }) => code.slice(0, 3) !== category && score > best.score * NEXT))
      continue;
    if (TOLD_BY.some(([told, by]) => told(best.code) && listed.some(({ key }) => by(key)))) continue;
    if (LESS_SPECIFIC.some((pair) => pair.wrong(best.code) && listed.some(({ key }) => pair.beside(key))))
      continue;
    // What it is, benign or malignant, is chart/otherwise-coded.
    if (isNeoplasm(best.code) && listed.some(({ key }) => isNeoplasm(key))) continue;
    // Beside a code of its organ it may be the same disease.
    if (listed.some(({ key }) => key.slice(0, 2) === best.code.slice(0, 2))) continue;
    const answers = [best, ...others.filter(({ score }) => score > best.score * AS_WELL)];
    if (listed.some(({ key }) => answers.some(({ code }) => code.slice(0, 3) === key.slice(0, 3)))) continue;
    if (
      listed.some((sound) => {
        const support = supportOf(context, sound);
        return support.kind === 'named' && support.places.some((place) => overlaps(place.span, at));
      })
    )
      continue;
    found.push({ at, best, isSure: false });
  }
  return found;
}

/** An item up to what is said of it. */
const HEAD = /^[^,;:.(]+/;
