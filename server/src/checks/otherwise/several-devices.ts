/** Devices and wounds that are attended to, and what an operation has left, as notes tell them (Guidelines I.C.21.c.3 and c.7). */
import type { Several } from './several.ts';

/** Of a code that has no words by which the others could be told. */
const NO_WORD = '(?!)';

export const DEVICES_TOLD: readonly Several[] = [
  {
    of: ['Z90.1-'],
    what: 'side',
    past: true,
    each: [
      [
        'right',
        'right|rt|r|bilateral(?:ly)?|both|double',
        '(?:right|rt\\.?|r)[- ](?:[\\w-]+ ){0,3}?(?:\\w*mastectomy|breast removed)|\\w*mastectomy,? \\(?(?:right|rt|r)',
      ],
      [
        'left',
        'left|lt|l|bilateral(?:ly)?|both|double',
        '(?:left|lt\\.?|l)[- ](?:[\\w-]+ ){0,3}?(?:\\w*mastectomy|breast removed)|\\w*mastectomy,? \\(?(?:left|lt|l)',
      ],
    ],
  },
  {
    of: ['Z90.71-'],
    what: 'part that is left',
    past: true,
    each: [
      [
        'both cervix and uterus',
        '(?:total|radical|complete)|tah\\S*|tlh|tvh|lavh|davinci|(?:no|absent) cervix|cervix|hysterectomy',
        'total (?:[\\w-]+ ){0,3}hysterectomy|tah\\S*|tlh|radical hysterectomy|(?:cervix and uterus|uterus and cervix) (?:were |was )?(?:removed|gone|absent)|no cervix|cervix (?:is |was )?(?:absent|removed)',
      ],
      [
        'remaining cervical stump',
        'supra-?cervical\\w*|sub-?total|partial|stump|lsh|cervix (?:is |was |were )?(?:left|retain\\w*|in place|in situ|remain\\w*|present|spared|preserved|intact)|(?:retain\\w*|remaining|preserv\\w+|intact) cervix',
      ],
      ['cervix with remaining uterus', 'trachelectom\\w+'],
    ],
  },
  {
    of: ['Z45.01-', 'Z45.02'],
    what: 'device',
    each: [
      ['pacemaker', 'pace-?makers?|ppm|pacer'],
      ['defibrillator', 'defib\\w*|a?icd|crt-?d|pace-?maker[- /]+defib\\w*'],
    ],
  },
  {
    of: ['Z46.0-Z46.5', 'Z46.8-', 'Z46.9'],
    what: 'device',
    each: [
      ['.+', NO_WORD],
      [
        'urinary',
        NO_WORD,
        '(?:foley|urinary catheter|suprapubic (?:catheter|tube)|ureteral stent)[^.;\\n]{0,20}(?:chang\\w*|exchang\\w*|replac\\w*|remov\\w*)|(?:chang\\w*|exchang\\w*|replac\\w*|remov\\w*) (?:of )?(?:the |her |his |a )?(?:foley|urinary catheter|suprapubic|ureteral stent)',
      ],
    ],
  },
  {
    of: ['Z48.00', 'Z48.01'],
    what: 'wound',
    each: [
      [
        'nonsurgical',
        'ulcers?|burns?|abrasions?|skin tears?|bites?|non-?surgical|traumatic|laceration',
        'pressure ulcer|skin tear|abrasion|burn wound|diabetic ulcer',
      ],
      [
        '(?<!non)surgical',
        'surg\\w+|incision\\w*|post-?op\\w*|operat\\w*|\\w+(?:ectomy|plasty|otomy)',
        '(?:surgical|operative) (?:incision|wound|site)|incision(?:al)?|post-?op(?:erative)? (?:wound|dressing)',
      ],
    ],
  },
  {
    of: ['Z71.0', 'Z71.1'],
    what: 'reason',
    named: true,
    each: [
      [
        'on behalf of another',
        "behalf|third party|parents?|mothers?|fathers?|mom|dad|daughter|son|spouse|husband|wife|caregiver|guardian|(?:not|n[’']t) present|absent|relative|family",
        NO_WORD,
      ],
      [
        'feared',
        'worr\\w*|fear\\w*|afraid|concern\\w*|anxious|no (?:\\w+ )?(?:disease|diagnosis|disorder|abnormal\\w*)|unfounded|reassur\\w*',
        NO_WORD,
      ],
    ],
  },
];
