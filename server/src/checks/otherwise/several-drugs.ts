/** Drugs, contraceptives and treatments that exclude each other, as notes tell them (Guidelines I.C.21.c.3 and c.7). */
import {
  ANTICOAGULANTS,
  ANTIPLATELETS,
  AROMATASE_INHIBITORS,
  BISPHOSPHONATES,
  INHALED_STEROIDS,
  INJECTED_ANTIDIABETICS,
  NSAIDS,
  ORAL_HYPOGLYCEMICS,
} from '../drug-names.ts';
import type { Several } from './several.ts';

export const DRUGS_AND_TREATMENTS: readonly Several[] = [
  {
    of: ['Z79'],
    what: 'drug',
    named: true,
    each: [
      [
        'anticoagulants',
        `${ANTICOAGULANTS}|dalteparin|fondaparinux|heparin|anti-?coagula\\w+|inr|blood thinners?`,
      ],
      ['antiplatelets', `${ANTIPLATELETS}|cilostazol|dapt|anti-?thrombotics?|vorapaxar`],
      ['aspirin', 'aspirin|asa|ecotrin|bayer'],
      [
        'use of insulin',
        'insulin|glargine|lispro|aspart|detemir|degludec|nph|lantus|humalog|novolog|basaglar|tresiba|toujeo|levemir|pump|omnipod|tandem|t:?slim|mdi|basal[- ]bolus',
      ],
      [
        'oral hypoglycemic drugs',
        `${ORAL_HYPOGLYCEMICS}|oral (?:hypoglyc\\w+|agents?|anti-?diabet\\w+)|sglt-?2\\w*|dpp-?4\\w*|tablets?|pills?`,
      ],
      ['injectable non-insulin antidiabetic drugs', `${INJECTED_ANTIDIABETICS}|wegovy|glp-?1\\w*`],
      [
        'inhaled steroids',
        `${INHALED_STEROIDS}|symbicort|advair|flovent|pulmicort|qvar|asmanex|ciclesonide|breo|trelegy|dulera|wixela|inhal\\w+|ics`,
      ],
      [
        'systemic steroids',
        'prednis\\w+|dexamethasone|methylprednisolone|hydrocortisone|medrol|deflazacort|cortisone|(?:systemic|oral) (?:cortico)?steroids?|fludrocortisone|budesonide|steroids?',
      ],
      ['bisphosphonates', `${BISPHOSPHONATES}|actonel|boniva|zoledron\\w+|reclast|pamidronate`],
      [
        'opiate analgesic',
        'oxycodone|hydrocodone|morphine|methadone|fentanyl|tramadol|hydromorphone|opio?ids?|opiates?|buprenorphine|percocet|norco|tapentadol|nucynta|oxycontin|oxymorphone|opana|suboxone|ms ?contin|vicodin|lortab|roxicodone|dilaudid|duragesic|ultram|butrans|belbuca|codeine',
      ],
      ['NSAID\\)', `${NSAIDS}|indomethacin|etodolac|nabumetone|ketorolac`],
      ['aromatase inhibitors', `${AROMATASE_INHIBITORS}|arimidex|femara|aromasin|aromatase`],
      ['SERMs\\)', 'tamoxifen|raloxifene|evista|serms?|toremifene'],
      [
        'Hormone replacement',
        'estradiol|premarin|hrt|hormone(?: replacement)?|estrogens?|progesterone|testosterone',
      ],
      ['hormonal contraceptives', 'contracepti\\w+|ocps?|the pill|pills?|depo\\w*|nuvaring|patch'],
      [
        'immunosuppressive biologic',
        'adalimumab|humira|infliximab|remicade|etanercept|enbrel|abatacept|belatacept|biologics?|[a-z]+mab',
      ],
      [
        'calcineurin inhibitor',
        'tacrolimus|tac(?:ro)?|fk-?506|prograf|envarsus|cyclosporin\\w*|csa|neoral|calcineurin|cni',
      ],
      ['Janus kinase', 'tofacitinib|upadacitinib|baricitinib|ruxolitinib|jak\\w*'],
      ['\\(mTOR\\)', 'sirolimus|everolimus|mtor'],
      [
        'nucleotide synthesis',
        'azathioprine|aza|imuran|mycophenol\\w+|mmf|mpa|cellcept|myfortic|leflunomide',
      ],
      [
        'antimetabolite',
        'methotrexate|mtx|capecitabine|xeloda|fluorouracil|5-?fu|(?:6-?)?mercaptopurine|6-?mp|gemcitabine|azacitidine',
      ],
      ['alkylating', 'cyclophosphamide|cytoxan|chlorambucil|melphalan|busulfan'],
      ['mitotic inhibitor', 'paclitaxel|docetaxel|taxol|taxotere|abraxane|vin\\w+ine|eribulin|ixabepilone'],
      [
        'antitumor antibiotic',
        'doxorubicin|adriamycin|bleomycin|mitomycin|daunorubicin|epirubicin|dactinomycin',
      ],
      ['myelosuppressive', 'hydroxyurea|hydrea'],
      ['topoisomerase', 'etoposide|irinotecan|topotecan'],
    ],
  },
  {
    of: ['Z51.0-Z51.5'],
    what: 'treatment',
    named: true,
    each: [
      ['radiation', 'radi\\w+|xrt|imrt|sbrt|brachy\\w*|fractions?|gy|linac'],
      [
        'chemotherapy',
        'chemo\\w*|cycles?|infusions?|(?:re-?)?induction|consolidation|\\w+platin|folf(?:ox|iri)\\w*|r?-?chop|abvd|tchp?|taxol|taxotere|abraxane|\\w+(?:taxel|rubicin|tabine|citidine|zomib|poside)|velcade|kyprolis|vidaza|dacogen|vincristine|pemetrexed|cyclophosphamide|irinotecan|topotecan|5-?fu|fluorouracil|methotrexate|mitomycin',
      ],
      [
        'immunotherapy',
        'immuno\\w+|pembrolizumab|keytruda|nivolumab|opdivo|atezolizumab|durvalumab|ipilimumab|checkpoint|[a-z]+mab|bcg|r-?chop|rituxan|herceptin|yervoy|tecentriq|imfinzi',
      ],
      ['palliative', 'palliat\\w+|comfort|hospice|end[- ]of[- ]life|dying'],
    ],
  },
  {
    of: ['Z30.0-'],
    what: 'contraceptive',
    named: true,
    each: [
      ['contraceptive pills', 'pills?|ocps?|oral'],
      ['injectable', 'depo\\w*|inject\\w+|medroxyprogesterone|shot'],
      ['intrauterine', 'iuds?|intrauterine|mirena|paragard|kyleena|liletta|coil'],
      ['vaginal ring', 'ring|nuvaring'],
      ['patch', 'patch'],
      ['implantable', 'implant\\w*|nexplanon'],
    ],
  },
];
