/** Operations for looks alone, coded as if a disease were their reason (Guidelines I.C.21.c.13, category Z41). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const OPERATION =
  '(?:surgery|procedures?|operations?|rhinoplast\\w+|blepharoplast\\w+|abdominoplast\\w+|augmentation|liposuction|rhytidectomy|face ?lifts?|mammoplast\\w+|mastopex\\w+|otoplast\\w+|botox|fillers?|contouring|tummy tucks?|reasons?|purposes?|indications?|concerns?)';

export const COSMETIC: readonly Otherwise[] = [
  {
    codes: of('A00-N99', 'Q00-Q99', 'R00-R99'),
    listed: 'first',
    says: new RegExp(
      `\\b(?:cosmetic|a?esthetic)(?:ally)? (?:[\\w-]+ ){0,2}?${OPERATION}\\b|\\bfor (?:purely |solely |just )?(?:cosmesis|(?:the |her |his )?(?:looks|appearance))\\b`,
      'gi',
    ),
    orSaid:
      /\b(?:not|no|non-?|rather than|beyond)\b[^.;\n]{0,20}\b(?:cosmetic|a?esthetic|looks)\b|\b(?:functional|obstruct\w*|reconstruct\w*|visual fields?|medically necessary|insurance (?:approved|covers)|after (?:mastectomy|trauma|burns?|injury)|excis\w+|biops\w+|referr\w+|declin\w+)\b/gi,
    besides: isListedAmong('Z41.1', 'Z42'),
    once: true,
    why: 'an operation for looks alone is Z41.1',
    section: 'I.C.21.c.13',
    severity: 'information',
    instead: () => 'Z411',
  },
];
