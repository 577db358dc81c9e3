/** dx/history-and-active: one disease coded as past and as present, or an acute one where it is likely past. */
import type { Claim } from '../../model/document.ts';
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
import { codesIn } from '../code-ranges.ts';
import { supportOf } from '../evidence.ts';
import { about, named, standing } from '../list-fixes.ts';
import { type Mention, statementsOf, statesDiagnoses } from '../narrative.ts';
import { claimText, withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';

interface Site {
  readonly history: (key: string) => boolean;
  readonly active: (key: string) => boolean;
}

const site = (history: string, ...active: string[]): Site => ({
  history: codesIn(history),
  active: codesIn(...active),
});

/** Histories of malignant neoplasms with the active ones of the same site, by the titles of both. */
const SITES: readonly Site[] = [
  site('Z85.01', 'C15'),
  site('Z85.02-', 'C16', 'C7A.092'),
  site('Z85.03-', 'C18', 'C7A.02-'),
  site('Z85.04-', 'C19-C21', 'C7A.026'),
  site('Z85.05', 'C22'),
  site('Z85.06-', 'C17', 'C7A.01-'),
  site('Z85.07', 'C25'),
  site('Z85.11-', 'C34', 'C7A.090'),
  site('Z85.12', 'C33'),
  site('Z85.21', 'C32'),
  site('Z85.22', 'C30-C31'),
  site('Z85.3', 'C50'),
  site('Z85.41', 'C53'),
  site('Z85.42', 'C54-C55'),
  site('Z85.43', 'C56'),
  site('Z85.46', 'C61'),
  site('Z85.47', 'C62'),
  site('Z85.51', 'C67'),
  site('Z85.52-', 'C64', 'C7A.093'),
  site('Z85.53', 'C65'),
  site('Z85.54', 'C66'),
  site('Z85.6', 'C91-C95'),
  site('Z85.71', 'C81'),
  site('Z85.72', 'C82-C85'),
  site('Z85.810', 'C01-C02'),
  site('Z85.820', 'C43'),
  site('Z85.821', 'C4A'),
  site('Z85.830', 'C40-C41'),
  site('Z85.840', 'C69'),
  site('Z85.841', 'C71'),
  site('Z85.850', 'C73'),
];

const isMalignant = codesIn('C00-C96');
const isAfterCancer = codesIn('Z08');
/** Strokes and infarctions are treated where they happen; an office sees what remained. */
const isAcute = codesIn('I21-I22', 'I60-I63');
const isStroke = codesIn('I60-I63');
/**
 * Illnesses that are over when they are called so, where long diseases are controlled or in remission: infections,
 * embolism and thrombosis, acute failure of kidneys and lungs, acute diseases of the abdomen, pressure ulcers.
 */
const isPassing = codesIn(
  'A00-A09',
  'A37-A41',
  'A46',
  'B00-B02',
  'B05-B06',
  'B26-B27',
  'D62',
  'E86',
  'E87.0-E87.2',
  'E87.5-E87.7',
  'G00-G04',
  'I26',
  'I80',
  'I82.4-',
  'I82.6-',
  'J00-J06',
  'J09-J18',
  'J20-J22',
  'J96.0-',
  'K35-K37',
  'K52',
  'K57.2-K57.3',
  'K81.0',
  'K85',
  'L00-L03',
  'L08',
  'L89',
  'N10',
  'N17',
  'N30.0-',
  'N39.0',
  'U07.1',
);
/** Office, telehealth, clinic and home: not the places of an emergency. */
const OFFICES: ReadonlySet<string> = new Set(['02', '10', '11', '12', '17', '49', '50', '71', '72']);

export const historyAndActive: ClaimCheck = {
  id: 'dx/history-and-active',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  speaksOf: (key) => isMalignant(key) || isAcute(key) || isPassing(key),
  title: 'A disease may be coded as present that the record has as past.',
  authority: 'ICD-10-CM Official Guidelines I.C.2.m, I.C.9.d, I.C.9.e.1 and IV.J',
  why: 'What was treated and no longer exists is coded as history. A cancer is active while it is treated or evident; after that a code of Z85 says where it was. A stroke that is over is its sequelae or Z86.73.',
  fixes: [],
  notes: [
    'It asks: both may be right, as a cancer of one breast after one of the other, or an infarction of the last four weeks in an office.',
    'I69 beside Z86.73 is dx/excludes1.',
    'Outside of a hospital stay it asks too of illnesses that pass, as infections, where the record calls them resolved, healed or history.',
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
      // What resolves within a stay is coded for it; the record of another encounter has it as past.
      const isPast = isPassing(diagnosis.key) && context.claim.setting !== 'inpatient';
      if (!isPast && !isMalignant(diagnosis.key) && !isAcute(diagnosis.key)) continue;
      const report =
        calledHistory(context, diagnosis) ?? besideHistory(listed, diagnosis) ?? inOffice(context, diagnosis);
      if (report) found.push(report);
    }
    return found;
  },
};

function calledHistory(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const cue = historyCue(context, diagnosis);
  if (!cue) return undefined;
  return {
    ...about(diagnosis),
    authority: `ICD-10-CM Official Guidelines ${isMalignant(diagnosis.key) ? 'I.C.2.m' : diagnosis.key.startsWith('L89') ? 'I.C.12.a.4' : 'IV.J'}`,
    message: `${named(diagnosis)} is coded as present, and the record says “${slice(context.document.text, cue)}”: what no longer exists is coded as history.`,
    related: [{ span: cue, message: 'The record says it here.' }],
  };
}

/** The words that make a diagnosis a past one, where its line says so, or every place of the note that names it. */
function historyCue(context: ClaimContext, diagnosis: SoundDiagnosis): Span | undefined {
  const { document, claim } = context;
  const said = statementsOf(document, claim, diagnosis);
  const inNote = said.filter(({ clause }) => clause.heading !== '');
  if (inNote.some(({ status }) => status === 'affirmed')) return undefined;
  const past = said.find(isOver);
  if (past || claim.narrative.length === 0) return past?.cue;
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  // What the assessment concludes outweighs what the history tells of the years of the disease.
  const concluded = support.places.filter(({ clause }) => statesDiagnoses(clause));
  const places = concluded.length > 0 ? concluded : support.places;
  return places.every(isOver) ? places[0]?.cue : undefined;
}

const isOver = ({ status }: Mention): boolean => status === 'personal-history' || status === 'resolved';

function besideHistory(listed: readonly SoundDiagnosis[], active: SoundDiagnosis): Report | undefined {
  const history = listed.find(({ key }) => SITES.some((one) => one.history(key) && one.active(active.key)));
  if (history)
    return {
      ...about(history),
      authority: 'ICD-10-CM Official Guidelines I.C.2.m',
      message: `${named(history)} is listed beside ${named(active)} of the same site: is the cancer past or present?`,
      related: standing([active]),
    };
  const followUp = listed.find(({ key }) => isAfterCancer(key));
  return followUp && isMalignant(active.key)
    ? {
        ...about(active),
        authority: 'ICD-10-CM Official Guidelines I.C.21.c.8',
        message: `${named(active)} is listed beside ${named(followUp)}: a cancer that has come back is coded in place of the follow-up.`,
        related: standing([followUp]),
      }
    : undefined;
}

function inOffice({ claim }: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  if (!isAcute(diagnosis.key) || !isSeenInOffice(claim, diagnosis)) return undefined;
  return {
    ...about(diagnosis),
    authority: `ICD-10-CM Official Guidelines ${isStroke(diagnosis.key) ? 'I.C.9.d and IV.J' : 'I.C.9.e.1'}`,
    message: isStroke(diagnosis.key)
      ? `${named(diagnosis)} in an office: is the stroke happening now? What is over is coded as its sequelae, or Z86.73 where none remained.`
      : `${named(diagnosis)} in an office: is the infarction at most four weeks old? Later it is coded as aftercare or I25.2.`,
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
