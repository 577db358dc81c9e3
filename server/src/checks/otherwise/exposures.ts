/** Contact with what is hazardous to health, which is no contact with a disease and no poisoning (Guidelines I.C.21.c.1). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What people are exposed to, as notes name it, with the code of the contact. */
const HAZARDS: readonly (readonly [words: string, code: string])[] = [
  ['asbestos\\w*', 'Z77.090'],
  ['lead(?: (?:paint|dust|pipes?|solder|smelter|fumes?|based paint))', 'Z77.011'],
  ['arsenic', 'Z77.010'],
  ['benzene', 'Z77.021'],
  ['mou?ld|mildew', 'Z77.120'],
  ['radon', 'Z77.123'],
  ['(?:second-?hand|passive|environmental tobacco|secondhand tobacco) smok\\w+', 'Z77.22'],
];
const EXPOSED =
  '(?:expos(?:ed|ure)|contact|contacts|breath(?:ed|ing)|inhal\\w+|worked|works|lives?|living|found|levels?)';
/** That it did harm. */
const HARMED =
  /(?<!\b(?:no|not|without|denies|nor|never|any)\b[^.;\n]{0,40})\b(?:poison(?:ed|ing)|toxic(?:ity)?|plumbism|asbestosis|mesothelioma|pneumonitis|overdose|encephalopathy)\b/gi;

export const EXPOSURES: readonly Otherwise[] = [
  ...HAZARDS.map(
    ([words, code]): Otherwise => ({
      codes: of('Z20'),
      says: new RegExp(
        `\\b(?:${words})\\b[^.;\\n]{0,40}\\b${EXPOSED}\\b|\\b${EXPOSED}\\b[^.;\\n]{0,40}\\b(?:${words})\\b`,
        'gi',
      ),
      orSaid:
        /\b(?:covid\S*|rabies|measles|tb|tuberculosis|hiv|hepatitis|scabies|lice|pertussis|strep\w*)\b/gi,
      besides: isListedAmong('Z77'),
      why: `Z20 is for contact with communicable diseases, and a hazard to health is ${code}`,
      section: 'I.C.21.c.1',
      instead: () => code.replace('.', ''),
    }),
  ),
  {
    codes: of('T51-T65'),
    says: /\b(?:no|not|without(?: any)?|denies(?: any)?|never)\b[^.;\n]{0,30}\b(?:poison(?:ed|ing)|toxic (?:effects?|symptoms?)|toxicity|intoxicat\w+)\b|\b(?:poison\w+|toxicity|intoxication|toxic effects?) (?:(?:was|is|were|has been) )?(?:ruled out|excluded|not found)\b/gi,
    status: 'any',
    also: /\b(?:expos(?:ed|ure)|contact|alarm|lives with)\b/gi,
    unless: HARMED,
    besides: isListedAmong('Z77', 'Z03.6'),
    why: 'an exposure that did no harm is a contact, Z77, or an observation, and no toxic effect',
    section: 'I.C.21.c.1 and I.C.21.c.6',
    severity: 'information',
  },
];
