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
import { type Clause, clausesOf, lineAt, mentionsOf, statesDiagnoses } from './narrative.ts';
import { calledIn } from './onset-names.ts';
import { isOfCare, isServiceNamed } from './service-reasons.ts';
import { type Reason, statedReasons } from './stated-reason.ts';
import { tellingWords } from './word-forms.ts';

const codes = (written: string) => codesIn(...written.split(' '));

/** What a malignancy or its therapy brings. */
const isOfMalignancy = codes('D61.81- D64.81 D70 E83.52 E86-E87 G89.3 K12.3- K52.0 L58 R11 R50 R53 R63');

/** Long-lasting conditions that are told at visits for other things, in codes that say no complication of them. */
export const isUsual = codes(
  'E03 E11.9 E55 E66 E78 F17 F32-F33 F41 G47.0- G47.33 H40 I10 I25.10 I48.2- I48.91 I73.9 J30 J43.9 J44.9 J45.20 J45.30 J45.40 J45.50 J45.909 K21.9 K58 L40 M15-M19 M81.0 N18.1-N18.4 N40.0 Z68 Z72 Z77-Z99',
);
const isScreening = codes('Z11-Z13');
/** Screenings and vaccinations that are done by the way. */
const isByTheWay = (key: string): boolean => isScreening(key) || key === 'Z23';
/** I.C.1.a.2.c: conditions that HIV disease does not bring. */
const isNoneOfHiv = codes(
  'E10-E11 G40 G43 H25-H26 I20-I22 I26 I48 I60-I63 J40-J47 K25-K28 K35-K46 K56-K57 K80-K81 K85 M16-M17 M51 N13 N20-N23 N40 S00-S99 T20-T50',
);
/** What HIV disease is told to have brought. */
export const OF_HIV_DISEASE =
  /\b(?:hiv|aids)[- ](?:related|associated)|\b(?:due to|from|secondary to|caused by) (?:\w+ )?(?:hiv|aids)\b/gi;
const isLinkedToHiv = ({ document }: ClaimContext, at: Span): boolean =>
  new RegExp(OF_HIV_DISEASE.source, 'i').test(lineAt(document.text, at));
/** I.C.1.g.1: a COVID-19 that has nothing to do with the reason for the encounter. */
const FOUND_BY_CHANCE =
  /\b(?:incidental\w*|asymptomatic|unrelated|no (?:respiratory |covid[- \d]*)?symptoms|without (?:any )?symptoms|(?:routine|screening|surveillance|admission|pre-?op\w*) (?:covid\S* |nasal |pcr |antigen )?(?:swab|test|testing|pcr|screen\w*))\b/gi;
const OF_A_SWAB = /\b(?:swab|pcr|antigen|tested|positive)\b/i;
const isOfAirways = codes('J00-J22 J80 J96 R05-R06 R09 R50');
/** What happens at a delivery or behind it, and brings nobody to the hospital before. */
const isOfTheDelivery = codes('O69-O73 O85-O92');
/** What a pregnancy has with it from the first visits on. */
const isUsualInPregnancy = codes('O09 O99.0-O99.3 O34.21- Z3A');
const isObstetric = codes('O00-O9A');
/** Codes whose place the chapters tell: sepsis, HIV, COVID-19, newborns, poisonings, abuse, complications of care. */
export const hasItsRule = codes('A40-A41 R65 B20 U07 U09 P00-P96 Z38 O80 T36-T65 T74 T76 T80-T88');
/** I.C.1.d.6: an infection that meets the definition of the principal diagnosis is before the condition that is none. */
const isSepsis = codes('A40-A41');
const isNoInfection = codes(
  'S00-S99 T20-T32 I60-I63 K85.0-K85.9 K55 K56 K92 C00-C96 G20 G30 G35 E11.6- E11.5-',
);
const isSymptom = codes('R00-R99 G89 M25.5- M54 M79.6-');
/** What other conditions bring, by which they are found: the one that brought it is the diagnosis after study. */
const isBrought = codes(
  'D50-D69 E16 E86-E87 G40 G93.4- I26 I50 I82 I95 J90-J91 J96 J80-J81 K56 K65 K92 M84 N13 N17 N39 L97-L98 L89',
);
const isRespiratoryFailure = codes('J96.0- J96.2-');
/** I.C.19.d.1.b: of burns inside and outside the body the circumstances of the admission tell which is first. */
const isBurn = codes('T20-T28');
const isInnerBurn = codes('T26-T28');
const isFollowUp = codes('Z08-Z09 Z71');

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
export function behindByTheWay(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, listed } = context;
  if (!context.hasNote) return [];
  const isByChance = first.key === 'U071' && mentionsOf(document, context.claim, FOUND_BY_CHANCE).length > 0;
  const isWellChild = first.key.startsWith('Z001');
  if (
    (hasItsRule(first.key) && !isByChance && first.key !== 'B20') ||
    (isFirstOnly(first.key) && !isWellChild)
  )
    return [];
  if (unfitness(first, context)) return [];
  // `Admission swab positive for` tells of a test.
  const reasons = statedReasons(context).filter(
    ({ said }) => !OF_A_SWAB.test(slice(document.text, said.span)),
  );
  if (
    reasons.some(
      (reason) => mayBe(context, first, reason) && !isBesideReason(context, first, reason, reasons),
    )
  )
    return [];
  for (const reason of reasons) {
    const meant = listed.filter((one) => isMeant(context, one, first, reason));
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
        message: `${named(one)} is listed behind ${named(first)}: by the note (“${told.replace(/^[,\s]+/, '').slice(0, 80)}”) it is what the encounter is for, and that comes first.`,
        related: [...standing([first]), { span: reason.said.span, message: 'The note says it here.' }],
        fixes: meant.slice(0, 3).map((each) => moveBefore(each, first)),
      },
    ];
  }
  return [];
}

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
const isMalignant = codes('C00-C96');

/** II: what began on a later day of the stay did not occasion it. */
const OF_A_LATER_DAY =
  /\b(?:hospital |inpatient )?(?:day|night) ?#?(?:[2-9]|1\d|two|three|four|five|six|seven)\b|\bhd ?#?[2-9]\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th) (?:hospital )?(?:day|night|morning|evening)\b|\b(?:days?|nights?) (?:into|after) (?:the |her |his )?(?:stay|admission)\b|\blater in (?:the|her|his) (?:stay|course)\b/i;

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
  if (isRelated(context, one, first)) return false;
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
  if (isBrought(one.key)) return false;
  if (isRespiratoryFailure(first.key)) return true;
  return isQuiet || (isCalledSo && chapterOf(first.key) !== chapterOf(one.key) && !/^[A-B]/.test(first.key));
}

/** Whether every sentence that tells of a diagnosis begins with a later day; where diagnoses are stated it has its name alone. */
function isToldOfALaterDay(context: ClaimContext, first: SoundDiagnosis): boolean {
  const support = supportOf(context, first);
  const places = support.kind === 'named' ? support.places : [];
  const told = places.filter((place) => !denies(place) && !statesDiagnoses(place.clause));
  return (
    told.length > 0 &&
    told.every(({ clause, span: at }) =>
      OF_A_LATER_DAY.test(wordsAt(context, span(clause.span.start, at.start))),
    )
  );
}

/** Whether a sentence with a word of the title says that it is not what the patient was admitted for. */
const isCalledUnrelated = ({ document, claim }: ClaimContext, { title }: SoundDiagnosis): boolean =>
  clausesOf(document, claim).some(({ span: at }) => {
    const words = lineAt(document.text, at);
    return (
      (NOT_THE_REASON.test(words) || DELIVERED_LATER.test(words)) &&
      tellingWords(title).some((word) => !OF_ANY_PREGNANCY.test(word) && wordsOf(words).includes(word))
    );
  });
/** `Cesarean for breech on day 5` of who was admitted for something else. */
const DELIVERED_LATER =
  /\b(?:(?:c(?:a?esarean)?[- ]?section|c?a?esarean|deliver\w+|labou?r)\b[^.;\n]*\b(?:on (?:hospital )?day (?:[2-9]|\d\d|two|three|four|five|six|seven)|(?:hours|days|a (?:day|week)) later|later)|on (?:hospital )?day (?:[2-9]|\d\d|two|three|four|five|six|seven)\b[^.;\n]*\b(?:c(?:a?esarean)?[- ]?section|c?a?esarean|deliver\w+))\b/i;
const OF_ANY_PREGNANCY =
  /^(?:maternal|care|pregnancy|labor|delivery|trimester|fetus|applicable|puerperium|childbirth)$/;
const NOT_THE_REASON =
  /\b(?:unrelated|not (?:the )?(?:reason|related|why)|nothing to do with)\b[^.;\n]{0,40}\b(?:admission|admitted|stay|hospitali[sz]ation|encounter|visit|coming|came)\b/i;

/** `[also seen]`, `[other problems]`: what a note has under such a heading alone is not what the patient came for. */
const APART = /\b(?:also|incidental\w*|others?|besides|in addition|background|comorbid\w*|secondary|minor)\b/;

function standsApart(context: ClaimContext, diagnosis: SoundDiagnosis): boolean {
  const support = supportOf(context, diagnosis);
  const places = support.kind === 'named' ? support.places : [];
  return places.length > 0 && places.every(({ clause }) => APART.test(clause.heading));
}

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
