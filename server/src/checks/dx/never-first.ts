/** dx/never-first: a code that the Guidelines allow behind another only stands first. */
import { ALL_KINDS, type ClaimCheck } from '../check.ts';
import { releaseName } from '../code-fixes.ts';
import { isInsulin } from '../drug-harms.ts';
import { isCertain, isFirstOnly, isNeverFirst, listOtherFirst, unfitFirst } from '../first-listed.ts';
import { isObstetric } from '../pregnancy.ts';
import { stayText, withDiagnoses } from '../samples.ts';
import { firstName } from '../stay.ts';

export const neverFirst: ClaimCheck = {
  id: 'dx/never-first',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  speaksOf: isNeverFirst,
  title: 'A code that is for secondary diagnoses is the principal or first-listed one.',
  authority: 'ICD-10-CM Official Guidelines I.B.14, I.C.1.d, I.C.18, I.C.19.e.5.c and I.C.21.c',
  why: 'Some codes add to a diagnosis what it does not say itself: its severity, an organism, a score, a circumstance. The Guidelines allow them as secondary diagnoses only.',
  fixes: ['List another diagnosis of the claim first; the coder chooses which.'],
  notes: [
    'An error for severe sepsis (R65.2-), postprocedural septic shock (T81.12-), underdosing (T36–T50) and the outcome of delivery (Z37), of which the Guidelines say never, cannot or always.',
    'A warning for body mass index (Z68), underimmunization (Z28.3-), social determinants of health (Z55–Z65), stroke and coma scales (R29.7-, R40.21- to R40.24-), the inflammatory response to what is no infection (R65.1-), organisms (B95–B97), incidental pregnancy (Z33.1), resistance to drugs (Z16) and tPA given elsewhere (Z92.82).',
    'For information for genetic and other susceptibility (Z15), which should generally not be first.',
    'On a hospital stay that Medicare pays dx/unacceptable-principal speaks instead where the Medicare Code Editor has the code on its list.',
    'Body mass index without its diagnosis, or in pregnancy, is dx/bmi.',
    'It follows the Guidelines of FY2026 for all dates.',
  ],
  wrong: [
    {
      says: 'severe sepsis before the infection (I.C.1.d.3)',
      text: stayText({
        head: 'payer: Example Commercial Plan',
        diagnoses:
          'principal: R65.21 POA Y  Severe sepsis with septic shock\nA: A41.51 POA Y  Sepsis due to Escherichia coli [E. coli]',
      }),
    },
    {
      says: 'underdosing before the condition (I.C.19.e.5.c)',
      text: withDiagnoses(
        'A: T46.5X6A  Underdosing of other antihypertensive drugs, initial encounter',
        'B: I10  Essential (primary) hypertension',
      ),
    },
    {
      says: 'body mass index before obesity (I.B.14)',
      text: withDiagnoses(
        'A: Z68.35  Body mass index [BMI] 35.0-35.9, adult',
        'B: E66.812  Obesity, class 2',
      ),
    },
    {
      says: 'the inflammatory response before the pancreatitis that brought it (I.C.18.g)',
      text: withDiagnoses(
        'A: R65.10  Systemic inflammatory response syndrome (SIRS) of non-infectious origin without acute organ dysfunction',
        'B: K85.90',
      ),
    },
    {
      says: 'homelessness before the reason for the visit (I.B.14)',
      text: withDiagnoses(
        'A: Z59.02  Unsheltered homelessness',
        'B: J06.9  Acute upper respiratory infection, unspecified',
      ),
    },
  ],
  right: [
    {
      says: 'the infection, then severe sepsis',
      text: stayText({
        diagnoses:
          'principal: A41.51 POA Y  Sepsis due to Escherichia coli [E. coli]\nA: R65.20 POA Y  Severe sepsis without septic shock\nB: N17.9 POA Y  Acute kidney failure, unspecified',
      }),
    },
    {
      says: 'obesity, then body mass index',
      text: withDiagnoses(
        'A: E66.812  Obesity, class 2',
        'B: Z68.35  Body mass index [BMI] 35.0-35.9, adult',
      ),
    },
    {
      says: 'an adverse effect is no underdosing',
      text: withDiagnoses(
        'A: R05.8  Other specified cough',
        'B: T46.4X5A  Adverse effect of angiotensin-converting-enzyme inhibitors, initial encounter',
      ),
    },
  ],
  run(context) {
    const found = unfitFirst(context, 'never-first');
    if (!found) return [];
    const { first, unfit } = found;
    // A code that may only be first says itself, in dx/first-listed-only, that this one is not the first.
    if (!isCertain(unfit) && context.listed.some(({ key }) => isFirstOnly(key))) return [];
    // Beside a code of chapter 15 it is parted from that by `dx/excludes1`.
    if (first.key === 'Z331' && context.listed.some(({ key }) => isObstetric(key))) return [];
    const { severity, section, wants } = unfit.rule;
    return [
      {
        span: first.diagnosis.code.span,
        severity,
        message: `${first.code} (${first.title}) is no ${firstName(context.claim)}: ${wants}.`,
        authority: `ICD-10-CM Official Guidelines ${section}`,
        release: releaseName(first.set.system, first.set.releaseOn(first.date)),
        code: first.code,
        system: first.set.system,
        fixes: listOtherFirst(context),
        // Which is about what it lacks, or whether it is coded at all; of insulin the note may say that its pump failed.
        unless: isInsulin(first.key) ? ['dx/bmi', 'chart/otherwise-coded'] : ['dx/bmi'],
      },
    ];
  },
};
