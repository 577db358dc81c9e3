/** Operations for looks alone, coded as if a disease were their reason (Guidelines I.C.21.c.13, category Z41). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const OPERATION =
  '(?:surgery|procedures?|operations?|rhinoplast\\w+|blepharoplast\\w+|abdominoplast\\w+|augmentation|liposuction|rhytidectomy|face ?lifts?|mammoplast\\w+|mastopex\\w+|otoplast\\w+|botox|fillers?|contouring|tummy tucks?|reasons?|purposes?|indications?|concerns?)';

/** It was before, is yet to come or is only wanted: the encounter is for something else. */
const LOOKS = '(?:cosmetic|a?esthetic)';
const AT_ANOTHER_TIME = [
  `\\b(?:is|was|she['’]s|he['’]s|be) having (?:[\\w-]+ ){0,3}${LOOKS}\\b`,
  `\\b(?:will (?:have|undergo)|wants?|wishes|plans?|planning|consider\\w+|interested in|ask(?:s|ed|ing)? about|thinking (?:about|of)|before|ahead of|due for|upcoming|s\\/p|status[- ]post|prior|previous|past|history of|hx of|h\\/o|after|since) (?:(?:to|have|get|undergo|having|getting|her|his|an?|the|bilateral|some|any) ){0,4}${LOOKS}\\b`,
  `\\b${LOOKS} (?:[\\w-]+ ){1,3}(?:(?:is |was |has been |already )*(?:scheduled|planned|booked|set|done|performed) )?(?:(?:for |in |on )*(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\b|(?:for |in )?next (?:week|month|year|spring|summer|fall|winter)|(?:for |in )?the (?:spring|summer|fall|winter)|in (?:\\d+|an?|two|three|four|six|a few) (?:weeks|months|years|month)|in (?:19|20)\\d\\d|(?:\\d+|two|three|many|several) (?:weeks|months|years) ago|elsewhere|by another)`,
].join('|');
const OTHERWISE =
  /\b(?:not|no|non-?|rather than|beyond)\b[^.;\n]{0,20}\b(?:cosmetic|a?esthetic|looks)\b|\b(?:functional|obstruct\w*|reconstruct\w*|visual fields?|medically necessary|insurance (?:approved|covers)|after (?:mastectomy|trauma|burns?|injury)|excis\w+|biops\w+|referr\w+|declin\w+)\b/;

export const COSMETIC: readonly Otherwise[] = [
  {
    codes: of('A00-N99', 'Q00-QA1', 'R00-R99'),
    listed: 'first',
    says: new RegExp(
      `\\b(?:cosmetic|a?esthetic)(?:ally)? (?:[\\w-]+ ){0,2}?${OPERATION}\\b|\\bfor (?:purely |solely |just )?(?:cosmesis|(?:the |her |his )?(?:looks|appearance))\\b`,
      'gi',
    ),
    orSaid: new RegExp(`${AT_ANOTHER_TIME}|${OTHERWISE.source}`, 'gi'),
    besides: isListedAmong('Z41.1', 'Z42'),
    once: true,
    why: 'an operation for looks alone is Z41.1',
    section: 'I.C.21.c.13',
    severity: 'information',
    instead: () => 'Z411',
  },
];
