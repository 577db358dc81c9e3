/**
 * chart/otherwise-coded where the note says of a condition that it is not what is coded, or has no more of it than a
 * value: the coma scale, stages that cannot be told, the puerperium, the use of substances, severe sepsis, values of the
 * laboratory, infarctions by their date, ulcers that heal.
 */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const COMA = 'I.C.18.e warning';
const FIELD =
  'The ambulance crew scored him in the field: eyes to pain, incomprehensible words, withdraws from pain.';

/** I.C.18.e: 1 in the field, 2 at arrival to the emergency department, 3 at hospital admission, 4 after 24 hours. */
const SCALE: readonly Case[] = [
  [`R40.2123 ${COMA} R40.2121`, FIELD],
  [`R40.2221 ${COMA} R40.2222`, 'GCS on arrival in the ED: eyes to pain, incomprehensible words.'],
  [
    `R40.2341 ${COMA} R40.2343`,
    'Coma scale on hospital admission: flexion withdrawal of the motor response.',
  ],
  [`R40.2432 ${COMA} R40.2434`, 'GCS 7 at 24 hours after admission.'],
  [`R40.2120 I.C.18.e information R40.2121`, FIELD],
  [`R40.20 ${COMA} `, 'Coma: eyes never open (1), no verbal response (1), abnormal flexion (3).'],
  [`R40.20 ${COMA} `, 'Coma, E1 V1 M3.'],
  ['R40.20 I.C.18.e information ', 'Coma, GCS 5.'],
  ['R40.2430 I.C.18.e information ', 'Coma, E1 V1 M3.'],
  [`R40.2130 ${COMA} R40.2120`, 'Coma, E2 V2 M4.'],
  [`R40.2210 ${COMA} R40.2220`, 'Coma, E2 V2 M4.'],
  [`R40.2330 ${COMA} R40.2340`, 'Coma, E2 V2 M4.'],
];

const SCALE_RIGHT: readonly Case[] = [
  ['R40.2121', FIELD],
  ['R40.2122', `${FIELD} GCS on arrival in the ED: eyes to pain.`],
  ['R40.20', 'Coma, the scale was not recorded. Visible after 5 hours.'],
  ['R40.2433', 'GCS 7 on hospital admission.'],
  ['R40.2120', 'Coma, E2 V2 M4.'],
  ['R40.2340', 'Coma, E2 V2 M4.'],
];

const GLAUCOMA = 'I.C.7.a.5 warning';

/** I.C.7.a.5: 4 is for a stage that cannot be clinically determined, 0 for one that is not documented. */
const UNTELLABLE: readonly Case[] = [
  [
    `H40.1120 ${GLAUCOMA} H40.1124`,
    'Primary open-angle glaucoma, left eye. Its stage cannot be clinically determined.',
  ],
  [
    `H40.1310 ${GLAUCOMA} H40.1314`,
    'Pigmentary glaucoma of the right eye; we are unable to determine the stage today.',
  ],
  [`H40.1121 ${GLAUCOMA} H40.1124`, 'Primary open-angle glaucoma, left eye, stage indeterminate.'],
  ['L89.610 I.C.12.a.2 information L89.619', 'Pressure ulcer of the right heel, clean, no slough or eschar.'],
];
const TELLABLE: readonly Case[] = [
  ['H40.1124', 'Primary open-angle glaucoma, left eye. Its stage cannot be clinically determined.'],
  ['H40.1120', 'Primary open-angle glaucoma, left eye.'],
  [
    'H40.1121',
    'Primary open-angle glaucoma, left eye, mild stage. Stage of the right eye cannot be determined.',
  ],
  ['L89.610', 'Pressure ulcer of the right heel under black eschar.'],
];

const LATE = 'I.C.15.o.1 and o.3 warning ';

/** I.C.15.o.1: six weeks; o.3: later where the provider says that it is of the pregnancy. */
const PUERPERIUM: readonly Case[] = [
  [`O87.1 ${LATE}`, 'Deep vein thrombosis. She delivered a boy five months ago.'],
  [`O86.12 ${LATE}`, 'Endometritis, 9 weeks after her cesarean.'],
  [`O99.03 ${LATE}`, 'Anemia, four months postpartum.'],
  ['O87.1 I.C.15.a.1 and o.1 warning ', 'Deep vein thrombosis, not related to her pregnancy.'],
];
const PUERPERIUM_RIGHT: readonly Case[] = [
  ['O87.1', 'Deep vein thrombosis in the puerperium, three weeks after delivery.'],
  ['O99.03', 'Anemia of the puerperium; her previous child was delivered three years ago.'],
  ['O87.1', 'Deep vein thrombosis four months postpartum, related to the pregnancy.'],
  ['O91.22', 'Nonpurulent mastitis, breastfeeding four months after delivery.'],
];

const USE = 'I.C.5.b.3';

const USES: readonly Case[] = [
  [
    `F12.90 ${USE} warning `,
    'Common cold. His cannabis use has caused no disorder and is not related to any condition.',
  ],
  [`F10.90 ${USE} warning `, 'Sprain. Drinks on weekends without any problem from it.'],
  [`F14.90 ${USE} warning `, 'Hypertension, his cocaine use is unrelated.'],
  [`F12.90 ${USE} information `, 'Common cold. Smokes marijuana occasionally.'],
];
const USES_RIGHT: readonly Case[] = [
  ['F10.90', 'Gastritis, his occasional alcohol use contributes to it.'],
  ['F10.20', 'Alcohol dependence, drinks daily, no withdrawal problems.'],
  ['F12.90', 'Cannabis use without other problems; cannabis withdrawal last week.'],
];

const SEPSIS = 'R65.20 I.C.1.d.1.a.iii warning ';

const SEVERE: readonly Case[] = [
  [SEPSIS, 'Sepsis. Acute kidney failure; whether from the sepsis or the naproxen was not established.'],
  [SEPSIS, 'Sepsis. Encephalopathy; unclear if due to sepsis or opioids.'],
  [SEPSIS, 'Sepsis. Acute respiratory failure, cause not determined.'],
];
const SEVERE_RIGHT: readonly Case[] = [
  ['R65.20', 'Severe sepsis with kidney failure. Whether the confusion is from the sepsis is not clear.'],
  ['R65.20', 'Sepsis with acute respiratory failure due to sepsis. The source is unclear.'],
];

const VALUE = 'I.A.19 and III.B';

/** I.A.19: the provider’s statement that the patient has the condition; III.B: abnormal findings. */
const VALUES: readonly Case[] = [
  [`E87.1 ${VALUE} information `, 'Hypertension. Sodium 133 on the panel.'],
  [
    `E87.1 ${VALUE} warning `,
    'Hypertension. The sodium is within his usual range, I make no diagnosis from it.',
  ],
  [`E87.6 ${VALUE} information `, 'Hypertension. K 3.3.'],
  [`D64.9 ${VALUE} information `, 'Reflux. Hgb 10.9 today.'],
  [`E55.9 ${VALUE} information `, 'Knee pain. Vitamin D: 18.'],
  [`N17.9 ${VALUE} information `, 'Cough. Creatinine of 1.6.'],
];
const VALUES_RIGHT: readonly Case[] = [
  ['E87.1', 'Hyponatremia, sodium 128.'],
  ['E87.6', 'Low potassium, K 3.1.'],
  ['E83.42', 'Magnesium 1.2, repleted.'],
  ['D64.9', 'Anemia, Hgb 9.8.'],
  ['N17.9', 'AKI, creatinine 2.1.'],
];

/** I.C.9.e.1: equal to, or less than, four weeks. The visit is of 2026-11-03. */
const INFARCTIONS: readonly Case[] = [
  ['I25.2 I.C.9.e.1 warning ', 'Coronary disease. NSTEMI on 2026-10-20.'],
  ['I25.2 I.C.9.e.1 warning ', 'Heart attack Oct 6, stented.'],
  ['I25.2 I.C.9.e.1 warning ', 'Coronary disease, infarction 10/20/26.'],
  ['I25.2 I.C.9.e.1 warning ', 'NSTEMI on 2026-11-03.'],
  ['I25.2 I.C.9.e.1 warning ', 'NSTEMI on 2026-10-20. The acute infarction was stented.'],
  ['I21.4 I.C.9.e.1 warning I25.2', 'NSTEMI on 2026-10-05.'],
  ['I21.4 I.C.9.e.1 warning I25.2', 'NSTEMI 10/20/2025.'],
  ['I21.9 I.C.9.e.1 warning I25.2', 'Heart attack in December.'],
  ['I21.4 I.C.9.e.1 warning I25.2', 'NSTEMI in January. Now stable. The infarction has healed.'],
  ['I21.4 I.C.9.e.1 warning I25.2', 'NSTEMI in September, in rehabilitation.'],
  ['I21.4 I.C.9.e.1 warning I25.2', 'NSTEMI on 9/14, in rehabilitation.'],
  ['I21.9 I.C.9.e.1 warning I25.2', 'On 20 January 2026 he had a myocardial infarction.'],
  ['I21.9 I.C.9.e.1 warning I25.2', 'MI December 2025.'],
];
const INFARCTIONS_RIGHT: readonly Case[] = [
  ['I25.2', 'Coronary disease. NSTEMI on 2026-10-05.'],
  ['I25.2', 'Coronary disease, heart attack in October.'],
  ['I25.10', 'NSTEMI on 2026-10-20.'],
  ['I25.2', 'NSTEMI on 10/20/25.'],
  ['I25.2', 'NSTEMI on 2026-13-45.'],
  ['I25.2', 'Heart attack in December.'],
  ['I25.2', 'Old infarction, next visit 11/20/2026.'],
  ['I25.2', 'Old infarction, seen by cardiology, echocardiogram 2026-10-20.'],
  ['I25.2', 'Old infarction and stress test 2026-10-20.'],
  ['I25.2', 'On 2026-10-20 echocardiogram of the old infarction.'],
  ['I21.4', 'NSTEMI on 2026-10-06.'],
  ['I21.4', 'NSTEMI on 2026-10-20.'],
  ['I21.4', 'NSTEMI in January. New NSTEMI now.'],
  ['I21.4', 'NSTEMI. His father had a heart attack in January.'],
];

const INJURIES: readonly Case[] = [
  ['M23.203 I.C.13.b warning ', 'Acute complex tear of the medial meniscus, current injury, three days old.'],
  ['M23.203 I.C.13.b warning ', 'Fresh bucket-handle tear of the medial meniscus.'],
  ['M75.101 I.C.13.b warning ', 'Rotator cuff tear of the right shoulder, traumatic.'],
  ['S83.512A I.C.13.b warning ', 'Old tear of the anterior cruciate ligament, years ago.'],
];
const INJURIES_RIGHT: readonly Case[] = [
  ['M23.203', 'Old tear of the medial meniscus; acute pain for three days.'],
  ['M75.101', 'Rotator cuff tear of the right shoulder, atraumatic.'],
];

const GROUPS: readonly (readonly [says: string, found: readonly Case[], right: readonly Case[]])[] = [
  ['the coma scale', SCALE, SCALE_RIGHT],
  ['stages that cannot be told', UNTELLABLE, TELLABLE],
  ['the puerperium', PUERPERIUM, PUERPERIUM_RIGHT],
  ['the use of substances', USES, USES_RIGHT],
  ['severe sepsis', SEVERE, SEVERE_RIGHT],
  ['values of the laboratory', VALUES, VALUES_RIGHT],
  ['infarctions by their date', INFARCTIONS, INFARCTIONS_RIGHT],
  ['injuries, current and old', INJURIES, INJURIES_RIGHT],
];

for (const [says, found, right] of GROUPS) describe(says, () => tellsOf(found, right, otherwise));

describe('an infarction that another code or a stay tells of', () => {
  it('is silent (I.C.9.e.1)', async () => {
    assert.deepEqual(await otherwise('NSTEMI on 2026-10-20.', 'I25.2\nI21.4'), []);
    const inStay = (words: string, diagnoses: string) =>
      saidOf(dischargeText({ note: `[hospital course]\n${words}`, diagnoses }));
    assert.deepEqual(await inStay('NSTEMI in January.', 'I21.4'), []);
    assert.deepEqual(await inStay('NSTEMI on 2026-10-20.', 'I25.2'), ['I25.2 I.C.9.e.1 warning ']);
  });
});

describe('ulcers of a stay', () => {
  const inStay = (words: string, diagnoses: string) =>
    saidOf(dischargeText({ note: `[hospital course]\n${words}`, diagnoses }));
  const HEALED = 'I.C.12.a.5 and b.2';
  tellsOf(
    [
      [
        `Z87.2 ${HEALED} warning `,
        'On admission he had a chronic ulcer of the left calf. The ulcer closed before he went home.',
      ],
      [
        `J18.9 ${HEALED} information `,
        'Pressure ulcer of the sacrum, stage 2 on admission, healed at discharge.',
      ],
    ],
    [
      ['J18.9', 'Pressure ulcer of the sacrum, healed last year. Pneumonia on admission.'],
      ['J18.9', 'Duodenal ulcer present on admission, healed at discharge.'],
      ['L89.152', 'Pressure ulcer of the sacrum, stage 2 on admission, healed at discharge.'],
    ],
    inStay,
  );
  tellsOf(
    [['Z87.2 I.C.12.b.2 warning ', 'Stasis ulcer of the left ankle, healing, not closed yet.']],
    [['Z87.2', 'Stasis ulcer of the left ankle in the past.']],
    (words, diagnoses) => saidOf(noteText({ note: `[assessment]\n${words}`, diagnoses })),
  );
});
