/** Codes of glands, of muscles and of the rectum of which a note tells the kind or the cause (Guidelines I.A.9.b, I.B.2). */
import type { More } from './more-of-organs.ts';

const STATIN =
  '(?:statin|atorvastatin|simvastatin|rosuvastatin|pravastatin|lovastatin|steroid|colchicine|drug|medication)';

export const MORE_OF_GLANDS: readonly More[] = [
  [
    'E04.0 E04.1 E04.2 E04.8 E04.9',
    'toxic (?:multi-?nodular|nodular|uninodular|adenomatous) goiter|toxic mng',
    'E05.1- or E05.2-',
    'E05',
  ],
  [
    'E21.2 E21.3',
    '(?:secondary|renal) hyper-?parathyroidism|hyper-?parathyroidism,? (?:secondary|(?:of|due to|from|in|secondary to) (?:(?:the|her|his) )?(?:renal|ckd|esrd|chronic kidney|kidney))',
    'N25.81, or E21.1 where the kidneys are not its cause',
    'N25.81 E21.1',
  ],
  [
    'E87.1',
    'siadh|inappropriate (?:secretion of )?(?:adh|anti-?diuretic)\\w*(?: hormone)?',
    'E22.2',
    'E22.2',
  ],
  [
    'G72.9 M62.82 M79.1-',
    `${STATIN}(?:[- ](?:induced|associated|related))? myopathy|myopathy,? (?:is |was )?(?:due to|from|of|caused by) (?:(?:the|her|his) )?${STATIN}\\w*`,
    'G72.0',
    'G72.0',
  ],
  [
    'K63.5',
    'rectal (?:\\w+ )?polyps?|polyps? (?:of|in) (?:the )?rectum|hyperplastic,? rectum',
    'K62.1',
    'K62.1 K62.0 D12.8',
  ],
  ['R50.9', 'febrile neutropenia|neutropenic fever', 'D70.-, with R50.81 behind it', 'D70 R50.81'],
];
