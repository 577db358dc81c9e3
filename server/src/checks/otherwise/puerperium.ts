/** What a note tells of the time since a delivery, and whether the condition is of it (Guidelines I.C.15.a.1 and o). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

/** Codes for what complicates the six weeks after a delivery; what goes with lactation may come later. */
const PUERPERAL = titled(
  /\b(?:puerper\w+|postpartum|following (?:delivery|cesarean\w*)|obstetric surgical wound)\b/i,
  'O00-O8A',
  'O90',
  'O94-O9A',
);

const BEYOND =
  '(?:(?:[2-9]|1\\d|two|three|four|five|six|seven|eight|nine|ten|eleven) months|(?:[7-9]|1\\d|seven|eight|nine|ten|eleven|twelve) (?:weeks|wks)|(?:a|one|two|three|\\d+) years?)';

const WITHIN =
  '(?:(?:\\d|[1-3]\\d|two|three|four|five|six|ten) days?|(?:[1-5]|an?|one|two|three|four|five) (?:wks?|weeks?))';

/** I.C.15.o.1 and o.3: the postpartum period is six weeks, and what comes later is of the pregnancy where the provider says so. */
export const AFTER_SIX_WEEKS: readonly Otherwise[] = [
  {
    codes: of('O94'),
    says: new RegExp(
      `\\b${WITHIN}[- ](?:post-?partum|pp|(?:after|following|since|from|post) (?:(?:a|an|the|her|vaginal|cesarean|normal|this|recent) ){0,3}(?:deliver\\w+|childbirth|birth|cesarean|c-section))\\b|\\b(?:deliver\\w+|gave birth|childbirth|cesarean|c-section)\\b[^.;\\n]{0,30}\\b${WITHIN} (?:ago|earlier|before)\\b|\\b(?:in|during) the (?:puerperium|initial postpartum period)\\b`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /\b(?:previous|prior|first|older|other|last) (?:child|baby|delivery|pregnancy|birth|son|daughter)\b|\byears? (?:ago|after)\b/gi,
    why: 'sequelae of pregnancy and childbirth are coded after the initial postpartum period; within it the complication itself is',
    section: 'I.C.15.p.2',
  },
  {
    codes: of('Z39.2', 'Z01.41-'),
    says: /\b(?:contracepti\w+|birth control|family planning) (?:counsel\w+|advice|education)\b|\bcounsel\w+ (?:on|about|regarding|for|in) (?:general )?(?:contracepti\w+|birth control|family planning)\b/gi,
    besides: isListedAmong('Z30'),
    why: 'counseling on contraception has a code of its own, Z30.0-, which goes with that of the examination',
    section: 'I.C.21.c.10 and c.11',
    severity: 'information',
  },
  {
    codes: PUERPERAL,
    says: /\b(?:not(?: \w+){0,2} (?:related|due|connected|attribut\w+|linked)|unrelated|no (?:relation|connection|link))\b[^.;\n]{0,20}\b(?:pregnan\w+|deliver\w+|childbirth|birth|post-?partum|puerperi\w+)\b/gi,
    status: 'any',
    why: 'a condition that the provider does not relate to the pregnancy is coded by itself, and the postpartum period ends six weeks after the delivery',
    section: 'I.C.15.a.1 and o.1',
  },
  {
    codes: PUERPERAL,
    says: new RegExp(
      `\\b(?:deliver\\w+|gave birth|childbirth|cesarean|c-section)\\b[^.;\\n]{0,60}\\b${BEYOND} (?:ago|earlier|before)\\b|\\b${BEYOND} (?:after|following|since|from|post)[- ](?:the |her |an? )?(?:\\w+ ){0,3}(?:deliver\\w+|childbirth|birth|cesarean|c-section|partum)\\b|\\b${BEYOND} (?:post-?partum|pp)\\b`,
      'gi',
    ),
    status: 'any',
    unless:
      /\b(?:pregnancy|delivery|postpartum)[- ](?:related|induced|associated)\b|\b(?<!not )(?:due|related|secondary) to (?:the |her )?(?:pregnancy|delivery|childbirth)\b|\bperipartum\b|\bcomplication of (?:the |her )?(?:pregnancy|delivery)\b/gi,
    // The other delivery is the one that counts.
    orSaid:
      /\b(?:previous|prior|first|older|other|last) (?:child|baby|delivery|pregnancy|birth|son|daughter)\b|\b(?:(?:\d|[1-3]\d|two|three|four|five|six|ten) days?|(?:[1-6]|two|three|four|five|six) (?:wks?|weeks?))[- ](?:ago|after|post-?partum|pp|since|following)\b/gi,
    besides: isListedAmong('Z37', 'O94'),
    why: 'the postpartum period is the six weeks after the delivery, and later a condition is coded to chapter 15 where the provider relates it to the pregnancy',
    section: 'I.C.15.o.1 and o.3',
  },
];
