/** What a test found behind what the patient had before, and an observation behind a lasting condition (IV.G, IV.K, I.C.21.c.6). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes, said } from '../../../helpers/said.ts';

const ordered = (note: string, diagnoses: string) => said('dx/order', noteText({ note, diagnoses }));

describe('dx/order, what a test found (IV.K)', () => {
  for (const [diagnoses, note] of [
    [
      'I10\nG56.01',
      '[referral]\nNerve conduction study of the right arm, asked for because of numbness of the thumb.\n\n[past history]\nEssential hypertension on lisinopril.\n\n[interpretation]\nCarpal tunnel syndrome, right, moderate.',
    ],
    [
      'E78.5\nG47.33',
      '[indication]\nLoud snoring.\n\n[background]\nHyperlipidemia.\n\n[conclusion]\nSevere obstructive sleep apnea.',
    ],
    [
      'F41.9\nJ45.30',
      '[note]\nPFTs only today, sent for cough and wheeze. PMH: anxiety disorder. Interpretation: mild persistent asthma.',
    ],
    [
      'I10\nM81.0',
      '[note]\nDXA. Other medical problems: hypertension. Interpretation: age-related osteoporosis without fracture.',
    ],
  ] as const)
    it(`asks where ${diagnoses.replace('\n', ' comes before ')}`, async () => {
      const found = diagnoses.split('\n')[1];
      assert.deepEqual(await ordered(note, diagnoses), [`${found} IV.G and IV.K information`]);
      assert.deepEqual(await ordered(note, diagnoses.split('\n').reverse().join('\n')), []);
    });

  it('is silent where the assessment has the first one too, or only the past has the other', async () => {
    assert.deepEqual(
      await ordered(
        '[past history]\nHypertension.\n\n[assessment]\nHypertension, above goal. Carpal tunnel syndrome, right.',
        'I10\nG56.01',
      ),
      [],
    );
    assert.deepEqual(
      await ordered(
        '[past history]\nHypertension. Carpal tunnel syndrome, right.\n\n[assessment]\nAll the same.',
        'I10\nG56.01',
      ),
      [],
    );
  });
});

describe('dx/order, an observation (I.C.21.c.6)', () => {
  const SWALLOWED =
    '[note]\nFather feared that he had swallowed a battery. Films: no foreign body. Ingestion ruled out.';

  it('asks where a quiet lasting condition is before it', async () => {
    for (const [first, words] of [
      ['J45.20', 'Mild intermittent asthma, inhaler refilled.'],
      ['L20.9', 'Has atopic dermatitis, hydrocortisone continued.'],
    ] as const)
      assert.deepEqual(await ordered(`${SWALLOWED} ${words}`, `${first}\nZ03.821`), [
        'Z03.821 I.C.21.c.6 information',
      ]);
  });

  it('may be behind what brought the patient (I.C.21.c.6)', async () => {
    assert.deepEqual(
      await ordered(
        `${SWALLOWED} Mild intermittent asthma: came for wheezing, inhaler changed.`,
        'J45.20\nZ03.821',
      ),
      [],
    );
    assert.deepEqual(await ordered(`${SWALLOWED} Acute otitis media.`, 'H66.90\nZ03.821'), []);
    assert.deepEqual(await ordered(SWALLOWED, 'Z03.821\nJ45.20'), []);
  });
});

describe('dx/contradiction, the eyes and ears of a well child (I.C.21.c.5)', () => {
  it('has no screening beside the examination', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z00.129', 'Z13.5'), [
      'Z13.5 I.C.21.c.5 and the note at Z00.12 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z00.129', 'Z13.88'), []);
  });
});
