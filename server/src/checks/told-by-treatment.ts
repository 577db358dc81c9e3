/** Diseases that notes tell by what is measured and the treatment that goes on: `blood pressure good on losartan`. */
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { mentionsOf } from './narrative.ts';

const PRESSURE = '(?:blood pressures?|bp)';
const DRUGS =
  '(?:\\w+(?:sartan|pril|dipine|olol|thiazide|thalidone)|spironolactone|clonidine|hydralazine|diltiazem|verapamil|(?:pressure |water )?(?:pills?|tablets?|medicines?|medications?|meds)|(?:one|two|three|four|\\d) (?:drugs|agents|pills))';

/** Bacteria of which a sepsis is one of A41.5-, as notes name them. */
const GRAM_NEGATIVES =
  '(?:e\\.? ?coli|escherichia|pseudomonas|h(?:a?emophilus|\\.) influenzae|serratia|acinetobacter|klebsiella|proteus|enterobacter|citrobacter|morganella|stenotrophomonas|gram[- ]negative)';

const TOLD: readonly (readonly [of: (key: string) => boolean, words: RegExp])[] = [
  [
    codesIn('I10-I13', 'I15'),
    new RegExp(
      `\\b${PRESSURE}\\b[^.;\\n]{0,60}\\bon (?:her |his |the |same |usual )*${DRUGS}\\b|\\b${PRESSURE} (?:is |was )?(?:re-?check|follow-?up|secondary|due to|caused by)\\b|\\b${DRUGS} for (?:the |her |his )?(?:high )?${PRESSURE}\\b`,
      'gi',
    ),
  ],
  [
    codesIn('E78.0-', 'E78.1-E78.5'),
    /\b(?:lipids?|cholesterol|ldl|triglycerides?)\b(?:[^.;\n]|\.\d){0,50}\bon (?:her |his |the |same |usual )*(?:\w+statin|ezetimibe|fenofibrate)\b/gi,
  ],
  [
    codesIn('E02-E03', 'E89.0'),
    /\b(?:low|underactive) thyroid\b|\b(?:thyroid|tsh)\b(?:[^.;\n]|\.\d){0,40}\bon (?:her |his |the |same |usual )*(?:levothyroxine|synthroid|(?:thyroid )?(?:replacement|hormone|pills?))\b/gi,
  ],
  [
    codesIn('E08-E13'),
    /\b(?:sugars?|glucose|a1c)\b(?:[^.;\n]|\.\d){0,50}\bon (?:her |his |the |same |usual )*(?:metformin|insulin|glipizide|glimepiride|glyburide|\w+gl(?:iptin|iflozin|utide))\b/gi,
  ],
  [
    codesIn('I65.2-'),
    /\b(?:carotids?|icas?|ccas?)\b[^.;\n]{0,40}\b(?:plaque|stenos\w+|narrow\w+|occlu\w+|disease|block\w*|\d\d ?%)|\b(?:plaque|stenos\w+|narrow\w+|occlu\w+|\d\d ?%)[^.;\n]{0,40}\b(?:carotids?|icas?)\b/gi,
  ],
  [
    codesIn('A31.2'),
    /\b(?:disseminated (?:mac|mycobacterium avium\S*)|dmac|(?:mac|mycobacterium avium\S*)\b[^.;\n]{0,25}\b(?:blood|marrow|disseminated))\b/gi,
  ],
  // The dementia of Alzheimer's disease (Index: Disease, Alzheimer's), what a mixed hyperlipidemia is, and a coagulopathy that anticoagulants brought.
  [codesIn('F02'), /\balzheimer\S*|\bad dementia\b/gi],
  [
    codesIn('E78.2'),
    /\b(?:high|elevated|raised|mixed) (?:chol\w*|ldl)(?: and |\/|, | & | ?\+ ?)(?:(?:high|elevated) )?(?:trig\w*|tgs?)\b/gi,
  ],
  [
    codesIn('D68.32'),
    /\b(?:anti-?coagula\w+|warfarin|coumadin|heparin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|enoxaparin|doac)[- ](?:induced|related|associated) (?:\w+ )?(?:coagulopathy|bleed\w*|h[a]?emorrhag\w+)/gi,
  ],
  [codesIn('H34.81-'), /\bcrvo\b|\bcentral (?:retinal )?vein occlusion\b/gi],
  [codesIn('H34.83-'), /\bbrvo\b|\b(?:branch|hemi-?retinal) (?:retinal )?vein occlusion\b/gi],
  [codesIn('H34.1-'), /\bcrao\b/gi],
  [codesIn('H34.23-'), /\bbrao\b/gi],
  [
    codesIn('A41.4'),
    /\b(?:bacteroides|fragilis|anaerob\w+|clostridi\w+|c\. perfringens|fusobacteri\w+|prevotella|peptostreptoc\w+)\b/gi,
  ],
  // The insulin that is missing behind the removal of the pancreas, and what noise does to the ear.
  [
    codesIn('E89.1'),
    /\b(?:diabet\w+|dm|insulin)\b[^.;\n]{0,40}\b(?:pancreatectomy|whipple|pancreas|surgery|resection)\b|\b(?:pancreatectomy|whipple)\b[^.;\n]{0,60}\b(?:diabet\w+|dm|insulin|pancreatogen\w+)\b/gi,
  ],
  [codesIn('H83.3-'), /\bnoise\b|\bacoustic trauma\b|\bloud (?:\w+ )?(?:music|machin\w+|guns?|sounds?)\b/gi],
  [codesIn('T31-T32'), /\b(?:t?bsa|body (?:surface|area)|surface area|of (?:the |her |his )?body)\b/gi],
  [codesIn('R50.81'), /\b(?:febrile|fevers?|temp(?:erature)?)\b/gi],
  [
    codesIn('T54.3-'),
    /\b(?:lye|(?:sodium|potassium) hydroxide|caustic (?:soda|potash)|alkalis?|alkaline|drain cleaner|oven cleaner|ammonia|cement|quicklime)\b/gi,
  ],
  // An organism of the blood beside a sepsis that is named.
  [
    codesIn('A41.5-'),
    new RegExp(
      `\\b${GRAM_NEGATIVES}\\b[^.;\\n]{0,40}\\bblood\\b|\\bblood(?: cultures?)?\\b[^.;\\n]{0,40}\\b${GRAM_NEGATIVES}\\b|\\b${GRAM_NEGATIVES} (?:[\\w-]+ ){0,3}?(?:sepsis|bacteremia|septic)\\b|\\b(?:sepsis|septic shock|bacteremia) (?:due to|from|with|caused by|of) (?:[\\w-]+ ){0,2}?${GRAM_NEGATIVES}\\b`,
      'gi',
    ),
  ],
];

/** Whether a note tells the disease of a code so, and does not deny it. */
export const isToldByTreatment = ({ document, claim }: ClaimContext, { key }: SoundDiagnosis): boolean =>
  TOLD.some(
    ([of, words]) =>
      of(key) && mentionsOf(document, claim, words).some(({ status }) => status === 'affirmed'),
  );
