/** What comes first at a visit, fittings, openings, strokes and findings (Guidelines FY2026 I.C.9.d, I.C.21.c, IV.G and IV.P). */
import assert from 'node:assert/strict';
import { codes, note, otherwise } from './found.ts';

describe('dx/order, an ailment behind what is stable (IV.G)', () => {
  const order = (words: string, ...listed: string[]) => codes('dx/order', note(words, ...listed));
  for (const [words, first, second] of [
    ['Came in because of right ear pain. Acute serous otitis media right. HTN stable.', 'I10', 'H65.01'],
    [
      'Came for burning urination. UTI, nitrofurantoin. GAD stable on sertraline, refilled.',
      'F41.1',
      'N39.0',
    ],
    ['Cut right thumb, laceration repaired. Type 2 diabetes, not addressed.', 'E11.9', 'S61.011A'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await order(words, first, second), [second]);
      assert.deepEqual(await order(words, second, first), []);
    });

  for (const [words, first, second] of [
    ['Here for her hypertension, stable. Also a UTI.', 'I10', 'N39.0'],
    ['Hypertension, not at goal. UTI.', 'I10', 'N39.0'],
    ['Hypertension, stable. Incidental tinea pedis.', 'I10', 'B35.3'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await order(words, first, second), []);
    });
});

describe('chart/otherwise-coded, what a visit fits or attends to (I.C.21.c.3 and c.7)', () => {
  for (const [told, words] of [
    ['Z97.11 I.C.21.c.7 information ', 'Fitted today with a new artificial right arm.'],
    ['H91.93 I.C.21.c.7 information ', 'Hearing aid fitting, both ears.'],
    ['Z89.511 I.C.21.c.7 information ', 'Socket of the right below-knee prosthesis relined.'],
    ['Z93.3 I.C.21.c.3 information ', 'Colostomy appliance changed, skin cleaned.'],
    // Excludes1 at Z48.81: “aftercare following surgery for neoplasm (Z48.3)”.
    ['Z48.815 I.A.12.a and I.C.21.c.7 warning Z48.3', 'Aftercare after colectomy for sigmoid cancer.'],
    ['Z48.89 I.C.21.c.7 information ', 'Aftercare after colectomy for sigmoid cancer.'],
    ['Z85.3 I.C.21.c.8 information Z08', 'Surveillance visit after treated breast cancer.'],
  ] as const)
    it(words, async () => {
      assert.deepEqual(await otherwise(words, told.split(' ')[0] ?? ''), [told]);
    });

  for (const [diagnoses, words] of [
    ['Z44.011\nZ97.11', 'Fitted today with a new artificial right arm.'],
    ['H91.93', 'Hearing loss, both ears; wears hearing aids.'],
    ['Z93.3', 'Has a colostomy, her husband changes the pouch at home.'],
    ['Z08\nZ85.3', 'Surveillance visit after treated breast cancer.'],
    ['Z48.815', 'Aftercare after colectomy for diverticulitis.'],
  ] as const)
    it(`is silent: ${words}`, async () => {
      assert.deepEqual(await otherwise(words, diagnoses), []);
    });
});

describe('chart/otherwise-coded, which stroke has left it (I.C.9.d.1)', () => {
  it('asks where the note names another kind', async () => {
    assert.deepEqual(await otherwise('Aphasia after intracerebral hemorrhage in 2021.', 'I69.320'), [
      'I69.320 I.C.9.d.1 information I69.120',
    ]);
    assert.deepEqual(await otherwise('Left hemiparesis after the embolic stroke of 2022.', 'I69.154'), [
      'I69.154 I.C.9.d.1 information I69.354',
    ]);
    assert.deepEqual(await otherwise('Aphasia after cerebral infarction in 2021.', 'I69.320'), []);
    assert.deepEqual(
      await otherwise('Aphasia after infarction with hemorrhagic conversion, cerebellar bleed.', 'I69.320'),
      [],
    );
  });

  it('asks for the sequela before a dysphagia that it is', async () => {
    const words =
      'Right dominant hemiplegia. Dysphagia, oropharyngeal, left by the cerebral infarction of last year.';
    assert.deepEqual(await otherwise(words, 'R13.12\nI69.351'), [
      'R13.12 I.C.9.d.1 and the use additional note at I69 information ',
    ]);
    assert.deepEqual(await otherwise(words, 'I69.391\nR13.12'), []);
  });
});

describe('chart/otherwise-coded, what an examination finds (IV.P)', () => {
  for (const words of [
    'Yearly physical. Thyroid nodule that nobody noted before.',
    'Annual exam. Hypertension, until now well controlled, today 168/98.',
  ])
    it(words, async () => {
      assert.deepEqual(await otherwise(words, 'Z00.00'), ['Z00.00 IV.P information Z00.01']);
    });

  it('is silent on what was known and is stable', async () => {
    assert.deepEqual(await otherwise('Yearly physical. Known thyroid nodule, unchanged.', 'Z00.00'), []);
  });
});

describe('burns inside (I.C.19.d) and drugs of one attempt (I.C.19.e.4)', () => {
  it('a burn of the eye has no degree', async () => {
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('Second degree burn of the right cornea.', 'T26.11XA')),
      [],
    );
  });
  it('each drug is asked for', async () => {
    assert.deepEqual(
      await codes('dx/poisoning', note('Suicide attempt with oxycodone and alprazolam.', 'T40.2X2A')),
      ['T40.2X2A'],
    );
  });
  it('a heading is no name', async () => {
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('Underlying: not known yet.', 'G89.29')),
      [],
    );
  });
});
