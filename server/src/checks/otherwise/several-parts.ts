/** Parts of an organ, kinds of a disease and complications, of which a note tells one. */
import type { Several } from './several.ts';

export const PARTS_AND_KINDS: readonly Several[] = [
  {
    of: ['M16-M19'],
    what: 'kind of the arthrosis',
    each: [
      ['[Pp]rimary', '(?:primary|idiopathic) (?:generalized )?(?:oa|osteo-?arthr\\w+|arthr\\w+|djd)'],
      [
        '[Pp]ost-traumatic',
        'post-?traumatic|traumatic (?:oa|arthr\\w+)|(?:oa|osteo-?arthritis|arthr\\w+|djd) (?:[\\w-]+ ){0,4}?(?:after|from|following|due to) (?:[\\w-]+ ){0,5}?(?:fracture|injury|trauma|dislocation)',
      ],
      ['[Ss]econdary', 'secondary (?:oa|osteo-?arthr\\w+|arthr\\w+|djd)'],
    ],
  },
  {
    of: ['O00'],
    what: 'site of the pregnancy',
    open: /^(?:Unspecified|Other) ectopic/,
    each: [
      ['[Tt]ubal', 'tub(?:e|es|al)|fallopian|ampulla\\w*|isthm\\w+'],
      ['[Oo]varian', 'ovarian (?:ectopic|pregnancy|implantation)|in(?:side)? the (?:\\w+ )?ovary'],
      ['[Aa]bdominal', 'abdominal (?:ectopic|pregnancy)|peritone\\w+ (?:ectopic|pregnancy|implantation)'],
      ['cornual', 'cornual'],
      ['interstitial', 'interstitial'],
    ],
  },
  {
    of: ['C50', 'D05', 'D24'],
    what: 'part of the breast',
    each: [
      ['nipple and areola', 'nipple|areola'],
      ['central portion', 'central|subareolar|retroareolar'],
      ['upper-inner quadrant', 'upper[- ](?:inner|medial)|uiq'],
      ['lower-inner quadrant', 'lower[- ](?:inner|medial)|liq'],
      ['upper-outer quadrant', 'upper[- ](?:outer|lateral)|uoq'],
      ['lower-outer quadrant', 'lower[- ](?:outer|lateral)|loq'],
      ['axillary tail', 'axillary tail|tail of spence'],
    ],
    open: /\bunspecified site\b/i,
  },
  {
    of: ['C25'],
    what: 'part of the pancreas',
    each: [
      ['head of pancreas', 'head|uncinate'],
      ['body of pancreas', 'body'],
      ['tail of pancreas', 'tail'],
    ],
    open: /\bpancreas, unspecified\b/i,
  },
  {
    of: ['D25'],
    what: 'kind of leiomyoma',
    each: [
      ['submucous', 'sub-?muco(?:us|sal)'],
      ['intramural', 'intramural'],
      ['subserosal', 'sub-?serosal|pedunculated'],
    ],
    open: /\bunspecified\b/i,
  },
  {
    of: ['C53'],
    what: 'part of the cervix',
    each: [
      ['endocervix', 'endocerv\\w+'],
      ['exocervix', '(?:ecto|exo)cerv\\w+'],
    ],
  },
  {
    of: ['M05', 'M06.0-'],
    what: 'serology',
    each: [
      [
        'with rheumatoid factor|with rheumatoid arthritis|rheumatoid lung|Felty',
        'sero-?positive|(?:rf|rheumatoid factor|ccp)(?:[ ,:]+(?:and|anti-?ccp|ccp|rf|is|was|are|both|strongly|high|titers?))* ?(?:positive|pos\\b|\\+|elevated|[1-9]\\d{2,})',
      ],
      [
        'without rheumatoid factor',
        'sero-?negative|(?:rf|rheumatoid factor)(?:[ ,:]+(?:and|anti-?ccp|ccp|is|was|are|both))* ?(?:negative|neg\\b|absent|< ?\\d+)',
      ],
    ],
  },
  {
    of: ['N92.0-N92.1'],
    what: 'cycle',
    each: [
      ['regular cycle', '(?<!ir)regular(?:ly)?|every (?:2[1-9]|3[0-5]) days|monthly|like clockwork'],
      [
        'irregular cycle',
        'irregular(?:ly)?|unpredictabl\\w+|any time|metrorrhagia|menometrorrhagia|inter-?menstrual|between (?:her )?periods|mid-?cycle|skip\\w* (?:months|cycles|periods)',
      ],
    ],
  },
  {
    of: ['R73.01', 'R73.02'],
    what: 'test',
    each: [
      ['fasting', 'impaired fasting|ifg'],
      ['tolerance', 'impaired (?:oral )?(?:glucose )?tolerance|igt'],
    ],
  },
  {
    of: ['N81.1-'],
    what: 'kind of cystocele',
    each: [
      ['midline', 'midline|central'],
      ['lateral', 'lateral|para-?vaginal'],
    ],
  },
  {
    of: ['O01'],
    what: 'kind of mole',
    each: [
      ['Classical', '(?<!in)complete|classical'],
      ['Incomplete and partial', 'partial|incomplete'],
    ],
    open: /\bunspecified\b/i,
  },
  {
    of: ['M41.1-', 'M41.2-'],
    what: 'curve',
    each: [
      [
        'thoracic region',
        '(?<!no )thoracic (?:\\w+ )?(?:curve|scoliosis)|(?:curve|scoliosis)[^.;\\n]{0,20} thoracic',
      ],
      ['thoracolumbar region', 'thoracolumbar'],
      [
        'lumbar region',
        '(?<!no )lumbar (?:\\w+ )?(?:curve|scoliosis)|(?:curve|scoliosis)[^.;\\n]{0,20} lumbar',
      ],
    ],
  },
  {
    of: ['F17.2-'],
    what: 'tobacco product',
    each: [
      ['cigarettes', '(?<!\\be-?)(?<!electronic )cigarettes?|packs?|ppd|pack-years?'],
      ['chewing tobacco', 'chew\\w*|snuff|smokeless|dip'],
      ['other tobacco product', 'cigars?|pipe|vap\\w+|e-?cig\\w*|hookah'],
    ],
  },
  {
    of: ['O03', 'O04', 'O07', 'O08'],
    what: 'complication',
    each: [
      [
        'Genital tract and pelvic infection',
        'infect\\w+|endometritis|salpingitis|parametritis|pelvic peritonitis|septic abortion',
      ],
      ['hemorrhage', 'hemorrhag\\w*|bleed\\w*|soak\\w+'],
      ['Embolism', 'embol\\w+'],
      ['Shock', 'shock'],
      ['Renal failure', '(?:renal|kidney) (?:failure|injury)|aki|oligur\\w+|anuri\\w+'],
      ['Metabolic disorder', 'metabolic|electrolyte|acidosis|hypo\\w+emia'],
      ['Damage to pelvic organs', 'perforat\\w+|lacerat\\w+|damage|tear'],
      ['Cardiac arrest', 'arrest'],
      ['Sepsis', 'sepsis|septic'],
      ['Urinary tract infection', 'uti|urinary|cystitis'],
    ],
    open: /\b(?:unspecified|other) complications?\b/i,
    alone: true,
  },
];
