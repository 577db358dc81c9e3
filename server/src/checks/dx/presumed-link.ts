/** dx/presumed-link: conditions that the classification takes to be related, coded as if they were not. */
import { writtenCode } from '../../model/codes.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Claim, CodingDocument } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said, type SoundDiagnosis } from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { unsaidComplications } from '../diabetes-with.ts';
import { combination, isHypertensiveKidney, kindsOf, toCombination } from '../hypertension-codes.ts';
import { about, billable, insertions, named, standing } from '../list-fixes.ts';
import { mentionsOf } from '../narrative.ts';
import { withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';
import { saysUnrelated } from '../unrelated.ts';

const isKidneyDisease = codesIn('N18');
/** Guidelines I.C.9.a.1. */
const isHeartDisease = codesIn('I50.-', 'I51.4-I51.7', 'I51.89', 'I51.9');
const isHypertensiveHeart = codesIn('I11');
const isBoth = codesIn('I13');
const isHeartFailure = codesIn('I50.-');
/** Combination codes whose titles deny a heart failure. */
const SAYS_NO_FAILURE: ReadonlySet<string> = new Set(['I119', 'I1310', 'I1311']);
const isSevere = codesIn('N18.5', 'N18.6', 'I12.0');

/** From FY2017 on “with” in the Index presumes a link also where nobody states one (I.A.15 of those Guidelines). */
const PRESUMED_SINCE = '2016-10-01' as IsoDate;

const isDiabetes = codesIn('E08-E11', 'E13');

/** What a note calls the organs, to tell which condition its words of “unrelated” are about. */
const ORGANS = {
  kidney: /\b(?:kidneys?|renal|ckd|esrd|nephro\w*)\b/i,
  heart: /\b(?:heart|cardi\w+|chf|hf\w{0,4}|myocard\w+)\b/i,
  anemia: /\banemi\w+/i,
  diabetes:
    /\b(?:kidneys?|renal|ckd|esrd|nephro\w*|neuropath\w*|gastropar\w+|ulcers?|gangrene|peripheral|pad|pvd|cataracts?|osteomyelitis|hypoglyc\w+)\b/i,
};

export const presumedLink: ClaimCheck = {
  id: 'dx/presumed-link',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: codesIn('E08-E13', 'I10-I13', 'D64.9'),
  title: 'Two conditions that are presumed to be related are coded as if they were not.',
  authority: 'ICD-10-CM Official Guidelines I.A.15 and I.C.9.a.1–3',
  why: 'The Index joins hypertension with heart and kidney disease, and diabetes with its complications, by the word “with”. They are coded as related even where nobody says so, unless the record clearly states that they are not.',
  fixes: [
    'Change to the combination code; the code of the heart or kidney condition stays behind it, but for I51.5 and I51.7.',
  ],
  notes: [
    'It is silent where the note or a description says that the conditions are unrelated, or names another cause.',
    'Heart conditions and the complications of diabetes are presumed to be related from 2016-10-01 on; chronic kidney disease with hypertension always was.',
    'I25.10 with angina is dx/excludes1.',
  ],
  wrong: [
    {
      says: 'hypertension with chronic kidney disease',
      text: withDiagnoses(
        'A: I10  Essential (primary) hypertension',
        'B: N18.31  Chronic kidney disease, stage 3a',
      ),
    },
    {
      says: 'hypertension with heart failure',
      text: withDiagnoses(
        'A: I10  Essential (primary) hypertension',
        'B: I50.22  Chronic systolic (congestive) heart failure',
      ),
    },
    {
      says: 'hypertension with both',
      text: withDiagnoses(
        'A: I10',
        'B: I50.9  Heart failure, unspecified',
        'C: N18.6  End stage renal disease',
      ),
    },
    {
      says: 'hypertensive heart disease “without heart failure” with heart failure',
      text: withDiagnoses('A: I11.9', 'B: I50.22  Chronic systolic (congestive) heart failure'),
    },
    {
      says: 'hypertensive heart disease with chronic kidney disease',
      text: withDiagnoses('A: I11.0  Hypertensive heart disease with heart failure', 'B: I50.9', 'C: N18.4'),
    },
    {
      says: 'hypertensive kidney disease with heart failure',
      text: withDiagnoses('A: I12.9', 'B: N18.2', 'C: I50.9  Heart failure, unspecified'),
    },
    {
      says: 'hypertensive heart disease beside hypertensive kidney disease',
      text: withDiagnoses(
        'A: I11.9  Hypertensive heart disease without heart failure',
        'B: I12.9',
        'C: N18.2',
      ),
    },
    {
      says: 'diabetes “without complications” with chronic kidney disease',
      text: withDiagnoses('A: E11.9  Type 2 diabetes mellitus without complications', 'B: N18.30'),
    },
    {
      says: 'diabetes with another complication, and the kidney disease left out of it',
      text: withDiagnoses('A: E11.65  Type 2 diabetes mellitus with hyperglycemia', 'B: N18.30'),
    },
    {
      says: 'heart failure before hypertension',
      text: withDiagnoses('A: I50.32  Chronic diastolic (congestive) heart failure', 'B: I10'),
    },
    {
      says: 'an enlarged heart, for which no code is added (I.C.9.a.1)',
      text: withDiagnoses('A: I10  Essential (primary) hypertension', 'B: I51.7  Cardiomegaly'),
    },
  ],
  right: [
    {
      says: 'the combination code and the stage',
      text: withDiagnoses(
        'A: I12.9  Hypertensive chronic kidney disease',
        'B: N18.31  Chronic kidney disease, stage 3a',
      ),
    },
    {
      says: 'the combination code and the kind of heart failure',
      text: withDiagnoses('A: I11.0', 'B: I50.22  Chronic systolic (congestive) heart failure'),
    },
    {
      says: 'diabetes with its kidney complication',
      text: withDiagnoses('A: E11.22', 'B: N18.30  Chronic kidney disease, stage 3 unspecified'),
    },
    {
      says: 'the note says that they are not related',
      text: noteText({
        note: '[assessment]\nCKD stage 3a is not due to her essential hypertension but to reflux nephropathy.',
        diagnoses: 'I10     Essential (primary) hypertension\nN18.31  Chronic kidney disease, stage 3a',
      }),
    },
    {
      says: 'hypertension with a heart condition that is not linked to it',
      text: withDiagnoses('A: I10', 'B: I48.91  Unspecified atrial fibrillation'),
    },
  ],
  run({ document, claim, listed }) {
    const said: Said[] = [];
    if (listed.length < 2) return said;
    said.push(...hypertension(document, claim, listed));
    said.push(...diabetes(document, claim, listed));
    said.push(...anemia(document, claim, listed));
    return said;
  },
};

function hypertension(
  document: CodingDocument,
  claim: Claim,
  listed: readonly SoundDiagnosis[],
): readonly Report[] {
  const both = listed.find(({ key }) => isBoth(key));
  if (both) {
    const failure = SAYS_NO_FAILURE.has(both.key)
      ? linked(document, claim, listed, both, isHeartFailure, ORGANS.heart)
      : undefined;
    const target = combination({ heart: true, failing: true, kidney: true, severe: both.key === 'I1311' });
    return failure ? [presumed(claim, listed, both, target, [failure])] : [];
  }
  const heart = listed.find(({ key }) => isHypertensiveHeart(key));
  const kidney = listed.find(({ key }) => isHypertensiveKidney(key));
  const coded = heart ?? kidney ?? listed.find(({ key }) => key === 'I10');
  if (!coded) return [];
  const kidneyDisease = kidney
    ? undefined
    : linked(document, claim, listed, coded, isKidneyDisease, ORGANS.kidney);
  const heartDisease =
    (heart && !SAYS_NO_FAILURE.has(heart.key)) || coded.date < PRESUMED_SINCE
      ? undefined
      : linked(document, claim, listed, coded, heart ? isHeartFailure : isHeartDisease, ORGANS.heart);
  const partners = [heart && kidney, heartDisease, kidneyDisease].filter((one) => one !== undefined);
  const [first] = partners;
  if (!first) return [];
  const target = combination({
    heart: heart !== undefined || heartDisease !== undefined,
    failing: coded.key === 'I110' || heartDisease?.key.startsWith('I50') === true,
    kidney: kidney !== undefined || kidneyDisease !== undefined,
    severe: listed.some(({ key }) => isSevere(key)),
  });
  return [presumed(claim, listed, coded, target, partners)];
}

const presumed = (
  claim: Claim,
  listed: readonly SoundDiagnosis[],
  coded: SoundDiagnosis,
  target: string,
  partners: readonly SoundDiagnosis[],
): Report => ({
  ...about(coded),
  related: standing(partners),
  message: `${named(coded)} is listed with ${partners.map(named).join(' and ')}: hypertension with ${kindsOf(target)} is coded to ${writtenCode('icd-10-cm', target)} unless the record says that they are unrelated.`,
  fixes: toCombination(claim, listed, coded, target, partners),
});

/** What the Index has under “Anemia, in”. */
const ANEMIA_IN: readonly { readonly partner: (key: string) => boolean; readonly key: string }[] = [
  { partner: isKidneyDisease, key: 'D631' },
  { partner: codesIn('C00-C96'), key: 'D630' },
];

/** I.A.15: “in” presumes a link as “with” does. An anemia has many causes, so that it is asked for information. */
/** An anemia of another cause, by the words of the note. */
const OF_THERAPY =
  /\ban[a]?emia\b[^.;\n]{0,60}\b(?:due to|from|caused by|because of|secondary to|adverse effect of|side effect of|result of|induced by|after) (?:(?:her|his|the|an?|pelvic|recent|adverse|effect|of) )*(?:radi\w+|chemo\w*|drugs?|medic\w+|blood loss|bleeding|hemorrhage|surgery|iron deficiency|hemolysis|immunotherapy)\b|\b(?:radiation|chemotherapy|drug)-induced an[a]?emia\b/gi;

function anemia(
  document: CodingDocument,
  claim: Claim,
  listed: readonly SoundDiagnosis[],
): readonly Report[] {
  const coded = listed.find(({ key }) => key === 'D649');
  if (!coded || coded.date < PRESUMED_SINCE) return [];
  if (mentionsOf(document, claim, OF_THERAPY).some(({ status }) => status === 'affirmed')) return [];
  for (const { partner, key } of ANEMIA_IN) {
    const found = linked(document, claim, listed, coded, partner, ORGANS.anemia);
    if (!found) continue;
    return [
      {
        ...about(coded),
        severity: 'information',
        related: standing([found]),
        authority: 'ICD-10-CM Official Guidelines I.A.15',
        message: `${named(coded)} is listed with ${named(found)}: the Index has the one in the other, coded to ${writtenCode('icd-10-cm', key)} unless the record says that they are unrelated.`,
        fixes: choices(coded.diagnosis, coded.set, billable([key], coded), coded.date),
      },
    ];
  }
  return [];
}

function diabetes(
  document: CodingDocument,
  claim: Claim,
  listed: readonly SoundDiagnosis[],
): readonly Report[] {
  const reports: Report[] = [];
  const seen = new Set<string>();
  for (const coded of listed) {
    const category = coded.key.slice(0, 3);
    if (!isDiabetes(coded.key) || seen.has(category) || coded.date < PRESUMED_SINCE) continue;
    seen.add(category);
    const siblings = listed.filter(({ key }) => key.startsWith(category));
    const isUncomplicated = coded.key === `${category}9`;
    for (const { partner, ending } of unsaidComplications(siblings, listed)) {
      const found = linked(document, claim, listed, coded, partner, ORGANS.diabetes);
      if (!found) continue;
      const target = `${category}${ending}`;
      const [index] = billable([target], coded);
      if (index === undefined) continue;
      const fixes: Fix[] = isUncomplicated
        ? choices(coded.diagnosis, coded.set, [index], coded.date)
        : insertions(claim, [target], coded, coded);
      reports.push({
        ...about(coded),
        related: standing([found]),
        authority: 'ICD-10-CM Official Guidelines I.A.15',
        message: `${named(coded)} is listed with ${named(found)}: the classification takes them to be related unless the record says that they are not, and codes both in ${category}.${ending}.`,
        fixes,
      });
      break;
    }
  }
  return reports;
}

/** The first listed partner, unless the record says that it has nothing to do with the coded condition. */
function linked(
  document: CodingDocument,
  claim: Claim,
  listed: readonly SoundDiagnosis[],
  coded: SoundDiagnosis,
  isPartner: (key: string) => boolean,
  organ: RegExp,
): SoundDiagnosis | undefined {
  const partner = listed.find(({ key }) => isPartner(key));
  return partner && !saysUnrelated(document, claim, [coded, partner], organ) ? partner : undefined;
}
