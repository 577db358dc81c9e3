/** Procedures that were not carried out, by who or what kept them from it (Guidelines I.C.21.c.13, category Z53). */
import { type Otherwise, of } from './otherwise.ts';

/** That the patient decided so. */
const BY_PATIENT =
  /\b(?:changed (?:his|her|their) mind|backed out|(?:withdrew|withdrawn|revoked) (?:his |her |the )?consent|(?:he|she|patient|pt|parents?|mother|father) (?:has |had |now )?(?:refus(?:ed|es)|declin(?:ed|es)|cancel(?:l)?ed|decided (?:against|not to)|(?:chose|elected|opted|preferred) (?:not to|to (?:wait|postpone|cancel|stop|leave))|(?:did|does)(?: not|n['’]t) want|no longer wants?|walked out|left (?:ama|before|without)|asked (?:us )?to (?:stop|cancel|leave|wait|postpone)|(?:would not|wouldn['’]t|will not) (?:go|have|proceed|let))|(?:at|by|on) (?:the )?(?:patient|his|her)(?:['’]s)? (?:own )?(?:request|wish|choice|decision)|left against medical advice|left ama|(?:refus|declin)ed (?:it |the (?:procedure|operation|surgery|scope) )?(?:at the (?:last minute|bedside|door|time)|today|on the (?:table|day)|in pre-?op)|too (?:afraid|scared|nervous|anxious) to (?:go|proceed|have))\b/gi;
/** That something made it unsafe. */
const BY_CONTRAINDICATION =
  /\b(?:(?:because of|due to|for|on account of|given|with|owing to) (?:an? |the |his |her )?(?:[\w.°/%-]+ ){0,4}?(?:fever|infection|glucose|sugar|blood pressure|bp|inr|a1c|potassium|hemoglobin|platelets?|wheez\w+|cough|cold|uri|rash|arrhythmia|covid\S*|hypertension|hypotension|bradycardia|tachycardia|hypoxia)|(?:bp|blood pressure|glucose|sugars?|inr|a1c|potassium|hemoglobin|platelets?|temp\w*)(?: (?:is|was|of|at|still|too|very|\d[\d/.]*))* (?:high|elevated|low|up|uncontrolled)\b|too (?:high|low|sick|ill|unstable)\b|(?:febrile|hypertensive|hypotensive|hypoxic|acutely ill|in (?:rapid )?(?:a-?fib|afib))\b|contraindicat\w+|unsafe|not (?:medically )?(?:cleared|fit|safe))\b/gi;

export const NOT_CARRIED_OUT: readonly Otherwise[] = [
  {
    codes: of('Z53.0-', 'Z53.8', 'Z53.9'),
    says: BY_PATIENT,
    status: 'any',
    orSaid: BY_CONTRAINDICATION,
    why: 'what the patient decides not to have is Z53.1 or Z53.2-',
    section: 'I.C.21.c.13',
    severity: 'information',
    instead: () => 'Z5329',
  },
  {
    codes: of('Z53.2-'),
    says: BY_CONTRAINDICATION,
    orSaid: BY_PATIENT,
    why: 'what is not carried out because of a contraindication is Z53.0-',
    section: 'I.C.21.c.13',
    severity: 'information',
    instead: () => 'Z5309',
  },
];
