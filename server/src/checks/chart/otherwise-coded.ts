/** chart/otherwise-coded: the note says in words what the Guidelines do not code as it is coded. */
import type { Claim } from '../../model/document.ts';
import { slice, span } from '../../model/text.ts';
import { wordsOf } from '../../model/words.ts';
import { rememberedByRelease } from '../by-release.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { choices } from '../code-fixes.ts';
import { acquiredKind, congenitalKind } from '../congenital-kinds.ts';
import { pastPlacesOfNoun } from '../disease-nouns.ts';
import { isNote, supportOf } from '../evidence.ts';
import { datedInfarction } from '../infarction-dates.ts';
import { about, billable, named } from '../list-fixes.ts';
import { namedApart } from '../named-apart.ts';
import { namedOpposite } from '../named-opposite.ts';
import { clausesIn, lineAt, type Mention, mentionsOf, statementAt, statesDiagnoses } from '../narrative.ts';
import { extentByNines } from '../nines.ts';
import { onlyExposed, onlyThreatened } from '../not-occurred.ts';
import { otherNumber } from '../note-numbers.ts';
import { ulcerByNote, uncodedUlcers } from '../note-ulcers.ts';
import { byOthersAlone } from '../other-clinicians.ts';
import { OTHERWISE } from '../otherwise/all.ts';
import { ONE_OF_SEVERAL_KINDS } from '../otherwise/one-of-several.ts';
import type { Otherwise } from '../otherwise/otherwise.ts';
import { onlyBefore } from '../preoperative.ts';
import { amongResultsOnly } from '../results-only.ts';
import { noteText } from '../samples-chart.ts';

export const otherwiseCoded: ClaimCheck = {
  id: 'chart/otherwise-coded',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  title: 'The note says in words what the Guidelines want coded otherwise.',
  authority: 'ICD-10-CM Official Guidelines I.B and I.C',
  why: 'Some words look like a code and are for another: what is impending, threatened or borderline, a type 2 infarction called NSTEMI, a dependence in remission, a side of which nobody says that it is the dominant one. Others name the degree, the intent, the score or the status that the code has otherwise.',
  fixes: ['Change to the code that the words are for.'],
  notes: [
    'Of a claim the remarks are read as a note is; nothing follows from a word that they have not.',
    'It is silent where the note affirms elsewhere what makes the code right, as “acute myocardial infarction” beside “impending”.',
    'A few codes want a word of the provider, as “do not resuscitate”, “open” of a fracture, or that an intent cannot be determined: it speaks where the note has none.',
    'Of words of titles that exclude each other, as acute and chronic, mild and severe, single and recurrent, it tells where the note calls the condition by another than the title does and never by that one, and a code with the other word is the same but for it.',
    'The stroke scale, the coma scale and the extent of a burn are compared with the numbers of the note.',
    'Information only: expected postoperative pain (I.C.6.b.3), a dominance or a displacement that the note does not name, and what a second reading may support.',
  ],
  wrong: [
    {
      says: 'an infarction that only threatened (I.B.11)',
      text: noteText({
        note: '[assessment]\nImpending myocardial infarction, troponin negative three times.',
        diagnoses: 'I21.9  Acute myocardial infarction, unspecified',
      }),
    },
    {
      says: 'borderline diabetes (I.B.17)',
      text: noteText({
        note: '[assessment]\nBorderline diabetes, A1C 6.1. Diet and walking.',
        diagnoses: 'E11.9  Type 2 diabetes mellitus without complications',
      }),
    },
    {
      says: 'the right side taken to be the weaker one (I.C.6.a)',
      text: noteText({
        note: '[assessment]\nSpastic hemiplegia of the right side. Continue therapy.',
        diagnoses: 'G81.13  Spastic hemiplegia affecting right nondominant side',
      }),
    },
    {
      says: 'a burn of another degree (I.C.19.d.2)',
      text: noteText({
        note: '[assessment]\nSecond degree burn of the right forearm, hot oil.',
        diagnoses: 'T22.311A  Burn of third degree of right forearm, initial encounter',
      }),
    },
    {
      says: 'chronic pain, coded as acute (I.C.6.b)',
      text: noteText({
        note: '[assessment]\nChronic pain of the right ankle due to the old trauma.',
        diagnoses: 'G89.11  Acute pain due to trauma',
      }),
    },
    {
      says: 'an overdose on purpose, coded as an accident (I.C.19.e.5.b)',
      text: noteText({
        note: '[assessment]\nSwallowed 30 acetaminophen tablets in a suicide attempt.',
        diagnoses:
          'T39.1X1A  Poisoning by 4-Aminophenol derivatives, accidental (unintentional), initial encounter',
      }),
    },
    {
      says: 'another score than that of the note (I.C.18.i)',
      text: noteText({
        note: '[assessment]\nAcute ischemic stroke, NIHSS score 12.',
        diagnoses: 'I63.9  Cerebral infarction, unspecified\nR29.702  NIHSS score 2',
      }),
    },
  ],
  right: [
    {
      says: 'an infarction that occurred',
      text: noteText({
        note: '[history]\nSeen last week with an impending myocardial infarction.\n\n[assessment]\nAcute myocardial infarction yesterday.',
        diagnoses: 'I21.9  Acute myocardial infarction, unspecified',
      }),
    },
    {
      says: 'a left-handed patient',
      text: noteText({
        note: '[history]\nLeft-handed.\n\n[assessment]\nSpastic hemiplegia of the right side. Continue therapy.',
        diagnoses: 'G81.13  Spastic hemiplegia affecting right nondominant side',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!context.hasNote) return said;
    const done = new Set<Otherwise>();
    for (const diagnosis of context.listed) {
      const report =
        reportOf(context, diagnosis, done) ??
        datedInfarction(context, diagnosis) ??
        otherNumber(context, diagnosis) ??
        extentByNines(context, diagnosis) ??
        ulcerByNote(context, diagnosis) ??
        namedOpposite(context, diagnosis) ??
        congenitalKind(context, diagnosis) ??
        acquiredKind(context, diagnosis) ??
        byOthersAlone(context, diagnosis) ??
        amongResultsOnly(context, diagnosis) ??
        anotherKind(context, diagnosis, done);
      if (report) said.push(report);
    }
    said.push(...uncodedUlcers(context));
    return said;
  },
};

type RulesFor = (diagnosis: SoundDiagnosis) => readonly Otherwise[];
/** Each note has few of the codes that the table is about. */
const rulesFor: RulesFor = rememberedByRelease((diagnosis) =>
  OTHERWISE.filter(({ codes }) => codes(diagnosis)),
);
const kindsFor: RulesFor = rememberedByRelease((diagnosis) =>
  ONE_OF_SEVERAL_KINDS.filter(({ codes }) => codes(diagnosis)),
);

/** Another kind than the code by its words alone, of which chart/other-code has no code to offer. */
const anotherKind = (
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  done: Set<Otherwise>,
): Report | undefined =>
  kindsFor(diagnosis).length === 0 || namedApart(context).some((one) => one.diagnosis === diagnosis)
    ? undefined
    : byRules(context, diagnosis, done, kindsFor);

/** @param done the rules that have spoken of the encounter and speak once */
function reportOf(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  done: Set<Otherwise>,
): Report | undefined {
  return (
    byRules(context, diagnosis, done) ??
    notOccurred(context, diagnosis) ??
    exposed(context, diagnosis) ??
    preoperative(context, diagnosis)
  );
}

/** I.B.11: without an entry for it in the Index, the existing condition is coded that it comes from. */
function notOccurred(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const place = onlyThreatened(context, diagnosis);
  if (!place) return undefined;
  return {
    ...about(diagnosis),
    refutes: true,
    authority: 'ICD-10-CM Official Guidelines I.B.11',
    message: `The note calls ${named(diagnosis)} impending or threatened: what did not occur is not coded, but the condition that there is.`,
    related: [{ span: place.span, message: 'The note says it here.' }],
  };
}

/** I.C.21.c.1: a contact or an exposure is coded with Z20, and no disease that nobody has diagnosed. */
function exposed(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const place = onlyExposed(context, diagnosis);
  if (!place) return undefined;
  return {
    ...about(diagnosis),
    refutes: true,
    authority: 'ICD-10-CM Official Guidelines I.C.21.c.1',
    message: `The note names what ${named(diagnosis)} is for only as an exposure: without the disease that is a contact, Z20.`,
    related: [{ span: place.span, message: 'The note says it here.' }],
  };
}

/** IV.N: of a diagnosis that the operation has changed, the one after it is coded. */
function preoperative(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const place = onlyBefore(context, diagnosis);
  if (!place) return undefined;
  return {
    ...about(diagnosis),
    authority: 'ICD-10-CM Official Guidelines IV.N',
    message: `The note names ${named(diagnosis)} only as the diagnosis before the operation: the one after it is coded.`,
    related: [{ span: place.span, message: 'The note says it here.' }],
  };
}

function byRules(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  done: Set<Otherwise>,
  rules = rulesFor,
): Report | undefined {
  for (const rule of rules(diagnosis)) {
    if (done.has(rule) || (context.claim.narrative.length === 0 && asksForWords(rule))) continue;
    const at = placeOf(context, rule, diagnosis);
    if (!at && !isUnsaid(context, rule)) continue;
    if (rule.once) done.add(rule);
    const { section, why, severity, instead, lacking } = rule;
    const right = instead ? billable([instead(diagnosis)], diagnosis) : [];
    // Another phase of an injury is another one for its cause and its extent.
    const isOtherPhase = right.some((index) => isSameButPhase(diagnosis.set.keyAt(index), diagnosis.key));
    const note = at ? `says “${slice(context.document.text, at.span)}”` : 'has no word for it';
    return {
      ...about(diagnosis),
      severity: severity ?? 'warning',
      authority: `ICD-10-CM Official Guidelines ${section}`,
      message: `The note ${note}, and ${lacking ? 'no listed code says it' : `${named(diagnosis)} is coded`}: ${why}.`,
      ...(at ? { related: [{ span: at.span, message: 'The note says it here.' }] } : {}),
      fixes: choices(diagnosis.diagnosis, diagnosis.set, right, diagnosis.date),
      ...(rule.refutes || isOtherPhase ? { refutes: true } : {}),
      ...(lacking ? { aside: true } : {}),
      unless: ['dx/confirmed-only'],
    };
  }
  return undefined;
}

/** Whether two codes of an injury differ by their seventh characters alone. */
const isSameButPhase = (one: string, other: string): boolean =>
  one.length === 7 && one !== other && one.slice(0, 6) === other.slice(0, 6);

const isUnsaid = ({ document, claim }: ClaimContext, { lacks }: Otherwise): boolean =>
  lacks !== undefined && isNote(document, claim) && mentionsOf(document, claim, lacks).length === 0;

/** Where the note says it, unless it says elsewhere, or another code does, what makes the code right. */
function placeOf(
  context: ClaimContext,
  {
    says,
    status: wanted,
    notBehind,
    unless,
    orSaid,
    besides,
    near,
    also,
    where,
    listed: stands,
    concluded,
  }: Otherwise,
  diagnosis: SoundDiagnosis,
): Mention | undefined {
  const { document, claim, listed } = context;
  if (!says || !isIn(claim, where)) return undefined;
  if (stands && (stands === 'first') !== (listed[0] === diagnosis)) return undefined;
  const isAffirmed = ({ status }: Mention): boolean => status === 'affirmed';
  const tells = (words: RegExp) => [
    ...mentionsOf(document, claim, words),
    ...mentionsInDescription(context, diagnosis, words),
  ];
  const affirms = (words?: RegExp) => words !== undefined && tells(words).some(isAffirmed);
  const isRight = () =>
    (also !== undefined && !affirms(also)) ||
    affirms(unless) ||
    (orSaid !== undefined && tells(orSaid).length > 0) ||
    context.sound.some((other) => isOfTheEncounter(other) && besides?.(other, diagnosis));
  const mentions = tells(says);
  const isPlace = near && mentions.length > 0 ? isNear(context, diagnosis, near, mentions) : () => true;
  return mentions.find(
    (mention) =>
      (wanted === 'any' ||
        isAffirmed(mention) ||
        (wanted === 'as if certain' && isDoubtedAtEnd(claim, mention)) ||
        (wanted === 'affirmed or past' && mention.status === 'personal-history')) &&
      (!concluded || statesDiagnoses(mention.clause)) &&
      isPlace(mention) &&
      !notBehind?.test(lineAt(document.text, span(mention.clause.span.start, mention.span.start))) &&
      !isRight(),
  );
}

/** What a stay ends with is coded as if it existed, though it is doubted. */
const isDoubtedAtEnd = ({ setting }: Claim, { status, clause }: Mention): boolean =>
  setting === 'inpatient' && status === 'uncertain' && statesDiagnoses(clause);

/** What stands behind a code of a note in its author's words, and is not of its title. */
function mentionsInDescription(
  { document, claim }: ClaimContext,
  { diagnosis: { description }, title }: SoundDiagnosis,
  says: RegExp,
): readonly Mention[] {
  if (!description || claim.narrative.length === 0) return [];
  const ofTitle = title.toLowerCase();
  return clausesIn(document.text, description.span, 'diagnosis').flatMap((clause) =>
    [...slice(document.text, clause.span).matchAll(says)]
      .filter(([said]) => !wordsOf(said).every((word) => ofTitle.includes(word)))
      .map((match): Mention => {
        const at = span(clause.span.start + match.index, clause.span.start + match.index + match[0].length);
        return { ...statementAt(clause, at), span: at, clause };
      }),
  );
}

/** Causes too, which a claim lists apart; what was thought at the door is not what is coded. */
const isOfTheEncounter = ({ diagnosis: { role } }: SoundDiagnosis): boolean =>
  role !== 'admitting' && role !== 'reason-for-visit';

/** A line of remarks leaves out what a note would tell, so that nothing follows from a word it has not. */
const asksForWords = ({ severity, orSaid }: Otherwise): boolean =>
  severity === 'information' && orSaid !== undefined;

const isIn = ({ setting }: Claim, where: Otherwise['where']): boolean =>
  where === 'no stay' ? setting !== 'inpatient' : where === undefined || where === setting;

/** Whether a mention stands in a clause that names the condition of a diagnosis. */
function isNear(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  near: Otherwise['near'],
  mentions: readonly Mention[],
): (mention: Mention) => boolean {
  const support = supportOf(context, diagnosis);
  const places = support.kind === 'named' ? support.places : [];
  if (places.length > 0 || near === 'its name') return standsAt(places);
  const nouns = pastPlacesOfNoun(context, diagnosis);
  return standsAt(nouns.every(standsAt(mentions)) ? nouns : []);
}

const standsAt =
  (places: readonly Mention[]): ((mention: Mention) => boolean) =>
  ({ clause }) =>
    places.some((place) => place.clause === clause);
