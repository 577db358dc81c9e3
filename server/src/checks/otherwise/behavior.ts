/** Words of a note on the behavior of a neoplasm, and on former and known sites, that want another code (Guidelines I.C.2). */
import { type Otherwise, of } from './otherwise.ts';

/** Organs that a metastasis is in, of which a history is coded as that of a primary. */
const SECONDARY =
  '(?:brain|liver|lung|bone|adrenal|nodal|lymph node|peritoneal|spinal|pulmonary|hepatic|cerebral|skeletal)';

export const BEHAVIOR: readonly Otherwise[] = [
  {
    codes: of('Z85.0-Z85.7', 'Z85.80-Z85.88'),
    says: new RegExp(
      `\\b(?:history of|hx of|hx|h/o|prior|previous|resected|removed|treated|former) (?:an? )?(?:\\w+ )?${SECONDARY} (?:mets|metasta\\w+)\\b|\\b${SECONDARY} (?:mets|metasta\\w+),? (?:\\w+ )?(?:resected|removed|treated|ablated|irradiated)\\b`,
      'gi',
    ),
    status: 'any',
    unless: /\b(?:current|new|active|progress\w+) (?:\w+ )?(?:mets|metasta\w+)\b/gi,
    // The history of the primary beside that of the metastasis.
    besides: (other) => other.key === 'Z8589',
    why: 'the former site of a metastasis is Z85.89; the others are for primaries',
    section: 'I.C.2.m',
    instead: () => 'Z8589',
    severity: 'information',
  },
  {
    codes: of('C80.0'),
    says: /\b(?:breast|ovarian|ovary|colon|colorectal|rectal|lung|prostate|pancrea\w+|gastric|stomach|renal|kidney|bladder|thyroid|cervical|endometrial|uterine|esophageal|melanoma|liver|hepatocellular|testicular) (?:cancers?|carcinomas?|adenocarcinomas?|ca|primary)\b|\bmelanoma\b|\bprimary (?:is |was )?(?:in |of )?(?:the )?(?:breast|ovary|colon|rectum|lung|prostate|pancreas|stomach|kidney|bladder|thyroid|cervix|uterus|esophagus|skin)\b/gi,
    orSaid: /\bunknown primary\b|\bprimary unknown\b|\b(?:history of|h\/o|hx of)\b/gi,
    why: 'C80.0 is for disseminated disease of which no site is known: the primary and every known metastasis are coded',
    section: 'I.C.2.j',
  },
  {
    codes: of('D00-D09'),
    says: /(?<!\b(?:non|not|no|pre|micro)[- ]?)\b(?:invasive|infiltrating|metastatic) (?:\w+ ){0,3}(?:carcinoma|adenocarcinoma|cancer|melanoma|component|disease)\b|\b(?:idc|ilc)\b/gi,
    orSaid:
      /\bnon-?invasive\b|\bnot invasive\b|\bin[ -]situ\b|\b(?:dcis|lcis)\b|\bno (?:evidence of )?inva\w+/gi,
    why: 'an invasive neoplasm is no carcinoma in situ',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('D37-D44', 'D48'),
    says: /\b(?:path(?:ology)?|biopsy|histology|results?)\b[^.;\n]{0,20}\b(?:pending|awaited|not back|sent)\b|\b(?:awaiting|await|pending) (?:the )?(?:path(?:ology)?|biopsy|histology)\b/gi,
    orSaid:
      /\buncertain (?:behavior|behaviour|malignant potential)\b|\batypical\b|\bborderline\b|\bdysplastic\b/gi,
    why: 'uncertain behavior is what the pathologist finds; until then the behavior is unspecified (D49) or the lesion itself is coded',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('D49'),
    says: /\buncertain (?:behavior|behaviour|malignant potential)\b/gi,
    why: 'a neoplasm that the pathologist calls of uncertain behavior is coded to D37-D48',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('D10-D36'),
    says: /\b(?:adenocarcinoma|carcinoma|sarcoma|melanoma|lymphoma|malignant (?:\w+ )?(?:neoplasm|tumou?r)|cancer)\b/gi,
    besides: (other) => /^(?:C|Z8[05]|Z12|Z15)/.test(other.key),
    orSaid:
      /\bbenign\b|\badenoma\w*|\bnev(?:us|i)\b|\blipoma\w*|\bfibro\w+|\bhemangioma\w*|\bhistory of\b|\bh\/o\b|\bhx\b|\bscreening\b|\brisk\b|\bpolyps?\b|\brule out\b|\br\/o\b/gi,
    why: 'a malignant neoplasm has a code of its own',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('C22', 'C34', 'C38.0', 'C64'),
    says: /\b(?:cancer|\w*carcinoma|malignan\w+|neoplasm|tumou?r|lymphoma|hcc|rcc)\b[^.;\n]{0,25}\b(?:in|of|arising in|within) (?:the |her |his )?(?:transplant(?:ed)?(?: (?:kidney|liver|lung|heart|organ))?|(?:renal |kidney |liver |lung )?(?:allo)?graft)\b/gi,
    besides: (other) => other.key === 'C802',
    why: 'a malignancy of a transplanted organ is coded as a complication of it (T86.-), with C80.2 behind that and the kind of malignancy last',
    section: 'I.C.2.r',
  },
];
