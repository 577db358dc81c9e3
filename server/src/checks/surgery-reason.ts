/** IV.M: the condition that is the reason for the surgery, where a preoperative evaluation is coded and the note tells it. */
import { writtenCode } from '../model/codes.ts';
import { slice, span } from '../model/text.ts';
import { search } from '../search/search.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';

import { codesIn } from './code-ranges.ts';
import { about, named } from './list-fixes.ts';
import { isTouchedWithin } from './named-in.ts';
import { mentionsOf } from './narrative.ts';

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
  return [];
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
