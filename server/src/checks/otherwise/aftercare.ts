/** Surgical aftercare by the body system, where the surgery was for what the notes at Z48.81 and Z48 code elsewhere (Guidelines I.C.21.c.7). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const SURGERY =
  '(?:\\w*ectomy|resections?|resected|excisions?|excised|removal|surgery|operation|debulking|whipple|mohs|craniotomy|wle|ralp|tahbso|turbt)';
const NEOPLASM =
  '(?:cancer|(?:colon|rectal|cecal|breast|prostate|lung|renal|thyroid|bladder|ovarian|endometrial) ca|carcinoma|adenocarcinoma|tumou?rs?|sarcoma|melanoma|neoplasms?|adenoma|meningioma|glioma|glioblastoma|schwannoma|lymphoma|seminoma|malignan\\w+|dcis|idc|nsclc|rcc|gist|metasta\\w+)';
const SOME = '(?:an? |the |her |his |this |stage \\w+ |[\\w/-]+ ){0,5}?';

/** `Resection of a colon cancer`, `lobectomy for NSCLC`, `colon cancer, POD 12 from hemicolectomy`. */
const FOR_NEOPLASM = new RegExp(
  `\\b${SURGERY}\\b(?:(?!\\b(?:19|20)\\d\\d\\b)[^.;\\n]){0,30}\\b(?:for|of) ${SOME}${NEOPLASM}\\b(?![^.;\\n]{0,25}\\b(?:19|20)\\d\\d\\b(?!-))|\\b${NEOPLASM}\\b(?:(?!\\b(?:19|20)\\d\\d\\b)[^.;\\n]){0,30}\\b(?:s\\/p|status[- ]post|post-?op\\w*|pod|after|following|treated (?:with|by)|(?:resected|excised|removed) (?:by|via|with|at|in|on)) (?:(?!\\b(?:19|20)\\d\\d\\b)[\\w#/-]+ ){0,5}?${SURGERY}\\b(?![^.;\\n]{0,15}\\b(?:19|20)\\d\\d\\b(?!-))|\\baftercare\\b[^.;\\n]{0,30}\\bsurgery\\b[^.;\\n]{0,20}\\b${NEOPLASM}\\b`,
  'gi',
);
/** Surgery of long ago, or for something else, and a tumor that was none. */
const OTHER_SURGERY =
  /\b(?:cholecystectomy|chole|append(?:ectomy|icitis)|herniorr\w+|hernia repair|bypass|cabg|hemorrhoid\w*|sleeve|bariatric|cholelithiasis|cholecystitis|fracture|no (?:evidence of )?(?:malignan\w+|cancer|neoplasm|tumou?r)|benign (?:path\w*|histolog\w*)|(?:path\w*|histolog\w*) (?:was |is |were )?(?:benign|negative for (?:malignan\w+|cancer))|(?:cancer|carcinoma|melanoma|lymphoma|tumou?r)\b[^.;\n]{0,40}\b(?:(?:years|yrs?) ago|in (?:19|20)\d\d|remote\w*|as a child)|(?:history of|h\/o|hx of|pmh\w*:?) (?:[\w-]+ ){0,3}(?:cancer|carcinoma|melanoma|lymphoma|tumou?r))\b/gi;

/** Organs that are transplanted, as notes name them, and the aftercare of their transplants. */
const TRANSPLANTED: readonly (readonly [organ: string, code: string])[] = [
  ['(?:kidney|renal)', 'Z48.22'],
  ['(?:liver|hepatic)', 'Z48.23'],
  ['(?:heart|cardiac)', 'Z48.21'],
  ['(?:lung|pulmonary)', 'Z48.24'],
  ['(?:(?:allogeneic |autologous )?(?:bone marrow|stem cell))', 'Z48.290'],
];

const INJURED =
  '(?:trauma\\w*|stab\\w*|gunshot|gsw|mvc|mva|lacerat\\w+|penetrating|blunt|avuls\\w+|amputat\\w+|crush\\w*|fractur\\w+|fx|injur(?:y|ies)|(?:ruptured|shattered) (?:spleen|globe|bladder|liver|kidney))';
const REPAIR =
  '(?:repair\\w*|closure|orif|fixation|splenectomy|laparotomy|thoracotomy|craniotomy|nephrectomy|exploration|reattach\\w*|replant\\w*|surgery|operation)';

/** What held a wound of an operation, and was taken out at the visit. */
const STITCHES = '(?:sutures?|staples?|stitches)';
const OUT = '(?:removed|taken out|came out|come out|out today|pulled)';

export const AFTERCARE: readonly Otherwise[] = [
  {
    codes: of('A00-R99', 'Z00-Z99'),
    says: new RegExp(
      `(?<!\\b(?:no|not|without|until|had|were|was|when|after|since|once) (?:the |her |his )?(?:[\\w-]+ )?)\\b${STITCHES}\\b[^.;\\n]{0,60}\\b${OUT}\\b(?![^.;\\n]{0,25}\\b(?:last|ago|yesterday|next|in \\d|already|by (?:her|his)|elsewhere|tomorrow|(?:in|last) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*)\\b)|\\b(?:removed|took out|removal of)(?: (?:the|her|his|all|\\d+))* ${STITCHES}\\b`,
      'gi',
    ),
    also: /\b(?:surg(?:ery|ical)|incisions?|operat\w+|post-?op\w*|pod|biops\w+|excis\w+|lap chole|chole|ports?|c-?section|cesarean|hernia|repair|\w{3,}(?:ectomy|plasty|otomy|scopy))\b/gi,
    orSaid:
      /\b(?:lacerat\w+|cut|bite|wound from|injur\w+|next (?:visit|week)|will be (?:removed|taken)|to be removed|absorb\w*|dissolv\w*)\b/gi,
    besides: isListedAmong('Z48', 'Z47', 'Z09', 'Z08', 'S00-T88', 'Z98.5-', 'Z39', 'O00-O9A'),
    once: true,
    lacking: true,
    where: 'no stay',
    status: 'affirmed or past',
    why: 'the removal of the sutures of an operation is aftercare that is coded too, Z48.02',
    section: 'I.C.21.c.7',
    severity: 'information',
  },
  {
    codes: of('Z48.81-'),
    says: FOR_NEOPLASM,
    status: 'affirmed or past',
    besides: isListedAmong('Z48.3'),
    orSaid: OTHER_SURGERY,
    once: true,
    why: 'aftercare following surgery for a neoplasm is Z48.3, with the neoplasm behind it, by the Excludes1 note at Z48.81',
    section: 'I.A.12.a and I.C.21.c.7',
    instead: () => 'Z483',
  },
  ...TRANSPLANTED.map(
    ([organ, code]): Otherwise => ({
      codes: of('Z48.81-', 'Z48.89'),
      says: new RegExp(
        `\\b(?:after-?care|after|following|from|post|s\\/p|status[- ]post|pod|day \\d+)\\b[^.;,\\n]{0,30}\\b${organ} (?:allograft |graft )?transplant\\w*|\\b${organ} transplant\\w*\\b[^.;\\n]{0,20}\\b(?:aftercare|pod|(?:days|weeks) ago)`,
        'gi',
      ),
      status: 'affirmed or past',
      besides: isListedAmong('Z48.2-', 'T86', 'Z94'),
      orSaid:
        /\btransplant\w*\b[^.;\n]{0,20}\b(?:years? ago|in (?:19|20)\d\d|list\w*|candidate|evaluation)\b/gi,
      once: true,
      why: `aftercare following the transplant of an organ has its code, ${code}`,
      section: 'I.C.21.c.7',
      instead: () => code.replace('.', ''),
      severity: 'information',
    }),
  ),
  {
    codes: of('Z48.81-'),
    says: new RegExp(
      `\\b${REPAIR} (?:(?:of|for|after|following|due to|because of) )(?:[\\w/-]+ ){0,4}?${INJURED}\\b|\\b${INJURED}\\b[^.;\\n]{0,40}\\b(?:s\\/p|status[- ]post|post-?op\\w*|pod|after|following) (?:[\\w#/-]+ ){0,4}?${REPAIR}\\b|\\btraumatic (?:[\\w-]+ ){0,4}${REPAIR}\\b`,
      'gi',
    ),
    status: 'affirmed or past',
    besides: isListedAmong('S00-T34'),
    orSaid:
      /\b(?:pathologic\w*|non-?traumatic|(?:years|yrs?) ago|in (?:19|20)\d\d|obstetric|perineal|iatrogenic|(?:no|without|denies) (?:\w+ ){0,2}(?:trauma|injur\w+|fracture))\b/gi,
    once: true,
    why: 'aftercare of an injury is coded as the injury, with the 7th character for subsequent care, by the Excludes1 note at Z48.81',
    section: 'I.A.12.a and I.C.21.c.7',
    severity: 'information',
  },
];
