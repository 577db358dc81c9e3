/** Devices that a visit fits or adjusts, and surgery for a neoplasm: aftercare by its own category (Guidelines I.C.21.c.7). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const FIT =
  '(?:fit(?:ted|ting)?s?|re-?fit\\w*|adjust\\w*|realign\\w*|align(?:ed|ment)|re-?lin(?:ed|ing)|replac(?:ed|ing|ement)|new (?=[\\w -]*(?:device|liner|socket|mold|battery))|deliver(?:ed|y)|dispens\\w+|tun(?:ed|ing)|re-?program\\w*|cast(?:ed)? for|mold\\w*|modif\\w+)';

/** A code that says that it is there, and the words and category of the visit that is for it. */
const fitting = (codes: string, device: string, category: string): Otherwise => ({
  codes: of(...codes.split(' ')),
  listed: 'first',
  says: new RegExp(
    `\\b${FIT}\\b[^.;\\n]{0,40}\\b${device}\\b|\\b${device}\\b[^.;\\n]{0,25}\\b${FIT}\\b`,
    'gi',
  ),
  besides: isListedAmong(category),
  why: `a visit to fit or adjust a device is coded to ${category}, and its presence is not the reason for it`,
  section: 'I.C.21.c.7',
  severity: 'information',
});

/** A device that is there, with what a visit does to it other than to fit it. */
const attended = (codes: string, says: RegExp, category: string): Otherwise => ({
  codes: of(...codes.split(' ')),
  listed: 'first',
  says,
  orSaid:
    /\b(?:(?:husband|wife|daughter|son|home health)\b[^.;\n]{0,20}\b(?:flush|chang|clean)\w*|(?:flush|chang|clean)\w*[^.;\n]{0,20}\b(?:at home|by (?:home health|him|her)))/gi,
  besides: isListedAmong(...category.split(' ')),
  why: `an encounter to attend to a device is coded to ${category.split(' ')[0]}, and its presence is not the reason for it`,
  section: 'I.C.21.c.7',
  severity: 'information',
});

const LINE =
  '(?:port(?:-?a-?cath)?|mediport|picc|hickman|broviac|groshong|central line|cvc|vascular access device)';

const CERVIX_LEFT =
  /\bsupra-?cervical\b|\bsub-?total hyst\w+|\bcervical stump\b|\bcervix (?:was |is )?(?:left|kept|retained|preserved|in place|in situ|remains|still there|intact|spared)\b|\b(?:left|retained|kept|preserved|spared) (?:the |her )?cervix\b/gi;
const CERVIX_GONE =
  /\btotal (?:[\w-]+ ){0,3}?hyst\w+|\b(?:tah|tlh|tvh)\b|\bno cervix\b|\bcervix (?:is |was )?(?:surgically )?(?:absent|removed|gone)\b|\bvaginal cuff\b/gi;

/** I.C.21.c.3: which organs are gone, by the words of the note. */
const ABSENT: readonly Otherwise[] = (
  [
    ['Z90.710', CERVIX_LEFT, CERVIX_GONE, 'Z90711', 'the cervix was left'],
    ['Z90.711', CERVIX_GONE, CERVIX_LEFT, 'Z90710', 'the cervix is gone too'],
    [
      'Z90.722',
      /\b(?:right|left|one|single|unilateral) (?:salpingo-?)?(?:oophorectomy|ovary (?:was |is )?(?:removed|out|gone|taken))\b|\b[rlu]so\b|\b(?:right|left|one|other) ovary (?:remains|left|is in place|intact|preserved|retained)\b/gi,
      /\bbso\b|\bbilateral (?:salpingo-?)?oophorectom\w+|\bboth ovaries\b/gi,
      'Z90721',
      'one ovary is gone',
    ],
    [
      'Z90.721',
      /\bbso\b|\bbilateral (?:salpingo-?)?oophorectom\w+|\bboth ovaries (?:were |are )?(?:removed|out|gone|taken)\b/gi,
      /\b(?:right|left|one|single|unilateral) (?:salpingo-?)?oophorectomy\b/gi,
      'Z90722',
      'both ovaries are gone',
    ],
  ] as const
).map(
  ([code, says, orSaid, right, what]): Otherwise => ({
    codes: of(code),
    says,
    status: 'any',
    orSaid,
    why: `by the note ${what}`,
    section: 'I.C.21.c.3',
    severity: 'information',
    instead: () => right,
  }),
);

export const FITTINGS: readonly Otherwise[] = [
  ...ABSENT,
  {
    codes: of('Z47.89', 'Z48.8-', 'Z48.0-', 'Z89.4-Z89.6'),
    listed: 'first',
    says: /\b(?:bka|aka|tma|(?:trans(?:tibial|femoral|metatarsal)|below|above)[- ](?:the[- ])?(?:knee )?(?:amputation)|amputation|residual limb|stump)\b/gi,
    also: /\b(?:aftercare|post-?op\w*|(?:days?|wks?|weeks?) (?:after|out|s\/p|post|since|from|following)|staples|sutures|stitches|shrinker|healing|healed|recover\w+)\b/gi,
    orSaid: /\b(?:years? (?:ago|after|out)|in (?:19|20)\d\d|old amputation|remote)\b/gi,
    besides: isListedAmong('Z47.81', 'T87', 'Z44'),
    why: 'orthopedic aftercare following a surgical amputation is Z47.81, with the limb that is absent behind it',
    section: 'I.C.21.c.7',
    severity: 'information',
    instead: () => 'Z4781',
  },
  attended(
    'Z95.828 Z45.1 Z97.8',
    new RegExp(
      `\\b${LINE}s?\\b[^.;\\n]{0,30}\\b(?:flush\\w*|(?:de-?)?access(?:ed|ing)|heparin(?:i[sz]ed)?|locked|dressing (?:was )?chang\\w+|declott\\w+|cathflo|remov(?:ed|al)|maintenance)\\b|\\b(?:flush\\w*|(?:de-?)?accessed|maintenance of|removal of) (?:of )?(?:the |her |his |my )?(?:[\\w-]+ ){0,2}?${LINE}\\b`,
      'gi',
    ),
    'Z45.2 T80.2- T82 Z51',
  ),
  attended(
    'Z96.0 Z97.8 R33 N31 N32',
    /\b(?:foley|urinary|indwelling|suprapubic|bladder) (?:catheter )?(?:was |is )?(?:chang(?:e|ed)|exchang(?:e|ed)|replac(?:ed|ement)|remov(?:ed|al)|irrigat\w+|swap\w*)(?! (?:in|next|on|due|at)\b)|\b(?:chang(?:e|ed)|exchang(?:e|ed)|replac(?:ed|ement)|swap\w*) (?:of )?(?:the |her |his )?(?:[\w-]+ ){0,2}?(?:foley|urinary catheter|indwelling catheter)\b/gi,
    'Z46.6 Z43.5 T83',
  ),
  attended(
    'Z98.2',
    /\b(?:shunt|valve)\b[^.;\n]{0,30}\b(?:re-?program\w*|re-?set|interrogat\w+|dialed|adjust\w*|checked)\b|\b(?:re-?program\w*|interrogation|adjustment|re-?setting) of (?:the |her |his )?(?:[\w-]+ ){0,2}?shunt\b/gi,
    'Z45.41 T85.0- T85.6-',
  ),
  attended(
    'Z96.21 H90 H91',
    /\bcochlear (?:implant )?(?:processor )?(?:mapping|programming|activat\w+|tuning|re-?program\w*|check)\b|\b(?:mapping|programming|activation) of (?:the |her |his )?(?:[\w-]+ ){0,2}?cochlear\b/gi,
    'Z45.321 T85',
  ),
  fitting(
    'Z97.1- Z89',
    '(?:(?:artificial|prosthetic|below-knee|above-knee|transtibial|transfemoral|bionic) (?:[\\w-]+ ){0,2}?(?:arm|leg|limb|hand|foot|socket)|prosthes[ei]s|socket|prosthetic)',
    'Z44',
  ),
  fitting('Z97.0 Z90.01', '(?:(?:artificial|prosthetic|glass) eye|ocular prosthes[ei]s)', 'Z44.2-'),
  fitting('Z90.1-', '(?:breast prosthes[ei]s|breast form|external breast)', 'Z44.3-'),
  fitting('Z97.4 H90 H91', '(?:hearing[- ]aids?)', 'Z46.1'),
  fitting('Z97.3 H52', '(?:contact lens(?:es)?|glasses|spectacles)', 'Z46.0'),
  fitting('Z97.2 K08.1-', '(?:dentures?|dental prosthe\\w+|(?:dental )?plate|partials?)', 'Z46.3'),
  fitting(
    'M20-M24 M41 M21 Q66',
    '(?:orthosis|orthotics?|orthopedic (?:shoes?|brace)|brace|insoles?|afo)',
    'Z46.89',
  ),
  fitting('Z96.4- Z46.81 E10.9 E11.9', 'insulin pump', 'Z46.81'),
  {
    codes: of('Z93'),
    listed: 'first',
    says: /\b(?:\w{3,}ostomy|stoma|ileal conduit|suprapubic|peg|g-tube|trach)(?: (?:tube|catheter|bag|pouch|appliance|wafer|site|care|button|cannula)s?)* (?:was |were |is )?(?:chang(?:e|ed)|exchang(?:e|ed)|replac(?:ed|ement)|clean(?:ed|ing)|irrigat\w+|re-?fit\w*|re-?sized|dilat\w+|revised|closure|takedown|reversal|removed|care|suction\w*|measured|re-?sited|re-?templated)\b|\b(?:pouch|appliance|wafer|barrier|bag|flange)(?: \w+)? (?:was |were )?(?:changed|replaced|fitted|re-?fitted|applied|exchanged)\b|\b(?:chang(?:e|ed|ing)|exchang(?:e|ed|ing)|replac(?:ed|ing|ement)(?: of)?|clean(?:ed|ing)|irrigat\w+|dilat\w+|clos(?:ure|ed)(?: of)?|remov(?:al|ed)(?: of)?|toilet(?:ing)? of|care of|attention to) (?:(?:of|the|her|his|a|an|new|old|his|16|18|20|fr|french) ){0,3}(?:[\w-]+ ){0,2}(?:\w{3,}ostomy|stoma|ileal conduit|suprapubic|peg|g-tube|trach)\b/gi,
    besides: isListedAmong('Z43', 'K94', 'N99.5-', 'J95.0-'),
    orSaid:
      /\b(?:husband|wife|daughter|son|home health|(?:chang\w+|clean\w+|empt\w+|care|does|managed) (?:\w+ ){0,3}at home|(?:him|her)self|caregiver|independently|own)\b/gi,
    why: 'an encounter for attention to an artificial opening is Z43, and its status is not coded for it',
    section: 'I.C.21.c.3',
    severity: 'information',
  },
  {
    codes: of('Z85'),
    listed: 'first',
    says: /\b(?:surveillance|follow-?up|f\/u|annual check|yearly check|re-?check|monitoring)(?: \w+){0,3}? (?:(?:visit|exam\w*|mammogra\w+|colonoscopy|cystoscopy|ct|scan|scope|imaging) )?(?:after|for|of|following|since)\b[^.;\n]{0,60}\b(?:cancer|carcinoma|adenocarcinoma|melanoma|sarcoma|lymphoma|leukemia|tumou?r|neoplasm|malignan\w+|seminoma)\b|\b(?:cancer|carcinoma|melanoma|oncolog\w+|tumou?r) (?:surveillance|follow-?up)\b/gi,
    besides: isListedAmong('Z08', 'Z12', 'C', 'Z01', 'Z00'),
    once: true,
    why: 'a visit that follows a malignancy whose treatment is complete is Z08, with the history behind it',
    section: 'I.C.21.c.8',
    instead: () => 'Z08',
    severity: 'information',
  },
  {
    codes: of('Z48.89', 'Z09'),
    says: /\b(?:after|following|s\/p|status[- ]post|post-?op\w*|since|aftercare)\b[^.;\n]{0,60}\b(?:\w*ectomy|resection|excision|removal|surgery|operation|debulking|whipple|bypass|reconstruction)\b[^.;\n]{0,30}\b(?:for|of) (?:an? |the |her |his )?(?:[\w-]+ ){0,4}?(?:cancer|carcinoma|adenocarcinoma|tumou?r|sarcoma|melanoma|neoplasm|adenoma|meningioma|lymphoma|malignan\w+)\b/gi,
    besides: isListedAmong('Z48.3', 'Z48.290'),
    orSaid: /\bno evidence of disease\b|\bned\b|\bno recurrence\b|\bsurveillance\b|\bcancer-free\b/gi,
    once: true,
    why: 'aftercare following surgery for a neoplasm is Z48.3, with the neoplasm behind it',
    section: 'I.C.21.c.7',
    severity: 'information',
  },
];
