/** Codes of drugs and other substances (T36 to T65): which one it was, and how it did harm (Guidelines I.C.19.e). */

import { codesIn } from './code-ranges.ts';

/** T38.3X-: insulin and oral hypoglycemic drugs; T85.6-: failure of the pump that gives them. */
export const isInsulin = codesIn('T38.3-');
export const isPump = codesIn('T85.6-');

/** The place of the character that says how, from 0: the sixth, or the fifth where the sixth is the placeholder. */
const harmAt = (key: string): number => (key[5] === 'X' ? 4 : 5);

/** 1 to 4 a poisoning by its intent, 5 an adverse effect, 6 an underdosing. */
export const harmOf = (key: string): string | undefined => key[harmAt(key)];

/** Up to the character that says how. */
export const drugOf = (key: string): string => key.slice(0, harmAt(key));
