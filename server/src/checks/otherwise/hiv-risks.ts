/** What puts a patient at risk of HIV, told at a test or prophylaxis for it (Guidelines I.C.1.a.2.k). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What puts a patient at risk of HIV, in plain words. */
const AT_RISK =
  '(?:high[- ]risk (?:homo|hetero|bi)?sexual|(?:condomless|unprotected|bareback|receptive|anal) (?:[\\w-]+ )?(?:sex|intercourse)|sex(?:ual contact)? with(?:out (?:a )?condoms?| (?:multiple|several|many|men|casual|anonymous))|(?:multiple|several|many|casual|anonymous|numerous) (?:[\\w-]+ )?(?:sex(?:ual)? )?partners|(?:trades|sells|exchanges) sex|sex work\\w*|msm|shar(?:es|ed|ing) (?:needles|syringes)|(?:uses|injected|injecting|shoots|shooting)(?: up)? (?:heroin|cocaine|meth\\w*|drugs|fentanyl|opioids)|injects (?:heroin|cocaine|meth\\w*|drugs)|(?:injection|intravenous|iv) drug use)';

const atRisk = (codes: readonly string[], words: string): Otherwise => ({
  codes: of(...codes),
  says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
  // `without condoms: high-risk sexual behavior`
  status: 'any',
  orSaid:
    /\b(?:no|denies|never) (?:\w+ ){0,4}(?:high[- ]risk|injection|intravenous|iv drug|inject\w*|risk|unprotected|condomless|partners|needles|sex)/gi,
  besides: isListedAmong('Z72.5-', 'F11-F16', 'F18-F19', 'Z20.6'),
  why: 'the risk factors for HIV are coded too',
  section: 'I.C.1.a.2.k',
  severity: 'information',
});

export const HIV_RISKS: readonly Otherwise[] = [
  {
    codes: of('Z11.4'),
    says: /\b(?:(?:oral |esophageal )?(?:thrush|candidiasis)|(?:drenching|night) sweats|weight loss|lost \d+ ?(?:lb|pound|kg)\w*|wasting|(?:swollen|enlarged) (?:lymph )?(?:nodes|glands)|lymphadenopathy|chronic diarrhea|shingles|mono-?like|flu-?like)\b/gi,
    also: /\bhiv\b/gi,
    orSaid:
      /\b(?:no|denies|without) (?:signs?|symptoms?)\b|\basymptomatic\b|\broutine\b|\b(?:because of|to work ?up|work-?up|due to)\b/gi,
    why: 'who has signs or symptoms of HIV is coded with these, and not with a screening',
    section: 'I.C.1.a.2.i',
    severity: 'information',
  },
  {
    codes: of('Z29.81'),
    says: /\bpost-?exposure (?:prophyla\w+|medic\w+|treatment)\b|\b(?:n|o)?pep\b(?! (?:talk|rally))/gi,
    orSaid: /\bpre-?exposure\b|\bprep\b/gi,
    why: 'it is for a prophylaxis before the exposure; behind one the contact is coded, Z20.6',
    section: 'I.C.1.a.2.k',
    severity: 'information',
  },
  {
    codes: of('Z71.7'),
    says: /\b(?:wants|requests?|asks for|asking for|here for|comes for|came for|needs|routine|screening|yearly|annual) (?:an? |her |his |routine |yearly |annual |screening )*hiv (?:test\w*|screen\w*|ag\/?ab|check\w*)\b|\bhiv (?:screen(?:ing)?|test(?:ing)?)\b[^.;\n]{0,30}\b(?:sent|drawn|ordered|done|today|collected)\b/gi,
    orSaid: /\bcounsel\w*|\b(?:results?|reactive|positive|discuss\w*|talk\w*|questions)\b/gi,
    besides: isListedAmong('Z11.4', 'Z20.6', 'B20', 'Z21', 'R75'),
    why: 'a test for HIV of a patient who is not known to have it is a screening, Z11.4; Z71.7 is for the counseling',
    section: 'I.C.1.a.2.i',
    severity: 'information',
    instead: () => 'Z114',
  },
  atRisk(['Z29.81'], `${AT_RISK}|injects|hiv[- ]positive partner|partner (?:is|has|with) hiv`),
  atRisk(['Z11.4', 'Z71.7', 'R75'], AT_RISK),
];
