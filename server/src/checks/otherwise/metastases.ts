/** Metastases that a note names, coded as primaries or not at all (Guidelines I.C.2.b, d and j). */
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Sites of metastases as notes name them, with the codes of a primary there and of the secondary one. */
const SECONDARY: readonly (readonly [primary: string, site: string, secondary: string])[] = [
  ['C22', 'liver|hepatic', 'C787'],
  ['C34', 'lungs?|pulmonary', 'C7800'],
  ['C71', 'brain|cerebral', 'C7931'],
  ['C40-C41', 'bones?|spine|skeletal|osseous|vertebra\\w*', 'C7951'],
  ['C74', 'adrenals?', 'C7970'],
];

const isSolid = codesIn('C00-C76');

/** Sites of metastases as notes name them, with the codes of the secondary neoplasm there and of a primary one. */
const METASTASES: readonly (readonly [site: string, secondary: readonly string[], primary: string])[] = [
  ['liver|hepatic', ['C78.7'], 'C22'],
  ['lungs?|pulmonary', ['C78.0-'], 'C34'],
  ['brain|cerebral', ['C79.3-'], 'C70-C72'],
  [
    'bones?|bony|osseous|skeletal|spine|spinal|vertebra\\w*|femur|humerus|pelvis|ribs?',
    ['C79.5-'],
    'C40-C41',
  ],
  ['adrenals?', ['C79.7-'], 'C74'],
  ['peritone\\w+|omentum|omental', ['C78.6'], 'C48'],
  ['(?:lymph )?nodes?|nodal|lymph node', ['C77'], 'C76'],
];

/** What notes call the sites of secondary neoplasms, by their codes. */
const SITES: readonly (readonly [codes: string, site: string])[] = [
  ['C78.0-', 'lungs?|pulmonary|lobes?|bronch\\w+|lingula\\w*'],
  ['C78.1', 'mediastin\\w+'],
  ['C78.2', 'pleura\\w*'],
  ['C78.4', 'small (?:bowel|intestine)|duoden\\w+|ile(?:um|al)|jejun\\w+'],
  ['C78.5', 'colon\\w*|(?:large )?(?:bowel|intestin\\w+)|rect(?:um|al)|sigmoid|cec(?:um|al)'],
  ['C78.6', 'periton\\w+|retroperiton\\w+|oment\\w+|ascites|carcinomatosis|mesenter\\w+'],
  ['C78.7', 'liver|hepatic|segments?|bile duct'],
  ['C79.0-', 'kidneys?|renal'],
  ['C79.2', 'skin|cutaneous|subcutaneous|scalp|chest wall'],
  [
    'C79.3-',
    'brain|cerebr\\w+|cerebell\\w+|mening\\w+|leptomening\\w+|frontal|parietal|temporal|occipital|cranial|intracranial|cns',
  ],
  [
    'C79.5-',
    'bon[ey]s?|osseous|skelet\\w+|spin(?:e|al)|vertebra\\w*|fem(?:ur|oral)|humer\\w+|pelvi[sc]|ribs?|sacr\\w+|skull|marrow|stern\\w+|scapula|lumbar|thoracic|ili(?:um|ac)|acetabul\\w+|hip|[tlc]\\d{1,2}|pathologic\\w*|lytic|blastic',
  ],
  ['C79.6-', 'ovar\\w+|krukenberg'],
  ['C79.7-', 'adrenals?'],
  ['C79.81', 'breasts?'],
];

const SPREAD =
  '(?:metasta\\w+|mets?|spread|grow\\w*|invad\\w+|invasion|extend\\w*|erod\\w+|deposits?|secondar(?:y|ies)|lesions?|nodul\\w+|implants?|seed\\w*|involv\\w+|infiltrat\\w+|(?<!evidence of )disease|recurr\\w+|carcinomatosis)';

/** A secondary neoplasm of a site that the note names nowhere as one. */
const OTHER_SITES = SITES.map(
  ([codes, site]): Otherwise => ({
    codes: of(codes),
    lacks: new RegExp(
      `\\b(?:${site})\\b[^.;\\n]{0,60}\\b${SPREAD}\\b|\\b${SPREAD}\\b(?:(?!\\bfrom\\b)[^.;\\n]){0,80}\\b(?:${site})\\b(?! (?:origin|primary|cancer|type|carcinoma|adenocarcinoma)\\b)`,
      'gi',
    ),
    why: 'the note tells of no metastasis of that site',
    section: 'I.C.2 and I.B.2',
    severity: 'information',
  }),
);

const UNKNOWN_PRIMARY =
  /\b(?:unknown|unidentified|occult|undetermined) (?:\w+ )?(?:primary|origin|source|site)\b|\bprimary(?: (?:site|tumou?r))?,? (?:(?:is|was|remains|still|site) )*(?:unknown|unidentified|occult|undetermined|not (?:known|found|identified|established))\b/gi;

export const METASTASES_TOLD: readonly Otherwise[] = [
  {
    codes: of('C77-C79', 'C7B'),
    says: /\bno (?:evidence of |sign of |distant |known )*(?:metasta(?:sis|ses|tic disease)|mets|spread)\b(?! (?:to|in|of|at) )|\b(?:synchronous|two|separate|second|double|distinct|independent|another)(?: (?:separate|distinct|independent|synchronous|new))?(?: primary)? (?:[\w-]+ )?primar(?:y|ies)\b|\bsynchronous primary\b|\bsecond primary\b|\bnot (?:a |an )?metasta\w+/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:no|not|without|non)\b[^.;\n]{0,30})\b(?:metasta(?:sis|ses|tic|sized)|mets|spread to|secondar(?:y|ies) (?:deposit|tumou?r|cancer|malignan)\w*|positive (?:lymph )?nodes?|(?:lymph )?nodes? positive|\d+\/\d+ (?:lymph )?nodes?|carcinomatosis|node[- ]positive|n[123][abc]?\b)/gi,
    why: 'a second primary has the code of a primary, and a secondary neoplasm is one that the note calls so',
    section: 'I.C.2.d and I.C.2.l',
    severity: 'information',
  },
  ...OTHER_SITES,
  ...SECONDARY.map(
    ([primary, site, secondary]): Otherwise => ({
      codes: of(primary),
      says: new RegExp(
        `\\b(?:metasta\\w+|mets)\\b(?: \\w+){0,2}? (?:to|in|of) (?:the )?(?:${site})\\b|\\b(?:${site}) (?:metasta\\w+|mets)\\b`,
        'gi',
      ),
      orSaid: new RegExp(
        `\\bprimary (?:${site})\\b|\\b(?:${site}) (?:cancer|carcinoma|adenocarcinoma|primary|ca)\\b|\\b(?:cancer|carcinoma|adenocarcinoma|primary|tumou?r|lobe) (?:of|in) (?:the )?(?:\\w+ ){0,3}(?:${site})\\b|\\bhepatocellular\\b|\\bhcc\\b|\\bcholangio\\w+|\\bnsclc\\b|\\bglio\\w+|\\bosteosarcoma\\b|\\bewing\\b|\\bhepatoma\\b|\\bastro\\w+${primary === 'C34' ? '|\\b(?:small cell|lobe|bronch\\w+)\\b' : ''}`,
        'gi',
      ),
      why: 'a metastasis is coded as secondary neoplasm of its site',
      section: 'I.C.2.b and d',
      instead: () => secondary,
    }),
  ),
  ...METASTASES.flatMap(([site, secondary, primary]): readonly Otherwise[] => {
    const isSecondary = of(...secondary, 'C79.9', 'C80.0');
    const rule: Otherwise = {
      codes: ({ key }) => isSolid(key) && !codesIn(primary)(key),
      says: new RegExp(
        `\\b(?:${site}) (?:mets|metasta\\w+)\\b|\\b(?:mets|metasta\\w+|spread)(?! (?:work-?up|survey|evaluation|staging|screen\\w*)) (?:\\w+ ){0,2}(?:to|in|of) (?:(?:the |her |his )?[\\w-]+(?:, and|,| and| plus| &) (?:to |in )?){0,3}(?:the |her |his )?(?:(?:right|left|rt|lt|[rl]|both|multiple|regional|axillary) )*(?:${site})\\b`,
        'gi',
      ),
      besides: (other, { diagnosis }) =>
        isSecondary(other) ||
        // The site itself may be the primary, a fracture has its own rule, and one of several is told.
        /^(?:M845|C8[1-8]|C9|C7B)/.test(other.key) ||
        (/^C[0-7]/.test(other.key) && other.diagnosis.span.start < diagnosis.span.start),
      why: `each metastasis is coded as well as the primary (${secondary[0]?.replace(/-$/, '')})`,
      section: 'I.C.2 and I.C.2.j',
    };
    // Where the primary is not known the metastases are.
    return [rule, { ...rule, codes: of('C80.1'), also: UNKNOWN_PRIMARY }];
  }),
  {
    codes: of('C76'),
    says: new RegExp(
      `${UNKNOWN_PRIMARY.source}|\\bno primary\\b(?: \\w+){0,3}? (?:found|seen|identified|turned up|located|detected|site)\\b|\\bcup\\b(?= syndrome)`,
      'gi',
    ),
    status: 'any',
    besides: isListedAmong('C77-C79', 'C80.1'),
    why: 'where the primary is not known the metastasis is coded by its site (C77 to C79), and the primary as C80.1',
    section: 'I.C.2.k',
  },
  {
    codes: ({ key }) => isSolid(key),
    says: /\b(?:lymph )?nodes?\b[^.;\n]{0,25}\b(?:held|had|with|contain\w*|show(?:ed|s)|harbou?r\w*|positive for) (?:an? )?(?:\w+ )?(?:metasta\w+|tumou?r|cancer|carcinoma)\b|\bmetasta\w+ (?:\w+ ){0,3}(?:lymph )?nodes?\b/gi,
    orSaid:
      /\b(?:no|without|negative|zero|0 of|free of)\b[^.;\n]{0,40}\bnodes?\b|\bnodes?\b[^.;\n]{0,25}\b(?:negative|free|clear|without|no)\b/gi,
    besides: isListedAmong('C77', 'C79.9', 'C80.0', 'C7B', 'C81-C96'),
    once: true,
    why: 'each metastasis is coded as well as the primary (C77.-)',
    section: 'I.C.2 and I.C.2.j',
    severity: 'information',
  },
];
