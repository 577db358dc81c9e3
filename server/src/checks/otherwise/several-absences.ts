/** Absences, carriers, aftercare, births and kinds of which a note has to have the name (Guidelines I.C.21.c and I.B.2). */
import type { Several } from './several.ts';

/** Beside the code of one a note may well tell another: who has no spleen may have no breast either. */
const NOT_BESIDE = '(?!)';

/** Codes of which a note has to have a word of their own, whatever else it tells. */
export const named = (
  of: readonly string[],
  what: string,
  ...each: readonly (readonly [string, string])[]
): Several => ({
  of,
  what,
  named: true,
  anyhow: true,
  each: each.map(([title, words]) => [title, words, NOT_BESIDE]),
});

export const ABSENCES: readonly Several[] = [
  named(
    ['Z90'],
    'organ',
    ['larynx', 'laryng\\w+|larynx'],
    ['eye', 'enucleat\\w+|eviscerat\\w+|eyes?|ocular|anophthalm\\w+|socket'],
    ['breast', '\\w*mastectom\\w+|mrm|breasts?|nipple|bmx|diep|lumpectom\\w+'],
    ['lung', '\\w*lobectom\\w+|pneumonectom\\w+|lungs?|wedge|segmentectom\\w+|pulmonary'],
    ['stomach', '\\w*gastrectom\\w+|stomach|sleeve|gastric|roux\\S*|billroth'],
    ['pancreas', 'pancrea\\w+|whipple'],
    [
      'other specified parts of digestive tract',
      '\\w*colectom\\w+|append\\w+|\\w*cholecystectom\\w+|chole|gallbladder|gb|colon|bowel|\\w*hepatectom\\w+|resect\\w+|esophag\\w+|intestin\\w+|sigmoid\\w*|lar|apr|liver|ile\\w+|jejun\\w+|duoden\\w+|rect\\w+|proctocolectom\\w+|cecum|tonsil\\w*|teeth',
    ],
    ['kidney', '\\w*nephrectom\\w+|kidneys?|renal|nephric'],
    ['urinary tract', '\\w*cystectom\\w+|bladder|urethr\\w+|ureter\\w*'],
    ['cervix', '\\w*hyst\\w*|tah\\S*|tlh|lavh|tvh|uter\\w+|cervi\\w+|trachelectom\\w+'],
    ['ovar', '\\w*oophorectom\\w+|bso|ovar\\w+|salping\\S*|tah\\S*|\\w*hysterectom\\w+'],
    ['spleen', '\\w*splenectom\\w+|spleen|asplen\\w+|splenic'],
  ),
  named(
    ['Z98.6-', 'Z98.84', 'Z98.1', 'Z98.2', 'Z98.5-'],
    'operation',
    ['Coronary angioplasty', 'pci|\\w*angioplast\\w+|ptca|balloon|stent\\w*|coronary|cath\\w*'],
    ['Arthrodesis', 'arthrodes\\w+|fus(?:ion|ed)|\\w*lif|acdf'],
    ['cerebrospinal fluid', 'shunt\\w*|vp'],
    ['Tubal', 'tub(?:al|es)|btl|salping\\w+|sterili[sz]\\w+|ligat\\w+'],
    ['Vasectomy', 'vasectom\\w+'],
  ),
  named(
    ['Z14'],
    'disease',
    ['hemophilia', 'h[a]?emophil\\w+|factor (?:viii|ix|8|9)'],
    ['Cystic fibrosis', 'cystic fibrosis|cf|cftr|(?:delta ?)?f508\\w*'],
  ),
  named(
    ['Z47.1', 'Z47.2', 'Z47.8-'],
    'operation',
    [
      'joint replacement',
      'replac\\w+|\\w*arthroplast\\w+|r?t[khs][ar]|t[khs]r|total (?:knee|hip|shoulder|joint)|joints?|components?|prosthe\\w+|resurfac\\w+',
    ],
    [
      'internal fixation',
      'hardware|remov\\w+|screws?|plates?|pins?|rods?|k-?wires?|wires?|nails?|fixat\\w+|implants?',
    ],
    ['amputation', 'amputat\\w+|bka|aka|tma|stump|residual limb'],
    ['scoliosis', 'scolio\\w+|spin\\w+|fusion|curve|kypho\\w+'],
  ),
  {
    of: ['U07'],
    what: 'disease',
    each: [
      ['COVID-19', 'covid\\S*|sars\\S*|coronavirus'],
      ['Vaping', 'vap(?:ed?|es|ing)|e-?cig\\w*|juul|evali'],
    ],
    named: true,
  },
  {
    of: ['Z38'],
    what: 'delivery',
    anyhow: true,
    each: [
      ['delivered vaginally', 'vagin\\w+|n?svd|vbac|forceps|vacuum|nsd|born at home|precipit\\w+'],
      ['delivered by cesarean', 'c(?:a?e)sarean\\w*|c[- ]?sections?|c\\/s|section|lscs|rcs|pcs|cs'],
    ],
  },
  {
    of: ['D63'],
    what: 'disease',
    named: true,
    anyhow: true,
    each: [
      [
        'neoplastic disease',
        'cancers?|\\w*carcinom\\w+|neoplas\\w+|malignan\\w+|tumou?rs?|lymphom\\w+|leuk[a]?em\\w+|myelom\\w+|metast\\w+|mets|ca|chemo\\w*|\\w*sarcom\\w+|oncolog\\w+|melanom\\w+|nsclc|sclc|adenoca\\w*|hcc|rcc|crc|mds|gliom\\w+|mesotheliom\\w+',
        NOT_BESIDE,
      ],
      ['chronic kidney disease', 'ckd\\S*|kidneys?|renal|esrd|nephro\\w+|dialysis|hd', NOT_BESIDE],
      [
        'other chronic diseases',
        '(?:chronic|long-?standing)|inflamm\\w+|rheum\\w+|ra|lupus|sle|crohn\\w*|colitis|ibd|hiv|infect\\w*|hepatitis|chf|heart failure|acd|aocd|osteomyelitis|tb|tuberculosis|thyroid\\w*|hypothyroid\\w*|endocarditis|vasculitis|disease',
        NOT_BESIDE,
      ],
    ],
  },
  {
    of: ['C41'],
    what: 'bone',
    named: true,
    each: [
      [
        'skull and face',
        'skull|fac\\w+|orbit\\w*|maxill\\w*|crani\\w+|temporal|clivus|skull base|nasal|zygom\\w+',
      ],
      ['mandible', 'mandib\\w+|jaw'],
      ['vertebral column', 'vertebr\\w+|spin\\w+|[ctl]\\d{1,2}'],
      ['ribs, sternum and clavicle', 'ribs?|stern\\w+|clavic\\w+|chest wall|cost\\w+'],
      ['pelvic bones', 'pelvi\\w+|sacr\\w+|coccy\\w+|ili\\w+|ischi\\w+|pub\\w+|acetabul\\w+'],
    ],
  },
];
