/** Complications that the Index has under “Diabetes, with”, and which of them a claim lacks (Guidelines I.A.15). */
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';

export interface DiabetesWith {
  readonly partner: (key: string) => boolean;
  readonly ending: string;
  /** Asked of a diabetes alone that is coded without complications. */
  readonly ofPlain?: true;
}

/** Partners that the Index lists under “Diabetes, with”, and the characters that say so behind the category. */
const DIABETES_WITH: readonly DiabetesWith[] = [
  { partner: codesIn('N18'), ending: '22' },
  { partner: codesIn('K31.84', 'G90.9'), ending: '43' },
  { partner: codesIn('I73.9'), ending: '51' },
  { partner: codesIn('I70.2-'), ending: '51', ofPlain: true },
  { partner: codesIn('I96'), ending: '52' },
  { partner: codesIn('G62.9'), ending: '42' },
  { partner: codesIn('H26.9'), ending: '36' },
  { partner: codesIn('H35.00'), ending: '319', ofPlain: true },
  { partner: codesIn('M86'), ending: '69' },
  { partner: codesIn('M14.6-'), ending: '610' },
  { partner: codesIn('K05.2-', 'K05.3-'), ending: '630' },
  { partner: codesIn('E16.0-E16.2'), ending: '649' },
  { partner: codesIn('L97.4-', 'L97.5-'), ending: '621' },
  { partner: codesIn('L97.1-L97.3', 'L97.8-', 'L97.9-', 'L98.4-'), ending: '622' },
];

/** Diseases of the vessels that have ulcers of their own. */
const isOfVessels = codesIn('I70.2-', 'I83', 'I87');
const isUlcer = (ending: string): boolean => ending === '621' || ending === '622';

/**
 * The complications that the codes of one category of diabetes leave unsaid: all of them where the diabetes is coded
 * without any.
 */
export function unsaidComplications(
  siblings: readonly SoundDiagnosis[],
  listed: readonly SoundDiagnosis[],
): readonly DiabetesWith[] {
  const isAlone = siblings.length === 1 && siblings[0]?.key[3] === '9';
  const ofVessels = listed.some(({ key }) => isOfVessels(key));
  return DIABETES_WITH.filter(
    ({ ending, ofPlain }) =>
      (isAlone || (!ofPlain && !isSaid(ending, siblings))) && !(ofVessels && isUlcer(ending)),
  );
}

/**
 * Whether the listed codes of diabetes say a complication, or another of its organ, which may stand for it: kidney, eye,
 * nerves, vessels. Of the sixth group, of unlike ones, it is the complication itself; `unspecified complications` may be any.
 */
const isSaid = (ending: string, siblings: readonly SoundDiagnosis[]): boolean =>
  siblings.some(({ key }) => {
    const said = key.slice(3);
    return said === '8' || said === '9' || (ending[0] === '6' ? said === ending : said[0] === ending[0]);
  });
