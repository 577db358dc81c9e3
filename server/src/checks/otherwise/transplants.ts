/** Words of notes on patients with a transplant that want another code (Guidelines I.C.19.g.3). */
import { isListedAmong, type Otherwise, of, titled } from './otherwise.ts';

const TRANSPLANT_TROUBLE =
  /\brejection\b|\bgraft failure\b|\bfailure of (?:the )?(?:graft|transplant)|\binfect\w+|\b(?:impair|affect|compromis|reduc)\w+ (?:the )?(?:graft|transplant|allograft)/gi;

/** What a note may have for a complication of a transplanted kidney. */
const TROUBLE_OF_KIDNEY =
  /\brejection\b|\bfail(?:ed|ing|s)\b|\b(?:graft|transplant|allograft|kidney) failure\b|\bfailure of\b|\b(?:dys|mal)function\w*|\binfect\w+|\bpyeloneph\w+|\b(?:uti|cystitis|bk|polyoma\w*|cmv|ptld|lymphoma|aki|atn|esrd|tma|fsgs)\b|\bacute (?:kidney|renal)\b|\bend[- ]stage\b|\b\w*(?:nephritis|nephropathy|nephrosis|necrosis|sclerosis|stenosis|thrombosis|toxicity|uria|cele)\b|\bthromb\w+|\binfarct\w*|\bstrictures?\b|\bobstruct\w+|\bleak\w*|\bhemat?om\w+|\bhemorrhag\w+|\brecurren\w+|\bcomplicat\w+|\bdelayed graft\b|\b(?:impair|affect|compromis|reduc|damag|deteriorat|declin|worsen)\w*\b|\bcaused by\b/gi;

const WHY =
  'a condition of a patient with a transplant is no complication of it unless the record names one that affects its function';

/** The kidney has a sentence of its own. */
const BY_ORGAN = [
  ['T86.1-', 'b'],
  ['T86.0-', 'a'],
  ['T86.2-T86.9-', 'a'],
] as const;

const TROUBLES: readonly (readonly [trouble: string, titled: RegExp])[] = [
  ['rejection', /\brejection\b|^Unspecified complication/],
  ['failure', /\bfailure\b/],
];

const GRAFT = '(?:transplant(?:ed)?|graft|allograft)(?: (?:kidney|liver|heart|lung|pancreas|organ|cornea))?';

/** The organ that was transplanted, in the words of notes. */
const ORGAN =
  '(?:(?:kidney|renal|liver|heart|cardiac|lung|pancreas|bone marrow|stem cell) )?(?:transplant\\w*(?: (?:kidney|organ|liver|heart|lungs?|pancreas))?|(?:allo)?graft)';

export const TRANSPLANTS: readonly Otherwise[] = [
  {
    codes: of('Z94'),
    says: new RegExp(
      `\\b${GRAFT} (?:(?:was|has been|had been|is|already) ){0,3}(?:removed|explanted|taken out|out)\\b|\\b${GRAFT}\\b[^.;\\n]{0,50}\\b(?:was|were|had to be|has been|is|then) (?:\\w+ )?(?:removed|explanted|taken out|excised)\\b|\\bno (?:graft|transplant|allograft) (?:is |left |remains )*(?:in place|in situ|there|left)\\b|\\b(?:explant\\w*|removal) of (?:the |her |his )?(?:failed |rejected )?${GRAFT}\\b|\\b(?:transplant|graft|allograft) nephrectomy\\b|\\b(?:removed|explanted|took out) (?:the |her |his )(?:failed |rejected )?${GRAFT}\\b`,
      'gi',
    ),
    status: 'any',
    unless: /\b(?:second|new|another|re-?)[- ]?transplant\w*/gi,
    besides: isListedAmong('T86', 'Z98.85'),
    why: 'the status of a transplant is for an organ that is there; one that was removed is Z98.85, or its complication a code of T86',
    section: 'I.C.21.c.3',
    instead: () => 'Z9885',
  },
  {
    codes: of('Z94.0-Z94.4', 'Z94.81-Z94.83'),
    says: new RegExp(
      `(?<!\\b(?:no|not|without|any|never)(?: \\w+)? )\\bcomplication(?:s)? (?:of|from|to|due to) (?:the |this |her |his |an? )?${ORGAN}\\b|(?<!\\b(?:no|not|without|any)(?: \\w+)? )\\b${ORGAN} (?:complication|dysfunction)s?\\b|\\b(?:acute (?:kidney|renal) (?:failure|injury)|aki|acute tubular necrosis|atn|pyelonephritis|nephritis|hepatitis|cholangitis|pneumonia|infection|thrombosis|stenosis|obstruction|stricture|vasculopathy|hydronephrosis|glomerul\\w+|bk (?:virus )?nephropathy|nephrotic syndrome|fsgs|iga nephropathy|lymphoma|ptld|cirrhosis|fibrosis|recurren(?:ce|t)(?: [\\w-]+){0,3}) (?:(?:at|of) the anastomosis )?(?:of|in|affecting) (?:the |her |his )?${ORGAN}\\b|\\b(?:affect|impair|compromis|reduc|damag)(?:s|es|ing|ed) (?:the )?(?:function of (?:the |her |his )?)?(?:the |her |his )?${ORGAN}\\b|\\b${ORGAN}\\b[^.;\\n]{0,60}\\b(?<!\\b(?:not|without|nor) )(?:affect|impair|compromis|reduc)(?:s|es|ing|ed) (?:its|the|graft) function\\b`,
      'gi',
    ),
    besides: isListedAmong('T86'),
    once: true,
    why: 'a condition that affects the function of the transplant has a code of T86 in place of the status, with that of the condition behind it',
    section: 'I.C.19.g.3 and I.C.21.c.3',
  },
  {
    codes: of('Z94.0-Z94.4', 'Z94.81-Z94.83'),
    says: /\b(?:(?:cardiac|coronary|heart|graft|transplant|allograft)[ -])+(?:vasculopathy|coronary (?:artery )?disease)\b|\bcav\b|\bbronchiolitis obliterans syndrome\b|\bclad\b|\bgraft[- ](?:versus|vs\.?|v)[- ]host\b|\bgvhd\b|\b(?:delayed graft function|primary (?:graft )?non-?function|graft (?:loss|thrombosis|dysfunction))\b|\b(?:(?:acute|chronic|cellular|humoral|antibody[- ]mediated|biopsy[- ]proven|graft|transplant|allograft) )+rejection\b|\brejection of (?:the |her |his )?(?:\w+ )?(?:graft|transplant|allograft|kidney|liver|heart|lung)\b|\b(?:failure|failing) of (?:the |her |his )?(?:(?:kidney|renal|liver|heart|lung|transplanted) )?(?:graft|transplant|allograft)\b|\b(?:graft|transplant|allograft) (?:failure|has failed|failed|is failing)\b|\bfail(?:ed|ing) (?:(?:kidney|renal|liver|heart|lung) )?(?:graft|transplant|allograft)\b|\b(?:graft|transplant|allograft) (?:(?:is|was) )?(?:failing|lost|thrombosed|not working)\b|\b(?:graft|transplant|allograft)[- ](?:nephropathy|glomerulopathy|pyelonephritis|hepatitis|cirrhosis|pneumonia|(?:(?:renal|hepatic|kidney) )?(?:arter\w+|vein|ureter\w*|bile duct|biliary) (?:stenosis|thrombosis|stricture|leak|obstruction))\b/gi,
    besides: isListedAmong('T86'),
    why: 'a complication of the transplant has a code of T86 in place of the status',
    section: 'I.C.19.g.3 and I.C.21.c.3',
  },
  {
    codes: of('Z98.85'),
    says: /\b(?:graft|transplant|allograft) (?:nephrectomy|hepatectomy|removal|explant\w*|excision)\b(?![^.;\n]{0,25}\b(?:ago|in (?:19|20)\d\d|last (?:year|month|spring|summer|fall|winter)|years?)\b)|\b(?:graft|transplant(?:ed (?:kidney|liver|heart|lung|pancreas))?|allograft)\b[^.;\n]{0,30}\b(?:(?:was|were|is|had to be|has been) (?:then |now )?(?:removed|explanted|taken out|excised))\b(?![^.;\n]{0,25}\b(?:ago|in (?:19|20)\d\d|last (?:year|month|spring|summer|fall|winter)|years?)\b)/gi,
    where: 'inpatient',
    besides: isListedAmong('T86'),
    once: true,
    why: 'the status is for an organ that was removed in an encounter before; where it is removed in this one the complication of the transplant is coded, T86',
    section: 'I.C.21.c.3',
  },
  {
    codes: titled(/\b(?:rejection|failure)$/, 'T86'),
    says: new RegExp(
      `\\b(?:${GRAFT}|(?:kidney|renal|liver|heart|lung|pancreas)(?: transplant| graft))\\b[^.;\\n]{0,50}\\b(?:removed|explanted|taken out|excised)\\b[^.;\\n]{0,25}\\b(?:ago|in (?:19|20)\\d\\d|last year|years? back)\\b|\\b(?:transplant|graft|allograft) (?:nephrectomy|explant\\w*|removal)\\b[^.;\\n]{0,25}\\b(?:(?:19|20)\\d\\d|ago)\\b`,
      'gi',
    ),
    status: 'any',
    orSaid: /\b(?:second|new|current|present|another|re-?transplant\w*|retransplant\w*)\b/gi,
    why: 'a transplant that was removed in an earlier encounter has the status Z98.85 and no complication any more',
    section: 'I.C.21.c.3',
    instead: () => 'Z9885',
    severity: 'information',
  },
  ...BY_ORGAN.flatMap(([codes, part]) =>
    TROUBLES.map(
      ([trouble, coded]): Otherwise => ({
        codes: titled(coded, codes),
        says: new RegExp(`\\bno (?:evidence of |signs? of )?(?:transplant |graft )?${trouble}\\b`, 'gi'),
        status: 'any',
        unless: TRANSPLANT_TROUBLE,
        why: WHY,
        section: `I.C.19.g.3.${part}`,
      }),
    ),
  ),
  ...BY_ORGAN.map(
    ([codes, part]): Otherwise => ({
      codes: of(codes),
      says: /\b(?:no(?:r any| other)?|neither)(?: evidence of| signs? of)?(?: other)?(?:(?: transplant| graft)? complications?| (?:problems?|trouble|dysfunction|disorder|issues?) (?:of|with|in) (?:the |her |his )?(?:transplant|graft|allograft)| (?:transplant|graft|allograft) (?:problems?|trouble|dysfunction|disorder|issues?))\b|\b(?:graft|transplant|allograft)(?: function)?(?: is| works| functioning| remains)* (?:doing )?(?:well|fine|normal(?:ly)?|good|stable|excellent)\b|\b(?:transplant\w*|(?:allo)?graft)\b[^.;\n]{0,30}\b(?:function(?:s|ing|ed)?|work(?:s|ing)|doing) (?:very )?(?:well|normally|fine)\b|\b(?:the |her |his )?(?:graft|transplant|allograft)(?: kidney| liver| heart| lung)? (?:still )?(?:works|functions)(?= *(?:[.;,]|$))|\btransplant(?! nephrectomy)\w*\b(?:(?!\bnephrectomy\b)[^.;\n]){0,30}\bwithout (?:any )?complications?\b/gi,
      status: 'any',
      unless: TRANSPLANT_TROUBLE,
      why: WHY,
      section: `I.C.19.g.3.${part}`,
    }),
  ),
  {
    codes: of('T86.1-'),
    says: /\bckd\b|\bchronic (?:kidney|renal) (?:disease|insufficiency)\b/gi,
    unless: TROUBLE_OF_KIDNEY,
    why: 'chronic kidney disease alone is no complication of the transplant: it is coded with the status, Z94.0',
    section: 'I.C.14.a.2 and I.C.19.g.3.b',
    severity: 'information',
  },
  {
    codes: titled(/^(?:Other|Unspecified) complications? of/, 'T86'),
    lacks:
      /\b(?:reject\w*|fail\w*|dysfunction\w*|infect\w+|complicat\w+|(?:graft|transplant|allograft)[- ](?:loss|disease|vasculopathy|related|induced|nephropathy|hepatitis)|recurren\w+|cirrhosis|\w*(?:nephritis|nephropathy|vasculopathy|hepatitis|cholangitis|pneumonia|bronchiolitis|ptld|lymphoma|stenosis|stricture|thrombos\w+|toxicity|necrosis|fibrosis)|strictures?|leak\w*|aki|acute (?:kidney|renal)|hydroneph\w+|obstruct\w+|edema|opacif\w+|neovascular\w+|dehisc\w+|affect\w*|impair\w*|compromis\w+|declin\w+|worse\w*|rising|elevated|reduced|decreas\w+|drop\w*|damag\w+|due to|malignan\w+|cancer|\w*carcinoma|tumou?r|lymphoprolif\w+|from the (?:graft|transplant))\b/gi,
    besides: isListedAmong('C80.2', 'D47.Z1'),
    once: true,
    why: WHY,
    section: 'I.C.19.g.3.a',
    severity: 'information',
  },
];
