/** What a note tells of an encounter and no code says: the score of a stroke, what was ruled out of a newborn, a poisoning. */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** What notes name with an overdose, or how it came about. */
const DRUG =
  '(?:heroin|fentanyl|opioids?|opiates?|oxycodone|hydrocodone|morphine|methadone|cocaine|methamphetamines?|amphetamines?|benzodiazepines?|benzos?|alprazolam|lorazepam|acetaminophen|apap|tylenol|aspirin|salicylates?|insulin|digoxin|lithium|tca|ssri|antidepressants?|ethylene glycol|methanol|carbon monoxide|co|drugs?|medications?|poly-?substance|polydrug|intentional|accidental|unintentional)';

/** An overdose or a poisoning, an ingestion that did harm; none of food, of the past or only guarded against. */
const POISONED = new RegExp(
  `(?<!\\b(?:food|blood|lead|history of|hx of|prior|previous|no|denies|fear of|risk of|prevent) (?:an? )?)\\b${DRUG} (?:[\\w-]+ )?(?:over-?dos\\w+|od|poisoning)\\b(?! (?:prevent\\w*|educat\\w*|risk|kit|reversal kit|history|in (?:19|20)\\d\\d))|\\b(?:over-?dosed?|poisoning) (?:of|with|on|by|from) (?:[\\w-]+ ){0,3}?${DRUG}\\b|\\b(?:accidental|unintentional|intentional|suicidal|exploratory) (?:[\\w-]+ )?ingestion of\\b|\\btoxic effects? of\\b`,
  'gi',
);

/** A visit for a prescription alone. */
const FOR_A_REFILL =
  /\b(?:refill|prescription|rx|medication renewal) (?:only|visit|request|encounter)\b|\b(?:only|just|solely|merely|simply)\b[^.;\n]{0,20}\b(?:for|needs?|wants?|requests?|a|her|his)\b[^.;\n]{0,40}\b(?:refills?|(?:repeat|renewed|new) prescriptions?|prescription (?:renewal|refill)s?)\b|\brepeat prescriptions?\b/gi;

export const ENCOUNTERS_UNCODED: readonly Otherwise[] = [
  {
    codes: of('Z00.0-', 'Z00.12-', 'Z71.9', 'Z02.8-', 'Z79'),
    listed: 'first',
    says: FOR_A_REFILL,
    orSaid:
      /\b(?:annual|yearly|wellness|preventive|health maintenance|well[- ](?:child|woman|visit)|routine physical|complete physical|awv)\b/gi,
    besides: isListedAmong('Z76.0'),
    why: 'a visit for a prescription alone is Z76.0',
    section: 'I.C.21.c.13',
    severity: 'information',
    instead: () => 'Z760',
  },
  {
    codes: of('I63'),
    says: /\b(?:nihss|nih stroke scale)\b[^.;\n]{0,20}?\b\d{1,2}\b/gi,
    status: 'any',
    besides: isListedAmong('R29.7-'),
    where: 'inpatient',
    once: true,
    lacking: true,
    why: 'the score of the stroke scale is coded behind the stroke, at least the first one, R29.7-',
    section: 'I.C.18.i',
    severity: 'information',
  },
  {
    codes: of('Z38'),
    says: /\b(?:sepsis|infection|chorio\w*|gbs (?:disease|infection|sepsis)|hypoglyc\w+|hip dysplasia|metabolic (?:disease|disorder)|drug (?:exposure|withdrawal)|nas)\b[^.;\n]{0,50}\b(?:ruled out|excluded|r\/o['’]?d|not (?:found|confirmed))\b|\b(?:observ\w+|evaluat\w+|watched|monitor\w+|work-?up|worked up) for (?:possible |suspected |presumed )?(?:[\w-]+ )?(?:sepsis|infection)\b[^.;\n]{0,80}\b(?:negative|neg|no growth|ruled out|excluded)\b/gi,
    status: 'any',
    besides: isListedAmong('Z05', 'P00-P96'),
    once: true,
    lacking: true,
    why: 'a healthy newborn that was observed for a suspected condition which was ruled out has a code of Z05 too',
    section: 'I.C.16.b',
    severity: 'information',
  },
  {
    codes: of('A00-R99', 'Z00-Z99'),
    listed: 'first',
    says: POISONED,
    concluded: true,
    orSaid:
      /\b(?:history of|prior|previous|no|denies|after|aftercare|following|since|last|survived|sequela\w* of) (?:[\w-]+ ){0,3}?(?:over-?dose|od|poisoning)\b/gi,
    besides: isListedAmong('T36-T65', 'Z91.5-', 'Z86', 'Z87', 'Z03.6', 'O9A.2-'),
    once: true,
    lacking: true,
    why: 'a poisoning is coded first, by what was taken and with what intent, and what it has done behind it',
    section: 'I.C.19.e.5.b',
    severity: 'information',
  },
];
