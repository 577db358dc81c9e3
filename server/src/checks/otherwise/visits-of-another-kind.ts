/** Encounters that are coded as another kind of encounter than the note tells (Guidelines I.C.21.c.1, c.3, c.10, c.11 and c.13). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const RELATED = "(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiancee?)(?:['’]s)?";

export const VISITS_OF_ANOTHER_KIND: readonly Otherwise[] = [
  {
    codes: of('Z00.00', 'Z00.01'),
    says: /\b(?:annual|yearly|routine|periodic) (?:gyn(?:ec\w*)?|pelvic|well[- ]?woman) (?:exam\w*|visit|check\w*)\b|\b(?:well[- ]?woman|wwe|gyn(?:ecologic(?:al)?)?) exam\w*\b/gi,
    orSaid:
      /\b(?:physical|preventive|wellness|(?:whole|full|general|complete|annual medical) (?:exam\w*|check\w*)|and (?:pelvic|gyn\w*)|with (?:pap|pelvic|gyn\w*)|declin\w+|defer\w*|refus\w+|elsewhere|ob-?gyn does)\b/gi,
    besides: isListedAmong('Z01.41-', 'Z12.4'),
    why: 'an examination that is gynecological alone is Z01.41-; one within a general examination adds nothing',
    section: 'I.C.21.c.13',
    severity: 'information',
    instead: ({ key }) => (key === 'Z0000' ? 'Z01419' : 'Z01411'),
  },
  {
    codes: of('Z71.6'),
    says: /\b(?:smok\w+|cigarettes?|ppd|packs?|nicotine|vap(?:es|ing)|chew\w*|dip|snuff)\b/gi,
    orSaid: /\b(?:quit|former|ex-?smoker|never|stopped)\b[^.;\n]{0,20}\b(?:ago|(?:19|20)\d\d)\b/gi,
    besides: isListedAmong('F17', 'Z87.891', 'Z72.0', 'O99.33-'),
    lacking: true,
    why: 'the dependence on nicotine is coded too, F17.-, by the note at Z71.6',
    section: 'I.A.17 and I.C.21.c.10',
    severity: 'information',
  },
  {
    codes: of('Z30.41', 'Z30.42', 'Z30.44', 'Z30.45'),
    says: /\b(?:start(?:ed|ing|s)?|initiat\w+|beg[iau]n\w*|first|new(?:ly)?|new (?:rx|prescription) (?:for|of)|prescribed)(?: (?:on|with|her|the|a|an|combined|oral|low-dose)){0,3} (?:ocps?|cocs?|birth control pills?|pills?|oral contracepti\w+|depo(?:-?provera)?|(?:vaginal |contraceptive )?rings?|nuvaring|(?:contraceptive )?patch(?:es)?|contracepti\w+)\b/gi,
    orSaid:
      /\b(?:refill\w*|renew\w*|continu\w*|restart\w*|surveillance|doing well on|happy (?:on|with)|check\w*|(?:has been |been )on (?:it|them|the|her|ocps?|depo)|years?|switch\w*)\b/gi,
    why: 'the first prescription of a contraceptive is Z30.01-; that of surveillance is for one that is used',
    section: 'I.C.21.c.11',
    severity: 'information',
  },
  {
    codes: of('Z30.2', 'Z98.5-'),
    says: /\b(?:sterili[sz]ation|tubal(?: ligation)?|vasectomy|ligation) reversals?\b|\brevers(?:al|e|ed|ing) (?:of )?(?:the |her |his |prior |previous )*(?:sterili[sz]ation|tubal|vasectomy|ligation)\b|\bvaso-?vasostomy\b|\b(?:tubal )?re-?anastomosis\b/gi,
    besides: isListedAmong('Z31.0', 'Z31.4-'),
    why: 'the reversal of a sterilization is Z31.0',
    section: 'I.C.21.c.11',
    severity: 'information',
    instead: ({ key }) => (key === 'Z302' ? 'Z310' : ''),
  },
  {
    codes: of('Z14'),
    says: new RegExp(
      `\\b${RELATED},? (?:who |that )?(?:(?:is|was|found|to|be|an?|known|the|tested|positive|for) ){0,5}(?:[\\w-]+ ){0,3}carrier\\b`,
      'gi',
    ),
    status: 'any',
    orSaid:
      /\b(?:both|each|also a|she is(?: also)? an?|pt is(?: also)? an?|patient is(?: also)? an?|also carries)\b[^.;\n]{0,25}\b(?:carriers?|it)\b|\bboth (?:are|were)? ?carriers\b/gi,
    why: 'it is another person who carries the disease: counseling before a pregnancy is Z31.5',
    section: 'I.C.21.c.11',
    severity: 'information',
  },
  {
    codes: of('Z85.3', 'Z85.43'),
    says: /\bbrca ?[12]?(?: ?\+(?!\w)| pos\w*| carrier| mutation| variant)|\bpalb2\b[^.;\n]{0,12}\b(?:pos\w*|carrier|mutation)\b/gi,
    also: /\b(?:prophylactic|risk[- ]reducing|preventive|mastectomy|oophorectomy|surveillance)\b/gi,
    orSaid:
      /\b(?:s\/p|status post|history of|hx(?: of)?|h\/o|treated|prior|previous|survivor|her own|diagnosed|remission|ned)\b[^.;\n]{0,30}\b(?:ca|cancer|carcinoma|mastectomy|lumpectomy)\b|\b(?:cancer|ca) (?:in )?(?:19|20)\d\d\b/gi,
    besides: isListedAmong('Z15.0-', 'Z40.0-'),
    why: 'who carries the gene and has had no cancer has a susceptibility, Z15.0-, and no history',
    section: 'I.C.21.c.3',
    severity: 'information',
    instead: ({ key }) => (key === 'Z853' ? 'Z1501' : 'Z1502'),
  },
  {
    codes: of('B16-B19', 'B20', 'Z21'),
    says: /\b(?:needle ?-?sticks?|(?:stuck|poked|jabbed|pricked) (?:(?:her|him)self )?(?:with|by|on)|sharps? injur(?:y|ies)|(?:blood|mucosal|body fluid|occupational|percutaneous) (?:splash|exposure)|(?:blood|fluid) splashed|splashed (?:with|in))\b/gi,
    also: /\b(?:source|from (?:an? |the |her |his )?(?:known )?(?:hiv|hcv|hbv|hep(?:atitis)?)|baseline|(?:hiv|hcv|hbv|hep(?:atitis)? [bc])[- ]?(?:\+|pos\w*)? ?(?:pts?|patient|needle|blood|client|inmate|resident)|patient['’]s blood|used needle|pep)\b/gi,
    orSaid:
      /\b(?:who (?:is|has)|known to (?:be|have)|(?:her|his|own) (?:known )?(?:hiv|hcv|hbv|hepatitis)|on (?:art|haart|biktarvy|antiretroviral\w*)|seroconver\w+)\b/gi,
    once: true,
    why: 'it is the source that has the virus: who was exposed to it has a contact, Z20.5 or Z20.6',
    section: 'I.C.21.c.1',
    severity: 'information',
  },
];
