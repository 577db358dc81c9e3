/** Diagnoses that want another one on the same claim, by sentences of the Guidelines. */
import { OF_CIRCULATION } from './circulatory-companions.ts';
import { codesIn } from './code-ranges.ts';
import { COMA_SCALE } from './coma-scale.ts';
import type { Companion } from './companion.ts';
import { OF_COVID } from './covid-companions.ts';
import { OF_DIABETES } from './diabetes-companions.ts';
import { OF_DRUGS } from './drug-induced.ts';
import { OF_ENCOUNTERS } from './encounter-companions.ts';
import { OF_INFECTIONS } from './infection-companions.ts';
import { OF_INJURIES } from './injury-companions.ts';
import { OF_MENTAL } from './mental-companions.ts';
import { OF_NEOPLASMS } from './neoplasm-companions.ts';
import { OF_PREGNANCY } from './obstetric-companions.ts';
import { isDysfunction } from './sepsis-codes.ts';

/** What underlies a response to what is no infection is none of its dysfunctions. */
const isUnderlying = codesIn('I21', 'I24', 'I26', 'I31', 'K85');
const isOrganDysfunction = (key: string): boolean => isDysfunction(key) && !isUnderlying(key);

export const COMPANIONS: readonly Companion[] = [
  OF_DRUGS,
  ...COMA_SCALE,
  ...OF_COVID,
  ...OF_NEOPLASMS,
  ...OF_CIRCULATION,
  ...OF_INFECTIONS,
  ...OF_PREGNANCY,
  ...OF_INJURIES,
  ...OF_ENCOUNTERS,
  ...OF_DIABETES,
  ...OF_MENTAL,
  {
    of: codesIn('B90-B94', 'E64', 'E68', 'G09'),
    needs: (key) => !/^(?:B9[0-4]|E64|E68|G09|[V-Z])/.test(key),
    severity: 'information',
    why: 'a sequela takes two codes, that of the condition that remained first',
    section: 'I.B.10',
  },
  {
    of: codesIn('R65.11'),
    needs: isOrganDysfunction,
    why: 'the organ dysfunction of the systemic inflammatory response is coded in addition',
    section: 'I.C.18.g',
  },
];
