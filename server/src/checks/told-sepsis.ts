/** Severe sepsis and septic shock that a note tells and no code says (Guidelines I.C.1.d.1 and d.2, I.C.15.k). */

import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { denies, supportOf } from './evidence.ts';
import { about, insertions, named } from './list-fixes.ts';
import { clausesOf, lineAt, type Mention, mentionsOf, statesDiagnoses } from './narrative.ts';
import { calledIn } from './onset-names.ts';
import { isDysfunction, isSevere, isSystemic } from './sepsis-codes.ts';

const KIND =
  '(?:puerperal |postpartum |postprocedural |postoperative |maternal |neonatal |bacterial |\\w+al )?';
const SAYS_SEVERE = new RegExp(
  `\\bsevere ${KIND}(?:sepsis|septic(?:a?emia)?)\\b|\\bseptic(?:[- ]\\w+)? shock\\b|\\bsepsis, severe\\b|\\b(?:uro)?sepsis\\b[^.;\\n]{0,50}?\\b(?:with|and|in|complicated by|progress\\w+ to) (?:refractory |distributive |vasodilatory |vasoplegic )?shock\\b|\\bshock,? (?:is |was )?(?:due to|from|of|secondary to|caused by) (?:the |her |his |this )?(?:\\w+ )?(?:sepsis|septic\\w*|bacter[a]?emia|infection)\\b`,
  'gi',
);

const OF_THE_PAST = /\b(?:history|hx|past|pmh|family|plan|risks?|education|instructions?)\b/;

/** A sepsis that follows a procedure, and what is infected (I.C.1.d.5.b). */
const isOfProcedure = codesIn('T81.4-', 'O86.0-', 'T80.2-', 'T88.0-');

/** I.C.1.d.1.b and d.2: severe sepsis and septic shock take R65.2- beside the systemic infection. */
export function unsaidSevere({ document, claim, listed }: ClaimContext): readonly Report[] {
  const code = listed.find(isSystemic);
  if (!code || listed.some(({ key }) => isSevere(key))) return [];
  // What the stay has treated is coded, though it is over when the stay ends.
  const isOver = ({ status, clause }: Mention) =>
    status === 'resolved' && claim.setting === 'inpatient' && statesDiagnoses(clause);
  const isAffirmed = (one: Mention) => one.status === 'affirmed' || isOver(one);
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

/** Of the sepsis, in the words of notes. */
const OF_SEPSIS = /\b(?:sepsis|septic|infect\w+|bacter[a]?emi\w+|sofa)\b/i;
const BROUGHT =
  '(?:due to|from|caused by|secondary to|because of|owing to|attributed to|on account of|result of|in the setting of|on top of|explained by)';
/** A cause of an organ's failure: `from her COPD exacerbation`, `obstructive, from the stone`. */
const HAS_CAUSE = new RegExp(`\\b${BROUGHT}\\b`, 'i');
const SEVERE_OR_OF_SEPSIS =
  /\b(?:severe (?:\w+ )?sepsis|septic shock|sepsis[- ](?:induced|related|associated)|septic (?:\w+opathy|encephalopathy|kidney|lung|ards|aki|cardiomyopathy)|(?:due to|from|caused by|secondary to|because of|of|with|by) (?:the |her |his |this )?(?:severe )?sepsis)\b/gi;
const KIDNEYS = /\b(?:aki|arf|(?:acute )?(?:kidney|renal) (?:injury|failure))\b/gi;

/** I.C.1.d.1.a.iv: the organ dysfunctions that are listed all have another cause by the note. */
export function failsOfAnother(context: ClaimContext): readonly Report[] {
  const { document, claim, listed, hasNote } = context;
  const severe = listed.find(({ key }) => isSevere(key));
  const failures = listed.filter(({ key }) => isDysfunction(key) && !isSevere(key));
  if (!hasNote || !severe || failures.length === 0) return [];
  if (mentionsOf(document, claim, SEVERE_OR_OF_SEPSIS).some(({ status }) => status === 'affirmed')) return [];
  const placesOf = (one: SoundDiagnosis): readonly Mention[] => {
    const support = supportOf(context, one);
    const named = support.kind === 'named' ? support.places : [];
    const called = [...calledIn(one.key), ...(one.key.startsWith('N17') ? [KIDNEYS] : [])].flatMap((words) =>
      mentionsOf(document, claim, words),
    );
    return [...named, ...called].filter((place) => !denies(place) && place.clause.heading !== '');
  };
  let found: Mention | undefined;
  for (const failure of failures) {
    const places = placesOf(failure);
    const words = places.map(({ clause }) => lineAt(document.text, clause.span));
    const at = words.findIndex((line) => HAS_CAUSE.test(line));
    if (at < 0 || words.some((line) => OF_SEPSIS.test(line.replace(/^.*?[;:]/, '')))) return [];
    found ??= places[at];
  }
  if (!found) return [];
  return [
    {
      ...about(severe),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.1.a.iv',
      message: `${named(severe)} is coded, and the note tells another cause of ${failures.map(named).join(', ')}: only an organ dysfunction that is associated with the sepsis makes it severe.`,
      related: [{ span: found.span, message: 'The note says it here.' }],
      unless: ['chart/otherwise-coded'],
    },
  ];
}
