/** II and IV.G: an acute condition with which the patient came is the reason, and not one that is told to be stable. */
import { field } from '../model/fields.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { denies, supportOf } from './evidence.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { lineAt, mentionsOf } from './narrative.ts';
import { onsetTold } from './onset.ts';
import { BY_THE_WAY, mayBe } from './reason-behind.ts';
import { isUsual } from './reason-codes.ts';
import { statedReasons } from './stated-reason.ts';

/** What brings whoever has it to a hospital. */
const isEmergency = codesIn(
  ...'A40-A41 E10.1- E11.1- G41 I21.0-I21.4 I26 I60-I63 J13-J18 J69.0 J93 K25.0-K25.2 K26.0-K26.2 K35 K56 K65 K80.0- K81.0 K85 N10 S06 S12 S22 S32 S36 S72 T79'.split(
    ' ',
  ),
);
export function usualBeforeAcute(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { claim, document, listed } = context;
  if (!isUsual(first.key)) return [];
  if (claim.setting !== 'inpatient') return usualAtVisit(context, first);
  const acute = listed.find(
    (one) =>
      isEmergency(one.key) &&
      one.diagnosis.poa?.value !== 'N' &&
      !/[DS]$/.test(one.key.slice(6)) &&
      onsetTold(context, one)?.value !== 'N',
  );
  if (!acute || isTypeTwo(context, acute)) return [];
  // Where the note calls the first the reason, nothing is said of it by the way.
  if (statedReasons(context).some((reason) => mayBe(context, first, reason))) return [];
  const support = supportOf(context, first);
  const place =
    support.kind === 'named'
      ? support.places.find((at) => !denies(at) && BY_THE_WAY.test(lineAt(document.text, at.clause.span)))
      : undefined;
  if (!place) return [];
  return [
    {
      ...about(acute),
      authority: 'ICD-10-CM Official Guidelines II',
      message: `${named(acute)} is listed behind ${named(first)}, which the note tells by the way: the principal diagnosis is what occasioned the admission.`,
      related: [...standing([first]), { span: place.span, message: 'The note tells it here.' }],
      fixes: [moveBefore(acute, first)],
    },
  ];
}

/** I.C.9.e.5: what has brought an infarction of type 2 comes before it. */
const isTypeTwo = ({ document, claim }: ClaimContext, { key }: SoundDiagnosis): boolean =>
  key.startsWith('I21') &&
  mentionsOf(document, claim, OF_TYPE_TWO).some(({ status }) => status === 'affirmed');
const OF_TYPE_TWO =
  /\btype[- ]?(?:2|ii|two)\b[^.;\n]{0,20}\b(?:mi|n?stemi|(?:myocardial )?infarct\w*)\b|\b(?:demand|supply)[- /]\w*|\b(?:mi|n?stemi|infarct\w*),? type[- ]?(?:2|ii|two)\b/gi;

/** What one goes to a doctor for as soon as one has it, in codes that say that it is acute or an infection. */
const isAilment = codesIn(
  ...'A00-A09 A38 A46 A54-A56 A60 B00-B02 B08 B26-B27 B34 B35 B37 B86 H00 H10 H60 H65-H66 H16 J00-J06 J10-J22 K04 K12.2 K35 K52 K61 L01-L08 L23-L25 L50 L55 M10 N10 N12 N20 N30.0- N39.0 N41.0 N45 N61 N76.0 R04.0'.split(
    ' ',
  ),
);
const isInjury = codesIn('S00-S99', 'T15-T34');
const isNew = ({ key }: SoundDiagnosis): boolean =>
  isAilment(key) || (isInjury(key) && /^[ABC]$/.test(key.slice(6)));

/** That a condition was not what the visit was about. */
const STABLE =
  /\b(?:(?<!\bun)stable|(?:well[- ]|under )?controlled|under control|unchanged|at goal|at (?:her |his )?baseline|fine|refill\w*|renew\w*|same dose|home (?:dose|meds?|medications?)|not (?:addressed|discussed|an issue|the reason)|quiet|asymptomatic|doing well|as before|no changes?|incidental\w*|also (?:has|takes|known)|continu\w*|(?:pcp|cardiolog\w+|endocrin\w+|doctor|internist) (?:follows|manages|handles|monitors)|managed (?:by|elsewhere))\b/i;
const NOT_STABLE =
  /\b(?:un|poorly |not (?:well[- ])?)controlled\b|\bnot at goal\b|\bunstable\b|\bworse\w*|\bexacerbat\w*|\bflar\w*|\buncontrolled\b/i;

const SICK_VISIT = /\b(?:urgent|emergency|sick|walk-?in|acute care|express)\b/i;

/** IV.G: of a visit, where no reason names the first and all that the note says of it is that it is stable. */
function usualAtVisit(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, listed, hasNote } = context;
  if (!hasNote || listed.some(({ key }) => /^(?:Z0|O)/.test(key))) return [];
  const isTold = (one: SoundDiagnosis, how: RegExp): boolean | undefined => {
    const support = supportOf(context, one);
    const places =
      support.kind === 'named' ? support.places.filter((at) => !denies(at) && at.clause.heading !== '') : [];
    return places.length === 0
      ? undefined
      : places.some(({ clause, span: { start } }) => {
          const words = lineAt(document.text, clause.span);
          // What stands behind a comma or a semicolon is of something else.
          const from = words.slice(0, Math.max(0, start - clause.span.start)).search(/[,;][^,;]*$/) + 1;
          return how.test(words.slice(from));
        });
  };
  if (isTold(first, STABLE) !== true || isTold(first, NOT_STABLE) === true) return [];
  const acute = listed.find(
    (one) => one !== first && isNew(one) && isTold(one, STABLE) !== true && isTold(one, OF_A_SIDE) === false,
  );
  const reasons = statedReasons(context);
  // An injury of the day is the reason without a word for it, and so is any new ailment where one goes for such.
  const isSickVisit = SICK_VISIT.test(field(context.claim, 'chart')?.written ?? '');
  if (!acute || (reasons.length === 0 && !isInjury(acute.key) && !isSickVisit)) return [];
  if (reasons.some((reason) => mayBe(context, first, reason))) return [];
  return [
    {
      ...about(acute),
      authority: 'ICD-10-CM Official Guidelines IV.G',
      message: `${named(acute)} is listed behind ${named(first)}, of which the note says only that it is stable: what is chiefly responsible for the services comes first.`,
      related: standing([first]),
      fixes: [moveBefore(acute, first)],
    },
  ];
}

/** What the note tells by the way as well, or of another time. */
const OF_A_SIDE =
  /\b(?:last (?:week|month|year|visit|time)|ago|recent(?:ly)?|previous(?:ly)?|prior|next|history|past|will|if|resolv\w+|healed|return(?:s)? (?:if|for)|prophyla\w+|incidental\w*|by the way|also noted|also mentions?|in passing|besides|mild (?:cold|uri))\b/i;
