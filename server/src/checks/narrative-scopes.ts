/**
 * How far the words govern that say how a thing is meant. The method is that of NegEx (Chapman et al., J Biomed Inform
 * 2001;34:301–310): cues before and behind what they govern, words that only look like cues, and words that end a cue's
 * scope.
 */
import { bySpan, overlaps, type Span, span } from '../model/text.ts';
import { CUES, type Cue, NO_CUE, type Position, type Reach } from './narrative-cues.ts';
import { unwrapped } from './unwrapped.ts';

/** The stretch that a cue governs. */
export interface Scope {
  readonly span: Span;
  readonly status: Cue['status'];
  readonly cue: Span;
}

/** What ends every scope. */
const END =
  /\b(?:but|however|nevertheless|(?<!\bnot )yet|though|although|still|except|aside from|apart from|other than|which|who|secondary to|as the cause of|because of)\b/gi;

/** Where a new statement begins behind a comma, so that a list has ended. */
const AFFIRMING =
  /^\s*(?:(?:and|he|she|they|pt|patient|the patient) )*(?:stable|chronic|known|has|have|had|reports?|complains?|presents?|positive|currently|now|today|here|is|are|was|were|with|on)\b|\b(?:stable|controlled|uncontrolled|worse(?:ned|ning)?|improv(?:ed|ing)|continues?|is|was|are|were|has|have|reports?|managed|treated|positive for|s\/p)\b|\d/i;

/** The scopes of the cues of one clause, places counted in `text`, which holds the clause at `at`. */
export function scopesIn(text: string, at: Span): readonly Scope[] {
  const { words: clause, placeOf } = unwrapped(text, at);
  const scopes: Scope[] = [];
  const taken = spansOf(NO_CUE, clause);
  let ends: readonly Span[] | undefined;
  for (const { words: pattern, status, position, reach, ends: own } of CUES) {
    for (const cue of spansOf(pattern, clause)) {
      if (taken.some((other) => overlaps(other, cue))) continue;
      taken.push(cue);
      ends ??= spansOf(END, clause);
      const ending = own ? [...ends, ...spansOf(own, clause)].toSorted(bySpan) : ends;
      for (const { start, end } of governed(clause, cue, position, reach, ending))
        scopes.push({
          status,
          span: placeOf(start, end),
          cue: placeOf(cue.start, cue.end),
        });
    }
  }
  return scopes;
}

function spansOf(pattern: RegExp, clause: string): Span[] {
  const found: Span[] = [];
  for (const match of clause.matchAll(pattern)) found.push(span(match.index, match.index + match[0].length));
  return found;
}

/** Behind a cue that may stand on either side, this says that what it governs stood before: nothing, a reason, a time. */
const NOTHING_FOLLOWS =
  /^\s*(?:$|[,.;)\]?!]|\(|(?:not (?:yet )?confirmed|by|on|given|due|based|at this|and|but|because|after|with|per|yesterday|today|earlier|(?:last|this) (?:night|week|month|year|time|visit|morning)|(?:in |since )?(?:19|20)\d\d|(?:over |about |some |more than |nearly )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|(?:a )?few) (?:years?|months?|weeks?) (?:ago|before|earlier|back)|long (?:ago|since)|completely|fully|entirely|uneventfully|without (?:sequelae?|residual))\b)/i;

function governed(
  clause: string,
  cue: Span,
  position: Position,
  reach: Reach,
  ends: readonly Span[],
): readonly Span[] {
  const before = () => span(cue.end, forwardEnd(clause, cue.end, reach, ends));
  const behind = () => span(backwardStart(clause, cue.start, ends), cue.start);
  switch (position) {
    case 'before':
      return [before()];
    case 'behind':
      return [behind()];
    case 'between':
      return [behind(), before()];
    case 'either':
      return [NOTHING_FOLLOWS.test(clause.slice(cue.end)) ? behind() : before()];
  }
}

/** The end of the stretch behind a cue: a closing bracket that was not opened in it, a word that ends it, a comma. */
function forwardEnd(clause: string, from: number, reach: Reach, ends: readonly Span[]): number {
  const limit = ends.find(({ start }) => start >= from)?.start ?? clause.length;
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = clause[at];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (character === ',' && depth === 0) {
      if (reach === 'comma' || AFFIRMING.test(nextItem(clause, at + 1, limit))) return at;
    } else if (character === ':' && depth === 0 && concludes(clause.slice(from, at), clause.slice(at + 1)))
      return at;
  }
  return limit;
}

/**
 * Behind the colon of a list the note concludes (`no fever, nothing wrong with the wound: pain after surgery`), and so
 * it does with one thing behind one that it has not (`no bridging callus: nonunion`).
 */
const concludes = (denied: string, behind: string): boolean =>
  !ANNOUNCES.test(denied) &&
  (denied.includes(',') || (/\w/.test(denied) && !/,|\b(?:or|nor)\b/i.test(behind)));
const ANNOUNCES =
  /\b(?:of|for|in|any|following|these|signs?|symptoms?|flags?|complaints?|evidence|history|complications?|features|problems|conditions|diseases|findings|factors|injur(?:y|ies)|fractures?|allerg(?:y|ies)|other|others|ha(?:ve|s|d)|reports?|shows?|includes?|find|list)\s*$/is;

const nextItem = (clause: string, from: number, limit: number): string => {
  const comma = clause.indexOf(',', from);
  return clause.slice(from, comma < 0 || comma > limit ? limit : comma);
};

/** What stands between a disease and its cue: signs, and that it was treated (`DVT of the left leg, treated and resolved`). */
const TREATED_BEFORE =
  /(?:[\s,:(\-–—]|\b(?:(?:was |been )?(?:(?:fully |medically |successfully )?treated|anticoagulated)(?: (?:for|with) [\w ]{1,30}(?=,? and\b|,))?|(?:(?:at|on|in|from|of|during) )?(?:the |her |his |an? )?(?:last|previous|prior|earlier|former) (?:admission|(?:hospital )?stay|hospitali[sz]ation)|(?:in |since )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? )?(?:19|20)\d\d|and|then)\b)*$/i;

/** Where what stands in parentheses has what it is about: `a deviated septum from an old fracture (healed)`. */
function nearestBefore(clause: string, to: number): number {
  const opened = /\s*\(\s*(?:(?:now|since|fully|completely|long|all) )*$/i.exec(clause.slice(0, to));
  const cause =
    opened && /^.*\b(?:due to|from|after|following|caused by|left by)\b/i.exec(clause.slice(0, opened.index));
  return cause ? cause[0].length : 0;
}

/** What one swab or draw is tested for. */
const TESTED =
  '(?:(?:rapid|the|viral) )?(?:flu|influenza|rsv|covid(?:-?19)?|sars-?cov-?2|strep|mono|hiv|hep(?:atitis)? ?[abc]|hbv|hcv|gc|gonorrhea|chlamydia|trich(?:omonas)?|syphilis|c\\.? ?diff|norovirus|rotavirus|legionella|mycoplasma|pertussis|adenovirus|metapneumovirus|hmpv|ebv|cmv|hsv|lyme)(?: ?[ab](?: ?(?:\\/|&|and) ?b)?)?(?: (?:pcr|ag|antigen|swab|test))?';
/**
 * Tests in a row that have one result: `flu, RSV, COVID PCR neg`. Two may be a disease and what it is not (`influenza A,
 * COVID negative`), unless they are called tests.
 */
const ONE_RESULT = new RegExp(
  `(?:(?<=(?:^|[.;:(])\\s*)${TESTED}(?:, ${TESTED})+|(?<=\\b(?:tests?|swabs?|panel|pcrs?|rapid|screens?)(?: for)?:? )${TESTED}),? (?:(?:and|&|or) )?${TESTED}(?: (?:all|both|tests?|swabs?|panel|pcrs?|rapid|screens?|came back|returned|are|were|was))*\\s*$`,
  'i',
);

/** The start of the stretch before a cue: the last comma, but for one right before it, or a word that ends scopes. */
function backwardStart(clause: string, to: number, ends: readonly Span[]): number {
  const tests = ONE_RESULT.exec(clause.slice(0, to));
  if (tests) return tests.index;
  const lead = TREATED_BEFORE.exec(clause.slice(0, to))?.index ?? to;
  const comma = clause.lastIndexOf(',', Math.max(lead - 1, 0));
  const ended = ends.findLast(({ end }) => end <= lead)?.end ?? 0;
  return Math.max(comma + 1, ended, nearestBefore(clause, to));
}
