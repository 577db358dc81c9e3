/** dx/first-listed-only: an encounter code that can only be first stands behind another diagnosis. */
import type { RuleId } from '../../model/finding.ts';
import { ALL_KINDS, type ClaimCheck } from '../check.ts';
import { releaseName } from '../code-fixes.ts';
import { firstListed, isCertain, isFirstOnly, unfitness } from '../first-listed.ts';
import { isObstetric } from '../pregnancy.ts';
import { followsNeoplasm } from '../removed-and-treated.ts';
import { stayText, withDiagnoses } from '../samples.ts';
import { firstName } from '../stay.ts';

export const firstListedOnly: ClaimCheck = {
  id: 'dx/first-listed-only',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: isFirstOnly,
  title: 'A code that is for the principal or first-listed diagnosis only stands behind another.',
  authority: 'ICD-10-CM Official Guidelines I.C.21.c.15',
  why: 'These codes say why the patient came: an examination, supervision of a pregnancy, chemotherapy, a donation. They may only be reported as the principal or first-listed diagnosis.',
  fixes: ['Move the code to the first place; the coder chooses.'],
  notes: [
    'Two of them on one claim are left alone: the Guidelines except several encounters of one day whose records are combined, and radiation therapy with chemotherapy (I.C.2.e.2).',
    'Silent on therapy behind the neoplasm that was removed in the same stay, or whose extent or fluid the note says the encounter is for (I.C.2.e.1 and f).',
    'Silent on Z38 after the stay of the birth, where it does not belong at all: dx/newborn, dx/age.',
    'It follows the list of the Guidelines of FY2026 for all dates.',
  ],
  wrong: [
    {
      says: 'chemotherapy behind the cancer (I.C.2.e.2)',
      text: withDiagnoses(
        'A: C50.911  Malignant neoplasm of unspecified site of right female breast',
        'B: Z51.11  Encounter for antineoplastic chemotherapy',
      ),
    },
    {
      says: 'a general examination behind what it found',
      text: withDiagnoses(
        'A: I10  Essential (primary) hypertension',
        'B: Z00.01  Encounter for general adult medical examination with abnormal findings',
      ),
    },
  ],
  right: [
    {
      says: 'the encounter first',
      text: withDiagnoses(
        'A: Z00.01  Encounter for general adult medical examination with abnormal findings',
        'B: I10  Essential (primary) hypertension',
      ),
    },
    {
      says: 'radiation therapy and chemotherapy in one stay: either order (I.C.2.e.2)',
      text: stayText({
        diagnoses:
          'principal: Z51.0  Encounter for antineoplastic radiation therapy\nA: Z51.11  Encounter for antineoplastic chemotherapy\nB: C34.11 POA Y  Malignant neoplasm of upper lobe, right bronchus or lung',
      }),
    },
    {
      says: 'weeks of gestation (Z3A) are not on the list',
      text: stayText({
        patient: 'birth date: 2000-05-17\nsex: F',
        diagnoses:
          'principal: O80  Encounter for full-term uncomplicated delivery\nA: Z37.0  Single live birth\nB: Z3A.39  39 weeks gestation of pregnancy',
      }),
    },
    {
      says: 'Z00.6 is excepted',
      text: withDiagnoses(
        'A: C61  Malignant neoplasm of prostate',
        'B: Z00.6  Encounter for examination for normal comparison and control in clinical research program',
      ).replace('sex: F', 'sex: M'),
    },
  ],
  run(context) {
    const first = firstListed(context);
    if (!first || isFirstOnly(first.key)) return [];
    const late = context.listed.find(({ key }) => isFirstOnly(key));
    // Where the first certainly cannot stay there, its own check offers the others for its place.
    if (!late || isCertain(unfitness(first, context))) return [];
    if (followsNeoplasm(context, first, late)) return [];
    // A code of the mother on the record of her child is told by `dx/age` or `dx/obstetric`.
    if (isObstetric(first.key) && late.key.startsWith('Z38')) return [];
    const { diagnosis, code, title, set, date } = late;
    return [
      {
        span: diagnosis.code.span,
        message: `${code} (${title}) is for the ${firstName(context.claim)} only and stands behind ${first.code}.`,
        release: releaseName(set.system, set.releaseOn(date)),
        code,
        system: set.system,
        unless: elsewhere(late.key),
        related: [{ span: first.diagnosis.code.span, message: `${first.code} (${first.title}) is first.` }],
        fixes: [
          {
            title: `List ${code} ${title} first`,
            safe: false,
            changes: [{ kind: 'moveDiagnosis', at: diagnosis.span, before: first.diagnosis.span }],
          },
        ],
      },
    ];
  },
};

/** Who says of a code that it does not belong there at all: of Z38 after the birth, of Z34 beside a complication, of a prophylaxis beside what is treated. */
function elsewhere(key: string): readonly RuleId[] {
  if (key.startsWith('Z38')) return ['dx/newborn', 'dx/age'];
  if (key.startsWith('Z400')) return ['dx/contradiction'];
  return key.startsWith('Z34') ? ['dx/excludes1'] : [];
}
