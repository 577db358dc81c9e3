/** Lymphomas beyond the nodes, tumors of which the record does not say what they are, organs removed as a prophylaxis (Guidelines I.C.2). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

const ORGANS =
  '(?:liver|hepatic|lungs?|pulmonary|brain|cns|cerebral|stomach|gastric|bowel|intestin\\w+|kidneys?|renal|test(?:is|icle|icular)|bones?|skin|spine|orbit\\w*|thyroid|breasts?|pleura\\w*|adrenals?|pancreas)';
const INVOLVED =
  '(?:involv\\w+|infiltrat\\w+|spread(?:ing)? (?:to|into)|exten(?:ds?|ded|ding|sion) (?:to|into)|(?:gone|went|goes|moved) (?:to|into)|beyond the (?:lymph )?nodes|extra-?nodal)';

const TUMORS =
  '(?:tumou?rs?|cancers?|carcinomas?|lesions?|mass(?:es)?|nodules?|second (?:one|site|focus)|neoplasms?)';
const UNCLEAR =
  '(?:unclear|not clear|uncertain|undetermined|cannot (?:be )?(?:say|said|tell|told|determined?)|(?:does|did|do) not (?:say|tell|state|document)|unknown|not (?:known|stated|documented)|remains? open)';

const REMOVED =
  '(?:(?:bilateral|left|right|total|skin-sparing|nipple-sparing|laparoscopic) )*(?:mastectom\\w+|oophorectom\\w+|salpingo-?oophorectom\\w+|salpingectom\\w+|hysterectom\\w+|gastrectom\\w+|thyroidectom\\w+|colectom\\w+|removal of (?:the |both |her |his )?(?:breasts?|ovar\\w+|tubes?|uterus|stomach|thyroid|colon))';
const PROPHYLACTIC = '(?:prophylactic(?:ally)?|risk[- ]reducing|preventive)';

export const NODES_AND_TUMORS: readonly Otherwise[] = [
  {
    codes: of('C00-C96'),
    says: /\b(?:neoplasms?|tumou?rs?|growths?|mass)\b[^.;\n]{0,40}\b(?:path\w*|biops\w+|histolog\w+)(?: (?:is|are|still|results?|report))* (?:pending|awaited|not (?:yet )?back)\b/gi,
    orSaid:
      /\b(?:cancers?|malignan\w+|\w*carcinomas?|\w*sarcomas?|lymphomas?|leuk\w+|melanomas?|myelomas?|metasta\w+|mets|known|proven|recurren\w+|chemo\w*)\b/gi,
    why: 'a growth whose behavior no report tells yet is a neoplasm of unspecified behavior, D49',
    section: 'I.C.2, the behavior of a neoplasm',
    severity: 'information',
  },
  {
    codes: titled(/\blymph nodes\b|\bunspecified site$/i, 'C81-C86'),
    says: new RegExp(
      `\\b${ORGANS}\\b[^.;\\n]{0,15}\\b${INVOLVED}|\\b${INVOLVED}[^.;\\n]{0,30}\\b${ORGANS}\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `\\b(?:no|not|without|never|negative for|clear of|suspected|possible|rule out)\\b[^.;\\n]{0,40}\\b(?:${INVOLVED}|${ORGANS})`,
      'gi',
    ),
    besides: (other, diagnosis) =>
      other.key !== diagnosis.key && (/^C8[1-6]/.test(other.key) || /^C7[789]/.test(other.key)),
    why: 'a lymphoma beyond the lymph nodes has the final character for extranodal and solid organ sites',
    section: 'I.C.2.t',
    severity: 'information',
  },
  {
    codes: of('C00-C80'),
    says: new RegExp(
      `\\b${UNCLEAR}\\b[^.;\\n]{0,60}\\b(?:metasta\\w+|(?:second|separate|another|new|different) primar\\w+|primary)\\b[^.;\\n]{0,40}\\b(?:or|versus|vs)\\b|\\b(?:metasta\\w+|(?:second|new|separate) primary)\\b[^.;\\n]{0,20}\\b(?:or|versus|vs\\.?)\\b[^.;\\n]{0,30}\\b(?:metasta\\w+|primary)\\b[^.;\\n]{0,40}\\b${UNCLEAR}\\b`,
      'gi',
    ),
    status: 'any',
    also: new RegExp(
      `\\b(?:two|second|both|another|other|three|separate)\\b[^.;\\n]{0,30}\\b${TUMORS}\\b`,
      'gi',
    ),
    once: true,
    why: 'of several tumors of which the record does not say which are primary and which metastatic the provider is asked',
    section: 'I.C.2.i',
    severity: 'information',
  },
  {
    codes: of('Z15', 'Z80', 'Z90', 'Z85', 'Z83.41'),
    listed: 'first',
    says: new RegExp(
      `\\b${PROPHYLACTIC} (?:[\\w-]+ ){0,2}?${REMOVED}\\b(?![^.;\\n]{0,40}\\b(?:in (?:19|20)\\d\\d|ago|last (?:year|month)|planned|scheduled|discuss\\w*|consider\\w*|declin\\w*|next|history)\\b)`,
      'gi',
    ),
    also: /\b(?:today|this (?:morning|afternoon)|here for|admitted for|comes? for|came for|(?:was |were )?(?:performed|done|removed)|operation|procedure|uneventful|specimen|anesthesia|drains?)\b/gi,
    orSaid:
      /\b(?:s\/p|status[- ]post|history of|had (?:a |her |his )?prophylactic|after (?:her |his )?prophylactic)\b/gi,
    besides: isListedAmong('Z40', 'Z42', 'C00-C96', 'D05', 'Z09', 'Z12'),
    once: true,
    lacking: true,
    why: 'an encounter for the prophylactic removal of an organ has Z40.- first',
    section: 'I.C.2.g and I.C.21.c.14',
    severity: 'information',
  },
];
