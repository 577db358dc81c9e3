/** Abortions that a note calls elective, coded as spontaneous, and the reverse (Guidelines I.C.15.q). */
import { type Otherwise, of } from './otherwise.ts';

const BEFORE = '(?<!\\b(?:history of|h\\/o|prior|previous|past|earlier|last|one|two|three|no) (?:\\w+ )?)';

/** An abortion that was wanted, in the words of notes. */
const INDUCED = new RegExp(
  `${BEFORE}\\b(?:elective|induced|therapeutic|medical|medication|surgical|voluntary|legal)(?:ly)?(?: induced)? (?:abortions?|terminations?)\\b(?! (?:in|of) (?:19|20)\\d\\d)|${BEFORE}\\btermination of (?:the |her |this )?pregnancy\\b|\\b(?:eab|vtp)\\b`,
  'gi',
);
const SPONTANEOUS = new RegExp(
  `${BEFORE}\\b(?:spontaneous (?:abortions?|miscarriages?|loss(?:es)?)|miscarriages?|miscarried|sab)\\b`,
  'gi',
);

const WHY = 'an abortion that is induced and one that is spontaneous are coded in different categories';

export const ABORTIONS: readonly Otherwise[] = [
  {
    codes: of('O03.5-O03.8'),
    says: INDUCED,
    unless: SPONTANEOUS,
    why: WHY,
    section: 'I.C.15.q.4 and I.B.2',
    instead: ({ key }) => `O04${key.slice(3)}`,
  },
  {
    codes: of('O03.0-O03.4', 'O03.9'),
    says: INDUCED,
    unless: SPONTANEOUS,
    why: WHY,
    section: 'I.C.15.q and I.B.2',
  },
  {
    codes: of('O04'),
    says: SPONTANEOUS,
    unless: INDUCED,
    why: WHY,
    section: 'I.B.2',
    instead: ({ key }) => `O03${key.slice(3)}`,
  },
];
