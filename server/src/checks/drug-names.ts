/** Drugs by their classes, generic names and brands, as alternatives of a pattern. */

export const ANTICOAGULANTS =
  'apixaban|eliquis|warfarin|coumadin|jantoven|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa|enoxaparin|lovenox|anti-?coagula(?:nts?|tion|ted)|doacs?|noacs?';

export const ANTIPLATELETS =
  'clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|dipyridamole|aggrenox|anti-?platelets?';

export const ORAL_HYPOGLYCEMICS =
  'oral (?:anti)?(?:hypoglycemics?|diabetics?|diabetes medications?)|metformin|glucophage|glipizide|glucotrol|glyburide|glimepiride|amaryl|sitagliptin|januvia|janumet|linagliptin|tradjenta|saxagliptin|onglyza|alogliptin|empagliflozin|jardiance|dapagliflozin|farxiga|canagliflozin|invokana|ertugliflozin|pioglitazone|actos|repaglinide|nateglinide|acarbose|miglitol|rybelsus|oral semaglutide';

/** Injected for diabetes, and no insulin. */
export const INJECTED_ANTIDIABETICS =
  'exenatide|byetta|bydureon|liraglutide|victoza|dulaglutide|trulicity|(?<!oral )semaglutide|ozempic|tirzepatide|mounjaro|lixisenatide|pramlintide';

export const INHALED_STEROIDS =
  'fluticasone|budesonide|mometasone|beclomethasone|inhaled (?:cortico)?steroids?';

export const BISPHOSPHONATES = 'alendronate|fosamax|risedronate|ibandronate|bisphosphonates?';

export const AROMATASE_INHIBITORS = 'anastrozole|letrozole|exemestane|aromatase inhibitors?';

export const NSAIDS = 'naproxen|ibuprofen|meloxicam|celecoxib|diclofenac|nsaids?';
