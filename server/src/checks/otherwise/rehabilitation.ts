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
];
