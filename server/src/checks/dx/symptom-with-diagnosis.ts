/** dx/symptom-with-diagnosis: a symptom beside the disease of which it is a part. */
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { comparedAtDischarge } from '../compared-at-discharge.ts';
import { doubtedAtDischarge } from '../doubted-at-discharge.ts';
import { PAIN_CONTROL, painStated } from '../encounter-reason.ts';
import { INTEGRAL_SYMPTOMS } from '../integral-symptoms.ts';
import { about, named, removals, standing } from '../list-fixes.ts';
import { lineAt, mentionsOf } from '../narrative.ts';
import { LEFT_BY_EARLIER_COVID } from '../otherwise/covid-left.ts';
import { rulesOfCode } from '../rules-about.ts';
import { claimText, withDiagnoses } from '../samples.ts';
import { dischargeText } from '../samples-chart.ts';
import { heldByTitles, isHeldByTitles } from '../symptoms-in-titles.ts';
import { type PairFound, withoutParted } from '../wrong-pairs.ts';

export const symptomWithDiagnosis: ClaimCheck = {
  id: 'dx/symptom-with-diagnosis',
  scope: 'claim',
  severity: 'information',
  kinds: ALL_KINDS,
  speaksOf: (key) => isSymptom(key) || isPain(key) || isJointPain(key) || isHeldByTitles(key),
  title: 'A symptom is coded beside a disease of which it is routinely a part.',
  authority: 'ICD-10-CM Official Guidelines I.B.5 and I.C.18.b',
  why: 'Signs and symptoms that go with a disease as a rule are not coded in addition. Those that do not are, behind the definitive diagnosis; and symptoms stand alone where no diagnosis is established.',
  fixes: ['Remove the symptom.'],
  notes: [
    'It asks: whether this symptom comes from this disease, the record tells. The list of pairs is short and ours.',
    'A symptom that the title of a combination code has, as the pain of “varicose veins with pain” (I.C.18.c), of the same side.',
    'Pain of a joint (M25.5-) beside arthritis, a lesion or a sprain of the same joint and side.',
    'Acute or chronic pain (G89.11, G89.21, G89.29) behind the injury, arthritis or disorder of the spine that is listed first: G89 is not coded where the definitive diagnosis is known, unless the encounter is for pain control (I.C.6.b.1). Silent where a code names another site of pain, opioids are taken for long (Z79.891), or a line is for pain control.',
    'Where the symptom is listed first, the definitive diagnosis belongs before it (II.A, I.C.18.b).',
    'A warning where a stay has a symptom as principal diagnosis and the note ends with a diagnosis that it calls probable, which is coded as if it existed (II.H).',
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
    {
      says: 'a fever, where the stay ends with a probable pneumonia (II.H)',
      text: dischargeText({
        note: '[hospital course]\nFever and cough, treated with ceftriaxone.\n\n[discharge diagnosis]\nProbable pneumonia.',
        diagnoses: 'R50.9  Fever, unspecified',
      }),
    },
    {
      says: 'pain of the knee that has the arthritis',
      text: withDiagnoses('A: M17.11', 'B: M25.561  Pain in right knee'),
    },
    {
      says: 'pain of the leg whose veins are coded with pain (I.C.18.c)',
      text: withDiagnoses(
        'A: I83.811  Varicose veins of right lower extremity with pain',
        'B: M79.604  Pain in right leg',
      ),
    },
    {
      says: 'chronic pain behind the osteoarthritis that it comes from (I.C.6.b.1)',
      text: withDiagnoses(
        'A: M17.11  Unilateral primary osteoarthritis, right knee',
        'B: G89.29  Other chronic pain',
      ),
    },
  ],
  right: [
    {
      says: 'pain of the other knee',
      text: withDiagnoses('A: M17.11', 'B: M25.562  Pain in left knee'),
    },
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
    {
      says: 'a visit for pain control, and its cause (I.C.6.b.1.a)',
      text: withDiagnoses('A: G89.29  Other chronic pain', 'B: M51.26'),
    },
    {
      says: 'an injection for the pain',
      text: claimText({
        diagnoses: 'A: M51.26\nB: G89.29  Other chronic pain',
        services: '2026-11-03  11   64483  -     AB  1      420.00',
      }),
    },
    {
      says: 'pain of another site',
      text: withDiagnoses(
        'A: M17.11',
        'B: G89.29  Other chronic pain',
        'C: M54.50  Low back pain, unspecified',
      ),
    },
  ],
  run(context) {
    const said: Said[] = [...doubtedAtDischarge(context)];
    if (said.length === 0) said.push(...comparedAtDischarge(context));
    if (said.length > 0 || context.listed.length < 2) return said;
    const found = integral(context);
    const held = heldByTitles(context).filter(({ wrong }) => !found.some((other) => other.wrong === wrong));
    for (const { report } of withoutParted(context, [...found, ...held])) said.push(report);
    said.push(...painOfKnownCause(context), ...painOfJoint(context));
    return said;
  },
};

/** Symptoms of chapter 18, renal colic, pain of an eye, an ear and a breast, and itching. */
const isSymptom = codesIn('R00-R99', 'N23', 'H57.1-', 'H92.0-', 'L29', 'N64.4');

/** I.C.1.g.1.m: of a symptom that an earlier COVID-19 has left a new one is not the disease. */
const isLeftByEarlier = ({ document, claim }: ClaimContext): boolean =>
  mentionsOf(document, claim, LEFT_BY_EARLIER_COVID).some(({ status }) => status === 'affirmed');

const NODULE = /\bnodules?\b/gi;
/** That nobody knows yet what a nodule is. */
const OPEN =
  /\b(?:indeterminate|undetermined|uncertain|unclear|not (?:yet )?(?:clear|certain|known|sampled|biops\w+|established|determined)|can ?not|can['’]t|whether|versus|vs|or (?:benign|metast\w+|second)|second primary|unrelated|separate|another|other|different|contralateral|(?:await|pending|plan|needs?|for)\w* (?:[\w-]+ ){0,2}(?:bx|biops\w+))\b/i;
const LOBES = [
  [/\b(?:[rl]ul|upper lobe|upper)\b/i, 'upper'],
  [/\b(?:rml|middle lobe|lingula\w*)\b/i, 'middle'],
  [/\b(?:[rl]ll|lower lobe|lower)\b/i, 'lower'],
] as const;
const OF_SIDE = [
  [/\b(?:r[uml]l|right)\b/i, 'right'],
  [/\b(?:l[ul]l|lingula\w*|left)\b/i, 'left'],
] as const;
const placesIn = (words: string, places: readonly (readonly [RegExp, string])[]): readonly string[] =>
  places.flatMap(([name, place]) => (name.test(words) ? [place] : []));

/** Whether the note tells of a nodule of the lung elsewhere than the neoplasm, or one that is not yet known to be of it. */
const isOtherNodule = ({ document, claim }: ClaimContext, disease: SoundDiagnosis): boolean =>
  mentionsOf(document, claim, NODULE).some(({ clause }) => {
    const words = lineAt(document.text, clause.span);
    const isElsewhere = [LOBES, OF_SIDE].some((places) => {
      const own = placesIn(disease.title, places);
      const told = placesIn(words, places);
      return own.length > 0 && told.length > 0 && !told.some((place) => own.includes(place));
    });
    return isElsewhere || OPEN.test(words);
  });

/** That study has not told where the symptom comes from, which is no part of what else the patient has then. */
const UNEXPLAINED =
  /\b(?:(?:cause|etiology|source) (?:was |is |has been |remains? |of (?:it|the \w+(?: \w+)?) )?(?:not|never|un|in|yet to be)[ -]?(?:found|determin\w*|establish\w*|identif\w*|known|clear|certain|explained)|no (?:clear |definite |specific )?(?:cause|etiology) (?:was )?(?:found|identified|determined|established)|(?:of )?(?:un(?:known|clear|certain|determined)) (?:cause|etiology|origin)|unexplained)\b/gi;

function integral(context: ClaimContext): readonly PairFound[] {
  const { claim, listed } = context;
  const found: PairFound[] = [];
  for (const symptom of listed) {
    const disease = isSymptom(symptom.key) ? diseaseOf(symptom, listed) : undefined;
    if (!disease || (disease.key === 'U071' && isLeftByEarlier(context))) continue;
    if (symptom.key === 'R911' && isOtherNodule(context, disease)) continue;
    if (symptom === listed[0] && mentionsOf(context.document, claim, UNEXPLAINED).length > 0) continue;
    const isFirst = listed[0] === symptom;
    found.push({
      wrong: symptom,
      beside: disease,
      report: {
        ...about(symptom),
        ...(isFirst ? { authority: 'ICD-10-CM Official Guidelines II.A, IV.D and I.C.18.b' } : {}),
        message: `${named(symptom)} is routinely a part of ${named(disease)}: ${isFirst ? 'the disease is listed first and the symptom not at all' : 'the symptom is not coded in addition'}, unless it has another cause.`,
        related: standing([disease]),
        follows: disease.diagnosis.code.span,
        fixes: removals(claim, symptom),
      },
    });
  }
  return found;
}

const isPain = codesIn('G89.11', 'G89.21', 'G89.29');
const isOfTrauma = codesIn('G89.11', 'G89.21');
const isInjury = codesIn('S00-S99');
/** Behind the pain that it has left it is no cause that is still there. */
const isSequela = (key: string): boolean => isInjury(key) && key.endsWith('S');
const isCurrentInjury = (key: string): boolean => isInjury(key) && !isSequela(key);
const isPainful = codesIn('M05-M19', 'M43', 'M45-M51', 'M80', 'M84.3-M84.6');
/** Pain of a site, and headaches: what the pain may be about instead; and long-term use of opioids. */
const isOtherPain = codesIn(
  'G43-G44',
  'G89',
  'M25.5-',
  'M54',
  'M79',
  'N94',
  'R07',
  'R10',
  'R51-R52',
  'Z79.891',
);
/** Injections at nerves and spine, neurostimulators and trigger points. */
const isPainControl = codesIn('01991-01992', '20552-20553', '62320-62327', '63650-63688', '64400-64681');

/** What is done for pain, and who does it. */
const PAIN_CARE =
  /\b(?:injection|nerve block|block|epidural|ablation|stimulator|pain (?:pump|clinic|specialist|medicine|service)|opioids?|chronic pain syndrome)\b/gi;

/** What is implanted for nothing else (I.C.6.b.1.a). */
const PAIN_DEVICE = /\b(?:neuro-?|spinal cord |nerve |dorsal column )stimulator\b|\bpain pump\b/gi;

/**
 * I.C.6.b.1: no code of G89 where the underlying diagnosis is known, unless the encounter is for pain control. On a
 * claim the pain that comes first says that it is; of a note its words do.
 */
function painOfKnownCause(context: ClaimContext): readonly Report[] {
  const { document, claim, listed, services } = context;
  const [first] = listed;
  const pain = listed.find(({ key }) => isPain(key));
  if (!first || !pain) return [];
  const isCause = isOfTrauma(pain.key) ? isCurrentInjury : isPainful;
  const cause = pain === first ? listed.find(({ key }) => isCause(key)) : isCause(first.key) && first;
  if (!cause || (pain === first && claim.narrative.length === 0)) return [];
  if (listed.some((each) => each !== pain && isOtherPain(each.key))) return [];
  if (services.some(({ procedure }) => isPainControl(procedure.key))) return [];
  const isSaid = (words: RegExp) =>
    mentionsOf(document, claim, words).some(({ status }) => status === 'affirmed');
  if (isSaid(PAIN_CONTROL) || isSaid(PAIN_DEVICE) || (pain === first && isSaid(PAIN_CARE))) return [];
  if (painStated(context)) return [];
  return [
    {
      ...about(pain),
      authority: 'ICD-10-CM Official Guidelines I.C.6.b.1',
      message: `${named(pain)} is listed ${pain === first ? 'before' : 'behind'} ${named(cause)}: where that is its cause and the encounter is not for pain control, the pain is not coded.`,
      related: standing([cause]),
      fixes: removals(claim, pain),
    },
  ];
}

const isJointPain = codesIn('M25.5-');
/** Arthritis, derangement, lesions and injuries of a joint, which hurt as a rule. */
const isJointDisease = codesIn(
  'M00-M19',
  'M22-M24',
  'M65-M67',
  'M70-M71',
  'M75-M77',
  'S43',
  'S53',
  'S63',
  'S73',
  'S83',
  'S93',
);

/** Fractures at a joint. */
const BROKEN = [
  ['shoulder', codesIn('S42.0-S42.2')],
  ['elbow', codesIn('S42.4-', 'S52.0-', 'S52.1-')],
  ['wrist', codesIn('S52.5-', 'S52.6-', 'S62.0-', 'S62.1-')],
  ['hip', codesIn('S72.0-S72.2', 'S32.4-')],
  ['knee', codesIn('S72.4-', 'S82.0-', 'S82.1-')],
  ['ankle', codesIn('S82.3-', 'S82.5-', 'S82.6-', 'S82.84-S82.87', 'S92.0-', 'S92.1-')],
] as const;

/** Pain of a joint beside a disease of the same joint and side, by the words of both titles. */
function painOfJoint({ claim, listed }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  for (const pain of listed) {
    const at = isJointPain(pain.key) && /^Pain in (right|left) (\w+)/.exec(pain.title);
    if (!at) continue;
    const [, side = '', joint = ''] = at;
    const isBroken = BROKEN.find(([name]) => name === joint)?.[1];
    const disease = listed.find(
      ({ key, title }) =>
        // What an injury has left is coded before the injury, as its sequela (I.B.10).
        !isSequela(key) &&
        ((isJointDisease(key) && hasWord(title, joint)) || isBroken?.(key)) &&
        hasWord(title, `${side}|bilateral`),
    );
    if (!disease) continue;
    reports.push({
      ...about(pain),
      message: `${named(pain)} is routinely a part of ${named(disease)}: the symptom is not coded in addition, unless it has another cause.`,
      related: standing([disease]),
      fixes: removals(claim, pain),
    });
  }
  return reports;
}

const hasWord = (title: string, word: string): boolean => new RegExp(`\\b(?:${word})\\b`, 'i').test(title);

const integralRows = rulesOfCode(INTEGRAL_SYMPTOMS, ({ symptom }) => symptom);

const diseaseOf = (
  { key }: SoundDiagnosis,
  listed: readonly SoundDiagnosis[],
): SoundDiagnosis | undefined => {
  const rows = integralRows(key);
  return rows.length === 0
    ? undefined
    : listed.find(
        (other) =>
          other.key !== key &&
          rows.some(({ diagnosis }) => diagnosis(other.key)) &&
          // What an earlier infection has left stands beside a new one (I.C.1.g.1.m).
          !(other.key === 'U071' && listed.some((left) => left.key === 'U099')),
      );
};
