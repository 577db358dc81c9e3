/** Severe sepsis and septic shock that a note tells and no code says (Guidelines I.C.1.d.1 and d.2, I.C.15.k). */

import { slice } from '../model/text.ts';
import type { ClaimContext, Report } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, insertions, named } from './list-fixes.ts';
import { clausesOf, type Mention, mentionsOf, statesDiagnoses } from './narrative.ts';
import { isSevere, isSystemic } from './sepsis-codes.ts';

const KIND =
  '(?:puerperal |postpartum |postprocedural |postoperative |maternal |neonatal |bacterial |\\w+al )?';
const SAYS_SEVERE = new RegExp(
  `\\bsevere ${KIND}(?:sepsis|septic(?:a?emia)?)\\b|\\bseptic(?:[- ]\\w+)? shock\\b|\\bsepsis, severe\\b`,
  'gi',
);

const OF_THE_PAST = /\b(?:history|hx|past|pmh|family|plan|risks?|education|instructions?)\b/;

/** A sepsis that follows a procedure, and what is infected (I.C.1.d.5.b). */
const isOfProcedure = codesIn('T81.4-', 'O86.0-', 'T80.2-', 'T88.0-');

/** I.C.1.d.1.b and d.2: severe sepsis and septic shock take R65.2- beside the systemic infection. */
export function unsaidSevere({ document, claim, listed }: ClaimContext): readonly Report[] {
  const code = listed.find(isSystemic);
  if (!code || listed.some(({ key }) => isSevere(key))) return [];
  const isAffirmed = ({ status }: Mention) => status === 'affirmed';
  const isUnconcluded = !clausesOf(document, claim).some(statesDiagnoses);
  const place = mentionsOf(document, claim, SAYS_SEVERE).find(
    (one) =>
      isAffirmed(one) &&
      (statesDiagnoses(one.clause) || (isUnconcluded && !OF_THE_PAST.test(one.clause.heading))),
  );
  if (!place) return [];
  const shock = /shock/i.test(slice(document.text, place.span));
  // The shock of an infection after a procedure is T81.12- alone (I.C.1.d.5.c).
  if (shock && listed.some(({ key }) => key.startsWith('T8112'))) return [];
  const isAfterProcedure = shock && listed.some(({ key }) => isOfProcedure(key));
  const wanted = isAfterProcedure ? 'T81.12-' : 'R65.2-';
  const section = isAfterProcedure ? 'I.C.1.d.5.c' : shock ? 'I.C.1.d.2' : 'I.C.1.d.1.b';
  return [
    {
      ...about(code),
      authority: `ICD-10-CM Official Guidelines ${section}`,
      message: `The note says “${slice(document.text, place.span)}”, and ${named(code)} stands without ${wanted}, which says so.`,
      related: [{ span: place.span, message: 'The note says it here.' }],
      fixes: insertions(claim, [isAfterProcedure ? 'T8112XA' : shock ? 'R6521' : 'R6520'], code, code),
    },
  ];
}
