/** dx/contradiction: codes that cannot both be right, and codes that say nothing without another. */
import type { Claim, Diagnosis } from '../../model/document.ts';
import type { RuleId } from '../../model/finding.ts';
import { rememberedByRelease } from '../by-release.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundCode,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isCodedInText } from '../coded.ts';
import { COMPANIONS } from '../companions.ts';
import { CONTRADICTIONS } from '../contradictions.ts';
import { NAMED_AS_UNFIT } from '../first-listed.ts';
import { THROMBOLYSIS_ELSEWHERE, thrombolysisHere } from '../given-here.ts';
import { about, named } from '../list-fixes.ts';
import { mentionsOf } from '../narrative.ts';
import { IN_PREGNANCY } from '../obstetric-rules.ts';
import { SECOND_INFARCTION } from '../otherwise/second-infarctions.ts';
import { rulesAbout } from '../rules-about.ts';
import { claimText, stayText, withDiagnoses } from '../samples.ts';
import { onOneEncounter } from '../tabular-notes.ts';
import { areTwoPneumonias, cameWithPneumonia } from '../ventilator-pneumonia.ts';
import { besides, type PairFound, withoutParted, wrongPairs } from '../wrong-pairs.ts';

export const contradiction: ClaimCheck = {
  id: 'dx/contradiction',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: isWrongBesideAnother,
  title: 'Two diagnoses contradict each other, or one lacks the other that it goes with.',
  authority: 'ICD-10-CM Official Guidelines I.B.9',
  why: 'A condition is either with a complication or without it. A combination code says all that it names, and what it says already is not coded again.',
  fixes: [
    'Remove the code that does not belong beside the other, or change it to the one that does.',
    'Put the code of both in the place of the two.',
  ],
  notes: [
    'It compares the titles of codes of one category: “without” beside “with”, “uncomplicated” beside “with”, “in remission” beside “not having achieved remission”, unless the two name different sides.',
    'Information only: a fracture beside osteoporosis after a minor fall (I.C.13.d.2), superficial injuries beside severe ones of the same place (I.C.19.b.1), an abnormal finding beside an examination “without” (IV.P).',
    'Pairs that an Excludes1 note names, as B20 with Z21, are dx/excludes1.',
  ],
  wrong: [
    {
      says: 'diabetes without and with complications',
      text: withDiagnoses('A: E11.42', 'B: E11.9  Type 2 diabetes mellitus without complications'),
    },
    {
      says: 'diverticulosis without and with bleeding',
      text: withDiagnoses('A: K57.30', 'B: K57.31'),
    },
    {
      says: 'asthma uncomplicated and in exacerbation',
      text: withDiagnoses('A: J45.40  Moderate persistent asthma, uncomplicated', 'B: J45.41'),
    },
    {
      says: 'leukemia in remission and not',
      text: withDiagnoses('A: C92.00', 'B: C92.01  Acute myeloblastic leukemia, in remission'),
    },
    {
      says: 'end stage renal disease beside a stage',
      text: withDiagnoses(
        'A: N18.6  End stage renal disease',
        'B: N18.4  Chronic kidney disease, stage 4 (severe)',
      ),
    },
    {
      says: 'hypertension beside the combination code that says it',
      text: withDiagnoses('A: I12.9', 'B: N18.31', 'C: I10  Essential (primary) hypertension'),
    },
    {
      says: 'hypertensive heart disease beside I13',
      text: withDiagnoses(
        'A: I13.0',
        'B: I50.9',
        'C: N18.31',
        'D: I11.0  Hypertensive heart disease with heart failure',
      ),
    },
    {
      says: 'stage 5 of a patient on dialysis, which is N18.6 by the Excludes1 note at N18.5',
      text: withDiagnoses(
        'A: I12.0',
        'B: N18.5  Chronic kidney disease, stage 5',
        'C: Z99.2  Dependence on renal dialysis',
      ),
    },
    {
      says: 'acute and chronic failure of the heart apart, where one code says both (I.B.9)',
      text: withDiagnoses(
        'A: I50.21  Acute systolic (congestive) heart failure',
        'B: I50.22  Chronic systolic (congestive) heart failure',
      ),
    },
    {
      says: 'chemotherapy without the neoplasm',
      text: withDiagnoses('A: Z51.11  Encounter for antineoplastic chemotherapy'),
    },
    {
      says: 'a subsequent infarction without the first',
      text: withDiagnoses('A: I22.1  Subsequent ST elevation (STEMI) myocardial infarction of inferior wall'),
    },
    {
      says: 'the kind of a ventilator associated pneumonia',
      text: stayText({
        diagnoses:
          'principal: S06.5X9A POA Y\nA: J95.851 POA N  Ventilator associated pneumonia\nB: J15.1 POA N  Pneumonia due to Pseudomonas',
      }),
    },
    {
      says: 'weeks of gestation without what is coded first by the note at Z3A',
      text: claimText({
        patient: 'birth date: 1996-02-03\nsex: F',
        diagnoses: 'A: Z3A.40  40 weeks gestation of pregnancy',
      }),
    },
    {
      says: 'the organism that the combination code says',
      text: withDiagnoses(
        'A: J15.212  Pneumonia due to Methicillin resistant Staphylococcus aureus',
        'B: B95.62',
      ),
    },
  ],
  right: [
    {
      says: 'two complications',
      text: withDiagnoses('A: E11.42  Type 2 diabetes mellitus with diabetic polyneuropathy', 'B: E11.51'),
    },
    {
      says: 'with and without on different sides',
      text: withDiagnoses('A: E11.3211', 'B: E11.3292'),
    },
    {
      says: 'radiation and chemotherapy with the neoplasm',
      text: withDiagnoses(
        'A: Z51.0',
        'B: Z51.11',
        'C: C34.11  Malignant neoplasm of upper lobe, right bronchus or lung',
      ),
    },
    {
      says: 'a pneumonia with which the patient came, and one from the ventilator',
      text: stayText({
        diagnoses:
          'principal: J13 POA Y  Pneumonia due to Streptococcus pneumoniae\nA: J95.851 POA N  Ventilator associated pneumonia\nB: B96.5 POA N',
      }),
    },
    {
      says: 'stage 4 beside a dialysis that may have been for an acute failure',
      text: withDiagnoses('A: N17.9', 'B: N18.4  Chronic kidney disease, stage 4 (severe)', 'C: Z99.2'),
    },
    {
      says: 'acute and chronic with different gases, which no code says together',
      text: withDiagnoses(
        'A: J96.01  Acute respiratory failure with hypoxia',
        'B: J96.12  Chronic respiratory failure with hypercapnia',
      ),
    },
    {
      says: 'both infarctions',
      text: withDiagnoses('A: I22.1', 'B: I21.09'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, listed } = context;
    said.push(...companions(context.sound, claim), ...thrombolysisHere(context));
    const found = [...wrongPairs(CONTRADICTIONS, claim, listed), ...byTitles(context)];
    if (found.length === 0) return said;
    const reported = new Set<SoundDiagnosis>();
    for (const { wrong, beside, report } of withoutParted(context, found)) {
      if (reported.has(wrong)) continue;
      // dx/order says which of them comes first.
      if (areTwoPneumonias(wrong, beside) && cameWithPneumonia(context)) continue;
      // Of a second infarction chart/otherwise-coded says what it is.
      if (wrong.key === 'I214' && tellsSecondInfarction(context)) continue;
      reported.add(wrong);
      said.push(
        report.severity === 'information' ? { ...report, unless: ['chart/otherwise-coded'] } : report,
      );
    }
    return said;
  },
};

const tellsSecondInfarction = ({ document, claim }: ClaimContext): boolean =>
  mentionsOf(document, claim, SECOND_INFARCTION).some(({ status }) => status === 'affirmed');

/** Listed, or among the causes of a UB-04. */
const isCoded = ({ role }: Diagnosis): boolean =>
  role === 'principal' || role === 'other' || role === 'external-cause';

/** Whether a code may be the one of two that is wrong, or lack another. */
function isWrongBesideAnother(key: string, { period }: SoundCode): boolean {
  return (
    key === THROMBOLYSIS_ELSEWHERE ||
    COMPANIONS.some(({ of }) => of(key)) ||
    CONTRADICTIONS.some(({ wrong }) => wrong(key)) ||
    deniesInTitle(key, period.title)
  );
}

/** Whether a code is none of an injury, and its title denies what that of another may say. */
const deniesInTitle = (key: string, title: string): boolean =>
  !isInjury(key.slice(0, 3)) && DENIALS.some(([denial]) => title.search(denial) !== -1);

const denies = rememberedByRelease(({ key, title }) => deniesInTitle(key, title));

const companionsOf = rulesAbout(COMPANIONS, ({ of }) => of);

/** Beside a condition for which a pregnant patient has a code of chapter 15, `dx/obstetric` asks for that code. */
const isWeeks = codesIn('Z3A');

/** Checks that say of a code that it cannot be first, that it is another, or what its note asks for. */
const NAMED_WITHOUT: readonly RuleId[] = [
  ...NAMED_AS_UNFIT,
  'chart/otherwise-coded',
  'dx/code-first',
  'dx/confirmed-only',
  'dx/use-additional',
  'dx/sepsis',
];

/** A code that lacks a character or is retired (dx/missing-7th-character, dx/retired-code) is the companion all the same. */
function companions(sound: readonly SoundDiagnosis[], claim: Claim): readonly Report[] {
  const reports: Report[] = [];
  const rules = companionsOf(sound);
  if (rules.length === 0) return reports;
  const listed = sound.filter(({ diagnosis }) => isCoded(diagnosis));
  const isInText = isCodedInText(claim);
  const isOneCoded = (isIt: (key: string) => boolean): boolean =>
    claim.diagnoses.some((one) => (isInText || isCoded(one)) && isIt(one.code.key));
  for (const { of, beside, needs, severity, why, section } of rules) {
    const diagnosis = listed.find(({ key }) => of(key));
    if (!diagnosis || isOneCoded(needs) || (beside && !isOneCoded(beside))) continue;
    if (isWeeks(diagnosis.key) && listed.some(({ key }) => IN_PREGNANCY.some(({ of }) => of(key)))) continue;
    reports.push({
      ...about(diagnosis),
      ...(severity ? { severity } : {}),
      authority: `ICD-10-CM Official Guidelines ${section}`,
      message: `${named(diagnosis)} ${beside ? 'lacks another' : 'stands alone'}: ${why}.`,
      unless: NAMED_WITHOUT,
    });
  }
  return reports;
}

function byTitles({ claim, listed, today }: ClaimContext): readonly PairFound[] {
  const found: PairFound[] = [];
  for (const wrong of listed) {
    if (!denies(wrong)) continue;
    const category = wrong.key.slice(0, 3);
    for (const beside of listed) {
      if (beside === wrong || !beside.key.startsWith(category)) continue;
      if (!deniesWhatItSays(wrong.title, beside.title)) continue;
      // Attacks of migraine with an aura and without one are two diagnoses of ICHD-3 (1.1 and 1.2), which one patient may have.
      if (category === 'G43' && wrong.key.slice(0, 4) !== beside.key.slice(0, 4)) continue;
      if (!onOneEncounter(claim, wrong, beside, today)) continue;
      const report = besides(claim, wrong, beside, 'a condition is either the one or the other');
      found.push({ wrong, beside, report });
    }
  }
  return found;
}

/** Several injuries of one region are alike but for what each is with; a concussion is one. */
const isInjury = (category: string): boolean => /^[ST]/.test(category) && category !== 'S06';

/** What a title denies, each with how the title of a code that affirms it goes on behind the same words. */
const DENIALS: readonly (readonly [RegExp, RegExp])[] = [
  [/,? without\b/gi, /^,? (?:with|in)\b/i],
  [/, uncomplicated\b/gi, /^,? with\b/i],
  [/,? not having achieved remission\b/gi, /^,? in (?:remission|relapse)\b/i],
  [/,? not intractable\b/gi, /^,? intractable\b/i],
];

function deniesWhatItSays(denying: string, saying: string): boolean {
  if (sideOf(denying) !== sideOf(saying)) return false;
  return DENIALS.some(([denial, affirmation]) =>
    [...denying.matchAll(denial)].some(
      ({ index }) => saying.startsWith(denying.slice(0, index)) && affirmation.test(saying.slice(index)),
    ),
  );
}

const sideOf = (title: string): string | undefined =>
  /\b(?:right|left|bilateral|unspecified) (?:eye|ear)\b|\b(?:right|left|bilateral)\b/i.exec(title)?.[0];
