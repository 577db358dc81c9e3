/** dx/history-and-active: one disease coded as past and as present, or an acute one where it is likely past. */

import type { Claim, CodingDocument } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import { type Span, slice } from '../../model/text.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { pastPlacesOfNoun } from '../disease-nouns.ts';
import { supportOf } from '../evidence.ts';
import { formerCancer } from '../former-cancers.ts';
import { about, billable, named, removals, standing } from '../list-fixes.ts';
import { type Mention, mentionsOf, statementsOf, statesDiagnoses } from '../narrative.ts';
import { RECENT_INFARCTION } from '../otherwise/heart.ts';
import { goneBehind, isFollowedUp } from '../over-and-gone.ts';
import {
  isAcute,
  isAfterCancer,
  isDisease,
  isInjury,
  isMalignant,
  isPassing,
  isStroke,
  isSymptom,
  SITES,
  tellsYearsBefore,
  wasOperatedBefore,
} from '../past-diseases.ts';
import { historyUnderTherapy } from '../removed-and-treated.ts';
import { claimText, withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';

/** Office, telehealth, clinic and home: not the places of an emergency. */
const OFFICES: ReadonlySet<string> = new Set(['02', '10', '11', '12', '17', '49', '50', '71', '72']);

export const historyAndActive: ClaimCheck = {
  id: 'dx/history-and-active',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  speaksOf: (key) => isDisease(key) || isSymptom(key) || key.startsWith('Z85'),
  title: 'A disease may be coded as present that the record has as past.',
  authority: 'ICD-10-CM Official Guidelines I.C.2.m, I.C.9.d, I.C.9.e.1 and IV.J',
  why: 'What was treated and no longer exists is coded as history. A cancer is active while it is treated or evident; after that a code of Z85 says where it was. A stroke that is over is its sequelae or Z86.73.',
  fixes: [
    'Beside a follow-up: change to the history of the cancer, or remove the follow-up, as the record has it.',
  ],
  notes: [
    'It asks: both may be right, as a cancer of one breast after one of the other, or an infarction of the last four weeks in an office.',
    'I69 beside Z86.73 is dx/excludes1.',
    'A cancer beside the follow-up after one, Z08, is a warning where no history of another cancer is listed.',
    'Outside of a hospital stay it asks too of illnesses that pass, as infections, where the record calls them history, and of any disease that the record calls resolved, healed, cured or no longer there. Within a stay the record has to name an earlier year.',
  ],
  wrong: [
    {
      says: 'breast cancer as past and as present',
      text: withDiagnoses(
        'A: C50.911  Malignant neoplasm of unspecified site of right female breast',
        'B: Z85.3',
      ),
    },
    {
      says: 'an acute stroke in an office',
      text: claimText({
        diagnoses: 'A: I63.9  Cerebral infarction, unspecified',
        services: '2026-11-03  11   99213  -     A   1      95.00',
      }),
    },
    {
      says: 'follow-up after completed treatment beside an active cancer',
      text: withDiagnoses('A: Z08', 'B: C61  Malignant neoplasm of prostate').replace('sex: F', 'sex: M'),
    },
    {
      says: 'a cancer that the line calls history',
      text: withDiagnoses('A: C50.912  History of breast cancer, left, mastectomy in 2015'),
    },
    {
      says: 'a cancer that the note calls history, in words',
      text: noteText({
        note: '[assessment]\nStatus post mastectomy in 2015. History of breast cancer, no evidence of disease.',
        diagnoses: 'C50.911  Malignant neoplasm of unspecified site of right female breast',
      }),
    },
    {
      says: 'a cancer whose treatment the history tells, and which the assessment calls history',
      text: noteText({
        note: '[history]\nBreast cancer of the right breast in 2014, mastectomy, no treatment since.\n\n[assessment]\nHistory of breast cancer, no recurrence.',
        diagnoses: 'C50.911  Malignant neoplasm of unspecified site of right female breast',
      }),
    },
    {
      says: 'an infection that is over',
      text: noteText({
        note: '[history]\nFollow-up after pneumonia treated in October.\n\n[assessment]\nPneumonia, resolved. Hypertension, stable.',
        diagnoses: 'I10  Essential (primary) hypertension\nJ18.9  Pneumonia, unspecified organism',
      }),
    },
    {
      says: 'a lasting disease that is cured (IV.J)',
      text: noteText({
        note: '[history]\nHepatitis C, treated in 2017.\n\n[assessment]\nHepatitis C, cured. Reflux disease, stable on omeprazole.',
        diagnoses: 'K21.9\nB18.2  Chronic viral hepatitis C',
      }),
    },
    {
      says: 'an illness of the past among the diagnoses of a stay (III.A)',
      text: noteText({
        note: '[assessment]\n1. Pneumonia\n2. Cholecystitis, resolved 2015',
        diagnoses: 'J18.9\nK81.9  Cholecystitis, unspecified',
      }).replace('office visit', 'discharge summary'),
    },
    {
      says: 'a cancer that the note calls history, beside its code',
      text: noteText({
        note: '[assessment]\nHistory of colon cancer (C18.9), resected 2016, no evidence of disease.',
        diagnoses: 'C18.9  Malignant neoplasm of colon, unspecified',
      }),
    },
  ],
  right: [
    {
      says: 'a metastasis, and the former site as history',
      text: withDiagnoses('A: C78.01  Secondary malignant neoplasm of right lung', 'B: Z85.3'),
    },
    {
      says: 'an acute stroke in a hospital',
      text: claimText({
        diagnoses: 'A: I63.9  Cerebral infarction, unspecified',
        services: '2026-11-03  21   99223  -     A   1      205.00',
      }),
    },
    {
      says: 'a cancer whose history the note tells, and which the assessment treats',
      text: noteText({
        note: '[history]\nHistory of breast cancer since 2024.\n\n[assessment]\nBreast cancer, on chemotherapy.',
        diagnoses: 'C50.911  Malignant neoplasm of unspecified site of right female breast',
      }),
    },
    {
      says: 'an infection of which a symptom alone is over',
      text: noteText({
        note: '[assessment]\nPneumonia, improving, fever resolved. Finish the amoxicillin.',
        diagnoses: 'J18.9  Pneumonia, unspecified organism',
      }),
    },
    {
      says: 'what remained of a stroke',
      text: withDiagnoses('A: I69.320  Aphasia following cerebral infarction'),
    },
  ],
  run(context) {
    const found: Said[] = [];
    const { listed } = context;
    for (const diagnosis of listed) {
      if (!isAsked(context, diagnosis)) continue;
      const report =
        calledHistory(context, diagnosis) ??
        besideHistory(context, diagnosis) ??
        inOffice(context, diagnosis);
      if (report) found.push(report);
    }
    found.push(...historyUnderTherapy(context));
    return found;
  },
};

/** A code without words is asked about where another one or its place makes it doubtful, any disease by its words. */
const isAsked = ({ hasNote, listed }: ClaimContext, { key, diagnosis }: SoundDiagnosis): boolean => {
  if (isMalignant(key) || isAcute(key)) return true;
  if (!diagnosis.description && !hasNote) return false;
  return isDisease(key) || isInjury(key) || (isSymptom(key) && diagnosis !== listed[0]?.diagnosis);
};

/** Hormones against a cancer that are taken for long, and encounters for its therapy. */
const isTherapy = codesIn('Z79.81-', 'Z51.0', 'Z51.1-');

function calledHistory(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  // What a therapy goes on against is there until that is completed.
  if (isMalignant(diagnosis.key) && context.listed.some(({ key }) => isTherapy(key))) return undefined;
  // What heals of osteoporosis is its fracture (I.C.13.d.1).
  if (diagnosis.key.startsWith('M81')) return undefined;
  const cue = historyCue(context, diagnosis) ?? formerCancer(context, diagnosis);
  if (!cue) return undefined;
  return {
    ...about(diagnosis),
    authority: `ICD-10-CM Official Guidelines ${isMalignant(diagnosis.key) ? 'I.C.2.m' : diagnosis.key.startsWith('L89') ? 'I.C.12.a.4' : 'IV.J'}`,
    message: `${named(diagnosis)} is coded as present, and the record says “${slice(context.document.text, cue)}”: what no longer exists is coded as history.`,
    related: [{ span: cue, message: 'The record says it here.' }],
    // Of a healed ulcer the two say the same.
    ...(diagnosis.key.startsWith('L89') ? {} : { unless: ['chart/otherwise-coded'] }),
  };
}

/** The words that make a diagnosis a past one, where its line says so, or every place of the note that names it. */
function historyCue(context: ClaimContext, diagnosis: SoundDiagnosis): Span | undefined {
  const { document, claim } = context;
  const said = statementsOf(document, claim, diagnosis);
  const inNote = said.filter(({ clause }) => clause.heading !== '');
  if (inNote.some(({ status }) => status === 'affirmed')) return undefined;
  const isPast = pastOf(context, diagnosis);
  const past = said.find(isPast);
  if (past || !context.hasNote) return past?.cue;
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  const all = support.places;
  if (all.length === 0) return resolvedInPart(context, diagnosis)?.find(isPast)?.cue;
  // What the assessment concludes outweighs what the history tells of the years of the disease.
  const concluded = all.filter(({ clause }) => statesDiagnoses(clause));
  const told = concluded.length > 0 ? concluded : all;
  // What is followed up, or was treated, is told by what is said of it elsewhere.
  const places = told.every((place) => isFollowedUp(context, place))
    ? told
    : told.filter((place) => !isFollowedUp(context, place));
  const gone = isMalignant(diagnosis.key) || isInjury(diagnosis.key) ? [] : goneOf(context, places);
  if (gone.length > 0) return gone[0];
  if (places.every(isOver)) return all.find(isPast)?.cue;
  // An acute illness that the past history alone names is one of it; chronic ones stand there as well.
  const isOfPast = (place: Mention): boolean => isOver(place) || PAST.test(place.clause.heading);
  // A label in a line may have the rest of the note below it.
  const isOfYear = (place: Mention): boolean =>
    wasOperatedBefore(slice(document.text, place.clause.span), context.date) ||
    ((isOfPast(place) || PAST_LINE.test(slice(document.text, place.clause.span))) &&
      namesYearBefore(slice(document.text, place.clause.span), context.date));
  const isOld = (place: Mention): boolean => isOfYear(place) || (!isAcute(diagnosis.key) && isOfPast(place));
  return (isPassing(diagnosis.key) || isAcute(diagnosis.key)) && places.every(isOld)
    ? places[0]?.span
    : undefined;
}

const namesYearBefore = (text: string, date: string): boolean =>
  [...text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year < date.slice(0, 4));

/** Where each place is over, what says so of those that no cue governs. */
function goneOf(context: ClaimContext, places: readonly Mention[]): readonly Span[] {
  const spans: Span[] = [];
  for (const place of places) {
    const gone = place.status === 'affirmed' ? goneBehind(context, place) : undefined;
    if (!gone && !isOver(place)) return [];
    if (gone) spans.push(gone);
  }
  return spans;
}

/** The same before the words of a line. */
const PAST_LINE =
  /^\W*(?:pmhx?|past (?:medical |surgical )?(?:history|hx)|(?:past|prior|previous|old) (?:admissions?|illness\w*|problems?|stays?|hospitali[sz]ations?))\b/i;
const PAST = /^(?:past|prior|previous)\b.*\b(?:history|hx|illness\w*)\b|^pmhx?$/;

/** `Diverticulitis, resolved` names K57.32 in part, and of a cancer the site is missing. */
function resolvedInPart(context: ClaimContext, diagnosis: SoundDiagnosis): readonly Mention[] | undefined {
  const places = isMalignant(diagnosis.key) ? [] : pastPlacesOfNoun(context, diagnosis);
  return places.every(({ status }) => status === 'resolved') ? places : undefined;
}

const isOver = ({ status }: Mention): boolean => status === 'personal-history' || status === 'resolved';

/**
 * What proves a disease to be a past one. A lasting one may be called history while it is treated. What resolves within
 * a stay is coded for it (III), unless it was in an earlier year.
 */
function pastOf(
  { claim, document, date }: ClaimContext,
  { key, title }: SoundDiagnosis,
): (place: Mention) => boolean {
  // Of a remission there is no evidence of disease (I.C.2.n).
  if (/\bin remission$/.test(title)) return ({ status }) => status === 'personal-history';
  if (isMalignant(key) || isAcute(key)) return isOver;
  if (claim.setting === 'inpatient' || isInjury(key) || isDaysAfter(document, claim))
    return (place) => isOver(place) && tellsYearsBefore(slice(document.text, place.clause.span), date);
  return isPassing(key) ? isOver : ({ status }) => status === 'resolved';
}

/** What was operated on days ago is of the same stay, whatever the note is called. */
const isDaysAfter = (document: CodingDocument, claim: Claim): boolean =>
  mentionsOf(document, claim, /\bpod ?#?\d|\bpost-?op(?:erative)? day\b/gi).length > 0;

const historiesOf = ({ key }: SoundDiagnosis): readonly string[] =>
  SITES.flatMap(({ active, historyOf }) => (active(key) ? [historyOf(key)] : []));

function besideHistory({ claim, listed }: ClaimContext, active: SoundDiagnosis): Report | undefined {
  if (!isMalignant(active.key)) return undefined;
  const history = listed.find(({ key }) => SITES.some((one) => one.history(key) && one.active(active.key)));
  if (history)
    return {
      ...about(history),
      authority: 'ICD-10-CM Official Guidelines I.C.2.m',
      message: `${named(history)} is listed beside ${named(active)} of the same site: is the cancer past or present?`,
      related: standing([active]),
    };
  const followUp = listed.find(({ key }) => isAfterCancer(key));
  return followUp
    ? {
        ...about(active),
        authority: 'ICD-10-CM Official Guidelines I.C.21.c.8',
        ...(listed.some(({ key }) => key.startsWith('Z85')) ? {} : { severity: 'warning' as const }),
        message: `${named(active)} is listed beside ${named(followUp)}, by which its treatment is completed and it is no longer there: then it is coded as history, Z85.-; where it is there, or has come back, it is coded in place of the follow-up.`,
        related: standing([followUp]),
        fixes: [
          ...choices(active.diagnosis, active.set, billable(historiesOf(active), active), active.date),
          ...removals(claim, followUp),
        ],
      }
    : undefined;
}

function inOffice({ document, claim }: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  if (!isAcute(diagnosis.key) || !isSeenInOffice(claim, diagnosis)) return undefined;
  // The note has answered.
  if (!isStroke(diagnosis.key) && mentionsOf(document, claim, RECENT_INFARCTION).length > 0) return undefined;
  return {
    ...about(diagnosis),
    authority: `ICD-10-CM Official Guidelines ${isStroke(diagnosis.key) ? 'I.C.9.d and IV.J' : 'I.C.9.e.1'}`,
    message: isStroke(diagnosis.key)
      ? `${named(diagnosis)} in an office: is the stroke happening now? What is over is coded as its sequelae, or Z86.73 where none remained.`
      : `${named(diagnosis)} in an office: is the infarction at most four weeks old? Later it is coded as aftercare or I25.2.`,
    unless: ['chart/otherwise-coded', 'chart/other-code'],
  };
}

/** All services that point to the diagnosis are of an office; a chart says so in its first line. */
function isSeenInOffice(claim: Claim, { diagnosis }: SoundDiagnosis): boolean {
  const pointing = claim.lines.filter(({ pointers }) =>
    pointers.some(({ value }) => value === diagnosis.pointer),
  );
  const lines = pointing.length > 0 ? pointing : claim.lines;
  const places = lines.flatMap(({ placeOfService }) => placeOfService?.value ?? []);
  const own = field(claim, 'place of service')?.written.trim();
  if (places.length === 0 && own) places.push(own);
  if (places.length > 0) return places.every((place) => OFFICES.has(place));
  return /\b(?:office|clinic)\b/i.test(field(claim, 'chart')?.written ?? '');
}
