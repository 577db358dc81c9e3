/** Causes that call an accident what is an assault, since abuse is confirmed (Guidelines I.C.19.f and I.C.20.g). */
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** What another person has done by accident, with the same as an assault. */
const BY_PERSON = [
  ['W50.0-', 'Y040XX'],
  ['W50.1-', 'Y040XX'],
  ['W50.2-', 'Y040XX'],
  ['W50.3-', 'Y041XX'],
  ['W50.4-', 'Y048XX'],
  ['W51', 'Y042XX'],
] as const;
export const isByPerson = codesIn(...BY_PERSON.map(([accident]) => accident));
export const isConfirmedAbuse = codesIn('T74');

export const ABUSE_BY_ACCIDENT: readonly WrongPair[] = BY_PERSON.flatMap(([accident, assault]) =>
  ['A', 'D', 'S'].map((character): WrongPair => {
    const isIt = codesIn(accident);
    return {
      wrong: (key) => isIt(key) && key.endsWith(character),
      beside: isConfirmedAbuse,
      why: 'abuse that is confirmed is an assault (X92 to Y08) and no accident',
      section: 'I.C.19.f and I.C.20.g',
      instead: `${assault}${character}`,
    };
  }),
);
