/** Superficial injuries beside more severe ones of the same site, by the words of both titles (Guidelines I.C.19.b.1). */
import type { SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** For each site its superficial injuries and its wounds, fractures, dislocations, sprains and crushing injuries. */
const SITES: readonly (readonly [superficial: string, severe: string])[] = [
  ['S00.0-', 'S01.0- S02.0-'],
  ['S00.1- S00.2-', 'S01.1- S02.3- S02.84- S02.85-'],
  ['S00.3-', 'S01.2- S02.2-'],
  ['S00.4-', 'S01.3-'],
  ['S00.5-', 'S01.5-'],
  ['S10.8- S10.9-', 'S11 S12'],
  ['S20.21- S20.3-', 'S21.1- S22.2- S22.3- S22.4-'],
  ['S20.22- S20.4-', 'S21.2- S22.0-'],
  ['S30.0- S30.81-', 'S31.0- S32'],
  ['S30.1-', 'S31.1- S31.6-'],
  ['S40.01- S40.2- S40.91-', 'S41.0- S42.0-S42.2 S43-S48 S49.0-'],
  ['S40.02- S40.8- S40.92-', 'S41.1- S42.2-S42.4 S44-S48'],
  ['S50.0- S50.3- S50.90-', 'S42.4- S49.1- S51.0- S52.0-S52.1 S53-S58'],
  ['S50.1- S50.8- S50.91-', 'S51.8- S52 S54-S58 S59.0-S59.2'],
  ['S60.21- S60.8- S60.91-', 'S52.5-S52.6 S59.0- S59.2- S61.5- S62.0-S62.1 S63.0- S63.3- S63.5-'],
  ['S60.22- S60.5- S60.92-', 'S61.4- S62.2-S62.4 S67.2-'],
  ['S60.01- S60.11- S60.3- S60.93-', 'S61.0-S61.1 S62.2- S62.5- S63.1- S67.0-'],
  ['S60.02-S60.05 S60.12-S60.15 S60.4-', 'S61.2-S61.3 S62.6- S63.2- S63.6- S67.1-'],
  ['S70.0- S70.2- S70.91-', 'S32.4- S71.0- S72.0-S72.2 S73-S78 S79.0-'],
  ['S70.1- S70.3- S70.92-', 'S71.1- S72.2-S72.9 S74-S78 S79.1-'],
  ['S80.0- S80.2- S80.91-', 'S72.4- S79.1- S81.0- S82.0-S82.1 S83 S89.0-'],
  ['S80.1- S80.8- S80.92-', 'S81.8- S82.1-S82.4 S82.8-S82.9 S84-S88 S89.0-S89.3'],
  ['S90.0- S90.5- S90.91-', 'S82.3- S82.5-S82.6 S82.84-S82.87 S89.1- S89.3- S91.0- S92.1- S93.0- S93.4-'],
  ['S90.3- S90.8- S90.92-', 'S91.3- S92.0-S92.3 S92.9- S93.3- S93.6- S97.8- S99.0-S99.1'],
  ['S90.1- S90.2- S90.4-', 'S91.1-S91.2 S92.4-S92.5 S93.1- S93.5- S97.1-'],
];

const namedBy = (words: RegExp, { title }: SoundDiagnosis): string | undefined => words.exec(title)?.[0];

const SIDE = /\b(?:right|left)\b/i;
const DIGIT = /\bthumb\b|\b(?:index|middle|ring|little) finger\b|\b(?:great|lesser) toe\b/i;

/** What has a side is of the side of the other; the trunk has sites without one. */
function sidesAgree(superficial: SoundDiagnosis, severe: SoundDiagnosis): boolean {
  const side = namedBy(SIDE, superficial);
  if (side !== undefined) return side === namedBy(SIDE, severe);
  return /^S[1-3]/.test(superficial.key) || !/\bunspecified\b/i.test(superficial.title);
}

function digitsAgree(superficial: SoundDiagnosis, severe: SoundDiagnosis): boolean {
  const [one, other] = [namedBy(DIGIT, superficial), namedBy(DIGIT, severe)];
  return other === undefined || one === other;
}

/** The part of the care that a 7th character is of; those of fractures tell more. */
const phaseOf = ({ key }: SoundDiagnosis): 'active' | 'sequela' | 'later' => {
  const character = key[6] ?? '';
  return /[ABC]/.test(character) ? 'active' : character === 'S' ? 'sequela' : 'later';
};

export const SUPERFICIAL: readonly WrongPair[] = SITES.map(
  ([superficial, severe]): WrongPair => ({
    wrong: codesIn(...superficial.split(' ')),
    beside: codesIn(...severe.split(' ')),
    why: 'a superficial injury is not coded with a more severe injury of the same site',
    section: 'I.C.19.b.1',
    severity: 'information',
    when: (one, other) =>
      phaseOf(one) === phaseOf(other) && sidesAgree(one, other) && digitsAgree(one, other),
  }),
);
