/** Words of a note on the behavior of a neoplasm, and on former and known sites, that want another code (Guidelines I.C.2). */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const isPrimary = codesIn('C00-C76');

/** Organs that a metastasis is in, of which a history is coded as that of a primary. */
const SECONDARY =
  '(?:brain|liver|lung|bone|adrenal|nodal|lymph node|peritoneal|spinal|pulmonary|hepatic|cerebral|skeletal)';

/** Sites that a primary grows into, with the codes of a primary there and of the secondary neoplasm. */
const INVADED: readonly (readonly [site: string, primary: string, secondary: string])[] = [
  ['(?:urinary )?bladder(?! neck)', 'C67', 'C79.11'],
  ['(?:rectum|colon|sigmoid|cecum|large (?:bowel|intestine))', 'C18-C20', 'C78.5'],
  ['(?:duodenum|jejunum|ileum|small (?:bowel|intestine))', 'C17', 'C78.4'],
  ['stomach', 'C16', 'C78.89'],
  ['pancreas', 'C25', 'C78.89'],
  ['esophagus', 'C15', 'C78.89'],
  ['(?:liver|hepatic parenchyma)', 'C22', 'C78.7'],
  ['(?:lung|pulmonary parenchyma)', 'C34', 'C78.0-'],
  ['pleura', 'C38.4', 'C78.2'],
  ['mediastinum', 'C38', 'C78.1'],
  ['chest wall', 'C76.1', 'C79.8-'],
  ['(?:peritoneum|omentum)', 'C48', 'C78.6'],
  ['kidney', 'C64', 'C79.0-'],
  ['ovar(?:y|ies)', 'C56', 'C79.6-'],
  ['(?:uterus|vagina|cervix|seminal vesicles?|prostate)', 'C51-C55 C57.9 C61 C63', 'C79.82'],
  ['(?:orbit|brain|cerebrum|dura|meninges)', 'C69-C71', 'C79.3-'],
  ['(?:bones?|skull|mandible|maxilla|vertebra\\w*|ribs?|sternum|sacrum)', 'C40-C41', 'C79.5-'],
  ['skin', 'C43-C44', 'C79.2'],
];

const GROWS_INTO =
  '(?:direct(?:ly)? )?(?:exten(?:sion|ding|ds|ded)|inva(?:sion|ding|des|ded)|infiltrat(?:ion|ing|es|ed)|growing|grows|spread(?:ing)?)(?: directly)?(?: (?:in ?to|of|to))?';

/** Extension and invasion of another site are a secondary malignant neoplasm there. */
const INVASIONS: readonly Otherwise[] = INVADED.flatMap(
  ([site, primary, secondary]): readonly Otherwise[] => {
    const isThere = codesIn(...primary.split(' '));
    const isSecondary = codesIn(secondary, 'C79.9', 'C80.0');
    const says = new RegExp(
      `\\b${GROWS_INTO} (?:(?:the|her|his|adjacent|neighbo\\w+|posterior|anterior|right|left|wall|dome|base|of|both) ){0,4}${site}\\b`,
      'gi',
    );
    const rule = {
      says,
      why: 'what extends into another site is coded there as a secondary malignant neoplasm',
      section: 'I.C.2.d',
    };
    return [
      {
        ...rule,
        codes: ({ key }) => isThere(key),
        orSaid: new RegExp(
          `\\b(?:second|synchronous|two|separate|independent|new) (?:\\w+ )?primar\\w+\\b|\\b${site} (?:cancer|(?:\\w+ )?carcinoma|adenocarcinoma|primary|ca)\\b|\\b(?:cancer|carcinoma|adenocarcinoma|primary|tumou?r|melanoma) (?:of|in) (?:the )?(?:\\w+ ){0,3}${site}\\b`,
          'gi',
        ),
        instead: () => (secondary.endsWith('-') ? '' : secondary.replace('.', '')),
      },
      {
        ...rule,
        codes: ({ key }) => isPrimary(key) && !isThere(key),
        besides: (other) => isSecondary(other.key) || isThere(other.key),
        once: true,
        severity: 'information',
      },
    ];
  },
);

/** A primary whose site the record names. */
const KNOWN_SITE =
  /\bprimary(?: (?:site|tumou?r|cancer|is|was|now|known|found|identified|proved|turns out|turned out|to be))*:? (?:the |in the |her |his )?(?:(?:right|left) )?(?:upper |lower |middle )?(?:lobe|lung|breast|colon|rectum|prostate|pancreas|stomach|kidney|bladder|ovary|cervix|esophagus|liver|thyroid)\b|\bprimary (?:\w+ )?(?:of|in) (?:the |his |her )?(?:[\w-]+ ){0,3}(?:lobe|lung|breast|colon|rectum|prostate|pancreas|stomach|kidney|bladder|ovary|cervix|esophagus|liver|thyroid)\b|\b(?:breast|ovarian|ovary|colon|colorectal|rectal|lung|prostate|pancrea\w+|gastric|stomach|renal|kidney|bladder|thyroid|cervical|endometrial|uterine|esophageal|melanoma|liver|hepatocellular|testicular) (?:cancers?|carcinomas?|adenocarcinomas?|ca|primary)\b|\bmelanoma\b|\b(?:cancer|(?:adeno)?carcinoma) of (?:the )?(?:[\w-]+ ){0,6}(?:breast|ovary|colon|rectum|lung|prostate|pancreas|stomach|kidney|bladder|thyroid|cervix|uterus|esophagus)\b|\bprimary (?:(?:tumou?r|site|lesion|origin) )?(?:(?:is|was|lies|in|of|being) ){0,2}(?:the )?(?:[\w-]+ ){0,3}(?:of the )?(?:breast|ovary|colon|rectum|lung|prostate|pancreas|stomach|kidney|bladder|thyroid|cervix|uterus|esophagus|skin|larynx|tongue|tonsil|gallbladder|(?:small )?(?:bowel|intestine)|appendix|anus|liver|bile duct|stomach|testis|vulva|pharynx|nasopharynx|parotid|cecum|duodenum)\b/gi;
const UNKNOWN_SITE = /\bunknown primary\b|\bprimary unknown\b|\b(?:history of|h\/o|hx of)\b/gi;

const SECOND_CANCER = 'secondary (?:cancer|carcinoma|tumou?r|neoplasm|malignancy|deposits?|growth)';

/** Sites of former metastases as notes name them, with the histories of a primary there. */
const FORMER_METASTASES = (
  [
    ['brain|cerebral|cerebellar|intracranial', 'Z85.841'],
    ['liver|hepatic', 'Z85.05'],
    ['lungs?|pulmonary', 'Z85.11-'],
    ['bones?|bony|osseous|skeletal|spine|spinal|vertebra\\w*|ribs?|femur|humerus', 'Z85.830'],
    ['adrenals?', 'Z85.858'],
    ['skin|cutaneous', 'Z85.828'],
    ['pancrea\\w+', 'Z85.07'],
    ['stomach|gastric', 'Z85.02-'],
    ['colon|colonic|large bowel', 'Z85.03-'],
    ['small bowel|duodenal|duodenum|ileal|jejunal', 'Z85.06-'],
    ['kidneys?|renal', 'Z85.52-'],
    ['bladder', 'Z85.51'],
    ['ovar(?:y|ies|ian)', 'Z85.43'],
    ['thyroid', 'Z85.850'],
    ['pleura|pleural|mediastin\\w+', 'Z85.2-'],
  ] as const
).map(
  ([site, history]): Otherwise => ({
    codes: of(history),
    says: new RegExp(
      `(?<!\\b(?:no|without|never|denies)\\b[^.;\\n]{0,25})\\b(?:${site}) (?:mets?|metasta\\w+|secondar(?:y|ies)|deposits?)\\b|\\bsecondary (?:${site}) (?:tumou?rs?|lesions?|growths?|cancers?|deposits?)\\b|\\b(?:mets?|metasta\\w+|(?:had )?spread|${SECOND_CANCER}) (?:\\w+ ){0,2}?(?:to|in|of) (?:(?:the|her|his|left|right|both) )*(?:${site})\\b`,
      'gi',
    ),
    orSaid: new RegExp(
      `(?<!\\b(?:no|not|never|without|nor|denies)\\b[^.;\\n]{0,25})\\bprimary (?:${site})\\b|\\b(?<!\\b(?:secondary|metastatic) )(?:${site}) (?:cancer|carcinoma|primary|sarcoma|melanoma)\\b|\\bglio\\w+|\\bmeningioma|\\bmedulloblastoma|\\bhepatocellular\\b|\\bhcc\\b|\\bosteosarcoma\\b|\\bewing\\b|\\b(?<!\\b(?:secondary|metastatic) )(?:cancer|carcinoma) (?:of|in) (?:(?:the|left|right|upper|lower|lobe|of) )*(?:${site})\\b`,
      'gi',
    ),
    why: 'the former site of a metastasis is Z85.89; the others are for primaries',
    section: 'I.C.2.m',
    instead: () => 'Z8589',
  }),
);

const isFormerMetastasis: Otherwise['codes'] = (diagnosis) =>
  FORMER_METASTASES.some(({ codes }) => codes(diagnosis));

export const BEHAVIOR: readonly Otherwise[] = [
  ...FORMER_METASTASES,
  ...INVASIONS,
  {
    codes: of('Z85.0-Z85.7', 'Z85.80-Z85.88'),
    says: new RegExp(
      `\\b(?:history of|hx of|hx|h/o|prior|previous|resected|removed|treated|former) (?:an? )?(?:\\w+ )?${SECONDARY} (?:mets|metasta\\w+)\\b|\\b${SECONDARY} (?:mets?|metasta\\w+),? (?:from (?:it|that|this) )?(?:\\w+ )?(?:resected|removed|treated|ablated|irradiated)\\b`,
      'gi',
    ),
    status: 'any',
    unless: /\b(?:current|new|active|progress\w+) (?:\w+ )?(?:mets|metasta\w+)\b/gi,
    // The history of the primary beside that of the metastasis, whichever code that has.
    besides: (other, diagnosis) =>
      other.key === 'Z8589' || (isFormerMetastasis(other) && !isFormerMetastasis(diagnosis)),
    why: 'the former site of a metastasis is Z85.89; the others are for primaries',
    section: 'I.C.2.m',
    instead: () => 'Z8589',
    severity: 'information',
  },
  ...(
    [
      ['pancrea\\w+', 'C25', 'C259'],
      ['thyroid', 'C73', 'C73'],
      ['adrenal', 'C74', 'C7490'],
      ['parathyroid', 'C75.0', 'C750'],
      ['breast', 'C50', 'C50919'],
      ['prosta\\w+', 'C61', 'C61'],
    ] as const
  ).map(
    ([organ, own, instead]): Otherwise => ({
      codes: ({ key }) => isPrimary(key) && !codesIn(own)(key),
      says: new RegExp(
        `\\b(?:ectopic|heterotopic|aberrant) (?:\\w+ )?${organ}(?: \\w+){0,2} (?:cancer|(?:adeno)?carcinoma|malignan\\w+|neoplasm|tumou?r)\\b|\\b(?:cancer|(?:adeno)?carcinoma|malignan\\w+|neoplasm) (?:\\w+ ){0,3}(?:of|in|from|arising (?:in|from)) (?:an? |the )?(?:ectopic|heterotopic|aberrant) ${organ}`,
        'gi',
      ),
      besides: ({ key }) => codesIn(own)(key),
      why: 'a malignant neoplasm of ectopic tissue is coded to the site of origin that is mentioned',
      section: 'I.C.2, malignant neoplasms of ectopic tissue',
      instead: () => instead,
    }),
  ),
  {
    codes: of('C80.1'),
    says: KNOWN_SITE,
    orSaid: UNKNOWN_SITE,
    why: 'C80.1 is for a primary of which the site is not known, and the record names it',
    section: 'I.C.2.k',
  },
  {
    codes: of('C80.1'),
    says: /\b(?:disseminated|widespread|widely metastatic|advanced metastatic|diffusely metastatic|generali[sz]ed|carcinomatosis|metasta\w+ (?:everywhere|throughout|all over))\b/gi,
    also: /\b(?:cancer|malignan\w+|carcinoma\w*|neoplas\w+|tumou?r|metasta\w+)\b/gi,
    orSaid: /\bnot (?:disseminated|widespread)\b/gi,
    besides: isListedAmong('C77-C79', 'C80.0'),
    why: 'an advanced metastatic disease of which no primary or secondary site is known is C80.0',
    section: 'I.C.2.j',
    instead: () => 'C800',
    severity: 'information',
  },
  {
    codes: of('C80.0'),
    says: /(?<!\b(?:no|not|without|rule out|possible|suspected)\b[^.;\n]{0,30})\b(?:metasta\w+|mets|spread) (?:(?:cancer|carcinoma|adenocarcinoma|disease|malignancy|deposits?|lesions?|tumou?rs?|neoplasm) )?(?:to|in|of) (?:the |her |his |both )?(?:liver|bones?|brain|lungs?|spine|peritoneum|adrenals?|pleura|skin|lymph nodes?|nodes|kidneys?|omentum|ovar\w+)\b|\b(?:liver|bone|brain|lung|hepatic|osseous|cerebral|pulmonary|peritoneal|adrenal|pleural) (?:mets|metasta\w+)\b/gi,
    why: 'C80.0 is for disseminated disease of which no site is known: every known metastasis is coded (C77-C79), and the unknown primary C80.1',
    section: 'I.C.2.j',
    severity: 'information',
  },
  {
    codes: of('C80.0'),
    says: KNOWN_SITE,
    orSaid: UNKNOWN_SITE,
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
    codes: of('D37-D44', 'D48', 'D49'),
    says: /\b(?:(?:adeno|basal cell |squamous cell |hepatocellular |renal cell |urothelial |ductal |lobular |merkel cell )?carcinoma(?![ -]in[ -]situ)|(?:osteo|lipo|chondro|leiomyo|angio|fibro)?sarcoma|(?:malignant|invasive|metastatic|nodular) melanoma|lymphoma|mesothelioma|glioblastoma|[bs]cc|malignant (?:\w+ )?(?:neoplasm|tumou?r))\b/gi,
    besides: (other) => /^(?:C|D0|Z8[05])/.test(other.key),
    orSaid:
      /\buncertain (?:behavior|behaviour|malignant potential)\b|\b(?:versus|vs\.?|or) (?:an? )?(?:\w+ )?(?:\w*carcinoma|\w*sarcoma|melanoma|lymphoma)\b|\b(?:history of|h\/o|hx of|family history)\b|\b(?:biopsy|path(?:ology)?)\b[^.;\n]{0,15}\bpending\b/gi,
    why: 'a neoplasm of which the record knows that it is malignant has a code of its own',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('D37-D44', 'D48', 'D49'),
    says: /\b(?:\w*lipoma|angiomyolipoma|meningioma|cystadenoma|cystadenofibroma|fibroma|osteoma|chondroma|rhabdomyoma|syringoma|pilomat\w+|mature (?:cystic )?teratoma|dermoid(?: cyst)?|oncocytoma|warthin\S* tumou?r|neurofibroma|schwannoma|osteochondroma|enchondroma|lymphangioma|(?:fibro|leiomyo|papillo)?adenoma|fibroadenoma|leiomyoma|dermatofibroma|(?:squamous )?papilloma|hemangioma|(?:benign|melanocytic|intradermal|compound) nev(?:us|i)|benign (?:[\w-]+ ){0,2}(?:neoplasm|tumou?r|growth|lesion|\w+oma))\b|\b\w+oma\b[^.;\n]{0,60}\bbenign\b/gi,
    besides: (other) => /^(?:C|D[0-2]|D3[0-6])/.test(other.key),
    orSaid:
      /\b(?:versus|vs\.?|history of|h\/o|family history|pending|(?<!\b(?:no|without|negative for|lacks|any)(?: \w+){0,2} )(?:atypi\w+|dysplas\w+))\b|\b(?:grade (?:2|3|4|ii|iii|iv)|anaplastic|borderline|(?:low|uncertain|undetermined) malignant|uncertain whether|indeterminate)\b|\buncertain (?:behavior|behaviour|malignant potential)\b/gi,
    why: 'a neoplasm of which the record knows that it is benign has a code of its own',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('C00-C75'),
    says: /\badenoma\w*\b[^.;\n]{0,60}\b(?:benign|no (?:malignancy|carcinoma|cancer|high-grade dysplasia))\b|\bbenign (?:[\w-]+ ){0,2}(?:neoplasm|tumou?r|\w+oma|polyp|lesion|mass|growth)\b|\b\w+oma\b[^.;\n]{0,60}\b(?:benign|who grade (?:1|i))\b|\b(?:neoplasm|tumou?r|polyp|lesion|mass|growth)\b[^.;\n]{0,20}\b(?:is|was|proved|turned out|came back)(?: to be)? benign\b/gi,
    unless: /\b\w*carcinomas?\b|\bcancers?\b|\bmalignan(?:cy|t)\b|\b\w*sarcoma\b|\bmelanoma\b|\blymphoma\b/gi,
    besides: (other) => /^(?:D1|D2|D3[0-6])/.test(other.key),
    why: 'a neoplasm of which the record knows that it is benign has a code of its own',
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
    codes: of('C22', 'C25', 'C34', 'C38.0', 'C64', 'C17', 'C81-C88'),
    says: /\b(?:cancer|\w*carcinoma|malignan\w+|neoplasm|tumou?r|lymphoma|hcc|rcc)\b[^.;\n]{0,25}\b(?:in|of|arising in|within|inside|from) (?:the |her |his |an? )?(?:transplant(?:ed)?(?: (?:kidney|liver|lung|heart|pancreas|organ))?|(?:renal |kidney |liver |lung |hepatic |cardiac |heart |pancreas )?(?:(?:allo)?graft|transplant))\b|\b(?:(?:renal|kidney|liver|lung|hepatic|heart|pancreas) (?:(?:allo)?graft|transplant)|transplanted (?:kidney|liver|lung|heart|pancreas))\b[^.;\n]{0,30}\b(?:with|has|shows?|developed|bears?|contains?|harbou?rs?|biopsy:?) (?:an? |new |the )?(?:[\w-]+ ){0,3}?(?:cancer|\w*carcinoma|lymphoma|hcc|rcc|ptld)\b/gi,
    besides: (other) => other.key === 'C802',
    why: 'a malignancy of a transplanted organ is coded as a complication of it (T86.-), with C80.2 behind that and the kind of malignancy last',
    section: 'I.C.2.r',
  },
];
