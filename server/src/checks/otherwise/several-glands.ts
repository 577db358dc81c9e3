/** Diseases of the blood and the glands of one of several types or causes, as notes tell them (Guidelines I.B.2). */
import type { Several } from './several.ts';

/** By what a disease is brought where a drug is its cause. */
export const BY_DRUG =
  '(?:drug|medication|steroid|lithium|amiodarone|methimazole|clozapine|chemo\\w*)[- ](?:induced|related|caused)|(?:due to|from|caused by|because of) (?:\\w+ ){0,2}(?:amiodarone|lithium|nivolumab|pembrolizumab|ipilimumab|interferon|clozapine|methimazole|valproate|albuterol|metoclopramide|prednisone|dexamethasone|cephalosporins?|ceftriaxone|cefotetan|levodopa)';

export const BLOOD_AND_GLANDS: readonly Several[] = [
  {
    of: ['D51'],
    what: 'cause of the deficiency',
    each: [
      ['intrinsic factor deficiency', 'intrinsic factor|pernicious|addisonian|autoimmune gastritis|parietal'],
      ['dietary', 'vegans?|vegan diet|vegetarian\\w*|dietary|intake|tea and toast'],
      ['selective vitamin B12', 'imerslund\\S*|proteinuria'],
    ],
  },
  {
    of: ['D56.0-D56.2'],
    what: 'kind of thalassemia',
    each: [
      ['^Alpha', 'alpha|hb ?h|hemoglobin h'],
      ['^Beta', 'beta'],
    ],
  },
  {
    of: ['D59.0', 'D59.11', 'D59.12'],
    what: 'kind of hemolysis',
    each: [
      ['^Warm', 'warm|igg'],
      ['^Cold', 'cold|c3|raynaud\\S*'],
      ['^Drug-induced', BY_DRUG],
    ],
  },
  {
    of: ['D66-D67', 'D68.0-', 'D68.1'],
    what: 'factor',
    each: [
      ['factor VIII', 'factor viii|factor 8|h[a]?emophilia a|emicizumab'],
      ['factor IX', 'factor ix|factor 9|h[a]?emophilia b|christmas'],
      ['[Vv]on Willebrand', '(?:von )?willebrand\\S*|vwd|vwf'],
      ['factor XI', 'factor xi|factor 11|h[a]?emophilia c'],
    ],
  },
  {
    of: ['D68.5-', 'D68.6-'],
    what: 'thrombophilia',
    each: [
      ['Activated protein C', 'leiden|fvl|activated protein c|apc resist\\w+'],
      ['Prothrombin gene', 'prothrombin|20210\\S*|g20210a'],
      ['Antiphospholipid', 'anti-?phosph\\w+|aps|cardiolipin|glycoprotein'],
      ['Lupus anticoagulant', 'lupus anticoag\\w+|anti-?phosph\\w+|aps'],
    ],
  },
  {
    of: ['D70.0-D70.4'],
    what: 'cause of the neutropenia',
    each: [
      ['Congenital', 'congenital|kostmann|since birth|elane'],
      [
        'cancer chemotherapy',
        'chemo\\w*|cycle \\d+|nadir|\\w+(?:platin|taxel|rubicin)|cyclophosphamide|folfox|r-?chop|induction',
      ],
      ['Other drug-induced', `${BY_DRUG}|clozapine|methimazole|sulfasalazine|carbamazepine|rituximab`],
      ['due to infection', 'vir(?:al|us)|infection|ebv|parvo\\w*|typhoid|sepsis'],
      ['Cyclic', 'cyclic\\w*|every (?:three|3) weeks'],
    ],
  },
  {
    of: ['E04.0-E04.2'],
    what: 'kind of goiter',
    each: [
      ['diffuse', 'diffuse\\w*|symmetric\\w*'],
      ['single thyroid nodule', 'solitary|single|one nodule|nodule'],
      ['multinodular', 'multi-?nodular|mng|nodules|many nodules'],
    ],
  },
  {
    of: ['E05.0-E05.4'],
    what: 'cause of the thyrotoxicosis',
    each: [
      ['diffuse goiter', 'graves\\S*|diffuse|basedow\\S*|trab|tsi|ophthalmopathy|orbitopathy'],
      ['toxic single', 'single|solitary|toxic (?:adenoma|nodule)|hot nodule|plummer\\S*'],
      ['toxic multinodular', 'multi-?nodular|tmng|nodules'],
      ['factitia', 'factiti\\w+|levothyroxine|took (?:too much|extra)|supplement\\w*'],
    ],
  },
  {
    of: ['E06.0-E06.4'],
    what: 'kind of thyroiditis',
    each: [
      ['^Acute', 'acute|suppurative|bacterial|abscess'],
      ['^Subacute', 'sub-?acute|de quervain\\S*|granulomatous|painful|viral'],
      ['Autoimmune', 'hashimoto\\S*|autoimmune|tpo|lymphocytic'],
      ['Drug-induced', BY_DRUG],
    ],
  },
  {
    of: ['E22-E23'],
    what: 'hormone',
    each: [
      ['Acromegaly', 'acromegal\\w+|igf\\S*|growth hormone'],
      ['Hyperprolactinemia', 'prolactin\\w*|hyperprolact\\w+|galactorr?h\\w+'],
      ['inappropriate secretion', 'siadh?|inappropriate'],
      ['Diabetes insipidus', 'insipidus|avp[- ]d\\S*|desmopressin|ddavp'],
    ],
  },
  {
    of: ['E24.0-E24.4'],
    what: "cause of the Cushing's syndrome",
    each: [
      ['Pituitary-dependent', 'pituitar\\w+|transsphenoidal|adenoma of the pituitary'],
      ['Drug-induced', `exogenous|iatrogenic|${BY_DRUG}`],
      ['Ectopic', 'ectopic|small cell|bronchial carcinoid'],
      ["Nelson's", 'nelson\\S*'],
      ['Alcohol-induced', 'alcohol\\w*|pseudo\\S*'],
    ],
  },
  {
    of: ['E27.1-E27.3'],
    what: 'kind of adrenal insufficiency',
    each: [
      ['^Primary', "addison(?:'s|’s)?|primary|autoimmune|21-?hydroxylase"],
      ['crisis', 'crisis|crises'],
      ['^Drug-induced', `${BY_DRUG}|steroid withdrawal|glucocorticoid\\w*|suppress\\w+`],
    ],
  },
  {
    of: ['E50-E55'],
    what: 'vitamin',
    each: [
      ['[Vv]itamin A', 'vitamin a|retinol|night blind\\w+|xerophthalm\\w+'],
      ['[Tt]hiamine|Beriberi|Wernicke\\S*', 'thiamine|b1|beriberi|wernicke\\S*'],
      ['Niacin', 'niacin|pellagra|b3'],
      ['Ascorbic acid', 'ascorb\\w+|vitamin c|scurvy|scorbut\\w+'],
      ['[Vv]itamin D|Rickets', 'vit(?:amin)? ?d|25-?\\(?oh\\S*|rickets|cholecalciferol|ergocalciferol'],
    ],
  },
  {
    of: ['E78.0-', 'E78.1', 'E78.2', 'E78.41'],
    what: 'kind of hyperlipidemia',
    each: [
      ['hypercholesterolemia', 'hyper-?cholesterol\\w*|high cholesterol|ldl|fh|cholesterol'],
      ['hyperglyceridemia', 'hyper-?triglycerid\\w*|triglycerides?|tgs?'],
      ['Mixed hyperlipidemia', 'mixed|combined|both'],
      ['Lipoprotein\\(a\\)', 'lp\\(?a\\)?|lipoprotein ?\\(?a\\)?|lpa'],
    ],
  },
  {
    of: ['E87.0', 'E87.1'],
    what: 'sodium',
    each: [
      ['hypernatremia', 'hypernatr\\w+|hyperosmol\\w+'],
      ['hyponatremia', 'hyponatr\\w+|hypo-?osmol\\w+'],
    ],
  },
  {
    of: ['E87.5', 'E87.6'],
    what: 'potassium',
    each: [
      ['Hyperkalemia', 'hyperkal\\w+'],
      ['Hypokalemia', 'hypokal\\w+'],
    ],
  },
  {
    of: ['E83.51', 'E83.52'],
    what: 'calcium',
    each: [
      ['Hypocalcemia', 'hypocalc\\w+'],
      ['Hypercalcemia', 'hypercalc\\w+'],
    ],
  },
];
