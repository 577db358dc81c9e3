/** A side that a note's history and examination tell otherwise than its assessment (Guidelines I.B.13). */
import { slice } from '../model/text.ts';
import type { ClaimContext } from './check.ts';
import {
  type Clause,
  clausesOf,
  lineAt,
  type Mention,
  mentionsOf,
  sidesIn,
  statesDiagnoses,
} from './narrative.ts';

const COMPLAINT =
  /\b(?:pain(?!less|-free)\w*|ach(?:e|es|ing)|sore|hurts?|hurting|red|redness|swollen|swelling|tender\w*|injur\w+|struck|cut|bleed\w*|drain\w*|discharge|itch\w*|numb\w*|weak\w*|stiff\w*|lump|mass|twisted|blurr\w+|irritat\w+|effusion|lacerat\w+|bruis\w+|rash|burn\w*)\b/i;
/** What a clause tells of another time, of another thing or to deny it. */
const OTHER_THING =
  /\b(?:ago|last (?:month|year|spring|summer|fall|winter)|in (?:19|20)\d\d|(?:19|20)\d\d|since (?:19|20)\d\d|history|status post|s\/p|replaced|replacement|removed|amputat\w+|normal|no|not|without|denies|never|unlike|than|compared|radiat\w+|also|other|contralateral|(?<!-)old (?:scar|fracture|injury)|healed|resolved|previous\w*|prior)\b/i;
/** Where the note does not tell what the patient has now. */
const ELSEWHERE =
  /\b(?:plan|past|family|social|surgical|disposition|instructions?|procedures?|medications?|orders?)\b/;

/** The place that tells the other side, where no place of history and examination tells the side of the assessment. */
export function otherSideTold(
  { document, claim }: ClaimContext,
  site: string,
  side: 'right' | 'left',
): Mention | undefined {
  const sidesOf = ({ span }: Clause) => sidesIn(slice(document.text, span));
  const assessed = clausesOf(document, claim).filter(statesDiagnoses);
  const isOnly = (clause: Clause) =>
    sidesOf(clause).every((one) => one === side) && sidesOf(clause).length > 0;
  if (!assessed.some(isOnly) || !assessed.every((clause) => isOnly(clause) || sidesOf(clause).length === 0))
    return undefined;
  const told = mentionsOf(document, claim, new RegExp(`\\b${site}s?\\b`, 'gi')).filter(({ clause }) => {
    const line = lineAt(document.text, clause.span);
    return (
      !statesDiagnoses(clause) &&
      !ELSEWHERE.test(clause.heading) &&
      COMPLAINT.test(line) &&
      sidesOf(clause).length > 0
    );
  });
  const isOther = ({ clause, status }: Mention): boolean => {
    const sides = sidesOf(clause);
    return (
      status === 'affirmed' &&
      sides.length === 1 &&
      sides[0] !== side &&
      sides[0] !== 'bilateral' &&
      !OTHER_THING.test(lineAt(document.text, clause.span))
    );
  };
  return told.every(isOther) ? told[0] : undefined;
}
