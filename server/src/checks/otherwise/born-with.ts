/** Malformations by their own names, which are of chapter 17 at any age, coded as another disorder of the organ (Guidelines I.C.17). */
import { isListedAmong, type Otherwise, titled } from './otherwise.ts';

/** How notes name it, its code, and the chapter sections where its organ is otherwise coded. */
const BORN_WITH: readonly (readonly [words: string, code: string, organ: string])[] = [
  ['horse-?shoe kidneys?', 'Q63.1', 'N13 N25-N29 N39'],
  [
    '(?:duplicat\\w+|duplex|double|bifid) (?:[\\w-]+ )?(?:ureters?|collecting systems?|renal pelvis)',
    'Q62.5',
    'N13 N25-N29 N39',
  ],
  ['(?:ectopic|pelvic|crossed(?: fused)?) kidneys?|crossed renal ectopia', 'Q63.2', 'N13 N25-N29 N39'],
  ['medullary sponge kidneys?', 'Q61.5', 'N25-N29'],
  ['polycystic kidneys?(?: disease)?|adpkd', 'Q61.2', 'N25-N29'],
  ["meckel['’]?s?(?: diverticul\\w+)?", 'Q43.0', 'K55-K63'],
  ['annular pancreas', 'Q45.1', 'K85-K86'],
  ['pancreas divisum', 'Q45.3', 'K86'],
  ['choledochal cysts?', 'Q44.4', 'K82-K83'],
  ['cervical ribs?', 'Q76.5', 'M40-M54 M89 M95 G54'],
  ['spina bifida occulta', 'Q76.0', 'M40-M54 M99'],
  ['klippel[- ]feil', 'Q76.1', 'M40-M54'],
  ['tarsal coalition', 'Q66.89', 'M20-M25 M21'],
  ['pectus excavatum', 'Q67.6', 'M95'],
  ['pectus carinatum', 'Q67.7', 'M95'],
  ['(?:bicornu?ate|heart-shaped) uterus', 'Q51.3', 'N80-N89'],
  [
    '(?:septate|didelphys|didelphic) uterus|uterus didelphys|uterine (?:septum|didelphys)',
    'Q51.2-',
    'N80-N89',
  ],
  ['unicornu?ate uterus', 'Q51.4', 'N80-N89'],
  ['patent foramen ovale|pfo', 'Q21.12', 'I34-I51'],
  ['dextrocardia', 'Q24.0', 'I34-I51'],
  ['double aortic arch', 'Q25.45', 'I70-I79'],
  ['coarctation of (?:the )?aorta|aortic coarctation', 'Q25.1', 'I70-I79'],
  ['thyroglossal duct (?:cyst|remnant)s?', 'Q89.2', 'E00-E07 L72 R22'],
  ['branchial cleft (?:cyst|sinus|remnant)s?', 'Q18.0', 'L72 R22 K09'],
  ['(?:supernumerary|accessory) nipples?', 'Q83.3', 'N60-N65 L91'],
  ['preauricular (?:sinus|pits?|cysts?)', 'Q18.1', 'H60-H61 L72'],
];

/** What was corrected is history, and what another has is none of the patient. */
const CORRECTED =
  '(?:repaired|corrected|closed|resected|removed|excised|ligated|status post|s\\/p|repair of|closure of)';

export const BORN_WITH_IT: readonly Otherwise[] = BORN_WITH.map(
  ([words, code, organ]): Otherwise => ({
    codes: titled(/\b(?:other|unspecified|acquired|cyst|ill-defined)\b/i, ...organ.split(' ')),
    says: new RegExp(`\\b(?:${words})\\b`, 'gi'),
    orSaid: new RegExp(
      `\\b${CORRECTED}\\b[^.;\\n]{0,30}\\b(?:${words})\\b|\\b(?:${words})\\b[^.;\\n]{0,40}\\b${CORRECTED}\\b`,
      'gi',
    ),
    besides: isListedAmong('Q00-QA1', 'Z87.7-'),
    once: true,
    why: `a malformation has a code of chapter 17, whenever it is found: ${code}`,
    section: 'I.C.17',
    severity: 'information',
    instead: () => code.replace(/[.-]/g, ''),
  }),
);
