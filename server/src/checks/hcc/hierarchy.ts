/** hcc/hierarchy: a condition category that does not count beside a more severe one. */
import { listHas } from '../../codebook/code-list.ts';
import { hccHierarchy } from '../../codebook/hcc.ts';
import { type ClaimCheck, type Said, type SoundDiagnosis, titled } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { supportOf } from '../evidence.ts';
import { categorised, isRiskAdjusted } from '../hcc-categories.ts';
import { noteText } from '../samples-chart.ts';
import { notesFor } from '../tabular-notes.ts';

export const hierarchy: ClaimCheck = {
  id: 'hcc/hierarchy',
  scope: 'claim',
  severity: 'hint',
  kinds: ['chart'],
  title: 'A more severe condition of the same family counts in place of this one.',
  authority: '42 CFR 422.308(c) and 422.310, risk adjustment data; hierarchies of the CMS-HCC model, V28',
  why: 'Of the condition categories of one family only the most severe counts. Both diagnoses stay coded: the guidelines decide what is coded, the model only what it is worth.',
  fixes: [],
  notes: [
    'It names the payment year whose mapping goes by the date of service, and is silent for other payers than Medicare and Medicare Advantage.',
    'A diagnosis that the note denies or does not name supersedes none.',
    'It is silent where the book has both coded: complications of one diabetes, and codes whose notes name each other, as I11.0 and the heart failure.',
  ],
  wrong: [
    {
      says: 'heart failure beside the heart transplant',
      text: noteText({
        note: '[assessment]\nHeart transplant status, graft working well. Chronic diastolic heart failure, on furosemide.',
        diagnoses: 'I50.32  Chronic diastolic (congestive) heart failure\nZ94.1  Heart transplant status',
      }),
    },
    {
      says: 'metastatic and primary neoplasm',
      text: noteText({
        note: '[assessment]\nCancer of the left breast with bone metastasis, on letrozole.',
        diagnoses:
          'C50.912  Malignant neoplasm of unspecified site of left female breast\nC79.51  Secondary malignant neoplasm of bone',
      }),
    },
  ],
  right: [
    {
      says: 'two families',
      text: noteText({
        note: '[assessment]\nChronic diastolic heart failure, on furosemide. COPD, chronic obstructive pulmonary disease, stable.',
        diagnoses:
          'I50.32  Chronic diastolic (congestive) heart failure\nJ44.9  Chronic obstructive pulmonary disease, unspecified',
      }),
    },
    {
      says: 'heart failure beside the hypertensive heart disease that it is coded with',
      text: noteText({
        note: '[assessment]\nHypertensive heart disease with acute on chronic systolic heart failure, diuresed.',
        diagnoses:
          'I11.0  Hypertensive heart disease with heart failure\nI50.23  Acute on chronic systolic (congestive) heart failure',
      }),
    },
    {
      says: 'two complications of diabetes',
      text: noteText({
        note: '[assessment]\nType 2 diabetes with diabetic polyneuropathy and with hyperglycemia, A1C 9.',
        diagnoses:
          'E11.42  Type 2 diabetes mellitus with diabetic polyneuropathy\nE11.65  Type 2 diabetes mellitus with hyperglycemia',
      }),
    },
    {
      says: 'insulin beside diabetes',
      text: noteText({
        note: '[assessment]\nType 2 diabetes with diabetic kidney disease, CKD stage 3a, on insulin.',
        diagnoses:
          'E11.22  Type 2 diabetes mellitus with diabetic chronic kidney disease\nN18.31  Chronic kidney disease, stage 3a\nZ79.4  Long term (current) use of insulin',
      }),
    },
    {
      says: 'insulin beside diabetes of a type that it is always given for',
      text: noteText({
        note: '[assessment]\nType 1 diabetes with diabetic kidney disease, CKD stage 3a, on an insulin pump.',
        diagnoses:
          'E10.22  Type 1 diabetes mellitus with diabetic chronic kidney disease\nN18.31  Chronic kidney disease, stage 3a\nZ79.4  Long term (current) use of insulin',
      }),
    },
    {
      says: 'a plan that is not paid by the model',
      text: noteText({
        head: 'payer: Sample Employer Plan',
        note: '[assessment]\nCancer of the left breast with bone metastasis, on letrozole.',
        diagnoses:
          'C50.912  Malignant neoplasm of unspecified site of left female breast\nC79.51  Secondary malignant neoplasm of bone',
      }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (!isRiskAdjusted(context)) return said;
    const model = hccHierarchy(context.codebook, context.date);
    if (!model) return said;
    const all = categorised(context);
    for (const lower of all) {
      if (isLongTermUse(lower.sound.key)) continue;
      const higher = all.find(
        ({ sound, hcc }) =>
          model.supersedes(hcc).includes(lower.hcc) &&
          !isCodedTogether(sound, lower.sound) &&
          !isOfOneUlcer(sound, lower.sound) &&
          supportOf(context, sound).kind === 'named',
      );
      if (!higher) continue;
      said.push({
        span: lower.sound.diagnosis.code.span,
        message: `HCC ${lower.hcc} of ${titled(lower.sound.code, lower.sound)} does not count beside HCC ${higher.hcc} of ${higher.sound.code} (${model.release}); both stay coded.`,
        code: lower.sound.code,
        system: 'icd-10-cm',
        release: lower.release,
        related: [
          {
            span: higher.sound.diagnosis.code.span,
            message: `HCC ${higher.hcc}, ${higher.label}, is of this code.`,
          },
        ],
      });
    }
    return said;
  },
};

/** Insulin stands beside diabetes by rule (Guidelines I.C.4.a.3): nobody takes it for a condition of its own. */
const isLongTermUse = codesIn('Z79');

/**
 * Whether the book has both coded for one disease: a note at one names the other, as I11.0 the heart failure, or each
 * is a complication of the same diabetes (Guidelines I.C.4.a). Nothing of the hierarchy is news there.
 */
const isCodedTogether = (one: SoundDiagnosis, other: SoundDiagnosis): boolean =>
  (isDiabetes(one.key) && one.key.slice(0, 3) === other.key.slice(0, 3)) ||
  asksFor(one, other) ||
  asksFor(other, one);

/**
 * An unstageable pressure ulcer of the site whose stage has been seen is not coded (Guidelines I.C.12.a.2), where one
 * that has got worse in the stay is, in both stages (I.C.12.a.6).
 */
const isOfOneUlcer = (one: SoundDiagnosis, unstageable: SoundDiagnosis): boolean =>
  /^L89..0/.test(unstageable.key) && one.key.slice(0, 5) === unstageable.key.slice(0, 5);

const isDiabetes = codesIn('E08-E13');

const asksFor = (owner: SoundDiagnosis, { index }: SoundDiagnosis): boolean => {
  const { codeFirst, useAdditional } = notesFor(owner);
  return [...codeFirst, ...useAdditional].some(({ codes }) => listHas(codes, index));
};
