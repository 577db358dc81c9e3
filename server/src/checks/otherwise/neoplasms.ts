/** Words of a note on neoplasms, what they bring and how they are treated (Guidelines I.C.2). */
import { type Otherwise, of } from './otherwise.ts';

const MALIGNANT =
  /\bcancers?\b|\bmalignan\w+|\b(?:adeno)?carcinomas?\b(?![ -]in[ -]situ)|\b\w*sarcomas?\b|\blymphomas?\b|\bleuk\w+|\bmelanomas?\b(?![ -]in[ -]situ)|\bmyelomas?\b|\bmetasta\w+|\bmets\b|\b(?:scc|bcc|nsclc|sclc|rcc|hcc|gist|aml|cll|cml|dlbcl|nhl|mds)\b|\bblastoma\b|\bcarcinoid\b|\bneuroendocrine\b|\b(?:breast|prostate|colon|lung) ca\b|\bmesothelioma\b|\bseminoma\b|\bneoplas\w+|\btumou?rs?\b|\bglioma\w*|\b(?:glio|astro|ependym)\w+oma\b|\bgerminoma\b|\bwaldenstr\w+|\bpolycythemia\b/gi;

const INVASIVE =
  /\binvasi\w+|\binfiltrat\w+|\bmetasta\w+|\bmalignan\w+|\bcancers?\b|\b(?:idc|ilc)\b|\bstage (?:[1-4]|i{1,3}|iv)\b/gi;

/** Sites of metastases as notes name them, with the codes of a primary there and of the secondary one. */
const SECONDARY: readonly (readonly [primary: string, site: string, secondary: string])[] = [
  ['C22', 'liver|hepatic', 'C787'],
  ['C34', 'lungs?|pulmonary', 'C7800'],
  ['C71', 'brain|cerebral', 'C7931'],
  ['C40-C41', 'bones?|spine|skeletal|osseous|vertebra\\w*', 'C7951'],
  ['C74', 'adrenals?', 'C7970'],
];

const CHEMOTHERAPY =
  /\bchemo\w*|\b(?:carbo|cis|oxali)platin\b|\b(?:pacli|doce)taxel\b|\bfolf(?:ox|iri)\w*|\bgemcitabine\b|\bpemetrexed\b|\bdoxorubicin\b|\bcyclophosphamide\b|\bvincristine\b|\betoposide\b|\b(?:r-)?chop\b|\b5-?fu\b|\bcapecitabine\b|\brituximab\b|\btrastuzumab\b|\bbevacizumab\b|\bcetuximab\b/gi;
const IMMUNOTHERAPY =
  /\bimmunotherapy\b|\b(?:pembrolizumab|keytruda|nivolumab|opdivo|atezolizumab|tecentriq|durvalumab|imfinzi|ipilimumab|yervoy|avelumab|cemiplimab)\b/gi;
const RADIATION =
  /\b(?:here|presents?|admitted|seen) for (?:\w+ ){0,3}(?:radiation|radiotherapy|xrt|brachytherapy)\b/gi;

export const NEOPLASMS: readonly Otherwise[] = [
  {
    codes: of('Z51.11'),
    says: IMMUNOTHERAPY,
    orSaid: CHEMOTHERAPY,
    why: 'an encounter for antineoplastic immunotherapy is Z51.12',
    section: 'I.C.2.e.2',
    instead: () => 'Z5112',
  },
  {
    codes: of('Z51.12'),
    says: CHEMOTHERAPY,
    orSaid: IMMUNOTHERAPY,
    why: 'an encounter for antineoplastic chemotherapy is Z51.11',
    section: 'I.C.2.e.2',
    instead: () => 'Z5111',
    severity: 'information',
  },
  {
    codes: of('Z51.1-'),
    says: RADIATION,
    orSaid: new RegExp(`${CHEMOTHERAPY.source}|${IMMUNOTHERAPY.source}`, 'gi'),
    why: 'an encounter for antineoplastic radiation therapy is Z51.0',
    section: 'I.C.2.e.2',
    instead: () => 'Z510',
  },
  {
    codes: of('Z51.0'),
    says: /\b(?:here|presents?|admitted|seen) for (?:\w+ ){0,4}(?:chemo\w*|immunotherapy)\b/gi,
    orSaid: /\bradi(?:ation|otherapy)\b|\bxrt\b|\bbrachy\w+|\bfractions?\b|\bgy\b/gi,
    why: 'an encounter for antineoplastic chemotherapy is Z51.11, for immunotherapy Z51.12',
    section: 'I.C.2.e.2',
    instead: () => 'Z5111',
  },
  {
    codes: of('D63.0'),
    says: /\banemia\b[^.;\n]{0,20}\b(?:due|secondary|related) to (?:\w+ ){0,3}chemo\w*|\bchemo\w*[- ](?:induced|related) anemia\b/gi,
    why: 'anemia that the chemotherapy brought is D64.81',
    section: 'I.C.2.c.2',
    instead: () => 'D6481',
  },
  {
    codes: of('D64.81'),
    says: /\banemia\b[^.;\n]{0,20}\b(?:due|secondary|related) to (?:\w+ ){0,3}(?:cancer|malignan\w+|neoplas\w+|tumou?r|carcinoma)\b|\banemia of malignancy\b/gi,
    orSaid: /\bchemo\w*/gi,
    why: 'anemia that the malignancy brought is D63.0',
    section: 'I.C.2.c.1',
    instead: () => 'D630',
  },
  {
    codes: of('R18.8'),
    says: /\bmalignant ascites\b/gi,
    why: 'malignant ascites is R18.0, behind the malignancy',
    section: 'I.B.2',
    instead: () => 'R180',
  },
  {
    codes: of('C00-C96'),
    says: /\b(?:carcinoma|adenocarcinoma|melanoma)[ -]in[ -]situ\b|\bin[ -]situ (?:\w+ )?(?:carcinoma|melanoma)\b|\b(?:dcis|lcis|cin (?:3|iii))\b/gi,
    orSaid: INVASIVE,
    why: 'a carcinoma in situ is coded to D00-D09',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('C00-C96'),
    says: /\bbenign (?:\w+ ){0,2}(?:neoplasms?|tumou?rs?|lesions?|nevus|nevi|mass|polyps?)\b/gi,
    orSaid:
      /\bcancers?\b|\bmalignan\w+|\bcarcinomas?\b|\bsarcomas?\b|\blymphomas?\b|\bleuk\w+|\bmelanomas?\b|\bmyelomas?\b|\bmetasta\w+|\bmets\b|\b(?:scc|bcc|rcc|hcc|nsclc)\b/gi,
    why: 'a benign neoplasm has a code of its own',
    section: 'I.C.2, the behavior of a neoplasm',
  },
  {
    codes: of('C00-C96'),
    says: /\b(?:nodules?|mass|lesions?|polyps?|lump|cyst|adenoma|enlargement|spot)\b/gi,
    orSaid: MALIGNANT,
    why: 'a nodule, mass or lesion that nobody calls malignant is none',
    section: 'I.C.2 and I.A.19',
    severity: 'information',
  },
  ...SECONDARY.map(
    ([primary, site, secondary]): Otherwise => ({
      codes: of(primary),
      says: new RegExp(
        `\\b(?:metasta\\w+|mets)\\b(?: \\w+){0,2}? (?:to|in|of) (?:the )?(?:${site})\\b|\\b(?:${site}) (?:metasta\\w+|mets)\\b`,
        'gi',
      ),
      orSaid: new RegExp(
        `\\bprimary (?:${site})\\b|\\b(?:${site}) (?:cancer|carcinoma|adenocarcinoma|primary|ca)\\b|\\b(?:cancer|carcinoma|adenocarcinoma|primary|tumou?r|lobe) (?:of|in) (?:the )?(?:\\w+ ){0,3}(?:${site})\\b|\\bhepatocellular\\b|\\bhcc\\b|\\bcholangio\\w+|\\bnsclc\\b|\\bglio\\w+|\\bosteosarcoma\\b|\\bewing\\b|\\bhepatoma\\b|\\b(?:small cell|lobe|bronch\\w+|astro\\w+)\\b`,
        'gi',
      ),
      why: 'a metastasis is coded as secondary neoplasm of its site',
      section: 'I.C.2.b and d',
      instead: () => secondary,
    }),
  ),
  {
    codes: of('Z85.0-Z85.8'),
    says: /\b(?:on|receiving|undergoing|continu\w+|current|ongoing) (?:\w+ ){0,2}(?:chemo\w*|radiation|immunotherapy)\b|\b(?:on|taking|continu\w+) adjuvant\b|\badjuvant (?:\w+ ){0,2}(?:treatment|therapy)\b|\bcycle \d+/gi,
    orSaid:
      /\b(?:completed|finished|after|following|stopped|ended)\b[^.;\n]{0,30}\b(?:adjuvant|chemo\w*|radiation|immunotherapy|treatment|therapy)\b|\b(?:chemo\w*|radiation|immunotherapy|treatment|therapy)\b[^.;\n]{0,30}\b(?:completed|finished|stopped|ended|in (?:19|20)\d\d)\b/gi,
    besides: ({ key }) => /^C/.test(key),
    why: 'as long as treatment is directed to the site the malignancy is coded, not its history',
    section: 'I.C.2.m',
    severity: 'information',
  },
];
