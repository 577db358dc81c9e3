/** Which of a malignancy, its metastases and what its operation has brought is first, by what is treated (Guidelines I.C.2.a and l). */
import { slice, span } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt, type Mention, mentionsOf } from './narrative.ts';
import { COMPLICATIONS } from './otherwise/otherwise.ts';
import { removalOf } from './removed-and-treated.ts';

const isSecondary = codesIn('C77-C79');
const isPrimary = codesIn('C00-C76');
const isMalignant = codesIn('C00-C96');
const isComplication = codesIn(...COMPLICATIONS);

/** Sites of primaries with the operations that treat them. */
const OPERATIONS: readonly (readonly [of: (key: string) => boolean, words: RegExp])[] = (
  [
    ['C50', 'mastectom\\w+|lumpectom\\w+|breast[- ]conserving \\w+'],
    [
      'C18-C21',
      '(?:hemi)?colectom\\w+|(?:colon|bowel|sigmoid|rectal|rectum|cecal|anterior) resection|proctectom\\w+|resection of (?:the )?(?:\\w+ )?(?:colon|sigmoid|rectum|cecum)',
    ],
    ['C64-C65', 'nephrectom\\w+'],
    ['C34', '(?:upper |middle |lower |lung )?lobectom\\w+|pneumonectom\\w+|wedge resection'],
    ['C61', 'prostatectom\\w+'],
    ['C53-C55', 'hysterectom\\w+|trachelectom\\w+'],
    ['C56', 'oophorectom\\w+|debulking|salpingo-?oophorectom\\w+'],
    ['C73', 'thyroidectom\\w+'],
    ['C67', 'cystectom\\w+|turbt'],
    ['C17.0 C24-C25', 'whipple|pancreatectom\\w+|pancreaticoduodenectom\\w+'],
    ['C16', 'gastrectom\\w+'],
    ['C15', 'esophagectom\\w+'],
    ['C22', 'hepatectom\\w+'],
    ['C62', 'orchiectom\\w+'],
    ['C32', 'laryngectom\\w+'],
    ['C43', 'wide (?:local )?excision'],
    ['C51', 'vulvectom\\w+'],
    ['C01-C02', '(?:hemi)?glossectom\\w+'],
    ['C03-C06', '(?:mandibul|maxill)ectom\\w+'],
    ['C07-C08', '(?:parotid|sialoaden)ectom\\w+'],
    ['C17', '(?:small bowel|ileal|jejunal|duodenal) resection|enterectom\\w+'],
    ['C23', 'cholecystectom\\w+|bile duct resection'],
    ['C60', 'penectom\\w+'],
    ['C65-C66', '(?:nephro)?ureterectom\\w+'],
    ['C69', 'enucleation'],
    ['C74', 'adrenalectom\\w+'],
  ] as const
).map(([codes, words]) => [codesIn(...codes.split(' ')), new RegExp(`\\b(?:${words})\\b`, 'gi')] as const);

/** That the primary is what is treated, in so many words. */
const OF_THE_PRIMARY =
  /\b(?:treat\w*|therapy|radiat\w+|radiotherapy|resect\w+|surgery|operation|excis\w+|remov\w+)\b[^.;\n]{0,30}\b(?:the|her|his) primary\b|\bprimary(?: (?:tumou?r|cancer|site|lesion|malignancy))? (?:was |is |were |being )?(?:treated|resected|removed|excised|irradiated|operated)\b/gi;
/** Of another time than this encounter. */
const ANOTHER_TIME =
  /\b(?:ago|in (?:19|20)\d\d|(?:in|since) (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:year|month|spring|summer|fall|autumn|winter)|history|previous\w*|prior|earlier|s\/p|status post|planned|scheduled|await\w*|pending|will|later|next(?!-line)|after|following|former|since|refus\w+|declin\w+)\b/i;
/** A metastasis that is treated or looked at too. */
const OF_THE_METASTASIS =
  /\bmetastasectom\w+|\b(?:resect\w+|excis\w+|radiat\w+|radiotherapy|ablat\w+|craniotom\w+|embolizat\w+|remov\w+|stereotactic|biops\w+(?![- ](?:proven|confirmed|positive|verified))|treat\w*|therapy|stabiliz\w+|fixation|drain\w*|dissection|admitted|here|came|seen)\b[^.;\n]{0,50}\b(?:metasta\w+|mets|nod(?:es?|al)|deposits?|spine|brain|liver|lungs?|bones?|peritone\w+|adrenals?|effusion|ascites|fracture|pain)\b/gi;

const isAffirmed = ({ status }: Mention): boolean => status === 'affirmed';

/** I.C.2.a and I.C.2.l.1: the primary is first where it is what is treated. */
export function primaryBehindMetastasis(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isSecondary(first.key)) return [];
  const primary = context.listed.find(({ key }) => isPrimary(key));
  if (!primary) return [];
  const at = treatedAt(context, primary, first);
  if (!at) return [];
  return [
    {
      ...about(primary),
      authority: 'ICD-10-CM Official Guidelines I.C.2.a and I.C.2.l.1',
      message: `${named(primary)} is listed behind ${named(first)}, and it is what is treated: the primary comes first then, the metastases behind it.`,
      related: [...standing([first]), { span: at, message: 'It is treated by this.' }],
      fixes: [moveBefore(primary, first)],
    },
  ];
}

const METASTASIS = '(?:metasta\\w+|mets?|(?:brain|liver|lung|bone|spin\\w+|nodal) (?:lesions?|deposits?))';
const BY_TREATMENT =
  '(?:resect\\w+|excis\\w+|radiat\\w+|radiotherapy|irradiat\\w+|ablat\\w+|craniotom\\w+|radiosurg\\w+|stereotactic|embolizat\\w+|vertebroplasty|kyphoplasty|metastasectom\\w+|gamma knife|cyberknife|srs|fixation|pleurodesis)';
const METASTASIS_TREATED = new RegExp(
  `\\b${BY_TREATMENT}\\b[^.;\\n]{0,60}\\b${METASTASIS}\\b|\\b${METASTASIS}\\b[^.;\\n]{0,60}\\b${BY_TREATMENT}\\b`,
  'gi',
);
/** That nothing is done for the primary, in so many words. */
const PRIMARY_LEFT =
  /\b(?:primary|breast|prostate|lung|colon|rectal|kidney|renal|melanoma|tumou?r|cancer|carcinoma)\b[^.;\n]{0,50}\b(?:not|n['’]t|no|nothing|never|without) (?:\w+ ){0,2}?(?:treat\w*|address\w*|direct\w*|therapy|active|touched|aimed|done)\b|\b(?:on hold|untreated|untouched|treatment[- ]free|left alone)\b|\b(?:no|nothing)\b[^.;\n]{0,40}\b(?:for|to|at|of|about) (?:the |her |his )?(?:breast|prostate|lungs?|chest|lobe|colon|bowel|rectum|pelvis|abdomen|primary|kidney|bladder|skin|tumou?r|cancer)\b|\b(?:only|solely|exclusively) (?:to |at |for )?(?:the )?(?:\w+ )?(?:metasta\w+|mets?)\b|\bmetasta\w+ (?:only|alone)\b/gi;

/** `Here for SRS to the brain metastases`: what the encounter is for. */
const COMES_FOR_METASTASIS = new RegExp(
  `\\b(?:here|in|admitted|admission|comes?|came|coming|presents?|presented|presenting|seen|visit|encounter|brought in|attends?|arrives?)\\b[^.;\\n]{0,25}\\b(?:for|to (?:have|receive|undergo|get|start|begin))\\b[^.;\\n]{0,40}\\b${BY_TREATMENT}\\b[^.;\\n]{0,60}\\b${METASTASIS}\\b`,
  'gi',
);
/** What is given against the primary too. */
const SYSTEMIC =
  /\b(?:chemo\w*|immunotherapy|cycle \d+|infusion|systemic|hormon\w+|\w+(?:zumab|ximab|limab|platin|taxel|tinib|ciclib|lutamide))\b/gi;

/** I.C.2.b and I.C.2.l.2: the metastasis is first where treatment is directed at it alone. */
export function metastasisBehindPrimary(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isPrimary(first.key)) return [];
  const { document, claim, listed } = context;
  const [secondary, another] = listed.filter(({ key }) => isSecondary(key));
  if (!secondary || another) return [];
  const isNow = (place: Mention): boolean =>
    isAffirmed(place) && !ANOTHER_TIME.test(lineAt(document.text, place.clause.span));
  const isLeft = mentionsOf(document, claim, PRIMARY_LEFT).length > 0;
  const said =
    mentionsOf(document, claim, METASTASIS_TREATED).find((place) => isLeft && isNow(place)) ??
    mentionsOf(document, claim, COMES_FOR_METASTASIS).find(
      (place) => isNow(place) && !mentionsOf(document, claim, SYSTEMIC).some(isNow),
    );
  if (!said) return [];
  return [
    {
      ...about(secondary),
      authority: 'ICD-10-CM Official Guidelines I.C.2.b and I.C.2.l.2',
      message: `${named(secondary)} is listed behind ${named(first)}, and the note says that it alone is treated (“${slice(document.text, said.span)}”): where treatment is directed at the metastasis only, that comes first.`,
      related: [...standing([first]), { span: said.span, message: 'It is treated by this.' }],
      fixes: [moveBefore(secondary, first)],
    },
  ];
}

/** The operation of the primary, where none is of the metastasis. */
function treatedAt(context: ClaimContext, primary: SoundDiagnosis, first: SoundDiagnosis) {
  const { document, claim } = context;
  if (claim.setting === 'inpatient' && claim.procedures.length > 0) {
    if (removalOf(context, first)) return undefined;
    return removalOf(context, primary)?.code.span;
  }
  if (mentionsOf(document, claim, OF_THE_METASTASIS).some(isAffirmed)) return undefined;
  const words = OPERATIONS.find(([of]) => of(primary.key))?.[1];
  return [
    ...(words ? mentionsOf(document, claim, words) : []),
    ...mentionsOf(document, claim, OF_THE_PRIMARY),
  ].find((place) => isAffirmed(place) && !ANOTHER_TIME.test(lineAt(document.text, place.clause.span)))?.span;
}

/** What an operation may bring, as notes name it where an encounter is for it. */
const TROUBLE =
  '(?:infect\\w+|leak\\w*|dehisc\\w+|abscess\\w*|h(?:a?)ematomas?|seromas?|fistulas?|ileus|strictures?|stenosis|bleed\\w*|hemorrhage|wound|obstruct\\w+|lymphedema|lymphocele|hernia|pus|thrombos\\w+|pneumothorax|malfunction\\w*|occlu\\w+|block\\w+|complication)';
const FOR_TROUBLE = new RegExp(
  `\\b(?:(?:re-?)?admitted|(?:re-?)?admission|came|comes|here|seen|presents?|presented|returns?|returned|visit|stay|encounter|treatment (?:was |is )?(?:directed|aimed)|treated)\\b[^.;\\n]{0,25}\\b(?:for|to|because of|due to|with|at|only|solely)\\b[^.;\\n]{0,50}\\b${TROUBLE}\\b`,
  'gi',
);
/** `Seroma of the axilla after node dissection, drained`. */
const TROUBLE_TREATED = new RegExp(
  `\\b${TROUBLE}\\b[^.;\\n]{0,30}\\b(?:after|following|from|since|of)\\b[^.;\\n]{0,60}\\b(?:drain\\w+|aspirat\\w+|evacuat\\w+|packed|re-?opened|debrid\\w+|irrigat\\w+|incised|washed out|re-?sutured|repaired)\\b`,
  'gi',
);
/** `Leak at the anastomosis twelve days after the colectomy`, with which a note begins. */
const TROUBLE_LATER = new RegExp(
  `\\b${TROUBLE}\\b[^.;\\n]{0,60}\\b(?:days?|weeks?|wks?) (?:after|following|post|out from|s\\/p)\\b[^.;\\n]{0,40}\\b(?:\\w{3,}(?:ectomy|otomy|plasty)|resection|surgery|operation|whipple|excision)\\b`,
  'gi',
);
/** A complication that has the operation in its name: `postop seroma of the mastectomy site`. */
const OF_OPERATION = new RegExp(
  `\\bpost-?(?:op\\w*|surgical|procedural|mastectomy|colectomy|resection) (?:[\\w-]+ ){0,2}?${TROUBLE}\\b|\\b(?:surgical|incisional|wound|flap|stump|anastomotic|donor|port)(?:[- ]site)? (?:site )?${TROUBLE}\\b|\\b${TROUBLE}\\b[^.;\\n]{0,30}\\b(?:\\w{3,}ectomy|surgical|operative|donor|flap|port|incision\\w*) (?:site|bed|wound|scar|pocket)\\b`,
  'gi',
);
/** What is done for one. */
const RELIEVED =
  /\b(?:aspirat(?:ed|ion)|drain(?:ed|age|ing)|evacuat(?:ed|ion)|i ?& ?d|tapped|needled|wash-?out|washed out|debrid\w+|packed|re-?opened|re-?sutured|re-?explor\w+|wound vac|npwt)\b/gi;
const OF_THE_TUMOR = /\b(?:chemo\w*|radiat\w+|radiotherapy|immunotherapy|resection|\w+ectomy)\b/i;

/** The tumor itself has brought it. */
const BY_THE_TUMOR =
  /^ (?:from|of|due to|caused by|by|in|with)\b(?:(?!\b(?:after|following)\b)[^.;,\n]){0,40}\b(?:cancer|carcinoma|tumou?r|malignan\w+)\b/i;

/** I.C.2.l.5: the complication of an operation is first, where it is what is treated. */
export function complicationBehindCancer(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isMalignant(first.key)) return [];
  const { document, claim, listed } = context;
  const one = listed.find(
    ({ key, diagnosis }) => isComplication(key) && diagnosis.poa?.value !== 'N' && !/[DS]$/.test(key),
  );
  if (!one) return [];
  const place = [
    ...mentionsOf(document, claim, FOR_TROUBLE),
    ...mentionsOf(document, claim, TROUBLE_TREATED),
    ...mentionsOf(document, claim, TROUBLE_LATER),
    ...(claim.setting !== 'inpatient' && isRelieved(context)
      ? mentionsOf(document, claim, OF_OPERATION)
      : []),
  ].find(
    (at) =>
      isAffirmed(at) &&
      !OF_THE_TUMOR.test(forWhat(lineAt(document.text, at.span))) &&
      !BY_THE_TUMOR.test(lineAt(document.text, span(at.span.end, at.clause.span.end))),
  );
  if (!place) return [];
  return [
    {
      ...about(one),
      authority: 'ICD-10-CM Official Guidelines I.C.2.l.5',
      message: `${named(one)} is listed behind ${named(first)}: where the encounter is to treat the complication of the operation, that comes first.`,
      related: [...standing([first]), { span: place.span, message: 'The note says it here.' }],
      fixes: [moveBefore(one, first)],
    },
  ];
}

/** Whether a visit relieves a complication, and nothing is done for the cancer. */
function isRelieved({ document, claim }: ClaimContext): boolean {
  const areOfToday = (words: RegExp): boolean =>
    mentionsOf(document, claim, words).some(
      (place) =>
        isAffirmed(place) &&
        !ANOTHER_TIME.test(lineAt(document.text, place.clause.span)) &&
        !/\b(?:begin\w*|start\w*|still to|due|to (?:get|have|receive)|await\w*|once|when)\b/i.test(
          lineAt(document.text, place.clause.span),
        ),
    );
  return areOfToday(RELIEVED) && !areOfToday(CANCER_TREATED);
}

/** What stands behind the coming; the operation that brought the trouble stands behind `after`. */
const forWhat = (words: string): string => words.replace(/\b(?:after|following|from|of) .*/i, '');

const isFracture = codesIn('M84.5-');
/** What is done for a fracture. */
const FRACTURE_TREATED =
  /\b(?:orif|crif|(?:internal |intramedullary |prophylactic |surgical )?fixation|(?:im |intramedullary |cephalomedullary )?nail(?:ed|ing)?|pinn(?:ed|ing)|plat(?:ed|ing)|kyphoplasty|vertebroplasty|hemiarthroplasty|fracture (?:is|was|itself) (?:[\w-]+ ){0,3}?(?:treated|fixed|repaired|stabili[sz]ed|addressed|managed)|(?:fix|repair|stabili[sz]\w+|treatment|management|care) (?:of )?(?:the|this|her|his) (?:[\w-]+ ){0,3}?fracture)\b/gi;
/** Treatment of the neoplasm itself, at this encounter. */
const CANCER_TREATED =
  /\b(?:chemo\w*|immunotherapy|radiotherapy|radiation|brachytherapy|infusion of|cycle \d+|resect\w+|debulk\w+|curett\w+|systemic (?:treatment|therapy)|\w+(?:zomib|lidomide|tinib|ciclib|zumab|ximab|platin|taxel)|dexamethasone)\b|\b(?:focus|aim|directed|aimed|target\w*|treat\w*|therapy)\b[^.;\n]{0,40}\b(?:neoplasm|cancer|malignancy|tumou?r|myeloma|\w*sarcoma|\w*carcinoma|lymphoma|metasta\w+)\b/gi;

/** I.C.2.l.6: the pathological fracture is first, where it is what is treated. */
export function fractureBehindCancer(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isMalignant(first.key)) return [];
  const { document, claim, listed } = context;
  const one = listed.find(({ key, diagnosis }) => isFracture(key) && diagnosis.poa?.value !== 'N');
  if (!one || !context.hasNote) return [];
  const isNow = (place: Mention): boolean =>
    isAffirmed(place) && !ANOTHER_TIME.test(lineAt(document.text, place.clause.span));
  const place = mentionsOf(document, claim, FRACTURE_TREATED).find(isNow);
  if (!place || mentionsOf(document, claim, CANCER_TREATED).some(isNow)) return [];
  return [
    {
      ...about(one),
      authority: 'ICD-10-CM Official Guidelines I.C.2.l.6',
      message: `${named(one)} is listed behind ${named(first)}: where the focus of the treatment is the fracture (“${slice(document.text, place.span)}”), that comes first.`,
      related: [...standing([first]), { span: place.span, message: 'The note says it here.' }],
      fixes: [moveBefore(one, first)],
    },
  ];
}

/** That nothing is done for the fracture. */
const FRACTURE_LEFT =
  /\bfracture\b[^.;\n]{0,40}\b(?:not (?:\w+ )?(?:treated|fixed|operated|addressed|touched)|no (?:treatment|surgery|fixation|intervention)|left alone|stable|healing|non-?operative\w*|conservative\w*|braced?|no longer)\b|\b(?:no|without) (?:[\w-]+ ){0,3}(?:fixation|surgery|treatment|intervention)\b[^.;\n]{0,20}\bfracture\b|\bnot (?:for|of) the fracture\b/gi;

/** I.C.2.l.6: the neoplasm is first, where it is what is treated and its fracture is not. */
export function cancerBehindFracture(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isFracture(first.key) || !context.hasNote) return [];
  const { document, claim, listed } = context;
  const [one, another] = listed.filter(({ key }) => isMalignant(key));
  const isLeft = mentionsOf(document, claim, FRACTURE_LEFT).length > 0;
  // Of a primary and its metastasis it is not told which one is meant, but that one of them is.
  if (!one || (another && !isLeft)) return [];
  const isNow = (place: Mention): boolean =>
    isAffirmed(place) && !ANOTHER_TIME.test(lineAt(document.text, place.clause.span));
  const place = mentionsOf(document, claim, CANCER_TREATED).find(
    (at) => isNow(at) && !/fracture/i.test(slice(document.text, at.span)),
  );
  if (!place || (!isLeft && mentionsOf(document, claim, FRACTURE_TREATED).some(isNow))) return [];
  return [
    {
      ...about(one),
      authority: 'ICD-10-CM Official Guidelines I.C.2.l.6',
      message: `${named(one)} is listed behind ${named(first)}: where the focus of the treatment is the neoplasm (“${slice(document.text, place.span)}”), that comes first, the fracture behind it.`,
      related: [...standing([first]), { span: place.span, message: 'The note says it here.' }],
      fixes: [moveBefore(one, first)],
    },
  ];
}
