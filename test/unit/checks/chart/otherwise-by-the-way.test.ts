/** What was seen by the way, bones that are broken and bones that are thin, what follows an abortion, ulcers nobody can stage (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.12.a.2: the stage cannot be determined, told in a sentence without the site.
  [
    'L89.154 I.C.12.a.1 to a.3 information L89.150',
    'Sacral pressure ulcer, base covered with eschar. Depth cannot be determined, unstageable. Heels intact.',
  ],
  [
    'L89.623 I.C.12.a.1 to a.3 information L89.620',
    'Pressure ulcer of the left heel under dry eschar. Unable to determine depth.',
  ],
  [
    'L89.013 I.C.12.a.1 to a.3 information L89.010',
    'Pressure sore of the right elbow. Extent of tissue loss cannot be confirmed.',
  ],
  [
    'L89.893 I.C.12.a.1 to a.3 information L89.890',
    'Pressure injury over the left knee from a brace, under eschar. Stage cannot be determined.',
  ],
  // I.C.13.d.2: the site of M80 is the fracture, not the osteoporosis.
  [
    'M80.051A I.C.13.d.2 information ',
    'Age-related osteoporosis, worst at the right hip (T -3.4). New wedge compression of T11.',
  ],
  [
    'M80.08XA I.C.13.d.2 information ',
    'Osteoporotic fracture of the left distal radius. Spine T-score -3.5, no fracture of the spine.',
  ],
  [
    'M80.831A I.C.13.d.2 information ',
    'Steroid osteoporosis, pathological fracture of the right humerus. Forearm T -4.0.',
  ],
  // I.C.15.q.
  ['O72.1 I.C.15.q information O04.6', 'Elective termination of pregnancy last week. Hemorrhage since.'],
  ['O72.2 I.C.15.q information O03.6', 'Delayed hemorrhage after a spontaneous miscarriage.'],
  ['O86.12 I.C.15.q information O04.5', 'Endometritis after induced termination of pregnancy.'],
];

const SILENT: readonly Case[] = [
  ['L89.154', 'Sacral pressure ulcer. Stage 4, bone exposed. No eschar. Heels intact.'],
  ['L89.150', 'Sacral pressure ulcer, depth cannot be determined, unstageable. Heels intact.'],
  ['L89.154', 'Sacral pressure ulcer, unstageable last month, now stage 4 after debridement.'],
  [
    'M80.08XA',
    'Osteoporotic T11 compression fracture. Osteoporosis, worst at the right hip. Hips are not broken.',
  ],
  ['M80.051A', 'Osteoporotic fracture of the right hip. Spine T-score -3.5, no vertebral fracture.'],
  ['M80.08XA\nM80.031A', 'Osteoporotic fractures of L1 and of the right distal radius.'],
  ['M80.08XA', 'Osteoporotic fracture of the third lumbar vertebra. Wrist fracture two years ago.'],
  ['O72.1', 'Postpartum hemorrhage after delivery at home. One elective abortion in 2019.'],
  ['O04.6', 'Delayed hemorrhage after the elective abortion of last week.'],
];

describe('chart/otherwise-coded, unstageable ulcers, broken bones, abortions', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('chart/otherwise-coded, what is told behind a code in the words of the author', () => {
  it('is read as the note is', async () => {
    assert.deepEqual(
      await otherwise(
        'Here after a procedure in a clinic.',
        'O72.1, delayed hemorrhage following elective abortion',
      ),
      ['O72.1 I.C.15.q.4 warning O04.6'],
    );
    assert.deepEqual(
      await otherwise(
        'Seen for pressure at the gums.',
        'R03.0  Elevated blood-pressure reading, without diagnosis of hypertension',
      ),
      [],
    );
  });
});

describe('chart/otherwise-coded, what was of no account (III and IV.J)', () => {
  const stay = (words: string, ...diagnoses: string[]) =>
    saidOf(dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }));
  const pneumonia = 'principal: J18.9 POA Y';
  for (const [code, words] of [
    ['N28.1', 'CT also showed a simple cyst of the kidney: incidental, needs no evaluation or treatment.'],
    ['K76.89', 'Simple liver cyst, an incidental finding, no follow-up needed.'],
    ['E04.1', 'Thyroid nodule of 4 mm found by chance, no evaluation needed.'],
    ['K44.9', 'Small hiatal hernia, an incidental finding without bearing on the stay.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await stay(`Pneumonia. ${words}`, pneumonia, `A: ${code} POA Y`), [
        `${code} III and IV.J information `,
      ]);
    });
  for (const [code, words] of [
    ['N28.1', 'Incidental cyst of the kidney, complex, ultrasound done in the stay.'],
    ['E04.1', 'Incidental thyroid nodule, ultrasound and TSH ordered.'],
    ['K76.89', 'Liver cyst with pain, treated with acetaminophen.'],
    ['I10', 'Hypertension, no further work-up.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await stay(`Pneumonia. ${words}`, pneumonia, `A: ${code} POA Y`), []);
    });
});
