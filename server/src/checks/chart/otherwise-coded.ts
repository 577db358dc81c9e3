/** chart/otherwise-coded: the note says in words what the Guidelines do not code as it is coded. */
import { rememberedByRelease } from '../by-release.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { acquiredKind, congenitalKind } from '../congenital-kinds.ts';
import { datedInfarction } from '../infarction-dates.ts';
import { about, named } from '../list-fixes.ts';
import { namedApart } from '../named-apart.ts';
import { namedOpposite } from '../named-opposite.ts';
import { extentByNines } from '../nines.ts';
import { onlyExposed, onlyThreatened } from '../not-occurred.ts';
import { otherNumber } from '../note-numbers.ts';
import { ulcerByNote, uncodedUlcers } from '../note-ulcers.ts';
import { byOthersAlone } from '../other-clinicians.ts';
import { OTHERWISE } from '../otherwise/all.ts';
import { ONE_OF_SEVERAL_KINDS } from '../otherwise/one-of-several.ts';
import type { Otherwise } from '../otherwise/otherwise.ts';
import { byRules } from '../otherwise-told.ts';
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
  namedApart(context).some((one) => one.diagnosis === diagnosis)
    ? undefined
    : byRules(context, diagnosis, done, kindsFor(diagnosis));

/** @param done the rules that have spoken of the encounter and speak once */
function reportOf(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  done: Set<Otherwise>,
): Report | undefined {
  return (
    byRules(context, diagnosis, done, rulesFor(diagnosis)) ??
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
