/** IV.M: the condition that is the reason for the surgery, where a preoperative evaluation is coded and the note tells it. */
import { writtenCode } from '../model/codes.ts';
import { slice, span } from '../model/text.ts';
import { search } from '../search/search.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';

import { codesIn } from './code-ranges.ts';
import { about, named } from './list-fixes.ts';
import { isTouchedWithin } from './named-in.ts';
import { lineAt, mentionsOf } from './narrative.ts';

const isExamination = codesIn('Z01.81-');
const isDisease = codesIn('A00-T88');

const OPERATED =
  /\b(?:surgery|operation|procedure|replacement|arthroplasty|repair|resection|bypass|fusion|excision|extraction|removal|reconstruction|release|lumpectomy|\w{3,}(?:ectomy|plasty|otomy|ostomy|desis|rrhaphy|pexy))\b[^.;,\n]{0,40}?\b(?:for|because of|due to|to treat)\b(?! (?:the )?(?:clearance|next|evaluation|tomorrow|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|this|that|which|her|him|\d)\b)/gi;
/** Where what the surgery is for ends. */
const ENDS = /[.;,(]| (?:on|in|at|by|next|scheduled|planned|set|with dr|tomorrow|without|who|which)\b/i;
/** A condition is told so well by the words behind it. */
const WELL_NAMED = 0.5;

/** A condition for which a note says that surgery is planned, and of which the list has no word. */
export function surgeryReasonMissing(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isExamination(first.key)) return [];
  const { document, claim, codebook, date, listed } = context;
  for (const said of mentionsOf(document, claim, OPERATED)) {
    if (said.status !== 'affirmed') continue;
    const rest = slice(document.text, span(said.span.end, said.clause.span.end));
    const cut = rest.search(ENDS);
    const at = span(said.span.end, said.span.end + (cut < 0 ? rest.length : cut));
    const words = slice(document.text, at).trim();
    const [best] = search(codebook, `${words} `, {
      systems: ['icd-10-cm'],
      date,
      limit: 1,
      billableOnly: true,
    });
    if (!best || best.score < WELL_NAMED || !isDisease(best.code)) continue;
    const category = best.code.slice(0, 3);
    if (
      listed.some(
        (one) => one.key.startsWith(category) || (one !== first && isTouchedWithin(context, one, at)),
      )
    )
      return [];
    return [
      {
        ...about(first),
        authority: 'ICD-10-CM Official Guidelines IV.M',
        message: `${named(first)} is coded, and no listed code is for “${words}”, for which the surgery is: such words lead to ${writtenCode('icd-10-cm', best.code)} (${best.title}).`,
        related: [{ span: at, message: 'The note says it here.' }],
      },
    ];
  }
  return operationWithoutReason(context, first);
}

/** Operations by their names, with the codes of what they are performed for. */
const OPERATIONS: readonly (readonly [words: RegExp, ...reasons: string[]])[] = (
  [
    [
      '(?:knee|hip|shoulder|ankle|elbow) (?:joint )?(?:arthroplast\\w+|replacements?|surgery|arthroscop\\w+)|arthroplast\\w+|(?:new|replac\\w+ (?:of )?(?:the|her|his))(?: (?:left|right|l|r))? (?:knee|hip|shoulder)|t[khs]a\\b|t[hk]r\\b|acl (?:reconstruction|repair)|rotator cuff (?:repair|surgery)|meniscectom\\w+|bunionectom\\w+',
      'C40-C41 C79.5- D16 M00-M99 Q65-Q79 S40-S99 T84',
    ],
    [
      'herniorrhaph\\w+|hernioplast\\w+|hernia (?:repair|surgery|operation)|(?:repair|fix)\\w* (?:of )?(?:the |her |his |an? )?(?:[\\w-]+ ){0,2}hernia',
      'K40-K46 K43 Q79',
    ],
    [
      'cholecystectom\\w+|gall ?bladder (?:removal|surgery)|(?:remov\\w+|tak\\w+ out) (?:of )?(?:the |her |his )?gall ?bladder',
      'C23-C24 K80-K83 K85 Q44',
    ],
    [
      'cataract (?:surgery|extraction|removal|operation)|phaco\\w*|(?:remov\\w+|extract\\w+) (?:of )?(?:the |her |his |an? )?(?:[\\w-]+ )?cataract',
      'E08.3- E09.3- E10.3- E11.3- E13.3- H25-H28 H59 Q12',
    ],
    [
      'hysterectom\\w+|oophorectom\\w+|myomectom\\w+|salping\\w+ectom\\w+',
      'C51-C58 D06 D25-D28 D39 D50-D64 N70-N98 Q50-Q52 R87 Z15 Z30.2 Z40 Z80',
    ],
    ['prostatectom\\w+|turp', 'C61 D07.5 D40.0 N40-N42 R33-R39'],
    [
      'mastectom\\w+|lumpectom\\w+|breast (?:reconstruction|reduction|surgery|biopsy)',
      'C50 D05 D24 D48.6- L98 N60-N65 R92 Z15 Z40-Z42 Z85',
    ],
    [
      'colectom\\w+|hemicolectom\\w+|colostomy (?:takedown|reversal)|bowel resection|sigmoid resection',
      'C17-C21 C26 D12 D37 K50-K63 K94 Z43 Z93',
    ],
    ['cabg|coronary (?:artery )?bypass', 'I20-I25 I97'],
    [
      '(?:aortic|mitral|tricuspid|pulmonic|heart) valve (?:replacement|repair|surgery)|tavr|tavi|savr',
      'I05-I08 I33-I39 Q22-Q23 T82',
    ],
    [
      'laminectom\\w+|discectom\\w+|(?:lumbar|cervical|spinal|spine) (?:fusion|decompression|surgery)|acdf',
      'C41 C72 C79 G54-G55 G83-G99 M40-M54 M80 M84 M96 M99 S12-S34',
    ],
    [
      'thyroidectom\\w+|thyroid (?:lobectom\\w+|removal|surgery)|remov\\w+ (?:of )?(?:the |her |his )?thyroid',
      'C73 C77 D09 D34 D44 E00-E07',
    ],
    ['parathyroidectom\\w+', 'C75 D35 D44 E21 N25'],
    [
      'nephrectom\\w+|pyeloplast\\w+|lithotrips\\w+|ureteroscop\\w+|pcnl',
      'C64-C68 D30 D41 N00-N39 Q60-Q64 Z52',
    ],
    [
      'gastric (?:bypass|sleeve|banding)|sleeve gastrectom\\w+|bariatric (?:surgery|procedure)|roux-en-y',
      'C16 E66 E88 K21 Z68',
    ],
    ['tonsillectom\\w+|adenoidectom\\w+|t ?& ?a\\b', 'C09 G47 J03 J35-J36 R06'],
    ['carpal tunnel (?:release|surgery|decompression)', 'G56'],
    ['septoplast\\w+|sinus surgery|fess|turbinat\\w+|rhinoplast\\w+', 'C30-C31 J32-J34 M95 Q30 S02'],
    ['carotid endarterectom\\w+|carotid (?:stent\\w*|surgery)', 'I63 I65 I70 I72'],
    ['(?:aaa|aneurysm) repair|evar', 'I71-I72'],
    ['hemorrhoidectom\\w+|fistulotom\\w+', 'K50-K51 K60-K64'],
    ['cystectom\\w+|turbt', 'C67 C79.1- D09 D41 N30-N39 R31'],
  ] as const
).map(([words, reasons]) => [new RegExp(`\\b(?:${words})`, 'gi'), ...reasons.split(' ')] as const);

/** That an operation is to come. */
const IS_TO_COME =
  /\b(?:procedure|surgery|operation):|\b(?:will|pre-?op\w*|pre-?(?:surg|anesth|anaesth|proced|admission)\w*|before|ahead of|prior to|schedul\w+|plan(?:s|ned|ning)?|upcoming|elective|clear(?:ed|ance)?|book(?:ed|ing)|set for|slated|tomorrow|next (?:week|month|mon|tues|wednes|thurs|fri)\w*|will (?:have|undergo|be)|to (?:have|undergo)|undergo(?:es|ing)?|awaiting|listed for|due (?:for|to have)|facing|proposed|anticipat\w+|in (?:\d+|two|three|four|six) (?:days|weeks)|risk|consult\w*|referr\w+|sent|eval\w*|assess\w*|on \d{1,2}\/\d{1,2})\b/i;
/** That it has been. */
const HAS_BEEN =
  /\b(?:s\/p|status[- ]post|history|hx|psh|previous\w*|prior (?!to\b)|had|ago|(?:in|since) (?:19|20)\d\d|underwent|years? (?:out|after)|tolerated|past|declin\w+|cancel\w*|not (?:yet )?(?:planned|scheduled|needed|indicated|a candidate))\b/i;
const IS_PAST_HEADING = /\b(?:past|surgical|psh|history of)\b/;

/** An operation to come, by its name, where no listed code is for anything that it is performed for. */
function operationWithoutReason(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  const planned = OPERATIONS.flatMap(([words, ...reasons]) => {
    const said = mentionsOf(document, claim, words).find(({ status, clause }) => {
      const line = lineAt(document.text, clause.span);
      const isOfPast = IS_PAST_HEADING.test(clause.heading) || HAS_BEEN.test(line);
      return status === 'affirmed' && !isOfPast && IS_TO_COME.test(line);
    });
    return said ? [{ at: said.span, isReason: codesIn(...reasons) }] : [];
  });
  const [one] = planned;
  if (!one || planned.some(({ isReason }) => listed.some(({ key }) => isReason(key)))) return [];
  return [
    {
      ...about(first),
      authority: 'ICD-10-CM Official Guidelines IV.M',
      message: `${named(first)} is coded, and no listed code is for what “${slice(document.text, one.at)}” is performed for: the condition is coded behind it, as the reason for the surgery.`,
      related: [{ span: one.at, message: 'The note says it here.' }],
    },
  ];
}

/** Surgery by the ranges of CPT; what follows are radiology and the other chapters. */
const isSurgery = (key: string): boolean => /^[1-6]\d{4}$/.test(key) && key !== '36415';

/** IV.M and I.C.21.c.13: the examination before an operation is no reason for the operation itself. */
export function operatedAfterExam({ claim }: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isExamination(first.key)) return [];
  const operation = claim.lines.find(
    ({ procedure, pointers }) =>
      procedure && isSurgery(procedure.key) && pointers[0]?.value === first.diagnosis.pointer,
  )?.procedure;
  if (!operation) return [];
  return [
    {
      ...about(first),
      authority: 'ICD-10-CM Official Guidelines IV.M and I.C.21.c.13',
      message: `${named(first)} is listed first for ${operation.key}: the examination before surgery is no reason for the operation, whose reason is the condition.`,
      related: [{ span: operation.span, message: 'The operation is reported here.' }],
    },
  ];
}
