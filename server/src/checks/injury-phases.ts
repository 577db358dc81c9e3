/**
 * The phase of care that the 7th character of injuries, fractures and their causes says (Guidelines I.C.13.c, I.C.19.a,
 * I.C.19.c.1, I.C.20.a.2).
 */
import { codesIn } from './code-ranges.ts';

export type Phase = 'initial' | 'subsequent' | 'sequela';

const hasPhase = codesIn('M80', 'M84.3-M84.6', 'S00-T88', 'V00-Y38');

/** Active treatment (A; B and C of open fractures), care after it (D to R), or sequela (S); absent where a code says none. */
export function phaseOf(key: string): Phase | undefined {
  const character = key[6];
  if (character === undefined || !hasPhase(key)) return undefined;
  if (/[ABC]/.test(character)) return 'initial';
  return character === 'S' ? 'sequela' : 'subsequent';
}

/** How the phases are called in messages. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  initial: 'active treatment',
  subsequent: 'a subsequent encounter',
  sequela: 'a sequela',
};

/** Injuries, poisonings and pathologic fractures: what an external cause is coded for. */
export const isInjury = codesIn('M80', 'M84.3-M84.6', 'S00-T88');

export const isExternalCause = codesIn('V00-Y99');
