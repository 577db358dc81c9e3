/** chart/negated: the note denies the diagnosis that is coded. */
import { slice, span } from '../../model/text.ts';
import { isCircumstance } from '../causes-uncoded.ts';
import {
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
  titled,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { placesOfNoun } from '../disease-nouns.ts';
import { denies, isNote, type Support, supportOf } from '../evidence.ts';
import { about } from '../list-fixes.ts';
import { isOfSearch, isOfSearchToCome, onlyLookedFor } from '../looked-for.ts';
import { lineAt, type Mention, mentionsOf, statesDiagnoses } from '../narrative.ts';
import { refuted, wordsOfRefutation } from '../refuted.ts';
import { noteText } from '../samples-chart.ts';
import { isConfirmedOnly } from '../uncertainty.ts';

export const negated: ClaimCheck = {
  id: 'chart/negated',
  scope: 'claim',
  severity: 'warning',
  kinds: ['chart'],
  title: 'The note names the diagnosis only to deny it, or as one of the family.',
  authority: 'ICD-10-CM Official Guidelines IV.J, code all documented conditions that coexist; I.A.19',
  why: 'A code rests on the provider’s statement that the patient has the condition. “No”, “denies”, “negative for” and “family history of” say that the patient does not.',
  fixes: [],
  notes: [
    'One place that affirms the condition, or half of a longer name that is affirmed, is enough for silence.',
    'A condition that the title adds with “with” is judged for itself.',
    'Of a history it speaks where the note denies the history (“no history of”, “never had”), and where it is that of the family.',
    'Information only: an infection that the note names as what others have, of a patient who is well (I.C.21.c.1).',
    'What the note names in its history and takes back in its conclusion (“a false positive”, “ruled out”, “does not have it”) is denied, unless it names it again.',
    'Words of doubt are judged by dx/uncertain-outpatient.',
  ],
  wrong: [
    {
      says: 'denied',
      text: noteText({
        note: '[history]\nFollow-up of hypertension, on lisinopril. Denies chest pain, dyspnea and edema.',
        diagnoses: 'I10  Essential (primary) hypertension\nR07.9  Chest pain, unspecified',
      }),
    },
    {
      says: 'of the family',
      text: noteText({
        note: '[history]\nAnnual visit. Family history of asthma. Lungs clear.\n\n[assessment]\nWell adult.',
        diagnoses:
          'Z00.00  Encounter for general adult medical examination without abnormal findings\nJ45.909  Unspecified asthma, uncomplicated',
      }),
    },
    {
      says: 'the complication is denied',
      text: noteText({
        note: '[assessment]\nType 2 diabetes, stable on metformin. No neuropathy: sensation intact.',
        diagnoses:
          'E11.40  Type 2 diabetes mellitus with diabetic neuropathy, unspecified\nZ79.84  Long term (current) use of oral hypoglycemic drugs',
      }),
    },
    {
      says: 'a social risk that the patient denies (I.C.21.c.17)',
      text: noteText({
        note: '[history]\nHere for her blood pressure. Denies food insecurity. Stable housing.',
        diagnoses: 'I10  Essential (primary) hypertension\nZ59.41  Food insecurity',
      }),
    },
  ],
  right: [
    {
      says: 'denied in the past and affirmed today',
      text: noteText({
        note: '[history]\nLast month she had no cough.\n\n[assessment]\nCough for two days, lungs clear.',
        diagnoses: 'R05.1  Acute cough',
      }),
    },
    {
      says: 'the family history itself is coded',
      text: noteText({
        note: '[history]\nFamily history of breast cancer in her mother.\n\n[assessment]\nHypertension, stable.',
        diagnoses:
          'I10  Essential (primary) hypertension\nZ80.3  Family history of malignant neoplasm of breast',
      }),
    },
    {
      says: 'what is denied is something else',
      text: noteText({
        note: '[assessment]\nType 2 diabetes without complications. Denies chest pain.\nHypertension not well controlled.',
        diagnoses:
          'E11.9  Type 2 diabetes mellitus without complications\nI10  Essential (primary) hypertension',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { document, claim, listed } = context;
    if (!isNote(document, claim)) return said;
    for (const sound of listed) {
      const support = supportOf(context, sound);
      if (support.kind !== 'denied') {
        const takenBack = refuted(context, sound);
        if (takenBack) {
          said.push(refutation(context, sound, takenBack));
          continue;
        }
        said.push(
          ...onlyMet(context, sound),
          ...onlySought(context, sound),
          ...onlyToBeSought(context, sound, support),
        );
        continue;
      }
      const { place } = support;
      if (isAmbiguous(place, document.text)) continue;
      // How much of the body is burned is told by codes that name the third degree, of whatever degree it is.
      if (/^T3[12]/.test(sound.key)) continue;
      if (isMicroscopic(sound.key) && NO_GROSS.test(lineAt(document.text, place.clause.span))) continue;
      // `No ride, lack of transportation`: what a circumstance is a lack of is not denied by another word for it.
      if (
        isSocial(sound.key) &&
        LACK.test(lineAt(document.text, span(place.clause.span.start, place.span.end)))
      )
        continue;
      // Who was by is no family history of a place.
      if (isCircumstance(sound.key) && place.status === 'family-history') continue;
      if (isCircumstance(sound.key) && FORBIDDEN.test(lineAt(document.text, place.clause.span))) continue;
      if (
        hasCuesInItsMeaning(sound.key) &&
        !isOfAnother(sound.key, place) &&
        !isDeniedHistory(document.text, sound.key, place)
      )
        continue;
      said.push({
        span: sound.diagnosis.code.span,
        message: `The note names ${titled(sound.code, sound)} only ${manner(place, document.text)}.`,
        code: sound.code,
        system: 'icd-10-cm',
        related: [{ span: place.cue ?? place.span, message: 'This is what the note says.' }],
        unless: ['chart/otherwise-coded'],
      });
    }
    return said;
  },
};

/** Gross hematuria that is denied leaves the microscopic one. */
const isMicroscopic = codesIn('R31.1', 'R31.2-');
const NO_GROSS = /\b(?:no|without|denies|never) (?:any )?(?:gross|visible|frank|macroscopic)\b/i;

/** A lack, told before what is lacking. */
const LACK = /(?<!\bno )\b(?:lack(?:s|ing)?(?: of)?|insufficient|inadequate|unreliable|shortage of) /i;

/** What the history names and the conclusion takes back. */
const refutation = ({ document }: ClaimContext, sound: SoundDiagnosis, place: Mention): Report => ({
  ...about(sound),
  refutes: true,
  message: `The note says “${slice(document.text, wordsOfRefutation(place)).replace(/\.$/, '')}”, and ${titled(sound.code, sound)} is coded: what the patient did not have is not.`,
  related: [{ span: place.span, message: 'This is what the note says.' }],
  unless: ['chart/otherwise-coded'],
});

/** Diseases that one catches; of some `dx/confirmed-only` speaks. */
const isCaught = codesIn(
  'A00-A04',
  'A08-A09',
  'A15-A28',
  'A33-A39',
  'A49-A59',
  'B01',
  'B05-B06',
  'B15-B19',
  'B08.4-B08.5',
  'B26-B27',
  'B30',
  'B34.1',
  'B35',
  'B80',
  'B85-B86',
  'J10-J11',
);

/** Words for a patient who is well, or that the disease was not found. */
const IS_WELL =
  /\b(?:(?:feels?|is|feeling|looks?) (?:well|fine|healthy)|asymptomatic|no (?:symptoms?|complaints?|fever|rash|cough|signs? of)|without symptoms|not (?:diagnosed|infected|sick|ill)|does not have|(?:skin|scalp|hair|throat|lungs?|conjunctivae?|eyes?|chest|exam\w*|films?|x-?rays?) (?:(?:is|are|remain|all|looks?) )*(?:clear|clean|normal|free|negative)|no (?:\w+ )?(?:infestation|infection|nits|lice|burrows|lesions|itch\w*)|not itch\w+|never (?:been )?(?:sick|ill)|no (?:\w+ )?(?:spots?|blisters?|vesicles?|pox|sores?|diarrhea|jaundice|discharge|sore throat|swelling|stiffness)|well (?:child|baby|infant|adult|boy|girl|man|woman|contact)|(?:eats|eating|plays|playing|sleeps|behaves)\b|(?:is|was|are) (?:free of|without)|(?:test|swab|pcr|culture|quantiferon|igra|smear)\w* (?:is |was |came back |negative)|exam(?:ination)? (?:is )?(?:normal|unremarkable)|^well)\b/gi;
const IS_FOUND = /\b(?:positive|detected|grew|reactive|lesions?|vesicles?|parotitis|infected)\b/gi;

/** I.C.21.c.1: a disease that others have, of a patient who is well. */
function onlyMet(context: ClaimContext, sound: SoundDiagnosis): readonly Report[] {
  if (!isCaught(sound.key) || isConfirmedOnly(sound.key)) return [];
  const { document, claim } = context;
  const place = onlyLookedFor(context, sound);
  if (!place || mentionsOf(document, claim, IS_WELL).length === 0) return [];
  if (
    mentionsOf(document, claim, IS_FOUND).some(
      ({ status, clause }) => status === 'affirmed' && clause !== place.clause,
    )
  )
    return [];
  return [
    {
      ...about(sound),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.21.c.1',
      message: `The note names ${titled(sound.code, sound)} only as what the patient met: a contact without the disease is coded to Z20.`,
      related: [{ span: place.span, message: 'This is what the note says.' }],
      unless: ['chart/otherwise-coded', 'chart/unsupported-code'],
    },
  ];
}

/** Diseases that a screening may look for; of injuries and symptoms the words are told in many ways. */
const isSought = codesIn('C00-D49', 'E00-E88', 'F01-F99', 'G00-G99', 'H00-H95', 'I00-I99', 'J40-N99');

/** IV.J and I.C.21.c.5: a disease that an examination looks for, and that the note denies wherever it says more. */
function onlySought(context: ClaimContext, sound: SoundDiagnosis): readonly Report[] {
  if (!isSought(sound.key) || sound.diagnosis.role === 'admitting') return [];
  const { document } = context;
  const places = placesOfNoun(context, sound);
  const denied = places.find(({ status }) => status === 'negated');
  if (!denied || isAmbiguous(denied, document.text)) return [];
  const sought = places.filter((place) => !denies(place));
  if (sought.length === 0 || !sought.every((place) => isOfSearch(document, place))) return [];
  return [
    {
      ...about(sound),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines IV.J and I.C.21.c.5',
      message: `The note names ${titled(sound.code, sound)} only as what it looks for, and denies it: what was not found is not coded, and a screening has its own code.`,
      related: [{ span: denied.cue ?? denied.span, message: 'This is what the note says.' }],
      unless: ['chart/otherwise-coded', 'chart/unsupported-code'],
    },
  ];
}

/** IV.H: a disease that the note names only as what an examination to come shall look for. */
function onlyToBeSought(context: ClaimContext, sound: SoundDiagnosis, support: Support): readonly Report[] {
  if (!isSought(sound.key) || sound.diagnosis.role === 'admitting') return [];
  const named = support.kind === 'named' && support.places.length > 0 ? support.places : undefined;
  const places = (named ?? placesOfNoun(context, sound)).filter((place) => !denies(place));
  const [place] = places;
  if (!place || !places.every((one) => isOfSearchToCome(context.document, one))) return [];
  return [
    {
      ...about(sound),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines IV.H',
      message: `The note names ${titled(sound.code, sound)} only as what an examination to come shall look for: until it is established, the signs and symptoms are coded.`,
      related: [{ span: place.span, message: 'This is what the note says.' }],
      unless: ['chart/otherwise-coded', 'chart/unsupported-code', 'dx/uncertain-outpatient'],
    },
  ];
}

/** `No bleeding, hiatal hernia` among the diagnoses: a comma without “or” behind it may end what is denied. */
function isAmbiguous({ status, cue, span: at, clause }: Mention, text: string): boolean {
  const from = cue?.end ?? at.start;
  // `No visual impairment category is recorded` denies what is recorded.
  if (status === 'negated' && /\bcategor(?:y|ies)\b/i.test(text.slice(from, clause.span.end))) return true;
  if (status !== 'negated' || !statesDiagnoses(clause)) return false;
  return (
    text.slice(from, at.start).includes(',') && !/\b(?:n?or|and)\b/i.test(text.slice(from, clause.span.end))
  );
}

/** What a patient is told not to do for a while denies nothing of how it happened: `no roof work tomorrow`. */
const FORBIDDEN =
  /\bno\b[^.;\n]{0,40}\b(?:tomorrow|tonight|today|until|till|for (?:now|the (?:next|rest)|(?:\d+|an?|one|two|three|four|five|six|several|a few) (?:more )?(?:hours?|days?|weeks?|wks?|months?|shifts?))|next (?:day|week|month)|this (?:week|weekend|season)|x ?\d)/i;

/** Of family and personal history, of screening, of what is suspected and of most status: all but social determinants. */
const isSocial = codesIn('Z55-Z65', 'Z72-Z73');
/** A history of the patient's own, which that of the family is not. */
const isOfAnother = (key: string, { status }: Mention): boolean =>
  isPersonal(key) && status === 'family-history';
const isPersonal = codesIn('Z85-Z86');
const isHistory = codesIn('Z85-Z87');

/** `No history of` and `never had` what a history code says; what comes back or is of others may be denied beside it. */
function isDeniedHistory(text: string, key: string, { cue, span: at, clause }: Mention): boolean {
  if (!isHistory(key) || !cue || OF_MORE.test(lineAt(text, clause.span))) return false;
  return HISTORY_DENIED.test(lineAt(text, span(cue.start, Math.max(cue.end, at.end))));
}

const HISTORY_DENIED =
  /^never\b|^\w+(?: for)? (?:an? |any |known |personal |significant )*(?:past |prior |previous )?(?:medical |personal )?(?:history|hx|h\/o|prior|previous|past)\b/i;
const OF_MORE =
  /\b(?:recurr\w+|metasta\w+|another|other|second|new|further|since|until|before|family|mother|father|parents?|sister|brother|siblings?|relatives?|residual|complications?)\b/i;

/** What a newborn has of the mother, whose disease is in the title. */
const isOfTheMother = codesIn('P00-P04', 'P70.0-P70.1');
const hasCuesInItsMeaning = (key: string): boolean =>
  (key.startsWith('Z') && !isSocial(key)) || isOfTheMother(key);

const manner = ({ status, cue }: Mention, text: string): string =>
  status === 'family-history'
    ? 'as a condition of the family'
    : `to deny it${cue ? ` (“${slice(text, cue).toLowerCase()}”)` : ''}`;
