/** The hand that a patient uses, by which a side is the dominant one (Guidelines I.C.6.a and I.C.9.d.1). */
import { type Otherwise, titled } from './otherwise.ts';

/** The key with another last character. */
export const ending =
  (character: string): NonNullable<Otherwise['instead']> =>
  ({ key }) =>
    key.slice(0, -1) + character;

const RIGHT_HANDED =
  /\b(?:right|r)[- ]hand(?:ed(?:ness)?\b|er\b|,? (?:is )?domina\w+)|\brh[- ]domina\w+|\brhd\b|\b(?:writes?|wrote|eats?|throws?|draws?|signs?|uses a (?:pen|fork)|holds (?:a|the|his|her) (?:pen|fork|cup)|does everything)(?: (?:with|using))? (?:the |his |her )?right(?: hand)?\b|\bright (?:is|was) (?:the |his |her )?(?:dominant|preferred|writing)(?: (?:hand|side))?\b|\b(?:dominant|preferred|writing) (?:hand|side)(?: (?:is|was)|:)? (?:the )?right\b|\bright[- ]dominant\b|\bhandedness: ?right\b|\bdominance: ?right\b/gi;
const LEFT_HANDED =
  /\b(?:left|l)[- ]hand(?:ed(?:ness)?\b|er\b|,? (?:is )?domina\w+)|\blh[- ]domina\w+|\blhd\b|\b(?:writes?|wrote|eats?|throws?|draws?|signs?|uses a (?:pen|fork)|holds (?:a|the|his|her) (?:pen|fork|cup)|does everything)(?: (?:with|using))? (?:the |his |her )?left(?: hand)?\b|\bleft (?:is|was) (?:the |his |her )?(?:dominant|preferred|writing)(?: (?:hand|side))?\b|\b(?:dominant|preferred|writing) (?:hand|side)(?: (?:is|was)|:)? (?:the )?left\b|\bleft[- ]dominant\b|\bhandedness: ?left\b|\bdominance: ?left\b/gi;

/** I.C.6.a and I.C.9.d.1: the side that a title names, against the hand that the note says the patient uses. */
export const HANDS: readonly Otherwise[] = (
  [
    ['left dominant', RIGHT_HANDED, LEFT_HANDED, '4'],
    ['left non-?dominant', LEFT_HANDED, RIGHT_HANDED, '2'],
    ['right non-?dominant', RIGHT_HANDED, LEFT_HANDED, '1'],
    ['right dominant', LEFT_HANDED, RIGHT_HANDED, '3'],
  ] as const
).map(([side, says, unless, character]) => ({
  codes: titled(new RegExp(`\\baffecting ${side} side\\b`, 'i'), 'G81', 'G83', 'I69'),
  says,
  unless,
  orSaid: /\bambidext\w+|\bmixed[- ]handed\b/gi,
  why: 'the hand that the patient uses tells which side is the dominant one',
  section: 'I.C.6.a and I.C.9.d.1',
  instead: ending(character),
}));
