/** Weeks of gestation that a note tells and no code says (Guidelines I.C.15.a.5 and I.C.21.c.11). */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { named } from './list-fixes.ts';
import { mentionsOf } from './narrative.ts';
import { GESTATION } from './note-numbers.ts';

const isAntepartum = codesIn('O09-O48', 'O60-O77', 'O80-O82', 'O98-O9A');
/** What is over by then, or is told beside it: an abortive outcome, the puerperium, and the weeks themselves. */
const isToldOtherwise = codesIn('Z3A', 'O00-O08', 'Z33.2', 'Z39', 'O85-O92', 'P00-P96');
const OF_PUERPERIUM = /\b(?:puerperium|postpartum|puerperal|delayed)\b/i;

/** The week of a pregnancy, where no code of Z3A is listed with those of chapter 15. */
export function weeksUncoded({ document, claim, listed }: ClaimContext): readonly Report[] {
  const pregnancy = listed.find(({ key, title }) => isAntepartum(key) && !OF_PUERPERIUM.test(title));
  if (!pregnancy || listed.some(({ key }) => isToldOtherwise(key))) return [];
  const told = mentionsOf(document, claim, GESTATION).find(({ status }) => status === 'affirmed');
  if (!told) return [];
  return [
    {
      span: told.span,
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.11 and the note at chapter 15',
      message: `The note tells the week of the pregnancy (“${slice(document.text, told.span)}”), and no code of Z3A is listed with ${named(pregnancy)}.`,
      code: pregnancy.code,
      system: 'icd-10-cm',
    },
  ];
}
