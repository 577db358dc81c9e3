/** Rehabilitation behind an operation, which is for what is left and not for what was there (Guidelines II.K). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const REHABILITATION =
  '(?:rehab\\w*|(?:physical|occupational) therapy|physiotherapy|pt\\b|strengthening|gait training|aftercare|therapy)';
const AFTER = '(?:after|following|s\\/p|post|status[- ]post|since)';
const REPLACED =
  '(?:replace\\w+|\\w*arthroplast\\w+|tha|tka|thr|tkr|r?tsa|(?:reverse )?total (?:hip|knee|shoulder|ankle|elbow)|reverse shoulder|new (?:hip|knee|shoulder)(?: joint)?)';
const OPERATED =
  '(?:\\w+(?:ectomy|otomy|odesis|desis|plasty|rrhaphy)|fusion|decompression|resection|excision|removal|repair|release|replacement|surgery|operation)';
const behind = (operation: string): RegExp =>
  new RegExp(
    `\\b${REHABILITATION}[^.;\\n]{0,60}\\b${AFTER}\\b[^.;\\n]{0,50}\\b${operation}\\b|\\b${AFTER}\\b[^.;\\n]{0,50}\\b${operation}\\b[^.;\\n]{0,80}\\b${REHABILITATION}`,
    'gi',
  );

/** A joint that is broken, or the bone beside it. */
const BROKEN_JOINT =
  /\b(?:broke|broken|breaking|fractur(?:ed?|ing)|fx)\b[^.;,\n]{0,30}\b(?:hip|femur|femoral|thigh bone|humer(?:us|al)|shoulder|elbow|radial head|tibial plateau|knee)\b|\b(?:hip|femur|femoral(?: neck)?|subcapital|transcervical|(?:inter|per|sub)trochanteric|humer(?:us|al)(?: head| neck)?|shoulder|elbow|radial head)(?: \w+)? (?:fractures?|fx|break|(?:was|is|got) (?:broken|fractured))\b|\b[34][- ]part fracture\b/gi;

/** A joint that is replaced, in the words of notes. */
const NEW_JOINT =
  '\\b(?:hemi-?)?(?:arthroplast\\w+|endoprosthes[ei]s)|\\b(?:hip|knee|shoulder|elbow|joint|head|femoral|humeral) (?:was |has been |had been )?(?:partially |partly |totally )?replace(?:ment|d)\\b|\\breplacement of (?:the |her |his )?(?:[\\w-]+ ){0,2}(?:hip|knee|shoulder|elbow|joint|head)\\b|\\b(?:tha|thr|rtsa|hemi|(?:bipolar |hip |joint )?prosthesis (?:was |is |has been )?(?:implanted|put in|placed|inserted)|bipolar prosthesis|new (?:hip|shoulder)|(?:reverse )?total (?:hip|shoulder|elbow))\\b';

/** What is common to what is coded in place of the fracture for which a joint was replaced. */
const FOR_A_FRACTURE = {
  orSaid:
    /\b(?:\w*arthritis|\w*arthrosis|djd|arthropathy|rheumatoid|avascular|(?:osteo|aseptic )?necrosis|avn|peri-?prosthetic|pathologic\w*|metasta\w+|non-?union|failed|failure|conversion|converted|mal-?union|post-?traumatic|dysplasia|childhood|as a (?:child|boy|girl)|in (?:19|20)\d\d|(?:old|prior|previous|remote|healed|history of|hx of|h\/o|other|opposite|contralateral|risk of|risk for|fear of|prevent\w*|avoid) (?:[\w-]+ ){0,3}(?:fracture|fx|hip|knee|shoulder)|years ago|no (?:[\w-]+ ){0,2}(?:fracture|fx))\b/gi,
  besides: isListedAmong('S42', 'S52', 'S72', 'S82', 'M80', 'M84', 'M97', 'T84', 'M15-M19', 'M87'),
  once: true,
  why: 'after a joint replacement for a fracture the fracture is coded, with the 7th character for subsequent care',
  section: 'II.K and I.C.21.c.7',
  severity: 'information',
} as const;

export const REHABILITATIONS: readonly Otherwise[] = [
  {
    codes: of('M05-M06', 'M12', 'M15-M19', 'M87'),
    listed: 'first',
    says: behind(REPLACED),
    status: 'any',
    besides: isListedAmong('Z47.1', 'T84'),
    why: 'the joint that was replaced has its condition no longer: for rehabilitation the aftercare comes first, Z47.1',
    section: 'II.K',
  },
  {
    codes: of(
      'C00-D49',
      'G50-G58',
      'I05-I09',
      'I34-I39',
      'I71-I72',
      'K00-K95',
      'M20-M25',
      'M40-M51',
      'M65-M79',
      'N00-N98',
    ),
    listed: 'first',
    says: behind(OPERATED),
    status: 'any',
    also: /\b(?:(?:is|was|has been|have been|now|since|fully|successfully|completely) (?:\w+ )?(?:corrected|removed|resected|gone|cured|relieved|resolved|excised|repaired)|\b(?:corrected|cured|removed|relieved) (?:by|with|at) (?:the |her |his |that )?(?:surgery|operation|repair|replacement)|no longer (?:there|present|an? (?:problem|issue))|(?:which|that) (?:is|was) (?:corrected|removed|cured|gone))\b/gi,
    orSaid:
      /\b(?:residual|recurr\w+|persist\w+|remain\w+|still|not (?:corrected|gone|resolved|cured)|partial\w*)\b/gi,
    besides: isListedAmong('Z47-Z48', 'Z51', 'T80-T88'),
    why: 'where the condition of which one is rehabilitated is no longer present, the aftercare comes first',
    section: 'II.K',
    severity: 'information',
  },
  {
    codes: of('Z47.1'),
    says: /\b(?:replacement|arthroplasty|hemiarthroplasty|prosthesis)\b[^.;\n]{0,40}\b(?:for|after|following|due to|because of) (?:an? |the |her |his )?(?:[\w-]+ ){0,4}(?:fracture|fx)\b/gi,
    unless: /\bosteoarth\w+|\bpathologic\w* (?:fracture|fx)\b/gi,
    why: 'after a joint replacement for a fracture the fracture is coded, with the 7th character for subsequent care',
    section: 'II.K and I.C.21.c.7',
  },
  {
    ...FOR_A_FRACTURE,
    codes: of('Z47.1'),
    says: new RegExp(NEW_JOINT, 'gi'),
    status: 'any',
    also: BROKEN_JOINT,
  },
  {
    ...FOR_A_FRACTURE,
    codes: of('Z96.6-'),
    listed: 'first',
    says: new RegExp(
      `(?:${NEW_JOINT})[^.;\\n]{0,30}\\b(?:for|due to|because of|after|following) (?:an? |the |her |his )?(?:[\\w-]+ ){0,4}(?:fracture|fx)\\b|(?:${BROKEN_JOINT.source})[^.\\n]{0,60}(?:${NEW_JOINT})`,
      'gi',
    ),
    status: 'any',
    also: /\brehab\w*|\b(?:gait|strength) training\b|\b(?:physical|occupational) therapy\b|\bphysiotherapy\b|\bpt (?:and|\/) ?ot\b|\baftercare\b|\bstrengthening\b/gi,
  },
];
