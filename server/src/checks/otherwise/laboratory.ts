/** Values of the laboratory that are coded as a disease, and that no provider has named (Guidelines I.A.19 and III.B). */
import { type Otherwise, of } from './otherwise.ts';

/** Codes, the analyte whose value a note may have, and the words by which a provider names the condition. */
const VALUES: readonly (readonly [codes: readonly string[], analyte: string, named: string])[] = [
  [['E87.1'], 'sodium|na', 'hypo-?natr\\w+|siadh|hypo-?osmol\\w+'],
  [['E87.0'], 'sodium|na', 'hyper-?natr\\w+|hyper-?osmol\\w+'],
  [['E87.6'], 'potassium|k', 'hypo-?kal\\w+'],
  [['E87.5'], 'potassium|k', 'hyper-?kal\\w+'],
  [['E83.51'], 'calcium|ca', 'hypo-?calc\\w+|tetany'],
  [['E83.52'], 'calcium|ca', 'hyper-?calc\\w+'],
  [['E83.42'], 'magnesium|mg', 'hypo-?magnes\\w+'],
  [['E83.41'], 'magnesium|mg', 'hyper-?magnes\\w+'],
  [['E83.39'], 'phosphorus|phosphate|phos', 'h\\w+phosphat\\w+'],
  [
    ['E87.20-E87.22', 'E87.29'],
    'bicarb\\w*|lactate|lactic acid|co2',
    'acidosis|acidotic|acidemia|dka|ketoacid\\w+',
  ],
  [
    ['E87.8'],
    'chloride|cl|sodium|potassium|electrolytes?',
    '(?:electrolyte|chlor)\\w* (?:imbalance|disorder|disturbance|derangement)|h\\w+chlor\\w+',
  ],
  [['D50-D53', 'D62-D64'], 'hemoglobin|hgb|hb|hematocrit|hct|h\\/h', 'an[a]?emi[ac]\\w*|blood loss|ida|abla'],
  [['D69.6', 'D69.59'], 'platelets?(?: count)?|plt', 'thrombo-?cytop\\w+|itp'],
  [['D75.83-'], 'platelets?(?: count)?|plt', 'thrombo-?cyt(?:h?em|os)\\w+'],
  [['D72.82-'], 'wbc|white (?:blood )?(?:cell )?count|leukocytes', 'leuko-?cytosis|lympho-?cytosis|band\\w+'],
  [
    ['D70', 'D72.81-'],
    'wbc|anc|white (?:blood )?(?:cell )?count|neutrophils?|leukocytes',
    '(?:neutro|leuko|lympho)-?p[ea]n\\w+|agranulo\\w+',
  ],
  [
    ['E08-E11', 'E13'],
    'a1c|hba1c|hemoglobin a1c|glucose|blood sugar',
    'diabet\\w+|dm|t[12]dm|dm[12i]+|niddm|iddm|metformin|insulin|dka',
  ],
  [['R73.03'], 'a1c|hba1c|hemoglobin a1c|glucose', 'pre-?diabet\\w+|borderline|impaired'],
  [
    ['E78.0-', 'E78.1-E78.5'],
    'ldl|cholesterol|triglycerides?|lipids?',
    '\\w*lipid[ae]?em\\w+|hyper-?cholesterol\\w+|hyper-?triglycer\\w+|high cholesterol|dyslipid\\w+|hld|hlp|statin|\\w+statin',
  ],
  [['E03'], 'tsh|t4', 'hypo-?thyroid\\w*|myx[o]?edema|hashimoto\\w*|thyroiditis|levothyroxine|underactive'],
  [['E05'], 'tsh|t4|t3', 'hyper-?thyroid\\w*|thyrotox\\w+|graves\\w*|overactive|methimazole'],
  [
    ['E55.9'],
    'vitamin d|25-?oh\\w*|vit d',
    '(?:vitamin|vit) d (?:deficien|insufficien|deplet)\\w+|deficien\\w+|insufficien\\w+|low (?:vitamin|vit) d',
  ],
  [['E53.8', 'D51'], 'b-?12|cobalamin|folate', 'deficien\\w+|pernicious|an[a]?emi\\w+'],
  [['E61.1', 'D50'], 'ferritin|iron', 'deficien\\w+|an[a]?emi\\w+|ida'],
  [
    ['N17', 'N19', 'N18'],
    'creatinine|cr|egfr|gfr|bun',
    'aki|arf|acute (?:on chronic )?(?:kidney|renal)|kidney (?:failure|injury|disease)|renal (?:failure|insufficiency|injury|disease)|ckd|esrd|atn|tubular necrosis|ur[a]?emi\\w+|nephropath\\w+|dialysis|kidneys?',
  ],
  [['E79.0'], 'uric acid|urate', 'hyper-?uric\\w+|gout\\w*'],
  [
    ['E88.09', 'E43-E46'],
    'albumin|pre-?albumin',
    'mal-?nutrition|malnourish\\w*|hypo-?albumin\\w+|hypo-?protein\\w+|wasting|cachex\\w+',
  ],
  [['E16.2'], 'glucose|blood sugar', 'hypo-?glyc\\w+|low (?:blood )?(?:sugar|glucose)'],
  [['K72', 'K76.89', 'K75'], 'alt|ast|lfts?|transaminases?|bilirubin', 'hepat\\w+|liver|nash|cirrho\\w+'],
  [['D68.32', 'D68.9', 'D68.4'], 'inr|ptt|pt', 'coagulopath\\w+|coagulation|bleeding|hemorrh\\w+'],
  [
    ['I21', 'I5A'],
    'troponins?|tni|trop',
    'mino\\w+|\\w*infarct\\w*|n?-?stemi|mi|heart attack|myocardial injury|injury',
  ],
  [
    ['I50'],
    'bnp|nt-?pro-?bnp',
    'heart failure|chf|hf\\w*|cardiac failure|failure|decompensat\\w+|cardiomyopath\\w+',
  ],
  [['M62.82'], 'ck|cpk|creatine kinase', 'rhabdo\\w*'],
  [['D47.2'], 'm[- ]spike|spep', 'mgus|gammopath\\w+'],
  [
    ['N39.0'],
    'urinalysis|ua|urine (?:culture|dip\\w*)|nitrites?|leukocyte esterase',
    'uti|urinary (?:tract )?infection|cystitis|pyeloneph\\w+|urosepsis|infection',
  ],
];

/** What stands between an analyte and its number. */
const VALUE =
  '(?: (?:level|count|value|today|is|was|of|at|came back|returned|result(?:ed)?|on the panel|serum|down to|up to|fell to|rose to|low at|high at))*[ :=,(]{0,3}(?:[<>]? ?\\d+(?:[.,]\\d+)?)';

const analyteWithValue = (analyte: string): string => `\\b(?:${analyte})\\b\\+?${VALUE}`;

/** What a provider makes of a value: `low potassium`, `magnesium repleted`. */
const judged = (analyte: string): string =>
  `\\b(?:low|high|elevated|raised|decreased|reduced|abnormal|falling|rising) (?:\\w+ )?(?:${analyte})\\b|\\b(?:${analyte})\\b(?:[^.;\\n]|\\.\\d){0,30}\\b(?:low|high|elevated|replac\\w+|replet\\w+|supplement\\w*|treated|corrected|deficien\\w+)\\b`;

/** What is done about a finding: it is followed, explained or sought. */
const FOLLOWED =
  '\\b(?:recheck\\w*|trend(?:ed|ing)|work-?up|worked up|evaluat\\w+|follow(?:ed)?[- ]up (?:with|on|for)|monitor\\w*|serial|referr\\w+)\\b';

/** What a provider says of a value of which nothing is made. */
const OF_NO_ACCOUNT =
  '(?:no (?:diagnosis|clinical (?:significance|relevance|meaning)|significance|consequence|concern|treatment|further)|not (?:clinically )?(?:significant|relevant|diagnos\\w+|a (?:diagnosis|concern|problem)|treated|meaningful)|of no (?:clinical )?(?:significance|consequence|importance|concern)|make(?:s)? (?:no|nothing)|made (?:no|nothing)|(?:within|near|at) (?:his|her|their|the) (?:usual|normal|baseline)|clinically insignificant|incidental\\w*|needs? no|laboratory (?:error|artifact)|lab (?:error|artifact)|hemoly[sz]ed)';

/** Abnormal findings that are coded as such, which in a stay want a word of the provider as diseases do. */
const FINDINGS: typeof VALUES = [
  [['R79.0'], 'magnesium|mg|zinc|copper|iron|phosph\\w+', 'h\\w+magnes\\w+'],
  [
    ['R73.01', 'R73.09', 'R73.9'],
    'glucose|blood sugar|sugars?|a1c|hba1c',
    'hyper-?glyc\\w+|pre-?diabet\\w+|impaired',
  ],
  [['R74.0-'], 'alt|ast|lfts?|transaminases?|liver enzymes?|ldh', 'transaminitis|hepat\\w+'],
  [['R74.8', 'R74.9'], 'amylase|lipase|alk(?:aline)? phos\\w*|alp|ck|cpk|ggt', 'pancreat\\w+'],
  [['R70.0'], 'esr|sed(?:imentation)? rate', 'inflamm\\w+'],
  [['R79.82'], 'crp|c-reactive protein', 'inflamm\\w+'],
  [['R79.1'], 'inr|pt|ptt|aptt', 'coagulopath\\w+'],
  [
    ['R79.89'],
    'troponins?|bun|creatinine|d-?dimer|bnp|ferritin|ammonia|lactate|vitamin \\w+',
    'azot\\w+|injury',
  ],
  [['R71.8', 'R71.0'], 'mcv|hematocrit|hct|hemoglobin|hgb|rdw', 'an[a]?emi\\w+'],
  [['R77'], 'albumin|protein|globulin', 'mal-?nutrition|h\\w+prote\\w+|h\\w+albumin\\w+'],
  [['R80'], 'protein|urinalysis|ua', 'protein-?uri\\w+|albumin-?uri\\w+'],
  [['R82'], 'urinalysis|ua|urine', '\\w+uria'],
  [['R94.31'], 'ekg|ecg|electrocardiogram|qtc?', 'prolonged|long qt|ischem\\w+'],
];

/** In a stay, where the note has the finding among its results and the provider makes nothing of it. */
const FOUND_ONLY: readonly Otherwise[] = FINDINGS.flatMap(([codes, analyte, named]): readonly Otherwise[] => {
  const row = {
    codes: of(...codes),
    where: 'inpatient',
    section: 'III.B',
    why: 'an abnormal finding is not coded unless the provider indicates its clinical significance',
  } as const;
  const said = `\\b(?:${analyte})\\b`;
  return [
    {
      ...row,
      says: new RegExp(
        `${said}(?:[^.;\\n]|\\.\\d){0,80}\\b${OF_NO_ACCOUNT}\\b|\\b${OF_NO_ACCOUNT}\\b(?:[^.;\\n]|\\.\\d){0,60}${said}`,
        'gi',
      ),
      orSaid: new RegExp(`\\b(?:${named})\\b`, 'gi'),
      status: 'any',
    },
    {
      ...row,
      says: new RegExp(analyteWithValue(analyte), 'gi'),
      orSaid: new RegExp(`\\b(?:${named})\\b|${judged(analyte)}|${FOLLOWED}`, 'gi'),
      status: 'any',
      severity: 'information',
    },
  ];
});

export const LABORATORY: readonly Otherwise[] = [
  ...FOUND_ONLY,
  ...VALUES.flatMap(([codes, analyte, named]): readonly Otherwise[] => {
    const row = {
      codes: of(...codes),
      section: 'I.A.19 and III.B',
      orSaid: new RegExp(`\\b(?:${named})\\b`, 'gi'),
    };
    return [
      {
        ...row,
        says: new RegExp(
          `\\b(?:${analyte})\\b(?:[^.;\\n]|\\.\\d){0,80}\\b${OF_NO_ACCOUNT}\\b|\\b${OF_NO_ACCOUNT}\\b(?:[^.;\\n]|\\.\\d){0,60}\\b(?:${analyte})\\b`,
          'gi',
        ),
        status: 'any',
        why: 'a value of the laboratory is no diagnosis: the condition is coded where the provider names it',
      },
      {
        ...row,
        orSaid: new RegExp(`\\b(?:${named})\\b|${judged(analyte)}`, 'gi'),
        says: new RegExp(analyteWithValue(analyte), 'gi'),
        status: 'any',
        why: 'the note has the value alone, and the condition is coded where the provider names it',
        severity: 'information',
      },
    ];
  }),
];
