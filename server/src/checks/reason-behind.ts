/** II, IV.A, IV.G and I.C.15.b.4: what the note calls the reason for the encounter, behind what it tells by the way. */
import { type Span, slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { isCodedFirst } from './coded-first.ts';
import { denies, supportOf } from './evidence.ts';
import { isFirstOnly, unfitness } from './first-listed.ts';
import { isCauseOfHypertension, isSecondaryHypertension } from './hypertension-codes.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isNamedWithin, isPartOfAnother, isTouchedWithin } from './named-in.ts';
import { type Clause, clausesOf, lineAt, mentionsOf } from './narrative.ts';
import { calledIn } from './onset-names.ts';
import {
  FOUND_BY_CHANCE,
  hasItsRule,
  isBrought,
  isBurn,
  isByTheWay,
  isFollowUp,
  isInnerBurn,
  isLasting,
  isNoInfection,
  isNoneOfHiv,
  isObstetric,
  isOfAirways,
  isOfMalignancy,
  isOfTheDelivery,
  isRespiratoryFailure,
  isScreening,
  isSepsis,
  isSymptom,
  isUsual,
  isUsualInPregnancy,
  OF_A_SWAB,
  OF_HIV_DISEASE,
} from './reason-codes.ts';
import { isOfCare, isServiceNamed } from './service-reasons.ts';
import { openingReason, type Reason, statedReasons } from './stated-reason.ts';
import { isCalledUnrelated, isToldOfALaterDay, OF_A_LATER_DAY, standsApart } from './told-aside.ts';

const isLinkedToHiv = ({ document }: ClaimContext, at: Span): boolean =>
  new RegExp(OF_HIV_DISEASE.source, 'i').test(lineAt(document.text, at));

/** A condition told by the way. */
export const BY_THE_WAY =
  /\b(?:stable|(?:well |under )?control(?:led)?|unchanged|at goal|at (?:her |his )?baseline|continu\w+|refill\w*|renew\w*|as at home|home (?:dose|medication)s?|same dose|incidental\w*|unrelated|nothing to do with|by the way|others?(?: problems?| diagnos[ei]s| dx)?:|also|too|as well|in addition|besides|while (?:here|she|he)|by itself|mention\w*|known|history|pmhx?|hx|comorbid\w*|background|long-?standing|quiet|silent|inactive|asymptomatic|no (?:attacks?|symptoms?|seizures?|flares?|complaints?)|followed by|managed by|as before|doing well|no change|ensued|afterwards?|followed(?= ?(?:$|[.,;]))|on day|hospital day|later|developed|during (?:the|her|his) stay|before discharge|screen\w*)(?!\w)/i;
/** A condition that is treated for itself. */
const ACTIVE =
  /\b(?:exacerbat\w*|flar\w*|acute|uncontrolled|poorly controlled|not (?:at goal|controlled)|worse\w*|decompensat\w*|reason|because|admitted|crisis|urgen\w*|emergen\w*|attack|severe)\b/gi;
const CAUSAL =
  /\b(?:due to|from|caused by|causing|causes|caused|secondary to|because of|result\w*|complicat\w*|related|associated|(?<!\b(?:man|woman|boy|girl|male|female|patient|lady|gentleman|old|child|infant) )with|provoked|triggered|led to|after)\b/i;

/** What kept an operation from being done is not why the patient came (IV.A.1). */
const GIVEN_UP =
  /\b(?:cancel\w*|postponed|put off|called off|deferred|aborted|not (?:done|performed|carried out))\b/i;

/** The diagnosis that the note calls the reason, where another that has nothing to do with it is first. */
export const behindByTheWay = (context: ClaimContext, first: SoundDiagnosis): readonly Report[] =>
  context.hasNote
    ? behindReasons(
        context,
        first,
        // `Admission swab positive for` tells of a test.
        statedReasons(context).filter(({ said }) => !OF_A_SWAB.test(slice(context.document.text, said.span))),
      )
    : [];

/** What a note begins with, where it calls nothing the reason and an everyday condition is first. */
export function behindTheOpening(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { listed } = context;
  if (
    !context.hasNote ||
    statedReasons(context).some((reason) => listed.some((one) => mayBe(context, one, reason)))
  )
    return [];
  const opening = openingReason(context, (at) => listed.some((one) => isNamedWithin(context, one, at)));
  return opening ? behindReasons(context, first, [opening], opening) : [];
}

/** The first of the reasons, which may be no more than what the note begins with, that names a diagnosis behind the first one. */
function behindReasons(
  context: ClaimContext,
  first: SoundDiagnosis,
  reasons: readonly Reason[],
  opening?: Reason,
): readonly Report[] {
  const { document, listed } = context;
  const isByChance = first.key === 'U071' && mentionsOf(document, context.claim, FOUND_BY_CHANCE).length > 0;
  const isWellChild = first.key.startsWith('Z001');
  if (
    (hasItsRule(first.key) && !isByChance && first.key !== 'B20') ||
    (isFirstOnly(first.key) && !isWellChild)
  )
    return [];
  if (unfitness(first, context)) return [];
  if (
    reasons.some(
      (reason) =>
        mayBe(context, first, reason) &&
        !isBesideReason(context, first, reason, reasons) &&
        !isServiceForAnother(context, first, reason),
    )
  )
    return [];
  for (const reason of reasons) {
    const meant = listed.filter(
      (one) => isMeant(context, one, first, reason) && !(opening && isUsual(one.key)),
    );
    const [one] = meant;
    // What COVID-19 does to the airways is told behind it.
    if (!one || (isWellChild && !one.key.startsWith('P'))) continue;
    // I.C.1.a.2.c: what has nothing to do with HIV disease.
    if (first.key === 'B20' && !isNoneOfHiv(one.key)) continue;
    if ((isByChance && isOfAirways(one.key)) || !isBehind(context, one, first, reason, reasons)) continue;
    const told = slice(document.text, reason.said.span).trim();
    return [
      {
        ...about(one),
        authority: `ICD-10-CM Official Guidelines ${sectionOf(context, one, first)}`,
        message: `${named(one)} is listed behind ${named(first)}: ${opening ? 'the note begins with it' : 'by the note'} (“${told.replace(/^[,\s]+/, '').slice(0, 80)}”)${opening ? ', and what the encounter is for comes first' : ' it is what the encounter is for, and that comes first'}.`,
        related: [...standing([first]), { span: reason.said.span, message: 'The note says it here.' }],
        fixes: meant.slice(0, 3).map((each) => moveBefore(each, first)),
      },
    ];
  }
  return [];
}

/** `Iron infusion, anemia from menorrhagia`; the anemia of a malignancy is behind that (I.C.2.c.1). */
const isServiceForAnother = (context: ClaimContext, first: SoundDiagnosis, { about: at }: Reason): boolean =>
  context.claim.setting !== 'inpatient' &&
  !isMalignant(first.key) &&
  !/^[OPZ]/.test(first.key) &&
  context.listed.some(
    (one) =>
      /^[D-N]/.test(one.key) &&
      one !== first &&
      isCalledFor(context, one, first, at) &&
      isNamedWithin(context, one, at),
  );

/** `[Indication] Gross hematuria. Essential HTN.`: behind the first sentence below the heading stands what the patient has besides. */
const isBesideReason = (
  context: ClaimContext,
  first: SoundDiagnosis,
  { said }: Reason,
  reasons: readonly Reason[],
): boolean =>
  isUsual(first.key) &&
  isWholeSentence(said) &&
  reasons.some(
    (other) =>
      isWholeSentence(other.said) &&
      other.said.clause.heading === said.clause.heading &&
      other.said.span.start < said.span.start &&
      context.listed.some((one) => one !== first && isMeant(context, one, first, other)),
  );
const isWholeSentence = ({ span: at, clause }: Reason['said']): boolean =>
  at.start === clause.span.start && at.end === clause.span.end;

const isToldBesideReason = (
  context: ClaimContext,
  first: SoundDiagnosis,
  reasons: readonly Reason[],
): boolean =>
  reasons.some((reason) => mayBe(context, first, reason) && isBesideReason(context, first, reason, reasons));

function sectionOf({ claim }: ClaimContext, one: SoundDiagnosis, first: SoundDiagnosis): string {
  // With what is of a pregnancy only such codes are compared.
  if (isObstetric(one.key)) return 'I.C.15.b.3 and 4';
  if (isScreening(first.key)) return 'I.C.21.c.5 and IV.G';
  if (claim.setting === 'inpatient') return 'II';
  return isOfCare(one.key) ? 'IV.K and IV.G' : 'IV.A and IV.G';
}

const wordsAt = ({ document }: ClaimContext, at: Span): string => lineAt(document.text, at);

/** Whether what it has of a burn is of another one, inside the body or on its surface. */
const isOtherBurn = (context: ClaimContext, first: SoundDiagnosis, where: Span): boolean =>
  isBurn(first.key) &&
  !isNamedWithin(context, first, where) &&
  context.listed.some(
    (one) =>
      isBurn(one.key) &&
      isInnerBurn(one.key) !== isInnerBurn(first.key) &&
      isNamedWithin(context, one, where),
  );

/** Whether a reason names the diagnosis, or goes on to something that it may come from. */
export function mayBe(context: ClaimContext, first: SoundDiagnosis, { about: at, rest }: Reason): boolean {
  const isSaid = (where: Span) =>
    (isTouchedWithin(context, first, where) &&
      !isOtherBurn(context, first, where) &&
      !context.listed.some((other) => isPartOfAnother(context, first, other, where))) ||
    isServiceNamed(first.key, wordsAt(context, where));
  if (isSaid(at)) return true;
  if (!isSaid(rest)) return false;
  const goesOn = wordsAt(context, rest);
  return !BY_THE_WAY.test(goesOn) && !/\bnot for\b/i.test(goesOn);
}

/** Whether a diagnosis that can be first is what the reason names. */
function isMeant(
  context: ClaimContext,
  one: SoundDiagnosis,
  first: SoundDiagnosis,
  { about: at, said }: Reason,
): boolean {
  if (unfitness(one, context) || isCodedFirst(one, first)) return false;
  if (one.diagnosis.poa?.value === 'N') return false;
  if (
    one.key.slice(0, 3) === first.key.slice(0, 3) ||
    (hasItsRule(one.key) &&
      !one.key.startsWith('P') &&
      !isUsual(first.key) &&
      !(isSepsis(one.key) && isNoInfection(first.key)))
  )
    return false;
  // `dx/obstetric` says that chapter 15 comes first.
  if (isObstetric(first.key) !== isObstetric(one.key)) return false;
  const whole = span(Math.min(at.start, said.span.start), Math.max(at.end, said.span.end));
  if (isOfCare(one.key))
    return isServiceNamed(one.key, wordsAt(context, whole)) || isNamedWithin(context, one, at);
  if (/^[V-Z]/.test(one.key)) return false;
  if (isServiceNamed(one.key, wordsAt(context, at))) return true;
  return isNamedWithin(context, one, at);
}

/** I.C.2.e.3, g and I.C.6.b.5: the malignancy is what the encounter is for, and not what it or its therapy brings. */
const FOR_THE_CANCER =
  /\b(?:chemo\w*|immunotherapy|radiation|radio\w+|radium|iodine|brachy\w*|sources?|seeds?|insert\w*|implant\w*|resect\w*|excis\w*|remov\w*|staging|restaging|manag\w+|treat\w*|therapy|surgery|operation|\w+ectomy|biops\w+|debulking|work-?up|evaluation|cycle|infusion)\b/i;
const FOR_A_TROUBLE =
  /\b(?:after|from|due to|following|caused|secondary|complic\w+|side effects?|pains?|painful|nausea|vomit\w*|dehydrat\w*|an?emi\w*|fevers?|\w*penia|\w*penic|weak\w*|failure|obstruct\w*|fracture|effusion|thrombo\w*|embol\w*|hypercalc\w*|\w*itis|symptoms?|palliati\w*|comfort)\b/i;
/** What comes behind a comma came later. */
const isForTheCancer = (words: string): boolean =>
  FOR_THE_CANCER.test(words) && !FOR_A_TROUBLE.test(words.split(/[,;]/)[0] ?? '');
const isMalignant = codesIn('C00-C96');

/** Whether the first is told by the way, by its code or by what the note says of it. */
function isBehind(
  context: ClaimContext,
  one: SoundDiagnosis,
  first: SoundDiagnosis,
  { isCalledSo, about, said }: Reason,
  reasons: readonly Reason[],
): boolean {
  if (isMalignant(one.key) && isOfMalignancy(first.key)) {
    const words = wordsAt(context, about);
    const isToTreat = /\bto (?:treat|manage|address)$/i.test(wordsAt(context, said.span));
    return isForTheCancer(isToTreat ? `treat ${words}` : words);
  }
  if (first.key === 'B20' || first.key.startsWith('Z001')) return !isLinkedToHiv(context, about);
  if (isInnerBurn(one.key) !== isInnerBurn(first.key) && isBurn(one.key) && isBurn(first.key)) return true;
  if (isSecondaryHypertension(first.key) && isCauseOfHypertension(one.key)) return true;
  // An infusion of iron is for the anemia, whatever has brought that.
  if (isRelated(context, one, first))
    return isServiceForAnother(context, first, { about, said, isCalledSo, rest: about });
  // The remarks of a claim are a line, and name nothing that is told by the way.
  if (context.claim.narrative.length === 0) return true;
  const ofFirst = saidOf(
    context,
    // What a note says of COVID-19 it says of its code in a pregnancy (I.C.15.s).
    first.key.startsWith('O985') ? (context.listed.find(({ key }) => key === 'U071') ?? first) : first,
    reasons.map(({ said }) => said.clause),
  );
  const beganLater =
    (ofFirst.length > 0 && ofFirst.every((words) => OF_A_LATER_DAY.test(words))) ||
    isToldOfALaterDay(context, first);
  const isActive = (words: string) => {
    const of = wordsOf(first.title);
    return [...words.matchAll(ACTIVE)].some(([word]) => !of.includes(word.toLowerCase()));
  };
  const isQuiet =
    (ofFirst.some((words) => BY_THE_WAY.test(words)) || standsApart(context, first)) &&
    !ofFirst.some(isActive);
  // `poa/principal` says it of what began in the stay.
  if (first.diagnosis.poa?.value === 'N') return false;
  if (context.claim.setting === 'inpatient' && beganLater && !isObstetric(one.key)) return true;
  if (isObstetric(one.key))
    return (
      isOfTheDelivery(first.key) ||
      isQuiet ||
      isCalledUnrelated(context, first) ||
      (isUsualInPregnancy(first.key) && !ofFirst.some(isActive))
    );
  if (isSymptom(one.key)) return isQuiet || isToldBesideReason(context, first, reasons);
  if (isFollowUp(one.key)) return isCalledSo && (isUsual(first.key) || isQuiet);
  if (isUsual(first.key) || isByTheWay(first.key) || isOfCare(one.key))
    return !ofFirst.some(isActive) && (isUsual(first.key) || isByTheWay(first.key) || isQuiet);
  // I.C.10.b: acute respiratory failure is first or behind by the circumstances of the admission.
  if (isRespiratoryFailure(one.key)) return isCalledSo || isQuiet;
  if (isBrought(one.key) && !(isQuiet && isLasting(first.key))) return false;
  if (isRespiratoryFailure(first.key)) return true;
  return isQuiet || (isCalledSo && chapterOf(first.key) !== chapterOf(one.key) && !/^[A-B]/.test(first.key));
}

/** Whether the service that the reason names is for one of the two alone. */
const isCalledFor = (context: ClaimContext, one: SoundDiagnosis, first: SoundDiagnosis, at: Span): boolean =>
  isServiceNamed(one.key, wordsAt(context, at)) && !isServiceNamed(first.key, wordsAt(context, at));

const chapterOf = (key: string): string => key.slice(0, 1);

/** What the note says of a diagnosis, from the comma before its name on, but where it tells the reason. */
function saidOf(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  reasons: readonly Clause[],
): readonly string[] {
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return [];
  const called = calledIn(diagnosis.key).flatMap((words) =>
    mentionsOf(context.document, context.claim, words),
  );
  return (support.places.length > 0 ? support.places : called)
    .filter((place) => !denies(place) && place.clause.heading !== '' && !reasons.includes(place.clause))
    .filter(({ clause }) => !GIVEN_UP.test(wordsAt(context, clause.span)))
    .map(({ clause, span: at }) => {
      const before = wordsAt(context, span(clause.span.start, at.start));
      return (
        before.slice(before.lastIndexOf(',') + 1) +
        wordsAt(context, span(at.start, clause.span.end)).slice(0, SAID)
      );
    });
}

/** In characters: how far behind its name a note still speaks of a diagnosis. */
const SAID = 90;

/** Whether a sentence names both and says what brings what. */
function isRelated(context: ClaimContext, one: SoundDiagnosis, first: SoundDiagnosis): boolean {
  return clausesOf(context.document, context.claim).some(
    ({ span: at }) =>
      CAUSAL.test(wordsAt(context, at)) &&
      !GIVEN_UP.test(wordsAt(context, at)) &&
      isNamedWithin(context, one, at) &&
      isNamedWithin(context, first, at) &&
      !BY_THE_WAY.test(wordsAt(context, at)),
  );
}
