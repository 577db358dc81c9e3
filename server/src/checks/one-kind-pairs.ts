/** Codes of one kind of which a patient has one: a severity, a dominant hand, the disease that its sign is of. */
import { codesIn } from './code-ranges.ts';
import { isAnotherBehind, type WrongPair } from './wrong-pairs.ts';

const sideNamed = (title: string): string | undefined => /\b(?:right|left)\b/i.exec(title)?.[0];

export const isOfSameSide = (one: string, other: string): boolean =>
  sideNamed(one) !== undefined && sideNamed(one) === sideNamed(other);

/** The hand that a title of a paralysis takes for the dominant one: right of `left non-dominant side`. */
function handOf(title: string): 'right' | 'left' | undefined {
  const [, side, non] = /\b(right|left) (non-)?dominant side\b/.exec(title) ?? [];
  return side === undefined ? undefined : (side === 'right') === (non === undefined) ? 'right' : 'left';
}

export const OF_ONE_KIND: readonly WrongPair[] = [
  {
    wrong: codesIn('I16.0'),
    beside: codesIn('I16.1'),
    why: 'a crisis is an urgency, or with harm to organs an emergency, and never both at once',
    section: 'I.C.9.a.10',
    severity: 'information',
  },
  {
    wrong: codesIn('H54.3'),
    beside: codesIn('H54.0-', 'H54.1-', 'H54.2-'),
    why: 'it is for eyes whose category of impairment is not documented',
    section: 'I.C.7.b',
    severity: 'information',
  },
  {
    wrong: codesIn('E43', 'E44.0', 'E44.1'),
    beside: codesIn('E43', 'E44.0', 'E44.1'),
    why: 'a malnutrition has one severity',
    section: 'I.B.2',
    severity: 'information',
    when: ({ key: wrong }, { key: beside }) => beside < wrong,
  },
  {
    wrong: codesIn('Z68.25-Z68.4'),
    beside: codesIn('R63.6'),
    why: 'it is no body mass index of who is underweight',
    section: 'I.C.21.c.3 and I.B.14',
    severity: 'information',
  },
  {
    wrong: codesIn('J45.2-', 'J45.3-', 'J45.4-', 'J45.5-'),
    beside: codesIn('J45.2-', 'J45.3-', 'J45.4-', 'J45.5-'),
    why: 'an asthma has one severity, and with an exacerbation one code',
    section: 'I.B.2 and I.C.10.a',
    severity: 'information',
    when: isAnotherBehind,
  },
  {
    wrong: codesIn('G81', 'G83.1-G83.3', 'I69'),
    beside: codesIn('G81', 'G83.1-G83.3', 'I69'),
    why: 'one side of a patient is dominant, and the other is not',
    section: 'I.C.6.a',
    severity: 'information',
    when: (wrong, beside, listed) =>
      isAnotherBehind(wrong, beside, listed) &&
      handOf(wrong.title) !== handOf(beside.title) &&
      handOf(wrong.title) !== undefined &&
      handOf(beside.title) !== undefined,
  },
  {
    wrong: codesIn('N63'),
    beside: codesIn('C50', 'D05'),
    why: 'the lump of which the neoplasm is known is not coded beside it',
    section: 'I.B.5 and I.C.18.b',
    severity: 'information',
    when: ({ title: lump }, { title: cancer }) => isOfSameSide(lump, cancer),
  },
];
