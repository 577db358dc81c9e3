/** dx/symptom-with-diagnosis: a symptom beside the disease of which it is a part. */
import { ALL_KINDS, type ClaimCheck, type ClaimContext, type Said, type SoundDiagnosis } from '../check.ts';
import { INTEGRAL_SYMPTOMS } from '../integral-symptoms.ts';
import { about, named, removals, standing } from '../list-fixes.ts';
import { withDiagnoses } from '../samples.ts';
import { type PairFound, withoutParted } from '../wrong-pairs.ts';

export const symptomWithDiagnosis: ClaimCheck = {
  id: 'dx/symptom-with-diagnosis',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  speaksOf: (key) => key.startsWith('R'),
  title: 'A symptom is coded beside a disease of which it is routinely a part.',
  authority: 'ICD-10-CM Official Guidelines I.B.5 and I.C.18.b',
  why: 'Signs and symptoms that go with a disease as a rule are not coded in addition. Those that do not are, behind the definitive diagnosis; and symptoms stand alone where no diagnosis is established.',
  fixes: ['Remove the symptom.'],
  notes: [
    'It asks: whether this symptom comes from this disease, the record tells. The list of pairs is short and ours.',
    'Where the symptom is listed first, the definitive diagnosis belongs before it (II.A, I.C.18.b).',
  ],
  wrong: [
    {
      says: 'cough with pneumonia',
      text: withDiagnoses('A: J18.9  Pneumonia, unspecified organism', 'B: R05.1  Acute cough'),
    },
    {
      says: 'pain of the abdomen with appendicitis',
      text: withDiagnoses(
        'A: K35.80  Unspecified acute appendicitis',
        'B: R10.31  Right lower quadrant pain',
      ),
    },
    {
      says: 'a raised pressure reading with hypertension (I.C.9.a.7)',
      text: withDiagnoses('A: I10  Essential (primary) hypertension', 'B: R03.0'),
    },
    {
      says: 'chest pain before the infarction that it was',
      text: withDiagnoses('A: R07.9  Chest pain, unspecified', 'B: I21.4'),
    },
  ],
  right: [
    {
      says: 'a symptom alone',
      text: withDiagnoses('A: R07.9  Chest pain, unspecified'),
    },
    {
      says: 'a symptom that has nothing to do with the disease',
      text: withDiagnoses(
        'A: J18.9  Pneumonia, unspecified organism',
        'B: R21  Rash and other nonspecific skin eruption',
      ),
    },
    {
      says: 'two diseases',
      text: withDiagnoses('A: J18.9  Pneumonia, unspecified organism', 'B: I10'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (context.listed.length < 2) return said;
    for (const { report } of withoutParted(context, integral(context))) said.push(report);
    return said;
  },
};

function integral({ claim, listed }: ClaimContext): readonly PairFound[] {
  const found: PairFound[] = [];
  for (const symptom of listed) {
    const disease = symptom.key.startsWith('R') ? diseaseOf(symptom, listed) : undefined;
    if (!disease) continue;
    const isFirst = listed[0] === symptom;
    found.push({
      wrong: symptom,
      beside: disease,
      report: {
        ...about(symptom),
        ...(isFirst ? { authority: 'ICD-10-CM Official Guidelines II.A, IV.D and I.C.18.b' } : {}),
        message: `${named(symptom)} is routinely a part of ${named(disease)}: ${isFirst ? 'the disease is listed first and the symptom not at all' : 'the symptom is not coded in addition'}, unless it has another cause.`,
        related: standing([disease]),
        fixes: removals(claim, symptom),
      },
    });
  }
  return found;
}

const diseaseOf = (
  { key }: SoundDiagnosis,
  listed: readonly SoundDiagnosis[],
): SoundDiagnosis | undefined => {
  const rows = INTEGRAL_SYMPTOMS.filter(({ symptom }) => symptom(key));
  return rows.length === 0
    ? undefined
    : listed.find((other) => other.key !== key && rows.some(({ diagnosis }) => diagnosis(other.key)));
};
