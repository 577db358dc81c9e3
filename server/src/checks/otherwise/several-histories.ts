/** Histories and screenings by their sites and diseases, as notes tell them (Guidelines I.C.21.c.4 and c.5). */
import type { Several } from './several.ts';

/** What notes call the sites of cancers, by the words of titles. */
const CANCERS: Several['each'] = [
  ['breast', 'breasts?|mammo\\w*|mastectom\\w+|lumpectom\\w+|ductal|brca\\w*'],
  ['prostate', 'prostat\\w+|psa'],
  [
    'large intestine|colon',
    'colon\\w*|cec(?:um|al)|sigmoid\\w*|bowel|colectom\\w+|hemicolectom\\w+|colorectal|rectosigmoid|intestin\\w+',
  ],
  ['rectum', 'rect(?:um|al)\\w*|rectosigmoid|colorectal|an(?:us|al)'],
  ['small intestine', 'small (?:bowel|intestin\\w+)|duoden\\w+|ile(?:um|al)|jejun\\w+'],
  ['stomach', 'stomach|gastr\\w+'],
  [
    'bronchus and lung|respiratory organs',
    'lungs?|bronch\\w+|lobectom\\w+|pneumonectom\\w+|ldct|respiratory|chest|smok\\w+',
  ],
  ['kidney', 'kidneys?|renal|nephrectom\\w+'],
  ['bladder', 'bladder|urothelial|cystectom\\w+|cystoscop\\w+'],
  ['thyroid', 'thyroid\\w*|papillary|follicular'],
  ['bone', 'bones?|osteosarcoma|sarcoma|ewing\\w*'],
  ['testis', 'testi\\w+|seminoma\\w*|orchiectom\\w+'],
  ['ovary', 'ovar\\w+|brca\\w*'],
  ['cervix(?: uteri)?', 'cervi\\w+|pap|hpv'],
  ['(?:other parts of )?uterus', 'uter\\w+|endometri\\w+|hysterectom\\w+'],
  ['melanoma of skin', 'melanoma\\w*'],
  ['Hodgkin lymphoma', 'hodgkin\\w*'],
  ['leukemia', 'leuk\\w+|aml|all|cll|cml'],
  ['tongue', 'tongue|lingual'],
  ['larynx', 'laryn\\w+|vocal|glott\\w+'],
  ['esophagus', 'esophag\\w+'],
  ['pancreas', 'pancrea\\w+|whipple'],
  ['liver', 'liver|hepat\\w+'],
];

export const HISTORIES: readonly Several[] = [
  { of: ['Z80', 'Z85', 'Z15.0-'], what: 'site', named: true, each: CANCERS },
  { of: ['Z12'], what: 'site', named: true, each: CANCERS },
  {
    of: ['Z86.71-', 'Z86.73', 'Z86.74'],
    what: 'disease',
    named: true,
    each: [
      ['pulmonary embolism', 'pulmonary embol\\w+|pe|embol\\w+'],
      ['venous thrombosis', 'dvt|deep[- ]ve\\w+|(?:venous )?thrombos\\w+|clots?|vte|phlebitis'],
      ['cerebral infarction', 'strokes?|tia|cva|(?:cerebral )?infarct\\w*|ischemic attacks?'],
      ['cardiac arrest', 'cardiac arrest|arrest\\w*|resuscitat\\w+'],
    ],
  },
  {
    of: ['Z86.1-'],
    what: 'infection',
    named: true,
    each: [
      ['of tuberculosis', 'tubercul\\w+|tb'],
      ['latent tuberculosis', 'latent|ltbi|isoniazid|rifampin|tubercul\\w+'],
      ['poliomyelitis', 'polio\\w*'],
      ['malaria', 'malaria'],
      ['Methicillin', 'mrsa|methicillin\\w*|staph\\w*'],
      ['COVID-19', 'covid\\S*|sars\\S*|coronavirus'],
    ],
  },
  {
    of: ['Z87.0-', 'Z87.1-', 'Z87.44-'],
    what: 'disease',
    named: true,
    each: [
      ['pneumonia', 'pneumonias?'],
      ['peptic ulcer', 'ulcers?'],
      ['urinary \\(tract\\) infections', 'utis?|urinary (?:tract )?infections?|cystitis'],
      ['urinary calculi', 'stones?|calcul\\w+|lithiasis'],
    ],
  },
  {
    of: ['Z87.31-'],
    what: 'kind of fracture',
    named: true,
    each: [
      ['osteoporosis', 'osteopor\\w+|fragility'],
      ['stress', 'stress|fatigue'],
    ],
  },
  {
    of: ['Z87.7-'],
    what: 'malformation',
    named: true,
    each: [
      [
        'heart and circulatory',
        'heart|cardiac|sept\\w+|vsd|asd|ductus|pda|fallot|tetralogy|coarct\\w+|valves?|atri\\w+|ventric\\w+|aort\\w+|foramen|pfo|transposition|pulmon\\w+|fontan|truncus|avsd|avc|(?:av|a-v) canal|canal|tapvr|hlhs|norwood|glenn',
      ],
      ['respiratory', 'lungs?|trache\\w+|laryn\\w+|bronch\\w+|respirat\\w+'],
      ['diaphragm\\w*', 'diaphragm\\w*'],
      ['cleft lip', 'cleft\\w*|lip|palate'],
      ['tracheoesophageal', 'trache\\w+|esophag\\w+|tef'],
      ['cloaca\\w*', 'cloaca\\w*'],
      ['hypospadias', 'hypospad\\w+'],
      ['gastroschisis', 'gastroschisis'],
      ['eye', 'eyes?|cataract\\w*|glaucoma|lens'],
      ['ear', 'ears?|aural'],
      ['face and neck', 'face|facial|neck|branchial'],
    ],
  },
];
