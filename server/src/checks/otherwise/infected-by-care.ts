/** Infections that a shot, an infusion or a transfusion has brought, by the words of notes (Guidelines I.C.1.d.5.a). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const INFECTION =
  '(?:infect(?:ions?|ed)|cellulitis|abscess(?:es)?|lymphangitis|sepsis|septic[a]?emia|bacter[a]?emia|phlebitis|pyomyositis)';
const BROUGHT =
  '(?:following|after|from|due to|caused by|secondary to|complicating|brought (?:on )?by|at the (?:site|place) of|where)';
const VACCINE =
  '(?:vaccin\\w+|immuni[sz]ation|(?:flu|influenza|tetanus|covid\\S*|pneumonia|pneumococcal|shingles|hpv|hepatitis \\w|rabies|travel) (?:shot|jab|vaccine|booster)|tdap|mmr|booster)';
const GIVEN =
  '(?:(?<!self[- ]|drug )injections?|infusions?|transfus\\w+|iv (?:site|line|catheter|placement)|shots?|platelets|packed (?:red )?cells|vitamin b ?-?12)';

const infected = (by: string, right: readonly string[], why: string): Otherwise => ({
  codes: of('A40-A41', 'A48-A49', 'I80.8', 'I80.9', 'L02-L04', 'L08', 'M60.0-', 'R78.81'),
  says: new RegExp(
    `\\b${INFECTION}\\b(?:(?!\\b(?:and|but|then|treat\\w*|improv\\w*|resol\\w*|better|given|clear\\w*)\\b)[^.;\\n]){0,50}?\\b${BROUGHT} (?:(?:an?|the|her|his|this|that|recent|last week[’']?s|yesterday[’']?s|today[’']?s|contaminated) )*(?:[\\w-]+ ){0,3}?${by}\\b|\\b${by}[- ](?:site )?${INFECTION}\\b|\\binfected (?:${by}(?: site)?)\\b|\\bpost-?(?:${by})[- ]${INFECTION}\\b`,
    'gi',
  ),
  orSaid:
    /\b(?:not|un-?related|nothing to do|rather than|no (?:relation|link)|self[- ]inject\w*|inject(?:s|ing|ed) (?:drugs|heroin|meth\w*|cocaine|fentanyl)|(?:iv|injection|intravenous) drug|ivdu|pwid|skin[- ]popp\w+|bite|bitten|improv\w+ (?:after|with)|resol\w+ (?:after|with))\b/gi,
  besides: isListedAmong(
    ...right,
    'T80.2-',
    'T81.4-',
    'T82.6-T82.7-',
    'T83.5-',
    'T85.7-',
    'T88.0-',
    'O86',
    'F11-F19',
  ),
  once: true,
  why,
  section: 'I.C.1.d.5.a',
  severity: 'information',
});

export const INFECTED_BY_CARE: readonly Otherwise[] = [
  infected(
    VACCINE,
    ['T88.0-'],
    'an infection that an immunization has brought has T88.0 first, and the specific infection behind it',
  ),
  infected(
    GIVEN,
    ['T80.2-'],
    'an infection that an infusion, a transfusion or an injection has brought has a code of T80.2 first, and the specific infection behind it',
  ),
];
