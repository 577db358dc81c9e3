/** Sides that a note does not tell: ICD-10-CM Official Guidelines FY2026, I.B.13. */
import assert from 'node:assert/strict';
import { claimText } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note } from './found.ts';

const said = async (words: string, ...diagnoses: string[]) =>
  (await findingsOf('chart/side-mismatch', note(words, ...diagnoses))).map(
    ({ at, severity, fixes }) => `${at} ${severity} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );

describe('chart/side-mismatch, a side that the note does not tell', () => {
  for (const unknown of [
    'Impingement syndrome of shoulder, side not recorded.',
    'Impingement syndrome of shoulder. He did not say which shoulder.',
    'Impingement syndrome of shoulder, laterality unknown. Flu shot in the left arm.',
    'Impingement syndrome of shoulder; which side was never documented.',
    'Impingement syndrome of shoulder, unspecified side.',
  ])
    it(`offers the unspecified one: ${unknown}`, async () => {
      assert.deepEqual(await said(unknown, 'M75.41'), ['M75.41 warning M75.40']);
      assert.deepEqual(await codes('dx/side-unspecified', note(unknown, 'M75.40')), []);
    });

  it('asks where the note has no word of a side', async () => {
    assert.deepEqual(await said('Impingement syndrome of the shoulder, three months.', 'M75.41'), [
      'M75.41 information ',
    ]);
    const described = await said('Impingement syndrome of the shoulder.', 'M75.41  Impingement syndrome');
    assert.deepEqual(described, ['M75.41 information ']);
  });

  it('takes a word for no ear', async () => {
    const ear = (words: string) => said(`Acute serous otitis media ${words}, drops.`, 'H65.02');
    assert.deepEqual(await ear('as before'), ['H65.02 information ']);
    assert.deepEqual(await ear('AS'), []);
  });

  it('asks nothing of a line of remarks, which leaves out what a note would tell', async () => {
    const claim = claimText({
      diagnoses: 'A: M75.41  Impingement syndrome',
      head: 'remarks: Impingement syndrome of the shoulder.',
    });
    assert.deepEqual(await codes('chart/side-mismatch', claim), []);
  });

  for (const known of [
    'Impingement syndrome of the right shoulder.',
    'Impingement syndrome of the shoulder. Flu shot in the left arm.',
    'Right shoulder: impingement syndrome.',
    'Impingement syndrome of the R shoulder.',
    // What the note writes as a code it tells in full.
    'Impingement syndrome of the shoulder (M75.41).',
    'Impingement syndrome of the shoulder, RUE weak.',
    'Impingement syndrome of the shoulder. Ear wax, b/l.',
    'Right shoulder: impingement syndrome. It is not known which knee was operated on.',
    'Impingement syndrome of right shoulder. He did not say which knee he hurt in 1990.',
  ])
    it(`is silent: ${known}`, async () => {
      assert.deepEqual(await said(known, 'M75.41'), []);
    });

  it('is silent on what has no code for an unspecified side, and where the note does not name it', async () => {
    assert.deepEqual(await said('Impingement syndrome, side not recorded.', 'Z89.511'), []);
    assert.deepEqual(await said('Cough for a week, lungs clear, rest and fluids.', 'M75.41'), []);
    assert.deepEqual(await said('Shoulder exercises taught, home program.', 'M75.41'), []);
    assert.deepEqual(await said('Knee pain after a fall from a ladder.', 'Z96.651'), []);
    assert.deepEqual(await said('Primary osteoarthritis of the knee.', 'M17.0  Osteoarthritis of knee'), []);
  });

  it('still asks for the side where the note does not say that it is unknown', async () => {
    const text = note('Impingement syndrome of the shoulder. No side effects of naproxen.', 'M75.40');
    assert.deepEqual(await codes('dx/side-unspecified', text), ['M75.40']);
  });
});

describe('what a note concludes behind a colon', () => {
  it('is not denied with the list before it (I.A.19)', async () => {
    const text = (words: string) => noteText({ note: `[exam]\n${words}`, diagnoses: 'G89.18\nM25.561' });
    const concluded = 'No infection, nothing wrong with the repair: acute postprocedural pain, right knee.';
    assert.deepEqual(await codes('chart/negated', text(concluded)), []);
    const denied = 'Right knee pain. No fever, none of the following: acute postprocedural pain, rash.';
    assert.deepEqual(await codes('chart/negated', text(denied)), ['G89.18']);
    const directly = 'Right knee pain. No red flags: acute postprocedural pain, rash.';
    assert.deepEqual(await codes('chart/negated', text(directly)), ['G89.18']);
  });

  it('has no insulin that was never taken (I.C.4.a.3)', async () => {
    const words = (taken: string) => note(`Type 2 diabetes, takes metformin, ${taken}.`, 'E11.9', 'Z79.84');
    assert.deepEqual(await codes('dx/diabetes-drug', words('never insulin')), []);
    assert.deepEqual(await codes('dx/diabetes-drug', words('and insulin at night')), ['E11.9']);
  });

  it('leaves a type unspecified that the note leaves so in words (I.A.9.b)', async () => {
    const words =
      'Right eye: unspecified open-angle glaucoma, moderate stage.\nGlaucoma of both eyes: open-angle, right, moderate stage.';
    assert.deepEqual(await codes('chart/other-code', note(words, 'H40.10X2')), []);
  });
});

describe('chart/side-mismatch, the side of what the code is for (I.B.13)', () => {
  for (const [words, finding, ...diagnoses] of [
    // One of two, beside what stands in for a joint of the same side.
    ['Bilateral knee pain.', 'M25.561 information ', 'M25.561', 'Z96.651'],
    // The side behind the site, and a site that another code has too.
    ['Knee pain, on the left.', 'M25.561 warning ', 'M25.561'],
    ['Cancer of the left breast with fracture of the left femur.', 'C50.911 warning ', 'M84.552A', 'C50.911'],
  ] as const)
    it(`${finding}: ${words}`, async () => {
      assert.deepEqual(await said(words, ...diagnoses), [finding]);
    });

  for (const [words, ...diagnoses] of [
    // A code without a side, what is of one side alone, and the joint of the other side that was replaced.
    ['Bilateral low back pain.', 'M54.50'],
    ['First-degree burns of both thighs.', 'T24.111A'],
    ['Bilateral knee pain.', 'M25.561', 'Z96.652'],
    // The same condition of another site.
    ['Acute osteomyelitis of the left mandible.', 'M86.161'],
    ['Stiffness of the left knee.', 'M25.611'],
  ] as const)
    it(`nothing of ${diagnoses.join()}: ${words}`, async () => {
      assert.deepEqual(await said(words, ...diagnoses), []);
    });

  const conflict = (story: string, assessment: string, code: string) =>
    codes(
      'chart/side-mismatch',
      noteText({ note: `[hpi]\n${story}\n\n[assessment]\n${assessment}`, diagnoses: code }),
    );
  it('is in conflict where the story has the other side of the whole site', async () => {
    assert.deepEqual(await conflict('Left knee swollen.', 'Contusion of the right knee.', 'S80.01XA'), [
      'S80.01XA',
    ]);
    const words = ['Left upper eyelid swollen.', 'Contusion of the right upper arm.'] as const;
    assert.deepEqual(await conflict(...words, 'S40.021A'), []);
  });
  it('is told once where the story has both sides and one', async () => {
    const story = 'Osteoarthritis of both knees. Left knee pain.';
    assert.deepEqual(await conflict(story, 'Right knee injection.', 'M17.11'), ['M17.11']);
  });
});

describe('chart/side-mismatch, history and examination against the assessment (I.B.13)', () => {
  const conflict = async (before: string, assessed = 'Left knee pain.', after = ''): Promise<string[]> =>
    (
      await findingsOf(
        'chart/side-mismatch',
        noteText({ note: `${before}\n[assessment]\n${assessed}${after}`, diagnoses: 'M25.562' }),
      )
    ).map(({ at, severity }) => `${at} ${severity}`);

  it('is asked about', async () => {
    const asked = ['M25.562 information'];
    const hpi = '[hpi]\nPain in the right knee for a week.';
    assert.deepEqual(await conflict(hpi), asked);
    assert.deepEqual(await conflict(`${hpi}\n[exam]\nThe knee is tender.`), asked, 'a side is left out');
    const plan = '\n[plan]\nInjection for the pain of the left knee.';
    assert.deepEqual(await conflict(hpi, 'Left knee pain.', plan), asked, 'as the assessment has it');
  });

  it('is none where history or examination have the side too, or doubt the other one', async () => {
    const both = '[hpi]\nPain in the right knee for a week.\n[exam]\nLeft knee swollen.';
    assert.deepEqual(await conflict(both), []);
    assert.deepEqual(await conflict('[hpi]\nPossible injury of the right knee.'), []);
    assert.deepEqual(await conflict('[plan]\nInjection for the pain of the right knee.'), []);
  });
});
