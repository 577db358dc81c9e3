/**
 * The phase of care that the 7th character of injuries, fractures and their causes says (Guidelines I.C.13.c, I.C.19.a,
 * I.C.19.c.1, I.C.20.a.2).
 */
import type { ClaimContext } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { mentionsOf } from './narrative.ts';

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

/** That treatment was put off until this encounter, which is then one of active treatment (I.C.19.a). */
export const PUT_OFF =
  /\b(?:ignored|walked (?:around )?on) (?:it|the (?:pain|injury|swelling|fracture))\b|\bfirst (?:time (?:seen|being seen|seeking|she|he|they)|treatment today|(?:medical|any) (?:care|attention|visit|treatment|evaluation|contact)|(?:doctor|provider|physician|clinician)(?: (?:she|he|they))? (?:has |have )?(?:seen|sees|to see|visit))\b|\b(?:put|putting) off (?:seeing|seeking|coming|going|getting|care|treatment|a visit|the visit)\b|\b(?:never|not) (?:been )?(?:x-?rayed|looked at|splinted|set|treated|seen) (?:until|before) (?:today|now)\b|\bno (?:one|doctor|provider) (?:has |had )?(?:ever )?(?:seen|looked at|treated)\b|\b(?:did|had|has|have) (?:not|never) (?:see|seen|seek|sought|get|gotten|had|go(?:ne)? (?:to|for)) (?:any |an? |the )?(?:medical )?(?:anyone|anybody|doctor|provider|physician|care|treatment|help|attention|ed|er|urgent care|hospital|clinic)\b|\b(?:had|has|have) (?:not|never) been (?:seen|treated|evaluated)\b|\bnever (?:seen|treated|evaluated|sought)\b|\b(?:never|not) (?:saw|went to|consult\w*|visited|came to) (?:any |an? |the )?(?:medical )?(?:anyone|anybody|doctor|provider|physician|ed|er|urgent care|hospital|clinic|orthop\w+)\b|\bfirst presentation\b|\b(?:self-treated|treated (?:it|this|the (?:fracture|injury|wrist|ankle|hand|foot)|(?:him|her)self) (?:(?:on (?:his|her) own )?at home|(?:him|her)self|on (?:his|her) own|with (?:an? )?(?:home(?:made)?|own|store[- ]bought)))\b|\b(?:sought|had|received|got) no (?:medical )?(?:care|treatment|help|attention|evaluation)\b|\b(?:waited|went) (?:\w+ ){0,3}(?:weeks?|months?) (?:before|without|to) (?:coming|seeking|seeing|being seen|presenting|(?:medical )?(?:care|treatment|help)|seek|see|come)\b|\bno (?:prior|previous|earlier) (?:medical )?(?:care|treatment|evaluation|visit)\b|\bdelay(?:ed|ing) (?:in )?(?:seeking|presentation|presenting|care|treatment)\b|\bpresentation (?:is |was |has been )?(?:delayed|late)\b|\b(?:delayed|late) presentation\b|\bpresented late\b|\b(?:saw|told|consulted) (?:nobody|no one|no doctor|no provider)\b|(?<!\btherapy )\b(?:active )?treatment (?:is |was )?(?:begins?|began|begun|starts?|started|starting|initiated) (?:today|now|here|this visit|at this visit)\b|\b(?:begin|start|initiat)\w* (?:active )?treatment (?:today|now|here)\b|\bwaited\b[^.;\n]{0,40}\b(?:seek|seeking|come|coming|see|seen)\b|\bno (?:prior|previous|earlier) (?:medical )?(?:care|treatment|evaluation)\b/gi;

/** Whether the note tells it: `chart/otherwise-coded` then has the character for active treatment. */
export const isPutOff = ({ document, claim }: ClaimContext): boolean =>
  mentionsOf(document, claim, PUT_OFF).length > 0;
